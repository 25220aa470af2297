#include "call_week.h"

#include "trace.h"

#include <callflow/text.h>

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace cf {

using callflow::CallWeek;

namespace {

constexpr std::size_t label_cells = 11;
constexpr std::size_t hour_cells = 4;
constexpr std::int64_t quarter = 900'000; ///< milliseconds
constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::array<std::string_view, 7> weekdays{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr std::array<std::string_view, 6> colours{"36", "33", "32", "35", "34", "31"};

/// Blank where no call can come.
char letter(int outcome)
{
    auto const index = static_cast<std::size_t>(outcome);
    return outcome == CallWeek::none ? ' ' : index < letters.size() ? letters[index] : '?';
}

std::string_view colour(int outcome)
{
    return outcome == CallWeek::none ? "0" : colours[static_cast<std::size_t>(outcome) % colours.size()];
}

class WeekWriter {
public:
    WeekWriter(Output& out, CallWeek const& week) : out_{out}, week_{week} {}

    void write()
    {
        write_call_head(out_, {week_.to, caller_words(week_.from), week_.flow});
        out_.line(fmt::format(
            "{} to {} ({}), by quarter hours", week_.days.front().date, week_.days.back().date,
            week_.timezone));
        auto const width = cells_of_block();
        for (std::size_t first = 0; first < CallWeek::quarters; first += width) {
            write_block(first, width);
        }
        write_legend();
        write_notes();
    }

private:
    /// Whole hours of a day side by side: all where there is room, else a half, a quarter, ...
    std::size_t cells_of_block() const
    {
        auto width = CallWeek::quarters;
        while (out_.style().terminal && label_cells + width > out_.style().columns &&
               width > 3 * hour_cells) {
            width /= 2;
        }
        return width;
    }

    void write_block(std::size_t first, std::size_t width)
    {
        out_.text("\n");
        out_.spaces(label_cells);
        for (auto cell = first; cell < first + width; cell += hour_cells) {
            out_.text(fmt::format("{:02}", cell / hour_cells));
            out_.spaces(cell + hour_cells < first + width ? 2 : 0);
        }
        out_.text("\n");
        for (std::size_t i = 0; i < week_.days.size(); ++i) {
            auto const& day = week_.days[i];
            auto const* const mark = day.holiday.empty() ? " " : "*";
            constexpr std::size_t year = 5;
            write_row(
                fmt::format("{} {}{}", weekdays[i], day.date.substr(year), mark),
                std::span{day.cells}.subspan(first, width));
            auto const again = std::span{day.again}.subspan(first, width);
            if (std::any_of(again.begin(), again.end(), [](int cell) { return cell != CallWeek::none; })) {
                write_row("again", again);
            }
        }
    }

    void write_row(std::string_view label, std::span<int const> cells)
    {
        out_.text(fmt::format("{:<{}}", label, label_cells));
        auto end = cells.size();
        while (end > 0 && cells[end - 1] == CallWeek::none) {
            --end;
        }
        for (std::size_t i = 0; i < end;) {
            std::string run;
            auto const first = i;
            for (; i < end && cells[i] == cells[first]; ++i) {
                run += letter(cells[first]);
            }
            out_.painted(colour(cells[first]), run);
        }
        out_.text("\n");
    }

    void write_legend()
    {
        out_.text("\n");
        for (std::size_t i = 0; i < week_.outcomes.size(); ++i) {
            auto const& outcome = week_.outcomes[i];
            auto const index = static_cast<int>(i);
            out_.painted(colour(index), std::string{letter(index)});
            line(fmt::format(
                " {:>7}  {}", callflow::format_duration(outcome.cells * quarter), sentence(outcome)));
        }
    }

    static std::string sentence(CallWeek::Outcome const& outcome)
    {
        if (outcome.end == "answered") {
            return fmt::format("answered by {} at {}", outcome.by, outcome.module);
        }
        if (!outcome.exit.empty()) {
            return fmt::format("ended: exit {} of {} leads nowhere", outcome.exit, outcome.module);
        }
        auto const end = outcome.end.empty() ? "an error of the flow" : outcome.end;
        return outcome.module.empty() ? end : fmt::format("{} at {}", end, outcome.module);
    }

    void line(std::string const& content)
    {
        auto const text = callflow::printable(content);
        out_.line(out_.style().terminal ? callflow::cut_to_cells(text, out_.style().columns - 1) : text);
    }

    void write_notes()
    {
        for (std::size_t i = 0; i < week_.days.size(); ++i) {
            auto const& day = week_.days[i];
            auto const is_none = [](int cell) { return cell == CallWeek::none; };
            if (!day.holiday.empty()) {
                line(fmt::format("* {} {}: {}", weekdays[i], day.date, day.holiday));
            }
            if (std::any_of(day.cells.begin(), day.cells.end(), is_none)) {
                line(
                    fmt::format("  {} {}: the clock jumps over the hours left blank", weekdays[i], day.date));
            }
            if (!std::all_of(day.again.begin(), day.again.end(), is_none)) {
                line(fmt::format("  {} {}: the clock shows some hours again", weekdays[i], day.date));
            }
        }
    }

    Output& out_;
    CallWeek const& week_;
};

}

void write_call_week(Output& out, CallWeek const& week)
{
    WeekWriter{out, week}.write();
}

}
