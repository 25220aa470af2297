#include "json.h"

#include "list.h"
#include "typed.h"

#include <callflow/document.h>

namespace cf {

using callflow::FieldInfo;
using callflow::Value;

namespace {

void write_value(Output& out, FieldInfo const& field, Value const& value);

void write_name(Output& out, std::string_view name, bool first)
{
    if (!first) {
        out.put(',');
    }
    out.text(callflow::quote_json(name));
    out.put(':');
}

void write_map(Output& out, FieldInfo const& content, Value const& map)
{
    out.put('{');
    for (std::size_t i = 0; i < map.names.size(); ++i) {
        write_name(out, map.names[i], i == 0);
        write_value(out, content, map.items[i]);
    }
    out.put('}');
}

void write_scalar(Output& out, callflow::Type type, std::string_view text)
{
    auto const bare = bare_scalar(type, text);
    out.text(bare.empty() ? callflow::quote_json(text) : bare);
}

void write_list(Output& out, FieldInfo const& field, Value const& list);

/// One element of a list, or the value of a field that is none.
void write_element(Output& out, FieldInfo const& field, Value const& value)
{
    if (value.is_list()) {
        write_list(out, field, value);
    } else if (!value.is_map()) {
        write_scalar(out, field.type, value.text);
    } else if (field.parts.empty()) {
        write_map(out, plain_text(), value);
    } else {
        write_json(out, field.parts, value);
    }
}

void write_list(Output& out, FieldInfo const& field, Value const& list)
{
    out.put('[');
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        if (i > 0) {
            out.put(',');
        }
        write_element(out, field, list.items[i]);
    }
    out.put(']');
}

void write_value(Output& out, FieldInfo const& field, Value const& value)
{
    if (field.map) {
        write_map(out, value_of_map(field), as_map(field, value));
    } else if (field.list && !value.is_text()) {
        write_list(out, field, value);
    } else {
        write_element(out, field, value);
    }
}

class JsonWriter : public ListWriter {
public:
    explicit JsonWriter(Output& out) : out_{out} {}

    void begin(std::string_view kind, Columns const& columns) override
    {
        columns_ = &columns;
        out_.text(R"({"schema":"cf/v1","kind":)");
        out_.text(callflow::quote_json(std::string{kind} + "_list"));
        out_.text(R"(,"items":[)");
    }

    bool row(std::vector<Value> const& cells) override
    {
        out_.text(first_ ? "{" : ",{");
        first_ = false;
        for (std::size_t i = 0; i < columns_->size(); ++i) {
            write_name(out_, (*columns_)[i]->word, i == 0);
            write_value(out_, *(*columns_)[i], cells[i]);
        }
        out_.put('}');
        return !out_.closed();
    }

    void end(std::vector<std::string> const& warnings, std::string_view /*hint*/) override
    {
        out_.text(R"(],"warnings":[)");
        for (auto const& warning : warnings) {
            if (&warning != &warnings.front()) {
                out_.put(',');
            }
            out_.text(callflow::quote_json(warning));
        }
        out_.line("]}");
    }

private:
    Output& out_;
    Columns const* columns_ = nullptr;
    bool first_ = true;
};

}

void write_json_members(Output& out, std::vector<FieldInfo> const& fields, Value const& object, bool first)
{
    static Value const absent;
    for (auto const& field : fields) {
        auto const* value = object.find(field.word);
        write_name(out, field.word, first && &field == &fields.front());
        write_value(out, field, value ? *value : absent);
    }
}

void write_json(Output& out, std::vector<FieldInfo> const& fields, Value const& object)
{
    out.put('{');
    write_json_members(out, fields, object, true);
    out.put('}');
}

std::unique_ptr<ListWriter> make_json_writer(Output& out)
{
    return std::make_unique<JsonWriter>(out);
}

}
