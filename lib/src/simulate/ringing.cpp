#include "simulate/walk.h"

#include <algorithm>
#include <limits>

namespace callflow {

namespace {

constexpr auto never = std::numeric_limits<Milliseconds>::max();

/// Of what happens in one millisecond phones stop first.
bool comes_before(Event const& left, Event const& right)
{
    if (left.at != right.at) {
        return left.at < right.at;
    }
    return left.what == Happening::stop && right.what != Happening::stop;
}

/// Sorts the few events from `first` on in place, equal ones as they stand.
void sort_events(std::vector<Event>& events, std::size_t first)
{
    for (auto i = first + 1; i < events.size(); ++i) {
        auto const event = events[i];
        auto to = i;
        for (; to > first && comes_before(event, events[to - 1]); --to) {
            events[to] = events[to - 1];
        }
        events[to] = event;
    }
}

}

/// One stretch of ringing: legs begin group by group, a group being those of one `after`.
class Ringer {
public:
    Ringer(Walk& walk, Milliseconds deadline)
        : walk_{walk}, first_event_{walk.events_.size()}, start_{walk.now_}, begin_{start_}, over_{start_},
          deadline_{deadline}
    {
        walk.rings_.clear();
    }

    Walk::Ringing run(std::span<Leg const> legs)
    {
        for (std::size_t i = 0; i < legs.size() && !walk_.lacks_time_; ++i) {
            if (i > 0 && legs[i].after != legs[i - 1].after) {
                // The rest of a gap in which nobody rings is not waited for.
                begin_ = std::min(begin_ + legs[i].after - legs[i - 1].after, std::max(over_, begin_));
            }
            if (begin_ >= deadline_ || begin_ > answer_) {
                break;
            }
            ring(legs[i]);
        }
        return walk_.lacks_time_ ? Walk::Ringing{-1, true} : settle();
    }

private:
    Event& note(Happening what, Index32 subject, Milliseconds moment)
    {
        walk_.note(what, subject);
        walk_.events_.back().at = moment;
        return walk_.events_.back();
    }

    void skip(Leg const& leg, Index32 person, Why why)
    {
        auto& event = note(Happening::skip, leg.destination, begin_);
        event.extra = person;
        event.why = why;
    }

    void ring(Leg const& leg)
    {
        if (leg.beyond) {
            return skip(leg, -1, Why::limit);
        }
        for (auto const& share : walk_.dialplan_.destinations[at(leg.destination)].shares) {
            auto const why = reason_not_to_ring(share);
            if (walk_.lacks_time_) {
                return;
            }
            if (why != Why::none) {
                skip(leg, share.person, why);
                continue;
            }
            for (auto phone = share.first; phone < share.first + share.count; ++phone) {
                ring_phone(phone, leg);
            }
        }
    }

    Why reason_not_to_ring(Destined::Share const& share) { return walk_.reason_not_to_ring(share, begin_); }

    void ring_phone(Index32 phone, Leg const& leg)
    {
        auto const& habit = walk_.call_->phones[at(phone)];
        switch (habit.does) {
        case Habit::Does::is_busy:
            note(Happening::busy, phone, begin_);
            return;
        case Habit::Does::rejects:
            note(Happening::reject, phone, begin_);
            return;
        case Habit::Does::is_unreachable:
            note(Happening::unreachable, phone, begin_);
            return;
        case Habit::Does::nothing:
        case Habit::Does::answers:
            break;
        }
        auto const to = std::min(begin_ + leg.duration, deadline_);
        note(Happening::ring, phone, begin_).length = to - begin_;
        walk_.rings_.push_back({begin_, to, phone});
        over_ = std::max(over_, to);
        auto& first = walk_.first_rings_[at(phone)];
        if (first < 0) {
            first = begin_;
            walk_.rung_.push_back(phone);
        }
        auto const answer = std::max(first + habit.after, begin_);
        bool const sooner = answer < answer_ || (answer == answer_ && leg.place < place_);
        if (habit.does == Habit::Does::answers && answer < to && sooner) {
            answer_ = answer;
            place_ = leg.place;
            phone_ = phone;
        }
    }

