#include "workspace/prepare.h"

#include "text/phone.h"
#include "workspace/resource.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

namespace {

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

}

Edit const* edit_of(std::vector<Edit> const& edits, std::string_view word)
{
    for (auto const& edit : edits) {
        if (edit.word == word && edit.operation == Edit::Operation::set && !edit.values.empty()) {
            return &edit;
        }
    }
    return nullptr;
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
