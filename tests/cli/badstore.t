Stores that are none, or are in a bad way: exit 10 (or 6, 8), a sentence that says what to do, and the file as it was.

  $ seen() { sed "s,$PWD/,,g; s,$HOME,~,g; s/process [0-9]*/process N/"; }
  $ code() { "$@" > out 2>&1; local status=$?; seen < out; return $status; }

A folder.

  $ mkdir folder
  $ code cf flow list --store folder
  error: the store "folder" is a folder; name a file in it, such as folder/cf.db
  [10]
  $ code cf flow create Sales --store folder
  error: the store "folder" is a folder; name a file in it, such as folder/cf.db
  [10]
  $ ls folder

A text file, and an empty one.

  $ echo "not a database" > text.db
  $ code cf flow list --store text.db
  error: text.db: this is not a store (file is not a database)
    try: --store PATH   # another file
  [10]
  $ code cf flow create Sales --store text.db
  error: text.db: this is not a store (file is not a database)
    try: --store PATH   # another file
  [10]
  $ cat text.db
  not a database
  $ : > empty.db
  $ code cf flow list --store empty.db -q
  default
  $ code cf flow create Sales --store empty.db -q
  sales

A database of another program.

  $ python3 -c 'import sqlite3; d = sqlite3.connect("other.db"); d.execute("CREATE TABLE t (x)"); d.commit()'
  $ sha256sum other.db > before
  $ code cf flow list --store other.db
  error: "other.db" is a database of another program
    try: --store PATH   # another file
  [10]
  $ code cf flow create Sales --store other.db
  error: "other.db" is a database of another program
    try: --store PATH   # another file
  [10]
  $ sha256sum --check --quiet before

Made by a newer cf.

  $ cf flow create Sales --store newer.db -q
  sales
  $ python3 -c 'import sqlite3; d = sqlite3.connect("newer.db"); d.execute("PRAGMA user_version = 999"); d.commit()'
  $ sha256sum newer.db > before
  $ code cf flow list --store newer.db
  error: the store "newer.db" was made by a newer cf (version 999, this one knows 3); update cf
  [10]
  $ code cf flow create Other --store newer.db
  error: the store "newer.db" was made by a newer cf (version 999, this one knows 3); update cf
  [10]
  $ code cf store info --store newer.db
  error: the store "newer.db" was made by a newer cf (version 999, this one knows 3); update cf
  [10]
  $ sha256sum --check --quiet before

Truncated, or with a page of rubbish.

  $ cf flow create Sales --store cut.db -q
  sales
  $ head -c 6000 cut.db > cut && mv cut cut.db && rm -f cut.db-wal cut.db-shm
  $ sha256sum cut.db > before
  $ code cf flow list --store cut.db
  error: cut.db: the store is damaged (database disk image is malformed)
    try: cf backup list
  [10]
  $ code cf flow create Other --store cut.db
  error: cut.db: the store is damaged (database disk image is malformed)
    try: cf backup list
  [10]
  $ code cf store check --store cut.db
  error: cut.db: the store is damaged (database disk image is malformed)
    try: cf backup list
  [10]
  $ sha256sum --check --quiet before

Missing, where it is named; in a folder that is missing.

  $ code cf flow list --store missing.db
  error: there is no store at "missing.db"
    try: cf flow create NAME   # the first change creates it
  [10]
  $ CF_STORE=$PWD/missing.db code cf flow list
  error: there is no store at "missing.db"
    try: cf flow create NAME   # the first change creates it
  [10]
  $ code cf flow create Sales --store no/such/folder/cf.db
  error: there is no folder "no/such/folder" for the store
    try: mkdir -p -m 700 no/such/folder
  [10]
  $ code cf flow create Sales --store missing.db --dry-run
  would create flow sales "Sales"
  $ test -e missing.db
  [1]

