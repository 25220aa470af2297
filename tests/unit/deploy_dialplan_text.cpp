#include "deploy/dialplan_text.h"
#include "deploy/difference.h"

#include <doctest/doctest.h>

using namespace callflow;

namespace {

constexpr char const* written = R"([globals]
CFD=$
; about it
[cf-a]
exten => +1,1,Goto(cf-b,s,1)
exten => s,1,NoOp(a\;b) ; not this
 same => n(again),Set(X=$[0${X}+1])
 same => n,Hangup
exten => u7,hint,PJSIP/a&PJSIP/b
include => cf-b
include => cf-a
[cf-b]
)";

constexpr char const* shown = R"([ Context 'cf-a' created by 'pbx_config' ]
  '+1' =>           1. Goto(cf-b,s,1)                             [extensions.conf:5]
  's' =>            1. NoOp(a;b)                                  [extensions.conf:6]
     [again]        2. Set(X=$[0${X}+1])                          [extensions.conf:7]
                    3. Hangup()                                   [extensions.conf:8]
  'u7' =>           hint: PJSIP/a&PJSIP/b                         [extensions.conf:9]
  Include =>        'cf-b'                                        [pbx_config]
  Include =>        'cf-a'                                        [pbx_config]

[ Context 'parkedcalls' created by 'res_parking' ]
  '700' =>          1. Park()                                     [res_parking]

[ Context 'cf-b' created by 'pbx_config' ]

-= 5 extensions (7 priorities) in 3 contexts. =-
)";

std::string replaced(std::string text, std::string const& before, std::string const& after)
{
    auto const at = text.find(before);
    REQUIRE(at != std::string::npos);
    return text.replace(at, before.size(), after);
}

std::optional<std::string> difference(std::string const& answer)
{
    return difference_of(rendered_dialplan({{"extensions.conf", written}}), shown_dialplan(answer));
}

}

TEST_CASE("a dialplan is shown as it was written, beside those of others")
{
    CHECK_FALSE(difference(shown));
}

TEST_CASE("each step that the engine has otherwise is found")
{
    CHECK(
        difference(replaced(shown, "NoOp(a;b)", "NoOp(a)")) ==
        "cf-a,s has \"1. NoOp(a)\" where \"1. NoOp(a;b)\" was written");
    CHECK(
        difference(replaced(
            shown, "                    3. Hangup()                                   [extensions.conf:8]\n",
            "")) == "cf-a,s has nothing where \"3. Hangup()\" was written");
    CHECK(difference(replaced(
        shown, "  Include =>        'cf-b'                                        [pbx_config]\n", "")));
    CHECK(difference(replaced(shown, "'u7'", "'u8'")));
    CHECK(difference(replaced(shown, "[ Context 'cf-b'", "[ Context 'cf-c'")) == "there is no context cf-b");
}

TEST_CASE("what an engine has besides is found")
{
    CHECK(
        difference(std::string{shown} + "[ Context 'cf-old' created by 'pbx_config' ]\n") ==
        "context cf-old is there, but was not written");
    CHECK(
        difference(
            replaced(shown, "  's' =>", "  'x' =>            1. Hangup()   [extensions.conf:1]\n  's' =>")) ==
        "cf-a,x is there, but was not written");
}

TEST_CASE("an engine that shows nothing has nothing")
{
    CHECK(difference("") == "there is no context cf-a");
}

TEST_CASE("files of flows and entries belong to the dialplan, others do not")
{
    auto const steps = rendered_dialplan(
        {{"extensions.conf", "[a]\n"},
         {"flows/f1.conf", "[b]\n"},
         {"deliveries/f1-m1", "[c]\n"},
         {"queues.conf", "[d]\n"}});
    CHECK(steps.size() == 2);
    CHECK(steps.contains("b"));
}

TEST_CASE("applications and functions that a dialplan uses are known")
{
    auto const steps = rendered_dialplan(
        {{"extensions.conf", written},
         {"flows/f1.conf", "[x]\nexten => s,1,Set(LOCAL(a)=${FILTER(0-9,${CALLERID(num)})})\n same => "
                           "n,ExecIf($[1]?Goto(y))\n"}});
    CHECK(applications_of(steps) == std::vector<std::string>{"ExecIf", "Goto", "Hangup", "NoOp", "Set"});
    CHECK(functions_of(steps) == std::vector<std::string>{"CALLERID", "FILTER", "LOCAL"});
}

TEST_CASE("a difference shows no password, but that there is another one")
{
    auto const text = unified_difference({"f", "[a]\npassword=old\n", "[a]\n password = new\nx=1\n"});
    CHECK(
        text ==
        "--- f\n+++ f\n@@ -1,2 +1,3 @@\n [a]\n-password=(hidden)\n+password=(hidden, another one)\n+x=1\n");
    auto const same = unified_difference({"f", "password=old\nx=1\n", "password=old\nx=2\n"});
    CHECK(same == "--- f\n+++ f\n@@ -1,2 +1,2 @@\n password=(hidden)\n-x=1\n+x=2\n");
}

TEST_CASE("a file that comes or goes has none on the other side")
{
    CHECK(unified_difference({"f", "", "a\n", true}).starts_with("--- /dev/null\n+++ f\n"));
    CHECK(unified_difference({"f", "a\n", "", false, true}).starts_with("--- f\n+++ /dev/null\n"));
}
