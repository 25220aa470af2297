#include "check/check.h"

#include "store/state.h"
#include "workspace/impl.h"
#include "workspace/prepared.h"

#include <algorithm>
#include <set>

namespace callflow {

namespace {

/// Key of the flow that a thing is or is in, by its title: `flow sales`, `module sales/menu`; else empty.
std::string_view flow_in(std::string_view title)
{
    auto const rest = title.substr(std::min(title.find(' ') + 1, title.size()));
    if (title.starts_with("flow ")) {
        return rest;
    }
    bool const inside =
        title.starts_with("module ") || title.starts_with("tab ") || title.starts_with("number ");
    auto const slash = rest.find('/');
    return inside && slash != std::string_view::npos ? rest.substr(0, slash) : std::string_view{};
}

}

std::vector<Finding> Workspace::check(std::vector<std::string> const& flows)
{
    return impl_->read([&](Work& work) {
        std::set<std::string, std::less<>> keys;
        for (auto const& operand : flows) {
            keys.insert(require(work.store, Noun::flow, operand).key);
        }
        auto findings = check_state(load_state(work.store), day_of(work.now()), {});
        if (!keys.empty()) {
            std::erase_if(
                findings, [&](Finding const& finding) { return !keys.contains(flow_in(finding.thing)); });
        }
        return findings;
    });
}

}
