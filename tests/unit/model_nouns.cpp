#include "model/nouns.h"
#include "model_reading.h"

using namespace callflow;

namespace {

/// Codes and paths of what is wrong with the fields of a noun.
std::string wrong(Noun noun, Written fields)
{
    Findings findings;
    accept_fields(noun, map(fields), findings);
    return codes(findings);
}

Value good(Noun noun, Written fields)
{
    Findings findings;
    Value result = accept_fields(noun, map(fields), findings);
    CHECK(codes(findings) == "");
    return result;
}

}

TEST_CASE("nouns are known by their word and their plural")
{
    CHECK(word_of(Noun::contact) == "contact");
    CHECK(plural_of(Noun::audio) == "audio");
    CHECK(noun_of("flows") == Noun::flow);
    CHECK(noun_of("settings") == Noun::settings);
    CHECK_FALSE(noun_of("Flow"));
    CHECK(word_of(static_cast<Noun>(10)) == "settings");
}

TEST_CASE("fields tell their defaults")
{
    auto const& fields = fields_of(Noun::settings);
    CHECK(fields[0].word == "timezone");
    CHECK(fields[0].default_text == "UTC");
    CHECK(fields[3].default_text == "10");
    CHECK(fields[3].least == "1");
    CHECK(fields_of(Noun::user)[3].default_text == "agent");
    CHECK(fields_of(Noun::user)[3].choices.size() == 5);
}

TEST_CASE("a field that nothing has is E20 with a suggestion")
{
    Findings findings;
    accept_fields(Noun::flow, map({{"descripton", text("x")}}), findings);
    CHECK(codes(findings) == "E20 ");
    CHECK(findings.all().front().suggestions == std::vector<std::string>{"description"});
}

TEST_CASE("everything that is wrong is reported at once, with its path")
{
    CHECK(
        wrong(Noun::user, {{"email", text("x")}, {"role", text("boss")}, {"job_title", list({"a"})}}) ==
        "E02 email, E02 job_title, E02 role");
}

TEST_CASE("users of a flow may have a role there, as text or as a map")
{
    auto const flow = good(Noun::flow, {{"users", list({"ana,role=admin", "bo"})}});
    auto const& users = *flow.find("users");
    CHECK(users.items[0] == map({{"user", text("ana")}, {"role", text("admin")}}));
    CHECK(users.items[1] == map({{"user", text("bo")}}));
    CHECK(good(Noun::flow, {{"users", users}}) == flow);
}

TEST_CASE("a list refuses what stands there twice, and empty elements")
{
    CHECK(wrong(Noun::flow, {{"users", list({"ana", "ana,role=admin"})}}) == "E14 users[2]");
    CHECK(wrong(Noun::flow, {{"tabs", list({"Main", ""})}}) == "E02 tabs[2]");
    CHECK(wrong(Noun::group, {{"users", list({"bo", "bo"})}}) == "E14 users[2]");
    CHECK(wrong(Noun::audio, {{"items", list({"one", "one"})}}) == "");
}

TEST_CASE("a single text is a list of one")
{
    CHECK(good(Noun::group, {{"users", text("ana")}}).find("users")->items.size() == 1);
}

TEST_CASE("an unknown part of a pair is E20 with a suggestion")
{
    Findings findings;
    accept_fields(Noun::flow, map({{"users", list({"ana,rol=admin"})}}), findings);
    CHECK(codes(findings) == "E20 users[1]");
    CHECK(findings.all().front().suggestions == std::vector<std::string>{"role"});
    CHECK(wrong(Noun::flow, {{"users", list({"ana,admin"})}}) == "E02 users[1]");
    CHECK(wrong(Noun::flow, {{"users", list({"ana,role=admin,role=agent"})}}) == "E02 users[1]");
}

TEST_CASE("labels and exits are maps, or texts with an equals sign")
{
    auto const flow = good(Noun::flow, {{"labels", list({"team=a=b"})}});
    CHECK(*flow.find("labels") == map({{"team", text("a=b")}}));
    CHECK(good(Noun::flow, {{"labels", map({{"team", text("a=b")}})}}) == flow);
    CHECK(wrong(Noun::flow, {{"labels", list({"team"})}}) == "E02 labels[1]");
    CHECK(wrong(Noun::flow, {{"labels", map({{"a=b", text("c")}})}}) == "E02 labels.a=b");
    CHECK(wrong(Noun::module, {{"exits", map({{"next", text("Not A Key")}})}}) == "E02 exits.next.to");
}

TEST_CASE("the caller's name is split at the last equals sign")
{
    auto const number = good(Noun::number, {{"caller_name", text("^a=(.*)$=Support \\1")}});
    CHECK(*number.find("caller_name") == map({{"match", text("^a=(.*)$")}, {"result", text("Support \\1")}}));
    CHECK(wrong(Noun::number, {{"caller_name", text("(a)(b)=x")}}) == "E16 caller_name");
    CHECK(wrong(Noun::number, {{"caller_name", text("a=\\1")}}) == "E16 caller_name");
    CHECK(wrong(Noun::number, {{"caller_name", text("(a)=\\2")}}) == "E16 caller_name");
    CHECK(wrong(Noun::number, {{"caller_name", text("(=x")}}) == "E16 caller_name.match");
}

