#include "document/desired_repeats.h"
#include "text/words.h"

#include <algorithm>

namespace callflow {
namespace {

bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/// Whether a comment begins at `hash`: a blank is before it, and no quotes of the line are open. Those that
/// opened on a line before are not seen.
bool begins_comment(std::string_view line, std::size_t hash)
{
    char quote = '\0';
    for (std::size_t i = 0; i < hash; ++i) {
        auto const before = i == 0 ? ' ' : line[i - 1];
        bool const opens =
            is_blank(before) || std::string_view{"[{,:("}.find(before) != std::string_view::npos;
        if (quote == '\0' && (line[i] == '"' || line[i] == '\'') && opens) {
            quote = line[i];
        } else if (quote == '"' && line[i] == '\\') {
            ++i;
        } else if (quote == line[i]) {
            quote = '\0';
        }
    }
    return quote == '\0' && (hash == 0 || is_blank(line[hash - 1]));
}

bool is_code(std::string_view word)
{
    return word.size() == 3 && (word[0] == 'W' || word[0] == 'E') && is_digits(word.substr(1));
}

/// The codes at the beginning of a text, by commas or blanks.
std::set<std::string> codes_in(std::string_view text)
{
    std::set<std::string> codes;
    for (text = text.substr(0, text.find('\n')); !text.empty();) {
        auto const start = text.find_first_not_of(", \t\r");
        text.remove_prefix(std::min(start, text.size()));
        auto const word = text.substr(0, text.find_first_of(", \t\r"));
        if (!is_code(word)) {
            break;
        }
        codes.emplace(word);
        text.remove_prefix(word.size());
    }
    return codes;
}

}

std::map<std::uint32_t, std::set<std::string>> ignored_codes(std::string_view text)
{
    constexpr std::string_view mark = "cf: ignore";
    std::map<std::uint32_t, std::set<std::string>> ignored;
    std::uint32_t number = 1;
    std::size_t counted = 0;
    for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + mark.size())) {
        auto const start = at == 0 ? 0 : text.rfind('\n', at) + 1;
        auto const line = text.substr(start, at - start);
        auto const hash = line.find_last_not_of(" \t");
        if (hash == std::string_view::npos || line[hash] != '#' || !begins_comment(line, hash)) {
            continue;
        }
        number += static_cast<std::uint32_t>(std::count(
            text.begin() + static_cast<std::ptrdiff_t>(counted),
            text.begin() + static_cast<std::ptrdiff_t>(start), '\n'));
        counted = start;
        if (auto codes = codes_in(text.substr(at + mark.size())); !codes.empty()) {
            ignored[number].merge(std::move(codes));
        }
    }
    return ignored;
}

}
