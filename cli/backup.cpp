#include "listing.h"
#include "session.h"
#include "tree.h"

#include <CLI/App.hpp>

#include <memory>

namespace cf {

namespace {

void declare_create(CLI::App&, Run& run)
{
    run = [](Session& session) { return session.report(session.workspace().create_backup()); };
}

void declare_list(CLI::App&, Run& run)
{
    run = [](Session& session) {
        return write_list(
            session, {"backup", {"name", "change", "at", "size"}, "cf backup create"}, {},
            [&](callflow::Query const& query, callflow::Sink const& sink) {
                session.workspace().backups(query, sink);
            });
    };
}

std::shared_ptr<std::string> declare_name(CLI::App& app)
{
    auto name = std::make_shared<std::string>();
    app.add_option("NAME", *name, "Which backup")->required();
    return name;
}

void declare_show(CLI::App& app, Run& run)
{
    run = [name = declare_name(app)](Session& session) {
        return session.show("backup", session.workspace().backup(session.operand(*name)));
    };
}

void declare_restore(CLI::App& app, Run& run)
{
    run = [name = declare_name(app)](Session& session) {
        auto const deed = [&](callflow::Workspace& phones) { return phones.restore_backup(*name); };
        return session.confirm_by_name_and_do(*name, deed);
    };
}

void declare_delete(CLI::App& app, Run& run)
{
    run = [name = declare_name(app)](Session& session) {
        auto const deed = [&](callflow::Workspace& phones) { return phones.delete_backup(*name); };
        return session.confirm_and_do(deed);
    };
}

constexpr Command commands[] = {
    {"create", "", "Copy the store beside itself, and verify the copy", declare_create,
     "Others may go on writing meanwhile. What destroys makes a backup by itself.", "cf backup create"},
    {"list", "", "List the backups", declare_list, "", "cf backup list"},
    {"show", "NAME", "Show a backup", declare_show, "", "cf backup show 41"},
    {"restore", "NAME", "Put a backup in the place of the store", declare_restore,
     "After a backup of what is there now. Numbers of changes and ids go on from where they were.",
     "cf backup restore 41"},
    {"delete", "NAME", "Delete a backup", declare_delete, "", "cf backup delete 41"},
};

}

std::span<Command const> const backup_commands = commands;

}
