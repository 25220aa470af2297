#include "workspace/execution.h"

namespace callflow {

void count_tabs(Work& work, Plan const& plan, Ids& ids)
{
    std::string_view flow;
    for (auto const& step : steps_of(plan, Noun::tab)) {
        bool const known_flow = thing_of(step).owner == flow;
        flow = thing_of(step).owner;
        auto const id = known_flow ? 0 : ids.owner_of(thing_of(step));
        if (id != 0) {
            work.store
                .bulk("UPDATE tab SET position = n FROM (SELECT id AS i, row_number() OVER"
                      " (ORDER BY position, id) AS n FROM tab WHERE flow_id = ?1)"
                      " WHERE id = i AND position <> n")
                .run_with(id);
        }
    }
}

namespace {

bool is_default(Thing const* trunk)
{
    return trunk != nullptr && packed_text(trunk->fields, "default") == "true";
}

}

void choose_defaults(Work& work, Plan const& plan, Ids& ids)
{
    for (auto const& step : steps_of(plan, Noun::trunk)) {
        if (is_default(step.before) && !is_default(step.after)) {
            work.store.bulk("UPDATE settings SET default_trunk_id = NULL WHERE default_trunk_id = ?1")
                .run_with(ids.of(*step.before));
        }
    }
    for (auto const& step : steps_of(plan, Noun::trunk)) {
        if (is_default(step.after) && !is_default(step.before)) {
            work.store.bulk("UPDATE settings SET default_trunk_id = ?1 WHERE id = 1")
                .run_with(ids.of(*step.after));
        }
    }
}

}
