#include "phone.h"

#include "../phone_plugin/phone.h"
#include "plugin.h"
#include "unicode.h"
#include "words.h"

#include <callflow/error.h>
#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace callflow {
namespace {

/// libphonenumber's own limit, above which it still searches in quadratic time before it refuses.
constexpr std::size_t longest_input = 250;

struct Refusal {
    callflow_phone_result result;
    std::string_view reason;
};

constexpr std::array<Refusal, 7> refusals{{
    {callflow_phone_no_country,
     "names no country: write it with + and the country code, or pass --region CA"},
    {callflow_phone_unknown_country, "begins with no country code: write + and one, as in +14169233346"},
    {callflow_phone_too_short, "is too short: write all of it, as in +14169233346"},
    {callflow_phone_too_long, "is too long: check its digits, as in +14169233346"},
    {callflow_phone_bad_length, "has a length that its country does not use: check its digits"},
    {callflow_phone_has_extension, "holds an extension: leave it out, as in +14169233346"},
    {callflow_phone_malformed, "is no phone number: write it as in +14169233346"},
}};

[[noreturn]] void refuse(std::string_view text, callflow_phone_result result)
{
    auto const* const refusal = std::find_if(
        refusals.begin(), refusals.end(), [=](Refusal const& one) { return one.result == result; });
    throw Error{Code::usage, "number", fmt::format("number \"{}\" {}", quotable(text), refusal->reason)};
}

/// Digits of any script, one plus at the front and the usual separators. libphonenumber takes the digits out
/// of any sentence and letters for keys of a phone: here both are mistakes.
bool is_written_as_number(std::string_view text)
{
    auto const allowed = [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 ||
               std::string_view{"0123456789+()-./ "}.find(c) != std::string_view::npos;
    };
    auto const plus = text.rfind('+');
    auto const before = plus == std::string_view::npos ? std::string_view{} : text.substr(0, plus);
    return is_utf8(text) && std::all_of(text.begin(), text.end(), allowed) &&
           before.find_first_not_of("( ") == std::string_view::npos;
}

}

PhoneNumber parse_phone(std::string_view text, std::string_view region)
{
    auto const written = trim(text);
    if (written.size() > longest_input) {
        refuse(text, callflow_phone_too_long);
    }
    auto const code = region.empty() ? std::string{} : accept_region(region);
    if (!is_written_as_number(written)) {
        refuse(text, callflow_phone_malformed);
    }
    static auto* const parse =
        plugin_function<decltype(callflow_phone_parse)>("phone", "callflow_phone_parse");
    std::array<char, 17> e164{};
    auto const result = parse(written.data(), written.size(), code.c_str(), e164.data());
    if (result != callflow_phone_assigned && result != callflow_phone_unassigned) {
        refuse(text, result);
    }
    PhoneNumber number{e164.data(), {}};
    if (result == callflow_phone_unassigned) {
        number.warning = fmt::format("number \"{}\" is assigned to no region", number.e164);
    }
    return number;
}

std::string accept_region(std::string_view text)
{
    static auto* const is_region =
        plugin_function<decltype(callflow_phone_is_region)>("phone", "callflow_phone_is_region");
    std::string code{text};
    std::transform(code.begin(), code.end(), code.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    if (code.find('\0') != std::string::npos || !is_region(code.c_str())) {
        throw Error{
            Code::usage, "region",
            fmt::format("no region \"{}\": write an ISO 3166 code of two letters, as in CA", quotable(text))};
    }
    return code;
}

bool is_extension(std::string_view text)
{
    return is_digits(text) && text.size() <= 6;
}

bool is_e164(std::string_view text)
{
    return text.size() >= 8 && text.size() <= 16 && text[0] == '+' && text[1] != '0' &&
           is_digits(text.substr(1));
}

}
