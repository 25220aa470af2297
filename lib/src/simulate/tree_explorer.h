#pragma once

#include "simulate/call.h"
#include "simulate/tree_times.h"
#include "simulate/walk.h"

#include <optional>

namespace callflow {

/// One thing that can become of a call in a station: it goes on to another, or ends.
struct Passage {
    Index32 way = -1; ///< of the station; -1: none is taken
    bool dialled = false;
    Index32 to = -1;                  ///< station
    Ending ending = Ending::none;     ///< if it goes to none
    Index32 phone = -1;               ///< that answers
    Stretch when;                     ///< moments of the call
    std::optional<Milliseconds> from; ///< first moment that hours allow, if calls may be there sooner
    std::string reason;               ///< a sentence; empty if there is nothing to say
};

/// What a call that is explored can meet, station by station. `any_caller`: its words do not name one.
class Explorer {
public:
    Explorer(Dialplan const& dialplan, Call call, bool any_caller);

    /// What can become of a call that comes to a station of that index in a stretch; stands until the next is
    /// asked for. More moments never lead to less. Error{usage} where hours decide and the call has no time.
    std::vector<Passage> const& passages(Index32 index, Stretch arrival);
    /// The same with the reasons.
    std::vector<Passage> const& told_passages(Index32 index, Stretch arrival);

private:
    /// How a menu can be answered, apart from its options.
    struct Keys {
        bool wrong_at_once = false; ///< some keys begin no option
        bool wrong_later = false;   ///< some keys begin one and are none
        Milliseconds longest = 0;   ///< time that a caller may take for an option
    };

    void explore(RingGroupAct const& group);
    void explore(VoiceMenuAct const& menu);
    void explore(AudioPlaybackAct const& playback);
    void explore(ConferenceAct const& conference);
    void explore(VoicemailAct const& voicemail);
    void explore(FaxAct const& fax);
    void explore(CallRecorderAct const& recorder);
    void explore(CallerRouterAct const& router);
    void explore(BlocklistAct const& list);
    void explore(QueueAct const& queue);
    void explore(TimeRouterAct const& router);
    void explore(NotificationAct const& notification);
    void explore(CallForwardAct const& forward);
    void explore(SwitchAct const& one);
    void explore(SplitAct const& split);
    void explore(HangUpAct const& hang_up);

    Station const& station() const { return dialplan_.stations[static_cast<std::size_t>(station_)]; }
    Stretch length_of(Index32 sound) const { return Stretch::exactly(walk_.length_of(sound)); }

    Passage& take(Index32 way, Stretch when, Why why = Why::none);
    Passage& finish(Ending ending, Stretch when, Why why = Why::none);
    void dial(Option const& option, Stretch when);
    void pass_through();
    void stop();
    /// As the call's words say, whenever it comes.
    void decide(Stretch length = {});
    /// What a walk does that enters the station at once: an exit or an end.
    Event decision();
    /// Why a call leaves the station that enters it at a moment.
    std::string reason_later(Milliseconds moment);
    std::string reason(Why why) const;

    HoursInCall& times(Index32 opening);
    /// The moments of a stretch at which something of a share can ring.
    Stretch ringing(Destined::Share const& share, Stretch when);
    Stretch ringing(Leg const& leg, Stretch when);
    /// Lets everyone answer who can begin to ring in a stretch; when that is.
    Stretch answer(Leg const& leg, Stretch begin);
    void answer(Index32 phone, Stretch begin, Milliseconds duration);
    bool has_outsider(QueueAct const& queue) const;

    Keys keys_of(VoiceMenuAct const& menu) const;
    /// Moments at which a playback has failed for wrong keys, from its beginning on; empty if it cannot.
    Stretch wrong_keys(VoiceMenuAct const& menu, Keys const& keys) const;
    void take_options(VoiceMenuAct const& menu, Keys const& keys, Stretch failed);

    Dialplan const& dialplan_;
    Call call_;
    bool any_caller_;
    Walk walk_;
    std::vector<std::optional<HoursInCall>> times_; ///< by opening
    std::vector<std::optional<Keys>> keys_;         ///< by station
    std::vector<std::optional<Event>> decisions_;   ///< by station
    std::vector<Passage> passages_;
    Index32 station_ = -1;
    Stretch arrival_;
    bool telling_ = false;
};

/// Whether a router may send anybody a way; whom, and whom a list blocks.
bool has_callers(CallerRouterAct const& router, Route route);
std::string callers_of(CallerRouterAct const& router, Route route);
std::string callers_of(BlocklistAct const& list);

}
