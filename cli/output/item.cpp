#include "item.h"

#include "delimited.h"
#include "json.h"
#include "list.h"
#include "typed.h"
#include "yaml.h"

#include <callflow/document.h>

namespace cf {

using callflow::FieldInfo;
using callflow::Value;

namespace {

using Fields = std::vector<FieldInfo>;

Value const& value_in(Value const& item, std::string_view word)
{
    static Value const absent;
    auto const* value = item.find(word);
    return value ? *value : absent;
}

void write_lines(Output& out, Fields const& fields, Value const& item)
{
    std::string scratch;
    for (auto const& field : fields) {
        out.text(field.word);
        out.put('\t');
        write_tsv(out, cell_text(field, value_in(item, field.word), out.style(), scratch));
        out.put(out.style().null_ended ? '\0' : '\n');
    }
}

void write_csv_item(Output& out, Fields const& fields, Value const& item)
{
    std::string scratch;
    out.text("field,value\r\n");
    for (auto const& field : fields) {
        write_csv(out, field.word);
        out.put(',');
        write_csv(out, cell_text(field, value_in(item, field.word), out.style(), scratch));
        out.text("\r\n");
    }
}

void write_json_item(Output& out, std::string_view kind, Fields const& fields, Value const& item)
{
    out.text(R"({"schema":"cf/v1","kind":)");
    out.text(callflow::quote_json(kind));
    out.text(R"(,"item":)");
    write_json(out, fields, item);
    out.line("}");
}

void write_yaml_item(Output& out, std::string_view kind, Fields const& fields, Value const& item)
{
    out.text("schema: cf/v1\nkind: ");
    out.line(callflow::quote_yaml(kind));
    out.line("item:");
    write_yaml(out, fields, item, 2);
}

void write_key(Output& out, Fields const& fields, Value const& item)
{
    Columns columns;
    for (auto const& field : fields) {
        columns.push_back(&field);
    }
    write_tsv(out, value_in(item, columns.at(key_column(columns))->word).text);
    out.put(out.style().null_ended ? '\0' : '\n');
}

void write_formatted(Output& out, std::string_view kind, Fields const& fields, Value const& item)
{
    switch (out.style().format) {
    case Format::json:
        return write_json_item(out, kind, fields, item);
    case Format::yaml:
        return write_yaml_item(out, kind, fields, item);
    case Format::csv:
        return write_csv_item(out, fields, item);
    case Format::tsv:
        return write_lines(out, fields, item);
    case Format::table:
        return write_item_for_people(out, fields, item);
    }
}

}

void write_item(
    Output& out, Output& conversation, std::string_view kind, Fields const& fields, Value const& item,
    std::vector<std::string> const& warnings)
{
    if (out.style().quiet) {
        write_key(out, fields, item);
    } else {
        write_formatted(out, kind, fields, item);
    }
    out.flush();
    warn(conversation, warnings);
}

}
