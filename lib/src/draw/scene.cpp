#include "draw/scene.h"

#include <algorithm>

namespace callflow {
namespace {

std::vector<std::string_view> tabs_of(Drawing const& drawing)
{
    auto const tabs = drawing.state.of(Noun::tab, drawing.flow);
    std::vector<Thing const*> ordered;
    for (auto const& tab : tabs) {
        ordered.push_back(&tab);
    }
    std::stable_sort(ordered.begin(), ordered.end(), [](Thing const* left, Thing const* right) {
        return position_of(*left) < position_of(*right);
    });
    std::vector<std::string_view> names;
    for (auto const* const tab : ordered) {
        names.push_back(tab->key);
    }
    return names.empty() ? std::vector<std::string_view>{"Main"} : names;
}

std::vector<ModuleBox> boxes_of(Known const& known, std::vector<std::string_view> const& tabs)
{
    std::unordered_map<std::string_view, Position> positions;
    for (auto const tab : tabs) {
        positions.emplace(tab, positions.size());
    }
    std::vector<ModuleBox> boxes;
    boxes.reserve(known.modules.size());
    for (auto const& module : known.modules) {
        boxes.push_back(make_box(known, module, fields_of(module)));
        auto const tab = positions.find(packed_text(module.fields, "tab"));
        boxes.back().tab = tab == positions.end() ? 0 : tab->second;
    }
    return boxes;
}

/// Numbers by where their calls enter, in the order of their first.
class Entries {
public:
    explicit Entries(Known const& known, Thing const& flow)
        : known_{known}, start_{packed_text(flow.fields, "start")}
    {
    }

    void add(Thing const& number)
    {
        auto const to = packed_text(number.fields, "to");
        entry(to.empty() ? start_ : to)
            .callers.push_back({number.key, packed_text(number.fields, "label"), known_.marks_of(number)});
    }

    std::vector<Entrance> take()
    {
        if (!start_.empty()) {
            entry(start_);
        }
        return std::move(entries_);
    }

private:
    Entrance& entry(std::string_view to)
    {
        auto const [found, fresh] = places_.emplace(to, entries_.size());
        if (fresh) {
            entries_.push_back({{}, to.empty() ? Goal{} : known_.goal_of(to)});
        }
        return entries_[found->second];
    }

    Known const& known_;
    std::string_view start_;
    std::unordered_map<std::string_view, std::size_t> places_;
    std::vector<Entrance> entries_;
};

std::vector<Entrance> entries_of(Known const& known, Thing const& flow)
{
    Entries entries{known, flow};
    auto const& state = known.drawing.state;
    for (auto const& number : state.of(Noun::number, {})) {
        if (packed_text(number.fields, "flow") == flow.key) {
            entries.add(number);
        }
    }
    for (auto const& extension : state.of(Noun::number, flow.key)) {
        entries.add(extension);
    }
    return entries.take();
}

}

Known::Known(Drawing const& drawn) : drawing{drawn}, modules{drawn.state.of(Noun::module, drawn.flow)}
{
    for (auto const& finding : drawn.findings) {
        marks[finding.thing].push_back(&finding);
    }
    for (std::size_t i = 0; i < drawn.path.size(); ++i) {
        steps[{drawn.path[i].module, drawn.path[i].exit}].push_back(i + 1);
    }
}

Marks Known::marks_of(Thing const& thing) const
{
    auto const found = marks.find(title_of(thing));
    return found == marks.end() ? Marks{} : found->second;
}

Goal Known::goal_of(std::string_view key) const
{
    auto const* const module = drawing.state.find(Noun::module, drawing.flow, key);
    return module == nullptr ? Goal{nowhere, std::string{key}} : Goal{modules.index_of(*module)};
}

Scene make_scene(Drawing const& drawing)
{
    Known const known{drawing};
    auto const& flow = *drawing.state.find(Noun::flow, {}, drawing.flow);
    Scene scene;
    scene.key = flow.key;
    scene.name = called(flow);
    scene.marks = known.marks_of(flow);
    scene.tabs = tabs_of(drawing);
    scene.boxes = boxes_of(known, scene.tabs);
    scene.entries = entries_of(known, flow);
    return scene;
}

std::string codes_of(Marks const& marks)
{
    std::string codes;
    for (auto const* const mark : marks) {
        auto const code = "[" + mark->code + "]";
        if (codes.find(code) == std::string::npos) {
            codes += (codes.empty() ? "" : " ") + code;
        }
    }
    return codes;
}

bool has_error(Marks const& marks)
{
    return std::any_of(marks.begin(), marks.end(), [](Finding const* mark) { return is_error(*mark); });
}

}
