#include "store/reversal.h"
#include "workspace/history.h"
#include "workspace/impl.h"
#include "workspace/prepare.h"
#include "workspace/resolve.h"

#include <fmt/format.h>

namespace callflow {

void choose_flow(Work& work, Found const& flow)
{
    Statement chosen{
        work.store,
        "INSERT INTO current (os_user, flow_id, previous_id) VALUES (?1, ?2, ?3)"
        " ON CONFLICT (os_user) DO UPDATE SET previous_id = flow_id, flow_id = ?2 WHERE flow_id <> ?2",
        work.options.os_user, flow.id};
    Options stored = work.options;
    stored.flow.clear();
    auto const before = current_flow(work.store, stored);
    chosen.bind(3, before.id);
    work.outcome.changed = chosen.run() > 0 || work.outcome.changed;
}

Current Workspace::current_flow()
{
    return impl_->read([&](Work& work) { return callflow::current_flow(work.store, work.options); });
}

namespace {

void switch_to(Work& work, Found const& flow)
{
    choose_flow(work, flow);
    work.did(object_of(work.store, flow), fmt::format("switch to flow \"{}\"", flow.name));
    if (!work.options.flow.empty()) {
        work.outcome.warnings.push_back(fmt::format(
            "{} still names flow \"{}\", and it wins over the choice made here", work.options.flow_source,
            work.options.flow));
    }
}

}

Outcome Workspace::switch_flow(std::string const& flow)
{
    return impl_->mutate(
        "switch", [&](Work& work) { switch_to(work, require(work.store, Noun::flow, flow)); });
}

Outcome Workspace::switch_back()
{
    return impl_->mutate("switch", [&](Work& work) {
        Statement row{
            work.store,
            "SELECT f.id, f.key, f.name FROM current JOIN flow f ON f.id = previous_id WHERE os_user = ?",
            work.options.os_user};
        if (!row.step()) {
            throw Error{Code::not_found, "flow", "there is no previous flow to go back to"}.advise(
                "cf flow switch NAME");
        }
        switch_to(work, {Noun::flow, row.number(0), row.text(1), row.text(2)});
    });
}

Outcome Workspace::set_default_flow(std::string const& flow)
{
    return impl_->mutate("default", [&](Work& work) {
        auto const found = require(work.store, Noun::flow, flow);
        Statement{
            work.store, "UPDATE settings SET default_flow_id = ?1 WHERE default_flow_id <> ?1", found.id}
            .run();
        work.did(object_of(work.store, found), fmt::format("make flow \"{}\" the default", found.name));
    });
}

}
