"""Calls whose end was worked out by hand from the design: (fact, modules, call, what has to come of it).

The first module is where the number leads; of what comes, path, rings and plays are words in one text. A fact may
hold more of the document than modules, see `document`.
"""

import wave

from . import menus, others, queues, ringing, times

CASES = [*ringing.CASES, *queues.CASES, *menus.CASES, *times.CASES, *others.CASES]
NUMBER = "+14165550999"
SOUNDS = {"half.wav": 500, "long.wav": 1500}


def write_sounds(folder, sounds=SOUNDS):
    """Silence of so many milliseconds, 8 kHz mono."""
    for name, length in sounds.items():
        with wave.open(str(folder / name), "wb") as sound:
            sound.setnchannels(1)
            sound.setsampwidth(2)
            sound.setframerate(8000)
            sound.writeframes(bytes(16 * length))


def document(modules, settings=None, schedules=None, numbers=None, users=None, start=None):
    """The phone system of the cases: ana with two phones, bo and cy with one, dee who is away."""
    sip = {"desk": {"type": "sip"}}
    people = {
        "ana": {"contacts": {**sip, "mobile": {"type": "phone", "address": "+14165550101"}}},
        "bo": {"contacts": sip}, "cy": {"contacts": sip},
        "dee": {"status": "inactive", "contacts": sip},
        "eve": {"contacts": {"desk": {"type": "sip", "enabled": False}, "soft": {"type": "sip"}}},
        "flo": {"schedule": "office", "contacts": sip}, "gus": {}}
    for key, fields in (users or {}).items():
        people[key] = {**people[key], **fields}
    first = next(iter(modules), None)
    return {
        "cf": "v1", "settings": {"timezone": "America/Toronto", "region": "CA", **(settings or {})},
        "trunks": {"carrier": {"host": "sip.example.net", "default": True}},
        "users": people, "groups": {"team": {"users": ["bo", "ana"]}, "all": {"users": list(people)}},
        "schedules": {"office": {"hours": {"mon-fri": "08:00-18:00"}}, **(schedules or {})},
        "audio": {"half": {"file": "half.wav"}, "long": {"file": "long.wav"},
                  "both": {"items": ["half", "long", "said"]}, "said": {"say": "Hello."}},
        "numbers": {"+14165550900": {"label": "Spare"}},
        "flows": {"sales": {
            "users": list(people), "groups": ["team", "all"], "modules": modules, "start": start,
            "numbers": {NUMBER: first, **(numbers or {})}}}}


def call_of(call):
    return {"to": NUMBER, "at": "2026-03-02T10:00", "flow": "sales", **call}


def differences(expected, result):
    """What a case expects and does not get."""
    wrong = {}
    for word, value in expected.items():
        got = result.get(word)
        shown = " ".join(got) if word in ("path", "rings") else " | ".join(got) if word == "plays" else got
        if shown != value:
            wrong[word] = f"expected {value!r}, got {shown!r}"
    return wrong
