#include "check/checking.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

/// One reference of a thing, and the flow it belongs to, if any.
struct Pointer {
    Record const& record;
    Reference const& to;
    std::string_view flow;

    Spot spot() const
    {
        // A flow's lists stand by key, not as they were written: elements have no number to count from.
        bool const counted = record.thing.noun != Noun::flow;
        return counted ? spot_of(to) : Spot{std::string{to.field->word}, to.value->place};
    }
};

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
                                 : fmt::format(
                                       "cf module connect {} {} TARGET{}", thing.key,
                                       shell_quoted(pointer.to.entry), in_flow(pointer.flow))};
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

void report_stranger(Checking& checking, Pointer const& pointer, Noun noun)
{
    checking.report
        .add(
            pointer.record.thing, "E10", pointer.spot(),
            fmt::format("{} \"{}\" is not in flow \"{}\"", word_of(noun), pointer.to.key, pointer.flow))
        .advice = {fmt::format("cf {} assign {}{}", word_of(noun), pointer.to.key, in_flow(pointer.flow))};
}

/// A user or group; whoever a module reaches is in its flow.
void look_for_people(Checking& checking, Pointer const& pointer)
{
    auto const noun = pointer.to.noun == Noun::group ? Noun::group : Noun::user;
    auto const& overview = checking.overview;
    auto const index = overview.find(noun, pointer.to.key);
    if (!index) {
        report_missing(checking, pointer, noun, pointer.to.key);
        return;
    }
    checking.used[static_cast<std::size_t>(noun)][*index] = true;
    if (pointer.to.noun == Noun::contact &&
        overview.find(Noun::contact, pointer.to.key, pointer.to.contact) == nullptr) {
        report_missing(checking, pointer, Noun::contact, pointer.to.contact);
    }
    auto const flow = checking.scope.flow;
    bool const known =
        noun == Noun::group ? overview.has_group(flow, *index) : overview.has_user(flow, *index);
    if (pointer.record.thing.noun == Noun::module && !known) {
        report_stranger(checking, pointer, noun);
    }
}

/// A number that a module calls out with is one of its flow.
void look_for_number(Checking& checking, Pointer const& pointer)
{
    auto const& overview = checking.overview;
    auto const number = pointer.to.key;
    auto const phone = overview.phones.find(number);
    bool const leads_here = phone != overview.phones.end() && phone->second == checking.scope.flow;
    if (leads_here || overview.find(Noun::number, pointer.flow, number) != nullptr) {
        return;
    }
    bool const known = overview.find(Noun::number, {}, number) != nullptr;
    auto& finding = checking.report.add(
        pointer.record.thing, known ? "E10" : "E03", pointer.spot(),
        known ? fmt::format("{} is not a number of flow \"{}\"", number, pointer.flow)
              : fmt::format("there is no number {}", quoted(number)));
    finding.advice = {
        known ? fmt::format("cf number assign {}{}", number, in_flow(pointer.flow))
              : fmt::format("cf number create {}{}", shell_quoted(number), in_flow(pointer.flow)),
        fmt::format(
            "cf module set {}{} --caller-id original", pointer.record.thing.key, in_flow(pointer.flow))};
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
