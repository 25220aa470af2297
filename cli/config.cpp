#include "listing.h"
#include "output/list.h"
#include "session.h"
#include "tree.h"

#include <CLI/App.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <memory>

namespace cf {

namespace {

callflow::FieldInfo column(std::string_view word, std::string_view help)
{
    callflow::FieldInfo field;
    field.word = field.singular = word;
    field.help = help;
    return field;
}

Exit list(Session& session)
{
    std::vector const fields = {
        column("name", "Preference"), column("value", "Its value"), column("help", "What it does")};
    auto const writer = make_list_writer(session.out(), session.conversation());
    Columns columns;
    std::transform(
        fields.begin(), fields.end(), std::back_inserter(columns), [](auto const& field) { return &field; });
    writer->begin("preference", columns);
    for (auto const& preference : preference_list()) {
        auto const& value = session.preferences().*preference.member;
        writer->row(
            {callflow::Value::of(std::string{preference.word}), callflow::Value::of(value),
             callflow::Value::of(std::string{preference.help})});
    }
    writer->end({}, "");
    return done;
}

void declare_list(CLI::App&, Run& run)
{
    run = [](Session& session) { return list(session); };
}

struct Choice {
    std::string word, value;
};

void declare_get(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Choice>();
    app.add_option("NAME", options->word, "Which preference")->required();
    run = [options](Session& session) {
        session.out().line(session.preferences().*require_preference(options->word).member);
        return done;
    };
}

Exit change(Session& session, Choice const& choice)
{
    auto preferences = session.preferences();
    auto const before = preferences.*require_preference(choice.word).member;
    set_preference(preferences, choice.word, choice.value);
    callflow::Outcome outcome;
    outcome.action = choice.value.empty() ? "unset" : "set";
    outcome.changed = before != choice.value;
    outcome.dry_run = session.globals().dry_run;
    outcome.objects.push_back({"preference", 0, choice.word, choice.value});
    if (outcome.changed && !outcome.dry_run) {
        write_preferences(preferences_path(session.environment()), preferences);
    }
    return session.report(outcome);
}

void declare_set(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Choice>();
    app.add_option("NAME", options->word, "Which preference")->required();
    app.add_option("VALUE", options->value, "What it shall be")->required();
    run = [options](Session& session) { return change(session, *options); };
}

void declare_unset(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Choice>();
    app.add_option("NAME", options->word, "Which preference")->required();
    run = [options](Session& session) { return change(session, *options); };
}

constexpr Command commands[] = {
    {"list", "", "List the preferences", declare_list, "", "cf config list"},
    {"get", "NAME", "Print one preference", declare_get, "", "cf config get output"},
    {"set", "NAME VALUE", "Choose a preference", declare_set, "A flag or a variable always wins.",
     "cf config set tz America/Toronto"},
    {"unset", "NAME", "Take a preference back", declare_unset, "", "cf config unset tz"},
};

}

std::span<Command const> const config_commands = commands;

}
