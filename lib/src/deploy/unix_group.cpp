#include "deploy/unix_group.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <array>
#include <grp.h>

namespace callflow {

namespace {

std::optional<gid_t> find_group(char const* name)
{
    group found{};
    group* result = nullptr;
    std::array<char, 65536> texts{};
    getgrnam_r(name, &found, texts.data(), texts.size(), &result);
    return result == nullptr ? std::nullopt : std::optional{found.gr_gid};
}

}

FileAccess access_for(std::string const& group)
{
    FileAccess access;
    access.group_required = !group.empty();
    access.group = find_group(group.empty() ? "asterisk" : group.c_str());
    if (access.group_required && !access.group) {
        throw Error{Code::not_found, "unix-group", fmt::format("there is no group \"{}\" here", group)};
    }
    return access;
}

}
