#include "deploy/before.h"

#include "deploy/lines.h"

#include <fmt/format.h>

#include <set>

namespace callflow {

namespace {

constexpr std::string_view folder = "flows/";
constexpr std::string_view ending = ".conf";
constexpr std::string_view before = "-before.conf";

/// The name in `[name]` at the beginning of a line; empty if there is none.
std::string_view context_in(std::string_view line)
{
    return line.starts_with('[') ? line.substr(1, line.find(']') - 1) : std::string_view{};
}

}

bool is_before_file(std::string_view path)
{
    return path.starts_with(folder) && path.ends_with(before);
}

bool is_flow_file(std::string_view path)
{
    return path.starts_with(folder) && path.ends_with(ending) && !is_before_file(path);
}

std::string name_of_before(std::string_view flow_file)
{
    return fmt::format("{}{}", flow_file.substr(0, flow_file.size() - ending.size()), before);
}

std::string contexts_besides(std::string_view dialplan, std::string_view other)
{
    std::set<std::string_view> there;
    each_line(other, [&](std::string_view line) { there.insert(context_in(line)); });
    std::string kept;
    bool keeps = false; // what stands before the first context is no part of one
    each_line(dialplan, [&](std::string_view line) {
        if (auto const context = context_in(line); !context.empty()) {
            keeps = !there.contains(context);
        }
        kept += keeps ? line : std::string_view{};
    });
    return kept;
}

}
