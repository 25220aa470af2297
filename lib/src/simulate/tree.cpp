#include "simulate/simulator.h"
#include "simulate/trace.h"
#include "simulate/tree_explorer.h"

#include <callflow/error.h>
#include <callflow/explore.h>

#include <fmt/format.h>

namespace callflow {

namespace {

/// When calls can come to each station of a dialplan, by as many modules as it may enter.
std::vector<Stretch> arrivals(Explorer& explorer, Dialplan const& dialplan, Index32 root)
{
    std::vector<Stretch> all(dialplan.stations.size(), Stretch::none());
    all[at(root)] = Stretch::exactly(0);
    std::vector<Index32> changed{root};
    for (std::size_t entries = 1; entries < most_entries && !changed.empty(); ++entries) {
        std::vector<Index32> next;
        std::vector<bool> is_next(all.size());
        for (auto const station : changed) {
            for (auto const& passage : explorer.passages(station, all[at(station)])) {
                if (passage.to < 0) {
                    continue;
                }
                auto& known = all[at(passage.to)];
                auto const wider = known | passage.when;
                if (wider == known) {
                    continue;
                }
                known = wider;
                if (!is_next[at(passage.to)]) {
                    is_next[at(passage.to)] = true;
                    next.push_back(passage.to);
                }
            }
        }
        changed = std::move(next);
    }
    return all;
}

/// The modules of a tree, and which of them each one leads to.
class Growth {
public:
    Growth(Dialplan const& dialplan, Call const& call, bool any_caller)
        : dialplan_{dialplan}, explorer_{dialplan, call, any_caller}, next_(dialplan.stations.size()),
          ends_(endings().size())
    {
    }

    void grow(Exploration& tree, Index32 root)
    {
        if (root < 0) {
            end(Ending::no_route);
        } else {
            arrivals_ = arrivals(explorer_, dialplan_, root);
            add_all(tree, root);
            if (can_loop(root)) {
                end(Ending::loop);
            }
        }
        for (std::size_t i = 0; i < ends_.size(); ++i) {
            if (ends_[i]) {
                tree.ends.push_back(endings()[i]);
            }
        }
    }

private:
    void end(Ending ending) { ends_[static_cast<std::size_t>(ending)] = true; }

    void add_all(Exploration& tree, Index32 root)
    {
        std::vector<Index32> order{root};
        std::vector<bool> known(arrivals_.size());
        known[at(root)] = true;
        for (std::size_t i = 0; i < order.size(); ++i) { // grows on the way
            tree.nodes.push_back(node(order[i]));
            for (auto const to : next_[at(order[i])]) {
                if (!known[at(to)]) {
                    known[at(to)] = true;
                    order.push_back(to);
                }
            }
            if (auto const error = dialplan_.stations[at(order[i])].error; error >= 0) {
                tree.errors.push_back(dialplan_.errors[at(error)]);
            }
        }
    }

    Exploration::Node node(Index32 index)
    {
        auto const& station = dialplan_.stations[at(index)];
        Exploration::Node node{station.key, station.kind, {}};
        for (auto const& passage : explorer_.told_passages(index, arrivals_[at(index)])) {
            node.branches.push_back(branch(index, passage));
        }
        return node;
    }

    /// A module that no walk comes to is the one after the hundredth.
    Exploration::Branch branch(Index32 index, Passage const& passage)
    {
        auto const& station = dialplan_.stations[at(index)];
        Exploration::Branch branch;
        branch.exit = passage.dialled   ? "dial"
                      : passage.way < 0 ? std::string{}
                                        : station.ways[at(passage.way)].exit;
        branch.reason = passage.reason;
        branch.from = passage.from;
        bool const goes_on = passage.to >= 0 && !arrivals_[at(passage.to)].empty();
        auto const ending = goes_on || passage.to < 0 ? passage.ending : Ending::loop;
        if (goes_on) {
            branch.to = dialplan_.stations[at(passage.to)].key;
            next_[at(index)].push_back(passage.to);
        } else if (ending != Ending::none) {
            branch.end = word_of(ending);
            end(ending);
        }
        if (passage.phone >= 0) {
            branch.by = dialplan_.phones[at(passage.phone)].title;
        }
        if (passage.when.latest > arrivals_[at(index)].earliest) {
            end(Ending::abandoned);
        }
        return branch;
    }

    /// Whether some path has more than the modules that a call may enter.
    bool can_loop(Index32 root) const
    {
        std::vector<Index32> level{root};
        for (std::size_t entries = 1; entries <= most_entries && !level.empty(); ++entries) {
            std::vector<Index32> next;
            std::vector<bool> known(next_.size());
            for (auto const station : level) {
                for (auto const to : next_[at(station)]) {
                    if (!known[at(to)]) {
                        known[at(to)] = true;
                        next.push_back(to);
                    }
                }
            }
            level = std::move(next);
        }
        return !level.empty();
    }

    Dialplan const& dialplan_;
    Explorer explorer_;
    std::vector<Stretch> arrivals_;          ///< by station
    std::vector<std::vector<Index32>> next_; ///< by station
    std::vector<bool> ends_;
};

/// Keys, answers and hanging up are what a tree leaves open.
void refuse_deeds(Value const& call)
{
    for (std::string_view const word : {"press", "answer", "hang_up"}) {
        if (call.find(word) != nullptr) {
            throw Error{
                Code::usage, "tree",
                fmt::format("a tree shows whatever caller and callees do: leave \"{}\" out", word)};
        }
    }
}

}

Exploration explore(Simulator const& simulator, Value const& call, std::string const& flow)
{
    refuse_deeds(call);
    auto const prepared = prepare_call(simulator.exchange(), call, flow);
    auto const& [dialplan, words] = prepared;
    Exploration tree;
    tree.to = words.to;
    tree.flow = dialplan->flow;
    tree.timezone = dialplan->zone_name;
    tree.warnings = words.warnings;
    bool const any_caller = call.find("from") == nullptr;
    if (!any_caller) {
        tree.from = words.from;
    }
    if (words.has_time) {
        tree.at = words.at * 1'000'000;
    }
    if (words.station >= 0) {
        tree.root = dialplan->stations[at(words.station)].key;
    }
    Growth{*dialplan, words, any_caller}.grow(tree, words.station);
    return tree;
}

}
