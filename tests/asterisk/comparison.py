"""Holds a real call against the simulation of the same call; each difference is a sentence."""

import keys

CLOSE = 0.5  # seconds
ROUGH = 1.0  # where an engine counts in whole seconds: the end of a queue's wait, the longest message
CODES = {"blocked": 403, "ended": 480, "no_route": 404, "loop": 503}
CAUSES = {"normal": 480, "busy": 486, "congestion": 503, "unallocated": 404}


class Clock:
    """Turns simulated moments into real ones: keys take no time in a simulation, and a queue's end is off by up to a second."""

    def __init__(self, simulated, real):
        self.steps = []  # (simulated moment, how much later it is really)
        self.late = 0.0
        self.waiting = list(real.pressed)
        self.real = real
        entered = 0
        for event in simulated["events"]:
            if event["event"] == "keys":
                self.keyed(event)
            if event["event"] == "enter":
                self.entered(event, entered, simulated)
                entered += 1

    def keyed(self, event):
        """It was late by as much as its last key after the start of its prompt."""
        text = "".join(key for key, _ in self.waiting)
        place = text.find(event["keys"])
        if place < 0:
            return
        _, released = self.waiting[place + len(event["keys"]) - 1]
        self.waiting = self.waiting[place + len(event["keys"]):]
        prompt = max((at for at in self.real.prompts if at <= released), default=released)
        self.add(event["at"], released - prompt)

    def entered(self, event, place, simulated):
        """Behind a queue that gave up, time counts from what came next."""
        left = [one for one in simulated["events"] if one["event"] == "exit"][place - 1] if place else {}
        if left.get("exit") == "timeout" and simulated["kinds"][left["module"]] == "queue" and place < len(self.real.path):
            off = self.real.path[place][1] - event["at"] - self.late
            if abs(off) <= ROUGH:
                self.add(event["at"], off)

    def add(self, at, late):
        self.late += late
        self.steps.append((at, self.late))

    def real_moment(self, at, before=False):
        late = [late for step, late in self.steps if step < at or (step == at and not before)]
        return at + (late[-1] if late else 0)


def off(what, at, expected, close=CLOSE):
    return [f"{what} at {at:.2f} s, not {expected:.2f} s"] if abs(at - expected) > close else []


def differences(simulated, real):
    if simulated["path"] != [key for key, _ in real.path]:
        return [f"enters {' '.join(key for key, _ in real.path) or 'nothing'}, not {' '.join(simulated['path']) or 'nothing'}",
                *ending_differs(simulated, real)]
    clock = Clock(simulated, real)
    return [*entries_differ(simulated, real, clock), *rings_differ(simulated, real, clock), *keys_differ(real),
            *plays_differ(simulated, real), *ending_differs(simulated, real), *end_differs(simulated, real, clock)]


def entries_differ(simulated, real, clock):
    moments = [one["at"] for one in simulated["events"] if one["event"] == "enter"]
    for (key, at), expected in zip(real.path, moments):
        yield from off(f"enters {key}", at, clock.real_moment(expected))


def rings_differ(simulated, real, clock):
    """A phone's turns that follow each other at once may be one ring or two."""
    left = {}
    for ring in real.rings:
        left.setdefault(ring.who, []).append(ring)
    for event in (one for one in simulated["events"] if one["event"] == "ring"):
        mine = left.get(event["who"], [])
        if not mine:
            yield f"{event['who']} does not ring at {clock.real_moment(event['at']):.2f} s"
            continue
        ring = mine.pop(0)
        yield from off(f"{event['who']} rings", ring.at, clock.real_moment(event["at"]))
        stop = next((one["at"] for one in simulated["events"] if one["event"] in ("stop", "answer")
                     and one["who"] == event["who"] and one["at"] >= event["at"]), simulated["seconds"])
        over = ring.stop if ring.stop is not None else ring.answer
        if over is not None:
            yield from off(f"{event['who']} stops ringing", over, clock.real_moment(stop), ROUGH if stop == simulated["seconds"] else CLOSE)
    for who, rings in left.items():
        for ring in rings:
            yield f"{who} rings at {ring.at:.2f} s"


def keys_differ(real):
    pressed = "".join(key for key, _ in real.pressed)
    return [] if pressed == real.heard else [f"the engine hears {real.heard!r} of the keys {pressed!r}"]


def plays_differ(simulated, real):
    if len(simulated["plays"]) != len(real.plays):
        yield f"plays {len(real.plays)} audios, not {len(simulated['plays'])}"


def ending_differs(simulated, real):
    if real.cut_off:
        return [f"goes on and is cut off, does not end as {simulated['end']}"]
    if real.ending() != simulated["end"] and not (real.ending() is None and simulated["end"] == "no_route"):
        return [f"ends as {real.ending()}, not {simulated['end']}"]
    if simulated["end"] == "answered" and real.by() != simulated["by"]:
        return [f"{real.by()} answers, not {simulated['by']}"]
    return code_differs(simulated, real)


def code_differs(simulated, real):
    picked_up = any(one["event"] == "pick_up" for one in simulated["events"]) or simulated["end"] in ("answered", "conference")
    if picked_up != real.was_picked_up():
        return [f"the caller is {'not ' if picked_up else ''}answered"]
    expected = CAUSES[simulated["cause"]] if simulated["end"] == "hang_up" else CODES.get(simulated["end"])
    if not picked_up and expected and real.code() != expected:
        return [f"the caller gets {real.code()}, not {expected}"]
    return []


def end_differs(simulated, real, clock):
    at = real.over_at()
    if at is None:
        return ["the call does not end"]
    before = simulated["end"] == "abandoned"
    close = ROUGH if simulated["end"] == "voicemail" else CLOSE
    return off(f"ends as {simulated['end']}", at, clock.real_moment(simulated["seconds"], before), close)
