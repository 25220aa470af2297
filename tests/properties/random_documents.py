"""Random phone systems as documents: what is made here is valid, every kind and most fields come up."""


def pick(random, *choices):
    return random.choice(choices)


def some(random, things, least=0):
    things = list(things)
    return random.sample(things, random.randint(min(least, len(things)), len(things)))


def maybe(random, fields, word, make, chance=0.4):
    if random.random() < chance:
        fields[word] = make()


WORDS = ["Café", "Sales", "no", "1:30", "0x1F", "après-midi", "客服", "it's", "a: b", "# not", "~", "null", "2026-01-01",
         "${not}"[:1] + "5", "tail ", "{x}", "[y]", "&z", "*w", "!tag", "'q'", '"d"', "%p", "@at", "`b`", "- dash", "?"]


def prose(random):
    text = " ".join(random.choices(WORDS, k=random.randint(1, 6))).strip()
    return text + pick(random, "", "\nsecond line")


def name(random, key):
    return f"{pick(random, 'Ñame', 'Team', 'Büro', 'yes', '営業')} {key}"


def hours(random):
    days = pick(random, ["mon-fri"], ["mon-thu", "fri"], ["mon-fri", "sat"], ["sat-sun"])
    return {day: pick(random, "08:00-18:00", "09:00-12:00 13:00-17:00", "22:00-06:00", "00:00-24:00") for day in days}


def exception(random, n):
    fields = pick(random, {"date": f"2026-12-{n + 1:02}"}, {"from": "2026-07-01", "to": "2026-07-14"})
    fields.update(pick(random, {"closed": True}, {"hours": "10:00-14:00"}))
    maybe(random, fields, "yearly", lambda: True)
    maybe(random, fields, "name", lambda: f"Holiday {n}")
    return fields


