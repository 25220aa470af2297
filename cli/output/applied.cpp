#include "applied.h"

#include "envelope.h"
#include "findings.h"
#include "json.h"
#include "report.h"
#include "yaml.h"

#include <fmt/format.h>

namespace cf {

using callflow::Planned;

namespace {

bool is_whole(Output const& out)
{
    return out.style().format == Format::json || out.style().format == Format::yaml;
}

std::string applied_sentence(Planned const& planned)
{
    auto const& counts = planned.counts;
    if (!planned.outcome.changed) {
        return fmt::format("nothing to change, {} unchanged", counts.unchanged);
    }
    return fmt::format(
        "applied change {}: {} created, {} changed, {} removed, {} unchanged", planned.outcome.change,
        counts.created, counts.changed, counts.removed, counts.unchanged);
}

/// Errors that keep a flow from running belong to the answer.
callflow::Outcome with_errors(Planned const& planned)
{
    auto outcome = planned.outcome;
    for (auto const& finding : planned.findings) {
        if (callflow::is_error(finding)) {
            outcome.warnings.push_back(finding_line(finding));
        }
    }
    return outcome;
}

void write_answer(Output& out, Planned const& planned)
{
    auto value = result_value(with_errors(planned), false);
    value.put("counts", counts_value(planned.counts));
    if (out.style().format == Format::yaml) {
        return write_yaml(out, result_fields(), value);
    }
    write_json(out, result_fields(), value);
    out.put('\n');
}

void tell_findings(Output& conversation, Planned const& planned)
{
    for (auto const& finding : planned.findings) {
        if (callflow::is_error(finding)) {
            write_finding(conversation, finding);
        }
    }
    if (auto const counts = count_findings(planned.findings); counts.errors + counts.warnings > 0) {
        say(conversation, "findings", fmt::format("{}: cf check", count_sentence(counts)));
    }
}

}

void write_applied(Output& out, Output& conversation, Planned const& planned)
{
    if (is_whole(out)) {
        write_answer(out, planned);
    } else if (!out.style().quiet) {
        out.line(applied_sentence(planned));
    } else if (planned.outcome.change != 0) {
        out.line(std::to_string(planned.outcome.change));
    }
    out.flush();
    if (!is_whole(out)) {
        tell_findings(conversation, planned);
        converse(conversation, planned.outcome);
    }
    conversation.flush();
}

}
