#include "output/list.h"
#include "output_capture.h"

#include <callflow/error.h>

#include <doctest/doctest.h>

#include <array>
#include <csignal>

using callflow::FieldInfo;
using callflow::Type;
using callflow::Value;
using cf::Format;

namespace {

using Rows = std::vector<std::vector<Value>>;

struct Written {
    std::string answer;
    std::string conversation;
};

Written
write(cf::Style style, std::vector<FieldInfo> const& fields, Rows const& rows, std::string_view hint = "")
{
    cf::Columns columns;
    for (auto const& info : fields)
        columns.push_back(&info);
    Capture answer{style};
    Capture conversation{style};
    auto const writer = cf::make_list_writer(answer.out, conversation.out);
    writer->begin("flow", columns);
    for (auto const& row : rows)
        writer->row(row);
    writer->end({"careful"}, hint);
    return {answer.text(), conversation.text()};
}

std::vector<FieldInfo> const few{
    field("key"), field("modules", Type::integer), field("isolated", Type::boolean)};
Rows const two{{text("sales"), text("12"), text("false")}, {text("eu"), text("3"), text("true")}};

}

TEST_CASE("TSV is a line a row without a header")
{
    auto const written = write(style_of(Format::tsv), few, two);
    CHECK(written.answer == "sales\t12\tfalse\neu\t3\ttrue\n");
    CHECK(written.conversation == "warning: careful\n");
}

TEST_CASE("TSV gets its header where it is asked for")
{
    auto style = style_of(Format::tsv);
    style.header = true;
    CHECK(write(style, few, {}).answer == "key\tmodules\tisolated\n");
}

TEST_CASE("TSV records can end with NUL")
{
    auto style = style_of(Format::tsv);
    style.null_ended = true;
    CHECK(write(style, {field("key")}, {{text("a")}, {text("b")}}).answer == std::string("a\0b\0", 4));
}

TEST_CASE("tabs and line breaks in a TSV field become spaces")
{
    auto const written =
        write(style_of(Format::tsv), {field("a"), field("b")}, {{text("x\ty\r\nz"), text("é\x1b")}});
    CHECK(written.answer == "x y  z\té\x1b\n");
    for (std::size_t at = 0; at < 20; ++at) {
        std::string broken = "ééééé9876543210";
        broken.insert(at, 1, '\n');
        auto mended = broken;
        mended[at] = ' ';
        CHECK(write(style_of(Format::tsv), {field("a")}, {{text(broken)}}).answer == mended + "\n");
    }
}

TEST_CASE("TSV on a terminal has no control characters")
{
    auto style = style_of(Format::tsv);
    style.terminal = true;
    CHECK(write(style, {field("a")}, {{text("x\x1b[31my\tz")}}).answer == "x\uFFFD[31my z\n");
}

TEST_CASE("CSV quotes commas, quotes, line breaks and outer spaces, and ends lines with CRLF")
{
    Rows const rows{
        {text("plain"), text("a,b")}, {text("say \"hi\""), text("two\nlines")}, {text(" x"), Value{}}};
    auto const written = write(style_of(Format::csv), {field("key"), field("note")}, rows);
    CHECK(written.answer == "key,note\r\nplain,\"a,b\"\r\n\"say \"\"hi\"\"\",\"two\nlines\"\r\n\" x\",\r\n");
}

TEST_CASE("quiet prints only keys, in any format")
{
    auto style = style_of(Format::json);
    style.quiet = true;
    auto const written = write(style, few, two);
    CHECK(written.answer == "sales\neu\n");
    CHECK(written.conversation == "");
    CHECK(write(style, {field("id"), field("number")}, {{text("7"), text("101")}}).answer == "101\n");
}

TEST_CASE("a JSON list is one object with typed values")
{
    CHECK(
        write(style_of(Format::json), few, two).answer ==
        R"({"schema":"cf/v1","kind":"flow_list","items":[{"key":"sales","modules":12,"isolated":false},)"
        R"({"key":"eu","modules":3,"isolated":true}],"warnings":["careful"]})"
        "\n");
    CHECK(
        write(style_of(Format::json), few, {}).answer ==
        R"({"schema":"cf/v1","kind":"flow_list","items":[],"warnings":["careful"]})"
        "\n");
}

TEST_CASE("a YAML list is the same object in block style")
{
    CHECK(
        write(style_of(Format::yaml), few, two).answer ==
        "schema: cf/v1\nkind: flow_list\nitems:\n"
        "  - key: sales\n    modules: 12\n    isolated: false\n"
        "  - key: eu\n    modules: 3\n    isolated: true\n"
        "warnings:\n  - careful\n");
    CHECK(
        write(style_of(Format::yaml), few, {}).answer ==
        "schema: cf/v1\nkind: flow_list\nitems: []\nwarnings:\n  - careful\n");
}

TEST_CASE("writing stops quietly when the reader has gone")
{
    std::array<int, 2> ends{};
    REQUIRE(pipe(ends.data()) == 0);
    close(ends[0]);
    auto* const before = std::signal(SIGPIPE, SIG_IGN);
    cf::Output out{ends[1], style_of(Format::tsv)};
    Capture conversation;
    auto const writer = cf::make_list_writer(out, conversation.out);
    auto const key = field("key");
    cf::Columns const columns{&key};
    writer->begin("flow", columns);
    CHECK(writer->row({text("small")}));
    CHECK_FALSE(writer->row({text(std::string(70000, 'x'))}));
    CHECK_NOTHROW(out.flush());
    close(ends[1]);
    std::signal(SIGPIPE, before);
}

TEST_CASE("a full disk is a failure of the output")
{
    auto* const full = std::fopen("/dev/full", "w");
    REQUIRE(full != nullptr);
    cf::Output out{fileno(full), style_of(Format::tsv)};
    out.text("x");
    try {
        out.flush();
        FAIL("written");
    } catch (callflow::Error const& error) {
        CHECK(error.name() == "failure.output");
        CHECK(error.sentence().find("No space left on device") != std::string::npos);
    }
    std::fclose(full);
}

TEST_CASE("text larger than the buffer arrives whole")
{
    Capture capture;
    std::string big(200'001, 'a');
    big[65536] = 'b';
    capture.out.text("x");
    capture.out.text(big);
    CHECK(capture.text() == "x" + big);
}
