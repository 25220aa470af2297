#include "preferences.h"

#include "file.h"

#include <callflow/document.h>
#include <callflow/error.h>
#include <callflow/text.h>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>
#include <sys/stat.h>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace {

std::vector<Preference> const& all()
{
    static std::vector<Preference> const list = {
        {"output", &Preferences::output, "Format of answers", {"table", "json", "yaml", "csv", "tsv"}},
        {"color", &Preferences::color, "When to use colour", {"auto", "always", "never"}},
        {"pager", &Preferences::pager, "Program for long help on a terminal, cat for none"},
        {"editor", &Preferences::editor, "Program that cf edit starts"},
        {"tz", &Preferences::tz, "Zone in which times are shown"},
        {"hints", &Preferences::hints, "Hints on what to type next", {"on", "off"}},
    };
    return list;
}

}

std::span<Preference const> preference_list()
{
    return all();
}

std::string preferences_path(Environment const& environment)
{
    if (!environment.config.empty()) {
        return environment.config;
    }
    if (!environment.config_home.empty()) {
        return environment.config_home + "/cf/config.yaml";
    }
    return environment.home.empty() ? std::string{} : environment.home + "/.config/cf/config.yaml";
}

Preference const& require_preference(std::string_view word)
{
    std::vector<std::string> words;
    for (auto const& preference : all()) {
        if (preference.word == word) {
            return preference;
        }
        words.emplace_back(preference.word);
    }
    throw Error{
        Code::usage, "config", fmt::format("there is no preference \"{}\"", word),
        callflow::nearest(word, words)}
        .advise("cf config list");
}

void set_preference(Preferences& preferences, std::string_view word, std::string const& value)
{
    auto const& preference = require_preference(word);
    auto const& choices = preference.choices;
    if (!value.empty() && !choices.empty() &&
        std::find(choices.begin(), choices.end(), value) == choices.end()) {
        throw Error{
            Code::usage, "config",
            fmt::format("{} is one of {}, not \"{}\"", word, fmt::join(choices, ", "), value)};
    }
    if (word == "tz" && !value.empty() && !callflow::is_zone(value)) {
        throw Error{
            Code::usage, "zone", fmt::format("there is no time zone \"{}\"", value),
            callflow::nearest(value, callflow::zone_names())};
    }
    preferences.*preference.member = value;
}

Preferences read_preferences(std::string const& path)
{
    Preferences preferences;
    if (path.empty() || !std::filesystem::exists(path)) {
        return preferences;
    }
    callflow::Value const map = read_map(path);
    for (std::size_t i = 0; i < map.names.size(); ++i) {
        try {
            set_preference(preferences, map.names[i], map.items[i].text);
        } catch (Error const& error) {
            auto const place = map.items[i].place;
            throw Error{
                Code::usage, "config",
                fmt::format("{}:{}:{}: {}", path, place.line, place.column, error.sentence()),
                error.suggestions()};
        }
    }
    return preferences;
}

void write_preferences(std::string const& path, Preferences const& preferences)
{
    if (path.empty()) {
        throw Error{
            Code::failure, "config", "neither HOME nor XDG_CONFIG_HOME is set, so there is no place for it"}
            .advise("CF_CONFIG=PATH");
    }
    std::string text;
    for (auto const& preference : all()) {
        if (auto const& value = preferences.*preference.member; !value.empty()) {
            text += fmt::format("{}: {}\n", preference.word, callflow::quote_yaml(value));
        }
    }
    auto const folder = std::filesystem::path{path}.parent_path();
    if (!folder.empty() && !std::filesystem::exists(folder)) {
        std::filesystem::create_directories(folder);
        chmod(folder.c_str(), 0700);
    }
    write_file(path, text);
}

}
