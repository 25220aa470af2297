#include "workspace_box.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <sys/stat.h>

using namespace callflow;

namespace {

Words backups(Workspace& at)
{
    Query query;
    query.fields = {"name"};
    Words names;
    at.backups(query, [&](std::vector<Value> const& row) {
        names.push_back(row[0].text);
        return true;
    });
    return names;
}

/// The one file of the kind that a crash would leave.
std::size_t files_in(std::filesystem::path const& folder)
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator{folder}, {}));
}

}

TEST_CASE("a backup is a private file named by its change, and is listed, shown and deleted")
{
    Box const box;
    auto at = box.open();
    CHECK(refusal("store.missing", [&] { at.create_backup(); }) == "there is no store to back up yet");
    create(at, Noun::user, "Ana");
    auto const made = at.create_backup();
    at.create_backup();
    CHECK(backups(at) == Words{"1-2", "1"});
    struct stat status {};
    REQUIRE(stat(made.backup.c_str(), &status) == 0);
    CHECK((status.st_mode & 0777u) == 0600u);
    CHECK(at.backup("1").find("change")->text == "1");
    CHECK(refusal("not_found.backup", [&] { at.backup("../cf"); }) == "no backup named \"../cf\"");
    at.delete_backup("1");
    CHECK(backups(at) == Words{"1-2"});
    CHECK(files_in(box.folder() / "backups") == 1);
}

TEST_CASE("a restore brings the rows back, makes a backup first and keeps numbers going")
{
    Box const box;
    auto at = company(box);
    auto const before = listed(at, Noun::module, {"key", "exits"});
    auto const change = at.newest_change();
    auto const backup = at.create_backup().objects.at(0).key;
    at.remove(Noun::flow, {"sales"}, {.with_numbers = true});
    create(at, Noun::user, "Cy");
    at.options().dry_run = true;
    CHECK(at.restore_backup(backup).losses.size() == 2);
    at.options().dry_run = false;
    CHECK(listed(at, Noun::user, {"key"}).size() == 3);
    auto const back = at.restore_backup(backup);
    CHECK(std::filesystem::exists(back.backup));
    CHECK(listed(at, Noun::module, {"key", "exits"}) == before);
    CHECK(at.newest_change() == change);
    CHECK(create(at, Noun::user, "Di").change == change + 3);
    CHECK(at.undo(change + 3).changed);
    CHECK(at.store_check().empty());
    CHECK(files_in(box.folder() / "backups") == 3);
}

TEST_CASE("a backup that is damaged or no store at all is not restored")
{
    Box const box;
    auto at = company(box);
    auto const users = listed(at, Noun::user, {"key"});
    auto const made = at.create_backup();
    auto bytes = bytes_of_file(made.backup);
    box.write("backups/torn.db", bytes.substr(0, bytes.size() / 2));
    box.write(
        "backups/text.db", "only a text, of some length, in no format that any database would know at all");
    SQLite::Database{box.folder() / "backups" / "foreign.db", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}
        .exec("CREATE TABLE t (x)");
    CHECK_FALSE(refusal("store.damaged", [&] { at.restore_backup("torn"); }).empty());
    CHECK_FALSE(refusal("store.damaged", [&] { at.restore_backup("text"); }).empty());
    CHECK_FALSE(refusal("store.damaged", [&] { at.restore_backup("foreign"); }).empty());
    CHECK(listed(at, Noun::user, {"key"}) == users);
    CHECK(files_in(box.folder() / "backups") == 4);
}

TEST_CASE("a damaged store is put aside for the backup")
{
    Box const box;
    std::string backup;
    {
        auto at = company(box);
        backup = at.create_backup().objects.at(0).key;
    }
    box.write("cf.db", "torn to pieces");
    auto at = box.open();
    CHECK_FALSE(refusal("store.damaged", [&] { listed(at, Noun::user, {"key"}); }).empty());
    CHECK(at.restore_backup(backup).notes.at(0).find("cf.db.damaged") != std::string::npos);
    CHECK(listed(at, Noun::user, {"key"}) == Words{"ana", "bo"});
    CHECK(bytes_of_file(box.path() + ".damaged") == "torn to pieces");
    CHECK(create(at, Noun::user, "Cy").changed);
}

TEST_CASE("a restore is refused when somebody changed the store after the preview")
{
    Box const box;
    auto at = company(box);
    auto const backup = at.create_backup().objects.at(0).key;
    at.options().expected_change = at.newest_change();
    auto other = box.open();
    create(other, Noun::user, "Cy");
    CHECK_FALSE(refusal("conflict.stale", [&] { at.restore_backup(backup); }).empty());
    CHECK(listed(at, Noun::user, {"key"}) == Words{"ana", "bo", "cy"});
}
