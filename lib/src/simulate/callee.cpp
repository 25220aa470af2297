#include "simulate/simulator.h"
#include "text/name.h"
#include "text/phone.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

namespace {

template <class Same> Thing const* one_of(ThingRange things, Same const& same)
{
    auto const found = std::find_if(things.begin(), things.end(), same);
    return found == things.end() ? nullptr : &*found;
}

std::vector<std::string> keys_of(ThingRange things)
{
    std::vector<std::string> keys;
    for (auto const& one : things) {
        keys.emplace_back(one.key);
    }
    return keys;
}

}

Callee::Callee(Exchange const& exchange, std::string const& flow, Findings& findings)
    : exchange_{exchange}, flow_{flow}, findings_{findings}
{
}

/// By key, then exact name, then name ignoring case.
Thing const* Callee::named(Noun noun, std::string_view owner, std::string_view operand, std::string_view word)
{
    auto const things = exchange_.state().of(noun, owner);
    auto const* found = exchange_.state().find(noun, owner, operand);
    if (found == nullptr) {
        found = one_of(things, [&](Thing const& one) { return called(one) == operand; });
    }
    if (found == nullptr) {
        auto const fold = folded(operand);
        found = one_of(things, [&](Thing const& one) { return folded(called(one)) == fold; });
    }
    if (found == nullptr) {
        Findings::Step const step{findings_, word, {}};
        findings_.add(
            "E09", fmt::format("no {} \"{}\"", word_of(noun), quoted(operand)),
            nearest(operand, keys_of(things)));
    }
    return found;
}

Thing const* Callee::flow_named(CallWords const& words)
{
    auto const& typed = words.flow.key.empty() ? flow_ : words.flow.key;
    auto const flows = exchange_.state().of(Noun::flow);
    std::string const operand{
        typed.empty() && flows.size() == 1 ? flows.front().key : std::string_view{typed}};
    if (operand.empty()) {
        Findings::Step const step{findings_, "flow", {}};
        findings_.add(
            "E01", "several flows have extensions and modules of their own: name the one that is meant");
        return nullptr;
    }
    return named(Noun::flow, {}, operand, "flow");
}

Thing const* Callee::flow_of_number(CallWords& words)
{
    Findings::Step const step{findings_, "to", {}};
    try {
        words.to = parse_phone(words.to, exchange_.settings().region.text).e164;
    } catch (Error const& error) {
        findings_.add("E04", error.what());
        return nullptr;
    }
    auto const* const number = exchange_.state().find(Noun::number, {}, words.to);
    if (number == nullptr) {
        findings_.add(
            "E09", fmt::format("no number \"{}\"", words.to),
            nearest(words.to, keys_of(exchange_.state().of(Noun::number, {}))));
        return nullptr;
    }
    auto const flow = packed_text(number->fields, "flow");
    return flow.empty() ? nullptr : exchange_.state().find(Noun::flow, {}, flow);
}

Thing const* Callee::find(CallWords& words)
{
    if (!words.module.empty()) {
        auto const* const flow = flow_named(words);
        auto const* const module =
            flow == nullptr ? nullptr : named(Noun::module, flow->key, words.module.key, "module");
        if (module == nullptr) {
            return nullptr;
        }
        words.module.key = module->key;
        return flow;
    }
    if (words.to.empty()) {
        findings_.missing("to");
        return nullptr;
    }
    if (!is_extension(words.to)) {
        return flow_of_number(words);
    }
    auto const* const flow = flow_named(words);
    if (flow != nullptr && exchange_.state().find(Noun::number, flow->key, words.to) == nullptr) {
        Findings::Step const step{findings_, "to", {}};
        findings_.add(
            "E09", fmt::format("no extension \"{}\" in flow \"{}\"", words.to, flow->key),
            nearest(words.to, keys_of(exchange_.state().of(Noun::number, flow->key))));
        return nullptr;
    }
    return flow;
}

}
