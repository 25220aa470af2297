#include "document/desired_things.h"
#include "model/readers.h"

#include <fmt/format.h>

namespace callflow {

void Things::take_flow(Thing& flow, Written const& written, Findings& findings)
{
    desired_.has_flows = true;
    if (written.tabs) {
        flow.covers = static_cast<std::uint8_t>(flow.covers | covers_tabs);
        take_tabs(flow, *written.tabs, findings);
    }
    if (!written.becomes_default) {
        return;
    }
    if (auto& chosen = desired_.state.default_flow; chosen.empty()) {
        chosen = flow.key;
        chosen_ = flow.origin;
    } else if (chosen != flow.key) {
        findings.add(
            "E15", fmt::format(
                       "flow \"{}\" is made the default too, at {}: keep one of them", chosen,
                       report_.where(chosen_)));
    }
}

void Things::take_tabs(Thing const& flow, Value const& tabs, Findings& findings)
{
    Findings::Step const field{findings, "tabs", tabs.place};
    if (tabs.is_map() || tabs.is_none() || (tabs.is_list() && tabs.items.empty())) {
        findings.add(
            "E02", fmt::format(
                       "{}, expected the names of at least one tab",
                       tabs.is_list() ? "an empty list" : shape_of(tabs)));
    } else if (tabs.is_text()) {
        take_tab(flow, tabs, 0, findings);
    }
    for (std::size_t i = 0; tabs.is_list() && i < tabs.items.size(); ++i) {
        Findings::Step const step{findings, i, tabs.items[i].place};
        take_tab(flow, tabs.items[i], i, findings);
    }
}

void Things::take_tab(Thing const& flow, Value const& written, std::size_t index, Findings& findings)
{
    auto const name = read_reference(Noun::tab, written, findings);
    if (name.empty()) {
        return;
    }
    Value fields = Value::map();
    if (auto const position = std::to_string(index + 1); position != "1") {
        fields.put("position", Value::of(position)).place = written.place;
    }
    auto const bytes = packed(fields);
    auto const writing = packed_writing(index == 0 ? "position" : "", fields);
    desired_.state.add(
        {Noun::tab, flow.key, name, {}, nullptr, bytes, writing, {report_.file(), written.place}});
}

}
