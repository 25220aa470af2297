#include "import/job.h"

#include <algorithm>

namespace callflow {
void import_members(ImportJob& job)
{
    auto const table = read_csv(job.text, job.columns, job.findings);
    job.warning = "makes these the only users of the groups named here";
    std::map<std::string, Value> groups;
    std::set<std::pair<std::string, std::string>> known;
    for (auto const& row : table.rows) {
        if (is_enough(job.findings)) {
            return;
        }
        auto group = key_in(table, row, "group", job.findings);
        auto user = key_in(table, row, "user", job.findings);
        auto& users = groups.try_emplace(group, Value::list()).first->second;
        if (known.emplace(std::move(group), user).second) {
            users.items.push_back(Value::of(std::move(user)));
        }
    }
    for (auto& [group, users] : groups) {
        Value fields = Value::map();
        fields.put("users", std::move(users));
        add(job, {.noun = Noun::group, .key = group}, fields);
    }
}

}
