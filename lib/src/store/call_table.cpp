#include "store/call_table.h"

#include "store/bulk.h"

namespace callflow {

namespace {

/// A record that has been taken in changes nothing.
constexpr char const* upsert = R"sql(
INSERT INTO call (record, started, wait, talk, caller, number, flow, flow_name, module, user, path, result)
VALUES (?1, ?2, ?3, nullif(?4, -1), ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
ON CONFLICT (record) DO UPDATE SET
    wait = excluded.wait
        + iif((path = '') = (excluded.path = ''), max(0, (excluded.started - started) / 1000), 0),
    started = iif((path = '') = (excluded.path = ''), min(started, excluded.started), excluded.started),
    talk = excluded.talk,
    caller = iif(caller = '', excluded.caller, caller),
    number = excluded.number,
    flow = excluded.flow,
    flow_name = excluded.flow_name,
    module = excluded.module,
    user = excluded.user,
    path = excluded.path,
    result = excluded.result
WHERE (excluded.path <> '', (excluded.result = 'answered') * 2 + (excluded.result = 'voicemail'))
    > (path <> '', (result = 'answered') * 2 + (result = 'voicemail')))sql";

}

void keep_call(Connection& connection, CallRecord const& record)
{
    connection.bulk(upsert).run_with(
        record.record, record.started, record.wait, record.talk.value_or(-1), record.from, record.number,
        record.flow, record.flow_name, record.module, record.user, record.path, record.result);
}

std::int64_t count_calls(Connection& connection)
{
    Statement row{connection, "SELECT count(*) FROM call"};
    row.step();
    return row.number(0);
}

std::int64_t rows_written(Connection& connection)
{
    Statement row{connection, "SELECT total_changes()"};
    row.step();
    return row.number(0);
}

CallDirectory::CallDirectory(Connection& connection)
{
    for (Statement row{connection, "SELECT key, name FROM flow"}; row.step();) {
        names_.emplace(row.text(0), row.text(1));
    }
    for (Statement row{
             connection, "SELECT n.number, iif(count(*) = 1, f.key, '') FROM number n"
                         " JOIN flow f ON f.id = n.flow_id GROUP BY n.number"};
         row.step();) {
        flows_.emplace(row.text(0), row.text(1));
    }
    for (Statement row{connection, "SELECT key FROM user"}; row.step();) {
        users_.insert(row.text(0));
    }
}

void CallDirectory::complete(CallRecord& record, bool ours) const
{
    if (!ours) {
        auto const phone = flows_.find("+" + record.number);
        auto const found = phone == flows_.end() ? flows_.find(record.number) : phone;
        record.number = found == flows_.end() ? record.number : found->first;
        record.flow = found == flows_.end() ? std::string{} : found->second;
        record.user = users_.contains(record.user) ? record.user : std::string{};
    }
    auto const name = names_.find(record.flow);
    record.flow_name = name == names_.end() ? record.flow : name->second;
}

}
