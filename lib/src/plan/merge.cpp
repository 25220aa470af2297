#include "plan/merge.h"

#include "kinds/kind.h"
#include "model/nouns.h"

#include <algorithm>
#include <array>

namespace callflow {
namespace {

/// Calls `take(word)` for each word of a text.
template <class Take> void each_word(std::string_view text, Take&& take)
{
    while (!text.empty()) {
        auto const end = std::min(text.find(' '), text.size());
        take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

/// Who writes one word of a thing takes back others that cannot stand beside it.
struct Instead {
    Noun noun;
    std::string_view kind; ///< of modules
    std::string_view written;
    std::array<std::string_view, 2> gone;
};

constexpr Instead instead[] = {
    {Noun::audio, {}, "say", {"file", "items"}},
    {Noun::audio, {}, "file", {"say", "items"}},
    {Noun::audio, {}, "items", {"say", "file"}},
    {Noun::module, "time_router", "schedule", {"hours", "timezone"}},
    {Noun::module, "time_router", "hours", {"schedule", {}}},
};

void take_back(Value& fields, Thing const& present, Value const& written)
{
    for (auto const& one : instead) {
        bool const fits =
            present.noun == one.noun && (present.kind == nullptr || present.kind->word == one.kind);
        if (fits && written.find(one.written) != nullptr) {
            for (auto const word : one.gone) {
                fields.erase(word);
            }
        }
    }
    Value const* const type = present.noun == Noun::contact ? written.find("type") : nullptr;
    if (type != nullptr && type->text != packed_text(present.fields, "type")) {
        fields.erase("address");
        fields.erase("password");
    }
}

/// Only the cables on exits that the kind has.
Value fitting(Value const& exits, KindInfo const& kind)
{
    Value kept = Value::map();
    for (std::size_t i = 0; i < exits.names.size(); ++i) {
        if (!exit_of(kind, exits.names[i]).empty()) {
            kept.put(exits.names[i], exits.items[i]);
        }
    }
    return kept;
}

/// What another kind of module keeps: its tab, note and the cables that it has exits for.
Value of_another_kind(Value const& fields, KindInfo const& kind)
{
    Value kept = only_fields(fields_of(Noun::module), fields);
    if (Value* const exits = kept.find("exits")) {
        *exits = fitting(*exits, kind);
    }
    return kept;
}

}

bool is_met(Thing const& present, Thing const& wanted)
{
    return present.kind == wanted.kind && present.fields == wanted.fields &&
           (wanted.name.empty() || wanted.name == present.name);
}

Merged merged(Thing const& present, Thing const& wanted)
{
    Merged result;
    result.name = wanted.name.empty() ? present.name : wanted.name;
    result.kind = wanted.kind == nullptr ? present.kind : wanted.kind;
    Value fields = fields_of(present);
    if (result.kind != present.kind) {
        fields = of_another_kind(fields, *result.kind);
    }
    Value const written = fields_of(wanted);
    take_back(fields, present, written);
    for (std::size_t i = 0; i < written.names.size(); ++i) {
        fields.put(written.names[i], written.items[i]);
    }
    each_word(resets_of(wanted), [&](std::string_view word) { fields.erase(word); });
    result.fields = normal_fields(wanted.noun, result.kind, fields);
    return result;
}

std::vector<Finding> judge(Thing const& thing, Desired const& desired)
{
    Findings findings;
    Value const fields = fields_of(thing);
    Findings::Step const step{findings, title_of(thing), thing.origin.place};
    accept_fields(thing.noun, only_fields(fields_of(thing.noun), fields), findings);
    if (thing.kind != nullptr) {
        read_kind(*thing.kind, only_fields(thing.kind->fields, fields), findings);
    }
    auto found = findings.all();
    for (auto& finding : found) {
        finding.thing = title_of(thing);
        finding.path.erase(0, std::min(finding.path.size(), finding.thing.size() + 1));
        finding.file = thing.origin.file == 0 ? "" : desired.files[thing.origin.file - 1];
    }
    return found;
}

}
