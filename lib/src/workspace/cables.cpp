#include "kinds/kind.h"
#include "workspace/impl.h"
#include "workspace/item.h"
#include "workspace/resolve.h"

#include <fmt/format.h>

namespace callflow {

namespace {

/// The exits of a module as a map.
Value& exits_of(Item& item)
{
    Value* exits = item.fields.find("exits");
    return exits == nullptr ? item.fields.put("exits", Value::map()) : *exits;
}

/// The kind's own word for an exit; Error{usage, exit} with the exits it has.
std::string require_exit(Item const& item, std::string const& exit)
{
    Value asked = Value::map();
    asked.put(exit, Value::of("any"));
    Findings findings;
    Value const known = check_exits(*item.kind, asked, findings);
    findings.throw_first();
    return known.names.front();
}

void rewire(
    Work& work, Found const& module, std::function<void(Value& exits, Item const& item)> const& change)
{
    Item const before = load_item(work, module);
    Item after = before;
    change(exits_of(after), before);
    accept_item(after);
    update_item(work, before, after);
}

}

Outcome Workspace::connect(std::string const& module, std::string const& exit, std::string const& to)
{
    return impl_->mutate("connect", [&](Work& work) {
        auto const from = operand_if_any(work, Noun::module, module);
        if (!from) {
            return;
        }
        auto const target = require_operand(work, Noun::module, to);
        rewire(work, *from, [&](Value& exits, Item const& item) {
            auto const name = require_exit(item, exit);
            if (Value const* past = exits.find(name); past != nullptr && past->text != target.key) {
                work.outcome.notes.push_back(fmt::format("exit {} led to \"{}\" before", name, past->text));
            }
            exits.put(name, Value::of(target.key));
            auto object = object_of(work.store, *from);
            object.detail = fmt::format("{} -> {}", name, target.key);
            work.did(
                std::move(object),
                fmt::format("connect {} of {} to \"{}\"", name, title_of(work.store, *from), target.name));
        });
    });
}

Outcome Workspace::disconnect(std::string const& module, std::string const& exit)
{
    return impl_->mutate("disconnect", [&](Work& work) {
        auto const from = operand_if_any(work, Noun::module, module);
        if (!from) {
            return;
        }
        rewire(work, *from, [&](Value& exits, Item const& item) {
            auto const name = require_exit(item, exit);
            if (exits.find(name) == nullptr) {
                throw Error{
                    Code::not_found, "cable",
                    fmt::format("exit {} of {} has no cable", name, title_of(work.store, *from))};
            }
            exits.erase(name);
            auto object = object_of(work.store, *from);
            object.detail = name;
            work.did(
                std::move(object), fmt::format("disconnect {} of {}", name, title_of(work.store, *from)));
        });
    });
}

Outcome Workspace::move_modules(std::vector<std::string> const& modules, std::string const& tab)
{
    return impl_->mutate("move", [&](Work& work) {
        auto const target = require_operand(work, Noun::tab, tab);
        for (auto const& operand : modules) {
            auto const module = operand_if_any(work, Noun::module, operand);
            if (!module) {
                continue;
            }
            Item const before = load_item(work, *module);
            Item after = before;
            after.fields.put("tab", Value::of(target.name));
            update_item(work, before, after);
            work.did(
                object_of(work.store, *module),
                fmt::format("move {} to tab \"{}\"", title_of(work.store, *module), target.name));
        }
    });
}

}
