#!/usr/bin/env python3
"""Whatever commands made a phone system, its document makes it again. CF_SEED repeats a run, CF_ROUNDS its length."""

import json
import os
import pathlib
import random
import shlex
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from random_commands import Hand  # noqa: E402
from store import Store  # noqa: E402

SEED = int(os.environ.get("CF_SEED", random.randrange(10**6)))
ROUNDS = int(os.environ.get("CF_ROUNDS", 8))
LENGTH = 80
REFUSALS = {2, 4, 5, 6}  # usage, not there, taken, against a rule


def worked(store):
    """Commands that were done, on a store."""
    hand, done = Hand(random, store), []
    for _ in range(LENGTH):
        words = hand.command()
        run = store.run(*words, "--no-input")
        assert run.returncode in REFUSALS | {0}, f"cf {shlex.join(words)}: exit {run.returncode}\n{run.stderr}"
        if run.returncode == 0:
            done.append(f"cf {shlex.join(words)}")
    assert len(done) > LENGTH / 2, "too few commands are done: mend random_commands.py"
    return done


def reproduces(folder, store):
    exported = store.export()
    plan = json.loads(store.cf("plan", "-", "-o", "json", text=exported))
    assert plan["steps"] == [], f"an export changes its own store: {plan['steps']}"
    other = Store(folder, "other")
    other.apply(exported)
    assert other.export() == exported, f"the export of an applied export differs\n{exported}\n{other.export()}"


def main():
    for number in range(ROUNDS):
        random.seed(SEED + number)
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            store, done = Store(folder, "one"), []
            try:
                done = worked(store)
                reproduces(folder, store)
            except AssertionError as problem:
                print(*done, f"CF_SEED={SEED + number}: {problem}", sep="\n")
                return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
