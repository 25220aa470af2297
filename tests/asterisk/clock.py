"""The engine's clock, which libfaketime keeps apart from ours."""

import glob
import math
import time

LATE = 0.25  # seconds into the second at which calls come


class Clock:
    """`at` is the moment of the calls, in seconds since 1970; None leaves the clock alone."""

    def __init__(self, work, at):
        self.file = work / "clock"
        self.at = at
        self.shift(time.time() + 4)

    def shift(self, now):
        """Lets it be `at` when ours says `now`; both in whole seconds."""
        if self.at is not None:
            self.file.write_text(f"{int(self.at) - math.floor(now):+d}\n")

    def environment(self):
        if self.at is None:
            return {}
        library = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")[0]
        return {"LD_PRELOAD": library, "FAKETIME_TIMESTAMP_FILE": str(self.file), "FAKETIME_CACHE_DURATION": "1",
                "FAKETIME_DONT_FAKE_MONOTONIC": "1"}

    def moment_of_calls(self):
        """When calls are to be placed, by our clock: as soon as the engine has seen its own."""
        second = math.floor(time.time()) + (3 if self.at is not None else 1)
        self.shift(second)
        return second + LATE
