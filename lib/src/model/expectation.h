#pragma once

#include "model/codecs.h"

#include <optional>

namespace callflow {

/// What a test says should become of its call; what is absent is not checked.
struct Expectation {
    std::optional<std::vector<std::string>> path;
    std::optional<std::vector<std::string>> rings;
    std::optional<std::vector<std::string>> plays;
    std::string end;
    std::string by;
    std::string at;
};

template <> struct Fields<Expectation> {
    static constexpr auto all = std::tuple{
        field("path", &Expectation::path, "Modules that the call enters, in order").repeats(),
        field("rings", &Expectation::rings, "Who rings, by first ring: ana/desk, +14165550101"),
        field("plays", &Expectation::plays, "Audio that is played, in order: a key, or say: text").repeats(),
        field("end", &Expectation::end, "How it ends: answered, voicemail, hang_up, ended, ..."),
        field("by", &Expectation::by, "Who answers: ana/desk"),
        field("at", &Expectation::at, "Seconds from the start of the call to its end"),
    };
};

}
