#include "call_stats.h"

#include "envelope.h"
#include "grid.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace cf {

using callflow::CallStats;
using callflow::CallTally;
using callflow::FieldInfo;
using callflow::Type;
using callflow::Value;

namespace {

constexpr std::int64_t bar_cells = 12;

std::string duration(std::optional<std::int64_t> milliseconds)
{
    return milliseconds ? callflow::format_duration(*milliseconds) : std::string{};
}

std::string hour(std::optional<int> hour_of_day)
{
    return hour_of_day ? fmt::format("{:02}:00", *hour_of_day) : std::string{};
}

/// In eighths of a cell; a call is never nothing.
std::string bar(std::int64_t count, std::int64_t most)
{
    constexpr std::array<std::string_view, 8> parts{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    constexpr std::int64_t eighths = 8;
    auto const size =
        std::max<std::int64_t>(count * bar_cells * eighths / std::max<std::int64_t>(most, 1), 1);
    std::string text;
    for (std::int64_t cell = 0; cell < size / eighths; ++cell) {
        text += "█";
    }
    return text += parts.at(static_cast<std::size_t>(size % eighths));
}

Grid make_grid(CallStats const& stats)
{
    return Grid{{
        {title_of(stats.by)},
        {"OFFERED", true},
        {""},
        {"ANSWERED", true},
        {"MISSED", true},
        {"ABANDONED", true},
        {"VOICEMAIL", true},
        {"OTHER", true},
        {"WAIT", true},
        {"95 %", true},
        {"TALK", true},
        {"95 %", true},
        {"BUSIEST", true},
    }};
}

void add(Grid& grid, std::string_view key, CallTally const& tally, std::string const& picture)
{
    grid.add(key);
    grid.add(std::to_string(tally.offered));
    grid.add(picture);
    for (auto const count : {tally.answered, tally.missed, tally.abandoned, tally.voicemail, tally.other}) {
        grid.add(std::to_string(count));
    }
    for (auto const value : {tally.wait_median, tally.wait_95, tally.talk_median, tally.talk_95}) {
        grid.add(duration(value));
    }
    grid.add(hour(tally.busiest_hour));
}

Value tally_value(CallTally const& tally)
{
    auto value = Value::map();
    auto cells = call_tally_cells(tally);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        value.put(call_tally_fields()[i].word, std::move(cells[i]));
    }
    return value;
}

FieldInfo total_field()
{
    auto field = answer_field("total", "All of them", Type::structure);
    field.parts = call_tally_fields();
    return field;
}

Value instant_value(std::optional<callflow::Instant> instant)
{
    return Value::of(instant ? callflow::format_instant(*instant) : std::string{});
}

}

void write_call_stats(Output& out, CallStats const& stats)
{
    std::int64_t most = 0;
    for (auto const& group : stats.groups) {
        most = std::max(most, group.offered);
    }
    auto grid = make_grid(stats);
    for (auto const& group : stats.groups) {
        add(grid, group.key.empty() ? "-" : group.key, group, bar(group.offered, most));
    }
    if (stats.groups.size() != 1) {
        add(grid, "total", stats.total, {});
    }
    grid.print(out);
    out.line("");
    out.line(fmt::format("wait, talk: median and 95th percentile; hours of {}", stats.timezone));
}

std::vector<FieldInfo> const& call_tally_fields()
{
    static std::vector<FieldInfo> const fields{
        answer_field("key", "Of the flow, module or user; the number, hour or weekday; empty: of none"),
        answer_field("offered", "All calls", Type::integer),
        answer_field("answered", "Calls that a user answered", Type::integer),
        answer_field("missed", "Calls that nobody answered", Type::integer),
        answer_field("abandoned", "Calls whose caller hung up before", Type::integer),
        answer_field("voicemail", "Calls that the mailbox took", Type::integer),
        answer_field("other", "Calls that failed, or ended otherwise", Type::integer),
        answer_field("wait_median", "Half of all waited at most so long", Type::duration),
        answer_field("wait_95", "95 percent of all waited at most so long", Type::duration),
        answer_field("talk_median", "Half of the answered talked at most so long", Type::duration),
        answer_field("talk_95", "95 percent of the answered talked at most so long", Type::duration),
        answer_field("busiest_hour", "Hour of the day in which most came"),
    };
    return fields;
}

std::vector<Value> call_tally_cells(CallTally const& tally)
{
    std::vector<Value> cells{Value::of(tally.key)};
    for (auto const count :
         {tally.offered, tally.answered, tally.missed, tally.abandoned, tally.voicemail, tally.other}) {
        cells.push_back(Value::of(std::to_string(count)));
    }
    for (auto const value : {tally.wait_median, tally.wait_95, tally.talk_median, tally.talk_95}) {
        cells.push_back(Value::of(duration(value)));
    }
    cells.push_back(Value::of(hour(tally.busiest_hour)));
    return cells;
}

std::vector<FieldInfo> const& call_stats_fields()
{
    static std::vector<FieldInfo> const fields{
        answer_field("by", "What groups are of: flow, number, module, user, hour or weekday"),
        answer_field("flow", "Key of the flow; null: all"),
        answer_field("since", "From when on; null: the first call", Type::instant),
        answer_field("until", "Before when; null: the last call", Type::instant),
        answer_field("timezone", "Zone of days and hours"),
        total_field(),
        answer_list(
            "groups", "Hours and weekdays in their order, else the most calls first", call_tally_fields()),
    };
    return fields;
}

Value call_stats_value(CallStats const& stats)
{
    auto value = Value::map();
    value.put("by", Value::of(stats.by));
    value.put("flow", Value::of(stats.flow));
    value.put("since", instant_value(stats.since));
    value.put("until", instant_value(stats.until));
    value.put("timezone", Value::of(stats.timezone));
    value.put("total", tally_value(stats.total));
    auto& groups = value.put("groups", Value::list());
    for (auto const& group : stats.groups) {
        groups.items.push_back(tally_value(group));
    }
    return value;
}

}
