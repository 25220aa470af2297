#include "grid.h"
#include "list.h"
#include "typed.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace cf {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

std::string plural_of(std::string_view kind)
{
    auto const noun = callflow::noun_of(kind);
    return noun ? std::string{callflow::plural_of(*noun)} : fmt::format("{}s", kind);
}

/// Free text gives way to names, zones and words when a line is short.
Grid::Column column_of(callflow::FieldInfo const& field)
{
    constexpr std::array<std::string_view, 8> names{"key",  "name", "user",   "flow",
                                                    "kind", "tab",  "number", "actor"};
    bool const text = field.type == callflow::Type::text || field.type == callflow::Type::prose || field.list;
    bool const name = std::find(names.begin(), names.end(), field.word) != names.end();
    return {title_of(field.word), field.type == callflow::Type::integer, text && !name};
}

/// The row whose `current` is true gets a `*` in front of it; the field itself is then no column.
class TableWriter : public ListWriter {
public:
    TableWriter(Output& out, Output& conversation) : out_{out}, conversation_{conversation} {}

    void begin(std::string_view kind, Columns const& columns) override
    {
        kind_ = kind;
        columns_ = &columns;
        std::vector<Grid::Column> shown;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            bool const marker = columns[i]->word == "current" && columns.size() > 1;
            marker_ = marker ? i : marker_;
            if (!marker) {
                shown.push_back(column_of(*columns[i]));
            }
        }
        if (marker_ != none) {
            shown.insert(shown.begin(), Grid::Column{});
        }
        grid_.emplace(std::move(shown));
    }

    bool row(std::vector<callflow::Value> const& cells) override
    {
        empty_ = false;
        if (marker_ != none) {
            grid_->add(cells[marker_].text == "true" ? "*" : "");
        }
        for (std::size_t i = 0; i < columns_->size(); ++i) {
            if (i != marker_) {
                add(*(*columns_)[i], cells[i]);
            }
        }
        return true;
    }

    void end(std::vector<std::string> const& warnings, std::string_view hint) override
    {
        if (!empty_) {
            grid_->print(out_);
        } else if (out_.style().terminal) {
            say_nothing_here(hint);
        }
        out_.flush();
        warn(conversation_, warnings);
    }

private:
    /// What is not so is left blank.
    void add(callflow::FieldInfo const& field, callflow::Value const& value)
    {
        if (field.type == callflow::Type::boolean) {
            grid_->add(value.text == "true" ? "yes" : "");
        } else {
            grid_->add(cell_text(field, value, out_.style(), scratch_));
        }
    }

    void say_nothing_here(std::string_view hint)
    {
        conversation_.line(fmt::format("no {}", plural_of(kind_)));
        conversation_.flush();
        if (!hint.empty()) {
            say(conversation_, "hint", hint);
        }
    }

    Output& out_;
    Output& conversation_;
    Columns const* columns_ = nullptr;
    std::string kind_;
    std::optional<Grid> grid_;
    std::size_t marker_ = none;
    bool empty_ = true;
    std::string scratch_;
};

}

std::unique_ptr<ListWriter> make_table_writer(Output& out, Output& conversation)
{
    return std::make_unique<TableWriter>(out, conversation);
}

}
