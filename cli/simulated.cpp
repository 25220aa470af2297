#include "simulated.h"

#include "field_flags.h"

#include <callflow/error.h>

#include <CLI/App.hpp>

#include <algorithm>

namespace cf {

using callflow::FieldInfo;
using callflow::Value;

namespace {

/// The words that are flags: all but the operand.
std::vector<FieldInfo> const& flag_fields()
{
    static std::vector<FieldInfo> const fields = [] {
        auto all = callflow::call_fields();
        std::erase_if(all, [](FieldInfo const& field) { return field.word == "to"; });
        return all;
    }();
    return fields;
}

Value value_of(FieldInfo const& field, std::vector<std::string> const& texts)
{
    if (!field.list) {
        return Value::of(texts.empty() ? std::string{} : texts.front());
    }
    auto list = Value::list();
    for (auto const& text : texts) {
        list.items.push_back(Value::of(text));
    }
    return list;
}

/// Calls go up to a module that is wrong, unless nobody knows what it is; anything else may mean that there
/// is no phone system at all.
bool is_of_module(callflow::Finding const& finding)
{
    return finding.thing.starts_with("module ") && finding.path != "kind";
}

}

void declare_system(CLI::App& app, SystemFlags& flags)
{
    app.add_option("-f,--file", flags.files, "Use this file or folder instead of the store; repeat it")
        ->type_name("FILE")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    declare_document_flags(app, flags.documents);
}

callflow::Documents read_documents(SystemFlags const& flags)
{
    auto source = flags.documents;
    source.operands = flags.files;
    return read_documents(source);
}

Exit with_simulator(
    Session& session, SystemFlags const& flags, std::function<Exit(callflow::Simulator const&)> const& run)
{
    if (flags.files.empty()) {
        return run(session.workspace().simulator());
    }
    auto const documents = read_documents(flags);
    bool const usable = std::all_of(documents.findings().begin(), documents.findings().end(), is_of_module);
    return usable ? run(callflow::Simulator{documents}) : session.refuse(documents.findings());
}

std::string home_flow(Session& session, SystemFlags const& flags)
{
    return flags.files.empty() ? session.workspace().current_flow().key : session.globals().flow;
}

bool wants_trace(Session& session)
{
    auto const format = session.out().style().format;
    return session.globals().fields.empty() && (format == Format::table || format == Format::tsv);
}

void warn(Session& session, std::vector<std::string> const& warnings)
{
    for (auto const& warning : warnings) {
        say(session.conversation(), "warning", warning);
    }
}

void declare_call(CLI::App& app, CallFlags& flags)
{
    declare_fields(app, flag_fields(), Giving::create, flags.edits);
}

Value call_of(Session& session, CallFlags const& flags)
{
    auto call = Value::map();
    if (!flags.number.empty()) {
        call.put("to", Value::of(flags.number));
    }
    for (auto const& edit : flags.edits) {
        auto const field =
            std::find_if(flag_fields().begin(), flag_fields().end(), [&](FieldInfo const& one) {
                return one.word == edit.word;
            });
        call.put(edit.word, value_of(*field, edit.values));
    }
    if (Value* const at = call.find("at"); at != nullptr && at->text == "now") {
        at->text = callflow::format_instant(session.now());
    }
    return call;
}

}
