Status: the store, the current flow and why it is current, and what happened last. `cf` alone is the same.

  $ cf status | sed "s,$HOME,~,"
  store\t~/.local/share/cf/cf.db (esc)
  flow\tdefault (esc)
  flow_name\tDefault (esc)
  flow_source\tdefault (esc)
  flows\t1 (esc)
  modules\t0 (esc)
  numbers\t0 (esc)
  users\t0 (esc)
  errors\t0 (esc)
  warnings\t0 (esc)
  last_change\t (esc)
  last_change_at\t (esc)
  last_change_summary\t (esc)
  last_backup\t (esc)
  last_backup_at\t (esc)
  deployed_change\t (esc)
  deployed_at\t (esc)
  deployed_folder\t (esc)
  waiting_changes\t (esc)
  $ cf flow create Sales --switch -q
  sales
  $ cf user create Ana --flow sales -q
  ana
  $ cf module create hang-up Bye -q
  bye
  $ cf number create +14169233346 --flow sales -q
  +14169233346
  $ cf backup create -q
  4
  $ cf | sed "s,$HOME,~,"
  store\t~/.local/share/cf/cf.db (esc)
  flow\tsales (esc)
  flow_name\tSales (esc)
  flow_source\tcf flow switch (esc)
  flows\t2 (esc)
  modules\t1 (esc)
  numbers\t1 (esc)
  users\t1 (esc)
  errors\t0 (esc)
  warnings\t5 (esc)
  last_change\t4 (esc)
  last_change_at\t2026-03-02T10:00:00Z (esc)
  last_change_summary\tcreate number "+14169233346" (esc)
  last_backup\t4 (esc)
  last_backup_at\t2026-03-02T10:00:00Z (esc)
  deployed_change\t (esc)
  deployed_at\t (esc)
  deployed_folder\t (esc)
  waiting_changes\t (esc)
  $ cf status -o table | sed "s,$HOME,~,"
  store:               ~/.local/share/cf/cf.db
  flow:                sales
  flow_name:           Sales
  flow_source:         cf flow switch
  flows:               2
  modules:             1
  numbers:             1
  users:               1
  errors:              0
  warnings:            5
  last_change:         4
  last_change_at:      2026-03-02T10:00:00Z
  last_change_summary: create number "+14169233346"
  last_backup:         4
  last_backup_at:      2026-03-02T10:00:00Z
  deployed_change:
  deployed_at:
  deployed_folder:
  waiting_changes:
  $ cf status -o json | sed "s,$HOME,~,g"
  {"schema":"cf/v1","kind":"status","item":{"store":"~/.local/share/cf/cf.db","flow":"sales","flow_name":"Sales","flow_source":"cf flow switch","flows":2,"modules":1,"numbers":1,"users":1,"errors":0,"warnings":5,"last_change":4,"last_change_at":"2026-03-02T10:00:00Z","last_change_summary":"create number \"+14169233346\"","last_backup":"4","last_backup_at":"2026-03-02T10:00:00Z","deployed_change":null,"deployed_at":null,"deployed_folder":null,"waiting_changes":null}}

Findings of a large store are left to cf check, as counting them takes time:

  $ python3 -c 'import json; print(json.dumps({"cf": "v1", "users": {f"u{n}": {} for n in range(20000)}}))' > big.json
  $ cf apply big.json -q
  5
  $ cf status -o json --fields users,errors,warnings
  {"schema":"cf/v1","kind":"status","item":{"users":20001,"errors":null,"warnings":null}}
  $ cf check | tail -1
  0 errors, 40005 warnings
