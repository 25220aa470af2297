#include "check/near.h"

#include <callflow/text.h>

namespace callflow {

std::vector<std::string> const& NearMisses::of(Noun noun, std::string_view owner, std::string_view key)
{
    auto const [known, fresh] =
        known_.try_emplace({noun, std::string{owner}, std::string{key}}, std::vector<std::string>{});
    if (fresh) {
        known->second = look(noun, owner, key);
    }
    return known->second;
}

std::vector<std::string> NearMisses::look(Noun noun, std::string_view owner, std::string_view key)
{
    constexpr std::size_t most_looks = 1'000'000;
    std::vector<std::string> keys;
    auto const things = owner.empty() ? overview_.all(noun) : overview_.all(noun, owner);
    if (looks_ + things.size() > most_looks) {
        return {};
    }
    looks_ += things.size();
    for (auto const& thing : things) {
        keys.emplace_back(thing.key);
    }
    return nearest(key, keys);
}

}
