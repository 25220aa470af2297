#include "store/transaction.h"
#include "store_dump.h"
#include "workspace_box.h"

#include <callflow/catalog.h>

#include <cstdlib>
#include <functional>
#include <random>

using namespace callflow;

namespace {

/// The seed, `CF_SEED` or a new one, which is told when a test fails.
unsigned seed()
{
    static unsigned const value = [] {
        char const* const given = std::getenv("CF_SEED");
        return given == nullptr ? std::random_device{}() : static_cast<unsigned>(std::stoul(given));
    }();
    return value;
}

/// Does random things to a store; most are allowed, some are refused.
class Monkey {
public:
    Monkey(Workspace& at, unsigned number) : at_{at}, random_{number} {}

    /// Whether something was recorded.
    bool act()
    {
        try {
            return one_of(deeds())().change > 0;
        } catch (Error const& error) {
            auto const code = error.code();
            bool const expected = code == Code::usage || code == Code::not_found || code == Code::conflict ||
                                  code == Code::refused;
            CHECK_MESSAGE(expected, error.sentence());
            CHECK_MESSAGE(error.rule() != "constraint", error.sentence());
            return false;
        }
    }

    std::string name()
    {
        return one_of(Words{"Ana", "bo", "Cy", "Ünal", "sales", "Night", "main 2", "支持", "x"});
    }
    std::size_t below(std::size_t most)
    {
        return std::uniform_int_distribution<std::size_t>{0, most - 1}(random_);
    }
    template <class T> T one_of(std::vector<T> const& all) { return all[below(all.size())]; }

private:
    using Deed = std::function<Outcome()>;

    std::string some(Noun noun)
    {
        Query query;
        query.fields = {noun == Noun::number ? "number" : noun == Noun::tab ? "name" : "key"};
        Words keys;
        at_.list(noun, query, [&](std::vector<Value> const& row) {
            keys.push_back(row[0].text);
            return true;
        });
        return keys.empty() ? name() : one_of(keys);
    }

    Noun noun()
    {
        return one_of(std::vector{
            Noun::flow, Noun::tab, Noun::module, Noun::number, Noun::user, Noun::group, Noun::contact,
            Noun::schedule, Noun::audio, Noun::trunk});
    }

    std::string number()
    {
        return below(2) == 0 ? fmt::format("+1416555010{}", below(6)) : std::to_string(100 + below(5));
    }

    Outcome make()
    {
        switch (noun()) {
        case Noun::number:
            return create(at_, Noun::number, number(), {{"flow", some(Noun::flow)}});
        case Noun::contact:
            return create(
                at_, Noun::contact, fmt::format("{}/{}", some(Noun::user), one_of(Words{"desk", "home"})),
                {{"type", "sip"}});
        case Noun::user:
            return create(at_, Noun::user, name(), {{"role", "admin"}});
        case Noun::group:
            return create(at_, Noun::group, name(), {{"users", some(Noun::user)}});
        case Noun::schedule:
            return create(at_, Noun::schedule, name(), {{"hours", "mon-fri 08:00-18:00"}});
        case Noun::audio:
            return create(at_, Noun::audio, name(), {{below(2) == 0 ? "items" : "say", some(Noun::audio)}});
        case Noun::trunk:
            return create(at_, Noun::trunk, name(), {{"host", "sip.example.net"}, {"default", "true"}});
        case Noun::tab:
            return create(at_, Noun::tab, name(), {{"position", std::to_string(1 + below(3))}});
        case Noun::flow: {
            Draft draft;
            draft.name = name();
            draft.switch_to = below(2) == 0;
            draft.edits = {
                edit("labels", Edit::Operation::set, {"team=" + name(), "x=y"}),
                edit("users", Edit::Operation::set, {some(Noun::user)})};
            return at_.create(Noun::flow, draft);
        }
        default:
            return make_module();
        }
    }

    Outcome make_module()
    {
        switch (below(6)) {
        case 0:
            return create_module(at_, "ring_group", "", {{"destinations", some(Noun::user)}});
        case 1:
            return create_module(
                at_, "voicemail", "", {{"audio", some(Noun::audio)}, {"deliver_to", some(Noun::user)}});
        case 2:
            return create_module(at_, "time_router", "", {{"schedule", some(Noun::schedule)}});
        case 3:
            return create_module(at_, "queue", name(), {{"destinations", "@" + some(Noun::group)}});
        case 4:
            return create_module(at_, "switch", name(), {{"code", fmt::format("*2{}", below(3))}});
        default:
            return create_module(
                at_, "call_forward", "", {{"to", "+14165550101"}, {"caller_id", some(Noun::number)}});
        }
    }

