#pragma once

#include "documents.h"

#include <callflow/workspace.h>

#include <optional>

namespace cf {

/// Which state of which store a plan was made for.
struct Basis {
    std::string store;       ///< Workspace::store_id
    std::int64_t change = 0; ///< its newest
};

/// What `plan` and `apply` are asked to bring about.
struct Request {
    std::vector<callflow::Source> sources;
    callflow::Variables variables;
    std::string region;
    callflow::ApplyOptions how;
    std::optional<Basis> basis = {}; ///< of a saved plan

    callflow::Documents documents() const { return {sources, variables, region}; }
};

/// The flags of a request, and its operands.
struct RequestFlags {
    DocumentFlags documents;
    callflow::ApplyOptions how;
};
/// `needed`: without an operand it is no request.
void declare_request(CLI::App& app, RequestFlags& flags, bool needed = true);

/// Reads the operands: documents, or one saved plan, which has its flags with it (Error{usage, plan} for
/// more of them). Error{conflict, plan} if the store is not the one that it was made for, or was changed.
Request read_request(Session& session, RequestFlags const& flags);

/// A request as a saved plan: JSON of kind saved_plan.
std::string saved_plan(Request const& request, Basis const& basis);
bool is_saved_plan(std::string_view text);
/// Error{usage, plan} for one that was not written by saved_plan.
Request parse_saved_plan(callflow::Source const& source);

/// Where the store of a session stands now.
Basis basis_now(Session& session);

}
