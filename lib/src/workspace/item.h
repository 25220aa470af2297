#pragma once

#include "model/finding.h"
#include "workspace/work.h"

namespace callflow {

/// A thing as it is written to the store.
struct Item {
    Noun noun = Noun::flow;
    std::int64_t id = 0;
    std::int64_t owner = 0;         ///< the flow of tabs and modules, the user of contacts
    std::string key;                ///< numbers: the number; tabs: none
    std::string name;               ///< contacts, numbers: none
    KindInfo const* kind = nullptr; ///< of modules
    Value fields = Value::map();    ///< canonical once accepted
};

/// The fields a noun has, those of the kind after those of every module.
std::vector<FieldInfo> fields_for(Noun noun, KindInfo const* kind);

/// The fields as they are written, with defaults; what is wrong with them is reported.
Value canonical_fields(Item const& item, Findings& findings);

/// Everything stored of a thing, canonical.
Item load_item(Work& work, Found const& found);

/// Checks all fields and makes them canonical, or throws the first thing that is wrong with them.
void accept_item(Item& item);

/// Writes a new thing; `id` is set.
void insert_item(Work& work, Item& item);
/// The two parts of it: the row, whose id is set, and what hangs on it, which may point at later rows.
void insert_item_row(Work& work, Item& item);
void insert_item_parts(Work& work, Item const& item);

/// Writes what differs from `before`.
void update_item(Work& work, Item const& before, Item const& after);
void update_item_row(Work& work, Item const& before, Item const& after);
void update_item_parts(Work& work, Item const& before, Item const& after);

}
