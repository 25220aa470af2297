#include "check/checking.h"
#include "model/clock_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <deque>

namespace callflow {
namespace {

/// When nobody behind a ring group would answer, although a time router sent the call there.
struct Absence {
    std::int64_t since;
    Graph::Node router;
    std::string zone;
    LocalTime const* clock;
};

/// A ring group that is reached.
struct Candidate {
    Staff staff;
    TimeSpans present;
    std::optional<Absence> absence;
};

class Search {
public:
    explicit Search(Checking& checking) : checking_{checking} {}

    /// Looks from all time routers of the same timing at once.
    void look(std::vector<OpenWay const*> const& ways)
    {
        auto const& overview = checking_.overview;
        auto const& router = checking_.scope.modules[ways.front()->router];
        auto const fields = fields_of(router);
        auto const schedule = overview.find(Noun::schedule, text_of(fields, "schedule"));
        auto const timing = schedule
                                ? checking_.open_times.of_schedule(*schedule)
                                : checking_.open_times.of_router(fields, overview.flow(checking_.scope.flow));
        for (auto const& [node, from] : reached(ways)) {
            auto& group = group_of(node);
            auto const since = group.staff.always ? std::nullopt : first_outside(timing.open, group.present);
            if (since && (!group.absence || *since < group.absence->since)) {
                group.absence = {*since, from, timing.zone, timing.clock};
            }
        }
    }

    void report() const
    {
        for (auto const& [node, group] : groups_) {
            if (group.absence) {
                report(checking_.scope.modules[node], group);
            }
        }
    }

private:
    /// Ring groups, each with the router that leads to it.
    std::vector<std::pair<Graph::Node, Graph::Node>> reached(std::vector<OpenWay const*> const& ways)
    {
        auto const& scope = checking_.scope;
        std::vector<std::pair<Graph::Node, Graph::Node>> groups;
        std::map<Graph::Node, Graph::Node> seen;
        std::deque<Graph::Node> waiting;
        auto const enter = [&](Graph::Node node, Graph::Node router) {
            if (is_passed(scope.modules[node]) && seen.emplace(node, router).second) {
                waiting.push_back(node);
            }
        };
        for (auto const* const way : ways) {
            enter(way->to, way->router);
        }
        for (; !waiting.empty() && steps_ < most_steps(); waiting.pop_front(), ++steps_) {
            auto const node = waiting.front();
            auto const router = seen.at(node);
            if (scope.modules[node].kind->word == "ring_group" && is_on(scope.modules[node])) {
                groups.emplace_back(node, router);
            }
            for (auto const next : scope.cables.next(node)) {
                enter(next, router);
            }
        }
        return groups;
    }

    /// Many routers of many timings in front of the same modules must not take more than linear time.
    std::size_t most_steps() const { return 64 * checking_.scope.modules.size(); }

    static bool is_on(Thing const& module) { return packed_text(module.fields, "enabled") != "false"; }

    /// Whether a call comes through: another time router decides for itself.
    static bool is_passed(Thing const& module)
    {
        if (module.kind == nullptr || module.kind->word == "time_router") {
            return false;
        }
        auto const& exits = module.kind->exits;
        return is_on(module) ||
               std::any_of(exits.begin(), exits.end(), [](ExitInfo const& one) { return one.pass_through; });
    }

    Candidate& group_of(Graph::Node node)
    {
        auto const [place, fresh] = groups_.try_emplace(node);
        auto& group = place->second;
        if (!fresh) {
            return group;
        }
        group.staff = staff_of_ring_group(checking_, checking_.scope.modules[node]);
        for (auto const schedule : group.staff.schedules) {
            auto const& open = checking_.open_times.of_schedule(schedule).open;
            group.present.insert(group.present.end(), open.begin(), open.end());
        }
        group.present = joined(std::move(group.present));
        return group;
    }

    void report(Thing const& module, Candidate const& group) const
    {
        auto const& absence = *group.absence;
        auto const& router = checking_.scope.modules[absence.router];
        auto const& schedules = group.staff.schedules;
        checking_.report
            .add(
                module, "W07", spot_of(fields_of(module), "destinations"),
                fmt::format(
                    "nobody is there at {} {}, when \"{}\" says open",
                    reading_of(absence.clock->local(absence.since)), absence.zone, router.key))
            .advice = {
            schedules.empty()
                ? fmt::format("cf module set {}{} --add-destination USER", module.key, in_flow(module.owner))
                : fmt::format(
                      "cf schedule show {}", checking_.overview.all(Noun::schedule)[schedules.front()].key)};
    }

    Checking& checking_;
    std::map<Graph::Node, Candidate> groups_;
    std::size_t steps_ = 0;
};

}

void note_open_way(Checking& checking, Record const& module)
{
    if (!is_kind(module, "time_router") || !is_enabled(module)) {
        return;
    }
    Value const* const exits = module.fields.find("exits");
    auto const open = exits == nullptr ? std::string_view{} : text_of(*exits, "open");
    auto const* const to = checking.overview.find(Noun::module, module.thing.owner, open);
    if (to == nullptr) {
        return;
    }
    Value const* const hours = module.fields.find("hours");
    auto& scope = checking.scope;
    scope.open_ways.push_back(
        {static_cast<Graph::Node>(scope.modules.index_of(module.thing)),
         static_cast<Graph::Node>(scope.modules.index_of(*to)),
         fmt::format(
             "{}\n{}\n{}", text_of(module.fields, "schedule"), text_of(module.fields, "timezone"),
             hours == nullptr ? "" : packed(*hours))});
}

void check_absence(Checking& checking)
{
    std::map<std::string_view, std::vector<OpenWay const*>> timings;
    for (auto const& way : checking.scope.open_ways) {
        timings[way.timing].push_back(&way);
    }
    Search search{checking};
    for (auto const& timing : timings) {
        search.look(timing.second);
    }
    search.report();
}

}
