#include "count.h"

#include <charconv>
#include <system_error>

namespace cf {

std::optional<std::int64_t> count_in(std::string_view text)
{
    std::int64_t count = 0;
    auto const* const end = text.data() + text.size();
    auto const [parsed, error] = std::from_chars(text.data(), end, count);
    bool const whole = error == std::errc{} && parsed == end;
    return whole && text.front() != '-' ? std::optional{count} : std::nullopt;
}

}
