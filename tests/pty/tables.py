#!/usr/bin/env python3
"""Tables on a terminal: width, colour, relative times, and the same content as in a pipe."""
import pathlib
import tempfile
import unicodedata

from terminal import ESCAPE, finish, main, plain, test


def cells(text):
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.combining(c) != 0 for c in text)


def long_flows(box):
    box.make("flow", "create", "Sales", "--timezone", "America/Toronto", "--description",
             "The sales line of the Toronto office, and of the Montreal one too")
    box.make("flow", "create", "営業部の電話受付フロー東京本社", "--key", "tokyo", "--description", "東京本社の代表番号 " * 6)


@test("a table has a heading and a marker on the current flow")
def _(box):
    long_flows(box)
    box.make("flow", "switch", "sales")
    lines = [plain(line) for line in box.screen("flow", "list")]
    assert lines[0].split()[:2] == ["KEY", "NAME"], lines[0]
    assert [line.split()[1] for line in lines if line.startswith("*")] == ["sales"], lines


@test("no line is wider than the terminal, and a cut cell ends in an ellipsis")
def _(box):
    long_flows(box)
    for columns in (40, 60, 80, 100):
        lines = [plain(line) for line in box.screen("flow", "list", columns=columns)]
        assert all(cells(line) <= columns for line in lines), (columns, lines)
    assert any("…" in line for line in [plain(line) for line in box.screen("flow", "list")])


@test("nothing is cut on a terminal that is wide enough")
def _(box):
    long_flows(box)
    assert not any("…" in line for line in box.screen("flow", "list", columns=250))


@test("statistics that are too wide become two tables, with every column and an unbroken bar")
def _(box):
    records = pathlib.Path(tempfile.mkdtemp()) / "Master.csv"
    records.write_text("".join(
        f'"","1","10{n % 3 % 2}","t","","c","","Dial","","2026-03-02 10:00:{n:02}",,"",{n},0,"BUSY","","9.{n}",""\n'
        for n in range(30)))
    box.make("call", "import", str(records))
    titles = "NUMBER OFFERED ANSWERED MISSED ABANDONED VOICEMAIL OTHER WAIT TALK BUSIEST".split()
    for columns in (80, 200):
        lines = [plain(line) for line in box.screen("stats", "--by", "number", columns=columns)]
        text = "\n".join(lines)
        assert all(title in text for title in titles), (columns, text)
        assert "…" not in text and "█" * 12 + " " in text, (columns, text)
        assert sum(line.startswith("NUMBER") for line in lines) == (2 if columns == 80 else 1), text


@test("keys and zones are cut after free text")
def _(box):
    long_flows(box)
    text = plain("\n".join(box.screen("flow", "list")))
    assert "America/Toronto" in text and "sales" in text and "tokyo" in text, text


@test("columns stand under their headings, wide characters or not")
def _(box):
    long_flows(box)
    lines = [plain(line) for line in box.screen("flow", "list", columns=250)]
    at = lines[0].index("TIMEZONE")
    row = next(line for line in lines if "America/Toronto" in line)
    assert row.index("America/Toronto") == at, (lines[0], row)
    tokyo = next(line for line in lines if "tokyo" in line)
    assert cells(tokyo[:tokyo.index("東京本社の")]) == lines[0].index("DESCRIPTION"), tokyo


@test("nothing is cut in a pipe, whatever COLUMNS says")
def _(box):
    long_flows(box)
    box.environment["COLUMNS"] = "40"
    assert "and of the Montreal one too" in box.run("flow", "list", "-o", "table").stdout


@test("there is colour on a terminal, and none of it in a pipe")
def _(box):
    long_flows(box)
    assert ESCAPE.search("\n".join(box.screen("flow", "list")))
    assert not ESCAPE.search(box.run("flow", "list", "-o", "table").stdout)


@test("NO_COLOR, TERM=dumb and --color never mean no colour")
def _(box):
    long_flows(box)
    assert not ESCAPE.search("\n".join(box.screen("flow", "list", NO_COLOR="1")))
    assert not ESCAPE.search("\n".join(box.screen("flow", "list", TERM="dumb")))
    assert not ESCAPE.search("\n".join(box.screen("flow", "list", "--color", "never")))


@test("--color always and CLICOLOR_FORCE mean colour in a pipe, and the flag beats NO_COLOR")
def _(box):
    long_flows(box)
    assert ESCAPE.search(box.run("flow", "list", "-o", "table", "--color", "always").stdout)
    box.environment["CLICOLOR_FORCE"] = "1"
    assert ESCAPE.search(box.run("flow", "list", "-o", "table").stdout)
    assert ESCAPE.search("\n".join(box.screen("flow", "list", "--color", "always", NO_COLOR="1")))


@test("colour is never the only carrier of meaning")
def _(box):
    long_flows(box)
    coloured = plain("\n".join(box.screen("flow", "list")))
    assert coloured == "\n".join(box.screen("flow", "list", "--color", "never"))


@test("times are relative on a terminal and exact in a pipe")
def _(box):
    box.make("flow", "create", "Sales")
    for now, words in (("2026-03-02T10:00:10Z", "just now"), ("2026-03-02T10:05:00Z", "5 minutes ago"),
                       ("2026-03-02T11:00:00Z", "1 hour ago"), ("2026-03-05T10:00:00Z", "3 days ago")):
        assert words in plain("\n".join(box.screen("log", CF_NOW=now))), (now, box.screen("log", CF_NOW=now))
    assert "2026-03-02T10:00:00Z" in box.run("log").stdout


@test("an error is told on standard error, in words, with colour on a terminal alone")
def _(box):
    long_flows(box)
    text, status = finish(box.on_terminal("flow", "show", "nothing"))
    assert status == 4 and 'error: no flow named "nothing"' in plain(text), text


@test("control characters of a name that came in by another way never reach the terminal")
def _(box):
    box.make("flow", "create", "Sales", "--description", "one\ttwo\nthree")
    text = "\n".join(box.screen("flow", "list", "--color", "never"))
    assert "one two three" in text and len(text.splitlines()) == 3, text


main()
