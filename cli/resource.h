#pragma once

#include "listing.h"
#include "session.h"

#include <callflow/workspace.h>

#include <memory>

/// The verbs that every noun has; what a noun adds stands in its own file.
namespace cf {

using callflow::Noun;

struct CreateOptions {
    callflow::Draft draft;
    std::string name_typed;
    bool reveal = false;
};

/// `create NAME`; the operand is required unless `named_by_kind`.
std::shared_ptr<CreateOptions> declare_creation(Noun noun, CLI::App& app, Run& run);
Exit create(Noun noun, CreateOptions options, Session& session);

struct CopyOptions {
    std::string operand;
    callflow::Draft draft;
};

/// `copy NAME [NEW-NAME]`.
std::shared_ptr<CopyOptions> declare_copying(Noun noun, CLI::App& app, Run& run);

void declare_listing(Noun noun, Listing listing, CLI::App& app, Run& run);

template <Noun N> void declare_create(CLI::App& app, Run& run)
{
    declare_creation(N, app, run);
}
void declare_show_of(Noun noun, CLI::App& app, Run& run);
template <Noun N> void declare_show(CLI::App& app, Run& run)
{
    declare_show_of(N, app, run);
}
void declare_set_of(Noun noun, CLI::App& app, Run& run);
template <Noun N> void declare_set(CLI::App& app, Run& run)
{
    declare_set_of(N, app, run);
}
void declare_rename_of(Noun noun, CLI::App& app, Run& run);
template <Noun N> void declare_rename(CLI::App& app, Run& run)
{
    declare_rename_of(N, app, run);
}
template <Noun N> void declare_copy(CLI::App& app, Run& run)
{
    declare_copying(N, app, run);
}
void declare_delete_of(Noun noun, CLI::App& app, Run& run);
template <Noun N> void declare_delete(CLI::App& app, Run& run)
{
    declare_delete_of(N, app, run);
}

}
