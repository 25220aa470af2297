Every exit code has one meaning, and every error says what to type.

  $ cf flow create Sales --switch -q
  sales
  $ cf user create Ana --key ana -q
  ana

0: done, nothing to do, an empty list.

  $ cf flow set sales --description "" && cf user list --where key=nobody
  unchanged flow sales "Sales"

1: failure.

  $ cf flow list > /dev/full
  error: cannot write the output: No space left on device; send it to another place
  [1]

2: what was typed is wrong; the near miss is named.

  $ cf flwo list
  error: there is no command "flwo"
    did you mean: flow
    try: cf help
  [2]
  $ cf floww
  error: there is no command "floww"
    did you mean: flow
    try: cf help
  [2]
  $ cf flow
  error: "cf flow" needs a verb
    try: cf help flow
  [2]
  $ cf flow lst
  error: there is no command "cf flow lst"
    did you mean: list
    try: cf help flow
  [2]
  $ cf flow creat Sales
  error: there is no command "cf flow creat"
    did you mean: create
    try: cf help flow
  [2]
  $ cf status extra
  error: "extra" is one operand too many
    try: cf status --help
  [2]
  $ cf flow create Other --descripton x
  error: cf flow create has no flag "--descripton"
    did you mean: --description
    try: cf flow create --help
  [2]
  $ cf flow create
  error: NAME is missing
    try: cf flow create --help
  [2]
  $ cf flow create One Two
  error: "Two" is one operand too many
    try: cf flow create --help
  [2]
  $ cf flow rename sales
  error: NEW-NAME is missing
    try: cf flow rename --help
  [2]
  $ cf user create Bo --role agnt
  error: role: "agnt" is not one of owner, admin, manager, agent, viewer
    did you mean: agent
  [2]
  $ cf user delete ana
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf module create voicemale
  error: there is no module kind "voicemale"
    did you mean: voicemail
    try: cf help modules
  [2]
  $ cf flow sales
  error: there is no command "cf flow sales"
    try: cf help flow
  [2]
  $ cf sales
  error: there is no command "sales"
    try: cf help
  [2]
  $ cf -z
  error: cf has no flag "-z"
    try: cf --help
  [2]
  $ cf --versoin
  error: cf has no flag "--versoin"
    did you mean: --version, --verbose
    try: cf --help
  [2]
  $ cf user create --key ana
  error: NAME is missing
    try: cf user create --help
  [2]
  $ cf user set ana --role
  error: --role needs a value
    try: cf user set --help
  [2]
  $ cf user set ana --role=
  error: --role needs a value
    try: cf user set --help
  [2]
  $ cf tab create X --position
  error: --position needs a value
    try: cf tab create --help
  [2]
  $ cf flow create X --isolated=maybe
  error: --isolated takes no value
    try: cf flow create --help
  [2]
  $ cf flow create X --isolated yes
  error: "yes" is one operand too many
    try: cf flow create --help
  [2]

3: different, with --check alone.

  $ cf flow set sales --description Other --check --dry-run
  would change flow sales "Sales"
  [3]

4: what is named is not there.

  $ cf user show nana
  error: no user named "nana"
    did you mean: ana
    try: cf user list
    try: cf user create nana
  [4]
  $ cf module show bye
  error: no module named "bye" in flow "sales"
    try: cf module list --flow sales
    try: cf module create KIND bye --flow sales
  [4]
  $ cf contact show ana/desk
  error: no contact named "ana/desk"
    try: cf contact list
    try: cf contact create ana/desk
  [4]
  $ cf number show +14169233346
  error: no number named "+14169233346"
    try: cf number list
    try: cf number create +14169233346
  [4]
  $ cf log 99
  error: there is no change 99
    try: cf log
  [4]
  $ cf backup show 99
  error: no backup named "99"
    try: cf backup list
  [4]

5: taken, or changed meanwhile.

  $ cf flow create SALES
  error: flow "Sales" is taken
    try: cf flow create SALES --if-not-exists
    try: cf flow show sales
  [5]
  $ cf user create Other --key ana
  error: the user key "ana" is taken
    try: cf user show ana
  [5]

