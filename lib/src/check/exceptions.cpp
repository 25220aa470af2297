#include "check/checking.h"
#include "model/dates.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace callflow {
namespace {

/// Dated days of a schedule; of one day both are the same.
struct Span {
    std::string_view first;
    std::string_view last;
    bool yearly;
};

Span span_of(Value const& exception)
{
    auto const date = text_of(exception, "date");
    bool const yearly = text_of(exception, "yearly") == "true";
    return date.empty() ? Span{text_of(exception, "from"), text_of(exception, "to"), yearly}
                        : Span{date, date, yearly};
}

bool is_in_coming_year(Span const& span, std::chrono::sys_days today)
{
    auto const first = day_of(span.first);
    auto const last = day_of(span.last);
    std::chrono::sys_days const end{std::chrono::year_month_day{today} + std::chrono::years{1}};
    return span.yearly || (first && last && *last >= today && *first < end);
}

/// An exception of the same days further down the list wins.
void check_beaten(Checking& checking, Thing const& schedule, std::vector<Value> const& exceptions)
{
    std::set<std::string> dated;
    std::set<std::string> yearly;
    for (auto i = exceptions.size(); i-- > 0;) {
        auto const span = span_of(exceptions[i]);
        auto const days = fmt::format("{}..{}", span.first, span.last);
        auto const every_year = fmt::format(
            "{}..{}", span.first.substr(span.first.find('-') + 1), span.last.substr(span.last.find('-') + 1));
        bool const beaten = yearly.contains(every_year) || (!span.yearly && dated.contains(days));
        if (beaten) {
            checking.report.add(
                schedule, "W08", {fmt::format("exceptions[{}]", i + 1), exceptions[i].place},
                "a later exception of the same days always wins");
        }
        (span.yearly ? yearly : dated).insert(span.yearly ? every_year : days);
    }
}

}

void check_exceptions(Checking& checking, Record const& schedule)
{
    auto const& exceptions = elements_of(schedule.fields, "exceptions");
    bool const any = std::any_of(exceptions.begin(), exceptions.end(), [&](Value const& exception) {
        return is_in_coming_year(span_of(exception), checking.today);
    });
    if (!any) {
        checking.report
            .add(
                schedule.thing, "W06", spot_of(schedule.fields, "exceptions"),
                "no exceptions in the coming year, as if there were no holidays")
            .advice = {fmt::format(
            "cf schedule set {} --add-exception \"2026-12-25 closed yearly Christmas\"", schedule.thing.key)};
    }
    check_beaten(checking, schedule.thing, exceptions);
}

}
