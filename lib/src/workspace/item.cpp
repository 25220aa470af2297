#include "workspace/item.h"

#include "kinds/kind.h"
#include "model/nouns.h"
#include "store/module_fields.h"
#include "text/name.h"
#include "workspace/edits.h"

#include <algorithm>

namespace callflow {

namespace {

Value joined(Value map, Value const& more)
{
    for (std::size_t index = 0; index < more.names.size(); ++index) {
        map.put(more.names[index], more.items[index]);
    }
    return map;
}

void put_field(Parameters& parameters, FieldInfo const& field, Value const* value)
{
    if (value == nullptr || (value->is_text() && !field.list)) {
        parameters.put(field.word, value == nullptr ? std::string_view{} : value->text);
    } else {
        parameters.keep(field.word, stored_text(field, *value));
    }
}

/// They live as long as the item.
Parameters parameters_of(Item const& item)
{
    Parameters parameters;
    parameters.put("key", item.key);
    parameters.put("name", item.name);
    parameters.keep("folded", folded(item.name));
    for (auto const& field : fields_of(item.noun)) {
        put_field(parameters, field, item.fields.find(field.word));
    }
    parameters.keep("id", std::to_string(item.id));
    parameters.put("number", item.key);
    for (char const* owner : {"flow_id", "user_id"}) {
        parameters.keep(owner, std::to_string(item.owner));
    }
    if (item.kind != nullptr) {
        parameters.put("kind", item.kind->word);
    }
    Value const* const rule = item.fields.find("caller_name");
    auto const part = [&](char const* word) {
        Value const* const text = rule == nullptr ? nullptr : rule->find(word);
        return text == nullptr ? std::string_view{} : std::string_view{text->text};
    };
    parameters.put("caller_match", part("match"));
    parameters.put("caller_result", part("result"));
    return parameters;
}

bool differs(std::string_view word, Item const& before, Item const& after)
{
    Value const* past = before.fields.find(word);
    Value const* now = after.fields.find(word);
    return past == nullptr || now == nullptr ? past != now : *past != *now;
}

void insert_lists(Work& work, Item const& item)
{
    for (auto const& list : table_of(item.noun).lists) {
        if (Value const* elements = item.fields.find(list.word)) {
            insert_list(work.store, list, require_field(fields_of(item.noun), list.word), item.id, *elements);
        }
    }
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
    return before.kind != after.kind ||
           std::any_of(after.kind->fields.begin(), after.kind->fields.end(), [&](FieldInfo const& field) {
               return differs(field.word, before, after);
           });
}

std::vector<std::string> changed_words(Item const& before, Item const& after)
{
    std::vector<std::string> words;
    if (before.name != after.name) {
        words = {"name", "folded"};
    }
    if (before.kind != after.kind) {
        words.emplace_back("kind");
    }
    for (auto const& field : fields_of(after.noun)) {
        if (differs(field.word, before, after)) {
            words.emplace_back(field.word);
        }
    }
    // The same key in another flow is another module.
    if (after.noun == Noun::number && differs("flow", before, after)) {
        words.emplace_back("to");
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
    Value fields = accept_fields(item.noun, only_fields(fields_of(item.noun), item.fields), findings);
    if (item.kind == nullptr) {
        return fields;
    }
    if (Value const* exits = fields.find("exits")) {
        fields.put("exits", check_exits(*item.kind, *exits, findings));
    }
    return joined(
        std::move(fields),
        write_kind(read_kind(*item.kind, only_fields(item.kind->fields, item.fields), findings)));
}

Item load_item(Work& work, Found const& found)
{
    Item item{found.noun, found.id, found.owner, found.key, found.name};
    auto const& fields = fields_of(found.noun);
    Value const row = load_row(work.store, table_of(found.noun), fields, found.id);
    item.fields = only_fields(fields, row);
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

void insert_item_row(Work& work, Item& item)
{
    item.id = insert_row(work.store, table_of(item.noun), parameters_of(item));
}

void insert_item_parts(Work& work, Item const& item)
{
    insert_lists(work, item);
    if (item.kind != nullptr) {
        insert_module_fields(work.store, *item.kind, item.id, item.owner, item.fields);
    }
}

void insert_item(Work& work, Item& item)
{
    insert_item_row(work, item);
    insert_item_parts(work, item);
}

void update_item_row(Work& work, Item const& before, Item const& after)
{
    update_row(work.store, table_of(after.noun), changed_words(before, after), parameters_of(after));
}

void update_item_parts(Work& work, Item const& before, Item const& after)
{
    store_lists(work, before, after);
    if (after.kind != nullptr && kind_differs(before, after)) {
        store_module_fields(work.store, *after.kind, after.id, after.owner, after.fields);
    }
}

void update_item(Work& work, Item const& before, Item const& after)
{
    update_item_row(work, before, after);
    update_item_parts(work, before, after);
}

}
