#include "import/job.h"

#include <fmt/format.h>

namespace callflow {
namespace {

/// A phone number in the form in which it is stored; any other for one that is wrong, so that the rest of the
/// row is judged.
Value changed_in(ImportJob& job, CsvTable const& table, CsvRow const& row)
{
    Value changed = Value::map();
    auto const& address = table.at(row, "address");
    if (table.at(row, "type").text == "phone" && !address.empty()) {
        Findings::Step const step{job.findings, "address", address.place};
        auto number = phone_in(job, address);
        changed.put("address", Value::of(number.empty() ? "+14165550101" : std::move(number)));
    }
    return changed;
}

}

void import_contacts(ImportJob& job)
{
    auto const table = read_csv(job.text, job.columns, job.findings);
    job.warning = "makes these the only contacts of the users named here";
    std::set<std::string> users;
    KeyLines keys;
    for (auto const& row : table.rows) {
        if (is_enough(job.findings)) {
            return;
        }
        auto const user = key_in(table, row, "user", job.findings);
        auto const key = key_in(table, row, "key", job.findings);
        keys.claim(fmt::format("{}/{}", user, key), row.place, job.findings);
        if (users.insert(user).second) {
            add(job, {.noun = Noun::user, .key = user});
        }
        auto const fields = fields_in(Noun::contact, table, row, job.findings, changed_in(job, table, row));
        add(job, {.noun = Noun::contact, .owner = user, .key = key}, fields);
    }
}

}
