#include "read_tree.h"

#include <utility>

namespace callflow {

void Tree::add(Value value)
{
    (open_.empty() ? documents_ : open_.back().items).push_back(std::move(value));
}

void Tree::text(std::string_view text, Place place)
{
    add({Value::Shape::text, place, std::string{text}, {}, {}});
}

void Tree::none(Place place)
{
    add({Value::Shape::none, place, {}, {}, {}});
}

void Tree::begin_list(Place place)
{
    open_.push_back({Value::Shape::list, place, {}, {}, {}});
}

void Tree::begin_map(Place place)
{
    open_.push_back({Value::Shape::map, place, {}, {}, {}});
}

void Tree::key(std::string_view name, Place)
{
    open_.back().names.emplace_back(name);
}

void Tree::end()
{
    auto value = std::move(open_.back());
    open_.pop_back();
    add(std::move(value));
}

Reading read_yaml(std::string_view text)
{
    Tree tree;
    auto problems = read_yaml(text, tree);
    return {tree.take(), std::move(problems)};
}

Reading read_json(std::string_view text)
{
    Tree tree;
    auto problems = read_json(text, tree);
    return {tree.take(), std::move(problems)};
}

}
