#include "calendar.h"

#include "events.h"

#define CALLFLOW_PLUGIN __attribute__((visibility("default")))

using namespace callflow_import;

namespace {

constexpr int most_rules = 300;
/// libical searches for a day that never comes as long as for those of many rules.
constexpr int cost_of_never = 50;

class Reading {
public:
    Reading(Window const& window, void* reader, callflow_calendar_taker take)
        : window_{window}, reader_{reader}, take_{take}
    {
    }

    void read(std::vector<icalcomponent*> const& events)
    {
        auto const replaced = replaced_days(events);
        for (index_ = 0; going_ && index_ < events.size(); ++index_) {
            read(events[index_], replaced);
        }
    }

private:
    void read(icalcomponent* event, Replaced const& replaced)
    {
        auto const* const summary = icalcomponent_get_summary(event);
        text_ = summary == nullptr ? "" : summary;
        if (icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED) {
            return;
        }
        if (auto const trouble = unreadable_property(event); !trouble.empty()) {
            return send(callflow_calendar_bad, {}, {}, trouble);
        }
        auto const span = whole_days(event);
        if (!span) {
            send(callflow_calendar_partly, {}, {}, text_);
        } else if (comes_every_year(event, *span, window_, replaced)) {
            send(callflow_calendar_yearly, span->first, last_of(*span, span->first), text_);
        } else if (recurs(event) && ++rules_ > most_rules) {
            send(callflow_calendar_crowd, {}, {}, text_);
            going_ = false;
        } else {
            send_days(event, *span, replaced);
        }
    }

    void send_days(icalcomponent* event, Span const& span, Replaced const& replaced)
    {
        auto const days = days_in(event, span, window_, replaced);
        if (!days) {
            rules_ += cost_of_never;
            return send(callflow_calendar_bad, {}, {}, "RRULE");
        }
        for (auto const day : *days) {
            send(callflow_calendar_days, day, last_of(span, day), text_);
        }
    }

    void send(callflow_calendar_kind kind, Day first, Day last, std::string const& text)
    {
        callflow_calendar_event const event{kind, index_, fields_of(first), fields_of(last), text.c_str()};
        going_ = going_ && take_(reader_, &event);
    }

    Window window_;
    void* reader_;
    callflow_calendar_taker take_;
    std::size_t index_ = 0;
    std::string text_;
    int rules_ = 0;
    bool going_ = true;
};

}

CALLFLOW_PLUGIN void callflow_calendar_read(
    char const* text, callflow_day from, callflow_day to, void* reader, callflow_calendar_taker take)
try {
    icalerror_set_errors_are_fatal(false);
    std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> const root{
        icalparser_parse_string(text), icalcomponent_free};
    auto const events = events_of(root.get());
    if (!events) {
        callflow_calendar_event const none{callflow_calendar_none, 0, {}, {}, ""};
        take(reader, &none);
        return;
    }
    Reading{{day_of(from), day_of(to)}, reader, take}.read(*events);
} catch (std::exception const&) { // memory ran out
    callflow_calendar_event const crowd{callflow_calendar_crowd, 0, {}, {}, ""};
    take(reader, &crowd);
}
