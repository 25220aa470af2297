"""voice_menu and conference: what is pressed."""

OFF = {"kind": "hang_up"}
PLACES = {place: OFF for place in ("one", "twelve", "star", "late", "wrong")}
EXITS = {"1": "one", "12": "twelve", "*#": "star", "timeout": "late", "invalid": "wrong"}


def menu(exits=EXITS, **fields):
    return {"menu": {"kind": "voice_menu", "audio": "half", "timeout": "3s", "exits": exits, **fields}, **PLACES}


def menus(first, second):
    """One menu after the other."""
    return {**menu({"1": "second"}, **first), "second": menu(**second)["menu"]}


def room(pin):
    return {"room": {"kind": "conference", "pin": pin}}


def to(place, seconds, plays="half", before="menu"):
    return {"path": f"{before} {place}", "end": "hang_up", "seconds": seconds, "plays": plays}


def ended(exit, seconds):
    return {"path": "menu", "end": "ended", "module": "menu", "exit": exit, "seconds": seconds}


PLAIN = {"1": "one", "2": "twelve", "timeout": "late", "invalid": "wrong"}
EXTENSIONS = {"numbers": {"10": "one", "1": "star", "105": "twelve", "2": None}}

CASES = [
    ("no key: audio and timeout pass", menu(), {}, to("late", 3.5)),
    ("none is no key", menu(), {"press": ["none"]}, to("late", 3.5)),
    ("each playback plays the audio", menu(playbacks=3), {}, to("late", 10.5, "half | half | half")),
    ("a key stops the audio and is taken at once", menu(PLAIN), {"press": ["1"]}, to("one", 0)),
    ("an option that a longer one begins with waits", menu(), {"press": ["1"]}, to("one", 2)),
    ("the longer one is taken at once", menu(), {"press": ["12"]}, to("twelve", 0)),
    ("inter_digit_timeout is that of the menu", menu(inter_digit_timeout="500ms"), {"press": ["1"]}, to("one", 0.5)),
    ("a match passed on the way does not count", menu(), {"press": ["13"]}, to("wrong", 0)),
    ("what is no option is invalid at once", menu(), {"press": ["4"]}, to("wrong", 0)),
    ("what is begun and not completed is invalid later", menu(), {"press": ["*"]}, to("wrong", 2)),
    ("* and # are keys", menu(), {"press": ["*#"]}, to("star", 0)),
    ("invalid_audio plays", menu(invalid_audio="long"), {"press": ["4"]}, to("wrong", 1.5, "half | long")),
    ("an invalid key uses up a playback", menu(playbacks=2), {"press": ["4"]}, to("late", 3.5, "half | half")),
    ("the exit is that of the last failure", menu(playbacks=2), {"press": ["none", "4"]}, to("wrong", 3.5, "half | half")),
    ("a key at the last playback", menu(playbacks=2), {"press": ["4", "12"]}, to("twelve", 0, "half | half")),
    ("invalid without a cable is timeout", menu({"1": "one", "timeout": "late"}), {"press": ["4"]}, to("late", 0)),
    ("timeout without a cable ends the call", menu({"1": "one"}), {}, ended("timeout", 3.5)),
    ("invalid and timeout without a cable end it", menu({"1": "one"}), {"press": ["4"]}, ended("timeout", 0)),
    ("a menu without options: every key is invalid", menu({"invalid": "wrong"}), {"press": ["1"]}, to("wrong", 0)),
    ("keys behind an invalid one are for the next playback", menu(playbacks=2), {"press": ["412"]},
     to("twelve", 0, "half | half")),
    ("they come before the next string", menu(playbacks=2), {"press": ["41", "2"]}, to("twelve", 0, "half | half")),
    ("invalid_audio loses them", menu(playbacks=2, invalid_audio="said"), {"press": ["412"]},
     to("late", 3.5, "half | said | half")),
    ("keys typed ahead go on into the next menu", menus({}, {"exits": PLAIN}), {"press": ["12"]},
     to("twelve", 0, "half | half", "menu second")),
    ("the next menu takes them and its own", menus({}, {}), {"press": ["11", "2"]},
     to("twelve", 0, "half | half", "menu second")),
    ("an audio in between loses them",
     {**menu({"1": "play"}), "play": {"kind": "audio_playback", "audio": "said", "exits": {"next": "second"}},
      "second": menu(PLAIN)["menu"]}, {"press": ["12"]}, to("late", 3.5, "half | said | half", "menu play second")),
    ("a recorder that says nothing keeps them",
     {**menu({"1": "record"}), "record": {"kind": "call_recorder", "exits": {"next": "second"}},
      "second": menu(PLAIN)["menu"]}, {"press": ["12"]}, to("twelve", 0, "half | half", "menu record second")),
    ("ringing in between loses them",
     {**menu({"1": "ring"}), "second": menu(PLAIN)["menu"],
      "ring": {"kind": "ring_group", "destinations": [{"to": "bo", "for": "4s"}], "exits": {"no_answer": "second"}}},
     {"press": ["12"]}, to("late", 7.5, "half | half", "menu ring second")),
    ("where nothing rings they stay",
     {**menu({"1": "ring"}), "second": menu(PLAIN)["menu"],
      "ring": {"kind": "ring_group", "destinations": [{"to": "bo", "for": "4s"}], "exits": {"no_answer": "second"}}},
     {"press": ["12"], "answer": {"bo": "unreachable"}}, to("twelve", 0, "half | half", "menu ring second")),
    ("an extension is an option with direct_dial", (menu(PLAIN, direct_dial=True), EXTENSIONS), {"press": ["105"]},
     to("twelve", 0)),
    ("an extension that a longer one begins with waits", (menu(PLAIN, direct_dial=True), EXTENSIONS), {"press": ["10"]},
     to("one", 2)),
    ("the menu's own option wins", (menu(PLAIN, direct_dial=True), EXTENSIONS), {"press": ["1"]}, to("one", 2)),
    ("without direct_dial it is none", (menu(PLAIN), EXTENSIONS), {"press": ["105"]}, to("one", 0)),
    ("an extension without a module leads to the start",
     (menu({"1": "one"}, direct_dial=True), {**EXTENSIONS, "start": "late"}), {"press": ["2"]}, to("late", 0)),
    ("an extension that leads nowhere", (menu({"1": "one"}, direct_dial=True), EXTENSIONS), {"press": ["2"]},
     {"path": "menu", "end": "no_route", "seconds": 0}),
    ("a hang-up while the audio plays", menu(), {"hang_up": "after:500ms"},
     {"path": "menu", "end": "abandoned", "seconds": 0.5}),
    ("a hang-up as the wait ends", menu(), {"hang_up": "after:3s500ms"},
     {"path": "menu", "end": "abandoned", "seconds": 3.5}),
    ("a hang-up while a longer option is waited for", menu(), {"press": ["1"], "hang_up": "after:2s"},
     {"path": "menu", "end": "abandoned", "seconds": 2}),
    ("a hang-up that comes later changes nothing", menu(), {"press": ["1"], "hang_up": "after:2s1ms"}, to("one", 2)),
    ("a conference without a PIN", {"room": {"kind": "conference"}}, {"press": ["1"]}, {"end": "conference", "seconds": 0}),
    ("the PIN lets in at its last digit", room("0042"), {"press": ["0042"]}, {"end": "conference", "seconds": 0}),
    ("three wrong PINs", room("42"), {"press": ["41", "24", "4#"]}, {"end": "hang_up", "seconds": 0}),
    ("silence is three times 5 s", room("42"), {}, {"end": "hang_up", "seconds": 15}),
    ("a PIN begun and left is a try of 5 s", room("42"), {"press": ["4", "42"]}, {"end": "conference", "seconds": 5}),
    ("keys behind a try are for the next", room("42"), {"press": ["4142"]}, {"end": "conference", "seconds": 0}),
    ("the third try lets in", room("42"), {"press": ["1#", "#", "42"]}, {"end": "conference", "seconds": 0}),
    ("# ends a PIN that is too short", room("42"), {"press": ["4#2#42"]}, {"end": "conference", "seconds": 0}),
    ("* is a key like others", room("42"), {"press": ["*2", "4*", "42"]}, {"end": "conference", "seconds": 0}),
    ("a hang-up at the PIN", room("42"), {"hang_up": "after:15s"}, {"end": "abandoned", "seconds": 15}),
]
