#!/usr/bin/env python3
"""The picker of cf flow switch."""
from terminal import answer, finish, main, plain, test

PROMPT = "(Enter cancels): "


def three_flows(box):
    for name in ("Sales", "Support", "Admin"):
        box.make("flow", "create", name)


def current(box):
    return box.run("flow", "current", "-q").stdout.strip()


@test("the picker lists every flow, with a number, by name")
def _(box):
    three_flows(box)
    before, _, status = answer(box.on_terminal("flow", "switch"), PROMPT, "\n")
    for name in ("Admin", "Default", "Sales", "Support"):
        assert name in plain(before), before
    assert status == 9, status
    assert current(box) == "default"


@test("the picker stands in columns no wider than the terminal, with a mark at the current flow")
def _(box):
    box.make("flow", "create", "Sales", "--description", "The sales line of the Toronto office, and of the Montreal one")
    box.make("flow", "create", "Support Team", "--key", "support-team", "--switch")
    before, _, _ = answer(box.on_terminal("flow", "switch", columns=60), PROMPT, "\n")
    lines = plain(before).splitlines()
    assert all(len(line) <= 60 for line in lines), lines
    rows = [line for line in lines if any(name in line for name in ("Default", "Sales", "Support Team"))]
    assert len({rows[0].index("Default"), rows[1].index("Sales"), rows[2].index("Support Team")}) == 1, rows
    assert ["*" in row for row in rows] == [False, False, True], rows


@test("a number chooses")
def _(box):
    three_flows(box)
    child = box.on_terminal("flow", "switch")
    before, after, status = answer(child, PROMPT, "3\n")
    assert status == 0 and "switched to flow sales" in after, (before, after)
    assert current(box) == "sales"


@test("a part of a name that only one has chooses, in any case")
def _(box):
    three_flows(box)
    assert answer(box.on_terminal("flow", "switch"), PROMPT, "SUPP\n")[2] == 0
    assert current(box) == "support"


@test("a part that several have asks again among these")
def _(box):
    three_flows(box)
    child = box.on_terminal("flow", "switch")
    child.expect_exact(PROMPT)
    child.send("s\n")
    child.expect_exact(PROMPT)
    shown = plain(child.before)
    assert "Sales" in shown and "Support" in shown and "Admin" not in shown, shown
    child.send("sal\n")
    assert finish(child)[1] == 0
    assert current(box) == "sales"


@test("a part that none has asks again")
def _(box):
    three_flows(box)
    child = box.on_terminal("flow", "switch")
    child.expect_exact(PROMPT)
    child.send("zzz\n")
    child.expect_exact('no line has "zzz"')
    child.expect_exact(PROMPT)
    child.send("admin\n")
    assert finish(child)[1] == 0
    assert current(box) == "admin"


@test("the end of the input cancels")
def _(box):
    three_flows(box)
    assert answer(box.on_terminal("flow", "switch"), PROMPT, "\x04")[2] == 9
    assert current(box) == "default"


@test("Ctrl-C ends it with 130")
def _(box):
    three_flows(box)
    child = box.on_terminal("flow", "switch")
    child.expect_exact(PROMPT)
    child.send("\x03")
    assert finish(child)[1] in (-2, 130)
    assert current(box) == "default"


@test("nobody is asked with --no-input")
def _(box):
    three_flows(box)
    text, status = finish(box.on_terminal("flow", "switch", "--no-input"))
    assert status == 2 and "which flow?" in text, text


main()
