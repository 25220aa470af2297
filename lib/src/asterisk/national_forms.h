#pragma once

#include <string>
#include <vector>

namespace callflow {

/// How callers of a region write phone numbers: beginnings, each with what stands there in full. In Canada
/// 011 is nothing, and nothing is 1; in the United Kingdom 0 is 44.
struct NationalForm {
    std::string written;
    std::string full;
};
using NationalForms = std::vector<NationalForm>;

/// `region` is an ISO 3166 code; empty: nothing is known. What stands for the country's code is known only if
/// one of the numbers is of that country.
NationalForms national_forms(std::vector<std::string> const& numbers, std::string const& region);

}
