#include "candidate.h"

#include <iterator>
#include <utility>

namespace cf {

Candidates matching(Candidates all, std::string_view typed, std::string_view head)
{
    Candidates kept;
    for (auto& one : all) {
        if (!one.value.starts_with(typed)) {
            if (one.other.empty() || !one.other.starts_with(typed)) {
                continue;
            }
            std::swap(one.value, one.other);
            one.description = one.other;
        }
        one.value.insert(0, head);
        kept.push_back(std::move(one));
    }
    return kept;
}

void append(Candidates& all, Candidates more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}
