#!/usr/bin/env python3
"""What apply asks, how a flow is edited, and what status hints at."""
import os
import re

from terminal import answer, finish, main, plain, test

PHONES = """cf: v1
owner: toronto
users:
  ana: {name: Ana}
flows:
  sales:
    name: Sales
    users: [ana]
    modules:
      bye: {kind: hang_up}
      ring: {kind: ring_group, destinations: [{to: ana}]}
    numbers: {"+14169233346": bye}
"""


def document(box, text, name="phones.yaml"):
    path = os.path.join(box.folder, name)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def applied(box):
    box.make("apply", document(box, PHONES))


def editor(box, script):
    """An editor that is a command with a flag, and works on its last argument."""
    path = document(box, f'#!/bin/sh\nfor file; do :; done\n{script}\n', "editor")
    os.chmod(path, 0o700)
    return f"{path} --wait"


def edit(box, script, *words, **variables):
    return box.on_terminal("edit", "sales", *words, CF_EDITOR=editor(box, script), TMPDIR=box.folder, **variables)


def kept(box):
    return [name for name in os.listdir(box.folder) if name.startswith("cf-edit.")]


@test("an apply that only adds asks nothing")
def _(box):
    path = document(box, PHONES)
    text, status = finish(box.on_terminal("apply", path))
    assert status == 0 and "?" not in text and "applied change 1: " in text, text
    path = document(box, PHONES.replace("name: Ana}", "name: Ana Ruiz}"))
    text, status = finish(box.on_terminal("apply", path))
    assert status == 0 and "?" not in text and "applied change 2: " in text, text


@test("an apply that removes something shows it and asks")
def _(box):
    applied(box)
    path = document(box, PHONES.replace("      ring:", "      # ring:"))
    before, after, status = answer(box.on_terminal("apply", path), "Continue? [y/N] ", "n\n")
    assert status == 9 and "- module sales/ring" in plain(before), before
    assert "0 to create, 0 to change, 1 to remove" in before, before
    before, after, status = answer(box.on_terminal("apply", path), "Continue? [y/N] ", "y\n")
    assert status == 0 and "applied change 2: " in after and "backup: " in plain(after), after


@test("an apply that takes a number away asks")
def _(box):
    applied(box)
    path = document(box, PHONES.replace('"+14169233346": bye', ""))
    before, after, status = answer(box.on_terminal("apply", path), "Continue? [y/N] ", "y\n")
    assert status == 0 and "then routed nowhere" in before and "is now routed nowhere" in after, (before, after)


@test("a prune that removes a flow wants its name, and takes the numbers along")
def _(box):
    applied(box)
    box.make("number", "create", "+14169233347", "--flow", "sales", "--to", "bye")
    path = document(box, "cf: v1\nowner: toronto\nusers: {ana: {}}\n")
    before, after, status = answer(box.on_terminal("apply", path, "--prune"), "type sales to go on: ", "y\n")
    assert status == 9 and '- flow sales "Sales"' in plain(before), before
    before, after, status = answer(box.on_terminal("apply", path, "--prune"), "type sales to go on: ", "sales\n")
    assert status == 0 and "+14169233347 is now routed nowhere" in after, after
    assert box.keys("flow") == ["default"]


@test("a prune that removes several flows wants the word prune")
def _(box):
    box.make("apply", document(box, PHONES + "  support: {}\n"))
    path = document(box, "cf: v1\nowner: toronto\nusers: {ana: {}}\n")
    before, after, status = answer(box.on_terminal("apply", path, "--prune"), "type prune to go on: ", "prune\n")
    assert status == 0 and box.keys("flow") == ["default"], after


@test("a change by somebody else while the question stands is exit 5")
def _(box):
    applied(box)
    child = box.on_terminal("apply", document(box, PHONES.replace("      ring:", "      # ring:")))
    child.expect_exact("Continue? [y/N] ")
    box.make("user", "create", "Bo")
    child.send("y\n")
    text, status = finish(child)
    assert status == 5, (status, text)
    assert "ring" in box.run("module", "list", "--flow", "sales", "-q").stdout


@test("an edit that changes nothing asks nothing and leaves nothing behind")
def _(box):
    applied(box)
    text, status = finish(edit(box, "true"))
    assert status == 0 and "nothing was changed" in text and not kept(box), (text, kept(box))


@test("a text that was emptied changes nothing")
def _(box):
    applied(box)
    text, status = finish(edit(box, ': > "$file"'))
    assert status == 0 and "nothing was changed" in text and not kept(box), (text, kept(box))


@test("an edit shows what it changes, asks, and applies it")
def _(box):
    applied(box)
    before, after, status = answer(edit(box, "sed -i s/Sales/Sold/ \"$file\""), "Continue? [y/N] ", "y\n")
    assert 'name: "Sales" -> "Sold"' in before and "0 to create, 1 to change, 0 to remove" in before, before
    assert status == 0 and "applied change 2: " in after and not kept(box), (after, kept(box))
    assert box.run("flow", "show", "sales", "--fields", "name").stdout == "name\tSold\n"


@test("--yes asks nothing")
def _(box):
    applied(box)
    text, status = finish(edit(box, "sed -i s/Sales/Sold/ \"$file\"", "--yes"))
    assert status == 0 and "?" not in text and "applied change 2: " in text, text


