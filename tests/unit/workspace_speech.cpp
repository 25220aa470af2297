#include "store/connection.h"
#include "text/sound_name.h"
#include "workspace_box.h"

#include <callflow/simulate.h>

#include <doctest/doctest.h>

using namespace callflow;

namespace {

/// What a deployment keeps of a text that it had spoken.
void keep_length(Box const& box, std::string const& name, std::int64_t length)
{
    Connection store{box.options(), Connection::Purpose::write};
    Statement{store, "INSERT INTO speech (name, length) VALUES (?, ?)", name, length}.run();
}

/// A flow that plays something and ends.
Workspace player(Box const& box, std::string const& audio)
{
    auto at = box.open();
    create(at, Noun::flow, "Sales");
    at.switch_flow("sales");
    create(at, Noun::audio, "hello", {{"say", "Hello"}, {"language", "fr"}});
    create(at, Noun::audio, "bye", {{"say", "Bye"}});
    create(at, Noun::audio, "both", {{"items", "hello"}});
    at.set(Noun::audio, "both", {edit("items", Edit::Operation::add, {"bye"})});
    create_module(at, "audio_playback", "m", {{"audio", audio}});
    return at;
}

Simulation played(Workspace& at)
{
    auto call = Value::map();
    call.put("flow", Value::of("sales"));
    call.put("module", Value::of("m"));
    return at.simulator().simulate(call);
}

std::string reason(Simulation const& call)
{
    for (auto const& moment : call.moments)
        if (moment.event == "play")
            return moment.reason;
    return "nothing plays";
}

std::string const unspoken = "not rendered yet, so it lasts 0s here";

}

TEST_CASE("a text that was spoken lasts in a simulated call as long as its sound")
{
    Box const box;
    auto at = player(box, "say: Hello");
    CHECK(played(at).milliseconds == 0);
    CHECK(reason(played(at)) == unspoken);
    keep_length(box, sound_name("Hello", "en"), 1234);
    CHECK(played(at).milliseconds == 1234);
    CHECK(reason(played(at)) == "");
}

TEST_CASE("a text counts in the language in which it is spoken")
{
    Box const box;
    auto at = player(box, "hello");
    keep_length(box, sound_name("Hello", "en"), 1000);
    CHECK(played(at).milliseconds == 0);
    keep_length(box, sound_name("Hello", "fr"), 2000);
    CHECK(played(at).milliseconds == 2000);
    at.set(Noun::settings, "", edits({{"language", "de"}}));
    CHECK(played(at).milliseconds == 2000);
}

TEST_CASE("the language of the settings counts where an audio has none")
{
    Box const box;
    auto at = player(box, "bye");
    keep_length(box, sound_name("Bye", "de"), 3000);
    CHECK(played(at).milliseconds == 0);
    at.set(Noun::settings, "", edits({{"language", "de"}}));
    CHECK(played(at).milliseconds == 3000);
}

TEST_CASE("a playlist lasts as long as its texts that were spoken, and says that others were not")
{
    Box const box;
    auto at = player(box, "both");
    keep_length(box, sound_name("Hello", "fr"), 2000);
    CHECK(played(at).milliseconds == 2000);
    CHECK(reason(played(at)) == unspoken);
    keep_length(box, sound_name("Bye", "en"), 500);
    CHECK(played(at).milliseconds == 2500);
    CHECK(reason(played(at)) == "");
}
