#include "store/state.h"

#include "store/state_modules.h"
#include "store/state_row.h"
#include "store/table.h"

#include <fmt/format.h>

namespace callflow {

namespace {

/// Where the things of a noun stand, in the order of states: `f` is the row of the owner, if there is one.
struct Shelf {
    Noun noun;
    char const* owner;
    char const* key;
    char const* name;
    char const* rows;
};

constexpr Shelf shelves[] = {
    {Noun::flow, "''", "t.key", "t.name", "flow t ORDER BY t.key"},
    {Noun::tab, "f.key", "t.name", "''",
     "flow f CROSS JOIN tab t ON t.flow_id = f.id ORDER BY f.key, t.name"},
    {Noun::module, "f.key", "t.key", "t.name",
     "flow f CROSS JOIN module t ON t.flow_id = f.id ORDER BY f.key, t.key"},
    {Noun::number, "''", "t.number", "''", "number t WHERE t.number GLOB '+*' ORDER BY t.number"},
    {Noun::number, "f.key", "t.number", "''",
     "flow f CROSS JOIN number t ON t.flow_id = f.id WHERE t.number NOT GLOB '+*' ORDER BY f.key, t.number"},
    {Noun::user, "''", "t.key", "t.name", "user t ORDER BY t.key"},
    {Noun::group, "''", "t.key", "t.name", "user_group t ORDER BY t.key"},
    {Noun::contact, "f.key", "t.key", "''",
     "user f CROSS JOIN contact t ON t.user_id = f.id ORDER BY f.key, t.key"},
    {Noun::schedule, "''", "t.key", "t.name", "schedule t ORDER BY t.key"},
    {Noun::audio, "''", "t.key", "t.name", "audio t ORDER BY t.key"},
    {Noun::trunk, "''", "t.key", "t.name", "trunk t ORDER BY t.key"},
    {Noun::settings, "''", "'settings'", "''", "settings t"},
};

enum Cell { id, owner, key, name, kind, first_field };

/// Tabs count from 1 without gaps, whatever was removed between them.
constexpr char const* place_of_tab = "row_number() OVER (PARTITION BY t.flow_id ORDER BY t.position, t.id)";

/// The fields of a shelf and the SQL that reads each.
struct Fields {
    std::vector<FieldInfo const*> infos;
    std::string reads;
};

Fields fields_on(Shelf const& shelf)
{
    bool const extensions = shelf.noun == Noun::number && shelf.owner != std::string_view{"''"};
    Fields fields;
    for (auto const& info : thing_fields(shelf.noun, nullptr)) {
        for (auto const& column : table_of(shelf.noun).columns) {
            if (column.word != info.word || column.read.empty() || (extensions && info.word == "flow")) {
                continue;
            }
            fields.infos.push_back(&info);
            fields.reads += fmt::format(
                ", {}", shelf.noun == Noun::tab && info.word == "position" ? place_of_tab : column.read);
        }
    }
    return fields;
}

std::string select_from(Shelf const& shelf, Fields const& fields)
{
    return fmt::format(
        "SELECT {}, {}, {}, {}, {}{} FROM {}", shelf.noun == Noun::settings ? "1" : "t.id", shelf.owner,
        shelf.key, shelf.name, shelf.noun == Noun::module ? "t.kind" : "''", fields.reads, shelf.rows);
}

/// Takes all things of a shelf into a state, which then holds their texts.
class Loader {
public:
    Loader(Connection& connection, State& state) : connection_{connection}, state_{state} {}

    void load(Shelf const& shelf)
    {
        auto const fields = fields_on(shelf);
        Bulk rows{connection_, select_from(shelf, fields)};
        std::optional<ModuleLeaves> leaves;
        if (shelf.noun == Noun::module) {
            leaves.emplace(connection_);
        }
        while (rows.step()) {
            Thing thing{shelf.noun, same_owner(rows.text(owner)), state_.keep(rows.text(key))};
            thing.name = state_.keep(rows.text(name));
            pack(rows, fields, leaves ? first_tab_of(thing.owner) : std::string_view{});
            if (leaves) {
                thing.kind = find_kind(rows.text(kind));
                count_ += leaves->pack(packer_, rows.number(id), *thing.kind);
            }
            packer_.close(map_, count_);
            thing.fields = count_ == 0 ? std::string_view{} : state_.keep(packer_.bytes());
            state_.put(thing);
        }
    }

private:
    /// Neighbours share their owner.
    std::string_view same_owner(std::string_view text)
    {
        if (text != owner_) {
            owner_ = state_.keep(text);
        }
        return owner_;
    }

    std::string_view first_tab_of(std::string_view flow)
    {
        if (flow != flow_) {
            flow_ = flow;
            first_tab_ = first_tab(state_, flow);
        }
        return first_tab_;
    }

    /// A module does not say that it stands on the first tab.
    void pack(Bulk& rows, Fields const& fields, std::string_view first_tab)
    {
        packer_.clear();
        map_ = packer_.open(Value::Shape::map);
        count_ = 0;
        int cell = first_field;
        for (auto const* const field : fields.infos) {
            auto const text = rows.text(cell++);
            bool const unsaid = field->target == Noun::tab && text == first_tab;
            count_ += !unsaid && pack_stored(packer_, *field, text) ? 1 : 0;
        }
    }

    Connection& connection_;
    State& state_;
    Packer packer_;
    std::size_t map_ = 0;
    std::size_t count_ = 0;
    std::string_view owner_;
    std::string_view flow_;
    std::string_view first_tab_;
};

std::size_t count_things(Connection& connection)
{
    Statement count{
        connection, "SELECT (SELECT count(*) FROM flow) + (SELECT count(*) FROM tab)"
                    " + (SELECT count(*) FROM module) + (SELECT count(*) FROM number)"
                    " + (SELECT count(*) FROM user) + (SELECT count(*) FROM user_group)"
                    " + (SELECT count(*) FROM contact) + (SELECT count(*) FROM schedule)"
                    " + (SELECT count(*) FROM audio) + (SELECT count(*) FROM trunk) + 1"};
    count.step();
    return static_cast<std::size_t>(count.number(0));
}

}

State load_state(Connection& connection)
{
    State state;
    state.reserve(count_things(connection));
    Loader loader{connection, state};
    for (auto const& shelf : shelves) {
        loader.load(shelf);
    }
    state.sort();
    Statement chosen{connection, "SELECT key FROM settings JOIN flow f ON f.id = default_flow_id"};
    chosen.step();
    state.default_flow = chosen.text(0);
    return state;
}

}
