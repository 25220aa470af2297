#include "check/checking.h"
#include "model/dates.h"

#include <callflow/text.h>

#include <fmt/format.h>

namespace callflow {
namespace {

void check_assigned(Checking& checking, Record const& user, UserFacts const& facts)
{
    auto const seats = checking.overview.flows_of(user.thing);
    if (facts.active || seats.empty()) {
        return;
    }
    auto const& first = seats.front();
    auto const flow = checking.overview.flow(first.flow).key;
    checking.report
        .add(
            user.thing, "W14", spot_of(user.fields, "status"),
            fmt::format(
                "\"{}\" is inactive and never rings, but is in flow \"{}\"{}", user.thing.key, flow,
                seats.size() > 1 ? fmt::format(" and {} more", seats.size() - 1) : ""))
        .advice = {
        first.by_group ? fmt::format("cf user set {} --status active", user.thing.key)
                       : fmt::format("cf user unassign {}{}", user.thing.key, in_flow(flow))};
}

void check_review(Checking& checking, Record const& user)
{
    auto const text = text_of(user.fields, "last_reviewed");
    auto const last = day_of(text);
    auto const most = checking.overview.review_days;
    if (last && (checking.today - *last).count() <= most) {
        return;
    }
    auto const message =
        last ? fmt::format("last reviewed on {}, more than {} days ago", text, most) : "never reviewed";
    checking.report.add(user.thing, "W15", spot_of(user.fields, "last_reviewed"), message).advice = {
        fmt::format("cf user review {} --mark", user.thing.key)};
}

}

void check_user(Checking& checking, Record const& user)
{
    auto const& facts = checking.overview.users[checking.overview.position(user.thing)];
    check_assigned(checking, user, facts);
    check_review(checking, user);
    if (facts.active && !facts.rings) {
        checking.report
            .add(
                user.thing, "W16", {"contacts", {}},
                fmt::format("\"{}\" has no contact that rings", user.thing.key))
            .advice = {fmt::format("cf contact create {}/desk --type sip", user.thing.key)};
    }
}

}
