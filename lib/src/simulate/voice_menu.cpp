#include "simulate/builder.h"
#include "simulate/walk.h"

#include <algorithm>

namespace callflow {

namespace {

constexpr std::size_t fixed_ways = 2;

/// What keys mean so far.
struct Match {
    Option const* option = nullptr;
    bool more = false; ///< a longer option begins so
};

Match match(std::vector<Option> const& options, std::string_view keys)
{
    auto const found = std::lower_bound(
        options.begin(), options.end(), keys,
        [](Option const& option, std::string_view text) { return option.keys < text; });
    Match result;
    auto next = found;
    if (found != options.end() && found->keys == keys) {
        result.option = &*found;
        ++next;
    }
    result.more = next != options.end() && next->keys.starts_with(keys);
    return result;
}

Turn chosen(Option const& option, Why why, Walk& walk)
{
    return option.extension ? walk.dial(option.keys, option.target) : walk.take(option.way, why);
}

/// How a playback that was not silent ends.
struct Entering {
    Option const* option = nullptr;
    Why why = Why::pressed;
    bool over = false;
};

/// Takes keys until they mean an option, or none.
Entering enter(VoiceMenuAct const& menu, Walk& walk)
{
    std::string_view const keys = walk.keys();
    Match meaning;
    std::size_t count = 0;
    do {
        meaning = match(menu.options, keys.substr(0, ++count));
    } while (meaning.more && count < keys.size());
    walk.note_keys(count);
    walk.drop_keys(count);
    if (meaning.more && !walk.pass(menu.inter_digit)) {
        return {nullptr, Why::none, true};
    }
    return {meaning.option, meaning.more ? Why::pressed_wait : Why::pressed, false};
}

Turn after_last(bool wrong, Walk& walk)
{
    auto const& ways = walk.station().ways;
    bool const takes_invalid = wrong && ways[VoiceMenuAct::on_invalid].to >= 0;
    return walk.take(
        takes_invalid ? VoiceMenuAct::on_invalid : VoiceMenuAct::on_timeout,
        wrong ? Why::wrong_keys : Why::no_keys);
}

}

Act prepared(VoiceMenu const& menu, Builder& builder, std::vector<Way> const& ways)
{
    VoiceMenuAct act;
    act.audio = builder.sound(menu.audio);
    act.invalid_audio = builder.sound(menu.invalid_audio);
    act.timeout = menu.timeout.milliseconds;
    act.inter_digit = menu.inter_digit_timeout.milliseconds;
    act.playbacks = menu.playbacks;
    for (auto i = fixed_ways; i < ways.size(); ++i) {
        act.options.push_back({ways[i].exit, static_cast<Index32>(i), -1, false});
    }
    if (menu.direct_dial) {
        auto const extensions = builder.extensions();
        act.options.insert(act.options.end(), extensions.begin(), extensions.end());
    }
    auto const by_keys = [](Option const& left, Option const& right) { return left.keys < right.keys; };
    auto const same = [](Option const& left, Option const& right) { return left.keys == right.keys; };
    std::stable_sort(act.options.begin(), act.options.end(), by_keys); // its own stay first and win
    act.options.erase(std::unique(act.options.begin(), act.options.end(), same), act.options.end());
    return act;
}

Turn act(VoiceMenuAct const& menu, Walk& walk)
{
    walk.pick_up();
    bool wrong = false;
    for (std::int64_t i = 0; i < menu.playbacks; ++i) {
        walk.take_keys();
        walk.start_playing(menu.audio);
        wrong = !walk.keys().empty();
        if (!wrong) {
            if (!walk.pass(walk.length_of(menu.audio)) || !walk.pass(menu.timeout)) {
                return Turn::ended();
            }
            continue;
        }
        auto const made = enter(menu, walk);
        if (made.over) {
            return Turn::ended();
        }
        if (made.option != nullptr) {
            return chosen(*made.option, made.why, walk);
        }
        if (!walk.play(menu.invalid_audio)) {
            return Turn::ended();
        }
    }
    return after_last(wrong, walk);
}

}
