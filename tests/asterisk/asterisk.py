"""The engine itself."""

import os
import subprocess
import time

import settings
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
            ["asterisk", "-f", "-C", work / "asterisk.conf"], cwd=work, env={**os.environ, **environment, "PATH": path},
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=(work / "asterisk.stderr").open("w"))
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
