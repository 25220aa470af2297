#include "import/job.h"

#include "model/nouns.h"
#include "model/values.h"
#include "text/phone.h"
#include "text/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace callflow {

Value fields_in(Noun noun, CsvTable const& table, CsvRow const& row, Findings& findings, Value changed)
{
    Value written = Value::map();
    for (auto const& field : fields_of(noun)) {
        auto const& columns = table.columns();
        bool const known = std::any_of(columns.begin(), columns.end(), [&](CsvColumn const& column) {
            return column.word == field.word;
        });
        if (!known || table.at(row, field.word).empty()) {
            continue;
        }
        auto const& cell = table.at(row, field.word);
        Value* const other = changed.find(field.word);
        Value& value = written.put(field.word, other == nullptr ? Value::of(cell.text) : std::move(*other));
        value.place = cell.place;
    }
    Findings::Step const step{findings, "", row.place};
    Value const canonical = accept_fields(noun, written, findings);
    for (std::size_t i = 0; i < written.names.size(); ++i) {
        if (Value const* const value = canonical.find(written.names[i])) {
            written.items[i] = *value;
        }
    }
    return written;
}

std::string key_in(CsvTable const& table, CsvRow const& row, std::string_view word, Findings& findings)
{
    auto const& cell = table.at(row, word);
    Findings::Step const step{findings, word, cell.empty() ? row.place : cell.place};
    if (cell.empty()) {
        findings.add("E01", "a value is required");
        return {};
    }
    return accept_reference(Noun::user, cell.text, findings);
}

std::string phone_in(ImportJob& job, CsvCell const& cell)
{
    try {
        bool const international = cell.text.starts_with('+');
        auto number = parse_phone(cell.text, international ? std::string{} : job.options.region);
        if (!number.warning.empty()) {
            job.notes.push_back(fmt::format("line {}: {}", cell.place.line, number.warning));
        }
        return std::move(number.e164);
    } catch (Error const& error) {
        if (error.code() != Code::usage) {
            throw;
        }
        job.findings.add("E04", error.sentence(), error.suggestions());
        return {};
    }
}

void add(ImportJob& job, Thing thing, Value const& fields)
{
    auto const bytes = packed(fields);
    thing.fields = bytes;
    job.state.add(thing);
}

void add_flow(ImportJob& job, std::set<std::string>& known, std::string const& key)
{
    if (known.insert(key).second) {
        add(job, {.noun = Noun::flow, .key = key});
        add(job, {.noun = Noun::tab, .owner = key, .key = "Main"}); // the tab that goes without saying
    }
}

bool KeyLines::claim(std::string const& key, Place place, Findings& findings)
{
    auto const [known, fresh] = lines_.emplace(key, place.line);
    if (!fresh) {
        findings.add_at(
            place, "E14", fmt::format("\"{}\" stands in line {} too", quoted(key), known->second));
    }
    return fresh;
}

}
