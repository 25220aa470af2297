#include "simulate/walk.h"
#include "text/words.h"

#include <array>
#include <regex.h>

namespace callflow {

namespace {

/// What a rule makes of a name; the name itself where it does not fit. Names are cut at 256 bytes.
std::string renamed(CallerName const& rule, std::string const& name)
{
    constexpr std::size_t most = 256;
    regex_t compiled{};
    if (regcomp(&compiled, rule.match.text.c_str(), REG_EXTENDED) != 0) {
        return name;
    }
    auto const input = name.substr(0, most);
    std::array<regmatch_t, 2> groups{};
    bool const fits = regexec(&compiled, input.c_str(), groups.size(), groups.data(), 0) == 0;
    regfree(&compiled);
    if (!fits) {
        return name;
    }
    auto const from = static_cast<std::size_t>(groups[1].rm_so);
    auto const group = groups[1].rm_so < 0
                           ? std::string{}
                           : input.substr(from, static_cast<std::size_t>(groups[1].rm_eo) - from);
    return replaced(rule.result, "\\1", group);
}

}

void Walk::rename_caller(CallerName const& rule)
{
    if (rule.match.empty() || caller_name_.empty()) {
        return;
    }
    caller_name_ = renamed(rule, caller_name_);
    note(Happening::caller_name, keep(caller_name_), static_cast<Milliseconds>(caller_name_.size()));
}

Milliseconds Walk::length_of(Index32 sound) const
{
    return sound < 0 ? 0 : dialplan_.sounds[at(sound)].length;
}

void Walk::start_playing(Index32 sound)
{
    if (sound >= 0) {
        note(Happening::play, sound, length_of(sound));
    }
}

bool Walk::play(Index32 sound)
{
    if (sound < 0) {
        return true;
    }
    lose_keys();
    start_playing(sound);
    return pass(length_of(sound));
}

void Walk::take_keys()
{
    if (pressed_ < call_->press.size()) {
        keys_ += call_->press[pressed_++];
    }
}

void Walk::note_keys(std::size_t count)
{
    note(Happening::keys, keep(std::string_view{keys_}.substr(0, count)), static_cast<Milliseconds>(count));
}

}
