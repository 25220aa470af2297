#include "check/checking.h"

#include <algorithm>

namespace callflow {

std::string_view text_of(Value const& fields, std::string_view word)
{
    Value const* const value = fields.find(word);
    return value == nullptr ? std::string_view{} : std::string_view{value->text};
}

std::string_view text_or_default(Record const& module, std::string_view word)
{
    if (Value const* const value = module.fields.find(word)) {
        return value->text;
    }
    auto const& fields = thing_fields(module.thing.noun, module.thing.kind);
    auto const found =
        std::find_if(fields.begin(), fields.end(), [&](FieldInfo const& one) { return one.word == word; });
    return found == fields.end() ? std::string_view{} : std::string_view{found->default_text};
}

std::vector<Value> const& elements_of(Value const& fields, std::string_view word)
{
    static std::vector<Value> const none;
    Value const* const value = fields.find(word);
    return value == nullptr ? none : value->items;
}

void each_reference(Record const& record, TakeReference const& take)
{
    auto const& fields = record.fields;
    auto const& infos = thing_fields(record.thing.noun, record.thing.kind);
    auto info = infos.begin();
    // Both stand in the same order.
    for (std::size_t i = 0; i < fields.items.size(); ++i) {
        info = std::find_if(
            info, infos.end(), [&](FieldInfo const& one) { return one.word == fields.names[i]; });
        if (info == infos.end()) {
            return;
        }
        each_reference(*info, fields.items[i], take);
    }
}

bool is_kind(Record const& module, std::string_view word)
{
    return module.thing.kind != nullptr && module.thing.kind->word == word;
}

bool is_enabled(Record const& module)
{
    return text_of(module.fields, "enabled") != "false";
}

}
