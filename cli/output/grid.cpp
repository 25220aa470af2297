#include "grid.h"

#include "typed.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace cf {

namespace {

constexpr std::size_t gap = 2;
constexpr std::size_t narrow = 6;      // of names and words
constexpr std::size_t narrow_text = 1; // of free text

struct Slot {
    std::size_t width;
    bool number;
};

/// One line of the grid; blanks are held back until text follows, so that none end a line.
class Line {
public:
    Line(Output& out, std::size_t indent) : out_{out}, blanks_{indent} {}

    /// `text`, which takes `cells`, cut or padded to its slot.
    void add(std::string_view text, std::size_t cells, Slot slot, std::string_view mode = {})
    {
        if (cells <= slot.width) {
            return place(text, cells, slot, mode);
        }
        auto const cut = callflow::cut_to_cells(text, slot.width);
        place(cut, callflow::cell_width(cut), slot, mode);
    }

    void end() { out_.put('\n'); }

private:
    void place(std::string_view text, std::size_t cells, Slot slot, std::string_view mode)
    {
        auto const rest = slot.width - cells;
        blanks_ += slot.number ? rest : 0;
        if (!text.empty()) {
            print(text, mode);
        }
        blanks_ += (slot.number ? 0 : rest) + gap;
    }

    void print(std::string_view text, std::string_view mode)
    {
        out_.spaces(blanks_);
        blanks_ = 0;
        if (mode.empty()) {
            out_.text(text);
        } else {
            out_.painted(mode, text);
        }
    }

    Output& out_;
    std::size_t blanks_;
};

}

Grid::Grid(std::vector<Column> columns) : columns_{std::move(columns)}
{
    for (auto const& column : columns_) {
        widths_.push_back(callflow::cell_width(column.title));
    }
}

void Grid::add(std::string_view cell)
{
    auto const shown = callflow::printable(one_line(cell));
    auto const width = callflow::cell_width(shown);
    auto& widest = widths_[cells_.size() % columns_.size()];
    widest = std::max(widest, width);
    text_ += shown;
    cells_.push_back({static_cast<std::uint32_t>(shown.size()), static_cast<std::uint32_t>(width)});
}

std::size_t Grid::width() const
{
    return std::accumulate(widths_.begin(), widths_.end(), gap * (widths_.size() - 1));
}

/// Takes cells off the widest column of a sort again and again, until nothing is too much or all are narrow.
void Grid::shrink(std::vector<std::size_t>& widths, std::size_t& excess, bool loose) const
{
    auto const first = std::find_if(columns_.begin(), columns_.end(), [](Column const& column) {
        return !column.number && !column.title.empty();
    });
    while (excess > 0) {
        std::size_t* widest = nullptr;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            auto const& column = columns_[i];
            bool const gives = !column.number && column.loose == loose && (loose || &column != &*first);
            if (gives && widths[i] > (loose ? narrow_text : narrow) &&
                (widest == nullptr || widths[i] > *widest)) {
                widest = &widths[i];
            }
        }
        if (widest == nullptr) {
            return;
        }
        --*widest;
        --excess;
    }
}

std::vector<std::size_t> Grid::fitted(std::size_t available) const
{
    auto widths = widths_;
    auto const total = width();
    std::size_t excess = total > available ? total - available : 0;
    shrink(widths, excess, true);
    shrink(widths, excess, false);
    while (excess > 0 && widths.size() > 1) {
        excess -= std::min(excess, widths.back() + gap);
        widths.pop_back();
    }
    return widths;
}

void Grid::print_header(Output& out, std::size_t indent, std::vector<std::size_t> const& widths) const
{
    if (std::all_of(
            columns_.begin(), columns_.end(), [](Column const& column) { return column.title.empty(); })) {
        return;
    }
    Line line{out, indent};
    for (std::size_t i = 0; i < widths.size(); ++i) {
        auto const& title = columns_[i].title;
        line.add(title, callflow::cell_width(title), {widths[i], columns_[i].number}, "1;4");
    }
    line.end();
}

void Grid::print(Output& out, std::size_t indent) const
{
    auto const columns = out.style().columns;
    auto const room = columns > indent ? columns - indent : 0;
    auto const widths = fitted(out.style().terminal ? room : std::numeric_limits<std::size_t>::max());
    print_header(out, indent, widths);
    std::size_t at = 0;
    for (std::size_t row = 0; row < cells_.size() && !out.closed(); row += columns_.size()) {
        Line line{out, indent};
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            auto const& cell = cells_[row + i];
            if (i < widths.size()) {
                line.add({text_.data() + at, cell.size}, cell.width, {widths[i], columns_[i].number});
            }
            at += cell.size;
        }
        line.end();
    }
}

std::string title_of(std::string_view word)
{
    std::string title{word};
    for (auto& c : title) {
        c = c == '_' ? ' ' : (c >= 'a' && c <= 'z') ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return title;
}

}
