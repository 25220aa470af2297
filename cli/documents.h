#pragma once

#include "session.h"

#include <callflow/document.h>

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace cf {

/// Documents as they are named on a command line.
struct DocumentFlags {
    std::vector<std::string> operands;  ///< files, folders, `-`
    std::vector<std::string> variables; ///< `name=value`
    std::string variables_file;
    std::string region;

    bool any() const { return !variables.empty() || !variables_file.empty() || !region.empty(); }
};

/// Adds --var, --vars and --region.
void declare_document_flags(CLI::App& app, DocumentFlags& flags);

/// The texts of the operands; of a folder every .yaml, .yml and .json below it, hidden ones left out, in
/// order. Error{not_found, document} for what is not there and for a folder without documents.
std::vector<callflow::Source> read_sources(std::vector<std::string> const& operands);

/// The documents below a folder, hidden ones left out, sorted by path.
std::vector<std::string> documents_below(std::string const& folder);

/// What --vars and --var say; the latter beat the former. Error{usage, variable} for what is no text.
callflow::Variables read_variables(DocumentFlags const& flags);

/// What the operands hold; see Documents for what is wrong with them.
callflow::Documents read_documents(DocumentFlags const& flags);

/// Whether a word means files, not a thing of the store: a path that is there, `-`, or what looks like one.
bool means_files(std::string const& operand);

}
