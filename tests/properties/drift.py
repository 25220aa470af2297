#!/usr/bin/env python3
"""Every command, flag, field, kind, exit and exit code stands in the help, in a manual page and in the completion."""

import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
missing = []


def cf(*words):
    return subprocess.run(["cf", *words], check=True, capture_output=True, text=True).stdout


def note(thing, where):
    missing.append(f"{thing} is not in {where}")


def offered(*words):
    return {line.split("\t")[0] for line in cf("__complete", "--", *words).splitlines()}


def has_word(word, text):
    return re.search(r"(?<![\w-])" + re.escape(word) + r"(?![\w-])", text) is not None


def manual(path):
    """The page as a person reads it, without line breaks."""
    page = cf("__manual", str(path))
    shown = subprocess.run(
        ["mandoc", "-T", "utf8", "-O", "width=400"], input=page, check=True, capture_output=True, text=True
    ).stdout
    return re.sub(".\b", "", shown)


PAGES = {path.name: manual(path) for path in sorted((ROOT / "man").glob("*.[157]"))}
COMMANDS = json.loads(cf("help", "--all", "-o", "json"))["items"]
ROOT_HELP = cf("help")
FLAGS = [line.split("\t")[0] for line in cf("__complete", "--", "status", "--").splitlines()]


def page_of(words):
    return f"cf-{words[0]}.1"


def check_command(command):
    words = command["name"].split()[1:]
    help_text = cf(*words, "--help")
    page = PAGES.get(page_of(words), "")
    if not page:
        note(command["name"], "a manual page of its own")
    if not has_word(words[0], ROOT_HELP):
        note(words[0], "cf help")
    if words[-1] not in offered(*words[:-1], ""):
        note(command["name"], "the completion")
    if len(words) > 1 and not has_word(words[1], cf("help", words[0])):
        note(command["name"], f"cf help {words[0]}")
    if not has_word(" ".join(words[:2]), page) or not has_word(" ".join(words[:2]), PAGES["cf.1"]):
        note(command["name"], "its manual page and cf.1")
    flags_of_line = offered(*words, "--")
    for flag in command["flags"]:
        if not has_word(flag, help_text):
            note(flag, f"{command['name']} --help")
        if flag not in flags_of_line:
            note(flag, f"the completion of {command['name']}")
        shown = PAGES["cf-modules.7"] if len(words) == 3 else page
        word = flag[2:].replace("-", "_")
        if not has_word(flag, page) and not any(has_word(form, shown) for form in (word, word + "s")):
            note(flag, f"the manual of {command['name']}")
    for exit_name in command["exits"]:
        shown = "1, 2, *9" if exit_name == "option" else exit_name
        if shown not in help_text:
            note(f"exit {exit_name}", f"{command['name']} --help")
        if shown not in PAGES["cf-modules.7"]:
            note(f"exit {exit_name}", "cf-modules(7)")


def check_kinds():
    for command in COMMANDS:
        words = command["name"].split()
        if words[1:3] == ["module", "create"] and len(words) == 4:
            for where, text in (
                ("cf-modules(7)", PAGES["cf-modules.7"]),
                ("cf help modules", cf("help", "modules")),
                ("cf module create --help", cf("module", "create", "--help")),
            ):
                if not has_word(words[3], text):
                    note(f"kind {words[3]}", where)


def check_fields():
    """Every field that an item has can be explained, and stands in the manual of its noun when it can be set."""
    schema = json.loads(cf("schema", "output"))["$defs"]
    for name, definition in schema.items():
        items = definition.get("properties", {}).get("item", {}).get("properties", {})
        if name in ("version", "explanation", "simulation", "test_run", "call_tree", "call_week", "stats"):
            continue
        for word in items:
            explained = json.loads(cf("explain", f"{name}.{word}", "-o", "json"))["item"]
            if not explained["help"]:
                note(f"{name}.{word}", "cf explain")
            page = PAGES.get(f"cf-{name}.1", "")
            if explained["flags"] and not has_word(word, page):
                note(f"{name}.{word}", f"cf-{name}(1)")


def check_globals():
    topic = cf("help", "flags")
    for flag in FLAGS:
        if not has_word(flag, topic):
            note(flag, "cf help flags")
        if not has_word(flag, PAGES["cf.1"]):
            note(flag, "cf(1)")


def check_exit_codes():
    header = (ROOT / "lib/include/callflow/error.h").read_text()
    codes = re.findall(r"^    (\w+) = (\d+),$", header, re.MULTILINE)
    for where, text in (("cf help exit-codes", cf("help", "exit-codes")), ("cf-exit-codes(7)", PAGES["cf-exit-codes.7"])):
        for name, number in [*codes, ("", "130"), ("", "143")]:
            named = name.replace("_", "[_ -]") or "."
            if not re.search(rf"\b{number}\b.*{named}|\b{number}\b", text) or not re.search(named, text):
                note(f"exit code {number}", where)


def check_topics():
    page = PAGES["cf-help.1"]
    for topic in offered("help", "") - {command["name"].split()[1] for command in COMMANDS}:
        cf("help", topic)
        if not has_word(topic, ROOT_HELP) or not has_word(topic, page):
            note(f"topic {topic}", "cf help and cf-help(1)")


def check_manual_syntax():
    for path in sorted((ROOT / "man").glob("*.[157]")):
        page = cf("__manual", str(path))
        report = subprocess.run(
            ["mandoc", "-T", "lint", "-W", "warning"], input=page, capture_output=True, text=True, check=False
        )
        if report.stdout:
            missing.append(f"{path.name}: {report.stdout}")


for one in COMMANDS:
    check_command(one)
check_kinds()
check_fields()
check_globals()
check_exit_codes()
check_topics()
check_manual_syntax()
if len(COMMANDS) < 80 or len(FLAGS) < 20 or len(PAGES) < 28:
    missing.append("hardly anything was looked at")
print("\n".join(missing))
sys.exit(1 if missing else 0)
