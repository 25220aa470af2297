#pragma once

#include "model/thing.h"
#include "store/state_lists.h"

#include <memory>

namespace callflow {

/// Where the things of a noun stand: `f` is the row of the owner, if there is one. In the order of states,
/// but where there may be many in that of their ids, which is that of the file; it mostly is the same.
struct Shelf {
    Noun noun;
    char const* owner;
    char const* key;
    char const* name;
    char const* rows;
};

// In the order of states, in three parts; the middle one is half of the work.
std::span<Shelf const> flow_shelves();
std::span<Shelf const> module_shelves(); ///< tabs too, which modules ask for
std::span<Shelf const> other_shelves();

/// What a row of a shelf begins with; the fields follow.
enum Cell { cell_id, cell_owner, cell_key, cell_name, cell_kind, first_field };

/// A field of a shelf: the SQL that reads it, or its list.
struct ShelfField {
    FieldInfo const* info;
    std::string_view read;
    std::unique_ptr<ListRows> list = nullptr;
};

std::vector<ShelfField> fields_on(Connection& connection, Shelf const& shelf);

std::string select_from(Shelf const& shelf, std::vector<ShelfField> const& fields);

}
