#pragma once

#include "asterisk/rendering.h"
#include "simulate_exploring.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

namespace callflow {

/// What an engine is told; ids count the things of each noun from 1, in their order.
inline EngineText rendered(Simulator const& simulator)
{
    auto const& state = simulator.exchange().state();
    EngineSite site;
    site.folder = "/etc/asterisk";
    site.id = [&](Thing const& thing) {
        std::int64_t id = 0;
        for (auto const& one : state.of(thing.noun)) {
            ++id;
            if (one.owner == thing.owner && one.key == thing.key) {
                break;
            }
        }
        return id;
    };
    site.password = [](Thing const&) { return std::string{"pass;word"}; };
    return render_asterisk(simulator.exchange(), site);
}

/// The same of a flow `f` with these modules: see simulator_of().
inline EngineText rendered(std::string const& modules, std::string const& more = {})
{
    return rendered(simulator_of(modules, more));
}

inline std::string file_of(EngineText const& text, std::string_view path)
{
    auto const found = std::find_if(
        text.files.begin(), text.files.end(), [&](EngineFile const& one) { return one.path == path; });
    REQUIRE(found != text.files.end());
    return found->text;
}

/// The text of the flow `f`, in which REV stands for its revision.
inline std::string flow_of(EngineText const& text)
{
    auto file = file_of(text, "flows/f1.conf");
    constexpr std::string_view before = "[cf-f1-";
    auto const at = file.find(before) + before.size();
    auto const revision = file.substr(at, 9);
    for (auto found = file.find(revision); found != std::string::npos; found = file.find(revision)) {
        file.replace(found, revision.size(), "REV");
    }
    return file;
}

inline bool holds(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

}
