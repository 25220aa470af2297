#include "documents.h"
#include "simulated.h"
#include "tree.h"

#include <callflow/error.h>
#include <callflow/graph.h>

#include <CLI/App.hpp>
#include <fmt/format.h>

#include <array>
#include <memory>

namespace cf {

using callflow::Code;
using callflow::Error;
using callflow::GraphForm;

namespace {

struct Options {
    std::string flow;
    std::string form = "text";
    SystemFlags system;
    CallFlags call; ///< whose path is shown; none without a number
};

struct Form {
    std::string_view word;
    GraphForm form;
};
constexpr std::array<Form, 4> forms{{
    {"text", GraphForm::text},
    {"dot", GraphForm::dot},
    {"svg", GraphForm::svg},
    {"mermaid", GraphForm::mermaid},
}};

GraphForm form_of(std::string const& word)
{
    std::vector<std::string> words;
    for (auto const& form : forms) {
        if (form.word == word) {
            return form.form;
        }
        words.emplace_back(form.word);
    }
    throw Error{
        Code::usage, "form", fmt::format("--as is one of text, dot, svg, mermaid, not \"{}\"", word),
        callflow::nearest(word, words)};
}

/// The form is what --as says; a preference for JSON does not mean it.
void refuse_output(Session const& session)
{
    if (auto const& typed = session.globals().output; !typed.empty()) {
        throw Error{Code::usage, "output", fmt::format("a graph is drawn as --as says, not as {}", typed)}
            .advise("cf graph --as dot");
    }
}

/// The flow that was typed, as operand or by --flow.
std::string typed_flow(Session& session, Options const& options)
{
    return options.flow.empty() ? session.globals().flow : session.operand(options.flow);
}

std::string
drawn_from_files(Session& session, callflow::Documents const& documents, callflow::GraphRequest request)
{
    if (documents.have_flows()) {
        return documents.graph(request, session.today());
    }
    request.documents = &documents;
    return session.workspace().graph(request);
}

/// Lines are cut to a terminal, where they would be broken; a pipe has them whole.
void write_lines(Output& out, std::string_view text)
{
    while (!text.empty()) {
        auto const end = std::min(text.find('\n'), text.size());
        out.line(
            out.style().terminal ? callflow::cut_to_cells(text.substr(0, end), out.style().columns)
                                 : text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::string drawn_from_store(Session& session, callflow::GraphRequest const& request)
{
    try {
        return session.workspace().graph(request);
    } catch (Error const& error) {
        if (error.code() != Code::not_found || !means_files(request.flow)) {
            throw;
        }
        throw Error{error}.advise(fmt::format("cf graph -f {}", callflow::shell_quoted(request.flow)));
    }
}

/// The modules that a call enters, and the exits that it takes.
std::vector<callflow::PathStep> path_of(callflow::Simulation const& simulation)
{
    std::vector<callflow::PathStep> path;
    for (auto const& moment : simulation.moments) {
        if (moment.event == "enter") {
            path.push_back({moment.module, {}});
        } else if (moment.event == "exit") {
            path.back().exit = moment.exit;
        }
    }
    return path;
}

/// Adds the path of the call that --trace names; its flow is the one that is drawn.
void trace(
    Session& session, Options const& options, callflow::Simulator const& simulator,
    callflow::GraphRequest& request)
{
    auto const flow = home_flow(session, options.system);
    auto const simulation = simulator.simulate(call_of(session, options.call), flow);
    request.path = path_of(simulation);
    request.flow = simulation.flow.empty() ? request.flow : simulation.flow;
}

void write(Session& session, GraphForm form, std::string const& text)
{
    form == GraphForm::text ? write_lines(session.out(), text) : session.out().text(text);
    session.out().flush();
}

Exit graph(Session& session, Options const& options)
{
    refuse_output(session);
    callflow::GraphRequest request;
    request.form = form_of(options.form);
    request.flow = typed_flow(session, options);
    bool const traces = !options.call.number.empty();
    if (options.system.files.empty()) {
        if (traces) {
            trace(session, options, session.workspace().simulator(), request);
        }
        write(session, request.form, drawn_from_store(session, request));
        return done;
    }
    auto const documents = read_documents(options.system);
    if (!documents.findings().empty()) {
        return session.refuse(documents.findings());
    }
    if (traces) {
        trace(session, options, callflow::Simulator{documents}, request);
    }
    write(session, request.form, drawn_from_files(session, documents, request));
    return done;
}

void declare_graph(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Options>();
    app.add_option("FLOW", options->flow, "The current one without; of files the only one");
    app.add_option("--as", options->form, "text, dot, svg or mermaid")->type_name("FORM")->take_last();
    declare_system(app, options->system);
    app.add_option("--trace", options->call.number, "Show the way of a call to this number")
        ->type_name("NUMBER")
        ->take_last();
    declare_call(app, options->call);
    run = [options](Session& session) { return graph(session, *options); };
}

constexpr Command commands[] = {
    {"graph", "[FLOW]", "Draw a call flow", declare_graph,
     "As text, a tree: each number, what its calls enter, and by each exit what comes next. A module is told "
     "once; later mentions say whether that is above or below. Codes in brackets are findings of cf "
     "check.\n\n"
     "As dot it is Graphviz's language, as svg the picture that Graphviz makes of it (the package graphviz), "
     "as mermaid a flowchart for Markdown. Tabs are frames, numbers the entries; what a finding is about is "
     "marked, and what is disabled is dashed. Files that hold flows are drawn without a store; others as "
     "what "
     "they would make of it.\n\n"
     "With --trace the way of a simulated call to a number is shown in it; the flags of cf simulate say what "
     "happens to that call.",
     "cf graph\ncf graph sales --as svg > sales.svg\ncf graph -f phones.yaml --as mermaid\ncf graph --trace "
     "+14169233346 --at 2026-12-24T19:00"},
};

}

std::span<Command const> const graph_commands = commands;

}
