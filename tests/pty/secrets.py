#!/usr/bin/env python3
"""Passwords typed at a terminal are not shown there, nor anywhere else."""
from terminal import answer, finish, main, test

SECRET = "correct horse"


def ana(box):
    box.make("user", "create", "Ana", "--key", "ana")
    box.make("contact", "create", "ana/desk", "--type", "sip")


@test("--password - asks, and does not show what is typed")
def _(box):
    ana(box)
    _, after, status = answer(box.on_terminal("contact", "set", "ana/desk", "--password", "-"), "password: ",
                              SECRET + "\n")
    assert status == 0 and SECRET not in after, after
    assert SECRET in box.run("contact", "show", "ana/desk", "--reveal").stdout


@test("the terminal shows again afterwards what is typed")
def _(box):
    ana(box)
    child = box.on_terminal("-c", "cf contact set ana/desk --password - -q; read -r line; echo got $line",
                            program="bash")
    child.expect_exact("password: ")
    child.send(SECRET + "\n")
    child.expect_exact("ana/desk")
    assert child.getecho()
    child.send("hello\n")
    text, _ = finish(child)
    assert "got hello" in text and SECRET not in text, text


@test("Ctrl-C at a password ends it with 130, restores the terminal and changes nothing")
def _(box):
    ana(box)
    before = box.run("contact", "show", "ana/desk", "--reveal").stdout
    child = box.on_terminal("contact", "set", "ana/desk", "--password", "-")
    child.expect_exact("password: ")
    child.send("half\x03")
    text, status = finish(child)
    assert status in (-2, 130) and "half" not in text, (status, text)
    assert box.run("contact", "show", "ana/desk", "--reveal").stdout == before


@test("an empty password is refused")
def _(box):
    ana(box)
    _, after, status = answer(box.on_terminal("contact", "set", "ana/desk", "--password", "-"), "password: ", "\n")
    assert status == 2 and "password" in after, after


@test("a trunk's password is typed in the same way")
def _(box):
    child = box.on_terminal("trunk", "create", "carrier", "--host", "sip.example.net", "--password", "-")
    _, after, status = answer(child, "password: ", SECRET + "\n")
    assert status == 0 and SECRET not in after, after
    assert SECRET not in box.run("log", "1", "-o", "json").stdout
    assert SECRET not in box.run("trunk", "show", "carrier").stdout


@test("a generated password is shown only by --reveal")
def _(box):
    box.make("user", "create", "Ana", "--key", "ana")
    assert "password" not in "\n".join(box.screen("contact", "create", "ana/desk", "--type", "sip"))
    assert "password: " in "\n".join(box.screen("contact", "create", "ana/mobile", "--type", "sip", "--reveal"))


main()
