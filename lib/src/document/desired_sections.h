#pragma once

#include "model/thing.h"

namespace callflow {

/// What stands under a word of the top level of a document.
struct Section {
    enum class Holds { value, thing, things };
    std::string_view word;
    Holds holds;
    Noun noun = Noun::flow;
};

/// nullptr if there is no such word.
Section const* section_of(std::string_view word);
std::vector<std::string> section_words();

/// Things that stand inside another, under a word of it.
struct Members {
    Noun owner;
    std::string_view word;
    Noun noun;
    Cover cover;
};

/// nullptr if the word is none of these.
Members const* members_of(Noun owner, std::string_view word);

}
