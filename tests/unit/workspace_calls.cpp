#include "workspace_box.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <sys/stat.h>
#include <thread>

using namespace callflow;

namespace {

/// A line of Master.csv with a unique id.
std::string
line(std::string const& id, std::string const& to, std::string const& start, std::string const& rest)
{
    return fmt::format(
        R"("","1001","{}","c","","PJSIP/t-1","PJSIP/ana-2","Dial","","{}",{},"DOCUMENTATION","{}")"
        "\n",
        to, start, rest, id);
}

std::string const answer = R"("2026-03-02 10:00:05","",65,60,"ANSWERED")";
std::string const no_answer = R"("","",20,0,"NO ANSWER")";

Words calls(Workspace& at, Words const& fields, CallFilter const& which = {})
{
    Query query;
    query.fields = fields;
    Words rows;
    at.calls(which, query, [&](std::vector<Value> const& row) {
        std::string text;
        for (auto const& value : row) {
            text += (&value == row.data() ? "" : "|") + value.text;
        }
        rows.push_back(std::move(text));
        return true;
    });
    return rows;
}

CallImport take(Workspace& at, std::string text, std::string const& zone = {})
{
    return at.import_calls({{"Master.csv", std::move(text)}}, zone);
}

/// Records as the engine keeps them for us.
class Records {
public:
    explicit Records(std::string const& path) : database_{path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}
    {
        database_.exec("CREATE TABLE cf_call (AcctId INTEGER PRIMARY KEY, flow, number, path, result, user,"
                       " caller, started, answered, ended, uniqueid)");
    }

    void add(std::string const& values)
    {
        database_.exec("INSERT INTO cf_call VALUES (NULL, " + values + ")");
    }

private:
    SQLite::Database database_;
};

}

TEST_CASE("calls are taken in once, in the store's zone, and belong to the flow of their number")
{
    Box const box;
    auto at = company(box);
    auto const change = at.newest_change();
    auto const text = line("1.1", "14169233346", "2026-03-02 10:00:00", answer) +
                      line("1.2", "999", "2026-03-02 11:00:00", no_answer);
    auto const first = take(at, text);
    CHECK(first.added == 2);
    CHECK(first.known == 0);
    CHECK(first.outcome.changed);
    auto const again = take(at, text + line("1.3", "101", "2026-03-02 12:00:00", no_answer));
    CHECK(again.added == 1);
    CHECK(again.known == 2);
    CHECK_FALSE(take(at, text).outcome.changed);
    CHECK(calls(at, {"id"}) == Words{"3", "2", "1"});
    CHECK(
        calls(at, {"started", "number", "flow", "flow_name", "user", "result", "wait", "talk"}) ==
        Words{
            "2026-03-02T12:00:00Z|101|sales|Sales||missed|20s|", "2026-03-02T11:00:00Z|999||||missed|20s|",
            "2026-03-02T10:00:00Z|+14169233346|sales|Sales|ana|answered|5s|1m"});
    CHECK(at.newest_change() == change);
}

TEST_CASE("a zone that is given beats the store's")
{
    Box const box;
    auto at = box.open();
    take(at, line("1.1", "1", "2026-03-02 10:00:00", answer), "America/Toronto");
    CHECK(calls(at, {"started"}) == Words{"2026-03-02T15:00:00Z"});
    CHECK(refusal("usage.zone", [&] {
              take(at, "", "Mars/Olympus");
          }).find("Mars/Olympus") != std::string::npos);
}

TEST_CASE("records of one call are one: the best result counts, and it waited from the first on")
{
    Box const box;
    auto at = box.open();
    auto const text = line("1.1", "1", "2026-03-02 10:00:00", no_answer) +
                      line("1.1", "1", "2026-03-02 10:00:20", answer) +
                      line("1.1", "1", "2026-03-02 10:00:40", no_answer);
    CHECK(take(at, text).added == 1);
    Words const one{"2026-03-02T10:00:00Z|answered|25s|1m"};
    CHECK(calls(at, {"started", "result", "wait", "talk"}) == one);
    CHECK(take(at, text).known == 3);
    CHECK(calls(at, {"started", "result", "wait", "talk"}) == one);
}

TEST_CASE("a malformed line of any file keeps all out, and a dry run too")
{
    Box const box;
    auto at = box.open();
    auto const good = line("1.1", "1", "2026-03-02 10:00:00", answer);
    auto const bad = at.import_calls({{"a.csv", good}, {"b.csv", good + "x\n"}}, "");
    REQUIRE(bad.findings.size() == 1);
    CHECK(bad.findings[0].file == "b.csv");
    CHECK(bad.findings[0].place.line == 2);
    CHECK(bad.added == 0);
    CHECK_FALSE(std::filesystem::exists(box.path()));
    at.options().dry_run = true;
    CHECK(take(at, good).added == 1);
    CHECK_FALSE(std::filesystem::exists(box.path()));
    at.options().dry_run = false;
    take(at, good);
    CHECK(at.import_calls({{"b.csv", "x\n"}}, "").findings.size() == 1);
    CHECK(calls(at, {"id"}) == Words{"1"});
}

