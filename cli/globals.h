#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace cf {

/// The flags that every command takes, as typed; see the table in globals.cpp.
struct Globals {
    std::string flow, store, output, message, lock_timeout, color, tz;
    std::string fields, sort, limit;
    std::vector<std::string> where;
    bool null = false, quiet = false, verbose = false, dry_run = false, yes = false, no_input = false,
         check = false;
    bool if_exists = false, if_not_exists = false, read_only = false, utc = false, header = false;
    bool help = false, version = false;
};

/// One of them, for help, completion and manuals.
struct GlobalFlag {
    std::string_view names; ///< as the parser takes them: `-o,--output`
    std::string_view value; ///< what it takes; empty for a switch
    std::string_view help;
    std::string Globals::*text = nullptr;
    bool Globals::*on = nullptr;
};

std::span<GlobalFlag const> global_flags();

void declare_globals(CLI::App& app, Globals& globals);

/// Whether a word of the command line is a global flag whose value is the next word.
bool takes_next_word(std::string_view word);

}
