#include "../field_flags.h"
#include "help.h"

#include <fmt/format.h>

#include <algorithm>

namespace cf {

namespace {

std::string letters_of(FlagInfo const& flag)
{
    return flag.letter.empty() ? flag.name : fmt::format("{}, {}", flag.letter, flag.name);
}

/// `--no-beep` after `--beep`, `--add-user` and `--remove-user` after `--user`.
bool continues(FlagInfo const& flag, FlagInfo const& before)
{
    return flag.field != nullptr && flag.field == before.field;
}

void fill_flags(Layout& page, std::vector<FlagInfo> const& flags)
{
    std::vector<FlagInfo> fields;
    std::vector<FlagInfo> others;
    std::partition_copy(
        flags.begin(), flags.end(), std::back_inserter(fields), std::back_inserter(others),
        [](FlagInfo const& flag) { return flag.field != nullptr; });
    if (!fields.empty()) {
        page.heading("Fields");
        page.entries(flag_entries(fields));
    }
    if (!others.empty()) {
        page.heading("Flags");
        page.entries(flag_entries(others));
    }
}

void fill_operands(Layout& page, Route const& route, std::vector<OperandInfo> const& operands)
{
    if (operands.empty()) {
        return;
    }
    page.heading("Operands");
    page.entries(operand_entries(operands));
    if (route.command->declare_kind != nullptr && route.kind == nullptr) {
        page.heading("Kinds");
        page.entries(kind_entries());
    }
}

void fill_exits(Layout& page, Route const& route)
{
    if (route.kind != nullptr && !route.kind->exits.empty()) {
        page.heading("Exits");
        page.entries(exit_entries(*route.kind));
    }
}

/// `-o --output  -q --quiet`: which there are, for people who know what they mean.
std::string global_names()
{
    std::string names;
    for (auto const& flag : describe_globals()) {
        names += names.empty() ? "" : " ";
        names += flag.letter.empty() ? flag.name : fmt::format("{},{}", flag.letter, flag.name);
    }
    return names;
}

}

std::vector<Entry> flag_entries(std::vector<FlagInfo> const& flags)
{
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        auto const& flag = flags[i];
        auto term = letters_of(flag);
        while (i + 1 < flags.size() && continues(flags[i + 1], flag)) {
            term += ", " + flags[++i].name;
        }
        entries.push_back({flag.value.empty() ? term : term + " " + flag.value, flag.help});
    }
    return entries;
}

std::vector<Entry> operand_entries(std::vector<OperandInfo> const& operands)
{
    std::vector<Entry> entries;
    entries.reserve(operands.size());
    for (auto const& operand : operands) {
        entries.push_back({operand.name + (operand.repeatable ? "..." : ""), operand.help});
    }
    return entries;
}

std::vector<Entry> exit_entries(callflow::KindInfo const& kind)
{
    std::vector<Entry> entries;
    for (auto const& exit : kind.exits) {
        auto const* const passes = exit.pass_through ? "; a disabled module passes calls through it" : "";
        entries.push_back(
            {exit.option ? "1, 2, *9, ..." : std::string{exit.name}, fmt::format("{}{}", exit.help, passes)});
    }
    return entries;
}

std::string usage_of(Route const& route)
{
    auto usage = full_name(route);
    std::string_view operands = route.command->operands;
    if (route.kind != nullptr) { // the kind has been typed
        operands.remove_prefix(std::min(operands.find(' ') + 1, operands.size()));
    }
    usage += operands.empty() ? "" : fmt::format(" {}", operands);
    return usage + " [--flag value...]";
}

void fill_command(Layout& page, Route const& route)
{
    auto const description = describe(route);
    page.paragraph(
        route.kind == nullptr ? std::string{route.command->summary}
                              : fmt::format("{}: {}", route.kind->label, route.kind->help));
    page.heading("Usage");
    page.verbatim(usage_of(route));
    if (!route.command->details.empty() && route.kind == nullptr) {
        page.paragraph(route.command->details);
    }
    fill_operands(page, route, description.operands);
    fill_flags(page, description.flags);
    fill_exits(page, route);
    page.heading("Flags of every command (cf help flags)");
    page.paragraph(global_names(), 2);
    if (!route.command->examples.empty() && route.kind == nullptr) {
        page.heading("Examples");
        page.verbatim(route.command->examples);
    }
}

}
