#include "workspace/undone.h"

#include "workspace/history.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <vector>

namespace callflow {

namespace {

/// The changes that were undone at a moment, with the change that undid each.
using Undone = std::map<std::int64_t, std::int64_t>;

struct Logged {
    std::int64_t number;
    std::string action;
    std::optional<std::int64_t> reverses;
};

using Log = std::vector<Logged>;

constexpr auto everything = std::numeric_limits<std::int64_t>::max();

Log log_of(Work& work)
{
    Log log;
    for (Statement row{work.store, "SELECT number, action, reverses FROM change ORDER BY number"};
         row.step();) {
        log.push_back(
            {row.number(0), row.text(1), row.null(2) ? std::nullopt : std::optional{row.number(2)}});
    }
    return log;
}

bool is_rollback(Log const& log, std::int64_t number)
{
    auto const found = std::lower_bound(
        log.begin(), log.end(), number, [](Logged const& one, std::int64_t n) { return one.number < n; });
    return found != log.end() && found->number == number && found->action == "rollback";
}

/// Walks the log and tells what was undone at a moment. A rollback, its undo and its redo go back to what was
/// undone at an earlier one, so those are kept on the way.
class Walk {
public:
    explicit Walk(Log const& log) : log_{log}
    {
        for (auto const& change : log) {
            if (change.reverses) {
                wanted_.insert({*change.reverses, *change.reverses - 1});
            }
        }
    }

    Undone at(std::int64_t until)
    {
        for (auto const& change : log_) {
            keep_before(change.number);
            if (change.number > until) {
                break;
            }
            if (change.reverses) {
                step(change, *change.reverses);
            }
        }
        return undone_;
    }

private:
    void keep_before(std::int64_t number)
    {
        for (; !wanted_.empty() && *wanted_.begin() < number; wanted_.erase(wanted_.begin())) {
            past_[*wanted_.begin()] = undone_;
        }
    }

    void step(Logged const& change, std::int64_t target)
    {
        if (change.action == "rollback") {
            return roll_back(change.number, target);
        }
        bool const again = change.action == "redo";
        if (is_rollback(log_, target)) {
            put_back(target, past_[again ? target : target - 1]);
        }
        if (again) {
            undone_.erase(target);
        } else {
            undone_[target] = change.number;
        }
    }

    void roll_back(std::int64_t number, std::int64_t target)
    {
        for (auto const& other : log_) {
            if (other.number > target && other.number < number && !other.reverses) {
                undone_.emplace(other.number, number);
            }
        }
        put_back(target + 1, past_[target]);
    }

    /// Everything before `number` is as it was.
    void put_back(std::int64_t number, Undone const& past)
    {
        undone_.erase(undone_.begin(), undone_.lower_bound(number));
        std::copy_if(past.begin(), past.end(), std::inserter(undone_, undone_.end()), [&](auto const& one) {
            return one.first < number;
        });
    }

    Log const& log_;
    std::set<std::int64_t> wanted_;
    std::map<std::int64_t, Undone> past_;
    Undone undone_;
};

std::vector<std::int64_t> undone_before(Log const& log, std::int64_t number, std::int64_t until)
{
    std::vector<std::int64_t> changes;
    for (auto const& [change, by] : Walk{log}.at(until)) {
        if (change < number) {
            changes.push_back(change);
        }
    }
    return changes;
}

Undone marks_of(Work& work)
{
    Undone marks;
    for (Statement row{work.store, "SELECT number, undone_by FROM change WHERE undone_by IS NOT NULL"};
         row.step();) {
        marks[row.number(0)] = row.number(1);
    }
    return marks;
}

void mark(Work& work, std::int64_t number, std::optional<std::int64_t> by)
{
    Statement{work.store, "UPDATE change SET undone_by = ?2 WHERE number = ?1", number, by}.run();
}

}

bool is_rollback(Work& work, std::int64_t change)
{
    return Statement{work.store, "SELECT 1 FROM change WHERE number = ? AND action = 'rollback'", change}
        .step();
}

void require_marks_of(Work& work, std::int64_t rollback, std::int64_t until, std::string_view verb)
{
    auto const log = log_of(work);
    if (undone_before(log, rollback, until) != undone_before(log, rollback, everything)) {
        throw Error{
            Code::conflict, "change",
            fmt::format(
                "change {} cannot be {}: changes before it were undone or redone since", rollback, verb)}
            .advise("cf log");
    }
}

void remark(Work& work, std::string const& action, std::int64_t reverses)
{
    auto log = log_of(work);
    log.push_back({next_number(work), action, reverses});
    auto const wanted = Walk{log}.at(everything);
    auto const marked = marks_of(work);
    for (auto const& [change, by] : marked) {
        if (!wanted.contains(change)) {
            mark(work, change, std::nullopt);
        }
    }
    for (auto const& [change, by] : wanted) {
        if (auto const found = marked.find(change); found == marked.end() || found->second != by) {
            mark(work, change, by);
        }
    }
}

}
