#include "grid.h"
#include "list.h"
#include "typed.h"

#include <fmt/format.h>

#include <optional>

namespace cf {

namespace {

constexpr std::size_t none = static_cast<std::size_t>(-1);

std::string plural_of(std::string_view kind)
{
    auto const noun = callflow::noun_of(kind);
    return noun ? std::string{callflow::plural_of(*noun)} : fmt::format("{}s", kind);
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
                shown.push_back({title_of(columns[i]->word), columns[i]->type == callflow::Type::integer});
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
                grid_->add(cell_text(*(*columns_)[i], cells[i], out_.style(), scratch_));
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
