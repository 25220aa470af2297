#include "deploy/readback.h"

#include "deploy/config_lines.h"
#include "deploy/dialplan_text.h"
#include "text/name.h"
#include "text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace callflow {

namespace {

/// The sections of a file, but for those that are about everything, and with one type only if there is one.
std::vector<std::string> sections_of(FileTexts const& files, std::string_view path, std::string_view type)
{
    auto const file = files.find(path);
    std::vector<std::string> names;
    if (file == files.end()) {
        return names;
    }
    each_config_line(file->second, [&](ConfigLine const& line) {
        bool const counts = type.empty() ? line.key.empty() && line.section != "general"
                                         : line.key == "type" && line.value == type;
        if (counts) {
            names.push_back(line.section);
        }
    });
    return names;
}

std::vector<std::string> mailboxes_of(FileTexts const& files, std::string_view path, std::string_view)
{
    auto const file = files.find(path);
    std::vector<std::string> names;
    if (file == files.end()) {
        return names;
    }
    each_config_line(file->second, [&](ConfigLine const& line) {
        if (!line.key.empty() && line.section != "general") {
            names.push_back(line.key);
        }
    });
    return names;
}

/// Objects of a file, what they are called, and how the engine lists them: each begins a line or follows
/// `mark`.
struct Listed {
    std::string_view what;
    std::string_view file;
    std::string_view type;
    std::string_view command;
    std::string_view mark;
    std::vector<std::string> (*names)(FileTexts const&, std::string_view, std::string_view) = sections_of;
};

constexpr std::array all_listed = {
    Listed{"endpoint", "pjsip.conf", "endpoint", "pjsip show endpoints", " Endpoint:"},
    Listed{"aor", "pjsip.conf", "aor", "pjsip show aors", " Aor:"},
    Listed{"auth", "pjsip.conf", "auth", "pjsip show auths", " Auth:"},
    Listed{"registration", "pjsip.conf", "registration", "pjsip show registrations", ""},
    Listed{"music class", "musiconhold.conf", "", "moh show classes", "Class:"},
    Listed{"mailbox", "voicemail.conf", "", "voicemail show users", "", mailboxes_of},
    Listed{"conference profile", "confbridge.conf", "bridge", "confbridge show profile bridges", ""},
    Listed{"conference profile", "confbridge.conf", "user", "confbridge show profile users", ""},
    Listed{"queue", "queues.conf", "", "queue show", ""},
};

constexpr Listed carriers{"carrier", "pjsip.conf", "identify", "pjsip show identifies", " Identify:"};

/// The words of each line after the mark, up to the first that is no part of a name.
std::set<std::string, std::less<>> names_in(std::string_view answer, std::string_view mark)
{
    std::set<std::string, std::less<>> names;
    for (auto line : split(answer, '\n')) {
        auto const at = line.find(mark);
        if (at == std::string_view::npos) {
            continue;
        }
        line.remove_prefix(at + mark.size());
        for (auto const word : split(trim(line), ' ')) {
            names.emplace(word.substr(0, word.find('/')));
        }
    }
    return names;
}

/// Those of the file that the engine does not list.
std::vector<std::string> missing_objects(Listed const& listed, FileTexts const& files, Console const& engine)
{
    auto names = listed.names(files, listed.file, listed.type);
    if (!names.empty()) {
        auto const answer = engine(std::string{listed.command});
        auto const there = names_in(answer, listed.mark);
        std::erase_if(names, [&](std::string const& name) { return there.contains(name); });
    }
    return names;
}

/// The first of these that no line of the answer begins with; the engine makes no difference by letters'
/// case.
std::optional<std::string>
missing_of(std::string_view what, std::vector<std::string> const& names, std::string_view answer)
{
    std::set<std::string> there;
    for (auto const line : split(answer, '\n')) {
        auto const word = trim(line);
        there.insert(folded(word.substr(0, word.find_first_of(": \t"))));
    }
    auto const found = std::find_if(
        names.begin(), names.end(), [&](auto const& name) { return !there.contains(folded(name)); });
    return found == names.end() ? std::nullopt : std::optional{fmt::format("it has no {} {}", what, *found)};
}

}

std::optional<std::string> loaded_difference(FileTexts const& files, Console const& engine)
{
    for (auto const& listed : all_listed) {
        if (auto const missing = missing_objects(listed, files, engine); !missing.empty()) {
            return fmt::format("there is no {} {}", listed.what, missing.front());
        }
    }
    return difference_of(rendered_dialplan(files), shown_dialplan(engine("dialplan show")));
}

std::vector<std::string> unknown_hosts(FileTexts const& files, Console const& engine)
{
    std::vector<std::string> sentences;
    for (auto const& name : missing_objects(carriers, files, engine)) {
        sentences.push_back(fmt::format(
            "asterisk takes no calls from {}: it cannot look up the host; deploy again when it can", name));
    }
    return sentences;
}

std::optional<std::string> missing_parts(FileTexts const& files, Console const& engine)
{
    auto const dialplan = rendered_dialplan(files);
    auto missing = missing_of("application", applications_of(dialplan), engine("core show applications"));
    return missing ? missing : missing_of("function", functions_of(dialplan), engine("core show functions"));
}

std::optional<std::string> wrong_zone(std::vector<KnownZone> const& zones, Console const& engine)
{
    for (auto const& zone : zones) {
        for (auto const& [epoch, clock] : zone.readings) {
            auto const answer =
                engine(fmt::format("dialplan eval function STRFTIME({},{},%Y%m%d%H%M)", epoch, zone.name));
            if (answer.find("Result: " + clock) == std::string::npos) {
                return fmt::format("it reads the clock of {} otherwise: its time zones are old", zone.name);
            }
        }
    }
    return std::nullopt;
}

}
