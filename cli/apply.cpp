#include "application.h"
#include "request.h"
#include "tree.h"

#include <CLI/App.hpp>

#include <memory>

namespace cf {

namespace {

Exit apply(Session& session, RequestFlags const& flags)
{
    auto request = read_request(session, flags);
    auto const documents = request.documents();
    request.sources.clear(); // not needed any more, and large
    return apply_documents(session, documents, request.how);
}

void declare_apply(CLI::App& app, Run& run)
{
    auto flags = std::make_shared<RequestFlags>();
    declare_request(app, *flags);
    app.add_flag(
        "--with-numbers", flags->how.with_numbers, "Phone numbers of flows that go may lose their route");
    run = [flags](Session& session) { return apply(session, *flags); };
}

constexpr Command commands[] = {
    {"apply", "FILE...|PLAN", "Make the phone system what documents ask for", declare_apply,
     "All of it or nothing, as one change; what is so already stays untouched. What documents do not name "
     "stays "
     "as it is, but for --prune, which removes what the same owner applied before. Asks before it removes "
     "something or takes a number away, and makes a backup before it removes. A saved plan is applied if "
     "nobody changed the store meanwhile; else it is stale, exit 5.",
     "cf apply phones.yaml\ncf apply phones/ --var city=Toronto -m \"ticket 4711\"\ncf apply toronto.plan\n"
     "cf apply phones/ --prune --owner toronto --yes --with-numbers"},
};

}

std::span<Command const> const apply_commands = commands;

}
