#include "draw/call_tree.h"
#include "draw/draw.h"
#include "draw/words.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

/// Levels that a tree has at most: at 80 cells there is room for words behind them.
constexpr std::size_t most_levels = 8;

std::string with_codes(std::string_view text, Marks const& marks)
{
    return marks.empty() ? std::string{text} : fmt::format("{} {}", text, codes_of(marks));
}

class Printer {
public:
    explicit Printer(Scene const& scene)
        : scene_{scene}, tree_{make_call_tree(scene, most_levels)}, told_(scene.boxes.size())
    {
    }

    std::string print()
    {
        line({}, with_codes(title(), scene_.marks));
        auto const& roots = tree_.roots;
        for (std::size_t i = 0; i < roots.size(); ++i) {
            bool const goes_on = i > 0 && is_unreached(roots[i]) && is_unreached(roots[i - 1]);
            if (!goes_on) {
                line({}, {});
                head(roots[i]);
            }
            print(roots[i], !is_unreached(roots[i]) || i + 1 == roots.size() || !is_unreached(roots[i + 1]));
        }
        return std::move(text_);
    }

private:
    static bool is_unreached(CallTree::Root const& root)
    {
        return root.kind == CallTree::Root::Kind::unreached;
    }

    std::string title() const
    {
        return scene_.name == scene_.key ? std::string{scene_.key}
                                         : fmt::format("{} ({})", scene_.name, scene_.key);
    }

    void line(std::string_view indent, std::string_view content)
    {
        text_.append(indent).append(printable(content)).push_back('\n');
    }

    void head(CallTree::Root const& root)
    {
        if (root.kind != CallTree::Root::Kind::entry) {
            bool const continued = root.kind == CallTree::Root::Kind::continued;
            return line({}, continued ? "further on" : "reached by no number");
        }
        auto const& callers = root.entry->callers;
        std::size_t width = 0;
        for (auto const& caller : callers) {
            width = std::max(width, caller.number.size());
        }
        for (auto const& caller : callers) {
            auto const number = caller.label.empty()
                                    ? std::string{caller.number}
                                    : fmt::format("{:<{}}  {}", caller.number, width, caller.label);
            line({}, with_codes(number, caller.marks));
        }
        if (callers.empty()) {
            line({}, "start");
        }
    }

    /// `ends`: no further root stands under the same heading.
    void print(CallTree::Root const& root, bool ends)
    {
        if (root.boxes.empty()) {
            bool const refused = root.entry->to.is_end();
            return line("└─ ", refused ? "refused: the flow has no start" : reference(root.entry->to));
        }
        for (auto const box : root.boxes) {
            bool const last = ends && box == root.boxes.back();
            line(last ? "└─ " : "├─ ", described(scene_, scene_.boxes[box]));
            print_ways(box, last ? "   " : "│  ");
        }
    }

    /// As deep as the tree, which is never deep.
    void print_ways(Position box, std::string const& indent)
    {
        told_[box] = true;
        auto const& ways = scene_.boxes[box].ways;
        for (std::size_t i = 0; i < ways.size(); ++i) {
            bool const last = i + 1 == ways.size();
            line(indent + (last ? "└─ " : "├─ "), told(box, i));
            if (tree_.branches[box][i]) {
                print_ways(ways[i].to.box, indent + (last ? "   " : "│  "));
            }
        }
    }

    std::string told(Position box, std::size_t i) const
    {
        auto const& way = scene_.boxes[box].ways[i];
        auto const exits = with_codes(exits_of(way), way.marks);
        auto const to = tree_.branches[box][i] ? described(scene_, scene_.boxes[way.to.box])
                        : way.to.is_end()      ? "the call ends"
                                               : reference(way.to);
        return fmt::format("{} {} {}", exits, way.walked ? "=>" : "->", to);
    }

    /// A module that is told elsewhere.
    std::string reference(Goal const& goal) const
    {
        return goal.box == nowhere
                   ? fmt::format("\"{}\", which is not there", goal.missing)
                   : fmt::format("{} ({})", scene_.boxes[goal.box].name, told_[goal.box] ? "above" : "below");
    }

    Scene const& scene_;
    CallTree tree_;
    std::vector<bool> told_;
    std::string text_;
};

}

std::string draw_text(Drawing const& drawing)
{
    auto const scene = make_scene(drawing);
    return Printer{scene}.print();
}

}
