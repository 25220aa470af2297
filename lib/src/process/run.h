#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// How a program ended, and all that it wrote.
struct Ran {
    int status = 0; ///< of exit(3); 128 and the signal's number if one ended it
    std::string output;
    std::string errors;
};

/// Runs a program of PATH with its arguments, no shell in between, and waits for its end; it reads `input`,
/// and `other` from the file /dev/fd/3, and signals mean to it what they mean to a program by themselves.
/// Nothing if there is no such program; Error{failure, program} if it cannot be started for another reason.
std::optional<Ran>
run_program(std::vector<std::string> words, std::string_view input, std::string_view other = {});

}
