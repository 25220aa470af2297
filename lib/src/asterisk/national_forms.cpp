#include "asterisk/national_forms.h"

#include "simulate/call.h"

#include <algorithm>
#include <array>

namespace callflow {

namespace {

/// What may stand before the national part of a number, and before the code of another country.
constexpr std::array<std::string_view, 5> national_prefixes = {"", "0", "1", "8", "06"};
constexpr std::array<std::string_view, 7> foreign_prefixes = {"011", "010", "0011", "000",
                                                              "001", "810", "119"};

/// Numbers of two countries: one of them is foreign.
constexpr std::array<std::string_view, 2> foreigners = {"442079460018", "12125550123"};

constexpr std::size_t longest_country_code = 3;

/// Numbers of other countries from which nothing is learnt before giving up.
constexpr std::size_t most_tries = 200;

/// Whether a number as it is written means these digits to the region.
bool means(std::string const& written, std::string const& region, std::string_view digits)
{
    auto const forms = normal_forms(written, region);
    return forms.size() > 1 && forms.back() == digits;
}

NationalForms home_forms(std::string const& digits, std::string const& region)
{
    NationalForms forms;
    for (std::size_t length = 1; forms.empty() && length <= longest_country_code; ++length) {
        for (auto const prefix : national_prefixes) {
            auto const written = std::string{prefix} + digits.substr(std::min(length, digits.size()));
            if (written != digits && means(written, region, digits)) {
                forms.push_back({std::string{prefix}, digits.substr(0, length)});
            }
        }
    }
    return forms;
}

NationalForms foreign_forms(std::string const& region)
{
    NationalForms forms;
    for (auto const prefix : foreign_prefixes) {
        auto const is_foreign = [&](std::string_view digits) {
            return means(std::string{prefix} + std::string{digits}, region, digits);
        };
        if (std::any_of(foreigners.begin(), foreigners.end(), is_foreign)) {
            forms.push_back({std::string{prefix}, {}});
        }
    }
    return forms;
}

}

NationalForms national_forms(std::vector<std::string> const& numbers, std::string const& region)
{
    if (region.empty()) {
        return {};
    }
    auto forms = foreign_forms(region);
    for (std::size_t i = 0; i < numbers.size() && i < most_tries; ++i) {
        auto const home = home_forms(normal_forms(numbers[i], region).back(), region);
        if (!home.empty()) {
            forms.insert(forms.end(), home.begin(), home.end());
            break;
        }
    }
    return forms;
}

}
