#include "deploy/sound_tools.h"
#include "deploy/sounds.h"
#include "engine_box.h"
#include "sound_making.h"
#include "text/sound_length.h"

#include <callflow/error.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <cstdlib>
#include <sys/stat.h>

using namespace callflow;

namespace {

using Texts = std::vector<std::string>;

std::string const hash_of_file = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

EngineSound said(std::string const& name, std::string const& text, std::string const& language = "en")
{
    return {name, text, language, {}};
}

EngineSound stored(std::string const& name, std::string const& format)
{
    return {name, {}, {}, "audio/" + hash_of_file + "." + format};
}

struct Sounds {
    EngineBox box;
    std::string bytes;
    SoundSite site{box.path() + "/cf-sounds", {}, [this](std::string const&) { return bytes; }, {}};

    MadeSounds make(std::vector<EngineSound> const& all) const { return make_sounds(all, site); }
    std::string path(std::string const& name) const { return site.folder + "/" + name; }
    std::string read(std::string const& name) const
    {
        std::ifstream file{path(name), std::ios::binary};
        return {std::istreambuf_iterator<char>{file}, {}};
    }
    void write(std::string const& name, std::string const& content) const
    {
        std::ofstream{path(name), std::ios::binary} << content;
        chmod(path(name).c_str(), 0640);
    }
    std::vector<std::string> names() const { return Folder{site.folder}.names(); }
};

std::string wav_of(int rate, int frames)
{
    return made_sound(SF_FORMAT_WAV | SF_FORMAT_PCM_16, rate, frames);
}

/// For the time of its life programs are looked for here.
class ProgramPath {
public:
    explicit ProgramPath(std::string const& path) : before_{std::getenv("PATH")}
    {
        setenv("PATH", path.c_str(), 1);
    }
    ~ProgramPath() { setenv("PATH", before_.c_str(), 1); }
    ProgramPath(ProgramPath const&) = delete;
    ProgramPath& operator=(ProgramPath const&) = delete;

private:
    std::string before_;
};

Error refusal_of(Sounds const& sounds, EngineSound const& sound)
{
    try {
        sounds.make({sound});
    } catch (Error const& error) {
        return error;
    }
    FAIL("it was made");
    throw std::logic_error{"unreachable"};
}

}

