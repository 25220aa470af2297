#include "phone.h"

#include <cstring>
#include <exception>
#include <phonenumbers/phonenumberutil.h>
#include <set>
#include <string>

#define CALLFLOW_PLUGIN __attribute__((visibility("default")))

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

/// ITU-T E.164: at most 15 digits, here with the plus.
constexpr std::size_t longest_e164 = 16;

callflow_phone_result failure(PhoneNumberUtil::ErrorType error, std::string const& text)
{
    switch (error) {
    case PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return text.find('+') == std::string::npos ? callflow_phone_no_country
                                                   : callflow_phone_unknown_country;
    case PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case PhoneNumberUtil::TOO_SHORT_NSN:
        return callflow_phone_too_short;
    case PhoneNumberUtil::TOO_LONG_NSN:
        return callflow_phone_too_long;
    default:
        return callflow_phone_malformed;
    }
}

callflow_phone_result judge(PhoneNumberUtil const& numbers, PhoneNumber const& number)
{
    if (number.has_extension()) {
        return callflow_phone_has_extension;
    }
    switch (numbers.IsPossibleNumberWithReason(number)) {
    case PhoneNumberUtil::IS_POSSIBLE:
        return numbers.IsValidNumber(number) ? callflow_phone_assigned : callflow_phone_unassigned;
    case PhoneNumberUtil::INVALID_COUNTRY_CODE:
        return callflow_phone_unknown_country;
    case PhoneNumberUtil::TOO_LONG:
        return callflow_phone_too_long;
    case PhoneNumberUtil::INVALID_LENGTH:
        return callflow_phone_bad_length;
    default:
        return callflow_phone_too_short;
    }
}

/// The country code that the digits begin with; 0 if there is none.
int country_code(PhoneNumberUtil const& numbers, std::string const& digits, std::string& region)
{
    for (std::size_t size = 1; size <= 3; ++size) {
        auto const code = std::stoi(digits.substr(0, size));
        numbers.GetRegionCodeForCountryCode(code, &region);
        if (region != "ZZ") {
            return code;
        }
    }
    return 0;
}

/// Whether the text is E.164 and assigned as it stands: then nobody's way of writing has to be guessed, which
/// takes several times as long. False in doubt.
bool is_assigned(PhoneNumberUtil const& numbers, std::string const& text)
{
    if (text.size() < 8 || text.size() > longest_e164 || text[0] != '+' ||
        text.find_first_not_of("0123456789", 1) != std::string::npos) {
        return false;
    }
    std::string main_region;
    auto const digits = text.substr(1);
    auto const code = country_code(numbers, digits, main_region);
    auto const national = digits.substr(code == 0 ? 0 : std::to_string(code).size());
    if (code == 0 || national[0] == '0') {
        return false;
    }
    PhoneNumber number;
    number.set_country_code(code);
    number.set_national_number(std::stoull(national));
    // Numbers of one document mostly belong to one country of several that share a code.
    static thread_local std::string last_region;
    if (numbers.IsValidNumberForRegion(number, last_region)) {
        return true;
    }
    if (!numbers.IsValidNumber(number)) {
        return false;
    }
    numbers.GetRegionCodeForNumber(number, &last_region);
    return true;
}

callflow_phone_result parse(std::string const& text, std::string const& region, char* e164)
{
    auto const& numbers = *PhoneNumberUtil::GetInstance();
    if (is_assigned(numbers, text)) {
        std::memcpy(e164, text.c_str(), text.size() + 1);
        return callflow_phone_assigned;
    }
    PhoneNumber number;
    auto const error = numbers.Parse(text, region.empty() ? "ZZ" : region, &number);
    if (error != PhoneNumberUtil::NO_PARSING_ERROR) {
        return failure(error, text);
    }
    auto const result = judge(numbers, number);
    if (result != callflow_phone_assigned && result != callflow_phone_unassigned) {
        return result;
    }
    std::string formatted;
    numbers.Format(number, PhoneNumberUtil::E164, &formatted);
    if (formatted.size() > longest_e164) {
        return callflow_phone_too_long;
    }
    std::memcpy(e164, formatted.c_str(), formatted.size() + 1);
    return result;
}

}

CALLFLOW_PLUGIN bool callflow_phone_is_region(char const* region)
try {
    std::set<std::string> regions;
    PhoneNumberUtil::GetInstance()->GetSupportedRegions(&regions);
    return regions.contains(region);
} catch (std::exception const&) {
    return false;
}

CALLFLOW_PLUGIN callflow_phone_result
callflow_phone_parse(char const* text, std::size_t size, char const* region, char* e164)
try {
    return parse({text, size}, region, e164);
} catch (std::exception const&) {
    return callflow_phone_malformed;
}
