"""Which random calls a clock can tell apart: short ones in which half a second more or less changes nothing."""

import datetime

from durations import seconds
from phones import replies

MARGIN = 0.6  # seconds
LONGEST = 30.0  # seconds
MOST_MODULES = 25
SECONDS_LATER = (1, 2)  # what keys and audios add up to


def outcome(simulated):
    rings = sorted(one["who"] for one in simulated["events"] if one["event"] == "ring")
    return rings, {word: simulated[word] for word in ("path", "rings", "plays", "end", "by")}


def is_alike(one, other):
    """Whether the same happens, and takes as long but for what was moved."""
    return outcome(one) == outcome(other) and abs(one["seconds"] - other["seconds"]) <= 2 * MARGIN


def moved(text, more):
    """after:3s,unconfirmed, half a second later."""
    after, comma, rest = text.removeprefix("after:").partition(",")
    return f"after:{round(1000 * (seconds(after) + more))}ms{comma}{rest}"


def neighbours(copy, call, simulated):
    """Calls that nobody could tell from this one: of those who ring, each may answer a little sooner or later."""
    known = replies(copy)
    for step in (-MARGIN, MARGIN):
        for who in simulated["rings"]:
            reply = known.get(who, "never")
            if reply.startswith("after:") and seconds(reply) + step >= 0:
                yield {**call, "answer": {**call["answer"], who: moved(reply, step)}}
        if call.get("hang_up"):
            yield {**call, "hang_up": moved(call["hang_up"], step)}
    if any(one["event"] in ("keys", "play") for one in simulated["events"]):
        yield from ({**call, "at": later(simulated["at"], more)} for more in SECONDS_LATER)


def later(at, more):
    return (datetime.datetime.fromisoformat(at.replace("Z", "+00:00")) + datetime.timedelta(seconds=more)).isoformat()


def queue_is_cut(simulated, copy):
    """Whether a queue gives up near a moment at which it would have done something else."""
    modules = copy.modules(simulated)
    events, entered = simulated["events"], 0
    for place, event in enumerate(events):
        entered = place if event["event"] == "enter" else entered
        if event["event"] == "exit" and event["exit"] == "timeout" and modules[event["module"]]["kind"] == "queue":
            rings = [one for one in events[entered:place] if one["event"] == "ring"]
            shortest = min(seconds(one.get("for", "15s")) for one in modules[event["module"]]["destinations"])
            end = event["at"]
            overs = [one["at"] + one["length"] for one in rings]
            turns = [one["at"] for one in rings] + [over for over in overs if over < end]
            cut = [one["length"] for one, over in zip(rings, overs) if over >= end]
            if rings and (not cut or max(cut) + MARGIN > shortest or any(end - at < 1 + MARGIN for at in turns)):
                return True
    return False


def rings_on(simulated, copy):
    """Whether a queue rings a phone again just as it stops: the engine may still take it for one that rings."""
    modules = copy.modules(simulated)
    rings = [one for one in simulated["events"]
             if one["event"] == "ring" and modules[one["module"]]["kind"] == "queue"]
    return any(one["who"] == other["who"] and 0 <= other["at"] - one["at"] - one["length"] < MARGIN
               for one in rings for other in rings if one is not other)


def is_drawn(simulated, copy):
    """Whether a queue rings its members in an order of its own."""
    modules = copy.modules(simulated)
    entered = [modules[key] for key in simulated["path"]]
    return any(one.get("strategy") == "random" and len(one["destinations"]) > 1 for one in entered)


def is_fit(simulate, copy, draw=None):
    """`simulate` walks a call; a system with splits is fit both ways."""
    call = {**copy.call, "draw": draw}
    if draw is None and copy.has("split"):
        return not (call.get("hang_up") and call.get("press")) and all(is_fit(simulate, copy, side) for side in "ab")
    if call.get("hang_up") and seconds(call["hang_up"]) < MARGIN:
        return False
    simulated = simulate(call)
    if simulated["seconds"] > LONGEST or len(simulated["path"]) > MOST_MODULES:
        return False
    if queue_is_cut(simulated, copy) or rings_on(simulated, copy) or is_drawn(simulated, copy):
        return False
    return all(is_alike(simulate(one), simulated) for one in neighbours(copy, call, simulated))
