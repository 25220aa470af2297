#include "document/desired_things.h"

#include "document/desired_keys.h"
#include "document/desired_sounds.h"
#include "kinds/kind.h"
#include "model/nouns.h"
#include "model/readers.h"
#include "text/name.h"
#include "text/phone.h"
#include "text/words.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

struct Things::Draft {
    Findings findings;
    Written written;
};

namespace {

using Suggestions = std::vector<std::string>;

/// What `make` gives; what it refuses is reported, and nothing comes of it.
template <class Make>
std::string reported(
    std::string_view code, Place place, Make const& make, Suggestions const& suggestions, Findings& findings)
{
    try {
        return make();
    } catch (Error const& error) {
        if (error.code() != Code::usage) {
            throw;
        }
        findings.add_at(place, code, error.sentence(), suggestions);
        return {};
    }
}

/// A number may stand with the module it leads to alone, or with nothing.
void spread_number(Piece& piece, std::string_view flow)
{
    if (flow.empty() || piece.value.is_map() || piece.value.is_list()) {
        return;
    }
    Value to = std::move(piece.value);
    piece.value = Value::map();
    piece.value.place = to.place;
    piece.value.put("to", std::move(to));
    piece.keys = {piece.value.place};
}

/// The kind of a module; nullptr, reported, if there is none.
KindInfo const* kind_of(Value const& fields, Findings& findings)
{
    Value const* const value = fields.find("kind");
    Findings::Step const step{findings, "kind", value == nullptr ? Place{} : value->place};
    if (value == nullptr || value->is_none()) {
        findings.add("E01", "a module needs a kind such as voice_menu");
        return nullptr;
    }
    KindInfo const* const kind = value->is_text() ? find_kind(trim(value->text)) : nullptr;
    if (kind == nullptr) {
        std::vector<std::string> words;
        for (auto const& one : kinds()) {
            words.emplace_back(one.word);
        }
        findings.add(
            "E02", fmt::format("\"{}\" is no kind of module", quoted(value->text)),
            nearest(value->text, words));
    }
    return kind;
}

Value canonical_fields(Thing const& thing, Written const& written, Findings& findings)
{
    Value fields = accept_written(thing.noun, written.fields, findings);
    if (thing.kind == nullptr) {
        return fields;
    }
    if (Value* const exits = fields.find("exits")) {
        *exits = check_exits(*thing.kind, *exits, findings);
    }
    Value own = write_kind(read_kind(*thing.kind, written.own, findings), written.own);
    std::move(own.names.begin(), own.names.end(), std::back_inserter(fields.names));
    std::move(own.items.begin(), own.items.end(), std::back_inserter(fields.items));
    return fields;
}

/// The words that were written and say no more than nothing or their default.
std::string resets_of(Written const& written, Value const& normal)
{
    std::string resets;
    auto const add = [&](std::string_view word) {
        if (normal.find(word) == nullptr) {
            resets += resets.empty() ? "" : " ";
            resets += word;
        }
    };
    for (auto const* const fields : {&written.fields, &written.own}) {
        std::for_each(fields->names.begin(), fields->names.end(), add);
    }
    for (auto const& [word, place] : written.cleared) {
        add(word);
    }
    return resets;
}

/// Whether fields that the store has already may mend it.
bool is_completable(Finding const& finding, Thing const& thing, Written const& written)
{
    if (thing.noun == Noun::trunk && finding.code == "E15") {
        return written.place_of("username").line == 0;
    }
    return finding.code == "E01" && finding.path != "kind" &&
           finding.path.find_first_of(".[") == std::string::npos && !written.clears(finding.path);
}

/// Whether a path may be what an unknown key was meant to be.
bool is_meant(Finding const& cause, std::string_view path)
{
    return std::any_of(cause.suggestions.begin(), cause.suggestions.end(), [&](auto const& word) {
        return path == fmt::format("{}.{}", cause.path, word);
    });
}

/// Whether it follows from an unknown key beside it: what is mistyped is not there.
bool is_consequence(Finding const& finding, std::vector<Finding> const& all)
{
    return finding.code != "E20" && std::any_of(all.begin(), all.end(), [&](Finding const& cause) {
               bool const inside = cause.code == "E20" && !cause.path.empty();
               return inside && (finding.path == cause.path || is_meant(cause, finding.path));
           });
}

bool may_hold_numbers(FieldInfo const& field)
{
    auto const type = field.parts.empty() ? field.type : field.parts.front().type;
    return type == Type::destination || type == Type::address || type == Type::forward ||
           type == Type::caller_id;
}

}

void Things::take(Thing thing, Piece& piece)
{
    Draft draft;
    if (thing.noun == Noun::number) {
        spread_number(piece, thing.owner);
    }
    auto const key = accepted_key(thing, draft.findings);
    thing.key = key.empty() ? thing.key : std::string_view{key};
    if (!piece.value.is_map() && !piece.value.is_none()) {
        draft.findings.add_at(
            piece.value.place, "E02", fmt::format("{}, expected a map of fields", shape_of(piece.value)));
        return tell(thing, piece, draft);
    }
    if (thing.noun == Noun::module) {
        thing.kind = kind_of(piece.value, draft.findings);
    }
    draft.written = take_words(thing, piece, draft.findings);
    keep(thing, draft);
    tell(thing, piece, draft);
}

std::string Things::accepted_key(Thing const& thing, Findings& findings)
{
    if (thing.noun == Noun::settings) {
        return std::string{thing.key};
    }
    if (thing.noun == Noun::number) {
        return accepted_number(thing, findings);
    }
    if (is_key(thing.key)) {
        return std::string{thing.key};
    }
    auto const likely = key_from_name(thing.key);
    return reported(
        "E02", thing.origin.place, [&] { return accept_key(thing.key); },
        likely.empty() ? Suggestions{} : Suggestions{likely}, findings);
}

