#include "store/guards.h"
#include "text/name.h"
#include "workspace/impl.h"
#include "workspace/module_copies.h"
#include "workspace/prepare.h"
#include "workspace/resolve.h"
#include "workspace/resource.h"

#include <fmt/format.h>

namespace callflow {

namespace {

/// `name`, else `name 2`, `name 3`: the first that is free, cut so that the number fits.
std::string free_name(Work& work, Noun noun, std::string const& name, std::int64_t owner)
{
    auto candidate = name;
    for (int n = 2; find(work.store, noun, candidate, owner); ++n) {
        candidate = fmt::format("{} {}", name.size() > 56 ? normal(cut_to_cells(name, 28)) : name, n);
    }
    return candidate;
}

std::vector<Found> modules_of(Work& work, char const* sql, std::int64_t id)
{
    std::vector<Found> modules;
    for (Statement row{work.store, sql, id}; row.step();) {
        modules.push_back({Noun::module, row.number(0), row.text(1), row.text(2), row.number(3)});
    }
    return modules;
}

void copy_extensions(Work& work, Found const& source, std::int64_t flow)
{
    Statement{
        work.store,
        "INSERT INTO number (number, label, flow_id, to_id, caller_match, caller_result)"
        " SELECT n.number, n.label, ?2, (SELECT c.id FROM module m JOIN module c ON c.key = m.key"
        " WHERE m.id = n.to_id AND c.flow_id = ?2), n.caller_match, n.caller_result"
        " FROM number n WHERE n.flow_id = ?1 AND n.number NOT GLOB '+*'",
        source.id, flow}
        .run();
}

void note_numbers_left(Work& work, Found const& source)
{
    for (Statement row{
             work.store, "SELECT number FROM number WHERE flow_id = ? AND number GLOB '+*' ORDER BY number",
             source.id};
         row.step();) {
        work.outcome.notes.push_back(fmt::format("number {} stays with \"{}\"", row.text(0), source.name));
    }
}

void copy_flow(Work& work, Found const& source, Draft const& draft)
{
    Item flow = load_item(work, source);
    Value const start = flow.fields.find("start") == nullptr ? Value{} : *flow.fields.find("start");
    flow.fields.erase("start");
    flow.fields.put("protected", Value::of("false"));
    flow.name = draft.name.empty() ? free_name(work, Noun::flow, source.name, 0) : accept_name(draft.name);
    require_free_name(work, Noun::flow, flow.name, 0);
    flow.key = free_key(work, Noun::flow, draft.key, flow.name, 0);
    insert_item(work, flow);
    finish_new(work, flow, draft);
    copy_extensions(work, source, flow.id);
    ModuleCopies copies{work, flow.id};
    for (auto const& module : modules_of(
             work, "SELECT id, key, name, flow_id FROM module WHERE flow_id = ? ORDER BY id", source.id)) {
        copies.copy(module, load_item(work, module).fields.find("tab")->text, module.name);
    }
    copies.connect();
    Statement{
        work.store,
        "UPDATE number SET to_id = (SELECT c.id FROM number n JOIN module m ON m.id = n.to_id JOIN module c "
        "ON c.key = m.key"
        " AND c.flow_id = ?2 WHERE n.flow_id = ?1 AND n.number = number.number) WHERE flow_id = ?2",
        source.id, flow.id}
        .run();
    if (start.is_text()) {
        Item const before = flow;
        flow.fields.put("start", start);
        update_item(work, before, flow);
    }
    note_numbers_left(work, source);
    guard(work, Noun::flow, flow.id);
    auto const copied = Found{Noun::flow, flow.id, flow.key, flow.name};
    work.did(
        object_of(work.store, copied), fmt::format("copy flow \"{}\" to \"{}\"", source.name, flow.name));
}

void copy_tab(Work& work, Found const& source, Draft const& draft)
{
    auto const name = draft.name.empty() ? free_name(work, Noun::tab, source.name, source.owner) : draft.name;
    insert_tab(work, source.owner, name, tabs_of(work, source.owner).size() + 1);
    auto const tab = require(work.store, Noun::tab, name, source.owner);
    ModuleCopies copies{work, source.owner};
    for (auto const& module : modules_of(
             work, "SELECT id, key, name, flow_id FROM module WHERE tab_id = ? ORDER BY id", source.id)) {
        copies.copy(module, tab.name, free_name(work, Noun::module, module.name, source.owner));
    }
    copies.connect();
    work.did(object_of(work.store, tab), fmt::format("copy tab \"{}\" to \"{}\"", source.name, tab.name));
}

void copy_module(Work& work, Found const& source, Draft const& draft)
{
    auto const name = draft.name.empty() ? free_name(work, Noun::module, source.name, source.owner)
                                         : accept_name(draft.name);
    require_free_name(work, Noun::module, name, source.owner);
    ModuleCopies copies{work, source.owner};
    Item const copy = copies.copy(source, load_item(work, source).fields.find("tab")->text, name);
    copies.connect();
    auto const found = Found{Noun::module, copy.id, copy.key, copy.name, copy.owner};
    work.did(
        object_of(work.store, found), fmt::format("copy module \"{}\" to \"{}\"", source.name, copy.name));
}

}

Outcome Workspace::copy(Noun noun, std::string const& operand, Draft const& draft)
{
    return impl_->mutate("copy", [&](Work& work) {
        auto const source = operand_if_any(work, noun, operand);
        if (!source) {
            return;
        }
        if (noun == Noun::flow) {
            copy_flow(work, *source, draft);
        } else if (noun == Noun::tab) {
            copy_tab(work, *source, draft);
        } else {
            copy_module(work, *source, draft);
        }
    });
}

}
