#include "store/reversal.h"
#include "text/name.h"
#include "workspace/history.h"
#include "workspace/impl.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

namespace {

bool is_meant(DeletedFlow const& flow, std::string const& name)
{
    return flow.key == name || folded(flow.name) == folded(name);
}

/// The newest change that deleted a flow of that name or key and is not undone; Error{refused} if it did
/// more.
std::int64_t deletion_of(Work& work, std::string const& name)
{
    for (Statement row{
             work.store, "SELECT number, action, summary FROM change WHERE reverses IS NULL"
                         " AND undone_by IS NULL ORDER BY number DESC"};
         row.step();) {
        auto const flows = deleted_flows(work.store, row.number(0));
        if (std::none_of(
                flows.begin(), flows.end(), [&](auto const& flow) { return is_meant(flow, name); })) {
            continue;
        }
        if (flows.size() > 1 || row.text(1) != "delete") {
            throw Error{
                Code::refused, "change",
                fmt::format("change {} did more than delete \"{}\": {}", row.number(0), name, row.text(2))}
                .advise(fmt::format("cf undo {}", row.number(0)));
        }
        return row.number(0);
    }
    throw Error{Code::not_found, "flow", fmt::format("no deleted flow named \"{}\" in the log", name)}.advise(
        "cf log");
}

}

Outcome Workspace::restore_flow(std::string const& name)
{
    return impl_->mutate("restore", [&](Work& work) {
        undo_change(work, deletion_of(work, name));
        work.outcome.objects = {object_of(work.store, require(work.store, Noun::flow, name))};
    });
}

}
