#include "asterisk/digest.h"
#include "asterisk/look_up.h"
#include "asterisk_rendered.h"

namespace callflow {

TEST_CASE("names and notes that read like configuration stay in comments")
{
    auto const text = rendered("  m: {kind: hang_up, name: \"x]\\n[evil]\\nexten => _X.,1,System(id)\"}\n");
    for (auto const& file : text.files) {
        CHECK_FALSE(holds(file.text, "\n[evil]"));
        CHECK_FALSE(holds(file.text, "\nexten => _X."));
    }
}

TEST_CASE("rules on names are text to the engine")
{
    auto const flow = flow_of(
        rendered("  m: {kind: ring_group, destinations: [bo], caller_name: {match: '^\"(.*);[a,]$', result: "
                 "'${SHELL(id)};\\1\"'}}\n"));
    CHECK(holds(flow, "Set(CFRE=^\x7f(.*)\\;[a,]${CFD})\n"));
    CHECK(holds(flow, "Set(CALLERID(name)=${CFD}{SHELL(id)}\\;${CFNAME}\")\n"));
    CHECK_FALSE(holds(flow, "${SHELL"));
}

TEST_CASE("a SIP address cannot ring a second target")
{
    auto const flow = flow_of(rendered("  m: {kind: call_forward, to: 'sip:a&PJSIP/$${x}@example.net'}\n"));
    CHECK(holds(flow, "Dial(PJSIP/cf-t1/sip:a%26PJSIP%2F%24%7Bx%7D@example.net,30,"));
}

TEST_CASE("numbers of callers are looked up by a hash, whatever they hold")
{
    LookUp look_up{"ctx"};
    look_up.add("a-b;${x}", "NoOp()");
    ConfigWriter out;
    look_up.write(out, "Blocked");
    CHECK(md5_of("a-b;${x}") == "66ff100419af1b07225402a09c74e76b");
    CHECK(out.text() == "; Blocked\n[ctx]\n; a-b;${x}\nexten => " + md5_of("a-b;${x}") + ",1,NoOp()\n");
}

TEST_CASE("many texts are parted into contexts of about a hundred")
{
    LookUp look_up{"ctx"};
    for (int i = 0; i < 5000; ++i) {
        look_up.add(std::to_string(i), "NoOp()");
    }
    CHECK(look_up.place() == "ctx${CFH:0:2},${CFH},1");
}

TEST_CASE("base64 is the engine's")
{
    CHECK(base64_of("") == "");
    CHECK(base64_of("a") == "YQ==");
    CHECK(base64_of("ab") == "YWI=");
    CHECK(base64_of("abc\xff") == "YWJj/w==");
}

TEST_CASE("a password that holds a semicolon is one for the engine, too")
{
    CHECK(holds(file_of(rendered("  m: {kind: hang_up}\n"), "pjsip.conf"), "password=pass\\;word\n"));
}

TEST_CASE("a folder whose path the dialplan would part is refused")
{
    auto const simulator = simulator_of("  m: {kind: hang_up}\n");
    EngineSite site;
    site.folder = "/etc/a&b";
    CHECK_THROWS_AS(render_asterisk(simulator.exchange(), site), Error);
}

}
