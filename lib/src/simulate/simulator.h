#pragma once

#include "simulate/call.h"
#include "simulate/exchange.h"

#include <callflow/error.h>
#include <callflow/simulate.h>

namespace callflow {

/// A call and the dialplan of its flow; none if something is wrong with it.
struct PreparedCall {
    Dialplan const* dialplan = nullptr;
    Call call;
};

/// The call that a map of call_fields() means. `flow` is where an extension or a module is looked for if the
/// call names no flow. What is wrong is reported: E01, E02, E04, E06, E09.
PreparedCall
prepare_call(Exchange const& exchange, Value const& call, std::string const& flow, Findings& findings);

/// The same; the first that is wrong is an Error of the word of the call that it is about.
PreparedCall prepare_call(Exchange const& exchange, Value const& call, std::string const& flow);

/// A module asks the clock in a call that has no time.
Error time_needed(Station const& station);

/// Finds whom a call is for.
class Callee {
public:
    Callee(Exchange const& exchange, std::string const& flow, Findings& findings);

    /// Its flow; nullptr, reported, if there is none, or for a number that leads nowhere. Number and module
    /// become as the flow knows them.
    Thing const* find(CallWords& words);

private:
    Thing const* named(Noun noun, std::string_view owner, std::string_view operand, std::string_view word);
    Thing const* flow_of_number(CallWords& words);
    Thing const* flow_named(CallWords const& words);

    Exchange const& exchange_;
    std::string const& flow_;
    Findings& findings_;
};

}
