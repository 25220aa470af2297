#include "dialogue.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace cf {

namespace {

constexpr std::size_t longest_line = 65536;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lower_case(std::string_view text)
{
    std::string lowered{text};
    std::transform(lowered.begin(), lowered.end(), lowered.begin(), lower);
    return lowered;
}

std::optional<std::string> ask(Dialogue& dialogue, std::string_view question)
{
    dialogue.out.text(callflow::printable(question));
    dialogue.out.put(' ');
    dialogue.out.flush();
    return read_line(dialogue.in);
}

}

std::optional<std::string> read_line(std::FILE* in)
{
    std::string line;
    int c = std::getc(in);
    if (c == EOF) {
        return std::nullopt;
    }
    for (; c != EOF && c != '\n'; c = std::getc(in)) {
        if (line.size() < longest_line) {
            line += static_cast<char>(c);
        }
    }
    if (line.ends_with('\r')) {
        line.pop_back();
    }
    return line;
}

bool confirm(Dialogue& dialogue, std::string_view question)
{
    auto const answer = ask(dialogue, fmt::format("{} [y/N]", question));
    auto const word = lower_case(answer.value_or(""));
    return word == "y" || word == "yes";
}

bool confirm_by_default(Dialogue& dialogue, std::string_view question)
{
    auto const answer = ask(dialogue, fmt::format("{} [Y/n]", question));
    auto const word = lower_case(answer.value_or("n"));
    return word.empty() || word == "y" || word == "yes";
}

bool confirm_by_name(Dialogue& dialogue, std::string_view name)
{
    auto const answer = ask(dialogue, fmt::format("type {} to go on:", name));
    return answer && !name.empty() && *answer == name;
}

}
