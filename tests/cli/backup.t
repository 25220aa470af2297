Backups: verified copies of the store, named by the newest change in them.

  $ export CF_STORE=$PWD/cf.db
  $ cf flow create Sales -q
  sales
  $ cf backup list
  $ cf backup create
  created backup 1
  backup: */backups/1.db (glob)
  $ cf backup list --fields name,change
  1\t1 (esc)
  $ stat -c '%a %n' backups backups/1.db
  700 backups
  600 backups/1.db
  $ cf user create Ana -q
  ana
  $ cf backup create -q
  2
  $ cf backup create -q
  2-2
  $ cf backup list -q
  2-2
  2
  1
  $ cf backup show 1 -o json | sed "s,$PWD,.,; s/\"size\":[0-9]*/\"size\":N/"
  {"schema":"cf/v1","kind":"backup","item":{"name":"1","change":1,"at":"2026-03-02T10:00:00Z","size":N,"path":"./backups/1.db"}}
  $ cf backup show 9
  error: no backup named "9"
    try: cf backup list
  [4]

Restore: after a backup of what is there now. Numbers of changes and ids go on from where they were.

  $ cf backup restore 1
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf backup restore 1 --dry-run
  would restore backup 1
  this removes:
    change 2: create user "Ana"
  $ cf backup restore 1 --yes | sed "s,$PWD,.,"
  backup: */backups/2-3.db (glob)
  undo: cf backup restore 2-3
  restored backup 1
  $ cf user list
  $ cf log --fields number,summary
  1\tcreate flow "Sales" (esc)
  $ cf user create Bo -q
  bo
  $ cf log --fields number,summary
  3\tcreate user "Bo" (esc)
  1\tcreate flow "Sales" (esc)
  $ cf user show bo --fields id
  id\t2 (esc)
  $ cf backup restore 9 --yes
  error: no backup named "9"
    try: cf backup list
  [4]

A damaged backup is refused.

  $ head -c 5000 backups/1.db > backups/77.db
  $ cf backup restore 77 --yes
  error: the backup "77" is damaged (database disk image is malformed)
    try: cf backup list
  [10]
  $ cf flow list -q
  default
  sales
  $ cf backup delete 77 --yes
  deleted backup 77

  $ cf backup delete 1
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf backup delete 1 --yes
  deleted backup 1
  $ cf backup delete 1 --yes
  error: no backup named "1"
    try: cf backup list
  [4]
  $ cf backup delete 1 --yes --if-exists
  nothing to do
  $ cf backup create -n
  would create backup 3
