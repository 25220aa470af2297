#include "simulate/builder.h"
#include "simulate/walk.h"

namespace callflow {

namespace {

/// Takes one PIN from the caller, whose first key ends the question; false if the caller hung up. `entered`
/// is what there is at its end.
bool enter_pin(Walk& walk, ConferenceAct const& conference, std::string& entered)
{
    auto const length = conference.pin.size();
    walk.take_keys();
    if (walk.keys().empty() && !walk.pass(walk.length_of(conference.asks))) {
        return false;
    }
    auto const ended = walk.keys().find('#');
    auto const count = std::min(ended, length);
    bool const complete = ended < length || walk.keys().size() >= length;
    entered = walk.keys().substr(0, count);
    auto const used = std::min(walk.keys().size(), ended < length ? ended + 1 : length);
    if (used > 0) {
        walk.note_keys(used);
    }
    walk.drop_keys(used);
    return complete || walk.pass(ConferenceAct::wait_for_key);
}

}

Act prepared(Conference const& conference, Builder& builder, std::vector<Way> const&)
{
    return ConferenceAct{conference.pin.text, builder.sound({std::string{ConferenceAct::question}})};
}

Turn act(ConferenceAct const& conference, Walk& walk)
{
    walk.pick_up();
    if (conference.pin.empty()) {
        return walk.finish(Ending::conference);
    }
    std::string entered;
    for (int i = 0; i < ConferenceAct::tries; ++i) {
        if (!enter_pin(walk, conference, entered)) {
            return Turn::ended();
        }
        if (entered == conference.pin) {
            return walk.finish(Ending::conference);
        }
    }
    return walk.finish(Ending::hang_up, Why::wrong_pin);
}

}
