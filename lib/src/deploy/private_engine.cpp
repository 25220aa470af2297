#include "deploy/private_engine.h"

#include "deploy/engine_modules.h"
#include "deploy/engine_parts.h"
#include "deploy/includes.h"
#include "process/child.h"
#include "process/run.h"
#include "text/words.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <thread>
#include <unistd.h>

namespace callflow {

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto patience = 60s;

constexpr auto* trial_folder = ".cf-trial";

/// A folder that goes with its scope.
class PassingFolder {
public:
    explicit PassingFolder(std::string path) : path_{std::move(path)} {}
    ~PassingFolder()
    {
        std::error_code ignored;
        fs::remove_all(path_, ignored);
    }
    PassingFolder(PassingFolder const&) = delete;
    PassingFolder& operator=(PassingFolder const&) = delete;
    std::string const& path() const { return path_; }

private:
    std::string path_;
};

/// That of a private engine, for us alone; one that a deployment left which was killed goes first.
std::string make_trial_folder(Folder const& engine)
{
    FileAccess private_access;
    private_access.folder = 0700;
    engine.remove(trial_folder);
    engine.make_inside(trial_folder, private_access);
    return engine.path_of(trial_folder);
}

/// That of its socket, whose path must be short.
std::string make_socket_folder()
{
    auto path = (fs::temp_directory_path() / "callflow.XXXXXX").string();
    if (mkdtemp(path.data()) == nullptr) {
        throw Error{Code::failure, "verify", fmt::format("cannot make the folder \"{}\"", path)};
    }
    return path;
}

/// Where a private engine lives.
struct Home {
    std::string path;
    std::string sockets;
    std::string config() const { return path + "/etc/asterisk.conf"; }
};

[[noreturn]] void refuse(std::string const& why)
{
    throw Error{Code::failure, "verify", fmt::format("asterisk does not load what was written: {}", why)}
        .advise("cf deploy asterisk --no-verify   # if you know better");
}

/// Words before a command that take the network away from it, the first that work here.
std::vector<std::string> without_network()
{
    for (auto const* flags : {"-n", "-rn"}) {
        if (auto const ran = run_program({"unshare", flags, "true"}, ""); ran && ran->status == 0) {
            return {"unshare", flags};
        }
    }
    return {};
}

/// Identifies carriers by some address instead of a name, as `match=sip.example.net`.
std::string without_hosts(std::string_view text)
{
    constexpr std::string_view match = "match=";
    constexpr std::string_view of_addresses = "0123456789abcdefABCDEF.:/";
    std::string result;
    for (auto const line : split(text, '\n')) {
        bool const host = line.starts_with(match) &&
                          line.find_first_not_of(of_addresses, match.size()) != std::string_view::npos;
        result += host ? "match=192.0.2.1" : line;
        result += '\n';
    }
    return result;
}

/// The configuration of the private engine; all that it writes goes below `home` too.
class PrivateFiles {
public:
    PrivateFiles(Home const& home, Folder const& release, Trial const& trial, bool isolated)
        : home_{home}, isolated_{isolated}
    {
        for (auto const* name : {"etc", "log", "lib", "spool"}) {
            fs::create_directory(home.path + '/' + name);
        }
        Folder const etc{home.path + "/etc"};
        write_release(etc.make_inside("cf", {}), release, trial);
        etc.write("asterisk.conf", main_file(), {});
        etc.write("modules.conf", modules(), {});
        etc.write("logger.conf", "[general]\n[logfiles]\nfindings => warning,error\n", {});
        for (auto const file : quiet_files) {
            etc.write(std::string{file}, "", {});
        }
        for (auto const& part : engine_parts) {
            etc.write(std::string{part.file}, own_file(part.file, trial.files), {});
        }
    }

private:
    /// All of the release but for names of hosts, which nobody can look up without a network.
    static void write_release(Folder const& copy, Folder const& release, Trial const& trial)
    {
        for (auto const& name : release.names()) {
            copy.point(name, release.path_of(name));
        }
        if (auto const file = trial.files.find("pjsip.conf"); file != trial.files.end()) {
            copy.remove(file->first);
            copy.write(file->first, without_hosts(file->second), {});
        }
    }

