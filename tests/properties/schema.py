#!/usr/bin/env python3
"""What commands answer with -o json is what `cf schema output` says, the answers of changes and errors too."""

import json
import os
import pathlib
import shlex
import subprocess
import sys

import jsonschema

problems = []


def run(*words):
    return subprocess.run(["cf", *words, "-o", "json"], capture_output=True, text=True, check=False)


def validator():
    schema = json.loads(run("schema", "output").stdout)
    jsonschema.Draft202012Validator.check_schema(schema)
    return schema, jsonschema.Draft202012Validator(schema)


SCHEMA, VALIDATOR = validator()
seen = set()


def check(*words, error=False):
    answer = run(*words)
    text = answer.stderr if error else answer.stdout
    try:
        document = json.loads(text)
    except ValueError:
        problems.append(f"cf {' '.join(words)}: no JSON: {answer.stdout}{answer.stderr}")
        return
    seen.add(document["kind"] if document["kind"] != "module" else f"module_{document['item']['kind']}")
    definition = {"$ref": f"#/$defs/{document['kind']}", "$defs": SCHEMA["$defs"]}
    for found in jsonschema.Draft202012Validator(definition).iter_errors(document):
        where = "/".join(str(step) for step in found.absolute_path)
        problems.append(f"cf {' '.join(words)}: {where}: {found.message[:300]}")
    if not VALIDATOR.is_valid(document):
        problems.append(f"cf {' '.join(words)}: fits none of the answers, or several")


CHANGES = r"""
settings set --timezone America/Toronto --region CA
user create Ana --key ana --email ana@example.com
user create Bo --key bo
contact create ana/desk --type sip --reveal
contact create ana/mobile --type phone --address +14165550101
group create Team --user ana,bo
schedule create office --hours 'mon-fri 08:00-18:00' --exception '2026-12-25 closed yearly Christmas'
audio create welcome --say Hello
trunk create carrier --host sip.example.net --default --allow 192.0.2.0/24
flow create Sales --user ana --user bo,role=admin --group team --label team=sales --switch
tab create After
module create ring-group Ring --destination ana,after=0s,for=20s --destination @team,after=10s --caller-name '^(.*)$=Sales \1'
module create voice-menu Menu --audio welcome --exit 1=ring --exit timeout=ring
module create audio-playback Play --audio welcome
module create conference Room --pin 1234
module create voicemail Mail --audio welcome --deliver-to ana
module create fax Fax
module create call-recorder Record
module create caller-router Callers --rule 1416=allow --exit allow=ring
module create blocklist Block --number +14165550199
module create queue Queue --destination ana
module create time-router Hours --schedule office
module create notification Note --deliver-to ana
module create call-forward Away --to +14165550101
module create switch Night --code '*21'
module create split Chance
module create hang-up Bye
module connect hours open ring
module disconnect hours open
module move bye --tab After
module copy ring Ring2
tab copy After After2
flow copy sales Sales2
number create +14169233346 --flow sales --to hours --caller-name '^(.*)$=Sales \1'
number create 101 --flow sales --to ring
number create +14169233347
number unassign +14169233346 --yes
number assign +14169233346 --to hours
user assign bo --flow sales2 --role viewer
user rename bo Bob
user review --mark ana
flow set sales --description 'Sales line'
flow set sales --add-label region=east --dry-run
flow delete sales2 --yes --with-numbers
undo
redo
backup create
flow switch sales
config set hints off
""".strip().splitlines()

DOCUMENTS = {
    "more.yaml": "cf: v1\nusers: {cy: {name: Cy}}\nflows: {more: {users: [cy], modules: {bye: {kind: hang_up}}}}\n",
    "less.yaml": "cf: v1\nflows: {more: {users: [], modules: {}}}\n",
    "tests.yaml": "cf: v1\ntests: [{name: x, call: {to: '+14169233346', at: 2026-03-02T10:00}, expect: {end: fax}}]\n",
    "calls.csv": '"","1","101","c","","a","b","Dial","","2026-03-02 10:00:00",,"",9,0,"BUSY","","1.1"\n',
    "wrong.csv": "1,2\n",
    "wrong.yaml": "cf: v1\nusers: {cy: {role: bos}}\n",
}
os.chdir(os.environ["HOME"])
for name, text in DOCUMENTS.items():
    pathlib.Path(name).write_text(text, encoding="utf-8")

APPLIES = """
plan more.yaml
apply more.yaml
apply more.yaml
plan less.yaml
plan less.yaml --save less.plan
apply less.plan --yes
diff 1
diff sales more
check
check more.yaml
check wrong.yaml
check --where code=W02 --fields code,thing
test tests.yaml
call import calls.csv
call import calls.csv
""".strip().splitlines()

SHOWS = """
status
flow list
flow show sales
flow current
tab list
tab show After
module list
number list
number show +14169233346
number show 101
user list
user show ana
user review
group list
group show team
contact list
contact show ana/desk
contact show ana/desk --reveal
schedule list
schedule show office
audio list
audio show welcome
trunk list
trunk show carrier
settings show
log
log 3
backup list
store info
store check
config list
version
help --all
explain user
explain ring_group
explain ring_group.destinations
explain voice_menu.exits.timeout
explain E08
simulate +14169233346 --at 2026-03-02T10:00
simulate +14169233346 --at 2026-03-02T10:00 --tree
simulate +14169233346 --at 2026-03-02T10:00 --week
call list
stats
stats sales --by hour
stats --since 2027-01-01
user list --fields key,flows
flow list --where key=none
""".strip().splitlines()

ERRORS = """
flow show nobody
flow create Sales
bogus
flow set sales
flow create x --bogus
explain nothing.here
help nothing
completion tcsh
module connect hours sideways ring
flow delete sales
plan wrong.yaml
apply wrong.yaml
apply nowhere.yaml
call import wrong.csv
call import nowhere.csv
stats --by colour
""".strip().splitlines()


for line in CHANGES:
    check(*shlex.split(line))
for line in APPLIES:
    check(*line.split())
for line in SHOWS:
    check(*line.split())
for module in json.loads(run("module", "list").stdout)["items"]:
    check("module", "show", module["key"])
for line in ERRORS:
    check(*line.split(), error=True)
unseen = [name for name in SCHEMA["$defs"] if name not in seen and f"{name}_list" not in seen and name != "module"]
allowed = {"settings_list", "current_list", "status_list", "store_list"}
problems += [f"no answer of the kind {name} was looked at" for name in unseen if name not in allowed]
print("\n".join(problems))
sys.exit(1 if problems else 0)
