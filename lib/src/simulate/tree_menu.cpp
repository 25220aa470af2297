#include "model/values.h"
#include "simulate/tree_explorer.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace callflow {

namespace {

constexpr std::string_view all_keys = "0123456789*#";

/// The keys that may follow each beginning of an option, each as a bit.
std::map<std::string_view, unsigned> continuations(std::vector<Option> const& options)
{
    std::map<std::string_view, unsigned> next{{{}, 0U}};
    for (auto const& option : options) {
        std::string_view const keys = option.keys;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            next[keys.substr(0, i)] |= 1U << all_keys.find(keys[i]);
        }
    }
    return next;
}

bool is_option(std::vector<Option> const& options, std::string_view keys)
{
    return std::any_of(
        options.begin(), options.end(), [&](Option const& option) { return option.keys == keys; });
}

}

Explorer::Keys Explorer::keys_of(VoiceMenuAct const& menu) const
{
    constexpr unsigned all = (1U << all_keys.size()) - 1;
    Keys keys;
    for (auto const& [beginning, next] : continuations(menu.options)) {
        keys.wrong_at_once = keys.wrong_at_once || next != all;
        keys.wrong_later = keys.wrong_later || (!beginning.empty() && !is_option(menu.options, beginning));
        keys.longest =
            std::max(keys.longest, static_cast<Milliseconds>(beginning.size() + 1) * menu.inter_digit);
    }
    return keys;
}

Stretch Explorer::wrong_keys(VoiceMenuAct const& menu, Keys const& keys) const
{
    if (!keys.wrong_at_once && !keys.wrong_later) {
        return Stretch::none();
    }
    auto const latest = walk_.length_of(menu.audio) + menu.timeout + keys.longest;
    return Stretch{keys.wrong_at_once ? 0 : menu.inter_digit, latest} + length_of(menu.invalid_audio);
}

/// In any playback, `failed` being when the earlier ones are over.
void Explorer::take_options(VoiceMenuAct const& menu, Keys const& keys, Stretch failed)
{
    auto const last_key = walk_.length_of(menu.audio) + menu.timeout + keys.longest;
    auto const typed = arrival_ + Stretch{0, failed.latest + last_key};
    for (auto option = menu.options.begin(); option != menu.options.end(); ++option) {
        auto const longer = option + 1;
        bool const waits = longer != menu.options.end() && longer->keys.starts_with(option->keys);
        auto const when = typed + Stretch::exactly(waits ? menu.inter_digit : 0);
        if (option->extension) {
            dial(*option, when);
        } else {
            take(option->way, when, waits ? Why::pressed_wait : Why::pressed);
        }
    }
}

void Explorer::explore(VoiceMenuAct const& menu)
{
    auto& keys = keys_[at(station_)];
    if (!keys) {
        keys = keys_of(menu);
    }
    auto const silent = length_of(menu.audio) + Stretch::exactly(menu.timeout);
    auto const wrong = wrong_keys(menu, *keys);
    auto const failed = (menu.playbacks - 1) * (silent | wrong);
    take_options(menu, *keys, failed);
    take(VoiceMenuAct::on_timeout, arrival_ + failed + silent, Why::no_keys);
    if (!wrong.empty()) {
        bool const is_cabled = station().ways[VoiceMenuAct::on_invalid].to >= 0;
        take(
            is_cabled ? VoiceMenuAct::on_invalid : VoiceMenuAct::on_timeout, arrival_ + failed + wrong,
            Why::wrong_keys);
    }
}

void Explorer::explore(ConferenceAct const& conference)
{
    if (conference.pin.empty()) {
        finish(Ending::conference, arrival_);
        return;
    }
    auto const prompts = ConferenceAct::tries * static_cast<Milliseconds>(conference.pin.size() + 1);
    auto const when = arrival_ + Stretch{0, prompts * ConferenceAct::wait_for_key};
    finish(Ending::conference, when).reason = telling_ ? "the right PIN" : "";
    finish(Ending::hang_up, when, Why::wrong_pin);
}

}
