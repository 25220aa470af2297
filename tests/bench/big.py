#!/usr/bin/env python3
"""Prints a document of any size: tests/bench/big.py FLOWS [json]; 10 users, 8 modules and 2 numbers a flow."""
import json
import sys


def user(n):
    return {"name": f"User {n}", "email": f"user{n}@example.com", "last_reviewed": "2026-01-31", "contacts": {"desk": {"type": "sip"}}}


def modules(users):
    ring = [{"to": users[0], "for": "15s"}, {"to": users[1], "after": "10s", "for": "20s"}]
    return {
        "opening-hours": {"kind": "time_router", "schedule": "office", "exits": {"open": "main-menu", "closed": "after-hours"}},
        "main-menu": {
            "kind": "voice_menu", "audio": "welcome", "timeout": "8s", "playbacks": "2",
            "exits": {"1": "sales-ring", "2": "support-queue", "3": "address", "timeout": "front-desk", "invalid": "front-desk"}},
        "sales-ring": {"kind": "ring_group", "destinations": ring, "exits": {"no_answer": "after-hours"}},
        "front-desk": {"kind": "ring_group", "destinations": [{"to": users[2]}], "exits": {"no_answer": "after-hours"}},
        "support-queue": {
            "kind": "queue", "strategy": "ring_all", "destinations": [{"to": users[3]}, {"to": users[4]}],
            "exits": {"timeout": "after-hours"}},
        "address": {"kind": "audio_playback", "audio": "say: Twelve King Street.", "exits": {"next": "main-menu"}},
        "notice": {"kind": "notification", "deliver_to": [users[5]], "subject": "A call", "exits": {"next": "sales-ring"}},
        "after-hours": {"kind": "voicemail", "audio": "say: Please leave a message.", "deliver_to": [users[0]]},
    }


def flow(n):
    users = [f"user-{10 * n + i}" for i in range(10)]
    numbers = {f"+1416{2 * n + 2000000}": "opening-hours", f"+1416{2 * n + 2000001}": {"to": "notice", "label": f"Line {n}"}}
    return {"name": f"Site {n}", "description": f"Calls of site {n}", "users": users, "numbers": numbers, "modules": modules(users)}


def sections(flows):
    christmas = {"date": "2026-12-25", "closed": "true", "yearly": "true"}
    hours = {"timezone": "America/Toronto", "hours": {"mon-fri": "08:00-18:00"}, "exceptions": [christmas]}
    yield "settings", [("review_days", "36500")]
    yield "schedules", [("office", hours)]
    yield "audio", [("welcome", {"say": "For sales press 1, for support press 2."})]
    yield "users", ((f"user-{n}", user(n)) for n in range(10 * flows))
    yield "flows", ((f"site-{n}", flow(n)) for n in range(flows))


def scalar(text):
    safe = text[0].isalpha() and all(c.isalnum() or c in "-_@./ " for c in text) and text not in ("on", "off", "yes", "no")
    return text if safe else json.dumps(text)


def inline(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{scalar(key)}: {inline(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(inline, value)) + "]"
    return scalar(value)


def write_yaml(flows, out):
    out.write("cf: v1\n")
    for section, things in sections(flows):
        out.write(f"{section}:\n")
        for key, thing in things:
            if isinstance(thing, str):
                out.write(f"  {key}: {scalar(thing)}\n")
                continue
            out.write(f"  {key}:\n")
            for field, value in thing.items():
                if field == "modules":
                    out.write("    modules:\n")
                    out.writelines(f"      {name}: {inline(module)}\n" for name, module in value.items())
                else:
                    out.write(f"    {field}: {inline(value)}\n")


def main():
    flows = int(sys.argv[1])
    if sys.argv[2:] == ["json"]:
        json.dump({"cf": "v1", **{section: dict(things) for section, things in sections(flows)}}, sys.stdout, indent=1)
    else:
        write_yaml(flows, sys.stdout)


if __name__ == "__main__":
    main()
