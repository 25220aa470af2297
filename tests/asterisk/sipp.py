"""Starts sipp: phones that are called, callers, registrations."""

import subprocess
import time

import scenarios
from phone_scenario import phone

ENGINE = "127.0.0.1:5060"
TRUNK, PHONES = "127.0.0.10", "127.0.0.20"
CALLER_PORT = 5070
NOBODY = ("-", "never", 0, 0)  # sipp takes line 0 for none


def table(rows):
    """Semicolons part fields; a field of none is written as a blank."""
    return "SEQUENTIAL\n" + "".join(";".join(str(field) for field in row) + "\n" for row in rows)


class Sipp:
    """One process; what it says goes to files of its name."""

    def __init__(self, work, name, scenario, rows, address, port, *words):
        self.name = name
        self.log = work / f"{name}.log"
        folder = work / name
        folder.mkdir()
        (folder / "scenario.xml").write_text(scenario)
        csv = "phones.csv" if name.startswith("called") else "lines.csv"
        (folder / csv).write_text(table(rows))
        self.count = len(rows)
        self.process = subprocess.Popen(
            ["sipp", ENGINE, "-sf", "scenario.xml", "-inf", csv, "-i", address, "-p", str(port), "-nostdin",
             "-trace_shortmsg", "-shortmessage_file", self.log, "-trace_err", "-error_file", work / f"{name}.errors",
             *words], cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
            stderr=(work / f"{name}.stderr").open("w"))

    def is_over(self):
        return self.process.poll() is not None


def phones(work, name, rows, address):
    rows = [NOBODY, *rows]
    return Sipp(work, f"called-{name}", phone(), rows, address, 5060, "-infindex", "phones.csv", "0")


def callers(work, name, rows, address):
    return Sipp(work, f"callers-{name}", scenarios.caller(), rows, address, CALLER_PORT, "-m", str(len(rows)),
                "-r", "60", "-l", "1000", "-cid_str", f"%u-{name}")


def register(work, rows):
    """Registers phones from where they are called, before they are there; says whether that went well."""
    if not rows:
        return True
    one = Sipp(work, "registrations", scenarios.registration(), rows, PHONES, 5060, "-m", str(len(rows)), "-r", "100")
    until = time.time() + 20
    while not one.is_over() and time.time() < until:
        time.sleep(0.02)
    return one.process.poll() == 0


def hang_up(socket, call_id, address):
    """Tells a caller to end its call."""
    lines = [f"NOTIFY sip:x@{address} SIP/2.0", "Via: SIP/2.0/UDP 127.0.0.1:5099;branch=z9hG4bK-h", "From: <sip:x@x>;tag=h",
             "To: <sip:x@x>", f"Call-ID: {call_id}", "CSeq: 9 NOTIFY", "Content-Length: 0", "", ""]
    socket.sendto("\r\n".join(lines).encode(), (address, CALLER_PORT))
