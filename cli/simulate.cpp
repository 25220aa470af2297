#include "documents.h"
#include "explore.h"
#include "output/trace.h"
#include "session.h"
#include "simulated.h"
#include "tree.h"

#include <callflow/error.h>
#include <callflow/simulate.h>

#include <CLI/App.hpp>

#include <memory>

namespace cf {

namespace {

struct Options {
    CallFlags call;
    SystemFlags system;
    Sights sights;
};

/// One word for a quiet answer: how it ended.
Exit write(Session& session, callflow::Simulation const& simulation)
{
    auto& out = session.out();
    if (out.style().quiet) {
        out.line(simulation.end.empty() ? "error" : simulation.end);
    } else if (wants_trace(session)) {
        warn(session, simulation.warnings);
        write_trace(out, simulation);
    } else {
        session.show_fields(
            "simulation", simulation_fields(), simulation_value(simulation), simulation.warnings);
    }
    return simulation.errors.empty() ? done : session.refuse(simulation.errors);
}

Exit simulate(Session& session, Options const& options)
{
    return with_simulator(session, options.system, [&](callflow::Simulator const& simulator) {
        auto const flow = home_flow(session, options.system);
        auto const call = call_of(session, options.call);
        if (options.sights.tree) {
            return show_call_tree(session, simulator, call, flow);
        }
        if (options.sights.week) {
            return show_call_week(session, simulator, call, flow);
        }
        return write(session, simulator.simulate(call, flow));
    });
}

void declare_simulate(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Options>();
    app.add_option("NUMBER", options->call.number, "Phone number or extension that is called");
    declare_call(app, options->call);
    declare_system(app, options->system);
    declare_sights(app, options->sights);
    run = [options](Session& session) { return simulate(session, *options); };
}

constexpr Command commands[] = {
    {"simulate", "[NUMBER]", "Show what would happen to a call, without dialling", declare_simulate,
     "Walks the call event by event: which modules it enters, what is played, who rings and when, which "
     "exit it takes and why, how it ends. Time passes only in the simulation. A call that depends on the "
     "time needs --at. Whom --answer does not name never answers. With --file the call goes through "
     "documents, without a store.\n\n"
     "With --tree it shows all that callers, callees and draws could make of a call that comes then: "
     "each module once, what can become of the call there, and how it can end. Callers are any unless "
     "--from names one, splits go both ways unless --draw says which, switches are as they stand unless "
     "--switch says otherwise. Where hours change while somebody waits, it says from when on.\n\n"
     "With --week it shows where the call would end if it came at any quarter hour of the week, Monday "
     "first, that holds --at: a letter for each outcome, and marks on days of which an exception "
     "decides.",
     "cf simulate +14169233346 --at 2026-12-24T19:00\n"
     "cf simulate +14169233346 --at now --press 1 --answer ana=after:5s\n"
     "cf simulate 101 --flow sales --hang-up after:10s\n"
     "cf simulate +14169233346 --at 2026-12-24T17:59 --tree\n"
     "cf simulate +14169233346 --at 2026-12-24T12:00 --week\n"
     "cf simulate +14169233346 --file phones.yaml --at 2026-03-02T10:00 -o json"},
};

}

std::span<Command const> const simulate_commands = commands;

}
