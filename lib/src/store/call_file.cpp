#include "store/call_file.h"

#include "import/table.h"
#include "store/file.h"

#include <callflow/text.h>

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

namespace callflow {
namespace {

constexpr int patience = 5'000; ///< milliseconds: the engine writes meanwhile

/// Columns of `select`, by their place.
enum Column { row_number, flow, number, path, result, user, from, started, answered, ended, unique_id };

/// A row a call: the engine writes one for each phone that a call rang, each with its own times, and some of
/// its own that are of no call of ours. Columns have the table's name before them, as SQLite takes a quoted
/// name that is no column for a text.
std::string select()
{
    constexpr auto* best =
        "outcome = 'answered' DESC, outcome = 'voicemail' DESC, length(path) DESC, place DESC";
    return fmt::format(
        "WITH one AS (SELECT rowid AS place, {0}.\"{1}\" FROM {0} WHERE {0}.flow <> '' OR {0}.number <> ''),"
        " call AS (SELECT *, iif(uniqueid = '', place, uniqueid) AS id,"
        " iif(result <> '', result, iif(CAST(answered AS REAL) > 0, 'answered', 'abandoned')) AS outcome "
        "FROM one),"
        " ranked AS (SELECT *, min(started) OVER same AS begun, max(ended) OVER same AS over,"
        " row_number() OVER (PARTITION BY id ORDER BY {2}) AS rank FROM call"
        " WINDOW same AS (PARTITION BY id))"
        " SELECT place, flow, number, path, outcome, user, caller, begun, answered, over, uniqueid"
        " FROM ranked WHERE rank = 1 ORDER BY place",
        call_record_table, fmt::join(call_record_columns, fmt::format("\", {}.\"", call_record_table)), best);
}

class Rows {
public:
    Rows(SQLite::Statement& row, Findings& findings) : row_{row}, findings_{findings} {}

    /// The record of the row; false if something is wrong with it.
    bool read(CallRecord& record)
    {
        auto const known = findings_.count();
        auto const word = text(result);
        auto const* const found = std::find(call_results.begin(), call_results.end(), word);
        if (found == call_results.end()) {
            report(fmt::format(
                "unknown result \"{}\", expected one of {}", callflow::quoted(word),
                fmt::join(call_results, ", ")));
        }
        read_times(record, word == "answered");
        if (findings_.count() > known) {
            return false;
        }
        record.result = *found;
        record.from = clean(text(from));
        record.number = clean(text(number));
        record.flow = clean(text(flow));
        record.user = clean(text(user));
        record.path = clean(text(path));
        record.module = record.path.substr(record.path.rfind(',') + 1);
        record.record = record_of();
        return true;
    }

private:
    std::string text(Column column) { return row_.getColumn(column).getString(); }

    std::string record_of()
    {
        if (auto const id = text(unique_id); !id.empty()) {
            return clean(id);
        }
        std::string all;
        for (int column = flow; column < unique_id; ++column) {
            all += text(static_cast<Column>(column)) + '\x1f';
        }
        return hash_of_record(all);
    }

    void read_times(CallRecord& record, bool talked)
    {
        record.started = instant_in(started, "started", true);
        auto const end = instant_in(ended, "ended", true);
        auto const taken = instant_in(answered, "answered", talked);
        auto const waited = taken == 0 ? end : taken;
        record.wait = std::max<Instant>(waited - record.started, 0) / 1000;
        record.talk = talked ? std::optional{std::max<Instant>(end - taken, 0) / 1000} : std::nullopt;
    }

    Instant instant_in(Column column, std::string_view word, bool required)
    {
        constexpr double second = 1'000'000;
        constexpr double latest = 253'402'300'800; // the year 10000
        auto const written = text(column);
        char* end = nullptr;
        double const seconds = std::strtod(written.c_str(), &end);
        bool const number = *end == '\0' && seconds >= 0 && seconds < latest;
        if (!number || (required && seconds <= 0)) {
            report(
                fmt::format("{}: \"{}\" is no time in seconds since 1970", word, callflow::quoted(written)));
            return 0;
        }
        return std::llround(seconds * second);
    }

    void report(std::string message)
    {
        auto const line = static_cast<std::uint32_t>(row_.getColumn(row_number).getInt64());
        findings_.add_at({line, 1}, "E02", std::move(message));
    }

    SQLite::Statement& row_;
    Findings& findings_;
};

}

bool begins_as_database(std::string_view bytes)
{
    return bytes.starts_with(std::string_view{"SQLite format 3\0", 16});
}

void read_call_file(std::string const& path, Findings& findings, CallTaker const& take)
try {
    SQLite::Database database{read_only_uri(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI, patience};
    if (!database.tableExists(call_record_table)) {
        return findings.add_at({1, 1}, "E19", fmt::format("it holds no table {}", call_record_table));
    }
    SQLite::Statement row{database, select()};
    Rows rows{row, findings};
    CallRecord record;
    while (!is_enough(findings) && row.executeStep()) {
        if (rows.read(record)) {
            take(record);
        }
    }
} catch (SQLite::Exception const& exception) {
    findings.add_at({1, 1}, "E19", fmt::format("the database cannot be read: {}", exception.what()));
}

}