    /// Says how it ended, with what happened in the order of time.
    Walk::Ringing settle()
    {
        auto const end = answer_ != never ? answer_ : std::min(std::max(over_, begin_), deadline_);
        auto const& hang_up = walk_.call_->hang_up;
        if (end > start_ && hang_up && *hang_up <= end) {
            return leave(std::max(*hang_up, start_));
        }
        note_stops(end, phone_ < 0);
        sort_events(walk_.events_, first_event_);
        walk_.now_ = end;
        if (end > start_ || phone_ >= 0) {
            walk_.lose_keys(); // where nothing rings nothing takes them
        }
        if (phone_ >= 0) {
            walk_.note(Happening::answer, phone_);
            note_stops_of_others(end);
        }
        return {phone_, false};
    }

    /// Phones that have rung long enough before `end`, or then too.
    void note_stops(Milliseconds end, bool then_too)
    {
        for (auto const& ring : walk_.rings_) {
            if (ring.to < end || (then_too && ring.to == end)) {
                note(Happening::stop, ring.phone, ring.to);
            }
        }
    }

    void note_stops_of_others(Milliseconds end)
    {
        bool winner = true; // of its rings the one that is answered does not stop
        for (auto const& ring : walk_.rings_) {
            if (ring.to < end) {
                continue;
            }
            if (winner && ring.phone == phone_) {
                winner = false;
                continue;
            }
            note(Happening::stop, ring.phone, end);
        }
    }

    /// The caller hangs up: whatever would have happened from then on does not.
    Walk::Ringing leave(Milliseconds moment)
    {
        auto& events = walk_.events_;
        auto const is_late = [&](Event const& event) { return event.at >= moment && event.at > start_; };
        events.erase(
            std::remove_if(events.begin() + static_cast<std::ptrdiff_t>(first_event_), events.end(), is_late),
            events.end());
        for (auto const& ring : walk_.rings_) {
            if (ring.from < moment || ring.from == start_) {
                note(Happening::stop, ring.phone, std::min(ring.to, moment));
            }
        }
        sort_events(events, first_event_);
        walk_.abandon(moment);
        return {-1, true};
    }

    Walk& walk_;
    std::size_t first_event_;
    Milliseconds start_;
    Milliseconds begin_;
    Milliseconds over_;
    Milliseconds deadline_;
    Milliseconds answer_ = never;
    Index32 place_ = 0; ///< in the list, of the leg that answers
    Index32 phone_ = -1;
};

Walk::Ringing Walk::ring(std::span<Leg const> legs, Milliseconds deadline)
{
    return Ringer{*this, deadline}.run(legs);
}

Why Walk::reason_not_to_ring(Destined::Share const& share, Milliseconds moment)
{
    if (share.person < 0) {
        return Why::none;
    }
    auto const& person = dialplan_.people[at(share.person)];
    if (!person.active) {
        return Why::inactive;
    }
    if (share.count == 0) {
        return Why::nothing_rings;
    }
    if (person.opening < 0) {
        return Why::none;
    }
    auto const answer = ask(person.opening, moment);
    return answer && !answer->open ? Why::off_schedule : Why::none;
}

std::optional<bool> Walk::is_available(Index32 destination)
{
    for (auto const& share : dialplan_.destinations[at(destination)].shares) {
        auto const why = reason_not_to_ring(share, now_);
        if (lacks_time_) {
            return std::nullopt;
        }
        for (auto phone = share.first; phone < share.first + share.count && why == Why::none; ++phone) {
            if (!dialplan_.phones[at(phone)].is_account ||
                call_->phones[at(phone)].does != Habit::Does::is_unreachable) {
                return true;
            }
        }
    }
    return false;
}

}
