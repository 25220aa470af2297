#pragma once

#include "simulate/call.h"
#include "simulate/event.h"

#include <span>
#include <string>
#include <vector>

namespace callflow {

/// Where a module sends a call: a way of its own, the station of an extension, or nowhere: it is over.
struct Turn {
    enum class To { way, extension, nowhere };
    To to = To::nowhere;
    Index32 index = -1; ///< of the way, or of the station

    static Turn ended() { return {}; }
};

/// Walks calls of one dialplan, one after the other, in virtual time. Buffers are kept between calls.
class Walk {
public:
    explicit Walk(Dialplan const& dialplan);

    /// Walks a call to its end; what happened stands in what follows until the next one.
    void run(Call const& call);

    Dialplan const& dialplan() const { return dialplan_; }
    std::vector<Event> const& events() const { return events_; }
    std::vector<Index32> const& path() const { return path_; } ///< stations
    Ending ending() const { return ending_; }
    Milliseconds end() const { return now_; }
    Index32 answered_by() const { return answered_by_; } ///< a phone, or -1
    /// Whether hours decide where the call goes, and it says no time: it was walked up to there.
    bool lacks_time() const { return lacks_time_; }
    /// A text that an event names by its beginning and length.
    std::string_view text(Index32 from, Milliseconds length) const;

    // For the kinds: what is known, and what they do to the call. A bool that is false means: it is over.

    Call const& call() const { return *call_; }
    Station const& station() const { return dialplan_.stations[at(station_)]; }
    /// The way that the call makes this station take, or -1.
    Index32 side() const { return call_->sides[at(station_)]; }
    /// What the call says about this queue; nullptr if nothing.
    QueuePast const* past() const;
    Milliseconds now() const { return now_; }

    void note(
        Happening what, Index32 subject = -1, Milliseconds length = 0, Why why = Why::none,
        Index32 extra = -1);
    /// The caller is answered by the system.
    void pick_up();
    /// Lets time pass; false if the caller hangs up meanwhile.
    bool pass(Milliseconds duration);
    /// Plays a sound (-1: none) to its end; keys that were typed before are lost.
    bool play(Index32 sound);
    /// Begins a sound without waiting for its end.
    void start_playing(Index32 sound);
    Milliseconds length_of(Index32 sound) const;
    void rename_caller(CallerName const& rule);

    /// Readies the keys of the next playback or prompt: those that are left, then the next of the call.
    void take_keys();
    std::string const& keys() const { return keys_; }
    void note_keys(std::size_t count);
    void drop_keys(std::size_t count) { keys_.erase(0, count); }
    void lose_keys() { keys_.clear(); }

    /// What hours say now; nothing, and the walk is over, if the call has no time.
    std::optional<Opening::Answer> ask(Index32 opening) { return ask(opening, now_); }
    /// Whether anything of a destination could ring now; nothing as `ask`.
    std::optional<bool> is_available(Index32 destination);

    struct Ringing {
        Index32 phone = -1; ///< that answered
        bool over = false;
    };
    /// Rings legs, in the order of their `after`, until one answers, all are over, or the moment `deadline`.
    Ringing ring(std::span<Leg const> legs, Milliseconds deadline);

    Turn take(Index32 way, Why why, Index32 extra = -1, Milliseconds length = 0);
    Turn dial(std::string_view extension, Index32 to);
    Turn answered(Index32 phone);
    /// Holds the line until the caller hangs up or `most` is over, then ends.
    Turn hold(Milliseconds most, Ending ending);
    Turn finish(Ending ending, Why why = Why::none, Index32 way = -1);

private:
    friend class Ringer;

    void reset(Call const& call);
    Turn visit(Index32 index);
    Turn pass_through();
    std::optional<Opening::Answer> ask(Index32 opening, Milliseconds moment);
    /// None if there is none, or the call has no time: then the walk is over.
    Why reason_not_to_ring(Destined::Share const& share, Milliseconds moment);
    Index32 keep(std::string_view text);
    void abandon(Milliseconds moment);

    /// A phone that rings, from and until when.
    struct Ring {
        Milliseconds from;
        Milliseconds to;
        Index32 phone;
    };

    Dialplan const& dialplan_;
    Call const* call_ = nullptr;
    std::vector<Event> events_;
    std::vector<Index32> path_;
    std::string texts_;
    std::string keys_;
    std::string caller_name_;
    std::vector<Milliseconds> first_rings_; ///< of each phone; -1 before it
    std::vector<Index32> rung_;             ///< phones that have one
    std::vector<Ring> rings_;
    std::size_t pressed_ = 0; ///< how many of the call's keys were taken
    Milliseconds now_ = 0;
    Index32 station_ = -1;
    Index32 answered_by_ = -1;
    Ending ending_ = Ending::none;
    bool picked_up_ = false;
    bool lacks_time_ = false;
};

/// What each kind does to a call that enters it.
Turn act(RingGroupAct const& group, Walk& walk);
Turn act(VoiceMenuAct const& menu, Walk& walk);
Turn act(AudioPlaybackAct const& playback, Walk& walk);
Turn act(ConferenceAct const& conference, Walk& walk);
Turn act(VoicemailAct const& voicemail, Walk& walk);
Turn act(FaxAct const& fax, Walk& walk);
Turn act(CallRecorderAct const& recorder, Walk& walk);
Turn act(CallerRouterAct const& router, Walk& walk);
Turn act(BlocklistAct const& list, Walk& walk);
Turn act(QueueAct const& queue, Walk& walk);
Turn act(TimeRouterAct const& router, Walk& walk);
Turn act(NotificationAct const& notification, Walk& walk);
Turn act(CallForwardAct const& forward, Walk& walk);
Turn act(SwitchAct const& one, Walk& walk);
Turn act(SplitAct const& split, Walk& walk);
Turn act(HangUpAct const& hang_up, Walk& walk);

}
