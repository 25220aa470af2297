#include "import/job.h"
#include "text/phone.h"

#include <fmt/format.h>

namespace callflow {
namespace {

class Numbers {
public:
    explicit Numbers(Job& job) : job_{job}, table_{read_table(job.text, job.columns, job.findings)} {}

    void read()
    {
        for (auto const& record : table_.records) {
            if (!is_full(job_.findings)) {
                add_number(record);
            }
        }
    }

private:
    void add_number(Record const& record)
    {
        auto const& flow = table_.at(record, "flow").text;
        auto const number = number_in(record);
        auto fields = fields_in(Noun::number, table_, record, job_.findings);
        require_flow(record, number);
        auto const owner = owner_of_number(number, flow);
        keys_.claim(
            owner.empty() ? number : fmt::format("{}/{}", owner, number), record.place, job_.findings);
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

    std::string number_in(Record const& record)
    {
        auto const& cell = table_.at(record, "number");
        Findings::Step const step{job_.findings, "number", cell.empty() ? record.place : cell.place};
        if (cell.empty()) {
            job_.findings.add("E01", "a value is required");
            return {};
        }
        return is_extension(cell.text) ? cell.text : phone_in(job_, cell);
    }

    void require_flow(Record const& record, std::string const& number)
    {
        bool const leads = !table_.at(record, "to").empty();
        if (table_.at(record, "flow").empty() && (leads || is_extension(number))) {
            job_.findings.add_at(
                record.place, "E01",
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

    Job& job_;
    Table table_;
    KeyLines keys_;
    std::set<std::string> flows_;
};

}

void import_numbers(Job& job)
{
    Numbers{job}.read();
}

}
