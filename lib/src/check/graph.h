#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace callflow {

/// Nodes from 0 and the ways from one to another. All it answers takes time linear in its size.
class Graph {
public:
    using Node = std::uint32_t;

    explicit Graph(std::size_t size = 0) : next_(size) {}
    void add(Node from, Node to) { next_[from].push_back(to); }
    std::vector<Node> const& next(Node node) const { return next_[node]; }

    std::vector<bool> reached(std::vector<Node> const& from) const;
    /// A shortest way round from the first node of each set of nodes that all reach each other.
    std::vector<std::vector<Node>> loops() const;

private:
    std::vector<Node>
    way_round(Node start, std::vector<Node> const& component, std::vector<Node>& from) const;

    std::vector<std::vector<Node>> next_;
};

}
