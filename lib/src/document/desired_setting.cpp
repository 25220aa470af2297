#include "document/desired_setting.h"

#include "model/finding.h"
#include "text/phone.h"
#include "text/words.h"

#include <callflow/text.h>

#include <fmt/format.h>

namespace callflow {
namespace {

constexpr std::size_t longest_value = 1U << 20U;

std::vector<std::string> names_of(Variables const& first, Variables const& second)
{
    std::vector<std::string> names;
    for (auto const* const variables : {&first, &second}) {
        for (auto const& [name, value] : *variables) {
            names.push_back(name);
        }
    }
    return names;
}

}

Preview const& Setting::documents()
{
    if (!preview_) {
        preview_ = preview(sources_);
    }
    return *preview_;
}

std::string const& Setting::value_of(std::string_view name)
{
    std::string const key{name};
    auto const typed = variables_.find(key);
    if (typed != variables_.end()) {
        return typed->second;
    }
    auto const& written = documents().variables;
    auto const known = written.find(key);
    if (known == written.end()) {
        throw Error{
            Code::usage, "variable", fmt::format("there is no variable \"{}\"", quoted(name)),
            nearest(name, names_of(variables_, written))}
            .advise(fmt::format("--var {}=VALUE", shell_quoted(name)));
    }
    return known->second;
}

std::string Setting::filled(std::string_view text)
{
    std::string result;
    for (auto at = text.find("${"); at != std::string_view::npos; at = text.find("${")) {
        bool const literal = at > 0 && text[at - 1] == '$';
        auto const end = literal ? at + 1 : text.find('}', at);
        if (end == std::string_view::npos) {
            throw Error{
                Code::usage, "variable",
                fmt::format(
                    "\"{}\" begins a variable that does not end: write ${{name}}, or $${{ for the characters "
                    "themselves",
                    quoted(text.substr(at)))};
        }
        result += text.substr(0, literal ? at - 1 : at);
        result += literal ? std::string_view{"${"} : value_of(text.substr(at + 2, end - at - 2));
        if (result.size() > longest_value) {
            throw Error{Code::usage, "bound", "longer than 1 MiB with its variables: shorten it"};
        }
        text.remove_prefix(end + 1);
    }
    return result.append(text);
}

std::string const& Setting::region()
{
    if (knows_region_) {
        return region_;
    }
    knows_region_ = true;
    auto const written = region_.empty() ? documents().region : region_;
    region_.clear();
    try {
        region_ = written.empty() ? written : accept_region(trim(filled(written)));
    } catch (Error const& error) {
        // Where the region is written this is told.
        if (error.code() != Code::usage) {
            throw;
        }
    }
    return region_;
}

}
