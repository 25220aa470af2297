#include "text/sound_name.h"

#include <doctest/doctest.h>

using namespace callflow;

TEST_CASE("a spoken text is named by its language and its words")
{
    CHECK(sound_name("Hello", "en") == "b968d43be4fe4cd3a1201d7b4f539bb2");
    CHECK(sound_name("Hello", "en") != sound_name("Hello", "fr"));
    CHECK(sound_name("Hello", "en") != sound_name("hello", "en"));
    CHECK(sound_name("nHello", "e") != sound_name("Hello", "en"));
    CHECK(sound_name("", "").size() == 32);
}

TEST_CASE("a text is spoken in the language of the audio, of the settings, in English")
{
    CHECK(spoken_language("fr-CA", "de") == "fr-CA");
    CHECK(spoken_language("", "de") == "de");
    CHECK(spoken_language("", "") == "en");
}

TEST_CASE("the same bytes under two formats are two sounds")
{
    std::string const hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    CHECK(sound_name_of_file("audio/" + hash + ".wav") == "0123456789abcdef0123456789abcdef-wav");
    CHECK(sound_name_of_file("audio/" + hash + ".gsm") == "0123456789abcdef0123456789abcdef-gsm");
}
