#include "store/tables.h"

namespace callflow {

namespace {

constexpr Column columns[] = {
    {"id", "t.id"},
    {"key", "t.key", "key", ":key"},
    {"name", "t.name", "name", ":name"},
    {"folded", "", "folded", ":folded"},
    {"description", "t.description", "description", ":description"},
    {"users", "(SELECT group_concat(key, char(10)) FROM (SELECT key FROM group_user JOIN user ON id = user_id"
              " WHERE group_id = t.id ORDER BY position, key))"},
};

constexpr ListTable lists[] = {
    {"users", "DELETE FROM group_user WHERE group_id = ?",
     "INSERT INTO group_user (group_id, user_id, position)"
     " VALUES (:id, (SELECT id FROM user WHERE key = :element), :position)"},
};

constexpr Column derived[] = {
    {"flows", "(SELECT group_concat(key, char(10)) FROM (SELECT key FROM flow_group JOIN flow ON id = flow_id"
              " WHERE group_id = t.id ORDER BY key))"},
};

}

Table const group_table = {
    Noun::group,
    "user_group",
    columns,
    lists,
    derived,
    "t.id IN (SELECT group_id FROM flow_group WHERE flow_id = :flow)",
    "t.id NOT IN (SELECT group_id FROM flow_group)",
    "t.key"};

}
