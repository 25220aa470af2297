#include "document/desired_draft.h"
#include "document/desired_keys.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {
namespace {

/// Whether fields that the store has already may mend it.
bool is_completable(Finding const& finding, Thing const& thing, Written const& written)
{
    if (thing.noun == Noun::trunk && finding.code == "E15") {
        return written.place_of("username").line == 0;
    }
    return finding.code == "E01" && finding.path != "kind" &&
           finding.path.find_first_of(".[") == std::string::npos && !written.clears(finding.path);
}

/// Whether a path may be what an unknown key was meant to be.
bool is_meant(Finding const& cause, std::string_view path)
{
    return std::any_of(cause.suggestions.begin(), cause.suggestions.end(), [&](auto const& word) {
        return path == fmt::format("{}.{}", cause.path, word);
    });
}

/// Whether it follows from an unknown key beside it: what is mistyped is not there.
bool is_consequence(Finding const& finding, std::vector<Finding> const& all)
{
    return finding.code != "E20" && std::any_of(all.begin(), all.end(), [&](Finding const& cause) {
               bool const inside = cause.code == "E20" && !cause.path.empty();
               return inside && (finding.path == cause.path || is_meant(cause, finding.path));
           });
}

}

void Things::tell(Thing const& thing, Piece const& piece, Draft const& draft)
{
    if (draft.findings.empty()) {
        return;
    }
    auto const title = title_of(thing);
    for (auto finding : draft.findings.all()) {
        auto const word = finding.path.substr(0, finding.path.find_first_of(".["));
        auto const key = place_of_key(finding.path, draft.written, piece);
        if (key.line != 0) {
            finding.place = key;
        } else if (finding.place.line == 0) {
            finding.place = draft.written.place_of(word);
        }
        if (finding.place.line == 0) {
            finding.place = thing.origin.place;
        }
        finding.thing = title;
        if (is_completable(finding, thing, draft.written)) {
            finding.file = desired_.files[report_.file() - 1];
            desired_.incomplete.emplace(title, std::move(finding));
        } else if (!report_.is_spoilt(finding.place) && !is_consequence(finding, draft.findings.all())) {
            report_.add(std::move(finding));
        }
    }
}

}
