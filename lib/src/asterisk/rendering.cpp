#include "asterisk/rendering.h"

#include "asterisk/common_contexts.h"
#include "asterisk/delivery.h"
#include "asterisk/flow_writer.h"
#include "asterisk/schedules.h"
#include "calls/record.h"
#include "model/nouns.h"

#include <callflow/error.h>

#include <fmt/ranges.h>

#include <algorithm>

namespace callflow {

namespace {

/// Paths stand in lists by `&` and in arguments by commas.
void require_plain(std::string const& path)
{
    auto const plain = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
               std::string_view{"/._-+@"}.find(c) != std::string_view::npos;
    };
    if (!std::all_of(path.begin(), path.end(), plain)) {
        throw Error{
            Code::usage, "folder",
            fmt::format(
                "the engine cannot read the folder \"{}\": its path may hold letters of ASCII, digits and "
                "/._-+@",
                path)};
    }
}

void write_schedules(ConfigWriter& out, EngineWriter const& engine)
{
    for (auto const& thing : engine.state().of(Noun::schedule)) {
        Findings ignored;
        auto const schedule = read<Schedule>(fields_of(thing), ignored);
        auto const& zone =
            schedule.timezone.empty() ? engine.exchange().settings().timezone.text : schedule.timezone.text;
        write_schedule(
            out, schedule_context(engine.id(thing)),
            fmt::format("Schedule \"{}\" ({})", called(thing), thing.key), schedule, zone);
    }
}

std::string extensions_text(EngineWriter& engine)
{
    ConfigWriter out;
    out.line("; Made by cf deploy asterisk, which makes it anew: changes here are lost.");
    write_common_contexts(out, engine);
    write_numbers(out, engine);
    write_users(out, engine);
    write_schedules(out, engine);
    out.line("\n#tryinclude cf/entries/*.conf");
    out.line("#tryinclude cf/flows/*.conf");
    return out.take();
}

EngineText finished(EngineWriter& engine)
{
    EngineText text;
    text.files = std::move(engine.files);
    text.files.push_back({"extensions.conf", extensions_text(engine)});
    text.files.push_back({"pjsip.conf", endpoints_text(engine)});
    text.files.push_back({"queues.conf", engine.queues.take()});
    text.files.push_back({"confbridge.conf", engine.bridges.take()});
    text.files.push_back({"musiconhold.conf", engine.music_classes.take()});
    text.files.push_back({"deliver", std::string{delivery_script()}});
    text.files.push_back({"cdr_sqlite3_custom.conf", call_records_text()});
    std::sort(text.files.begin(), text.files.end(), [](EngineFile const& left, EngineFile const& right) {
        return left.path < right.path;
    });
    for (auto& [name, sound] : engine.sounds) {
        text.sounds.push_back(std::move(sound));
    }
    return text;
}

}

/// In the order of the columns. cf_call holds flow, number and path; cf_answer the user and the time. Plain
/// CDR(start,u) is nothing to some engines here.
std::string call_records_text()
{
    static constexpr std::array<std::string_view, call_record_columns.size()> values = {
        "${CUT(CDR(cf_call),/,1)}", "${CUT(CDR(cf_call),/,2)}",   "${CUT(CDR(cf_call),/,3)}",
        "${CDR(cf_result)}",        "${CUT(CDR(cf_answer),/,1)}", "${IF(0${CDR(cf_withheld)}?:${CDR(src)})}",
        "${IF(1?${CDR(start,u)})}", "${CUT(CDR(cf_answer),/,2)}", "${IF(1?${CDR(end,u)})}",
        "${CDR(uniqueid)}"};
    ConfigWriter out;
    out.section("master", "A record of each call, for cf call import");
    out.line("table => {}", call_record_table);
    out.line("columns => {}", fmt::join(call_record_columns, ","));
    out.line("values => '{}'", fmt::join(values, "','"));
    return out.take();
}

EngineText render_asterisk(Exchange const& exchange, EngineSite const& site)
{
    require_plain(site.folder);
    require_plain(site.spool);
    EngineWriter engine{exchange, site};
    for (auto const& flow : exchange.state().of(Noun::flow)) {
        FlowWriter{engine, flow}.write();
    }
    return finished(engine);
}

}
