#include "draw/scene.h"

#include <algorithm>
#include <numeric>

namespace callflow {
namespace {

/// The way that has this exit.
Arrow* find_way(ModuleBox& box, std::string_view exit)
{
    auto const has = [&](Arrow const& way) {
        return std::find(way.exits.begin(), way.exits.end(), exit) != way.exits.end();
    };
    auto const found = std::find_if(box.ways.begin(), box.ways.end(), has);
    return found == box.ways.end() ? nullptr : &*found;
}

Arrow& add_way(ModuleBox& box, std::string const& exit, Goal const& to, bool walked)
{
    auto const like = [&](Arrow const& way) { return way.to == to && way.walked == walked; };
    auto way = std::find_if(box.ways.begin(), box.ways.end(), like);
    if (way == box.ways.end()) {
        way = box.ways.insert(way, Arrow{{}, to, {}, walked});
    }
    way->exits.push_back(exit);
    return *way;
}

/// Options as they come, then the exits of the kind in its order.
std::vector<std::size_t> order_of(KindInfo const* kind, Value const& exits)
{
    auto const rank = [&](std::size_t i) {
        std::size_t place = 0;
        while (kind != nullptr && place < kind->exits.size() && kind->exits[place].name != exits.names[i]) {
            ++place;
        }
        return kind == nullptr || place == kind->exits.size() ? 0 : place + 1;
    };
    std::vector<std::size_t> order(exits.names.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(
        order.begin(), order.end(), [&](auto left, auto right) { return rank(left) < rank(right); });
    return order;
}

void add_cables(ModuleBox& box, Known const& known, KindInfo const* kind, Value const& exits)
{
    for (auto const i : order_of(kind, exits)) {
        bool const walked = known.steps.contains({box.key, exits.names[i]});
        add_way(box, exits.names[i], known.goal_of(exits.items[i].text), walked);
    }
}

/// What is wrong with an exit is marked there, even if it has no cable.
void add_marks(ModuleBox& box, Known const& known, Marks const& marks)
{
    constexpr std::string_view head = "exits.";
    for (auto const* const mark : marks) {
        if (!mark->path.starts_with(head)) {
            box.marks.push_back(mark);
            continue;
        }
        auto const exit = mark->path.substr(head.size());
        auto* const way = find_way(box, exit);
        bool const walked = known.steps.contains({box.key, exit});
        (way == nullptr ? add_way(box, exit, {}, walked) : *way).marks.push_back(mark);
    }
}

/// Where the path goes, also out of an exit that nothing is known of.
void add_steps(ModuleBox& box, Known const& known)
{
    for (auto step = known.steps.lower_bound({box.key, {}});
         step != known.steps.end() && step->first.first == box.key; ++step) {
        box.steps.insert(box.steps.end(), step->second.begin(), step->second.end());
        auto const exit = std::string{step->first.second};
        if (!exit.empty() && find_way(box, exit) == nullptr) {
            add_way(box, exit, {}, true);
        }
    }
    std::sort(box.steps.begin(), box.steps.end());
}

}

ModuleBox make_box(Known const& known, Thing const& module, Value const& fields)
{
    ModuleBox box;
    box.key = module.key;
    box.name = called(module);
    box.enabled = packed_text(module.fields, "enabled") != "false";
    box.sight = sight_of(known.drawing.state, module, fields);
    if (Value const* const exits = fields.find("exits")) {
        add_cables(box, known, module.kind, *exits);
    }
    add_marks(box, known, known.marks_of(module));
    add_steps(box, known);
    return box;
}

}
