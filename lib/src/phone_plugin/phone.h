#pragma once

#include <cstddef>

/// What `libcallflow-phone.so` offers: people's phone numbers read by libphonenumber.
extern "C" {

enum callflow_phone_result {
    callflow_phone_assigned,
    callflow_phone_unassigned, ///< possible in form, assigned to no region
    callflow_phone_no_country, ///< no region given and no country code written
    callflow_phone_unknown_country,
    callflow_phone_too_short,
    callflow_phone_too_long,
    callflow_phone_bad_length, ///< between two lengths that are in use
    callflow_phone_has_extension,
    callflow_phone_malformed,
};

/// Whether libphonenumber knows numbers of the region, an ISO 3166 code in capitals.
bool callflow_phone_is_region(char const* region);

/// Reads a number of `size` bytes as it is dialled in `region`, a known one or empty, and writes its E.164
/// with its terminating NUL into the 17 bytes of `e164` when the result is one of the first two.
callflow_phone_result
callflow_phone_parse(char const* text, std::size_t size, char const* region, char* e164);
}
