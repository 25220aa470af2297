#include "store/schema_scripts.h"

namespace callflow {

extern char const schema_1[] = R"sql(
CREATE TABLE settings (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    timezone TEXT NOT NULL DEFAULT 'UTC',
    region TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    simultaneous_ring_limit INTEGER NOT NULL DEFAULT 10 CHECK (simultaneous_ring_limit > 0),
    naming TEXT NOT NULL DEFAULT '',
    review_days INTEGER NOT NULL DEFAULT 90 CHECK (review_days > 0),
    default_flow_id INTEGER NOT NULL REFERENCES flow (id),
    default_trunk_id INTEGER REFERENCES trunk (id)
) STRICT;

CREATE TABLE flow (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 64),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    folded TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL DEFAULT '',
    timezone TEXT NOT NULL DEFAULT '',
    start_id INTEGER,
    isolated INTEGER NOT NULL DEFAULT 0 CHECK (isolated IN (0, 1)),
    protected INTEGER NOT NULL DEFAULT 0 CHECK (protected IN (0, 1)),
    FOREIGN KEY (start_id, id) REFERENCES module (id, flow_id)
) STRICT;
CREATE INDEX flow_start ON flow (start_id) WHERE start_id IS NOT NULL;

CREATE TABLE label (
    flow_id INTEGER NOT NULL REFERENCES flow (id),
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (flow_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE tab (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    flow_id INTEGER NOT NULL REFERENCES flow (id),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    folded TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (flow_id, folded),
    UNIQUE (id, flow_id)
) STRICT;

CREATE TABLE module (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    flow_id INTEGER NOT NULL REFERENCES flow (id),
    tab_id INTEGER NOT NULL,
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 64),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    folded TEXT NOT NULL,
    kind TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    UNIQUE (flow_id, key),
    UNIQUE (flow_id, folded),
    UNIQUE (id, flow_id),
    FOREIGN KEY (tab_id, flow_id) REFERENCES tab (id, flow_id)
) STRICT;
CREATE INDEX module_tab ON module (tab_id);

-- Both ends carry the flow: a cable cannot leave it.
CREATE TABLE cable (
    module_id INTEGER NOT NULL,
    exit TEXT NOT NULL,
    flow_id INTEGER NOT NULL,
    to_id INTEGER NOT NULL,
    PRIMARY KEY (module_id, exit),
    FOREIGN KEY (module_id, flow_id) REFERENCES module (id, flow_id),
    FOREIGN KEY (to_id, flow_id) REFERENCES module (id, flow_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX cable_to ON cable (to_id);

-- One row a leaf of a kind's fields: element `position` of a list, `part` of a structure. What the leaf points at is
-- a key column, never its text.
CREATE TABLE module_field (
    module_id INTEGER NOT NULL REFERENCES module (id),
    field TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    part TEXT NOT NULL DEFAULT '',
    value TEXT,
    user_id INTEGER REFERENCES user (id),
    contact_id INTEGER,
    group_id INTEGER REFERENCES user_group (id),
    audio_id INTEGER REFERENCES audio (id),
    schedule_id INTEGER REFERENCES schedule (id),
    number_id INTEGER REFERENCES number (id),
    PRIMARY KEY (module_id, field, position, part),
    FOREIGN KEY (contact_id, user_id) REFERENCES contact (id, user_id),
    CHECK ((value IS NOT NULL) + (user_id IS NOT NULL) + (group_id IS NOT NULL) + (audio_id IS NOT NULL)
        + (schedule_id IS NOT NULL) + (number_id IS NOT NULL) = 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX module_field_user ON module_field (user_id) WHERE user_id IS NOT NULL;
CREATE INDEX module_field_contact ON module_field (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX module_field_group ON module_field (group_id) WHERE group_id IS NOT NULL;
CREATE INDEX module_field_audio ON module_field (audio_id) WHERE audio_id IS NOT NULL;
CREATE INDEX module_field_schedule ON module_field (schedule_id) WHERE schedule_id IS NOT NULL;
CREATE INDEX module_field_number ON module_field (number_id) WHERE number_id IS NOT NULL;

-- A phone number (E.164) belongs to the store, an extension to its flow; either leads to one place or none.
CREATE TABLE number (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL CHECK (number GLOB '+[1-9]*' OR (number NOT GLOB '*[^0-9]*' AND length(number) BETWEEN 1 AND 6)),
    label TEXT NOT NULL DEFAULT '',
    flow_id INTEGER REFERENCES flow (id),
    to_id INTEGER,
    caller_match TEXT NOT NULL DEFAULT '',
    caller_result TEXT NOT NULL DEFAULT '',
    UNIQUE (flow_id, number),
    FOREIGN KEY (to_id, flow_id) REFERENCES module (id, flow_id),
    CHECK (to_id IS NULL OR flow_id IS NOT NULL),
    CHECK (number GLOB '+*' OR flow_id IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX number_phone ON number (number) WHERE number GLOB '+*';
CREATE INDEX number_to ON number (to_id) WHERE to_id IS NOT NULL;

CREATE TABLE user (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 64),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    folded TEXT NOT NULL UNIQUE,
    email TEXT NOT NULL DEFAULT '',
    department TEXT NOT NULL DEFAULT '',
    job_title TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL DEFAULT 'agent' CHECK (role IN ('owner', 'admin', 'manager', 'agent', 'viewer')),
    status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'inactive')),
    schedule_id INTEGER REFERENCES schedule (id),
    last_reviewed TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX user_schedule ON user (schedule_id) WHERE schedule_id IS NOT NULL;

CREATE TABLE membership (
    flow_id INTEGER NOT NULL REFERENCES flow (id),
    user_id INTEGER NOT NULL REFERENCES user (id),
    role TEXT NOT NULL DEFAULT '' CHECK (role IN ('', 'owner', 'admin', 'manager', 'agent', 'viewer')),
    PRIMARY KEY (flow_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX membership_user ON membership (user_id);

CREATE TABLE user_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 64),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    folded TEXT NOT NULL UNIQUE,
    description TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE group_user (
    group_id INTEGER NOT NULL REFERENCES user_group (id),
    user_id INTEGER NOT NULL REFERENCES user (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (group_id, user_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_user_user ON group_user (user_id);

CREATE TABLE flow_group (
    flow_id INTEGER NOT NULL REFERENCES flow (id),
    group_id INTEGER NOT NULL REFERENCES user_group (id),
    PRIMARY KEY (flow_id, group_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX flow_group_group ON flow_group (group_id);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER NOT NULL REFERENCES user (id),
    key TEXT NOT NULL CHECK (length(key) BETWEEN 1 AND 64),
    type TEXT NOT NULL CHECK (type IN ('sip', 'phone', 'sip_uri')),
    address TEXT NOT NULL DEFAULT '',
    password TEXT NOT NULL DEFAULT '',
    codecs TEXT NOT NULL DEFAULT '',
    enabled INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    UNIQUE (user_id, key),
    UNIQUE (id, user_id)
) STRICT;

-- Weekly hours and exceptions: one element a line, as their flags take them.
CREATE TABLE schedule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 64),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    folded TEXT NOT NULL UNIQUE,
    timezone TEXT NOT NULL DEFAULT '',
    hours TEXT NOT NULL DEFAULT '',
    exceptions TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE audio (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 64),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    folded TEXT NOT NULL UNIQUE,
    language TEXT NOT NULL DEFAULT '',
    say TEXT NOT NULL DEFAULT '',
    file TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE audio_item (
    audio_id INTEGER NOT NULL REFERENCES audio (id),
    position INTEGER NOT NULL,
    item_id INTEGER NOT NULL REFERENCES audio (id),
    PRIMARY KEY (audio_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX audio_item_item ON audio_item (item_id);

CREATE TABLE trunk (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 64),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
    folded TEXT NOT NULL UNIQUE,
    host TEXT NOT NULL,
    port INTEGER CHECK (port BETWEEN 1 AND 65535),
    transport TEXT NOT NULL CHECK (transport IN ('udp', 'tcp', 'tls')),
    username TEXT NOT NULL DEFAULT '',
    password TEXT NOT NULL DEFAULT '',
    register INTEGER NOT NULL DEFAULT 0 CHECK (register IN (0, 1)),
    allow TEXT NOT NULL DEFAULT ''
) STRICT;

-- Bookkeeping from here on: not recorded, not undone.

-- The bytes behind `audio.file`, by SHA-256.
CREATE TABLE audio_file (
    sha256 TEXT PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    host TEXT NOT NULL,
    command TEXT NOT NULL,
    message TEXT NOT NULL,
    action TEXT NOT NULL,
    summary TEXT NOT NULL,
    reverses INTEGER,
    undone_by INTEGER,
    schema INTEGER NOT NULL
) STRICT;

CREATE TABLE changeset (
    change INTEGER NOT NULL REFERENCES change (number),
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (change, position)
) STRICT;

-- What each person of the operating system chose; no foreign key: a chosen flow may go and come back.
CREATE TABLE current (
    os_user TEXT PRIMARY KEY,
    flow_id INTEGER NOT NULL,
    previous_id INTEGER
) STRICT, WITHOUT ROWID;

-- Who is in a flow, by a membership of their own or through a group.
CREATE VIEW member AS
    SELECT flow_id, user_id FROM membership
    UNION
    SELECT flow_id, user_id FROM flow_group JOIN group_user USING (group_id);

INSERT INTO flow (key, name, folded) VALUES ('default', 'Default', 'default');
INSERT INTO tab (flow_id, name, folded, position) VALUES (1, 'Main', 'main', 1);
INSERT INTO settings (id, default_flow_id) VALUES (1, 1);
)sql";

}
