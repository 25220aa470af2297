"""queue."""


def queue(*destinations, **fields):
    """ana 5: rings for 5 s at a time."""
    words = [one.split() for one in destinations]
    return {
        "queue": {"kind": "queue", "timeout": "60s", "exits": {"timeout": "off", "full": "full", "empty": "empty"},
                  **fields, "destinations": [{"to": to, "for": f"{length}s"} for to, length in words]},
        "off": {"kind": "hang_up"}, "full": {"kind": "hang_up"}, "empty": {"kind": "hang_up"}}


def state(*words):
    return {"queue_state": {"queue": list(words)}}


def answers(seconds, who, rings):
    return {"end": "answered", "by": who, "seconds": seconds, "rings": rings}


def leaves(seconds, to, rings=""):
    return {"end": "hang_up", "seconds": seconds, "path": f"queue {to}", "rings": rings}


THREE = ("ana/desk 5", "bo 6", "cy 7")
SECOND = {"answer": {"ana/desk": "after:19s"}}  # in the second round, which comes after 18 s and a pause

CASES = [
    ("members ring in turn", queue(*THREE), {"answer": {"cy": "after:2s"}},
     answers(13, "cy/desk", "ana/desk bo/desk cy/desk")),
    ("a pause of a second parts the rounds", queue(*THREE), SECOND, answers(19, "ana/desk", "ana/desk bo/desk cy/desk")),
    ("nobody answers in the pause", queue(*THREE), {"answer": {"ana/desk": "after:18s500ms"}},
     answers(19, "ana/desk", "ana/desk bo/desk cy/desk")),
    ("the busy are passed over at once", queue(*THREE), {"answer": {"ana": "busy", "cy": "after:2s"}},
     answers(8, "cy/desk", "bo/desk cy/desk")),
    ("where all are busy rounds go on", queue(*THREE, timeout="10s"), {"answer": {"ana": "busy", "@all": "busy"}},
     leaves(10, "off")),
    ("timeout cuts a ring", queue(*THREE, timeout="7s"), {}, leaves(7, "off", "ana/desk bo/desk")),
    ("an answer at the timeout is too late", queue(*THREE, timeout="7s"), {"answer": {"bo": "after:2s"}},
     leaves(7, "off", "ana/desk bo/desk")),
    ("nobody begins to ring at the timeout", queue(*THREE, timeout="5s"), {}, leaves(5, "off", "ana/desk")),
    ("a member answers at its for: too late", queue("ana/desk 5", "bo 6"), {"answer": {"ana": "after:5s"}},
     answers(12, "ana/desk", "ana/desk bo/desk")),
    ("a hang-up comes before the timeout", queue(*THREE, timeout="7s"), {"hang_up": "after:7s"},
     {"end": "abandoned", "seconds": 7, "path": "queue"}),
    ("a hang-up in the pause", queue(*THREE), {"hang_up": "after:18s500ms"}, {"end": "abandoned", "seconds": 18.5}),
    ("ring_all rings all, as long as the longest", queue(*THREE, strategy="ring_all"), {"answer": {"ana/desk": "after:6s"}},
     answers(8, "ana/desk", "ana/desk bo/desk cy/desk")),
    ("ring_all: the list decides at once", queue("bo 5", "ana 5", strategy="ring_all"), {"answer": {"@team": "after:2s"}},
     answers(2, "bo/desk", "bo/desk ana/desk ana/mobile")),
    ("a group is one member", queue("@team 5", "cy 5"), {"answer": {"cy": "after:1s"}},
     answers(6, "cy/desk", "ana/desk ana/mobile bo/desk cy/desk")),
    ("round_robin begins after the last who answered", queue(*THREE), {**state("cy", "ana/desk"), "answer": {"cy": "after:2s"}},
     answers(8, "cy/desk", "bo/desk cy/desk")),
    ("round_robin keeps its order in this call", queue(*THREE), {**state("ana/desk"), "answer": {"bo": "after:19s"}},
     answers(19, "bo/desk", "bo/desk cy/desk ana/desk")),
    ("round_robin comes round", queue(*THREE), {**state("cy"), "answer": {"ana/desk": "after:1s"}},
     answers(1, "ana/desk", "ana/desk")),
    ("fewest_calls", queue(*THREE, strategy="fewest_calls"),
     {**state("ana/desk", "bo", "ana/desk", "cy"), "answer": {"ana/desk": "after:0s"}},
     answers(13, "ana/desk", "bo/desk cy/desk ana/desk")),
    ("longest_idle", queue(*THREE, strategy="longest_idle"), {**state("bo", "ana/desk", "bo"), "answer": {"bo": "after:0s"}},
     answers(12, "bo/desk", "cy/desk ana/desk bo/desk")),
    ("random rings in the list's order", queue(*THREE, strategy="random"), {**state("ana/desk"), "answer": {"bo": "after:1s"}},
     answers(6, "bo/desk", "ana/desk bo/desk")),
    ("full", queue(*THREE, max_waiting=2), state("waiting:2"), leaves(0, "full")),
    ("not yet full", queue(*THREE, max_waiting=3), {**state("waiting:2"), "answer": {"ana": "after:0s"}},
     answers(0, "ana/desk", "ana/desk")),
    ("0 is no limit", queue("bo 5", timeout="5s"), state("waiting:9"), leaves(5, "off", "bo/desk")),
    ("empty: nobody is reachable", queue("bo 5", "dee 5", "gus 5", join_empty=False), {"answer": {"bo": "unreachable"}},
     leaves(0, "empty")),
    ("a user's phone outside is always there", queue("ana 5", join_empty=False, timeout="5s"),
     {"answer": {"ana": "unreachable"}}, leaves(5, "off")),
    ("empty: out of the schedule", queue("flo 5", join_empty=False), {"at": "2026-03-01T12:00"}, leaves(0, "empty")),
    ("not empty: somebody is busy", queue("ana 5", join_empty=False, timeout="5s"), {"answer": {"ana": "busy"}},
     leaves(5, "off")),
    ("an outside number is always there", queue("+14165550777 5", join_empty=False, timeout="5s"),
     {"answer": {"+14165550777": "unreachable"}}, leaves(5, "off")),
    ("join_empty lets callers in where nobody is", queue("dee 5", timeout="5s"), {}, leaves(5, "off")),
    ("full is said before empty", queue("dee 5", join_empty=False, max_waiting=1), state("waiting:1"), leaves(0, "full")),
    ("a schedule is asked as the phone starts", queue("bo 5", "flo 5", timeout="20s"), {"at": "2026-03-02T17:59:56"},
     leaves(20, "off", "bo/desk")),
]