TEST_CASE("a contact's address fits its type")
{
    auto const contact = [](std::string_view type, std::string_view address) {
        return address.empty() ? wrong(Noun::contact, {{"type", text(type)}})
                               : wrong(Noun::contact, {{"type", text(type)}, {"address", text(address)}});
    };
    CHECK(contact("sip", "") == "");
    CHECK(contact("sip", "sip:a@b.com") == "E15 address");
    CHECK(contact("phone", "+14165550101") == "");
    CHECK(contact("phone", "") == "E01 address");
    CHECK(contact("phone", "sip:a@b.com") == "E02 address");
    CHECK(contact("sip_uri", "sip:a@b.com") == "");
    CHECK(contact("sip-uri", "+14165550101") == "E02 address");
    CHECK(wrong(Noun::contact, {}) == "E01 type");
}

TEST_CASE("an audio has exactly one source")
{
    CHECK(wrong(Noun::audio, {}) == "E01 ");
    CHECK(wrong(Noun::audio, {{"say", text("Hi")}}) == "");
    CHECK(wrong(Noun::audio, {{"say", text("Hi")}, {"items", list({"a"})}}) == "E15 ");
}

TEST_CASE("a secret may be named instead of given")
{
    auto const named = map({{"env", text("CARRIER_PASSWORD")}});
    auto const trunk = good(Noun::trunk, {{"host", text("sip.example.net")}, {"password", named}});
    CHECK(*trunk.find("password") == named);
    CHECK(
        good(Noun::trunk, {{"host", text("sip.example.net")}, {"password", text("env:CARRIER_PASSWORD")}}) ==
        trunk);
    CHECK(
        wrong(Noun::trunk, {{"host", text("a")}, {"password", map({{"key", text("x")}})}}) == "E02 password");
    CHECK(
        wrong(Noun::trunk, {{"host", text("a")}, {"password", map({{"env", text("")}})}}) == "E02 password");
}

TEST_CASE("a trunk has a host, a port in range and a name to register with")
{
    CHECK(wrong(Noun::trunk, {}) == "E01 host");
    CHECK(wrong(Noun::trunk, {{"host", text("a")}, {"port", text("65536")}}) == "E02 port");
    CHECK(wrong(Noun::trunk, {{"host", text("a")}, {"register", text("yes")}}) == "E15 ");
    CHECK(good(Noun::trunk, {{"host", text("a")}}).find("port") == nullptr);
}

TEST_CASE("whole numbers are plain decimals in range")
{
    for (auto const number : {"1", "36500"}) {
        CHECK(wrong(Noun::settings, {{"review_days", text(number)}}) == "");
    }
    for (auto const number :
         {"", "0", "36501", "010", "+5", "5.0", "0x10", "1e3", " 5", "99999999999999999999"}) {
        CHECK(wrong(Noun::settings, {{"review_days", text(number)}}) == "E02 review_days");
    }
}

TEST_CASE("a boolean is true, yes and on, or false, no and off")
{
    for (auto const word : {"true", "yes", "on"}) {
        CHECK(good(Noun::flow, {{"isolated", text(word)}}).find("isolated")->text == "true");
    }
    for (auto const word : {"false", "no", "off"}) {
        CHECK(good(Noun::flow, {{"isolated", text(word)}}).find("isolated")->text == "false");
    }
    CHECK(wrong(Noun::flow, {{"isolated", text("1")}}) == "E02 isolated");
}

TEST_CASE("a secret of another place names its place")
{
    auto const refused = [](Value const& password) {
        Findings findings;
        accept_fields(Noun::trunk, map({{"host", text("a.example")}, {"password", password}}), findings);
        return sentence(findings);
    };
    auto const no_variable = [](std::string_view text) {
        return fmt::format(
            "password: \"{}\" names no variable: write env:NAME, such as env:CARRIER_PASSWORD", text);
    };
    for (auto const wrong : {"env:", "env:NOT A NAME", "env:1A", "env:A-B"}) {
        CHECK(refused(text(wrong)) == no_variable(wrong));
    }
    CHECK(refused(map({{"env", text("")}})) == no_variable("env:"));
    CHECK(refused(text("file:")) == "password: \"file:\" names no file: write file:PATH");
    CHECK(refused(map({{"file", text(" ")}})) == "password: \"file: \" names no file: write file:PATH");
    for (auto const good : {"env:_A1", "file:/run/a b", "environment", "files", "a:env:"}) {
        CHECK(refused(text(good)) == "");
    }
}

TEST_CASE("the type of a contact says what its address must be")
{
    auto const refused = [](std::string_view type, std::string_view address) {
        Findings findings;
        accept_fields(Noun::contact, map({{"type", text(type)}, {"address", text(address)}}), findings);
        return sentence(findings);
    };
    auto const* const sip =
        "address: a contact of type sip_uri needs a SIP address such as sip:ana@example.org";
    for (auto const wrong : {"nonsense", "sip", "sip:", "+14165550101", "sip:ana@"}) {
        CHECK(refused("sip_uri", wrong) == sip);
    }
    CHECK(refused("sip_uri", "sip:ana@example.org") == "");
    CHECK(refused("phone", "+1 (416) 555-0101") == "");
    CHECK(
        refused("phone", "nonsense") ==
        "address: a contact of type phone needs a phone number such as +14165550101");
}
