#!/usr/bin/env python3
"""session.py [--update] FILE: runs the terminal sessions of a document and prints where they differ from it.

A block of ```console is a session on a terminal of 80 columns: `$ ` begins a command, what follows is what it prints,
and what a person answers stands after the question. A comment that begins with `<!-- run` holds commands to run out of
sight, a block of ```sh that begins with `# NAME.sh` is a file of that name. All run in one shell, in a home directory
that is written /home/ana. With --update the document is brought up to date.
"""
import difflib
import os
import re
import sys

import pexpect

BLOCK = re.compile(
    r"(?<=^```console\n)(?P<session>.*?)(?=^```$)"
    r"|(?<=^<!-- run\n)(?P<unseen>.*?)(?=^-->$)"
    r"|(?<=^```sh\n)(?P<script># (?P<name>\S+\.sh)\n.*?)(?=^```$)", re.M | re.S)
COMMAND = re.compile(r"^\$ (.*)\n", re.M)
QUESTION = r"to go on: |\[y/N\] "
PROMPT = "<ready>"


class Shell:
    """A shell on a terminal that echoes nothing: what comes back is output."""

    def __init__(self):
        self.bash = pexpect.spawn(
            "bash", ["--norc", "--noprofile", "--noediting"], encoding="utf-8", dimensions=(200, 80), timeout=60,
            env=dict(os.environ, PS1=PROMPT, NO_COLOR="1"))
        self.bash.delaybeforesend = None
        self.bash.expect_exact(PROMPT)
        self.run("stty -echo; cd")

    def run(self, command, answers=()):
        """What a command prints; its questions get the answers in turn."""
        answers = iter(answers)
        output = ""
        self.bash.sendline(command)
        while self.bash.expect([PROMPT, QUESTION]) == 1:
            answer = next(answers, "")
            output += f"{self.bash.before}{self.bash.after}{answer}\n"
            self.bash.sendline(answer)
        output += self.bash.before
        return output.replace("\r\n", "\n").replace(os.environ["HOME"], "/home/ana")

    def run_unseen(self, commands):
        for command in commands.splitlines():
            output = self.run(f"{command} && echo good")
            assert output.endswith("good\n"), f"{command}\n{output}"
        return commands

    def run_session(self, session):
        told = ""
        words = COMMAND.split(session)
        for command, expected in zip(words[1::2], words[2::2]):
            answers = re.findall(rf"(?:{QUESTION})(.*)", expected)
            told += f"$ {command}\n{self.run(command, answers)}"
        return told


def keep(name, script):
    with open(os.path.join(os.environ["HOME"], name), "w", encoding="utf-8") as file:
        file.write(script)
    return script


def played(document):
    shell = Shell()

    def play(block):
        if block["script"]:
            return keep(block["name"], block["script"])
        return shell.run_unseen(block["unseen"]) if block["unseen"] else shell.run_session(block["session"])

    return BLOCK.sub(play, document)


def main():
    update = sys.argv[1] == "--update"
    path = sys.argv[-1]
    with open(path, encoding="utf-8") as file:
        document = file.read()
    told = played(document)
    if update:
        with open(path, "w", encoding="utf-8") as file:
            file.write(told)
        return
    difference = list(difflib.unified_diff(document.splitlines(), told.splitlines(), path, "what cf does", lineterm=""))
    print(*difference, sep="\n" if difference else "", end="\n" if difference else "")
    sys.exit(1 if difference else 0)


main()
