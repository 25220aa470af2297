#pragma once

#include "check/overview.h"

#include <map>
#include <tuple>

namespace callflow {

/// Near misses of keys that are not there. They cost a look at every key there is: each is looked for once,
/// and after a million looks no more are given.
class NearMisses {
public:
    explicit NearMisses(Overview const& overview) : overview_{overview} {}

    /// Keys of `noun`, of `owner` where things of it have one, that `key` may have meant.
    std::vector<std::string> const& of(Noun noun, std::string_view owner, std::string_view key);

private:
    std::vector<std::string> look(Noun noun, std::string_view owner, std::string_view key);

    Overview const& overview_;
    std::size_t looks_ = 0;
    std::map<std::tuple<Noun, std::string, std::string>, std::vector<std::string>> known_;
};

}
