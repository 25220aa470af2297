#include "../output/item.h"
#include "../session.h"
#include "answers.h"
#include "commands.h"
#include "describe.h"
#include "subject.h"

#include <callflow/error.h>
#include <callflow/finding.h>

#include <CLI/App.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace cf {

using callflow::Code;
using callflow::Error;
using callflow::FieldInfo;
using callflow::Value;

namespace {

using Path = std::vector<std::string>;

/// `module.voice-menu.timeout` as `voice_menu`, `timeout`.
Path split_path(std::string path)
{
    std::replace(path.begin(), path.end(), '-', '_');
    Path parts(1);
    for (char const c : path) {
        if (c == '.') {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    if (parts.size() > 1 && parts[0] == "module" && callflow::find_kind(parts[1]) != nullptr) {
        parts.erase(parts.begin());
    }
    return parts;
}

/// `head` is the part of the path that is known, with its dot.
Error unknown(
    std::string const& typed, std::string const& head, std::string const& word, Path const& candidates)
{
    auto near = callflow::nearest(word, candidates);
    for (auto& one : near) {
        one.insert(0, head);
    }
    auto const way_out =
        head.empty() ? std::string{"cf help"} : fmt::format("cf explain {}", head.substr(0, head.size() - 1));
    return Error{
        Code::usage, "path", fmt::format("there is nothing to explain at \"{}\"", typed), std::move(near)}
        .advise(way_out);
}

Value texts(std::vector<std::string> const& all)
{
    auto list = Value::list();
    for (auto const& one : all) {
        list.items.push_back(Value::of(one));
    }
    return list;
}

Path words_of(std::vector<FieldInfo const*> const& fields, callflow::KindInfo const* kind = nullptr)
{
    Path words;
    for (auto const* field : fields) {
        words.emplace_back(field->word);
    }
    for (std::size_t i = 0; kind != nullptr && i < kind->exits.size(); ++i) {
        words.emplace_back(kind->exits[i].name);
    }
    return words;
}

Value table_of(std::vector<FieldInfo const*> const& fields)
{
    auto list = Value::list();
    for (auto const* field : fields) {
        auto& row = list.items.emplace_back(Value::map());
        row.put("field", Value::of(std::string{field->word}));
        row.put("type", Value::of(type_name(*field)));
        row.put("help", Value::of(std::string{field->help}));
    }
    return list;
}

Value table_of(std::vector<callflow::ExitInfo> const& exits)
{
    auto list = Value::list();
    for (auto const& exit : exits) {
        auto& row = list.items.emplace_back(Value::map());
        row.put("exit", Value::of(std::string{exit.name}));
        row.put("help", Value::of(std::string{exit.help}));
    }
    return list;
}

Value explanation(std::string const& path, char const* about, std::string_view help)
{
    auto item = Value::map();
    item.put("path", Value::of(path));
    item.put("about", Value::of(about));
    item.put("help", Value::of(std::string{help}));
    return item;
}

Value explain_subject(Subject const& subject)
{
    auto item = explanation(subject.word, subject.kind == nullptr ? "noun" : "kind", subject.help);
    item.put("fields", table_of(subject.fields));
    if (subject.kind != nullptr) {
        item.put("exits", table_of(subject.kind->exits));
    }
    return item;
}

Value explain_field(std::string const& path, FieldInfo const& field)
{
    auto item = explanation(path, "field", field.help);
    item.put("type", Value::of(type_name(field)));
    item.put("least", Value::of(field.least));
    item.put("most", Value::of(field.most));
    item.put("default", Value::of(field.default_text));
    item.put("choices", texts({field.choices.begin(), field.choices.end()}));
    item.put("required", Value::of(field.required ? "true" : "false"));
    item.put("fixed", Value::of(field.fixed ? "true" : "false"));
    item.put("fields", table_of(pointers_to(field.parts)));
    return item;
}

/// `voice_menu.timeout`: a field before an exit of the same name.
Value explain_below(Subject const& subject, std::string const& word, std::string const& typed)
{
    auto const head = subject.word + ".";
    if (auto const* field = find_field(subject.fields, word)) {
        auto item = explain_field(head + std::string{field->word}, *field);
        item.put("flags", texts(flags_setting(subject, *field)));
        return item;
    }
    if (auto const* exit = find_exit(subject.kind, word)) {
        return explanation(head + word, "exit", exit->help);
    }
    throw unknown(typed, head, word, words_of(subject.fields, subject.kind));
}

/// `voice_menu.exits.timeout`, `ring_group.destinations.after`
Value explain_part(Subject const& subject, Path const& path, std::string const& typed)
{
    auto const head = fmt::format("{}.{}.", subject.word, path[1]);
    if (auto const* exit = path[1] == "exits" ? find_exit(subject.kind, path[2]) : nullptr) {
        return explanation(head + path[2], "exit", exit->help);
    }
    auto const* const field = find_field(subject.fields, path[1]);
    if (field == nullptr) {
        throw unknown(typed, subject.word + ".", path[1], words_of(subject.fields));
    }
    auto const parts = pointers_to(field->parts);
    if (auto const* part = find_field(parts, path[2])) {
        return explain_field(head + std::string{part->word}, *part);
    }
    throw unknown(typed, head, path[2], words_of(parts));
}

/// A code of `cf check`, in any case; nullptr if there is none.
callflow::CodeInfo const* find_code(std::string word)
{
    for (auto& letter : word) {
        letter = static_cast<char>(letter >= 'a' && letter <= 'z' ? letter - 'a' + 'A' : letter);
    }
    auto const& codes = callflow::finding_codes();
    auto const found =
        std::find_if(codes.begin(), codes.end(), [&](auto const& code) { return code.code == word; });
    return found == codes.end() ? nullptr : &*found;
}

Value explain(std::string const& typed)
{
    auto const path = split_path(typed);
    if (auto const* code = path.size() == 1 ? find_code(path[0]) : nullptr) {
        auto const* const about = code->code.starts_with('E') ? "error" : "warning";
        return explanation(std::string{code->code}, about, code->help);
    }
    auto const subject = find_subject(path[0]);
    if (subject.fields.empty()) {
        auto words = subject_words();
        for (auto const& code : callflow::finding_codes()) {
            words.emplace_back(code.code);
        }
        throw unknown(typed, "", path[0], words);
    }
    switch (path.size()) {
    case 1:
        return explain_subject(subject);
    case 2:
        return explain_below(subject, path[1], typed);
    case 3:
        return explain_part(subject, path, typed);
    default:
        throw unknown(typed, fmt::format("{}.{}.", subject.word, path[1]), path[3], {});
    }
}

/// People see only what there is to say.
std::vector<FieldInfo> fields_to_show(Format format, Value const& item)
{
    auto fields = own_fields("explanation");
    if (format == Format::table) {
        std::erase_if(fields, [&](FieldInfo const& field) {
            auto const* const value = item.find(field.word);
            return value == nullptr || (value->text.empty() && value->items.empty());
        });
    }
    return fields;
}

}

void declare_explain(CLI::App& app, Run& run)
{
    auto path = std::make_shared<std::string>();
    app.add_option("PATH", *path, "What to explain: user, user.role, voice_menu.timeout, E08")->required();
    run = [path](Session& session) {
        auto const item = explain(*path);
        auto const fields = fields_to_show(session.out().style().format, item);
        write_item(session.out(), session.conversation(), "explanation", fields, item);
        return done;
    };
}

}
