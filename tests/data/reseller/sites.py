#!/usr/bin/env python3
"""sites.py [SITES.csv]: prints the documents of a reseller's sites, one YAML document each and one that they share.

Without a file it makes up 300 sites, the same every time. A line of the file is a site: key, name, zone, number,
extensions. What differs between resellers is a variable: cf apply --var carrier=sip.example.net sites.yaml
"""

import csv
import sys

CITIES = [
    ("Toronto", "America/Toronto", 416),
    ("Montreal", "America/Toronto", 514),
    ("Winnipeg", "America/Winnipeg", 204),
    ("Calgary", "America/Edmonton", 403),
    ("Vancouver", "America/Vancouver", 604),
    ("Halifax", "America/Halifax", 902),
]
TRADES = ["Bakery", "Dental", "Garage", "Florist", "Optics", "Books", "Travel", "Pharmacy", "Legal", "Yoga"]

SHARED = """\
cf: v1
owner: reseller
vars: {carrier: sip.example.net, holidays: "2026-12-25"}
settings: {timezone: America/Toronto, region: CA, review_days: 365}
trunks:
  carrier: {host: "${carrier}", username: reseller, password: {env: CARRIER_PASSWORD}, register: true, default: true}
audio:
  away: {say: "We are closed. Please leave a message."}
"""

SITE = """\
---
cf: v1
owner: reseller
users:
%(users)sschedules:
  %(key)s:
    timezone: %(zone)s
    hours: {mon-fri: "09:00-17:00"}
    exceptions: [{name: Christmas, date: "${holidays}", closed: true, yearly: true}]
flows:
  %(key)s:
    name: %(name)s
    description: %(name)s, a site of the reseller
    timezone: %(zone)s
    isolated: true
    users: [%(members)s]
    numbers:
      "%(number)s": hours
%(extensions)s    start: hours
    modules:
      hours: {kind: time_router, schedule: %(key)s, exits: {open: ring, closed: away}}
      ring: {kind: ring_group, destinations: [%(members)s], exits: {no_answer: mailbox}}
      away: {kind: audio_playback, audio: away, exits: {next: mailbox}}
      mailbox: {kind: voicemail, audio: "say: %(name)s. Please leave a message.", deliver_to: [%(first)s]}
"""


def made_up(count):
    for i in range(count):
        city, zone, area = CITIES[i % len(CITIES)]
        trade = TRADES[i // len(CITIES) % len(TRADES)]
        name = f"{city} {trade} {i // (len(CITIES) * len(TRADES)) + 1}"
        yield {
            "key": name.lower().replace(" ", "-"),
            "name": name,
            "zone": zone,
            "number": f"+1{area}555{1000 + i}",
            "extensions": 1 + i % 4,
        }


def document(site):
    keys = [f"{site['key']}-{n}" for n in range(1, int(site["extensions"]) + 1)]
    users = "".join(
        f"  {key}: {{email: {key}@example.com, last_reviewed: 2026-11-02, contacts: {{desk: {{type: sip}}}}}}\n"
        for key in keys
    )
    extensions = "".join(f'      "{100 + n}": ring\n' for n in range(1, len(keys) + 1))
    return SITE % {**site, "users": users, "extensions": extensions, "members": ", ".join(keys), "first": keys[0]}


def main():
    if len(sys.argv) > 1:
        with open(sys.argv[1], newline="", encoding="utf-8") as file:
            sites = list(csv.DictReader(file))
    else:
        sites = list(made_up(300))
    sys.stdout.write(SHARED + "".join(document(site) for site in sites))


if __name__ == "__main__":
    main()
