#include "calls.h"
#include "listing.h"
#include "output/call_stats.h"
#include "tree.h"

#include <CLI/App.hpp>

#include <algorithm>
#include <memory>

namespace cf {

namespace {

struct Options {
    callflow::CallFilter which;
    std::string by = "flow";
};

/// A row a group, for pipes and spreadsheets.
Exit write_rows(Session& session, callflow::CallStats const& stats)
{
    auto const& fields = call_tally_fields();
    std::vector<std::string> words;
    for (auto const& field : fields) {
        words.emplace_back(field.word);
    }
    auto const source = [&](callflow::Query const& query, callflow::Sink const& sink) {
        std::vector<callflow::Value> row(query.fields.size());
        for (auto const& group : stats.groups) {
            auto const cells = call_tally_cells(group);
            for (std::size_t i = 0; i < row.size(); ++i) {
                auto const place = std::find(words.begin(), words.end(), query.fields[i]) - words.begin();
                row[i] = cells.at(static_cast<std::size_t>(place));
            }
            if (!sink(row)) {
                return;
            }
        }
    };
    return write_list(session, {"call", words, "cf call import FILE", &fields}, {}, source);
}

/// Whether nothing chooses among rows and columns.
bool is_whole(Globals const& globals)
{
    return globals.fields.empty() && globals.where.empty() && globals.sort.empty() && globals.limit.empty() &&
           !globals.quiet;
}

Exit show_stats(Session& session, Options const& options)
{
    auto const stats = session.workspace().call_stats(with_globals(session, options.which), options.by);
    auto& out = session.out();
    auto const format = out.style().format;
    if (!out.style().quiet && (format == Format::json || format == Format::yaml)) {
        return session.show_fields("stats", call_stats_fields(), call_stats_value(stats));
    }
    if (format != Format::table || !is_whole(session.globals()) || stats.groups.empty()) {
        return write_rows(session, stats);
    }
    write_call_stats(out, stats);
    out.flush();
    return done;
}

void declare_stats(CLI::App& app, Run& run)
{
    auto options = std::make_shared<Options>();
    app.add_option("FLOW", options->which.flow, "Only its calls; those of all flows without");
    app.add_option("--by", options->by, "flow, number, module, user, hour or weekday")
        ->type_name("WORD")
        ->take_last();
    declare_period(app, options->which);
    run = [options](Session& session) { return show_stats(session, *options); };
}

constexpr Command commands[] = {
    {"stats", "[FLOW]", "Count calls: answered, missed, waits, busiest hours", declare_stats,
     "Of the calls that cf call import took in. Offered are all of them; answered, missed, abandoned by "
     "their callers, taken by the mailbox, and other add up to them. Wait is the time until a call was "
     "answered, taken by the mailbox, or ended; talk is that of answered calls. Median and 95th percentile "
     "are by nearest rank: the wait or talk of a real call. Days and hours are those of --tz, else of the "
     "flow, else of the store.\n\n"
     "As json and yaml it is one object; as csv and tsv a row for each group, without the total.",
     "cf stats\ncf stats sales --by hour --since 2026-03-01 --until 2026-03-31\ncf stats --by user -o csv"},
};

}

std::span<Command const> const stats_commands = commands;

}
