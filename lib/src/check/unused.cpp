#include "check/checking.h"

#include <fmt/format.h>

namespace callflow {
namespace {

void report_unused(Checking& checking, Thing const& thing, std::string_view why)
{
    checking.report.add(thing, "W17", {}, std::string{why}).advice = {
        fmt::format("cf {} delete {}", word_of(thing.noun), thing.key)};
}

}

void check_unused(Checking& checking)
{
    for (auto const noun : {Noun::audio, Noun::schedule, Noun::group}) {
        auto const things = checking.overview.all(noun);
        auto const& used = checking.used[static_cast<std::size_t>(noun)];
        for (std::size_t i = 0; i < things.size(); ++i) {
            if (!used[i]) {
                report_unused(checking, things[i], "nothing uses it");
            }
        }
    }
}

// A trunk that registers or says whom it takes calls from is there for calls that come.
void check_trunk_use(Checking& checking, Record const& trunk)
{
    bool const leaving = text_of(trunk.fields, "default") == "true";
    bool const coming = text_of(trunk.fields, "register") == "true" || trunk.fields.find("allow") != nullptr;
    if (!leaving && !coming) {
        report_unused(
            checking, trunk.thing, "nothing uses it: it is not the default, nor set up for calls that come");
    }
}

}
