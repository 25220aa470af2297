#include <callflow/error.h>

#include <doctest/doctest.h>

#include <documents.h>
#include <editor.h>
#include <request.h>

namespace {

cf::Request request(std::string const& text)
{
    cf::Request made;
    made.sources = {{"<stdin>", text}, {"/tmp/phones.yaml", "cf: v1\n"}};
    made.variables = {{"city", "Saint \"John\""}};
    made.region = "CA";
    made.how.owner = "toronto";
    made.how.prune = true;
    return made;
}

cf::Request again(cf::Request const& made)
{
    return cf::parse_saved_plan({"a.plan", cf::saved_plan(made, {"store", 41})});
}

callflow::Finding mistake(callflow::Place place)
{
    callflow::Finding finding;
    finding.code = "E20";
    finding.file = "sales.yaml";
    finding.thing = "flow sales";
    finding.message = "wrong";
    finding.place = place;
    return finding;
}

}

TEST_CASE("a saved plan is read back as it was")
{
    auto const made = request("cf: v1\r\nflows:\t{}\n# \xE2\x80\xAE \xF0\x9F\x93\x9E\n");
    auto const read = again(made);
    REQUIRE(read.sources.size() == 2);
    CHECK(read.sources[0].path == "<stdin>");
    CHECK(read.sources[0].text == made.sources[0].text);
    CHECK(read.sources[1].path == "/tmp/phones.yaml");
    CHECK(read.variables == made.variables);
    CHECK(read.region == "CA");
    CHECK(read.how.owner == "toronto");
    CHECK(read.how.prune);
    REQUIRE(read.basis);
    CHECK(read.basis->store == "store");
    CHECK(read.basis->change == 41);
}

TEST_CASE("a saved plan holds texts that are longer than any value may be")
{
    std::string text;
    for (int i = 0; i < 700'000; ++i) {
        text += "\xE2\x82\xAC"; // three bytes: no piece ends where one of them does
    }
    CHECK(again(request(text)).sources[0].text == text);
}

TEST_CASE("a saved plan names documents by their whole path")
{
    auto made = request("cf: v1\n");
    made.sources[1].path = "phones.yaml";
    auto const path = again(made).sources[1].path;
    CHECK(path.starts_with("/"));
    CHECK(path.ends_with("/phones.yaml"));
}

TEST_CASE("a document is not taken for a saved plan")
{
    CHECK(cf::is_saved_plan(cf::saved_plan(request(""), {"", 0})));
    CHECK_FALSE(cf::is_saved_plan("cf: v1\n# \"saved_plan\"\n"));
    CHECK_FALSE(cf::is_saved_plan(R"({"cf":"v1"})"));
}

TEST_CASE("half a saved plan is refused")
{
    CHECK_THROWS_AS(cf::parse_saved_plan({"a.plan", R"({"kind":"saved_plan","store":"")"}), callflow::Error);
    CHECK_THROWS_AS(cf::parse_saved_plan({"a.plan", R"({"kind":"saved_plan","store":""})"}), callflow::Error);
}

TEST_CASE("mistakes stand on top of a text, with the lines that are theirs then")
{
    auto const text = cf::with_mistakes("cf: v1\nflows: {}\n", {mistake({2, 1}), mistake({0, 0})});
    CHECK(
        text == "# error: line 4, column 1: flow sales: wrong [E20]\n# error: flow sales: wrong [E20]\n"
                "cf: v1\nflows: {}\n");
    CHECK(cf::without_mistakes(text) == "cf: v1\nflows: {}\n");
}

TEST_CASE("a comment of the person's own stays")
{
    CHECK(cf::without_mistakes("# sales\n# error: old\ncf: v1\n") == "# sales\n# error: old\ncf: v1\n");
    CHECK(cf::without_mistakes("# error: no end of the line").empty());
    CHECK(cf::without_mistakes("").empty());
}

TEST_CASE("a word is taken for files if it looks like a path")
{
    CHECK(cf::means_files("-"));
    CHECK(cf::means_files("./sales"));
    CHECK(cf::means_files("not-there.yaml"));
    CHECK_FALSE(cf::means_files("not-there"));
}
