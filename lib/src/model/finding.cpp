#include "model/finding.h"

#include "model/nouns.h"

#include <callflow/text.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace callflow {
namespace {

/// Cells of a text in a sentence or a path.
constexpr std::size_t most_quoted = 60;

/// What a broken rule is for a command line: what the codes below do not name is a value typed wrong.
Code class_of(std::string_view code)
{
    if (code == "E09") {
        return Code::not_found;
    }
    if (code == "E03") {
        return Code::conflict;
    }
    return code == "E05" || code == "E10" || code == "E11" ? Code::refused : Code::usage;
}

/// Whether the sentences of a code name their thing themselves and need no path before it.
bool is_whole(std::string_view code)
{
    return code == "E06";
}

/// The last word of a path, `for` of `destinations[2].for`; `value` for none.
std::string last_word(std::string const& path)
{
    auto const word = path.substr(path.rfind('.') + 1);
    return word.empty() ? "value" : word.substr(0, word.find('['));
}

}

void Findings::add(std::string_view code, std::string message, std::vector<std::string> suggestions)
{
    add_at(place_, code, std::move(message), std::move(suggestions));
}

void Findings::add_at(
    Place place, std::string_view code, std::string message, std::vector<std::string> suggestions)
{
    all_.push_back({std::string{code}, path_, std::move(message), std::move(suggestions), place, {}, {}, {}});
}

void Findings::missing(std::string_view word)
{
    Step const step{*this, word, {}};
    add("E01", "a value is required");
}

void Findings::throw_first() const
{
    if (all_.empty()) {
        return;
    }
    auto const& first = all_.front();
    bool const whole = first.path.empty() || is_whole(first.code);
    auto sentence = whole ? first.message : fmt::format("{}: {}", first.path, first.message);
    auto rule = is_whole(first.code) ? "exit" : last_word(first.path);
    throw Error{class_of(first.code), std::move(rule), std::move(sentence), first.suggestions};
}

namespace {

/// `quoted`, without a copy of what is printable and short.
void append(std::string& path, std::string_view word)
{
    bool const plain = word.size() <= most_quoted &&
                       std::all_of(word.begin(), word.end(), [](char c) { return c >= ' ' && c <= '~'; });
    path += plain ? word : std::string_view{quoted(word)};
}

}

Findings::Step::Step(Findings& findings, std::string_view word, Place place)
    : findings_{findings}, length_{findings.path_.size()}, place_{findings.place_}
{
    if (!findings.path_.empty()) {
        findings.path_ += '.';
    }
    append(findings.path_, word);
    if (place.line != 0) {
        findings.place_ = place;
    }
}

Findings::Step::Step(Findings& findings, std::size_t index, Place place)
    : findings_{findings}, length_{findings.path_.size()}, place_{findings.place_}
{
    fmt::format_to(std::back_inserter(findings.path_), "[{}]", index + 1);
    if (place.line != 0) {
        findings.place_ = place;
    }
}

Findings::Step::~Step()
{
    findings_.path_.resize(length_);
    findings_.place_ = place_;
}

namespace {

/// `to, after and for`.
std::string enumerated(std::vector<std::string> const& words)
{
    if (words.size() < 2) {
        return words.empty() ? std::string{"nothing"} : words.front();
    }
    auto const last = words.end() - 1;
    return fmt::format("{} and {}", fmt::join(words.begin(), last, ", "), *last);
}

}

void report_unknown_keys(Value const& map, std::vector<FieldInfo> const& fields, Findings& findings)
{
    if (map.is_text() || map.is_list()) {
        findings.add("E02", fmt::format("a {}, expected a map of fields", map.is_text() ? "text" : "list"));
        return;
    }
    for (std::size_t i = 0; i < map.names.size(); ++i) {
        if (find_field(fields, map.names[i]) == nullptr) {
            report_unknown_key(map.names[i], map.items[i].place, words_of(fields), findings);
        }
    }
}

void report_unknown_key(
    std::string_view key, Place place, std::vector<std::string> const& words, Findings& findings)
{
    findings.add_at(
        place, "E20", fmt::format("there is no \"{}\" here, only {}", quoted(key), enumerated(words)),
        nearest(key, words));
}

std::string flow_of(Finding const& finding)
{
    auto const gap = finding.thing.find(' ');
    if (gap == std::string::npos) {
        return {};
    }
    auto const noun = noun_of(finding.thing.substr(0, gap));
    auto const key = finding.thing.substr(gap + 1);
    auto const slash = key.find('/');
    if (noun == Noun::flow) {
        return key;
    }
    bool const inside = noun == Noun::module || noun == Noun::tab || noun == Noun::number;
    return inside && slash != std::string::npos ? key.substr(0, slash) : std::string{};
}

std::string quoted(std::string_view text)
{
    return cut_to_cells(printable(text), most_quoted);
}

}
