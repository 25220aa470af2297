#include "output/list.h"
#include "output_capture.h"

#include <doctest/doctest.h>

using callflow::FieldInfo;
using callflow::Type;
using callflow::Value;
using cf::Format;

namespace {

using Rows = std::vector<std::vector<Value>>;

std::string table(cf::Style const& style, std::vector<FieldInfo> const& fields, Rows const& rows)
{
    cf::Columns columns;
    for (auto const& info : fields)
        columns.push_back(&info);
    Capture answer{style};
    auto const writer = cf::make_list_writer(answer.out, answer.out);
    writer->begin("flow", columns);
    for (auto const& row : rows)
        writer->row(row);
    writer->end({}, "cf flow create NAME");
    return answer.text();
}

}

TEST_CASE("columns are aligned, numbers to the right, without trailing spaces")
{
    std::vector<FieldInfo> const fields{field("key"), field("max_length", Type::integer), field("name")};
    Rows const rows{{text("sales"), text("7"), text("Sales")}, {text("support-eu"), text("120"), text("EU")}};
    CHECK(
        table(terminal_of(80), fields, rows) == "KEY         MAX LENGTH  NAME\n"
                                                "sales                7  Sales\n"
                                                "support-eu         120  EU\n");
}

TEST_CASE("the current row has a marker instead of a column")
{
    std::vector<FieldInfo> const fields{field("key"), field("current", Type::boolean)};
    Rows const rows{{text("sales"), text("true")}, {text("eu"), text("false")}};
    CHECK(table(terminal_of(80), fields, rows) == "   KEY\n*  sales\n   eu\n");
}

TEST_CASE("wide and combining characters are aligned by cells")
{
    std::vector<FieldInfo> const fields{field("name"), field("key")};
    Rows const rows{
        {text("销售部"), text("a")},
        {text("Cafe\u0301"), text("b")},
        {text("مبيعات"), text("c")},
        {text("😀"), text("d")}};
    CHECK(
        table(terminal_of(80), fields, rows) ==
        "NAME    KEY\n销售部  a\nCafe\u0301    b\nمبيعات  c\n😀      d\n");
}

TEST_CASE("the widest text column gives way to the terminal's width")
{
    std::vector<FieldInfo> const fields{field("key"), field("description"), field("users", Type::integer)};
    Rows const rows{{text("sales"), text("Sales line of the Toronto office"), text("1000000")}};
    CHECK(
        table(terminal_of(30), fields, rows) == "KEY    DESCRIPTION       USERS\n"
                                                "sales  Sales line of…  1000000\n");
}

TEST_CASE("a wide character that does not fit is cut whole and padded")
{
    std::vector<FieldInfo> const fields{field("n"), field("k")};
    CHECK(table(terminal_of(9), fields, {{text("销售部销"), text("a")}}) == "N       K\n销售…   a\n");
}

TEST_CASE("nothing is cut in a pipe")
{
    std::string const longest(300, 'x');
    CHECK(table(style_of(Format::table), {field("key")}, {{text(longest)}}) == "KEY\n" + longest + "\n");
}

TEST_CASE("control characters never reach a table, and line breaks do not end a row")
{
    CHECK(table(terminal_of(80), {field("a")}, {{text("x\x1b[2Jy\nz")}}) == "A\nx\uFFFD[2Jy z\n");
}

TEST_CASE("the header is painted only in colour")
{
    auto style = terminal_of(80);
    style.colour = true;
    CHECK(table(style, {field("key")}, {{text("a")}}) == "\x1b[1;4mKEY\x1b[0m\na\n");
}

TEST_CASE("times are relative on a terminal, local in a zone, and UTC in a pipe")
{
    auto style = terminal_of(80);
    style.now = callflow::parse_instant("2026-03-05T10:00:00Z");
    std::vector<FieldInfo> const fields{field("at", Type::instant)};
    Rows const rows{{text("2026-03-02T10:00:00Z")}};
    CHECK(table(style, fields, rows) == "AT\n3 days ago\n");
    style.terminal = false;
    CHECK(table(style, fields, rows) == "AT\n2026-03-02T10:00:00Z\n");
    style.format = Format::tsv;
    style.zone = "America/Toronto";
    CHECK(table(style, fields, rows) == "2026-03-02T10:00:00Z\n");
}

TEST_CASE("an empty list says so on a terminal and is empty in a pipe")
{
    CHECK(table(terminal_of(80), {field("key")}, {}) == "no flows\nhint: cf flow create NAME\n");
    CHECK(table(style_of(Format::table), {field("key")}, {}) == "");
}