TEST_CASE("our own records tell flow, module, path and user")
{
    Box const box;
    auto at = company(box);
    auto const path = (box.folder() / "master.db").string();
    Records records{path};
    records.add("'sales', '+14169233346', 'ring,after-hours', 'voicemail', '', '', '1772445600.5',"
                " '0.000000', '1772445625.75', '7.1'");
    records.add("'gone', '101', 'ring', '', 'ana', '+442071234567', 1772449200, '1772449203.25',"
                " '1772449263.25', ''");
    auto const imported = at.import_calls({{path}}, "");
    CHECK(imported.findings.empty());
    CHECK(imported.added == 2);
    CHECK(at.import_calls({{path}}, "").known == 2);
    CHECK(
        calls(at, {"started", "from", "flow", "flow_name", "module", "user", "result", "wait", "talk"}) ==
        Words{
            "2026-03-02T11:00:00Z|+442071234567|gone|gone|ring|ana|answered|3s250ms|1m",
            "2026-03-02T10:00:00Z||sales|Sales|after-hours||voicemail|25s250ms|"});
}

TEST_CASE("our own record of a call beats that of Master.csv, whichever comes first")
{
    Box const box;
    auto at = company(box);
    auto const path = (box.folder() / "master.db").string();
    Records{path}.add(
        "'sales', '101', 'menu,ring', 'missed', '', '', '1772445600.5', '', '1772445630.5', '1.1'");
    auto const text = line("1.1", "101", "2026-03-02 10:00:00", answer);
    take(at, text);
    auto const better = at.import_calls({{path}}, "");
    CHECK(better.added == 0);
    CHECK(better.outcome.changed);
    Words const one{"2026-03-02T10:00:00Z|ring|missed|30s|"};
    CHECK(calls(at, {"started", "module", "result", "wait", "talk"}) == one);
    CHECK_FALSE(take(at, text).outcome.changed);
    CHECK_FALSE(at.import_calls({{path}}, "").outcome.changed);
    CHECK(calls(at, {"started", "module", "result", "wait", "talk"}) == one);
}

TEST_CASE("a pipe is read from its first byte on")
{
    Box const box;
    auto at = box.open();
    auto const path = (box.folder() / "pipe").string();
    REQUIRE(mkfifo(path.c_str(), 0600) == 0);
    std::jthread const writer{
        [&] { std::ofstream{path} << line("1.1", "1", "2026-03-02 10:00:00", answer); }};
    CHECK(at.import_calls({{path}}, "").added == 1);
}

