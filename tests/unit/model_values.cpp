#include "model/values.h"
#include "model_reading.h"

#include <string>
#include <vector>

using namespace callflow;

namespace {

/// The canonical form, or the code of what is wrong.
std::string taken(Type type, std::string_view raw, Limits const& limits = {})
{
    Findings findings;
    auto result = accept(type, raw, limits, findings);
    return findings.empty() ? result : findings.all().front().code;
}

struct Sample {
    Type type;
    std::vector<std::string_view> good;
    std::vector<std::string_view> bad;
};

std::vector<Sample> const samples{
    {Type::destination,
     {"ana", "ana/mobile", "@sales-team", "+14165550101"},
     {"", "Ana", "ana/", "/ana", "a/b/c", "@", "@a/b", "+", "+0123", "ana,bo", "ana mobile", "-x", "ana\n"}},
    {Type::recipient,
     {"ana", "ana@example.com"},
     {"", "@", "ana@", "@example.com", "a b@example.com", "ana@-x"}},
    {Type::forward,
     {"+14165550101", "sip:ana@example.com", "sips:example.com:5061", "sip:x@[2001:db8::1]:5060"},
     {"", "416", "sip:", "sip:@example.com", "sip:ana@", "sip:ana@example.com:0", "sip:a@b:99999", "tel:1",
      "sip:a b@c"}},
    {Type::caller_id, {"original", "called", "+14165550101", "101"}, {"", "Original", "anyone", "1234567"}},
    {Type::audio, {"welcome", "say: Hello"}, {"", "say:", "say:   ", "Say: Hello", "a b"}},
    {Type::digits, {"0", "0123456789"}, {"", "12a", "-1", "+1", "١"}},
    {Type::code, {"*21", "*2121"}, {"", "21", "*1", "*21212", "*2a", "**21"}},
    {Type::email,
     {"ana@example.com", "a.b+c@example.co.uk"},
     {"", "ana", "a@b@c", "a@.com", "a@1", "<a@b.com>"}},
    {Type::host,
     {"sip.example.net", "localhost", "192.0.2.1", "2001:db8::1"},
     {"", "-a", "a-", "a..b", "999.1.1.1", "a_b", "a b", "http://a"}},
    {Type::network,
     {"192.0.2.0/24", "192.0.2.1", "2001:db8::/32"},
     {"", "192.0.2.0/33", "2001:db8::/129", "192.0.2.0/", "192.0.2.0/-1", "example.net", "1.2.3",
      "192.0.2.0/8/8"}},
    {Type::date,
     {"2026-12-25", "2024-02-29"},
     {"", "2026-02-29", "2026-13-01", "2026-12-32", "2026-1-1", "26-12-25", "2026-12-25T00:00",
      "2026/12/25"}},
    {Type::text, {"", "plain", "'; DROP TABLE", "日本語"}, {"two\nlines", "\x1b[2J", "\xff", "\x7f"}},
    {Type::prose, {"", "two\nlines"}, {"\x1b[2J", "\xff"}},
};

}

TEST_CASE("each type takes its own texts unchanged and refuses others with E02")
{
    for (auto const& sample : samples) {
        for (auto const text : sample.good) {
            CHECK(taken(sample.type, text) == text);
        }
        for (auto const text : sample.bad) {
            CAPTURE(text);
            CHECK(taken(sample.type, text) == (text == "ana\n" ? "ana" : "E02"));
        }
    }
}

TEST_CASE("a malformed number is E04, an unknown zone E12")
{
    CHECK(taken(Type::phone, "+14165550101") == "+14165550101");
    CHECK(taken(Type::phone, "101") == "101");
    CHECK(taken(Type::phone, "1234567") == "E04");
    CHECK(taken(Type::zone, "America/Toronto") == "America/Toronto");
    for (auto const zone : {"", "Mars", "america/toronto", "../etc/passwd", "+05:00", "Fixed/UTC+1"}) {
        CHECK(taken(Type::zone, zone) == "E12");
    }
}

TEST_CASE("an unknown zone suggests near ones")
{
    Findings findings;
    accept(Type::zone, "America/Torronto", {}, findings);
    CHECK(findings.all().front().suggestions.front() == "America/Toronto");
}

TEST_CASE("phone numbers lose their visual separators wherever they stand")
{
    CHECK(taken(Type::destination, " +1 (416) 555-0101") == "+14165550101");
    CHECK(taken(Type::forward, "+1.416.555.0101") == "+14165550101");
}

TEST_CASE("what is said is trimmed")
{
    CHECK(taken(Type::audio, "say:Hello, you.  ") == "say: Hello, you.");
    CHECK(said_by({"say: Hello, you."}) == "Hello, you.");
    CHECK(said_by({"welcome"}).empty());
}

TEST_CASE("a malformed expression is E16 in regcomp's words")
{
    CHECK(taken(Type::expression, "^(.*)$") == "^(.*)$");
    Findings findings;
    accept(Type::expression, "(", {}, findings);
    CHECK(codes(findings) == "E16 ");
    CHECK(sentence(findings).find("Unmatched ( or \\(") != std::string::npos);
    CHECK(taken(Type::expression, "") == "E16");
}

TEST_CASE("an expression that would take gigabytes is E16")
{
    CHECK(taken(Type::expression, "((x{255}){255}){255}") == "E16");
    CHECK(taken(Type::expression, "x{99999999999999999999}") == "E16");
    CHECK(taken(Type::expression, "x{2,3}") == "x{2,3}");
    CHECK(taken(Type::expression, std::string(300, '(')) == "E02");
}

TEST_CASE("digits are bounded by their number")
{
    Limits const limits{.least = 1, .most = 10};
    CHECK(taken(Type::digits, "1234567890", limits) == "1234567890");
    CHECK(taken(Type::digits, "12345678901", limits) == "E02");
}

TEST_CASE("a text is bounded by its characters, not its bytes")
{
    CHECK(taken(Type::text, "ééé", {.most = 3}) == "ééé");
    CHECK(taken(Type::text, "éééé", {.most = 3}) == "E02");
    CHECK(taken(Type::text, std::string(257, 'a')) == "E02");
    CHECK(taken(Type::prose, std::string(4097, 'a')) == "E02");
}

TEST_CASE("a refused text is quoted printable and short")
{
    Findings findings;
    accept(Type::host, std::string(250, '!'), {}, findings);
    CHECK(sentence(findings).size() < 150);
    Findings hostile;
    accept(Type::audio, "\xe2\x80\xae evil", {}, hostile);
    CHECK(sentence(hostile).find("\xe2\x80\xae") == std::string::npos);
}

TEST_CASE("a destination means a user, a contact, a group or a number")
{
    CHECK(target_of({"ana"}).user == "ana");
    CHECK(target_of({"ana"}).contact.empty());
    CHECK(target_of({"ana/mobile"}).kind == Target::Kind::contact);
    CHECK(target_of({"ana/mobile"}).contact == "mobile");
    CHECK(target_of({"@sales"}).group == "sales");
    CHECK(target_of({"+14165550101"}).number == "+14165550101");
}

TEST_CASE("a reference is a key, of a tab a name")
{
    Findings findings;
    CHECK(accept_reference(Noun::user, "ana", findings) == "ana");
    CHECK(accept_reference(Noun::tab, "After Hours", findings) == "After Hours");
    CHECK(findings.empty());
    accept_reference(Noun::user, "Ana Ruiz", findings);
    CHECK(codes(findings) == "E02 ");
}
