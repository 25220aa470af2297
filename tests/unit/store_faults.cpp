#include "store/backup.h"
#include "store/connection.h"
#include "store/transaction.h"
#include "store_dump.h"
#include "workspace_box.h"

#include <csignal>
#include <fcntl.h>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>

using namespace callflow;

namespace {

/// Another process that does something; true, or what it threw away, is its exit status.
pid_t start(std::function<bool()> const& deed)
{
    auto const child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        int status = 1;
        try {
            status = deed() ? 0 : 1;
        } catch (std::exception const&) {
            status = 2;
        }
        _exit(status);
    }
    return child;
}

bool ended_well(pid_t child)
{
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/// The class and rule with which an action is refused; empty if it is not.
std::string refused(std::function<void()> const& action)
{
    try {
        action();
    } catch (Error const& error) {
        return error.name();
    }
    return {};
}

std::string reading(Box const& box)
{
    return refused([&] { box.open().status(); });
}

std::string writing(Box const& box)
{
    return refused([&] {
        auto at = box.open();
        create(at, Noun::user, "Zoe");
    });
}

/// A store with a user, closed again.
void fill(Box const& box)
{
    auto at = box.open();
    create(at, Noun::user, "Ana");
}

void run(Box const& box, std::string const& sql)
{
    SQLite::Database{box.path(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(sql);
}

/// Runs as somebody whom file modes bind, which they do not for root.
bool as_nobody(std::function<bool()> const& deed)
{
    return ended_well(start([&] { return (geteuid() != 0 || setuid(65534) == 0) && deed(); }));
}

}

TEST_CASE("what is no store is left as it was")
{
    struct Case {
        char const* sql;
        char const* refusal;
    };
    constexpr Case cases[] = {
        {"PRAGMA user_version = 99", "store.newer"},
        {"PRAGMA application_id = 7", "store.foreign"},
        {"PRAGMA user_version = 0", "store.foreign"},
        {"PRAGMA user_version = 0; PRAGMA application_id = 0", "store.foreign"},
    };
    for (auto const& one : cases) {
        CAPTURE(one.sql);
        Box const box;
        fill(box);
        run(box, one.sql);
        auto const bytes = bytes_of_file(box.path());
        CHECK(reading(box) == one.refusal);
        CHECK(writing(box) == one.refusal);
        CHECK(bytes_of_file(box.path()) == bytes);
    }
}

TEST_CASE("a folder and a text are no store")
{
    Box const box;
    std::filesystem::create_directory(box.path());
    CHECK(reading(box) == "store.unreadable");
    CHECK(writing(box) == "store.unreadable");
    std::filesystem::remove(box.path());
    box.write(
        "cf.db",
        "a list of things to do, which is long enough to be looked at as a database file by anybody");
    auto const text = bytes_of_file(box.path());
    CHECK(reading(box) == "store.damaged");
    CHECK(writing(box) == "store.damaged");
    CHECK(bytes_of_file(box.path()) == text);
}

TEST_CASE("a torn store is damaged")
{
    Box const box;
    {
        auto at = company(box);
    }
    auto const bytes = bytes_of_file(box.path());
    for (std::size_t const size : {std::size_t{50}, std::size_t{4096}, bytes.size() / 2}) {
        CAPTURE(size);
        box.write("cf.db", bytes.substr(0, size));
        auto const answer = refused([&] {
            auto at = box.open();
            if (!at.store_check().empty())
                throw Error{Code::store, "damaged", "told"};
        });
        CHECK(answer == "store.damaged");
        CHECK(bytes_of_file(box.path()) == bytes.substr(0, size));
    }
}

TEST_CASE("an empty file is an empty system until something is written")
{
    Box const box;
    box.write("cf.db", "");
    CHECK(reading(box).empty());
    auto options = box.options();
    options.dry_run = true;
    Workspace dry{options};
    CHECK(create(dry, Noun::user, "Ana").changed);
    CHECK(std::filesystem::file_size(box.path()) == 0);
    CHECK(writing(box).empty());
    CHECK(std::filesystem::file_size(box.path()) > 0);
}

TEST_CASE("a missing store is made by the first change that is done, in a folder that is there")
{
    Box const box;
    auto options = box.options();
    options.named = true;
    CHECK(refused([&] { Workspace{options}.status(); }) == "store.missing");
    CHECK(refused([&] {
              Workspace at{options};
              at.remove(Noun::user, {"nobody"}, {});
          }) == "not_found.user");
    CHECK_FALSE(std::filesystem::exists(box.path()));
    options.path = box.folder() / "none" / "cf.db";
    CHECK(refused([&] {
              Workspace at{options};
              create(at, Noun::user, "Ana");
          }) == "store.missing");
    options.named = false;
    Workspace at{options};
    create(at, Noun::user, "Ana");
    struct stat status {};
    REQUIRE(stat((box.folder() / "none").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777u) == 0700u);
}

TEST_CASE("a store in a folder that cannot be written is read, and not written")
{
    Box const box;
    fill(box);
    chmod(box.path().c_str(), 0444);
    chmod(box.folder().c_str(), 0555);
    CHECK(as_nobody([&] { return reading(box).empty(); }));
    CHECK(as_nobody([&] { return writing(box) == "refused.read-only"; }));
    chmod(box.folder().c_str(), 0777);
    CHECK(as_nobody([&] { return reading(box).empty(); }));
    CHECK(as_nobody([&] { return writing(box) == "refused.read-only"; }));
    chmod(box.path().c_str(), 0000);
    CHECK(as_nobody([&] { return reading(box).starts_with("store."); }));
}

TEST_CASE("nothing is written in read-only mode")
{
    Box const box;
    fill(box);
    auto const bytes = bytes_of_file(box.path());
    auto options = box.options();
    options.read_only = true;
    Workspace at{options};
    CHECK(listed(at, Noun::user, {"key"}) == Words{"ana"});
    CHECK(refused([&] { create(at, Noun::user, "Bo"); }) == "refused.read-only");
    CHECK(refused([&] { at.create_backup(); }) == "refused.read-only");
    CHECK(refused([&] { at.remove(Noun::flow, {"default"}, {}); }) == "refused.read-only");
    CHECK(bytes_of_file(box.path()) == bytes);
}

TEST_CASE("a change that finds no space leaves the store as it was")
{
    Box const box;
    fill(box);
    auto const before = dump(box.path());
    auto const size = std::filesystem::file_size(box.path());
    CHECK(ended_well(start([&] {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit const limit{size / 8, size / 8};
        auto at = box.open();
        setrlimit(RLIMIT_FSIZE, &limit);
        return refused([&] {
                   for (int i = 0; i < 100; ++i)
                       create(
                           at, Noun::user, fmt::format("User {}", i),
                           {{"department", std::string(200, 'x')}});
               })
            .starts_with("failure.");
    })));
    auto at = box.open();
    CHECK(at.store_check().empty());
    auto const users = listed(at, Noun::user, {"key"}).size();
    CHECK(at.newest_change() == static_cast<std::int64_t>(users));
    CHECK(dump(box.path()).size() == before.size());
}

TEST_CASE("a kill at any moment leaves whole changes")
{
    Box const box;
    fill(box);
    for (int round = 0; round < 10; ++round) {
        auto const child = start([&]() -> bool {
            for (int i = 0;; ++i) {
                auto at = box.open();
                create(at, Noun::flow, fmt::format("Flow {} {}", round, i));
            }
        });
        std::this_thread::sleep_for(std::chrono::milliseconds{10 + 7 * round});
        kill(child, SIGKILL);
        CHECK_FALSE(ended_well(child));
        auto at = box.open();
        CHECK(at.store_check().empty());
        CHECK(at.newest_change() == static_cast<std::int64_t>(listed(at, Noun::flow, {"key"}).size()));
        CHECK(
            listed(at, Noun::tab, {"id"}, {.all_flows = true}).size() ==
            listed(at, Noun::flow, {"key"}).size());
    }
}

TEST_CASE("a kill during the making of a store or a restore leaves one that can be used")
{
    for (int round = 0; round < 10; ++round) {
        Box const box;
        auto const child = start([&]() -> bool {
            fill(box);
            auto at = box.open();
            auto const backup = at.create_backup().objects.at(0).key;
            create(at, Noun::user, "Bo");
            for (;;)
                at.restore_backup(backup);
        });
        std::this_thread::sleep_for(std::chrono::milliseconds{2 + 6 * round});
        kill(child, SIGKILL);
        CHECK_FALSE(ended_well(child));
        CHECK(reading(box).empty());
        auto at = box.open();
        CHECK(at.store_check().empty());
        CHECK(listed(at, Noun::user, {"key"}).size() == static_cast<std::size_t>(at.newest_change()));
        CHECK(writing(box).empty());
    }
}

TEST_CASE("writers wait for each other")
{
    Box const box;
    std::vector<pid_t> children;
    for (int child = 0; child < 3; ++child)
        children.push_back(start([&, child] {
            auto options = box.options();
            options.lock_timeout = std::chrono::milliseconds{30'000};
            for (int i = 0; i < 8; ++i) {
                Workspace at{options};
                create(at, Noun::user, fmt::format("User {} {}", child, i));
            }
            return true;
        }));
    for (auto const child : children)
        CHECK(ended_well(child));
    auto at = box.open();
    CHECK(listed(at, Noun::user, {"key"}).size() == 24);
    CHECK(at.newest_change() == 24);
}

TEST_CASE("a writer that waits in vain says who is in the way")
{
    Box const box;
    fill(box);
    int ready[2];
    REQUIRE(pipe(ready) == 0);
    auto const child = start([&] {
        auto const options = box.options();
        Connection connection{options, Connection::Purpose::write};
        Immediate const transaction{connection, options};
        bool const told = write(ready[1], "x", 1) == 1;
        std::this_thread::sleep_for(std::chrono::seconds{60});
        return told;
    });
    char byte = 0;
    REQUIRE(read(ready[0], &byte, 1) == 1);
    auto options = box.options();
    options.lock_timeout = std::chrono::milliseconds{600};
    std::string holder;
    options.waiting = [&](std::string const& who) { holder = who; };
    Workspace at{options};
    CHECK(listed(at, Noun::user, {"key"}) == Words{"ana"});
    CHECK(refused([&] { create(at, Noun::user, "Bo"); }) == "busy.lock");
    CHECK(holder.find(std::to_string(child)) != std::string::npos);
    kill(child, SIGKILL);
    CHECK_FALSE(ended_well(child));
    CHECK(create(at, Noun::user, "Bo").changed);
    close(ready[0]);
    close(ready[1]);
}

TEST_CASE("an older store is migrated after a backup, and not at all in a look or a dry run")
{
    Box const box;
    fill(box);
    std::vector<char const*> scripts{shipped_migrations().begin(), shipped_migrations().end()};
    scripts.push_back("CREATE TABLE extra (id INTEGER PRIMARY KEY)");
    auto const bytes = bytes_of_file(box.path());
    auto options = box.options();
    options.read_only = true;
    CHECK(refused([&] { Connection{options, Connection::Purpose::read, scripts}; }) == "store.older");
    options = box.options();
    options.dry_run = true;
    {
        Connection dry{options, Connection::Purpose::write, scripts};
        CHECK(dry.version().number == static_cast<int>(scripts.size()));
        CHECK(Statement{dry, "SELECT 1 FROM user WHERE key = 'ana'"}.step());
    }
    CHECK(bytes_of_file(box.path()) == bytes);
    options = box.options();
    {
        Connection migrated{options, Connection::Purpose::read, scripts};
        CHECK(migrated.version().number == static_cast<int>(scripts.size()));
    }
    auto const backups = find_backups(box.path());
    REQUIRE(backups.size() == 1);
    SQLite::Database backup{backups[0].path, SQLite::OPEN_READONLY};
    CHECK(backup.execAndGet("PRAGMA user_version").getInt() == schema_version());
    CHECK(reading(box) == "store.newer");
}

TEST_CASE("a store of the first version keeps its things, gets an id, and no older change can be undone")
{
    Box const box;
    auto const first = shipped_migrations().first(1);
    {
        Connection old{box.options(), Connection::Purpose::write, first};
        old.execute("INSERT INTO user (key, name, folded) VALUES ('ana', 'Ana', 'ana')");
        old.execute("INSERT INTO change (at, actor, host, command, message, action, summary, schema)"
                    " VALUES (0, '', '', '', '', 'create', 'create user', 1)");
        old.execute("INSERT INTO changeset (change, position, bytes) VALUES (1, 1, x'00')");
    }
    auto at = box.open();
    CHECK(listed(at, Noun::user, {"key"}) == Words{"ana"});
    CHECK(refused([&] { at.undo({}); }) == "conflict.schema");
    SQLite::Database store{box.path(), SQLite::OPEN_READONLY};
    auto const id = store.execAndGet("SELECT id FROM store").getString();
    CHECK(id.size() == 32);
    CHECK(id.find_first_not_of("0123456789abcdef") == std::string::npos);
    auto const backups = find_backups(box.path());
    REQUIRE(backups.size() == 1);
    at.restore_backup(backups[0].name);
    CHECK(store.execAndGet("SELECT id FROM store").getString() == id);
}

TEST_CASE("a store of the second version keeps its things and its id, and then takes in calls")
{
    Box const box;
    std::string id;
    {
        Connection old{box.options(), Connection::Purpose::write, shipped_migrations().first(2)};
        old.execute("INSERT INTO user (key, name, folded) VALUES ('ana', 'Ana', 'ana')");
        Statement row{old, "SELECT id FROM store"};
        REQUIRE(row.step());
        id = row.text(0);
    }
    auto at = box.open();
    CHECK(listed(at, Noun::user, {"key"}) == Words{"ana"});
    CHECK(at.store_id() == id);
    CHECK(find_backups(box.path()).size() == 1);
    auto const* const record =
        R"("","1","2","","","a","b","Dial","","2026-03-02 10:00:00",,"",9,0,"BUSY","")";
    CHECK(at.import_calls({{"Master.csv", record}}, "").added == 1);
}

TEST_CASE("a migration that fails leaves the older store and its backup")
{
    Box const box;
    fill(box);
    std::vector<char const*> scripts{shipped_migrations().begin(), shipped_migrations().end()};
    scripts.push_back("CREATE TABLE extra (id INTEGER PRIMARY KEY); CREATE TABLE user (id INTEGER)");
    auto const before = dump(box.path());
    CHECK_FALSE(refused([&] { Connection{box.options(), Connection::Purpose::write, scripts}; }).empty());
    CHECK(dump(box.path()) == before);
    CHECK(reading(box).empty());
    CHECK(find_backups(box.path()).size() == 1);
}

TEST_CASE("hostile texts are only texts")
{
    Words const hostile = {
        "'; DROP TABLE user; --",
        "--",
        "-x",
        "%s%n",
        "\"quoted\"",
        "\\",
        "🔥",
        "مرحبا",
        "a=b,c=d",
        "say: x",
        "@team",
        "NULL",
        "1e9",
        "?1 :id $x"};
    Box const box;
    auto at = company(box);
    for (auto const& text : hostile) {
        CAPTURE(text);
        auto const made = create(at, Noun::user, text, {{"department", text}, {"job_title", text}});
        auto const key = made.objects.at(0).key;
        CHECK(shown(at, Noun::user, key, "name") == text);
        CHECK(shown(at, Noun::user, text, "department") == text);
        at.set(
            Noun::flow, "sales",
            {edit("description", Edit::Operation::set, {text}),
             edit("labels", Edit::Operation::set, {"x=" + text})});
        CHECK(shown(at, Noun::flow, "sales", "description") == text);
        CHECK(shown(at, Noun::flow, "sales", "labels") == "x=" + text);
        create(at, Noun::tab, text);
        create_module(
            at, "notification", text,
            {{"tab", text}, {"deliver_to", "ana"}, {"subject", text}, {"body", text}});
        CHECK(shown(at, Noun::module, text, "body") == text);
        CHECK(refused([&] { at.show(Noun::group, text); }) == "not_found.group");
        at.remove(Noun::user, {text}, {});
    }
    CHECK(at.store_check().empty());
    at.rollback(0);
    CHECK(at.store_check().empty());
}

TEST_CASE("names that are none are refused as usage")
{
    Box const box;
    auto at = box.open();
    for (auto const& name :
         {std::string{}, std::string{"  "}, std::string(65, 'x'), std::string{"a/b"}, std::string{"a\nb"},
          std::string{"\xff\xfe"}, std::string{"a\0b", 3}}) {
        CAPTURE(name);
        CHECK(refused([&] { create(at, Noun::flow, name); }).starts_with("usage."));
        CHECK(refused([&] { at.show(Noun::flow, "x" + name + "x"); }).starts_with("not_found."));
    }
    CHECK_FALSE(std::filesystem::exists(box.path()));
}
