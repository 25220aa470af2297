#pragma once

#include "session.h"

namespace cf {

/// Where the rows of a list come from: asks for `query.fields` and calls the sink with them.
using Items = std::function<void(callflow::Query const& query, callflow::Sink const& sink)>;

/// What a list shows by itself, and what an empty one tells a person.
struct Listing {
    std::string_view kind;
    std::vector<std::string> columns; ///< of tables and TSV; JSON and YAML have all fields
    std::string_view hint;
    std::vector<callflow::FieldInfo> const* fields = nullptr; ///< that it has; those that the store lists
};

/// Writes a list: --fields chooses, --where filters, --sort orders, --limit ends. Without --sort rows are
/// streamed.
Exit write_list(Session& session, Listing const& listing, callflow::Query query, Items const& source);

}
