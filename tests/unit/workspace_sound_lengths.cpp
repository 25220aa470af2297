#include "sound_making.h"
#include "text/sound_file.h"
#include "workspace/sound_lengths.h"
#include "workspace_box.h"

using namespace callflow;

namespace {

using Length = std::optional<std::int64_t>;

std::string second_of_sound()
{
    return made_sound(SF_FORMAT_WAV | SF_FORMAT_PCM_16, 8000, 8000);
}

std::string const missing = "audio/" + std::string(64, '0') + ".wav";

}

TEST_CASE("the store tells how long a sound lasts by the name that an audio has for it")
{
    Box const box;
    auto at = box.open();
    create(at, Noun::audio, "Second", {{"file", box.write("second.wav", second_of_sound())}});
    create(at, Noun::audio, "Nothing", {{"file", box.write("nothing.wav", "RIFF and more")}});
    Connection store{box.options(), Connection::Purpose::read};
    CHECK(stored_sound_length(store, shown(at, Noun::audio, "second", "file")) == 1000);
    CHECK(stored_sound_length(store, shown(at, Noun::audio, "nothing", "file")) == Length{});
    CHECK(stored_sound_length(store, missing) == Length{});
    CHECK(stored_sound_length(store, "second.wav") == Length{});
}

TEST_CASE("documents tell how long a sound beside them lasts while it is what they were read with")
{
    Box const box;
    auto const path = box.write("second.wav", second_of_sound());
    auto const name = read_sound_file(path).name;
    Desired desired;
    desired.sounds[name] = path;
    CHECK(document_sound_length(desired, name) == 1000);
    CHECK(document_sound_length(desired, missing) == Length{});
    box.write("second.wav", "RIFF and more");
    CHECK(document_sound_length(desired, name) == Length{});
    std::filesystem::remove(path);
    CHECK(document_sound_length(desired, name) == Length{});
}
