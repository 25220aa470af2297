"""Holds a real call against the simulation of the same call; each difference is a sentence."""

import keys
from records import record_differs

CLOSE = 0.5  # seconds
ROUGH = 1.0  # where an engine counts in whole seconds: the end of a queue's wait, the longest message
CODES = {"blocked": 403, "ended": 480, "no_route": 404, "loop": 503}
ANSWERED = ("answered", "conference")
CAUSES = {"normal": 480, "busy": 486, "congestion": 503, "unallocated": 404}


class Clock:
    """When each simulated event is due really: keys take no time in a simulation, and the end of a queue's wait is off by
    up to a second."""

    def __init__(self, simulated, real):
        self.real = real
        self.kinds = simulated["kinds"]
        self.with_invalid_audio = simulated["with_invalid_audio"]
        self.late = 0.0
        self.waiting = list(real.pressed)
        self.due = []  # as the events
        left, entered, before = None, 0, ""
        for event in simulated["events"]:
            if event["event"] == "ring" or (event["event"] == "play" and not self.is_prompt(event, before)):
                self.lose_keys(event)
            before = event["event"]
            if event["event"] == "keys":
                self.keyed(event)
            if event["event"] == "enter":
                self.entered(event, left, entered)
                entered += 1
            left = event if event["event"] == "exit" else left
            self.due.append({**event, "at": event["at"] + self.late})

    def is_prompt(self, play, before):
        """Whether a menu takes keys while it plays; the audio for an invalid key comes right behind that."""
        invalid = before == "keys" and play["module"] in self.with_invalid_audio
        return self.kinds[play["module"]] == "voice_menu" and not invalid

    def lose_keys(self, event):
        """Nobody takes what was pressed before this is over."""
        over = event["at"] + self.late + event["length"]
        self.waiting = [(key, at) for key, at in self.waiting if at > over]

    def keyed(self, event):
        """It was late by as much as its last key after the start of its prompt."""
        text = "".join(key for key, _ in self.waiting)
        place = text.find(event["keys"])
        if place < 0:
            return
        _, released = self.waiting[place + len(event["keys"]) - 1]
        self.waiting = self.waiting[place + len(event["keys"]):]
        self.late += released - max((at for at in self.real.prompts if at <= released), default=released)

    def entered(self, event, left, place):
        """Behind a queue that gave up, time counts from what came next."""
        if left and left["exit"] == "timeout" and self.kinds[left["module"]] == "queue":
            late = self.real.path[place][1] - event["at"] - self.late
            self.late += late if abs(late) <= ROUGH else 0


def off(what, at, expected, close=CLOSE):
    return [f"{what} at {at:.2f} s, not {expected:.2f} s"] if abs(at - expected) > close else []


def differences(simulated, real, sounds):
    path = [key for key, _ in real.path]
    if simulated["path"] != path:
        ways = [" ".join(way) or "nothing" for way in (path, simulated["path"])]
        return [f"enters {ways[0]}, not {ways[1]}", *ending_differs(simulated, real)]
    clock = Clock(simulated, real)
    return [*entries_differ(real, clock), *rings_differ(real, clock), *keys_differ(real),
            *plays_differ(simulated, real, clock, sounds), *mails_differ(simulated, real),
            *ending_differs(simulated, real), *end_differs(simulated, real, clock),
            *record_differs(simulated, real.record)]


def entries_differ(real, clock):
    for (key, at), event in zip(real.path, (one for one in clock.due if one["event"] == "enter")):
        yield from off(f"enters {key}", at, event["at"])


def rings_differ(real, clock):
    """A phone may ring for two at once: each simulated ring is held against the most alike."""
    left = {}
    for ring in real.rings:
        left.setdefault(ring.who, []).append(ring)
    for place, event in enumerate(clock.due):
        if event["event"] != "ring":
            continue
        begin = event["at"]
        over = min([begin + event["length"], clock.due[-1]["at"], *[
            one["at"] for one in clock.due[place:] if one["event"] == "answer" and one["who"] == event["who"]]])
        mine = left.get(event["who"])
        if not mine:
            yield f"{event['who']} does not ring at {begin:.2f} s"
            continue
        ring = min(mine, key=lambda one: abs(one.at - begin) + abs(one.over() - over))
        mine.remove(ring)
        yield from off(f"{event['who']} rings", ring.at, begin)
        yield from off(f"{event['who']} stops ringing", ring.over(), over)
    for who, rings in left.items():
        for ring in rings:
            yield f"{who} rings at {ring.at:.2f} s"


def keys_differ(real):
    pressed = "".join(key for key, _ in real.pressed)
    return [] if pressed == real.heard else [f"the engine hears {real.heard!r} of the keys {pressed!r}"]


def plays_differ(simulated, real, clock, sounds):
    """`sounds` are the engine's names by what they hold, as learned so far."""
    plays = [one for one in clock.due if one["event"] == "play"]
    if len(plays) != len(real.plays):
        return [f"plays {len(real.plays)} audios, not {len(plays)}"]
    wrong = []
    for event, (names, at) in zip(plays, real.plays):
        held = simulated["sounds"].get(event["audio"], event["audio"])
        if sounds.setdefault(held, names) != names:
            wrong.append(f"plays {names} for {event['audio']}, not {sounds[held]}")
        wrong += off(f"plays {event['audio']}", at, event["at"])
    return wrong


def mails_differ(simulated, real):
    return [] if simulated["mails"] == real.mails else [f"mails go to {real.mails}, not {simulated['mails']}"]


def ending_differs(simulated, real):
    refused = real.channel is None and simulated["end"] == "no_route"
    if real.ending() != simulated["end"] and not refused:
        return [f"ends as {real.ending()}, not {simulated['end']}"]
    if simulated["end"] == "answered" and real.by() != simulated["by"]:
        return [f"{real.by()} answers, not {simulated['by']}"]
    return code_differs(simulated, real)


def code_differs(simulated, real):
    picked_up = simulated["end"] in ANSWERED or any(one["event"] == "pick_up" for one in simulated["events"])
    if picked_up != real.was_picked_up():
        return [f"the caller is {'not ' if picked_up else ''}answered"]
    expected = CAUSES[simulated["cause"]] if simulated["end"] == "hang_up" else CODES.get(simulated["end"])
    if not picked_up and expected and real.code() != expected:
        return [f"the caller gets {real.code()}, not {expected}"]
    return []


def end_differs(simulated, real, clock):
    if real.over_at() is None:
        return ["the call does not end"]
    close = ROUGH if simulated["end"] == "voicemail" else CLOSE
    return off(f"ends as {simulated['end']}", real.over_at(), simulated["seconds"] + clock.late, close)
