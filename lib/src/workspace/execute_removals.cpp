#include "workspace/execution.h"
#include "workspace/removal.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace callflow {

namespace {

/// The order in which things go: what points before what is pointed at.
constexpr Noun order[] = {Noun::number, Noun::module, Noun::tab,      Noun::contact, Noun::group,
                          Noun::user,   Noun::audio,  Noun::schedule, Noun::trunk};

std::string operand_of(Thing const& thing)
{
    if (thing.noun == Noun::contact) {
        return fmt::format("{}/{}", thing.owner, thing.key);
    }
    auto const key = shell_quoted(thing.key);
    return thing.owner.empty() ? key : fmt::format("{} --flow {}", key, thing.owner);
}

void require_unused(Work& work, Thing const& thing, std::int64_t id)
{
    auto const uses = uses_of(work.store, thing.noun, id);
    if (uses.empty()) {
        return;
    }
    std::vector<std::string> lines;
    std::transform(uses.begin(), uses.end(), std::back_inserter(lines), text_of);
    throw Error{
        Code::refused, "in-use", fmt::format("{} is in use: {}", title_of(thing), fmt::join(lines, ", "))}
        .advise(fmt::format(
            "cf {} delete {} --cascade   # takes it out of all of these", word_of(thing.noun),
            operand_of(thing)));
}

/// Modules that name no tab are on the first, also when it becomes another: no step tells of that.
void leave_tab(Work& work, std::int64_t tab)
{
    Statement{
        work.store,
        "UPDATE module SET tab_id = coalesce((SELECT other.id FROM tab AS other JOIN tab ON tab.id = ?1 "
        "WHERE other.flow_id = tab.flow_id AND other.id <> ?1 ORDER BY other.position, other.id LIMIT 1), "
        "?1) "
        "WHERE tab_id = ?1",
        tab}
        .run();
}

class Remover {
public:
    Remover(Work& work, Plan const& plan, Ids& ids) : work_{work}, plan_{plan}, ids_{ids} {}

    /// Calls `act(thing, id)` for everything of the noun that goes, but not for what goes with its flow.
    template <class Act> void each(Noun noun, Act&& act)
    {
        for (auto const& step : steps_of(plan_, noun)) {
            if (step.action != Step::Action::remove) {
                continue;
            }
            auto const id = ids_.of(*step.before);
            if (id != 0) {
                act(*step.before, id);
            }
        }
    }

    void erase_flow_of(Thing const& flow, std::int64_t id)
    {
        require_deletable(work_, {Noun::flow, id, std::string{flow.key}, std::string{flow.name}});
        erase_flow(work_, id);
    }

    void erase(Thing const& thing, std::int64_t id)
    {
        if (thing.noun == Noun::tab) {
            leave_tab(work_, id);
        }
        require_unused(work_, thing, id);
        erase_item(work_, thing.noun, id);
    }

    void require_tabs()
    {
        for (auto const& step : steps_of(plan_, Noun::tab)) {
            if (step.action != Step::Action::remove) {
                continue;
            }
            auto const flow = ids_.owner_of(*step.before);
            Statement left{
                work_.store,
                "SELECT 1 FROM flow WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM tab WHERE flow_id = ?1)",
                flow};
            if (left.step()) {
                throw Error{Code::refused, "tab", "a flow keeps at least one tab"}.advise(
                    fmt::format("cf tab create NAME --flow {}", step.before->owner));
            }
        }
    }

private:
    Work& work_;
    Plan const& plan_;
    Ids& ids_;
};

}

void remove_things(
    Work& work, Plan const& plan, Ids& ids,
    std::function<void(Thing const& thing, std::int64_t id)> const& done)
{
    Remover remover{work, plan, ids};
    // What is inside of a flow is looked up before the flow goes.
    remover.each(Noun::flow, [&](Thing const& thing, std::int64_t id) {
        remover.erase_flow_of(thing, id);
        done(thing, id);
    });
    for (auto const noun : {Noun::module, Noun::group, Noun::audio}) {
        remover.each(noun, [&](Thing const&, std::int64_t id) { erase_parts(work, noun, id); });
    }
    for (auto const noun : order) {
        remover.each(noun, [&](Thing const& thing, std::int64_t id) {
            remover.erase(thing, id);
            done(thing, id);
        });
    }
    remover.require_tabs();
}

void require_numbers_led(Plan const& plan)
{
    std::map<std::string_view, Thing const*> gone;
    for (auto const& step : steps_of(plan, Noun::flow)) {
        if (step.action == Step::Action::remove) {
            gone[step.before->key] = step.before;
        }
    }
    if (gone.empty()) {
        return;
    }
    std::map<std::string_view, std::vector<std::string>> lost;
    for (auto const& step : steps_of(plan, Noun::number)) {
        if (step.action == Step::Action::update && step.before->owner.empty()) {
            auto const left = gone.find(packed_text(step.before->fields, "flow"));
            if (left != gone.end() && packed_text(step.after->fields, "flow").empty()) {
                lost[left->first].emplace_back(step.after->key);
            }
        }
    }
    if (!lost.empty()) {
        auto const& flow = *gone.at(lost.begin()->first);
        refuse_numbers({Noun::flow, 0, std::string{flow.key}, std::string{flow.name}}, lost.begin()->second);
    }
}

}
