#include "store/module_fields.h"

#include "model/values.h"
#include "store/table.h"

#include <algorithm>

namespace callflow {

namespace {

/// Where a leaf's text goes: its own text, or the row it points at.
struct Leaf {
    std::optional<std::string> value;
    std::optional<std::int64_t> user, contact, group, audio, schedule, number;
};

/// One leaf's place: element of a list, part of a structure.
struct Spot {
    std::string_view field;
    std::int64_t position;
    std::string_view part;
};

std::optional<std::int64_t>
id_of(Connection& connection, char const* sql, std::string const& key, std::int64_t in = 0)
{
    Statement row{connection, sql};
    row.bind(1, key);
    if (in != 0) {
        row.bind(2, in);
    }
    return row.step() ? std::optional{row.number(0)} : std::nullopt;
}

Leaf destination_leaf(Connection& connection, std::string const& text)
{
    Leaf leaf;
    auto const target = target_of({text});
    switch (target.kind) {
    case Target::Kind::number:
        leaf.value = text;
        break;
    case Target::Kind::group:
        leaf.group = id_of(connection, "SELECT id FROM user_group WHERE key = ?", target.group);
        break;
    case Target::Kind::contact:
    case Target::Kind::user:
        leaf.user = id_of(connection, "SELECT id FROM user WHERE key = ?", target.user);
        if (!target.contact.empty()) {
            leaf.contact = id_of(
                connection, "SELECT id FROM contact WHERE key = ? AND user_id = ?", target.contact,
                leaf.user.value_or(0));
        }
        break;
    }
    return leaf;
}

Leaf leaf_of(Connection& connection, Type type, std::string const& text, std::int64_t flow)
{
    Leaf leaf;
    if (type == Type::destination) {
        return destination_leaf(connection, text);
    }
    if (type == Type::audio && said_by({text}).empty()) {
        leaf.audio = id_of(connection, "SELECT id FROM audio WHERE key = ?", text);
    } else if (type == Type::reference) {
        leaf.schedule = id_of(connection, "SELECT id FROM schedule WHERE key = ?", text);
    } else if (type == Type::recipient && text.find('@') == std::string::npos) {
        leaf.user = id_of(connection, "SELECT id FROM user WHERE key = ?", text);
    } else if (type == Type::caller_id && text != "original" && text != "called") {
        leaf.number = id_of(connection, "SELECT id FROM number WHERE number = ? AND flow_id = ?", text, flow);
    } else {
        leaf.value = text;
    }
    return leaf;
}

void insert_leaf(Connection& connection, std::int64_t module, Spot const& spot, Leaf const& leaf)
{
    Statement insert{
        connection,
        "INSERT INTO module_field (module_id, field, position, part, user_id, contact_id, group_id, "
        "audio_id, schedule_id,"
        " number_id, value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        module,
        spot.field,
        spot.position,
        spot.part,
        leaf.user,
        leaf.contact,
        leaf.group,
        leaf.audio,
        leaf.schedule,
        leaf.number};
    if (leaf.value) {
        insert.bind(11, *leaf.value);
    }
    insert.run();
}

/// Calls `take(spot, type, text)` for every leaf of one field that says more than its default.
template <class Take> void each_leaf(FieldInfo const& field, Value const& value, Take&& take)
{
    auto const structure = [&](std::int64_t position, Value const& map) {
        for (auto const& part : field.parts) {
            if (Value const* leaf = map.find(part.word); leaf != nullptr && leaf->text != part.default_text) {
                take(Spot{field.word, position, part.word}, part.type, leaf->text);
            }
        }
    };
    if (!field.list && field.type == Type::structure) {
        return structure(0, value);
    }
    if (!field.list) {
        if (value.text != field.default_text) {
            take(Spot{field.word, 0, ""}, field.type, value.text);
        }
        return;
    }
    std::int64_t position = 0;
    for (auto const& element : elements_of(field, value)) {
        if (++position; element.is_map()) {
            structure(position, element);
        } else {
            take(Spot{field.word, position, ""}, field.type, element.text);
        }
    }
}

FieldInfo const* find_field(KindInfo const& kind, std::string_view word)
{
    auto const found = std::find_if(
        kind.fields.begin(), kind.fields.end(), [&](auto const& field) { return field.word == word; });
    return found == kind.fields.end() ? nullptr : &*found;
}

/// Puts a leaf back where it stood.
void put_leaf(Value& map, FieldInfo const& field, std::string const& part, bool another, std::string text)
{
    Value* value = map.find(field.word);
    if (value == nullptr) {
        value = &map.put(field.word, field.list ? Value::list() : part.empty() ? Value{} : Value::map());
    }
    if (field.list && another) {
        value->items.push_back(part.empty() ? Value{} : Value::map());
    }
    Value& element = field.list ? value->items.back() : *value;
    if (part.empty()) {
        element = Value::of(std::move(text));
    } else {
        element.put(part, Value::of(std::move(text)));
    }
}

}

Value load_module_fields(Connection& connection, KindInfo const& kind, std::int64_t module)
{
    Value map = Value::map();
    Statement leaves{
        connection,
        "SELECT f.field, f.position, f.part, coalesce(f.value, u.key || ifnull('/' || c.key, ''), '@' || "
        "g.key, a.key,"
        " s.key, n.number) FROM module_field f LEFT JOIN user u ON u.id = f.user_id LEFT JOIN contact c ON"
        " c.id = f.contact_id LEFT JOIN user_group g ON g.id = f.group_id LEFT JOIN audio a ON a.id = "
        "f.audio_id"
        " LEFT JOIN schedule s ON s.id = f.schedule_id LEFT JOIN number n ON n.id = f.number_id"
        " WHERE f.module_id = ? ORDER BY f.field, f.position, f.part",
        module};
    std::string before;
    while (leaves.step()) {
        auto const spot = leaves.text(0) + ' ' + leaves.text(1);
        if (FieldInfo const* field = find_field(kind, leaves.text(0))) {
            put_leaf(map, *field, leaves.text(2), spot != before, leaves.text(3));
        }
        before = spot;
    }
    return map;
}

void store_module_fields(
    Connection& connection, KindInfo const& kind, std::int64_t module, std::int64_t flow, Value const& fields)
{
    Statement{connection, "DELETE FROM module_field WHERE module_id = ?", module}.run();
    for (auto const& field : kind.fields) {
        if (Value const* value = fields.find(field.word)) {
            each_leaf(field, *value, [&](Spot const& spot, Type type, std::string const& text) {
                insert_leaf(connection, module, spot, leaf_of(connection, type, text, flow));
            });
        }
    }
}

}
