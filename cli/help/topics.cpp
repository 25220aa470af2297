#include "topics.h"

#include "../field_flags.h"
#include "embedded.h"
#include "help.h"

#include <fmt/format.h>

#include <algorithm>

namespace cf {

namespace {

void fill_text(Layout& page, Topic const& topic)
{
    page.heading(topic.title);
    page.verbatim(topic.text, 0);
}

void fill_flags(Layout& page, Topic const& topic)
{
    page.heading(topic.title);
    page.paragraph(
        "They stand before or after the command; -- ends flags. A flag beats a variable, and a variable "
        "beats a preference.");
    page.verbatim("\n");
    page.entries(flag_entries(describe_globals()));
}

std::string exits_of(callflow::KindInfo const& kind)
{
    std::string words;
    for (auto const& exit : kind.exits) {
        words += words.empty() ? "" : ", ";
        words += exit.option ? "keys" : exit.name;
    }
    return words.empty() ? "none" : words;
}

void fill_modules(Layout& page, Topic const& topic)
{
    page.heading(topic.title);
    page.paragraph(
        "A module is one step a call can be in. Calls leave it by an exit, along a cable, to the next "
        "module; an exit without a cable ends the call.");
    page.verbatim("\n");
    std::vector<Entry> entries;
    for (auto const& kind : callflow::kinds()) {
        entries.push_back({flag_word(kind.word), fmt::format("{}. Exits: {}", kind.help, exits_of(kind))});
    }
    page.entries(entries);
    page.paragraph("cf module create KIND --help lists the flags of one; cf explain KIND its fields.");
}

/// The first line of a text is its title.
Topic text_topic(Embedded const& file, std::string_view ending)
{
    auto const end = file.text.find('\n');
    return {
        std::string{file.name.substr(0, file.name.size() - ending.size())},
        std::string{file.text.substr(0, end)}, fill_text, file.text.substr(end + 1)};
}

}

std::vector<Topic> topics()
{
    std::vector<Topic> all = {
        {"flags", "Flags that every command takes", fill_flags},
        {"modules", "The kinds of modules", fill_modules},
    };
    constexpr std::string_view ending = ".txt";
    for (auto const& file : embedded_files()) {
        if (file.name.ends_with(ending)) {
            all.push_back(text_topic(file, ending));
        }
    }
    std::sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.word < b.word; });
    return all;
}

}
