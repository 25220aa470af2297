#include "written_time.h"

#include "words.h"

#include <algorithm>
#include <string>

namespace callflow {
namespace {

using std::chrono::microseconds;
using std::chrono::minutes;

/// Whether `text` has the shape of `pattern`, in which `d` is a digit and `T` and `Z` may be lower case.
bool has_shape(std::string_view text, std::string_view pattern)
{
    auto const fits = [](char c, char p) {
        return p == 'd' ? is_digit(c) : c == p || ((p == 'T' || p == 'Z') && c == p - 'A' + 'a');
    };
    return text.size() == pattern.size() && std::equal(text.begin(), text.end(), pattern.begin(), fits);
}

int number_at(std::string_view text, std::size_t first, std::size_t size)
{
    int number = 0;
    for (char const c : text.substr(first, size)) {
        number = number * 10 + (c - '0');
    }
    return number;
}

/// A clock reading `HH:MM`, as a clock or an offset; nothing if out of range.
std::optional<minutes> minutes_of(std::string_view text)
{
    auto const hours = number_at(text, 0, 2);
    auto const rest = number_at(text, 3, 2);
    if (hours > 23 || rest > 59) {
        return {};
    }
    return std::chrono::hours{hours} + minutes{rest};
}

std::optional<std::chrono::sys_days> date_of(std::string_view text)
{
    using namespace std::chrono;
    year_month_day const date{
        year{number_at(text, 0, 4)}, month{static_cast<unsigned>(number_at(text, 5, 2))},
        day{static_cast<unsigned>(number_at(text, 8, 2))}};
    return date.ok() ? std::optional{sys_days{date}} : std::nullopt;
}

/// What a zone at the end of a time says, taken off it; nothing if it is none.
std::optional<minutes> take_offset(std::string_view& text)
{
    if (!text.empty() && has_shape(text.substr(text.size() - 1), "Z")) {
        text.remove_suffix(1);
        return minutes{0};
    }
    constexpr std::size_t size = 6;
    auto const tail = text.size() < size ? std::string_view{} : text.substr(text.size() - size);
    bool const before = has_shape(tail, "-dd:dd");
    if (!before && !has_shape(tail, "+dd:dd")) {
        return {};
    }
    auto const value = minutes_of(tail.substr(1));
    if (value) {
        text.remove_suffix(size);
    }
    return value && before ? -*value : value;
}

/// Microseconds of `:05` or `:05.5`, further digits are cut; nothing for anything else.
std::optional<microseconds> seconds_of(std::string_view text)
{
    constexpr std::size_t whole = 3;
    if (text.size() < whole || !has_shape(text.substr(0, whole), ":dd") || number_at(text, 1, 2) > 59) {
        return {};
    }
    auto const fraction = text.substr(whole);
    if (!fraction.empty() && (fraction.front() != '.' || !is_digits(fraction.substr(1)))) {
        return {};
    }
    auto digits = std::string{fraction.empty() ? fraction : fraction.substr(1, 6)};
    digits.resize(6, '0');
    return std::chrono::seconds{number_at(text, 1, 2)} + microseconds{number_at(digits, 0, 6)};
}

}

std::optional<WrittenTime> read_time(std::string_view text)
{
    auto const offset = take_offset(text);
    constexpr std::string_view pattern = "dddd-dd-ddTdd:dd";
    auto const start = text.substr(0, pattern.size());
    bool const spaced = has_shape(start, "dddd-dd-dd dd:dd");
    if (!spaced && !has_shape(start, pattern)) {
        return {};
    }
    auto const date = date_of(start);
    auto const clock = minutes_of(start.substr(11));
    auto const rest = text.substr(pattern.size());
    auto const seconds = rest.empty() ? microseconds{0} : seconds_of(rest);
    if (!date || !clock || !seconds) {
        return {};
    }
    return WrittenTime{date->time_since_epoch() + *clock + *seconds, offset, spaced, !rest.empty()};
}

}
