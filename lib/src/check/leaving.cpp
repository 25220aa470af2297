#include "check/checking.h"

#include <callflow/text.h>

#include <fmt/format.h>

namespace callflow {
namespace {

Type type_of(Reference const& to)
{
    return to.part == nullptr ? to.field->type : to.part->type;
}

bool is_phone_outside(Thing const& contact)
{
    Value const fields = fields_of(contact);
    return text_of(fields, "type") == "phone" && text_of(fields, "enabled") != "false";
}

/// Whether a call that rings this destination leaves by a trunk.
bool leaves(Overview const& overview, Reference const& to)
{
    if (!to.noun) {
        return true;
    }
    auto const index = overview.find(to.noun == Noun::group ? Noun::group : Noun::user, to.key);
    if (type_of(to) != Type::destination || !index) {
        return false;
    }
    if (to.noun == Noun::group) {
        return overview.groups[*index].leaves;
    }
    auto const& user = overview.users[*index];
    if (to.noun == Noun::user || !user.leaves) {
        return user.leaves;
    }
    auto const* const contact = overview.find(Noun::contact, to.key, to.contact);
    return contact != nullptr && is_phone_outside(*contact);
}

void report_no_trunk(Checking& checking, Thing const& module, Reference const& to)
{
    auto const trunks = checking.overview.all(Noun::trunk);
    checking.report
        .add(
            module, "E17", spot_of(to),
            fmt::format("calls to \"{}\" leave by the default trunk, and there is none", to.value->text))
        .advice = {
        trunks.empty() ? std::string{"cf trunk create NAME --host HOST --default"}
                       : fmt::format("cf trunk set {} --default", trunks.front().key)};
}

void check_email(Checking& checking, Thing const& module, Reference const& to)
{
    auto const user = checking.overview.find(Noun::user, to.key);
    if (user && !checking.overview.users[*user].has_email) {
        checking.report
            .add(module, "E18", spot_of(to), fmt::format("user \"{}\" has no email to deliver to", to.key))
            .advice = {fmt::format("cf user set {} --email EMAIL", to.key)};
    }
}

}

void check_leaving(Checking& checking, Record const& module)
{
    // One default trunk mends all calls of a module: only the first is told.
    bool told = checking.overview.default_trunk != nullptr || !is_enabled(module);
    each_reference(module, [&](Reference const& to) {
        if (!told && leaves(checking.overview, to)) {
            report_no_trunk(checking, module.thing, to);
            told = true;
        }
        if (type_of(to) == Type::recipient) {
            check_email(checking, module.thing, to);
        }
    });
}

}
