#include "text/phone.h"
#include "text_refusal.h"

using namespace callflow;

namespace {

std::string number_refusal(std::string const& text, std::string const& region = "")
{
    return refusal("usage.number", [&] { parse_phone(text, region); });
}

}

TEST_CASE("people's ways of writing a number give the same E.164")
{
    for (std::string const text :
         {"+14169233346", "+1 (416) 923-3346", "+1.416.923.3346", "+1 416/923 3346", " +1-416-923-3346 ",
          "(+1) 416 923 3346", "＋1 416 923 3346", "+1\u00A0416\u00A0923\u00A03346", "+1 416 ٩٢٣ 3346"}) {
        CAPTURE(text);
        CHECK(parse_phone(text, "").e164 == "+14169233346");
        CHECK(parse_phone(text, "").warning.empty());
    }
}

TEST_CASE("a national number needs a region and is dialled as there")
{
    CHECK(parse_phone("(416) 923-3346", "CA").e164 == "+14169233346");
    CHECK(parse_phone("(416) 923-3346", "ca").e164 == "+14169233346");
    CHECK(parse_phone("020 7123 4567", "GB").e164 == "+442071234567");
    CHECK(parse_phone("00 44 20 7123 4567", "DE").e164 == "+442071234567");
    CHECK(parse_phone("06 1234 5678", "IT").e164 == "+390612345678");
    CHECK(parse_phone("+44 20 7123 4567", "CA").e164 == "+442071234567");
    CHECK(
        number_refusal("(416) 923-3346") == "number \"(416) 923-3346\" names no country: write it with + and "
                                            "the country code, or pass --region CA");
}

TEST_CASE("a number that is possible but assigned to no region is accepted with a warning")
{
    auto const number = parse_phone("+1 123 456 7890", "");
    CHECK(number.e164 == "+11234567890");
    CHECK(number.warning == "number \"+11234567890\" is assigned to no region");
}

TEST_CASE("a number of an impossible length is refused")
{
    CHECK(number_refusal("+1416923").find("is too short") != std::string::npos);
    CHECK(number_refusal("+1416923334").find("is too short") != std::string::npos);
    CHECK(number_refusal("+141692333467").find("is too long") != std::string::npos);
    CHECK(number_refusal("+1416923334612345678901").find("is too long") != std::string::npos);
    CHECK(number_refusal("911", "CA").find("is too short") != std::string::npos);
    CHECK(number_refusal("923-3346", "CA").find("is too short") != std::string::npos);
}

TEST_CASE("a number of a million digits is refused at once, in a sentence of one line")
{
    auto const sentence = number_refusal(std::string(1'000'000, '1'), "CA");
    CHECK(sentence.find("is too long") != std::string::npos);
    CHECK(sentence.size() < 200);
}

TEST_CASE("a number of no country is refused")
{
    CHECK(number_refusal("+999 123 456 789").find("begins with no country code") != std::string::npos);
    CHECK(number_refusal("+0416923334").find("begins with no country code") != std::string::npos);
}

TEST_CASE("what is no number is refused")
{
    for (std::string const text :
         {"",
          " ",
          "+",
          "++14169233346",
          "+1+4169233346",
          "14169233346+",
          "sales",
          "+1416923334O",
          "1-800-FLOWERS",
          "+1 416 923 3346 ext 5",
          "call +14169233346",
          "tel:+14169233346",
          "+1416*9233346",
          "+1416#9233346",
          "+14169233346,5",
          "+14169233346;ext=5",
          "+1416\n9233346",
          "+1416\xFF"
          "9233346",
          "+1416é9233346",
          "☎",
          "'; DROP TABLE number",
          "sip:ana@example.com",
          "()",
          "+-"}) {
        CAPTURE(text);
        CHECK_FALSE(number_refusal(text, "CA").empty());
    }
    CHECK_FALSE(number_refusal(
                    std::string{
                        "+1416\0"
                        "9233346",
                        13},
                    "CA")
                    .empty());
}

TEST_CASE("an unknown region is refused by name")
{
    for (std::string const region : {"XX", "ZZ", "CAN", "1", "001", "é"}) {
        auto const sentence = refusal("usage.region", [&] { parse_phone("+14169233346", region); });
        CHECK(sentence.find("\"" + region + "\"") != std::string::npos);
    }
    CHECK(accept_region("gb") == "GB");
    CHECK_FALSE(refusal("usage.region", [] { accept_region(""); }).empty());
}

TEST_CASE("an extension is 1 to 6 digits")
{
    CHECK(is_extension("1"));
    CHECK(is_extension("000101"));
    for (std::string const text : {"", "1234567", "+1", "1a", " 1", "1\n", "١"}) {
        CHECK_FALSE(is_extension(text));
    }
}

TEST_CASE("E.164 is a plus and 7 to 15 digits, the first not 0")
{
    CHECK(is_e164("+1234567"));
    CHECK(is_e164("+123456789012345"));
    for (std::string const text :
         {"", "+", "+123456", "+1234567890123456", "+0123456789", "14169233346", "+1416923334a",
          "+1 4169233346"}) {
        CAPTURE(text);
        CHECK_FALSE(is_e164(text));
    }
}
