#pragma once

#include <callflow/document.h>
#include <callflow/text.h>

#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// What can be brought over from elsewhere.
struct ImportInfo {
    std::string_view word; ///< users
    std::string_view help;
    std::vector<std::string_view> columns; ///< of CSV; none of a calendar
};
CALLFLOW_API std::vector<ImportInfo> const& import_kinds();

struct ImportOptions {
    std::string region = {};   ///< of national phone numbers
    std::string flow = {};     ///< of a blocklist: key of its flow
    std::string module = {};   ///< of a blocklist: key of its module
    std::string schedule = {}; ///< of holidays: key of their schedule
    std::string from = {};     ///< of holidays: first day, 2026-01-01; empty: of this year
    std::string to = {};       ///< of holidays: last day; empty: of the year after that of `from`
    Instant now = 0;           ///< which year this is
    bool json = false;         ///< a document in JSON, else in YAML
};

struct Imported {
    std::string text; ///< the document; empty if there are findings
    /// All that is wrong with the file, by place, at most about 1000; all are errors.
    std::vector<Finding> findings;
    std::vector<std::string> notes; ///< what a person should know, one line each
};

/// The document of what a file holds: holidays are read from iCalendar (RFC 5545), all else from CSV (RFC
/// 4180, in UTF-8) whose first row names the columns, separated by `,`, `;` or tabs; both may have 256 MiB, a
/// calendar 16 MiB. Collections of a document are whole: applied, it takes away from the users, groups, flows
/// and schedules that it names what it does not hold; a comment at its top says so. A blocklist without
/// `module` is not a document but its `numbers:`, for a document to hold. Error{usage} for an unknown word
/// and for options that are wrong or missing.
CALLFLOW_API Imported
import_document(std::string_view what, Source const& file, ImportOptions const& options);

}
