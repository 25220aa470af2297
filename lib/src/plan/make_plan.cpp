#include "plan/authority.h"
#include "plan/merge.h"

#include <algorithm>

namespace callflow {
namespace {

constexpr std::string_view usual_tab = "Main";

/// Walks the present and the wanted things side by side, both in the order of states.
class Planner {
public:
    Planner(State const& current, Desired const& desired, std::vector<Prunable> const& prunable)
        : current_{current}, desired_{desired}, authority_{desired, prunable}
    {
        plan_.result.default_flow =
            desired.state.default_flow.empty() ? current.default_flow : desired.state.default_flow;
    }

    Plan make()
    {
        auto const wanted = wanted_things();
        plan_.result.reserve(current_.things().size() + wanted.size());
        plan_.steps.reserve(wanted.size()); // memory that is not used costs nothing
        auto const all = current_.things();
        auto present = all.begin();
        for (auto const* const thing : wanted) {
            for (; present != all.end() && stands_before(*present, *thing); ++present) {
                leave(*present);
            }
            if (present == all.end() || stands_before(*thing, *present)) {
                create(*thing);
            } else {
                update(*present++, *thing);
            }
        }
        std::for_each(present, all.end(), [&](Thing const& thing) { leave(thing); });
        return std::move(plan_);
    }

private:
    /// What the documents ask for, and the first tab of flows that are new and name none.
    std::vector<Thing const*> wanted_things()
    {
        for (auto const& flow : desired_.state.of(Noun::flow)) {
            if ((flow.covers & covers_tabs) == 0 && current_.find(Noun::flow, {}, flow.key) == nullptr) {
                plan_.tabs.emplace_back(Thing{Noun::tab, flow.key, usual_tab}).origin = flow.origin;
            }
        }
        std::vector<Thing const*> wanted;
        wanted.reserve(desired_.state.things().size() + plan_.tabs.size());
        for (auto const& thing : desired_.state.things()) {
            wanted.push_back(&thing);
        }
        auto const middle = static_cast<std::ptrdiff_t>(wanted.size());
        for (auto const& tab : plan_.tabs) {
            wanted.push_back(&tab);
        }
        std::inplace_merge(
            wanted.begin(), wanted.begin() + middle, wanted.end(),
            [](Thing const* left, Thing const* right) { return stands_before(*left, *right); });
        return wanted;
    }

    void create(Thing const& wanted)
    {
        report_incomplete(wanted);
        auto const& after = on_first_tab(wanted) ? plan_.result.put(without_tab(wanted)) : refer(wanted);
        plan_.steps.push_back({Step::Action::create, nullptr, &after, becomes_default(wanted)});
    }

    Thing const& refer(Thing const& thing)
    {
        plan_.result.refer_to(thing);
        return thing;
    }

    Thing without_tab(Thing module)
    {
        Value fields = fields_of(module);
        fields.erase("tab");
        keep_fields(module, fields);
        return module;
    }

    void report_incomplete(Thing const& wanted)
    {
        if (desired_.incomplete.empty()) {
            return;
        }
        auto const [first, last] = desired_.incomplete.equal_range(title_of(wanted));
        std::for_each(first, last, [&](auto const& one) { plan_.findings.push_back(one.second); });
    }

    /// Whether a module names the tab that it would be on without a name.
    bool on_first_tab(Thing const& module)
    {
        auto const tab = packed_text(module.fields, "tab");
        return module.noun == Noun::module && !tab.empty() && tab == first_tab(plan_.result, module.owner);
    }

    /// Whether a module names no tab, and another one becomes the first: it stays on its own.
    bool loses_first_tab(Thing const& present)
    {
        if (present.noun != Noun::module || !packed_text(present.fields, "tab").empty()) {
            return false;
        }
        auto const tab = first_tab(current_, present.owner);
        return tab != first_tab(plan_.result, present.owner) &&
               plan_.result.find(Noun::tab, present.owner, tab) != nullptr;
    }

