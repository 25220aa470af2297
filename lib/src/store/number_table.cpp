#include "store/tables.h"

namespace callflow {

namespace {

constexpr Column columns[] = {
    {"id", "t.id"},
    {"number", "t.number", "number", ":number"},
    {"label", "t.label", "label", ":label"},
    {"flow", "(SELECT key FROM flow WHERE id = t.flow_id)", "flow_id",
     "(SELECT id FROM flow WHERE key = :flow)"},
    {"to", "(SELECT key FROM module WHERE id = t.to_id)", "to_id",
     "(SELECT id FROM module WHERE key = :to AND flow_id = (SELECT id FROM flow WHERE key = :flow))"},
    {"caller_name", "iif(t.caller_match = '', '', t.caller_match || char(31) || t.caller_result)",
     "caller_match", ":caller_match"},
    {"caller_name", "", "caller_result", ":caller_result"},
};

}

Table const number_table = {
    Noun::number, "number", columns, {}, {}, "t.flow_id = :flow", "t.flow_id IS NULL", "t.number, t.flow_id"};

}
