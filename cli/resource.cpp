#include "resource.h"

#include "field_flags.h"

#include <callflow/error.h>

#include <CLI/App.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace cf {

using callflow::Code;
using callflow::Edit;
using callflow::Error;

namespace {

std::string operand_name(Noun noun)
{
    switch (noun) {
    case Noun::contact:
        return "USER/CONTACT";
    case Noun::number:
        return "NUMBER";
    default:
        return "NAME";
    }
}

bool has_key(Noun noun)
{
    return noun != Noun::tab && noun != Noun::number && noun != Noun::contact;
}

/// What --flow means for a new thing: on users and groups an assignment, on numbers the flow they lead into.
void take_flow(Noun noun, Session& session, callflow::Draft& draft)
{
    auto const& flow = session.globals().flow;
    if (flow.empty()) {
        return;
    }
    if (noun == Noun::user || noun == Noun::group) {
        draft.flows.push_back(flow);
    } else if (noun == Noun::number) {
        draft.edits.insert(draft.edits.begin(), {"flow", Edit::Operation::set, {flow}});
    }
}

}

std::shared_ptr<CreateOptions> declare_creation(Noun noun, CLI::App& app, Run& run)
{
    auto options = std::make_shared<CreateOptions>();
    app.add_option(operand_name(noun), options->name_typed, "Its name")->required();
    if (has_key(noun)) {
        app.add_option("--key", options->draft.key, "Identity in files and scripts; made from the name");
    }
    if (noun == Noun::contact) {
        app.add_flag("--reveal", options->reveal, "Show a generated password");
    }
    declare_fields(app, callflow::fields_of(noun), Giving::create, options->draft.edits);
    run = [noun, options](Session& session) { return create(noun, *options, session); };
    return options;
}

Exit create(Noun noun, CreateOptions options, Session& session)
{
    options.draft.name = session.operand(options.name_typed);
    options.draft.if_not_exists = session.globals().if_not_exists;
    take_flow(noun, session, options.draft);
    take_secrets(session, callflow::fields_of(noun), options.draft.edits);
    return session.report(session.workspace().create(noun, options.draft), options.reveal);
}

std::shared_ptr<CopyOptions> declare_copying(Noun noun, CLI::App& app, Run& run)
{
    auto options = std::make_shared<CopyOptions>();
    app.add_option("NAME", options->operand, fmt::format("The {} to copy", callflow::word_of(noun)))
        ->required();
    app.add_option("NEW-NAME", options->draft.name, "Name of the copy");
    run = [noun, options](Session& session) {
        return session.report(
            session.workspace().copy(noun, session.operand(options->operand), options->draft));
    };
    return options;
}

void declare_listing(Noun noun, Listing listing, CLI::App& app, Run& run)
{
    auto query = std::make_shared<callflow::Query>();
    if (noun == Noun::user || noun == Noun::group || noun == Noun::contact) {
        app.add_flag("--no-flow", query->unassigned, "Only those in no flow");
    } else if (noun == Noun::number) {
        app.add_flag("--unassigned", query->unassigned, "Only those routed nowhere");
    } else if (noun == Noun::tab || noun == Noun::module) {
        app.add_flag("--all-flows", query->all_flows, "Of every flow, not only the current one");
    }
    if (noun == Noun::contact) {
        app.add_option("--user", query->user, "Only those of this user");
    }
    run = [noun, listing = std::move(listing), query](Session& session) {
        query->flow = session.globals().flow;
        return write_list(
            session, listing, *query, [&](callflow::Query const& asked, callflow::Sink const& sink) {
                session.workspace().list(noun, asked, sink);
            });
    };
}

void declare_show_of(Noun noun, CLI::App& app, Run& run)
{
    struct Show {
        std::string operand;
        bool typed = false;
        bool reveal = false;
    };
    auto options = std::make_shared<Show>();
    auto const take = [options](std::string const& word) {
        options->operand = word;
        options->typed = true;
    };
    auto* const operand = app.add_option_function<std::string>(operand_name(noun), take, "Key or name");
    if (noun != Noun::flow) {
        operand->required();
    }
    if (noun == Noun::contact || noun == Noun::trunk) {
        app.add_flag("--reveal", options->reveal, "Show the password too");
    }
    run = [noun, options](Session& session) {
        if (options->typed && options->operand.empty()) {
            throw Error{Code::not_found, "flow", fmt::format("no {} named \"\"", callflow::word_of(noun))}
                .advise(fmt::format("cf {} list", callflow::word_of(noun)));
        }
        auto const item = session.workspace().show(noun, session.operand(options->operand), options->reveal);
        auto const* const kind = noun == Noun::module ? item.find("kind") : nullptr;
        auto const& fields = callflow::shown_fields(kind == nullptr ? callflow::word_of(noun) : kind->text);
        return session.show_fields(callflow::word_of(noun), fields, item);
    };
}

void declare_rename_of(Noun noun, CLI::App& app, Run& run)
{
    struct Rename {
        std::string operand, name;
    };
    auto options = std::make_shared<Rename>();
    app.add_option(operand_name(noun), options->operand, "Key or name")->required();
    app.add_option("NEW-NAME", options->name, "Its new name; the key stays")->required();
    run = [noun, options](Session& session) {
        return session.report(
            session.workspace().rename(noun, session.operand(options->operand), options->name));
    };
}

namespace {

struct Delete {
    std::vector<std::string> operands;
    callflow::Removal how;
};

Exit remove(Noun noun, Delete options, Session& session)
{
    auto const operands = session.operands(options.operands);
    options.how.if_exists = session.globals().if_exists;
    if (operands.empty()) {
        throw Error{Code::usage, "operand", "standard input names nothing to delete"};
    }
    // Whoever types a flow's name was shown the numbers that lead into it.
    options.how.with_numbers = options.how.with_numbers || (session.interactive() && !session.globals().yes);
    auto const deed = [&](callflow::Workspace& phones) { return phones.remove(noun, operands, options.how); };
    return noun == Noun::flow
               ? session.confirm_by_name_and_do(fmt::format("{}", fmt::join(operands, " ")), deed)
               : session.confirm_and_do(deed);
}

}

void declare_delete_of(Noun noun, CLI::App& app, Run& run)
{
    auto options = std::make_shared<Delete>();
    app.add_option(operand_name(noun), options->operands, "What to delete")->required();
    app.add_flag("--cascade", options->how.cascade, "Also take it out of what uses it; shown first");
    if (noun == Noun::flow) {
        app.add_flag("--with-numbers", options->how.with_numbers, "Its phone numbers may lose their route");
    }
    run = [noun, options](Session& session) { return remove(noun, *options, session); };
}

}
