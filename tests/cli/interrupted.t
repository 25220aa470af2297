What stops in the middle of an apply leaves the store as it was.

  $ export CF_STORE=cf.db
  $ printf 'cf: v1\nusers: {ana: {}}\n' | cf apply - -q
  1
  $ cf export > before
  $ python3 -c 'import json; print(json.dumps({"cf": "v1", "users": {f"u{n}": {} for n in range(8000)}}))' > big.json

A disk without room for it, here a limit to the size of files:

  $ (ulimit -f 400; cf apply big.json)
  error: cf.db: the store could not be used (disk I/O error)
  [1]
  $ cf export | cmp - before
  $ cf log -q
  1
  $ cf store check
  checked store cf.db

A process that is killed, at eight moments of its life: all or nothing.

  $ cat > kill.py <<'END'
  > import pathlib, shutil, subprocess, time
  > def cf(*words):
  >     return subprocess.run(["cf", *words], check=True, capture_output=True, text=True).stdout
  > def killed_after(delay):
  >     shutil.copy("saved.db", "cf.db")
  >     apply = subprocess.Popen(["cf", "apply", "big.json", "-q"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
  >     time.sleep(delay)
  >     apply.kill()
  >     apply.wait()
  >     assert cf("store", "check", "-o", "json")
  >     left = cf("export")
  >     for name in ("cf.db-wal", "cf.db-shm"):
  >         pathlib.Path(name).unlink(missing_ok=True)
  >     return left
  > shutil.copy("cf.db", "saved.db")
  > before, start = cf("export"), time.monotonic()
  > cf("apply", "big.json")
  > whole, after = time.monotonic() - start, cf("export")
  > for part in range(1, 9):
  >     print(killed_after(whole * part / 8) in (before, after))
  > END
  $ python3 kill.py | sort | uniq -c
        8 True
