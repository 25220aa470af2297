#include "import/job.h"
#include "model/nouns.h"
#include "text/name.h"

#include <fmt/format.h>

namespace callflow {
namespace {

/// Takes the rows of a table of users, then makes keys for those that have none.
class Users {
public:
    explicit Users(ImportJob& job) : job_{job}, table_{read_csv(job.text, job.columns, job.findings)} {}

    void read()
    {
        for (auto const& row : table_.rows) {
            claim_key(row);
        }
        for (auto const& row : table_.rows) {
            if (!is_enough(job_.findings)) {
                add_user(row);
            }
        }
    }

private:
    void claim_key(CsvRow const& row)
    {
        auto const& cell = table_.at(row, "key");
        if (!cell.empty()) {
            Findings::Step const step{job_.findings, "key", cell.place};
            keys_.claim(cell.text, cell.place, job_.findings);
        }
    }

    void add_user(CsvRow const& row)
    {
        auto const name = name_in(row);
        auto const key = key_of(row, name);
        add(job_, {.noun = Noun::user, .key = key, .name = name},
            fields_in(Noun::user, table_, row, job_.findings));
        add_phone(row, key);
    }

    std::string name_in(CsvRow const& row)
    {
        auto const& cell = table_.at(row, "name");
        if (cell.empty()) {
            return {};
        }
        Findings::Step const step{job_.findings, "name", cell.place};
        try {
            auto name = accept_name(cell.text);
            names_.claim(folded(name), cell.place, job_.findings);
            return name;
        } catch (Error const& error) {
            job_.findings.add("E02", error.sentence());
            return {};
        }
    }

    std::string key_of(CsvRow const& row, std::string const& name)
    {
        if (!table_.at(row, "key").empty()) {
            return key_in(table_, row, "key", job_.findings);
        }
        if (table_.at(row, "name").empty()) {
            job_.findings.add_at(row.place, "E01", "neither a name nor a key");
            return {};
        }
        auto const made = key_from_name(name);
        auto const fresh = free_key(made.empty() ? "user" : made, made.empty());
        keys_.claim(fresh, row.place, job_.findings);
        return fresh;
    }

    /// As people's names become keys everywhere: `ana`, `ana-2`, `ana-3`; `user-2` where the name has no
    /// letter that a key may have.
    std::string free_key(std::string const& stem, bool counted)
    {
        constexpr std::size_t longest = 64;
        auto key = counted ? stem + "-1" : stem;
        for (auto& number = counters_.try_emplace(stem, 1).first->second; keys_.has(key); ++number) {
            auto const end = fmt::format("-{}", number + 1);
            auto const kept = stem.substr(0, longest - end.size());
            key = kept.substr(0, kept.find_last_not_of('-') + 1) + end;
        }
        return key;
    }

    void add_phone(CsvRow const& row, std::string const& user)
    {
        auto const& cell = table_.at(row, "phone");
        if (cell.empty()) {
            return;
        }
        Findings::Step const step{job_.findings, "phone", cell.place};
        Value fields = Value::map();
        fields.put("type", Value::of("phone"));
        fields.put("address", Value::of(phone_in(job_, cell)));
        add(job_, {.noun = Noun::contact, .owner = user, .key = "phone"}, fields);
        job_.warning = "makes the phone the only contact of users who have one here";
    }

    ImportJob& job_;
    CsvTable table_;
    KeyLines keys_;
    KeyLines names_;
    std::map<std::string, int> counters_; ///< where free keys of a stem begin
};

}

void import_users(ImportJob& job)
{
    Users{job}.read();
}

}
