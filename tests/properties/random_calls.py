"""Random phone systems and calls to them, with times about which something turns."""

import datetime

from random_documents import maybe, pick, some
from random_flows import ADDRESS, CALLERS, EXTENSIONS, OPTIONS, OUTSIDE, ZONES, Flow

SOUNDS = {"half.wav": 500, "long.wav": 1500, "two.wav": 2000}
# Moments at which something turns: opening, midnight, the year, clocks that jump.
MOMENTS = ["2026-03-02T08:00", "2026-03-02T12:00", "2026-03-07T00:00", "2026-03-07T06:00", "2026-12-25T00:00",
           "2026-12-31T23:59", "2028-02-29T12:00", "2026-03-08T01:59", "2026-03-08T02:30", "2026-03-08T03:00",
           "2026-11-01T01:30", "2026-11-01T01:59", "2026-03-29T01:30", "2026-10-25T01:30"]


class PhoneSystem:
    """Everything around the flows, and the calls that fit them."""

    def __init__(self, random):
        self.random = random
        self.moment = datetime.datetime.fromisoformat(random.choice(MOMENTS))
        self.schedules = {f"s{place}": self.schedule() for place in range(2)}
        self.users = {user: self.user() for user in ["ana", "bo", "cy", "dee"][: random.randint(2, 4)]}
        self.groups = ["all", "team"]
        self.flows = [Flow(self, f"f{place}") for place in range(random.randint(1, 2))]

    def audio(self):
        return pick(self.random, "said", "half", "long", "two", "list", "say: Hello.")

    def contact(self):
        random = self.random
        fields = pick(random, {"type": "sip"}, {"type": "sip"}, {"type": "sip_uri", "address": "sip:x@example.com"},
                      {"type": "phone", "address": f"+1416555{random.randint(1000, 9999)}"})
        maybe(random, fields, "enabled", lambda: False, 0.15)
        return fields

    def user(self):
        random, fields = self.random, {}
        contacts = {key: self.contact() for key in some(random, ["desk", "mobile"], 1 if random.random() < 0.9 else 0)}
        if contacts:
            fields["contacts"] = contacts
        maybe(random, fields, "status", lambda: "inactive", 0.15)
        maybe(random, fields, "schedule", lambda: random.choice(list(self.schedules)), 0.3)
        return fields

    def time(self):
        """A time of day about the moment of the calls, or far from it."""
        minutes = self.moment.hour * 60 + self.moment.minute + pick(self.random, -60, -1, 0, 0, 1, 60, -480, 480)
        return f"{minutes // 60 % 24:02}:{minutes % 60:02}"

    def range(self):
        start, end = self.time(), self.time()
        return f"{start}-{end if end != start else '24:00'}"

    def hours(self):
        random = self.random
        days = some(random, ["mon-fri", "sat", "sun", "sat-mon", "mon-sun", "wed", "fri-sat"], 1)
        return {day: pick(random, self.range(), [self.range(), self.range()]) for day in days}

    def exception(self):
        random, date = self.random, self.moment.date()
        day = lambda low, high: str(date + datetime.timedelta(days=random.randint(low, high)))
        fields = pick(random, {"date": day(-1, 1)}, {"from": day(-3, 0), "to": day(0, 3)})
        fields.update(pick(random, {"closed": True}, {"hours": self.range()}))
        maybe(random, fields, "yearly", lambda: True)
        return fields

    def schedule(self):
        random, fields = self.random, {"hours": self.hours()}
        maybe(random, fields, "timezone", lambda: random.choice(ZONES), 0.5)
        maybe(random, fields, "exceptions", lambda: [self.exception() for _ in range(random.randint(1, 3))])
        return fields

    def document(self):
        random = self.random
        document = {"cf": "v1", "settings": {"timezone": random.choice(ZONES)}}
        maybe(random, document["settings"], "region", lambda: "CA", 0.7)
        maybe(random, document["settings"], "simultaneous_ring_limit", lambda: random.randint(1, 3))
        document["users"], document["schedules"] = self.users, self.schedules
        document["groups"] = {group: {"users": some(random, self.users, 1)} for group in self.groups}
        document["audio"] = {
            "said": {"say": "Hello."}, "half": {"file": "half.wav"}, "long": {"file": "long.wav"},
            "two": {"file": "two.wav"}, "list": {"items": random.choices(["said", "half", "long", "two"], k=2)}}
        if random.random() < 0.95:
            document["trunks"] = {"carrier": {"host": "sip.example.net", "default": True}}
        document["numbers"] = {"+14165550900": {"label": "Spare"}}
        document["flows"] = {flow.key: flow.fields([self.number(flow)]) for flow in self.flows}
        return document

    def number(self, flow):
        return f"+1416555099{self.flows.index(flow)}"

    # Calls

    def reply(self):
        random = self.random
        after = f"after:{random.randint(0, 9)}s" if random.random() < 0.8 else f"after:{random.randint(0, 9)}s500ms"
        return pick(random, after, after, f"{after},unconfirmed", "busy", "reject", "unreachable")

    def phones(self):
        contacts = [f"{user}/{key}" for user, fields in self.users.items() for key in fields.get("contacts", {})]
        return [*contacts, *self.users, *(f"@{group}" for group in self.groups), *OUTSIDE, ADDRESS]

    def keys(self):
        random = self.random
        return pick(random, "none", random.choice(OPTIONS), random.choice(EXTENSIONS),
                    "".join(random.choices("012349*#", k=random.randint(1, 4))), "12", "123")

    def at(self):
        random = self.random
        time = self.moment + datetime.timedelta(seconds=pick(random, -3600, -2, -1, 0, 0, 1, 59, 3600))
        text = time.isoformat(sep=pick(random, "T", " "))
        return text + pick(random, "", "", "", "Z", "-05:00", "+01:00")

    def queue_state(self, flow, queue):
        random = self.random
        members = [one["to"] for one in flow["modules"][queue]["destinations"]]
        state = random.choices(members, k=random.randint(0, 4))
        return state + ([f"waiting:{random.randint(0, 3)}"] if random.random() < 0.5 else []) or ["waiting:0"]

    def call(self, document):
        random = self.random
        flow = random.choice(self.flows)
        fields = document["flows"][flow.key]
        extensions = [number for number in fields["numbers"] if not number.startswith("+")]
        call = {"flow": flow.key, "to": self.number(flow)}
        if extensions and random.random() < 0.3:
            call["to"] = random.choice(extensions)
        elif random.random() < 0.05:
            call["to"] = pick(random, "+14165550900", "+14165550901", "999999")
        maybe(random, call, "module", lambda: random.choice(flow.modules), 0.15)
        maybe(random, call, "at", self.at, 0.95)
        maybe(random, call, "from", lambda: random.choice(CALLERS), 0.8)
        maybe(random, call, "press", lambda: [self.keys() for _ in range(random.randint(1, 5))], 0.8)
        maybe(random, call, "answer", lambda: {who: self.reply() for who in some(random, self.phones(), 1)}, 0.8)
        maybe(random, call, "hang_up", lambda: f"after:{random.randint(0, 30)}s", 0.3)
        splits = [module for module, kind in flow.kinds.items() if kind == "split"]
        switches = [module for module, kind in flow.kinds.items() if kind == "switch"]
        queues = [module for module, kind in flow.kinds.items() if kind == "queue"]
        maybe(random, call, "draw", lambda: pick(random, "a", "b"))
        if splits:
            maybe(random, call, "draw", lambda: {key: pick(random, "a", "b") for key in some(random, splits, 1)})
        if switches:
            maybe(random, call, "switch", lambda: {key: pick(random, "on", "off") for key in some(random, switches, 1)})
        if queues:
            maybe(random, call, "queue_state", lambda: {key: self.queue_state(fields, key) for key in queues}, 0.6)
        return call
