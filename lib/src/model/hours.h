#pragma once

#include "model/codecs.h"

#include <compare>
#include <optional>
#include <string>
#include <vector>

namespace callflow {

/// Weekdays from first to last, Monday is 0; `sat-mon` runs over the end of the week. -1 is none.
struct Days {
    int first = -1;
    int last = -1;
};

/// Minutes of a day: [from, to). A `to` at or before `from` is on the next day; 1440 is 24:00.
struct Range {
    int from = 0;
    int to = 0;
    auto operator<=>(Range const&) const = default;
};

struct Ranges {
    std::vector<Range> all;
};

/// Hours of some days of the week, `mon-fri 08:00-12:00 13:00-18:00`.
struct Hours {
    Days days;
    Ranges ranges;
};

/// A dated exception to weekly hours: `date` or `from` and `to`, `closed` or `hours`.
struct Exception {
    Date date;
    Date from;
    Date to;
    bool closed = false;
    bool yearly = false;
    Ranges hours;
    std::string name;
};

std::optional<Days> parse_days(std::string_view text);
std::string format_days(Days days);
/// `08:00-12:00`; nothing for what is no range, or an empty one.
std::optional<Range> parse_range(std::string_view text);
std::string format_ranges(Ranges const& ranges);
/// E12 for what is none.
Days read_days(Value const& value, Findings& findings);
/// One text with ranges by spaces or commas, or a list of texts; E12 for what is none.
Ranges read_ranges(Value const& value, Findings& findings);

/// A text of notation `words` as the map of its parts: the first word is the first part, or `from..to`; a
/// boolean part is its own word; ranges are ranges; from the first other word on it is the name.
Value split_words(std::string_view text, std::vector<FieldInfo> const& parts);
std::string joined_words(Value const& map, std::vector<FieldInfo> const& parts);

template <> struct Codec<Days> {
    static void describe(FieldInfo& info, Limits const&) { info.type = Type::text; }
    static Days read(Value const& value, Limits const&, Findings& findings)
    {
        return read_days(value, findings);
    }
    static Value write(Days days) { return Value::of(format_days(days)); }
    static bool empty(Days days) { return days.first < 0; }
};

template <> struct Codec<Ranges> {
    static void describe(FieldInfo& info, Limits const&) { info.type = Type::ranges; }
    static Ranges read(Value const& value, Limits const&, Findings& findings)
    {
        return read_ranges(value, findings);
    }
    static Value write(Ranges const& ranges) { return Value::of(format_ranges(ranges)); }
    static bool empty(Ranges const& ranges) { return ranges.all.empty(); }
};

template <> struct Fields<Hours> {
    static constexpr Notation notation = Notation::words;
    static constexpr bool as_map = true;
    static constexpr auto all = std::tuple{
        field("days", &Hours::days, "A weekday or a range of them, mon or mon-fri").required(),
        field(
            "ranges", &Hours::ranges,
            "HH:MM-HH:MM, several by spaces; an end before the start is on the next day")
            .required(),
    };
};

template <> struct Fields<Exception> {
    static constexpr Notation notation = Notation::words;
    static constexpr auto all = std::tuple{
        field("date", &Exception::date, "The one day"),
        field("from", &Exception::from, "The first day of several"),
        field("to", &Exception::to, "The last day of several"),
        field("closed", &Exception::closed, "Closed all day"),
        field("yearly", &Exception::yearly, "The same days every year"),
        field("hours", &Exception::hours, "Open in these hours and no others"),
        field("name", &Exception::name, "What people call it").range(0, 64),
    };
};

/// Shows the way to write days that have no hours.
void report_missing(Hours const& hours, std::string_view word, Findings& findings);

/// How the hours of days that are there already are written once: `mon 08:00-12:00 13:00-17:00`.
std::string merged(Hours const& first, Hours const& second);

/// `date` or both of `from` and `to`, in order; `closed` or `hours`.
void check(Exception const& exception, Findings& findings);

}
