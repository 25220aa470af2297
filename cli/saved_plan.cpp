#include "request.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace cf {

using callflow::Code;
using callflow::Error;
using callflow::quote_json;
using callflow::Value;

namespace {

/// Readers bound the length of one value, so texts are kept in pieces.
constexpr std::size_t piece = 131072;

bool goes_on(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// `["...","..."]`, no character cut in two.
std::string pieces(std::string_view text)
{
    std::string list;
    while (!text.empty()) {
        auto end = std::min(piece, text.size());
        while (end > 0 && end < text.size() && goes_on(text[end])) {
            --end;
        }
        list += fmt::format("{}{}", list.empty() ? "" : ",", quote_json(text.substr(0, end)));
        text.remove_prefix(end);
    }
    return fmt::format("[{}]", list);
}

/// Sound files are looked for beside a document, wherever the plan is applied.
std::string whole_path(std::string const& path)
{
    return path.starts_with('<') ? path : std::filesystem::absolute(path).lexically_normal().string();
}

std::string sources_of(Request const& request)
{
    std::string list;
    for (auto const& source : request.sources) {
        list += fmt::format(
            "{}\n{{\"path\":{},\"text\":{}}}", list.empty() ? "" : ",", quote_json(whole_path(source.path)),
            pieces(source.text));
    }
    return list;
}

std::string variables_of(Request const& request)
{
    std::string map;
    for (auto const& [name, text] : request.variables) {
        map += fmt::format("{}{}:{}", map.empty() ? "" : ",", quote_json(name), quote_json(text));
    }
    return map;
}

/// Reads the members of a saved plan; what it lacks makes it none.
class Members {
public:
    Members(Value const& map, std::string const& path) : map_{map}, path_{path} {}

    Value const& at(std::string_view name) const
    {
        auto const* const value = map_.find(name);
        if (value == nullptr) {
            throw Error{
                Code::usage, "plan",
                fmt::format("\"{}\" is no plan that can be applied: it has no {}", path_, name)}
                .advise("cf plan FILE... --save PLAN");
        }
        return *value;
    }
    std::string const& text(std::string_view name) const { return at(name).text; }

    std::int64_t number(std::string_view name) const
    {
        std::int64_t number = 0;
        auto const& text = at(name).text;
        std::from_chars(text.data(), text.data() + text.size(), number);
        return number;
    }

private:
    Value const& map_;
    std::string const& path_;
};

callflow::Source source_of(Value const& value, std::string const& path)
{
    Members const members{value, path};
    callflow::Source source{members.text("path"), {}};
    for (auto const& part : members.at("text").items) {
        source.text += part.text;
    }
    return source;
}

}

std::string saved_plan(Request const& request, Basis const& basis)
{
    return fmt::format(
        R"({{"schema":"cf/v1","kind":"saved_plan","store":{},"base":{},"owner":{},"prune":{},"region":{},)"
        "\"variables\":{{{}}},\"sources\":[{}\n]}}\n",
        quote_json(basis.store), basis.change, quote_json(request.how.owner), request.how.prune,
        quote_json(request.region), variables_of(request), sources_of(request));
}

bool is_saved_plan(std::string_view text)
{
    constexpr std::size_t beginning = 200;
    return text.starts_with('{') &&
           text.substr(0, beginning).find("\"saved_plan\"") != std::string_view::npos;
}

Request parse_saved_plan(callflow::Source const& source)
{
    auto const reading = callflow::read_json(source.text);
    for (auto const& problem : reading.problems) {
        throw Error{
            Code::usage, "plan",
            fmt::format(
                "{}:{}:{}: {}", source.path, problem.place.line, problem.place.column, problem.message)};
    }
    Members const members{reading.documents.front(), source.path};
    Request request;
    request.basis = Basis{members.text("store"), members.number("base")};
    request.how.owner = members.text("owner");
    request.how.prune = members.text("prune") == "true";
    request.region = members.text("region");
    auto const& variables = members.at("variables");
    for (std::size_t i = 0; i < variables.names.size(); ++i) {
        request.variables[variables.names[i]] = variables.items[i].text;
    }
    for (auto const& one : members.at("sources").items) {
        request.sources.push_back(source_of(one, source.path));
    }
    return request;
}

}
