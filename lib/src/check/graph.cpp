#include "check/graph.h"

#include <algorithm>
#include <limits>

namespace callflow {
namespace {

using Node = Graph::Node;
constexpr Node none = std::numeric_limits<Node>::max();

/// Tarjan's strongly connected components with a stack of its own: a flow may be longer than the program's.
class Components {
public:
    explicit Components(std::vector<std::vector<Node>> const& next)
        : next_{next}, order_(next.size(), none), low_(next.size(), none), component_(next.size(), none)
    {
        for (Node node = 0; node < next_.size(); ++node) {
            if (order_[node] == none) {
                visit(node);
            }
        }
    }
    std::vector<Node> take() { return std::move(component_); }

private:
    struct Visit {
        Node node;
        std::size_t way;
    };

    void enter(Node node)
    {
        order_[node] = low_[node] = count_++;
        open_.push_back(node);
        visits_.push_back({node, 0});
    }

    void visit(Node root)
    {
        enter(root);
        while (!visits_.empty()) {
            auto& [node, way] = visits_.back();
            if (way == next_[node].size()) {
                leave(node);
                continue;
            }
            Node const to = next_[node][way++];
            if (order_[to] == none) {
                enter(to);
            } else if (component_[to] == none) {
                low_[node] = std::min(low_[node], order_[to]);
            }
        }
    }

    void leave(Node node)
    {
        visits_.pop_back();
        if (!visits_.empty()) {
            auto& above = low_[visits_.back().node];
            above = std::min(above, low_[node]);
        }
        if (low_[node] != order_[node]) {
            return;
        }
        while (component_[node] == none) {
            component_[open_.back()] = node;
            open_.pop_back();
        }
    }

    std::vector<std::vector<Node>> const& next_;
    std::vector<Node> order_;
    std::vector<Node> low_;
    std::vector<Node> component_;
    std::vector<Node> open_;
    std::vector<Visit> visits_;
    Node count_ = 0;
};

}

std::vector<bool> Graph::reached(std::vector<Node> const& from) const
{
    std::vector<bool> seen(next_.size());
    std::vector<Node> open;
    auto const see = [&](Node node) {
        if (!seen[node]) {
            seen[node] = true;
            open.push_back(node);
        }
    };
    std::for_each(from.begin(), from.end(), see);
    while (!open.empty()) {
        Node const node = open.back();
        open.pop_back();
        std::for_each(next_[node].begin(), next_[node].end(), see);
    }
    return seen;
}

/// The way back to `start` inside its component; empty if there is none. Marks where nodes came from.
std::vector<Node>
Graph::way_round(Node start, std::vector<Node> const& component, std::vector<Node>& from) const
{
    std::vector<Node> open{start};
    for (std::size_t i = 0; i < open.size(); ++i) {
        for (Node const to : next_[open[i]]) {
            if (to == start) {
                std::vector<Node> way;
                for (Node node = open[i]; node != start; node = from[node]) {
                    way.push_back(node);
                }
                way.push_back(start);
                return {way.rbegin(), way.rend()};
            }
            if (component[to] == component[start] && from[to] == none) {
                from[to] = open[i];
                open.push_back(to);
            }
        }
    }
    return {};
}

std::vector<std::vector<Node>> Graph::loops() const
{
    auto const component = Components{next_}.take();
    std::vector<bool> seen(next_.size());
    std::vector<Node> from(next_.size(), none);
    std::vector<std::vector<Node>> loops;
    for (Node node = 0; node < next_.size(); ++node) {
        if (seen[component[node]]) {
            continue;
        }
        seen[component[node]] = true;
        auto way = way_round(node, component, from);
        if (!way.empty()) {
            loops.push_back(std::move(way));
        }
    }
    return loops;
}

}
