#pragma once

#include "document_desired.h"

#include <callflow/error.h>
#include <callflow/explore.h>
#include <callflow/simulate.h>

#include <initializer_list>
#include <string>
#include <utility>

namespace callflow {

/// A phone system of one flow `f` with these lines of `modules:`. Its people: ana with two contacts, bo with
/// one, late, who is there from 9 to 18, and off, who is inactive. Number +14165550100 and extension 101 lead
/// to its start `m` and to `v`, if there is one.
inline Simulator simulator_of(std::string const& modules, std::string const& more = {})
{
    auto const* const extension = modules.find("  v: ") == std::string::npos ? "m" : "v";
    auto const text = fmt::format(
        "{}trunks: {{carrier: {{host: sip.example.net, default: true}}}}\n"
        "users:\n"
        "  ana: {{email: ana@example.com, contacts: {{desk: {{type: sip}}, mobile: {{type: phone, address: "
        "'+14165550102'}}}}}}\n"
        "  bo: {{contacts: {{desk: {{type: sip}}}}}}\n"
        "  late: {{schedule: office, contacts: {{desk: {{type: sip}}}}}}\n"
        "  off: {{status: inactive, contacts: {{desk: {{type: sip}}}}}}\n"
        "schedules:\n"
        "  office: {{hours: {{mon-fri: '09:00-18:00'}}, exceptions: [{{name: Christmas, date: 2026-12-25, "
        "closed: true}}]}}\n"
        "flows:\n"
        " f:\n"
        "  users: [ana, bo, late, off]\n"
        "  numbers: {{'+14165550100': m, '101': {}}}\n"
        "  modules:\n",
        more, extension);
    std::string indented;
    for (std::size_t from = 0; from < modules.size();) {
        auto const end = modules.find('\n', from) + 1;
        indented += "  " + modules.substr(from, end - from);
        from = end;
    }
    auto const documents = document(text + indented);
    return Simulator{documents};
}

inline Value call_of(std::initializer_list<std::pair<char const*, char const*>> words)
{
    auto call = Value::map();
    for (auto const& [word, text] : words) {
        call.put(word, Value::of(text));
    }
    return call;
}

inline Value number(std::string const& to)
{
    auto call = Value::map();
    call.put("to", Value::of(to));
    return call;
}

/// A call that starts at a module of the flow.
inline Value call_from(std::string const& module, Value call)
{
    call = call.is_map() ? std::move(call) : Value::map();
    call.put("flow", Value::of("f"));
    call.put("module", Value::of(module));
    return call;
}

}
