"""Runs cases: copies in stores, one deployment for each, engines side by side, and what is wrong with each call."""

import concurrent.futures
import json
import pathlib
import subprocess
import tempfile

import jobs
from comparison import differences
from copies import Copy
from fitness import is_fit
from observed import observe
from phones import Phones
from system import Alone, System

ALONE = ["unshare", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"]
HERE = pathlib.Path(__file__).parent
SIDE_BY_SIDE = 3  # engines
SHORTEST_MESSAGE = 2  # seconds; nothing is delivered of less than one
AT_ONCE = 40  # calls of an engine


def by(things, key):
    groups = {}
    for thing in things:
        groups.setdefault(key(thing), []).append(thing)
    return groups


def moments(planned):
    """Those of one moment, not too many at once; what may come at any time comes with others."""
    groups = by(planned, lambda one: jobs.moment(one[1]))
    any_time = groups.pop(None, [])
    for group in sorted(groups.values(), key=len):
        while any_time and len(group) < AT_ONCE:
            group.append(any_time.pop())
    lists = [*groups.values(), *([any_time] if any_time else [])]
    return [some[start:start + AT_ONCE] for some in lists for start in range(0, len(some), AT_ONCE)]


def place(work, system, planned):
    """Has an engine place the calls; gives what really happened to each."""
    work.mkdir()
    (work / "job.json").write_text(json.dumps(jobs.job(system, planned)))
    words = [HERE / "engine", *ALONE, "python3", "-B", HERE / "inside.py", work]
    with (work / "output").open("w") as output:
        run = subprocess.run(words, cwd=HERE.parent.parent, stdout=output, stderr=output, stdin=subprocess.DEVNULL,
                             check=False)
    if run.returncode != 0:
        said = (work / "output").read_text()[-2000:]
        raise RuntimeError(f"no calls were placed ({run.returncode}): see {work}/output\n{said}")
    return observe(work, planned)


def drawn(system, real, simulated):
    """Which way a split really went: the engine draws, and the simulation is told."""
    sides = {}
    for (key, _), (after, _) in zip(real.path, real.path[1:]):
        if simulated["kinds"].get(key) == "split":
            sides[key] = next((side for side, to in simulated["exits"][key].items() if to == after), None)
    return {key: side for key, side in sides.items() if side}


def simulate(system, copy, draw=None):
    """With the kinds and exits of modules, and the cause where a hang_up ended it."""
    simulated = dict(system.simulated(copy.call, draw))
    modules = copy.modules(simulated)
    simulated["kinds"] = {key: one["kind"] for key, one in modules.items()}
    simulated["with_invalid_audio"] = [key for key, one in modules.items() if one.get("invalid_audio")]
    simulated["exits"] = {key: one.get("exits") or {} for key, one in modules.items()}
    simulated["mails"] = sorted(mails(copy, modules, simulated))
    audio = copy.document["audio"]
    simulated["sounds"] = {key: held(audio, key) for key in audio}
    last = modules.get(simulated["path"][-1]) if simulated["path"] else {}
    simulated["cause"] = (last or {}).get("cause", "normal")
    return simulated


def mails(copy, modules, simulated):
    """To whom mails go: notifications, and messages that somebody had the time to leave."""
    people = [modules[one["module"]]["deliver_to"] for one in simulated["events"] if one["event"] == "notify"]
    if simulated["end"] == "voicemail" and message_length(simulated) > SHORTEST_MESSAGE:
        people.append(modules[simulated["path"][-1]].get("deliver_to") or [])
    return [address for some in people for address in copy.addresses(some)]


def message_length(simulated):
    greeting = [one for one in simulated["events"] if one["event"] == "play"][-1]
    return simulated["seconds"] - greeting["at"] - greeting["length"]


def held(audio, key):
    """What an audio holds, in words: texts and files."""
    fields = audio[key]
    return " ".join(held(audio, item) for item in fields["items"]) if "items" in fields else str(fields)


def chosen(folder, copies, cases):
    """All, but of random ones as many as are wanted of each batch, and fit."""
    found = {}
    for copy in copies:
        case = cases[copy.number]
        batch = found.setdefault(case.batch, [])
        if not case.quota or (len(batch) < case.quota and is_fit_alone(folder, copy)):
            batch.append(copy)
    return [copy for batch in found.values() for copy in batch]


def is_fit_alone(folder, copy):
    with tempfile.TemporaryDirectory(dir=folder) as name:
        return is_fit(Alone(name, copy, folder).simulated, copy)


def is_still_fit(system, copy, case):
    """Questions last as long as they are spoken, which only a deployment knows."""
    return not case.quota or not copy.asks() or is_fit(system.simulated, copy)


def plan(folder, cases):
    """What engines have to do: (system, [(copy, simulated, phones)])"""
    copies = chosen(folder, [Copy(case.document, case.call, number) for number, case in enumerate(cases)], cases)
    for number, some in enumerate(by(copies, lambda copy: json.dumps(copy.document["settings"])).values()):
        system = System(folder / f"system-{number}", some, folder)
        planned = [(copy, simulate(system, copy), Phones(system, copy)) for copy in some
                   if is_still_fit(system, copy, cases[copy.number])]
        yield from ((system, group) for group in moments(planned))


def run(folder, cases):
    """(failed, passed)"""
    work = list(plan(folder, cases))
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(SIDE_BY_SIDE) as engines:
        done = [engines.submit(place, folder / f"engine-{number}", *one) for number, one in enumerate(work)]
        for (system, planned), one in zip(work, done):
            real = one.result()
            failed += sum(report(cases[copy.number].name, copy, wrong(system, copy, simulated, real[copy.number]))
                          for copy, simulated, _ in planned)
    return failed, sum(len(planned) for _, planned in work) - failed


def wrong(system, copy, simulated, real):
    draw = drawn(system, real, simulated)
    return differences(simulate(system, copy, draw) if draw else simulated, real, system.sounds)


def report(name, copy, found):
    print(f"{'FAILED' if found else 'ok    '}  {name}" + (f" (call {copy.number})" if found else ""))
    for sentence in found:
        print(f"    {sentence}")
    return bool(found)
