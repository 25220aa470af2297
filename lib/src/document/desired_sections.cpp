#include "document/desired_sections.h"

#include <algorithm>

namespace callflow {
namespace {

constexpr Section sections[] = {
    {"cf", Section::Holds::value},
    {"owner", Section::Holds::value},
    {"vars", Section::Holds::value},
    {"settings", Section::Holds::thing, Noun::settings},
    {"users", Section::Holds::things, Noun::user},
    {"groups", Section::Holds::things, Noun::group},
    {"schedules", Section::Holds::things, Noun::schedule},
    {"audio", Section::Holds::things, Noun::audio},
    {"trunks", Section::Holds::things, Noun::trunk},
    {"numbers", Section::Holds::things, Noun::number},
    {"flows", Section::Holds::things, Noun::flow},
    {"tests", Section::Holds::value},
};

constexpr Members all_members[] = {
    {Noun::user, "contacts", Noun::contact, covers_contacts},
    {Noun::flow, "modules", Noun::module, covers_modules},
    {Noun::flow, "numbers", Noun::number, covers_numbers},
};

}

Section const* section_of(std::string_view word)
{
    auto const* const found = std::find_if(
        std::begin(sections), std::end(sections), [=](Section const& one) { return one.word == word; });
    return found == std::end(sections) ? nullptr : found;
}

std::vector<std::string> section_words()
{
    std::vector<std::string> words;
    for (auto const& section : sections) {
        words.emplace_back(section.word);
    }
    return words;
}

Members const* members_of(Noun owner, std::string_view word)
{
    auto const* const found =
        std::find_if(std::begin(all_members), std::end(all_members), [=](Members const& one) {
            return one.owner == owner && one.word == word;
        });
    return found == std::end(all_members) ? nullptr : found;
}

}
