#pragma once

#include "asterisk/engine_writer.h"
#include "kinds/kind.h"

namespace callflow {

/// An expression of the engine's.
constexpr std::string_view caller_is_withheld =
    R"(${REGEX("^(anonymous|restricted|unavailable|unknown)?$" ${TOLOWER(${CALLERID(num)})})})"
    R"( | "${CALLERID(num-pres):0:6}"="prohib")";

/// A flow as the engine's text. Its contexts have the flow's revision in their name, so that a call that
/// stands in one goes on in the text it began with; what others name, entries and queues, has not.
class FlowWriter {
public:
    FlowWriter(EngineWriter& engine, Thing const& flow);

    /// All of its modules, as flows/f3.conf, and then where calls enter, as entries/f3.conf.
    void write();

    std::int64_t id() const { return id_; }
    std::int64_t module_id() const { return at(ids_, station_); }
    Dialplan const& plan() const { return plan_; }
    EngineWriter& engine() { return engine_; }
    ConfigWriter& out() { return out_; }

    /// Of the module that is written: `f3-m7`, also what others call it by.
    std::string name() const;
    /// Its context, and others of it: cf-f3-r1a2b3c4d-m7.
    std::string context(std::string_view suffix = {}) const
    {
        return context_of(station_) + std::string{suffix};
    }
    /// A context of the flow, such as cf-f3-r1a2b3c4d-dial.
    std::string shared(std::string_view word) const { return fmt::format("{}-{}", prefix_, word); }
    /// Where a way of it leads, as Goto takes it.
    std::string exit(Index32 way) const;
    /// Where a call to a module goes.
    std::string entry(Index32 station) const;
    Station const& station() const { return at(plan_.stations, station_); }

    // Steps that several kinds have.
    void go(std::string_view target) { out_.step("Goto({})", target); }
    /// Plays without answering a call that is not answered yet.
    void play_early(AudioSource const& source);
    void play(AudioSource const& source);
    void rename_caller(CallerName const& rule);
    /// As note_ending().
    void note(std::string_view ending, std::string_view result);
    /// The same, and ends it.
    void end(std::string_view ending, std::string_view result, int cause);
    /// The options of a Dial that connects the caller with whoever answers.
    std::string dial_options(std::string_view heard) const;

    /// Puts the caller's number into CFCALLER, as it came.
    void know_caller();

    /// A file of the engine's for what this call of the module brings.
    std::string recording(std::string_view folder, std::string_view format) const;
    /// Keeps who gets what the module brings, and in which words.
    void keep_delivery(std::vector<Recipient> const& to, std::string_view subject, std::string_view body);
    /// The call of the script that sends it, with a file if there is one.
    std::string delivery(std::string_view file) const;
    /// The same once the call is over, with the file in CFFILE; nothing if nobody gets it.
    void deliver_at_end(std::vector<Recipient> const& to, std::string_view subject, std::string_view body);

    /// A name that stays for the same extension of the module's legs, and the devices whose state is its own.
    void add_leg(std::string name, std::string devices);

private:
    struct QueueLeg {
        std::string name;
        Index32 station;
        std::string devices; ///< none if they tell nothing
    };

    std::string context_of(Index32 station) const;
    void write_station(Index32 index);
    void write_prologue();
    void write_phones();
    void write_end();
    void write_direct_dial();
    void settle_revision();
    void write_entries();
    void write_entry(std::string_view extension, Entry const& entry);
    void write_begin(std::string_view number);
    void write_codes();
    void write_code(std::string_view code, SwitchAct const& act);

    EngineWriter& engine_;
    Thing const& flow_;
    Dialplan const& plan_;
    std::int64_t id_;
    std::string prefix_;
    std::vector<std::int64_t> ids_; ///< of its modules
    std::vector<bool> late_;        ///< which of them can be entered once too often
    Index32 station_ = -1;
    bool delivers_at_end_ = false; ///< the module that is written
    int renamings_ = 0;            ///< steps that rename callers, so far
    ConfigWriter out_;
    std::vector<QueueLeg> legs_;
};

// What each kind does to a call, after the steps that every module has.
void render(RingGroup const& group, RingGroupAct const& act, FlowWriter& flow);
void render(VoiceMenu const& menu, VoiceMenuAct const& act, FlowWriter& flow);
void render(AudioPlayback const& playback, AudioPlaybackAct const& act, FlowWriter& flow);
void render(Conference const& conference, ConferenceAct const& act, FlowWriter& flow);
void render(Voicemail const& voicemail, VoicemailAct const& act, FlowWriter& flow);
void render(Fax const& fax, FaxAct const& act, FlowWriter& flow);
void render(CallRecorder const& recorder, CallRecorderAct const& act, FlowWriter& flow);
void render(CallerRouter const& router, CallerRouterAct const& act, FlowWriter& flow);
void render(Blocklist const& list, BlocklistAct const& act, FlowWriter& flow);
void render(Queue const& queue, QueueAct const& act, FlowWriter& flow);
void render(TimeRouter const& router, TimeRouterAct const& act, FlowWriter& flow);
void render(Notification const& notification, NotificationAct const& act, FlowWriter& flow);
void render(CallForward const& forward, CallForwardAct const& act, FlowWriter& flow);
void render(Switch const& one, SwitchAct const& act, FlowWriter& flow);
void render(Split const& split, SplitAct const& act, FlowWriter& flow);
void render(HangUp const& hang_up, HangUpAct const& act, FlowWriter& flow);

}
