#pragma once

#include "document_state.h"
#include "draw/draw.h"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

namespace callflow {

/// A flow `sales`, drawn as it is built: its modules, numbers and what is wrong with them.
class Drawn {
public:
    explicit Drawn(std::string_view name = "Sales", std::string_view fields = "{}")
    {
        add_flow(*state_, "sales", name, fields);
    }

    Drawn& module(
        std::string_view key, std::string_view kind, std::string_view fields = "{}",
        std::string_view name = {})
    {
        add(*state_, Noun::module, "sales", key, name, fields, kind);
        return *this;
    }
    Drawn& tab(std::string_view name, int position)
    {
        add(*state_, Noun::tab, "sales", name, {}, fmt::format("{{position: {}}}", position));
        return *this;
    }
    Drawn& phone(std::string_view number, std::string_view to, std::string_view label = {})
    {
        add(*state_, Noun::number, "", number, {},
            fmt::format("{{flow: sales, to: '{}', label: {}}}", to, quote_yaml(label)));
        return *this;
    }
    Drawn& extension(std::string_view number, std::string_view to)
    {
        add(*state_, Noun::number, "sales", number, {}, fmt::format("{{to: '{}'}}", to));
        return *this;
    }
    Drawn& thing(Noun noun, std::string_view key, std::string_view name, std::string_view fields)
    {
        add(*state_, noun, "", key, name, fields);
        return *this;
    }
    Drawn& finds(std::string_view code, std::string_view thing, std::string_view path = {})
    {
        Finding finding;
        finding.code = code;
        finding.thing = thing;
        finding.path = path;
        finding.message = "something is \"wrong\"";
        findings_.push_back(finding);
        return *this;
    }
    Drawn& walks(std::vector<PathStep> path)
    {
        path_ = std::move(path);
        return *this;
    }

    std::string text() { return draw_text(drawing()); }
    std::string dot() { return draw_dot(drawing()); }
    std::string mermaid() { return draw_mermaid(drawing()); }

private:
    Drawing drawing()
    {
        state_->sort();
        return {*state_, "sales", findings_, path_};
    }

    std::shared_ptr<State> state_ = std::make_shared<State>(); ///< of all copies
    std::vector<Finding> findings_;
    std::vector<PathStep> path_;
};

inline bool holds(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// The first line that holds a part, without what stands before its first letter.
inline std::string line_with(std::string_view text, std::string_view part)
{
    auto const at = text.find(part);
    if (at == std::string_view::npos) {
        return {};
    }
    auto const start = text.rfind('\n', at) + 1;
    return std::string{text.substr(start, text.find('\n', at) - start)};
}

/// Names that would be something else to a shell, to HTML, to Graphviz or to Mermaid.
inline std::vector<std::string> const hostile{
    "\"; rm -rf ~; \"",
    "<b>&amp;</b>",
    "]]] end",
    "a\\",
    "\\N \\G",
    "\"]:::x --> y",
    "%%{init: {}}%%",
    "style a:b#35;c",
    "`x` #quot;",
    "</FONT>>",
    "ends with '",
    "{{x}} |y| (z)",
    "1. _list_",
    "+ *x*",
    "\xEF\xBF\xBF \xEF\xBF\xBE",
    "\xF0\x9F\x93\x9E\xE2\x80\xAE",
    std::string{"\xE8\xA9\xB1"}};

/// 64 characters that take two cells each.
inline std::string wide_name()
{
    std::string name;
    for (int i = 0; i < 64; ++i) {
        name += "\xE8\xA9\xB1";
    }
    return name;
}

}
