#pragma once

#include <string>
#include <vector>

namespace callflow {

/// How callers of a region write phone numbers without its country code, as far as some numbers of it tell.
struct NationalForms {
    std::string country;               ///< its code; empty: nothing is known
    std::vector<std::string> prefixes; ///< that may stand instead of it; often one is empty
};

/// `region` is an ISO 3166 code; empty: nothing is known.
NationalForms national_forms(std::vector<std::string> const& numbers, std::string const& region);

}
