#include "kinds/caller_router.h"
#include "kinds/time_router.h"

#include <fmt/format.h>

#include <map>

namespace callflow {

void check(CallerRouter const& router, Findings& findings)
{
    Findings::Step const step{findings, "rules", {}};
    std::map<std::string_view, Route> routes;
    for (auto const& rule : router.rules) {
        auto const [known, fresh] = routes.emplace(rule.value, rule.route);
        if (!fresh && known->second != rule.route) {
            findings.add(
                "E15",
                fmt::format("\"{}\" is both allowed and disallowed: keep one rule", quoted(rule.value)));
        }
    }
}

void check(TimeRouter const& router, Findings& findings)
{
    if (router.schedule.empty() == router.hours.empty()) {
        findings.add(
            router.hours.empty() ? "E01" : "E15",
            "a time_router needs either a schedule or hours: --schedule office, or --hours "
            "\"mon-fri 08:00-18:00\"");
    } else if (!router.schedule.empty() && !router.timezone.empty()) {
        findings.add("E15", "the schedule has its own time zone: leave timezone out, or give hours");
    }
}

}
