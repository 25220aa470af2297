#include "simulate/tree_times.h"

namespace callflow {

std::size_t HoursInCall::next_change(Milliseconds moment)
{
    while (!all_known_ && (changes_.empty() || changes_.back() <= moment)) {
        auto const last = changes_.empty() ? at_ : at_ + changes_.back() / 1000;
        auto const change = opening_->next_change(last);
        all_known_ = !change;
        if (change) {
            changes_.push_back((*change - at_) * 1000);
        }
    }
    auto const next = std::upper_bound(changes_.begin(), changes_.end(), moment);
    return static_cast<std::size_t>(next - changes_.begin());
}

Stretch HoursInCall::during(Stretch stretch, bool open)
{
    auto const is_so = [&](std::size_t change) { return (change % 2 == 0) == (open == open_at_first_); };
    auto const last = next_change(stretch.latest); // learns all changes of the stretch
    auto const first = next_change(stretch.earliest);
    if (first == last) {
        return is_so(first) ? stretch : Stretch::none();
    }
    return {
        is_so(first) ? stretch.earliest : changes_[first],
        is_so(last) ? stretch.latest : changes_[last - 1] - 1};
}

}
