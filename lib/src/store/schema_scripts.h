#pragma once

namespace callflow {

/// What brings a store from the version before to this one; the first makes an empty file a store. A shipped
/// script never changes; a new one is appended. Recorded tables have a primary key, no trigger, no generated
/// column and no ON DELETE action: changesets could not be replayed over them.
extern char const schema_1[];
extern char const schema_2[];
extern char const schema_3[];

}
