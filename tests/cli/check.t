Check: mistakes in documents, in flows, and in the whole store.

  $ cf check
  0 errors, 0 warnings
  $ cat > phones.yaml <<'END'
  > cf: v1
  > users:
  >   ana: {email: ana@example.com, contacts: {desk: {type: sip}}}
  > flows:
  >   sales:
  >     users: [ana]
  >     modules:
  >       menu: {kind: voice_menu, audio: "say: Press 1.", exits: {1: ring}}
  >       ring: {kind: ring_group, destinations: [{to: ana, after: 5s}]}
  >     numbers: {"+14169233346": menu}
  > END

Documents that hold flows need no store:

  $ CF_STORE=nowhere/cf.db cf check phones.yaml
  phones.yaml:9:46: error: module sales/ring: destinations: nobody rings from 0s to 5s: somebody must ring at every second from 0s to the end [E08]
  1 error, 0 warnings
  [7]
  $ sed -i 's/, after: 5s//' phones.yaml
  $ cf check phones.yaml
  phones.yaml:3:3: warning: user ana: last_reviewed: never reviewed [W15]
    try: cf user review ana --mark
  phones.yaml:5:3: warning: flow sales: description: nothing says what the flow is for [W13]
    try: cf flow set sales --description TEXT
  phones.yaml:8:7: warning: module sales/menu: exits.timeout: exit "timeout" has no cable: calls end there [W02]
    try: cf module connect menu timeout TARGET --flow sales
  phones.yaml:9:7: warning: module sales/ring: exits.no_answer: exit "no_answer" has no cable: calls end there [W02]
    try: cf module connect ring no_answer TARGET --flow sales
  0 errors, 4 warnings
  $ cf check phones.yaml --strict > strict
  [7]
  $ tail -1 strict
  0 errors, 4 warnings
  $ cf check phones.yaml -o json | python3 -m json.tool | head -18
  {
      "schema": "cf/v1",
      "kind": "finding_list",
      "items": [
          {
              "code": "W15",
              "severity": "warning",
              "file": "phones.yaml",
              "line": 3,
              "column": 3,
              "flow": null,
              "thing": "user ana",
              "path": "last_reviewed",
              "message": "never reviewed",
              "suggestions": [],
              "try": [
                  "cf user review ana --mark"
              ]
  $ cf check phones.yaml -o csv --fields code,line,thing --where code=W02
  code,line,thing\r (esc)
  W02,8,module sales/menu\r (esc)
  W02,9,module sales/ring\r (esc)
  $ cf check phones.yaml --where code=W02 --fields thing,path --limit 2
  module sales/menu\texits.timeout (esc)
  module sales/ring\texits.no_answer (esc)
  $ cf check phones.yaml -q | sort | uniq -c
        2 W02
        1 W13
        1 W15
  $ cf check phones.yaml --sort -line --limit 1 --fields line,code
  9\tW02 (esc)
  $ cf check phones.yaml --where colour=red
  error: there is no field "colour" here, only code, severity, file, line, column, flow, thing, path, message, suggestions, try
  [2]

A comment silences a code on its line:

  $ cf check phones.yaml | grep -c W13
  1
  $ sed -i 's/^  sales:/  sales: # cf: ignore W13/' phones.yaml
  $ cf check phones.yaml | grep -c W13
  0
  [1]

Those without flows are checked as what they would make of the store:

  $ cf apply phones.yaml -q
  1
  $ printf 'cf: v1\ngroups: {team: {users: [ana]}}\n' > team.yaml
  $ cf check team.yaml
  team.yaml:2:10: warning: group team: nothing uses it [W17]
    try: cf group delete team
  0 errors, 1 warning
  $ printf 'cf: v1\ngroups: {team: {users: [anna]}}\n' > team.yaml
  $ cf check team.yaml
  team.yaml:2:25: error: group team: users[1]: no user named "anna" [E09]
    did you mean: ana
  1 error, 0 warnings
  [7]
  $ printf 'cf: v1\ngroups: {team: {users: ["${who}"]}}\n' > team.yaml
  $ cf check team.yaml --var who=ana | tail -1
  0 errors, 1 warning
  $ printf 'who: ana\n' > vars.yaml
  $ cf check team.yaml --vars vars.yaml --region CA | tail -1
  0 errors, 1 warning
  $ cf check team.yaml
  team.yaml:2:25: error: group team: users[1]: there is no variable "who" [E21]
    try: --var who=VALUE
  1 error, 0 warnings
  [7]

The store and its flows:

  $ cf check | tail -1
  0 errors, 4 warnings
  $ cf check sales
  warning: flow sales: description: nothing says what the flow is for [W13]
    try: cf flow set sales --description TEXT
  warning: module sales/menu: exits.timeout: exit "timeout" has no cable: calls end there [W02]
    try: cf module connect menu timeout TARGET --flow sales
  warning: module sales/ring: exits.no_answer: exit "no_answer" has no cable: calls end there [W02]
    try: cf module connect ring no_answer TARGET --flow sales
  0 errors, 3 warnings
  $ cf check default
  0 errors, 0 warnings
  $ cf check --flow sales | tail -1
  0 errors, 3 warnings
  $ cf check sale
  error: no flow named "sale"
    did you mean: sales
    try: cf flow list
    try: cf flow create sale
  [4]
  $ cf check sales phones.yaml
  error: "sales" is no file; files and flows are checked apart
    try: cf check sales
  [2]
  $ cf check ./sales
  error: there is no file "./sales"
  [4]

Hours at which a router sends calls to people who are not there, in the coming eight days:

  $ cat > absent.yaml <<'END'
  > cf: v1
  > settings: {timezone: America/Toronto}
  > schedules:
  >   office: {hours: {mon-fri: "08:00-18:00"}, exceptions: [{date: 2026-12-25, closed: true}]}
  >   early: {hours: {mon-fri: "08:00-16:30"}, exceptions: [{date: 2026-12-25, closed: true}]}
  > users:
  >   ana: {schedule: early, contacts: {desk: {type: sip}}}
  > flows:
  >   sales:
  >     users: [ana]
  >     modules:
  >       hours: {kind: time_router, schedule: office, exits: {open: ring}}
  >       ring: {kind: ring_group, destinations: [{to: ana}]}
  >     numbers: {"+14169233346": hours}
  > END
  $ cf check absent.yaml -o table | grep -A1 W07
  absent.yaml:13:46: warning: module sales/ring: destinations: nobody is there at Mon 2026-03-02 16:30 America/Toronto, when "hours" says open [W07]
    try: cf schedule show early
  $ sed -i 's/16:30/18:00/' absent.yaml
  $ cf check absent.yaml | grep W07
  [1]

Every code can be explained:

  $ cf explain E08
  path\tE08 (esc)
  about\terror (esc)
  help\tring timeline: nobody at 0, a gap, or past 60 s (esc)
  type\t (esc)
  least\t (esc)
  most\t (esc)
  default\t (esc)
  choices\t (esc)
  required\t (esc)
  fixed\t (esc)
  flags\t (esc)
  fields\t (esc)
  exits\t (esc)
  $ cf explain w05 -o json
  {"schema":"cf/v1","kind":"explanation","item":{"path":"W05","about":"warning","help":"a user shared by flows","type":null,"least":null,"most":null,"default":null,"choices":[],"required":null,"fixed":null,"flags":[],"fields":[],"exits":[]}}
  $ cf explain E99
  error: there is nothing to explain at "E99"
    did you mean: E09, E19
    try: cf help
  [2]
