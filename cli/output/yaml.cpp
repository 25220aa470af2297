#include "yaml.h"

#include "list.h"
#include "typed.h"

#include <callflow/document.h>

namespace cf {

using callflow::FieldInfo;
using callflow::Value;

namespace {

void write_value(Output& out, FieldInfo const& field, Value const& value, std::size_t indent);

void write_name(Output& out, std::string_view name, std::size_t indent, bool inside)
{
    if (!inside) {
        out.spaces(indent);
    }
    out.text(callflow::quote_yaml(name));
    out.put(':');
}

void write_scalar(Output& out, callflow::Type type, std::string_view text)
{
    auto const bare = bare_scalar(type, text);
    out.line(bare.empty() ? callflow::quote_yaml(text) : bare);
}

void write_map(Output& out, FieldInfo const& content, Value const& map, std::size_t indent, bool inside)
{
    for (std::size_t i = 0; i < map.names.size(); ++i) {
        write_name(out, map.names[i], indent, inside && i == 0);
        write_value(out, content, map.items[i], indent);
    }
}

void write_object(Output& out, FieldInfo const& field, Value const& value, std::size_t indent, bool inside)
{
    if (field.parts.empty()) {
        write_map(out, plain_text(), value, indent, inside);
    } else {
        write_yaml(out, field.parts, value, indent, inside);
    }
}

bool has_keys(FieldInfo const& field, Value const& value)
{
    return value.is_map() && (!field.parts.empty() || !value.items.empty());
}

/// Elements with their dashes at `indent`; one that is itself a list is written in brackets by its notation.
void write_list(Output& out, FieldInfo const& field, Value const& list, std::size_t indent)
{
    for (auto const& item : list.items) {
        out.spaces(indent);
        out.text("- ");
        if (has_keys(field, item)) {
            write_object(out, field, item, indent + 2, true);
        } else {
            write_scalar(out, field.type, item.is_text() ? item.text : callflow::to_text(field, item));
        }
    }
}

/// What stands behind `name:`.
void write_value(Output& out, FieldInfo const& field, Value const& value, std::size_t indent)
{
    if (field.map) {
        auto const map = as_map(field, value);
        out.text(map.names.empty() ? " {}\n" : "\n");
        write_map(out, value_of_map(field), map, indent + 2, false);
    } else if (has_keys(field, value)) {
        out.put('\n');
        write_object(out, field, value, indent + 2, false);
    } else if (value.is_map()) {
        out.line(" {}");
    } else if (value.is_list() || (field.list && value.is_none())) {
        out.text(value.items.empty() ? " []\n" : "\n");
        write_list(out, field, value, indent + 2);
    } else {
        out.put(' ');
        write_scalar(out, field.type, value.text);
    }
}

class YamlWriter : public ListWriter {
public:
    explicit YamlWriter(Output& out) : out_{out} {}

    void begin(std::string_view kind, Columns const& columns) override
    {
        columns_ = &columns;
        out_.text("schema: cf/v1\nkind: ");
        out_.line(callflow::quote_yaml(std::string{kind} + "_list"));
        out_.text("items:");
    }

    bool row(std::vector<Value> const& cells) override
    {
        out_.text(empty_ ? "\n  - " : "  - ");
        empty_ = false;
        for (std::size_t i = 0; i < columns_->size(); ++i) {
            write_name(out_, (*columns_)[i]->word, 4, i == 0);
            write_value(out_, *(*columns_)[i], cells[i], 4);
        }
        return !out_.closed();
    }

    void end(std::vector<std::string> const& warnings, std::string_view /*hint*/) override
    {
        out_.text(empty_ ? " []\n" : "");
        out_.line(warnings.empty() ? "warnings: []" : "warnings:");
        for (auto const& warning : warnings) {
            out_.text("  - ");
            out_.line(callflow::quote_yaml(warning));
        }
    }

private:
    Output& out_;
    Columns const* columns_ = nullptr;
    bool empty_ = true;
};

}

void write_yaml(
    Output& out, std::vector<FieldInfo> const& fields, Value const& object, std::size_t indent, bool inside)
{
    static Value const absent;
    for (auto const& field : fields) {
        auto const* value = object.find(field.word);
        write_name(out, field.word, indent, inside && &field == &fields.front());
        write_value(out, field, value ? *value : absent, indent);
    }
}

std::unique_ptr<ListWriter> make_yaml_writer(Output& out)
{
    return std::make_unique<YamlWriter>(out);
}

}
