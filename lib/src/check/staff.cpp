#include "check/staff.h"

#include "check/checking.h"
#include "model/values.h"

#include <algorithm>

namespace callflow {
namespace {

Staff staff_of_user(Checking const& checking, std::string_view key)
{
    auto const& overview = checking.overview;
    auto const user = overview.find(Noun::user, key);
    if (!user) {
        return {true};
    }
    if (!overview.users[*user].active) {
        return {};
    }
    auto const schedule =
        overview.find(Noun::schedule, packed_text(overview.all(Noun::user)[*user].fields, "schedule"));
    return schedule ? Staff{false, {*schedule}} : Staff{true};
}

/// Reckoned once.
Staff const& staff_of_group(Checking& checking, std::string_view key)
{
    auto const& overview = checking.overview;
    auto const index = overview.find(Noun::group, key);
    if (!index) {
        static Staff const unknown{true};
        return unknown;
    }
    auto const& group = overview.all(Noun::group)[*index];
    auto const [place, fresh] = checking.staffs.try_emplace(group.key);
    if (fresh) {
        auto const fields = fields_of(group);
        for (auto const& user : elements_of(fields, "users")) {
            place->second.add(staff_of_user(checking, user.text));
        }
    }
    return place->second;
}

}

void Staff::add(Staff const& more)
{
    always = always || more.always;
    if (always) {
        schedules.clear();
        return;
    }
    for (auto const schedule : more.schedules) {
        auto const place = std::lower_bound(schedules.begin(), schedules.end(), schedule);
        if (place == schedules.end() || *place != schedule) {
            schedules.insert(place, schedule);
        }
    }
}

Staff staff_of_ring_group(Checking& checking, Thing const& module)
{
    Staff staff;
    auto const fields = fields_of(module);
    for (auto const& element : elements_of(fields, "destinations")) {
        auto const target = target_of({std::string{text_of(element, "to")}});
        switch (target.kind) {
        case Target::Kind::number:
            staff.add({true});
            break;
        case Target::Kind::group:
            staff.add(staff_of_group(checking, target.group));
            break;
        case Target::Kind::user:
        case Target::Kind::contact:
            staff.add(staff_of_user(checking, target.user));
            break;
        }
    }
    return staff;
}

}
