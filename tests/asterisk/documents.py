"""Calls by documents: each test of a document is a call in a copy of it."""

import json
import pathlib
import sys
import tempfile

import yaml
from system import cf

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "properties"))
from cases import write_sounds  # noqa: E402


DIALLED = ["h", "i", "t", "s", "a", "T", "n1", "open", "*99", "202"]


class Loader(yaml.SafeLoader):
    """Values stay the text that stands there, as `cf` reads them; only null is none."""


Loader.yaml_implicit_resolvers = {
    sign: [one for one in some if one[0] == "tag:yaml.org,2002:null"]
    for sign, some in yaml.SafeLoader.yaml_implicit_resolvers.items()}


class Case:
    """`quota` is how many of its batch are wanted, of those that are fit; 0: all."""

    def __init__(self, name, document, call, batch="", quota=0):
        self.batch = batch
        self.quota = quota
        self.name = name
        self.document = document
        self.call = call


def read(path):
    with path.open() as file:
        document = yaml.load(file, Loader)
    return [Case(f"{path.stem}: {test['name']}", document, test["call"]) for test in document["tests"]]


def refused(path):
    """Callers who dial what nobody may: the engine's own names, a code that is none, another flow's extension."""
    with path.open() as file:
        document = yaml.load(file, Loader)
    for number in DIALLED:
        for outside in (True, False):
            call = {"to": number, "flow": next(iter(document["flows"])), "outside": outside, "refused": True}
            yield Case(f"{path.stem}: {number} dialled from {'outside' if outside else 'a phone'}", document, call)


def check(document):
    """Whether a document is without errors."""
    with tempfile.TemporaryDirectory() as folder:
        make_sounds(pathlib.Path(folder))
        pathlib.Path(folder, "doc.json").write_text(json.dumps(document))
        return cf("check", "doc.json", folder=folder, check=False).returncode == 0


def make_sounds(folder):
    write_sounds(folder, {"half.wav": 500, "long.wav": 1500, "two.wav": 2000})
