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

namespace {

/// `flow sales "Sales"`, `tab "After Hours"`, `change 11: delete flow "Sales"`, `settings`.
std::string title(callflow::Object const& object)
{
    auto const kind = words(object.kind);
    if (object.key == object.kind) {
        return kind;
    }
    if (object.kind == "tab") {
        return fmt::format("{} \"{}\"", kind, object.key);
    }
    if (object.name.empty() || object.name == object.key || object.kind == "backup") {
        return fmt::format("{} {}", kind, object.key);
    }
    return object.kind == "change" ? fmt::format("{} {}: {}", kind, object.key, object.name)
                                   : fmt::format("{} {} \"{}\"", kind, object.key, object.name);
}

}

std::string sentence(callflow::Outcome const& outcome, callflow::Object const& object)
{
    bool const looked = outcome.action == "check";
    auto const done = !outcome.changed && !looked
                          ? std::string{"unchanged"}
                          : (outcome.dry_run ? "would " : "") + verb(words(outcome.action), outcome.dry_run);
    std::string_view const to = outcome.action == "rollback" ? "to " : "";
    auto const detail = object.detail.empty() ? "" : ": " + object.detail;
    return fmt::format("{} {}{}{}", done, to, title(object), detail);
}

std::string way_back_of(callflow::Outcome const& outcome)
{
    if (outcome.dry_run) {
        return {};
    }
    if (outcome.action == "restore" && !outcome.backup.empty() && outcome.change == 0) {
        auto const slash = outcome.backup.rfind('/') + 1;
        return fmt::format(
            "cf backup restore {}", outcome.backup.substr(slash, outcome.backup.rfind('.') - slash));
    }
    if (outcome.change == 0) {
        return {};
    }
    if (outcome.action == "undo") {
        return "cf redo";
    }
    auto const number =
        outcome.action == "redo" ? outcome.objects.front().key : std::to_string(outcome.change);
    return fmt::format("cf undo {}", number);
}

}
