#include "field_flags.h"

#include "session.h"

#include <callflow/error.h>

#include <CLI/App.hpp>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace cf {

using callflow::Code;
using callflow::Edit;
using callflow::Error;
using callflow::FieldInfo;
using callflow::Type;

namespace {

/// Lists of plain values also take commas; structures, destinations and speech keep theirs.
bool takes_commas(FieldInfo const& field)
{
    return field.list && field.type != Type::structure && field.type != Type::audio &&
           field.type != Type::prose;
}

Edit& edit_for(std::vector<Edit>& edits, std::string_view word, Edit::Operation operation)
{
    auto const same = [&](Edit const& edit) { return edit.word == word && edit.operation == operation; };
    auto const found = std::find_if(edits.begin(), edits.end(), same);
    if (found != edits.end()) {
        return *found;
    }
    edits.push_back({std::string{word}, operation, {}});
    return edits.back();
}

void declare_boolean(CLI::App& app, FieldInfo const& field, std::vector<Edit>& edits)
{
    auto const flag = flag_word(field.word);
    auto const give = [&edits, word = field.word](char const* value) {
        return [&edits, word, value](std::int64_t) {
            edit_for(edits, word, Edit::Operation::set).values = {value};
        };
    };
    app.add_flag_function("--" + flag, give("true"), std::string{field.help})
        ->disable_flag_override()
        ->group("Fields");
    app.add_flag_function("--no-" + flag, give("false"))->disable_flag_override()->group("Fields");
}

std::string value_name(FieldInfo const& field)
{
    if (!field.choices.empty()) {
        return fmt::format("{}", fmt::join(field.choices, "|"));
    }
    return field.type == Type::duration ? "TIME" : field.type == Type::integer ? "N" : "VALUE";
}

void declare_one(CLI::App& app, FieldInfo const& field, std::vector<Edit>& edits)
{
    auto const take = [&edits, word = field.word](std::string const& value) {
        edit_for(edits, word, Edit::Operation::set).values = {value};
    };
    app.add_option_function<std::string>("--" + flag_word(field.word), take, std::string{field.help})
        ->type_name(value_name(field))
        ->take_last()
        ->group("Fields");
}

void declare_list(
    CLI::App& app, FieldInfo const& field, std::string const& prefix, Edit::Operation operation,
    std::vector<Edit>& edits)
{
    auto const take = [&edits, word = field.word, operation,
                       commas = takes_commas(field)](std::vector<std::string> const& values) {
        auto& edit = edit_for(edits, word, operation);
        for (auto const& value : values) {
            auto const parts = commas && !value.empty() ? split_commas(value) : std::vector{value};
            edit.values.insert(edit.values.end(), parts.begin(), parts.end());
        }
    };
    app.add_option_function<std::vector<std::string>>(
           fmt::format("--{}{}", prefix, flag_word(field.singular)), take, std::string{field.help})
        ->type_name(value_name(field))
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false)
        ->group("Fields");
}

void declare_unset(CLI::App& app, std::vector<FieldInfo> const& fields, std::vector<Edit>& edits)
{
    auto const take = [&edits, &fields](std::vector<std::string> const& words) {
        for (auto word : words) {
            std::replace(word.begin(), word.end(), '-', '_');
            auto const found = std::find_if(fields.begin(), fields.end(), [&](auto const& field) {
                return field.word == word || field.singular == word;
            });
            edits.push_back(
                {found == fields.end() ? word : std::string{found->word}, Edit::Operation::unset, {}});
        }
    };
    app.add_option_function<std::vector<std::string>>("--unset", take, "Clear a field")
        ->type_name("FIELD")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false)
        ->group("Fields");
}

}

std::string flag_word(std::string_view word)
{
    std::string flag{word};
    std::replace(flag.begin(), flag.end(), '_', '-');
    return flag;
}

std::vector<std::string> split_commas(std::string_view text)
{
    std::vector<std::string> parts;
    while (!text.empty()) {
        auto const end = text.find(',');
        auto part = text.substr(0, end);
        while (part.starts_with(' ')) {
            part.remove_prefix(1);
        }
        while (part.ends_with(' ')) {
            part.remove_suffix(1);
        }
        parts.emplace_back(part);
        text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
    }
    return parts;
}

void declare_fields(
    CLI::App& app, std::vector<FieldInfo> const& fields, Giving giving, std::vector<Edit>& edits)
{
    for (auto const& field : fields) {
        bool const global = field.word == "flow"; // --flow is a flag of every command
        if (field.derived || global || (field.fixed && giving == Giving::set)) {
            continue;
        }
        if (field.type == Type::boolean) {
            declare_boolean(app, field, edits);
        } else if (!field.list) {
            declare_one(app, field, edits);
        } else {
            declare_list(app, field, "", Edit::Operation::set, edits);
            if (giving == Giving::set) {
                declare_list(app, field, "add-", Edit::Operation::add, edits);
                declare_list(app, field, "remove-", Edit::Operation::remove, edits);
            }
        }
    }
    if (giving == Giving::set) {
        declare_unset(app, fields, edits);
    }
}

void take_secrets(Session& session, std::vector<FieldInfo> const& fields, std::vector<Edit>& edits)
{
    for (auto& edit : edits) {
        auto const secret = std::any_of(fields.begin(), fields.end(), [&](FieldInfo const& field) {
            return field.word == edit.word && field.type == Type::secret;
        });
        if (!secret || edit.operation != Edit::Operation::set) {
            continue;
        }
        auto& value = edit.values.at(0);
        if (value == "-") {
            auto dialogue = session.dialogue();
            value = read_secret(dialogue, edit.word);
        } else if (!value.starts_with("env:") && !value.starts_with("file:")) {
            throw Error{
                Code::usage, "password",
                "a password does not belong on the command line, where others can read it"}
                .advise("--password -          # from standard input")
                .advise("--password env:NAME   # or file:PATH");
        }
    }
}

}
