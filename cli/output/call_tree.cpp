#include "call_tree.h"

#include "trace.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <map>

namespace cf {

using callflow::Exploration;
using Branch = Exploration::Branch;
using Node = Exploration::Node;

namespace {

/// Levels that the tree has at most: at 80 cells there is room for words behind them.
constexpr std::size_t most_levels = 8;
constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// Where each module stands: below the first that leads to it, or, where that lies too deep, further on.
struct Layout {
    std::vector<std::size_t> parents; ///< nowhere: a root
    std::map<std::string_view, std::size_t> places;

    explicit Layout(std::vector<Node> const& nodes) : parents(nodes.size(), nowhere)
    {
        std::vector<std::size_t> depths(nodes.size(), 1);
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            places.emplace(nodes[i].module, i);
        }
        std::vector<bool> known(nodes.size());
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            known[i] = true;
            for (auto const& branch : nodes[i].branches) {
                auto const to = branch.to.empty() ? i : places.at(branch.to);
                if (known[to]) {
                    continue;
                }
                known[to] = true;
                if (depths[i] < most_levels) {
                    parents[to] = i;
                    depths[to] = depths[i] + 1;
                }
            }
        }
    }
};

class TreeWriter {
public:
    TreeWriter(Output& out, Exploration const& tree)
        : out_{out}, tree_{tree}, layout_{tree.nodes}, told_(tree.nodes.size())
    {
    }

    void write()
    {
        auto const caller = tree_.from ? caller_words(*tree_.from) : "any number";
        write_call_head(out_, {tree_.to, caller, tree_.flow, tree_.at, tree_.timezone});
        for (std::size_t i = 0; i < tree_.nodes.size(); ++i) {
            if (layout_.parents[i] == nowhere) {
                write_root(i);
            }
        }
        write_ends();
    }

private:
    /// Cut to a terminal, where it would be broken.
    void line(std::string_view indent, std::string_view content)
    {
        auto const text = callflow::printable(fmt::format("{}{}", indent, content));
        out_.line(out_.style().terminal ? callflow::cut_to_cells(text, out_.style().columns) : text);
    }

    void write_root(std::size_t place)
    {
        if (place > 0) {
            out_.text("\nfurther on\n");
        }
        line("└─ ", title_of(tree_.nodes[place]));
        write_branches(place, "   ");
    }

    /// As deep as the tree, which is never deep.
    void write_branches(std::size_t place, std::string const& indent)
    {
        told_[place] = true;
        auto const& branches = tree_.nodes[place].branches;
        for (std::size_t i = 0; i < branches.size();) {
            auto const next = end_of_answers(branches, i);
            bool const last = next == branches.size();
            auto const child = child_of(place, branches[i]);
            line(indent + (last ? "└─ " : "├─ "), sentence(branches, i, next, child));
            if (child != nowhere) {
                write_branches(child, indent + (last ? "   " : "│  "));
            }
            i = next;
        }
    }

    /// The module that stands below a branch: the first one that leads to it.
    std::size_t child_of(std::size_t place, Branch const& branch) const
    {
        auto const to = branch.to.empty() ? nowhere : layout_.places.at(branch.to);
        return to != nowhere && !told_[to] && layout_.parents[to] == place ? to : nowhere;
    }

    static bool is_answer(Branch const& branch) { return branch.end == "answered"; }

    /// Phones that answer alike are told in one line.
    static std::size_t end_of_answers(std::vector<Branch> const& branches, std::size_t first)
    {
        auto next = first + 1;
        while (is_answer(branches[first]) && next < branches.size() && is_answer(branches[next]) &&
               branches[next].from == branches[first].from) {
            ++next;
        }
        return next;
    }

    std::string sentence(
        std::vector<Branch> const& branches, std::size_t first, std::size_t next, std::size_t child) const
    {
        auto const& branch = branches[first];
        if (is_answer(branch)) {
            auto text = fmt::format("answered by {}", branch.by);
            for (auto i = first + 1; i < next; ++i) {
                text += ", " + branches[i].by;
            }
            return text + from_words(branch);
        }
        auto const ending = branch.end.empty() ? "error" : branch.end;
        auto text = (branch.exit.empty() ? ending : branch.exit) + from_words(branch);
        text += branch.exit.empty() ? "" : fmt::format(" -> {}", target(branch, child));
        return branch.reason.empty() ? text : fmt::format("{}: {}", text, branch.reason);
    }

    std::string target(Branch const& branch, std::size_t child) const
    {
        if (branch.to.empty()) {
            return branch.end == "ended" ? "the call ends" : branch.end;
        }
        auto const place = layout_.places.at(branch.to);
        return child != nowhere ? title_of(tree_.nodes[place])
                                : fmt::format("{} ({})", branch.to, told_[place] ? "above" : "below");
    }

    static std::string title_of(Node const& node)
    {
        return fmt::format("{} · {}", node.module, node.kind->label);
    }

    /// With the day where it is another than that of the call.
    std::string from_words(Branch const& branch) const
    {
        if (!branch.from) {
            return {};
        }
        constexpr std::size_t day = 11;
        constexpr std::size_t time = 8;
        auto const start = callflow::format_instant_in(*tree_.at, tree_.timezone);
        auto const when = callflow::format_instant_in(*tree_.at + *branch.from * 1000, tree_.timezone);
        bool const same_day = when.substr(0, day) == start.substr(0, day);
        return fmt::format(", from {} on", same_day ? when.substr(day, time) : when.substr(0, day + time));
    }

    void write_ends()
    {
        std::string words;
        std::string notes;
        for (auto const end : tree_.ends) {
            words += fmt::format("{}{}", words.empty() ? "" : ", ", end);
            notes += end == "abandoned" ? "  abandoned: the caller may hang up at any time\n"
                     : end == "loop"    ? "  loop: a call enters 100 modules at most\n"
                                        : "";
        }
        out_.text("\n");
        line({}, fmt::format("ends: {}", words));
        out_.text(notes);
    }

    Output& out_;
    Exploration const& tree_;
    Layout layout_;
    std::vector<bool> told_;
};

}

void write_call_tree(Output& out, Exploration const& tree)
{
    TreeWriter{out, tree}.write();
}

}
