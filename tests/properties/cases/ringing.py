"""ring_group and call_forward."""


def ring(*destinations, **fields):
    """ana 0 20: rings from 0 s for 20 s."""
    words = [one.split() for one in destinations]
    return {"kind": "ring_group", "exits": {"no_answer": "off"}, **fields,
            "destinations": [{"to": to, "after": f"{after}s", "for": f"{length}s"} for to, after, length in words]}


def group(*destinations, **fields):
    return {"ring": ring(*destinations, **fields), "off": {"kind": "hang_up"}}


def forward(**fields):
    return {"out": {"kind": "call_forward", "to": "+14165550777", "timeout": "10s", "exits": {"no_answer": "off"},
                    **fields}, "off": {"kind": "hang_up"}}


def result(end, seconds, rings="", by=None, path=None):
    expected = {"end": end, "seconds": seconds, "rings": rings, "by": by}
    return {**expected, "path": path} if path else expected


ALL_BUSY = {"ana": "busy", "bo": "reject", "cy": "unreachable"}

CASES = [
    ("all of a user's phones ring, in order of their keys", group("ana 0 20"), {},
     result("hang_up", 20, "ana/desk ana/mobile", path="ring off")),
    ("one contact rings alone", group("ana/mobile 0 5"), {}, result("hang_up", 5, "ana/mobile")),
    ("a group's users ring in order of their keys", group("@team 0 5"), {},
     result("hang_up", 5, "ana/desk ana/mobile bo/desk")),
    ("an outside number rings", group("+14165550777 0 5"), {"answer": {"+14165550777": "after:2s"}},
     result("answered", 2, "+14165550777", "+14165550777", "ring")),
    ("the list's order decides among those who ring at once", group("bo 0 5", "ana/desk 0 5"), {},
     result("hang_up", 5, "bo/desk ana/desk")),
    ("a later one rings later", group("ana/desk 5 10", "bo 0 6"), {}, result("hang_up", 15, "bo/desk ana/desk")),
    ("an answer stops the others", group("ana/desk 0 20", "bo 5 20"), {"answer": {"ana": "after:3s"}},
     result("answered", 3, "ana/desk", "ana/desk")),
    ("after counts from the phone's own first ring", group("ana/desk 0 20", "bo 5 20"), {"answer": {"bo": "after:3s"}},
     result("answered", 8, "ana/desk bo/desk", "bo/desk")),
    ("an answer as the ringing ends is too late", group("ana/desk 0 5"), {"answer": {"ana": "after:5s"}},
     result("hang_up", 5, "ana/desk")),
    ("an answer just before is in time", group("ana/desk 0 5"), {"answer": {"ana": "after:4s999ms"}},
     result("answered", 4.999, "ana/desk", "ana/desk")),
    ("a phone that would have answered does so when it rings again", group("ana/desk 0 2", "bo 0 9", "ana/desk 5 3"),
     {"answer": {"ana": "after:3s"}}, result("answered", 5, "ana/desk bo/desk", "ana/desk")),
    ("a phone rings on where its second turn begins as the first ends", group("ana/desk 0 5", "ana/desk 5 5"),
     {"answer": {"ana": "after:5s"}}, result("answered", 5, "ana/desk", "ana/desk")),
    ("of two answers at once the list's first wins", group("bo 0 5", "ana/desk 0 5"), {"answer": {"@team": "after:2s"}},
     result("answered", 2, "bo/desk ana/desk", "bo/desk")),
    ("who begins to ring at the moment of another's answer rings", group("bo 5 5", "ana/desk 0 9"),
     {"answer": {"ana": "after:5s", "bo": "after:0s"}}, result("answered", 5, "ana/desk bo/desk", "bo/desk")),
    ("of one user's phones the first key wins", group("ana 0 5"), {"answer": {"ana": "after:2s"}},
     result("answered", 2, "ana/desk ana/mobile", "ana/desk")),
    ("a contact's reply beats the user's", group("ana 0 5"), {"answer": {"ana/desk": "busy", "ana": "after:2s"}},
     result("answered", 2, "ana/mobile", "ana/mobile")),
    ("a user's reply beats the group's", group("ana/desk 0 5", "bo 0 5"),
     {"answer": {"@team": "after:2s", "bo": "after:1s"}}, result("answered", 1, "ana/desk bo/desk", "bo/desk")),
    ("of several groups the first key's reply counts", group("bo 0 5"),
     {"answer": {"@team": "after:2s", "@all": "after:1s"}}, result("answered", 1, "bo/desk", "bo/desk")),
    ("nobody is waited for where all are busy", group("ana 0 9", "bo 5 9", "cy 10 9"), {"answer": ALL_BUSY},
     result("hang_up", 0)),
    ("the rest of a gap is not waited for", group("ana 0 9", "bo 5 9", "cy 10 9"), {"answer": {"ana": "busy"}},
     result("hang_up", 14, "bo/desk cy/desk")),
    ("all later ones move forward by as much", group("ana 0 9", "bo 5 9", "cy 10 9"),
     {"answer": {"ana": "busy", "cy": "after:1s"}}, result("answered", 6, "bo/desk cy/desk", "cy/desk")),
    ("the first gap closes as the one before is over", group("ana/desk 0 3", "bo 0 9", "cy 9 5"), {"answer": {"bo": "busy"}},
     result("hang_up", 8, "ana/desk cy/desk")),
    ("two gaps close one after the other", group("ana/desk 0 3", "bo 2 8", "cy 10 5", "eve 12 4"),
     {"answer": {"bo": "busy"}}, result("hang_up", 9, "ana/desk cy/desk eve/soft")),
    ("a phone that rings keeps the gap open", group("ana/desk 0 6", "bo 0 9", "cy 5 5"), {"answer": {"bo": "busy"}},
     result("hang_up", 10, "ana/desk cy/desk")),
    ("an inactive user does not ring", group("dee 0 9", "bo 5 9"), {}, result("hang_up", 9, "bo/desk")),
    ("a contact that is switched off does not ring", group("eve 0 9"), {}, result("hang_up", 9, "eve/soft")),
    ("a user without phones does not ring", group("gus 0 9", "bo 9 9"), {}, result("hang_up", 9, "bo/desk")),
    ("a user rings in the schedule", group("flo 0 9"), {"at": "2026-03-02T17:59:59"}, result("hang_up", 9, "flo/desk")),
    ("a user does not ring out of it", group("flo 0 9", "bo 5 9"), {"at": "2026-03-02T18:00:00"},
     result("hang_up", 9, "bo/desk")),
    ("the schedule is asked as the phone starts", group("bo 0 9", "flo 5 9"), {"at": "2026-03-02T17:59:55"},
     result("hang_up", 9, "bo/desk")),
    ("also a second before", group("bo 0 9", "flo 5 9"), {"at": "2026-03-02T17:59:54"},
     result("hang_up", 14, "bo/desk flo/desk")),
    ("also where a gap closed", group("ana 0 9", "flo 5 9"), {"at": "2026-03-02T17:59:59", "answer": {"ana": "busy"}},
     result("hang_up", 9, "flo/desk")),
    ("the second ring group goes on with the same phones' time",
     {"one": ring("ana/desk 0 5", exits={"no_answer": "two"}), "two": ring("ana/desk 0 5"), "off": {"kind": "hang_up"}},
     {"answer": {"ana": "after:7s"}}, result("answered", 7, "ana/desk", "ana/desk", "one two")),
    ("a caller who hangs up ends the ringing", group("ana/desk 0 9"), {"hang_up": "after:4s"},
     result("abandoned", 4, "ana/desk", path="ring")),
    ("a hang-up comes before an answer", group("ana/desk 0 9"), {"hang_up": "after:4s", "answer": {"ana": "after:4s"}},
     result("abandoned", 4, "ana/desk")),
    ("a hang-up comes before a phone starts", group("ana/desk 0 9", "bo 4 9"), {"hang_up": "after:4s"},
     result("abandoned", 4, "ana/desk")),
    ("a hang-up comes before nobody is left", group("ana/desk 0 9"), {"hang_up": "after:9s"},
     result("abandoned", 9, "ana/desk", path="ring")),
    ("a call forwarded rings for its time", forward(), {}, result("hang_up", 10, "+14165550777", path="out off")),
    ("a call forwarded is answered", forward(confirm=True), {"answer": {"+14165550777": "after:4s"}},
     result("answered", 4, "+14165550777", "+14165550777", "out")),
    ("an answer as its time ends is too late", forward(), {"answer": {"+14165550777": "after:10s"}},
     result("hang_up", 10, "+14165550777")),
    ("nobody confirms: asked twice for 3 s", forward(confirm=True),
     {"answer": {"+14165550777": "after:9s,unconfirmed"}}, result("hang_up", 15, "+14165550777", path="out off")),
    ("unconfirmed means nothing where nobody is asked", forward(), {"answer": {"+14165550777": "after:4s,unconfirmed"}},
     result("answered", 4, "+14165550777", "+14165550777")),
    ("the caller hangs up while it is asked", forward(confirm=True),
     {"answer": {"+14165550777": "after:4s,unconfirmed"}, "hang_up": "after:10s"},
     result("abandoned", 10, "+14165550777", path="out")),
    ("a busy phone is passed over", forward(to="sip:desk@example.com"), {"answer": {"sip:desk@example.com": "busy"}},
     result("hang_up", 0, path="out off")),
]

LIMIT = {"settings": {"simultaneous_ring_limit": 2}}
CASES += [
    ("the third at once is beyond a limit of 2", (group("ana/desk 0 9", "bo 0 9", "cy 0 9"), LIMIT), {},
     result("hang_up", 9, "ana/desk bo/desk")),
    ("the limit counts by when they start, then the list", (group("cy 1 9", "bo 0 9", "ana/desk 0 9"), LIMIT), {},
     result("hang_up", 9, "bo/desk ana/desk")),
    ("one who is beyond does not count", (group("ana/desk 0 5", "bo 0 9", "cy 1 9", "eve 5 3"), LIMIT), {},
     result("hang_up", 9, "ana/desk bo/desk eve/soft")),
    ("one whose ringing ends then leaves the place", (group("ana/desk 0 5", "bo 0 9", "cy 5 9"), LIMIT), {},
     result("hang_up", 14, "ana/desk bo/desk cy/desk")),
    ("the limit is of the timeline as written: the busy count", (group("dee 0 9", "bo 0 9", "cy 0 9"), LIMIT),
     {"answer": {"bo": "busy"}}, result("hang_up", 0)),
]
