#include "store/state.h"

#include "store/state_modules.h"
#include "store/state_row.h"
#include "store/state_second.h"
#include "store/state_shelves.h"

#include <future>

namespace callflow {

namespace {

/// Takes all things of a shelf into a state, which then holds their texts.
class Loader {
public:
    Loader(Connection& connection, State& state) : connection_{connection}, state_{state} {}

    void load(Shelf const& shelf)
    {
        auto fields = fields_on(connection_, shelf);
        Bulk rows{connection_, select_from(shelf, fields)};
        std::optional<ModuleLeaves> leaves;
        if (shelf.noun == Noun::module) {
            leaves.emplace(connection_);
        }
        while (rows.step()) {
            Thing thing{shelf.noun, same_owner(rows.text(cell_owner)), state_.keep(rows.text(cell_key))};
            thing.name = state_.keep(rows.text(cell_name));
            pack(rows, fields, leaves ? first_tab_of(thing.owner) : std::string_view{});
            if (leaves) {
                thing.kind = find_kind(rows.text(cell_kind));
                count_ += leaves->pack(packer_, rows.number(cell_id), *thing.kind);
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
    void pack(Bulk& rows, std::vector<ShelfField>& fields, std::string_view first_tab)
    {
        packer_.clear();
        map_ = packer_.open(Value::Shape::map);
        count_ = 0;
        int cell = first_field;
        for (auto& field : fields) {
            auto const text = field.list ? field.list->lines_of(rows.number(cell_id)) : rows.text(cell);
            bool const unsaid = field.info->target == Noun::tab && text == first_tab;
            count_ += !unsaid && pack_stored(packer_, *field.info, text) ? 1 : 0;
            ++cell;
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

void load_shelves(Connection& connection, State& state, std::span<Shelf const> shelves)
{
    Loader loader{connection, state};
    for (auto const& shelf : shelves) {
        loader.load(shelf);
    }
}

/// Half of the things by a second thread, from its own look at the store.
void load_halves(Connection& connection, Connection& second, State& state)
{
    State others;
    auto loading = std::async([&] {
        load_shelves(second, state, flow_shelves());
        load_shelves(second, others, other_shelves());
    });
    State modules;
    load_shelves(connection, modules, module_shelves());
    loading.get();
    state.take(std::move(modules));
    state.take(std::move(others));
}

/// So many things are worth a thread.
constexpr std::size_t many = 50'000;

State load_things(Connection& connection)
{
    State state;
    auto const count = count_things(connection);
    state.reserve(count);
    if (auto const second = count < many ? nullptr : second_look(connection)) {
        load_halves(connection, *second, state);
    } else {
        load_shelves(connection, state, flow_shelves());
        load_shelves(connection, state, module_shelves());
        load_shelves(connection, state, other_shelves());
    }
    return state;
}

}

State load_state(Connection& connection)
{
    State state = load_things(connection);
    state.sort();
    Statement chosen{connection, "SELECT key FROM settings JOIN flow f ON f.id = default_flow_id"};
    chosen.step();
    state.default_flow = chosen.text(0);
    return state;
}

}
