Bad documents: one clear error each with its place, exit code 7, and nothing is applied.

  $ apply() { printf '%b' "$1" > bad.yaml; cf apply bad.yaml; }

Keys that stand there twice, in one file and in two:

  $ apply 'cf: v1\nusers:\n  ana: {}\n  ana: {}\n'
  bad.yaml:4:3: error: key "ana" stands at bad.yaml:3:3 too: keep one of them [E14]
  [7]
  $ apply 'cf: v1\nusers: {ana: {email: a@example.com, email: b@example.com}}\n'
  bad.yaml:2:37: error: user ana: key "email" stands at bad.yaml:2:15 too: keep one of them [E14]
  [7]
  $ apply 'cf: v1\nusers: {}\nusers: {}\n'
  bad.yaml:3:1: error: users: key "users" stands at bad.yaml:2:1 too: keep one of them [E14]
  [7]
  $ printf 'cf: v1\nusers: {ana: {}}\n' > one.yaml
  $ printf 'cf: v1\nusers: {ana: {}}\n' > two.yaml
  $ cf apply one.yaml two.yaml
  two.yaml:2:9: error: user ana: user ana stands at one.yaml:2:9 too: keep one of them [E14]
  [7]
  $ echo '{"cf": "v1", "users": {"ana": {}, "ana": {}}}' | cf apply -
  <stdin>:1:35: error: key "ana" stands at <stdin>:1:24 too: keep one of them [E14]
  [7]

What is no document:

  $ apply ''
  bad.yaml:1:1: error: there is no document here: begin with cf: v1 [E19]
  [7]
  $ apply '# nothing\n---\n'
  bad.yaml:1:1: error: nothing, expected a map that begins with cf: v1 [E19]
  [7]
  $ apply 'hello\n'
  bad.yaml:1:1: error: a text, expected a map that begins with cf: v1 [E19]
  [7]
  $ apply '[]\n'
  bad.yaml:1:1: error: a list, expected a map that begins with cf: v1 [E19]
  [7]
  $ apply 'users: {}\n'
  bad.yaml:1:1: error: cf: v1 is missing: write it first [E19]
  [7]
  $ apply 'cf: v2\n'
  bad.yaml:1:5: error: cf: "v2" is no version that is read here: write cf: v1 [E19]
  [7]
  $ apply 'cf: v1\n---\nusers: {}\n'
  bad.yaml:3:1: error: cf: v1 is missing: write it first [E19]
  [7]
  $ apply 'cf: v1\nusers: {}\n}\n'
  bad.yaml:3:1: error: a closing bracket that nothing opened: remove it [E19]
  [7]
  $ apply 'cf: v1\n- a\n'
  bad.yaml:2:1: error: this does not go on with the map around it: check the indentation, and quote text after a quoted text [E19]
  [7]
  $ apply 'cf: v1\nusers: {ana: {name: "Ana}\n'
  bad.yaml:3:1: error: a } or a comma is missing here, or a quote before it [E19]
  [7]
  $ apply 'cf: v1\nowner: "toronto\n'
  bad.yaml:3:1: error: the text ends inside quotes: close them [E19]
  [7]
  $ apply 'cf: v1\nusers: {ana: [\n'
  bad.yaml:3:1: error: a ] or a comma is missing here, or a quote before it [E19]
  [7]
  $ echo '{"cf": "v1", "users": {"ana": {' | cf apply -
  <stdin>:2:1: error: not JSON: unexpected end of input; expected string literal [E19]
  [7]
  $ echo '{"cf": "v1"} {"cf": "v1"}' | cf apply -
  <stdin>:1:14: error: not JSON: unexpected '{'; expected end of input [E19]
  [7]

