The store: one file.

  $ export CF_STORE=$PWD/cf.db
  $ cf store info
  error: there is no store at "*/cf.db" (glob)
    try: cf flow create NAME   # the first change creates it
  [10]
  $ unset CF_STORE
  $ cf store info --fields exists -o json | sed "s,$HOME,~,"
  {"schema":"cf/v1","kind":"store","item":{"exists":false}}
  $ cf store check
  checked store */.local/share/cf/cf.db (glob)
  $ export CF_STORE=$PWD/cf.db
  $ cf flow create Sales -q
  sales
  $ cf store info -o yaml | sed "s,$PWD,.,; s/size: .*/size: N/"
  schema: cf/v1
  kind: store
  item:
    path: "./cf.db"
    exists: true
    size: N
    mode: "0600"
    schema: 3
    changes: 1
    newest_change: 1
    flows: 2
    modules: 0
    numbers: 0
    users: 0
    backups: 0
  $ stat -c %a cf.db
  600
  $ cf store check
  checked store */cf.db (glob)
  $ cf store check -o json
  {"schema":"cf/v1","kind":"result","action":"check","changed":false,"dry_run":false,"objects":[{"kind":"store","id":null,"key":"*/cf.db","name":"*/cf.db"}],"change":null,"warnings":[],"losses":[],"numbers":[],"notes":[],"backup":null,"secret":null,"counts":null} (glob)
  $ cf store migrate
  nothing to do
  note: the store has version 3

Prune forgets old changes; they can then no longer be undone.

  $ for name in A B C D; do cf user create $name -q; done
  a
  b
  c
  d
  $ cf store prune
  error: --keep is missing
    try: cf store prune --help
  [2]
  $ cf store prune --keep x
  error: --keep takes a number of changes, not "x"
  [2]
  $ cf store prune --keep -1
  error: --keep takes a number of changes, not "-1"
  [2]
  $ cf store prune --keep 2
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf store prune --keep 2 --yes
  note: 3 changes and 0 sound files forgotten
  $ cf log --fields number,summary
  5\tcreate user "D" (esc)
  4\tcreate user "C" (esc)
  $ cf undo 1
  error: there is no change 1
    try: cf log
  [4]
  $ cf user list -q
  a
  b
  c
  d
  $ cf undo
  undid change 5: create user "D"
  redo: cf redo

Where the store is: --store, then CF_STORE, then .cf.yaml, then the home folder.

  $ cf flow create Other --store other.db -q
  other
  $ cf flow list --store other.db -q
  default
  other
  $ unset CF_STORE
  $ echo 'store: cf.db' > .cf.yaml
  $ mkdir below && cd below && cf flow list -q; cd ..
  default
  sales
  $ CF_STORE=$PWD/other.db cf flow list -q
  default
  other
  $ rm .cf.yaml
  $ cf flow list -q
  default

Others can read it: a warning, not more.

  $ chmod 644 cf.db
  $ CF_STORE=$PWD/cf.db cf user create Eve 2>&1 | sed "s,$PWD,.,"
  created user eve "Eve"
  warning: others can read the store, and it holds passwords: chmod o-r ./cf.db
  undo: cf undo 7
  $ stat -c %a cf.db
  644
