#include "zone.h"

#include "../zone_plugin/zone.h"
#include "plugin.h"
#include "unicode.h"
#include "words.h"

#include <callflow/error.h>
#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>

namespace callflow {
namespace {

/// All of tzdata's source: `Z NAME ...` begins a zone, `L TARGET NAME` names a link.
std::string read_zones()
{
    constexpr auto path = "/usr/share/zoneinfo/tzdata.zi";
    std::ifstream file{path, std::ios::binary};
    std::ostringstream text;
    if (!file || !(text << file.rdbuf())) {
        throw Error{
            Code::failure, "zone",
            fmt::format("the list of time zones \"{}\" cannot be read: install the package tzdata", path)};
    }
    return std::move(text).str();
}

std::string const& zone_list()
{
    static std::string const list = read_zones();
    return list;
}

bool is_link(std::string_view list, std::string_view name)
{
    auto const end = fmt::format(" {}\n", name);
    for (auto at = list.find(end); at != std::string_view::npos; at = list.find(end, at + 1)) {
        auto const line = list.rfind('\n', at) + 1;
        if (list.substr(line, 2) == "L " && list.find(' ', line + 2) == at) {
            return true;
        }
    }
    return false;
}

/// The zone that a line of the list names; empty if none.
std::string_view named_by(std::string_view line)
{
    auto const words = split(line, ' ');
    if (words.size() < 3 || (words[0] != "Z" && words[0] != "L")) {
        return {};
    }
    return words[0] == "Z" ? words[1] : words[2];
}

}

bool is_zone(std::string_view name)
{
    if (name.empty() || name.find_first_of(" \n") != std::string_view::npos) {
        return false;
    }
    auto const& list = zone_list();
    return list.find(fmt::format("\nZ {} ", name)) != std::string::npos || is_link(list, name);
}

std::vector<std::string> zone_names()
{
    std::vector<std::string> names;
    for (auto const line : split(zone_list(), '\n')) {
        if (auto const name = named_by(line); !name.empty()) {
            names.emplace_back(name);
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

void require_zone(std::string const& zone)
{
    if (!is_zone(zone)) {
        throw Error{
            Code::usage, "zone",
            fmt::format("no time zone \"{}\": write a name of tzdata, as in America/Toronto", quotable(zone)),
            nearest(zone, zone_names())};
    }
}

void refuse_unloadable(std::string const& zone)
{
    throw Error{
        Code::failure, "zone",
        fmt::format("time zone \"{}\" cannot be loaded: install the package tzdata again", zone)};
}

std::string format_instant_in(Instant instant, std::string const& zone)
{
    require_zone(zone);
    static auto* const format =
        plugin_function<decltype(callflow_zone_format)>("zone", "callflow_zone_format");
    std::array<char, 64> text{};
    if (!format(zone.c_str(), instant, text.data(), text.size())) {
        refuse_unloadable(zone);
    }
    return text.data();
}

}
