#include "plugin.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <dlfcn.h>
#include <filesystem>
#include <link.h>

namespace callflow {
namespace {

/// The folder of the object that holds this function: the library's, or the program's where it is linked
/// whole.
std::filesystem::path own_folder()
{
    static char const inside = 0;
    Dl_info info{};
    link_map* object = nullptr;
    if (dladdr1(&inside, &info, reinterpret_cast<void**>(&object), RTLD_DL_LINKMAP) == 0) {
        return {};
    }
    std::filesystem::path const file = object->l_name;
    return (file.empty() ? std::filesystem::read_symlink("/proc/self/exe") : file).parent_path();
}

/// Where a plugin stands; where it was expected if it is nowhere.
std::filesystem::path find_plugin(std::string const& file)
{
    auto const folder = std::filesystem::absolute(own_folder());
    for (auto const* const place : {"callflow", "../lib", "../lib/callflow"}) {
        if (std::filesystem::exists(folder / place / file)) {
            return folder / place / file;
        }
    }
    return folder / file;
}

}

void* load_plugin(std::string const& name)
{
    auto const path = find_plugin(fmt::format("libcallflow-{}.so", name));
    if (void* const handle = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL)) {
        return handle;
    }
    throw Error{
        Code::failure, "plugin", fmt::format("cannot load a part of cf: {}; install cf again", dlerror())};
}

void* plugin_symbol(std::string const& plugin, char const* symbol)
{
    void* const handle = load_plugin(plugin);
    if (void* const address = dlsym(handle, symbol)) {
        return address;
    }
    throw Error{
        Code::failure, "plugin",
        fmt::format(
            "\"libcallflow-{}.so\" lacks \"{}\" and is of another version: install cf again", plugin,
            symbol)};
}

}
