#include "trace.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace cf {

using callflow::Moment;
using callflow::Simulation;

namespace {

/// Minutes and seconds, `0:05`, with tenths only where there are some.
std::string clock(std::int64_t milliseconds)
{
    auto const whole = milliseconds / 1000;
    auto const rest = milliseconds % 1000;
    auto text = fmt::format("{}:{:02}", whole / 60, whole % 60);
    return rest == 0 ? text
                     : fmt::format("{}.{:03}", text, rest).substr(0, text.size() + (rest % 100 == 0 ? 2 : 4));
}

std::string duration(Moment const& moment)
{
    return moment.length ? callflow::format_duration(*moment.length) : std::string{};
}

/// What an event says, without its reason.
std::string sentence_of(Moment const& moment)
{
    auto const& event = moment.event;
    if (event == "play") {
        return fmt::format(
            "plays {}{}",
            moment.audio.starts_with("say:") ? fmt::format("\"{}\"", moment.audio) : moment.audio,
            *moment.length > 0 ? fmt::format(" ({})", duration(moment)) : "");
    }
    if (event == "keys") {
        return fmt::format("the caller presses {}", moment.keys);
    }
    if (event == "ring") {
        return fmt::format("{} rings, for {} at most", moment.who, duration(moment));
    }
    if (event == "stop") {
        return fmt::format("{} stops ringing", moment.who);
    }
    if (event == "answer") {
        return fmt::format("{} answers", moment.who);
    }
    if (event == "unconfirmed") {
        return fmt::format("{} is asked twice and does not press 1", moment.who);
    }
    if (event == "busy" || event == "unreachable") {
        return fmt::format("{} is {}", moment.who, event);
    }
    if (event == "reject") {
        return fmt::format("{} rejects the call", moment.who);
    }
    if (event == "skip") {
        return fmt::format("{} does not ring", moment.who);
    }
    if (event == "round") {
        return "the queue rings its members";
    }
    if (event == "pick_up") {
        return "the system answers the caller";
    }
    if (event == "caller_name") {
        return fmt::format("the caller's name is \"{}\"", moment.text);
    }
    if (event == "record") {
        return moment.length ? fmt::format("records, for {} at most", duration(moment)) : "recording begins";
    }
    if (event == "notify") {
        return "a notice is sent";
    }
    if (event == "dial") {
        return fmt::format("the caller dialled {}", moment.keys);
    }
    return std::string{event};
}

std::string with_reason(std::string sentence, Moment const& moment)
{
    return moment.reason.empty() ? sentence : fmt::format("{}: {}", sentence, moment.reason);
}

class Writer {
public:
    Writer(Output& out, Simulation const& simulation) : out_{out}, simulation_{simulation} {}

    void write()
    {
        write_call_head(
            out_, {simulation_.to, caller_words(simulation_.from), simulation_.flow, simulation_.at,
                   simulation_.timezone});
        for (auto const& moment : simulation_.moments) {
            write(moment);
        }
        if (simulation_.end.empty()) {
            return;
        }
        time(simulation_.milliseconds);
        out_.painted("1", end_sentence(simulation_));
        out_.text("\n");
    }

private:
    void time(std::int64_t moment) { out_.text(fmt::format("{:>9}  ", clock(moment))); }

    void write(Moment const& moment)
    {
        if (moment.event == "end" || moment.event == "error") {
            return;
        }
        time(moment.at);
        if (moment.event == "enter") {
            out_.painted("36", moment.module);
        } else if (moment.event == "exit") {
            exit(moment);
        } else if (moment.event == "skip" || moment.event == "disabled") {
            out_.painted("33", "  " + with_reason(sentence_of(moment), moment));
        } else {
            out_.text("  " + callflow::printable(with_reason(sentence_of(moment), moment)));
        }
        out_.text("\n");
    }

    void exit(Moment const& moment)
    {
        out_.text("  ");
        out_.painted("32", moment.exit);
        out_.text(moment.reason.empty() ? "" : fmt::format(": {}", moment.reason));
        out_.text(moment.to.empty() ? "" : fmt::format(" -> {}", moment.to));
    }

    Output& out_;
    Simulation const& simulation_;
};

}

std::string caller_words(std::string_view from)
{
    return from.empty() ? "a withheld number" : callflow::printable(from);
}

void write_call_head(Output& out, CallHead const& head)
{
    out.painted("1", head.to.empty() ? "A call" : fmt::format("A call to {}", head.to));
    out.text(fmt::format(" from {}, flow {}", head.caller, head.flow.empty() ? "none" : head.flow));
    if (head.at) {
        out.text(
            fmt::format(", {} ({})", callflow::format_instant_in(*head.at, head.timezone), head.timezone));
    }
    out.text("\n");
}

std::string end_sentence(Simulation const& simulation)
{
    if (simulation.end == "answered") {
        return fmt::format("answered by {}", simulation.by);
    }
    if (simulation.end == "ended") {
        return simulation.exit.empty()
                   ? fmt::format("ended: {} has no way out", simulation.module)
                   : fmt::format("ended: exit {} of {} leads nowhere", simulation.exit, simulation.module);
    }
    auto const reason = simulation.moments.back().reason;
    return reason.empty() ? simulation.end : fmt::format("{}: {}", simulation.end, reason);
}

void write_trace(Output& out, Simulation const& simulation)
{
    Writer{out, simulation}.write();
}

}
