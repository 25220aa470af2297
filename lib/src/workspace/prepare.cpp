#include "workspace/prepare.h"

#include "text/name.h"
#include "text/phone.h"
#include "text/words.h"
#include "workspace/resolve.h"
#include "workspace/resource.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

namespace {

Edit const* edit_of(std::vector<Edit> const& edits, std::string_view word)
{
    for (auto const& edit : edits) {
        if (edit.word == word && edit.operation == Edit::Operation::set && !edit.values.empty()) {
            return &edit;
        }
    }
    return nullptr;
}

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

/// The text of a field; empty if there is none.
std::string text_in(Item const& item, std::string_view word)
{
    Value const* value = item.fields.find(word);
    return value == nullptr ? std::string{} : value->text;
}

void require_flow_for_target(Item const& item, bool targeted)
{
    if (targeted && item.fields.find("flow") == nullptr) {
        throw Error{Code::usage, "flow", "a number that leads to a module needs the module's flow"}.advise(
            "--flow NAME");
    }
}

void set_default_trunk(Work& work, Item const& item)
{
    bool const wanted = item.fields.find("default")->text == "true";
    char const* const sql = wanted
                                ? "UPDATE settings SET default_trunk_id = ?1 WHERE id = 1"
                                : "UPDATE settings SET default_trunk_id = NULL WHERE default_trunk_id = ?1";
    Statement{work.store, sql, item.id}.run();
}

/// A SIP account has a password, made here unless one is given; other contacts lose theirs.
void settle_password(Work& work, Item const& before, Item& after)
{
    bool const account = text_in(after, "type") == "sip";
    bool const has = after.fields.find("password") != nullptr;
    if (account && !has) {
        auto password = random_password();
        work.outcome.secret.put("password", Value::of(password));
        after.fields.put("password", Value::of(std::move(password)));
    } else if (
        !account && text_in(before, "type") == "sip" &&
        text_in(after, "password") == text_in(before, "password")) {
        after.fields.erase("password");
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

void prepare_new(Work& work, Item& item)
{
    if (item.noun == Noun::tab && item.fields.find("position") == nullptr) {
        item.fields.put("position", Value::of(std::to_string(tabs_of(work, item.owner).size() + 1)));
    }
    if (item.noun == Noun::number) {
        if (item.owner != 0) {
            item.fields.put("flow", Value::of(work.key_of_flow(item.owner)));
        }
        require_flow_for_target(item, item.fields.find("to") != nullptr);
    }
    if (item.noun == Noun::audio && !text_in(item, "file").empty()) {
        take_audio_file(work, item);
    }
    if (item.noun == Noun::contact) {
        settle_password(work, Item{}, item);
    }
}

namespace {

std::int64_t position_of(Item const& tab)
{
    return std::stoll(tab.fields.find("position")->text);
}

}

void finish_new(Work& work, Item const& item, Draft const& draft)
{
    if (item.noun == Noun::flow) {
        Value const* tabs = item.fields.find("tabs");
        std::size_t position = 0;
        for (auto const& tab : tabs == nullptr ? std::vector{Value::of("Main")} : tabs->items) {
            insert_tab(work, item.id, tab.text, ++position);
        }
        if (draft.switch_to) {
            choose_flow(work, {Noun::flow, item.id, item.key, item.name});
        }
    }
    if (item.noun == Noun::tab) {
        place_tab(work, item.owner, item.id, position_of(item));
    }
    if (item.noun == Noun::trunk) {
        set_default_trunk(work, item);
    }
    if (item.noun == Noun::user || item.noun == Noun::group) {
        assign_to_flows(work, item.noun, item.id, draft.flows);
    }
}

void leave_route(Item& item, std::vector<Edit> const& edits)
{
    auto const touches = [&](std::string_view word) {
        return std::any_of(edits.begin(), edits.end(), [&](Edit const& edit) { return edit.word == word; });
    };
    if (item.noun != Noun::number) {
        return;
    }
    if (edit_of(edits, "to") != nullptr && item.owner == 0 && !touches("flow")) {
        require_flow_for_target(item, true);
    }
    if (touches("flow")) {
        item.fields.erase("to");
    }
}

void prepare_change(Work& work, Item const& before, Item& after)
{
    if (after.noun == Noun::number) {
        if (is_extension(after.key) && text_in(after, "flow") != text_in(before, "flow")) {
            throw Error{
                Code::refused, "extension",
                fmt::format(
                    "extension {} belongs to its flow and cannot move; create it in the other one",
                    after.key)};
        }
        require_flow_for_target(after, after.fields.find("to") != nullptr);
        note_lost_route(work, before, after);
    }
    if (after.noun == Noun::audio && text_in(after, "file") != text_in(before, "file")) {
        take_audio_file(work, after);
    }
    if (after.noun == Noun::contact) {
        settle_password(work, before, after);
    }
}

void finish_change(Work& work, Item const& before, Item const& after)
{
    if (after.noun == Noun::tab && *before.fields.find("position") != *after.fields.find("position")) {
        place_tab(work, after.owner, after.id, position_of(after));
    }
    if (after.noun == Noun::trunk && *before.fields.find("default") != *after.fields.find("default")) {
        set_default_trunk(work, after);
    }
}

}
