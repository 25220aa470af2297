"""The other kinds, where calls come in, and how they end."""

OFF = {"kind": "hang_up"}


def router(*rules, **fields):
    """+1416=allow"""
    words = [rule.split("=") for rule in rules]
    return {"router": {"kind": "caller_router", "rules": [{"value": value, "route": route} for value, route in words],
                       "exits": {"allow": "allow", "disallow": "disallow"}, **fields}, "allow": OFF, "disallow": OFF}


def blocklist(*numbers, **fields):
    return {"list": {"kind": "blocklist", "numbers": list(numbers), "exits": {"next": "off"}, **fields}, "off": OFF}


def takes(exit):
    return {"path": f"router {exit}", "seconds": 0}


BLOCKED = {"path": "list", "end": "blocked"}
PASSES = {"path": "list off", "end": "hang_up"}
RULES = ("+1=disallow", "+1416=allow", "+14165=disallow", "bob=allow")


def caller(number):
    return {"from": number}


def chain(*modules):
    """Pass-through modules in a row; the last ends the call."""
    named = {f"m{place}": {**fields} for place, fields in enumerate(modules)}
    for place, fields in enumerate(list(named.values())[:-1]):
        fields["exits"] = {**fields.get("exits", {}), "next": f"m{place + 1}"}
    return named


PLAY = {"kind": "audio_playback", "audio": "long"}
FIRST = {"first": {"kind": "split", "exits": {"a": "a", "b": "b"}}, "a": OFF, "b": OFF}
SWITCH = {"night": {"kind": "switch", "exits": {"on": "a", "off": "b"}}, "a": OFF, "b": OFF}


def with_fields(modules, **fields):
    key = next(iter(modules))
    return {**modules, key: {**modules[key], **fields}}


