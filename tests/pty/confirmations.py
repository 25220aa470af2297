#!/usr/bin/env python3
"""What is asked before something is destroyed, and what each answer does."""
from terminal import answer, finish, main, plain, test


def one_user(box):
    box.make("user", "create", "Ana", "--key", "ana")


def a_flow(box):
    box.make("user", "create", "Ana", "--key", "ana")
    box.make("flow", "create", "Sales Team", "--key", "sales", "--user", "ana")
    box.make("module", "create", "hang-up", "Bye", "--flow", "sales")
    box.make("number", "create", "+14169233346", "--flow", "sales", "--to", "bye")


def answers(box, typed):
    one_user(box)
    return answer(box.on_terminal("user", "delete", "ana"), "Continue? [y/N] ", typed)


@test("y deletes and tells how to undo it")
def _(box):
    before, after, status = answers(box, "y\n")
    assert status == 0 and 'deleted user ana "Ana"' in after and "undo: cf undo 2" in plain(after), after
    assert 'user ana "Ana"' in before, before
    assert box.keys("user") == []


@test("yes deletes, in any case")
def _(box):
    assert answers(box, "YES\n")[2] == 0
    assert box.keys("user") == []


@test("N keeps it: exit 9")
def _(box):
    _, after, status = answers(box, "N\n")
    assert status == 9 and "nothing was done" in after and "error" not in after, (status, after)
    assert box.keys("user") == ["ana"]


@test("Enter is no")
def _(box):
    assert answers(box, "\n")[2] == 9
    assert box.keys("user") == ["ana"]


@test("any other word is no")
def _(box):
    assert answers(box, "yess\n")[2] == 9
    assert box.keys("user") == ["ana"]


@test("the end of the input is no")
def _(box):
    assert answers(box, "\x04")[2] == 9
    assert box.keys("user") == ["ana"]


@test("Ctrl-C ends it with 130 and changes nothing")
def _(box):
    one_user(box)
    child = box.on_terminal("user", "delete", "ana")
    child.expect_exact("Continue? [y/N] ")
    child.send("\x03")
    text, status = finish(child)
    assert status in (-2, 130), (status, text)
    assert box.keys("user") == ["ana"]


@test("--no-input asks nothing, also on a terminal")
def _(box):
    one_user(box)
    text, status = finish(box.on_terminal("user", "delete", "ana", "--no-input"))
    assert status == 2 and "nobody can be asked" in text, text


@test("--yes asks nothing")
def _(box):
    one_user(box)
    text, status = finish(box.on_terminal("user", "delete", "ana", "--yes"))
    assert status == 0 and "?" not in text, text


@test("a dry run asks nothing")
def _(box):
    one_user(box)
    text, status = finish(box.on_terminal("user", "delete", "ana", "--dry-run"))
    assert status == 0 and "Continue" not in text and "would delete" in text, text


@test("nothing is asked about something that is not there")
def _(box):
    one_user(box)
    text, status = finish(box.on_terminal("user", "delete", "bo"))
    assert status == 4 and "Continue" not in text, text


@test("--cascade shows every use before it asks")
def _(box):
    a_flow(box)
    before, _, status = answer(box.on_terminal("module", "delete", "bye", "--flow", "sales", "--cascade"),
                               "Continue? [y/N] ", "n\n")
    assert status == 9 and "+14169233346" in before, before


@test("the unassigning of a number asks, and says that its calls go nowhere then")
def _(box):
    a_flow(box)
    before, _, status = answer(box.on_terminal("number", "unassign", "+14169233346"), "Continue? [y/N] ", "y\n")
    assert status == 0 and "routed nowhere" in before and "+14169233346" in before, before


@test("the move of a number to another flow asks")
def _(box):
    a_flow(box)
    before, _, status = answer(box.on_terminal("number", "assign", "+14169233346", "--flow", "default"),
                               "Continue? [y/N] ", "n\n")
    assert status == 9 and "sales" in before, before


@test("more than ten operands ask, ten do not")
def _(box):
    keys = [box.make("user", "create", f"User {i}") for i in range(11)]
    text, status = finish(box.on_terminal("user", "assign", *keys[:10], "--flow", "default"))
    assert status == 0 and "Continue" not in text, text
    assert answer(box.on_terminal("user", "assign", *keys, "--flow", "default"), "Continue? [y/N] ", "n\n")[2] == 9


@test("the delete of a flow shows its losses and wants its name typed")
def _(box):
    a_flow(box)
    before, after, status = answer(box.on_terminal("flow", "delete", "Sales Team"), "type Sales Team to go on: ", "Sales Team\n")
    assert status == 0, after
    for loss in ("1 tab: Main", "1 module: bye", "1 membership: ana", "+14169233346"):
        assert loss in before, (loss, before)
    assert "backup: " in plain(after) and "undo: cf undo 5" in plain(after), after
    assert box.keys("flow") == ["default"]


@test("y is not the name of a flow")
def _(box):
    a_flow(box)
    for typed in ("y\n", "\n", "Sales\n", "\x04"):
        assert answer(box.on_terminal("flow", "delete", "sales"), "to go on: ", typed)[2] == 9, typed
    assert box.keys("flow") == ["default", "sales"]


@test("the default flow is refused without a question")
def _(box):
    a_flow(box)
    text, status = finish(box.on_terminal("flow", "delete", "default"))
    assert status == 6 and "to go on" not in text, text


@test("a rollback lists the changes and wants its number typed")
def _(box):
    a_flow(box)
    before, after, status = answer(box.on_terminal("rollback", "1"), "type 1 to go on: ", "1\n")
    assert status == 0 and 'create flow "Sales Team"' in before, (before, after)
    assert box.keys("flow") == ["default"] and box.keys("user") == ["ana"]


@test("the restore of a backup wants its name typed")
def _(box):
    one_user(box)
    box.make("backup", "create")
    box.make("user", "create", "Bo")
    assert answer(box.on_terminal("backup", "restore", "1"), "type 1 to go on: ", "y\n")[2] == 9
    before, after, status = answer(box.on_terminal("backup", "restore", "1"), "type 1 to go on: ", "1\n")
    assert status == 0 and 'create user "Bo"' in before and "backup: " in plain(after), (before, after)
    assert box.keys("user") == ["ana"]


@test("a change made by somebody else while the question stood is exit 5, and nothing is done")
def _(box):
    one_user(box)
    child = box.on_terminal("user", "delete", "ana")
    child.expect_exact("Continue? [y/N] ")
    box.make("user", "create", "Bo")
    child.send("y\n")
    text, status = finish(child)
    assert status == 5, (status, text)
    assert box.keys("user") == ["ana", "bo"]


@test("the question goes to standard error, the answer to standard output")
def _(box):
    one_user(box)
    child = box.on_terminal("-c", "cf user delete ana > out", program="bash")
    _, after, status = answer(child, "Continue? [y/N] ", "y\n")
    with open(f"{box.folder}/out", encoding="utf-8") as out:
        assert out.read() == 'deleted user ana "Ana"\n'
    assert status == 0, after


main()
