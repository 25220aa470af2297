#pragma once

#include "check/checking.h"

namespace callflow {

/// One reference of a thing, and the flow it belongs to, if any.
struct Pointer {
    Record const& record;
    Reference const& to;
    std::string_view flow;

    Spot spot() const
    {
        // A flow's lists stand by key, not as they were written: elements have no number to count from.
        bool const counted = record.thing.noun != Noun::flow;
        return counted ? spot_of(to) : Spot{std::string{to.field->word}, to.value->place};
    }
};

/// E09: there is no such `noun`, with near misses or how to make it.
void report_missing(Checking& checking, Pointer const& pointer, Noun noun, std::string_view key);

/// A user, contact or group is there, and in the flow of the module that reaches it.
void look_for_people(Checking& checking, Pointer const& pointer);

/// A number that a module calls out with is one of its flow.
void look_for_number(Checking& checking, Pointer const& pointer);

}
