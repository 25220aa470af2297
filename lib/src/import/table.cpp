#include "import/table.h"

#include "../import_plugin/csv_rows.h"
#include "document/read_encoding.h"
#include "import/header.h"
#include "text/plugin.h"
#include "text/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace callflow {
namespace {

constexpr std::size_t most_bytes_of_field = 1U << 20U;
constexpr std::size_t most_columns = 1000;
constexpr std::size_t most_rows = 1'000'000;

/// The separator that the first row has most of: titles of columns hold none.
char separator_of(std::string_view text)
{
    auto const row = text.substr(0, text.find('\n'));
    std::array<char, 3> constexpr known{',', ';', '\t'};
    return *std::max_element(known.begin(), known.end(), [&](char left, char right) {
        return std::count(row.begin(), row.end(), left) < std::count(row.begin(), row.end(), right);
    });
}

std::string_view words_for(callflow_csv_kind kind)
{
    switch (kind) {
    case callflow_csv_stray:
        return "a quote inside of a field: put the whole field in quotes and double those in it";
    case callflow_csv_open:
        return "this field begins with a quote that has no end";
    case callflow_csv_long_field:
        return "a field of more than 1 MiB: it may begin with a quote that has no end";
    default:
        return "no memory is left to read on";
    }
}

/// Makes a table of rows as they come.
class Rows {
public:
    Rows(std::string_view text, std::span<CsvColumn const> columns, Findings& findings)
        : text_{text}, places_{text}, table_{columns}, findings_{findings}
    {
    }

    bool take(callflow_csv_event const& event)
    {
        switch (event.kind) {
        case callflow_csv_field:
            take_field(place_of(event.offset), trim({event.text, event.size}));
            break;
        case callflow_csv_row_end:
            end_row();
            break;
        default:
            findings_.add_at(places_.at(event.offset), "E19", std::string{words_for(event.kind)});
        }
        return !is_enough(findings_);
    }

    CsvTable finish()
    {
        if (!named_) {
            findings_.add_at({1, 1}, "E19", "the file is empty: its first row names the columns");
        }
        return std::move(table_);
    }

private:
    Place place_of(std::size_t offset)
    {
        auto const first = text_.find_first_not_of(" \t\r\n", offset);
        auto const end = text_.find_first_of(",;\r\n", offset);
        return places_.at(first == std::string_view::npos || first > end ? offset : first);
    }

    void take_field(Place place, std::string_view text)
    {
        auto const index = count_++;
        if (index == 0) {
            row_ = {place, std::vector<CsvCell>(named_ ? table_.columns().size() : 0)};
        }
        if (!named_) {
            take_title(place, text);
        } else if (index < header_.size() && header_[index]) {
            row_.cells[*header_[index]] = {std::string{text}, place};
            empty_ = empty_ && text.empty();
        } else if (index >= header_.size() && !text.empty()) {
            extra_ = extra_.line == 0 ? place : extra_;
            empty_ = false;
        }
    }

    void take_title(Place place, std::string_view text)
    {
        if (row_.cells.size() < most_columns) {
            row_.cells.push_back({std::string{text}, place});
        } else if (row_.cells.size() == most_columns) {
            findings_.add_at(place, "E19", fmt::format("more than {} columns", most_columns));
            row_.cells.push_back({{}, place});
        }
    }

    void end_row()
    {
        if (!named_) {
            header_ = read_csv_header(row_.cells, table_.columns(), findings_);
            bad_header_ = !findings_.empty();
            named_ = true;
        } else if (!empty_ && !bad_header_) {
            add_row();
        }
        count_ = 0;
        empty_ = true;
        extra_ = {};
    }

    void add_row()
    {
        if (extra_.line != 0) {
            findings_.add_at(
                extra_, "E19",
                fmt::format("more fields than the {} columns of the first row", header_.size()));
        } else if (table_.rows.size() == most_rows) {
            findings_.add_at(
                row_.place, "E19",
                fmt::format("more than {} rows: divide them into several files", most_rows));
        } else if (table_.rows.size() < most_rows) {
            table_.rows.push_back(std::move(row_));
        }
    }

    std::string_view text_;
    Places places_;
    CsvTable table_;
    Findings& findings_;
    CsvHeader header_;
    CsvRow row_;
    std::size_t count_ = 0; ///< of fields of this row
    bool empty_ = true;     ///< this row
    Place extra_;           ///< of the first field of this row that is too many
    bool named_ = false;    ///< the first row was there
    bool bad_header_ = false;
};

bool take_event(void* rows, callflow_csv_event const* event)
{
    return static_cast<Rows*>(rows)->take(*event);
}

}

CsvCell const& CsvTable::at(CsvRow const& row, std::string_view word) const
{
    auto const found = std::find_if(
        columns_.begin(), columns_.end(), [&](CsvColumn const& column) { return column.word == word; });
    return row.cells[static_cast<std::size_t>(found - columns_.begin())];
}

CsvTable read_csv(std::string_view text, std::span<CsvColumn const> columns, Findings& findings)
{
    Problems problems;
    if (!check_encoding(text, problems)) {
        for (auto& problem : problems.take()) {
            findings.add_at(problem.place, "E19", std::move(problem.message));
        }
        return CsvTable{columns};
    }
    text = skip_byte_order_mark(text);
    static auto* const read = plugin_function<decltype(callflow_csv_read)>("import", "callflow_csv_read");
    Rows rows{text, columns, findings};
    read(text.data(), text.size(), separator_of(text), most_bytes_of_field, &rows, take_event);
    return rows.finish();
}

}
