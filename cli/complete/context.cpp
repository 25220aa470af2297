#include "context.h"

#include "../route.h"

#include <algorithm>
#include <array>
#include <utility>

namespace cf {

namespace {

/// --store and --flow as far as they are typed: where to look.
Globals globals_of(std::vector<std::string> const& words)
{
    Globals globals;
    using Wanted = std::pair<std::string_view, std::string Globals::*>;
    std::array const wanted = {Wanted{"--store", &Globals::store}, Wanted{"--flow", &Globals::flow}};
    for (std::size_t i = 0; i < words.size() && words[i] != "--"; ++i) {
        for (auto const& [name, member] : wanted) {
            if (words[i] == name && i + 1 < words.size()) {
                globals.*member = words[i + 1];
            } else if (words[i].starts_with(std::string{name} + '=')) {
                globals.*member = words[i].substr(name.size() + 1);
            }
        }
    }
    return globals;
}

FlagInfo const* find_flag(std::vector<FlagInfo> const& flags, std::string_view word)
{
    auto const found = std::find_if(flags.begin(), flags.end(), [&](FlagInfo const& flag) {
        return flag.name == word || (!flag.letter.empty() && flag.letter == word);
    });
    return found == flags.end() ? nullptr : &*found;
}

void read_flag(Context& context, std::vector<FlagInfo> const& flags, std::string const& word)
{
    auto const* const flag = find_flag(flags, word.substr(0, word.find('=')));
    if (flag == nullptr) {
        return;
    }
    context.used.push_back(flag->name);
    if (!flag->value.empty() && word.find('=') == std::string::npos) {
        context.flag = flag->name;
    }
}

}

void require_flags(Context& context)
{
    if (context.route.command != nullptr && context.description.flags.empty()) {
        context.description = describe(context.route);
    }
}

Context read_context(std::vector<std::string> const& words, Environment const& environment)
{
    auto const line = find_command(words);
    Context context{line.route, {}, {}, {}, {}, false, {globals_of(words), environment}};
    if (line.route.command != nullptr) {
        context.description.operands = written_operands(line.route);
    }
    if (std::any_of(
            line.words.begin(), line.words.end(), [](auto const& word) { return word.starts_with('-'); })) {
        require_flags(context);
    }
    auto flags = describe_globals();
    flags.insert(flags.end(), context.description.flags.begin(), context.description.flags.end());
    for (auto const& word : line.words) {
        if (!context.flag.empty()) {
            context.flag.clear();
        } else if (!context.flags_ended && word == "--") {
            context.flags_ended = true;
        } else if (!context.flags_ended && word.size() > 1 && word.front() == '-') {
            read_flag(context, flags, word);
        } else {
            context.operands.push_back(word);
        }
    }
    return context;
}

}
