#include "workspace/call_choice.h"

#include "text/local_time.h"
#include "text/written_time.h"

#include <fmt/format.h>

#include <limits>

namespace callflow {
namespace {

/// Key of the flow, which may be gone but for its calls.
std::string flow_of_calls(Work& work, std::string const& operand)
{
    if (auto const found = find(work.store, Noun::flow, operand)) {
        return found->key;
    }
    for (auto const* const column : {"flow", "flow_name"}) {
        Statement row{
            work.store, fmt::format("SELECT flow FROM call WHERE flow <> '' AND {} = ? LIMIT 1", column),
            operand};
        if (row.step()) {
            return row.text(0);
        }
    }
    return require(work.store, Noun::flow, operand).key;
}

std::string zone_of_flow(Work& work, std::string const& key)
{
    Statement row{work.store, "SELECT timezone FROM flow WHERE key = ? AND timezone <> ''", key};
    return row.step() ? row.text(0) : zone_of_store(work);
}

/// The instant that a time is; of a day its beginning, or its end.
Instant bound(std::string_view word, std::string const& text, std::string const& zone, bool end)
{
    using namespace std::chrono;
    if (auto const day = read_time(text + "T00:00"); day && !day->offset) {
        auto const local = floor<seconds>(day->local) + days{end ? 1 : 0};
        return microseconds{seconds{LocalTime::of(zone).instants(local.count()).first}}.count();
    }
    try {
        return parse_call_time(text, zone).instant;
    } catch (Error const& error) {
        throw Error{error.code(), error.rule(), fmt::format("--{}: {}", word, error.sentence())};
    }
}

}

std::string zone_of_store(Work& work)
{
    Statement row{work.store, "SELECT timezone FROM settings"};
    row.step();
    return row.text(0);
}

CallChoice choice_of(Work& work, CallFilter const& filter)
{
    CallChoice choice;
    choice.flow = filter.flow.empty() ? std::string{} : flow_of_calls(work, filter.flow);
    choice.zone = filter.zone.empty() ? zone_of_flow(work, choice.flow) : filter.zone;
    LocalTime::of(choice.zone);
    if (!filter.since.empty()) {
        choice.since = bound("since", filter.since, choice.zone, false);
    }
    if (!filter.until.empty()) {
        choice.until = bound("until", filter.until, choice.zone, true);
    }
    return choice;
}

std::string CallChoice::condition() const
{
    return fmt::format("started >= ?1 AND started < ?2{}", flow.empty() ? "" : " AND flow = ?3");
}

void CallChoice::bind_to(Bulk& statement) const
{
    using Limits = std::numeric_limits<Instant>;
    statement.bind(1, since.value_or(Limits::min()));
    statement.bind(2, until.value_or(Limits::max()));
    if (!flow.empty()) {
        statement.bind(3, flow);
    }
}

}
