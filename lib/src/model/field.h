#pragma once

#include <cstdint>
#include <limits>
#include <string_view>

namespace callflow {

/// What a field allows beyond its type; bounds are in the type's unit (milliseconds, a count, characters).
struct Limits {
    std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t most = std::numeric_limits<std::int64_t>::max();
    bool required = false;
    bool fixed = false;             ///< given on create only
    bool repeats = false;           ///< a list may hold the same thing twice
    std::string_view singular = {}; ///< flag of one element of a list
};

/// One field of a struct: its word everywhere, its member, one line of help, its limits.
template <class Owner, class Member> struct Field {
    std::string_view word;
    Member Owner::*member;
    std::string_view help;
    Limits limits = {};

    constexpr Field required() const
    {
        auto copy = *this;
        copy.limits.required = true;
        return copy;
    }
    constexpr Field fixed() const
    {
        auto copy = *this;
        copy.limits.fixed = true;
        return copy;
    }
    constexpr Field repeats() const
    {
        auto copy = *this;
        copy.limits.repeats = true;
        return copy;
    }
    constexpr Field range(std::int64_t least, std::int64_t most) const
    {
        auto copy = *this;
        copy.limits.least = least;
        copy.limits.most = most;
        return copy;
    }
    constexpr Field singular(std::string_view word_of_one) const
    {
        auto copy = *this;
        copy.limits.singular = word_of_one;
        return copy;
    }
};

template <class Owner, class Member>
constexpr Field<Owner, Member> field(std::string_view word, Member Owner::*member, std::string_view help)
{
    return {word, member, help};
}

}
