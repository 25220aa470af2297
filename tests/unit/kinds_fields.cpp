#include "kinds/kind.h"
#include "model_reading.h"

#include <map>

using namespace callflow;

namespace {

/// The least that a module of each kind must say.
std::map<std::string_view, Value> const least{
    {"ring_group", map({{"destinations", text("ana")}})},
    {"voice_menu", map({{"audio", text("welcome")}})},
    {"audio_playback", map({{"audio", text("welcome")}})},
    {"conference", map({})},
    {"voicemail", map({{"audio", text("say: Please leave a message.")}})},
    {"fax", map({})},
    {"call_recorder", map({})},
    {"caller_router", map({})},
    {"blocklist", map({})},
    {"queue", map({{"destinations", text("ana")}})},
    {"time_router", map({{"schedule", text("office")}})},
    {"notification", map({{"deliver_to", text("ana")}})},
    {"call_forward", map({{"to", text("+14165550101")}})},
    {"switch", map({})},
    {"split", map({})},
    {"hang_up", map({})},
};

std::string wrong(std::string_view kind, Value const& fields)
{
    Findings findings;
    read_kind(*find_kind(kind), fields, findings);
    return codes(findings);
}

/// What is wrong with the least module of a kind and one field more.
std::string wrong_with(std::string_view kind, std::string_view word, std::string_view value)
{
    Value fields = least.at(kind);
    fields.put(word, text(value));
    return wrong(kind, fields);
}

struct Bounds {
    std::string_view kind;
    std::string_view word;
    std::string_view below;
    std::string_view least;
    std::string_view most;
    std::string_view above;
};

Bounds const bounds[] = {
    {"voice_menu", "timeout", "999ms", "1s", "2m", "121"},
    {"voice_menu", "playbacks", "0", "1", "11", "12"},
    {"voice_menu", "inter_digit_timeout", "499ms", "500ms", "10s", "10001ms"},
    {"conference", "max_members", "-1", "0", "9999", "10000"},
    {"conference", "pin", "", "1", "1234567890", "12345678901"},
    {"voicemail", "max_length", "59s", "1m", "1h", "61m"},
    {"fax", "max_length", "59s", "1m", "1h", "61m"},
    {"queue", "timeout", "4s", "5s", "60m", "3601"},
    {"queue", "wrap_up", "-1s", "0", "60m", "61m"},
    {"queue", "max_waiting", "-1", "0", "9999", "10000"},
    {"call_forward", "timeout", "4s", "5s", "120s", "121s"},
    {"split", "percent", "0", "1", "99", "100"},
    {"switch", "code", "*1", "*12", "*1234", "*12345"},
};

}

TEST_CASE("the catalogue has sixteen kinds, known with a hyphen as well")
{
    CHECK(kinds().size() == 16);
    CHECK(kinds().size() == least.size());
    CHECK(kinds().front().word == "ring_group");
    CHECK(kinds().back().word == "hang_up");
    CHECK(find_kind("voice-menu") == find_kind("voice_menu"));
    CHECK(find_kind("ivr") == nullptr);
}

TEST_CASE("the least of each kind is enough, and reads back the same")
{
    for (auto const& kind : kinds()) {
        CAPTURE(kind.word);
        Findings findings;
        auto const read_once = read_kind(kind, least.at(kind.word), findings);
        auto const written = write_kind(read_once);
        CHECK(write_kind(read_kind(kind, written, findings)) == written);
        CHECK(codes(findings) == "");
        CHECK(&info_of(read_once) == &kind);
    }
}

TEST_CASE("each required field is missed when it is not there or empty")
{
    for (auto const& kind : kinds()) {
        for (auto const& field : kind.fields) {
            CAPTURE(kind.word);
            Value fields = least.at(kind.word);
            fields.erase(field.word);
            CHECK((wrong(kind.word, fields) == "E01 " + std::string{field.word}) == field.required);
            fields.put(field.word, Value::list());
            CHECK_FALSE((field.required && wrong(kind.word, fields).empty()));
        }
    }
}

TEST_CASE("what a module does not say is the default that its description tells")
{
    for (auto const& kind : kinds()) {
        Findings findings;
        auto const written = write_kind(read_kind(kind, least.at(kind.word), findings));
        for (auto const& field : kind.fields) {
            Value const* const value = written.find(field.word);
            if (!field.default_text.empty()) {
                CAPTURE(field.word);
                CHECK(value->text == field.default_text);
            }
        }
    }
}

TEST_CASE("ranges hold at both edges")
{
    for (auto const& one : bounds) {
        CAPTURE(one.word);
        auto const refused = fmt::format("E02 {}", one.word);
        CHECK(wrong_with(one.kind, one.word, one.below) == refused);
        CHECK(wrong_with(one.kind, one.word, one.least) == "");
        CHECK(wrong_with(one.kind, one.word, one.most) == "");
        CHECK(wrong_with(one.kind, one.word, one.above) == refused);
    }
}

TEST_CASE("a value out of range is told with the range")
{
    Findings findings;
    read_kind(*find_kind("voice_menu"), map({{"audio", text("a")}, {"timeout", text("200")}}), findings);
    CHECK(sentence(findings) == "timeout: 200 is out of range, 1s to 2m");
}

TEST_CASE("descriptions tell the range in words of the field")
{
    auto const& timeout = find_kind("voice_menu")->fields[1];
    CHECK(timeout.default_text == "5s");
    CHECK(timeout.least == "1s");
    CHECK(timeout.most == "2m");
}

TEST_CASE("a field of another kind is E20")
{
    CHECK(wrong_with("split", "audio", "welcome") == "E20 ");
    CHECK(wrong("split", text("50")) == "E02 ");
}

TEST_CASE("values of a caller router do not contradict each other")
{
    CHECK(wrong("caller_router", map({{"rules", list({"1416=allow", "1416=allow", "1=disallow"})}})) == "");
    CHECK(wrong("caller_router", map({{"rules", list({"1416=allow", "1416=disallow"})}})) == "E15 rules");
    CHECK(wrong("caller_router", map({{"rules", list({"a=allow", "A=disallow"})}})) == "");
    CHECK(wrong("caller_router", map({{"rules", list({"1416=perhaps"})}})) == "E02 rules[1].route");
    CHECK(wrong("caller_router", map({{"rules", list({"=allow"})}})) == "E01 rules[1].value");
}

TEST_CASE("a time router has a schedule or hours, not both")
{
    CHECK(wrong("time_router", map({})) == "E01 ");
    CHECK(wrong("time_router", map({{"hours", text("mon 08:00-09:00")}, {"timezone", text("UTC")}})) == "");
    CHECK(wrong_with("time_router", "hours", "mon 08:00-09:00") == "E15 ");
    CHECK(wrong_with("time_router", "timezone", "UTC") == "E15 ");
}

TEST_CASE("a blocked number stands there once")
{
    CHECK(wrong("blocklist", map({{"numbers", list({"1", "1"})}})) == "E14 numbers[2]");
    CHECK(wrong("blocklist", map({{"numbers", list({"anna"})}})) == "");
}
