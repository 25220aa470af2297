#include "simulate/tree_explorer.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

namespace {

/// Rules that are told one by one.
constexpr std::size_t most_told = 3;

/// Withheld numbers are no business of the rules.
bool can_match(CallerRouterAct const& router, std::string_view value)
{
    return router.prefix || !is_withheld(value);
}

/// `1416, 1905, 1647 and 12 more`
std::string first_of(std::vector<std::string> const& all)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(all.size(), most_told); ++i) {
        text += fmt::format("{}{}", i == 0 ? "" : ", ", all[i]);
    }
    return all.size() <= most_told ? text : fmt::format("{} and {} more", text, all.size() - most_told);
}

std::string joined(std::vector<std::string> const& parts)
{
    std::string text;
    for (auto const& part : parts) {
        text += fmt::format("{}{}", text.empty() ? "" : "; ", part);
    }
    return text;
}

}

bool has_callers(CallerRouterAct const& router, Route route)
{
    return router.default_route == route ||
           std::any_of(router.rules.begin(), router.rules.end(), [&](auto const& rule) {
               return rule.second == route && can_match(router, rule.first);
           });
}

std::string callers_of(CallerRouterAct const& router, Route route)
{
    std::vector<std::string> values;
    for (auto const& [value, its_route] : router.rules) {
        if (its_route == route && can_match(router, value)) {
            values.push_back(value);
        }
    }
    std::vector<std::string> parts;
    if (!values.empty()) {
        auto const* const verb = router.prefix ? "the caller's number begins with" : "the caller's number is";
        parts.push_back(fmt::format("{} {}", verb, first_of(values)));
    }
    if (router.default_route == route) {
        parts.emplace_back("the caller's number is withheld, or no rule is about it");
    }
    return joined(parts);
}

std::string callers_of(BlocklistAct const& list)
{
    std::vector<std::string> parts;
    if (list.block_empty) {
        parts.emplace_back("the caller's number is withheld");
    }
    if (list.block_letters) {
        parts.emplace_back("the caller's number holds letters");
    }
    if (!list.numbers.empty()) {
        std::vector<std::string> numbers{list.numbers.begin(), list.numbers.end()};
        std::sort(numbers.begin(), numbers.end());
        parts.push_back(fmt::format("the caller's number is {}", first_of(numbers)));
    }
    return joined(parts);
}

}
