#pragma once

#include <string>
#include <string_view>

namespace callflow {

/// A file before and after, without its passwords.
struct TwoTexts {
    std::string path; ///< for people
    std::string_view before;
    std::string_view after;
    bool made = false;    ///< there is none before
    bool removed = false; ///< there is none after
};

/// How they differ, as `diff -u` writes it; passwords are hidden, and one that is another says so. Empty if
/// there is no diff(1).
std::string unified_difference(TwoTexts const& texts);

}
