#include <callflow/finding.h>

#include <algorithm>

namespace callflow {

std::vector<CodeInfo> const& finding_codes()
{
    static std::vector<CodeInfo> const codes{
        {"E01", "a required field is missing"},
        {"E02", "a value is out of range or of the wrong type"},
        {"E03", "a number is routed twice or unknown"},
        {"E04", "an extension is malformed or taken"},
        {"E05", "a cable leaves its flow"},
        {"E06", "an exit is not of this kind"},
        {"E07", "two cables are on one exit"},
        {"E08", "ring timeline: nobody at 0, a gap, or past 60 s"},
        {"E09", "a reference to something that is not there"},
        {"E10", "a destination, recipient or caller ID is not of the flow"},
        {"E11", "an isolated flow shares a user"},
        {"E12", "an unknown time zone, or malformed hours"},
        {"E13", "a loop never waits for the caller or rings anybody"},
        {"E14", "an option, name or key stands there twice"},
        {"E15", "rules contradict each other"},
        {"E16", "a malformed expression"},
        {"E17", "a call leaves, and no trunk is the default"},
        {"E18", "a delivery to a user without an email"},
        {"E19", "an unreadable document"},
        {"E20", "an unknown key"},
        {"E21", "an undefined variable"},
        {"W01", "a module that no number can reach"},
        {"W02", "an exit without a cable"},
        {"W03", "a number routed nowhere"},
        {"W04", "both exits of a router lead to the same place"},
        {"W05", "a user shared by flows"},
        {"W06", "a schedule without exceptions in the coming year"},
        {"W07", "a ring group whose every member is off while the router says open"},
        {"W08", "a rule that can never match"},
        {"W09", "overlapping hours"},
        {"W10", "an option is the prefix of another, which costs a wait"},
        {"W11", "more destinations at once than the limit"},
        {"W12", "a flow's name does not match the naming rule"},
        {"W13", "a flow without a description"},
        {"W14", "an inactive user who is still assigned"},
        {"W15", "a user not reviewed for review_days"},
        {"W16", "a user with nothing that rings"},
        {"W17", "an audio, schedule, group or trunk that nothing uses"},
        {"W18", "a phone whose user is in two flows that have the same extension"},
    };
    return codes;
}

bool is_storable(Finding const& finding)
{
    constexpr std::string_view storable[] = {"E13", "E17", "E18"};
    return !is_error(finding) ||
           std::find(std::begin(storable), std::end(storable), finding.code) != std::end(storable);
}

}
