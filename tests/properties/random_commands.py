"""Random commands on a phone system, most of which are done; the others are refused for a reason."""

NAMES = ["Ana", "Bo", "Café", "客服", "no", "a: b", "it's", "Sales", "Night", "O'Hara", "#1", "null", "1:30", "Ünïcode", "[x]"]
KINDS = {  # its exits and its flags: required, possible
    "ring-group": (["no_answer"], ["--destination {to},for=20s"], ["--destination {to},after=5s", "--ringback {audio}"]),
    "voice-menu": (["1", "22", "#", "timeout", "invalid"], ["--audio {audio}"],
                   ["--timeout 7s", "--playbacks 3", "--direct-dial", "--invalid-audio {audio}"]),
    "audio-playback": (["next"], ["--audio {audio}"], ["--no-answer"]),
    "conference": ([], [], ["--pin 0042", "--max-members 12", "--record", "--music-on-hold {audio}"]),
    "voicemail": ([], ["--audio {audio}"], ["--max-length 3m", "--no-beep", "--deliver-to {user}", "--deliver-to a@example.com"]),
    "fax": ([], [], ["--deliver-to {user}", "--max-length 20m"]),
    "call-recorder": (["next"], [], ["--announcement {audio}", "--mix caller", "--format gsm", "--deliver-to {user}"]),
    "caller-router": (["allow", "disallow"], [], ["--algorithm number", "--default-route allow", "--rule 1416=allow"]),
    "blocklist": (["next"], [], ["--block-empty", "--number +14165550111", "--no-normalize", "--play {audio}"]),
    "queue": (["timeout", "full", "empty"], ["--destination {to}"], ["--strategy random", "--wrap-up 10s", "--no-join-empty"]),
    "time-router": (["open", "closed"], ["--schedule {schedule}"], []),
    "notification": (["next"], ["--deliver-to a@example.com"], ["--deliver-to {user}", "--subject {name}", "--body {name}"]),
    "call-forward": (["no_answer"], ["--to +14165550101"], ["--timeout 45s", "--caller-id called", "--confirm"]),
    "switch": (["on", "off"], [], ["--state off", "--code *{digit}{digit}"]),
    "split": (["a", "b"], [], ["--percent 30"]),
    "hang-up": ([], [], ["--cause busy", "--play {audio}"]),
}
FIELDS = {
    "user": ["--email {word}@example.com", "--department {name}", "--role admin", "--status inactive", "--schedule {schedule}",
             "--last-reviewed 2026-01-31"],
    "contact": ["--no-enabled", "--codec opus"],
    "group": ["--user {user}", "--description {name}"],
    "schedule": ["--hours mon-fri_08:00-18:00", "--timezone Europe/Paris", "--exception 2026-12-25_closed_yearly"],
    "audio": ["--language fr-CA"],
    "trunk": ["--port 5070", "--transport tls", "--default", "--allow 192.0.2.0/24", "--username no"],
    "flow": ["--description {name}", "--timezone America/Toronto", "--label team={word}", "--isolated", "--no-isolated"],
    "number": ["--label {name}", "--caller-name ^(.*)$=x_\\1"],
    "settings": ["--timezone UTC", "--region CA", "--language fr", "--review-days 90"],
}
FIRST = [
    "user create {new} --flow {flow}", "user create {new}", "contact create {user}/c1 --type sip", "group create {new} --user {user}",
    "schedule create {new} --hours sat_09:00-12:00", "audio create {new} --say {name}", "trunk create {new} --host a.example.net",
    "flow create {new} --user {user}"]
