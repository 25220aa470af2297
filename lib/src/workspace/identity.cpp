#include "text/name.h"
#include "text/phone.h"
#include "text/words.h"
#include "workspace/prepare.h"
#include "workspace/resolve.h"
#include "workspace/resource.h"

#include <fmt/format.h>

namespace callflow {

namespace {

/// The flow typed for a number; extensions are else in the current one.
std::int64_t flow_of_number(Work& work, std::vector<Edit> const& edits, bool extension)
{
    if (Edit const* typed = edit_of(edits, "flow")) {
        return require(work.store, Noun::flow, typed->values.front()).id;
    }
    return extension ? work.flow().id : 0;
}

std::string kind_name(Work& work, Item const& item)
{
    std::string const tab = item.fields.find("tab")->text;
    for (int n = 1;; ++n) {
        auto name = fmt::format("{} {} {}", tab, item.kind->label, n);
        if (!find(work.store, Noun::module, name, item.owner)) {
            return name;
        }
    }
}

void default_tab(Work& work, Item& item)
{
    if (item.fields.find("tab") == nullptr) {
        item.fields.put("tab", Value::of(tabs_of(work, item.owner).front().name));
    }
}

void key_new_contact(Work& work, Item& item, Draft const& draft)
{
    item.key = accept_key(contact_parts(draft.name).second);
    if (auto const found = find(work.store, Noun::contact, item.key, item.owner)) {
        throw taken(work, *found);
    }
}

std::string create_if_missing(Work& work, Item const& item)
{
    auto const kind = item.kind == nullptr ? std::string{} : dashed(item.kind->word) + " ";
    return fmt::format(
        "cf {} create {}{}{} --if-not-exists", word_of(item.noun), kind, shell_quoted(item.name),
        work.flow_flag(item.noun, item.key, item.owner));
}

void number_new(Work& work, Item& item, Draft const& draft)
{
    item.key = canonical_number(work, draft.name);
    if (find(work.store, Noun::number, item.key, item.owner)) {
        throw Error{Code::conflict, "number", fmt::format("number {} is there already", item.key)}.advise(
            fmt::format("cf number show {}{}", item.key, work.flow_flag(item.noun, item.key, item.owner)));
    }
}

}

std::int64_t owner_of_new(Work& work, Noun noun, Draft const& draft)
{
    switch (noun) {
    case Noun::tab:
    case Noun::module:
        return work.flow().id;
    case Noun::contact:
        return require(work.store, Noun::user, contact_parts(draft.name).first).id;
    case Noun::number:
        return is_extension(trim(draft.name)) ? flow_of_number(work, draft.edits, true) : 0;
    default:
        return 0;
    }
}

std::string name_of_new(Work& work, Noun noun, Draft const& draft)
{
    if (noun == Noun::contact) {
        return std::string{contact_parts(draft.name).second};
    }
    if (noun == Noun::number) {
        return canonical_number(work, draft.name);
    }
    return std::string{trim(draft.name)};
}

std::int64_t scope_of_new(Work& work, Noun noun, Draft const& draft)
{
    if (noun == Noun::number) {
        return flow_of_number(work, draft.edits, is_extension(trim(draft.name)));
    }
    return noun == Noun::contact ? 0 : owner_of_new(work, noun, draft);
}

std::int64_t scope_of(Work& work, Item const& item, std::vector<Edit> const& edits)
{
    if (item.noun == Noun::flow) {
        return item.id;
    }
    if (item.noun != Noun::number) {
        return item.noun == Noun::contact ? 0 : item.owner;
    }
    auto const typed = flow_of_number(work, edits, false);
    return typed == 0 ? item.owner : typed;
}

KindInfo const& require_kind(std::string_view word)
{
    if (KindInfo const* kind = find_kind(word)) {
        return *kind;
    }
    std::vector<std::string> words;
    for (auto const& kind : kinds()) {
        words.emplace_back(kind.word);
    }
    throw Error{
        Code::usage, "kind", fmt::format("there is no module kind \"{}\"", word), nearest(word, words)}
        .advise("cf help modules");
}

void name_new(Work& work, Item& item, Draft const& draft)
{
    if (item.noun == Noun::number) {
        return number_new(work, item, draft);
    }
    if (item.noun == Noun::contact) {
        return key_new_contact(work, item, draft);
    }
    if (item.noun == Noun::module) {
        default_tab(work, item);
    }
    if (draft.name.empty() && item.noun == Noun::module) {
        item.name = kind_name(work, item);
    } else {
        item.name = accept_name(draft.name.empty() ? draft.key : draft.name);
    }
    if (auto const found = find_name(work.store, item.noun, item.name, item.owner)) {
        throw taken(work, *found, create_if_missing(work, item));
    }
    item.key =
        item.noun == Noun::tab ? item.name : free_key(work, item.noun, draft.key, item.name, item.owner);
}

}
