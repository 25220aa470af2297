#include "store/restore.h"
#include "store/transaction.h"
#include "workspace/edits.h"
#include "workspace/impl.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

namespace callflow {

namespace {

Value value_of(Backup const& backup)
{
    Value map = Value::map();
    map.put("name", Value::of(backup.name));
    map.put("change", Value::of(std::to_string(backup.change)));
    map.put("at", Value::of(format_instant(backup.at)));
    map.put("size", Value::of(std::to_string(backup.size)));
    map.put("path", Value::of(backup.path));
    return map;
}

Outcome outcome_of(Backup const& backup, char const* action, bool dry_run)
{
    Outcome outcome;
    outcome.action = action;
    outcome.changed = true;
    outcome.dry_run = dry_run;
    outcome.objects.push_back({"backup", backup.change, backup.name, backup.path});
    return outcome;
}

std::vector<std::string> changes_after(Connection& store, std::int64_t number)
{
    std::vector<std::string> lines;
    for (Statement row{
             store, "SELECT number, summary FROM change WHERE number > ? ORDER BY number DESC", number};
         row.step();) {
        lines.push_back(fmt::format("change {}: {}", row.text(0), row.text(1)));
    }
    return lines;
}

bool has_backup(std::string const& store, std::string const& name)
{
    auto const all = find_backups(store);
    return std::any_of(all.begin(), all.end(), [&](Backup const& one) { return one.name == name; });
}

Outcome restore_damaged(Options const& options, Restoration& restoration, Outcome outcome)
{
    if (options.dry_run) {
        outcome.notes.emplace_back("the damaged store would be put aside");
    } else {
        outcome.notes.push_back(
            fmt::format("the damaged store is now \"{}\"", restoration.instead_of(options.path)));
    }
    return outcome;
}

}

Outcome Workspace::create_backup()
{
    auto& store = impl_->store(Connection::Purpose::read);
    if (!store.stored()) {
        throw Error{Code::store, "missing", "there is no store to back up yet"}.advise("cf flow create NAME");
    }
    if (impl_->options.read_only) {
        throw Error{Code::refused, "read-only", "nothing is written in read-only mode"};
    }
    if (impl_->options.dry_run) {
        Backup planned;
        planned.change = callflow::newest_change(store);
        planned.name = std::to_string(planned.change);
        return outcome_of(planned, "create", true);
    }
    auto const backup = make_backup(store, impl_->options);
    auto outcome = outcome_of(backup, "create", false);
    outcome.backup = backup.path;
    return outcome;
}

void Workspace::backups(Query const& query, Sink const& sink)
{
    for (auto const& word : query.fields) {
        require_field(listed_fields("backup"), word);
    }
    std::vector<Value> row(query.fields.size());
    for (auto const& backup : find_backups(impl_->options.path)) {
        Value const item = value_of(backup);
        for (std::size_t index = 0; index < row.size(); ++index) {
            row[index] = *item.find(query.fields[index]);
        }
        if (!sink(row)) {
            return;
        }
    }
}

Value Workspace::backup(std::string const& name)
{
    return value_of(find_backup(impl_->options.path, name));
}

Outcome Workspace::restore_backup(std::string const& name)
{
    auto const& options = impl_->options;
    auto const backup = find_backup(options.path, name);
    if (options.read_only) {
        throw Error{Code::refused, "read-only", "nothing is restored in read-only mode"};
    }
    Restoration restoration{backup};
    auto outcome = outcome_of(backup, "restore", options.dry_run);
    Connection* const store = impl_->store_to_replace();
    if (store == nullptr) {
        return restore_damaged(options, restoration, std::move(outcome));
    }
    outcome.base = callflow::newest_change(*store);
    outcome.losses = changes_after(*store, backup.change);
    require_expected(*store, options);
    if (options.dry_run) {
        return outcome;
    }
    if (outcome.base > 0) {
        outcome.backup = make_backup(*store, options).path;
    }
    restoration.into(*store, options, outcome.base);
    return outcome;
}

Outcome Workspace::delete_backup(std::string const& name)
{
    if (impl_->options.read_only) {
        throw Error{Code::refused, "read-only", "nothing is deleted in read-only mode"};
    }
    if (impl_->options.if_exists && !has_backup(impl_->options.path, name)) {
        Outcome nothing;
        nothing.action = "delete";
        return nothing;
    }
    auto const backup = find_backup(impl_->options.path, name);
    if (!impl_->options.dry_run) {
        std::filesystem::remove(backup.path);
    }
    return outcome_of(backup, "delete", impl_->options.dry_run);
}

}
