#include "check/graph.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace callflow;

namespace {

using Nodes = std::vector<Graph::Node>;

Graph graph_of(std::size_t size, std::initializer_list<std::pair<unsigned, unsigned>> ways)
{
    Graph graph{size};
    for (auto const& [from, to] : ways) {
        graph.add(from, to);
    }
    return graph;
}

}

TEST_CASE("a graph without a way back has no loops")
{
    CHECK(graph_of(4, {{0, 1}, {0, 2}, {1, 3}, {2, 3}}).loops().empty());
}

TEST_CASE("a loop is a shortest way round from its first node")
{
    CHECK(graph_of(4, {{0, 1}, {1, 2}, {2, 3}, {3, 1}, {2, 1}}).loops() == std::vector<Nodes>{{1, 2}});
    CHECK(graph_of(2, {{1, 1}}).loops() == std::vector<Nodes>{{1}});
    CHECK(
        graph_of(5, {{0, 1}, {1, 0}, {1, 2}, {3, 4}, {4, 3}}).loops() == std::vector<Nodes>{{0, 1}, {3, 4}});
}

TEST_CASE("a chain of a million nodes needs no deep stack, and closed it is one loop")
{
    constexpr Graph::Node size = 1'000'000;
    Graph graph{size};
    for (Graph::Node node = 0; node + 1 < size; ++node) {
        graph.add(node, node + 1);
    }
    CHECK(graph.loops().empty());
    graph.add(size - 1, 0);
    REQUIRE(graph.loops().size() == 1);
    CHECK(graph.loops().front().size() == size);
}

TEST_CASE("a node is on a loop exactly if it reaches itself")
{
    std::mt19937 random{7};
    for (int round = 0; round < 300; ++round) {
        auto const size = 1 + random() % 9;
        Graph graph{size};
        std::vector<Nodes> next(size);
        for (auto ways = random() % 14; ways > 0; --ways) {
            auto const from = static_cast<Graph::Node>(random() % size);
            next[from].push_back(static_cast<Graph::Node>(random() % size));
            graph.add(from, next[from].back());
        }
        bool any = false;
        for (Graph::Node node = 0; node < size; ++node) {
            any = any || graph.reached(next[node])[node];
        }
        CHECK(graph.loops().empty() == !any);
        for (auto const& loop : graph.loops()) {
            for (std::size_t i = 0; i < loop.size(); ++i) {
                auto const& ways = next[loop[i]];
                CHECK(std::find(ways.begin(), ways.end(), loop[(i + 1) % loop.size()]) != ways.end());
            }
        }
    }
}
