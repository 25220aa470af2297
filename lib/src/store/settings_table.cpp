#include "store/tables.h"

namespace callflow {

namespace {

constexpr Column columns[] = {
    {"timezone", "t.timezone", "timezone", ":timezone"},
    {"region", "t.region", "region", ":region"},
    {"language", "t.language", "language", ":language"},
    {"simultaneous_ring_limit", "t.simultaneous_ring_limit", "simultaneous_ring_limit",
     ":simultaneous_ring_limit"},
    {"naming", "t.naming", "naming", ":naming"},
    {"review_days", "t.review_days", "review_days", ":review_days"},
};

}

Table const settings_table = {Noun::settings, "settings", columns, {}, {}, "1", "0", "t.id"};

}
