#include "change.h"
#include "differing.h"
#include "documents.h"
#include "output/steps.h"
#include "tree.h"

#include <callflow/error.h>

#include <CLI/App.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <memory>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

struct Options {
    std::string left, right;
    DocumentFlags documents;
};

enum class What { files, change, backup, flow, live };

/// An operand: what it is, and its text without the word that says so.
struct Operand {
    What what = What::live;
    std::string text;
};

struct Prefix {
    std::string_view text;
    What what;
};
constexpr std::array<Prefix, 3> prefixes{{
    {"change:", What::change},
    {"backup:", What::backup},
    {"flow:", What::flow},
}};

bool is_number(std::string const& text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
}

bool is_backup(Session& session, std::string const& name)
{
    try {
        session.workspace().backup(name);
        return true;
    } catch (Error const& error) {
        if (error.code() != Code::not_found) {
            throw;
        }
        return false;
    }
}

/// A file, a change, a backup, a flow: the first that it can be.
Operand operand_of(Session& session, std::string const& typed)
{
    if (typed.empty()) {
        return {};
    }
    for (auto const& prefix : prefixes) {
        if (typed.starts_with(prefix.text)) {
            return {prefix.what, typed.substr(prefix.text.size())};
        }
    }
    if (means_files(typed)) {
        return {What::files, typed};
    }
    if (is_number(typed)) {
        return {What::change, typed};
    }
    return {is_backup(session, typed) ? What::backup : What::flow, typed};
}

/// One side of a difference, and the documents it refers to.
struct Compared {
    callflow::Side side;
    std::optional<callflow::Documents> documents;
};

std::string flow_key(Session& session, std::string const& operand)
{
    return session.workspace().show(callflow::Noun::flow, operand).find("key")->text;
}

Compared compared(Session& session, Operand const& operand, DocumentFlags const& flags)
{
    Compared made;
    switch (operand.what) {
    case What::files: {
        auto named = flags;
        named.operands = {operand.text};
        made.documents = read_documents(named);
        break;
    }
    case What::change:
        made.side.change = change_number(operand.text);
        break;
    case What::backup:
        made.side.backup = operand.text;
        break;
    case What::flow:
        made.side.flow = flow_key(session, operand.text);
        break;
    case What::live:
        break;
    }
    return made;
}

/// A flow beside a state of the whole phone system is compared with that flow in it.
void narrow(Session& session, Compared& left, Compared& right)
{
    auto const& asked = session.globals().flow;
    auto const flow = asked.empty() ? std::string{} : flow_key(session, asked);
    for (auto* side : {&left.side, &right.side}) {
        side->flow = side->flow.empty() ? flow : side->flow;
    }
    left.side.flow = left.side.flow.empty() ? right.side.flow : left.side.flow;
    right.side.flow = right.side.flow.empty() ? left.side.flow : right.side.flow;
    for (auto* side : {&left, &right}) {
        side->side.documents = side->documents ? &*side->documents : nullptr;
    }
}

/// Alone, documents are what would be, and anything else is what was.
std::pair<Operand, Operand> sides_of(Session& session, Options const& options)
{
    auto left = operand_of(session, options.left);
    auto right = operand_of(session, options.right);
    if (right.what != What::live) {
        return {left, right};
    }
    if (left.what == What::flow) {
        throw Error{
            Code::usage, "operand", "a flow is compared with something else: another flow, a change, a file"}
            .advise(fmt::format("cf diff CHANGE {}", callflow::shell_quoted(options.left)));
    }
    return left.what == What::files ? std::pair{right, left} : std::pair{left, right};
}

Exit diff(Session& session, Options const& options)
{
    auto const [from, to] = sides_of(session, options);
    auto left = compared(session, from, options.documents);
    auto right = compared(session, to, options.documents);
    for (auto const* side : {&left, &right}) {
        if (side->documents && !side->documents->findings().empty()) {
            return session.refuse(side->documents->findings());
        }
    }
    narrow(session, left, right);
    return show_difference(session, left.side, right.side);
}

void declare_diff(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Options>();
    app.add_option("A", options->left, "A file, a folder, a change, a backup, or a flow")->required();
    app.add_option("B", options->right, "The same; the phone system as it is now without");
    declare_document_flags(app, options->documents);
    run = [options](Session& session) { return diff(session, *options); };
}

constexpr Command commands[] = {
    {"diff", "A [B]", "Show what differs between two phone systems, or two flows", declare_diff,
     "The steps by which A would become B. Without B: what was done since A, or for documents what they "
     "would "
     "make different. A word is taken for a path that is there, then for the number of a change, the name of "
     "a "
     "backup, and a flow; ./NAME, change:N, backup:NAME and flow:NAME say which. A flow beside anything else "
     "is "
     "compared with the same flow in it. --check exits with 3 if there is a difference.",
     "cf diff 41\ncf diff sales support\ncf diff phones.yaml\ncf diff 41 flow:sales\ncf diff backup:41 "
     "phones/"},
};

}

std::span<Command const> const diff_commands = commands;

Exit show_difference(Session& session, callflow::Side const& left, callflow::Side const& right)
{
    auto const writer = make_step_writer(session.out(), "diff");
    auto const counts =
        session.workspace().diff(left, right, [&](callflow::PlanStep const& step) { writer->step(step); });
    writer->end({counts});
    bool const differs = session.globals().check && !counts.none();
    return differs ? static_cast<Exit>(Code::different) : done;
}

}