    Outcome change_field()
    {
        switch (below(8)) {
        case 0:
            return at_.set(
                Noun::flow, some(Noun::flow),
                edits({{"description", name()}, {"isolated", below(4) == 0 ? "true" : "false"}}));
        case 1:
            return at_.set(
                Noun::flow, some(Noun::flow), {edit("users", Edit::Operation::set, {some(Noun::user)})});
        case 2:
            return at_.set(Noun::number, some(Noun::number), edits({{"to", some(Noun::module)}}));
        case 3:
            return at_.set(
                Noun::group, some(Noun::group), {edit("users", Edit::Operation::set, {some(Noun::user)})});
        case 4:
            return at_.set(Noun::tab, some(Noun::tab), edits({{"position", std::to_string(1 + below(4))}}));
        case 5:
            return at_.set(Noun::settings, "", edits({{"review_days", std::to_string(1 + below(50))}}));
        case 6:
            return at_.set(Noun::user, some(Noun::user), edits({{"schedule", some(Noun::schedule)}}));
        default:
            return at_.set(
                Noun::module, some(Noun::module), edits({{"note", name()}, {"tab", some(Noun::tab)}}));
        }
    }

    std::vector<Deed> deeds()
    {
        auto const exit = [&] { return one_of(Words{"no_answer", "1", "open", "on", "timeout", "closed"}); };
        return {
            [&] { return make(); },
            [&] { return make(); },
            [&] { return make_module(); },
            [&] { return change_field(); },
            [&] { return change_field(); },
            [&] { return rename_some(); },
            [&] { return remove_some(); },
            [&, exit] { return at_.connect(some(Noun::module), exit(), some(Noun::module)); },
            [&, exit] { return at_.disconnect(some(Noun::module), exit()); },
            [&] { return at_.move_modules({some(Noun::module)}, some(Noun::tab)); },
            [&] { return copy_some(); },
            [&] {
                return at_.assign(
                    Noun::user, {some(Noun::user)}, some(Noun::flow), below(2) == 0 ? "viewer" : "");
            },
            [&] { return at_.assign(Noun::group, {some(Noun::group)}, some(Noun::flow), ""); },
            [&] { return at_.unassign(Noun::user, {some(Noun::user)}, some(Noun::flow), below(2) == 0); },
            [&] { return at_.unassign(Noun::group, {some(Noun::group)}, some(Noun::flow), true); },
            [&] { return at_.route({some(Noun::number)}, some(Noun::flow), ""); },
            [&] { return at_.unroute({some(Noun::number)}); },
            [&] { return at_.mark_reviewed({some(Noun::user)}); },
            [&] { return at_.switch_flow(some(Noun::flow)); },
            [&] { return at_.set_default_flow(some(Noun::flow)); },
        };
    }

    Outcome rename_some()
    {
        auto const which =
            one_of(std::vector{Noun::flow, Noun::tab, Noun::module, Noun::user, Noun::group, Noun::audio});
        return at_.rename(which, some(which), name());
    }

    Outcome remove_some()
    {
        auto const which = noun();
        return at_.remove(which, {some(which)}, {.cascade = below(3) != 0, .with_numbers = true});
    }

    Outcome copy_some()
    {
        auto const which = one_of(std::vector{Noun::flow, Noun::tab, Noun::module});
        return at_.copy(which, some(which), {});
    }

    Workspace& at_;
    std::mt19937 random_;
};

/// A store after some random changes, and what it held after each of them, from none on.
struct Past {
    Workspace at;
    Monkey monkey;
    std::vector<std::map<std::string, std::string>> dumps;

    Past(Box const& box, unsigned number, std::size_t changes) : at{company(box)}, monkey{at, number}
    {
        first = at.newest_change();
        dumps.push_back(dump(box.path()));
        for (std::size_t attempt = 0; dumps.size() <= changes && attempt < changes * 20; ++attempt)
            if (monkey.act())
                dumps.push_back(dump(box.path()));
        REQUIRE(dumps.size() == changes + 1);
    }

    std::int64_t first = 0;
};

/// The changes that the log marks as undone, with the change that undid each.
std::map<std::int64_t, std::int64_t> marks_in(std::string const& path)
{
    std::map<std::int64_t, std::int64_t> marks;
    SQLite::Database database{path, SQLite::OPEN_READONLY};
    SQLite::Statement row{database, "SELECT number, undone_by FROM change WHERE undone_by IS NOT NULL"};
    while (row.executeStep()) {
        marks[row.getColumn(0).getInt64()] = row.getColumn(1).getInt64();
    }
    return marks;
}

constexpr std::size_t changes = 25;
constexpr unsigned rounds = 4;

}

