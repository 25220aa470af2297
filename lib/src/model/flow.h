#pragma once

#include "model/codecs.h"
#include "model/user.h"

namespace callflow {

/// A word of one's own on a flow: department, location, team.
struct Label {
    std::string name;
    std::string value;
};

/// A user in a flow, with a role there that may differ from their own.
struct Membership {
    Ref<Noun::user> user;
    std::optional<Role> role;
};

/// A separate workspace of the phone system, with its own numbers, users and routing.
struct Flow {
    Prose description;
    Zone timezone;
    Ref<Noun::module> start;
    bool isolated = false;
    bool protect = false;
    std::vector<Label> labels;
    std::vector<Membership> users;
    std::vector<Ref<Noun::group>> groups;
    std::vector<std::string> tabs;
};

template <> struct Fields<Label> {
    static constexpr Notation notation = Notation::first_equals;
    static constexpr bool as_map = true;
    static constexpr auto all = std::tuple{
        field("name", &Label::name, "What the label says something about, such as team")
            .required()
            .range(1, 64),
        field("value", &Label::value, "What it says").range(0, 256),
    };
};

template <> struct Fields<Membership> {
    static constexpr Notation notation = Notation::pairs;
    static constexpr auto all = std::tuple{
        field("user", &Membership::user, "The user").required(),
        field("role", &Membership::role, "Role in this flow; without one the user's own"),
    };
};

template <> struct Fields<Flow> {
    static constexpr auto all = std::tuple{
        field("description", &Flow::description, "What it is for"),
        field("timezone", &Flow::timezone, "Time zone; without one the store's"),
        field("start", &Flow::start, "Module where calls enter whose number names none"),
        field("isolated", &Flow::isolated, "Shares no user with any other flow"),
        field("protected", &Flow::protect, "Cannot be deleted or pruned"),
        field("labels", &Flow::labels, "Words of your own: department=sales").singular("label"),
        field("users", &Flow::users, "Users that calls can reach: ana, or ana,role=admin").singular("user"),
        field("groups", &Flow::groups, "Groups whose users calls can reach").singular("group"),
        field("tabs", &Flow::tabs, "Workspace tabs, in order; they never change where a call goes")
            .singular("tab")
            .fixed(),
    };
};

/// Names of labels hold no `=`.
void check(Label const& label, Findings& findings);

}
