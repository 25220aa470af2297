#pragma once

#include "output.h"

#include <callflow/catalog.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cf {

using Columns = std::vector<callflow::FieldInfo const*>;

/// Writes a list row by row; only a table holds its rows back.
class ListWriter {
public:
    ListWriter() = default;
    ListWriter(ListWriter const&) = delete;
    ListWriter(ListWriter&&) = delete;
    ListWriter& operator=(ListWriter const&) = delete;
    ListWriter& operator=(ListWriter&&) = delete;
    virtual ~ListWriter() = default;

    /// `kind` is the word of one thing, `flow`; the columns outlive the writer.
    virtual void begin(std::string_view kind, Columns const& columns) = 0;
    /// A value a column. False when nobody reads any more.
    virtual bool row(std::vector<callflow::Value> const& cells) = 0;
    /// `hint` is what to type where a person reads an empty list; may be empty.
    virtual void end(std::vector<std::string> const& warnings, std::string_view hint) = 0;
};

/// The writer that the style of `out` asks for: only keys when quiet, whatever the format.
std::unique_ptr<ListWriter> make_list_writer(Output& out, Output& conversation);

std::unique_ptr<ListWriter> make_keys_writer(Output& out);
std::unique_ptr<ListWriter> make_table_writer(Output& out, Output& conversation);
std::unique_ptr<ListWriter> make_tsv_writer(Output& out, Output& conversation);
std::unique_ptr<ListWriter> make_csv_writer(Output& out, Output& conversation);
std::unique_ptr<ListWriter> make_json_writer(Output& out);
std::unique_ptr<ListWriter> make_yaml_writer(Output& out);

/// The column that names a row to other commands: `key`, else `number`, `name`, or the first.
std::size_t key_column(Columns const& columns);

/// Warnings as lines of the conversation.
void warn(Output& conversation, std::vector<std::string> const& warnings);

}
