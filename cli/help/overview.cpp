#include "../field_flags.h"
#include "help.h"
#include "topics.h"

#include <fmt/format.h>

namespace cf {

namespace {

std::vector<Entry> command_entries(Family const& family)
{
    std::vector<Entry> entries;
    for (auto const& command : family.commands) {
        if (!is_hidden(command)) {
            auto const* const gap = command.operands.empty() ? "" : " ";
            entries.push_back(
                {fmt::format("{}{}{}", command.verb, gap, command.operands), std::string{command.summary}});
        }
    }
    return entries;
}

/// Families stand under the heading of the last one without a word; resources under their own.
std::string heading_of(Family const& family, std::string const& last)
{
    if (family.word.empty()) {
        return std::string{family.summary};
    }
    auto const noun = callflow::noun_of(family.word);
    return noun ? "The phone system" : last;
}

std::string topics_line()
{
    std::string words;
    for (auto const& topic : topics()) {
        words += fmt::format("{}{}", words.empty() ? "" : ", ", topic.word);
    }
    return words;
}

std::vector<Entry> places_to_read_on()
{
    return {
        {"cf help NOUN", "what can be done with it, with examples"},
        {"cf NOUN VERB --help", "operands, flags and examples of one command"},
        {"cf help TOPIC", topics_line()},
        {"cf explain PATH", "one field: cf explain voice_menu.timeout"},
        {"man cf", "the manual"},
    };
}

}

void fill_root(Layout& page)
{
    page.paragraph("cf manages the call flows of a phone system.");
    page.heading("Usage");
    page.verbatim("cf NOUN VERB [OPERAND...] [--flag value...]\ncf COMMAND [OPERAND...] [--flag value...]");
    std::string heading;
    std::vector<Entry> entries;
    auto const write = [&] {
        if (!entries.empty()) {
            page.heading(heading);
            page.entries(entries);
        }
        entries.clear();
    };
    for (auto const& family : families()) {
        if (auto next = heading_of(family, heading); next != heading) {
            write();
            heading = std::move(next);
        }
        if (family.word.empty()) {
            auto const own = command_entries(family);
            entries.insert(entries.end(), own.begin(), own.end());
        } else {
            entries.push_back({std::string{family.word}, std::string{family.summary}});
        }
    }
    write();
    page.heading("Read on");
    page.entries(places_to_read_on());
}

void fill_noun(Layout& page, Family const& family)
{
    page.paragraph(family.summary);
    page.heading("Usage");
    page.verbatim(fmt::format("cf {} VERB [OPERAND...] [--flag value...]", family.word));
    page.heading("Verbs");
    page.entries(command_entries(family));
    page.heading("Examples");
    for (auto const& command : family.commands) {
        page.verbatim(command.examples.substr(0, command.examples.find('\n')));
    }
    page.heading("Read on");
    page.paragraph(
        fmt::format(
            "cf {0} {1} --help explains one verb.{2}", family.word, family.commands.front().verb,
            callflow::noun_of(family.word) ? fmt::format(" cf explain {} lists fields.", family.word) : ""),
        2);
}

std::vector<Entry> kind_entries()
{
    std::vector<Entry> entries;
    for (auto const& kind : callflow::kinds()) {
        entries.push_back({flag_word(kind.word), std::string{kind.help}});
    }
    return entries;
}

}
