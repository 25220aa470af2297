#pragma once

#include "draw/scene.h"

namespace callflow {

/// A scene as trees: each module is a branch of one other, or a root; other ways to it only name it.
struct CallTree {
    /// Roots that one heading stands above.
    struct Root {
        enum class Kind { entry, continued, unreached };
        Kind kind = Kind::entry;
        Entrance const* entry = nullptr;
        std::vector<Position> boxes; ///< empty: calls enter nowhere, or where something is told already
    };

    std::vector<Root> roots;
    std::vector<Position> order;             ///< every module, nearest to the first number first
    std::vector<std::vector<bool>> branches; ///< by box and way: whether the module it leads to stands there
};

/// Each module is as near to the first number that reaches it as it can be, but no deeper than `depth`
/// levels: what lies deeper is a root of its own further on.
CallTree make_call_tree(Scene const& scene, std::size_t depth);

}
