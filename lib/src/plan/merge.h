#pragma once

#include "plan/plan.h"

namespace callflow {

/// What a thing becomes when a document asks for `wanted`: what is written there is taken, the rest left
/// alone. `fields` are in normal form.
struct Merged {
    std::string name;
    KindInfo const* kind = nullptr;
    Value fields = Value::map();
};
Merged merged(Thing const& present, Thing const& wanted);

/// What keeps the whole thing from being stored, found in the words of its fields.
std::vector<Finding> judge(Thing const& thing, Desired const& desired);

/// Whether what a document asks for is there already, without looking inside.
bool is_met(Thing const& present, Thing const& wanted);

}
