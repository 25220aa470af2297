#pragma once

#include "asterisk/config_writer.h"
#include "asterisk/rendering.h"
#include "model/audio.h"

#include <map>
#include <set>

namespace callflow {

/// What the flows of a phone system share on its engine: sounds, music, endpoints, and files that hold a
/// section for each module of a kind.
class EngineWriter {
public:
    EngineWriter(Exchange const& exchange, EngineSite const& site);

    Exchange const& exchange() const { return exchange_; }
    State const& state() const { return exchange_.state(); }
    EngineSite const& site() const { return site_; }
    std::int64_t id(Thing const& thing) const { return site_.id(thing); }
    std::int64_t id(Noun noun, std::string_view owner, std::string_view key) const;

    /// The files to play one after the other, by `&`; empty for no audio.
    std::string sound(AudioSource const& source);
    /// A class of music that plays the audio over and over; empty for no audio.
    std::string music(AudioSource const& source);

    /// What an application dials to reach a contact.
    std::string dialled(Thing const& contact) const;
    /// The same of a number outside or a SIP address.
    std::string dialled(std::string_view address) const;

    /// The contact of a user that a phone of a dialplan is; nullptr for one outside.
    Thing const* contact(Phone const& phone) const;

    /// Keeps what is to be delivered for a job: who gets it and what it says, with its times in a zone.
    void deliver(
        std::string const& job, std::vector<Recipient> const& to, std::string_view zone,
        std::string_view subject, std::string_view body);

    ConfigWriter queues;
    ConfigWriter bridges;
    ConfigWriter music_classes;
    std::vector<EngineFile> files;
    std::map<std::string, EngineSound> sounds;

private:
    void add_sounds(std::string_view key, std::string& paths, int depth);
    void add_sound(EngineSound sound, std::string& paths);

    Exchange const& exchange_;
    EngineSite const& site_;
    std::string trunk_; ///< endpoint of the default one
    std::set<std::string> known_music_;
};

/// `cf-c12` of a contact, `cf-t1` of a trunk.
std::string endpoint_of(std::string_view letter, std::int64_t id);

}
