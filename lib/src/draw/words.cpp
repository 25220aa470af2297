#include "draw/words.h"

#include <callflow/text.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace callflow {
namespace {

constexpr std::size_t box_cells = 32;
constexpr std::size_t box_lines = 4;
constexpr std::size_t way_cells = 18;
constexpr std::size_t way_lines = 4;
constexpr std::size_t most_numbers = 6;

constexpr std::string_view separator = " \xC2\xB7 "; // U+00B7

}

std::vector<std::string> wrapped(std::vector<std::string> const& words, std::size_t cells, std::size_t most)
{
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < words.size(); ++i) {
        auto const word = printable(words[i]) + (i + 1 < words.size() ? "," : "");
        bool const fits = !lines.empty() && cell_width(lines.back()) + 1 + cell_width(word) <= cells;
        if (fits || lines.size() == most) {
            lines.back().append(" ").append(word);
        } else {
            lines.push_back(word);
        }
    }
    for (auto& line : lines) {
        line = cut_to_cells(line, cells);
    }
    return lines;
}

Caption caption_of(ModuleBox const& box)
{
    Caption caption;
    caption.name = cut_to_cells(printable(box.name), box_cells);
    caption.kind = box.sight.label;
    for (auto const step : box.steps) {
        caption.kind += fmt::format(" #{}", step);
    }
    caption.kind += box.enabled ? "" : ", disabled";
    caption.facts = wrapped(box.sight.facts, box_cells, box_lines);
    caption.codes = codes_of(box.marks);
    return caption;
}

std::vector<std::string> caption_of(Entrance const& entry)
{
    std::vector<std::string> lines;
    auto const& callers = entry.callers;
    for (std::size_t i = 0; i < callers.size() && i < most_numbers; ++i) {
        auto const& caller = callers[i];
        auto const label = caller.label.empty() ? std::string{} : fmt::format(" {}", caller.label);
        auto const line = cut_to_cells(printable(fmt::format("{}{}", caller.number, label)), box_cells);
        auto const codes = codes_of(caller.marks);
        lines.push_back(codes.empty() ? line : fmt::format("{} {}", line, codes));
    }
    if (callers.size() > most_numbers) {
        lines.push_back(fmt::format("and {} more", callers.size() - most_numbers));
    }
    return lines.empty() ? std::vector<std::string>{"start"} : lines;
}

std::string exits_of(Arrow const& way)
{
    return fmt::format("{}", fmt::join(way.exits, ", "));
}

std::string end_of(Arrow const& way)
{
    auto const codes = way.marks.empty() ? std::string{} : " " + codes_of(way.marks);
    return printable(fmt::format("{}: the call ends{}", exits_of(way), codes));
}

std::vector<std::string> caption_of(Arrow const& way)
{
    auto lines = wrapped(way.exits, way_cells, way_lines);
    if (!way.marks.empty()) {
        lines.push_back(codes_of(way.marks));
    }
    return lines;
}

std::string described(Scene const& scene, ModuleBox const& box)
{
    std::string line{box.name};
    for (auto const step : box.steps) {
        line += fmt::format(" #{}", step);
    }
    auto const add = [&](std::string_view part) {
        if (!part.empty()) {
            line.append(separator).append(part);
        }
    };
    add(box.sight.label);
    add(box.tab == 0 ? std::string_view{} : scene.tabs[box.tab]);
    add(box.enabled ? "" : "disabled");
    add(codes_of(box.marks));
    add(fmt::format("{}", fmt::join(box.sight.facts, ", ")));
    return line;
}

std::string hint_of(std::string_view name, Marks const& marks)
{
    std::string hint = printable(name);
    for (auto const* const mark : marks) {
        hint += printable(fmt::format("\n[{}] {}", mark->code, mark->message), true);
    }
    return hint;
}

}
