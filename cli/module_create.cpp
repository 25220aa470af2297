#include "module_create.h"

#include "field_flags.h"
#include "resource.h"

#include <callflow/error.h>

#include <CLI/App.hpp>
#include <fmt/format.h>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

struct Create {
    callflow::Draft draft;
    std::string name;
};

Exit create(Create& options, Session& session)
{
    options.draft.name = options.name.empty() ? std::string{} : session.operand(options.name);
    options.draft.if_not_exists = session.globals().if_not_exists;
    return session.report(session.workspace().create(Noun::module, options.draft));
}

}

void declare_module_create_of(callflow::KindInfo const& kind, CLI::App& app, Run& run)
{
    auto options = std::make_shared<Create>();
    options->draft.kind = kind.word;
    app.add_option("NAME", options->name, "Its name; without one made from the tab and the kind");
    app.add_option("--key", options->draft.key, "Identity in files and scripts; made from the name");
    declare_fields(app, callflow::fields_of(Noun::module), Giving::create, options->draft.edits);
    declare_fields(app, kind.fields, Giving::create, options->draft.edits);
    run = [options](Session& session) { return create(*options, session); };
}

void declare_module_create(CLI::App& app, Run& run)
{
    auto kind = std::make_shared<std::string>();
    app.add_option("KIND", *kind, "What it does: ring-group, voice-menu, ...")->required();
    app.allow_extras();
    run = [kind](Session&) -> Exit {
        std::vector<std::string> words;
        for (auto const& one : callflow::kinds()) {
            words.push_back(flag_word(one.word));
        }
        throw Error{
            Code::usage, "kind", fmt::format("there is no module kind \"{}\"", *kind),
            callflow::nearest(*kind, words)}
            .advise("cf help modules");
    };
}

}