No home folder, and no other place named.

  $ (unset HOME XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME CF_STORE; cf flow list -q)
  error: neither HOME nor XDG_DATA_HOME is set, so there is no place for the store
    try: --store PATH
  [10]
  $ (unset HOME XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME CF_STORE; cf flow create Sales)
  error: neither HOME nor XDG_DATA_HOME is set, so there is no place for the store
    try: --store PATH
  [10]
  $ (unset HOME XDG_DATA_HOME XDG_CONFIG_HOME XDG_STATE_HOME; cf flow create Sales --store here.db -q)
  sales

Not ours to write; not even ours to read. (Nobody keeps root from writing, so the test steps down.)

  $ mkdir shelf && cf flow create Sales --store shelf/cf.db -q && cf user create Ana --store shelf/cf.db -q
  sales
  ana
  $ chmod 755 "$HOME" "$CRAMTMP" "$PWD" shelf && chmod 444 shelf/cf.db && rm -f shelf/cf.db-wal shelf/cf.db-shm
  $ chmod 555 shelf
  $ plain() { if [ "$(id -u)" -ne 0 ]; then "$@"; else setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; fi; }
  $ sha256sum shelf/cf.db > before
  $ code plain cf flow list -q --store shelf/cf.db
  default
  sales
  $ code plain cf flow create Other --store shelf/cf.db
  error: the store "shelf/cf.db" cannot be written by this user
  [6]
  $ code plain cf flow create Other --store shelf/new.db
  error: cannot create the store "shelf/new.db": Permission denied
  [10]
  $ sha256sum --check --quiet before
  $ ls shelf
  cf.db
  $ chmod 755 shelf && chmod 000 shelf/cf.db
  $ code plain cf flow list -q --store shelf/cf.db
  error: shelf/cf.db: the store cannot be opened: Permission denied
  [10]
  $ chmod 700 shelf
  $ code plain cf flow list -q --store shelf/cf.db
  error: cannot open the store "shelf/cf.db": Permission denied
  [10]

Locked by somebody else: a wait that was asked for, then exit 8.

  $ cf flow create Sales --store locked.db -q
  sales
  $ cat > lock.py <<'END'
  > import sqlite3, subprocess, sys, time
  > db = sqlite3.connect("locked.db", isolation_level=None)
  > db.execute("BEGIN EXCLUSIVE")
  > begin = time.monotonic()
  > run = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
  > print(run.stdout, end="")
  > print("waited" if 0.9 < time.monotonic() - begin < 5 else "at once")
  > sys.exit(run.returncode)
  > END
  $ code python3 lock.py cf user create Ana --store locked.db --lock-timeout 1s
  waiting: process N (python3) is writing to the store
  error: locked.db: somebody else is writing to the store (database is locked)
    try: --lock-timeout 60s
  waited
  [8]
  $ code python3 lock.py cf flow list -q --store locked.db --lock-timeout 1s
  default
  sales
  at once
  $ CF_LOCK_TIMEOUT=0 code python3 lock.py cf user create Ana --store locked.db
  error: locked.db: somebody else is writing to the store (database is locked)
    try: --lock-timeout 60s
  at once
  [8]
  $ cf user create Ana --store locked.db -q
  ana

Output that cannot be written; a reader who leaves.

  $ export CF_STORE=$PWD/locked.db
  $ code sh -c 'cf user list > /dev/full'
  error: cannot write the output: No space left on device; send it to another place
  [1]
  $ code sh -c 'cf user list -o json > /dev/full'
  {"schema":"cf/v1","kind":"error","error":{"code":"failure.output","exit":1,"message":"cannot write the output: No space left on device; send it to another place","suggestions":[],"try":[],"file":null,"line":null,"column":null}}
  [1]
  $ code sh -c 'cf user create Bo > /dev/full'
  error: cannot write the output: No space left on device; send it to another place
  [1]
  $ cf user list -q
  ana
  bo
  $ code sh -c 'cf user list >&-'
  error: cannot write the output: Bad file descriptor; send it to another place
  [1]