COMMANDS = [  # more often where they stand twice
    "user create {new} --flow {flow}", "user create {new}", "user set {user} {user+}", "user rename {user} {new}",
    "user assign {user} --flow {flow} --role admin", "user unassign {user} --flow {flow} --cascade --yes",
    "user delete {user} --cascade --yes",
    "contact create {user}/c{digit} --type sip {contact+}", "contact create {user}/p{digit} --type phone --address +14165550101",
    "contact set {contact} {contact+}", "contact delete {contact} --cascade --yes",
    "group create {new} --flow {flow} {group+}", "group set {group} {group+}", "group set {group} --add-user {user}",
    "group set {group} --remove-user {user}", "group rename {group} {new}", "group unassign {group} --flow {flow} --cascade --yes",
    "group delete {group} --cascade --yes",
    "schedule create {new} {schedule+}", "schedule set {schedule} {schedule+}",
    "schedule rename {schedule} {new}", "schedule delete {schedule} --cascade --yes",
    "audio create {new} --say {name} {audio+}", "audio create {new} --item {sound}", "audio set {sound} --say {name}",
    "audio rename {sound} {new}", "audio delete {sound} --cascade --yes",
    "trunk create {new} --host sip.example.net {trunk+}", "trunk set {trunk} {trunk+}", "trunk rename {trunk} {new}",
    "trunk delete {trunk} --cascade --yes",
    "flow create {new} {flow+}", "flow set {flow} {flow+}", "flow rename {flow} {new}", "flow default {flow}",
    "flow copy {flow} {new}", "flow set {flow} --start {module}", "flow delete {flow} --cascade --with-numbers --yes",
    "tab create {new} --flow {flow}", "tab rename {tab} {new} --flow {flow}", "tab set {tab} --position 1 --flow {flow}",
    "tab delete {tab} --cascade --yes --flow {flow}",
    "module create {kind}", "module create {kind}", "module create {kind}", "module create {kind}",
    "module set {module} --note {name} --flow {flow}", "module set {module} --no-enabled --flow {flow}",
    "module rename {module} {new} --flow {flow}", "module copy {module} {new} --flow {flow}",
    "module move {module} --tab {tab} --flow {flow}", "module connect {module} {exit} {module} --flow {flow}",
    "module connect {module} {exit} {module} --flow {flow}", "module disconnect {module} {exit} --flow {flow}",
    "module delete {module} --cascade --yes --flow {flow}",
    "number create {phone} {number+}", "number create {phone} --flow {flow} --to {module} {number+}",
    "number create {digit}{digit}{digit} --flow {flow} --to {module}", "number assign {number} --flow {flow} --to {module} --yes",
    "number unassign {number} --yes", "number set {number} {number+}", "number delete {number} --yes",
    "settings set {settings+}", "undo", "undo", "redo",
]


class Hand:
    """What a person could know and type."""

    def __init__(self, random, store):
        self.random, self.store = random, store
        self.flow = "default"
        self.names = 0
        self.first = list(FIRST)

    def known(self, noun, *words):
        return self.store.run(noun, "list", "-q", *words).stdout.split("\n")[:-1] or ["nothing"]

    def one(self, noun, *words):
        return self.random.choice(self.known(noun, *words))

    def new(self):
        self.names += 1
        return f"{self.random.choice(NAMES)} {self.names}"

    def value(self, slot):
        if slot in ("user", "contact", "group", "schedule", "trunk", "number"):
            return self.one(slot)
        if slot in ("module", "tab"):
            return self.one(slot, "--flow", self.flow)
        return {
            "new": self.new, "name": lambda: self.random.choice(NAMES), "word": lambda: f"w{self.names}",
            "digit": lambda: self.random.randint(1, 9), "phone": lambda: f"+1416{self.random.randint(2000000, 2000050)}",
            "flow": lambda: self.flow, "sound": lambda: self.one("audio"),
            "audio": lambda: self.random.choice([self.one("audio"), "say: Hello."]),
            "to": lambda: self.random.choice([self.one("user"), self.one("contact"), f"@{self.one('group')}", "+14165550101"]),
            "exit": lambda: self.random.choice([exit for exits, _, _ in KINDS.values() for exit in exits]),
        }[slot]()

    def some(self, words):
        return self.random.sample(words, self.random.randint(1, len(words))) if words else []

    def module(self):
        """The flags of a kind stand for it."""
        kind = self.random.choice(list(KINDS))
        exits, required, possible = KINDS[kind]
        cables = [f"--exit {exit}={{module}}" for exit in exits if self.random.random() < 0.3]
        return f"{kind} {{new}} --flow {{flow}} {' '.join(required + self.some(possible) + cables)}"

    def command(self):
        """One command, as words; of things that are there."""
        while "nothing" in " ".join(words := self.typed()):
            pass
        return words

    def typed(self):
        template = self.first.pop(0) if self.first else self.random.choice(COMMANDS)
        if " delete " in template and self.random.random() < 0.5:
            return self.typed()
        for slot, flags in FIELDS.items():
            template = template.replace(f"{{{slot}+}}", " ".join(self.some(flags)))
        self.flow = self.one("flow")
        words = template.replace("{kind}", self.module()).split(" ")
        return [self.filled(word) for word in words if word]

    def filled(self, word):
        """A word with its slots filled; an underscore is a space."""
        text = word.replace("_", " ") if "{" not in word and "=" not in word else word
        while "{" in text:
            before, _, rest = text.partition("{")
            slot, _, after = rest.partition("}")
            text = f"{before}{self.value(slot)}{after}"
        return text
