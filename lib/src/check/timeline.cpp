#include "check/checking.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <queue>

namespace callflow {
namespace {

/// When a destination rings, in milliseconds from the call's entering.
struct Ring {
    std::int64_t from;
    std::int64_t to;
    std::size_t element;
};

std::vector<Ring> rings_of(Record const& group)
{
    auto const& infos = thing_fields(Noun::module, group.thing.kind);
    auto const& parts = std::find_if(infos.begin(), infos.end(), [](FieldInfo const& one) {
                            return one.word == "destinations";
                        })->parts;
    auto const part = [&](Value const& element, std::string_view word) {
        auto const text = text_of(element, word);
        auto const info =
            std::find_if(parts.begin(), parts.end(), [&](FieldInfo const& one) { return one.word == word; });
        return parse_duration(text.empty() ? std::string_view{info->default_text} : text);
    };
    std::vector<Ring> rings;
    auto const& elements = elements_of(group.fields, "destinations");
    for (std::size_t i = 0; i < elements.size(); ++i) {
        auto const from = part(elements[i], "after");
        rings.push_back({from, from + part(elements[i], "for"), i});
    }
    return rings;
}

/// The first that rings while `limit` others do; nullptr if none does.
Ring const* first_beyond(std::vector<Ring> const& rings, std::int64_t limit)
{
    std::priority_queue<std::int64_t, std::vector<std::int64_t>, std::greater<>> ends;
    for (auto const& ring : rings) {
        while (!ends.empty() && ends.top() <= ring.from) {
            ends.pop();
        }
        if (static_cast<std::int64_t>(ends.size()) == limit) {
            return &ring;
        }
        ends.push(ring.to);
    }
    return nullptr;
}

}

// Each element counts as one, whomever it rings: the limit is on the timeline as it is written.
void check_timeline(Checking& checking, Record const& module)
{
    auto const limit = checking.overview.ring_limit;
    auto const& elements = elements_of(module.fields, "destinations");
    if (!is_kind(module, "ring_group") || static_cast<std::int64_t>(elements.size()) <= limit) {
        return;
    }
    auto rings = rings_of(module);
    std::stable_sort(rings.begin(), rings.end(), [](Ring const& left, Ring const& right) {
        return left.from < right.from;
    });
    if (auto const* const ring = first_beyond(rings, limit)) {
        auto const& element = elements[ring->element];
        checking.report
            .add(
                module.thing, "W11", {fmt::format("destinations[{}]", ring->element + 1), element.place},
                fmt::format(
                    "\"{}\" does not ring: {} destinations ring at {} already, which is the limit",
                    text_of(element, "to"), limit, format_duration(ring->from)))
            .advice = {fmt::format("cf settings set --simultaneous-ring-limit {}", elements.size())};
    }
}

}
