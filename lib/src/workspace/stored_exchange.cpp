#include "workspace/stored_exchange.h"

#include "workspace/sound_lengths.h"

#include <map>

namespace callflow {

std::shared_ptr<Exchange const> stored_exchange(
    Connection& store, std::shared_ptr<State const> const& state, std::vector<Finding> const& errors)
{
    auto const lengths = std::make_shared<std::map<std::string, std::optional<std::int64_t>>>();
    for (Statement row{store, "SELECT name, length FROM speech"}; row.step();) {
        lengths->emplace(row.text(0), row.number(1));
    }
    for (auto const& audio : state->of(Noun::audio)) {
        if (auto const file = packed_text(audio.fields, "file"); !file.empty()) {
            std::string const name{file};
            lengths->emplace(name, stored_sound_length(store, name));
        }
    }
    return std::make_shared<Exchange const>(state, errors, [lengths](std::string const& name) {
        auto const found = lengths->find(name);
        return found == lengths->end() ? std::nullopt : found->second;
    });
}

}
