#include "store/schema_scripts.h"

namespace callflow {

extern char const schema_3[] = R"sql(
-- Records of real calls. Bookkeeping: what they name is kept as text, for it may go while they stay. `record` is
-- the engine's unique id of the call, else a hash; `started` is microseconds since 1970, waits and talks are
-- milliseconds.
CREATE TABLE call (
    id INTEGER PRIMARY KEY,
    record TEXT NOT NULL UNIQUE CHECK (record <> ''),
    started INTEGER NOT NULL,
    wait INTEGER NOT NULL CHECK (wait >= 0),
    talk INTEGER CHECK (talk >= 0),
    caller TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL DEFAULT '',
    flow TEXT NOT NULL DEFAULT '',
    flow_name TEXT NOT NULL DEFAULT '',
    module TEXT NOT NULL DEFAULT '',
    user TEXT NOT NULL DEFAULT '',
    path TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL
        CHECK (result IN ('answered', 'missed', 'abandoned', 'voicemail', 'failed', 'other')),
    CHECK ((talk IS NOT NULL) = (result = 'answered'))
) STRICT;
CREATE INDEX call_started ON call (started);
CREATE INDEX call_flow ON call (flow, started);
-- What an engine runs. Bookkeeping: where it was put, the change that it shows, when.
CREATE TABLE deployment (
    engine TEXT PRIMARY KEY CHECK (engine IN ('asterisk')),
    folder TEXT NOT NULL CHECK (folder <> ''),
    change INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;
-- Lengths in milliseconds of texts that were spoken, by what names their sound: see asterisk/sounds.h.
CREATE TABLE speech (
    name TEXT PRIMARY KEY CHECK (name <> ''),
    length INTEGER NOT NULL CHECK (length >= 0)
) STRICT;
)sql";

}
