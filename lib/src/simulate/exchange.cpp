#include "simulate/exchange.h"

#include "model/nouns.h"
#include "simulate/builder.h"

namespace callflow {

namespace {

/// What can be stored and does not change what happens to a call.
bool is_harmless(Finding const& finding)
{
    return finding.code == "E13" || finding.code == "E18";
}

Settings settings_of(State const& state)
{
    Findings ignored;
    auto const* const thing = state.find(Noun::settings, {}, "settings");
    return thing == nullptr ? Settings{} : read<Settings>(fields_of(*thing), ignored);
}

}

Exchange::Exchange(
    std::shared_ptr<State const> state, std::vector<Finding> const& errors, SoundLengths lengths)
    : state_{std::move(state)}, lengths_{std::move(lengths)}, settings_{settings_of(*state_)}
{
    nowhere_.state = state_.get();
    nowhere_.zone_name = settings_.timezone.text;
    nowhere_.zone = &LocalTime::of(nowhere_.zone_name);
    nowhere_.region = settings_.region.text;
    for (auto const& finding : errors) {
        if (is_error(finding) && !is_harmless(finding)) {
            errors_.emplace(finding.thing, finding);
        }
    }
    for (auto const& group : state_->of(Noun::group)) {
        Value const fields = fields_of(group);
        if (Value const* const users = fields.find("users")) {
            for (auto const& user : users->items) {
                groups_[user.text].emplace_back(group.key);
            }
        }
    }
    for (auto const& number : state_->of(Noun::number)) {
        auto const flow = number.owner.empty() ? packed_text(number.fields, "flow") : number.owner;
        numbers_[std::string{flow}].push_back(&number);
    }
}

Dialplan const& Exchange::dialplan(Thing const& flow) const
{
    std::lock_guard const lock{mutex_};
    auto& made = dialplans_[&flow];
    if (made == nullptr) {
        made = Builder{*this, flow}.build();
    }
    return *made;
}

}
