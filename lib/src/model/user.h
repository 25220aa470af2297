#pragma once

#include "model/codecs.h"

namespace callflow {

enum class Role { owner, admin, manager, agent, viewer };
template <> struct Choices<Role> {
    static constexpr std::array<std::string_view, 5> words{"owner", "admin", "manager", "agent", "viewer"};
};

enum class Status { active, inactive };
template <> struct Choices<Status> {
    static constexpr std::array<std::string_view, 2> words{"active", "inactive"};
};

/// A person whom calls can reach.
struct User {
    Email email;
    std::string department;
    std::string job_title;
    Role role = Role::agent;
    Status status = Status::active;
    Ref<Noun::schedule> schedule;
    Date last_reviewed;
};

template <> struct Fields<User> {
    static constexpr auto all = std::tuple{
        field("email", &User::email, "Where recordings and notices go"),
        field("department", &User::department, "Department"),
        field("job_title", &User::job_title, "Job title"),
        field("role", &User::role, "What the person may do; recorded and reviewed, not yet enforced"),
        field("status", &User::status, "Inactive users never ring"),
        field("schedule", &User::schedule, "Outside it none of the user's contacts ring"),
        field("last_reviewed", &User::last_reviewed, "Day of the last review"),
    };
};

}
