#!/usr/bin/env python3
"""inside.py JOB: places the calls of a job in an engine of its own and writes what happened to `happened.json` beside it.
It runs in the engine's folder, in a network of its own: see tests/asterisk/engine."""

import contextlib
import json
import os
import pathlib
import socket
import subprocess
import sys
import time

import settings
import sipp
from clock import Clock
from live import LiveCall
from loop import Loop
from manager import Manager

SENDMAIL = "#!/bin/sh\ncat >\"$(mktemp {work}/mail/XXXXXX)\"\n"


class Asterisk:
    """A running engine; ends with the process that made it."""

    def __init__(self, work, etc, environment):
        settings.write_folders(work, etc)
        (work / "bin").mkdir()
        (work / "bin" / "sendmail").write_text(SENDMAIL.format(work=work))
        (work / "bin" / "sendmail").chmod(0o755)
        path = f"{work}/bin:{os.environ['PATH']}"
        self.process = subprocess.Popen(
            ["asterisk", "-f", "-C", work / "asterisk.conf"], cwd=work, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=(work / "asterisk.stderr").open("w"), env={**os.environ, **environment, "PATH": path})
        self.work = work

    def manager(self):
        """Waits until it has booted."""
        until = time.time() + 60
        while time.time() < until and self.process.poll() is None:
            try:
                manager = Manager()
            except OSError:
                time.sleep(0.05)
                continue
            if any(event["Event"] == "FullyBooted" for _ in range(500) for event in manager.events()):
                return manager
        raise RuntimeError(f"the engine does not start: see {self.work}/log")


def listen():
    """Where the audio of callers and phones goes; nobody hears it."""
    sockets = []
    for address in (sipp.TRUNK, sipp.PHONES):
        sockets.append(socket.socket(socket.AF_INET, socket.SOCK_DGRAM))
        sockets[-1].bind((address, 4000))
    return sockets


class Calls:
    """Tells the calls of an engine apart: by what is dialled from where, then by the first channel of each."""

    def __init__(self, calls, manager):
        self.loop = Loop(manager, self.take)
        self.live = [LiveCall(call, self.loop) for call in calls]
        self.by_link = {}

    def take(self, event):
        link = event.get("Linkedid")
        if event["Event"] == "Newchannel" and event.get("Uniqueid") == link:
            endpoint = event["Channel"].removeprefix("PJSIP/").rpartition("-")[0]
            for one in self.live:
                if one.channel is None and one.call["dial"] == event["Exten"] and one.call["endpoint"] in ("", endpoint):
                    one.begin(event["Channel"])
                    self.by_link[link] = one
                    break
        if link in self.by_link:
            self.by_link[link].take(event)


def place(job, work, manager, clock):
    calls = Calls(job["calls"], manager)
    moment = clock.moment_of_calls()
    started = []
    for name, address in (("trunk", sipp.TRUNK), ("phones", sipp.PHONES)):
        mine = [call for call in job["calls"] if call["from"] == name]
        for place, call in enumerate(mine):
            call["call_id"], call["address"] = f"{place + 1}-{name}", address
        rows = [(call["dial"], call["caller"], *call["login"]) for call in mine]
        if mine:
            calls.loop.at(moment, lambda name=name, rows=rows, address=address: started.append(
                sipp.callers(work, name, rows, address)))
    calls.loop.run(lambda: started and all(one.is_over() for one in started) and time.time() > moment + 0.2)
    end = time.time() + 1.0
    calls.loop.run(lambda: time.time() > end)
    return calls.live


def toggle(job, work):
    """Has members dial the codes of switches; says whether all were let in."""
    if not job["toggles"]:
        return True
    dialling = sipp.callers(work, "toggles", job["toggles"], sipp.PHONES)
    until = time.time() + 20
    while not dialling.is_over() and time.time() < until:
        time.sleep(0.02)
    return dialling.process.poll() == 0


def go_first():
    """Seconds count here: whatever else the machine does may wait."""
    for claim in (os.setsid, lambda: os.setpriority(os.PRIO_PROCESS, 0, -15),
                  lambda: pathlib.Path("/proc/self/autogroup").write_text("-15")):
        with contextlib.suppress(OSError):
            claim()


def main():
    go_first()
    work = pathlib.Path(sys.argv[1]).resolve()
    job = json.loads((work / "job.json").read_text())
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    sockets = listen()
    clock = Clock(work, job["at"])
    engine = Asterisk(work, job["etc"], clock.environment())
    manager = engine.manager()
    registered = sipp.register(work, job["registrations"])
    phones = [sipp.phones(work, name, job["phones"][name], address)
              for name, address in (("trunk", sipp.TRUNK), ("phones", sipp.PHONES)) if job["phones"][name]]
    for family, key, value in job["astdb"]:
        manager.send("DBPut", Family=family, Key=key, Val=value)
    toggled = toggle(job, work)
    live = place(job, work, manager, clock)
    happened = {"registered": registered and toggled, "calls": [{"id": one.call["id"], "call_id": one.call["call_id"], "start": one.start,
                                                     "channel": one.channel, "events": one.events} for one in live]}
    (work / "happened.json").write_text(json.dumps(happened))
    for one in (*[phone.process for phone in phones], engine.process):
        one.kill()
    del sockets


if __name__ == "__main__":
    main()
