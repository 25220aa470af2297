#include "dialogue.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <numeric>

namespace cf {

namespace {

using Lines = std::vector<std::string>;
using Choices = std::vector<std::size_t>;

void show(Output& out, Lines const& lines, Choices const& choices)
{
    auto const digits = fmt::formatted_size("{}", lines.size());
    for (auto const choice : choices) {
        auto const line =
            fmt::format("{:>{}}  {}", choice + 1, digits + 2, callflow::printable(lines[choice]));
        out.line(out.style().terminal ? callflow::cut_to_cells(line, out.style().columns) : line);
    }
}

std::string trimmed(std::string_view text)
{
    auto const begin = text.find_first_not_of(" \t");
    auto const end = text.find_last_not_of(" \t");
    return begin == std::string_view::npos ? "" : std::string{text.substr(begin, end - begin + 1)};
}

bool contains(std::string_view line, std::string_view part)
{
    auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    auto same = [&](char left, char right) { return lower(left) == lower(right); };
    return std::search(line.begin(), line.end(), part.begin(), part.end(), same) != line.end();
}

/// The line with that number; else all that contain the answer.
Choices meant_by(std::string_view answer, Lines const& lines)
{
    std::size_t number = 0;
    auto const [end, error] = std::from_chars(answer.data(), answer.data() + answer.size(), number);
    if (error == std::errc{} && end == answer.data() + answer.size() && number >= 1 &&
        number <= lines.size()) {
        return {number - 1};
    }
    Choices found;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (contains(lines[i], answer)) {
            found.push_back(i);
        }
    }
    return found;
}

}

std::optional<std::size_t> pick(Dialogue& dialogue, std::string_view title, Lines const& lines)
{
    Choices choices(lines.size());
    std::iota(choices.begin(), choices.end(), std::size_t{0});
    dialogue.out.line(title);
    for (;;) {
        show(dialogue.out, lines, choices);
        dialogue.out.text("number or part of the name (Enter cancels): ");
        dialogue.out.flush();
        auto const answer = trimmed(read_line(dialogue.in).value_or(""));
        if (answer.empty()) {
            return std::nullopt;
        }
        choices = meant_by(answer, lines);
        if (choices.size() == 1) {
            return choices.front();
        }
        auto const many = fmt::format("{} lines have \"{}\"", choices.size(), answer);
        dialogue.out.line(
            callflow::printable(choices.empty() ? fmt::format("no line has \"{}\"", answer) : many));
    }
}

}
