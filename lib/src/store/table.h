#pragma once

#include "store/bulk.h"

#include <list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// One field in the database. `read` is an expression over the row `t` whose text is the canonical value
/// (lists: an element a line); `write` is the column it goes to, set to `value`, an expression of named
/// parameters. Without a `write` the field is only shown.
struct Column {
    std::string_view word;
    std::string_view read;
    std::string_view write = {};
    std::string_view value = {};
};

/// A list that is a table of its own: replaced as a whole. Parameters: `:id` of the owner, `:position`,
/// `:element` and, for structures, `:PART`.
struct ListTable {
    std::string_view word;
    std::string_view erase;
    std::string_view insert;
};

/// How a noun lies in the database: what reads, writes and lists it are made from this.
struct Table {
    Noun noun;
    std::string_view name;
    std::span<Column const> columns;
    std::span<ListTable const> lists;
    /// Shown in lists and details besides the stored fields; may use `:current`, the current flow's id.
    std::span<Column const> derived;
    /// Condition of "belongs or is assigned to the flow :flow".
    std::string_view in_flow;
    /// Condition of "is in no flow".
    std::string_view unassigned;
    std::string_view order;
    bool scoped = false; ///< names are unique in a flow, not in the store
};

Table const& table_of(Noun noun);

/// The texts that statements of a table bind by name, as `:word`.
class Parameters {
public:
    /// Both live elsewhere.
    void put(std::string_view name, std::string_view text) { all_.push_back({name, text}); }
    void keep(std::string_view name, std::string text) { put(name, kept_.emplace_back(std::move(text))); }
    /// Binds each parameter of the statement that is here.
    void bind_to(Bulk& statement) const;

private:
    struct Parameter {
        std::string_view name;
        std::string_view text;
    };
    std::vector<Parameter> all_;
    std::list<std::string> kept_;
};

/// Inserts a row; its id. Every column with a `write` is set.
std::int64_t insert_row(Connection& connection, Table const& table, Parameters const& parameters);

/// Sets the columns of `words` in the row `:id` of the parameters.
void update_row(
    Connection& connection, Table const& table, std::vector<std::string> const& words,
    Parameters const& parameters);

/// The stored fields of a row as a map: texts, and lists of texts where `fields` says list; empty ones left
/// out.
Value load_row(
    Connection& connection, Table const& table, std::vector<FieldInfo> const& fields, std::int64_t id);

/// Adds the elements of one list, which is empty.
void insert_list(
    Connection& connection, ListTable const& list, FieldInfo const& field, std::int64_t id,
    Value const& elements);

/// Replaces the elements of one list.
void replace_list(
    Connection& connection, ListTable const& list, FieldInfo const& field, std::int64_t id,
    Value const& elements);

/// Calls `take(part, value)` for each part of an element of a list: `parts` of a structure, a text as the
/// part without a word.
template <class Take>
void each_leaf_of(FieldInfo const& field, Value const& list, std::size_t index, Take&& take)
{
    Value const& element = list.items[index];
    if (list.is_map()) {
        take(field.parts.data(), std::string_view{list.names[index]});
        take(&field.parts[1], std::string_view{element.text});
    } else if (element.is_map()) {
        for (auto const& part : field.parts) {
            if (Value const* const value = element.find(part.word)) {
                take(&part, std::string_view{value->text});
            }
        }
    } else {
        take(static_cast<FieldInfo const*>(nullptr), std::string_view{element.text});
    }
}

/// The text under which a value is stored: list elements a line each, the parts of a structure in their order
/// with a unit separator (U+001F) between them. No text holds either.
std::string stored_text(FieldInfo const& field, Value const& value);

/// The value that was stored under a text; a list is a list of elements, also where documents write a map.
Value stored_value(FieldInfo const& field, std::string_view text);

/// The elements of a list that was read as lines.
Value lines_of(std::string_view text);

/// The elements of a list; those of a map (labels, hours) each as a map of its two parts.
std::vector<Value> elements_of(FieldInfo const& field, Value const& value);

}