TEST_CASE("a text is spoken into a wav of 8 kHz, mono, 16 bit that the group may read")
{
    Sounds const sounds;
    auto const made = sounds.make({said("a1", "Hello, and welcome.")});
    CHECK(made.made == 1);
    CHECK(made.lengths.at("a1") > 500);
    CHECK(made.lengths.at("a1") < 5000);
    auto const bytes = sounds.read("a1.wav");
    CHECK(sound_length(bytes, "a1.wav") == made.lengths.at("a1"));
    CHECK(
        bytes.substr(8, 28) ==
        std::string{"WAVEfmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0", 28});
    struct stat status {};
    REQUIRE(stat(sounds.path("a1.wav").c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == 0640);
    CHECK(sounds.names() == Texts{"a1.wav"});
}

TEST_CASE("a sound that is there is kept, whatever is in it")
{
    Sounds const sounds;
    sounds.make({});
    auto const own = wav_of(8000, 8000);
    sounds.write("a1.wav", own);
    auto const made = sounds.make({said("a1", "Hello"), said("b2", "Bye")});
    CHECK(made.made == 1);
    CHECK(made.lengths.at("a1") == 1000);
    CHECK(sounds.read("a1.wav") == own);
}

TEST_CASE("what is no sound, or what the engine may not read, is made again")
{
    Sounds const sounds;
    sounds.make({});
    sounds.write("a1.wav", "RIFF");
    sounds.write("b2.wav", wav_of(8000, 8000));
    chmod(sounds.path("b2.wav").c_str(), 0600);
    sounds.write(".cf-a1.wav", "left by a deployment that was killed");
    auto const made = sounds.make({said("a1", "Hello"), said("b2", "Hello")});
    CHECK(made.made == 2);
    CHECK(sounds.read("a1.wav") == sounds.read("b2.wav"));
    CHECK(sounds.names() == Texts{"a1.wav", "b2.wav"});
}

TEST_CASE("the same text gives the same bytes")
{
    Sounds const sounds;
    sounds.make({said("a1", "Hello"), said("b2", "Hello")});
    CHECK(sounds.read("a1.wav") == sounds.read("b2.wav"));
}

TEST_CASE("files of all formats are made into what phones play, and last as long")
{
    struct Stored {
        char const* format;
        int encoding;
        int rate;
    };
    for (auto const& one : {
             Stored{"wav", SF_FORMAT_WAV | SF_FORMAT_PCM_24, 48000},
             Stored{"wav", SF_FORMAT_WAV | SF_FORMAT_ULAW, 8000},
             Stored{"mp3", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, 44100},
             Stored{"ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS, 44100},
             Stored{"ogg", SF_FORMAT_OGG | SF_FORMAT_OPUS, 48000},
             Stored{"flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16, 16000},
             Stored{"gsm", SF_FORMAT_RAW | SF_FORMAT_GSM610, 8000},
         }) {
        CAPTURE(one.format);
        CAPTURE(one.encoding);
        Sounds sounds;
        sounds.bytes = made_sound(one.encoding, one.rate, one.rate * 2);
        auto const made = sounds.make({stored("a1", one.format)});
        CHECK(std::abs(made.lengths.at("a1") - 2000) < 50);
        CHECK(sounds.read("a1.wav").substr(22, 6) == std::string{"\1\0\x40\x1f\0\0", 6});
    }
}

TEST_CASE("what stands behind the samples of a file is not heard")
{
    Sounds sounds;
    sounds.bytes = wav_of(8000, 8000) + std::string{"LIST\xa0\x0f\0\0", 8} + std::string(4000, 'x');
    CHECK(sounds.make({stored("a1", "wav")}).lengths.at("a1") == 1000);
}

TEST_CASE("hostile texts are spoken: nothing in them is a command")
{
    Sounds const sounds;
    auto const evil = sounds.box.path() + "/evil";
    std::vector<std::string> const texts = {
        "-w" + evil,
        "--stdout -v xx",
        "$(touch " + evil + ") `touch " + evil + "`",
        "hello; touch " + evil + " | cat > " + evil,
        "\"'\\ & % ${PATH} %s%n",
        "<speak><audio src=\"" + evil + "\"/><break time=\"600s\"/>hello</speak>",
        "[[h@l@U]] hello [[",
        "\x01"
        "999999999P \x01"
        "0S \x1b[2J",
        std::string{"a\0b", 3},
        "\U0001F600 \U0001F4DE",
        "line\nline\r\nline",
        std::string(4096, 'x'),
        "\xff\xfe not UTF-8",
    };
    std::vector<EngineSound> all;
    for (std::size_t i = 0; i < texts.size(); ++i)
        all.push_back(said(fmt::format("t{}", i), texts[i]));
    auto const made = sounds.make(all);
    CHECK(made.made == texts.size());
    for (auto const& [name, length] : made.lengths) {
        CAPTURE(name);
        CHECK(length > 100);
        CHECK(length < (name == "t11" ? 3'600'000 : 60'000));
    }
    CHECK(!std::filesystem::exists(evil));
    CHECK(made.warnings.empty());
}

TEST_CASE("signs for phonemes and for another speed are read out")
{
    Sounds const sounds;
    auto const made = sounds.make(
        {said("a1", "[[h@l'oU w3:ld]]"), said(
                                             "a2", "\x01"
                                                   "450S hello world")});
    CHECK(made.lengths.at("a1") > 1800); // in phonemes it would last less than a second
    CHECK(made.lengths.at("a2") > 1800);
}

TEST_CASE("a text of nothing is a sound of nothing, with a warning")
{
    Sounds const sounds;
    auto const made = sounds.make({said("a1", "  ")});
    CHECK(made.lengths.at("a1") < 50);
    CHECK(made.warnings == Texts{"nothing is heard of \"  \""});
}

TEST_CASE("a language is spoken as the nearest that is known, else as English with a warning")
{
    Texts const known = {"af", "en-029", "en-gb", "en", "fr-be", "fr-fr", "fr", "pt-br", "zh-cmn"};
    CHECK(nearest_language(known, "fr") == "fr");
    CHECK(nearest_language(known, "fr-BE") == "fr-be");
    CHECK(nearest_language(known, "fr_CA") == "fr");
    CHECK(nearest_language(known, "pt-PT") == "pt-br");
    CHECK(nearest_language(known, "xx-YY").empty());
    CHECK(nearest_language(known, "-w/tmp/x").empty());
    CHECK(nearest_language(known, "").empty());

    Sounds const sounds;
    auto const made = sounds.make(
        {said("a1", "Hello", "xx"), said("a2", "Hello", "en"), said("a3", "Hello", "de-AT"),
         said("a4", "Bye", "xx")});
    CHECK(made.warnings == Texts{"espeak-ng does not speak \"xx\": its texts are spoken as English"});
    CHECK(sounds.read("a1.wav") == sounds.read("a2.wav"));
    CHECK(sounds.read("a3.wav") != sounds.read("a2.wav"));
}

TEST_CASE("a file that is no sound is named, with what sox says")
{
    Sounds sounds;
    sounds.bytes = "fLaC and nothing else";
    auto const error = refusal_of(sounds, stored("a1", "flac"));
    CHECK(error.code() == Code::failure);
    CHECK(error.sentence().starts_with(
        "cannot make the sound of \"audio/" + hash_of_file + ".flac\": sox says: sox FAIL "));
    CHECK(sounds.names().empty());

    sounds.site.title = [](EngineSound const&) { return "audio \"hold\""; };
    CHECK(refusal_of(sounds, stored("a1", "flac"))
              .sentence()
              .starts_with("cannot make the sound of audio \"hold\": sox says"));
}

TEST_CASE("a program that is missing is told with its package")
{
    Sounds const sounds;
    ProgramPath const nothing{sounds.box.path()};
    auto const error = refusal_of(sounds, said("a1", "Hello"));
    CHECK(error.sentence() == "there is no program espeak-ng");
    CHECK(error.advice() == Texts{"apt-get install espeak-ng sox"});
    auto const file = refusal_of(sounds, stored("a1", "wav"));
    CHECK(
        file.sentence() ==
        "cannot make the sound of \"audio/" + hash_of_file + ".wav\": there is no program sox");
}

TEST_CASE("mp3 without the part of sox for it is told with its package")
{
    Sounds sounds;
    sounds.bytes = "ID3";
    auto const sox = sounds.box.path() + "/sox";
    std::ofstream{sox}
        << "#!/bin/sh\necho \"sox FAIL formats: no handler for given file type \\`mp3'\" >&2\nexit 2\n";
    chmod(sox.c_str(), 0755);
    ProgramPath const ours{sounds.box.path()};
    auto const error = refusal_of(sounds, stored("a1", "mp3"));
    CHECK(error.advice() == Texts{"apt-get install libsox-fmt-mp3"});
}

TEST_CASE("when one cannot be made its error comes, not that of a later one")
{
    Sounds sounds;
    sounds.bytes = "no sound";
    auto const all = {said("a1", "Hello"), stored("b2", "flac"), stored("c3", "wav")};
    CHECK_THROWS_WITH_AS(sounds.make(all), doctest::Contains("flac\": sox says"), Error);
}

TEST_CASE("sounds that nothing names are pruned, and what a killed deployment left; nothing else")
{
    Sounds const sounds;
    sounds.make({said("a1", "One"), said("b2", "Two"), said("c3", "Three")});
    sounds.write(".cf-d4.wav", "half");
    sounds.write("README", "mine");
    sounds.write("My own.wav", "mine");
    auto const used = sounds_named_in("exten => s,n,Playback(/etc/asterisk/cf-sounds/a1&/x/cf-sounds/c3)\n");
    CHECK(used == std::set<std::string>{"a1", "c3"});
    CHECK(prune_sounds(Folder{sounds.site.folder}, used) == 2);
    CHECK(sounds.names() == Texts{"My own.wav", "README", "a1.wav", "c3.wav"});
}
