#include "unicode.h"
#include "words.h"

#include <callflow/error.h>
#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <optional>

namespace callflow {
namespace {

using std::chrono::microseconds;

[[noreturn]] void refuse(std::string_view text)
{
    throw Error{
        Code::usage, "time",
        fmt::format(
            "\"{}\" is no time: write 2026-03-02T10:00:00Z or 2026-03-02T10:00:00-05:00", quotable(text))};
}

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
std::optional<std::chrono::minutes> minutes_of(std::string_view text)
{
    auto const hours = number_at(text, 0, 2);
    auto const minutes = number_at(text, 3, 2);
    if (hours > 23 || minutes > 59) {
        return {};
    }
    return std::chrono::hours{hours} + std::chrono::minutes{minutes};
}

/// Microseconds of `.5`; further digits are cut. Nothing for anything else.
std::optional<microseconds> fraction_of(std::string_view text)
{
    if (text.empty()) {
        return microseconds{0};
    }
    if (text.front() != '.' || !is_digits(text.substr(1))) {
        return {};
    }
    auto digits = std::string{text.substr(1, 6)};
    digits.resize(6, '0');
    return microseconds{number_at(digits, 0, 6)};
}

/// What a zone at the end of a time says of local time minus UTC, and how many characters it takes.
struct Offset {
    std::chrono::minutes value;
    std::size_t size;
};

std::optional<Offset> offset_of(std::string_view text)
{
    if (!text.empty() && has_shape(text.substr(text.size() - 1), "Z")) {
        return Offset{std::chrono::minutes{0}, 1};
    }
    constexpr std::size_t size = 6;
    auto const tail = text.size() < size ? std::string_view{} : text.substr(text.size() - size);
    bool const before = has_shape(tail, "-dd:dd");
    if (!before && !has_shape(tail, "+dd:dd")) {
        return {};
    }
    auto const value = minutes_of(tail.substr(1));
    return value ? std::optional{Offset{before ? -*value : *value, size}} : std::nullopt;
}

std::optional<std::chrono::sys_days> date_of(std::string_view text)
{
    using namespace std::chrono;
    year_month_day const date{
        year{number_at(text, 0, 4)}, month{static_cast<unsigned>(number_at(text, 5, 2))},
        day{static_cast<unsigned>(number_at(text, 8, 2))}};
    return date.ok() ? std::optional{sys_days{date}} : std::nullopt;
}

}

Instant parse_instant(std::string_view text)
{
    constexpr std::string_view pattern = "dddd-dd-ddTdd:dd:dd";
    auto const offset = offset_of(text);
    if (!offset || text.size() < pattern.size() + offset->size ||
        !has_shape(text.substr(0, pattern.size()), pattern)) {
        refuse(text);
    }
    auto const rest = text.substr(pattern.size(), text.size() - pattern.size() - offset->size);
    auto const date = date_of(text);
    auto const clock = minutes_of(text.substr(11));
    auto const seconds = number_at(text, 17, 2);
    auto const fraction = fraction_of(rest);
    if (!date || !clock || !fraction || seconds > 59) {
        refuse(text);
    }
    microseconds const local = date->time_since_epoch() + *clock + std::chrono::seconds{seconds} + *fraction;
    return (local - offset->value).count();
}

}
