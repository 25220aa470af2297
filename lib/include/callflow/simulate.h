#pragma once

#include <callflow/catalog.h>
#include <callflow/document.h>
#include <callflow/text.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// One thing that happened in a simulated call; what does not belong to it is empty.
struct Moment {
    std::int64_t at = 0;    ///< milliseconds since the call began
    std::string_view event; ///< enter, play, keys, ring, answer, exit, end, ...: see moment_words
    std::string module;     ///< key of the module that the call is in
    std::string who;        ///< who rings: ana/desk, +14165550101; of those who do not: ana, @sales
    std::string audio;      ///< key, or `say: text`
    std::string keys;       ///< that the caller pressed
    std::string exit;
    std::string to;                     ///< module that the exit leads to
    std::optional<std::int64_t> length; ///< milliseconds that it lasts at most
    std::string text;                   ///< a caller's name
    std::string reason;                 ///< why, as a sentence
};

/// Every word of Moment::event, and what it says.
struct MomentWord {
    std::string_view word;
    std::string_view help;
};
CALLFLOW_API std::vector<MomentWord> const& moment_words();

/// How a call can end: answered, voicemail, conference, fax, hang_up, blocked, no_route, ended, abandoned,
/// loop.
CALLFLOW_API std::vector<std::string_view> const& endings();

/// What becomes of a call.
struct Simulation {
    std::string to; ///< the number; empty where it started at a module
    std::string flow;
    std::string from; ///< empty: withheld
    std::optional<Instant> at;
    std::string timezone;           ///< of the flow
    std::vector<std::string> path;  ///< keys of the modules that it entered
    std::vector<std::string> rings; ///< who rang, by first ring
    std::vector<std::string> plays; ///< audio, in order
    std::string end;                ///< one of endings(); empty: an error of the flow stopped it
    std::string by;                 ///< who answered
    std::string module;             ///< where it ended
    std::string exit;               ///< the exit without a cable at which it ended
    std::int64_t milliseconds = 0;  ///< until it ended
    std::vector<Moment> moments;
    std::vector<Finding> errors; ///< of the module where it stopped
    std::vector<std::string> warnings;
};

/// The words of a simulated call: flags of `cf simulate`, and keys of `call:` in tests of documents.
CALLFLOW_API std::vector<FieldInfo> const& call_fields();

class Exchange;

/// Walks calls through a phone system, without dialling and in no time. What it holds does not change; it may
/// be used by many threads.
class CALLFLOW_API Simulator {
public:
    /// Of documents alone, as if a new store held nothing else. Their errors must be none but those of
    /// modules, at which calls stop.
    explicit Simulator(Documents const& documents);
    explicit Simulator(std::shared_ptr<Exchange const> exchange);

    /// `call` is a map of call_fields(). `flow` is where an extension or a module is looked for if the call
    /// names no flow. Error{not_found} for a number, flow, module or phone that is not there, Error{usage}
    /// for anything else that is wrong with it, also for a missing time where one is needed.
    Simulation simulate(Value const& call, std::string const& flow = {}) const;

    Exchange const& exchange() const { return *exchange_; }

private:
    std::shared_ptr<Exchange const> exchange_;
};

}