CASES = [
    ("the longest prefix wins", router(*RULES), caller("+14165550101"), takes("disallow")),
    ("the next longest", router(*RULES), caller("+14166550101"), takes("allow")),
    ("no prefix", router(*RULES), caller("+442071234567"), takes("disallow")),
    ("no prefix, default_route allow", router(*RULES, default_route="allow"), caller("+442071234567"), takes("allow")),
    ("letters count with their case", router(*RULES), caller("Bob"), takes("disallow")),
    ("letters", router(*RULES), caller("bobby"), takes("allow")),
    ("withheld takes the default", router("anon=allow"), caller("Anonymous"), takes("disallow")),
    ("an absent number is withheld", router(default_route="allow"), {}, takes("allow")),
    ("algorithm number compares all of it", router("+1416=allow", algorithm="number"), caller("+14165550101"),
     takes("disallow")),
    ("the same number", router("+14165550101=allow", algorithm="number"), caller("+14165550101"), takes("allow")),
    ("nothing is normalised", router("14165550101=allow"), caller("+14165550101"), takes("disallow")),
    ("the exact text is blocked", blocklist("bob"), caller("bob"), BLOCKED),
    ("its case counts", blocklist("bob"), caller("Bob"), PASSES),
    ("no number stands in for another", blocklist("+14165550101"), caller("+14165550102"), PASSES),
    ("00 is +", blocklist("+442071234567"), caller("00442071234567"), BLOCKED),
    ("neither is the same, too", blocklist("442071234567"), caller("+442071234567"), BLOCKED),
    ("separators do not count", blocklist("+44 (20) 7123-4567"), caller("+442071234567"), BLOCKED),
    ("nor in the caller's", blocklist("+442071234567"), caller("+44.20/7123 4567"), BLOCKED),
    ("a national number of the region", blocklist("+14165550101"), caller("4165550101"), BLOCKED),
    ("in the list", blocklist("(416) 555-0101"), caller("+14165550101"), BLOCKED),
    ("normalize off compares texts", blocklist("+442071234567", normalize=False), caller("442071234567"), PASSES),
    ("normalize off, the same text", blocklist("4165550101", normalize=False), caller("4165550101"), BLOCKED),
    ("withheld passes", blocklist("anonymous", block_letters=True), caller("anonymous"), PASSES),
    ("block_empty blocks it", blocklist(block_empty=True), caller("UNKNOWN"), BLOCKED),
    ("block_empty blocks nobody else", blocklist(block_empty=True), caller("bob"), PASSES),
    ("block_letters", blocklist(block_letters=True), caller("+1416x"), BLOCKED),
    ("block_letters off", blocklist(), caller("+1416x"), PASSES),
    ("what is played before", blocklist("bob", play="long"), caller("bob"), {**BLOCKED, "plays": "long", "seconds": 1.5}),
    ("who passes hears nothing", blocklist("bob", play="long"), caller("bo"), {**PASSES, "plays": "", "seconds": 0}),
    ("audio lasts as long as it is", chain(PLAY, OFF), {}, {"plays": "long", "seconds": 1.5, "end": "hang_up"}),
    ("a playlist is its own key and lasts the sum", chain({**PLAY, "audio": "both"}, OFF), {},
     {"plays": "both", "seconds": 2}),
    ("a text that was never spoken lasts 0 s", chain({**PLAY, "audio": "say: Good day."}, OFF), {},
     {"plays": "say: Good day.", "seconds": 0}),
    ("a recorder says so and goes on", chain({"kind": "call_recorder", "announcement": "half"}, OFF), {},
     {"plays": "half", "seconds": 0.5, "path": "m0 m1"}),
    ("a notification goes on at once", chain({"kind": "notification", "deliver_to": ["a@example.com"]}, OFF), {},
     {"seconds": 0, "path": "m0 m1"}),
    ("hang_up plays first", {"off": {"kind": "hang_up", "play": "long"}}, {},
     {"end": "hang_up", "seconds": 1.5, "plays": "long"}),
    ("a voicemail at its longest", {"box": {"kind": "voicemail", "audio": "long", "max_length": "2m"}}, {},
     {"end": "voicemail", "seconds": 121.5, "plays": "long"}),
    ("the caller hangs up after the message", {"box": {"kind": "voicemail", "audio": "long"}}, {"hang_up": "after:30s"},
     {"end": "voicemail", "seconds": 30}),
    ("during the greeting it is abandoned", {"box": {"kind": "voicemail", "audio": "long"}},
     {"hang_up": "after:1500ms"}, {"end": "abandoned", "seconds": 1.5}),
    ("just after it", {"box": {"kind": "voicemail", "audio": "long"}}, {"hang_up": "after:1501ms"},
     {"end": "voicemail", "seconds": 1.501}),
    ("a fax at its longest", {"fax": {"kind": "fax", "max_length": "1m"}}, {}, {"end": "fax", "seconds": 60}),
    ("the sender hangs up", {"fax": {"kind": "fax"}}, {"hang_up": "after:20s"}, {"end": "fax", "seconds": 20}),
    ("a split of 50 takes a", FIRST, {}, {"path": "first a"}),
    ("a split takes the larger share", with_fields(FIRST, percent=49), {}, {"path": "first b"}),
    ("drawn for all", FIRST, {"draw": "b"}, {"path": "first b"}),
    ("drawn for one", with_fields(FIRST, percent=10), {"draw": {"first": "a"}}, {"path": "first a"}),
    ("a split that is none", FIRST, {"draw": {"a": "b"}}, {"error": "not_found"}),
    ("a switch is on", SWITCH, {}, {"path": "night a"}),
    ("a switch that was set", with_fields(SWITCH, state="off"), {}, {"path": "night b"}),
    ("a switch for this call", SWITCH, {"switch": {"night": "off"}}, {"path": "night b"}),
    ("a module that is off passes on", chain({**PLAY, "enabled": False}, OFF), {},
     {"path": "m0 m1", "plays": "", "seconds": 0}),
    ("a blocklist that is off passes on", with_fields(blocklist("bob"), enabled=False), caller("bob"), PASSES),
    ("a kind without such an exit ends the call", with_fields(SWITCH, enabled=False), {},
     {"path": "night", "end": "ended", "module": "night", "exit": None}),
    ("a module that is off without a cable", {"say": {**PLAY, "enabled": False}}, {},
     {"path": "say", "end": "ended", "module": "say"}),
    ("an exit without a cable", {"say": PLAY}, {}, {"end": "ended", "module": "say", "exit": "next", "seconds": 1.5}),
    ("a hang-up before the call gets there", chain(PLAY, PLAY, OFF), {"hang_up": "after:2s"},
     {"path": "m0 m1", "end": "abandoned", "seconds": 2, "plays": "long | long"}),
    ("a hang-up as the audio ends", chain(PLAY, PLAY, OFF), {"hang_up": "after:1500ms"}, {"path": "m0", "end": "abandoned"}),
    ("a hang-up after the end", chain(PLAY, OFF), {"hang_up": "after:2s"}, {"end": "hang_up", "seconds": 1.5}),
    ("100 entries and no more", {"say": {**PLAY, "exits": {"next": "say"}}}, {},
     {"path": " ".join(["say"] * 100), "end": "loop", "seconds": 150}),
    ("a hang-up in a loop", {"say": {**PLAY, "exits": {"next": "say"}}}, {"hang_up": "after:150s"},
     {"end": "abandoned", "seconds": 150}),
    ("a number that is routed nowhere", {"off": OFF}, {"to": "+14165550900"}, {"path": "", "end": "no_route", "seconds": 0}),
    ("a number that nobody has", {"off": OFF}, {"to": "+14165550901"}, {"error": "not_found"}),
    ("a number as people write it", {"off": OFF}, {"to": "(416) 555-0999"}, {"path": "off"}),
    ("an extension", ({"off": OFF, "two": OFF}, {"numbers": {"101": "two"}}), {"to": "101"}, {"path": "two"}),
    ("an extension that is not there", {"off": OFF}, {"to": "102"}, {"error": "not_found"}),
    ("a number without a module leads to the start", ({"off": OFF, "two": OFF}, {"numbers": {"101": None}, "start": "two"}),
     {"to": "101"}, {"path": "two"}),
    ("without a start it is refused", ({"off": OFF}, {"numbers": {"101": None}}), {"to": "101"},
     {"path": "", "end": "no_route"}),
    ("from a module on", {"off": OFF, "two": OFF}, {"module": "two"}, {"path": "two"}),
]
