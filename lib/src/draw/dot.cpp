#include "draw/call_tree.h"
#include "draw/draw.h"
#include "draw/escape.h"
#include "draw/words.h"

#include <fmt/format.h>

#include <array>
#include <set>

namespace callflow {
namespace {

constexpr std::string_view error_colour = "#c62828";
constexpr std::string_view warning_colour = "#b26a00";
constexpr std::string_view path_colour = "#1565c0";
constexpr std::string_view quiet_colour = "#5f6368";

struct Look {
    std::string_view shape;
    std::string_view style;
    std::string_view fill;
};
/// In the order of Duty.
constexpr std::array<Look, 6> looks{{
    {"hexagon", "filled", "#fff4cc"},
    {"component", "filled", "#dcebfb"},
    {"box", "filled,rounded", "#dff3e0"},
    {"note", "filled", "#f1f3f4"},
    {"folder", "filled", "#eee3f8"},
    {"box", "filled,diagonals", "#fbe1e1"},
}};

constexpr std::string_view defaults =
    R"(    graph [rankdir=LR, fontname="Helvetica,Arial,sans-serif", fontsize=18, labelloc=t, nodesep=0.25, ranksep=0.7]
    node [fontname="Helvetica,Arial,sans-serif", fontsize=12, color="#6b7280", margin="0.12,0.06"]
    edge [fontname="Helvetica,Arial,sans-serif", fontsize=10, color="#6b7280", arrowsize=0.7]
)";

std::string_view colour_of(Marks const& marks)
{
    return has_error(marks) ? error_colour : warning_colour;
}

std::string small(std::string_view colour, std::string_view text)
{
    return fmt::format(R"(<FONT POINT-SIZE="10" COLOR="{}">{}</FONT>)", colour, html_text(text));
}

std::string missing_id(std::string_view key)
{
    return fmt::format("missing {}", key);
}

std::string entry_id(std::size_t entry)
{
    return fmt::format("calls {}", entry + 1);
}

/// What is said of an exit that leads nowhere.
std::string end_line(Arrow const& way)
{
    return small(
        way.walked          ? path_colour
        : way.marks.empty() ? quiet_colour
                            : colour_of(way.marks),
        end_of(way));
}

std::string label_of(ModuleBox const& box)
{
    auto const caption = caption_of(box);
    std::vector<std::string> lines{
        fmt::format("<B>{}</B>", html_text(caption.name)), small(quiet_colour, caption.kind)};
    for (auto const& fact : caption.facts) {
        lines.push_back(small(quiet_colour, fact));
    }
    if (!box.marks.empty()) {
        lines.push_back(small(colour_of(box.marks), caption.codes));
    }
    for (auto const& way : box.ways) {
        if (way.to.is_end()) {
            lines.push_back(end_line(way));
        }
    }
    return html_lines(lines);
}

class Writer {
public:
    explicit Writer(Drawing const& drawing)
        : scene_{make_scene(drawing)}, order_{make_call_tree(scene_, nowhere).order}
    {
    }

    std::string write()
    {
        text_ = fmt::format("digraph {} {{\n{}", dot_quoted(scene_.key), defaults);
        line(fmt::format("label={}; tooltip={}", title(), dot_quoted(hint_of(scene_.name, scene_.marks))));
        write_boxes();
        for (std::size_t i = 0; i < scene_.entries.size(); ++i) {
            write_entry(i);
        }
        for (auto const position : order_) {
            for (auto const& way : scene_.boxes[position].ways) {
                write_way(scene_.boxes[position], way);
            }
        }
        return std::move(text_) + "}\n";
    }

private:
    void line(std::string_view content) { text_ += fmt::format("{:{}}{}\n", "", 4 * indent_, content); }

    std::string title() const
    {
        std::vector<std::string> lines{fmt::format("<B>{}</B>", html_text(scene_.name))};
        if (!scene_.marks.empty()) {
            lines.push_back(small(colour_of(scene_.marks), codes_of(scene_.marks)));
        }
        return html_lines(lines);
    }

