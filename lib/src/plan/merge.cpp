#include "plan/merge.h"

#include "kinds/kind.h"
#include "model/nouns.h"

#include <algorithm>

namespace callflow {
namespace {

Value only(std::vector<FieldInfo> const& fields, Value const& map)
{
    Value kept = Value::map();
    kept.place = map.place;
    for (auto const& field : fields) {
        if (Value const* const value = map.find(field.word)) {
            kept.put(field.word, *value);
        }
    }
    return kept;
}

/// Calls `take(word)` for each word of a text.
template <class Take> void each_word(std::string_view text, Take&& take)
{
    while (!text.empty()) {
        auto const end = std::min(text.find(' '), text.size());
        take(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
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
        fields = only(fields_of(Noun::module), fields);
    }
    Value const written = fields_of(wanted);
    for (std::size_t i = 0; i < written.names.size(); ++i) {
        fields.put(written.names[i], written.items[i]);
    }
    each_word(wanted.resets, [&](std::string_view word) { fields.erase(word); });
    result.fields = normal_fields(wanted.noun, result.kind, fields);
    return result;
}

std::vector<Finding> judge(Thing const& thing, Desired const& desired)
{
    Findings findings;
    Value const fields = fields_of(thing);
    Findings::Step const step{findings, title_of(thing), thing.origin.place};
    accept_fields(thing.noun, only(fields_of(thing.noun), fields), findings);
    if (thing.kind != nullptr) {
        read_kind(*thing.kind, only(thing.kind->fields, fields), findings);
        if (Value const* const exits = fields.find("exits")) {
            check_exits(*thing.kind, *exits, findings);
        }
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
