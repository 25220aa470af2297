#include "document/desired_heads.h"

#include "document/desired_setting.h"
#include "model/readers.h"
#include "text/name.h"
#include "text/words.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

bool is_variable_name(std::string_view text)
{
    auto const fits = [](char c) {
        return c == '_' || c == '-' || is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), fits);
}

Finding found(std::string_view code, std::string path, Place place, std::string message)
{
    return {std::string{code}, std::move(path), std::move(message), {}, place};
}

}

void Heads::take(std::string_view word, Piece& piece)
{
    if (word == "cf") {
        take_version(piece.value);
    } else if (word == "owner") {
        take_owner(piece.value);
    } else if (word == "vars") {
        take_variables(piece.value, piece.keys);
    } else {
        take_tests(piece);
    }
}

void Heads::take_version(Value const& value)
{
    has_version_ = true;
    if (value.text != "v1" && !report_.is_spoilt(value.place)) {
        auto const written =
            value.is_text() ? fmt::format("\"{}\"", quoted(value.text)) : std::string{shape_of(value)};
        report_.add(found(
            "E19", "cf", value.place,
            fmt::format("{} is no version that is read here: write cf: v1", written)));
    }
}

void Heads::take_owner(Value const& value)
{
    if (report_.is_spoilt(value.place)) {
        return;
    }
    if (!value.is_text()) {
        return report_.add(
            found("E02", "owner", value.place, fmt::format("{}, expected one text", shape_of(value))));
    }
    try {
        auto owner = accept_name(value.text);
        if (desired_.owner.empty()) {
            desired_.owner = std::move(owner);
            owner_ = {report_.file(), value.place};
        } else if (desired_.owner != owner) {
            report_.add(found(
                "E15", "owner", value.place,
                fmt::format(
                    "the owner is \"{}\" here and \"{}\" at {}: apply them one after the other",
                    quoted(owner), quoted(desired_.owner), report_.where(owner_))));
        }
    } catch (Error const& error) {
        if (error.code() != Code::usage) {
            throw;
        }
        report_.add(found("E02", "owner", value.place, error.sentence()));
    }
}

void Heads::take_variables(Value const& map, std::vector<Place> const& keys)
{
    if (!map.is_map() && !map.is_none()) {
        return report_.add(found(
            "E02", "vars", map.place, fmt::format("{}, expected a map of names and texts", shape_of(map))));
    }
    std::size_t key = 0;
    for (std::size_t i = 0; i < map.names.size(); ++i) {
        auto const& name = map.names[i];
        auto const& value = map.items[i];
        auto const path = fmt::format("vars.{}", quoted(name));
        auto const [known, fresh] = variables_.try_emplace(name, Origin{report_.file(), keys[key]});
        if (!is_variable_name(name)) {
            report_.add(found(
                "E02", "vars", keys[key],
                fmt::format(
                    "\"{}\" is no name of a variable: write letters, digits, _ and -", quoted(name))));
        } else if (!fresh) {
            report_.add(found(
                "E14", path, keys[key],
                fmt::format(
                    "variable \"{}\" stands at {} too: keep one of them", name,
                    report_.where(known->second))));
        } else if (!value.is_text()) {
            report_.add(
                found("E02", path, value.place, fmt::format("{}, expected one text", shape_of(value))));
        } else if (has_variable(value.text)) {
            report_.add(
                found("E02", path, value.place, "a variable cannot stand in another: write its value out"));
        }
        key += 1 + keys_in(value);
    }
}

void Heads::take_tests(Piece& piece)
{
    Findings findings;
    check_tests(piece, findings);
    for (auto finding : findings.all()) {
        if (!report_.is_spoilt(finding.place)) {
            report_.add(std::move(finding));
        }
    }
    for (auto& test : piece.value.items) {
        desired_.tests.push_back({std::move(test), report_.file()});
    }
}

}
