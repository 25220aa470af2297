#include "store/file.h"
#include "store/reversal.h"
#include "workspace/edits.h"
#include "workspace/impl.h"

#include <fmt/format.h>

namespace callflow {

namespace {

/// The columns of the log, in the order of listed_fields("change").
constexpr char const* select_changes = "SELECT number, at, actor, host, action, summary, command, message, "
                                       "ifnull(reverses, ''), ifnull(undone_by, '')"
                                       " FROM change";

Value change_at(Statement& row)
{
    Value map = Value::map();
    int column = 0;
    for (auto const& field : listed_fields("change")) {
        map.put(
            field.word,
            Value::of(field.type == Type::instant ? format_instant(row.number(column)) : row.text(column)));
        ++column;
    }
    return map;
}

Value row_value(RowChange const& change)
{
    Value fields = Value::list();
    for (auto const& line : change.fields) {
        fields.items.push_back(Value::of(line));
    }
    Value map = Value::map();
    map.put("table", Value::of(change.table));
    map.put("action", Value::of(change.action));
    map.put("row", Value::of(change.row));
    map.put("fields", std::move(fields));
    return map;
}

}

void Workspace::log(Query const& query, Sink const& sink)
{
    impl_->read([&](Work& work) {
        for (auto const& word : query.fields) {
            require_field(listed_fields("change"), word);
        }
        std::vector<Value> row(query.fields.size());
        for (Statement rows{work.store, fmt::format("{} ORDER BY number DESC", select_changes)};
             rows.step();) {
            Value const change = change_at(rows);
            for (std::size_t index = 0; index < row.size(); ++index) {
                row[index] = *change.find(query.fields[index]);
            }
            if (!sink(row)) {
                return;
            }
        }
    });
}

Value Workspace::change(std::int64_t number)
{
    return impl_->read([&](Work& work) {
        Statement row{work.store, fmt::format("{} WHERE number = ?", select_changes), number};
        if (!row.step()) {
            throw Error{Code::not_found, "change", fmt::format("there is no change {}", number)}.advise(
                "cf log");
        }
        Value change = change_at(row);
        Value rows = Value::list();
        for (auto const& touched : rows_of(work.store, number)) {
            rows.items.push_back(row_value(touched));
        }
        change.put("rows", std::move(rows));
        return change;
    });
}

std::int64_t Workspace::newest_change()
{
    if (look_at(impl_->options.path) != OnDisk::file) {
        return 0;
    }
    return impl_->read([](Work& work) { return callflow::newest_change(work.store); });
}

}