Tabs, bytes and characters:

  $ apply 'cf: v1\nusers:\n\tana: {}\n'
  bad.yaml:3:1: error: a tab in the indentation: use spaces [E19]
  [7]
  $ apply 'cf: v1\nusers:\n  ana:\n  \tname: Ana\n'
  bad.yaml:4:3: error: a tab in the indentation: use spaces [E19]
  [7]
  $ apply 'cf: v1\nusers: {ana: {name: Jos\0351}}\n'
  bad.yaml:2:24: error: byte 0xe9 is not UTF-8: save the file as UTF-8 [E19]
  [7]
  $ apply '\0377\0376c\0000f\0000'
  bad.yaml:1:1: error: this is UTF-16: save the file as UTF-8 [E19]
  [7]
  $ apply 'cf: v1\nusers: {ana: {name: A\0000na}}\n'
  bad.yaml:2:22: error: control character U+0000: remove it [E19]
  [7]
  $ apply 'cf: v1\nusers: {ana: {name: "A\\ana"}}\n'
  bad.yaml:2:21: error: user ana: name: name "A\xef\xbf\xbdna" holds the control character U+0007: leave it out [E02] (esc)
  [7]

Anchors, aliases and tags:

  $ apply 'cf: v1\nusers: {ana: *a}\n'
  bad.yaml:2:14: error: alias "*a" without its anchor: put &a above [E19]
  [7]
  $ apply 'cf: v1\nusers: &a {ana: *a}\n'
  bad.yaml:2:17: error: alias "*a" stands inside what it names and would never end: remove it [E19]
  [7]
  $ apply 'cf: v1\nusers: {ana: &a {email: a@example.com}, bo: {<<: *a}}\n'
  bad.yaml:2:46: error: merge keys are not read: write the keys themselves, or an alias as a value [E19]
  [7]
  $ apply 'cf: v1\nusers: {ana: {name: !!python/object Ana}}\n'
  bad.yaml:2:21: error: tag "!!python/object" does not belong here: remove it [E19]
  [7]
  $ { echo 'cf: v1'; echo 'vars:'; echo ' a: &a [x,x,x,x,x,x,x,x,x]'; for n in ab bc cd de ef fg gh; do a=${n%?}; echo " ${n#?}: &${n#?} [*$a,*$a,*$a,*$a,*$a,*$a,*$a,*$a,*$a]"; done; } > bomb.yaml
  $ cf apply bomb.yaml
  bomb.yaml:4:15: error: aliases make more than 100 values of each that is written: use fewer of them [E19]
  [7]

Too much, in a blink:

  $ head -c 10000000 /dev/zero | tr '\0' '[' > deep.yaml
  $ timeout 5 cf apply deep.yaml
  deep.yaml:1:33: error: nested deeper than 64 levels: bring it to fewer [E19]
  [7]
  $ cp deep.yaml deep.json
  $ timeout 5 cf apply deep.json
  deep.json:1:1: error: a list, expected a map that begins with cf: v1 [E19]
  deep.json:1:65: error: nested deeper than 64 levels: bring it to fewer [E19]
  [7]
  $ head -c 10000000 /dev/zero | tr '\0' 'a' > long.yaml
  $ timeout 5 cf apply long.yaml
  long.yaml:1:1: error: longer than 1 MiB: shorten this text [E19]
  [7]

Nothing is guessed of values:

  $ apply 'cf: v1\ntrunks: {t: {host: a.example, port: 010}}\n'
  bad.yaml:2:37: error: trunk t: port: "010" is not a whole number such as 10 [E02]
  [7]
  $ apply 'cf: v1\ntrunks: {t: {host: a.example, port: 0x10}}\n'
  bad.yaml:2:37: error: trunk t: port: "0x10" is not a whole number such as 10 [E02]
  [7]
  $ echo '{"cf": "v1", "trunks": {"t": {"host": "a.example", "port": 5.5e3}}}' | cf apply -
  <stdin>:1:60: error: trunk t: port: "5.5e3" is not a whole number such as 10 [E02]
  [7]
  $ apply 'cf: v1\nusers: {ana: {name: null}}\n'
  bad.yaml:2:21: error: user ana: name: the name is empty: give 1 to 64 characters [E02]
  [7]
  $ apply 'cf: null\n'
  bad.yaml:1:5: error: cf: nothing is no version that is read here: write cf: v1 [E19]
  [7]

