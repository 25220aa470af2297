#include "count.h"
#include "session.h"
#include "tree.h"

#include <callflow/error.h>

#include <CLI/App.hpp>
#include <fmt/format.h>

#include <memory>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

void declare_info(CLI::App&, Run& run)
{
    run = [](Session& session) { return session.show("store", session.workspace().store_info()); };
}

Exit check(Session& session)
{
    auto const problems = session.workspace().store_check();
    if (problems.empty()) {
        callflow::Outcome sound;
        sound.action = "check";
        sound.objects.push_back({"store", 0, session.places().store, session.places().store});
        return session.report(sound);
    }
    for (auto const& problem : problems) {
        say(session.conversation(), "problem", problem);
    }
    throw Error{Code::store, "damaged", fmt::format("the store has {} problems", problems.size())}.advise(
        "cf backup list   # then: cf backup restore NAME");
}

void declare_check(CLI::App&, Run& run)
{
    run = [](Session& session) { return check(session); };
}

void declare_migrate(CLI::App&, Run& run)
{
    run = [](Session& session) { return session.report(session.workspace().migrate()); };
}

std::int64_t count_of(std::string const& text)
{
    if (auto const count = count_in(text)) {
        return *count;
    }
    throw Error{Code::usage, "keep", fmt::format("--keep takes a number of changes, not \"{}\"", text)};
}

void declare_prune(CLI::App& app, Run& run)
{
    auto keep = std::make_shared<std::string>();
    app.add_option("--keep", *keep, "How many of the newest changes stay")->type_name("N")->required();
    run = [keep](Session& session) {
        auto const count = count_of(*keep);
        return session.confirm_and_do([&](callflow::Workspace& phones) { return phones.prune(count); });
    };
}

constexpr Command commands[] = {
    {"info", "", "Show the store's file, version and counts", declare_info, "", "cf store info"},
    {"check", "", "Verify the store", declare_check, "Every page, every reference.", "cf store check"},
    {"migrate", "", "Bring an older store up to date", declare_migrate,
     "Any command does, after a backup; this one does nothing else.", "cf store migrate"},
    {"prune", "--keep N", "Forget old changes", declare_prune,
     "They can then no longer be undone. Sound files that nothing uses go too.",
     "cf store prune --keep 1000"},
};

}

std::span<Command const> const store_commands = commands;

}
