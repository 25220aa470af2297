#include "call_week.h"
#include "envelope.h"
#include "findings.h"

namespace cf {

using callflow::CallWeek;
using callflow::FieldInfo;
using callflow::Type;
using callflow::Value;

namespace {

FieldInfo cells_field(std::string_view word, std::string_view help)
{
    auto field = answer_field(word, help, Type::integer);
    field.list = true;
    return field;
}

std::vector<FieldInfo> day_fields()
{
    return {
        answer_field("date", "Local day"),
        answer_field("holiday", "Exceptions by which a router decided, by commas"),
        cells_field("cells", "Outcome of each quarter hour, by its place; null: the clock jumps over it"),
        cells_field("again", "The same where the clock shows a quarter hour again, else null"),
    };
}

std::vector<FieldInfo> outcome_fields()
{
    return {
        answer_field("end", "How calls end; null: an error of the flow stops them"),
        answer_field("module", "Where they end"),
        answer_field("exit", "Exit without a cable at which they end"),
        answer_field("by", "Who answers"),
        answer_list("path", "Modules that the first of them enters"),
        answer_field("count", "How many quarter hours end so", Type::integer),
    };
}

template <class Cells> Value cells_value(Cells const& cells)
{
    auto list = Value::list();
    for (auto const cell : cells) {
        list.items.push_back(Value::of(cell == CallWeek::none ? "" : std::to_string(cell)));
    }
    return list;
}

Value day_value(CallWeek::Day const& day)
{
    auto value = Value::map();
    value.put("date", Value::of(day.date));
    value.put("holiday", Value::of(day.holiday));
    value.put("cells", cells_value(day.cells));
    value.put("again", cells_value(day.again));
    return value;
}

Value outcome_value(CallWeek::Outcome const& outcome)
{
    auto value = Value::map();
    value.put("end", Value::of(outcome.end));
    value.put("module", Value::of(outcome.module));
    value.put("exit", Value::of(outcome.exit));
    value.put("by", Value::of(outcome.by));
    value.put("path", list_of_texts(outcome.path));
    value.put("count", Value::of(std::to_string(outcome.cells)));
    return value;
}

}

std::vector<FieldInfo> const& call_week_fields()
{
    static std::vector<FieldInfo> const fields{
        answer_field("to", "Number that is called"),
        answer_field("flow", "Its flow"),
        answer_field("from", "Number of the caller; null: withheld"),
        answer_field("timezone", "Time zone of the flow"),
        answer_list("days", "Monday to Sunday", day_fields()),
        answer_list("outcomes", "How calls end, the most frequent first", outcome_fields()),
        answer_list("errors", "Errors of the flow that stop calls", finding_fields()),
    };
    return fields;
}

Value call_week_value(CallWeek const& week)
{
    auto value = Value::map();
    value.put("to", Value::of(week.to));
    value.put("flow", Value::of(week.flow));
    value.put("from", Value::of(week.from));
    value.put("timezone", Value::of(week.timezone));
    value.put("days", list_of(week.days, day_value));
    value.put("outcomes", list_of(week.outcomes, outcome_value));
    value.put("errors", list_of(week.errors, finding_value));
    return value;
}

}
