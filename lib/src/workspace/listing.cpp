#include "workspace/columns.h"
#include "workspace/edits.h"
#include "workspace/impl.h"

#include <fmt/format.h>

namespace callflow {

namespace {

std::string where_of(Work& work, Table const& table, Query const& query, std::int64_t& flow)
{
    std::string where = " WHERE 1";
    bool const current = table.scoped && query.flow.empty() && !query.all_flows;
    if (!query.flow.empty() || current) {
        flow = current ? work.flow().id : require(work.store, Noun::flow, query.flow).id;
        where += fmt::format(" AND {}", table.in_flow);
    }
    if (query.unassigned) {
        where += fmt::format(" AND {}", table.unassigned);
    }
    if (!query.user.empty() && table.noun == Noun::contact) {
        where += fmt::format(" AND t.user_id = {}", require(work.store, Noun::user, query.user).id);
    }
    return where;
}

std::vector<FieldInfo const*>
fields_named(std::vector<FieldInfo> const& all, std::vector<std::string> const& words)
{
    std::vector<FieldInfo const*> fields;
    for (auto const& word : words) {
        fields.push_back(&require_field(all, word));
    }
    return fields;
}

void list_rows(Work& work, Noun noun, Query const& query, Sink const& sink)
{
    auto const& table = table_of(noun);
    auto const fields = fields_named(listed_fields(word_of(noun)), query.fields);
    std::int64_t flow = 0;
    auto const where = where_of(work, table, query, flow);
    Statement rows{
        work.store,
        fmt::format("{}{} ORDER BY {}", select_of(table, query.fields, true), where, table.order)};
    rows.bind(":flow", std::to_string(flow));
    if (noun == Noun::flow) {
        rows.bind(":current", std::to_string(work.flow_if_any()));
    }
    std::vector<Value> row(fields.size());
    while (rows.step()) {
        read_row(rows, fields, row);
        if (!sink(row)) {
            return;
        }
    }
}

}

void Workspace::list(Noun noun, Query const& query, Sink const& sink)
{
    impl_->read([&](Work& work) { list_rows(work, noun, query, sink); });
}

}
