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

constexpr std::size_t widest_bar = 12;
constexpr std::size_t narrowest_bar = 4;

std::string duration(std::optional<std::int64_t> milliseconds)
{
    return milliseconds ? callflow::format_duration(*milliseconds) : std::string{};
}

std::string hour(std::optional<int> hour_of_day)
{
    return hour_of_day ? fmt::format("{:02}:00", *hour_of_day) : std::string{};
}

/// In eighths of a cell; a call is never nothing.
std::string bar(std::int64_t count, std::int64_t most, std::size_t cells)
{
    constexpr std::array<std::string_view, 8> parts{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    constexpr std::int64_t eighths = 8;
    auto const share = count * static_cast<std::int64_t>(cells) * eighths / std::max<std::int64_t>(most, 1);
    auto const size = std::max<std::int64_t>(share, count > 0 ? 1 : 0);
    std::string text;
    for (std::int64_t cell = 0; cell < size / eighths; ++cell) {
        text += "█";
    }
    return text += parts.at(static_cast<std::size_t>(size % eighths));
}

/// Some columns of the table, each of them with all its cells.
struct Part {
    std::vector<Grid::Column> columns;
    std::vector<std::string> (*cells)(CallTally const& tally, std::string const& picture);
};

std::vector<std::string> counts_of(CallTally const& tally, std::string const& picture)
{
    std::vector<std::string> cells{std::to_string(tally.offered), picture};
    for (auto const count : {tally.answered, tally.missed, tally.abandoned, tally.voicemail, tally.other}) {
        cells.push_back(std::to_string(count));
    }
    return cells;
}

std::vector<std::string> times_of(CallTally const& tally, std::string const&)
{
    return {
        duration(tally.wait_median), duration(tally.wait_95), duration(tally.talk_median),
        duration(tally.talk_95), hour(tally.busiest_hour)};
}

Part counts()
{
    return {
        {{"OFFERED", true},
         {""},
         {"ANSWERED", true},
         {"MISSED", true},
         {"ABANDONED", true},
         {"VOICEMAIL", true},
         {"OTHER", true}},
        counts_of};
}

Part times()
{
    return {{{"WAIT", true}, {"95 %", true}, {"TALK", true}, {"95 %", true}, {"BUSIEST", true}}, times_of};
}

std::vector<Grid::Column> columns_of(std::string const& by, std::vector<Part> const& parts)
{
    std::vector<Grid::Column> columns{{title_of(by)}};
    for (auto const& part : parts) {
        columns.insert(columns.end(), part.columns.begin(), part.columns.end());
    }
    return columns;
}

std::int64_t most_of(std::vector<CallTally> const& groups)
{
    std::int64_t most = 0;
    for (auto const& group : groups) {
        most = std::max(most, group.offered);
    }
    return most;
}

/// The table with those columns and bars of so many cells.
Grid make_grid(CallStats const& stats, std::vector<Part> const& parts, std::size_t cells_of_bar)
{
    Grid grid{columns_of(stats.by, parts)};
    auto const add = [&](std::string_view key, CallTally const& tally, std::string const& picture) {
        grid.add(key);
        for (auto const& part : parts) {
            for (auto const& cell : part.cells(tally, picture)) {
                grid.add(cell);
            }
        }
    };
    auto const most = most_of(stats.groups);
    for (auto const& group : stats.groups) {
        add(group.key.empty() ? "-" : group.key, group, bar(group.offered, most, cells_of_bar));
    }
    if (stats.groups.size() != 1) {
        add("total", stats.total, {});
    }
    return grid;
}

/// One table, or two where one does not fit.
void write_grids(Output& out, CallStats const& stats)
{
    auto const whole = make_grid(stats, {counts(), times()}, widest_bar);
    auto const room = out.style().columns;
    if (!out.style().terminal || whole.width() <= room) {
        return whole.print(out);
    }
    auto const width = make_grid(stats, {counts()}, widest_bar).width();
    auto const excess = std::min(width - std::min(width, room), widest_bar - narrowest_bar);
    make_grid(stats, {counts()}, widest_bar - excess).print(out);
    out.line("");
    make_grid(stats, {times()}, 0).print(out);
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
    write_grids(out, stats);
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
