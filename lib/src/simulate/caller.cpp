#include "simulate/call.h"
#include "text/phone.h"

#include <callflow/error.h>

#include <algorithm>
#include <array>

namespace callflow {

namespace {

/// Without visual separators and without the `+` or `00` of international numbers.
std::string plain_form(std::string_view number)
{
    constexpr std::string_view separators = " -.()/";
    std::string form;
    for (auto const c : number) {
        if (separators.find(c) == std::string_view::npos) {
            form += c;
        }
    }
    form.erase(0, form.starts_with('+') ? 1 : form.starts_with("00") ? 2 : 0);
    return form;
}

std::optional<std::string> full_form(std::string_view number, std::string const& region)
{
    try {
        return plain_form(parse_phone(number, region).e164);
    } catch (Error const&) {
        return std::nullopt; // no phone number of that region
    }
}

}

bool is_withheld(std::string_view number)
{
    constexpr std::array<std::string_view, 4> words{"anonymous", "restricted", "unavailable", "unknown"};
    std::string lower{number};
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return lower.empty() || std::find(words.begin(), words.end(), lower) != words.end();
}

std::vector<std::string> normal_forms(std::string_view number, std::string const& region)
{
    std::vector<std::string> forms{plain_form(number)};
    if (!region.empty() && !number.starts_with('+')) {
        if (auto full = full_form(number, region)) {
            forms.push_back(std::move(*full));
        }
    }
    return forms;
}

}
