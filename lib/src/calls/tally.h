#pragma once

#include <callflow/calls.h>

#include <unordered_map>

namespace callflow {

/// What is counted of one call.
struct CountedCall {
    std::string_view result; ///< one of call_results
    int hour = 0;            ///< of the day on which it came, by the local clock
    std::int64_t wait = 0;   ///< milliseconds
    std::int64_t talk = 0;   ///< milliseconds, of an answered call
};

/// Calls counted in groups as they come, in any order.
class CallCounter {
public:
    void add(std::string_view key, CountedCall const& call);
    /// The group is there, also without a call.
    void expect(std::string_view key);

    /// All of them, without a key.
    CallTally total() const;
    /// By keys.
    std::vector<CallTally> groups() const;

private:
    struct Group {
        std::array<std::int64_t, 6> results{}; ///< in the order of call_results
        std::array<std::int64_t, 24> hours{};
        std::vector<std::int64_t> waits;
        std::vector<std::int64_t> talks;
    };
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    Group& group_of(std::string_view key);
    static CallTally tally(std::string_view key, Group group);

    std::unordered_map<std::string, Group, Hash, std::equal_to<>> groups_;
};

/// The value at the given percent of the sorted values by nearest rank: the least that at least so many
/// percent do not exceed. Nothing of none. Reorders them.
std::optional<std::int64_t> percentile(std::vector<std::int64_t>& values, std::size_t percent);

}
