What stops in the middle of an apply leaves the store as it was.

  $ export CF_STORE=cf.db
  $ printf 'cf: v1\nusers: {ana: {}}\n' | cf apply - -q
  1
  $ cf export > before
  $ python3 -c 'import json; print(json.dumps({"cf": "v1", "users": {f"u{n}": {} for n in range(20000)}}))' > big.json

A disk without room for it, here a limit to the size of files:

  $ (ulimit -f 800; cf apply big.json)
  error: cf.db: the store could not be used (disk I/O error)
  [1]
  $ cf export | cmp - before
  $ cf log -q
  1
  $ cf store check
  checked store cf.db

A process that is killed:

  $ size() { stat -c %s cf.db-wal 2>/dev/null || echo 0; }
  $ (cf apply big.json & while kill -0 $! && [ "$(size)" -lt 500000 ]; do :; done; kill -9 $!; wait $!) 2>/dev/null
  [137]
  $ cf export | cmp - before
  $ cf log -q
  1
  $ cf store check
  checked store cf.db

Afterwards it can be done:

  $ cf apply big.json
  applied change 2: 20000 created, 0 changed, 0 removed, 0 unchanged
  findings: 0 errors, 40002 warnings: cf check
  undo: cf undo 2
