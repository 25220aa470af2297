#include "workspace/module_copies.h"

#include "workspace/resource.h"

#include <fmt/format.h>

namespace callflow {

Item const& ModuleCopies::copy(Found const& module, std::string const& tab, std::string const& name)
{
    Item item = load_item(work_, module);
    Value const exits = item.fields.find("exits") == nullptr ? Value::map() : *item.fields.find("exits");
    bool const same_flow = item.owner == flow_;
    item.fields.erase("exits");
    item.fields.put("tab", Value::of(tab));
    drop_caller_id(item);
    if (same_flow && item.kind->word == "switch") {
        drop_code(item);
    }
    item.owner = flow_;
    item.name = same_flow ? name : item.name;
    item.key = same_flow ? free_key(work_, Noun::module, "", item.name, flow_) : item.key;
    insert_item(work_, item);
    keys_[module.key] = item.key;
    copies_.push_back({item, exits, same_flow});
    return copies_.back().item;
}

void ModuleCopies::connect()
{
    for (auto& copy : copies_) {
        Item const before = copy.item;
        Value exits = Value::map();
        for (std::size_t i = 0; i < copy.exits.names.size(); ++i) {
            auto const found = keys_.find(copy.exits.items[i].text);
            if (found != keys_.end() || copy.same_flow) {
                exits.put(
                    copy.exits.names[i],
                    found == keys_.end() ? copy.exits.items[i] : Value::of(found->second));
            }
        }
        copy.item.fields.put("exits", exits);
        update_item(work_, before, copy.item);
    }
}

/// A phone number stays behind with its flow: the copy calls out as the caller again.
void ModuleCopies::drop_caller_id(Item& item)
{
    Value* caller = item.owner == flow_ ? nullptr : item.fields.find("caller_id");
    if (caller == nullptr || !caller->text.starts_with('+')) {
        return;
    }
    work_.outcome.notes.push_back(
        fmt::format("module \"{}\" calls out as the caller now: {} stayed behind", item.key, caller->text));
    caller->text = "original";
}

/// A code toggles one switch of a flow.
void ModuleCopies::drop_code(Item& item)
{
    if (Value const* code = item.fields.find("code"); code != nullptr) {
        work_.outcome.notes.push_back(fmt::format("code {} stays with \"{}\"", code->text, item.key));
    }
    item.fields.erase("code");
}

}
