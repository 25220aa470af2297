#include "manual.h"

#include "../field_flags.h"
#include "../route.h"
#include "../session.h"
#include "commands.h"
#include "embedded.h"
#include "help.h"

#include <callflow/error.h>
#include <callflow/finding.h>

#include <CLI/App.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace cf {

using callflow::Code;
using callflow::Error;
using callflow::FieldInfo;

namespace {

/// Text as roff takes it: no backslash, hyphen or leading control character acts.
std::string roff(std::string_view text)
{
    std::string safe;
    for (char const c : text) {
        if (c == '\\') {
            safe += "\\e";
        } else if (c == '-') {
            safe += "\\-";
        } else {
            safe += c;
        }
    }
    bool const control = safe.starts_with('.') || safe.starts_with('\'');
    return control ? "\\&" + safe : safe;
}

/// An argument of a macro.
std::string argument(std::string_view text)
{
    auto safe = roff(text);
    std::string quoted;
    for (char const c : safe) {
        quoted += c == '"' ? std::string{"\\(dq"} : std::string{c};
    }
    return "\"" + quoted + "\"";
}

/// Sentences, each on a line of its own; the last with its full stop. An empty line divides paragraphs.
std::string sentences(std::string_view text)
{
    if (auto const end = text.find("\n\n"); end != std::string_view::npos) {
        return fmt::format("{}\n.Pp\n{}", sentences(text.substr(0, end)), sentences(text.substr(end + 2)));
    }
    std::string lines;
    for (auto end = text.find(". "); end != std::string_view::npos; end = text.find(". ")) {
        lines += roff(text.substr(0, end + 1)) + "\n";
        text.remove_prefix(end + 2);
    }
    return lines + roff(text) + (text.ends_with('.') ? "" : ".");
}

std::string definitions(std::vector<Entry> const& entries)
{
    std::string text = ".Bl -tag -width Ds\n";
    for (auto const& entry : entries) {
        text += fmt::format(".It {}\n", argument(entry.term));
        text += entry.text.empty() ? "" : sentences(entry.text) + "\n";
    }
    return entries.empty() ? "" : text + ".El\n";
}

std::string literal(std::string_view lines)
{
    std::string text = ".Bd -literal -offset indent\n";
    while (!lines.empty()) {
        auto const end = std::min(lines.find('\n'), lines.size());
        text += roff(lines.substr(0, end)) + "\n";
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return text + ".Ed\n";
}

std::string titled(std::string_view title, std::string const& content)
{
    return content.empty() ? "" : fmt::format(".Pp\n{}:\n{}", title, content);
}

std::string command_section(Route const& route)
{
    auto const description = describe(route);
    auto const& command = *route.command;
    auto text = fmt::format(".Ss {}\n{}\n", argument(usage_of(route)), sentences(command.summary));
    if (!command.details.empty()) {
        text += sentences(command.details) + "\n";
    }
    text += titled("Operands", definitions(operand_entries(description.operands)));
    text += titled("Flags", definitions(flag_entries(description.flags)));
    if (!command.examples.empty()) {
        text += titled("Examples", literal(command.examples));
    }
    return text;
}

std::string commands(std::string const& word)
{
    std::string text;
    for (auto const& route : every_command()) {
        auto const& of = route.family->word.empty() ? route.command->verb : route.family->word;
        if (of == word && route.kind == nullptr) {
            text += command_section(route);
        }
    }
    return text;
}

std::string globals(std::string const&)
{
    return definitions(flag_entries(describe_globals()));
}

std::vector<Entry> field_entries(std::vector<FieldInfo> const& fields)
{
    std::vector<Entry> entries;
    for (auto const& field : fields) {
        entries.push_back(
            {std::string{field.word},
             with_limits(fmt::format("{}. Type: {}", field.help, type_name(field)), field)});
        for (auto const& part : field.parts) {
            entries.push_back(
                {fmt::format("{}.{}", field.word, part.word),
                 with_limits(fmt::format("{}. Type: {}", part.help, type_name(part)), part)});
        }
    }
    return entries;
}

std::string fields(std::string const& word)
{
    auto const noun = callflow::noun_of(word);
    return noun ? definitions(field_entries(callflow::fields_of(*noun))) : std::string{};
}

std::string kinds(std::string const&)
{
    std::string text;
    for (auto const& kind : callflow::kinds()) {
        text += fmt::format(".Ss {}\n{}\n", argument(flag_word(kind.word)), sentences(kind.help));
        text += titled("Fields", definitions(field_entries(kind.fields)));
        text += kind.exits.empty() ? ".Pp\nNo exits.\n" : titled("Exits", definitions(exit_entries(kind)));
    }
    return text;
}

/// The topic of the help, as it stands.
std::string topic(std::string const& word)
{
    for (auto const& file : embedded_files()) {
        if (file.name == word + ".txt") {
            return literal(file.text.substr(std::min(file.text.find("\n\n") + 2, file.text.size())));
        }
    }
    return {};
}

std::string command_list(std::string const&)
{
    std::vector<Entry> entries;
    for (auto const& route : every_command()) {
        if (route.kind == nullptr) {
            auto const* const gap = route.command->operands.empty() ? "" : " ";
            entries.push_back(
                {fmt::format("{}{}{}", full_name(route), gap, route.command->operands),
                 std::string{route.command->summary}});
        }
    }
    return definitions(entries);
}

std::string codes(std::string const&)
{
    std::vector<Entry> entries;
    for (auto const& code : callflow::finding_codes()) {
        entries.push_back({std::string{code.code}, std::string{code.help}});
    }
    return definitions(entries);
}

struct Marker {
    std::string_view word;
    std::string (*write)(std::string const& operand);
};
constexpr std::array markers = {
    Marker{"commands", commands}, Marker{"globals", globals}, Marker{"fields", fields},
    Marker{"kinds", kinds},       Marker{"topic", topic},     Marker{"tree", command_list},
    Marker{"codes", codes},
};

std::string replacement(std::string_view marker)
{
    auto const gap = std::min(marker.find(' '), marker.size());
    std::string const operand{marker.substr(std::min(gap + 1, marker.size()))};
    for (auto const& one : markers) {
        if (one.word == marker.substr(0, gap)) {
            if (auto text = one.write(operand); !text.empty()) {
                return text;
            }
        }
    }
    throw Error{Code::invalid, "manual", fmt::format("nothing is known for the marker \"{}\"", marker)};
}

constexpr std::string_view opening = ".\\\" @";

}

std::string complete_manual(std::string_view source)
{
    std::string page;
    while (!source.empty()) {
        auto const end = std::min(source.find('\n'), source.size());
        auto const line = source.substr(0, end);
        source.remove_prefix(std::min(end + 1, source.size()));
        if (line.starts_with(opening) && line.ends_with('@') && line.size() > opening.size()) {
            page += replacement(line.substr(opening.size(), line.size() - opening.size() - 1));
        } else {
            page += std::string{line} + "\n";
        }
    }
    return page;
}

void declare_manual(CLI::App& app, Run& run)
{
    auto path = std::make_shared<std::string>();
    app.add_option("FILE", *path, "The page with its markers")->required();
    run = [path](Session& session) {
        std::ifstream file{*path, std::ios::binary};
        if (!file) {
            throw Error{Code::failure, "manual", fmt::format("cannot read \"{}\"", *path)};
        }
        std::string const source{std::istreambuf_iterator<char>{file}, {}};
        session.out().text(complete_manual(source));
        return done;
    };
}

}
