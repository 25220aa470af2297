"""Calls: walks a second on one core of a small flow and of one with 250 modules, 10,000 tests, --tree and --week."""
import json
import subprocess

from gauges import ROOT, seconds

ROUNDS = 5
NUMBER = "+14169233346"
AT = "2026-03-02T10:00"
SIP = {"contacts": {"desk": {"type": "sip"}}}
PEOPLE = {
    "cf": "v1",
    "settings": {"timezone": "America/Toronto", "region": "CA"},
    "trunks": {"carrier": {"host": "sip.example.net", "default": True}},
    "users": {
        "ana": {"email": "ana@example.com",
                "contacts": {"desk": {"type": "sip"}, "mobile": {"type": "phone", "address": "+14165550101"}}},
        "bo": SIP},
    "schedules": {"office": {
        "hours": {"mon-fri": "08:00-18:00", "sat": "09:00-12:00"},
        "exceptions": [{"name": "Christmas", "date": "2026-12-25", "closed": True, "yearly": True}]}},
}
RING = {"kind": "ring_group", "destinations": [{"to": "ana", "for": "20s"}, {"to": "bo", "after": "10s", "for": "20s"}]}
MENU = {"kind": "voice_menu", "audio": "say: For sales press 1.", "playbacks": 2}
ROUTER = {"kind": "time_router", "schedule": "office"}


def system(start, modules):
    flow = {"users": ["ana", "bo"], "numbers": {NUMBER: start}, "modules": modules}
    return {**PEOPLE, "flows": {"sales": flow}}


def small():
    """The flow of the README: hours, a menu, a ring group, voicemail."""
    return system("opening-hours", {
        "opening-hours": {**ROUTER, "exits": {"open": "main-menu", "closed": "after-hours"}},
        "main-menu": {**MENU, "exits": {
            "1": "sales-ring", "2": "address", "timeout": "sales-ring", "invalid": "sales-ring"}},
        "sales-ring": {**RING, "exits": {"no_answer": "after-hours"}},
        "address": {"kind": "audio_playback", "audio": "say: Twelve King Street.", "exits": {"next": "main-menu"}},
        "after-hours": {"kind": "voicemail", "audio": "say: Leave a message.", "deliver_to": ["ana"]}})


def large(count=250, entered=30):
    """`count` modules in a row, of which a call that presses 1 enters `entered`; every one leads elsewhere too."""
    kinds = [
        (ROUTER, "open", "closed"), (MENU, "1", "timeout"), (RING, "no_answer", None),
        ({"kind": "caller_router", "rules": [{"value": "+44", "route": "allow"}]}, "allow", "disallow"),
        ({"kind": "split"}, "a", "b"), ({"kind": "audio_playback", "audio": "say: Please wait."}, "next", None)]
    modules = {}
    for i in range(count):
        fields, onward, aside = kinds[i % len(kinds)]
        exits = {} if i == count - 1 or i == entered - 1 else {onward: f"m{i + 1}"}
        if aside:
            exits[aside] = f"m{(i * 7 + 31) % count}"
        modules[f"m{i}"] = {**fields, "exits": exits}
    modules[f"m{entered - 1}"] = {"kind": "hang_up"}
    return system("m0", modules)


def with_tests(count=10_000):
    press = ["1", "2", "none"]
    calls = [{"to": NUMBER, "from": "+442071234567", "at": f"2026-03-02T{8 + i % 10:02}:{i % 60:02}", "press": [press[i % 3]]}
             for i in range(count)]
    return {**small(), "tests": [
        {"name": f"test {i}", "call": call, "expect": {"end": "voicemail"}} for i, call in enumerate(calls)]}


def written(folder, name, document):
    path = folder / name
    path.write_text(json.dumps(document))
    return path


def walks(document, *keys):
    """Microseconds of a walk, the best of some rounds, and how many modules it enters."""
    program = ROOT / "build" / "release" / "bench_walk"
    runs = [subprocess.run([program, document, NUMBER, AT, "+442071234567", *keys], capture_output=True, text=True, check=True)
            .stdout.split() for _ in range(ROUNDS)]
    return 1e6 / max(float(run[0]) for run in runs), int(runs[0][1])


def measure(cf, _, folder, __):
    readme, entered = walks(written(folder, "small.json", small()), "1")
    assert entered == 4, entered
    yield "a walk of the README's flow: microseconds", readme, 2
    path = written(folder, "large.json", large())
    big, entered = walks(path, *["1"] * 10)
    assert entered == 30, entered
    yield "a walk through 30 of 250 modules: microseconds", big, 20
    tests = written(folder, "tests.json", with_tests())
    yield "cf test of 10,000 tests: seconds", min(seconds(cf, "test", "-q", tests) for _ in range(ROUNDS)), 1
    empty = min(seconds(cf, "simulate", NUMBER, "-f", path, "--at", AT, "-q") for _ in range(ROUNDS))
    for flag, limit in ("--tree", 0.05), ("--week", 0.1):
        taken = min(seconds(cf, "simulate", NUMBER, "-f", path, "--at", AT, flag) for _ in range(ROUNDS))
        yield f"simulate {flag} of 250 modules: seconds over a plain one", taken - empty, limit
