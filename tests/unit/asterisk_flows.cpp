#include "asterisk_rendered.h"

namespace callflow {

TEST_CASE("a queue's wait is in whole seconds, as others are cut")
{
    CHECK(holds(
        flow_of(rendered("  m: {kind: queue, destinations: [ana], timeout: 23s500ms}\n")),
        "Queue(cf-f1-m1,r,,,24)"));
    CHECK(holds(
        flow_of(rendered("  m: {kind: queue, destinations: [ana], timeout: 23s}\n")),
        "Queue(cf-f1-m1,r,,,23)"));
}

TEST_CASE("every module says where the call is, and leads on")
{
    auto const flow = flow_of(rendered("  m: {kind: audio_playback, audio: 'say: Hi', exits: {next: n}}\n"
                                       "  n: {kind: hang_up, cause: busy}\n"));
    CHECK(holds(
        flow, "; Audio Playback \"m\" (m)\n"
              "[cf-f1-REV-m1]\n"
              "exten => s,1,MSet(CFCALL=\"${CFCALL}m,\",CDR(cf_call)=\"${CFCALL}m\")\n"));
    CHECK(holds(flow, " same => n,Answer()\n same => n,Playback(/etc/asterisk/cf-sounds/"));
    CHECK(holds(flow, " same => n,Goto(cf-f1-REV-m2,s,1)\n"));
    CHECK(holds(flow, " same => n,MSet(CFEND=hang_up,CDR(cf_result)=other)\n same => n,Hangup(17)\n"));
}

TEST_CASE("modules behind a loop are counted, others need not be")
{
    auto const count = "exten => s,1,GotoIf($[${FIELDQTY(CFCALL,\\,)}>100]?cf-end,loop,1)\n same => n,MSet(";
    auto const flow =
        flow_of(rendered("  before: {kind: audio_playback, audio: 'say: Hi', exits: {next: menu}}\n"
                         "  menu: {kind: voice_menu, audio: 'say: Hi', exits: {1: menu, 2: after}}\n"
                         "  after: {kind: hang_up}\n"));
    auto const of = [&](std::string_view key) {
        return flow.substr(flow.find(fmt::format("({})\n", key)), 160);
    };
    CHECK_FALSE(holds(of("before"), "cf-end,loop"));
    CHECK(holds(of("menu"), count));
    CHECK(holds(of("after"), count));
}

TEST_CASE("a call enters by the number's id, an extension by itself")
{
    auto const text = rendered("  m: {kind: hang_up}\n");
    CHECK(holds(
        file_of(text, "extensions.conf"), "exten => +14165550100,1,Goto(cf-f1-in,n1,1)\n"
                                          "exten => 14165550100,1,Goto(cf-f1-in,n1,1)\n"));
    auto const entries = file_of(text, "entries/f1.conf");
    CHECK(
        holds(entries, "[cf-f1-in]\nexten => n1,1,MSet(CFD=$,CFNUM=+14165550100,CFCALL=f/+14165550100/)\n"));
    CHECK(holds(entries, "[cf-f1]\nexten => 101,1,MSet(CFD=$,CFNUM=101,"));
}

TEST_CASE("unchanged input is rendered to the same bytes, a change gives the flow another revision")
{
    auto const first = rendered("  m: {kind: hang_up}\n");
    auto const again = rendered("  m: {kind: hang_up}\n");
    auto const other = rendered("  m: {kind: hang_up, cause: busy}\n");
    CHECK(file_of(first, "flows/f1.conf") == file_of(again, "flows/f1.conf"));
    CHECK(file_of(first, "flows/f1.conf").substr(0, 60) != file_of(other, "flows/f1.conf").substr(0, 60));
    CHECK(file_of(first, "extensions.conf") == file_of(other, "extensions.conf"));
    CHECK(file_of(first, "entries/f1.conf") != file_of(other, "entries/f1.conf"));
}

TEST_CASE("a disabled module is entered and passed through, or ends the call")
{
    auto const flow =
        flow_of(rendered("  m: {kind: audio_playback, audio: 'say: Hi', enabled: false, exits: {next: n}}\n"
                         "  n: {kind: voicemail, audio: 'say: Hi', enabled: false}\n"));
    CHECK_FALSE(holds(flow, "Playback("));
    CHECK(holds(flow, "(cf_call)=\"${CFCALL}m\")\n same => n,Goto(cf-f1-REV-m2,s,1)\n"));
    CHECK(holds(flow, "(cf_call)=\"${CFCALL}n\")\n same => n,Goto(cf-end,ended,1)\n"));
}

TEST_CASE("destinations that do not overlap are plain steps, others are legs")
{
    auto const plain = flow_of(rendered(
        "  m: {kind: ring_group, destinations: [{to: ana, for: 5s}, {to: bo, after: 5s, for: 6s}]}\n"));
    CHECK(holds(
        plain,
        "Dial(${PJSIP_DIAL_CONTACTS(cf-c1)}&PJSIP/+14165550102@cf-t1,5,riU(cf-answered^cf-f1-REV-who))\n"
        " same => n,Dial(${PJSIP_DIAL_CONTACTS(cf-c3)},6,"));
    auto const legs = flow_of(rendered(
        "  m: {kind: ring_group, destinations: [{to: ana, for: 9s}, {to: bo, after: 5s, for: 6s}]}\n"));
    CHECK(holds(legs, "Dial(Local/d0@cf-f1-REV-m1&Local/d1@cf-f1-REV-m1,13,ri)"));
    CHECK(holds(
        legs, "exten => d1,1,Set(CDR_PROP(disable)=1)\n"
              " same => n,WaitForCondition(#,#[\"#{SHARED(e0,#{CFC})}\"=\"1\"],5,0.05)\n"));
}

TEST_CASE("who is inactive or beyond the limit is not dialled, who has a schedule is asked for")
{
    auto const flow = flow_of(rendered(
        "  m: {kind: ring_group, destinations: [ana/desk, late, off, bo]}\n",
        "settings: {simultaneous_ring_limit: 3}\n"));
    CHECK(holds(
        flow, "Set(CFT=${PJSIP_DIAL_CONTACTS(cf-c1)})\n"
              " same => n,Gosub(cf-s1,open,1(${EPOCH}))\n"
              " same => n,ExecIf(${GOSUB_RETVAL}?Set(CFT=${CFT}&${PJSIP_DIAL_CONTACTS(cf-c4)}))\n"
              " same => n,Dial(${CFT},20,"));
    CHECK_FALSE(holds(flow, "cf-c5"));
}

TEST_CASE("a menu's options are extensions, and those of the flow only with direct_dial")
{
    auto const menu = [](std::string const& more) {
        return flow_of(rendered(
            "  m: {kind: voice_menu, audio: 'say: Hi', timeout: 3s, inter_digit_timeout: 500ms, playbacks: "
            "2" +
            more + ", exits: {1: n, '#9': n, timeout: n}}\n  n: {kind: hang_up}\n"));
    };
    auto const plain = menu("");
    CHECK(holds(plain, "MSet(TIMEOUT(digit)=0.5,"));
    CHECK(holds(plain, "WaitExten(3)"));
    CHECK(holds(plain, "exten => #9,1,Goto(cf-f1-REV-m2,s,1)\nexten => 1,1,Goto(cf-f1-REV-m2,s,1)\n"));
    CHECK(holds(plain, "?cf-f1-REV-m2,s,1:cf-f1-REV-m2,s,1)")); // invalid has no cable, so it is timeout
    CHECK_FALSE(holds(plain, "include =>"));
    CHECK(holds(menu(", direct_dial: true"), "include => cf-f1-REV-dial\n"));
}

TEST_CASE("equal members of the fewest calls stand in reverse, as the engine reads them")
{
    auto const queues = file_of(
        rendered("  m: {kind: queue, strategy: fewest_calls, destinations: [{to: ana/desk}, {to: bo, for: "
                 "7s}]}\n"),
        "queues.conf");
    CHECK(holds(queues, "[cf-f1-m1]\nstrategy=fewestcalls\ntimeout=0\n"));
    CHECK(queues.find("cfq1x1@cf-f1-legs") < queues.find("cfq1x0@cf-f1-legs"));
}

}
