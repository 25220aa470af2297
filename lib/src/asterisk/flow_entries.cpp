#include "asterisk/flow_writer.h"
#include "model/nouns.h"
#include "text/phone.h"

namespace callflow {

/// Phone numbers enter by `n` and their id, from the trunk's context; extensions by themselves, from the
/// phones of members.
void FlowWriter::write_entries()
{
    out_.line("; Where calls enter flow \"{}\" ({}).", comment(plan_.name), plan_.flow);
    out_.section(fmt::format("cf-f{}-in", id_), "From outside");
    for (auto const& entry : plan_.entries) {
        if (!is_extension(entry.number)) {
            write_entry(fmt::format("n{}", engine_.id(Noun::number, {}, entry.number)), entry);
        }
    }
    out_.section(fmt::format("cf-f{}", id_), "What its members dial");
    for (auto const& entry : plan_.entries) {
        if (is_extension(entry.number)) {
            write_entry(entry.number, entry);
        }
    }
    write_codes();
    out_.section(fmt::format("cf-f{}-legs", id_), "Members of its queues");
    for (auto const& leg : legs_) {
        out_.extension(leg.name);
        out_.step("Goto({}-legs,{},1)", context_of(leg.station), leg.name);
    }
    out_.section(fmt::format("cf-f{}-hints", id_), "Whether they are on a call");
    for (auto const& leg : legs_) {
        if (!leg.devices.empty()) {
            out_.line("exten => {},hint,{}", leg.name, leg.devices);
        }
    }
    engine_.files.push_back({fmt::format("entries/f{}.conf", id_), out_.take()});
}

/// What every call gets. CFD is a dollar sign, for texts in which people wrote one; CFCALL begins what the
/// call's record tells of its way. Each value costs every call, most of all in its record.
void FlowWriter::write_begin(std::string_view number)
{
    out_.step("MSet(CFD=$,CFNUM={0},CFCALL={1}/{0}/)", number, plan_.flow);
    out_.step("ExecIf($[{}]?Set(CDR(cf_withheld)=1))", caller_is_withheld);
}

void FlowWriter::write_entry(std::string_view extension, Entry const& entry)
{
    out_.extension(extension);
    write_begin(entry.number);
    rename_caller(entry.caller_name);
    if (entry.station < 0) {
        out_.step("Set(CDR(cf_call)=${{CFCALL}})");
    }
    go(this->entry(entry.station));
}

/// The codes that toggle switches.
void FlowWriter::write_codes()
{
    for (std::size_t i = 0; i < plan_.stations.size(); ++i) {
        station_ = static_cast<Index32>(i);
        auto const* const module = plan_.state->find(Noun::module, plan_.flow, station().key);
        auto const code = packed_text(module->fields, "code");
        auto const* const act = std::get_if<SwitchAct>(&station().act);
        if (act != nullptr && !code.empty()) {
            write_code(code, *act);
        }
    }
}

}
