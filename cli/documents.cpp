#include "documents.h"

#include "file.h"

#include <callflow/error.h>

#include <CLI/App.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <unistd.h>

namespace cf {

using callflow::Code;
using callflow::Error;
using callflow::Source;

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::string_view, 3> endings = {".yaml", ".yml", ".json"};

bool is_document(fs::path const& path)
{
    auto const ending = path.extension().string();
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

bool is_hidden(fs::path const& path)
{
    return path.filename().string().starts_with('.');
}

[[noreturn]] void fail(std::string const& path, std::error_code const& error)
{
    throw Error{Code::failure, "file", fmt::format("cannot read \"{}\": {}", path, error.message())};
}

void add_folder(std::vector<Source>& sources, std::string const& folder)
{
    auto const paths = documents_below(folder);
    if (paths.empty()) {
        throw Error{
            Code::not_found, "document",
            fmt::format("there is no document below \"{}\": no .yaml, .yml or .json", folder)};
    }
    for (auto const& path : paths) {
        sources.push_back({path, read_file(path)});
    }
}

void add_operand(std::vector<Source>& sources, std::string const& operand)
{
    std::error_code error;
    if (operand == "-") {
        sources.push_back({"<stdin>", read_all(STDIN_FILENO, "standard input")});
    } else if (auto const status = fs::status(operand, error); status.type() == fs::file_type::not_found) {
        throw Error{Code::not_found, "document", fmt::format("there is no file \"{}\"", operand)};
    } else if (fs::is_directory(status)) {
        add_folder(sources, operand);
    } else {
        sources.push_back({operand, read_file(operand)});
    }
}

}

void declare_document_flags(CLI::App& app, DocumentFlags& flags)
{
    app.add_option("--var", flags.variables, "What ${NAME} stands for in documents; repeat it")
        ->type_name("NAME=VALUE")
        ->expected(1)
        ->take_all()
        ->allow_extra_args(false);
    app.add_option("--vars", flags.variables_file, "File with a map of such variables")
        ->type_name("FILE")
        ->take_last();
    app.add_option("--region", flags.region, "Region of national phone numbers; that of the settings")
        ->type_name("REGION")
        ->take_last();
}

std::vector<std::string> documents_below(std::string const& folder)
{
    std::vector<std::string> paths;
    std::error_code error;
    fs::recursive_directory_iterator all{folder, error};
    for (; !error && all != fs::recursive_directory_iterator{}; all.increment(error)) {
        if (is_hidden(all->path())) {
            all.disable_recursion_pending();
        } else if (is_document(all->path()) && all->is_regular_file(error)) {
            paths.push_back(all->path().lexically_normal().string());
        }
    }
    if (error) {
        fail(folder, error);
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::vector<Source> read_sources(std::vector<std::string> const& operands)
{
    std::vector<Source> sources;
    for (auto const& operand : operands) {
        add_operand(sources, operand);
    }
    return sources;
}

callflow::Variables read_variables(DocumentFlags const& flags)
{
    callflow::Variables variables;
    if (!flags.variables_file.empty()) {
        auto const map = read_map(flags.variables_file);
        for (std::size_t i = 0; i < map.names.size(); ++i) {
            auto const& value = map.items[i];
            if (!value.is_text()) {
                throw Error{
                    Code::usage, "variable",
                    fmt::format(
                        "{}:{}:{}: the variable \"{}\" is no text", flags.variables_file, value.place.line,
                        value.place.column, map.names[i])};
            }
            variables[map.names[i]] = value.text;
        }
    }
    for (auto const& text : flags.variables) {
        auto const equals = text.find('=');
        if (equals == std::string::npos || equals == 0) {
            throw Error{Code::usage, "variable", fmt::format("--var takes NAME=VALUE, not \"{}\"", text)};
        }
        variables[text.substr(0, equals)] = text.substr(equals + 1);
    }
    return variables;
}

callflow::Documents read_documents(DocumentFlags const& flags)
{
    auto const variables = read_variables(flags);
    return {read_sources(flags.operands), variables, flags.region};
}

bool means_files(std::string const& operand)
{
    std::error_code error;
    return operand == "-" || operand.find('/') != std::string::npos || is_document(operand) ||
           fs::exists(operand, error);
}

}
