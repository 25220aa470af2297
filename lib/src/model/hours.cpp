#include "model/hours.h"

#include "text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace callflow {
namespace {

constexpr int minutes_of_day = 24 * 60;
constexpr std::string_view days_of_week[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::optional<int> parse_day(std::string_view text)
{
    auto const* const found = std::find(std::begin(days_of_week), std::end(days_of_week), text);
    return found == std::end(days_of_week) ? std::nullopt
                                           : std::optional{static_cast<int>(found - days_of_week)};
}

/// Minutes of `HH:MM` or `H:MM`, at most 24:00.
std::optional<int> parse_time(std::string_view text)
{
    auto const colon = text.find(':');
    if (colon == std::string_view::npos || colon > 2 || text.size() != colon + 3 ||
        !is_digits(text.substr(0, colon)) || !is_digits(text.substr(colon + 1))) {
        return std::nullopt;
    }
    int hours = 0;
    int minutes = 0;
    std::from_chars(text.data(), text.data() + colon, hours);
    std::from_chars(text.data() + colon + 1, text.data() + text.size(), minutes);
    int const time = hours * 60 + minutes;
    return minutes < 60 && time <= minutes_of_day ? std::optional{time} : std::nullopt;
}

std::string format_time(int time)
{
    return fmt::format("{:02}:{:02}", time / 60, time % 60);
}

/// Why `word` is no range.
std::string trouble_of(std::string_view word)
{
    auto const times = split(word, '-');
    auto const from = parse_time(times.front());
    auto const to = parse_time(times.back());
    if (times.size() != 2 || !from || !to) {
        return fmt::format("\"{}\" is not a range of hours such as 08:00-18:00", quoted(word));
    }
    return *from == minutes_of_day
               ? fmt::format("\"{}\" starts at 24:00, which is only an end", word)
               : fmt::format("\"{}\" is empty: start and end are the same; a whole day is 00:00-24:00", word);
}

void take_ranges(std::string_view text, Ranges& ranges, Findings& findings)
{
    std::string plain{text};
    std::replace(plain.begin(), plain.end(), ',', ' ');
    for (auto const word : split(plain, ' ')) {
        if (trim(word).empty()) {
            continue;
        }
        if (auto const range = parse_range(trim(word))) {
            ranges.all.push_back(*range);
        } else {
            findings.add("E12", trouble_of(trim(word)));
        }
    }
}

}

std::optional<Days> parse_days(std::string_view text)
{
    auto const hyphen = text.find('-');
    auto const first = parse_day(text.substr(0, hyphen));
    auto const last = hyphen == std::string_view::npos ? first : parse_day(text.substr(hyphen + 1));
    return first && last ? std::optional{Days{*first, *last}} : std::nullopt;
}

std::string format_days(Days days)
{
    if (days.first < 0) {
        return {};
    }
    auto const first = days_of_week[days.first];
    return days.first == days.last ? std::string{first}
                                   : fmt::format("{}-{}", first, days_of_week[days.last]);
}

std::optional<Range> parse_range(std::string_view text)
{
    auto const hyphen = text.find('-');
    if (hyphen == std::string_view::npos) {
        return std::nullopt;
    }
    auto const from = parse_time(text.substr(0, hyphen));
    auto const to = parse_time(text.substr(hyphen + 1));
    bool const good = from && to && *from < minutes_of_day && *from != *to;
    return good ? std::optional{Range{*from, *to}} : std::nullopt;
}

std::string format_ranges(Ranges const& ranges)
{
    std::string text;
    for (auto const& range : ranges.all) {
        text +=
            fmt::format("{}{}-{}", text.empty() ? "" : " ", format_time(range.from), format_time(range.to));
    }
    return text;
}

void report_missing(Hours const& hours, std::string_view word, Findings& findings)
{
    if (hours.days.first < 0) {
        findings.missing(word);
        return;
    }
    auto const days = format_days(hours.days);
    findings.add("E01", fmt::format("\"{}\" names no hours: write \"{} 08:00-18:00\"", days, days));
}

std::string merged(Hours const& first, Hours const& second)
{
    auto ranges = first.ranges;
    ranges.all.insert(ranges.all.end(), second.ranges.all.begin(), second.ranges.all.end());
    std::sort(ranges.all.begin(), ranges.all.end());
    ranges.all.erase(std::unique(ranges.all.begin(), ranges.all.end()), ranges.all.end());
    return fmt::format("{} {}", format_days(first.days), format_ranges(ranges));
}

Days read_days(Value const& value, Findings& findings)
{
    auto const days = value.is_text() ? parse_days(trim(value.text)) : std::nullopt;
    if (!days) {
        findings.add(
            "E12",
            fmt::format("\"{}\" is not a day or range of days such as mon or mon-fri", quoted(value.text)));
    }
    return days.value_or(Days{});
}

Ranges read_ranges(Value const& value, Findings& findings)
{
    Ranges ranges;
    if (value.is_map()) {
        findings.add("E12", "a map, expected hours such as 08:00-18:00");
    } else if (value.is_text()) {
        take_ranges(value.text, ranges, findings);
    }
    for (auto const& item : value.items) {
        take_ranges(item.text, ranges, findings);
    }
    return ranges;
}

}
