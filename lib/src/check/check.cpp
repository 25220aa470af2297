#include "check/check.h"

#include "check/checking.h"
#include "model/dates.h"

namespace callflow {
namespace {

using Judge = void (*)(Checking&, Record const&);

/// What looks at each thing of a noun; advice only where everything is asked for.
struct Rule {
    Noun noun;
    bool advice;
    Judge judge;
};

/// In this order: later rules use what earlier ones noted. Modules come last, flow by flow.
constexpr Rule rules[] = {
    {Noun::settings, false, note_settings},
    {Noun::trunk, false, note_trunk},
    {Noun::trunk, true, check_trunk_use},
    {Noun::contact, false, note_contact},
    {Noun::flow, false, note_flow},
    {Noun::flow, false, check_pointers},
    {Noun::flow, true, check_description},
    {Noun::group, false, note_group},
    {Noun::group, false, check_pointers},
    {Noun::number, false, check_number},
    {Noun::number, true, check_route},
    {Noun::user, false, note_user},
    {Noun::user, false, check_pointers},
    {Noun::user, false, check_isolation},
    {Noun::user, true, check_shared},
    {Noun::user, true, check_user},
    {Noun::user, true, check_phones},
    {Noun::schedule, true, check_exceptions},
    {Noun::schedule, true, check_hours},
    {Noun::audio, false, check_pointers},
    {Noun::audio, false, note_playlist},
    {Noun::module, false, check_pointers},
    {Noun::module, false, check_exits_of_kind},
    {Noun::module, false, check_switch_code},
    {Noun::module, false, note_cables},
    {Noun::module, false, check_leaving},
    {Noun::module, true, check_uncabled},
    {Noun::module, true, check_same_exits},
    {Noun::module, true, check_options},
    {Noun::module, true, check_caller_rules},
    {Noun::module, true, check_hours},
    {Noun::module, true, check_timeline},
    {Noun::module, true, note_open_way},
};

constexpr Noun order[] = {Noun::settings, Noun::trunk, Noun::contact,  Noun::flow, Noun::group,
                          Noun::number,   Noun::user,  Noun::schedule, Noun::audio};

std::vector<Judge> judges_of(Noun noun, bool advice)
{
    std::vector<Judge> judges;
    for (auto const& rule : rules) {
        if (rule.noun == noun && (advice || !rule.advice)) {
            judges.push_back(rule.judge);
        }
    }
    return judges;
}

void judge(Checking& checking, ThingRange things, std::vector<Judge> const& judges)
{
    for (std::size_t i = 0; !judges.empty() && i < things.size(); ++i) {
        Record const record{things[i], fields_of(things[i])};
        for (auto const rule : judges) {
            rule(checking, record);
        }
    }
}

void judge_flows(Checking& checking, bool advice)
{
    auto const judges = judges_of(Noun::module, advice);
    auto const flows = checking.overview.all(Noun::flow);
    for (Index flow = 0; flow < flows.size(); ++flow) {
        auto const modules = checking.overview.all(Noun::module, flows[flow].key);
        checking.scope = {flow, modules, Graph{modules.size()}, Graph{modules.size()}, {}};
        judge(checking, modules, judges);
        check_loops(checking);
        if (advice) {
            check_reach(checking);
            check_absence(checking);
        }
    }
}

std::vector<Finding> judge_all(Checking&& checking, State const& state, bool advice)
{
    check_keys(checking, state);
    check_names(checking);
    for (auto const noun : order) {
        judge(checking, checking.overview.all(noun), judges_of(noun, advice));
    }
    check_playlists(checking);
    judge_flows(checking, advice);
    if (advice) {
        check_flow_names(checking);
        check_unused(checking);
    }
    return checking.report.take();
}

}

Checking::Checking(State const& state, std::vector<std::string> const& files, std::string const& day)
    : report{state, files}, overview{state}, near{overview}, today{day_of(day).value_or(
                                                                 std::chrono::sys_days{})},
      playlists{overview.all(Noun::audio).size()}, open_times{overview, today}
{
    for (std::size_t noun = 0; noun < used.size(); ++noun) {
        used[noun].resize(overview.all(static_cast<Noun>(noun)).size());
    }
}

std::vector<Finding>
check_state(State const& state, std::string const& today, std::vector<std::string> const& files)
{
    return judge_all({state, files, today}, state, true);
}

std::vector<Finding> check_errors(State const& state, std::vector<std::string> const& files)
{
    return judge_all({state, files, {}}, state, false);
}

}
