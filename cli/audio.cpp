#include "resource.h"
#include "tree.h"

namespace cf {

namespace {

void declare_list(CLI::App& app, Run& run)
{
    declare_listing(
        Noun::audio,
        {"audio", {"key", "name", "language", "say", "file", "items"}, "cf audio create NAME --say TEXT"},
        app, run);
}

constexpr Command commands[] = {
    {"create", "NAME", "Create an audio", declare_create<Noun::audio>,
     "Speech, a sound file (its bytes go into the store), or a playlist of other audio.",
     "cf audio create welcome --say \"For sales press 1.\" --language en\n"
     "cf audio create jingle --file jingle.wav\ncf audio create hold --item jingle --item welcome"},
    {"list", "", "List the audio", declare_list, "", "cf audio list"},
    {"show", "NAME", "Show an audio", declare_show<Noun::audio>, "", "cf audio show welcome"},
    {"set", "NAME", "Change fields of an audio", declare_set<Noun::audio>, "",
     "cf audio set welcome --say \"For sales press 1, for support press 2.\""},
    {"rename", "NAME NEW-NAME", "Rename an audio", declare_rename<Noun::audio>, "",
     "cf audio rename welcome \"Greeting\""},
    {"delete", "NAME...", "Delete audio", declare_delete<Noun::audio>, "", "cf audio delete jingle"},
};

}

std::span<Command const> const audio_commands = commands;

}
