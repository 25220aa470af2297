#include "document/write.h"
#include "document/write_fields.h"
#include "import/job.h"
#include "text/phone.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <tuple>

namespace callflow {
namespace {

/// One thing that can be imported: its columns are `before`, then the fields of a noun that fit in a cell,
/// then `after`.
struct Importer {
    std::string_view word;
    std::string_view help;
    void (*import)(ImportJob& job);
    std::vector<CsvColumn> before = {};
    std::optional<Noun> noun = {};
    std::vector<CsvColumn> after = {};
};

std::vector<Importer> const& importers()
{
    static std::vector<Importer> const all{
        {"users",
         "Users; a key is made from the name where there is none, and a phone becomes a contact",
         import_users,
         {{"key"}, {"name"}},
         Noun::user,
         {{"phone"}}},
        {"contacts",
         "Contacts of users, all of them",
         import_contacts,
         {{"user", true}, {"key", true}},
         Noun::contact},
        {"numbers",
         "Phone numbers and extensions, and where they lead",
         import_numbers,
         {{"number", true}},
         Noun::number},
        {"members", "Users of groups, all of them", import_members, {{"group", true}, {"user", true}}},
        {"blocklist", "Callers to block", import_blocklist, {{"number", true}}},
        {"holidays", "Days on which a schedule is closed, from iCalendar", import_holidays},
    };
    return all;
}

/// Secrets stay out of files that spreadsheets write.
std::vector<CsvColumn> columns_of(Importer const& importer)
{
    auto columns = importer.before;
    for (auto const& field : importer.noun ? fields_of(*importer.noun) : std::vector<FieldInfo>{}) {
        if (!field.list && field.type != Type::secret) {
            columns.push_back({field.word, field.required});
        }
    }
    columns.insert(columns.end(), importer.after.begin(), importer.after.end());
    return columns;
}

std::vector<ImportInfo> describe_importers()
{
    std::vector<ImportInfo> all;
    for (auto const& importer : importers()) {
        auto& info = all.emplace_back(ImportInfo{importer.word, importer.help, {}});
        for (auto const& column : columns_of(importer)) {
            info.columns.push_back(column.word);
        }
    }
    return all;
}

Importer const& find_importer(std::string_view what)
{
    std::vector<std::string> words;
    for (auto const& importer : importers()) {
        if (importer.word == what) {
            return importer;
        }
        words.emplace_back(importer.word);
    }
    throw Error{
        Code::usage, "import",
        fmt::format("\"{}\" cannot be imported, only {}", quoted(what), fmt::join(words, ", ")),
        nearest(what, words)};
}

std::vector<Finding> findings_of(ImportJob const& job, std::string const& file)
{
    auto all = job.findings.all();
    std::stable_sort(all.begin(), all.end(), [](Finding const& left, Finding const& right) {
        return std::tie(left.place.line, left.place.column) < std::tie(right.place.line, right.place.column);
    });
    for (auto& finding : all) {
        finding.file = file;
    }
    return all;
}

/// The fields of the one module, for a document to hold.
void write_fragment(State const& state, bool json, TextSink const& sink)
{
    Page page{json ? Syntax::json : Syntax::yaml, sink};
    put_fields(page, state.of(Noun::module).front());
    page.finish();
}

std::string written(ImportJob& job)
{
    bool const warns = !job.warning.empty() && !job.fragment;
    std::string text =
        warns && !job.options.json ? fmt::format("# Applying this {}.\n", job.warning) : std::string{};
    if (warns && job.options.json) {
        job.notes.push_back(fmt::format("applying this {}", job.warning));
    }
    job.state.sort();
    auto const write = job.fragment ? write_fragment : write_document;
    write(job.state, job.options.json, [&](std::string_view piece) { text += piece; });
    return text;
}

}

std::vector<ImportInfo> const& import_kinds()
{
    static auto const all = describe_importers();
    return all;
}

Imported import_document(std::string_view what, Source const& file, ImportOptions const& options)
{
    auto const& importer = find_importer(what);
    if (!options.region.empty()) {
        accept_region(options.region);
    }
    auto const columns = columns_of(importer);
    ImportJob job{.text = file.text, .columns = columns, .options = options};
    importer.import(job);
    Imported result{{}, findings_of(job, file.path), {}};
    if (result.findings.empty()) {
        result.text = written(job);
    }
    result.notes = std::move(job.notes);
    return result;
}

}
