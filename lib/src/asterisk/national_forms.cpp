#include "asterisk/national_forms.h"

#include "simulate/call.h"

#include <algorithm>
#include <array>

namespace callflow {

namespace {

/// What may stand before the national part of a number.
constexpr std::array<std::string_view, 5> known_prefixes = {"", "0", "1", "8", "06"};

constexpr std::size_t longest_country_code = 3;

/// Numbers of other countries from which nothing is learnt before giving up.
constexpr int most_tries = 200;

bool means(std::string const& written, std::string const& region, std::string const& digits)
{
    auto const forms = normal_forms(written, region);
    return forms.size() > 1 && forms.back() == digits;
}

}

void NationalForms::learn(std::string const& digits)
{
    ++tried_;
    for (std::size_t length = 1; length <= longest_country_code && length < digits.size(); ++length) {
        for (auto const prefix : known_prefixes) {
            auto const written = std::string{prefix} + digits.substr(length);
            if (written != digits && means(written, region_, digits)) {
                country_ = digits.substr(0, length);
                prefixes_.emplace_back(prefix);
            }
        }
        if (!country_.empty()) {
            return;
        }
    }
}

std::vector<std::string> NationalForms::of(std::string_view number)
{
    if (region_.empty()) {
        return {};
    }
    auto const digits = normal_forms(number, number.starts_with('+') ? std::string{} : region_).back();
    if (country_.empty() && tried_ < most_tries) {
        learn(digits);
    }
    std::vector<std::string> forms;
    if (!country_.empty() && digits.starts_with(country_)) {
        for (auto const& prefix : prefixes_) {
            forms.push_back(prefix + digits.substr(country_.size()));
        }
    }
    return forms;
}

}
