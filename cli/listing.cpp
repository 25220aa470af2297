#include "listing.h"

#include "chosen_fields.h"
#include "count.h"
#include "field_flags.h"
#include "output/list.h"
#include "where.h"

#include <callflow/error.h>

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace cf {

using callflow::Code;
using callflow::Error;
using callflow::FieldInfo;
using callflow::Value;

namespace {

std::size_t limit_of(std::string const& text)
{
    if (text.empty()) {
        return std::numeric_limits<std::size_t>::max();
    }
    if (auto const limit = count_in(text)) {
        return static_cast<std::size_t>(*limit);
    }
    throw Error{Code::usage, "limit", fmt::format("--limit takes a number of rows, not \"{}\"", text)};
}

/// Which fields are read, and how many of them are shown; the others filter and order.
struct Plan {
    std::vector<std::string> words;
    Columns columns;
    std::size_t shown = 0;

    std::size_t add(std::vector<FieldInfo> const& all, std::string const& word)
    {
        auto const& field = field_named(all, word);
        auto const found = std::find(columns.begin(), columns.end(), &field);
        if (found != columns.end()) {
            return static_cast<std::size_t>(found - columns.begin());
        }
        columns.push_back(&field);
        words.emplace_back(field.word);
        return words.size() - 1;
    }
};

std::vector<std::string>
words_shown(Session& session, Listing const& listing, std::vector<FieldInfo> const& all)
{
    auto const& globals = session.globals();
    if (!globals.fields.empty()) {
        return split_commas(globals.fields);
    }
    auto const format = session.out().style().format;
    if (globals.quiet) {
        return {listing.columns.front()};
    }
    if (format != Format::json && format != Format::yaml) {
        return listing.columns;
    }
    std::vector<std::string> words;
    for (auto const& field : all) {
        words.emplace_back(field.word);
    }
    return words;
}

/// How rows are ordered by one field.
struct Order {
    std::size_t column = 0;
    callflow::Type type = callflow::Type::text;
    bool reversed = false;

    bool before(std::vector<Value> const& left, std::vector<Value> const& right) const
    {
        auto const& a = reversed ? right[column] : left[column];
        auto const& b = reversed ? left[column] : right[column];
        if (type == callflow::Type::duration) {
            return length_of(a.text) < length_of(b.text);
        }
        if (type == callflow::Type::integer && a.text.size() != b.text.size()) {
            return a.text.size() < b.text.size();
        }
        return a.text < b.text;
    }

    /// What has none comes first.
    static std::int64_t length_of(std::string const& text)
    {
        return text.empty() ? -1 : callflow::parse_duration(text);
    }
};

/// The first `limit` rows of an order; equal rows stay as they came.
class Sorting {
public:
    Sorting(Order const& order, std::size_t limit) : order_{order}, limit_{limit} {}

    void keep(std::vector<Value> const& row)
    {
        constexpr std::size_t few = 1000;
        if (was_cut_ && !order_.before(row, rows_[limit_ - 1])) {
            return;
        }
        rows_.push_back(row);
        if (limit_ > 0 && rows_.size() / 2 > std::max(limit_, few)) {
            cut();
            was_cut_ = true;
        }
    }

    std::vector<std::vector<Value>> const& sorted()
    {
        cut();
        return rows_;
    }

private:
    void cut()
    {
        std::stable_sort(rows_.begin(), rows_.end(), [&](auto const& left, auto const& right) {
            return order_.before(left, right);
        });
        rows_.resize(std::min(rows_.size(), limit_));
    }

    Order order_;
    std::size_t limit_;
    bool was_cut_ = false; ///< the row at the limit is then one that others must come before
    std::vector<std::vector<Value>> rows_;
};

/// Passes rows on to the writer, at most `limit` of them.
class Passing {
public:
    Passing(ListWriter& writer, std::size_t shown, std::size_t limit)
        : writer_{writer}, shown_{shown}, left_{limit}
    {
    }

    bool pass(std::vector<Value> const& row)
    {
        if (left_ == 0) {
            return false;
        }
        --left_;
        if (row.size() == shown_) {
            return writer_.row(row) && left_ > 0;
        }
        return writer_.row({row.begin(), row.begin() + static_cast<std::ptrdiff_t>(shown_)}) && left_ > 0;
    }

private:
    ListWriter& writer_;
    std::size_t shown_;
    std::size_t left_;
};

}

Exit write_list(Session& session, Listing const& listing, callflow::Query query, Items const& source)
{
    auto const& globals = session.globals();
    auto const& all = listing.fields == nullptr ? callflow::listed_fields(listing.kind) : *listing.fields;
    Plan plan;
    for (auto const& word : words_shown(session, listing, all)) {
        plan.add(all, word);
    }
    plan.shown = plan.words.size();
    auto const columns = plan.columns;
    std::vector<Condition> conditions;
    for (auto const& text : globals.where) {
        auto condition = parse_condition(text);
        condition.column = plan.add(all, condition.word);
        condition.field = plan.columns[condition.column];
        conditions.push_back(std::move(condition));
    }
    auto const limit = limit_of(globals.limit);
    std::optional<Sorting> sorting;
    if (auto word = globals.sort; !word.empty()) {
        bool const reversed = word.front() == '-';
        auto const column = plan.add(all, reversed ? word.substr(1) : word);
        sorting.emplace(Order{column, plan.columns[column]->type, reversed}, limit);
    }
    auto const writer = make_list_writer(session.out(), session.conversation());
    writer->begin(listing.kind, columns);
    Passing passing{*writer, plan.shown, limit};
    query.fields = plan.words;
    source(query, [&](std::vector<Value> const& row) {
        if (!holds(conditions, row)) {
            return true;
        }
        if (sorting) {
            sorting->keep(row);
            return true;
        }
        return passing.pass(row);
    });
    if (sorting) {
        auto const& rows = sorting->sorted();
        std::all_of(rows.begin(), rows.end(), [&](auto const& row) { return passing.pass(row); });
    }
    writer->end({}, listing.hint);
    return done;
}

}
