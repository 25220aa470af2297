#include "store/tables.h"

namespace callflow {

namespace {

constexpr Column columns[] = {
    {"id", "t.id"},
    {"flow", "(SELECT key FROM flow WHERE id = t.flow_id)", "flow_id", ":flow_id"},
    {"name", "t.name", "name", ":name"},
    {"folded", "", "folded", ":folded"},
    {"position", "t.position", "position", ":position"},
};

constexpr Column derived[] = {
    {"modules", "(SELECT count(*) FROM module WHERE tab_id = t.id)"},
};

}

Table const tab_table = {
    Noun::tab, "tab", columns, {}, derived, "t.flow_id = :flow", "0", "t.flow_id, t.position, t.id", true};

}
