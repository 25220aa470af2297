Flags that mean the same everywhere.

They may stand before or after the words of the command.

  $ cf -q flow create Sales
  sales
  $ cf flow -q create Support
  support
  $ cf flow create Admin -q
  admin
  $ cf --flow=sales tab list --fields name
  Main
  $ cf tab --flow sales list --fields name
  Main
  $ cf tab list --fields=name --flow sales
  Main
  $ cf -qn flow create Dry
  dry
  $ cf -o json flow list --fields key
  {"schema":"cf/v1","kind":"flow_list","items":[{"key":"admin"},{"key":"default"},{"key":"sales"},{"key":"support"}],"warnings":[]}

-- ends them.

  $ cf flow create -q -- --help
  help
  $ cf flow create -q -- -x
  x
  $ cf flow show --fields key -- -x
  key\tx (esc)
  $ cf flow show -- -x --fields key
  error: "--fields" is one operand too many
    try: cf flow show --help
  [2]
  $ cf flow create -x
  error: cf flow create has no flag "-x"
    try: cf flow create --help
    try: cf flow create -- -x   # if it is a name
  [2]
  $ cf flow list -q
  admin
  default
  help
  sales
  support
  x

A dry run runs the real thing and then takes it back: no byte of the store changes.

  $ store=$XDG_DATA_HOME/cf/cf.db
  $ sha256sum "$store" > before
  $ cf flow create Dry -n
  would create flow dry "Dry"
  $ cf flow create Dry --dry-run -o json
  {"schema":"cf/v1","kind":"result","action":"create","changed":true,"dry_run":true,"objects":[{"kind":"flow","id":7,"key":"dry","name":"Dry"}],"change":null,"warnings":[],"losses":[],"numbers":[],"notes":[],"backup":null,"secret":null,"counts":null}
  $ cf flow delete sales -n
  would delete flow sales "Sales"
  this removes:
    1 tab: Main
  $ cf flow set sales --timezone Mars -n
  error: timezone: "Mars" is not a time zone that tzdata lists, such as America/Toronto
  [2]
  $ cf flow rename sales Support -n
  error: flow "Support" is taken
    try: cf flow show support
  [5]
  $ sha256sum --check --quiet before

--check: 3 says that something was different; with -n nothing is changed for that.

  $ cf flow create Sales --if-not-exists --check
  unchanged flow sales "Sales"
  $ cf flow create Dry --check --dry-run
  would create flow dry "Dry"
  [3]
  $ sha256sum --check --quiet before
  $ cf flow set sales --description "" --check
  unchanged flow sales "Sales"
  $ cf flow set sales --description New --check
  changed flow sales "Sales"
  undo: cf undo 6
  [3]
  $ cf flow set sales --description New --check -o json
  {"schema":"cf/v1","kind":"result","action":"set","changed":false,"dry_run":false,"objects":[{"kind":"flow","id":2,"key":"sales","name":"Sales"}],"change":null,"warnings":[],"losses":[],"numbers":[],"notes":[],"backup":null,"secret":null,"counts":null}
  $ cf flow delete nothing --if-exists --check --yes
  nothing to do

--if-exists, --if-not-exists.

  $ cf flow rename nothing New --if-exists
  nothing to do
  $ cf flow set nothing --description New --if-exists
  nothing to do
  $ cf user delete nobody --yes --if-exists
  nothing to do
  $ cf user create Ana --if-not-exists -q
  ana
  $ cf user create ana --if-not-exists -q
  ana
  $ cf user create Anna --key ana --if-not-exists -q
  ana
  $ cf number create +14169233346 --if-not-exists -q
  +14169233346
  $ cf number create "+1 416 923 3346" --if-not-exists -q
  +14169233346

A message goes into the log.

  $ cf flow set sales --description Newer -m "Asked for by Ana" -q
  sales
  $ cf log --limit 1 --fields message
  Asked for by Ana
  $ cf flow set sales --description Newest -m "$(printf 'a\033b')"
  error: message: text "a�b" holds the control character U+001B: leave it out
  [2]

Reading only.

  $ cf flow create Again --read-only
  error: nothing is changed in read-only mode
  [6]
  $ CF_READ_ONLY=1 cf flow create Again
  error: nothing is changed in read-only mode
  [6]
  $ cf flow list --read-only -q
  admin
  default
  help
  sales
  support
  x

Times.

  $ cf log --limit 1 --fields at
  2026-03-02T10:00:00Z
  $ cf log --limit 1 --fields at --tz America/Toronto
  2026-03-02T10:00:00Z
  $ CF_TZ=Europe/Paris cf log --limit 1 --fields at
  2026-03-02T10:00:00Z
  $ CF_TZ=Europe/Paris cf log --limit 1 --fields at --utc
  2026-03-02T10:00:00Z
  $ cf log --tz Mars/Olympus
  error: there is no time zone "Mars/Olympus"
  [2]
  $ CF_NOW=2026-07-01T12:00:00+02:00 cf user create Bo -q && cf log --limit 1 --fields at
  bo
  2026-07-01T10:00:00Z
  $ CF_NOW=yesterday cf user create Chi
  error: CF_NOW: "yesterday" is no time: write 2026-03-02T10:00:00Z or 2026-03-02T10:00:00-05:00
  [2]

Verbose says which store and flow it used.

  $ cf tab list -v 2>&1 | sed "s,$HOME,~,"
  store: ~/.local/share/cf/cf.db
  flow: default (default)
  Main\t1\t0 (esc)

Nobody is asked with --no-input; there is no variable that means yes.

  $ cf user delete ana --no-input
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ CF_YES=1 cf user delete ana
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf user delete ana --yes -q
  ana

Values of the wrong kind.

  $ cf flow list --color sometimes
  error: --color is one of auto, always, never, not "sometimes"
  [2]
  $ cf flow list --lock-timeout soon
  error: --lock-timeout: "soon" is no duration: write 500ms, 5s, 2m or 1h30m; a bare number is seconds
  [2]
  $ cf flow list --limit
  error: --limit needs a value
    try: cf flow list --help
  [2]
  $ cf tab list --flow ""
  error: --flow needs a value, not an empty one
  [2]
  $ cf flow list --nothing
  error: cf flow list has no flag "--nothing"
    try: cf flow list --help
  [2]
  $ cf flow list --quite
  error: cf flow list has no flag "--quite"
    did you mean: --quiet
    try: cf flow list --help
  [2]
  $ cf flow list extra
  error: "extra" is one operand too many
    try: cf flow list --help
  [2]
  $ cf version -q --flow nothing --fields a,b --limit 3 --yes | sed 's/[0-9.]*$/N/'
  N

Precedence: --store over CF_STORE, --flow over CF_FLOW over .cf.yaml over the switch over the default.

  $ export CF_STORE=$PWD/one.db
  $ cf flow create One -q
  one
  $ cf flow create Two --store two.db -q
  two
  $ cf flow list -q
  default
  one
  $ cf flow list -q --store two.db
  default
  two
  $ cf flow current -q
  default
  $ cf flow switch one -q
  one
  $ cf flow current -q
  one
  $ echo 'flow: default' > .cf.yaml
  $ cf flow current -q
  default
  $ CF_FLOW=one cf flow current -q
  one
  $ CF_FLOW=one cf flow current -q --flow default
  default
  $ CF_FLOW= cf flow current -q
  default
