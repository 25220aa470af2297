#include "import/calendar_lines.h"

#include "document/read_encoding.h"
#include "text/name.h"

#include <fmt/format.h>

namespace callflow {
namespace {

constexpr std::size_t longest_file = 16U << 20U;
constexpr std::size_t longest_line = 1U << 20U;
constexpr std::size_t most_lines = 500'000;
constexpr int most_levels = 16;

/// Joins lines, whose continuations begin with a blank, and keeps where they began: a character may be
/// divided between two of them.
class Lines {
public:
    explicit Lines(Findings& findings) : findings_{findings} {}

    void read(std::string_view file)
    {
        while (!file.empty() && findings_.empty()) {
            auto const end = std::min(file.find('\n'), file.size());
            auto line = file.substr(0, end);
            line.remove_suffix(line.ends_with('\r') ? 1 : 0);
            take(line);
            file.remove_prefix(std::min(end + 1, file.size()));
        }
        if (findings_.empty()) {
            end_line();
        }
        if (findings_.empty() && level_ != 0) {
            report(number_, "the file ends within a component: it is not complete");
        }
    }

    CalendarText finish()
    {
        check_characters();
        return std::move(result_);
    }

private:
    void take(std::string_view line)
    {
        ++number_;
        bool const folded_line = line.starts_with(' ') || line.starts_with('\t');
        if (!folded_line) {
            end_line();
            begins_.push_back(number_);
        } else if (!begins_.empty()) {
            line.remove_prefix(1);
        }
        result_.text += line;
        if (result_.text.size() - start_ > longest_line) {
            report(begins_.empty() ? 1 : begins_.back(), "a line of more than 1 MiB");
        }
    }

    void end_line()
    {
        if (begins_.empty()) {
            return;
        }
        judge(std::string_view{result_.text}.substr(start_), begins_.back());
        result_.text += '\n';
        start_ = result_.text.size();
        if (begins_.size() > most_lines) {
            report(number_, fmt::format("more than {} lines", most_lines));
        }
    }

    /// Levels are counted here because libical does not bound them.
    void judge(std::string_view line, std::uint32_t number)
    {
        auto const name = folded(line.substr(0, line.find_first_of(":; ")));
        auto const colon = line.find(':');
        auto const value = colon == std::string_view::npos ? "" : folded(line.substr(colon + 1));
        if (!seen_ && !line.empty()) {
            seen_ = true;
            if (name != "begin" || value != "vcalendar") {
                report(number, "this is no iCalendar file: it does not begin with BEGIN:VCALENDAR");
            }
        }
        if (name == "begin") {
            if (level_ == 1 && value == "vevent") {
                result_.events.push_back(number);
            }
            if (++level_ > most_levels) {
                report(number, fmt::format("more than {} components in each other", most_levels));
            }
        } else if (name == "end" && --level_ < 0) {
            report(number, "this ends a component that does not begin");
        }
    }

    void check_characters()
    {
        Problems problems;
        if (!findings_.empty() || check_encoding(result_.text, problems)) {
            return;
        }
        for (auto const& problem : problems.take()) {
            report(begins_[problem.place.line - 1], problem.message);
        }
    }

    void report(std::uint32_t line, std::string message)
    {
        findings_.add_at({line, 1}, "E19", std::move(message));
    }

    Findings& findings_;
    CalendarText result_;
    std::vector<std::uint32_t> begins_; ///< of joined lines
    std::size_t start_ = 0;             ///< of the last line in the text
    std::uint32_t number_ = 0;
    int level_ = 0;
    bool seen_ = false;
};

}

CalendarText read_calendar_lines(std::string_view file, Findings& findings)
{
    if (file.size() > longest_file) {
        findings.add_at({1, 1}, "E19", "larger than 16 MiB");
        return {};
    }
    Lines lines{findings};
    lines.read(skip_byte_order_mark(file));
    return lines.finish();
}

}
