#include "check/check.h"
#include "store/backup.h"
#include "store/file.h"
#include "store/schema.h"
#include "store/state.h"
#include "workspace/impl.h"
#include "workspace/prepared.h"
#include "workspace/removal.h"

#include <fmt/format.h>

#include <algorithm>
#include <sys/stat.h>

namespace callflow {

namespace {

std::string number_in(Work& work, std::string const& sql)
{
    Statement row{work.store, sql};
    return row.step() ? row.text(0) : std::string{"0"};
}

void put_counts(Work& work, Value& map)
{
    for (auto const noun : {Noun::flow, Noun::module, Noun::number, Noun::user}) {
        map.put(
            plural_of(noun),
            Value::of(number_in(work, fmt::format("SELECT count(*) FROM {}", table_of(noun).name))));
    }
}

/// Status answers at once: so many things are checked in about a tenth of a second.
constexpr std::int64_t most_checked = 20'000;

void put_findings(Work& work, Value& map)
{
    constexpr auto* count = "SELECT (SELECT count(*) FROM user) + (SELECT count(*) FROM module)";
    if (Statement row{work.store, count}; row.step() && row.number(0) > most_checked) {
        return;
    }
    auto const findings = check_state(load_state(work.store), day_of(work.now()), {});
    auto const errors = std::count_if(findings.begin(), findings.end(), is_error);
    map.put("errors", Value::of(std::to_string(errors)));
    map.put("warnings", Value::of(std::to_string(std::ssize(findings) - errors)));
}

void put_last_change(Work& work, Value& map)
{
    Statement row{work.store, "SELECT number, at, summary FROM change ORDER BY number DESC LIMIT 1"};
    if (!row.step()) {
        return;
    }
    map.put("last_change", Value::of(row.text(0)));
    map.put("last_change_at", Value::of(format_instant(row.number(1))));
    map.put("last_change_summary", Value::of(row.text(2)));
}

void put_deployed(Work& work, Value& map)
{
    Statement row{
        work.store,
        "SELECT change, at, folder, (SELECT count(*) FROM change WHERE number > d.change) FROM deployment d"};
    if (!row.step()) {
        return;
    }
    map.put("deployed_change", Value::of(row.text(0)));
    map.put("deployed_at", Value::of(format_instant(row.number(1))));
    map.put("deployed_folder", Value::of(row.text(2)));
    map.put("waiting_changes", Value::of(row.text(3)));
}

void put_last_backup(std::string const& path, Value& map)
{
    auto const backups = find_backups(path);
    if (backups.empty()) {
        return;
    }
    map.put("last_backup", Value::of(backups.front().name));
    map.put("last_backup_at", Value::of(format_instant(backups.front().at)));
}

}

Value Workspace::status()
{
    return impl_->read([&](Work& work) {
        auto const current = callflow::current_flow(work.store, work.options);
        Value map = Value::map();
        map.put("store", Value::of(work.options.path));
        map.put("flow", Value::of(current.key));
        map.put("flow_name", Value::of(current.name));
        map.put("flow_source", Value::of(current.source));
        put_counts(work, map);
        put_findings(work, map);
        put_last_change(work, map);
        put_last_backup(work.options.path, map);
        put_deployed(work, map);
        return map;
    });
}

Value Workspace::store_info()
{
    return impl_->read([&](Work& work) {
        struct stat status {};
        bool const there = work.store.stored() && stat(work.options.path.c_str(), &status) == 0;
        Value map = Value::map();
        map.put("path", Value::of(work.options.path));
        map.put("exists", Value::of(there ? "true" : "false"));
        map.put("size", Value::of(std::to_string(there ? status.st_size : 0)));
        map.put("mode", Value::of(there ? fmt::format("{:04o}", status.st_mode & 07777u) : ""));
        map.put("schema", Value::of(number_in(work, "PRAGMA user_version")));
        map.put("changes", Value::of(number_in(work, "SELECT count(*) FROM change")));
        map.put("newest_change", Value::of(number_in(work, "SELECT ifnull(max(number), 0) FROM change")));
        put_counts(work, map);
        map.put("backups", Value::of(std::to_string(find_backups(work.options.path).size())));
        return map;
    });
}

std::vector<std::string> Workspace::store_check()
{
    return impl_->read([&](Work& work) {
        std::vector<std::string> problems;
        for (Statement row{work.store, "PRAGMA integrity_check"}; row.step();) {
            if (row.text(0) != "ok") {
                problems.push_back(row.text(0));
            }
        }
        for (Statement row{work.store, "PRAGMA foreign_key_check"}; row.step();) {
            problems.push_back(
                fmt::format("row {} of {} points at nothing in {}", row.text(1), row.text(0), row.text(2)));
        }
        return problems;
    });
}

Outcome Workspace::migrate()
{
    Outcome outcome;
    outcome.action = "migrate";
    auto const before = find_backups(impl_->options.path).size();
    impl_->store(impl_->options.dry_run ? Connection::Purpose::read : Connection::Purpose::write);
    auto const backups = find_backups(impl_->options.path);
    outcome.changed = backups.size() > before;
    if (outcome.changed) {
        outcome.backup = backups.front().path;
    }
    outcome.notes.push_back(fmt::format("the store has version {}", schema_version()));
    return outcome;
}

Outcome Workspace::prune(std::int64_t keep)
{
    return impl_->mutate("prune", [&](Work& work) {
        Statement row{work.store, "SELECT number FROM change ORDER BY number DESC LIMIT 1 OFFSET ?", keep};
        auto const last = row.step() ? row.number(0) : 0;
        auto const pruned = Statement{work.store, "DELETE FROM changeset WHERE change <= ?", last}.run();
        auto const forgotten =
            Statement{
                work.store,
                "DELETE FROM change WHERE number <= ? AND number < (SELECT max(number) FROM change)", last}
                .run();
        auto const files =
            Statement{
                work.store,
                "DELETE FROM audio_file WHERE sha256 NOT IN (SELECT substr(file, 7, 64) FROM audio"
                " WHERE file <> '') AND NOT EXISTS"
                " (SELECT 1 FROM changeset WHERE instr(bytes, CAST(sha256 AS BLOB)))"}
                .run();
        work.outcome.changed = forgotten + pruned + files > 0;
        work.outcome.notes.push_back(fmt::format(
            "{} and {} forgotten", counted(static_cast<std::size_t>(pruned), "change", "changes"),
            counted(static_cast<std::size_t>(files), "sound file", "sound files")));
    });
}

}
