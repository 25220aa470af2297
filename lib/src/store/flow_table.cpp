#include "store/tables.h"

namespace callflow {

namespace {

constexpr Column columns[] = {
    {"id", "t.id"},
    {"key", "t.key", "key", ":key"},
    {"name", "t.name", "name", ":name"},
    {"folded", "", "folded", ":folded"},
    {"description", "t.description", "description", ":description"},
    {"timezone", "t.timezone", "timezone", ":timezone"},
    {"start", "(SELECT key FROM module WHERE id = t.start_id)", "start_id",
     "(SELECT id FROM module WHERE flow_id = :id AND key = :start)"},
    {"isolated", "iif(t.isolated, 'true', 'false')", "isolated", ":isolated = 'true'"},
    {"protected", "iif(t.protected, 'true', 'false')", "protected", ":protected = 'true'"},
    {"labels",
     "(SELECT group_concat(name || char(31) || value, char(10)) FROM (SELECT name, value FROM label "
     "WHERE flow_id = t.id"
     " ORDER BY name))"},
    {"groups",
     "(SELECT group_concat(key, char(10)) FROM (SELECT key FROM flow_group JOIN user_group ON id = group_id"
     " WHERE flow_id = t.id ORDER BY key))"},
    {"users", "(SELECT group_concat(key || char(31) || m, char(10)) FROM (SELECT key, "
              "membership.role m"
              " FROM membership JOIN user ON id = user_id WHERE flow_id = t.id ORDER BY key))"},
    {"tabs", "(SELECT group_concat(name, char(10)) FROM (SELECT name FROM tab WHERE flow_id = t.id ORDER BY "
             "position, id))"},
};

constexpr ListTable lists[] = {
    {"labels", "DELETE FROM label WHERE flow_id = ?",
     "INSERT INTO label (flow_id, name, value) VALUES (:id, :name, :value)"},
    {"groups", "DELETE FROM flow_group WHERE flow_id = ?",
     "INSERT INTO flow_group (flow_id, group_id) VALUES (:id, (SELECT id FROM user_group WHERE key = "
     ":element))"},
    {"users", "DELETE FROM membership WHERE flow_id = ?",
     "INSERT INTO membership (flow_id, user_id, role) VALUES (:id, (SELECT id FROM user WHERE key = :user), "
     "ifnull(:role, ''))"},
};

// In a list the things of a flow are counted.
constexpr Column derived[] = {
    {"default", "iif(t.id = (SELECT default_flow_id FROM settings), 'true', 'false')"},
    {"current", "iif(t.id = :current, 'true', 'false')"},
    {"users", "(SELECT count(*) FROM membership WHERE flow_id = t.id) + iif(EXISTS (SELECT 1 FROM flow_group"
              " WHERE flow_id = t.id), (SELECT count(DISTINCT user_id) FROM flow_group g JOIN group_user u"
              " ON u.group_id = g.group_id WHERE g.flow_id = t.id AND NOT EXISTS"
              " (SELECT 1 FROM membership m WHERE m.flow_id = t.id AND m.user_id = u.user_id)), 0)"},
    {"numbers", "(SELECT count(*) FROM number WHERE flow_id = t.id)"},
    {"modules", "(SELECT count(*) FROM module WHERE flow_id = t.id)"},
};

}

Table const flow_table = {Noun::flow, "flow", columns, lists, derived, "t.id = :flow", "0", "t.key"};

}
