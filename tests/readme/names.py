#!/usr/bin/env python3
"""names.py FILE: prints what a document names that is not there.

In backquotes: paths of the project, functions as `name()`, which stand in the file that was named last before them, and
stages as `tests/run STAGE`.
"""
import os
import re
import sys

PATH = re.compile(r"(?:cli|lib|tests|cmake|completions|man|\.ci)(?:/[\w.-]+)*/?|[\w.]+\.(?:md|txt|json)|install|\.clang-\w+")
FUNCTION = re.compile(r"(?:\w+::)?(\w+)\(\)")
STAGE = re.compile(r"tests/run ([a-z]+)")


def text_of(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


def missing_in(document):
    file = None
    for name in re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```$", "", document, flags=re.M | re.S)):
        if PATH.fullmatch(name):
            file = name if os.path.isfile(name) else file
            if not os.path.exists(name):
                yield name
        elif function := FUNCTION.fullmatch(name):
            if not re.search(rf"\b{function[1]}\b", text_of(file)):
                yield f"{name} in {file}"
        elif stage := STAGE.fullmatch(name):
            if f"stage_{stage[1]}()" not in text_of("tests/run"):
                yield name


os.chdir(os.environ["ROOT"])
missing = list(missing_in(text_of(sys.argv[1])))
print(*missing, sep="\n", end="\n" if missing else "")
sys.exit(1 if missing else 0)
