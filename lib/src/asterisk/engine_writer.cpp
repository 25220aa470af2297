#include "asterisk/engine_writer.h"

#include "asterisk/digest.h"
#include "model/account.h"
#include "model/nouns.h"
#include "text/sound_name.h"

#include <algorithm>

namespace callflow {

namespace {

/// Playlists may hold playlists; deeper ones than this are errors of the state.
constexpr int deepest_playlist = 64;

bool is_harmless(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           std::string_view{"-_.!~*:@[]%"}.find(c) != std::string_view::npos;
}

/// A SIP address in which the characters that mean something to a dialplan are escaped as RFC 3261 allows.
std::string escaped_address(std::string_view address)
{
    std::string result;
    for (auto const c : address) {
        is_harmless(c) ? result += c : result += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return result;
}

}

std::string endpoint_of(std::string_view letter, std::int64_t id)
{
    return fmt::format("cf-{}{}", letter, id);
}

EngineWriter::EngineWriter(Exchange const& exchange, EngineSite const& site)
    : exchange_{exchange}, site_{site}
{
    for (auto const& trunk : state().of(Noun::trunk)) {
        if (packed_text(trunk.fields, "default") == "true") {
            trunk_ = endpoint_of("t", id(trunk));
        }
    }
}

std::int64_t EngineWriter::id(Noun noun, std::string_view owner, std::string_view key) const
{
    auto const* const thing = state().find(noun, owner, key);
    return thing == nullptr ? 0 : id(*thing);
}

void EngineWriter::add_sound(EngineSound sound, std::string& paths)
{
    paths += fmt::format("{}{}/cf-sounds/{}", paths.empty() ? "" : "&", site_.folder, sound.name);
    auto name = sound.name;
    sounds.emplace(std::move(name), std::move(sound));
}

void EngineWriter::add_sounds(std::string_view key, std::string& paths, int depth)
{
    auto const* const thing = state().find(Noun::audio, {}, key);
    if (thing == nullptr || depth == deepest_playlist) {
        return;
    }
    Findings ignored;
    auto const audio = read<Audio>(fields_of(*thing), ignored);
    if (!audio.say.empty()) {
        std::string const language{spoken_language(audio.language, exchange_.settings().language)};
        add_sound({sound_name(audio.say.text, language), audio.say.text, language, {}}, paths);
    } else if (!audio.file.empty()) {
        add_sound({sound_name_of_file(audio.file.text), {}, {}, audio.file.text}, paths);
    }
    for (auto const& item : audio.items) {
        add_sounds(item.key, paths, depth + 1);
    }
}

std::string EngineWriter::sound(AudioSource const& source)
{
    std::string paths;
    if (auto const text = said_by(source); !text.empty()) {
        std::string const language{spoken_language({}, exchange_.settings().language)};
        add_sound({sound_name(text, language), std::string{text}, language, {}}, paths);
    } else if (!source.empty()) {
        add_sounds(source.text, paths, 0);
    }
    return paths;
}

std::string EngineWriter::music(AudioSource const& source)
{
    auto paths = sound(source);
    if (paths.empty()) {
        return {};
    }
    auto const name = "cf-" + sound_name(paths, {});
    if (known_music_.insert(name).second) {
        music_classes.section(name, source.text);
        music_classes.set("mode", "playlist");
        std::replace(paths.begin(), paths.end(), '&', '\n');
        for (std::string_view rest = paths; !rest.empty();) {
            auto const end = std::min(rest.find('\n'), rest.size());
            music_classes.set("entry", rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    return name;
}

Thing const* EngineWriter::contact(Phone const& phone) const
{
    std::string_view const title = phone.title;
    auto const slash = title.find('/');
    return phone.person < 0 ? nullptr
                            : state().find(Noun::contact, title.substr(0, slash), title.substr(slash + 1));
}

std::string EngineWriter::dialled(Thing const& contact) const
{
    if (is_account(contact)) {
        return fmt::format("${{PJSIP_DIAL_CONTACTS({})}}", endpoint_of("c", id(contact)));
    }
    return dialled(packed_text(contact.fields, "address"));
}

std::string EngineWriter::dialled(std::string_view address) const
{
    return address.starts_with('+') ? fmt::format("PJSIP/{}@{}", address, trunk_)
                                    : fmt::format("PJSIP/{}/{}", trunk_, escaped_address(address));
}

void EngineWriter::deliver(
    std::string const& job, std::vector<Recipient> const& to, std::string_view zone, std::string_view subject,
    std::string_view body)
{
    std::string text;
    for (auto const& one : to) {
        auto const* const user = state().find(Noun::user, {}, one.text);
        text += fmt::format("to {}\n", user == nullptr ? one.text : packed_text(user->fields, "email"));
    }
    text += fmt::format("subject {}\nzone {}\n\n{}\n", subject, zone, body);
    files.push_back({"deliveries/" + job, std::move(text)});
}

}