class System:
    """One random phone system; `document()` is what `cf apply` reads."""

    def __init__(self, random):
        self.random = random
        self.users = [f"user-{n}" for n in range(random.randint(2, 9))]
        self.schedules = [f"hours-{n}" for n in range(random.randint(1, 3))]
        self.audio = [f"audio-{n}" for n in range(random.randint(1, 4))]
        self.groups = [f"group-{n}" for n in range(random.randint(0, 3))]
        self.contacts = {}
        self.next_number = 0

    def contact(self):
        return pick(
            self.random, {"type": "sip"}, {"type": "sip", "codecs": ["opus", "alaw"], "enabled": False},
            {"type": "phone", "address": f"+1416555{self.random.randint(1000, 9999)}"},
            {"type": "sip_uri", "address": "sip:ana@example.com"}, {"type": "sip", "password": {"env": "PASS"}})

    def user(self, key):
        random, fields = self.random, {}
        maybe(random, fields, "name", lambda: name(random, key))
        maybe(random, fields, "email", lambda: f"{key}@example.com")
        maybe(random, fields, "department", lambda: pick(random, "Sales", "R&D", "yes"))
        maybe(random, fields, "job_title", lambda: "Agent: first")
        maybe(random, fields, "role", lambda: pick(random, "owner", "admin", "agent", "viewer"))
        maybe(random, fields, "status", lambda: pick(random, "active", "inactive"))
        maybe(random, fields, "schedule", lambda: random.choice(self.schedules))
        maybe(random, fields, "last_reviewed", lambda: "2026-01-31")
        self.contacts[key] = {f"c{n}": self.contact() for n in range(random.randint(0, 2))}
        if self.contacts[key]:
            fields["contacts"] = self.contacts[key]
        return fields

    def schedule(self):
        random, fields = self.random, {"hours": hours(self.random)}
        maybe(random, fields, "timezone", lambda: pick(random, "America/Toronto", "Europe/Paris", "UTC"))
        maybe(random, fields, "exceptions", lambda: [exception(random, n) for n in range(random.randint(1, 3))])
        return fields

    def sound(self, index):
        random, fields = self.random, {}
        maybe(random, fields, "language", lambda: pick(random, "en", "fr-CA"))
        if index > 0 and random.random() < 0.3:
            fields["items"] = random.choices(self.audio[:index], k=random.randint(1, 3))
        else:
            fields["say"] = prose(random)
        return fields

    def group(self, key):
        fields = {"users": some(self.random, self.users)}
        maybe(self.random, fields, "name", lambda: name(self.random, key))
        maybe(self.random, fields, "description", lambda: prose(self.random))
        return fields

    def trunk(self):
        random, fields = self.random, {"host": "sip.example.net"}
        maybe(random, fields, "port", lambda: random.randint(1, 65535))
        maybe(random, fields, "transport", lambda: pick(random, "tcp", "tls"))
        maybe(random, fields, "username", lambda: "no")
        maybe(random, fields, "password", lambda: pick(random, {"env": "SECRET"}, {"file": "/run/secret"}))
        maybe(random, fields, "allow", lambda: ["192.0.2.0/24", "198.51.100.7"])
        return fields

    def number(self):
        self.next_number += 1
        return f"+1416{2000000 + self.next_number}"

    def source(self):
        return pick(self.random, "say: Hello, world.", self.random.choice(self.audio))

    def destinations(self, members):
        return [self.random.choice(members) for _ in range(self.random.randint(1, 3))]

    def caller_name(self):
        return {"match": "^(.*)$", "result": "Support \\1"}

    def deliver_to(self, users):
        return some(self.random, users, 1) + ["box@example.com"]

    def module(self, kind, members, users, numbers):
        random, fields = self.random, {"kind": kind}
        may = lambda word, make: maybe(random, fields, word, make)
        if kind == "ring_group":
            fields["destinations"] = [{"to": to, "for": f"{random.randint(5, 60)}s"} for to in self.destinations(members)]
            may("ringback", self.source)
            may("caller_name", self.caller_name)
        elif kind == "voice_menu":
            fields["audio"] = self.source()
            may("timeout", lambda: f"{random.randint(1, 120)}s")
            may("playbacks", lambda: random.randint(1, 11))
            may("inter_digit_timeout", lambda: "1500ms")
            may("direct_dial", lambda: True)
            may("invalid_audio", self.source)
        elif kind == "audio_playback":
            fields["audio"] = self.source()
            may("answer", lambda: False)
        elif kind == "conference":
            may("pin", lambda: "0042")
            may("max_members", lambda: 8)
            may("record", lambda: True)
        elif kind == "voicemail":
            fields["audio"] = self.source()
            may("deliver_to", lambda: self.deliver_to(users))
            may("beep", lambda: False)
        elif kind == "fax":
            may("deliver_to", lambda: self.deliver_to(users))
        elif kind == "call_recorder":
            may("announcement", self.source)
            may("mix", lambda: "caller")
            may("format", lambda: "gsm")
        elif kind == "caller_router":
            may("algorithm", lambda: "number")
            may("default_route", lambda: "allow")
            may("rules", lambda: [{"value": f"{n}416", "route": pick(random, "allow", "disallow")} for n in range(3)])
        elif kind == "blocklist":
            may("block_empty", lambda: True)
            may("numbers", lambda: ["0800 no", "+15550100"])
            may("play", self.source)
        elif kind == "queue":
            fields["destinations"] = [{"to": to} for to in dict.fromkeys(self.destinations(members))]
            may("strategy", lambda: pick(random, "ring_all", "random", "fewest_calls"))
            may("wrap_up", lambda: "90s")
            may("join_empty", lambda: False)
            may("music_on_hold", self.source)
        elif kind == "time_router":
            if random.random() < 0.6:
                fields["schedule"] = random.choice(self.schedules)
            else:
                fields.update(hours=hours(random), timezone="Asia/Tokyo")
        elif kind == "notification":
            fields["deliver_to"] = self.deliver_to(users)
            may("subject", lambda: "Call: {caller}")
            may("body", lambda: prose(random))
        elif kind == "call_forward":
            fields["to"] = pick(random, "+14165550199", "sip:desk@example.com")
            may("caller_id", lambda: pick(random, "called", *numbers))
            may("confirm", lambda: True)
        elif kind == "switch":
            may("state", lambda: "off")
        elif kind == "split":
            may("percent", lambda: random.randint(1, 99))
        elif kind == "hang_up":
            may("cause", lambda: pick(random, "busy", "congestion", "unallocated"))
        return fields

    EXITS = {
        "ring_group": ["no_answer"], "voice_menu": ["1", "22", "*3", "#", "timeout", "invalid"], "audio_playback": ["next"],
        "conference": [], "voicemail": [], "fax": [], "call_recorder": ["next"], "caller_router": ["allow", "disallow"],
        "blocklist": ["next"], "queue": ["timeout", "full", "empty"], "time_router": ["open", "closed"],
        "notification": ["next"], "call_forward": ["no_answer"], "switch": ["on", "off"], "split": ["a", "b"], "hang_up": []}

    def flow(self, key):
        random, fields = self.random, {}
        users = some(random, self.users, 1)
        groups = some(random, self.groups)
        maybe(random, fields, "name", lambda: name(random, key))
        maybe(random, fields, "description", lambda: prose(random))
        maybe(random, fields, "timezone", lambda: "Europe/Berlin")
        maybe(random, fields, "labels", lambda: {"team": "a=b", "location": "no"})
        maybe(random, fields, "protected", lambda: True, 0.1)
        fields["users"] = [pick(random, user, {"user": user, "role": "admin"}) for user in users]
        if groups:
            fields["groups"] = groups
        tabs = ["Main", "After Hours", "Ünïcode"][: random.randint(1, 3)]
        random.shuffle(tabs)
        maybe(random, fields, "tabs", lambda: tabs)
        modules = [f"module-{n}" for n in range(random.randint(0, 8))]
        numbers = [self.number() for _ in range(random.randint(0, 2))]
        extensions = [str(random.randint(100, 999)) for _ in range(random.randint(0, 2))]
        members = users + [f"@{group}" for group in groups] + [f"{user}/{c}" for user in users for c in self.contacts[user]]
        fields["numbers"] = {number: self.route(modules) for number in numbers + extensions}
        if modules:
            fields["start"] = pick(random, None, random.choice(modules))
            fields["modules"] = {module: self.cabled(module, modules, members, users, numbers) for module in modules}
            for module in fields["modules"].values():
                maybe(random, module, "tab", lambda: random.choice(fields.get("tabs", ["Main"])))
        return fields

    def cabled(self, key, modules, members, users, numbers):
        random = self.random
        fields = self.module(random.choice(list(self.EXITS)), members, users, numbers)
        exits = {exit: random.choice(modules) for exit in some(random, self.EXITS[fields["kind"]])}
        if exits:
            fields["exits"] = exits
        maybe(random, fields, "name", lambda: name(random, key))
        maybe(random, fields, "note", lambda: prose(random))
        maybe(random, fields, "enabled", lambda: False, 0.1)
        return fields

    def route(self, modules):
        if not modules:
            return None
        target = self.random.choice(modules)
        return pick(self.random, target, None, {"to": target, "label": "Front: desk", "caller_name": self.caller_name()})

    def document(self):
        random = self.random
        document = {"cf": "v1", "settings": {"timezone": pick(random, "America/Toronto", "UTC"), "region": "CA"}}
        document["users"] = {key: self.user(key) for key in self.users}
        document["schedules"] = {key: self.schedule() for key in self.schedules}
        document["audio"] = {key: self.sound(n) for n, key in enumerate(self.audio)}
        document["groups"] = {key: self.group(key) for key in self.groups}
        document["trunks"] = {f"trunk-{n}": self.trunk() for n in range(random.randint(0, 2))}
        if document["trunks"] and random.random() < 0.7:
            document["trunks"]["trunk-0"]["default"] = True
        document["numbers"] = {self.number(): {"label": "Spare"} for _ in range(random.randint(0, 2))}
        document["flows"] = {f"flow-{n}": self.flow(f"flow-{n}") for n in range(random.randint(1, 4))}
        return document


def shuffled(random, value):
    """The same document in another order of its maps."""
    if isinstance(value, dict):
        keys = list(value)
        random.shuffle(keys)
        return {key: shuffled(random, value[key]) for key in keys}
    return [shuffled(random, item) for item in value] if isinstance(value, list) else value
