#include "store/tables.h"

namespace callflow {

namespace {

constexpr Column columns[] = {
    {"id", "t.id"},
    {"user", "(SELECT key FROM user WHERE id = t.user_id)", "user_id", ":user_id"},
    {"key", "t.key", "key", ":key"},
    {"type", "t.type", "type", ":type"},
    {"address", "t.address", "address", ":address"},
    {"password", "t.password", "password", ":password"},
    {"codecs", "t.codecs", "codecs", ":codecs"},
    {"enabled", "iif(t.enabled, 'true', 'false')", "enabled", ":enabled = 'true'"},
};

// In a list the key is what names a contact as an operand.
constexpr Column derived[] = {
    {"key", "(SELECT key FROM user WHERE id = t.user_id) || '/' || t.key"},
};

}

Table const contact_table = {
    Noun::contact,
    "contact",
    columns,
    {},
    derived,
    "t.user_id IN (SELECT user_id FROM member WHERE flow_id = :flow)",
    "t.user_id NOT IN (SELECT user_id FROM member)",
    "(SELECT key FROM user WHERE id = t.user_id), t.key"};

}
