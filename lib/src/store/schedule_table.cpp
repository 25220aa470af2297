#include "store/tables.h"

namespace callflow {

namespace {

constexpr Column columns[] = {
    {"id", "t.id"},
    {"key", "t.key", "key", ":key"},
    {"name", "t.name", "name", ":name"},
    {"folded", "", "folded", ":folded"},
    {"timezone", "t.timezone", "timezone", ":timezone"},
    {"hours", "t.hours", "hours", ":hours"},
    {"exceptions", "t.exceptions", "exceptions", ":exceptions"},
};

}

Table const schedule_table = {
    Noun::schedule,
    "schedule",
    columns,
    {},
    {},
    "t.id IN (SELECT schedule_id FROM module_field JOIN module ON id = module_id WHERE flow_id = :flow)",
    "0",
    "t.key"};

}
