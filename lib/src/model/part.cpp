#include "model/part.h"

#include "model/references.h"

#include <algorithm>
#include <unordered_set>

namespace callflow {
namespace {

/// What a reference needs besides what its flow holds anyway; nothing for the rest.
std::optional<Noun> needed_noun(Reference const& reference)
{
    constexpr Noun shared[] = {Noun::user, Noun::group, Noun::schedule, Noun::audio};
    if (reference.noun == Noun::contact) {
        return Noun::user;
    }
    bool const is_shared =
        reference.noun &&
        std::find(std::begin(shared), std::end(shared), *reference.noun) != std::end(shared);
    return is_shared ? reference.noun : std::nullopt;
}

/// Takes things of a state, and all that those need.
class Taking {
public:
    explicit Taking(State const& state) : state_{state} {}

    void take(Thing const* thing)
    {
        if (thing != nullptr && taken_.insert(thing).second) {
            open_.push_back(thing);
        }
    }

    void follow()
    {
        while (!open_.empty()) {
            auto const* const thing = open_.back();
            open_.pop_back();
            take_members(*thing);
            take_needs(*thing);
        }
    }

    State taken() const
    {
        State part;
        for (auto const& thing : state_.things()) {
            if (taken_.contains(&thing)) {
                part.refer_to(thing);
            }
        }
        return part;
    }

private:
    void take_members(Thing const& owner)
    {
        constexpr Noun of_flows[] = {Noun::tab, Noun::module, Noun::number};
        constexpr Noun of_users[] = {Noun::contact};
        auto const members = owner.noun == Noun::flow   ? std::span<Noun const>{of_flows}
                             : owner.noun == Noun::user ? std::span<Noun const>{of_users}
                                                        : std::span<Noun const>{};
        for (auto const noun : members) {
            for (auto const& member : state_.of(noun, owner.key)) {
                take(&member);
            }
        }
    }

    void take_needs(Thing const& thing)
    {
        Value const fields = fields_of(thing);
        for (auto const& field : thing_fields(thing.noun, thing.kind)) {
            Value const* const value = fields.find(field.word);
            if (value == nullptr) {
                continue;
            }
            each_reference(field, *value, [&](Reference const& reference) {
                if (auto const noun = needed_noun(reference)) {
                    take(state_.find(*noun, {}, reference.key));
                }
            });
        }
    }

    State const& state_;
    std::unordered_set<Thing const*> taken_;
    std::vector<Thing const*> open_;
};

}

State part_of(State const& state, std::vector<std::string> const& flows)
{
    Taking taking{state};
    for (auto const& key : flows) {
        taking.take(state.find(Noun::flow, {}, key));
    }
    for (auto const& number : state.of(Noun::number, {})) {
        if (std::find(flows.begin(), flows.end(), packed_text(number.fields, "flow")) != flows.end()) {
            taking.take(&number);
        }
    }
    taking.follow();
    return taking.taken();
}

}
