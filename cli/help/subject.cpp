#include "subject.h"

#include "describe.h"

#include <fmt/format.h>

#include <algorithm>

namespace cf {

using callflow::ExitInfo;
using callflow::FieldInfo;
using callflow::KindInfo;
using callflow::Noun;

namespace {

void add_new(std::vector<FieldInfo const*>& all, std::vector<FieldInfo> const& fields)
{
    for (auto const& field : fields) {
        bool const known =
            std::any_of(all.begin(), all.end(), [&](auto const* one) { return one->word == field.word; });
        if (!known) {
            all.push_back(&field);
        }
    }
}

Subject subject_of_kind(KindInfo const& kind)
{
    Subject subject{std::string{kind.word}, kind.help, &kind, pointers_to(kind.fields)};
    add_new(subject.fields, callflow::fields_of(Noun::module));
    add_new(subject.fields, callflow::shown_fields(kind.word));
    return subject;
}

std::string_view summary_of(std::string_view word)
{
    for (auto const& family : families()) {
        if (family.word == word) {
            return family.summary;
        }
        for (auto const& command : family.commands) {
            if (family.word.empty() && command.verb == word) {
                return command.summary;
            }
        }
    }
    return {};
}

bool gives_values(Route const& route, Subject const& subject)
{
    bool const of_subject =
        subject.kind == nullptr ? route.family->word == subject.word : route.family->word == "module";
    bool const of_kind = route.command->declare_kind == nullptr || route.kind == subject.kind;
    return of_subject && of_kind && (route.command->verb == "create" || route.command->verb == "set");
}

}

std::vector<FieldInfo const*> pointers_to(std::vector<FieldInfo> const& fields)
{
    std::vector<FieldInfo const*> pointers;
    add_new(pointers, fields);
    return pointers;
}

Subject find_subject(std::string const& word)
{
    if (auto const* kind = callflow::find_kind(word)) {
        return subject_of_kind(*kind);
    }
    Subject subject{word, {}, nullptr, {}};
    if (auto const noun = callflow::noun_of(word)) {
        subject.word = callflow::word_of(*noun);
        subject.fields = pointers_to(callflow::fields_of(*noun));
    }
    auto const& kinds = callflow::output_kinds();
    if (std::find(kinds.begin(), kinds.end(), subject.word) != kinds.end()) {
        add_new(subject.fields, callflow::shown_fields(subject.word));
    }
    subject.help = summary_of(subject.word);
    return subject;
}

std::vector<std::string> subject_words()
{
    auto const& kinds = callflow::output_kinds();
    return {kinds.begin(), kinds.end()};
}

FieldInfo const* find_field(std::vector<FieldInfo const*> const& fields, std::string const& word)
{
    auto const found = std::find_if(fields.begin(), fields.end(), [&](FieldInfo const* field) {
        return field->word == word || field->singular == word;
    });
    return found == fields.end() ? nullptr : *found;
}

ExitInfo const* find_exit(KindInfo const* kind, std::string const& word)
{
    if (kind == nullptr) {
        return nullptr;
    }
    auto const exit = callflow::exit_of(*kind, word);
    ExitInfo const* keys = nullptr;
    for (auto const& one : kind->exits) {
        if (one.name == word || one.name == exit) {
            return &one;
        }
        keys = one.option ? &one : keys;
    }
    return exit.empty() ? nullptr : keys;
}

std::vector<std::string> flags_setting(Subject const& subject, FieldInfo const& field)
{
    std::vector<std::string> all;
    for (auto const& route : every_command()) {
        if (field.derived || !gives_values(route, subject)) {
            continue;
        }
        for (auto const& flag : describe(route).flags) {
            if (flag.field != nullptr && flag.field->word == field.word) {
                all.push_back(fmt::format("{} {}", full_name(route), flag.name));
            }
        }
    }
    return all;
}

}
