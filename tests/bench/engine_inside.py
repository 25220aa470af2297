#!/usr/bin/env python3
"""engine_inside.py FOLDER RATE SECONDS: in the engine's folder, in a network of its own, places RATE calls a second
through a menu and a ring group, SECONDS through those of cf and SECONDS through a dialplan written by hand, by turns as
a machine has its moods, and prints what came of both."""
import collections
import csv
import json
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "asterisk"))
import scenarios  # noqa: E402
import settings  # noqa: E402
import sipp  # noqa: E402

TURNS = 6
KEY = "Signal=1\nDuration=160\n"


def caller():
    """Presses 1 half a second after the answer, hangs up a second later."""
    uri = "sip:[field0]@[remote_ip]:[remote_port]"
    parties = ("From: <sip:+14165550199@[local_ip]>;tag=c[call_number]", f"To: <{uri}>")
    answered = (parties[0], f"To: <{uri}>[peer_tag_param]")
    info = scenarios.request("INFO", "[next_url]", answered, "Content-Type: application/dtmf-relay")
    return scenarios.scenario(
        scenarios.send(scenarios.request("INVITE", uri, parties), scenarios.SDP, retrans=True),
        '<recv response="100" optional="true"/>\n<recv response="200" rrs="true"/>\n',
        scenarios.send(scenarios.request("ACK", "[next_url]", answered)), '<pause milliseconds="500"/>\n',
        f'<send retrans="500"><![CDATA[\n{info}\nContent-Length: [len]\n\n{KEY}]]></send>\n<recv response="200"/>\n',
        '<pause milliseconds="1500"/>\n',
        scenarios.send(scenarios.request("BYE", "[next_url]", answered), retrans=True), '<recv response="200"/>\n')


def phone():
    """Rings half a second, then answers."""
    return scenarios.scenario(
        '<recv request="INVITE" rrs="true"/>\n', scenarios.send(scenarios.response("180 Ringing")),
        '<recv request="CANCEL" optional="true" timeout="500" ontimeout="answer" next="cancelled"/>\n'
        '<recv request="CANCEL" timeout="500" ontimeout="answer" next="cancelled"/>\n'
        '<label id="answer"/>\n', scenarios.send(scenarios.response("200 OK"), scenarios.SDP, retrans=True),
        '<recv request="ACK"/>\n<recv request="BYE"/>\n', scenarios.send(scenarios.OK), '<nop next="end"/>\n',
        '<label id="cancelled"/>\n', scenarios.send(scenarios.OK),
        scenarios.send(scenarios.response("487 Request Terminated").replace(
            "[last_CSeq:]", "CSeq: [last_cseq_number] INVITE")),
        '<recv request="ACK"/>\n<label id="end"/>\n<nop/>\n')


def start(work, name, scenario, *words):
    folder = work / name
    folder.mkdir()
    (folder / "scenario.xml").write_text(scenario)
    return subprocess.Popen(["sipp", sipp.ENGINE, "-sf", "scenario.xml", "-nostdin", *map(str, words)], cwd=folder,
                            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def processor_seconds(process):
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / 100


def last_line(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter=";"))[-1]


def place(work, name, number, rate, seconds, engine):
    """What came of one turn."""
    before = processor_seconds(engine)
    (work / f"{name}.csv").write_text(f"SEQUENTIAL\n{number}\n")
    start(work, name, caller(), "-inf", work / f"{name}.csv", "-i", sipp.TRUNK, "-p", 5070, "-r", rate, "-m",
          rate * seconds, "-l", 10000, "-trace_stat", "-stf", "stat.csv", "-fd", 5).wait()
    last = last_line(work / name / "stat.csv")
    return {
        "calls": int(last["SuccessfulCall(C)"]), "failed": int(last["FailedCall(C)"]),
        "retransmissions": int(last["Retransmissions(C)"]),
        "milliseconds_a_call": 1000 * (processor_seconds(engine) - before) / (rate * seconds) / TURNS}


def by_turns(work, numbers, rate, seconds, engine):
    """What came of all turns, by name."""
    sums = {name: collections.Counter() for name in numbers}
    for turn in range(TURNS):
        for name, number in numbers.items():
            sums[name].update(place(work, f"{name}-{turn}", number, rate, seconds // TURNS, engine))
    return sums


def main():
    folder, rate, seconds = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2]), int(sys.argv[3])
    work = folder / "work"
    work.mkdir()
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    settings.write_folders(work, folder / "etc")
    (work / "asterisk.conf").write_text((work / "asterisk.conf").read_text().replace("verbose = 5", "verbose = 0"))
    console = ["asterisk", "-C", work / "asterisk.conf", "-rx"]
    engine = subprocess.Popen(["asterisk", "-f", "-C", work / "asterisk.conf"], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL)
    begun = time.time()
    while b"booted" not in subprocess.run([*console, "core waitfullybooted"], capture_output=True, check=False).stdout:
        time.sleep(0.05)
    happened = {"boot_seconds": time.time() - begun}
    begun = time.time()
    subprocess.run([*console, "module reload pbx_config"], capture_output=True, check=True)
    happened["reload_seconds"] = time.time() - begun
    job = json.loads((folder / "job.json").read_text())
    if rate > 0 and sipp.register(work, job["registrations"]):
        phones = start(work, "phone", phone(), "-i", sipp.PHONES, "-p", 5060, "-trace_stat", "-stf", "stat.csv", "-fd", 1)
        happened |= by_turns(work, job["numbers"], rate, seconds, engine)
        time.sleep(2)
        phones.terminate()
        happened["rung"] = int(last_line(work / "phone" / "stat.csv")["IncomingCall(C)"])
    print(json.dumps(happened))


if __name__ == "__main__":
    main()
