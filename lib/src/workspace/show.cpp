#include "store/uses.h"
#include "workspace/columns.h"
#include "workspace/edits.h"
#include "workspace/impl.h"
#include "workspace/item.h"
#include "workspace/outputs.h"
#include "workspace/resolve.h"
#include "workspace/schedule_shown.h"

#include <fmt/format.h>

namespace callflow {

namespace {

Value stored_columns(Work& work, Found const& found, std::vector<FieldInfo> const& fields)
{
    auto const& table = table_of(found.noun);
    std::vector<std::string> words;
    std::vector<FieldInfo const*> read;
    for (auto const& field : fields) {
        if (!expression_of(table, field.word, false).empty() && field.notation != Notation::pairs &&
            field.type != Type::secret) {
            words.emplace_back(field.word);
            read.push_back(&field);
        }
    }
    Statement rows{work.store, select_of(table, words, false) + " WHERE t.id = :id"};
    rows.bind(":id", std::to_string(found.id));
    rows.bind(":current", std::to_string(work.flow_if_any()));
    std::vector<Value> row(read.size());
    Value map = Value::map();
    if (rows.step()) {
        read_row(rows, read, row);
    }
    for (std::size_t index = 0; index < row.size(); ++index) {
        map.put(read[index]->word, std::move(row[index]));
    }
    return map;
}

Value map_of(Statement& row, std::vector<std::string_view> const& words)
{
    Value map = Value::map();
    int column = 0;
    for (auto const word : words) {
        map.put(word, Value::of(row.text(column++)));
    }
    return map;
}

void put_flow_things(Work& work, std::int64_t flow, Value& item)
{
    Value numbers = Value::list();
    for (Statement row{
             work.store,
             "SELECT number, ifnull((SELECT key FROM module WHERE id = to_id), ''), label FROM number WHERE "
             "flow_id = ?"
             " ORDER BY number",
             flow};
         row.step();) {
        numbers.items.push_back(map_of(row, {"number", "to", "label"}));
    }
    auto const& exits = require_field(fields_of(Noun::module), "exits");
    Value modules = Value::list();
    for (Statement row{
             work.store,
             "SELECT m.key, m.name, kind, t.name, ifnull((SELECT group_concat(exit || char(31) || o.key, "
             "char(10)) FROM cable"
             " JOIN module o ON o.id = to_id WHERE module_id = m.id), '') FROM module m JOIN tab t ON t.id = "
             "tab_id"
             " WHERE m.flow_id = ? ORDER BY t.position, m.key",
             flow};
         row.step();) {
        Value module = map_of(row, {"key", "name", "kind", "tab"});
        module.put("exits", expand(exits, row.text(4)));
        modules.items.push_back(std::move(module));
    }
    item.put("numbers", std::move(numbers));
    item.put("modules", std::move(modules));
}

/// A structure with its parts' defaults, as they take effect.
Value complete(FieldInfo const& field, Value const& structure)
{
    Value whole = Value::map();
    for (auto const& part : field.parts) {
        Value const* given = structure.find(part.word);
        if (given != nullptr || !part.default_text.empty()) {
            whole.put(part.word, given == nullptr ? Value::of(part.default_text) : *given);
        }
    }
    return whole;
}

Value with_defaults(FieldInfo const& field, Value const& value)
{
    if (field.notation != Notation::pairs || value.is_text()) {
        return value;
    }
    if (!field.list) {
        return complete(field, value);
    }
    Value list = Value::list();
    for (auto const& element : value.items) {
        list.items.push_back(element.is_map() ? complete(field, element) : element);
    }
    return list;
}

void put_item_fields(
    Work& work, Found const& found, std::vector<FieldInfo> const& fields, bool reveal, Value& item)
{
    Item const stored = load_item(work, found);
    for (auto const& field : fields) {
        Value const* value = stored.fields.find(field.word);
        bool const hidden = field.type == Type::secret && !reveal && value != nullptr && value->is_text();
        if (value != nullptr && !hidden) {
            item.put(field.word, with_defaults(field, *value));
        }
    }
}

void put_schedule(Work& work, Found const& found, Value& item)
{
    Findings ignored;
    auto const schedule = read<Schedule>(load_item(work, found).fields, ignored);
    auto zone = schedule.timezone.text;
    for (Statement row{work.store, "SELECT timezone FROM settings"}; zone.empty() && row.step();) {
        zone = row.text(0);
    }
    put_schedule_fields(schedule, zone.empty() ? "UTC" : zone, work.now(), item);
}

Value show_item(Work& work, Found const& found, bool reveal)
{
    auto kind = std::string{word_of(found.noun)};
    if (found.noun == Noun::module) {
        kind = load_item(work, found).kind->word;
    }
    auto const& fields = shown_fields(kind);
    Value item = stored_columns(work, found, fields);
    put_item_fields(work, found, fields, reveal, item);
    if (found.noun == Noun::flow) {
        put_flow_things(work, found.id, item);
    }
    if (found.noun == Noun::schedule) {
        put_schedule(work, found, item);
    }
    Value uses = Value::list();
    for (auto const& use : uses_of(work.store, found.noun, found.id)) {
        uses.items.push_back(Value::of(text_of(use)));
    }
    item.put("used_by", std::move(uses));
    Value ordered = Value::map();
    for (auto const& field : fields) {
        if (Value* value = item.find(field.word)) {
            ordered.put(field.word, std::move(*value));
        }
    }
    return ordered;
}

}

Value Workspace::show(Noun noun, std::string const& operand, bool reveal)
{
    return impl_->read([&](Work& work) {
        auto const found = noun == Noun::settings                  ? Found{noun, 1, "settings", "settings"}
                           : noun == Noun::flow && operand.empty() ? work.flow()
                                                                   : require_operand(work, noun, operand);
        return show_item(work, found, reveal);
    });
}

}
