#include "document/desired_sounds.h"

#include "text/sound_file.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <filesystem>

namespace callflow {
namespace {

std::string beside(std::string const& document, std::string const& path)
{
    return (std::filesystem::path{document}.parent_path() / path).string();
}

bool is_there(std::string const& path)
{
    std::error_code error;
    return std::filesystem::exists(path, error);
}

}

void accept_sound(Desired& desired, std::string const& document, Value& fields, Findings& findings)
{
    Value* const written = fields.find("file");
    if (written == nullptr || !written->is_text() || written->text.empty()) {
        return;
    }
    auto const path = beside(document, written->text);
    bool const named = is_sound_name(written->text);
    if (named && !is_there(path)) {
        return;
    }
    Findings::Step const step{findings, "file", written->place};
    try {
        auto const name = read_sound_file(path).name;
        if (named && name != written->text) {
            findings.add(
                "E02", fmt::format("the content of \"{}\" is not what its name says: it is {}", path, name));
        }
        desired.sounds[name] = path;
        written->text = name;
    } catch (Error const& error) {
        findings.add(error.code() == Code::not_found ? "E09" : "E02", error.sentence());
    }
}

}
