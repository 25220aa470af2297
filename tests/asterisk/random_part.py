"""Random calls through random flows, from the generators of tests/properties: more than are asked for, as not all are
fit to be held against a clock (see fitness.py). Calls of a batch come at the same moment to systems with the same
settings."""

import json
import random
import sys

import documents

import random_calls  # noqa: E402  (documents knows where it is)

BATCH = 25  # calls
CANDIDATES = 4  # for each call
SETTINGS = [{"timezone": "America/Toronto", "region": "CA"}, {"timezone": "Europe/London", "simultaneous_ring_limit": 2},
            {"timezone": "UTC", "region": "CA", "simultaneous_ring_limit": 1}]
SPLIT, QUEUE_STATE = "split", "queue_state"


def cases(count, seed):
    found = []
    for number in range((count + BATCH - 1) // BATCH):
        source = random.Random(f"{seed}-{number}")
        quota = min(BATCH, count - number * BATCH)
        found += batch(source, f"seed {seed} batch {number}", quota)
    return found


def batch(source, name, quota):
    moment = source.choice(random_calls.MOMENTS)
    settings = source.choice(SETTINGS)
    at, found = None, []
    while len(found) < quota * CANDIDATES:
        system = around(source, moment)
        document = without_speech({**system.document(), "settings": settings})
        if not is_sound(document):
            continue
        for _ in range(2):
            call = system.call(document)
            at = at or call.get("at") or f"{moment}:00Z"
            placed = {**words(source, call), "at": at}
            found.append(documents.Case(f"{name} call {len(found)}", document, placed, name, quota))
    return found


def around(source, moment):
    """A random phone system with schedules that turn about the moment."""
    moments, random_calls.MOMENTS = random_calls.MOMENTS, [moment]
    try:
        return random_calls.PhoneSystem(source)
    finally:
        random_calls.MOMENTS = moments


def without_speech(document):
    """How long a text takes is known when it was spoken, but fitness is asked before."""
    text = json.dumps(document).replace('"say: Hello."', '"said"').replace('{"say": "Hello."}', '{"file": "half.wav"}')
    return json.loads(text)


def words(source, call):
    """A call as one can be placed: it comes to a number, and nobody called the queue before. Often the caller hangs up,
    so that voicemails end in time."""
    call = {word: value for word, value in call.items() if word not in ("module", QUEUE_STATE)}
    return call if source.random() < 0.5 else {"hang_up": f"after:{source.randint(2, 16)}s500ms", **call}


def is_sound(document):
    """Without what deploy refuses, or what the engine decides alone more than once in a call."""
    return documents.check(document) and not any(
        is_round(flow["modules"], key) for flow in document["flows"].values() for key, one in flow["modules"].items()
        if one["kind"] == SPLIT)


def is_round(modules, key):
    """Whether a module leads to itself again."""
    seen, ahead = set(), list(modules[key].get("exits", {}).values())
    while ahead:
        one = ahead.pop()
        if one not in seen:
            seen.add(one)
            ahead += (modules[one].get("exits") or {}).values()
    return key in seen
