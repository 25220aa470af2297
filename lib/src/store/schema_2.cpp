#include "store/schema_scripts.h"

namespace callflow {

extern char const schema_2[] = R"sql(
-- Which owners of documents ask for a thing: what nobody claims any more can be pruned. Not a foreign key, as a thing
-- is of any noun: who deletes one deletes its claims.
CREATE TABLE claim (
    noun TEXT NOT NULL,
    thing_id INTEGER NOT NULL,
    owner TEXT NOT NULL,
    PRIMARY KEY (noun, thing_id, owner)
) STRICT, WITHOUT ROWID;

-- Tells this store from every other: a saved plan is for one store. Bookkeeping, one row.
CREATE TABLE store (id TEXT NOT NULL) STRICT;
INSERT INTO store (id) VALUES (lower(hex(randomblob(16))));
)sql";

}
