#include "membership.h"

#include <CLI/App.hpp>

namespace cf {

namespace {

struct Membership {
    std::vector<std::string> operands;
    std::string role;
    bool cascade = false;
};

}

void declare_membership_of(Noun noun, CLI::App& app, Run& run)
{
    auto options = std::make_shared<Membership>();
    app.add_option("NAME", options->operands, "Who")->required();
    if (noun == Noun::user) {
        app.add_option("--role", options->role, "Their role in this flow");
    }
    run = [noun, options](Session& session) {
        auto const who = session.operands(options->operands);
        auto const flow = session.globals().flow;
        auto const deed = [&](callflow::Workspace& phones) {
            return phones.assign(noun, who, flow, options->role);
        };
        return session.do_to_many(who.size(), deed);
    };
}

void declare_leaving_of(Noun noun, CLI::App& app, Run& run)
{
    auto options = std::make_shared<Membership>();
    app.add_option("NAME", options->operands, "Who")->required();
    app.add_flag("--cascade", options->cascade, "Also take them out of the flow's modules; shown first");
    run = [noun, options](Session& session) {
        auto const who = session.operands(options->operands);
        auto const flow = session.globals().flow;
        auto const deed = [&](callflow::Workspace& phones) {
            return phones.unassign(noun, who, flow, options->cascade);
        };
        return options->cascade ? session.confirm_and_do(deed) : session.do_to_many(who.size(), deed);
    };
}

}
