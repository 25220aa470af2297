"""A real shell in a pseudo terminal, for tests of the completion scripts."""

import os
import re
import subprocess
import time

import pexpect

START = {
    "bash": (
        ["bash", "--norc", "--noprofile", "-i"],
        ["bind 'set enable-bracketed-paste off'", "bind 'set bell-style none'", "source <(cf completion bash)"],
    ),
    "zsh": (
        ["zsh", "-f", "-i"],
        ["unsetopt prompt_sp", "autoload -Uz compinit && compinit -u -D", "source <(cf completion zsh)"],
    ),
    "fish": (
        ["fish", "--no-config", "-i"],
        ["function fish_prompt; echo '> '; end", "cf completion fish | source"],
    ),
}


class Shell:
    """Types lines into a shell; `words(line)` is what the shell makes of a line after a Tab."""

    def __init__(self, name):
        command, setup = START[name]
        environment = dict(os.environ, TERM="xterm", PS1="> ")
        self.terminal = pexpect.spawn(
            command[0], command[1:], env=environment, encoding="utf-8", dimensions=(40, 300), timeout=20
        )
        for line in setup:
            self.run(line)

    def run(self, line):
        """Runs a line and answers with what it prints."""
        self.settle()
        self.terminal.send(line + "; printf 'do%s\\n' ne\r")
        self.terminal.expect("[\r\n]done\r?\n")
        return self.terminal.before

    def settle(self):
        """Reads until the shell has been quiet for a moment."""
        shown = ""
        quiet_since = time.monotonic()
        while time.monotonic() - quiet_since < 0.6:
            try:
                shown += self.terminal.read_nonblocking(4096, timeout=0.1)
                quiet_since = time.monotonic()
            except pexpect.TIMEOUT:
                pass
        return shown

    def type(self, line):
        """Types a line and a Tab, and leaves it there."""
        self.settle()
        self.terminal.send(line + "\t")
        return self.settle()

    def words(self, line):
        """The words of the line after the Tab, as the shell hands them to a program; `_` stands for the end of the line,
        so that a space after the last word can be seen."""
        self.type(line)
        self.terminal.send("_\x01printf '<%s>\\n' \r")
        self.terminal.expect("<cf>")
        self.terminal.expect("<[^>\n]*_>")
        shown = "<cf>" + self.terminal.before + self.terminal.after
        return re.findall("<([^>\n]*)>", shown)

    def offers(self, line):
        """What is shown after two Tabs."""
        shown = self.type(line)
        self.terminal.send("\t")
        shown += self.settle()
        self.terminal.send("\x03")
        return re.sub(r"\x1b\[[0-9;?]*[a-zA-Z]", "", shown)


def cf(*words):
    subprocess.run(["cf", *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def fill_store():
    """A flow with names that need quotes."""
    cf("user", "create", "Ana Ruiz", "--key", "ana")
    cf("contact", "create", "ana/desk", "--type", "sip")
    cf("flow", "create", "Sales", "--user", "ana", "--switch")
    cf("flow", "create", "Support Desk")
    cf("flow", "create", "Bob's \"Best\" $5")
    cf("schedule", "create", "Office", "--hours", "mon-fri 08:00-18:00")
    cf("group", "create", "Sales Team", "--user", "ana", "--flow", "sales")
    cf("module", "create", "time-router", "Opening hours", "--schedule", "office")
    cf("module", "create", "voicemail", "After hours", "--audio", "say: Hello")


CASES = [
    # typed, words of the line after a Tab; a last "_" means that the next word may be typed at once
    ("cf fl", ["cf", "flow", "_"]),
    ("cf flow sh", ["cf", "flow", "show", "_"]),
    ("cf flow show sa", ["cf", "flow", "show", "sales", "_"]),
    ("cf flow show Su", ["cf", "flow", "show", "Support Desk", "_"]),
    ('cf flow show "Su', ["cf", "flow", "show", "Support Desk", "_"]),
    ("cf flow show 'Su", ["cf", "flow", "show", "Support Desk", "_"]),
    ("cf flow show Support\\ D", ["cf", "flow", "show", "Support Desk", "_"]),
    ("cf flow show Bob", ["cf", "flow", "show", "Bob's \"Best\" $5", "_"]),
    ("cf module create ring", ["cf", "module", "create", "ring-group", "_"]),
    ("cf module connect opening-hours op", ["cf", "module", "connect", "opening-hours", "open", "_"]),
    ('cf module connect "Opening hours" cl', ["cf", "module", "connect", "Opening hours", "closed", "_"]),
    ("cf module connect Opening\\ hours open af", ["cf", "module", "connect", "Opening hours", "open", "after-hours", "_"]),
    ("cf module set opening-hours --sch", ["cf", "module", "set", "opening-hours", "--schedule", "_"]),
    ("cf module set opening-hours --schedule of", ["cf", "module", "set", "opening-hours", "--schedule", "office", "_"]),
    ("cf module create ring-group --destination @", ["cf", "module", "create", "ring-group", "--destination", "@sales-team", "_"]),
    ("cf module create ring-group --destination ana,af", ["cf", "module", "create", "ring-group", "--destination", "ana,after=_"]),
    ("cf module list --flow=su", ["cf", "module", "list", "--flow=support-desk", "_"]),
    ("cf --flow su", ["cf", "--flow", "support-desk", "_"]),
    ("cf user list --where sta", ["cf", "user", "list", "--where", "status=_"]),
    ("cf user list --where status=ina", ["cf", "user", "list", "--where", "status=inactive", "_"]),
    ("cf user list --fields key,em", ["cf", "user", "list", "--fields", "key,email", "_"]),
    ("cf contact create an", ["cf", "contact", "create", "ana/_"]),
    ("cf contact show an", ["cf", "contact", "show", "ana/desk", "_"]),
    ("cf -o js", ["cf", "-o", "json", "_"]),
    ("cf flow create X --timezone America/Toro", ["cf", "flow", "create", "X", "--timezone", "America/Toronto", "_"]),
    ("cf help call-", ["cf", "help", "call-flows", "_"]),
    ("cf completion z", ["cf", "completion", "zsh", "_"]),
]


def check(shell_name):
    """Runs every case; the exit status for sys.exit."""
    fill_store()
    shell = Shell(shell_name)
    failures = 0
    for typed, wanted in CASES:
        got = shell.words(typed)
        if got != wanted:
            failures += 1
            print(f"{shell_name}: {typed!r} became {got}, not {wanted}")
    shown = shell.offers("cf flow show s")
    if "sales" not in shown or "support-desk" not in shown:
        failures += 1
        print(f"{shell_name}: two flows fit, but two Tabs show {shown!r}")
    return 1 if failures else 0
