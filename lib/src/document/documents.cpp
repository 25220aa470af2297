#include "document/desired_reader.h"
#include "document/desired_repeats.h"

namespace callflow {
namespace {

std::vector<Problem> read(Source const& source, Events& events)
{
    return is_json(source) ? read_json(source.text, events) : read_yaml(source.text, events);
}

void take_ignored(Desired& desired, std::uint32_t file, Source const& source)
{
    if (is_json(source)) {
        return;
    }
    for (auto& [line, codes] : ignored_codes(source.text)) {
        desired.ignored.emplace(std::pair{file, line}, codes);
    }
}

void read_all(
    Desired& desired, std::vector<Source> const& sources, Variables const& variables,
    std::string const& region)
{
    Setting setting{sources, variables, region};
    Phones phones{setting, desired};
    Report report{desired.files};
    Heads heads{desired, report};
    Things things{desired, report, phones};
    DesiredReader reader{report, setting, heads, things};
    for (std::size_t i = 0; i < sources.size(); ++i) {
        auto const file = static_cast<std::uint32_t>(i + 1);
        report.begin_file(file);
        reader.begin_file();
        auto const problems = read(sources[i], reader);
        for (auto const& problem : problems) {
            report.add({"E19", {}, problem.message, {}, problem.place});
        }
        reader.end_file(problems.empty());
        take_ignored(desired, file, sources[i]);
    }
    desired.state.sort();
    report_repeats(desired, report);
    desired.findings = report.take();
}

}

Documents::Documents(
    std::vector<Source> const& sources, Variables const& variables, std::string const& region)
    : desired_{std::make_shared<Desired>()}
{
    for (auto const& source : sources) {
        desired_->files.push_back(source.path);
    }
    read_all(*desired_, sources, variables, region);
}

std::vector<Finding> const& Documents::findings() const
{
    return desired_->findings;
}

bool Documents::have_flows() const
{
    return desired_->has_flows;
}

std::string const& Documents::owner() const
{
    return desired_->owner;
}

}
