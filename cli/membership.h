#pragma once

#include "resource.h"

/// Users and groups in flows.
namespace cf {

void declare_membership_of(Noun noun, CLI::App& app, Run& run);
template <Noun N> void declare_membership(CLI::App& app, Run& run)
{
    declare_membership_of(N, app, run);
}

void declare_leaving_of(Noun noun, CLI::App& app, Run& run);
template <Noun N> void declare_leaving(CLI::App& app, Run& run)
{
    declare_leaving_of(N, app, run);
}

}