6: a rule refuses it.

  $ cf flow delete default --yes
  error: "Default" is the default flow and cannot be deleted
    try: cf flow default OTHER
  [6]
  $ cf tab delete Main --yes
  error: a flow keeps at least one tab
    try: cf tab create NAME
  [6]
  $ cf flow create X --read-only
  error: nothing is changed in read-only mode
  [6]

8: another command writes, and the wait was too long.

  $ python3 - "$XDG_DATA_HOME/cf/cf.db" <<'END'
  > import sqlite3, subprocess, sys
  > db = sqlite3.connect(sys.argv[1], isolation_level=None)
  > db.execute("BEGIN IMMEDIATE")
  > run = subprocess.run(["cf", "user", "create", "Bo", "--lock-timeout", "200ms"], capture_output=True, text=True)
  > print(run.returncode, run.stdout + run.stderr, end="")
  > run = subprocess.run(["cf", "user", "list", "-q"], capture_output=True, text=True)
  > print(run.returncode, run.stdout + run.stderr, end="")
  > END
  8 error: */.local/share/cf/cf.db: somebody else is writing to the store (database is locked) (glob)
    try: --lock-timeout 60s
  0 ana

10: the store.

  $ cf flow list --store nothing.db
  error: there is no store at "nothing.db"
    try: cf flow create NAME   # the first change creates it
  [10]

130 and 143: stopped by a signal, and nothing was changed.

  $ (mkfifo pipe; cf user delete - --yes < pipe & pid=$!; exec 3> pipe; sleep 0.2; kill -INT $pid; wait $pid; echo $?) 2> /dev/null
  130
  $ (cf user delete - --yes < pipe & pid=$!; exec 3> pipe; sleep 0.2; kill -TERM $pid; wait $pid; echo $?) 2> /dev/null
  143
  $ cf user list -q
  ana

A closed pipe is no error.

  $ cf schema output | head -c 10 > /dev/null; echo ${PIPESTATUS[0]}
  0
  $ cf user list | true; echo ${PIPESTATUS[0]}
  0

Errors as JSON: code is the class of the exit code and what it is about.

  $ cf user show nana -o json
  {"schema":"cf/v1","kind":"error","error":{"code":"not_found.user","exit":4,"message":"no user named \"nana\"","suggestions":["ana"],"try":["cf user list","cf user create nana"],"file":null,"line":null,"column":null}}
  [4]
  $ cf flwo list -o json
  {"schema":"cf/v1","kind":"error","error":{"code":"usage.command","exit":2,"message":"there is no command \"flwo\"","suggestions":["flow"],"try":["cf help"],"file":null,"line":null,"column":null}}
  [2]
  $ cf flow create -o json
  {"schema":"cf/v1","kind":"error","error":{"code":"usage.flag","exit":2,"message":"NAME is missing","suggestions":[],"try":["cf flow create --help"],"file":null,"line":null,"column":null}}
  [2]
  $ cf flow create sales -o json
  {"schema":"cf/v1","kind":"error","error":{"code":"conflict.flow","exit":5,"message":"flow \"Sales\" is taken","suggestions":[],"try":["cf flow create sales --if-not-exists","cf flow show sales"],"file":null,"line":null,"column":null}}
  [5]
  $ cf flow delete default --yes -o json
  {"schema":"cf/v1","kind":"error","error":{"code":"refused.default","exit":6,"message":"\"Default\" is the default flow and cannot be deleted","suggestions":[],"try":["cf flow default OTHER"],"file":null,"line":null,"column":null}}
  [6]
  $ cf flow list --store nothing.db -o json | sed "s,$PWD,.,"
  {"schema":"cf/v1","kind":"error","error":{"code":"store.missing","exit":10,"message":"there is no store at \"nothing.db\"","suggestions":[],"try":["cf flow create NAME   # the first change creates it"],"file":null,"line":null,"column":null}}
  $ cf user delete ana -o json
  {"schema":"cf/v1","kind":"error","error":{"code":"usage.confirmation","exit":2,"message":"this needs a confirmation, and nobody can be asked here","suggestions":[],"try":["--yes       # do it","--dry-run   # see what would be done"],"file":null,"line":null,"column":null}}
  [2]
