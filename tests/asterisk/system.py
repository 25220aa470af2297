"""A store with many copies of phone systems, and its deployment in a folder."""

import json
import os
import pathlib
import subprocess

import settings
import yaml

NOT_THERE = 4  # exit status
REFUSED = {"end": "no_route", "by": None, "seconds": 0, "at": None, "path": [], "rings": [], "plays": [], "events": []}
PASSWORD = "as-secret-as-a-test"


def cf(*words, folder=None, check=True):
    environment = {**os.environ, "CF_PHONES_PASSWORD": PASSWORD, "CF_NO_INPUT": "1"}
    run = subprocess.run(["cf", *map(str, words)], cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if check and run.returncode != 0:
        raise RuntimeError(f"cf {' '.join(map(str, words))}: exit {run.returncode}\n{run.stdout}{run.stderr}")
    return run


def merged(copies):
    whole = {"cf": "v1", "settings": copies[0].document["settings"], "trunks": copies[0].document["trunks"]}
    for noun in ("users", "groups", "schedules", "audio", "numbers", "flows"):
        whole[noun] = {key: fields for copy in copies for key, fields in copy.document[noun].items()}
    return whole


class System:
    """Of copies with the same settings; `sounds` is a folder with the files that they name."""

    def __init__(self, folder, copies, sounds):
        self.folder = folder
        self.copies = copies
        self.sounds = {}  # the engine's names of them by what they hold, as far as they were seen
        self.store = folder / "cf.db"
        self.etc = folder / "etc"
        folder.mkdir(parents=True)
        for sound in pathlib.Path(sounds).glob("*.wav"):
            os.link(sound, folder / sound.name)
        (folder / "system.yaml").write_text(yaml.safe_dump(merged(copies), sort_keys=False, allow_unicode=True))
        self.cf("apply", "system.yaml", "--yes")
        settings.write_settings(self.etc)
        self.cf("deploy", "asterisk", "--folder", self.etc, "--no-reload")
        self.trunk = f"cf-t{self.items('trunk')[0]['id']}"
        self.contacts = {one["key"]: one for one in self.items("contact")}
        self.modules = {(one["flow"], one["key"]): one for one in self.items("module", "--all-flows")}
        self.flows = {one["key"]: one["id"] for one in self.items("flow")}

    def cf(self, *words, check=True):
        return cf("--store", self.store, *words, folder=self.folder, check=check)

    def items(self, noun, *flags):
        return json.loads(self.cf(noun, "list", *flags, "-o", "json").stdout)["items"]

    def endpoint(self, contact):
        return f"cf-c{self.contacts[contact]['id']}"

    def simulated(self, call, draw=None):
        return simulated(self.cf, call, draw)


class Alone:
    """One copy as a document: quickly walked, but nothing in it was ever spoken."""

    def __init__(self, folder, copy, sounds):
        self.folder = pathlib.Path(folder)
        for sound in pathlib.Path(sounds).glob("*.wav"):
            os.link(sound, self.folder / sound.name)
        (self.folder / "doc.json").write_text(json.dumps(merged([copy])))

    def simulated(self, call):
        return simulated(lambda *words, check: cf(*words, "-f", "doc.json", folder=self.folder, check=check), call)


def simulated(run, call, draw=None):
    """What `cf simulate` says of a call. What is not there is refused, as a number that leads nowhere."""
    if call.get("refused"):
        return REFUSED
    done = run(*command(call, draw or call.get("draw") or {}), "-o", "json", check=False)
    if done.returncode == NOT_THERE:
        return REFUSED
    if done.returncode != 0:
        raise RuntimeError(f"cf {' '.join(command(call, draw))}: {done.stderr}")
    return json.loads(done.stdout)["item"]


def command(call, draw):
    words = ["simulate", call["to"]]
    for flag in ("flow", "from", "from_name", "at", "hang_up"):
        words += [f"--{flag.replace('_', '-')}", call[flag]] if call.get(flag) else []
    words += [word for keys in call.get("press") or [] for word in ("--press", keys)]
    words += ["--draw", draw] if isinstance(draw, str) else []
    pairs = {"answer": call.get("answer") or {}, "switch": call.get("switch") or {},
             "draw": draw if isinstance(draw, dict) else {}}
    return words + [word for flag, some in pairs.items() for key, value in some.items()
                    for word in (f"--{flag}", f"{key}={value}")]
