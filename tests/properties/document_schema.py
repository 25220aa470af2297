#!/usr/bin/env python3
"""`cf schema document` takes every example document and what cf exports of it, and refuses every malformed one, as cf
itself does; the reseller's sample is what its script prints."""

import json
import os
import pathlib
import re
import subprocess
import sys

import jsonschema
import yaml

DATA = pathlib.Path(os.environ["ROOT"]) / "tests/data"
EXAMPLES = ["one-person.yaml", "clinic.yaml", "two-offices", "reseller/sites.yaml"]
os.chdir(os.environ["TMPDIR"])
problems = []


class Loader(yaml.SafeLoader):
    """YAML 1.2 as editors read it: `no` and dates are text, keys of maps are text."""


Loader.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if pair[0].rpartition(":")[2] in ("null", "int", "float")]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
for letter in "tf":
    Loader.yaml_implicit_resolvers.setdefault(letter, []).append(
        ("tag:yaml.org,2002:bool", re.compile("^(true|false)$"))
    )


def construct_map(loader, node):
    return {key.value: loader.construct_object(value, deep=True) for key, value in node.value}


Loader.add_constructor("tag:yaml.org,2002:map", construct_map)


def run(*words, **options):
    return subprocess.run(["cf", *words], capture_output=True, text=True, check=False, **options)


def validator():
    schema = json.loads(run("schema", "document").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


VALIDATOR = validator()


def faults(text):
    return [
        f"{'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"
        for document in yaml.load_all(text, Loader)
        for error in VALIDATOR.iter_errors(document)
    ]


def files_of(path):
    return sorted(path.rglob("*.yaml")) if path.is_dir() else [path]


def expect_taken(name, text):
    problems.extend(f"{name}: {fault}" for fault in faults(text))


def expect_no_warnings(path):
    found = run("check", "--strict", str(path))
    if found.returncode != 0:
        problems.append(f"cf check {path}: {found.returncode} {found.stdout}{found.stderr}")


def print_sites(*arguments):
    return subprocess.run([DATA / "reseller/sites.py", *arguments], capture_output=True, text=True, check=True).stdout


for example in EXAMPLES:
    path = DATA / example
    for file in files_of(path):
        expect_taken(file, file.read_text(encoding="utf-8"))
    store = f"{path.stem}.db"
    applied = run("apply", str(path), "--store", store, "--yes")
    exported = run("export", "--store", store)
    if applied.returncode != 0 or exported.returncode != 0:
        problems.append(f"{example}: {applied.stderr}{exported.stderr}")
    expect_taken(f"the export of {example}", exported.stdout)
    as_json = json.loads(run("export", "-o", "json", "--store", store).stdout)
    problems.extend(f"the JSON of {example}: {fault.message[:200]}" for fault in VALIDATOR.iter_errors(as_json))
    expect_no_warnings(path)

for file in sorted((DATA / "malformed").glob("*.yaml")):
    if not faults(file.read_text(encoding="utf-8")):
        problems.append(f"{file.name}: the schema takes it")
    found = run("check", str(file))
    errors = [line for line in (found.stdout + found.stderr).splitlines() if ": error: " in line]
    places = {line.split(": error: ")[0] for line in errors}
    if found.returncode != 7 or len(places) != 1:
        problems.append(f"{file.name}: cf check ends with {found.returncode}: {errors or found.stderr}")

if print_sites(DATA / "reseller/sites.csv") != (DATA / "reseller/sites.yaml").read_text(encoding="utf-8"):
    problems.append("reseller/sites.yaml is not what sites.py prints of sites.csv")
sites = pathlib.Path("sites.yaml")
sites.write_text(print_sites(), encoding="utf-8")
expect_no_warnings(sites)

print("\n".join(problems))
sys.exit(1 if problems else 0)
