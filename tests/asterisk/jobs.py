"""What an engine is told: the calls of one moment, and what phones do in them."""

import datetime
import re
import urllib.parse

import keys
from durations import seconds
from fitness import LONGEST
from system import PASSWORD

AFTER_END = 6.0  # seconds until a call that should be over is cut off


def time_keyed(simulated, until=1e9):
    """What keys take, which is nothing in the simulation."""
    keyed = [one["keys"] for one in simulated["events"] if one["event"] == "keys" and one["at"] < until]
    return sum(keys.time_to_key(len(some)) for some in keyed)


def moment(simulated):
    """Of the call, in seconds since 1970; None if it may come at any."""
    at = simulated["at"]
    return datetime.datetime.fromisoformat(at.replace("Z", "+00:00")).timestamp() if at else None


def from_header(call):
    """The start of a From header: withheld as carriers write it."""
    number, name = call.get("from") or "", call.get("from_name")
    shown = '"' + re.sub(r'(["\\])', r"\\\1", name) + '" ' if name else ""
    if not number:
        return f"{shown}<sip:anonymous@anonymous.invalid>"
    return f"{shown}<sip:{urllib.parse.quote(number, safe='+')}@127.0.0.10>"


def job_call(system, copy, simulated, phones):
    call = copy.call
    planned = seconds(call["hang_up"]) if call.get("hang_up") else None
    outside = copy.is_from_outside()
    endpoint = system.trunk if outside else system.endpoint(call["phone"])
    return {
        "id": copy.number, "dial": call["to"], "endpoint": endpoint, "press": call.get("press") or [],
        "from": "trunk" if outside else "phones", "login": ["-", "-"] if outside else [endpoint, PASSWORD],
        "caller": from_header(call) if outside else f"<sip:{endpoint}@127.0.0.1>",
        "hang_up": planned + time_keyed(simulated, planned) if planned is not None else None,
        "longest": (LONGEST if copy.has("split") else simulated["seconds"]) + time_keyed(simulated) + AFTER_END,
        "unconfirmed": [phone.user for phone in phones.outside if not phone.confirms]}


def switches(system, copy):
    """Those that stand otherwise than in the store: (name on the engine, state in the store, state, code)."""
    flows = [copy.call["flow"]] if copy.call.get("flow") else copy.document["flows"]
    for key, state in (copy.call.get("switch") or {}).items():
        flow = next(one for one in flows if (one, key) in system.modules)
        fields = copy.document["flows"][flow]["modules"][key]
        if fields.get("state", "on") != state:
            name = f"f{system.flows[flow]}-m{system.modules[flow, key]['id']}"
            yield name, fields.get("state", "on"), state, fields.get("code")


def toggles(system, copy):
    """The calls of a member that toggle switches by their codes."""
    for _, _, _, code in switches(system, copy):
        if code:
            endpoint = system.endpoint(copy.call["phone"])
            yield code, f"<sip:{endpoint}@127.0.0.1>", endpoint, PASSWORD


def astdb(system, copy):
    """Entries for the switches that have no code."""
    for name, stored, state, code in switches(system, copy):
        if not code:
            yield from (("cf", name, state), ("cf", f"{name}-was", stored))


def job(system, planned):
    """`planned` are (copy, simulated, phones) of one moment."""
    phones = [phones for _, _, phones in planned]
    rows = {"phones": [one for some in phones for one in some.inside],
            "trunk": [one for some in phones for one in some.outside]}
    moments = {moment(simulated) for _, simulated, _ in planned} - {None}
    return {
        "etc": str(system.etc), "at": next(iter(moments), None),
        "calls": [job_call(system, *one) for one in planned],
        "phones": {name: [(one.user, one.reply, one.after, 0) for one in some] for name, some in rows.items()},
        "registrations": [(one.user, PASSWORD) for one in rows["phones"]],
        "toggles": [row for copy, _, _ in planned for row in toggles(system, copy)],
        "astdb": [entry for copy, _, _ in planned for entry in astdb(system, copy)]}