@test("the text is private while it is edited")
def _(box):
    applied(box)
    finish(edit(box, 'stat -c "%a %n" "$file" "$(dirname "$file")" > modes'))
    with open(os.path.join(box.folder, "modes"), encoding="utf-8") as modes:
        file, folder = modes.read().splitlines()
    assert file.startswith("600 ") and folder.startswith("700 "), (file, folder)


@test("a no keeps the text and tells where it is")
def _(box):
    applied(box)
    before, after, status = answer(edit(box, "sed -i s/Sales/Sold/ \"$file\""), "Continue? [y/N] ", "n\n")
    assert status == 9 and len(kept(box)) == 1, after
    path = re.search(r"try: cf plan (\S+)", after).group(1)
    with open(path, encoding="utf-8") as text:
        assert "Sold" in text.read()


@test("a text with mistakes is opened again with them on top, and they are taken out again")
def _(box):
    applied(box)
    script = 'if grep -q "^# error" "$file"; then cp "$file" seen; sed -i s/nmae/name/ "$file"; ' \
             'else sed -i "s/name: Sales/nmae: Sold/" "$file"; fi'
    child = edit(box, script)
    child.expect_exact("Edit again? [Y/n] ")
    assert "[E20]" in child.before and "did you mean: name" in child.before, child.before
    child.send("\n")
    before, after, status = answer(child, "Continue? [y/N] ", "y\n")
    assert status == 0 and 'name: "Sales" -> "Sold"' in before, (before, after)
    with open(os.path.join(box.folder, "seen"), encoding="utf-8") as seen:
        lines = seen.read().splitlines()
    place = re.match(r'# error: line (\d+), column (\d+): flow sales: there is no "nmae"', lines[0])
    assert lines[int(place.group(1)) - 1][int(place.group(2)) - 1:].startswith("nmae"), lines
    assert lines[1] == "cf: v1", lines


@test("a reference to nothing is a mistake as well")
def _(box):
    applied(box)
    child = edit(box, 'sed -i "s/name: Sales/start: nowhere/" "$file"')
    _, after, status = answer(child, "Edit again? [Y/n] ", "n\n")
    assert status == 9 and len(kept(box)) == 1, after
    with open(os.path.join(box.folder, kept(box)[0], "sales.yaml"), encoding="utf-8") as text:
        assert text.readline() == "cf: v1\n"


@test("the text is kept when the editor fails after writing")
def _(box):
    applied(box)
    text, status = finish(edit(box, 'sed -i s/Sales/Sold/ "$file"; exit 3'))
    assert status == 1 and "ended with 3" in text and len(kept(box)) == 1 and "cf plan " in text, text


@test("an editor that is not there is told")
def _(box):
    applied(box)
    text, status = finish(box.on_terminal("edit", CF_EDITOR="no-such-editor", TMPDIR=box.folder))
    assert status == 1 and "ended with 127" in text and not kept(box), text


@test("the text is kept when somebody changed the store while the question stood")
def _(box):
    applied(box)
    child = edit(box, "sed -i s/Sales/Sold/ \"$file\"")
    child.expect_exact("Continue? [y/N] ")
    box.make("user", "create", "Bo")
    child.send("y\n")
    text, status = finish(child)
    assert status == 5 and len(kept(box)) == 1, (status, text)


@test("a change of the store during the edit is told before the question")
def _(box):
    applied(box)
    before, _, status = answer(
        edit(box, 'cf user create Bo -q; sed -i s/Sales/Sold/ "$file"'), "Continue? [y/N] ", "n\n")
    assert status == 9 and "was changed meanwhile" in before, before


@test("CF_EDITOR beats the preference, which beats VISUAL and EDITOR")
def _(box):
    applied(box)
    environment = {"XDG_CONFIG_HOME": box.folder, "TMPDIR": box.folder}
    says = {name: f"sh -c 'echo by {name}; exit 3' --" for name in ("CF_EDITOR", "VISUAL", "EDITOR")}
    assert "by EDITOR" in finish(box.on_terminal("edit", **environment, EDITOR=says["EDITOR"]))[0]
    both = {"EDITOR": says["EDITOR"], "VISUAL": says["VISUAL"]}
    assert "by VISUAL" in finish(box.on_terminal("edit", **environment, **both))[0]
    finish(box.on_terminal("config", "set", "editor", "sh -c 'echo by preference; exit 3' --", **environment))
    assert "by preference" in finish(box.on_terminal("edit", **environment, **both))[0]
    assert "by CF_EDITOR" in finish(box.on_terminal("edit", **environment, **says))[0]


@test("a split export asks before it removes the file of a flow that is gone")
def _(box):
    applied(box)
    box.make("export", "--split", "phones")
    box.make("flow", "delete", "sales", "--yes", "--with-numbers")
    before, _, status = answer(box.on_terminal("export", "--split", "phones"), "Continue? [y/N] ", "n\n")
    assert status == 9 and "phones/flows/sales.yaml" in before, before
    assert answer(box.on_terminal("export", "--split", "phones"), "Continue? [y/N] ", "y\n")[2] == 0
    assert not os.path.exists(os.path.join(box.folder, "phones/flows/sales.yaml"))


@test("status hints at the command that lists what was found")
def _(box):
    applied(box)
    assert any("hint: cf check" in plain(line) for line in box.screen("status"))
    box.make("config", "set", "hints", "off")
    assert not any("cf check" in line for line in box.screen("status"))


main()
