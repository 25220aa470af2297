#include "store/guards.h"

#include <fmt/format.h>

namespace callflow {

namespace {

/// The condition that limits modules `m` to the flow ?1, so that an index can serve it; 0 is every flow.
char const* modules_of(std::int64_t flow)
{
    return flow == 0 ? "?1 = 0" : "m.flow_id = ?1";
}

/// One thing that a module's fields point at, and may only if it is of the module's flow.
struct Rule {
    char const* rule;
    char const* shown;    ///< how the thing `t` is named
    char const* table;    ///< where it stands
    char const* column;   ///< what in `module_field x` points at it
    char const* stranger; ///< what holds when it is not of the flow of the module `m`
    char const* sentence; ///< {0} flow, {1} module, {2} field, {3} thing
    char const* advice;   ///< the same
};

constexpr Rule rules[] = {
    {"member", "t.key", "user", "user_id",
     "NOT EXISTS (SELECT 1 FROM membership b WHERE b.flow_id = m.flow_id AND b.user_id = t.id)"
     " AND NOT EXISTS (SELECT 1 FROM group_user u JOIN flow_group g ON g.group_id = u.group_id"
     " WHERE u.user_id = t.id AND g.flow_id = m.flow_id)",
     "module \"{1}\" reaches \"{3}\" ({2}), who is not in flow \"{0}\"", "cf user assign {3} --flow {0}"},
    {"member", "t.key", "user_group", "group_id",
     "NOT EXISTS (SELECT 1 FROM flow_group a WHERE a.flow_id = m.flow_id AND a.group_id = t.id)",
     "module \"{1}\" reaches group \"{3}\" ({2}), which is not in flow \"{0}\"",
     "cf group assign {3} --flow {0}"},
    {"number", "t.number", "number", "number_id", "t.flow_id IS NOT m.flow_id",
     "module \"{1}\" of flow \"{0}\" calls out as {3}, which would not be a number of the flow",
     "cf module set {1} --flow {0} --caller-id original"},
};

void guard_rule(Connection& connection, Rule const& rule, std::int64_t flow)
{
    Statement stranger{
        connection,
        fmt::format(
            "SELECT f.key, m.key, x.field, {} FROM module_field x JOIN module m ON m.id = x.module_id"
            " JOIN flow f ON f.id = m.flow_id JOIN {} t ON t.id = x.{} WHERE {} AND {} LIMIT 1",
            rule.shown, rule.table, rule.column, modules_of(flow), rule.stranger),
        flow};
    if (stranger.step()) {
        auto const told = [&](char const* pattern) {
            return fmt::format(
                fmt::runtime(pattern), stranger.text(0), stranger.text(1), stranger.text(2),
                stranger.text(3));
        };
        throw Error{Code::refused, rule.rule, told(rule.sentence)}.advise(told(rule.advice));
    }
}

}

void guard_members(Connection& connection, std::int64_t flow)
{
    for (auto const& rule : rules) {
        guard_rule(connection, rule, flow);
    }
}

void guard_isolation(Connection& connection, std::int64_t joined)
{
    if (!Statement{connection, "SELECT 1 FROM flow WHERE isolated LIMIT 1"}.step()) {
        return;
    }
    Statement shared{
        connection,
        "SELECT f.key, o.key, u.key, o.id = ?1 FROM flow f JOIN member a ON a.flow_id = f.id"
        " JOIN member b ON b.user_id = a.user_id JOIN flow o ON o.id = b.flow_id JOIN user u ON u.id = "
        "a.user_id WHERE f.isolated AND o.id <> f.id"
        " ORDER BY f.key, o.key, u.key LIMIT 1",
        joined};
    if (shared.step()) {
        Error error{
            Code::refused, "isolated",
            fmt::format(
                "flow \"{}\" is isolated and may share no user, but \"{}\" would be in flow \"{}\" too",
                shared.text(0), shared.text(2), shared.text(1))};
        bool const joins_other = shared.number(3) != 0;
        error.advise(
            fmt::format("cf user unassign {} --flow {}", shared.text(2), shared.text(joins_other ? 0 : 1)));
        if (joins_other) {
            error.advise(fmt::format("cf flow set {} --no-isolated", shared.text(0)));
        }
        throw error;
    }
}

void guard_codes(Connection& connection, std::int64_t flow)
{
    Statement twice{
        connection,
        fmt::format(
            "SELECT c.value, m.name FROM module_field c JOIN module m ON m.id = c.module_id"
            " WHERE c.field = 'code' AND m.kind = 'switch' AND {} AND EXISTS"
            " (SELECT 1 FROM module_field d JOIN module o ON o.id = d.module_id WHERE d.field = 'code'"
            " AND d.value = c.value AND o.kind = 'switch' AND o.flow_id = m.flow_id AND o.id > m.id) LIMIT 1",
            modules_of(flow)),
        flow};
    if (twice.step()) {
        throw Error{
            Code::conflict, "code",
            fmt::format("code {} is that of switch \"{}\" already", twice.text(0), twice.text(1))};
    }
}

void guard_playlists(Connection& connection)
{
    Statement loop{
        connection, "WITH RECURSIVE inside(top, item) AS (SELECT audio_id, item_id FROM audio_item UNION"
                    " SELECT top, item_id FROM inside JOIN audio_item ON audio_id = item)"
                    " SELECT key FROM inside JOIN audio ON id = top WHERE top = item ORDER BY key LIMIT 1"};
    if (loop.step()) {
        throw Error{
            Code::refused, "playlist", fmt::format("the playlist \"{}\" would contain itself", loop.text(0))};
    }
}

void guard_all(Connection& connection)
{
    guard_members(connection, 0);
    guard_isolation(connection, 0);
    guard_playlists(connection);
    guard_codes(connection, 0);
}

}
