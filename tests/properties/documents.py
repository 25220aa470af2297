#!/usr/bin/env python3
"""What always holds of documents, over random ones: see PROPERTIES. CF_SEED repeats a run, CF_ROUNDS its length."""

import json
import os
import pathlib
import random
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from random_documents import System, shuffled  # noqa: E402
from store import Store  # noqa: E402

SEED = int(os.environ.get("CF_SEED", random.randrange(10**6)))
ROUNDS = int(os.environ.get("CF_ROUNDS", 25))


def store_of(folder, name, text):
    store = Store(folder, name)
    store.apply(text)
    return store


def export_reads_back(folder, one, _):
    exported = one.export()
    other = store_of(folder, "other", exported)
    assert other.export() == exported, "the export of an applied export differs"
    assert json.loads(one.cf("plan", "-", "-o", "json", text=exported))["steps"] == [], "an export changes its own store"


def json_says_the_same(folder, one, _):
    other = store_of(folder, "json", one.cf("export", "-o", "json"))
    assert other.export() == one.export(), "the JSON export says something else"


def split_says_the_same(folder, one, _):
    one.cf("export", "--split", folder / "split", "--yes")
    other = Store(folder, "split")
    other.cf("apply", folder / "split", "--yes")
    assert other.export() == one.export(), "the divided export says something else"


def second_apply_does_nothing(_, one, document):
    assert one.apply(document)["changed"] is False, "a second apply changes something"


def order_means_nothing(folder, one, document):
    other = store_of(folder, "order", json.dumps(shuffled(random, json.loads(document))))
    assert other.export() == one.export(), "another order makes another phone system"


def plan_says_what_apply_does(_, one, __):
    """Of another system over the first: refused by both, where a thing that stays needs one that goes."""
    wanted = json.dumps(System(random.Random(random.random())).document())
    before = one.export()
    plan = one.run("plan", "-", "-o", "json", text=wanted)
    if plan.returncode != 0:
        apply = one.run("apply", "-", "--yes", "--with-numbers", "-o", "json", text=wanted)
        assert plan.returncode == apply.returncode == 7, f"{plan.stdout}{plan.stderr}{apply.stdout}{apply.stderr}"
        assert (plan.stdout, plan.stderr) == (apply.stdout, apply.stderr), "apply finds something else than plan"
        assert one.export() == before, "a refused apply leaves something"
        return
    planned, done = json.loads(plan.stdout), one.apply(wanted)
    made = json.loads(one.cf("diff", done["change"] - 1, done["change"], "-o", "json"))
    assert planned["steps"] == made["steps"], f"planned {planned['steps']}\ndone {made['steps']}"
    after = one.export()
    one.cf("undo")
    assert one.export() == before, "an undone apply leaves something"
    assert one.cf("export", "--at-change", done["change"]) == after, "the past differs"


PROPERTIES = [
    export_reads_back, json_says_the_same, split_says_the_same, second_apply_does_nothing, order_means_nothing,
    plan_says_what_apply_does]


def main():
    for number in range(ROUNDS):
        seed = SEED + number
        random.seed(seed)
        document = json.dumps(System(random).document())
        for holds in PROPERTIES:
            with tempfile.TemporaryDirectory() as name:
                folder = pathlib.Path(name)
                random.seed(seed)
                try:
                    holds(folder, store_of(folder, "one", document), document)
                except AssertionError as problem:
                    print(f"CF_SEED={seed} {holds.__name__}: {problem}")
                    return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
