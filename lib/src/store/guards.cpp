#include "store/guards.h"

#include <fmt/format.h>

namespace callflow {

namespace {

void guard_users(Connection& connection, std::int64_t flow)
{
    Statement stranger{
        connection,
        "SELECT f.key, m.key, x.field, u.key FROM module_field x JOIN module m ON m.id = x.module_id"
        " JOIN flow f ON f.id = m.flow_id JOIN user u ON u.id = x.user_id"
        " WHERE (?1 = 0 OR m.flow_id = ?1) AND NOT EXISTS"
        " (SELECT 1 FROM member WHERE member.flow_id = m.flow_id AND member.user_id = x.user_id) LIMIT 1",
        flow};
    if (stranger.step())
        throw Error{
            Code::refused, "member",
            fmt::format(
                "{} of module \"{}\" reaches \"{}\", who is not in flow \"{}\"", stranger.text(2),
                stranger.text(1), stranger.text(3), stranger.text(0))}
            .advise(fmt::format("cf user assign {} --flow {}", stranger.text(3), stranger.text(0)));
}

void guard_groups(Connection& connection, std::int64_t flow)
{
    Statement stranger{
        connection,
        "SELECT f.key, m.key, x.field, g.key FROM module_field x JOIN module m ON m.id = x.module_id"
        " JOIN flow f ON f.id = m.flow_id JOIN user_group g ON g.id = x.group_id"
        " WHERE (?1 = 0 OR m.flow_id = ?1) AND NOT EXISTS"
        " (SELECT 1 FROM flow_group a WHERE a.flow_id = m.flow_id AND a.group_id = x.group_id) LIMIT 1",
        flow};
    if (stranger.step())
        throw Error{
            Code::refused, "member",
            fmt::format(
                "{} of module \"{}\" reaches group \"{}\", which is not in flow \"{}\"", stranger.text(2),
                stranger.text(1), stranger.text(3), stranger.text(0))}
            .advise(fmt::format("cf group assign {} --flow {}", stranger.text(3), stranger.text(0)));
}

void guard_numbers(Connection& connection, std::int64_t flow)
{
    Statement stranger{
        connection,
        "SELECT f.key, m.key, n.number FROM module_field x JOIN module m ON m.id = x.module_id"
        " JOIN flow f ON f.id = m.flow_id JOIN number n ON n.id = x.number_id"
        " WHERE (?1 = 0 OR m.flow_id = ?1) AND n.flow_id IS NOT m.flow_id LIMIT 1",
        flow};
    if (stranger.step())
        throw Error{
            Code::refused, "number",
            fmt::format(
                "module \"{}\" of flow \"{}\" calls out as {}, which would not be a number of the flow",
                stranger.text(1), stranger.text(0), stranger.text(2))}
            .advise(fmt::format(
                "cf module set {} --flow {} --caller-id original", stranger.text(1), stranger.text(0)));
}

}

void guard_members(Connection& connection, std::int64_t flow)
{
    guard_users(connection, flow);
    guard_groups(connection, flow);
    guard_numbers(connection, flow);
}

void guard_isolation(Connection& connection)
{
    Statement shared{
        connection,
        "SELECT f.key, o.key, u.key FROM flow f JOIN member a ON a.flow_id = f.id JOIN member b ON b.user_id "
        "= a.user_id"
        " JOIN flow o ON o.id = b.flow_id JOIN user u ON u.id = a.user_id WHERE f.isolated AND o.id <> f.id"
        " ORDER BY f.key, o.key, u.key LIMIT 1"};
    if (shared.step())
        throw Error{
            Code::refused, "isolated",
            fmt::format(
                "flow \"{}\" is isolated and may share no user, but \"{}\" would be in flow \"{}\" too",
                shared.text(0), shared.text(2), shared.text(1))}
            .advise(fmt::format("cf user unassign {} --flow {}", shared.text(2), shared.text(1)));
}

void guard_codes(Connection& connection, std::int64_t flow)
{
    Statement twice{
        connection,
        "SELECT c.value, m.name FROM module_field c JOIN module m ON m.id = c.module_id WHERE c.field = "
        "'code'"
        " AND m.kind = 'switch' AND (?1 = 0 OR m.flow_id = ?1) AND EXISTS (SELECT 1 FROM module_field d"
        " JOIN module o ON o.id = d.module_id WHERE d.field = 'code' AND d.value = c.value AND o.kind = "
        "'switch'"
        " AND o.flow_id = m.flow_id AND o.id > m.id) LIMIT 1",
        flow};
    if (twice.step())
        throw Error{
            Code::conflict, "code",
            fmt::format("code {} is that of switch \"{}\" already", twice.text(0), twice.text(1))};
}

void guard_playlists(Connection& connection)
{
    Statement loop{
        connection, "WITH RECURSIVE inside(top, item) AS (SELECT audio_id, item_id FROM audio_item UNION"
                    " SELECT top, item_id FROM inside JOIN audio_item ON audio_id = item)"
                    " SELECT key FROM inside JOIN audio ON id = top WHERE top = item ORDER BY key LIMIT 1"};
    if (loop.step())
        throw Error{
            Code::refused, "playlist", fmt::format("the playlist \"{}\" would contain itself", loop.text(0))};
}

void guard_all(Connection& connection)
{
    guard_members(connection, 0);
    guard_isolation(connection);
    guard_playlists(connection);
    guard_codes(connection, 0);
}

}
