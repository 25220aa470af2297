"""time_router and schedules."""

OFF = {"kind": "hang_up"}
WAY = {"open": OFF, "closed": OFF}
CABLES = {"open": "open", "closed": "closed"}


def router(**fields):
    return {"hours": {"kind": "time_router", "exits": CABLES, **fields}, **WAY}


def case(fact, at, opens, hours, exceptions=None, zone=None):
    """Of a schedule, in the store's zone or its own."""
    schedule = {"hours": hours}
    if exceptions:
        schedule["exceptions"] = exceptions
    if zone:
        schedule["timezone"] = zone
    more = {"schedules": {"one": schedule}}
    return (fact, (router(schedule="one"), more), {"at": at}, {"path": f"hours {'open' if opens else 'closed'}"})


WEEK = {"mon-fri": "08:00-18:00"}
NIGHT = {"fri": "22:00-06:00"}
BREAK = {"mon": ["09:00-12:00", "13:00-17:00"]}
CHRISTMAS = {"date": "2026-12-25", "closed": True, "yearly": True}
LEAP = [{"date": "2024-02-29", "hours": "10:00-12:00", "yearly": True}]
DAY = {"mon-sun": "00:00-24:00"}
SUMMER = {"from": "2026-07-01", "to": "2026-07-14", "hours": "10:00-12:00"}
TURN = {"from": "2025-12-30", "to": "2026-01-02", "closed": True, "yearly": True}
SUNDAY = {"sun": "02:00-03:00"}
FALL = {"sun": "01:30-02:00"}

CASES = [
    case("the second before opening", "2026-03-02T07:59:59", False, WEEK),
    case("the start is inside", "2026-03-02T08:00:00", True, WEEK),
    case("the last second", "2026-03-02T17:59:59", True, WEEK),
    case("the end is outside", "2026-03-02T18:00:00", False, WEEK),
    case("another day of the week", "2026-03-01T10:00", False, WEEK),
    case("the instant is what counts", "2026-03-02T13:00:00Z", True, WEEK),
    case("a second before, in UTC", "2026-03-02T12:59:59Z", False, WEEK),
    case("an offset", "2026-03-02T14:00:00+01:00", True, WEEK),
    case("days over the end of the week", "2026-03-01T10:00", True, {"sat-mon": "08:00-18:00"}),
    case("days that are not in them", "2026-03-03T10:00", False, {"sat-mon": "08:00-18:00"}),
    case("between two ranges", "2026-03-02T12:00", False, BREAK),
    case("in the second range", "2026-03-02T13:00", True, BREAK),
    case("ranges in one text", "2026-03-02T13:00", True, {"mon": "09:00-12:00, 13:00-17:00"}),
    case("24:00 is the end of the day", "2026-03-02T23:59:59", True, {"mon": "18:00-24:00"}),
    case("the next day begins after it", "2026-03-03T00:00:00", False, {"mon": "18:00-24:00"}),
    case("until 00:00 is the same", "2026-03-03T00:00:00", False, {"mon": "18:00-00:00"}),
    case("a range past midnight", "2026-03-07T05:59:59", True, NIGHT),
    case("its end", "2026-03-07T06:00:00", False, NIGHT),
    case("it belongs to the day it started", "2026-03-06T05:00", False, NIGHT),
    case("an exception beats the week", "2026-12-25T10:00", False, WEEK, [CHRISTMAS]),
    case("every year", "2030-12-25T10:00", False, WEEK, [CHRISTMAS]),
    case("also before", "2025-12-25T10:00", False, WEEK, [CHRISTMAS]),
    case("in one year only", "2027-12-24T10:00", True, WEEK, [{"date": "2026-12-24", "closed": True}]),
    case("an exception with hours", "2026-07-01T09:00", False, WEEK, [SUMMER]),
    case("on its last day", "2026-07-14T11:59", True, WEEK, [SUMMER]),
    case("after it", "2026-07-15T09:00", True, WEEK, [SUMMER]),
    case("an exception opens a day that is closed", "2026-07-05T10:00", True, WEEK, [SUMMER]),
    case("the narrowest wins", "2026-07-04T10:00", False, WEEK, [{"date": "2026-07-04", "closed": True}, SUMMER]),
    case("then the later", "2026-07-04T10:00", False, WEEK, [SUMMER, {**SUMMER, "hours": "08:00-09:00"}]),
    case("a yearly one over the turn of the year, before", "2026-12-31T10:00", False, WEEK, [TURN]),
    case("and after", "2029-01-02T10:00", False, WEEK, [TURN]),
    case("and behind", "2029-01-03T10:00", True, WEEK, [TURN]),
    case("an exception covers the night that starts on it", "2026-03-07T05:00", False, NIGHT,
         [{"date": "2026-03-06", "closed": True}]),
    case("not the night that started before", "2026-03-07T05:00", True, NIGHT, [{"date": "2026-03-07", "closed": True}]),
    case("an exception's own night", "2026-03-08T00:30", True, NIGHT, [{"date": "2026-03-07", "hours": "22:00-01:00"}]),
    case("leap day", "2028-02-29T10:00", True, {}, LEAP),
    case("no leap day", "2027-03-01T10:00", False, {}, LEAP),
    case("no hours at all", "2026-03-02T10:00", False, {}),
    case("the whole week", "2026-03-08T23:59:59", True, DAY),
    case("the repeated hour, first pass", "2026-11-01T05:30:00Z", True, FALL),
    case("between the passes", "2026-11-01T06:15:00Z", False, FALL),
    case("the second pass", "2026-11-01T06:30:00Z", True, FALL),
    case("its last second", "2026-11-01T06:59:59Z", True, FALL),
    case("a repeated time is the first pass", "2026-11-01T01:30", True, {"sun": "00:00-01:31"}),
    case("the hour that is skipped never comes: before", "2026-03-08T06:59:59Z", False, SUNDAY),
    case("and after", "2026-03-08T07:00:00Z", False, SUNDAY),
    case("a time that is skipped is an hour later", "2026-03-08T02:30", True, {"sun": "03:30-03:31"}),
    case("the schedule's zone", "2026-03-02T18:30", True, WEEK, zone="America/Vancouver"),
    case("another zone, summer there", "2026-03-30T07:00:00Z", True, WEEK, zone="Europe/London"),
    case("the night after the spring change", "2026-03-09T01:30", True, {"sun": "22:00-02:00"}),
    ("hours of the router's own", router(hours=WEEK, timezone="Asia/Tokyo"), {"at": "2026-03-01T23:30:00Z"},
     {"path": "hours open"}),
    ("without a zone they are the flow's", router(hours=WEEK), {"at": "2026-03-02T17:59:59"}, {"path": "hours open"}),
    ("the time is that of entering",
     {"say": {"kind": "audio_playback", "audio": "long", "exits": {"next": "hours"}}, **router(schedule="office")},
     {"at": "2026-03-02T07:59:58"}, {"path": "say hours closed", "seconds": 1.5}),
    ("half a second more",
     {"say": {"kind": "audio_playback", "audio": "both", "exits": {"next": "hours"}}, **router(schedule="office")},
     {"at": "2026-03-02T07:59:58"}, {"path": "say hours open", "seconds": 2}),
    ("a walk that asks the clock needs a time", router(schedule="office"), {"at": None},
     {"path": "hours", "end": None, "error": "clock"}),
    ("one that does not needs none", {"off": OFF}, {"at": None}, {"end": "hang_up"}),
]
