"""The random modules of a flow, with small numbers, so that things often happen in the very same moment."""

from random_documents import maybe, pick, some

OPTIONS = ["1", "2", "12", "123", "21", "*", "#", "*9", "0"]
EXTENSIONS = ["1", "10", "101", "2", "44"]
OUTSIDE = ["+14165550770", "+14165550771"]
ADDRESS = "sip:desk@example.com"
CALLERS = ["", "anonymous", "Unknown", "+14165550101", "4165550101", "(416) 555-0101", "14165550101", "+442071234567",
           "00442071234567", "+44 20 7123-4567", "011442071234567", "bob", "Bob7"]
ZONES = ["America/Toronto", "Europe/London", "UTC"]


def seconds(random, least, most):
    """Mostly whole seconds."""
    length = random.randint(least, most)
    return f"{length}s500ms" if length < most and random.random() < 0.15 else f"{length}s"


class Flow:
    """The random modules of one flow. Cables go mostly forward, so that calls get somewhere."""

    def __init__(self, system, key):
        self.system = system
        self.random = system.random
        self.key = key
        self.modules = [f"m{place}" for place in range(self.random.randint(2, 12))]
        self.kinds = {}

    def target(self, place, waits):
        """Mostly of those behind, often of the next ones."""
        ahead = self.modules[place + 1 : place + 4]
        if not ahead or self.random.random() < (0.12 if waits else 0.02):
            return self.random.choice(self.modules)
        return self.random.choice(ahead)

    def destination(self):
        system = self.system
        who = pick(self.random, "user", "user", "contact", "group", "outside")
        if who == "group":
            return "@" + self.random.choice(system.groups)
        if who == "outside":
            return self.random.choice(OUTSIDE)
        user = self.random.choice(list(system.users))
        contacts = list(system.users[user].get("contacts", {}))
        return f"{user}/{self.random.choice(contacts)}" if who == "contact" and contacts else user

    def timeline(self):
        """Somebody rings at second 0, and no second before the end is silent; rarely nobody does: an error."""
        rings, covered = [], 0 if self.random.random() < 0.97 else 2
        for _ in range(self.random.randint(1, 5)):
            latest = min(covered, 12)
            after = self.random.randint(0, latest) if self.random.random() < 0.7 else latest
            length = self.random.randint(1, 6)
            rings.append({"to": self.destination(), "after": f"{after}s", "for": f"{length}s"})
            covered = max(covered, after + length)
        self.random.shuffle(rings)
        return rings

    def ring_group(self):
        return {"destinations": self.timeline()}

    def voice_menu(self):
        random, fields = self.random, {"audio": self.system.audio()}
        maybe(random, fields, "timeout", lambda: seconds(random, 1, 4))
        maybe(random, fields, "playbacks", lambda: random.randint(1, 3), 0.6)
        maybe(random, fields, "inter_digit_timeout", lambda: pick(random, "500ms", "1s", "3s"))
        maybe(random, fields, "direct_dial", lambda: True)
        maybe(random, fields, "invalid_audio", self.system.audio)
        return fields

    def audio_playback(self):
        return {"audio": self.system.audio()}

    def conference(self):
        return {"pin": pick(self.random, "1", "12", "21")} if self.random.random() < 0.8 else {}

    def voicemail(self):
        return {"audio": self.system.audio(), "max_length": "1m"}

    def fax(self):
        return {"max_length": "2m"}

    def call_recorder(self):
        return {"announcement": self.system.audio()} if self.random.random() < 0.5 else {}

    def caller_router(self):
        random, fields = self.random, {}
        routes = {value: pick(random, "allow", "disallow") for value in some(
            random, ["+", "+1", "+1416", "+14165550101", "4165550101", "00", "+44", "b", "B", "Bob7", "anonymous"])}
        fields["rules"] = [{"value": value, "route": route} for value, route in routes.items()]
        maybe(random, fields, "algorithm", lambda: pick(random, "prefix", "number"))
        maybe(random, fields, "default_route", lambda: pick(random, "allow", "disallow"))
        return fields

    def blocklist(self):
        random, fields = self.random, {}
        fields["numbers"] = some(random, CALLERS[1:] + ["+14165550102", "+15145550101"])
        for word in ("block_empty", "block_letters"):
            maybe(random, fields, word, lambda: pick(random, True, False))
        maybe(random, fields, "normalize", lambda: False)
        maybe(random, fields, "play", self.system.audio)
        return fields

    def queue(self):
        random, fields = self.random, {}
        members = dict.fromkeys(self.destination() for _ in range(random.randint(1, 4)))
        fields["destinations"] = [{"to": to, "for": seconds(random, 5, 7)} for to in members]
        fields["timeout"] = seconds(random, 5, 30)
        strategies = ["round_robin", "ring_all", "random", "fewest_calls", "longest_idle"]
        maybe(random, fields, "strategy", lambda: random.choice(strategies), 0.8)
        maybe(random, fields, "max_waiting", lambda: random.randint(0, 3))
        maybe(random, fields, "join_empty", lambda: False)
        return fields

    def time_router(self):
        random = self.random
        if random.random() < 0.7:
            return {"schedule": random.choice(list(self.system.schedules))}
        fields = {"hours": self.system.hours()}
        maybe(random, fields, "timezone", lambda: random.choice(ZONES))
        return fields

    def notification(self):
        return {"deliver_to": ["box@example.com"]}

    def call_forward(self):
        random = self.random
        fields = {"to": pick(random, *OUTSIDE, ADDRESS), "timeout": seconds(random, 5, 8)}
        maybe(random, fields, "confirm", lambda: True, 0.6)
        return fields

    def switch(self):
        return {"state": pick(self.random, "on", "off")}

    def split(self):
        return {"percent": pick(self.random, 1, 49, 50, 51, 99)} if self.random.random() < 0.7 else {}

    def hang_up(self):
        return {"play": self.system.audio()} if self.random.random() < 0.5 else {}

    EXITS = {
        "ring_group": ["no_answer"], "voice_menu": ["timeout", "invalid"], "audio_playback": ["next"], "conference": [],
        "voicemail": [], "fax": [], "call_recorder": ["next"], "caller_router": ["allow", "disallow"],
        "blocklist": ["next"], "queue": ["timeout", "full", "empty"], "time_router": ["open", "closed"],
        "notification": ["next"], "call_forward": ["no_answer"], "switch": ["on", "off"], "split": ["a", "b"], "hang_up": []}
    OFTEN = {"ring_group": 5, "voice_menu": 5, "queue": 3, "call_forward": 3, "audio_playback": 2, "time_router": 2}
    WAITS = ["ring_group", "voice_menu", "queue", "call_forward"]

    def module(self, place):
        random = self.random
        last = place >= len(self.modules) - 2
        ends = (0.1, 1) if not last else (1, 0.3)
        kinds = [kind for kind, exits in self.EXITS.items() if random.random() < ends[bool(exits)]]
        kinds = kinds or ["hang_up"]
        kind = random.choices(kinds, [self.OFTEN.get(kind, 1) for kind in kinds])[0]
        self.kinds[self.modules[place]] = kind
        fields = {"kind": kind, **getattr(self, kind)()}
        exits = [exit for exit in self.EXITS[kind] if random.random() < 0.95]
        if kind == "voice_menu":
            exits += some(random, OPTIONS, 1)[:5]
        fields["exits"] = {exit: self.target(place, kind in self.WAITS) for exit in exits}
        maybe(random, fields, "enabled", lambda: False, 0.05)
        return fields

    def fields(self, numbers):
        random = self.random
        fields = {"users": list(self.system.users), "groups": self.system.groups}
        fields["modules"] = {module: self.module(place) for place, module in enumerate(self.modules)}
        fields["numbers"] = {number: self.modules[0] for number in numbers}
        for extension in some(random, EXTENSIONS):
            fields["numbers"][extension] = pick(random, None, *self.modules)
        maybe(random, fields, "start", lambda: random.choice(self.modules), 0.7)
        maybe(random, fields, "timezone", lambda: random.choice(ZONES))
        return fields
