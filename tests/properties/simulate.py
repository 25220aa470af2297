#!/usr/bin/env python3
"""`cf simulate` walks calls as the slow interpreter does, and its traces are sound: see PROPERTIES. CF_SEED repeats a
run, CF_ROUNDS its length."""

import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from call_trees import missing, tree_calls  # noqa: E402
from cases import CASES, call_of, differences, document, write_sounds  # noqa: E402
from interpreter import walk  # noqa: E402
from random_calls import SOUNDS, PhoneSystem  # noqa: E402
from shrink import shrunk  # noqa: E402

SEED = int(os.environ.get("CF_SEED", random.randrange(10**6)))
ROUNDS = int(os.environ.get("CF_ROUNDS", 4))
CALLS = 8
WALKABLE = {"E13", "E18"}  # errors of a module at which a walk does not stop
COMPARED = ["path", "rings", "plays", "end", "by", "seconds", "module", "exit"]
TOLD = {"enter": ["module"], "ring": ["who"], "answer": ["who"], "exit": ["exit", "to"]}


def cf(folder, *words):
    return subprocess.run(["cf", *words], cwd=folder, capture_output=True, text=True, check=False)


def command(call):
    """The words that say a call."""
    words = ["simulate"] + (["--module", call["module"]] if "module" in call else [call["to"]])
    for flag in ("flow", "from", "at", "hang_up"):
        if call.get(flag) is not None:
            words += [f"--{flag.replace('_', '-')}", call[flag]]
    for key in call.get("press") or []:
        words += ["--press", key]
    for flag in ("answer", "switch"):
        words += [word for key, value in (call.get(flag) or {}).items() for word in (f"--{flag}", f"{key}={value}")]
    for key, state in (call.get("queue_state") or {}).items():
        words += ["--queue-state", f"{key}={','.join(state)}"]
    draw = call.get("draw") or {}
    drawn = [draw] if isinstance(draw, str) else [f"{key}={way}" for key, way in draw.items()]
    return words + [word for one in drawn for word in ("--draw", one)] + ["-f", "doc.json", "-o", "json"]


class Simulated:
    """What the program says of a call."""

    def __init__(self, folder, call):
        self.run = cf(folder, *command(call))
        self.code = self.run.returncode
        self.folder, self.call = folder, call
        self.item = json.loads(self.run.stdout)["item"] if self.code in (0, 7) else {}
        self.events = [
            {**one, "event": "exit", "exit": "dial"} if one["event"] == "dial" else one for one in self.item.get("events", [])]

    def told(self, event):
        return [one for one in self.events if one["event"] == event]


def write(folder, system):
    (folder / "doc.json").write_text(json.dumps(system))


def broken_modules(folder):
    """At which a walk stops: those with errors."""
    errors = [one for one in json.loads(cf(folder, "check", "doc.json", "-o", "json").stdout)["items"]
              if one["severity"] == "error" and one["code"] not in WALKABLE]
    for error in errors:
        known = str(error["thing"]).startswith("module ") and error["path"] != "kind"
        assert known, f"a document with an error: {error}"
    return {tuple(error["thing"].removeprefix("module ").split("/")) for error in errors}


# The properties: each gives what is wrong, or nothing.


def as_the_interpreter(simulated, _, expected):
    code = {"not_found": 4, "clock": 2, "broken": 7, None: 0}[expected["error"]]
    if simulated.code == 2 and expected["may_ask_clock"] and code != 2:
        return None  # who is asked for the time first is nobody's business
    if expected["error"] == "not_found" and simulated.code == 2:
        return None  # an extension of no flow
    if simulated.code != code:
        return f"exit {simulated.code}, expected {code}: {simulated.run.stderr}"
    if code in (2, 4):
        return None
    wrong = {word: f"expected {expected[word]!r}, got {simulated.item.get(word)!r}" for word in COMPARED
             if expected[word] != simulated.item.get(word)}
    return wrong or events_differ(simulated, expected)


