#include "store/bulk.h"
#include "workspace/call_choice.h"
#include "workspace/edits.h"
#include "workspace/impl.h"
#include "workspace/outputs.h"

#include <fmt/format.h>

#include <array>

namespace callflow {

namespace {

/// How a field of a listed call is read; in the order of their descriptions.
struct ListedField {
    char const* column;
    Value (*value)(FieldInfo const& field, Bulk& row, int column);
};

Value text_value(FieldInfo const& field, Bulk& row, int column)
{
    return expand(field, std::string{row.text(column)});
}

Value number_value(FieldInfo const&, Bulk& row, int column)
{
    return Value::of(std::to_string(row.number(column)));
}

Value time_value(FieldInfo const&, Bulk& row, int column)
{
    return Value::of(format_instant(row.number(column)));
}

Value duration_value(FieldInfo const&, Bulk& row, int column)
{
    return row.text(column).empty() ? Value{} : Value::of(format_duration(row.number(column)));
}

constexpr std::array listed = {
    ListedField{"id", number_value},     ListedField{"started", time_value},
    ListedField{"caller", text_value},   ListedField{"number", text_value},
    ListedField{"flow", text_value},     ListedField{"flow_name", text_value},
    ListedField{"module", text_value},   ListedField{"user", text_value},
    ListedField{"result", text_value},   ListedField{"wait", duration_value},
    ListedField{"talk", duration_value}, ListedField{"replace(path, ',', char(10))", text_value},
};

/// A column of the answer.
struct ShownField {
    FieldInfo const* field;
    ListedField const* source;
};

std::vector<ShownField> shown_of(std::vector<std::string> const& words)
{
    auto const& all = listed_fields("call");
    std::vector<ShownField> shown;
    for (auto const& word : words) {
        auto const& field = require_field(all, word);
        shown.push_back({&field, &listed.at(static_cast<std::size_t>(&field - all.data()))});
    }
    return shown;
}

std::string select_calls(std::vector<ShownField> const& fields, CallChoice const& choice)
{
    std::string columns;
    for (auto const& field : fields) {
        columns += fmt::format("{}{}", columns.empty() ? "" : ", ", field.source->column);
    }
    return fmt::format(
        "SELECT {} FROM call WHERE {} ORDER BY started DESC, id DESC", columns, choice.condition());
}

}

void Workspace::calls(CallFilter const& which, Query const& query, Sink const& sink)
{
    impl_->read([&](Work& work) {
        auto const choice = choice_of(work, which);
        auto const fields = shown_of(query.fields);
        Bulk row{work.store, select_calls(fields, choice)};
        choice.bind_to(row);
        std::vector<Value> values(fields.size());
        while (row.step()) {
            for (std::size_t i = 0; i < fields.size(); ++i) {
                values[i] = fields[i].source->value(*fields[i].field, row, static_cast<int>(i));
            }
            if (!sink(values)) {
                return;
            }
        }
    });
}

}