TEST_CASE("undoing all steps and redoing them passes every state again")
{
    for (unsigned round = 0; round < rounds; ++round) {
        CAPTURE(seed() + round);
        Box const box;
        Past past{box, seed() + round, changes};
        for (auto step = changes; step-- > 0;) {
            past.at.undo({});
            CAPTURE(step);
            CHECK(dump(box.path()) == past.dumps[step]);
        }
        for (std::size_t step = 1; step <= changes; ++step) {
            past.at.redo();
            CAPTURE(step);
            CHECK(dump(box.path()) == past.dumps[step]);
        }
        CHECK(past.at.store_check().empty());
    }
}

TEST_CASE("a rollback is the state that was")
{
    for (unsigned round = 0; round < rounds; ++round) {
        CAPTURE(seed() + round);
        Box const box;
        Past past{box, seed() + round, changes};
        for (int visit = 0; visit < 5; ++visit) {
            auto const step = past.monkey.below(past.dumps.size());
            past.at.rollback(past.first + static_cast<std::int64_t>(step));
            CAPTURE(step);
            CHECK(dump(box.path()) == past.dumps[step]);
        }
        CHECK(past.at.store_check().empty());
    }
}

TEST_CASE("a rollback is undone to the state before it and redone to the state after")
{
    for (unsigned round = 0; round < rounds; ++round) {
        CAPTURE(seed() + round);
        Box const box;
        Past past{box, seed() + round, changes};
        for (int visit = 0; visit < 5; ++visit) {
            auto const before = dump(box.path());
            auto const log = marks_in(box.path());
            auto const step = past.monkey.below(past.dumps.size() - 1);
            auto const rollback = past.at.rollback(past.first + static_cast<std::int64_t>(step)).change;
            CAPTURE(step);
            past.at.undo(rollback);
            CHECK(dump(box.path()) == before);
            auto now = marks_in(box.path());
            CHECK(now.erase(rollback) == 1);
            CHECK(now == log);
            past.at.redo();
            CHECK(dump(box.path()) == past.dumps[step]);
        }
        CHECK(past.at.store_check().empty());
    }
}

TEST_CASE("a dry run changes no byte of the store")
{
    CAPTURE(seed());
    Box const box;
    {
        Past const past{box, seed(), changes};
    }
    auto const bytes = bytes_of_file(box.path());
    auto const backups = [&] {
        std::error_code none;
        std::filesystem::directory_iterator const files{box.folder() / "backups", none};
        return std::distance(begin(files), end(files));
    };
    auto const before = backups();
    auto options = box.options();
    options.dry_run = true;
    {
        Workspace at{options};
        Monkey monkey{at, seed()};
        for (int attempt = 0; attempt < 150; ++attempt)
            CHECK_FALSE(monkey.act());
        at.undo({});
        at.rollback(3);
    }
    CHECK(bytes_of_file(box.path()) == bytes);
    CHECK(backups() == before);
}

TEST_CASE("an id once given is never given again")
{
    CAPTURE(seed());
    Box const box;
    auto at = company(box);
    Monkey monkey{at, seed()};
    std::map<std::string, std::int64_t> newest;
    auto const backup = at.create_backup().objects.at(0).key;
    auto const reached = [&] {
        std::map<std::string, std::int64_t> all;
        SQLite::Database database{box.path(), SQLite::OPEN_READONLY};
        SQLite::Statement row{database, "SELECT name, seq FROM sqlite_sequence"};
        while (row.executeStep())
            all[row.getColumn(0).getString()] = row.getColumn(1).getInt64();
        return all;
    };
    for (int attempt = 0; attempt < 120; ++attempt) {
        if (attempt % 40 == 39)
            at.restore_backup(backup);
        else if (attempt % 5 == 4)
            try {
                at.undo({});
            } catch (Error const& error) {
                CHECK(error.rule() == "change");
            }
        else
            monkey.act();
        auto const now = reached();
        for (auto const& [table, sequence] : newest)
            CHECK(now.at(table) >= sequence);
        newest = now;
    }
    CHECK(at.store_check().empty());
}

namespace {

void claim_by_hand(Box const& box)
{
    Connection store{box.options(), Connection::Purpose::write};
    Writing writing{store, box.options()};
    store.execute("INSERT INTO claim (noun, thing_id, owner) VALUES ('flow', 2, 'toronto')");
    writing.commit(box.options(), {0, "apply", "apply", {}});
}

}

TEST_CASE("every recorded table takes part in undo")
{
    Box const box;
    auto at = company(box);
    create(at, Noun::audio, "List", {{"items", "welcome"}});
    at.set(Noun::flow, "sales", edits({{"labels", "team=sales"}}));
    claim_by_hand(box);
    auto const after = dump(box.path());
    for (char const* table : recorded_tables()) {
        CAPTURE(table);
        CHECK(after.contains(table));
    }
    at.rollback(0);
    auto const before = dump(box.path());
    CHECK(before.size() == 3);
    at.rollback(at.newest_change() - 1);
    CHECK(dump(box.path()) == after);
}
