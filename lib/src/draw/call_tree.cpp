#include "draw/call_tree.h"

#include <utility>

namespace callflow {
namespace {

class Planter {
public:
    Planter(Scene const& scene, std::size_t depth)
        : scene_{scene}, depth_{depth}, planted_(scene.boxes.size()), led_to_(scene.boxes.size())
    {
        for (auto const& box : scene.boxes) {
            tree_.branches.emplace_back(box.ways.size());
            for (auto const& way : box.ways) {
                if (way.to.box != nowhere) {
                    led_to_[way.to.box] = true;
                }
            }
        }
    }

    CallTree take()
    {
        for (auto const& entry : scene_.entries) {
            add_root({CallTree::Root::Kind::entry, &entry, {}}, {entry.to.box});
        }
        CallTree::Root const unreached{CallTree::Root::Kind::unreached, nullptr, {}};
        for (bool const any : {false, true}) {
            for (Position box = 0; box < planted_.size(); ++box) {
                if (!planted_[box] && (any || !led_to_[box])) {
                    add_root(unreached, {box});
                }
            }
        }
        return std::move(tree_);
    }

private:
    /// A root with all that comes after it, in as many roots as its depth needs.
    void add_root(CallTree::Root root, std::vector<Position> boxes)
    {
        for (;;) {
            for (auto const box : boxes) {
                if (box != nowhere && !planted_[box]) {
                    plant(box);
                    root.boxes.push_back(box);
                }
            }
            boxes = grow(root.boxes);
            tree_.roots.push_back(std::move(root));
            if (boxes.empty()) {
                return;
            }
            root = {CallTree::Root::Kind::continued, nullptr, {}};
        }
    }

    void plant(Position box)
    {
        planted_[box] = true;
        tree_.order.push_back(box);
    }

    std::vector<Position> grow(std::vector<Position> level)
    {
        std::vector<Position> deeper;
        for (std::size_t depth = 1; !level.empty(); ++depth) {
            std::vector<Position> next;
            for (auto const box : level) {
                branch(box, depth < depth_, depth < depth_ ? next : deeper);
            }
            level = std::move(next);
        }
        return deeper;
    }

    void branch(Position box, bool keeps, std::vector<Position>& found)
    {
        auto const& ways = scene_.boxes[box].ways;
        for (std::size_t i = 0; i < ways.size(); ++i) {
            auto const to = ways[i].to.box;
            if (to == nowhere || planted_[to]) {
                continue;
            }
            found.push_back(to);
            if (keeps) {
                plant(to);
                tree_.branches[box][i] = true;
            }
        }
    }

    Scene const& scene_;
    std::size_t depth_;
    std::vector<bool> planted_;
    std::vector<bool> led_to_;
    CallTree tree_;
};

}

CallTree make_call_tree(Scene const& scene, std::size_t depth)
{
    return Planter{scene, depth}.take();
}

}
