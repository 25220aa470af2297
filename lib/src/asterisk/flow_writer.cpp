#include "asterisk/flow_writer.h"

#include "asterisk/common_contexts.h"
#include "asterisk/digest.h"
#include "check/graph.h"
#include "model/nouns.h"
#include "text/phone.h"
#include "text/words.h"

namespace callflow {

namespace {

/// Takes the place of a flow's revision, which its finished text decides.
constexpr std::string_view no_revision = "r00000000";

Graph graph_of(Dialplan const& plan)
{
    Graph graph{plan.stations.size()};
    for (std::size_t i = 0; i < plan.stations.size(); ++i) {
        auto const add = [&](Index32 to) {
            if (to >= 0) {
                graph.add(static_cast<Graph::Node>(i), static_cast<Graph::Node>(to));
            }
        };
        for (auto const& way : plan.stations[i].ways) {
            add(way.to);
        }
        if (auto const* const menu = std::get_if<VoiceMenuAct>(&plan.stations[i].act)) {
            for (auto const& option : menu->options) {
                add(option.target);
            }
        }
    }
    return graph;
}

/// Stations that a call can enter after most_entries others: of a small flow those to which a loop leads.
std::vector<bool> late_stations(Dialplan const& plan)
{
    std::vector<bool> late(plan.stations.size(), true);
    if (late.size() > most_entries) {
        return late;
    }
    auto const graph = graph_of(plan);
    std::vector<Graph::Node> looping;
    for (auto const& loop : graph.loops()) {
        looping.insert(looping.end(), loop.begin(), loop.end());
    }
    return graph.reached(looping);
}

}

FlowWriter::FlowWriter(EngineWriter& engine, Thing const& flow)
    : engine_{engine}, flow_{flow}, plan_{engine.exchange().dialplan(flow)}, id_{engine.id(flow)},
      prefix_{fmt::format("cf-f{}-{}", id_, no_revision)}, late_{late_stations(plan_)}
{
    for (auto const& module : engine.state().of(Noun::module, flow.key)) {
        ids_.push_back(engine.id(module));
    }
}

std::string FlowWriter::context_of(Index32 station) const
{
    return fmt::format("{}-m{}", prefix_, at(ids_, station));
}

std::string FlowWriter::name() const
{
    return fmt::format("f{}-m{}", id_, at(ids_, station_));
}

std::string FlowWriter::entry(Index32 station) const
{
    return station < 0 ? "cf-end,no_route,1" : context_of(station) + ",s,1";
}

std::string FlowWriter::exit(Index32 way) const
{
    auto const to = at(station().ways, way).to;
    return to < 0 ? "cf-end,ended,1" : entry(to);
}

void FlowWriter::write()
{
    out_.line("; Flow \"{}\" ({}).", comment(plan_.name), plan_.flow);
    for (std::size_t i = 0; i < plan_.stations.size(); ++i) {
        write_station(static_cast<Index32>(i));
    }
    write_direct_dial();
    write_phones();
    settle_revision();
    write_entries();
}

void FlowWriter::write_station(Index32 index)
{
    station_ = index;
    auto const& one = station();
    out_.section(context(), fmt::format("{} \"{}\" ({})", one.kind->label, one.name, one.key));
    write_prologue();
    if (!one.enabled) {
        go(one.pass_through < 0 ? "cf-end,ended,1" : exit(one.pass_through));
        return;
    }
    auto const* const module = plan_.state->find(Noun::module, plan_.flow, one.key);
    Findings ignored;
    auto const kind = read_kind(*one.kind, only_fields(one.kind->fields, fields_of(*module)), ignored);
    std::visit(
        [&](auto const& described, auto const& act) {
            if constexpr (requires { render(described, act, *this); }) {
                render(described, act, *this);
            }
        },
        kind, one.act);
    write_end();
}

void FlowWriter::add_leg(std::string name, std::string devices)
{
    legs_.push_back({std::move(name), station_, std::move(devices)});
}

/// Says where the call is. Behind each module in CFCALL stands a comma, so a hundred modules are 101 fields.
void FlowWriter::write_prologue()
{
    out_.extension("s");
    if (late_[static_cast<std::size_t>(station_)]) {
        out_.step("GotoIf($[${{FIELDQTY(CFCALL,\\,)}}>{}]?cf-end,loop,1)", most_entries);
    }
    out_.step(R"(MSet(CFCALL="${{CFCALL}}{0},",CDR(cf_call)="${{CFCALL}}{0}"))", station().key);
}

/// Where the caller is withheld, CFCALLER is empty.
void FlowWriter::know_caller()
{
    out_.step("Set(CFCALLER=${{IF($[{}]?:${{CALLERID(num)}})}})", caller_is_withheld);
}

void FlowWriter::write_direct_dial()
{
    out_.section(shared("dial"), "Extensions that callers of a menu may dial");
    for (auto const& entry : plan_.entries) {
        if (is_extension(entry.number)) {
            out_.extension(entry.number);
            go(this->entry(entry.station));
        }
    }
}

/// Who has a phone outside, by the hash of what was dialled.
void FlowWriter::write_phones()
{
    out_.section(shared("who"), "Users by their phones outside");
    std::set<std::string> known;
    for (auto const& phone : plan_.phones) {
        auto const* const contact = engine_.contact(phone);
        auto const address =
            contact == nullptr ? std::string_view{} : packed_text(contact->fields, "address");
        if (!address.empty() && known.insert(std::string{address}).second) {
            out_.extension(md5_of(engine_.dialled(address).substr(std::string_view{"PJSIP/"}.size())));
            out_.step("Return({})", contact->owner);
        }
    }
}

/// Names the contexts by what is in all of them.
void FlowWriter::settle_revision()
{
    auto text = out_.take();
    auto const revision = "r" + md5_of(text).substr(0, 8);
    prefix_ = replaced(std::move(prefix_), no_revision, revision);
    engine_.files.push_back(
        {fmt::format("flows/f{}.conf", id_), replaced(std::move(text), no_revision, revision)});
    out_ = {};
}

void FlowWriter::play_early(AudioSource const& source)
{
    if (auto const paths = engine_.sound(source); !paths.empty()) {
        out_.step("Progress()");
        out_.step("Playback({},noanswer)", paths);
    }
}

void FlowWriter::play(AudioSource const& source)
{
    if (auto const paths = engine_.sound(source); !paths.empty()) {
        out_.step("Playback({})", paths);
    }
}

void FlowWriter::end(std::string_view ending, std::string_view result, int cause)
{
    note(ending, result);
    out_.step("Hangup({})", cause);
}

void FlowWriter::note(std::string_view ending, std::string_view result)
{
    note_ending(out_, ending, result);
}

std::string FlowWriter::dial_options(std::string_view heard) const
{
    return fmt::format("{}iU(cf-answered^{})", heard, shared("who"));
}

}
