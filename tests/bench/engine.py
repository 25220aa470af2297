"""The engine: rendering and loading 1,000 flows of 10 modules, a blocklist of 100,000 numbers, and 50 calls a second
through a menu and a ring group beside a dialplan written by hand."""
import json
import os
import subprocess
import sys
import time

from gauges import ROOT

sys.path.insert(0, str(ROOT / "tests" / "asterisk"))
import settings  # noqa: E402

RATE, SECONDS = 50, 60
NUMBER = "+14165550000"
PASSWORD = "as-secret-as-a-bench"
BY_HAND = """
[cf-in](+)
exten => 200,1,Goto(hand,s,1)
[hand]
exten => s,1,Answer()
 same => n,Background({sound})
 same => n,WaitExten(5)
 same => n,Hangup(19)
exten => 1,1,Goto(hand-ring,s,1)
[hand-ring]
exten => s,1,Dial({phones},20,ri)
 same => n,Hangup(19)
"""


def flow(number, modules):
    return {"users": ["ana", "bo", "cy"], "numbers": {number: "start"}, "modules": modules}


def system(flows):
    accounts = {"desk": {"type": "sip", "password": {"env": "CF_BENCH_PASSWORD"}}}
    return {
        "cf": "v1", "settings": {"timezone": "America/Toronto", "region": "CA"},
        "trunks": {"carrier": {"host": "127.0.0.10", "default": True}},
        "schedules": {"office": {"hours": {"mon-fri": "08:00-18:00"}}},
        "users": {key: {"contacts": accounts} for key in ("ana", "bo", "cy")}, "flows": flows}


def ten(number):
    """A flow of ten modules of nine kinds."""
    ring = {"kind": "ring_group", "destinations": [{"to": "ana"}, {"to": "bo", "after": "10s"}], "exits": {"no_answer": "vm"}}
    return flow(number, {
        "start": {"kind": "split", "exits": {"a": "block", "b": "hours"}},
        "hours": {"kind": "time_router", "schedule": "office", "exits": {"open": "menu", "closed": "vm"}},
        "menu": {"kind": "voice_menu", "audio": "say: For sales press 1.", "exits": {"1": "ring", "2": "queue", "timeout": "ring"}},
        "ring": ring, "late": {**ring, "exits": {"no_answer": "bye"}},
        "queue": {"kind": "queue", "destinations": ["ana", "bo"], "exits": {"timeout": "vm"}},
        "vm": {"kind": "voicemail", "audio": "say: Leave a message."},
        "block": {"kind": "blocklist", "numbers": ["+14165559999"], "exits": {"next": "router"}},
        "router": {"kind": "caller_router", "rules": ["+44=allow"], "exits": {"allow": "hours", "disallow": "late"}},
        "bye": {"kind": "hang_up"}})


def menu_and_group():
    return flow(NUMBER, {
        "start": {"kind": "voice_menu", "audio": "say: Press 1.", "exits": {"1": "ring"}},
        "ring": {"kind": "ring_group", "destinations": ["ana", "bo", "cy"]}})


def blocked():
    numbers = [f"+1416{number:07}" for number in range(2_000_000, 2_100_000)]
    return flow(NUMBER, {
        "start": {"kind": "blocklist", "numbers": numbers, "exits": {"next": "bye"}}, "bye": {"kind": "hang_up"}})


class Engine:
    """A store of these flows and its deployment."""

    def __init__(self, cf, folder, flows):
        self.folder, self.store = folder, ["--store", folder / "cf.db"]
        self.cf = lambda *words: subprocess.run(
            [cf, *self.store, *map(str, words)], capture_output=True, text=True, check=True,
            env={**os.environ, "CF_BENCH_PASSWORD": PASSWORD}).stdout
        folder.mkdir()
        (folder / "system.json").write_text(json.dumps(system(flows)))
        self.cf("apply", folder / "system.json")
        settings.write_settings(folder / "etc")
        self.deploy()

    def deploy(self):
        self.cf("deploy", "asterisk", "--folder", self.folder / "etc", "--no-reload", "--no-verify")

    def run(self, rate=0, calls=0):
        contacts = json.loads(self.cf("contact", "list", "-o", "json"))["items"]
        names = [f"cf-c{contact['id']}" for contact in contacts]
        sound = next((self.folder / "etc" / "cf-sounds").glob("*.wav"), None)
        phones = "&".join(f"${{PJSIP_DIAL_CONTACTS({name})}}" for name in names)
        with open(self.folder / "etc" / "extensions.conf", "a", encoding="utf-8") as file:
            file.write(BY_HAND.format(sound=str(sound).removesuffix(".wav"), phones=phones))
        (self.folder / "job.json").write_text(json.dumps({
            "registrations": [[name, PASSWORD] for name in names], "numbers": {"ours": NUMBER, "by_hand": "200"}}))
        inside = [ROOT / "tests" / "asterisk" / "engine", "unshare", "-n", "python3", "-B",
                  ROOT / "tests" / "bench" / "engine_inside.py", self.folder, rate, calls]
        done = subprocess.run([*map(str, inside)], cwd=ROOT, capture_output=True, text=True, check=True)
        return json.loads(done.stdout)


def measure(cf, _whole, _folder, _rounds):
    """The engine sees the project's folder alone, so everything lies in it."""
    folder = ROOT / "build" / "bench-engine"
    subprocess.run(["rm", "-rf", folder], check=True)
    folder.mkdir(parents=True)
    flows = {f"flow{i}": ten(f"+1416{5_550_000 + i}") for i in range(1000)}
    large = Engine(cf, folder / "large", flows)
    large.cf("module", "set", "bye", "--flow", "flow7", "--cause", "busy")
    begun = time.perf_counter()
    large.deploy()
    again = time.perf_counter() - begun
    loaded = large.run()
    block = Engine(cf, folder / "block", {"f": blocked()}).run()
    calls = Engine(cf, folder / "calls", {"f": menu_and_group()}).run(RATE, SECONDS)
    ours, by_hand = calls["ours"], calls["by_hand"]
    yield "deployment of 1,000 flows of 10 modules after one change, seconds", again, 2
    yield "Asterisk starts with 1,000 flows of 10 modules, seconds", loaded["boot_seconds"], 10
    yield "Asterisk loads a blocklist of 100,000 numbers, seconds", block["reload_seconds"], 1
    for word in ("failed", "retransmissions"):
        yield f"{word} of {RATE} calls a second for {SECONDS} s", ours[word], 0
    yield f"calls that did not end well, of {RATE * SECONDS}", RATE * SECONDS - ours["calls"], 0
    yield "phones that were not rung, of both dialplans", 3 * 2 * RATE * SECONDS - calls["rung"], 0
    yield "processor time of a call over one by hand", ours["milliseconds_a_call"] / by_hand["milliseconds_a_call"], 1 / 0.9