Words that do not belong there:

  $ apply 'cf: v1\nuser: {}\n'
  bad.yaml:2:1: error: there is no "user" here, only cf, owner, vars, settings, users, groups, schedules, audio, trunks, numbers, flows and tests [E20]
    did you mean: users
  [7]
  $ apply 'cf: v1\nusers: {ana: {nmae: Ana}}\n'
  bad.yaml:2:15: error: user ana: there is no "nmae" here, only name, email, department, job_title, role, status, schedule, last_reviewed and contacts [E20]
    did you mean: name
  [7]
  $ apply 'cf: v1\nflows: {f: {modules: {m: {kind: hangup}}}}\n'
  bad.yaml:2:33: error: module f/m: kind: "hangup" is no kind of module [E02]
    did you mean: hang_up
  [7]
  $ apply 'cf: v1\nflows: {f: {modules: {m: {kind: hang_up, exits: {next: m}}}}}\n'
  bad.yaml:2:50: error: module f/m: exits.next: hang_up has no exit "next": it has none [E06]
  [7]

References to nothing, all at once:

  $ cat > refers.yaml <<'END'
  > cf: v1
  > flows:
  >   sales:
  >     users: [nobody]
  >     groups: [none]
  >     start: nowhere
  >     numbers: {"101": away}
  >     modules: {hours: {kind: time_router, schedule: gone, exits: {open: lost}}}
  > END
  $ cf apply refers.yaml
  refers.yaml:4:13: error: flow sales: users: no user named "nobody" [E09]
    try: cf user create nobody
  refers.yaml:5:14: error: flow sales: groups: no group named "none" [E09]
    try: cf group create none
  refers.yaml:6:12: error: flow sales: start: no module named "nowhere" in flow "sales" [E09]
    try: cf module create KIND nowhere --flow sales
  refers.yaml:7:22: error: number sales/101: to: no module named "away" in flow "sales" [E03]
    try: cf number assign 101 --flow sales --to MODULE
  refers.yaml:8:52: error: module sales/hours: schedule: no schedule named "gone" [E09]
    try: cf schedule create gone
  refers.yaml:8:72: error: module sales/hours: exits.open: no module named "lost" in flow "sales" [E09]
    try: cf module create KIND lost --flow sales
  [7]

None of these made a store:

  $ test -e "$XDG_DATA_HOME/cf/cf.db"
  [1]

What looks bad and is not: a byte order mark, lines that end as on Windows, nothing, cables in a circle where somebody
rings, and words that other readers of YAML take for something else.

  $ apply '\0357\0273\0277cf: v1\r\nusers:\r\n  ana: {name: yes, department: no, job_title: 1:30}\r\n'
  applied change 1: 1 created, 0 changed, 0 removed, 0 unchanged
  undo: cf undo 1
  $ apply 'cf: v1\nusers: {bo: {name: 2026-01-01, department: 0o17}}\nflows:\n'
  applied change 2: 1 created, 0 changed, 0 removed, 0 unchanged
  findings: 0 errors, 4 warnings: cf check
  undo: cf undo 2
  $ cat > circle.yaml <<'END'
  > cf: v1
  > users: {bo: {contacts: {desk: {type: sip}}}}
  > flows:
  >   no:
  >     description: on
  >     users: [bo]
  >     numbers: {"101": ring}
  >     modules:
  >       ring: {kind: ring_group, destinations: [{to: bo}], exits: {no_answer: 010}}
  >       010: {kind: audio_playback, audio: "say: Please wait.", exits: {next: ring}}
  > END
  $ cf apply circle.yaml
  applied change 3: 6 created, 0 changed, 0 removed, 1 unchanged
  findings: 0 errors, 3 warnings: cf check
  undo: cf undo 3
  $ cf export | grep -v exits:
  cf: v1
  users:
    ana:
      name: "yes"
      department: "no"
      job_title: "1:30"
    bo:
      name: "2026-01-01"
      department: "0o17"
      contacts: {desk: {type: sip}}
  flows:
    "no":
      description: "on"
      users: [bo]
      numbers: {"101": ring}
      modules:
        "010":
          kind: audio_playback
          audio: "say: Please wait."
        ring:
          kind: ring_group
          destinations: [bo]
