#include "import/job.h"
#include "model/values.h"
#include "text/name.h"

#include <fmt/format.h>

namespace callflow {
namespace {

/// Callers' numbers, each once: they are compared as text and need not be telephone numbers.
Value numbers_in(ImportJob& job)
{
    auto const table = read_csv(job.text, job.columns, job.findings);
    Value numbers = Value::list();
    std::set<std::string> known;
    for (auto const& row : table.rows) {
        auto const& cell = table.at(row, "number");
        Findings::Step const step{job.findings, "number", cell.place};
        auto number = accept(Type::text, cell.text, {}, job.findings);
        if (known.insert(number).second) {
            numbers.items.push_back(Value::of(std::move(number)));
        }
        if (is_enough(job.findings)) {
            break;
        }
    }
    return numbers;
}

}

void import_blocklist(ImportJob& job)
{
    auto const& [flow, module] = std::tie(job.options.flow, job.options.module);
    if (flow.empty() != module.empty()) {
        throw Error{
            Code::usage, "flag",
            "a module is named by --flow and --module together; without both only its numbers are written"};
    }
    job.fragment = flow.empty();
    Value fields = Value::map();
    fields.put("numbers", numbers_in(job));
    std::set<std::string> flows;
    add_flow(job, flows, job.fragment ? flow : accept_key(flow));
    add(job,
        {.noun = Noun::module,
         .owner = flow,
         .key = job.fragment ? module : accept_key(module),
         .kind = find_kind("blocklist")},
        fields);
    job.warning = "removes all other modules of the flow; to keep them, put the numbers into its document";
}

}
