#include "model/expectation.h"
#include "simulate/test.h"
#include "simulate/trace.h"

#include <callflow/text.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace callflow {

namespace {

/// Milliseconds of seconds with decimals, `25.5`, or a duration; nothing for what is none.
std::optional<Milliseconds> moment_of(std::string const& text)
{
    double seconds = 0;
    auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), seconds);
    if (error == std::errc{} && end == text.data() + text.size() && seconds >= 0 && seconds < 1e9) {
        return std::llround(seconds * 1000);
    }
    try {
        return parse_duration(text);
    } catch (Error const&) {
        return std::nullopt;
    }
}

std::string seconds_of(Milliseconds moment)
{
    return moment % 1000 == 0 ? fmt::format("{}", moment / 1000)
                              : fmt::format("{:.3f}", static_cast<double>(moment) / 1000);
}

class Comparison {
public:
    Comparison(Walk const& walk, Findings& findings) : walk_{walk}, findings_{findings} {}

    void list(
        std::string_view word, std::optional<std::vector<std::string>> const& expected,
        std::vector<std::string> (*actual)(Walk const&))
    {
        if (!expected) {
            return;
        }
        auto const happened = actual(walk_);
        if (*expected != happened) {
            mismatches_.push_back(
                {std::string{word}, fmt::format("{}", fmt::join(*expected, ", ")),
                 fmt::format("{}", fmt::join(happened, ", "))});
        }
    }

    void text(std::string_view word, std::string const& expected, std::string_view actual)
    {
        if (!expected.empty() && expected != actual) {
            mismatches_.push_back({std::string{word}, expected, std::string{actual}});
        }
    }

    void ending(std::string const& expected)
    {
        auto const& known = endings();
        if (!expected.empty() && std::find(known.begin(), known.end(), expected) == known.end()) {
            Findings::Step const step{findings_, "end", {}};
            findings_.add(
                "E02", fmt::format("\"{}\" is not one of {}", quoted(expected), fmt::join(known, ", ")),
                nearest(expected, {known.begin(), known.end()}));
            return;
        }
        text("end", expected, word_of(walk_.ending()));
    }

    void moment(std::string const& expected)
    {
        if (expected.empty()) {
            return;
        }
        auto const wanted = moment_of(expected);
        if (!wanted) {
            Findings::Step const step{findings_, "at", {}};
            findings_.add(
                "E02", fmt::format("\"{}\" is no number of seconds, such as 25 or 25.5", quoted(expected)));
        } else if (*wanted != walk_.end()) {
            mismatches_.push_back({"at", expected, seconds_of(walk_.end())});
        }
    }

    std::vector<Mismatch> take() { return std::move(mismatches_); }

private:
    Walk const& walk_;
    Findings& findings_;
    std::vector<Mismatch> mismatches_;
};

}

std::vector<FieldInfo> const& expectation_fields()
{
    return described<Expectation>();
}

std::vector<Mismatch> compare(Value const& expectation, Walk const& walk, Findings& findings)
{
    auto const expected = read<Expectation>(expectation, findings);
    if (!findings.empty()) {
        return {};
    }
    auto const by = walk.answered_by();
    Comparison comparison{walk, findings};
    comparison.list("path", expected.path, path_of);
    comparison.list("rings", expected.rings, rings_of);
    comparison.list("plays", expected.plays, plays_of);
    comparison.ending(expected.end);
    comparison.text("by", expected.by, by < 0 ? std::string_view{} : walk.dialplan().phones[at(by)].title);
    comparison.moment(expected.at);
    return comparison.take();
}

}
