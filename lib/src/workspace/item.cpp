#include "workspace/item.h"

#include "kinds/kind.h"
#include "model/nouns.h"
#include "store/module_fields.h"
#include "text/name.h"
#include "workspace/edits.h"

#include <algorithm>

namespace callflow {

namespace {

Value only(std::vector<FieldInfo> const& fields, Value const& map)
{
    Value kept = Value::map();
    for (auto const& field : fields) {
        if (Value const* value = map.find(field.word)) {
            kept.put(field.word, *value);
        }
    }
    return kept;
}

Value joined(Value map, Value const& more)
{
    for (std::size_t index = 0; index < more.names.size(); ++index) {
        map.put(more.names[index], more.items[index]);
    }
    return map;
}

Parameters parameters_of(Item const& item)
{
    Parameters parameters = {
        {"id", std::to_string(item.id)},
        {"key", item.key},
        {"number", item.key},
        {"name", item.name},
        {"folded", folded(item.name)},
        {"flow_id", std::to_string(item.owner)},
        {"user_id", std::to_string(item.owner)},
    };
    if (item.kind != nullptr) {
        parameters.push_back({"kind", std::string{item.kind->word}});
    }
    for (auto const& field : fields_for(item.noun, nullptr)) {
        Value const* value = item.fields.find(field.word);
        parameters.push_back({std::string{field.word}, value == nullptr ? "" : stored_text(field, *value)});
    }
    Value const* const rule = item.fields.find("caller_name");
    for (char const* part : {"match", "result"}) {
        Value const* text = rule == nullptr ? nullptr : rule->find(part);
        parameters.push_back({std::string{"caller_"} + part, text == nullptr ? "" : text->text});
    }
    return parameters;
}

bool differs(std::string_view word, Item const& before, Item const& after)
{
    Value const* past = before.fields.find(word);
    Value const* now = after.fields.find(word);
    return past == nullptr || now == nullptr ? past != now : *past != *now;
}

void store_lists(Work& work, Item const& before, Item const& after)
{
    Value const none = Value::list();
    for (auto const& list : table_of(after.noun).lists) {
        if (differs(list.word, before, after)) {
            Value const* now = after.fields.find(list.word);
            replace_list(
                work.store, list, require_field(fields_of(after.noun), list.word), after.id,
                now == nullptr ? none : *now);
        }
    }
}

bool kind_differs(Item const& before, Item const& after)
{
    return std::any_of(after.kind->fields.begin(), after.kind->fields.end(), [&](FieldInfo const& field) {
        return differs(field.word, before, after);
    });
}

std::vector<std::string> changed_words(Item const& before, Item const& after)
{
    std::vector<std::string> words;
    if (before.name != after.name) {
        words = {"name", "folded"};
    }
    for (auto const& field : fields_for(after.noun, nullptr)) {
        if (differs(field.word, before, after)) {
            words.emplace_back(field.word);
        }
    }
    return words;
}

}

std::vector<FieldInfo> fields_for(Noun noun, KindInfo const* kind)
{
    auto fields = fields_of(noun);
    if (kind != nullptr) {
        fields.insert(fields.end(), kind->fields.begin(), kind->fields.end());
    }
    return fields;
}

Value canonical_fields(Item const& item, Findings& findings)
{
    Value fields = accept_fields(item.noun, only(fields_of(item.noun), item.fields), findings);
    if (item.kind == nullptr) {
        return fields;
    }
    if (Value const* exits = fields.find("exits")) {
        fields.put("exits", check_exits(*item.kind, *exits, findings));
    }
    return joined(
        std::move(fields), write_kind(read_kind(*item.kind, only(item.kind->fields, item.fields), findings)));
}

Item load_item(Work& work, Found const& found)
{
    Item item{found.noun, found.id, found.owner, found.key, found.name};
    auto const fields = fields_for(found.noun, nullptr);
    Value const row = load_row(work.store, table_of(found.noun), fields, found.id);
    item.fields = only(fields, row);
    if (found.noun == Noun::module) {
        item.kind = find_kind(row.find("kind")->text);
        item.fields = joined(std::move(item.fields), load_module_fields(work.store, *item.kind, found.id));
    }
    Findings ignored;
    item.fields = canonical_fields(item, ignored);
    return item;
}

void accept_item(Item& item)
{
    Findings findings;
    item.fields = canonical_fields(item, findings);
    findings.throw_first();
}

void insert_item(Work& work, Item& item)
{
    item.id = insert_row(work.store, table_of(item.noun), parameters_of(item));
    store_lists(work, Item{}, item);
    if (item.kind != nullptr) {
        store_module_fields(work.store, *item.kind, item.id, item.owner, item.fields);
    }
}

void update_item(Work& work, Item const& before, Item const& after)
{
    update_row(work.store, table_of(after.noun), changed_words(before, after), parameters_of(after));
    store_lists(work, before, after);
    if (after.kind != nullptr && kind_differs(before, after)) {
        store_module_fields(work.store, *after.kind, after.id, after.owner, after.fields);
    }
}

}
