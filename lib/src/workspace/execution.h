#pragma once

#include "workspace/execute.h"
#include "workspace/item.h"

namespace callflow {

/// Ids of things by their keys; neighbours, which share their owner, ask for it once.
class Ids {
public:
    explicit Ids(Connection& store) : store_{store} {}

    /// The flow or user that a thing belongs to; 0 for the store's.
    std::int64_t owner_of(Thing const& thing);
    std::int64_t of(Thing const& thing);

private:
    Connection& store_;
    Noun noun_ = Noun::settings;
    std::string key_;
    std::int64_t id_ = 0;
};

/// A thing as it is written to the store.
Item item_of(Thing const& thing, std::int64_t id, std::int64_t owner);

/// Names that a thing gives up and another gets are made free before, in a changeset of its own: a swap of
/// unique values cannot be undone from one.
void park_names(Work& work, Plan const& plan, Ids& ids);

/// Positions are places among the tabs of a flow: stored ones have gaps where tabs were deleted. They are
/// closed in flows whose tabs a plan touches.
void count_tabs(Work& work, Plan const& plan, Ids& ids);

/// The trunk that takes the calls that leave; the old one gives up before the new one is taken.
void choose_defaults(Work& work, Plan const& plan, Ids& ids);

/// Takes the sound file of an audio thing into the store, which may have it. Error{not_found} where neither
/// the store nor the documents have it.
void take_sound_of(Work& work, Item const& audio, Desired const& desired);

/// Removes what a plan removes, when nothing that stays points at it any more; `done(thing, id)` is called
/// after each.
void remove_things(
    Work& work, Plan const& plan, Ids& ids,
    std::function<void(Thing const& thing, std::int64_t id)> const& done);

/// Error{refused} for phone numbers that led into flows that go and lead nowhere now.
void require_numbers_led(Plan const& plan);

/// Names a thing in an outcome, which names some of many.
void tell(Outcome& outcome, Thing const& thing, std::int64_t id, char const* what);

/// The steps of a plan that are about things of a noun.
std::span<Step const> steps_of(Plan const& plan, Noun noun);

/// What a step is about.
inline Thing const& thing_of(Step const& step)
{
    return step.after == nullptr ? *step.before : *step.after;
}

}
