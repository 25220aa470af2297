#include "import/job.h"

#include <algorithm>

namespace callflow {
void import_members(Job& job)
{
    auto const table = read_table(job.text, job.columns, job.findings);
    job.warning = "makes these the only users of the groups named here";
    std::map<std::string, Value> groups;
    std::set<std::pair<std::string, std::string>> known;
    for (auto const& record : table.records) {
        if (is_full(job.findings)) {
            return;
        }
        auto group = key_in(table, record, "group", job.findings);
        auto user = key_in(table, record, "user", job.findings);
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
