#pragma once

#include "model/schedule.h"
#include "simulate/exchange.h"

#include <unordered_map>

namespace callflow {

/// Makes the dialplan of a flow: gives each thing that its modules name an index, once.
class Builder {
public:
    Builder(Exchange const& exchange, Thing const& flow);

    std::unique_ptr<Dialplan const> build();

    // For the kinds.
    Index32 sound(AudioSource const& source);
    Index32 destination(std::string const& text);
    /// A phone outside: a number or a SIP address.
    Index32 outside(std::string const& address);
    Index32 schedule(std::string const& key);
    Index32 hours(TimeRouter const& router);
    Index32 station_of(std::string_view key) const { return plan_.station_of(key); }
    std::string const& region() const { return plan_.region; }
    std::int64_t ring_limit() const { return exchange_.settings().simultaneous_ring_limit; }
    /// The extensions of the flow and where each leads.
    std::vector<Option> extensions() const;

private:
    void add_stations(ThingRange modules);
    void fill(Station& station, Thing const& module);
    void add_entries();
    Index32 station_for(Thing const& number) const;
    std::optional<Milliseconds> known_length(Sound& sound, std::string const& name) const;
    Milliseconds spoken_length(Sound& sound, std::string_view say, std::string_view language) const;
    Milliseconds length_of(Sound& sound, std::string_view key, int depth);
    Destined::Share share(std::string const& user, std::string const& contact);
    Index32 person(std::string const& key);
    void add_phones(Person& person);
    Index32 opening(std::string name, Schedule const& schedule);

    Exchange const& exchange_;
    Thing const& flow_;
    std::unique_ptr<Dialplan> made_;
    Dialplan& plan_;
    std::unordered_map<std::string, Index32> sounds_, destinations_, openings_, people_;
};

// What each kind is in a dialplan. `ways` are those of its station: to find exits that are options.
Act prepared(RingGroup const& group, Builder& builder, std::vector<Way> const& ways);
Act prepared(VoiceMenu const& menu, Builder& builder, std::vector<Way> const& ways);
Act prepared(AudioPlayback const& playback, Builder& builder, std::vector<Way> const& ways);
Act prepared(Conference const& conference, Builder& builder, std::vector<Way> const& ways);
Act prepared(Voicemail const& voicemail, Builder& builder, std::vector<Way> const& ways);
Act prepared(Fax const& fax, Builder& builder, std::vector<Way> const& ways);
Act prepared(CallRecorder const& recorder, Builder& builder, std::vector<Way> const& ways);
Act prepared(CallerRouter const& router, Builder& builder, std::vector<Way> const& ways);
Act prepared(Blocklist const& list, Builder& builder, std::vector<Way> const& ways);
Act prepared(Queue const& queue, Builder& builder, std::vector<Way> const& ways);
Act prepared(TimeRouter const& router, Builder& builder, std::vector<Way> const& ways);
Act prepared(Notification const& notification, Builder& builder, std::vector<Way> const& ways);
Act prepared(CallForward const& forward, Builder& builder, std::vector<Way> const& ways);
Act prepared(Switch const& one, Builder& builder, std::vector<Way> const& ways);
Act prepared(Split const& split, Builder& builder, std::vector<Way> const& ways);
Act prepared(HangUp const& hang_up, Builder& builder, std::vector<Way> const& ways);

}
