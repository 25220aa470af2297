#include "draw/call_tree.h"
#include "draw/draw.h"
#include "draw/escape.h"
#include "draw/words.h"

#include <callflow/text.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <array>
#include <map>

namespace callflow {
namespace {

/// The brackets around a label, which make its shape, in the order of Duty.
struct Shape {
    std::string_view open;
    std::string_view close;
    std::string_view style;
};
constexpr std::array<Shape, 6> shapes{{
    {"{{", "}}", "decides"},
    {"[/", "/]", "asks"},
    {"(", ")", "rings"},
    {"[", "]", "tells"},
    {"[[", "]]", "keeps"},
    {"([", "])", "ends"},
}};

constexpr std::string_view styles = R"(    classDef decides fill:#fff4cc,stroke:#6b7280,color:#111
    classDef asks fill:#dcebfb,stroke:#6b7280,color:#111
    classDef rings fill:#dff3e0,stroke:#6b7280,color:#111
    classDef tells fill:#f1f3f4,stroke:#6b7280,color:#111
    classDef keeps fill:#eee3f8,stroke:#6b7280,color:#111
    classDef ends fill:#fbe1e1,stroke:#6b7280,color:#111
    classDef calls fill:#e3f2f1,stroke:#6b7280,color:#111
    classDef missing fill:#fff,stroke:#c62828,color:#c62828,stroke-dasharray:4
    classDef warning stroke:#b26a00,stroke-width:2px
    classDef error stroke:#c62828,stroke-width:2px
    classDef disabled stroke-dasharray:4,color:#5f6368
    classDef path stroke:#1565c0,stroke-width:3px
)";

class Writer {
public:
    explicit Writer(Drawing const& drawing)
        : scene_{make_scene(drawing)}, order_{make_call_tree(scene_, nowhere).order}
    {
    }

    std::string write()
    {
        text_ = fmt::format("---\ntitle: {}\n---\nflowchart LR\n", title());
        write_boxes();
        for (std::size_t i = 0; i < scene_.entries.size(); ++i) {
            write_entry(i);
        }
        for (auto const box : order_) {
            for (auto const& way : scene_.boxes[box].ways) {
                write_way(box, way);
            }
        }
        text_ += styles;
        for (auto const& [style, nodes] : styled_) {
            line(fmt::format("class {} {}", fmt::join(nodes, ","), style));
        }
        return std::move(text_);
    }

private:
    void line(std::string_view content) { text_ += fmt::format("{:{}}{}\n", "", 4 * indent_, content); }

    void style(std::string_view style, std::string node) { styled_[style].push_back(std::move(node)); }
    void style(Marks const& marks, std::string const& node)
    {
        if (!marks.empty()) {
            style(has_error(marks) ? "error" : "warning", node);
        }
    }

    /// Mermaid reads YAML there.
    std::string title() const
    {
        auto const name = scene_.marks.empty() ? std::string{scene_.name}
                                               : fmt::format("{} {}", scene_.name, codes_of(scene_.marks));
        return yaml_text(printable(name));
    }

    /// The modules of each tab in a subgraph; one tab alone needs none.
    void write_boxes()
    {
        std::vector<std::vector<Position>> pages(scene_.tabs.size());
        for (auto const box : order_) {
            pages[scene_.boxes[box].tab].push_back(box);
        }
        for (std::size_t tab = 0; tab < pages.size(); ++tab) {
            bool const framed = pages.size() > 1 && !pages[tab].empty();
            if (framed) {
                line(fmt::format("subgraph t{}[{}]", tab + 1, mermaid_lines({printable(scene_.tabs[tab])})));
                indent_ = 2;
            }
            for (auto const box : pages[tab]) {
                write_box(box);
            }
            if (framed) {
                indent_ = 1;
                line("end");
            }
        }
    }

    void write_box(Position position)
    {
        auto const& box = scene_.boxes[position];
        auto const caption = caption_of(box);
        std::vector<std::string> lines{caption.name, caption.kind};
        lines.insert(lines.end(), caption.facts.begin(), caption.facts.end());
        if (!box.marks.empty()) {
            lines.push_back(caption.codes);
        }
        for (auto const& way : box.ways) {
            if (way.to.is_end()) {
                lines.push_back(end_of(way));
            }
        }
        auto const& shape = shapes[static_cast<std::size_t>(box.sight.duty)];
        auto const node = node_at(position);
        line(fmt::format("{}{}{}{}", node, shape.open, mermaid_lines(lines), shape.close));
        style(shape.style, node);
        style(box.marks, node);
        if (!box.enabled) {
            style("disabled", node);
        }
        if (!box.steps.empty()) {
            style("path", node);
        }
    }

    void write_entry(std::size_t i)
    {
        auto const& entry = scene_.entries[i];
        auto lines = caption_of(entry);
        if (entry.to.is_end()) {
            lines.emplace_back("refused: the flow has no start");
        }
        auto const node = fmt::format("n{}", i + 1);
        line(fmt::format("{}>{}]", node, mermaid_lines(lines)));
        style("calls", node);
        if (!entry.to.is_end()) {
            line(fmt::format("{} --> {}", node, node_of(entry.to)));
        }
    }

    void write_way(Position box, Arrow const& way)
    {
        if (way.to.is_end()) {
            return;
        }
        auto const to = node_of(way.to);
        auto const* const arrow = way.walked ? "==>" : scene_.boxes[box].enabled ? "-->" : "-.->";
        line(fmt::format("{} {}|{}| {}", node_at(box), arrow, mermaid_lines(caption_of(way)), to));
    }

    /// Keys are no ids: Mermaid takes `end` for a word of its own.
    static std::string node_at(Position box) { return fmt::format("m{}", box + 1); }

    /// The node of a goal; one that is not there is made when first asked for.
    std::string node_of(Goal const& goal)
    {
        if (goal.box != nowhere) {
            return node_at(goal.box);
        }
        auto const [found, fresh] = missing_.emplace(goal.missing, fmt::format("x{}", missing_.size() + 1));
        if (fresh) {
            line(fmt::format("{}[{}]", found->second, mermaid_lines({goal.missing, "is not there"})));
            style("missing", found->second);
        }
        return found->second;
    }

    Scene scene_;
    std::vector<Position> order_; ///< nearest to the first number first: what comes first is drawn so
    std::map<std::string, std::string> missing_;
    int indent_ = 1;
    std::map<std::string_view, std::vector<std::string>> styled_;
    std::string text_;
};

}

std::string draw_mermaid(Drawing const& drawing)
{
    return Writer{drawing}.write();
}

}
