#include "document/desired_draft.h"
#include "document/desired_keys.h"
#include "document/desired_sounds.h"
#include "kinds/kind.h"
#include "model/nouns.h"
#include "model/readers.h"
#include "text/phone.h"
#include "text/words.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

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
    auto const writing = packed_writing(resets_of(written, normal), normal);
    thing.name = written.name;
    thing.fields = fields;
    thing.written = writing;
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

}
