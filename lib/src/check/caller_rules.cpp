#include "check/checking.h"
#include "text/name.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <unordered_map>

namespace callflow {
namespace {

/// How a number that is withheld may be delivered, in any case; modules.md.
bool is_withheld(std::string_view text)
{
    constexpr std::string_view words[] = {"anonymous", "restricted", "unavailable", "unknown"};
    return std::find(std::begin(words), std::end(words), folded(text)) != std::end(words);
}

bool has_letters(std::string_view text)
{
    return std::any_of(
        text.begin(), text.end(), [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; });
}

/// What a normalising blocklist compares: the digits, without 00 before the country; a text without digits is
/// itself. Two ways to write one number that only its region tells apart are not seen here.
std::string digits_of(std::string_view text)
{
    std::string digits;
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) {
        return std::isdigit(static_cast<unsigned char>(c)) != 0;
    });
    if (digits.empty() || has_letters(text)) {
        return std::string{text};
    }
    return digits.starts_with("00") ? digits.substr(2) : digits;
}

void report(Checking& checking, Record const& module, Spot spot, std::string message)
{
    checking.report.add(module.thing, "W08", std::move(spot), std::move(message));
}

void check_router(Checking& checking, Record const& module)
{
    std::unordered_map<std::string_view, std::string_view> known;
    bool const whole = text_or_default(module, "algorithm") == "number";
    auto const& rules = elements_of(module.fields, "rules");
    for (std::size_t i = 0; i < rules.size(); ++i) {
        Spot const spot{fmt::format("rules[{}]", i + 1), rules[i].place};
        auto const value = text_of(rules[i], "value");
        auto const [first, fresh] = known.emplace(value, text_of(rules[i], "route"));
        if (!fresh && first->second == text_of(rules[i], "route")) {
            report(
                checking, module, spot,
                fmt::format("\"{}\" stands in a rule before: this one never matches", value));
        } else if (whole && is_withheld(value)) {
            report(
                checking, module, spot,
                fmt::format("\"{}\" is a withheld number, which takes the default route", value));
        }
    }
}

/// Why an entry of a blocklist never matches; empty if it may.
std::string why_never(Record const& module, std::string const& number, std::string_view earlier)
{
    if (is_withheld(number)) {
        return fmt::format("\"{}\" is a withheld number, which only block_empty blocks", number);
    }
    if (has_letters(number) && text_of(module.fields, "block_letters") == "true") {
        return fmt::format("block_letters blocks \"{}\" before", number);
    }
    return earlier.empty() ? "" : fmt::format("\"{}\" blocks \"{}\" already", earlier, number);
}

void check_blocklist(Checking& checking, Record const& module)
{
    std::unordered_map<std::string, std::string_view> known;
    bool const normalize = text_or_default(module, "normalize") != "false";
    auto const& numbers = elements_of(module.fields, "numbers");
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        auto const& number = numbers[i].text;
        auto const [first, fresh] = known.emplace(normalize ? digits_of(number) : number, number);
        auto const why = why_never(module, number, fresh ? std::string_view{} : first->second);
        if (!why.empty()) {
            report(checking, module, {fmt::format("numbers[{}]", i + 1), numbers[i].place}, why);
        }
    }
}

}

void check_caller_rules(Checking& checking, Record const& module)
{
    if (is_kind(module, "caller_router")) {
        check_router(checking, module);
    } else if (is_kind(module, "blocklist")) {
        check_blocklist(checking, module);
    }
}

}
