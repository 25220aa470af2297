#pragma once

#include <string>
#include <string_view>

namespace callflow {

struct PhoneNumber {
    std::string e164;
    std::string warning; ///< a sentence when the number is assigned to no region; else empty
};

/// A phone number as people write it, `+1 (416) 923-3346`, or `(416) 923-3346` with a region, an ISO 3166
/// code or empty. Error{usage, number} says what is wrong and what to write; Error{usage, region} for an
/// unknown region.
PhoneNumber parse_phone(std::string_view text, std::string_view region);

/// The code in capitals of a region that has phone numbers, ISO 3166. Error{usage, region} for any other.
std::string accept_region(std::string_view text);

/// 1 to 6 digits.
bool is_extension(std::string_view text);

/// `+` and 7 to 15 digits, the first not 0: the form in which phone numbers are stored (ITU-T E.164).
bool is_e164(std::string_view text);

}
