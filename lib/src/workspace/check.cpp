#include "check/check.h"

#include "store/state.h"
#include "workspace/impl.h"
#include "workspace/prepared.h"

#include <set>

namespace callflow {

std::vector<Finding> Workspace::check(std::vector<std::string> const& flows)
{
    return impl_->read([&](Work& work) {
        std::set<std::string, std::less<>> keys;
        for (auto const& operand : flows) {
            keys.insert(require(work.store, Noun::flow, operand).key);
        }
        auto findings = check_state(load_state(work.store), day_of(work.now()), {});
        if (!keys.empty()) {
            std::erase_if(findings, [&](Finding const& finding) { return !keys.contains(flow_of(finding)); });
        }
        return findings;
    });
}

}
