#include "import_reading.h"

using namespace callflow;

TEST_CASE("a user without a key gets one made from the name, and -2 where it is taken")
{
    CHECK(
        imported("users", "name,key\nAna,\nana!,\nBo Lind,ana-2\n李,\n") ==
        "cf: v1\nusers:\n  ana:\n    name: Ana\n  ana-2:\n    name: Bo Lind\n  ana-3:\n    name: \"ana!\"\n"
        "  user-1:\n    name: \"李\"\n");
}

TEST_CASE("what stands in the file is said, also where it is the default; what is empty is not")
{
    CHECK(
        imported("users", "key,role,status,email\nana,agent,,\n") ==
        "cf: v1\nusers:\n  ana:\n    role: agent\n");
}

TEST_CASE("a user's phone becomes a contact, in the form in which numbers are stored")
{
    auto const text = imported("users", "key,phone\nana,(416) 923-3346\nbo,\n", {.region = "CA"});
    CHECK(
        text == "# Applying this makes the phone the only contact of users who have one here.\n"
                "cf: v1\nusers:\n  ana:\n    contacts: {phone: {type: phone, address: \"+14169233346\"}}\n"
                "  bo: {}\n");
}

TEST_CASE("repeated keys and names of users are told with the line they stood in first")
{
    CHECK(
        mistakes("users", "key,name\nana,Ana\nana,Bo\nbo,ANA\n,\nx y,Cy\n") ==
        "3:1 E14 key: \"ana\" stands in line 2 too\n"
        "4:4 E14 name: \"ana\" stands in line 2 too\n"
        "6:1 E02 key: \"x y\" is no key: write a-z, 0-9 and single \"-\" between them, at most 64 "
        "characters, "
        "as in \"x-y\"\n");
    CHECK(mistakes("users", "name,email\n,a@example.com\n") == "2:1 E01 : neither a name nor a key\n");
}

TEST_CASE("contacts stand under their users")
{
    CHECK(
        imported(
            "contacts",
            "user,key,type,address,enabled\nbo,desk,sip,,\nana,mobile,phone,+1 (416) 923-3346,no\nana,"
            "web,sip-uri,sip:ana@example.com,\n") ==
        "# Applying this makes these the only contacts of the users named here.\n"
        "cf: v1\nusers:\n  ana:\n    contacts:\n"
        "      mobile: {type: phone, address: \"+14169233346\", enabled: false}\n"
        "      web: {type: sip_uri, address: \"sip:ana@example.com\"}\n"
        "  bo:\n    contacts: {desk: {type: sip}}\n");
}

TEST_CASE("all that is wrong with contacts is told at once")
{
    CHECK(
        mistakes("contacts", "user,key,type,address\nana,desk,,\n,mobile,phone,12\nana,desk,sip,x\n") ==
        "2:1 E01 type: a value is required\n"
        "3:1 E01 user: a value is required\n"
        "3:15 E04 address: number \"12\" names no country: write it with + and the country code, or pass "
        "--region CA\n"
        "4:1 E14 : \"ana/desk\" stands in line 2 too\n"
        "4:1 E15 address: a contact of type sip has none: leave it out, or make it of type sip_uri\n");
    CHECK(mistakes("contacts", "user,key,type,password\n").find("unknown column \"password\"") < 40);
}

TEST_CASE("numbers with a flow stand there, the others alone")
{
    CHECK(
        imported(
            "numbers",
            "number,label,flow,to\n+1 416-923-3346,,sales,menu\n101,Desk,sales,\n+14169233347,Spare,,\n"
            "+14169233348,,sales,\n") ==
        "# Applying this takes all other numbers away from the flows named here.\n"
        "cf: v1\nnumbers: {\"+14169233347\": {label: Spare}}\nflows:\n  sales:\n    numbers: "
        "{\"+14169233346\": menu, \"+14169233348\": null, \"101\": {to: null, label: Desk}}\n");
}

TEST_CASE("extensions and modules need a flow, numbers stand there once")
{
    CHECK(
        mistakes("numbers", "number,to,flow\n101,,\n+14169233346,menu,\n+1 416 923 3346,,a\n9a,,\n") ==
        "2:1 E01 : flow: an extension is part of a flow: name it\n"
        "3:1 E01 : flow: a module is part of a flow: name it\n"
        "4:1 E14 : \"+14169233346\" stands in line 3 too\n"
        "5:1 E04 number: number \"9a\" is no phone number: write it as in +14169233346\n");
}

TEST_CASE("a number that no region has is taken with a note")
{
    auto const result = import_document("numbers", {"file", "number\n+15550101999\n"}, {});
    CHECK(result.findings.empty());
    CHECK(
        result.notes == std::vector<std::string>{"line 2: number \"+15550101999\" is assigned to no region"});
}

TEST_CASE("members make lists of groups, each user once")
{
    CHECK(
        imported("members", "group,user\nsales,bo\nhelp,ana\nsales,ana\nsales,bo\n") ==
        "# Applying this makes these the only users of the groups named here.\n"
        "cf: v1\ngroups:\n  help:\n    users: [ana]\n  sales:\n    users: [bo, ana]\n");
}

TEST_CASE("a blocklist is a list for a document to hold, or a document that names its module")
{
    std::string const file = "number\n+14165550199\nanonymous\n+14165550199\n";
    CHECK(imported("blocklist", file) == "numbers: [\"+14165550199\", anonymous]\n");
    CHECK(
        imported("blocklist", file, {.flow = "sales", .module = "screen"}) ==
        "# Applying this removes all other modules of the flow; to keep them, put the numbers into its "
        "document.\ncf: v1\nflows:\n  sales:\n    modules:\n      screen:\n        kind: blocklist\n"
        "        numbers: [\"+14165550199\", anonymous]\n");
    CHECK(imported("blocklist", "number\n") == "numbers: []\n");
}

TEST_CASE("a document in JSON has its warning beside it")
{
    auto const result = import_document("members", {"file", "group,user\nsales,bo\n"}, {.json = true});
    CHECK(result.text.starts_with("{\n  \"cf\": \"v1\",\n  \"groups\""));
    CHECK(
        result.notes ==
        std::vector<std::string>{"applying this makes these the only users of the groups named here"});
}

TEST_CASE("what cannot be imported is refused with what can")
{
    CHECK(
        refusal("flows", {}) ==
        "\"flows\" cannot be imported, only users, contacts, numbers, members, blocklist, holidays");
    CHECK(refusal("users", {.region = "Canada"}).starts_with("no region \"Canada\""));
    CHECK(refusal("blocklist", {.flow = "sales"}).starts_with("a module is named by --flow and --module"));
    CHECK(refusal("holidays", {}) == "holidays need the key of their schedule: --schedule office");
}

TEST_CASE("every document of an import is one that is read again without findings")
{
    for (auto const& [what, file] : std::vector<std::pair<std::string, std::string>>{
             {"users", "name,phone,role\nAna,+14169233346,agent\n\"=1+1, \"\"x\"\" ${y}\",,\n"},
             {"contacts", "user,key,type\nana,desk,sip\n"},
             {"numbers", "number,flow,label\n101,sales,x\n+14169233346,sales,\n"},
             {"members", "group,user\nsales,ana\n"}}) {
        for (bool const json : {false, true}) {
            Documents const documents{{{"file", imported(what, file, {.json = json})}}, {}, {}};
            CHECK(documents.findings().empty());
        }
    }
}