    /// Whether a module stands on a tab that goes: the first takes it.
    bool loses_tab(Thing const& present)
    {
        auto const tab = packed_text(present.fields, "tab");
        return present.noun == Noun::module && !tab.empty() &&
               plan_.result.find(Noun::tab, present.owner, tab) == nullptr;
    }

    void keep_fields(Thing& thing, Value const& fields)
    {
        thing.fields = plan_.result.keep(packed(fields));
        thing.written = thing.written.empty() ? thing.written : plan_.result.keep(packed_writing({}, fields));
    }

    bool becomes_default(Thing const& flow) const
    {
        return flow.noun == Noun::flow && flow.key == plan_.result.default_flow &&
               flow.key != current_.default_flow;
    }

    void update(Thing const& present, Thing const& wanted)
    {
        bool const chosen = becomes_default(wanted);
        if (!chosen && is_met(present, wanted) && !is_touched(present, wanted)) {
            return stay(present, wanted);
        }
        auto result = merged(present, wanted);
        touch(result.fields, present, wanted);
        auto const bytes = packed(result.fields);
        bool const same =
            bytes == present.fields && result.name == present.name && result.kind == present.kind;
        if (same && !chosen) {
            return stay(present, wanted);
        }
        replace(present, wanted, result, chosen);
    }

    /// Whether a thing changes beyond what is written of it.
    bool is_touched(Thing const& present, Thing const& wanted)
    {
        return authority_.takes_route(present, wanted) || authority_.takes_calls(present, wanted) ||
               loses_first_tab(present) || loses_tab(present) || on_first_tab(present);
    }

    void touch(Value& fields, Thing const& present, Thing const& wanted)
    {
        if (authority_.takes_route(present, wanted)) {
            fields.erase("flow");
            fields.erase("to");
        }
        if (authority_.takes_calls(present, wanted)) {
            fields.erase("default");
        }
        if (loses_first_tab(present) && fields.find("tab") == nullptr) {
            fields.put("tab", Value::of(std::string{first_tab(current_, present.owner)}));
        }
        if (loses_tab(present) && packed_text(wanted.fields, "tab").empty()) {
            fields.erase("tab");
        }
        Value const* const tab = present.noun == Noun::module ? fields.find("tab") : nullptr;
        if (tab != nullptr && tab->text == first_tab(plan_.result, present.owner)) {
            fields.erase("tab");
        }
        fields = normal_fields(present.noun, wanted.kind == nullptr ? present.kind : wanted.kind, fields);
    }

    void replace(Thing const& present, Thing const& wanted, Merged const& result, bool chosen)
    {
        Thing after = wanted;
        after.name = plan_.result.keep(result.name);
        after.kind = result.kind;
        keep_fields(after, result.fields);
        auto& kept = plan_.result.put(after);
        plan_.steps.push_back({Step::Action::update, &present, &kept, chosen});
        auto found = judge(kept, desired_);
        plan_.findings.insert(
            plan_.findings.end(), std::make_move_iterator(found.begin()),
            std::make_move_iterator(found.end()));
    }

    /// What is there already; its place is that in the document.
    void stay(Thing const& present, Thing const& wanted)
    {
        ++plan_.unchanged;
        if (present.name == wanted.name && present.fields == wanted.fields) {
            return plan_.result.refer_to(wanted);
        }
        Thing kept = present;
        kept.origin = wanted.origin;
        if (present.fields == wanted.fields) {
            kept.written = wanted.written;
        }
        plan_.result.put(kept);
    }

    void leave(Thing const& present)
    {
        if (authority_.takes(present)) {
            plan_.steps.push_back({Step::Action::remove, &present, nullptr});
            return;
        }
        Thing const nothing{present.noun, present.owner, present.key};
        if (is_touched(present, nothing)) {
            return update(present, nothing);
        }
        plan_.result.refer_to(present);
    }

    State const& current_;
    Desired const& desired_;
    Authority authority_;
    Plan plan_;
};

}

Plan make_plan(State const& current, Desired const& desired, std::vector<Prunable> const& prunable)
{
    return Planner{current, desired, prunable}.make();
}

}
