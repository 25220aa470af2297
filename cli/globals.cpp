#include "globals.h"

#include <CLI/App.hpp>

#include <array>

namespace cf {

namespace {

constexpr std::array flags = {
    GlobalFlag{
        "--flow", "NAME", "Flow to work in; on users, groups and phone numbers a filter", &Globals::flow},
    GlobalFlag{"--store", "PATH", "File of the store", &Globals::store},
    GlobalFlag{"-o,--output", "FORMAT", "table, json, yaml, csv or tsv", &Globals::output},
    GlobalFlag{"--fields", "A,B", "Fields to show, in this order", &Globals::fields},
    GlobalFlag{"--where", "FIELD=X", "Only what matches: = equal, != not equal, ~ contains; repeat for and"},
    GlobalFlag{"--sort", "FIELD", "Order by a field; -FIELD reverses", &Globals::sort},
    GlobalFlag{"--limit", "N", "At most N rows", &Globals::limit},
    GlobalFlag{"--header", "", "A first line of field names, also in a pipe", nullptr, &Globals::header},
    GlobalFlag{
        "-0,--null", "", "Records end with NUL, also those read from standard input", nullptr,
        &Globals::null},
    GlobalFlag{
        "-q,--quiet", "", "Only keys on standard output, only errors beside it", nullptr, &Globals::quiet},
    GlobalFlag{"-v,--verbose", "", "Say more: the store, the flow and why", nullptr, &Globals::verbose},
    GlobalFlag{"-n,--dry-run", "", "Do it, show it, take it back", nullptr, &Globals::dry_run},
    GlobalFlag{"-y,--yes", "", "Do not ask; never supplies what to act on", nullptr, &Globals::yes},
    GlobalFlag{
        "--no-input", "", "Never ask; fail where a question would be needed", nullptr, &Globals::no_input},
    GlobalFlag{"--check", "", "Exit with 3 if there is a difference", nullptr, &Globals::check},
    GlobalFlag{"--if-exists", "", "A thing that is not there is no error", nullptr, &Globals::if_exists},
    GlobalFlag{
        "--if-not-exists", "", "A thing that is there already is no error", nullptr, &Globals::if_not_exists},
    GlobalFlag{"-m,--message", "TEXT", "Why, for the log", &Globals::message},
    GlobalFlag{"--lock-timeout", "10s", "How long to wait for another writer", &Globals::lock_timeout},
    GlobalFlag{"--read-only", "", "Refuse every change", nullptr, &Globals::read_only},
    GlobalFlag{"--color", "WHEN", "auto, always or never", &Globals::color},
    GlobalFlag{"--tz", "ZONE", "Show times in this zone", &Globals::tz},
    GlobalFlag{"--utc", "", "Show times in UTC", nullptr, &Globals::utc},
    GlobalFlag{"-h,--help", "", "Explain the command", nullptr, &Globals::help},
    GlobalFlag{"-V,--version", "", "The version", nullptr, &Globals::version},
};

}

std::span<GlobalFlag const> global_flags()
{
    return flags;
}

void declare_globals(CLI::App& app, Globals& globals)
{
    for (auto const& flag : flags) {
        std::string const names{flag.names};
        if (flag.on != nullptr) {
            app.add_flag(names, globals.*flag.on)->disable_flag_override();
        } else if (flag.text != nullptr) {
            app.add_option(names, globals.*flag.text)->take_last();
        } else {
            app.add_option(names, globals.where)->expected(1)->take_all()->allow_extra_args(false);
        }
    }
}

bool takes_next_word(std::string_view word)
{
    for (auto const& flag : flags) {
        auto const comma = flag.names.find(',');
        auto const first = flag.names.substr(0, comma);
        auto const second = comma == std::string_view::npos ? first : flag.names.substr(comma + 1);
        if (word == first || word == second) {
            return !flag.value.empty();
        }
    }
    return false;
}

}
