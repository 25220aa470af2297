#include "store/module_fields.h"

#include "model/nouns.h"
#include "store/table.h"

#include <algorithm>

namespace callflow {

namespace {

/// One leaf's place: element of a list, part of a structure.
struct Spot {
    std::string_view field;
    std::int64_t position;
    std::string_view part;
};

/// What a leaf's text is: a row that it points at, else itself.
enum class Sort { value, user, contact, group, audio, schedule, number };

/// By Sort; ?1 to ?4 are the module and the spot, ?5 is the text, ?6 the key of a contact or the flow.
constexpr char const* inserts[] = {
    "INSERT INTO module_field (module_id, field, position, part, value) VALUES (?1, ?2, ?3, ?4, ?5)",
    "INSERT INTO module_field (module_id, field, position, part, user_id)"
    " VALUES (?1, ?2, ?3, ?4, (SELECT id FROM user WHERE key = ?5))",
    "INSERT INTO module_field (module_id, field, position, part, user_id, contact_id) SELECT ?1, ?2, ?3, ?4,"
    " u.id, c.id FROM user u JOIN contact c ON c.user_id = u.id WHERE u.key = ?5 AND c.key = ?6",
    "INSERT INTO module_field (module_id, field, position, part, group_id)"
    " VALUES (?1, ?2, ?3, ?4, (SELECT id FROM user_group WHERE key = ?5))",
    "INSERT INTO module_field (module_id, field, position, part, audio_id)"
    " VALUES (?1, ?2, ?3, ?4, (SELECT id FROM audio WHERE key = ?5))",
    "INSERT INTO module_field (module_id, field, position, part, schedule_id)"
    " VALUES (?1, ?2, ?3, ?4, (SELECT id FROM schedule WHERE key = ?5))",
    "INSERT INTO module_field (module_id, field, position, part, number_id)"
    " VALUES (?1, ?2, ?3, ?4, (SELECT id FROM number WHERE number = ?5 AND flow_id = ?6))",
};

Sort sort_of(Type type, std::string_view text)
{
    switch (type) {
    case Type::destination:
        return text.starts_with('@')                      ? Sort::group
               : text.starts_with('+')                    ? Sort::value
               : text.find('/') != std::string_view::npos ? Sort::contact
                                                          : Sort::user;
    case Type::audio:
        return text.starts_with("say:") ? Sort::value : Sort::audio;
    case Type::reference:
        return Sort::schedule;
    case Type::recipient:
        return text.find('@') == std::string_view::npos ? Sort::user : Sort::value;
    case Type::caller_id:
        return text == "original" || text == "called" ? Sort::value : Sort::number;
    default:
        return Sort::value;
    }
}

/// Puts the leaves of one module into the store.
class LeafInserter {
public:
    LeafInserter(Connection& connection, std::int64_t module, std::int64_t flow)
        : connection_{connection}, module_{module}, flow_{flow}
    {
    }

    void insert(Spot const& spot, Type type, std::string_view text)
    {
        auto const sort = sort_of(type, text);
        Bulk& row = connection_.bulk(inserts[static_cast<std::size_t>(sort)]);
        row.bind(1, module_);
        row.bind(2, spot.field);
        row.bind(3, spot.position);
        row.bind(4, spot.part);
        if (sort == Sort::contact) {
            auto const slash = text.find('/');
            row.bind(5, text.substr(0, slash));
            row.bind(6, text.substr(slash + 1));
        } else {
            row.bind(5, sort == Sort::group ? text.substr(1) : text);
        }
        if (sort == Sort::number) {
            row.bind(6, flow_);
        }
        row.run();
    }

private:
    Connection& connection_;
    std::int64_t module_;
    std::int64_t flow_;
};

/// Calls `take(spot, type, text)` for every leaf of one field that says more than its default.
template <class Take> void each_leaf(FieldInfo const& field, Value const& value, Take&& take)
{
    if (!field.list && value.is_text()) {
        if (value.text != field.default_text) {
            take(Spot{field.word, 0, ""}, field.type, value.text);
        }
        return;
    }
    auto const take_leaf = [&](std::int64_t position, FieldInfo const* part, std::string_view text) {
        if (part == nullptr) {
            take(Spot{field.word, position, ""}, field.type, text);
        } else if (text != part->default_text) {
            take(Spot{field.word, position, part->word}, part->type, text);
        }
    };
    if (!field.list) {
        for (auto const& part : field.parts) {
            if (Value const* const leaf = value.find(part.word)) {
                take_leaf(0, &part, leaf->text);
            }
        }
        return;
    }
    for (std::size_t index = 0; index < value.items.size(); ++index) {
        each_leaf_of(field, value, index, [&](FieldInfo const* part, std::string_view text) {
            take_leaf(static_cast<std::int64_t>(index + 1), part, text);
        });
    }
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
        if (FieldInfo const* field = find_field(kind.fields, leaves.text(0))) {
            put_leaf(map, *field, leaves.text(2), spot != before, leaves.text(3));
        }
        before = spot;
    }
    return map;
}

void insert_module_fields(
    Connection& connection, KindInfo const& kind, std::int64_t module, std::int64_t flow, Value const& fields)
{
    LeafInserter leaves{connection, module, flow};
    for (auto const& field : kind.fields) {
        if (Value const* value = fields.find(field.word)) {
            each_leaf(field, *value, [&](Spot const& spot, Type type, std::string_view text) {
                leaves.insert(spot, type, text);
            });
        }
    }
}

void store_module_fields(
    Connection& connection, KindInfo const& kind, std::int64_t module, std::int64_t flow, Value const& fields)
{
    connection.bulk("DELETE FROM module_field WHERE module_id = ?").run_with(module);
    insert_module_fields(connection, kind, module, flow, fields);
}

}
