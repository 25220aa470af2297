#include "../field_flags.h"
#include "../help/topics.h"
#include "../preferences.h"
#include "context.h"

#include <callflow/finding.h>
#include <callflow/import.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace cf {

using callflow::KindInfo;
using callflow::Noun;

namespace {

bool is(Context const& context, std::string_view word, std::string_view verb = {})
{
    return context.route.family->word == word && (verb.empty() || context.route.command->verb == verb);
}

Candidates preferences(Context&, std::string const&)
{
    Candidates all;
    for (auto const& preference : preference_list()) {
        all.push_back({std::string{preference.word}, std::string{preference.help}});
    }
    return all;
}

/// A thing of the noun, unless the verb makes a new one.
Candidates names(Context& context, std::string const&)
{
    if (is(context, "backup")) {
        return context.things.backups();
    }
    if (is(context, "config")) {
        return preferences(context, {});
    }
    auto const noun = callflow::noun_of(context.route.family->word);
    if (!noun || context.route.command->verb == "create" || is(context, "flow", "restore")) {
        return {};
    }
    auto all = context.things.of(*noun);
    if (is(context, "flow", "switch")) {
        all.push_back({"-", "the previous one"});
    }
    return all;
}

Candidates contacts(Context& context, std::string const&)
{
    if (context.route.command->verb != "create") {
        return context.things.of(Noun::contact);
    }
    auto users = context.things.of(Noun::user);
    for (auto& user : users) {
        user.value += '/';
        user.other.clear();
    }
    return users;
}

Candidates exits(Context& context, std::string const&)
{
    return exits_of(context, is(context, "module", "disconnect"));
}

Candidates modules(Context& context, std::string const&)
{
    return context.things.of(Noun::module);
}

Candidates changes(Context& context, std::string const&)
{
    return context.things.changes();
}

Candidates flows(Context& context, std::string const&)
{
    return context.things.of(Noun::flow);
}

/// Files, and flows where these may be meant too.
Candidates documents(Context& context, std::string const& typed)
{
    auto all = files(typed);
    if (is(context, "", "check")) {
        append(all, flows(context, typed));
    }
    return all;
}

Candidates import_words(Context&, std::string const&)
{
    Candidates all;
    for (auto const& kind : callflow::import_kinds()) {
        all.push_back({std::string{kind.word}, std::string{kind.help}});
    }
    return all;
}

/// Whatever can be compared.
Candidates compared(Context& context, std::string const& typed)
{
    auto all = flows(context, typed);
    append(all, changes(context, typed));
    for (auto& backup : context.things.backups()) {
        backup.value.insert(0, "backup:");
        all.push_back(std::move(backup));
    }
    append(all, files(typed));
    return all;
}

Candidates kinds(Context&, std::string const&)
{
    Candidates all;
    for (auto const& kind : callflow::kinds()) {
        all.push_back({flag_word(kind.word), std::string{kind.help}, std::string{kind.word}});
    }
    return all;
}

Candidates preference_values(Context& context, std::string const&)
{
    Candidates all;
    for (auto const& preference : preference_list()) {
        for (auto const choice : preference.choices) {
            if (!context.operands.empty() && context.operands[0] == preference.word) {
                all.push_back({std::string{choice}});
            }
        }
    }
    return all;
}

Candidates shells(Context&, std::string const&)
{
    return {{"bash"}, {"zsh"}, {"fish"}};
}

Candidates verbs_of(Family const& family)
{
    Candidates all;
    for (auto const& command : family.commands) {
        if (!is_hidden(command)) {
            all.push_back({std::string{command.verb}, std::string{command.summary}});
        }
    }
    return all;
}

/// After `cf help`: a command word by word, or a topic.
Candidates help_words(Context& context, std::string const&)
{
    auto const& typed = context.operands;
    if (typed.empty()) {
        auto all = first_words();
        for (auto const& topic : topics()) {
            all.push_back({topic.word, topic.title});
        }
        return all;
    }
    for (auto const& family : families()) {
        if (family.word == typed[0] && typed.size() == 1) {
            return verbs_of(family);
        }
    }
    return typed.size() == 2 && typed[0] == "module" && typed[1] == "create" ? kinds(context, {})
                                                                             : Candidates{};
}

void add_fields(Candidates& all, std::string const& head, std::vector<callflow::FieldInfo> const& fields)
{
    for (auto const& field : fields) {
        all.push_back({fmt::format("{}.{}", head, field.word), std::string{field.help}});
    }
}

/// What `cf explain` knows: nouns and kinds, and after a dot their fields and exits.
Candidates explain_paths(Context&, std::string const& typed)
{
    Candidates all;
    auto const dot = typed.find('.');
    for (auto const& code : callflow::finding_codes()) {
        all.push_back({std::string{code.code}, std::string{code.help}});
    }
    for (auto const word : callflow::output_kinds()) {
        std::string const head{word};
        auto const* const kind = callflow::find_kind(word);
        if (dot == std::string::npos) {
            all.push_back({head, kind == nullptr ? std::string{} : std::string{kind->help}});
        } else if (typed.substr(0, dot) == head) {
            add_fields(all, head, callflow::shown_fields(word));
            for (std::size_t i = 0; kind != nullptr && i < kind->exits.size(); ++i) {
                all.push_back(
                    {fmt::format("{}.{}", head, kind->exits[i].name), std::string{kind->exits[i].help}});
            }
        }
    }
    return all;
}

struct OperandSource {
    std::string_view name;
    Candidates (*values)(Context& context, std::string const& typed);
};
constexpr std::array operand_sources = {
    OperandSource{"NAME", names},
    OperandSource{"NUMBER", names},
    OperandSource{"USER/CONTACT", contacts},
    OperandSource{"EXIT", exits},
    OperandSource{"TO", modules},
    OperandSource{"CHANGE", changes},
    OperandSource{"KIND", kinds},
    OperandSource{"VALUE", preference_values},
    OperandSource{"SHELL", shells},
    OperandSource{"COMMAND", help_words},
    OperandSource{"PATH", explain_paths},
    OperandSource{"FILE", documents},
    OperandSource{"WHAT", import_words},
    OperandSource{"FLOW", flows},
    OperandSource{"A", compared},
    OperandSource{"B", compared},
};

/// Which operand the next word is; nullptr if all are there.
OperandInfo const* next_operand(Context const& context)
{
    auto const& all = context.description.operands;
    if (context.operands.size() < all.size()) {
        return &all[context.operands.size()];
    }
    return all.empty() || !all.back().repeatable ? nullptr : &all.back();
}

/// The kind of module that is created, or of the one that is named.
KindInfo const* kind_of(Context& context, callflow::Value& module)
{
    if (context.route.kind != nullptr || context.operands.empty()) {
        return context.route.kind;
    }
    module = context.things.module(context.operands.front());
    auto const* const kind = module.find("kind");
    return kind == nullptr ? nullptr : callflow::find_kind(kind->text);
}

void add_keys(Candidates& all)
{
    for (char const key : std::string_view{"1234567890*#"}) {
        all.push_back({std::string{key}, fmt::format("the caller presses {}", key)});
    }
}

bool is_cabled(callflow::Value const& module, std::string const& exit)
{
    auto const* const exits = module.find("exits");
    if (exits == nullptr || exits->find(exit) != nullptr) {
        return exits != nullptr;
    }
    return std::any_of(exits->items.begin(), exits->items.end(), [&](callflow::Value const& cable) {
        auto const* const name = cable.find("exit");
        return name != nullptr && name->text == exit;
    });
}

}

