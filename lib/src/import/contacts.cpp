#include "import/job.h"

#include <fmt/format.h>

namespace callflow {
namespace {

/// A phone number in the form in which it is stored; any other for one that is wrong, so that the rest of the
/// row is judged.
Value changed_in(Job& job, Table const& table, Record const& record)
{
    Value changed = Value::map();
    auto const& address = table.at(record, "address");
    if (table.at(record, "type").text == "phone" && !address.empty()) {
        Findings::Step const step{job.findings, "address", address.place};
        auto number = phone_in(job, address);
        changed.put("address", Value::of(number.empty() ? "+14165550101" : std::move(number)));
    }
    return changed;
}

}

void import_contacts(Job& job)
{
    auto const table = read_table(job.text, job.columns, job.findings);
    job.warning = "makes these the only contacts of the users named here";
    std::set<std::string> users;
    KeyLines keys;
    for (auto const& record : table.records) {
        if (is_full(job.findings)) {
            return;
        }
        auto const user = key_in(table, record, "user", job.findings);
        auto const key = key_in(table, record, "key", job.findings);
        keys.claim(fmt::format("{}/{}", user, key), record.place, job.findings);
        if (users.insert(user).second) {
            add(job, {.noun = Noun::user, .key = user});
        }
        auto const fields =
            fields_in(Noun::contact, table, record, job.findings, changed_in(job, table, record));
        add(job, {.noun = Noun::contact, .owner = user, .key = key}, fields);
    }
}

}
