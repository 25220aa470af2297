#include "store/bulk.h"
#include "store/table.h"
#include "workspace/execute.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace callflow {

namespace {

constexpr std::array claimed = {Noun::flow,     Noun::number, Noun::user, Noun::group,
                                Noun::schedule, Noun::audio,  Noun::trunk};

std::string_view key_column(Noun noun)
{
    return noun == Noun::number ? "number" : "key";
}

/// Walks the things of a noun in the store and those of a state side by side, both by key.
void claim_noun(Work& work, Noun noun, std::string const& owner, State const& state)
{
    auto const things = state.of(noun, {});
    if (things.empty()) {
        return;
    }
    Bulk rows{
        work.store, fmt::format(
                        "SELECT t.id, t.{0}, EXISTS (SELECT 1 FROM claim WHERE noun = '{1}' AND thing_id = "
                        "t.id AND owner = ?1)"
                        " FROM {2} t {3} ORDER BY t.{0}",
                        key_column(noun), word_of(noun), table_of(noun).name,
                        noun == Noun::number ? "WHERE t.number GLOB '+*'" : "")};
    rows.bind(1, std::string_view{owner});
    std::vector<std::int64_t> ids;
    for (auto thing = things.begin(); thing != things.end() && rows.step();) {
        thing =
            std::lower_bound(thing, things.end(), rows.text(1), [](Thing const& one, std::string_view key) {
                return one.key < key;
            });
        if (thing != things.end() && thing->key == rows.text(1) && rows.number(2) == 0) {
            ids.push_back(rows.number(0));
        }
    }
    rows.reset();
    Bulk insert{work.store, "INSERT INTO claim (noun, thing_id, owner) VALUES (?1, ?2, ?3)"};
    std::sort(ids.begin(), ids.end());
    for (auto const id : ids) {
        insert.run_with(word_of(noun), id, std::string_view{owner});
        work.writing->relieve();
    }
}

}

void claim(Work& work, std::string const& owner, State const& state)
{
    for (auto const noun : claimed) {
        claim_noun(work, noun, owner, state);
    }
}

std::vector<Prunable> prunable(Work& work, std::string const& owner)
{
    std::vector<Prunable> things;
    for (auto const noun : claimed) {
        Statement rows{
            work.store,
            fmt::format(
                "SELECT t.{0} FROM {1} t JOIN claim c ON c.noun = ?1 AND c.thing_id = t.id WHERE c.owner = ?2"
                " AND NOT EXISTS (SELECT 1 FROM claim o WHERE o.noun = ?1 AND o.thing_id = t.id AND o.owner "
                "<> ?2)"
                " ORDER BY 1",
                key_column(noun), table_of(noun).name),
            word_of(noun), owner};
        while (rows.step()) {
            things.push_back({noun, rows.text(0)});
        }
    }
    return things;
}

}
