#include "model/nouns.h"
#include "workspace/bookkeeping.h"
#include "workspace/schedule_shown.h"

namespace callflow {
namespace {

FieldInfo by_days_field(std::string_view word, std::string_view help)
{
    auto field = *find_field(fields_of(Noun::schedule), "hours");
    field.word = field.singular = word;
    field.help = help;
    field.derived = true;
    return field;
}

}

std::vector<FieldInfo> schedule_fields()
{
    return {
        shown("open_now", Type::boolean, "Whether it is open"),
        shown("now", Type::text, "The same in words, with the reason"),
        shown("next_change", Type::instant, "When it opens or closes next; none within 400 days"),
        shown("then", Type::text, "The same in words, by its own clock"),
        things(
            "week", "The coming seven days",
            {shown("date", Type::date, "The day"), shown("day", Type::text, "Its weekday"),
             shown("by_hour", Type::text, "Its 24 hours: # open, + a part of it, . closed"),
             shown("hours", Type::text, "The hours that start on it"),
             shown("exception", Type::text, "The exception that rules it")}),
        by_days_field("gaps", "Closed all day, or between two ranges of it"),
        by_days_field("overlaps", "In two ranges at once"),
        things(
            "coming", "Days of the coming year that an exception rules",
            {shown("date", Type::date, "The first day"), shown("to", Type::date, "The last of several"),
             shown("day", Type::text, "Weekday of the first"),
             shown("hours", Type::text, "The hours of each"),
             shown("name", Type::text, "Name of the exception")}),
        things(
            "clock_changes", "Changes of the clock in the coming year",
            {shown("at", Type::instant, "When"), shown("clock", Type::text, "What the clock does"),
             shown("effect", Type::text, "What it does to the hours")}),
    };
}

}
