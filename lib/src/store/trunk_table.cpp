#include "store/tables.h"

namespace callflow {

namespace {

constexpr Column columns[] = {
    {"id", "t.id"},
    {"key", "t.key", "key", ":key"},
    {"name", "t.name", "name", ":name"},
    {"folded", "", "folded", ":folded"},
    {"host", "t.host", "host", ":host"},
    {"port", "t.port", "port", "nullif(:port, '')"},
    {"transport", "t.transport", "transport", ":transport"},
    {"username", "t.username", "username", ":username"},
    {"password", "t.password", "password", ":password"},
    {"register", "iif(t.register, 'true', 'false')", "register", ":register = 'true'"},
    {"allow", "t.allow", "allow", ":allow"},
    {"default", "iif(t.id = (SELECT default_trunk_id FROM settings), 'true', 'false')"},
};

}

Table const trunk_table = {Noun::trunk, "trunk", columns, {}, {}, "1", "0", "t.key"};

}
