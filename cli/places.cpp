#include "places.h"

#include "file.h"

#include <callflow/document.h>
#include <callflow/error.h>

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <sys/stat.h>
#include <unistd.h>

namespace cf {

using callflow::Code;
using callflow::Error;

namespace fs = std::filesystem;

namespace {

constexpr char const* file_name = ".cf.yaml";

struct Here {
    std::string path, store, flow;
};

std::string text_in(callflow::Value const& map, std::string_view word)
{
    auto const* const value = map.find(word);
    return value == nullptr ? std::string{} : value->text;
}

Here read_here(fs::path const& path)
{
    callflow::Value const map = read_map(path.string());
    for (auto const& name : map.names) {
        if (name != "flow" && name != "store") {
            throw Error{
                Code::usage, "place",
                fmt::format("{}: there is no \"{}\" here, only flow and store", path.string(), name)};
        }
    }
    auto store = text_in(map, "store");
    if (!store.empty() && fs::path{store}.is_relative()) {
        store = (path.parent_path() / store).lexically_normal().string();
    }
    return {path.string(), std::move(store), text_in(map, "flow")};
}

/// The nearest file upwards that the user owns.
std::optional<Here> find_here(std::string const& home, std::vector<std::string>& warnings)
{
    std::error_code none;
    auto folder = fs::current_path(none);
    struct stat start {};
    if (none || stat(folder.c_str(), &start) != 0) {
        return std::nullopt;
    }
    for (;; folder = folder.parent_path()) {
        struct stat here {};
        if (stat(folder.c_str(), &here) != 0 || here.st_dev != start.st_dev) {
            return std::nullopt;
        }
        auto const path = folder / file_name;
        struct stat file {};
        if (stat(path.c_str(), &file) == 0) {
            if (file.st_uid == getuid()) {
                return read_here(path);
            }
            warnings.push_back(fmt::format("{} belongs to somebody else and is ignored", path.string()));
        }
        if (folder == home || folder == folder.root_path()) {
            return std::nullopt;
        }
    }
}

std::string default_store(Environment const& environment)
{
    if (!environment.data_home.empty()) {
        return environment.data_home + "/cf/cf.db";
    }
    if (environment.home.empty()) {
        throw Error{
            Code::store, "place", "neither HOME nor XDG_DATA_HOME is set, so there is no place for the store"}
            .advise("--store PATH");
    }
    return environment.home + "/.local/share/cf/cf.db";
}

}

Places find_places(Globals const& globals, Environment const& environment)
{
    Places places;
    std::optional<Here> here;
    auto const store = globals.store.empty() ? environment.store : globals.store;
    auto const flow = globals.flow.empty() ? environment.flow : globals.flow;
    if (store.empty() || flow.empty()) {
        here = find_here(environment.home, places.warnings);
    }
    if (!store.empty()) {
        places.store = store;
        places.store_source = globals.store.empty() ? "CF_STORE" : "--store";
    } else if (here && !here->store.empty()) {
        places.store = here->store;
        places.store_source = here->path;
    }
    places.store_named = !places.store.empty();
    if (places.store.empty()) {
        places.store = default_store(environment);
    }
    if (!flow.empty()) {
        places.flow = flow;
        places.flow_source = globals.flow.empty() ? "CF_FLOW" : "--flow";
    } else if (here && !here->flow.empty()) {
        places.flow = here->flow;
        places.flow_source = here->path;
    }
    return places;
}

std::string here_path()
{
    return (fs::current_path() / file_name).string();
}

void write_here(std::string const& flow)
{
    auto const path = here_path();
    auto const store = fs::exists(path) ? text_in(read_map(path), "store") : std::string{};
    auto text = fmt::format("flow: {}\n", callflow::quote_yaml(flow));
    if (!store.empty()) {
        text += fmt::format("store: {}\n", callflow::quote_yaml(store));
    }
    write_file(path, text);
}

}
