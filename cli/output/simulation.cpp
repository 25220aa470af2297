#include "envelope.h"
#include "findings.h"
#include "trace.h"

#include <fmt/format.h>

namespace cf {

using callflow::FieldInfo;
using callflow::Moment;
using callflow::Simulation;
using callflow::Type;
using callflow::Value;

namespace {

std::vector<FieldInfo> event_fields()
{
    return {
        answer_field("at", "Seconds since the call began", Type::decimal),
        answer_field("event", "What happens"),
        answer_field("module", "Where the call is"),
        answer_field("who", "Who rings, answers or does not"),
        answer_field("audio", "What is played"),
        answer_field("keys", "Keys that the caller presses"),
        answer_field("exit", "Exit that is taken"),
        answer_field("to", "Where it leads"),
        answer_field("length", "Seconds that it lasts at most", Type::decimal),
        answer_field("text", "The caller's name"),
        answer_field("reason", "Why"),
    };
}

Value event_value(Moment const& moment)
{
    auto value = Value::map();
    value.put("at", Value::of(seconds(moment.at)));
    value.put("event", Value::of(std::string{moment.event}));
    value.put("module", Value::of(moment.module));
    value.put("who", Value::of(moment.who));
    value.put("audio", Value::of(moment.audio));
    value.put("keys", Value::of(moment.keys));
    value.put("exit", Value::of(moment.exit));
    value.put("to", Value::of(moment.to));
    value.put("length", Value::of(moment.length ? seconds(*moment.length) : ""));
    value.put("text", Value::of(moment.text));
    value.put("reason", Value::of(moment.reason));
    return value;
}

}

std::string seconds(std::int64_t milliseconds)
{
    auto text = fmt::format("{}.{:03}", milliseconds / 1000, milliseconds % 1000);
    text.erase(text.find_last_not_of('0') + 1);
    return text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
}

std::vector<FieldInfo> const& simulation_fields()
{
    static std::vector<FieldInfo> const fields{
        answer_field("end", "How the call ends; null: an error of the flow stopped it"),
        answer_field("by", "Who answered"),
        answer_field("seconds", "Seconds until it ended", Type::decimal),
        answer_field("module", "Where it ended"),
        answer_field("exit", "Exit without a cable at which it ended"),
        answer_field("to", "Number that was called"),
        answer_field("flow", "Its flow"),
        answer_field("from", "Number of the caller; null: withheld"),
        answer_field("at", "When it came", Type::instant),
        answer_field("timezone", "Time zone of the flow"),
        answer_list("path", "Modules that it entered"),
        answer_list("rings", "Who rang, by first ring"),
        answer_list("plays", "Audio, in order"),
        answer_list("events", "What happened", event_fields()),
        answer_list("errors", "Errors of the flow that stopped it", finding_fields()),
    };
    return fields;
}

Value simulation_value(Simulation const& simulation)
{
    auto value = Value::map();
    value.put("end", Value::of(simulation.end));
    value.put("by", Value::of(simulation.by));
    value.put("seconds", Value::of(seconds(simulation.milliseconds)));
    value.put("module", Value::of(simulation.module));
    value.put("exit", Value::of(simulation.exit));
    value.put("to", Value::of(simulation.to));
    value.put("flow", Value::of(simulation.flow));
    value.put("from", Value::of(simulation.from));
    value.put("at", Value::of(simulation.at ? callflow::format_instant(*simulation.at) : ""));
    value.put("timezone", Value::of(simulation.timezone));
    value.put("path", list_of_texts(simulation.path));
    value.put("rings", list_of_texts(simulation.rings));
    value.put("plays", list_of_texts(simulation.plays));
    value.put("events", list_of(simulation.moments, event_value));
    value.put("errors", list_of(simulation.errors, finding_value));
    return value;
}

}