    std::string main_file() const
    {
        return fmt::format(
            "[directories]\nastetcdir => {0}/etc\nastrundir => {1}\nastlogdir => {0}/log\n"
            "astvarlibdir => {0}/lib\nastdbdir => {0}/lib\nastkeydir => {0}/lib\nastcachedir => {0}/lib\n"
            "astspooldir => {0}/spool\n",
            home_.path, home_.sockets);
    }

    std::string modules() const
    {
        std::string text = "[modules]\nautoload=no\n";
        for (auto const module : engine_modules) {
            bool const calls_out = module == registering_module;
            text += calls_out && !isolated_ ? "" : fmt::format("load={}.so\n", module);
        }
        return text;
    }

    static std::string own_file(std::string_view file, FileTexts const& files)
    {
        auto const* const transport =
            file == "pjsip.conf" ? "[private]\ntype=transport\nprotocol=udp\nbind=127.0.0.1:0\n" : "";
        return transport + (files.contains(file) ? include_line(file) + "\n" : std::string{});
    }

    Home home_;
    bool isolated_;
};

/// Lines of the log that are about what we wrote; others are about the little that is around it.
std::string complaints(Home const& home)
{
    constexpr std::array<std::string_view, 3> names = {"cf-", "cf/", "'cf'"};
    constexpr std::string_view unrelated = "res_pjsip_outbound_registration.c"; // nobody answers it here
    auto const is_ours = [&](std::string_view line) {
        auto const named = [&](std::string_view name) { return line.find(name) != std::string_view::npos; };
        return !named(unrelated) && (std::any_of(names.begin(), names.end(), named) ||
                                     std::any_of(engine_parts.begin(), engine_parts.end(), [&](auto& part) {
                                         return named(part.file);
                                     }));
    };
    auto const log =
        replaced(Folder{home.path + "/log"}.read("findings").value_or(""), home.path, {}); // has such a name
    std::string found;
    for (auto const line : split(log, '\n')) {
        if (is_ours(line)) {
            found += fmt::format(
                "{}{}", found.empty() ? "" : "; ", line.substr(std::min(line.size(), line.find("] ") + 2)));
        }
    }
    return found;
}

/// What an engine knows that registers nowhere, as others would hear of it.
FileTexts without_registrations(FileTexts files)
{
    constexpr std::string_view type = "\ntype=registration\n";
    auto& text = files["pjsip.conf"];
    for (auto at = text.find(type); at != std::string::npos; at = text.find(type)) {
        text.replace(at, type.size(), "\n");
    }
    return files;
}

void wait_until_booted(ChildProcess& engine, Trial const& trial, Home const& home)
{
    auto const end = std::chrono::steady_clock::now() + patience;
    while (!fs::exists(home.sockets + "/asterisk.ctl") || !engine_runs(trial.program, home.config())) {
        if (!engine.runs() || std::chrono::steady_clock::now() > end) {
            auto const words = Folder{home.path}.read("output").value_or("");
            refuse(fmt::format("it does not start: {}", trim(words)));
        }
        std::this_thread::sleep_for(20ms);
    }
}

}

void try_out(Folder const& engine, Trial const& trial)
{
    PassingFolder const folder{make_trial_folder(engine)};
    PassingFolder const sockets{make_socket_folder()};
    Home const home{folder.path(), sockets.path()};
    auto words = without_network();
    bool const isolated = !words.empty();
    PrivateFiles const files{home, engine.inside(trial.release), trial, isolated};
    words.insert(words.end(), {trial.program, "-f", "-C", home.config()});
    ChildProcess running{words, home.path + "/output"};
    wait_until_booted(running, trial, home);
    auto const console = console_of(trial.program, home.config());
    console("core waitfullybooted");
    if (auto const found = complaints(home); !found.empty()) {
        refuse(found);
    }
    auto why = loaded_difference(isolated ? trial.files : without_registrations(trial.files), console);
    why = why ? why : missing_parts(trial.files, console);
    why = why ? why : wrong_zone(trial.zones, console);
    if (why) {
        refuse(*why);
    }
}

}
