#include "store/state_shelves.h"

#include "store/table.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

namespace {

constexpr Shelf shelves[] = {
    {Noun::flow, "''", "t.key", "t.name", "flow t ORDER BY t.id"},
    {Noun::tab, "f.key", "t.name", "''",
     "flow f CROSS JOIN tab t ON t.flow_id = f.id ORDER BY f.key, t.name"},
    {Noun::module, "f.key", "t.key", "t.name",
     "module t CROSS JOIN flow f ON f.id = t.flow_id CROSS JOIN tab p ON p.id = t.tab_id ORDER BY t.id"},
    {Noun::number, "''", "t.number", "''",
     "number t LEFT JOIN flow f ON f.id = t.flow_id LEFT JOIN module m ON m.id = t.to_id"
     " WHERE t.number GLOB '+*' ORDER BY t.number"},
    {Noun::number, "f.key", "t.number", "''",
     "flow f CROSS JOIN number t ON t.flow_id = f.id LEFT JOIN module m ON m.id = t.to_id"
     " WHERE t.number NOT GLOB '+*' ORDER BY f.key, t.number"},
    {Noun::user, "''", "t.key", "t.name",
     "user t LEFT JOIN schedule s ON s.id = t.schedule_id ORDER BY t.id"},
    {Noun::group, "''", "t.key", "t.name", "user_group t ORDER BY t.key"},
    {Noun::contact, "f.key", "t.key", "''", "contact t CROSS JOIN user f ON f.id = t.user_id ORDER BY t.id"},
    {Noun::schedule, "''", "t.key", "t.name", "schedule t ORDER BY t.key"},
    {Noun::audio, "''", "t.key", "t.name", "audio t ORDER BY t.key"},
    {Noun::trunk, "''", "t.key", "t.name", "trunk t ORDER BY t.key"},
    {Noun::settings, "''", "'settings'", "''", "settings t"},
};

/// Fields that are read otherwise on a shelf than in a row alone.
struct Reading {
    Noun noun;
    std::string_view word;
    std::string_view read;
};

constexpr Reading readings[] = {
    // Tabs count from 1 without gaps, whatever was removed between them.
    {Noun::tab, "position", "row_number() OVER (PARTITION BY t.flow_id ORDER BY t.position, t.id)"},
    {Noun::module, "tab", "p.name"},
    {Noun::number, "flow", "f.key"},
    {Noun::number, "to", "m.key"},
    {Noun::user, "schedule", "s.key"},
};

/// Long lists: what ListRows reads of them.
constexpr Reading lists[] = {
    {Noun::flow, "users",
     "SELECT x.flow_id, u.key || char(31) || x.role FROM membership x CROSS JOIN user u ON u.id = x.user_id"
     " ORDER BY x.flow_id, u.key"},
    {Noun::module, "exits",
     "SELECT x.module_id, x.exit || char(31) || m.key FROM cable x CROSS JOIN module m ON m.id = x.to_id"
     " ORDER BY x.module_id, x.exit"},
};

Reading const* reading_of(std::span<Reading const> some, Noun noun, std::string_view word)
{
    auto const found = std::find_if(some.begin(), some.end(), [&](Reading const& reading) {
        return reading.noun == noun && reading.word == word;
    });
    return found == some.end() ? nullptr : &*found;
}

ShelfField field_on(Connection& connection, Noun noun, FieldInfo const& info, Column const& column)
{
    if (auto const* const list = reading_of(lists, noun, info.word)) {
        return {&info, "''", std::make_unique<ListRows>(connection, std::string{list->read})};
    }
    auto const* const reading = reading_of(readings, noun, info.word);
    return {&info, reading == nullptr ? column.read : reading->read};
}

}

std::span<Shelf const> flow_shelves()
{
    return std::span{shelves}.first(1);
}

std::span<Shelf const> module_shelves()
{
    return std::span{shelves}.subspan(1, 2);
}

std::span<Shelf const> other_shelves()
{
    return std::span{shelves}.subspan(3);
}

std::vector<ShelfField> fields_on(Connection& connection, Shelf const& shelf)
{
    bool const extensions = shelf.noun == Noun::number && shelf.owner != std::string_view{"''"};
    std::vector<ShelfField> fields;
    for (auto const& info : thing_fields(shelf.noun, nullptr)) {
        for (auto const& column : table_of(shelf.noun).columns) {
            if (column.word == info.word && !column.read.empty() && !(extensions && info.word == "flow")) {
                fields.push_back(field_on(connection, shelf.noun, info, column));
            }
        }
    }
    return fields;
}

std::string select_from(Shelf const& shelf, std::vector<ShelfField> const& fields)
{
    auto sql = fmt::format(
        "SELECT {}, {}, {}, {}, {}", shelf.noun == Noun::settings ? "1" : "t.id", shelf.owner, shelf.key,
        shelf.name, shelf.noun == Noun::module ? "t.kind" : "''");
    for (auto const& field : fields) {
        sql += fmt::format(", {}", field.read);
    }
    return sql + fmt::format(" FROM {}", shelf.rows);
}

}
