"""A call: its time, what it has heard and pressed, whom it rang."""

import datetime

from . import clock
from .document import milliseconds
from .phones import Phones


class End(Exception):
    """The call is over."""


class Call(Phones):
    def __init__(self, document, call, broken):
        self.document = document
        self.call = call
        self.broken = broken
        self.flow = None
        self.tick = document.tick(call)
        self.now = 0  # milliseconds since the start
        self.buffer = ""  # keys that nothing has taken yet
        self.prompts = iter(call.get("press") or [])
        self.first_rings = {}  # phone -> when it rang first
        self.module = None
        self.path, self.rings, self.plays, self.events = [], [], [], []
        self.result = {"end": None, "by": None, "module": None, "exit": None, "error": None}
        self.may_ask_clock = False

    # What can happen

    def tell(self, event, **fields):
        self.events.append({"at": self.now, "event": event, **fields})

    def end(self, end, **fields):
        self.result |= {"end": end, "module": self.module, **fields}
        raise End

    def error(self, what):
        self.result |= {"error": what, "module": self.module}
        raise End

    def advance(self, length):
        """The caller's hang-up comes before whatever else happens in its millisecond."""
        if length > 0 and self.call.get("hang_up"):
            hang_up = self.hang_up()
            if hang_up <= self.now + length:
                self.now = hang_up
                self.end("abandoned")
        self.now += length

    def hang_up(self):
        return milliseconds(self.call["hang_up"].removeprefix("after:"))

    def begin_to_play(self, audio):
        self.plays.append(audio)
        self.tell("play", audio=audio)

    def play(self, audio):
        """An audio that is not a menu's: keys pressed before it or while it plays are lost."""
        self.buffer = ""
        self.begin_to_play(audio)
        self.advance(self.document.length(audio))

    def hold_line(self, end, longest):
        """Until the caller hangs up, or for the longest time."""
        over = self.now + longest
        self.now = min(self.hang_up(), over) if self.call.get("hang_up") else over
        self.end(end)

    def take_keys(self):
        pressed = next(self.prompts, "")
        self.buffer += "" if pressed == "none" else pressed

    # The clock

    def time(self):
        if not self.call.get("at"):
            self.error("clock")
        zone = self.document.flow_zone(self.flow) if self.flow else self.document.zone
        return clock.instant(self.call["at"], zone) + datetime.timedelta(milliseconds=self.now)

    def is_open(self, schedule, zone=None):
        return clock.is_open(schedule, schedule.get("timezone") or zone or self.document.zone, self.time())

    def queue_state(self):
        state = (self.call.get("queue_state") or {}).get(self.module, [])
        waiting = [int(word.removeprefix("waiting:")) for word in state if word.startswith("waiting:")]
        return {"answered": [word for word in state if not word.startswith("waiting:")], "waiting": sum(waiting)}
