#include "read_aliases.h"

#include "../text/unicode.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

/// How many values may come from one that is written, and how many in any case.
constexpr std::size_t most_copies = 100;
constexpr std::size_t free_values = 1000;

}

void Aliases::begin_document()
{
    kept_.clear();
    texts_.clear();
    anchors_.clear();
}

bool Aliases::take(YamlNode node, std::size_t anchor)
{
    if (node.kind == YamlNode::Kind::alias && anchors_.at(node.target).end == Range::open) {
        refuse_self(node);
        node = {YamlNode::Kind::none, true, node.place};
    }
    if (anchor != 0) {
        anchors_.resize(std::max(anchors_.size(), anchor + 1));
        anchors_[anchor] = {kept_.size()};
        open_.push_back({anchor, depth_});
    }
    if (!open_.empty()) {
        keep(node);
    }
    written_ += node.kind == YamlNode::Kind::end ? 0 : 1;
    depth_ += node.kind == YamlNode::Kind::list || node.kind == YamlNode::Kind::map ? 1 : 0;
    depth_ -= node.kind == YamlNode::Kind::end ? 1 : 0;
    auto const goes_on = pass(node);
    close_anchors();
    return goes_on;
}

void Aliases::refuse_self(YamlNode const& alias)
{
    problems_.add(
        alias.place, fmt::format(
                         "alias \"*{}\" stands inside what it names and would never end: remove it",
                         quotable(alias.text)));
}

void Aliases::keep(YamlNode node)
{
    if (!node.text.empty()) {
        node.text = texts_.emplace_back(node.text);
    }
    kept_.push_back(node);
}

void Aliases::close_anchors()
{
    while (!open_.empty() && open_.back().depth == depth_) {
        anchors_[open_.back().anchor].end = kept_.size();
        open_.pop_back();
    }
}

bool Aliases::pass(YamlNode const& node)
{
    switch (node.kind) {
    case YamlNode::Kind::none:
        return strict_.none(node.place);
    case YamlNode::Kind::text:
        return strict_.text(node.text, node.place, node.plain);
    case YamlNode::Kind::list:
        return strict_.begin(Value::Shape::list, node.place);
    case YamlNode::Kind::map:
        return strict_.begin(Value::Shape::map, node.place);
    case YamlNode::Kind::alias:
        return expand(node);
    case YamlNode::Kind::end:
        break;
    }
    return strict_.end();
}

bool Aliases::expand(YamlNode const& alias)
{
    auto const range = anchors_.at(alias.target);
    for (auto at = range.begin; at != range.end; ++at) {
        auto const node = kept_[at];
        if (!pass(node) || !within_bounds(alias.place)) {
            return false;
        }
    }
    return true;
}

bool Aliases::within_bounds(Place place)
{
    if (strict_.values() <= most_copies * written_ + free_values) {
        return true;
    }
    problems_.add(
        place,
        fmt::format(
            "aliases make more than {} values of each that is written: use fewer of them", most_copies));
    return false;
}

}
