#include "documents.h"
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
};

/// One word for a quiet answer: how it ended.
Exit write(Session& session, callflow::Simulation const& simulation)
{
    auto& out = session.out();
    auto const format = out.style().format;
    bool const lines = session.globals().fields.empty() && (format == Format::table || format == Format::tsv);
    if (out.style().quiet) {
        out.line(simulation.end.empty() ? "error" : simulation.end);
    } else if (lines) {
        for (auto const& warning : simulation.warnings) {
            say(session.conversation(), "warning", warning);
        }
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
        return write(session, simulator.simulate(call_of(session, options.call), flow));
    });
}

void declare_simulate(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Options>();
    declare_call(app, options->call);
    declare_system(app, options->system);
    run = [options](Session& session) { return simulate(session, *options); };
}

constexpr Command commands[] = {
    {"simulate", "[NUMBER]", "Show what would happen to a call, without dialling", declare_simulate,
     "Walks the call event by event: which modules it enters, what is played, who rings and when, which exit "
     "it "
     "takes and why, how it ends. Time passes only in the simulation. A call that depends on the time needs "
     "--at. "
     "Whom --answer does not name never answers. With --file the call goes through documents, without a "
     "store.",
     "cf simulate +14169233346 --at 2026-12-24T19:00\n"
     "cf simulate +14169233346 --at now --press 1 --answer ana=after:5s\n"
     "cf simulate 101 --flow sales --hang-up after:10s\n"
     "cf simulate +14169233346 --file phones.yaml --at 2026-03-02T10:00 -o json"},
};

}

std::span<Command const> const simulate_commands = commands;

}
