#pragma once

#include "import/table.h"
#include "model/thing.h"

#include <callflow/import.h>

#include <map>
#include <set>

namespace callflow {

/// One import on its way.
struct ImportJob {
    std::string_view text;
    std::span<CsvColumn const> columns; ///< that the file may have
    ImportOptions const& options;
    Findings findings = {};
    State state = {}; ///< what the document will say
    std::vector<std::string> notes = {};
    std::string warning = {}; ///< what applying the document does besides
    bool fragment = false;    ///< the document is only the fields of the one module in `state`
};

void import_users(ImportJob& job);
void import_contacts(ImportJob& job);
void import_numbers(ImportJob& job);
void import_members(ImportJob& job);
void import_blocklist(ImportJob& job);
void import_holidays(ImportJob& job);

/// Cells of a row that are fields of the noun, in canonical form; empty ones are left out. `changed` has
/// those that stand there in another form. What is wrong with them is reported.
Value fields_in(
    Noun noun, CsvTable const& table, CsvRow const& row, Findings& findings, Value changed = Value::map());

/// A value that the file must have as a key; empty, reported, if it is missing or none.
std::string key_in(CsvTable const& table, CsvRow const& row, std::string_view word, Findings& findings);

/// The phone number in E.164; empty, reported, if it is none.
std::string phone_in(ImportJob& job, CsvCell const& cell);

/// Adds a thing whose fields are written as they are, defaults too: what stands in the file is said.
void add(ImportJob& job, Thing thing, Value const& fields = Value::map());
/// Adds a flow of which nothing is said, once.
void add_flow(ImportJob& job, std::set<std::string>& known, std::string const& key);

/// Knows which row had a key first.
class KeyLines {
public:
    /// Whether it is new; else E14 is reported.
    bool claim(std::string const& key, Place place, Findings& findings);
    bool has(std::string const& key) const { return lines_.contains(key); }

private:
    std::map<std::string, std::uint32_t> lines_;
};

}
