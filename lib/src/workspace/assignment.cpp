#include "store/guards.h"
#include "workspace/impl.h"
#include "workspace/item.h"
#include "workspace/removal.h"
#include "workspace/resolve.h"
#include "workspace/resource.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace callflow {

namespace {

void require_role(std::string const& role)
{
    for (auto const& field : fields_of(Noun::user)) {
        if (field.word == "role" && !role.empty() &&
            std::find(field.choices.begin(), field.choices.end(), role) == field.choices.end()) {
            std::vector<std::string> const roles(field.choices.begin(), field.choices.end());
            throw Error{
                Code::usage, "role",
                fmt::format("role: \"{}\" is not one of {}", role, fmt::join(roles, ", ")),
                nearest(role, roles)};
        }
    }
}

void assign_one(Work& work, Found const& item, std::int64_t flow, std::string const& role)
{
    if (item.noun == Noun::group) {
        Statement{
            work.store, "INSERT OR IGNORE INTO flow_group (flow_id, group_id) VALUES (?, ?)", flow, item.id}
            .run();
    } else {
        Statement{
            work.store,
            "INSERT INTO membership (flow_id, user_id, role) VALUES (?1, ?2, ?3)"
            " ON CONFLICT DO UPDATE SET role = ?3 WHERE ?3 <> '' AND role <> ?3",
            flow, item.id, role}
            .run();
    }
}

/// Places in the flow's modules where the user or group is reached.
std::vector<Use> uses_in_flow(Work& work, Found const& item, Found const& flow)
{
    auto uses = uses_of(work.store, item.noun, item.id);
    auto const elsewhere = [&](Use const& use) { return use.kind != "module" || use.flow != flow.key; };
    uses.erase(std::remove_if(uses.begin(), uses.end(), elsewhere), uses.end());
    return uses;
}

void take_out_of_modules(Work& work, Found const& item, std::vector<Use> const& uses)
{
    for (auto const& use : uses) {
        Statement{
            work.store,
            fmt::format(
                "DELETE FROM module_field WHERE (module_id, field, position) IN (SELECT module_id, field, "
                "position"
                " FROM module_field WHERE module_id = ?1 AND {} = ?2)",
                item.noun == Noun::group ? "group_id" : "user_id"),
            use.id, item.id}
            .run();
        work.outcome.losses.push_back(
            fmt::format("{}: taken out of {}", title_of(work.store, item), text_of(use)));
    }
    require_still_whole(work, item, uses);
}

void require_member(Work& work, Found const& item, Found const& flow)
{
    char const* const own = item.noun == Noun::group
                                ? "SELECT 1 FROM flow_group WHERE flow_id = ? AND group_id = ?"
                                : "SELECT 1 FROM membership WHERE flow_id = ? AND user_id = ?";
    if (Statement{work.store, own, flow.id, item.id}.step()) {
        return;
    }
    Statement group{
        work.store,
        "SELECT g.key FROM flow_group f JOIN group_user u ON u.group_id = f.group_id JOIN user_group g ON "
        "g.id = f.group_id"
        " WHERE f.flow_id = ? AND u.user_id = ?",
        flow.id, item.id};
    if (item.noun == Noun::user && group.step()) {
        throw Error{
            Code::refused, "member",
            fmt::format("\"{}\" is in flow \"{}\" through group \"{}\"", item.key, flow.key, group.text(0))}
            .advise(fmt::format("cf group set {} --remove-user {}", group.text(0), item.key));
    }
    throw Error{
        Code::not_found, "membership",
        fmt::format("{} is not in flow \"{}\"", title_of(work.store, item), flow.name)};
}

/// Whether a user is in the flow, be it through a group.
bool is_member(Work& work, Found const& user, Found const& flow)
{
    return Statement{work.store, "SELECT 1 FROM member WHERE flow_id = ? AND user_id = ?", flow.id, user.id}
        .step();
}

void unassign_one(Work& work, Found const& item, Found const& flow, bool cascade)
{
    require_member(work, item, flow);
    char const* const erase = item.noun == Noun::group
                                  ? "DELETE FROM flow_group WHERE flow_id = ? AND group_id = ?"
                                  : "DELETE FROM membership WHERE flow_id = ? AND user_id = ?";
    Statement{work.store, erase, flow.id, item.id}.run();
    if (item.noun == Noun::user && is_member(work, item, flow)) {
        return;
    }
    auto const uses = uses_in_flow(work, item, flow);
    if (!uses.empty() && !cascade) {
        refuse_uses(work, item, uses);
    }
    take_out_of_modules(work, item, uses);
}

}

void assign_to_flows(Work& work, Noun noun, std::int64_t id, std::vector<std::string> const& flows)
{
    for (auto const& flow : flows) {
        assign_one(work, Found{noun, id, {}, {}}, require(work.store, Noun::flow, flow).id, "");
    }
}

Outcome Workspace::assign(
    Noun noun, std::vector<std::string> const& operands, std::string const& flow, std::string const& role)
{
    require_role(role);
    return impl_->mutate("assign", [&](Work& work) {
        auto const target = flow.empty() ? work.flow() : require(work.store, Noun::flow, flow);
        for (auto const& operand : operands) {
            auto const item = operand_if_any(work, noun, operand);
            if (!item) {
                continue;
            }
            assign_one(work, *item, target.id, role);
            work.did(
                object_of(work.store, *item),
                fmt::format("assign {} to flow \"{}\"", title_of(work.store, *item), target.name));
        }
        guard_isolation(work.store, target.id);
    });
}

Outcome Workspace::unassign(
    Noun noun, std::vector<std::string> const& operands, std::string const& flow, bool cascade)
{
    return impl_->mutate("unassign", [&](Work& work) {
        auto const target = flow.empty() ? work.flow() : require(work.store, Noun::flow, flow);
        for (auto const& operand : operands) {
            auto const item = operand_if_any(work, noun, operand);
            if (!item) {
                continue;
            }
            unassign_one(work, *item, target, cascade);
            work.did(
                object_of(work.store, *item),
                fmt::format("unassign {} from flow \"{}\"", title_of(work.store, *item), target.name));
        }
        guard_members(work.store, target.id);
    });
}

}
