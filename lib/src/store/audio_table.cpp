#include "store/tables.h"

namespace callflow {

namespace {

constexpr Column columns[] = {
    {"id", "t.id"},
    {"key", "t.key", "key", ":key"},
    {"name", "t.name", "name", ":name"},
    {"folded", "", "folded", ":folded"},
    {"language", "t.language", "language", ":language"},
    {"say", "t.say", "say", ":say"},
    {"file", "t.file", "file", ":file"},
    {"items",
     "(SELECT group_concat(key, char(10)) FROM (SELECT key FROM audio_item JOIN audio ON id = item_id"
     " WHERE audio_id = t.id ORDER BY position))"},
};

constexpr ListTable lists[] = {
    {"items", "DELETE FROM audio_item WHERE audio_id = ?",
     "INSERT INTO audio_item (audio_id, position, item_id)"
     " VALUES (:id, :position, (SELECT id FROM audio WHERE key = :element))"},
};

}

Table const audio_table = {
    Noun::audio,
    "audio",
    columns,
    lists,
    {},
    "t.id IN (SELECT audio_id FROM module_field JOIN module ON id = module_id WHERE flow_id = :flow)",
    "0",
    "t.key"};

}
