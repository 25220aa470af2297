#pragma once

#include "draw/scene.h"

namespace callflow {

/// Words with commas between them, in lines of at most `cells` cells. One that is longer is cut, and so is
/// the last line where there are more than `most`.
std::vector<std::string> wrapped(std::vector<std::string> const& words, std::size_t cells, std::size_t most);

/// Lines that a box in a picture holds.
struct Caption {
    std::string name;               ///< cut, so that no box is wider than a few words
    std::string kind;               ///< its label, `disabled`, the steps of the path
    std::vector<std::string> facts; ///< a few lines
    std::string codes;              ///< `[E08] [W02]`
};
Caption caption_of(ModuleBox const& box);

/// The lines of an entry: its first numbers with their labels and codes, and how many more there are.
std::vector<std::string> caption_of(Entrance const& entry);

/// The lines of a way: its exits, its codes.
std::vector<std::string> caption_of(Arrow const& way);

/// `timeout, invalid`
std::string exits_of(Arrow const& way);

/// What is said of an exit that leads nowhere: `timeout: the call ends [W02]`.
std::string end_of(Arrow const& way);

/// A module with all that is told of it, in one line.
std::string described(Scene const& scene, ModuleBox const& box);

/// What is wrong, one finding a line, with the whole name of what it is about.
std::string hint_of(std::string_view name, Marks const& marks);

}
