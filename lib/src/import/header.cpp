#include "import/header.h"

#include "text/name.h"

#include <callflow/text.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace callflow {
namespace {

/// `ImportJob Title` as `job_title`.
std::string word_of(std::string const& title)
{
    auto word = folded(title);
    std::replace_if(
        word.begin(), word.end(), [](char c) { return c == ' ' || c == '-'; }, '_');
    return word;
}

std::vector<std::string> words_of(std::span<CsvColumn const> columns)
{
    std::vector<std::string> words;
    for (auto const& column : columns) {
        words.emplace_back(column.word);
    }
    return words;
}

std::optional<std::size_t> find_column(std::span<CsvColumn const> columns, std::string_view word)
{
    auto const found = std::find_if(
        columns.begin(), columns.end(), [&](CsvColumn const& column) { return column.word == word; });
    return found == columns.end() ? std::nullopt
                                  : std::optional{static_cast<std::size_t>(found - columns.begin())};
}

/// The column that a title names; an empty title names none.
std::optional<std::size_t> read_title(
    CsvCell const& title, std::span<CsvColumn const> columns, CsvHeader const& before, Findings& findings)
{
    auto const word = word_of(title.text);
    auto const column = find_column(columns, word);
    if (!column && !title.empty()) {
        auto const words = words_of(columns);
        findings.add_at(
            title.place, "E20",
            fmt::format(
                "unknown column \"{}\", expected one of {}", quoted(title.text), fmt::join(words, ", ")),
            nearest(word, words));
    } else if (column && std::find(before.begin(), before.end(), column) != before.end()) {
        findings.add_at(title.place, "E14", fmt::format("the column \"{}\" stands there twice", word));
    }
    return column;
}

bool names_none(std::vector<CsvCell> const& first, std::span<CsvColumn const> columns)
{
    return std::none_of(first.begin(), first.end(), [&](CsvCell const& title) {
        auto const words = words_of(columns);
        return find_column(columns, word_of(title.text)) || !nearest(word_of(title.text), words).empty();
    });
}

}

CsvHeader
read_csv_header(std::vector<CsvCell> const& first, std::span<CsvColumn const> columns, Findings& findings)
{
    if (names_none(first, columns)) {
        findings.add_at(
            {1, 1}, "E19",
            fmt::format(
                "the first row names no column: begin with one such as {}",
                fmt::join(words_of(columns), ",")));
        return CsvHeader(first.size());
    }
    CsvHeader header;
    for (auto const& title : first) {
        header.push_back(read_title(title, columns, header, findings));
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].required && std::find(header.begin(), header.end(), i) == header.end()) {
            findings.add_at({1, 1}, "E01", fmt::format("the column \"{}\" is missing", columns[i].word));
        }
    }
    return header;
}

}