Candidates first_words()
{
    Candidates all;
    for (auto const& family : families()) {
        if (family.word.empty()) {
            append(all, verbs_of(family));
        } else {
            all.push_back({std::string{family.word}, std::string{family.summary}});
        }
    }
    return all;
}

Candidates exits_of(Context& context, bool cabled_only)
{
    callflow::Value module;
    auto const* const kind = kind_of(context, module);
    Candidates all;
    for (std::size_t i = 0; kind != nullptr && i < kind->exits.size(); ++i) {
        auto const& exit = kind->exits[i];
        if (exit.option) {
            add_keys(all);
        } else {
            all.push_back({std::string{exit.name}, std::string{exit.help}});
        }
    }
    if (cabled_only) {
        std::erase_if(all, [&](Candidate const& exit) { return !is_cabled(module, exit.value); });
    }
    return all;
}

Candidates operand_values(Context& context, std::string const& typed)
{
    if (context.route.command == nullptr) {
        return matching(verbs_of(*context.route.family), typed);
    }
    auto const* const operand = next_operand(context);
    if (operand == nullptr) {
        return {};
    }
    for (auto const& source : operand_sources) {
        if (source.name == operand->name) {
            auto all = source.values(context, typed);
            std::erase_if(all, [&](Candidate const& one) {
                auto const& before = context.operands;
                return operand->repeatable && source.name != "COMMAND" &&
                       std::find(before.begin(), before.end(), one.value) != before.end();
            });
            return matching(std::move(all), typed);
        }
    }
    return {};
}

}
