#include "asterisk/digest.h"
#include "asterisk/flow_writer.h"

namespace callflow {

std::string FlowWriter::recording(std::string_view folder, std::string_view format) const
{
    return fmt::format(
        "{}/cf/{}/{}-${{FILTER(0-9.,${{UNIQUEID}})}}.{}", engine_.site().spool, folder, name(), format);
}

void FlowWriter::keep_delivery(
    std::vector<Recipient> const& to, std::string_view subject, std::string_view body)
{
    know_caller();
    engine_.deliver(name(), to, plan_.zone_name, subject, body);
}

/// Base64 has nothing that a shell would read: what a caller sends stays data.
std::string FlowWriter::delivery(std::string_view file) const
{
    return fmt::format(
        "{}/cf/deliver {} '${{BASE64_ENCODE(${{CFCALLER}})}}' '{}' '{}' '{}' "
        "${{EPOCH}} {}",
        engine_.site().folder, name(), "${BASE64_ENCODE(${CFNUM})}", base64_of(plan_.name),
        base64_of(station().name), file);
}

void FlowWriter::deliver_at_end(
    std::vector<Recipient> const& to, std::string_view subject, std::string_view body)
{
    if (!to.empty()) {
        keep_delivery(to, subject, body);
        out_.step("Set(CHANNEL(hangup_handler_push)={},s,1)", context("-end"));
        delivers_at_end_ = true;
    }
}

void FlowWriter::write_end()
{
    if (delivers_at_end_) {
        out_.section(context("-end"), "Sends what came in, when the call is over");
        out_.extension("s");
        bool const fax = std::holds_alternative<FaxAct>(station().act);
        out_.step("System({}{})", delivery("${CFFILE}"), fax ? " ${FAXOPT(pages)}" : "");
        out_.step("Return()");
        delivers_at_end_ = false;
    }
}

}
