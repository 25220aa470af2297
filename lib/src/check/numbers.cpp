#include "check/checking.h"
#include "text/phone.h"

#include <callflow/text.h>

#include <fmt/format.h>

namespace callflow {
namespace {

void report_malformed(Checking& checking, Thing const& number)
{
    checking.report.add(
        number, "E04", {},
        fmt::format(
            "\"{}\" is neither a phone number such as +14165550101 nor an extension of 1 to 6 digits",
            quoted(number.key)));
}

void report_no_flow(Checking& checking, Record const& number, std::string_view flow)
{
    auto& finding = checking.report.add(
        number.thing, "E03", spot_of(number.fields, "flow"),
        fmt::format("no flow named \"{}\"", quoted(flow)));
    finding.suggestions = checking.near.of(Noun::flow, {}, flow);
    finding.advice = {fmt::format("cf number assign {} --flow FLOW", number.thing.key)};
}

void report_no_module(Checking& checking, Record const& number, std::string_view flow, std::string_view to)
{
    auto& finding = checking.report.add(
        number.thing, "E03", spot_of(number.fields, "to"),
        fmt::format("no module named \"{}\" in flow \"{}\"", quoted(to), flow));
    finding.suggestions = checking.near.of(Noun::module, flow, to);
    finding.advice = {fmt::format("cf number assign {}{} --to MODULE", number.thing.key, in_flow(flow))};
}

}

void check_number(Checking& checking, Record const& number)
{
    auto& overview = checking.overview;
    auto const& thing = number.thing;
    bool const phone = is_e164(thing.key);
    if (!phone && !is_extension(thing.key)) {
        report_malformed(checking, thing);
        return;
    }
    auto const flow = phone ? text_of(number.fields, "flow") : thing.owner;
    auto const to = text_of(number.fields, "to");
    auto const index = overview.find(Noun::flow, flow);
    if (!index) {
        if (!flow.empty()) {
            report_no_flow(checking, number, flow);
        }
        return;
    }
    if (phone) {
        overview.phones.emplace(thing.key, *index);
    }
    if (auto const* const module = overview.find(Noun::module, flow, to)) {
        overview.flows[*index].entries.push_back(module);
    } else if (!to.empty()) {
        report_no_module(checking, number, flow, to);
    }
}

void check_route(Checking& checking, Record const& number)
{
    auto const& thing = number.thing;
    auto const flow = thing.owner.empty() ? text_of(number.fields, "flow") : thing.owner;
    auto const index = checking.overview.find(Noun::flow, flow);
    if (flow.empty()) {
        checking.report.add(thing, "W03", {}, "it leads nowhere: its calls are refused").advice = {
            fmt::format("cf number assign {} --flow FLOW --to MODULE", thing.key)};
    } else if (index && text_of(number.fields, "to").empty() && !checking.overview.flows[*index].has_start) {
        checking.report
            .add(
                thing, "W03", spot_of(number.fields, "to"),
                fmt::format("it names no module, and flow \"{}\" has no start: its calls are refused", flow))
            .advice = {
            fmt::format("cf flow set {} --start MODULE", flow),
            fmt::format("cf number assign {}{} --to MODULE", thing.key, in_flow(flow))};
    }
}

}
