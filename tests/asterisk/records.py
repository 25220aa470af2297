"""What the engine recorded of its calls, as `cf call` reads it."""

import json

from system import cf

RESULTS = {"answered": "answered", "voicemail": "voicemail", "abandoned": "abandoned", "ended": "missed", "loop": "failed"}


def records(work):
    """{number of the copy: record} of an engine's calls; its flow tells the copy."""
    file = work / "log" / "master.db"
    if not file.exists():
        return {}
    store = ("--store", work / "records.db")
    cf(*store, "call", "import", file)
    items = json.loads(cf(*store, "call", "list", "-o", "json").stdout)["items"]
    return {int(one["flow"].rpartition("-")[2]): one for one in items}


def user(by):
    """Who answered: ana/desk is a phone of Ana's, others are nobody's."""
    owner, slash, _ = (by or "").partition("/")
    return owner if slash else None


def record_differs(simulated, record):
    """Calls that nothing answers for, and switches that were toggled, are not recorded."""
    if not simulated["path"]:
        return []
    if record is None:
        return ["the call is not recorded"]
    answered = simulated["end"] == "answered"
    expected = {"flow": simulated["flow"], "path": simulated["path"], "result": RESULTS.get(simulated["end"], "other"),
                "user": user(simulated["by"]) if answered else None}
    return [f"its record has the {field} {record[field]}, not {value}" for field, value in expected.items()
            if record[field] != value]
