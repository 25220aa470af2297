// fmt's own code, compiled once and linked in; Debian has only its shared library, and as a header it costs
// every file that includes it three seconds. The instantiations are those that <fmt/format.h> declares as
// extern.
#include <fmt/format-inl.h>

FMT_BEGIN_NAMESPACE
namespace detail {

template FMT_API auto dragonbox::to_decimal(float value) noexcept -> dragonbox::decimal_fp<float>;
template FMT_API auto dragonbox::to_decimal(double value) noexcept -> dragonbox::decimal_fp<double>;

template FMT_API locale_ref::locale_ref(std::locale const& locale);
template FMT_API auto locale_ref::get<std::locale>() const -> std::locale;

template FMT_API auto thousands_sep_impl(locale_ref locale) -> thousands_sep_result<char>;
template FMT_API auto decimal_point_impl(locale_ref locale) -> char;

template FMT_API void buffer<char>::append(char const* begin, char const* end);
#if FMT_VERSION < 110000 // it is no template any more
template FMT_API void vformat_to(
    buffer<char>& out, string_view format, basic_format_args<FMT_BUFFER_CONTEXT(char)> arguments,
    locale_ref locale);
#endif

}
FMT_END_NAMESPACE
