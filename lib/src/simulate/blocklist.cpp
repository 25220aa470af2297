#include "simulate/builder.h"
#include "simulate/walk.h"

#include <algorithm>

namespace callflow {

namespace {

bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_listed(BlocklistAct const& list, Call const& call)
{
    auto const is_there = [&](std::string const& form) { return list.normalized.contains(form); };
    return list.numbers.contains(call.from) ||
           (list.normalize && std::any_of(call.from_forms.begin(), call.from_forms.end(), is_there));
}

/// Why a caller is blocked; none if he is not.
Why verdict(BlocklistAct const& list, Call const& call)
{
    if (call.withheld) {
        return list.block_empty ? Why::blocked_empty : Why::none;
    }
    if (list.block_letters && std::any_of(call.from.begin(), call.from.end(), is_letter)) {
        return Why::blocked_letters;
    }
    return is_listed(list, call) ? Why::blocked_number : Why::none;
}

}

Act prepared(Blocklist const& list, Builder& builder, std::vector<Way> const&)
{
    BlocklistAct act;
    act.block_empty = list.block_empty;
    act.block_letters = list.block_letters;
    act.normalize = list.normalize;
    act.numbers = {list.numbers.begin(), list.numbers.end()};
    for (auto const& number : list.numbers) {
        for (auto& form : normal_forms(number, list.normalize ? builder.region() : std::string{})) {
            act.normalized.insert(std::move(form));
        }
    }
    act.play = builder.sound(list.play);
    return act;
}

Turn act(BlocklistAct const& list, Walk& walk)
{
    auto const why = verdict(list, walk.call());
    if (why == Why::none) {
        return walk.take(0, Why::not_blocked);
    }
    return walk.play(list.play) ? walk.finish(Ending::blocked, why) : Turn::ended();
}

}
