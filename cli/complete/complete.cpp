#include "complete.h"

#include "../help/commands.h"
#include "../output/typed.h"
#include "../session.h"
#include "context.h"

#include <CLI/App.hpp>

#include <algorithm>
#include <exception>

namespace cf {

namespace {

std::vector<FlagInfo> flags_of(Context& context)
{
    require_flags(context);
    auto flags = context.description.flags;
    auto const globals = describe_globals();
    flags.insert(flags.end(), globals.begin(), globals.end());
    return flags;
}

FlagInfo const* find_flag(std::vector<FlagInfo> const& flags, std::string_view name)
{
    auto const found =
        std::find_if(flags.begin(), flags.end(), [&](FlagInfo const& flag) { return flag.name == name; });
    return found == flags.end() ? nullptr : &*found;
}

bool may_follow(Context const& context, FlagInfo const& flag)
{
    auto const& used = context.used;
    return flag.repeatable || std::find(used.begin(), used.end(), flag.name) == used.end();
}

/// Flags that may still be typed.
Candidates flag_names(Context& context, std::string const& typed)
{
    Candidates all;
    for (auto const& flag : flags_of(context)) {
        bool const used =
            std::find(context.used.begin(), context.used.end(), flag.name) != context.used.end();
        if (!used || flag.repeatable) {
            all.push_back({flag.name, flag.help});
        }
    }
    return matching(std::move(all), typed);
}

/// `--flow=sa`
Candidates joined_value(Context& context, std::string const& typed)
{
    auto const equals = typed.find('=');
    auto const flags = flags_of(context);
    auto const* const flag = find_flag(flags, typed.substr(0, equals));
    if (flag == nullptr || flag->value.empty()) {
        return {};
    }
    auto all = flag_values(context, *flag, typed.substr(equals + 1));
    for (auto& one : all) {
        one.value.insert(0, typed.substr(0, equals + 1));
    }
    return all;
}

/// The command's own flags, where no operand is left to type.
Candidates own_flags(Context& context)
{
    if (context.operands.size() < context.description.operands.size()) {
        return {};
    }
    require_flags(context);
    Candidates all;
    for (auto const& flag : context.description.flags) {
        if (may_follow(context, flag)) {
            all.push_back({flag.name, flag.help});
        }
    }
    return all;
}

Candidates words_or_flags(Context& context, std::string const& typed)
{
    auto all =
        context.route.family == nullptr ? matching(first_words(), typed) : operand_values(context, typed);
    return all.empty() && typed.empty() && !context.flags_ended ? own_flags(context) : all;
}

}

Candidates complete(std::vector<std::string> const& words, Environment const& environment)
{
    if (words.empty()) {
        return {};
    }
    auto const& typed = words.back();
    auto context = read_context({words.begin(), words.end() - 1}, environment);
    if (!context.flag.empty()) {
        auto const flags = flags_of(context);
        return flag_values(context, *find_flag(flags, context.flag), typed);
    }
    if (typed.starts_with("--") && typed.find('=') != std::string::npos && !context.flags_ended) {
        return joined_value(context, typed);
    }
    if (typed.starts_with('-') && !context.flags_ended && typed != "-") {
        return flag_names(context, typed);
    }
    auto all = words_or_flags(context, typed);
    if (typed == "-" && !context.flags_ended) {
        append(all, flag_names(context, typed));
    }
    return all;
}

void declare_complete(CLI::App& app, Run& run)
{
    auto words = std::make_shared<std::vector<std::string>>();
    app.add_option("WORD", *words, "The words of the line, the last one as far as it is typed");
    run = [words](Session& session) {
        try {
            for (auto const& one : complete(*words, session.environment())) {
                session.out().line(one.value + "\t" + one_line(one.description));
            }
        } catch (std::exception const&) { // a shell has no place for errors
            return done;
        }
        return done;
    };
}

}
