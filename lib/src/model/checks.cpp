#include "model/nouns.h"
#include "model/shapes.h"
#include "text/phone.h"

#include <fmt/format.h>

namespace callflow {

void check(Label const& label, Findings& findings)
{
    if (label.name.find('=') != std::string::npos) {
        findings.add("E02", fmt::format("\"{}\" is no name of a label: it holds \"=\"", quoted(label.name)));
    }
}

void check(Exception const& exception, Findings& findings)
{
    bool const day = !exception.date.empty();
    bool const days = !exception.from.empty() && !exception.to.empty();
    if (day == days || (day && (!exception.from.empty() || !exception.to.empty()))) {
        findings.add(
            "E12",
            "an exception needs a date, or a first and a last day: 2026-12-25 or 2026-12-24..2026-12-26");
    } else if (days && exception.to.text < exception.from.text) {
        findings.add(
            "E12", fmt::format("\"{}\" comes before \"{}\"", exception.to.text, exception.from.text));
    }
    if (exception.closed != exception.hours.all.empty()) {
        findings.add(
            "E12",
            "an exception needs either closed or hours: \"2026-12-25 closed\" or \"2026-12-24 08:00-12:00\"");
    }
}

void check(CallerName const& rule, Findings& findings)
{
    auto const groups = compile(rule.match.text).groups;
    if (groups > 1) {
        findings.add(
            "E16", fmt::format("\"{}\" has {} groups, at most one is allowed", rule.match.text, groups));
    }
    for (auto at = rule.result.find('\\'); at != std::string::npos; at = rule.result.find('\\', at + 2)) {
        auto const what = rule.result.substr(at + 1, 1);
        if (what == "\\" || (what == "1" && groups == 1)) {
            continue;
        }
        findings.add(
            "E16", what == "1"
                       ? fmt::format("\\1 needs a group in \"{}\", such as (.*)", rule.match.text)
                       : fmt::format("\\{} means nothing: write \\1 for the group, \\\\ for \\", what));
    }
}

void check(Contact const& contact, Findings& findings)
{
    auto const& address = contact.address.text;
    Findings::Step const step{findings, "address", {}};
    switch (contact.type) {
    case ContactType::sip:
        if (!address.empty()) {
            findings.add("E15", "a contact of type sip has none: leave it out, or make it of type sip_uri");
        }
        return;
    case ContactType::phone:
        if (!is_e164(address)) {
            findings.add(
                address.empty() ? "E01" : "E02",
                "a contact of type phone needs a phone number such as +14165550101");
        }
        break;
    case ContactType::sip_uri:
        if (!is_sip_address(address)) {
            findings.add(
                address.empty() ? "E01" : "E02",
                "a contact of type sip_uri needs a SIP address such as sip:ana@example.org");
        }
    }
    if (!contact.password.empty()) {
        findings.add("E15", "only a contact of type sip has a password");
    }
}

void check(Audio const& audio, Findings& findings)
{
    auto const sources = int{!audio.say.empty()} + int{!audio.file.empty()} + int{!audio.items.empty()};
    if (sources != 1) {
        findings.add(sources == 0 ? "E01" : "E15", "an audio needs exactly one of say, file and items");
    }
}

void check(Trunk const& trunk, Findings& findings)
{
    if (trunk.sign_in && trunk.username.empty()) {
        findings.add("E15", "a trunk that registers needs a username");
    }
}

}
