#include "asterisk/national_forms.h"

#include "simulate/call.h"

#include <array>

namespace callflow {

namespace {

/// What may stand before the national part of a number.
constexpr std::array<std::string_view, 5> known_prefixes = {"", "0", "1", "8", "06"};

constexpr std::size_t longest_country_code = 3;

/// Numbers of other countries from which nothing is learnt before giving up.
constexpr std::size_t most_tries = 200;

/// Whether a number as it is written means these digits to the region.
bool means(std::string const& written, std::string const& region, std::string const& digits)
{
    auto const forms = normal_forms(written, region);
    return forms.size() > 1 && forms.back() == digits;
}

NationalForms forms_by(std::string const& digits, std::string const& region)
{
    NationalForms forms;
    for (std::size_t length = 1; length <= longest_country_code && length < digits.size(); ++length) {
        for (auto const prefix : known_prefixes) {
            auto const written = std::string{prefix} + digits.substr(length);
            if (written != digits && means(written, region, digits)) {
                forms.prefixes.emplace_back(prefix);
            }
        }
        if (!forms.prefixes.empty()) {
            forms.country = digits.substr(0, length);
            return forms;
        }
    }
    return forms;
}

}

NationalForms national_forms(std::vector<std::string> const& numbers, std::string const& region)
{
    for (std::size_t i = 0; i < numbers.size() && i < most_tries && !region.empty(); ++i) {
        auto const digits = normal_forms(numbers[i], region).back();
        if (auto forms = forms_by(digits, region); !forms.country.empty()) {
            return forms;
        }
    }
    return {};
}

}
