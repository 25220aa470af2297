#pragma once

#include "read_strict.h"

#include <deque>

namespace callflow {

/// What YAML's parser finds at one place.
struct YamlNode {
    enum class Kind : unsigned char { none, text, list, map, end, alias };

    Kind kind;
    bool plain = true;
    Place place = {};
    /// Of an alias its name.
    std::string_view text = {};
    /// The anchor an alias stands for.
    std::size_t target = 0;
};

/// Hands on nodes with what aliases stand for in their place. Keeps what an anchor names, once.
class Aliases {
public:
    Aliases(Strict& strict, Problems& problems) : strict_{strict}, problems_{problems} {}

    /// Anchors of one document are not seen in the next.
    void begin_document();
    /// Takes a node, and its anchor unless that is 0; answers whether to read on.
    bool take(YamlNode node, std::size_t anchor);

private:
    /// The kept nodes under an anchor; without an end while it is open.
    struct Range {
        static constexpr std::size_t open = static_cast<std::size_t>(-1);
        std::size_t begin = 0;
        std::size_t end = open;
    };
    struct Open {
        std::size_t anchor;
        std::size_t depth;
    };

    void refuse_self(YamlNode const& alias);
    void keep(YamlNode node);
    void close_anchors();
    bool pass(YamlNode const& node);
    bool expand(YamlNode const& alias);
    bool within_bounds(Place place);

    Strict& strict_;
    Problems& problems_;
    std::vector<YamlNode> kept_;
    std::deque<std::string> texts_;
    std::vector<Range> anchors_;
    std::vector<Open> open_;
    std::size_t depth_ = 0;
    std::size_t written_ = 0;
};

}
