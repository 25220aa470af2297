#include "store/uses.h"

#include <fmt/format.h>

#include <array>

namespace callflow {

namespace {

/// How a noun can be pointed at: who does (kind, id, flow, key, field; ?1 is the thing) and how that is
/// undone.
struct Rule {
    Noun noun;
    char const* select;
    char const* clear;
};

constexpr std::array rules = {
    Rule{
        Noun::module,
        "SELECT 'module', m.id, f.key, m.key, 'exits.' || c.exit FROM cable c JOIN module m ON m.id = "
        "c.module_id"
        " JOIN flow f ON f.id = m.flow_id WHERE c.to_id = ?1 AND c.module_id <> ?1 ORDER BY m.key, c.exit",
        "DELETE FROM cable WHERE to_id = ?1"},
    Rule{
        Noun::module,
        "SELECT 'number', n.id, f.key, n.number, 'to' FROM number n JOIN flow f ON f.id = n.flow_id WHERE "
        "n.to_id = ?1"
        " ORDER BY n.number",
        "UPDATE number SET to_id = NULL WHERE to_id = ?1"},
    Rule{
        Noun::module, "SELECT 'flow', id, '', key, 'start' FROM flow WHERE start_id = ?1",
        "UPDATE flow SET start_id = NULL WHERE start_id = ?1"},
    Rule{
        Noun::tab,
        "SELECT 'module', m.id, f.key, m.key, 'tab' FROM module m JOIN flow f ON f.id = m.flow_id WHERE "
        "m.tab_id = ?1"
        " ORDER BY m.key",
        "UPDATE module SET tab_id = (SELECT id FROM tab t WHERE t.flow_id = module.flow_id AND t.id <> ?1"
        " ORDER BY position, id LIMIT 1) WHERE tab_id = ?1"},
    Rule{
        Noun::user,
        "SELECT 'flow', f.id, '', f.key, 'users' FROM membership JOIN flow f ON f.id = flow_id WHERE user_id "
        "= ?1"
        " ORDER BY f.key",
        "DELETE FROM membership WHERE user_id = ?1"},
    Rule{
        Noun::user,
        "SELECT 'group', g.id, '', g.key, 'users' FROM group_user JOIN user_group g ON g.id = group_id"
        " WHERE user_id = ?1 ORDER BY g.key",
        "DELETE FROM group_user WHERE user_id = ?1"},
    Rule{
        Noun::group,
        "SELECT 'flow', f.id, '', f.key, 'groups' FROM flow_group JOIN flow f ON f.id = flow_id WHERE "
        "group_id = ?1"
        " ORDER BY f.key",
        "DELETE FROM flow_group WHERE group_id = ?1"},
    Rule{
        Noun::schedule,
        "SELECT 'user', id, '', key, 'schedule' FROM user WHERE schedule_id = ?1 ORDER BY key",
        "UPDATE user SET schedule_id = NULL WHERE schedule_id = ?1"},
    Rule{
        Noun::audio,
        "SELECT DISTINCT 'audio', a.id, '', a.key, 'items' FROM audio_item JOIN audio a ON a.id = audio_id"
        " WHERE item_id = ?1 ORDER BY a.key",
        "DELETE FROM audio_item WHERE item_id = ?1"},
    Rule{
        Noun::trunk,
        "SELECT 'settings', 1, '', 'settings', 'default trunk' FROM settings WHERE default_trunk_id = ?1",
        "UPDATE settings SET default_trunk_id = NULL WHERE default_trunk_id = ?1"},
};

/// The column of module_field that points at a noun.
char const* field_column(Noun noun)
{
    switch (noun) {
    case Noun::user:
        return "user_id";
    case Noun::contact:
        return "contact_id";
    case Noun::group:
        return "group_id";
    case Noun::audio:
        return "audio_id";
    case Noun::schedule:
        return "schedule_id";
    case Noun::number:
        return "number_id";
    default:
        return nullptr;
    }
}

void collect(std::vector<Use>& uses, Statement& rows)
{
    while (rows.step()) {
        uses.push_back({rows.text(0), rows.number(1), rows.text(2), rows.text(3), rows.text(4)});
    }
}

}

std::string place_of(Use const& use)
{
    if (use.kind == use.key) {
        return use.kind;
    }
    return fmt::format("{} {}{}{}", use.kind, use.flow, use.flow.empty() ? "" : "/", use.key);
}

std::string text_of(Use const& use)
{
    return fmt::format("{} ({})", place_of(use), use.field);
}

std::vector<Use> uses_of(Connection& connection, Noun noun, std::int64_t id)
{
    std::vector<Use> uses;
    for (auto const& rule : rules) {
        if (rule.noun == noun) {
            Statement rows{connection, rule.select, id};
            collect(uses, rows);
        }
    }
    if (char const* column = field_column(noun)) {
        Statement rows{
            connection,
            fmt::format(
                "SELECT DISTINCT 'module', m.id, f.key, m.key, x.field FROM module_field x JOIN module m ON"
                " m.id = x.module_id JOIN flow f ON f.id = m.flow_id WHERE x.{} = ?1 ORDER BY f.key, m.key, "
                "x.field",
                column),
            id};
        collect(uses, rows);
    }
    return uses;
}

void clear_uses(Connection& connection, Noun noun, std::int64_t id)
{
    for (auto const& rule : rules) {
        if (rule.noun == noun) {
            Statement{connection, rule.clear, id}.run();
        }
    }
    if (char const* column = field_column(noun)) {
        Statement{
            connection,
            fmt::format(
                "DELETE FROM module_field WHERE (module_id, field, position) IN"
                " (SELECT module_id, field, position FROM module_field WHERE {} = ?1)",
                column),
            id}
            .run();
    }
}

}
