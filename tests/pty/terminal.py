"""cf on a pseudo-terminal, and tests that print one line each."""
import os
import re
import subprocess
import sys
import tempfile
import traceback

import pexpect

ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
tests = []


def test(fact):
    """Registers a function as the test of that fact; it gets a store of its own."""
    def register(function):
        tests.append((fact, function))
        return function
    return register


class Box:
    """A folder with a store; run() is a pipe, on_terminal() a person."""

    def __init__(self, folder):
        self.folder = folder
        self.store = os.path.join(folder, "cf.db")
        self.environment = dict(os.environ, CF_STORE=self.store, TERM="xterm-256color")
        del self.environment["COLUMNS"]

    def run(self, *words, typed=""):
        return subprocess.run(["cf", *words], cwd=self.folder, env=self.environment, input=typed, text=True,
                              capture_output=True, timeout=30)

    def make(self, *words):
        done = self.run(*words, "-q")
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def keys(self, noun):
        return self.run(noun, "list", "-q").stdout.split()

    def on_terminal(self, *words, columns=80, program="cf", **variables):
        return pexpect.spawn(program, list(words), cwd=self.folder, env=self.environment | variables, encoding="utf-8",
                             dimensions=(24, columns), timeout=20)

    def screen(self, *words, columns=80, **variables):
        """What a command without questions shows, as lines."""
        text, status = finish(self.on_terminal(*words, columns=columns, **variables))
        assert status == 0, text
        return text.splitlines()


def finish(child):
    """The rest of what a program shows, and its exit code or minus its signal."""
    child.expect(pexpect.EOF)
    text = child.before.replace("\r\n", "\n")
    child.close()
    return text, child.exitstatus if child.signalstatus is None else -child.signalstatus


def answer(child, question, typed):
    """Waits for the question, types, and returns what stood before it, what came after, and the exit code."""
    child.expect_exact(question)
    before = child.before.replace("\r\n", "\n")
    child.send(typed)
    after, status = finish(child)
    return before, after, status


def plain(text):
    return ESCAPE.sub("", text)


def main():
    failed = 0
    for fact, function in tests:
        with tempfile.TemporaryDirectory() as folder:
            try:
                function(Box(folder))
                print(f"ok      {fact}")
            except Exception:
                failed += 1
                print(f"{traceback.format_exc()}FAILED  {fact}")
    print(f"{len(tests) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)
