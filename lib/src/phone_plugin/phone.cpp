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

callflow_phone_result parse(std::string const& text, std::string const& region, char* e164)
{
    auto const& numbers = *PhoneNumberUtil::GetInstance();
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
