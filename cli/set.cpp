#include "field_flags.h"
#include "resource.h"

#include <callflow/error.h>

#include <CLI/App.hpp>

namespace cf {

using callflow::Code;
using callflow::Edit;
using callflow::Error;

namespace {

struct Set {
    std::string operand;
    std::vector<callflow::FieldInfo> fields;
    std::vector<Edit> edits;
};

/// Fields of every kind are declared at once: which of them a module has is known only when it is found.
std::vector<callflow::FieldInfo> settable_fields(Noun noun)
{
    auto fields = callflow::fields_of(noun);
    if (noun != Noun::module) {
        return fields;
    }
    for (auto const& kind : callflow::kinds()) {
        for (auto const& field : kind.fields) {
            bool const known = std::any_of(fields.begin(), fields.end(), [&](auto const& one) {
                return one.word == field.word && one.list == field.list;
            });
            if (!known) {
                fields.push_back(field);
            }
        }
    }
    return fields;
}

}

void declare_set_of(Noun noun, CLI::App& app, Run& run)
{
    auto options = std::make_shared<Set>();
    options->fields = settable_fields(noun);
    if (noun != Noun::settings) {
        app.add_option(
               noun == Noun::contact  ? "USER/CONTACT"
               : noun == Noun::number ? "NUMBER"
                                      : "NAME",
               options->operand, "Key or name")
            ->required();
    }
    declare_fields(app, options->fields, Giving::set, options->edits);
    run = [noun, options](Session& session) {
        if (noun == Noun::number && !session.globals().flow.empty()) {
            options->edits.insert(
                options->edits.begin(), {"flow", Edit::Operation::set, {session.globals().flow}});
        }
        if (options->edits.empty()) {
            throw Error{Code::usage, "field", "nothing to set was given"}.advise(
                "--help   # lists the fields");
        }
        take_secrets(session, options->fields, options->edits);
        auto const operand = session.operand(options->operand);
        auto const deed = [&](callflow::Workspace& phones) {
            return phones.set(noun, operand, options->edits);
        };
        return noun == Noun::number ? session.confirm_losses_and_do(deed)
                                    : session.report(deed(session.workspace()));
    };
}

}