std::string Things::accepted_number(Thing const& thing, Findings& findings)
{
    auto const text = trim(thing.key);
    if (!is_extension(text)) {
        return reported(
            "E04", thing.origin.place, [&] { return phones_.accept(text); }, {}, findings);
    }
    if (thing.owner.empty()) {
        findings.add_at(
            thing.origin.place, "E04",
            fmt::format("extension \"{}\" belongs to a flow: write it among the numbers of one", text));
    }
    return std::string{text};
}

void Things::keep(Thing& thing, Draft& draft)
{
    auto& [findings, written] = draft;
    for (auto* const fields : {&written.fields, &written.own}) {
        accept_numbers(thing, *fields, findings);
    }
    if (thing.noun == Noun::number && !is_extension(thing.key)) {
        route(thing, written.fields);
    }
    if (thing.noun == Noun::audio) {
        accept_sound(desired_, desired_.files[report_.file() - 1], written.fields, findings);
    }
    Value canonical = canonical_fields(thing, written, findings);
    for (std::size_t i = 0; i < canonical.names.size(); ++i) {
        if (Value const* const value = written.find(canonical.names[i])) {
            carry_places(canonical.items[i], *value);
        }
    }
    if (thing.noun == Noun::flow) {
        take_flow(thing, written, findings);
    }
    if (thing.noun == Noun::module && thing.kind == nullptr) {
        return;
    }
    Value const normal = normal_fields(thing.noun, thing.kind, std::move(canonical));
    auto const fields = packed(normal);
    auto const places = packed_places(normal);
    auto const resets = resets_of(written, normal);
    thing.name = written.name;
    thing.fields = fields;
    thing.places = places;
    thing.resets = resets;
    desired_.state.add(thing);
}

/// A phone number has no owner: the flow that it stands in is where it leads.
void Things::route(Thing& thing, Value& fields)
{
    if (!thing.owner.empty()) {
        fields.put("flow", Value::of(std::string{thing.owner})).place = thing.origin.place;
        thing.owner = {};
    }
}

void Things::accept_numbers(Thing const& thing, Value& fields, Findings& findings)
{
    auto const& infos = thing_fields(thing.noun, thing.kind);
    for (std::size_t i = 0; i < fields.names.size(); ++i) {
        auto const field = std::find_if(
            infos.begin(), infos.end(), [&](FieldInfo const& one) { return one.word == fields.names[i]; });
        if (may_hold_numbers(*field)) {
            Findings::Step const step{findings, field->word, fields.items[i].place};
            phones_.accept_in(fields.items[i], *field, findings);
        }
    }
}

void Things::take_flow(Thing& flow, Written const& written, Findings& findings)
{
    desired_.has_flows = true;
    if (written.tabs) {
        flow.covers = static_cast<std::uint8_t>(flow.covers | covers_tabs);
        take_tabs(flow, *written.tabs, findings);
    }
    if (!written.becomes_default) {
        return;
    }
    if (auto& chosen = desired_.state.default_flow; chosen.empty()) {
        chosen = flow.key;
        chosen_ = flow.origin;
    } else if (chosen != flow.key) {
        findings.add(
            "E15", fmt::format(
                       "flow \"{}\" is made the default too, at {}: keep one of them", chosen,
                       report_.where(chosen_)));
    }
}

void Things::take_tabs(Thing const& flow, Value const& tabs, Findings& findings)
{
    Findings::Step const field{findings, "tabs", tabs.place};
    if (tabs.is_map() || tabs.is_none() || (tabs.is_list() && tabs.items.empty())) {
        findings.add(
            "E02", fmt::format(
                       "{}, expected the names of at least one tab",
                       tabs.is_list() ? "an empty list" : shape_of(tabs)));
    } else if (tabs.is_text()) {
        take_tab(flow, tabs, 0, findings);
    }
    for (std::size_t i = 0; tabs.is_list() && i < tabs.items.size(); ++i) {
        Findings::Step const step{findings, i, tabs.items[i].place};
        take_tab(flow, tabs.items[i], i, findings);
    }
}

void Things::take_tab(Thing const& flow, Value const& written, std::size_t index, Findings& findings)
{
    auto const name = read_reference(Noun::tab, written, findings);
    if (name.empty()) {
        return;
    }
    Value fields = Value::map();
    if (auto const position = std::to_string(index + 1); position != "1") {
        fields.put("position", Value::of(position)).place = written.place;
    }
    auto const bytes = packed(fields);
    auto const places = packed_places(fields);
    desired_.state.add(
        {Noun::tab,
         flow.key,
         name,
         {},
         nullptr,
         bytes,
         index == 0 ? "position" : "",
         places,
         {report_.file(), written.place}});
}

void Things::tell(Thing const& thing, Piece const& piece, Draft const& draft)
{
    if (draft.findings.empty()) {
        return;
    }
    auto const title = title_of(thing);
    for (auto finding : draft.findings.all()) {
        auto const word = finding.path.substr(0, finding.path.find_first_of(".["));
        auto const key = place_of_key(finding.path, draft.written, piece);
        if (key.line != 0) {
            finding.place = key;
        } else if (finding.place.line == 0) {
            finding.place = draft.written.place_of(word);
        }
        if (finding.place.line == 0) {
            finding.place = thing.origin.place;
        }
        finding.thing = title;
        if (is_completable(finding, thing, draft.written)) {
            finding.file = desired_.files[report_.file() - 1];
            desired_.incomplete.emplace(title, std::move(finding));
        } else if (!report_.is_spoilt(finding.place) && !is_consequence(finding, draft.findings.all())) {
            report_.add(std::move(finding));
        }
    }
}

}
