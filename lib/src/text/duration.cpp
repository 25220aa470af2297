#include "unicode.h"
#include "words.h"

#include <callflow/error.h>
#include <callflow/text.h>

#include <fmt/format.h>

#include <array>
#include <charconv>

namespace callflow {
namespace {

struct Unit {
    std::string_view word;
    std::int64_t milliseconds;
};

/// Longest first: the order in which a duration names them.
constexpr std::array<Unit, 4> units{{{"h", 3'600'000}, {"m", 60'000}, {"s", 1'000}, {"ms", 1}}};

[[noreturn]] void refuse(std::string_view text)
{
    throw Error{
        Code::usage, "duration",
        fmt::format(
            "\"{}\" is no duration: write 500ms, 5s, 2m or 1h30m; a bare number is seconds", quotable(text))};
}

/// Takes the decimal number at the front of `rest`.
std::int64_t take_number(std::string_view& rest, std::string_view text)
{
    std::int64_t number = 0;
    auto const* const end = rest.data() + rest.size();
    auto const [stop, failure] = std::from_chars(rest.data(), end, number);
    if (failure != std::errc{} || number < 0 || !is_digit(rest.front())) {
        refuse(text);
    }
    rest.remove_prefix(static_cast<std::size_t>(stop - rest.data()));
    return number;
}

/// Takes the unit at the front of `rest`, which must come after those already used; gives its index.
std::size_t take_unit(std::string_view& rest, std::size_t first, std::string_view text)
{
    auto const word = rest.substr(0, rest.find_first_of("0123456789"));
    for (auto i = first; i < units.size(); ++i) {
        if (units[i].word == word) {
            rest.remove_prefix(word.size());
            return i;
        }
    }
    refuse(text);
}

std::int64_t added(std::int64_t sum, std::int64_t number, std::int64_t unit, std::string_view text)
{
    std::int64_t product = 0;
    if (__builtin_mul_overflow(number, unit, &product) || __builtin_add_overflow(sum, product, &sum)) {
        refuse(text);
    }
    return sum;
}

}

std::int64_t parse_duration(std::string_view text)
{
    if (is_digits(text)) {
        auto rest = text;
        return added(0, take_number(rest, text), 1'000, text);
    }
    if (text.empty()) {
        refuse(text);
    }
    std::int64_t sum = 0;
    std::size_t next_unit = 0;
    for (auto rest = text; !rest.empty(); ++next_unit) {
        auto const number = take_number(rest, text);
        next_unit = take_unit(rest, next_unit, text);
        sum = added(sum, number, units[next_unit].milliseconds, text);
    }
    return sum;
}

std::string format_duration(std::int64_t milliseconds)
{
    std::string text;
    for (auto const& unit : units) {
        if (milliseconds >= unit.milliseconds) {
            text += fmt::format("{}{}", milliseconds / unit.milliseconds, unit.word);
            milliseconds %= unit.milliseconds;
        }
    }
    return text.empty() ? "0s" : text;
}

}
