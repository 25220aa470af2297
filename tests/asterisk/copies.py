"""A call's own copy of a phone system: names and numbers that no other copy has, so that copies live in one store."""

OUTSIDE = ("+", "sip:")
TRUNK = {"host": "127.0.0.10", "port": "5060", "default": "true"}
PASSWORD = {"env": "CF_PHONES_PASSWORD"}
PER_COPY = 100  # numbers


class Copy:
    """Of a document; `number` tells copies apart."""

    def __init__(self, document, call, number):
        self.number = number
        self.numbers = {}
        self.call = self.words(call)
        self.document = self.renamed(document)
        self.add_caller()

    def is_from_outside(self):
        return self.call.get("outside", self.call["to"].startswith("+"))

    def modules(self, simulated):
        """Those of the flow that a call went through."""
        return self.document["flows"][simulated["flow"]]["modules"] if simulated.get("flow") else {}

    def all_modules(self):
        return [one for flow in self.document["flows"].values() for one in flow["modules"].values()]

    def has(self, kind):
        return any(one["kind"] == kind for one in self.all_modules())

    def asks(self):
        """Whether somebody may be asked for a PIN or to confirm."""
        return any(one.get("pin") or one.get("confirm") for one in self.all_modules())

    def addresses(self, people):
        """Where a delivery to people goes."""
        return [one if "@" in one else self.document["users"][one]["email"] for one in people]

    # Names

    def key(self, key):
        return f"{key}-{self.number}"

    def new_number(self, text, area):
        """The same text has the same number; one of a flow and one outside have other areas."""
        place = self.numbers.setdefault((area, text), len(self.numbers))
        assert place < PER_COPY, "too many numbers in one document"
        return f"+1{area}{2_000_000 + self.number * PER_COPY + place}"

    def inside(self, number):
        return self.new_number(number, 416) if number.startswith("+") else number

    def outside(self, text, area=905):
        number = self.new_number(text, area)
        return f"sip:x{number[1:]}@{TRUNK['host']}" if text.startswith("sip:") else number

    def destination(self, to):
        if to.startswith(OUTSIDE):
            return self.outside(to)
        if to.startswith("@"):
            return "@" + self.key(to[1:])
        user, slash, contact = to.partition("/")
        return self.key(user) + slash + contact

    def audio(self, text):
        return text if text.startswith("say:") else self.key(text)

    def mailbox(self, address):
        name, _, domain = address.partition("@")
        return f"{self.key(name)}@{domain}"

    def people(self, names):
        return [self.mailbox(name) if "@" in name else self.key(name) for name in names]

    # Things

    def renamed(self, document):
        nouns = ("users", "groups", "schedules", "audio", "flows")
        things = {noun: self.keyed(document.get(noun) or {}) for noun in nouns}
        things["users"] = {key: self.user(key, fields) for key, fields in things["users"].items()}
        things["groups"] = {key: {**fields, "users": [self.key(user) for user in fields.get("users") or []]}
                            for key, fields in things["groups"].items()}
        things["audio"] = {key: self.playlist(fields) for key, fields in things["audio"].items()}
        things["flows"] = {key: self.flow(fields) for key, fields in things["flows"].items()}
        numbers = {self.inside(number): fields for number, fields in (document.get("numbers") or {}).items()}
        return {**things, "numbers": numbers, "settings": document.get("settings") or {},
                "trunks": {"carrier": TRUNK}}

    def keyed(self, things):
        return {self.key(key): self.named(fields or {}) for key, fields in things.items()}

    def playlist(self, fields):
        return {**fields, "items": [self.key(item) for item in fields["items"]]} if "items" in fields else fields

    def named(self, fields):
        """Names of flows and users are as unique as keys."""
        return {**fields, "name": f"{fields['name']} {self.number}"} if "name" in fields else fields

    def user(self, key, fields):
        contacts = {}
        for contact, words in (fields.get("contacts") or {}).items():
            contacts[contact] = {**words}
            if "address" in words:
                scheme = "sip:" if words["address"].startswith("sip:") else ""
                contacts[contact]["address"] = self.outside(f"{scheme}{key}/{contact}", 647)
            else:
                contacts[contact]["password"] = PASSWORD
        email = {"email": self.mailbox(fields["email"])} if fields.get("email") else {}
        return {**self.with_schedule(fields), **email, "contacts": contacts}

    def with_schedule(self, fields):
        return {**fields, **({"schedule": self.key(fields["schedule"])} if fields.get("schedule") else {})}

    def flow(self, fields):
        fields = {**fields, "modules": {key: self.module(one) for key, one in (fields.get("modules") or {}).items()}}
        fields["numbers"] = {self.inside(number): to for number, to in (fields.get("numbers") or {}).items()}
        for noun in ("users", "groups"):
            fields[noun] = [self.key(key) for key in fields.get(noun) or []]
        return {word: value for word, value in fields.items() if value is not None}

    def module(self, fields):
        renames = {"to": self.outside, "audio": self.audio, "invalid_audio": self.audio, "announcement": self.audio,
                   "play": self.audio, "music_on_hold": self.audio, "ringback": self.audio, "deliver_to": self.people,
                   "caller_id": self.inside}
        fields = {word: renames.get(word, lambda same: same)(value) for word, value in fields.items()}
        if "destinations" in fields:
            fields["destinations"] = [{**one, "to": self.destination(one["to"])} for one in fields["destinations"]]
        return self.with_schedule(fields)

    # The call

    def words(self, call):
        words = {**call, "to": self.inside(call["to"]), "flow": self.key(call["flow"]) if "flow" in call else None}
        words |= {word: call[word].replace("$${", "${") for word in ("from", "from_name") if call.get(word)}
        words["answer"] = {self.destination(who): reply for who, reply in (call.get("answer") or {}).items()}
        return words

    def add_caller(self):
        """A member's phone, for calls to an extension or to the code of a switch."""
        user = self.key("caller")
        flow = self.call["flow"] or next(iter(self.document["flows"]))
        self.document["users"][user] = {"contacts": {"phone": {"type": "sip", "password": PASSWORD}}}
        self.document["flows"][flow]["users"].append(user)
        self.call["phone"] = f"{user}/phone"
        if not self.is_from_outside():
            self.call |= {"from": user, "from_name": None}
