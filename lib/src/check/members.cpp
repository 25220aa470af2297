#include "check/pointer.h"

#include <callflow/text.h>

#include <fmt/format.h>

namespace callflow {
namespace {

void report_stranger(Checking& checking, Pointer const& pointer, Noun noun)
{
    checking.report
        .add(
            pointer.record.thing, "E10", pointer.spot(),
            fmt::format("{} \"{}\" is not in flow \"{}\"", word_of(noun), pointer.to.key, pointer.flow))
        .advice = {fmt::format("cf {} assign {}{}", word_of(noun), pointer.to.key, in_flow(pointer.flow))};
}

}

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

}
