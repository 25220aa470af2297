#include "sentence.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace cf {

namespace {

struct Verb {
    std::string_view action;
    std::string_view would;
    std::string_view did;
};

// Where the past is not the action with `ed`.
constexpr std::array<Verb, 9> irregular{{
    {"set", "change", "changed"},
    {"copy", "copy", "copied"},
    {"undo", "undo", "undid"},
    {"redo", "redo", "redid"},
    {"rollback", "roll back", "rolled back"},
    {"backup", "back up", "backed up"},
    {"switch", "switch to", "switched to"},
    {"default", "make default", "made default:"},
    {"apply", "apply", "applied"},
}};

std::string verb(std::string_view action, bool dry_run)
{
    auto const* found = std::find_if(irregular.begin(), irregular.end(), [&](Verb const& candidate) {
        return candidate.action == action;
    });
    if (found != irregular.end()) {
        return std::string{dry_run ? found->would : found->did};
    }
    return fmt::format("{}{}", action, dry_run ? "" : action.ends_with('e') ? "d" : "ed");
}

std::string words(std::string_view word)
{
    std::string text{word};
    std::replace(text.begin(), text.end(), '_', ' ');
    return text;
}

}

std::string sentence(callflow::Outcome const& outcome, callflow::Object const& object)
{
    auto const done = !outcome.changed
                          ? std::string{"unchanged"}
                          : (outcome.dry_run ? "would " : "") + verb(words(outcome.action), outcome.dry_run);
    auto const name =
        object.name.empty() || object.name == object.key ? "" : fmt::format(" \"{}\"", object.name);
    return fmt::format("{} {} {}{}", done, words(object.kind), object.key, name);
}

std::string way_back_of(callflow::Outcome const& outcome)
{
    if (outcome.change == 0 || outcome.dry_run) {
        return {};
    }
    if (outcome.action == "undo") {
        return "cf redo";
    }
    return fmt::format("cf undo {}", outcome.change);
}

}
