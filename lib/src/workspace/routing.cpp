#include "store/guards.h"
#include "text/phone.h"
#include "workspace/impl.h"
#include "workspace/item.h"
#include "workspace/prepare.h"
#include "workspace/resolve.h"

#include <fmt/format.h>

namespace callflow {

namespace {

void put_or_erase(Value& fields, std::string_view word, std::string const& text)
{
    if (text.empty()) {
        fields.erase(word);
    } else {
        fields.put(word, Value::of(text));
    }
}

void route_one(Work& work, Found const& number, std::string const& flow, std::string const& to)
{
    Item const before = load_item(work, number);
    Item after = before;
    put_or_erase(after.fields, "flow", flow);
    put_or_erase(after.fields, "to", to);
    note_lost_route(work, before, after);
    update_item(work, before, after);
    if (number.owner != 0) {
        guard_members(work.store, number.owner);
    }
}

void require_phone(Work& work, Found const& number, char const* what)
{
    if (is_extension(number.key)) {
        throw Error{
            Code::refused, "extension",
            fmt::format("extension {} belongs to its flow and cannot be {}", number.key, what)}
            .advise(fmt::format(
                "cf number delete {}{}", number.key, work.flow_flag(number.noun, number.key, number.owner)));
    }
}

}

void note_lost_route(Work& work, Item const& before, Item const& after)
{
    Value const* past = before.fields.find("flow");
    Value const* now = after.fields.find("flow");
    if (past == nullptr || (now != nullptr && now->text == past->text)) {
        return;
    }
    if (now == nullptr) {
        return work.outcome.numbers.push_back(before.key);
    }
    Value const* module = before.fields.find("to");
    work.outcome.losses.push_back(fmt::format(
        "{} leads to {}{} now", before.key, past->text, module == nullptr ? "" : "/" + module->text));
}

Outcome
Workspace::route(std::vector<std::string> const& numbers, std::string const& flow, std::string const& to)
{
    return impl_->mutate("assign", [&](Work& work) {
        auto const target = flow.empty() ? work.flow() : require(work.store, Noun::flow, flow);
        auto const module = to.empty() ? std::string{} : require(work.store, Noun::module, to, target.id).key;
        for (auto const& operand : numbers) {
            auto const number = operand_if_any(work, Noun::number, operand);
            if (!number) {
                continue;
            }
            if (number->owner != target.id) {
                require_phone(work, *number, "moved");
            }
            route_one(work, *number, target.key, module);
            work.did(
                object_of(work.store, *number), fmt::format(
                                                    "assign number {} to {}{}{}", number->key, target.key,
                                                    module.empty() ? "" : "/", module));
        }
    });
}

Outcome Workspace::unroute(std::vector<std::string> const& numbers)
{
    return impl_->mutate("unassign", [&](Work& work) {
        for (auto const& operand : numbers) {
            auto const number = operand_if_any(work, Noun::number, operand);
            if (!number) {
                continue;
            }
            require_phone(work, *number, "unassigned");
            route_one(work, *number, "", "");
            work.did(object_of(work.store, *number), fmt::format("unassign number {}", number->key));
        }
    });
}

}
