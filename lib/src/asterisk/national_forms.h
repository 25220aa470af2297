#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// How callers of a region write phone numbers without their country. It learns this from the numbers it is
/// asked for.
class NationalForms {
public:
    /// ISO 3166; empty: numbers have no such forms.
    explicit NationalForms(std::string region) : region_{std::move(region)} {}

    /// The digits of a number in these forms; none for numbers of other countries.
    std::vector<std::string> of(std::string_view number);

private:
    void learn(std::string const& digits);

    std::string region_;
    std::string country_;               ///< its code; empty: not known yet
    std::vector<std::string> prefixes_; ///< that stand instead of it
    int tried_ = 0;
};

}
