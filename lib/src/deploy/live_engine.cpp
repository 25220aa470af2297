#include "deploy/live_engine.h"

#include "deploy/dialplan_text.h"
#include "deploy/engine_parts.h"
#include "deploy/readback.h"
#include "text/words.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <thread>

namespace callflow {

namespace {

using namespace std::chrono_literals;

/// Modules are reloaded one after the other, and may be asked before the last is done.
constexpr int looks = 25;
constexpr auto between_looks = 200ms;

/// A module that had nothing to do when the engine started is not there to be reloaded.
std::string reload(Console const& engine, std::string_view command)
{
    auto answer = engine(std::string{command});
    constexpr std::string_view reloading = "module reload ";
    bool const absent = answer.find("No such module") != std::string::npos ||
                        answer.find("module load") != std::string::npos; // what it advises then
    if (absent) {
        answer = engine(fmt::format("module load {}", command.substr(reloading.size())));
    }
    return answer;
}

}

std::string config_of(DeployRequest const& request)
{
    namespace fs = std::filesystem;
    auto const own = request.folder + "/asterisk.conf";
    return !request.config.empty() ? fs::absolute(request.config).string()
           : fs::exists(own)       ? own
                                   : std::string{};
}

LiveEngine::LiveEngine(DeployRequest const& request)
    : program_{request.reload || request.verify ? find_engine(request.program) : std::nullopt},
      config_{config_of(request)}
{
    if (request.reload && !program_) {
        throw Error{Code::not_found, "asterisk", "there is no asterisk here that could load anything"}
            .advise("--no-reload       # only write its files")
            .advise("--asterisk PATH   # where its program is");
    }
    runs_ = request.reload && engine_runs(*program_, config_);
}

std::string LiveEngine::reload_all(std::set<std::string_view> const& parts) const
{
    auto const engine = console_of(*program_, config_);
    std::string answers;
    for (auto const& part : engine_parts) {
        auto const answer = parts.contains(part.file) ? reload(engine, part.reload) : std::string{};
        if (!answer.empty() && answer.find("reloaded") == std::string::npos) {
            answers += fmt::format("; it said \"{}\"", trim(answer));
        }
    }
    return answers;
}

std::vector<std::string>
LiveEngine::load(std::set<std::string_view> const& parts, FileTexts const& files) const
{
    if (!runs_) {
        return {};
    }
    auto const answers = reload_all(parts);
    auto const engine = console_of(*program_, config_);
    auto difference = loaded_difference(files, engine);
    for (int look = 1; difference && look < looks; ++look) {
        std::this_thread::sleep_for(between_looks);
        difference = loaded_difference(files, engine);
    }
    if (difference) {
        throw Error{
            Code::failure, "reload",
            fmt::format("asterisk did not load what was written: {}{}", *difference, answers)};
    }
    return unknown_hosts(files, engine);
}

std::set<std::string_view> parts_of(std::vector<FileChange> const& changes)
{
    std::set<std::string_view> parts;
    for (auto const& change : changes) {
        for (auto const& part : engine_parts) {
            if (part.file ==
                (is_dialplan_file(change.path) ? "extensions.conf" : std::string_view{change.path})) {
                parts.insert(part.file);
            }
        }
    }
    return parts;
}

}
