#include "sound_making.h"
#include "text/sound_length.h"

#include <doctest/doctest.h>

#include <chrono>
#include <random>

using namespace callflow;

namespace {

using Length = std::optional<std::int64_t>;

struct Sample {
    std::string ending;
    std::string bytes;
    std::int64_t length; ///< of 12345 frames at 8000 Hz; GSM and ADPCM come in blocks
};

std::vector<Sample> const& samples()
{
    static std::vector<Sample> const all = [] {
        std::vector<Sample> made;
        auto const add = [&](char const* ending, int format, std::int64_t length) {
            made.push_back({ending, made_sound(format, 8000, 12345), length});
        };
        add("wav", SF_FORMAT_WAV | SF_FORMAT_PCM_16, 1543);
        add("wav", SF_FORMAT_WAV | SF_FORMAT_ULAW, 1543);
        add("wav", SF_FORMAT_WAV | SF_FORMAT_IMA_ADPCM, 1578);
        add("wav", SF_FORMAT_WAV | SF_FORMAT_GSM610, 1600);
        add("wav", SF_FORMAT_WAVEX | SF_FORMAT_PCM_16, 1543);
        add("flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16, 1543);
        add("ogg", SF_FORMAT_OGG | SF_FORMAT_VORBIS, 1543);
        add("ogg", SF_FORMAT_OGG | SF_FORMAT_OPUS, 1543);
        add("mp3", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, 1543);
        add("gsm", SF_FORMAT_RAW | SF_FORMAT_GSM610, 1560);
        return made;
    }();
    return all;
}

Length length_of(std::string const& bytes, std::string const& ending)
{
    return sound_length(bytes, "audio/" + std::string(64, '0') + "." + ending);
}

/// A silent frame of MPEG-1 layer III at 44100 Hz, 1152 samples; 9 is 128 kbit/s, 14 is 320 kbit/s.
std::string mp3_frame(int bitrate, std::size_t size)
{
    std::string frame{'\xff', '\xfb', static_cast<char>(bitrate << 4), '\0'};
    frame.resize(size);
    return frame;
}

/// `begin`, then `part` over and over, `size` bytes in all.
std::string repeated(std::string const& begin, std::string const& part, std::size_t size)
{
    std::string parts = part;
    while (parts.size() < size)
        parts += parts;
    return begin + parts.substr(0, size - begin.size());
}

}

TEST_CASE("a sound of each format lasts as long as it was made")
{
    for (auto const& sample : samples()) {
        CAPTURE(sample.ending);
        CHECK(length_of(sample.bytes, sample.ending) == sample.length);
    }
}

TEST_CASE("a length is rounded to the nearest millisecond")
{
    auto const wav = [](int frames) { return made_sound(SF_FORMAT_WAV | SF_FORMAT_PCM_U8, 8000, frames); };
    CHECK(length_of(wav(0), "wav") == 0);
    CHECK(length_of(wav(3), "wav") == 0);
    CHECK(length_of(wav(4), "wav") == 1);
    CHECK(length_of(wav(11), "wav") == 1);
    CHECK(length_of(wav(8000), "wav") == 1000);
}

TEST_CASE("frames of an mp3 without a header of its own are counted")
{
    auto const few = repeated("", mp3_frame(9, 417), std::size_t{417} * 50);
    CHECK(length_of(few, "mp3") == 1306);
    CHECK(length_of(repeated(few, mp3_frame(14, 1044), few.size() + std::size_t{1044} * 50), "mp3") == 2612);
    CHECK(length_of(std::string{"ID3\3\0\0\0\0\1\0", 10} + std::string(128, '\0') + few, "mp3") == 1306);
}

TEST_CASE("a wav whose header claims more than there is lasts as long as what there is")
{
    auto wav = made_sound(SF_FORMAT_WAV | SF_FORMAT_PCM_16, 8000, 8000);
    CHECK(length_of(wav.substr(0, 44 + 8000), "wav") == 500);
    wav.replace(40, 4, "\xff\xff\xff\xff");
    CHECK(length_of(wav, "wav") == 1000);
}

TEST_CASE("raw gsm is 20 ms for each whole frame, and begins like one")
{
    std::string const frame = "\xd7" + std::string(32, 'x');
    CHECK(length_of(frame + frame + frame.substr(1), "gsm") == 40);
    CHECK(length_of(frame.substr(0, 32), "gsm") == 0);
    CHECK(length_of("RIFF" + std::string(100, 'x'), "gsm") == Length{});
}

TEST_CASE("what a header claims beyond a day, or does not say, is not told")
{
    auto flac = made_sound(SF_FORMAT_FLAC | SF_FORMAT_PCM_16, 8000, 8000);
    flac[21] = static_cast<char>(flac[21] | 0x0f);
    CHECK(length_of(flac, "flac") == Length{});
    flac[21] = static_cast<char>(flac[21] & 0xf0);
    flac.replace(22, 4, 4, '\0');
    CHECK(length_of(flac, "flac") == Length{});
}

TEST_CASE("bytes that are no sound of their ending have no length")
{
    auto const& wav = samples().front().bytes;
    for (auto const* ending : {"mp3", "ogg", "flac", "gsm", "aiff", ""})
        CHECK(length_of(wav, ending) == Length{});
    for (auto const* ending : {"wav", "mp3", "ogg", "flac", "gsm"})
        CHECK(length_of("", ending) == Length{});
    CHECK(length_of("RIFF....WAVE", "wav") == Length{});
    CHECK(length_of("ID3 of sound", "mp3") == Length{});
    CHECK(sound_length(wav, "wav") == 1543);
    CHECK(sound_length(wav, "") == Length{});
}

TEST_CASE("cut and damaged sounds have a length up to a day or none")
{
    auto const seed = std::random_device{}();
    CAPTURE(seed);
    std::minstd_rand random{seed};
    for (auto const& sample : samples()) {
        for (int round = 0; round < 60; ++round) {
            auto bytes =
                sample.bytes.substr(0, round % 2 ? std::string::npos : random() % sample.bytes.size());
            for (auto changes = bytes.empty() ? 0 : random() % 9; changes > 0; --changes)
                bytes[random() % std::min<std::size_t>(bytes.size(), 200)] = static_cast<char>(random());
            auto const length = length_of(bytes, sample.ending);
            CHECK(length.value_or(0) >= 0);
            CHECK(length.value_or(0) < 86'401'000);
        }
    }
}

TEST_CASE("files of 32 MiB that were made to take long take seconds at most")
{
    constexpr std::size_t size = 32u << 20;
    auto const begin = std::chrono::steady_clock::now();
    auto const& ogg = samples()[6].bytes;
    length_of(repeated(ogg.substr(0, 58), "OggS", size), "ogg");
    length_of(repeated("RIFF....WAVE", std::string{"abcd\0\0\0\0", 8}, size), "wav");
    length_of(repeated("fLaC", std::string{"\1\0\0\0", 4}, size), "flac");
    length_of(repeated(mp3_frame(9, 417), "\xff\xfb", size), "mp3");
    length_of(repeated("", mp3_frame(1, 104), size), "mp3");
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds{30});
}
