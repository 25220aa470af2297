#include "check/pointer.h"

#include <callflow/text.h>

#include <fmt/format.h>

namespace callflow {
namespace {

/// As a destination writes it: @group, user/contact.
std::string written(Reference const& to, std::string_view key)
{
    if (to.noun == Noun::contact) {
        return fmt::format("{}/{}", to.key, key);
    }
    return fmt::format("{}{}", to.value->text.starts_with('@') ? "@" : "", key);
}

std::string words_to_create(Noun noun, std::string_view key)
{
    auto const name = shell_quoted(key);
    switch (noun) {
    case Noun::module:
        return "KIND " + name;
    case Noun::contact:
        return name + " --type sip";
    case Noun::audio:
        return name + " --say TEXT";
    default:
        return name;
    }
}

}

void report_missing(Checking& checking, Pointer const& pointer, Noun noun, std::string_view key)
{
    bool const in_a_flow = noun == Noun::module || noun == Noun::tab;
    bool const contact = noun == Noun::contact;
    auto const owner = in_a_flow ? pointer.flow : contact ? pointer.to.key : std::string_view{};
    auto const named = contact ? written(pointer.to, key) : std::string{key};
    auto& finding = checking.report.add(
        pointer.record.thing, "E09", pointer.spot(),
        fmt::format(
            "no {} named \"{}\"{}", word_of(noun), quoted(named),
            in_a_flow ? fmt::format(" in flow \"{}\"", owner) : ""));
    for (auto const& near : checking.near.of(noun, owner, key)) {
        finding.suggestions.push_back(noun == pointer.to.noun ? written(pointer.to, near) : near);
    }
    if (finding.suggestions.empty()) {
        finding.advice = {fmt::format(
            "cf {} create {}{}", word_of(noun), words_to_create(noun, named),
            in_a_flow ? in_flow(owner) : "")};
    }
}

namespace {

/// The first flow that has a module of that key; empty if none has.
std::string_view home_of(Checking& checking, std::string_view key)
{
    if (checking.homes.empty()) {
        for (auto const& module : checking.overview.all(Noun::module)) {
            checking.homes.emplace(module.key, module.owner);
        }
    }
    auto const found = checking.homes.find(key);
    return found == checking.homes.end() ? std::string_view{} : found->second;
}

void report_elsewhere(Checking& checking, Pointer const& pointer, std::string_view flow)
{
    auto const& thing = pointer.record.thing;
    auto& finding = checking.report.add(
        thing, "E05", pointer.spot(),
        fmt::format(
            "module \"{}\" is in flow \"{}\", not in \"{}\": calls stay in their flow", pointer.to.key, flow,
            pointer.flow));
    finding.suggestions = checking.near.of(Noun::module, pointer.flow, pointer.to.key);
    finding.advice = {
        pointer.to.entry.empty() ? fmt::format("cf flow set {} --start MODULE", thing.key)
                                 : to_connect(thing, pointer.to.entry)};
}

void look_in_flow(Checking& checking, Pointer const& pointer)
{
    auto const noun = *pointer.to.noun;
    if (checking.overview.find(noun, pointer.flow, pointer.to.key) != nullptr) {
        return;
    }
    auto const home = noun == Noun::module ? home_of(checking, pointer.to.key) : std::string_view{};
    if (!home.empty()) {
        report_elsewhere(checking, pointer, home);
    } else {
        report_missing(checking, pointer, noun, pointer.to.key);
    }
}

void look(Checking& checking, Pointer const& pointer)
{
    auto const noun = *pointer.to.noun;
    switch (noun) {
    case Noun::tab:
    case Noun::module:
        look_in_flow(checking, pointer);
        return;
    case Noun::user:
    case Noun::group:
    case Noun::contact:
        look_for_people(checking, pointer);
        return;
    case Noun::number:
        look_for_number(checking, pointer);
        return;
    default:
        if (auto const index = checking.overview.find(noun, pointer.to.key)) {
            checking.used[static_cast<std::size_t>(noun)][*index] = true;
        } else {
            report_missing(checking, pointer, noun, pointer.to.key);
        }
    }
}

}

void check_pointers(Checking& checking, Record const& record)
{
    auto const& thing = record.thing;
    auto const flow = thing.noun == Noun::flow ? thing.key : thing.owner;
    TakeReference const take = [&](Reference const& to) {
        if (to.noun) {
            look(checking, {record, to, flow});
        }
    };
    each_reference(record, take);
}

}
