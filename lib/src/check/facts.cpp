#include "check/checking.h"

#include <fmt/format.h>

#include <charconv>

namespace callflow {
namespace {

std::int64_t number_or(std::string_view text, std::int64_t otherwise)
{
    std::from_chars(text.data(), text.data() + text.size(), otherwise);
    return otherwise;
}

std::string_view user_of(Value const& membership)
{
    return membership.is_map() ? text_of(membership, "user") : std::string_view{membership.text};
}

}

void note_settings(Checking& checking, Record const& settings)
{
    auto& overview = checking.overview;
    overview.ring_limit = number_or(text_of(settings.fields, "simultaneous_ring_limit"), overview.ring_limit);
    overview.review_days = number_or(text_of(settings.fields, "review_days"), overview.review_days);
    overview.naming = text_of(settings.fields, "naming");
}

void note_trunk(Checking& checking, Record const& trunk)
{
    if (text_of(trunk.fields, "default") != "true") {
        return;
    }
    auto& known = checking.overview.default_trunk;
    if (known != nullptr) {
        checking.report
            .add(
                trunk.thing, "E15", spot_of(trunk.fields, "default"),
                fmt::format("trunk \"{}\" is the default already: calls leave by one", known->key))
            .advice = {fmt::format("cf trunk set {} --default", trunk.thing.key)};
        return;
    }
    known = &trunk.thing;
}

void note_contact(Checking& checking, Record const& contact)
{
    auto const user = checking.overview.find(Noun::user, contact.thing.owner);
    if (!user || text_of(contact.fields, "enabled") == "false") {
        return;
    }
    auto& facts = checking.overview.users[*user];
    auto const type = text_of(contact.fields, "type");
    facts.rings = true;
    facts.dials = facts.dials || type == "sip";
    facts.leaves = facts.leaves || type == "phone";
}

void note_flow(Checking& checking, Record const& flow)
{
    auto& overview = checking.overview;
    auto const index = checking.overview.position(flow.thing);
    auto& facts = overview.flows[index];
    facts.isolated = text_of(flow.fields, "isolated") == "true";
    for (auto const& element : elements_of(flow.fields, "users")) {
        if (auto const user = overview.find(Noun::user, user_of(element))) {
            overview.users[*user].flows.push_back({index, false, element.place});
        }
    }
    for (auto const& element : elements_of(flow.fields, "groups")) {
        if (auto const group = overview.find(Noun::group, element.text)) {
            Seat const seat{index, true, element.place};
            overview.groups[*group].flows.push_back(seat);
            if (facts.isolated) {
                overview.groups[*group].isolated.push_back(seat);
            }
        }
    }
    auto const start = text_of(flow.fields, "start");
    facts.has_start = !start.empty();
    if (auto const* const module = overview.find(Noun::module, flow.thing.key, start)) {
        facts.entries.push_back(module);
    }
}

void note_group(Checking& checking, Record const& group)
{
    for (auto const& element : elements_of(group.fields, "users")) {
        if (auto const user = checking.overview.find(Noun::user, element.text)) {
            checking.overview.users[*user].groups.push_back(checking.overview.position(group.thing));
        }
    }
}

void note_user(Checking& checking, Record const& user)
{
    auto& facts = checking.overview.users[checking.overview.position(user.thing)];
    facts.active = text_of(user.fields, "status") != "inactive";
    facts.has_email = !text_of(user.fields, "email").empty();
    facts.leaves = facts.leaves && facts.active;
    for (auto const group : facts.groups) {
        auto& leaves = checking.overview.groups[group].leaves;
        leaves = leaves || facts.leaves;
    }
}

void note_playlist(Checking& checking, Record const& audio)
{
    for (auto const& item : elements_of(audio.fields, "items")) {
        if (auto const index = checking.overview.find(Noun::audio, item.text)) {
            checking.playlists.add(checking.overview.position(audio.thing), *index);
        }
    }
}

}
