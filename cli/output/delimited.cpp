#include "delimited.h"

#include "list.h"
#include "typed.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace cf {

namespace {

/// TSV and CSV differ in how a field, a border and an end are written, and in whether words come first
/// unasked.
struct Dialect {
    void (*write)(Output&, std::string_view);
    char border;
    bool header;
    std::string_view end;
};

class DelimitedWriter : public ListWriter {
public:
    DelimitedWriter(Output& out, Output& conversation, Dialect dialect)
        : out_{out}, conversation_{conversation}, dialect_{dialect}
    {
    }

    void begin(std::string_view /*kind*/, Columns const& columns) override
    {
        columns_ = &columns;
        if (!dialect_.header) {
            return;
        }
        for (std::size_t i = 0; i < columns.size(); ++i) {
            write(i, columns[i]->word);
        }
        out_.text(dialect_.end);
    }

    bool row(std::vector<callflow::Value> const& cells) override
    {
        for (std::size_t i = 0; i < columns_->size(); ++i) {
            write(i, cell_text(*(*columns_)[i], cells[i], out_.style(), scratch_));
        }
        out_.text(dialect_.end);
        return !out_.closed();
    }

    void end(std::vector<std::string> const& warnings, std::string_view /*hint*/) override
    {
        warn(conversation_, warnings);
    }

private:
    void write(std::size_t column, std::string_view text)
    {
        if (column > 0) {
            out_.put(dialect_.border);
        }
        dialect_.write(out_, text);
    }

    Output& out_;
    Output& conversation_;
    Dialect dialect_;
    Columns const* columns_ = nullptr;
    std::string scratch_;
};

/// Whether a byte is below a space. Eight at a time, for this looks at every byte of every list: the
/// subtraction borrows into the high bit of a byte that is smaller.
bool has_control(std::string_view text)
{
    constexpr std::uint64_t high = 0x8080808080808080;
    constexpr std::uint64_t spaces = 0x2020202020202020;
    for (; text.size() >= sizeof high; text.remove_prefix(sizeof high)) {
        std::uint64_t eight = 0;
        std::memcpy(&eight, text.data(), sizeof eight);
        if (((eight - spaces) & ~eight & high) != 0) {
            return true;
        }
    }
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < ' '; });
}

bool needs_quotes(std::string_view text)
{
    return text.find_first_of(",\"\r\n") != std::string_view::npos || text.starts_with(' ') ||
           text.ends_with(' ');
}

}

void write_tsv(Output& out, std::string_view text)
{
    if (!out.style().terminal && !has_control(text)) {
        return out.text(text);
    }
    auto const field = one_line(text);
    out.text(out.style().terminal ? callflow::printable(field) : field);
}

void write_csv(Output& out, std::string_view text)
{
    auto const shown = out.style().terminal ? callflow::printable(text, true) : std::string{text};
    if (!needs_quotes(shown)) {
        return out.text(shown);
    }
    out.put('"');
    for (char const c : shown) {
        if (c == '"') {
            out.put('"');
        }
        out.put(c);
    }
    out.put('"');
}

std::unique_ptr<ListWriter> make_tsv_writer(Output& out, Output& conversation)
{
    std::string_view const end = out.style().null_ended ? std::string_view{"\0", 1} : "\n";
    return std::make_unique<DelimitedWriter>(
        out, conversation, Dialect{write_tsv, '\t', out.style().header, end});
}

std::unique_ptr<ListWriter> make_csv_writer(Output& out, Output& conversation)
{
    return std::make_unique<DelimitedWriter>(out, conversation, Dialect{write_csv, ',', true, "\r\n"});
}

}
