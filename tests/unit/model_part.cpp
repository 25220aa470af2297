#include "document_state.h"
#include "model/part.h"

using namespace callflow;

namespace {

/// Titles of the things of the part, a line each.
std::string titles(State& state, std::vector<std::string> const& flows)
{
    state.sort();
    State const part = part_of(state, flows);
    std::string lines;
    for (auto const& thing : part.things()) {
        lines += title_of(thing) + "\n";
    }
    return lines;
}

State company()
{
    State state = new_state();
    add_flow(state, "sales", "Sales", "{users: [{user: ana}], groups: [team], start: menu}");
    add(state, Noun::module, "sales", "menu", "menu", "{audio: list, exits: {'1': ring}}", "voice_menu");
    add(state, Noun::module, "sales", "ring", "ring",
        "{destinations: [{to: ana/desk}, {to: '+14165550101'}]}", "ring_group");
    add(state, Noun::module, "sales", "hours", "hours", "{schedule: office}", "time_router");
    add(state, Noun::module, "sales", "mail", "mail",
        "{audio: 'say: Hello', deliver_to: [cy, a@example.com]}", "voicemail");
    add(state, Noun::number, "sales", "101");
    add(state, Noun::number, "", "+14169233346", "", "{flow: sales}");
    add(state, Noun::number, "", "+14169233347", "", "{flow: support}");
    add(state, Noun::number, "", "+14169233348");
    add_flow(state, "support", "Support", "{users: [{user: eve}]}");
    add(state, Noun::user, "", "ana", "Ana");
    add(state, Noun::contact, "ana", "desk", "", "{type: sip}");
    add(state, Noun::user, "", "bo", "Bo", "{schedule: nights}");
    add(state, Noun::user, "", "cy", "Cy");
    add(state, Noun::user, "", "eve", "Eve");
    add(state, Noun::group, "", "team", "Team", "{users: [bo]}");
    add(state, Noun::group, "", "others", "Others", "{users: [ana]}");
    add(state, Noun::schedule, "", "office", "office");
    add(state, Noun::schedule, "", "nights", "nights");
    add(state, Noun::audio, "", "list", "list", "{items: [welcome]}");
    add(state, Noun::audio, "", "welcome", "welcome", "{say: Welcome.}");
    add(state, Noun::audio, "", "bye", "bye", "{say: Bye.}");
    add(state, Noun::trunk, "", "carrier", "carrier", "{host: sip.example.net}");
    return state;
}

}

TEST_CASE("a part of a state holds flows with what belongs to them and what they need, and nothing else")
{
    auto state = company();
    CHECK(titles(state, {"sales"}) == R"(flow sales
tab sales/Main
module sales/hours
module sales/mail
module sales/menu
module sales/ring
number +14169233346
number sales/101
user ana
user bo
user cy
group team
contact ana/desk
schedule nights
schedule office
audio list
audio welcome
)");
}

TEST_CASE("a part of several flows holds what is shared once")
{
    auto state = company();
    CHECK(titles(state, {"support", "default", "support"}) == R"(flow default
flow support
tab default/Main
tab support/Main
number +14169233347
user eve
)");
}

TEST_CASE("a part has no default flow, so that it takes nobody's place elsewhere")
{
    auto state = company();
    state.sort();
    CHECK(part_of(state, {"default"}).default_flow.empty());
}
