#include "findings.h"

#include "envelope.h"
#include "list.h"

#include <callflow/text.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace cf {

using callflow::Finding;
using callflow::Type;
using callflow::Value;

namespace {

std::string_view severity(Finding const& finding)
{
    return callflow::is_error(finding) ? "error" : "warning";
}

/// `shop.yaml:3:7: `, as far as it is known.
std::string place_of(Finding const& finding)
{
    if (finding.file.empty()) {
        return {};
    }
    return finding.place.line == 0
               ? fmt::format("{}: ", finding.file)
               : fmt::format("{}:{}:{}: ", finding.file, finding.place.line, finding.place.column);
}

/// What stands behind the severity.
std::string sentence_of(Finding const& finding)
{
    std::string sentence;
    for (auto const* part : {&finding.thing, &finding.path}) {
        sentence += part->empty() ? "" : *part + ": ";
    }
    return fmt::format("{}{} [{}]", sentence, finding.message, finding.code);
}

std::string plural(std::size_t count, std::string_view word)
{
    return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

}

FindingCounts count_findings(std::vector<Finding> const& findings)
{
    auto const errors =
        static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(), callflow::is_error));
    return {errors, findings.size() - errors};
}

std::string count_sentence(FindingCounts const& counts)
{
    return fmt::format("{}, {}", plural(counts.errors, "error"), plural(counts.warnings, "warning"));
}

std::string finding_line(Finding const& finding)
{
    return callflow::printable(
        fmt::format("{}{}: {}", place_of(finding), severity(finding), sentence_of(finding)));
}

void write_finding(Output& out, Finding const& finding)
{
    out.painted("1", callflow::printable(place_of(finding)));
    out.painted(callflow::is_error(finding) ? "1;31" : "1;33", fmt::format("{}:", severity(finding)));
    out.put(' ');
    out.line(callflow::printable(sentence_of(finding)));
    if (!finding.suggestions.empty()) {
        out.line(
            callflow::printable(fmt::format("  did you mean: {}", fmt::join(finding.suggestions, ", "))));
    }
    for (auto const& command : finding.advice) {
        out.line(callflow::printable(fmt::format("  try: {}", command)));
    }
}

std::vector<callflow::FieldInfo> const& finding_fields()
{
    static std::vector<callflow::FieldInfo> const fields{
        answer_field("code", "E01 to E21 or W01 to W18; cf explain CODE"),
        answer_field("severity", "error or warning"),
        answer_field("file", "of the document"),
        answer_field("line", "from 1", Type::integer),
        answer_field("column", "from 1, in characters", Type::integer),
        answer_field("flow", "it belongs to"),
        answer_field("thing", "it is about"),
        answer_field("path", "of the field in the thing"),
        answer_field("message", "what is wrong, what was expected"),
        answer_list("suggestions", "near misses, best first"),
        answer_list("try", "commands to type"),
    };
    return fields;
}

Value finding_value(Finding const& finding)
{
    auto value = Value::map();
    auto const number = [](std::uint32_t count) {
        return count == 0 ? Value{} : Value::of(std::to_string(count));
    };
    value.put("code", Value::of(finding.code));
    value.put("severity", Value::of(std::string{severity(finding)}));
    value.put("file", Value::of(finding.file));
    value.put("line", number(finding.place.line));
    value.put("column", number(finding.place.column));
    value.put("flow", Value::of(flow_of(finding)));
    value.put("thing", Value::of(finding.thing));
    value.put("path", Value::of(finding.path));
    value.put("message", Value::of(finding.message));
    value.put("suggestions", list_of_texts(finding.suggestions));
    value.put("try", list_of_texts(finding.advice));
    return value;
}

void write_outlook(Output& out, std::vector<Finding> const& findings)
{
    constexpr std::size_t most = 20;
    std::size_t warnings = 0;
    for (auto const& finding : findings) {
        bool const error = callflow::is_error(finding);
        warnings += error ? 0 : 1;
        if (error || (!out.style().quiet && warnings <= most)) {
            write_finding(out, finding);
        }
    }
    if (!out.style().quiet && warnings > most) {
        out.line(fmt::format("and {} more: cf check FILE...", warnings - most));
    }
    out.flush();
}

void write_findings(Output& out, std::vector<Finding> const& findings)
{
    auto const format = out.style().format;
    if (format != Format::json && format != Format::yaml) {
        for (auto const& finding : findings) {
            if (callflow::is_error(finding) || !out.style().quiet) {
                write_finding(out, finding);
            }
        }
        return out.flush();
    }
    auto const writer = format == Format::json ? make_json_writer(out) : make_yaml_writer(out);
    Columns columns;
    for (auto const& field : finding_fields()) {
        columns.push_back(&field);
    }
    writer->begin("finding", columns);
    for (auto const& finding : findings) {
        writer->row(finding_value(finding).items);
    }
    writer->end({}, {});
    out.flush();
}

}
