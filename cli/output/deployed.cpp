#include "deployed.h"

#include "report.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace cf {

using callflow::Deployed;
using callflow::FileDifference;
using callflow::Outcome;

namespace {

struct Deed {
    std::string_view action, done;
};
constexpr std::array deeds = {
    Deed{"create", "created"}, Deed{"change", "changed"}, Deed{"remove", "removed"}};

bool is_for_people(Output const& out)
{
    return out.style().format == Format::table || out.style().format == Format::tsv;
}

/// Machines are told of every file.
Outcome with_files(Deployed const& deployed)
{
    auto outcome = deployed.outcome;
    for (auto const& file : deployed.files) {
        outcome.objects.push_back({"file", 0, file.path, file.action});
    }
    return outcome;
}

/// `files: 3 created, 1 changed`; empty if there are none.
std::string counts_of(std::vector<FileDifference> const& files)
{
    std::string text;
    for (auto const& deed : deeds) {
        auto const count = std::count_if(
            files.begin(), files.end(), [&](auto const& file) { return file.action == deed.action; });
        if (count > 0) {
            text += fmt::format("{}{} {}", text.empty() ? "files: " : ", ", count, deed.done);
        }
    }
    return text;
}

}

void write_deployed(Output& out, Output& conversation, Deployed const& deployed)
{
    if (!is_for_people(out) || out.style().quiet) {
        return write_outcome(out, conversation, is_for_people(out) ? deployed.outcome : with_files(deployed));
    }
    auto outcome = deployed.outcome;
    if (auto counts = counts_of(deployed.files); !counts.empty()) {
        outcome.notes.insert(outcome.notes.begin(), std::move(counts));
    }
    for (auto const& file : deployed.files) {
        out.text(file.text);
    }
    write_outcome(out, conversation, outcome);
}

}
