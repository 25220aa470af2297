#include "simulate/call_reader.h"
#include "text/phone.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

namespace {

/// How particular a reply is about a phone; 0 is not about it at all.
enum Rank { none, group, user, phone };

Rank rank_of(std::string_view who, Phone const& one, Person const* person)
{
    if (who == one.title) {
        return phone;
    }
    if (person == nullptr) {
        return none;
    }
    if (who == person->key) {
        return user;
    }
    auto const& groups = person->groups;
    bool const member =
        who.starts_with('@') && std::find(groups.begin(), groups.end(), who.substr(1)) != groups.end();
    return member ? group : none;
}

/// Whether the phone system has somebody of that name, whom this flow may not ring.
bool is_somebody(std::string_view who, State const& state)
{
    if (who.starts_with('@')) {
        return state.find(Noun::group, {}, who.substr(1)) != nullptr;
    }
    auto const slash = who.find('/');
    return slash == std::string_view::npos
               ? state.find(Noun::user, {}, who) != nullptr
               : state.find(Noun::contact, who.substr(0, slash), who.substr(slash + 1)) != nullptr;
}

bool is_outside(std::string_view who)
{
    return is_e164(who) || who.starts_with("sip:") || who.starts_with("sips:");
}

std::vector<std::string> names_of(Dialplan const& dialplan)
{
    std::vector<std::string> names;
    for (auto const& one : dialplan.phones) {
        names.push_back(one.title);
    }
    for (auto const& person : dialplan.people) {
        names.push_back(person.key);
        for (auto const& of : person.groups) {
            names.push_back("@" + of);
        }
    }
    return names;
}

}

Habit CallReader::habit(std::string_view how)
{
    constexpr std::string_view unconfirmed = ",unconfirmed";
    Habit habit;
    if (how.ends_with(unconfirmed)) {
        habit.confirms = false;
        how.remove_suffix(unconfirmed.size());
    }
    if (auto const wait = after(how)) {
        habit.does = Habit::Does::answers;
        habit.after = *wait;
        return habit;
    }
    constexpr std::pair<std::string_view, Habit::Does> words[] = {
        {"busy", Habit::Does::is_busy},
        {"reject", Habit::Does::rejects},
        {"unreachable", Habit::Does::is_unreachable},
    };
    auto const* const found =
        std::find_if(std::begin(words), std::end(words), [&](auto const& word) { return word.first == how; });
    if (found == std::end(words) || !habit.confirms) {
        findings_.add(
            "E02", fmt::format("\"{}\" is not after:3s, busy, reject or unreachable", quoted(how)),
            nearest(how, {"busy", "reject", "unreachable"}));
        return habit;
    }
    habit.does = found->second;
    return habit;
}

bool CallReader::apply(Reply const& reply, Habit const& habit)
{
    bool known = false;
    for (std::size_t i = 0; i < dialplan_.phones.size(); ++i) {
        auto const& one = dialplan_.phones[i];
        auto const* const person = one.person < 0 ? nullptr : &dialplan_.people[at(one.person)];
        auto const rank = rank_of(reply.who, one, person);
        known = known || rank != none;
        if (rank > rank_[i]) {
            rank_[i] = rank;
            call_.phones[i] = habit;
        }
    }
    return known;
}

void CallReader::read_replies()
{
    call_.phones.resize(dialplan_.phones.size());
    rank_.resize(dialplan_.phones.size());
    auto replies = words_.answer;
    std::sort(replies.begin(), replies.end(), [](Reply const& left, Reply const& right) {
        return left.who < right.who; // of several groups the first
    });
    Findings::Step const step{findings_, "answer", {}};
    for (auto const& reply : replies) {
        Findings::Step const entry{findings_, reply.who, {}};
        bool const rung = apply(reply, habit(reply.how));
        if (!rung && !is_outside(reply.who) && !is_somebody(reply.who, *dialplan_.state)) {
            findings_.add(
                "E09", fmt::format("there is no user, contact or group \"{}\"", quoted(reply.who)),
                nearest(reply.who, names_of(dialplan_)));
        }
    }
}

}
