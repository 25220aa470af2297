#include "resource.h"
#include "tree.h"

namespace cf {

namespace {

void declare_list(CLI::App& app, Run& run)
{
    declare_listing(
        Noun::schedule,
        {"schedule",
         {"key", "name", "timezone", "hours", "exceptions"},
         "cf schedule create NAME --hours \"mon-fri 08:00-18:00\""},
        app, run);
}

constexpr Command commands[] = {
    {"create", "NAME", "Create a schedule", declare_create<Noun::schedule>,
     "Hours start inclusive and end exclusive; an end before the start runs past midnight; 24:00 is an end. "
     "An "
     "exception beats the weekly hours, and the narrowest wins.",
     "cf schedule create office --timezone America/Toronto --hours \"mon-fri 08:00-18:00\" --exception "
     "\"2026-12-25 closed yearly Christmas\""},
    {"list", "", "List the schedules", declare_list, "", "cf schedule list"},
    {"show", "NAME", "Show a schedule, the week to come and what is unusual in it",
     declare_show<Noun::schedule>,
     "Besides what is stored: whether it is open now and why, when that changes, the coming seven days (# an "
     "open hour, + open for a part of it), closed days and gaps, overlaps, the days of the coming year that "
     "an "
     "exception rules, and what changes of the clock do to the hours.",
     "cf schedule show office"},
    {"set", "NAME", "Change fields of a schedule", declare_set<Noun::schedule>, "",
     "cf schedule set office --add-exception \"2026-12-24 08:00-12:00\""},
    {"rename", "NAME NEW-NAME", "Rename a schedule", declare_rename<Noun::schedule>, "",
     "cf schedule rename office \"Office hours\""},
    {"delete", "NAME...", "Delete schedules", declare_delete<Noun::schedule>, "",
     "cf schedule delete office"},
};

}

std::span<Command const> const schedule_commands = commands;

}
