#include "document/desired_heads.h"
#include "model/call_words.h"
#include "model/expectation.h"
#include "model/nouns.h"
#include "model/readers.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

using Words = std::vector<std::string>;

Words const& words_under(std::string_view part)
{
    static Words const test{"name", "call", "expect"};
    static Words const call = words_of(described<CallWords>());
    static Words const expect = words_of(described<Expectation>());
    return part == "call" ? call : part == "expect" ? expect : test;
}

/// Walks a test with the number of the next key.
class TestCheck {
public:
    TestCheck(std::vector<Place> const& keys, Findings& findings) : keys_{keys}, findings_{findings} {}

    void check(Value const& test)
    {
        if (!expect_map(test)) {
            return;
        }
        auto const missing = check_name(test.find("name"));
        each_entry(test, {}, [&](std::string const& word, Value const& value) {
            if (word == "name") {
                return;
            }
            Findings::Step const step{findings_, word, value.place};
            if (expect_map(value)) {
                each_entry(value, word, [](std::string const&, Value const&) {});
            }
        });
        if (missing) {
            findings_.missing("name");
        }
    }

private:
    bool check_name(Value const* name)
    {
        if (name == nullptr || name->is_none() || (name->is_text() && name->text.empty())) {
            return true;
        }
        if (!name->is_text()) {
            Findings::Step const step{findings_, "name", name->place};
            findings_.add("E02", fmt::format("{}, expected one text", shape_of(*name)));
        }
        return false;
    }

    bool expect_map(Value const& value)
    {
        if (!value.is_map()) {
            findings_.add("E02", fmt::format("{}, expected a map", shape_of(value)));
            key_ += keys_in(value);
        }
        return value.is_map();
    }

    /// Calls `take(word, value)` for the entries that may stand there; it passes over their own keys or not.
    template <class Take> void each_entry(Value const& map, std::string_view part, Take const& take)
    {
        auto const& words = words_under(part);
        for (std::size_t i = 0; i < map.names.size(); ++i) {
            auto const place = keys_[key_++];
            auto const end = key_ + keys_in(map.items[i]);
            if (std::find(words.begin(), words.end(), map.names[i]) == words.end()) {
                report_unknown_key(map.names[i], place, words, findings_);
            } else {
                take(map.names[i], map.items[i]);
            }
            key_ = end;
        }
    }

    std::vector<Place> const& keys_;
    Findings& findings_;
    std::size_t key_ = 0;
};

}

void check_tests(Piece const& piece, Findings& findings)
{
    Findings::Step const step{findings, "tests", piece.value.place};
    if (piece.value.is_text() || piece.value.is_map()) {
        findings.add("E02", fmt::format("{}, expected a list of tests", shape_of(piece.value)));
        return;
    }
    TestCheck check{piece.keys, findings};
    for (std::size_t i = 0; i < piece.value.items.size(); ++i) {
        Findings::Step const element{findings, i, piece.value.items[i].place};
        check.check(piece.value.items[i]);
    }
}

}
