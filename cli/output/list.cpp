#include "list.h"

#include "delimited.h"
#include "typed.h"

#include <algorithm>
#include <array>

namespace cf {

namespace {

class KeysWriter : public ListWriter {
public:
    explicit KeysWriter(Output& out) : out_{out} {}

    void begin(std::string_view /*kind*/, Columns const& columns) override
    {
        column_ = key_column(columns);
        field_ = columns.at(column_);
    }

    bool row(std::vector<callflow::Value> const& cells) override
    {
        write_tsv(out_, cell_text(*field_, cells.at(column_), out_.style(), scratch_));
        out_.put(out_.style().null_ended ? '\0' : '\n');
        return !out_.closed();
    }

    void end(std::vector<std::string> const& /*warnings*/, std::string_view /*hint*/) override {}

private:
    Output& out_;
    callflow::FieldInfo const* field_ = nullptr;
    std::size_t column_ = 0;
    std::string scratch_;
};

}

std::unique_ptr<ListWriter> make_keys_writer(Output& out)
{
    return std::make_unique<KeysWriter>(out);
}

std::unique_ptr<ListWriter> make_list_writer(Output& out, Output& conversation)
{
    if (out.style().quiet) {
        return make_keys_writer(out);
    }
    switch (out.style().format) {
    case Format::json:
        return make_json_writer(out);
    case Format::yaml:
        return make_yaml_writer(out);
    case Format::csv:
        return make_csv_writer(out, conversation);
    case Format::tsv:
        return make_tsv_writer(out, conversation);
    case Format::table:
        break;
    }
    return make_table_writer(out, conversation);
}

std::size_t key_column(Columns const& columns)
{
    constexpr std::array<std::string_view, 3> words{"key", "number", "name"};
    for (auto const word : words) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i]->word == word) {
                return i;
            }
        }
    }
    return 0;
}

void warn(Output& conversation, std::vector<std::string> const& warnings)
{
    for (auto const& warning : warnings) {
        say(conversation, "warning", warning);
    }
}

}
