#include "simulate/walk.h"

#include <algorithm>

namespace callflow {

Walk::Walk(Dialplan const& dialplan) : dialplan_{dialplan}, first_rings_(dialplan.phones.size(), -1) {}

void Walk::reset(Call const& call)
{
    call_ = &call;
    events_.clear();
    path_.clear();
    texts_.clear();
    keys_.clear();
    caller_name_ = call.from_name;
    for (auto const phone : rung_) {
        first_rings_[at(phone)] = -1;
    }
    rung_.clear();
    pressed_ = 0;
    now_ = 0;
    station_ = -1;
    answered_by_ = -1;
    ending_ = Ending::none;
    picked_up_ = false;
    lacks_time_ = false;
}

void Walk::run(Call const& call)
{
    reset(call);
    if (call.caller_name != nullptr) {
        rename_caller(*call.caller_name);
    }
    auto next = call.station;
    for (;;) {
        if (next < 0) {
            finish(Ending::no_route);
            return;
        }
        if (path_.size() == most_entries) {
            finish(Ending::loop);
            return;
        }
        auto const turn = visit(next);
        if (turn.to == Turn::To::nowhere) {
            return;
        }
        next = turn.to == Turn::To::extension ? turn.index : station().ways[at(turn.index)].to;
        if (next < 0 && turn.to == Turn::To::way) {
            finish(Ending::ended, Why::none, turn.index);
            return;
        }
    }
}

Turn Walk::visit(Index32 index)
{
    station_ = index;
    path_.push_back(index);
    note(Happening::enter);
    auto const& here = station();
    if (here.error >= 0) {
        note(Happening::error, here.error);
        return Turn::ended();
    }
    if (!here.enabled) {
        return pass_through();
    }
    return std::visit([this](auto const& one) { return act(one, *this); }, here.act);
}

Turn Walk::pass_through()
{
    note(Happening::disabled);
    auto const way = station().pass_through;
    return way < 0 ? finish(Ending::ended, Why::off) : take(way, Why::off);
}

void Walk::note(Happening what, Index32 subject, Milliseconds length, Why why, Index32 extra)
{
    events_.push_back({now_, length, station_, subject, extra, what, why});
}

Turn Walk::take(Index32 way, Why why, Index32 extra, Milliseconds length)
{
    note(Happening::exit, way, length, why, extra);
    return {Turn::To::way, way};
}

Turn Walk::dial(std::string_view extension, Index32 to)
{
    note(Happening::dial, keep(extension), static_cast<Milliseconds>(extension.size()), Why::pressed, to);
    return {Turn::To::extension, to};
}

Turn Walk::finish(Ending ending, Why why, Index32 way)
{
    ending_ = ending;
    note(Happening::end, way, 0, why, static_cast<Index32>(ending));
    return Turn::ended();
}

Turn Walk::answered(Index32 phone)
{
    answered_by_ = phone;
    return finish(Ending::answered);
}

Turn Walk::hold(Milliseconds most, Ending ending)
{
    auto const until = now_ + most;
    now_ = call_->hang_up ? std::min(std::max(now_, *call_->hang_up), until) : until;
    return finish(ending);
}

void Walk::abandon(Milliseconds moment)
{
    now_ = std::max(now_, moment);
    finish(Ending::abandoned);
}

bool Walk::pass(Milliseconds duration)
{
    auto const& hang_up = call_->hang_up;
    if (duration > 0 && hang_up && *hang_up <= now_ + duration) {
        abandon(*hang_up);
        return false;
    }
    now_ += duration;
    return true;
}

QueuePast const* Walk::past() const
{
    auto const found = call_->queues.find(station_);
    return found == call_->queues.end() ? nullptr : &found->second;
}

void Walk::pick_up()
{
    if (!picked_up_) {
        note(Happening::pick_up);
        picked_up_ = true;
    }
}

Index32 Walk::keep(std::string_view text)
{
    auto const from = texts_.size();
    texts_ += text;
    return static_cast<Index32>(from);
}

std::string_view Walk::text(Index32 from, Milliseconds length) const
{
    return std::string_view{texts_}.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(length));
}

std::optional<Opening::Answer> Walk::ask(Index32 opening, Milliseconds moment)
{
    if (!call_->has_time) {
        lacks_time_ = true;
        return std::nullopt;
    }
    return dialplan_.openings[at(opening)].opening.at(call_->at + moment / 1000);
}

}