    /// The modules of each tab in a cluster; one tab alone needs none.
    void write_boxes()
    {
        std::vector<std::vector<ModuleBox const*>> pages(scene_.tabs.size());
        for (auto const position : order_) {
            pages[scene_.boxes[position].tab].push_back(&scene_.boxes[position]);
        }
        for (std::size_t tab = 0; tab < pages.size(); ++tab) {
            bool const framed = pages.size() > 1 && !pages[tab].empty();
            if (framed) {
                line(fmt::format("subgraph cluster_{} {{", tab + 1));
                indent_ = 2;
                line(fmt::format(
                    R"(label={}; fontsize=14; style="rounded,filled"; color="#d1d5db"; fillcolor="#fafafa")",
                    html_lines({html_text(scene_.tabs[tab])})));
            }
            for (auto const* const box : pages[tab]) {
                write_box(*box);
            }
            if (framed) {
                indent_ = 1;
                line("}");
            }
        }
    }

    void write_box(ModuleBox const& box)
    {
        auto const& look = looks[static_cast<std::size_t>(box.sight.duty)];
        auto const colour = !box.steps.empty()   ? path_colour
                            : !box.marks.empty() ? colour_of(box.marks)
                            : box.enabled        ? std::string_view{}
                                                 : quiet_colour;
        auto const border =
            colour.empty() ? std::string{} : fmt::format(R"(, color="{}", penwidth=2)", colour);
        line(fmt::format(
            R"({} [label={}, shape={}, style="{}{}", fillcolor="{}"{}, tooltip={}])", dot_quoted(box.key),
            label_of(box), look.shape, look.style, box.enabled ? "" : ",dashed", look.fill, border,
            dot_quoted(hint_of(described(scene_, box), box.marks))));
    }

    void write_entry(std::size_t i)
    {
        auto const& entry = scene_.entries[i];
        auto lines = caption_of(entry);
        for (auto& one : lines) {
            one = html_text(one);
        }
        if (entry.to.is_end()) {
            lines.push_back(small(error_colour, "refused: the flow has no start"));
        }
        Marks marks;
        for (auto const& caller : entry.callers) {
            marks.insert(marks.end(), caller.marks.begin(), caller.marks.end());
        }
        auto const border =
            marks.empty() ? std::string{} : fmt::format(R"(, color="{}", penwidth=2)", colour_of(marks));
        line(fmt::format(
            R"({} [label={}, shape=cds, style=filled, fillcolor="#e3f2f1"{}, tooltip={}])",
            dot_quoted(entry_id(i)), html_lines(lines), border, dot_quoted(hint_of("calls", marks))));
        if (!entry.to.is_end()) {
            line(fmt::format("{} -> {}", dot_quoted(entry_id(i)), node_of(entry.to)));
        }
    }

    void write_way(ModuleBox const& box, Arrow const& way)
    {
        if (way.to.is_end()) {
            return;
        }
        auto const caption = caption_of(way);
        std::vector<std::string> lines;
        for (auto const& one : caption) {
            lines.push_back(html_text(one));
        }
        auto const colour = way.walked          ? path_colour
                            : way.marks.empty() ? std::string_view{}
                                                : colour_of(way.marks);
        auto const paint =
            colour.empty() ? std::string{} : fmt::format(R"(, color="{0}", fontcolor="{0}")", colour);
        line(fmt::format(
            "{} -> {} [label={}{}{}{}, tooltip={}]", dot_quoted(box.key), node_of(way.to), html_lines(lines),
            paint, way.walked ? ", penwidth=3" : "", box.enabled ? "" : ", style=dashed",
            dot_quoted(hint_of(exits_of(way), way.marks))));
    }

    /// The node of a goal; one that is not there is made when first asked for.
    std::string node_of(Goal const& goal)
    {
        if (goal.box != nowhere) {
            return dot_quoted(scene_.boxes[goal.box].key);
        }
        auto const id = dot_quoted(missing_id(goal.missing));
        if (missing_.insert(goal.missing).second) {
            line(fmt::format(
                R"({} [label={}, shape=box, style=dashed, color="{}", penwidth=2])", id,
                html_lines({html_text(goal.missing), small(error_colour, "is not there")}), error_colour));
        }
        return id;
    }

    Scene scene_;
    std::vector<Position> order_; ///< nearest to the first number first: what comes first is drawn so
    std::set<std::string> missing_;
    int indent_ = 1;
    std::string text_;
};

}

std::string draw_dot(Drawing const& drawing)
{
    return Writer{drawing}.write();
}

}
