#!/usr/bin/env python3
"""A deployment that is killed at any moment leaves something whole live, and the next one finishes it. CF_SEED repeats
a run, CF_ROUNDS its length."""

import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from store import Store  # noqa: E402

SEED = int(os.environ.get("CF_SEED", random.randrange(10**6)))
ROUNDS = int(os.environ.get("CF_ROUNDS", 15))
ENGINE = pathlib.Path(os.environ["ROOT"]) / "tests/engine/asterisk"
FLOWS = 20
OURS = {"cf", "cf-sounds", ".cf-loaded"}

FLOW = """
  f{0}:
    numbers: {{"+1416555{0:04}": menu}}
    modules:
      menu: {{kind: voice_menu, audio: hello, exits: {{1: bye}}}}
      bye: {{kind: hang_up}}"""


def document():
    flows = "".join(FLOW.format(number) for number in range(FLOWS))
    return f"cf: v1\naudio: {{hello: {{say: Hello}}}}\nflows:{flows}\n"


class Site:
    """A folder of an engine that runs, and the words that deploy to it."""

    def __init__(self, folder, store):
        self.etc, self.run = folder / "etc", folder / "run"
        for made in (self.etc, self.run):
            made.mkdir()
        self.config = self.etc / "asterisk.conf"
        self.config.write_text(f"[x]\nastetcdir => {self.etc}\nastrundir => {self.run}\n")
        (self.etc / "extensions.conf").write_text("[mine]\nexten => 1,1,Hangup()\n")
        self.words = ["cf", "--store", store.path, "deploy", "asterisk", "--folder", self.etc, "--asterisk", ENGINE]

    def start(self):
        engine = subprocess.Popen([ENGINE, "-f", "-C", self.config])
        while not (self.run / "asterisk.ctl").exists():
            time.sleep(0.01)
        return engine

    def deploy(self):
        begin = time.monotonic()
        subprocess.run(self.words, check=True, capture_output=True)
        return time.monotonic() - begin

    def kill(self, after):
        """Whether it was killed; all of its children end with it."""
        deed = subprocess.Popen(self.words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            return deed.wait(timeout=after) < 0
        except subprocess.TimeoutExpired:
            deed.send_signal(signal.SIGKILL)
            return deed.wait() == -signal.SIGKILL

    def live(self):
        """What the engine would read now: texts by path."""
        cf = self.etc / "cf"
        return {str(path.relative_to(cf)): path.read_text() for path in cf.rglob("*") if path.is_file()}

    def shown(self):
        words = [ENGINE, "-C", self.config, "-rx", "dialplan show"]
        return subprocess.run(words, check=True, capture_output=True, text=True).stdout

    def releases(self):
        return [path.name for path in self.etc.iterdir() if path.name.startswith((".cf", "cf-"))]


def without_before(texts):
    return {path: text for path, text in texts.items() if not path.endswith("-before.conf")}


def check(site, fresh, before):
    """After a kill: all that is live is of one deployment. After the next, whose seconds it gives: it is done, and
    nothing is left over."""
    live = without_before(site.live())
    assert not live or live in (before, fresh), "something half is live"
    took = site.deploy()
    assert without_before(site.live()) == fresh, "another deployment makes something else"
    assert (site.etc / "extensions.conf").read_text().count("#tryinclude cf/extensions.conf") == 1
    releases = set(site.releases())
    assert len(releases - OURS) <= 2, f"left over: {releases}"
    target = os.readlink(site.etc / "cf")
    assert os.readlink(site.etc / ".cf-loaded") == target, "it is not known that it is loaded"
    assert "WaitExten" in site.shown(), "the engine does not run it"
    return took


def fresh_texts(site, aside):
    """What a deployment to an empty folder of that name writes."""
    site.etc.rename(aside)
    site.etc.mkdir()
    subprocess.run([*site.words, "--no-reload", "--no-verify"], check=True, capture_output=True)
    texts = site.live()
    shutil.rmtree(site.etc)
    aside.rename(site.etc)
    return texts


def main():
    random.seed(SEED)
    print(f"seed {SEED}")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        store = Store(folder, "store")
        store.apply(document())
        site = Site(folder, store)
        engine = site.start()
        try:
            took, killed, before = site.deploy(), 0, without_before(site.live())
            for number in range(ROUNDS):
                flow = random.randrange(FLOWS)
                store.cf("module", "set", "menu", "--flow", f"f{flow}", "--timeout", f"{5 + number}s")
                fresh = fresh_texts(site, folder / "aside")
                killed += site.kill(random.uniform(0, 1.1) * took)
                took = check(site, fresh, before)
                before = fresh
        finally:
            engine.kill()
            engine.wait()
    assert killed > ROUNDS / 4, f"only {killed} of {ROUNDS} were killed"
    print(f"{killed} of {ROUNDS} deployments were killed, and finished by the next")


main()
