#include "times.h"

#include <algorithm>
#include <iterator>

namespace callflow_import {
namespace {

bool has_exceptions(icalcomponent* event, Replaced const& replaced)
{
    auto const uid = uid_of(event);
    auto const next = replaced.lower_bound({uid, Day::min()});
    return icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY) != nullptr ||
           icalcomponent_get_first_property(event, ICAL_RDATE_PROPERTY) != nullptr ||
           (next != replaced.end() && next->first == uid);
}

bool is_empty(short const* list)
{
    return list[0] == ICAL_RECURRENCE_ARRAY_MAX;
}

/// Whether the list holds this value and no other.
bool holds_only(short const* list, int value)
{
    return list[0] == value && list[1] == ICAL_RECURRENCE_ARRAY_MAX;
}

bool is_plain_year(icalrecurrencetype const& rule, Day first)
{
    auto const date = fields_of(first);
    bool const endless = rule.count == 0 && icaltime_is_null_time(rule.until) != 0;
    bool const same_date = (is_empty(rule.by_month) && is_empty(rule.by_month_day)) ||
                           (holds_only(rule.by_month, date.month) &&
                            (is_empty(rule.by_month_day) || holds_only(rule.by_month_day, date.day)));
    return rule.freq == ICAL_YEARLY_RECURRENCE && rule.interval == 1 && endless && rule.rscale == nullptr &&
           same_date && is_empty(rule.by_day) && is_empty(rule.by_year_day) && is_empty(rule.by_week_no) &&
           is_empty(rule.by_set_pos);
}

/// The rule without hours, and with an end: without one libical may look for the next day for half a second.
icalrecurrencetype of_days(icalrecurrencetype rule, Day last)
{
    short constexpr nothing = ICAL_RECURRENCE_ARRAY_MAX;
    std::fill(std::begin(rule.by_hour), std::end(rule.by_hour), nothing);
    std::fill(std::begin(rule.by_minute), std::end(rule.by_minute), nothing);
    std::fill(std::begin(rule.by_second), std::end(rule.by_second), nothing);
    rule.until.is_date = 1;
    if (icaltime_is_null_time(rule.until) || !is_day(rule.until) || Day{date_of(rule.until)} > last) {
        rule.until = time_of(last);
    }
    return rule;
}

/// Days by rule that end in the window or start there; false if the rule has none at all.
bool add_by_rule(icalrecurrencetype const& rule, Span const& span, Window const& window, std::set<Day>& all)
{
    std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)> const next{
        icalrecur_iterator_new(of_days(rule, window.to), time_of(span.first)), icalrecur_iterator_free};
    for (bool came = false; next; came = true) {
        auto const time = icalrecur_iterator_next(next.get());
        if (!is_day(time)) {
            return came;
        }
        Day const day{date_of(time)};
        if (day > window.to) {
            return true;
        }
        if (last_of(span, day) >= window.from) {
            all.insert(day);
        }
    }
    return false;
}

}

bool comes_every_year(icalcomponent* event, Span const& span, Window const& window, Replaced const& replaced)
{
    auto const rules = properties(event, ICAL_RRULE_PROPERTY);
    constexpr int most_days_of_a_year = 365;
    return rules.size() == 1 && !is_replacement(event) && span.count <= most_days_of_a_year &&
           span.first < window.from + std::chrono::days{most_days_of_a_year} &&
           is_plain_year(icalproperty_get_rrule(rules.front()), span.first) &&
           !has_exceptions(event, replaced);
}

std::optional<std::set<Day>>
days_in(icalcomponent* event, Span const& span, Window const& window, Replaced const& replaced)
{
    std::set<Day> all{span.first};
    bool const begun = span.first <= window.to;
    auto const rules =
        begun && recurs(event) ? properties(event, ICAL_RRULE_PROPERTY) : std::vector<icalproperty*>{};
    for (auto* property : rules) {
        if (!add_by_rule(icalproperty_get_rrule(property), span, window, all)) {
            return std::nullopt;
        }
    }
    for (auto* property : properties(event, ICAL_RDATE_PROPERTY)) {
        auto const more = icalproperty_get_rdate(property);
        if (auto const& time = icaltime_is_null_time(more.time) ? more.period.start : more.time;
            is_day(time)) {
            all.insert(day_in(time, span.zone));
        }
    }
    for (auto* property : properties(event, ICAL_EXDATE_PROPERTY)) {
        if (auto const time = icalproperty_get_exdate(property); is_day(time)) {
            all.erase(day_in(time, span.zone));
        }
    }
    auto const uid = uid_of(event);
    std::erase_if(all, [&](Day day) { return !is_replacement(event) && replaced.contains({uid, day}); });
    std::erase_if(all, [&](Day day) { return day > window.to || last_of(span, day) < window.from; });
    return all;
}

}
