#pragma once

#include <callflow/export.h>

#include <exception>
#include <string>
#include <vector>

namespace callflow {

/// Why something cannot be done; the values are the program's exit codes, cf-exit-codes(7).
enum class Code {
    failure = 1,
    usage = 2,
    different = 3,
    not_found = 4,
    conflict = 5,
    refused = 6,
    invalid = 7,
    busy = 8,
    cancelled = 9,
    store = 10,
};

/// The class of an exit code as errors print it: `not_found`, `conflict`, ...
CALLFLOW_API char const* name_of(Code code);

/// "This cannot be done", thrown where the reason is known.
class CALLFLOW_API Error : public std::exception {
public:
    /// `rule` is a noun or the broken rule (`flow`, `protected`); `sentence` is lower case without a full
    /// stop.
    Error(Code code, std::string rule, std::string sentence, std::vector<std::string> suggestions = {});

    /// What to type to get on, one command a line.
    Error& advise(std::string command);

    Code code() const noexcept { return code_; }
    /// Class and rule: `not_found.flow`.
    std::string name() const;
    std::string const& rule() const noexcept { return rule_; }
    std::string const& sentence() const noexcept { return sentence_; }
    /// Near misses, best first; never acted upon.
    std::vector<std::string> const& suggestions() const noexcept { return suggestions_; }
    std::vector<std::string> const& advice() const noexcept { return advice_; }
    char const* what() const noexcept override { return sentence_.c_str(); }

private:
    Code code_;
    std::string rule_;
    std::string sentence_;
    std::vector<std::string> suggestions_;
    std::vector<std::string> advice_;
};

}