TEST_CASE("what is wrong with our own records is told by row, and keeps all out")
{
    Box const box;
    auto at = box.open();
    auto const path = (box.folder() / "master.db").string();
    Records records{path};
    records.add("'', '1', '', 'missed', '', '', '1', '', '2', '1.1'");
    records.add("'', '1', '', 'lost', '', '', 'now', '', '', '1.2'");
    records.add("'', '1', '', 'answered', '', '', '1', '0', '2', '1.3'");
    auto const found = at.import_calls({{path}}, "").findings;
    REQUIRE(found.size() == 4);
    CHECK(found[0].place.line == 2);
    CHECK(
        found[0].message ==
        "unknown result \"lost\", expected one of answered, missed, abandoned, voicemail, failed, other");
    CHECK(found[1].message == "started: \"now\" is no time in seconds since 1970");
    CHECK(found[2].message == "ended: \"\" is no time in seconds since 1970");
    CHECK(found[3].message == "answered: \"0\" is no time in seconds since 1970");
    SQLite::Database{(box.folder() / "other.db").string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(
        "CREATE TABLE x (y)");
    CHECK(
        at.import_calls({{box.folder() / "other.db"}}, "").findings.at(0).message ==
        "it holds no table cf_call");
    CHECK(
        at.import_calls({{"-", bytes_of_file(path)}}, "").findings.at(0).message ==
        "a database is not read from a stream: name its file");
    CHECK(refusal("failure.file", [&] {
              at.import_calls({{"nowhere.csv"}}, "");
          }) == "\"nowhere.csv\" cannot be read: No such file or directory");
    CHECK(refusal("usage.file", [&] {
              at.import_calls({{box.folder() / ""}}, "");
          }).ends_with(" is a folder: name a file in it"));
}

TEST_CASE("calls keep the flow's name when it goes, and are still chosen by it")
{
    Box const box;
    auto at = company(box);
    take(at, line("1.1", "14169233346", "2026-03-02 10:00:00", answer));
    at.remove(Noun::flow, {"sales"}, {.with_numbers = true});
    CHECK(calls(at, {"flow_name"}, {.flow = "Sales"}) == Words{"Sales"});
    CHECK(calls(at, {"flow_name"}, {.flow = "default"}).empty());
    CHECK(refusal("not_found.flow", [&] {
              calls(at, {"id"}, {.flow = "nobody"});
          }) == "no flow named \"nobody\"");
}

TEST_CASE("days are of the zone, the last as a whole; times end before")
{
    Box const box;
    auto at = box.open();
    take(
        at, line("1", "1", "2026-03-01 23:30:00", answer) + line("2", "2", "2026-03-02 12:00:00", answer) +
                line("3", "3", "2026-03-03 00:30:00", answer));
    auto const numbers = [&](CallFilter const& which) { return calls(at, {"number"}, which); };
    CHECK(numbers({.since = "2026-03-02", .until = "2026-03-02"}) == Words{"2"});
    CHECK(numbers({.since = "2026-03-02", .zone = "Europe/Berlin"}) == Words{"3", "2", "1"});
    CHECK(numbers({.until = "2026-03-02T12:00"}) == Words{"1"});
    CHECK(numbers({.since = "2026-03-02T12:00Z", .until = "2026-03-02T12:00:01Z"}) == Words{"2"});
    CHECK(refusal("usage.time", [&] {
              numbers({.since = "soon"});
          }).starts_with("--since: \"soon\" is no time"));
}

TEST_CASE("statistics count by every word, in the zone's hours")
{
    Box const box;
    auto at = company(box);
    take(
        at, line("1", "14169233346", "2026-03-02 02:30:00", answer) +
                line("2", "101", "2026-03-03 14:00:00", no_answer) +
                line("3", "999", "2026-03-03 15:00:00", no_answer));
    auto const keys = [&](std::string const& by, CallFilter const& which = {}) {
        Words found;
        for (auto const& group : at.call_stats(which, by).groups) {
            found.push_back(fmt::format("{} {}", group.key, group.offered));
        }
        return found;
    };
    auto const hours = [&](CallFilter const& which) {
        auto found = keys("hour", which);
        std::erase_if(found, [](std::string const& hour) { return hour.ends_with(" 0"); });
        return found;
    };
    CHECK(keys("flow") == Words{"sales 2", " 1"});
    CHECK(keys("user") == Words{" 2", "ana 1"});
    CHECK(keys("number") == Words{"+14169233346 1", "101 1", "999 1"});
    CHECK(keys("weekday") == Words{"mon 1", "tue 2", "wed 0", "thu 0", "fri 0", "sat 0", "sun 0"});
    CHECK(
        keys("weekday", {.flow = "sales"}) ==
        Words{"mon 0", "tue 1", "wed 0", "thu 0", "fri 0", "sat 0", "sun 1"});
    CHECK(hours({}) == Words{"02:00 1", "14:00 1", "15:00 1"});
    CHECK(hours({.flow = "sales"}) == Words{"09:00 1", "21:00 1"});
    CHECK(hours({.flow = "sales", .zone = "UTC"}) == Words{"02:00 1", "14:00 1"});
    CHECK(keys("hour").size() == 24);
    CHECK(keys("hour", {.since = "2026-04-01"}).empty());
    CHECK(keys("module", {.until = "2026-03-02"}) == Words{" 1"});
    CHECK(at.call_stats({.flow = "sales"}, "flow").timezone == "America/Toronto");
    CHECK(at.call_stats({}, "flow").total.offered == 3);
    CHECK(refusal("usage.by", [&] {
              keys("wekday");
          }) == "calls are counted by flow, number, module, user, hour, weekday, not \"wekday\"");
}

TEST_CASE("rows of one call are one, from the first start to the last end, and those of no flow are none")
{
    Box const box;
    auto const path = box.path() + ".master.db";
    Records records{path};
    records.add("'f', '101', 'queue', '', '', '', '1000.5', '', '1015', '1000.1'");
    records.add("'f', '101', 'queue,ring', '', 'ana', '', '1010', '1020.5', '1020.5', '1000.1'");
    records.add("'f', '101', 'queue,ring', '', 'ana', '', '1020.5', '1020.5', '1080.5', '1000.1'");
    records.add("'', '', '', '', '', '', '1010', '', '1011', '1000.2'");
    auto at = box.open();
    CHECK(at.import_calls({{path, {}}}, {}).added == 1);
    CHECK(calls(at, {"module", "result", "user", "wait", "talk"}) == Words{"ring|answered|ana|20s|1m"});
}

TEST_CASE("a restored backup takes no calls away and brings back those that are missing")
{
    Box const box;
    auto at = company(box);
    take(at, line("1", "1", "2026-03-02 10:00:00", answer));
    auto const backup = at.create_backup().objects.at(0).key;
    take(at, line("2", "2", "2026-03-02 11:00:00", answer));
    at.restore_backup(backup);
    CHECK(calls(at, {"number"}) == Words{"2", "1"});
    SQLite::Database{box.path(), SQLite::OPEN_READWRITE}.exec("DELETE FROM call");
    at.restore_backup(backup);
    CHECK(calls(at, {"number"}) == Words{"1"});
}
