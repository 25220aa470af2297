#include "simulate/trace.h"

#include <algorithm>
#include <array>

namespace callflow {

namespace {

constexpr std::array<MomentWord, 21> words{{
    {"enter", "The call enters a module"},
    {"disabled", "The module is disabled"},
    {"play", "Audio begins"},
    {"keys", "The caller presses keys"},
    {"ring", "A phone starts to ring"},
    {"stop", "A phone stops ringing"},
    {"answer", "A phone is answered"},
    {"unconfirmed", "Whoever answered does not press 1"},
    {"busy", "A phone is busy"},
    {"reject", "A phone rejects the call"},
    {"unreachable", "A phone is not registered"},
    {"skip", "Somebody does not ring"},
    {"round", "A queue begins to ring its members"},
    {"pick_up", "The system answers the caller"},
    {"caller_name", "The caller's name becomes another"},
    {"record", "Recording begins"},
    {"notify", "A notice is sent"},
    {"exit", "The call leaves a module"},
    {"dial", "The caller dialled an extension"},
    {"end", "The call ends"},
    {"error", "The flow has an error here"},
}};

constexpr std::array<std::string_view, 10> ends{"answered", "voicemail", "conference", "fax",       "hang_up",
                                                "blocked",  "no_route",  "ended",      "abandoned", "loop"};

std::string who_skips(Dialplan const& plan, Event const& event)
{
    return event.extra < 0 ? at(plan.destinations, event.subject).text : at(plan.people, event.extra).key;
}

void tell_exit(Moment& moment, Dialplan const& plan, Event const& event)
{
    auto const& way = at(at(plan.stations, event.station).ways, event.subject);
    moment.exit = way.exit;
    moment.to = plan.key_of(way.to);
}

/// What the subject of an event is.
void tell_subject(Moment& moment, Walk const& walk, Event const& event)
{
    auto const& plan = walk.dialplan();
    switch (event.what) {
    case Happening::play:
        moment.audio = at(plan.sounds, event.subject).title;
        moment.length = event.length;
        break;
    case Happening::keys:
        moment.keys = walk.text(event.subject, event.length);
        break;
    case Happening::ring:
        moment.length = event.length;
        moment.who = at(plan.phones, event.subject).title;
        break;
    case Happening::stop:
    case Happening::answer:
    case Happening::busy:
    case Happening::reject:
    case Happening::unreachable:
        moment.who = at(plan.phones, event.subject).title;
        break;
    case Happening::unconfirmed:
        moment.who = at(plan.phones, event.subject).title;
        moment.length = event.length;
        break;
    case Happening::skip:
        moment.who = who_skips(plan, event);
        break;
    case Happening::caller_name:
        moment.text = walk.text(event.subject, event.length);
        break;
    case Happening::record:
        if (event.length > 0) {
            moment.length = event.length;
        }
        break;
    case Happening::exit:
        tell_exit(moment, plan, event);
        break;
    case Happening::dial:
        moment.keys = walk.text(event.subject, event.length);
        moment.to = plan.key_of(event.extra);
        break;
    default:
        break;
    }
}

Moment told(Walk const& walk, Event const& event)
{
    Moment moment;
    moment.at = event.at;
    moment.event = words[static_cast<std::size_t>(event.what)].word;
    moment.module = walk.dialplan().key_of(event.station);
    tell_subject(moment, walk, event);
    moment.reason = reason_of(walk, event);
    return moment;
}

/// The titles of what events of one sort are about, each once if `once`.
template <class Title>
std::vector<std::string> titles(Walk const& walk, Happening what, bool once, Title const& title)
{
    std::vector<std::string> all;
    for (auto const& event : walk.events()) {
        if (event.what != what) {
            continue;
        }
        auto const& text = title(event.subject);
        if (!once || std::find(all.begin(), all.end(), text) == all.end()) {
            all.push_back(text);
        }
    }
    return all;
}

}

std::string_view word_of(Ending ending)
{
    auto const index = static_cast<std::size_t>(ending);
    return index < ends.size() ? ends[index] : std::string_view{};
}

std::vector<MomentWord> const& moment_words()
{
    static std::vector<MomentWord> const all{words.begin(), words.end()};
    return all;
}

std::vector<std::string_view> const& endings()
{
    static std::vector<std::string_view> const all{ends.begin(), ends.end()};
    return all;
}

std::vector<std::string> path_of(Walk const& walk)
{
    std::vector<std::string> keys;
    for (auto const station : walk.path()) {
        keys.push_back(walk.dialplan().key_of(station));
    }
    return keys;
}

std::vector<std::string> rings_of(Walk const& walk)
{
    return titles(walk, Happening::ring, true, [&](Index32 phone) -> std::string const& {
        return at(walk.dialplan().phones, phone).title;
    });
}

std::vector<std::string> plays_of(Walk const& walk)
{
    return titles(walk, Happening::play, false, [&](Index32 sound) -> std::string const& {
        return at(walk.dialplan().sounds, sound).title;
    });
}

Simulation told(Walk const& walk)
{
    auto const& plan = walk.dialplan();
    auto const& call = walk.call();
    Simulation result;
    result.to = call.to;
    result.flow = plan.flow;
    result.from = call.from;
    if (call.has_time) {
        result.at = call.at * 1'000'000;
    }
    result.timezone = plan.zone_name;
    result.path = path_of(walk);
    result.rings = rings_of(walk);
    result.plays = plays_of(walk);
    result.end = word_of(walk.ending());
    result.by = walk.answered_by() < 0 ? std::string{} : at(plan.phones, walk.answered_by()).title;
    result.milliseconds = walk.end();
    for (auto const& event : walk.events()) {
        result.moments.push_back(told(walk, event));
    }
    auto const& last = walk.events().back();
    result.module = plan.key_of(last.station);
    if (last.what == Happening::end && last.subject >= 0) {
        result.exit = at(at(plan.stations, last.station).ways, last.subject).exit;
    }
    if (last.what == Happening::error) {
        result.errors.push_back(at(plan.errors, last.subject));
    }
    result.warnings = call.warnings;
    return result;
}

}
