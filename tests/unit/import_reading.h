#pragma once

#include <callflow/error.h>
#include <callflow/import.h>

#include <doctest/doctest.h>
#include <fmt/format.h>

/// The document of a file that has no mistakes.
inline std::string
imported(std::string_view what, std::string const& file, callflow::ImportOptions const& options = {})
{
    auto const result = callflow::import_document(what, {"file", file}, options);
    for (auto const& finding : result.findings) {
        FAIL(finding.message);
    }
    return result.text;
}

/// The findings of a file, `line:column code path: message` each; of a file without any its document.
inline std::string
mistakes(std::string_view what, std::string const& file, callflow::ImportOptions const& options = {})
{
    auto const result = callflow::import_document(what, {"file", file}, options);
    std::string all;
    for (auto const& finding : result.findings) {
        all += fmt::format(
            "{}:{} {} {}: {}\n", finding.place.line, finding.place.column, finding.code, finding.path,
            finding.message);
    }
    return result.findings.empty() ? result.text : all;
}

inline std::string refusal(std::string_view what, callflow::ImportOptions const& options)
{
    try {
        callflow::import_document(what, {"file", ""}, options);
    } catch (callflow::Error const& error) {
        return error.sentence();
    }
    return "nothing";
}
