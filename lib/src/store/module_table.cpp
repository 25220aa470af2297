#include "store/tables.h"

namespace callflow {

namespace {

constexpr Column columns[] = {
    {"id", "t.id"},
    {"flow", "(SELECT key FROM flow WHERE id = t.flow_id)", "flow_id", ":flow_id"},
    {"key", "t.key", "key", ":key"},
    {"name", "t.name", "name", ":name"},
    {"folded", "", "folded", ":folded"},
    {"kind", "t.kind", "kind", ":kind"},
    {"tab", "(SELECT name FROM tab WHERE id = t.tab_id)", "tab_id",
     "(SELECT id FROM tab WHERE flow_id = :flow_id AND name = :tab)"},
    {"note", "t.note", "note", ":note"},
    {"enabled", "iif(t.enabled, 'true', 'false')", "enabled", ":enabled = 'true'"},
    {"exits",
     "(SELECT group_concat(exit || char(31) || key, char(10)) FROM (SELECT exit, key FROM cable JOIN "
     "module ON id = to_id"
     " WHERE module_id = t.id ORDER BY exit))"},
};

constexpr ListTable lists[] = {
    {"exits", "DELETE FROM cable WHERE module_id = ?",
     "INSERT INTO cable (module_id, exit, flow_id, to_id) SELECT :id, :exit, flow_id,"
     " (SELECT id FROM module WHERE flow_id = m.flow_id AND key = :to) FROM module m WHERE m.id = :id"},
};

}

Table const module_table = {Noun::module, "module",           columns, lists, {}, "t.flow_id = :flow",
                            "0",          "t.flow_id, t.key", true};

}
