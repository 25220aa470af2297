#include "document/desired_things.h"
#include "text/name.h"
#include "text/phone.h"
#include "text/words.h"

#include <callflow/error.h>

#include <fmt/format.h>

namespace callflow {
namespace {

using Suggestions = std::vector<std::string>;

/// What `make` gives; what it refuses is reported, and nothing comes of it.
template <class Make>
std::string reported(
    std::string_view code, Place place, Make const& make, Suggestions const& suggestions, Findings& findings)
{
    try {
        return make();
    } catch (Error const& error) {
        if (error.code() != Code::usage) {
            throw;
        }
        findings.add_at(place, code, error.sentence(), suggestions);
        return {};
    }
}

}

std::string Things::accepted_key(Thing const& thing, Findings& findings)
{
    if (thing.noun == Noun::settings) {
        return std::string{thing.key};
    }
    if (thing.noun == Noun::number) {
        return accepted_number(thing, findings);
    }
    if (is_key(thing.key)) {
        return std::string{thing.key};
    }
    auto const likely = key_from_name(thing.key);
    return reported(
        "E02", thing.origin.place, [&] { return accept_key(thing.key); },
        likely.empty() ? Suggestions{} : Suggestions{likely}, findings);
}

std::string Things::accepted_number(Thing const& thing, Findings& findings)
{
    auto const text = trim(thing.key);
    if (!is_extension(text)) {
        return reported(
            "E04", thing.origin.place, [&] { return phones_.accept(text); }, {}, findings);
    }
    if (thing.owner.empty()) {
        findings.add_at(
            thing.origin.place, "E04",
            fmt::format("extension \"{}\" belongs to a flow: write it among the numbers of one", text));
    }
    return std::string{text};
}

}
