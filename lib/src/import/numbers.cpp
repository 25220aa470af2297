#include "import/job.h"
#include "text/phone.h"

#include <fmt/format.h>

namespace callflow {
namespace {

class Numbers {
public:
    explicit Numbers(ImportJob& job) : job_{job}, table_{read_csv(job.text, job.columns, job.findings)} {}

    void read()
    {
        for (auto const& row : table_.rows) {
            if (!is_enough(job_.findings)) {
                add_number(row);
            }
        }
    }

private:
    void add_number(CsvRow const& row)
    {
        auto const& flow = table_.at(row, "flow").text;
        auto const number = number_in(row);
        auto fields = fields_in(Noun::number, table_, row, job_.findings);
        require_flow(row, number);
        auto const owner = owner_of_number(number, flow);
        keys_.claim(owner.empty() ? number : fmt::format("{}/{}", owner, number), row.place, job_.findings);
        if (!flow.empty()) {
            add_flow(job_, flows_, flow);
            enter_at_start(fields);
            job_.warning = "takes all other numbers away from the flows named here";
        }
        if (!owner.empty()) {
            fields.erase("flow");
        }
        add(job_, {.noun = Noun::number, .owner = owner, .key = number}, fields);
    }

    std::string number_in(CsvRow const& row)
    {
        auto const& cell = table_.at(row, "number");
        Findings::Step const step{job_.findings, "number", cell.empty() ? row.place : cell.place};
        if (cell.empty()) {
            job_.findings.add("E01", "a value is required");
            return {};
        }
        return is_extension(cell.text) ? cell.text : phone_in(job_, cell);
    }

    void require_flow(CsvRow const& row, std::string const& number)
    {
        bool const leads = !table_.at(row, "to").empty();
        if (table_.at(row, "flow").empty() && (leads || is_extension(number))) {
            job_.findings.add_at(
                row.place, "E01",
                leads ? "flow: a module is part of a flow: name it"
                      : "flow: an extension is part of a flow: name it");
        }
    }

    /// A number with a flow and without a module enters at the flow's start, wherever it led before.
    static void enter_at_start(Value& fields)
    {
        if (fields.find("to") == nullptr && fields.names.size() > 1) {
            fields.put("to", {});
        }
    }

    ImportJob& job_;
    CsvTable table_;
    KeyLines keys_;
    std::set<std::string> flows_;
};

}

void import_numbers(ImportJob& job)
{
    Numbers{job}.read();
}

}