def events_differ(simulated, expected):
    for event, words in TOLD.items():
        wanted = [[one["at"] / 1000, *(one[word] for word in words)] for one in expected["events"] if one["event"] == event]
        got = [[one["at"], *(one.get(word) for word in words)] for one in simulated.told(event)
               if event != "exit" or one.get("to")]
        if got != wanted:
            return f"{event}: expected {wanted}, got {got}"
    return None


def exits_are_cables(simulated, system, _):
    modules = [flow["modules"] for flow in system["flows"].values()]
    entered = simulated.item.get("path", [])
    taken = [one for one in simulated.told("exit") if one.get("to")]
    for module, one in zip(entered, taken):
        cables = [flow[module].get("exits", {}).get(one["exit"]) for flow in modules if module in flow]
        if one["exit"] != "dial" and one["to"] not in cables:
            return f"{module} has no cable {one['exit']} -> {one['to']}"
    led = [one["to"] for one in taken]
    return None if led[: len(entered) - 1] == entered[1:] else f"the exits lead to {led}, the path is {entered}"


def time_moves_forward(simulated, _, __):
    times = [one["at"] for one in simulated.events]
    return None if times == sorted(times) else f"the time goes back: {times}"


def its_trees_have_it(simulated, _, __):
    if not simulated.item:
        return None
    for call in tree_calls(simulated.call):
        run = cf(simulated.folder, *command(call), "--tree")
        if run.returncode == 2 and "at" not in call:
            continue  # a tree asks the clock wherever some walk could
        wrong = missing(json.loads(run.stdout)["item"], simulated.item) if run.stdout else run.stderr
        if wrong:
            return f"cf {' '.join(command(call))} --tree lacks {wrong}"
    return None


PROPERTIES = [as_the_interpreter, exits_are_cables, time_moves_forward, its_trees_have_it]


def wrong_with(folder, system, broken, call):
    """What is wrong with the walk of a call; nothing if all is well."""
    expected = walk(system, call, folder, broken)
    simulated = Simulated(folder, call)
    found = ((holds.__name__, holds(simulated, system, expected)) for holds in PROPERTIES)
    return next((f"{name}: {wrong}" for name, wrong in found if wrong), None)


def wrong_afresh(folder, system, call):
    write(folder, system)
    return wrong_with(folder, system, broken_modules(folder), call)


def is_still_wrong(folder, case):
    try:
        return wrong_afresh(folder, *case) is not None
    except (AssertionError, AttributeError, LookupError, ValueError, TypeError):
        return False  # no document or no call any more


def case_goes_wrong(folder):
    for fact, modules, call, expected in CASES:
        modules, more = modules if isinstance(modules, tuple) else (modules, {})
        write(folder, document(modules, **more))
        simulated = Simulated(folder, call_of(call))
        wanted = {word: value for word, value in expected.items() if word != "error"}
        wrong = differences(wanted, simulated.item) if "error" not in expected else simulated.code not in (2, 4)
        if wrong:
            return f"{fact}: {wrong}\ncf {' '.join(command(call_of(call)))}\n{simulated.run.stderr}"
    return None


def random_goes_wrong(folder, seed):
    random.seed(seed)
    around = PhoneSystem(random)
    system = around.document()
    write(folder, system)
    broken = broken_modules(folder)
    for _ in range(CALLS):
        call = around.call(system)
        if wrong_with(folder, system, broken, call):
            system, call = shrunk([system, call], lambda case: is_still_wrong(folder, case))
            words = " ".join(f"'{word}'" for word in command(call))
            return f"CF_SEED={seed} {wrong_afresh(folder, system, call)}\ncf {words}\n{json.dumps(system, indent=1)}"
    if Simulated(folder, call).run.stdout != Simulated(folder, call).run.stdout:
        return f"CF_SEED={seed} the same call has another trace: cf {command(call)}"
    return None


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_sounds(folder, SOUNDS)
        wrong = case_goes_wrong(folder)
        for number in range(0 if wrong else ROUNDS):
            wrong = wrong or random_goes_wrong(folder, SEED + number)
    if wrong:
        print(wrong)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
