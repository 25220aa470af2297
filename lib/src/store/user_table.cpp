#include "store/tables.h"

namespace callflow {

namespace {

constexpr Column columns[] = {
    {"id", "t.id"},
    {"key", "t.key", "key", ":key"},
    {"name", "t.name", "name", ":name"},
    {"folded", "", "folded", ":folded"},
    {"email", "t.email", "email", ":email"},
    {"department", "t.department", "department", ":department"},
    {"job_title", "t.job_title", "job_title", ":job_title"},
    {"role", "t.role", "role", ":role"},
    {"status", "t.status", "status", ":status"},
    {"schedule", "(SELECT key FROM schedule WHERE id = t.schedule_id)", "schedule_id",
     "(SELECT id FROM schedule WHERE key = :schedule)"},
    {"last_reviewed", "t.last_reviewed", "last_reviewed", ":last_reviewed"},
};

constexpr Column derived[] = {
    {"flows", "(SELECT group_concat(key, char(10)) FROM (SELECT key FROM member JOIN flow ON id = flow_id "
              "WHERE user_id = t.id"
              " ORDER BY key))"},
    {"contacts",
     "(SELECT group_concat(key, char(10)) FROM (SELECT key FROM contact WHERE user_id = t.id ORDER BY key))"},
};

}

Table const user_table = {
    Noun::user,
    "user",
    columns,
    {},
    derived,
    "t.id IN (SELECT user_id FROM member WHERE flow_id = :flow)",
    "t.id NOT IN (SELECT user_id FROM member)",
    "t.key"};

}
