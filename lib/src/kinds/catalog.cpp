#include "kinds/kind.h"
#include "model/shapes.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <type_traits>

namespace callflow {
namespace {

template <class K> KindInfo info()
{
    return {K::word, K::label, K::help, {K::exits.begin(), K::exits.end()}, described<K>()};
}

template <class... K> std::vector<KindInfo> all(std::type_identity<std::variant<K...>>)
{
    return {info<K>()...};
}

std::string underscored(std::string_view word)
{
    std::string result{word};
    std::replace(result.begin(), result.end(), '-', '_');
    return result;
}

/// Other words that people use for an exit.
struct Alias {
    std::string_view alias;
    std::string_view exit;
};
constexpr Alias aliases[] = {{"yes", "open"}, {"no", "closed"}};

std::string unaliased(std::string_view name)
{
    auto const* const found = std::find_if(
        std::begin(aliases), std::end(aliases), [&](Alias const& one) { return one.alias == name; });
    return underscored(found == std::end(aliases) ? name : found->exit);
}

std::vector<std::string> exit_names(KindInfo const& kind)
{
    std::vector<std::string> names;
    for (auto const& exit : kind.exits) {
        names.emplace_back(exit.option ? "1" : exit.name);
    }
    return names;
}

std::string lacking(KindInfo const& kind, std::string_view name)
{
    std::vector<std::string> names;
    for (auto const& exit : kind.exits) {
        names.emplace_back(exit.option ? "options of 1 to 6 of 0-9 * #" : exit.name);
    }
    auto const has = names.empty() ? "it has none" : fmt::format("it has {}", fmt::join(names, ", "));
    return fmt::format("{} has no exit \"{}\": {}", kind.word, quoted(name), has);
}

}

std::vector<KindInfo> const& kinds()
{
    static std::vector<KindInfo> const infos = all(std::type_identity<Kind>{});
    return infos;
}

KindInfo const* find_kind(std::string_view word)
{
    auto const found =
        std::find_if(kinds().begin(), kinds().end(), [name = underscored(word)](KindInfo const& one) {
            return one.word == name;
        });
    return found == kinds().end() ? nullptr : &*found;
}

KindInfo const& info_of(Kind const& kind)
{
    return kinds()[kind.index()];
}

std::string exit_of(KindInfo const& kind, std::string_view name)
{
    auto const word = unaliased(name);
    for (auto const& exit : kind.exits) {
        if (exit.option ? is_option(name) : exit.name == word) {
            return exit.option ? std::string{name} : word;
        }
    }
    return {};
}

Value check_exits(KindInfo const& kind, Value const& exits, Findings& findings)
{
    Value result = Value::map();
    result.place = exits.place;
    Findings::Step const field{findings, "exits", exits.place};
    for (std::size_t i = 0; i < exits.items.size(); ++i) {
        Findings::Step const step{findings, exits.names[i], exits.items[i].place};
        auto const exit = exit_of(kind, exits.names[i]);
        if (exit.empty()) {
            findings.add("E06", lacking(kind, exits.names[i]), nearest(exits.names[i], exit_names(kind)));
        } else if (result.find(exit) != nullptr) {
            findings.add("E14", fmt::format("exit \"{}\" stands there twice", exit));
        } else {
            result.put(exit, exits.items[i]);
        }
    }
    return result;
}

}
