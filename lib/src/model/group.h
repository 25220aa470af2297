#pragma once

#include "model/codecs.h"

namespace callflow {

/// Users that are assigned, and rung as `@group`, together.
struct Group {
    Prose description;
    std::vector<Ref<Noun::user>> users;
};

template <> struct Fields<Group> {
    static constexpr auto all = std::tuple{
        field("description", &Group::description, "What it is for"),
        field("users", &Group::users, "Its users").singular("user"),
    };
};

}
