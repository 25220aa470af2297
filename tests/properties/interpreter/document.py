"""Looks things up in a document, with the defaults of the design."""

import math
import pathlib
import re
import wave

UNITS = {"h": 3_600_000, "m": 60_000, "s": 1_000, "ms": 1}
DURATION = r"(?:\d+(?:h|ms|m|s))+"
OUTSIDE = ("+", "sip:")


def milliseconds(text):
    """5s, 2m, 1h30m, 500ms; a bare number is seconds."""
    text = str(text)
    if text.isdigit():
        return int(text) * 1000
    assert re.fullmatch(DURATION, text), text
    return sum(int(number) * UNITS[unit] for number, unit in re.findall(r"(\d+)(h|ms|m|s)", text))


def texts(value):
    """Every text in a value, however deep."""
    if isinstance(value, dict):
        return [text for part in value.values() for text in texts(part)]
    if isinstance(value, list):
        return [text for part in value for text in texts(part)]
    return [value] if isinstance(value, str) else []


class Document:
    """`folder` is where the document's sound files lie."""

    def __init__(self, document, folder="."):
        self.all = document
        self.folder = pathlib.Path(folder)
        self.settings = document.get("settings") or {}
        self.zone = self.settings.get("timezone", "UTC")

    def things(self, noun):
        return self.all.get(noun) or {}

    def flow_zone(self, flow):
        return self.things("flows")[flow].get("timezone") or self.zone

    def modules(self, flow):
        return self.things("flows")[flow].get("modules") or {}

    def length(self, audio):
        """Of an audio or a literal text, in milliseconds: nothing is known of a text that was never spoken."""
        if audio.startswith("say:"):
            return 0
        fields = self.things("audio")[audio]
        if "items" in fields:
            return sum(self.length(item) for item in fields["items"])
        return self.file_length(fields["file"]) if "file" in fields else 0

    def file_length(self, name):
        with wave.open(str(self.folder / name)) as sound:
            assert sound.getnframes() * 1000 % sound.getframerate() == 0, "a sound of whole milliseconds"
            return sound.getnframes() * 1000 // sound.getframerate()

    def tick(self, call):
        """The longest step in which no moment of this call is passed over."""
        words = [word for text in texts([self.all, call]) for word in re.findall(rf"\b{DURATION}\b", text)]
        files = [fields["file"] for fields in self.things("audio").values() if "file" in fields]
        lengths = [milliseconds(word) for word in words] + [self.file_length(file) for file in files]
        return math.gcd(1000, *lengths)

    # Routes

    def route(self, flow, number):
        """The module that a number of a flow leads to; None if there is none."""
        route = self.things("flows")[flow]["numbers"][number]
        to = route.get("to") if isinstance(route, dict) else route
        return to or self.things("flows")[flow].get("start")

    def extensions(self, flow):
        return [number for number in self.things("flows")[flow].get("numbers") or {} if not number.startswith("+")]

    def flow_of(self, number):
        """The flow of a phone number; None for one that is routed nowhere; LookupError for one that is not there."""
        for key, flow in self.things("flows").items():
            if number in (flow.get("numbers") or {}):
                return key
        if number in self.things("numbers"):
            return None
        raise LookupError(number)

    # Phones

    def groups_of(self, user):
        return sorted(key for key, group in self.things("groups").items() if user in (group.get("users") or []))

    def phones(self, destination):
        """(user, contact) of all that a destination names, in order; an outside number is (None, number)."""
        if destination.startswith(OUTSIDE):
            return [(None, destination)]
        if destination.startswith("@"):
            users = sorted(self.things("groups")[destination[1:]].get("users") or [])
            return [phone for user in users for phone in self.phones(user)]
        if "/" in destination:
            return [tuple(destination.split("/"))]
        return [(destination, contact) for contact in sorted(self.things("users")[destination].get("contacts") or {})]
