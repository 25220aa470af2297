#pragma once

#include <callflow/export.h>
#include <callflow/finding.h>
#include <callflow/graph.h>
#include <callflow/value.h>

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace callflow {

/// What is wrong with a text, as errors say it, and where; columns count characters.
struct Problem {
    std::string message;
    Place place;
};

/// The documents of a text, and why it is none: they are only to be used when there is no problem.
struct Reading {
    std::vector<Value> documents;
    std::vector<Problem> problems;
};

/// Reads YAML 1.2 in UTF-8, with or without a byte order mark, as text that stands as it is written: `no`,
/// `08:00` and `+1416` are those very characters, and only an absent value, `~` and `null` without quotes are
/// none. Anchors are expanded. Repeated keys, merge keys, keys that are not text, other tags than YAML's own,
/// tabs in indentation and control characters are problems; so is what passes a bound: 256 MiB of text, 64
/// levels, 1 MiB in one value, 10 million values, or 100 times more of them by aliases than were written (and
/// 1000). All problems are found up to the first that hides the rest. Error{failure, plugin} if the parser is
/// not installed.
CALLFLOW_API Reading read_yaml(std::string_view text);

/// Reads one JSON document (RFC 8259) under the same rules and bounds; numbers stay as they are written.
CALLFLOW_API Reading read_json(std::string_view text);

/// `text` as one YAML scalar that every YAML 1.1 and 1.2 reader takes for that very text: plain where it
/// cannot be mistaken, else in double quotes. Control characters, bidirectional overrides and line separators
/// are escaped; invalid bytes become U+FFFD.
CALLFLOW_API std::string quote_yaml(std::string_view text);

/// `text` as a JSON string (RFC 8259) with its quotes; escapes what quote_yaml escapes.
CALLFLOW_API std::string quote_json(std::string_view text);

/// A file, or standard input, that holds documents.
struct Source {
    std::string path; ///< as findings name it; audio files are looked for beside it
    std::string text; ///< JSON where the path ends in .json or the text begins with {, else YAML
};

/// What `${name}` stands for; beats `vars:` of the documents.
using Variables = std::map<std::string, std::string>;

struct Desired;

/// A phone system, or parts of one, as text: read, merged and judged on its own. Every document of every
/// source is part of it; the order of documents and of what stands in them means nothing.
class CALLFLOW_API Documents {
public:
    /// `region` is for national phone numbers; empty: that of the documents' settings. What is wrong is in
    /// `findings`; only Error{failure} of a missing parser is thrown.
    Documents(std::vector<Source> const& sources, Variables const& variables, std::string const& region);

    /// Errors of the text itself, by source and place: while there are any the rest is of no use.
    std::vector<Finding> const& findings() const;
    bool have_flows() const;
    /// Of `owner:`; empty if there is none.
    std::string const& owner() const;

    /// All findings of the documents as a phone system of their own; see `cf check`. `today` is 2026-11-24.
    std::vector<Finding> check(std::string const& today) const;

    /// A flow of them with its findings; see Workspace::graph. Error{usage, flow} if it names none and
    /// several could be meant.
    std::string graph(GraphRequest const& request, std::string const& today) const;

    Desired const& desired() const { return *desired_; }

private:
    std::shared_ptr<Desired> desired_;
};

}
