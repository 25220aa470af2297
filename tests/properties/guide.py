#!/usr/bin/env python3
"""Whoever types the commands of cf-asterisk(7) one after the other gets what it says, without an engine at hand."""

import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = (ROOT / "man" / "cf-asterisk.7").read_text().replace("\\-", "-")
ENGINE = pathlib.Path.home() / "engine"
failed = []


def commands():
    """Those of cf in the displays, as a shell reads them."""
    for display in re.findall(r"^\.Bd -literal.*?\n(.*?)^\.Ed", PAGE, re.M | re.S):
        for line in display.replace("\\e\n", " ").splitlines():
            if line.startswith("cf "):
                yield line


def type_in(line):
    words = line.replace("cf deploy asterisk", f"cf deploy asterisk --folder {ENGINE} --no-verify --no-reload")
    ran = subprocess.run(["sh", "-c", words], capture_output=True, text=True, input="carrier's secret\n")
    absent = "/var/log/asterisk/" in line  # the records of calls that nobody placed
    if ran.returncode != (1 if absent else 0):
        failed.append(f"{line}: {ran.returncode}\n{ran.stdout}{ran.stderr}")
    return ran.stdout


def require(fact, what):
    if not fact:
        failed.append(what)


ENGINE.mkdir()
said = {line: type_in(line) for line in commands()}
require(len(said) > 15, "the page has fewer commands than it should")
require("voicemail" in said["cf simulate 100"], f"the message is not reached:\n{said['cf simulate 100']}")
require("0 errors" in said["cf check"], said["cf check"])
accounts = (ENGINE / "cf" / "pjsip.conf").read_text()
shown = subprocess.run(["cf", "contact", "show", "ana/desk", "-o", "json"], capture_output=True, text=True).stdout
ana = json.loads(shown)["item"]["id"]
require(f"[cf-c{ana}]" in accounts, f"Ana's account is not cf-c{ana}")
require("[cf-c2]" in accounts, "Bo's account is not cf-c2")
for path in re.findall(r"#tryinclude (\S+)", PAGE):
    require((ENGINE / path).exists(), f"there is no {path}")
    require(f"#tryinclude {path}" in (ENGINE / pathlib.Path(path).name).read_text(), f"nothing includes {path}")
require(list((ENGINE / "cf-sounds").glob("*.wav")), "nothing was spoken")
print("\n".join(failed))
sys.exit(bool(failed))
