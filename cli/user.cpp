#include "membership.h"
#include "resource.h"
#include "tree.h"

#include <callflow/error.h>

#include <CLI/App.hpp>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

void declare_list(CLI::App& app, Run& run)
{
    declare_listing(
        Noun::user, {"user", {"key", "name", "email", "role", "status", "flows"}, "cf user create NAME"}, app,
        run);
}

struct Review {
    std::vector<std::string> operands;
    bool mark = false;
};

Exit list_reviews(Session& session, std::vector<std::string> const& users)
{
    Listing const listing{
        "review", {"key", "name", "status", "flows", "last_reviewed", "reasons"}, "every user is in order"};
    callflow::Query query;
    query.flow = session.globals().flow;
    query.users = users;
    return write_list(session, listing, query, [&](callflow::Query const& asked, callflow::Sink const& sink) {
        session.workspace().review(asked, sink);
    });
}

Exit review(Session& session, Review const& options)
{
    auto const users = session.operands(options.operands);
    if (!options.mark) {
        return list_reviews(session, users);
    }
    if (users.empty()) {
        throw Error{Code::usage, "operand", "which users? --mark names them"}.advise(
            "cf user review NAME... --mark");
    }
    return session.report(session.workspace().mark_reviewed(users));
}

void declare_review(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Review>();
    app.add_option("NAME", options->operands, "Only these users; without any everybody");
    app.add_flag("--mark", options->mark, "Record that they were reviewed today");
    run = [options](Session& session) { return review(session, *options); };
}

constexpr Command commands[] = {
    {"create", "NAME", "Create a user", declare_create<Noun::user>,
     "--flow assigns it to a flow. Roles are recorded and reviewed, not yet enforced.",
     "cf user create \"Ana Ruiz\" --key ana --email ana@example.com --role manager"},
    {"list", "", "List the users", declare_list, "Of the whole store; --flow chooses those of a flow.",
     "cf user list --flow sales\ncf user list --where status=inactive\ncf user list --no-flow"},
    {"show", "NAME", "Show a user, their contacts, flows and uses", declare_show<Noun::user>, "",
     "cf user show ana"},
    {"set", "NAME", "Change fields of a user", declare_set<Noun::user>, "",
     "cf user set ana --status inactive\ncf user set ana --schedule office"},
    {"rename", "NAME NEW-NAME", "Rename a user", declare_rename<Noun::user>, "",
     "cf user rename ana \"Ana Ruiz-Lind\""},
    {"delete", "NAME...", "Delete users with their contacts", declare_delete<Noun::user>,
     "One that is in a flow, a group or a module is refused with the list; --cascade takes it out of all of "
     "them.",
     "cf user delete ana --cascade"},
    {"assign", "NAME...", "Put users into a flow", declare_membership<Noun::user>,
     "Into the current flow unless --flow names another. --role gives them a role of their own there.",
     "cf user assign ana bo --flow sales --role agent"},
    {"unassign", "NAME...", "Take users out of a flow", declare_leaving<Noun::user>,
     "Refused while a module of the flow reaches them, unless --cascade takes them out of it.",
     "cf user unassign bo --flow sales"},
    {"review", "[NAME...]", "Find users to look at, or record that they were", declare_review,
     "Lists users in no flow, inactive yet assigned, not reviewed for settings' review_days, shared between "
     "flows, or "
     "with nothing that rings. --mark records a review.",
     "cf user review\ncf user review --mark ana bo"},
};

}

std::span<Command const> const user_commands = commands;

}
