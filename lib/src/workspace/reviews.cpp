#include "workspace/edits.h"
#include "workspace/impl.h"
#include "workspace/outputs.h"
#include "workspace/resolve.h"

#include <fmt/format.h>

#include <set>

namespace callflow {

namespace {

/// Every user with the reasons to look at them, one a line; :today is a date, :days the settings'
/// review_days.
constexpr char const* select_reviews = R"sql(
SELECT key, name, role, status, flows, last_reviewed, reasons FROM (
    SELECT u.key, u.name, u.role, u.status, u.last_reviewed,
        (SELECT group_concat(key, char(10)) FROM (SELECT f.key FROM member JOIN flow f ON f.id = flow_id
            WHERE user_id = u.id ORDER BY f.key)) AS flows,
        rtrim(
            iif(n = 0, 'no-flow' || char(10), '')
            || iif(u.status = 'inactive' AND n > 0, 'inactive-assigned' || char(10), '')
            || iif(u.last_reviewed = '' OR julianday(:today) - julianday(u.last_reviewed) > CAST(:days AS INTEGER), 'not-reviewed' || char(10), '')
            || iif(n > 1, 'shared' || char(10), '')
            || iif(NOT EXISTS (SELECT 1 FROM contact c WHERE c.user_id = u.id AND c.enabled), 'nothing-rings' || char(10), ''),
            char(10)) AS reasons
    FROM (SELECT t.*, (SELECT count(*) FROM member WHERE user_id = t.id) AS n FROM user t
        WHERE CAST(:flow AS INTEGER) = 0 OR t.id IN (SELECT user_id FROM member WHERE flow_id = :flow)) u)
WHERE reasons <> '' ORDER BY key)sql";

std::string today(Work& work)
{
    return format_instant(work.now()).substr(0, 10);
}

std::int64_t review_days(Work& work)
{
    Statement row{work.store, "SELECT review_days FROM settings"};
    row.step();
    return row.number(0);
}

}

namespace {

std::set<std::string> keys_of(Work& work, std::vector<std::string> const& users)
{
    std::set<std::string> keys;
    for (auto const& user : users) {
        keys.insert(require_operand(work, Noun::user, user).key);
    }
    return keys;
}

void review_users(Work& work, Query const& query, Sink const& sink)
{
    auto const& all = listed_fields("review");
    auto const only = keys_of(work, query.users);
    auto const flow = query.flow.empty() ? 0 : require(work.store, Noun::flow, query.flow).id;
    std::vector<Value> row(query.fields.size());
    Statement rows{work.store, select_reviews};
    rows.bind(":today", today(work));
    rows.bind(":days", std::to_string(review_days(work)));
    rows.bind(":flow", std::to_string(flow));
    while (rows.step()) {
        if (!only.empty() && !only.contains(rows.text(0))) {
            continue;
        }
        for (std::size_t index = 0; index < row.size(); ++index) {
            auto const& field = require_field(all, query.fields[index]);
            row[index] = expand(field, rows.text(static_cast<int>(&field - all.data())));
        }
        if (!sink(row)) {
            return;
        }
    }
}

}

void Workspace::review(Query const& query, Sink const& sink)
{
    impl_->read([&](Work& work) { review_users(work, query, sink); });
}

Outcome Workspace::mark_reviewed(std::vector<std::string> const& users)
{
    return impl_->mutate("review", [&](Work& work) {
        for (auto const& operand : users) {
            auto const user = require_operand(work, Noun::user, operand);
            Statement{work.store, "UPDATE user SET last_reviewed = ?2 WHERE id = ?1", user.id, today(work)}
                .run();
            work.did(object_of(work.store, user), fmt::format("review {}", title_of(work.store, user)));
        }
    });
}

}
