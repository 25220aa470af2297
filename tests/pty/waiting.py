#!/usr/bin/env python3
"""Waiting for another writer is said, with who it is, after 0.4 seconds."""
import os
import sqlite3
import subprocess
import time

from terminal import finish, main, plain, test


def hold(box):
    box.make("user", "create", "Ana", "--key", "ana")
    database = sqlite3.connect(box.store, isolation_level=None)
    database.execute("BEGIN IMMEDIATE")
    return database


@test("a wait names the process that writes, and ends when it is done")
def _(box):
    database = hold(box)
    child = box.on_terminal("user", "create", "Bo", "--lock-timeout", "20s")
    begin = time.monotonic()
    child.expect_exact(f"process {os.getpid()} (")
    assert time.monotonic() - begin > 0.3
    database.execute("COMMIT")
    text, status = finish(child)
    assert status == 0 and "created user bo" in text, text


@test("a short wait is not worth a word")
def _(box):
    database = hold(box)
    child = box.on_terminal("user", "create", "Bo", "--lock-timeout", "20s")
    time.sleep(0.2)
    database.execute("COMMIT")
    text, status = finish(child)
    assert status == 0 and "waiting" not in text, text


@test("a wait that is too long is exit 8 and says how to wait longer")
def _(box):
    hold(box)
    text, status = finish(box.on_terminal("user", "create", "Bo", "--lock-timeout", "600ms"))
    assert status == 8 and "waiting: " in plain(text) and "--lock-timeout" in text, text


@test("-q waits without a word")
def _(box):
    hold(box)
    text, status = finish(box.on_terminal("user", "create", "Bo", "-q", "--lock-timeout", "600ms"))
    assert status == 8 and "waiting" not in text, text


@test("Ctrl-C ends the wait with 130")
def _(box):
    hold(box)
    child = box.on_terminal("user", "create", "Bo", "--lock-timeout", "20s")
    child.expect_exact("waiting")
    child.send("\x03")
    assert finish(child)[1] in (-2, 130)


@test("reading never waits for a writer")
def _(box):
    hold(box)
    begin = time.monotonic()
    assert box.keys("user") == ["ana"]
    assert time.monotonic() - begin < 5


@test("a killed writer leaves the store as it was and free")
def _(box):
    box.make("user", "create", "Ana", "--key", "ana")
    reader, writer = os.pipe()
    child = subprocess.Popen(["cf", "user", "create", "-"], env=box.environment, stdin=reader)
    time.sleep(0.1)
    child.kill()
    child.wait()
    os.close(writer)
    os.close(reader)
    assert box.keys("user") == ["ana"]
    box.make("user", "create", "Bo")


main()
