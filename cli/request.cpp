#include "request.h"

#include <callflow/error.h>

#include <CLI/App.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

void require_fresh(Session& session, Basis const& basis, std::string const& path)
{
    auto const now = basis_now(session);
    if (now.store != basis.store) {
        throw Error{Code::conflict, "plan", fmt::format("the plan \"{}\" was made for another store", path)}
            .advise("cf plan FILE... --save PLAN");
    }
    if (now.change != basis.change) {
        throw Error{
            Code::conflict, "plan",
            fmt::format(
                "the plan \"{}\" is stale: it was made at change {}, and the store is at change {}", path,
                basis.change, now.change)}
            .advise("cf plan FILE... --save PLAN");
    }
}

Request read_plan(Session& session, RequestFlags const& flags, callflow::Source const& source)
{
    if (flags.documents.any() || flags.how.prune || !flags.how.owner.empty()) {
        throw Error{Code::usage, "plan", "a saved plan has its variables, region, owner and --prune with it"}
            .advise("cf plan FILE... --save PLAN");
    }
    auto request = parse_saved_plan(source);
    request.how.with_numbers = flags.how.with_numbers;
    require_fresh(session, *request.basis, source.path);
    session.workspace().options().expected_change = request.basis->change;
    return request;
}

}

void declare_request(CLI::App& app, RequestFlags& flags, bool needed)
{
    app.add_option(
           "FILE", flags.documents.operands, "Documents: files, folders of them, or - for standard input")
        ->required(needed);
    declare_document_flags(app, flags.documents);
    app.add_flag("--prune", flags.how.prune, "Remove what the owner applied before and no longer asks for");
    app.add_option("--owner", flags.how.owner, "Who these documents are of; their own owner: word")
        ->type_name("NAME")
        ->take_last();
}

Request read_request(Session& session, RequestFlags const& flags)
{
    auto sources = read_sources(flags.documents.operands);
    auto const plan = std::find_if(
        sources.begin(), sources.end(), [](auto const& source) { return is_saved_plan(source.text); });
    if (plan != sources.end() && sources.size() > 1) {
        throw Error{
            Code::usage, "plan", fmt::format("\"{}\" is a saved plan, which stands alone", plan->path)}
            .advise(fmt::format("cf apply {}", callflow::shell_quoted(plan->path)));
    }
    if (plan != sources.end()) {
        return read_plan(session, flags, *plan);
    }
    return {std::move(sources), read_variables(flags.documents), flags.documents.region, flags.how};
}

Basis basis_now(Session& session)
{
    auto& phones = session.workspace();
    return {phones.store_id(), phones.newest_change()};
}

}
