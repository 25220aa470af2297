Calls: records of real ones, taken in from files of the engine, once each.

  $ export CF_STORE=$PWD/cf.db
  $ cf settings set --timezone America/Toronto -q
  $ cf flow create Sales -q
  $ cf number create +14169233346 --flow sales -q
  $ cf user create Ana -q
  $ head='"","+442071234567","14169233346","trunk","""Zoe"" <+442071234567>","PJSIP/carrier-1"'
  $ cat > Master.csv <<END
  > $head,"PJSIP/ana-2","Dial","PJSIP/ana,20","2026-03-02 03:00:00","2026-03-02 03:00:05","2026-03-02 03:01:05",65,60,"ANSWERED","DOCUMENTATION","1772438400.1",""
  > $head,"PJSIP/ana-4","Dial","PJSIP/ana,20","2026-03-02 03:10:00",,"2026-03-02 03:10:20",20,0,"NO ANSWER","DOCUMENTATION","1772439000.3",""
  > $head,"","VoiceMail","1@cf","2026-03-02 03:20:00","2026-03-02 03:20:02","2026-03-02 03:20:32",32,30,"ANSWERED","DOCUMENTATION","1772439600.5",""
  > END
  $ cf call list
  $ cf call import Master.csv --dry-run
  $ cf call import Master.csv
  $ cf call import Master.csv
  $ cf call import - < Master.csv
  $ cf call list
  $ cf call list -o csv --fields started,user,talk --sort -talk
  $ cf call list -o json --where result=voicemail
  $ cf call list -q --limit 1
  $ cf call list --since 2026-03-02T03:10 --until 2026-03-02T03:20 --fields id,result
  $ cf call list --since 2026-03-02T08:10 --utc --fields id,result
  $ cf call list --until 2026-03-01

They are no changes of the log.

  $ cf log --limit 1 --fields summary
  $ cf call import Master.csv -o json
  $ cf call import Master.csv --read-only
  $ cf call import Master.csv -q --check
  $ cf call import Master.csv -q --check --store new.db
  $ ls new.db

The clock of the file is the store's, unless --tz names another.

  $ cf call list --store new.db --fields started --limit 1
  $ cf call import Master.csv --store other.db --tz Asia/Tokyo -q
  $ cf call list --store other.db --fields started --limit 1
  $ cf call import Master.csv --tz Mars/Olympus

A flow that goes leaves its name to its calls.

  $ cf flow delete sales --yes --with-numbers -q
  $ cf call list --flow sales --fields id,flow,flow_name
  $ cf call list --flow nobody
  $ cf call list --since soon

A malformed line is told, and keeps all out.

  $ cat > bad.csv <<END
  > $head,"","Dial","","2026-03-02 04:00:00",,"",20,0,"BUSY","DOCUMENTATION"
  > $head,"","Dial","","2 March",,"",20,zero,"BUSY","DOCUMENTATION"
  > "1001","1002"
  > END
  $ cf call import Master.csv bad.csv
  $ cf call list -q | wc -l
  $ cf call import nowhere.csv
  $ cf call import
  $ cf call import .

Records of our own are a table of an SQLite file.

  $ python3 - <<'END'
  > import sqlite3
  > store = sqlite3.connect("master.db")
  > store.execute('CREATE TABLE cf_call (AcctId INTEGER PRIMARY KEY, flow, number, path, result, module, user, "from", started, answered, ended, uniqueid)')
  > store.execute("INSERT INTO cf_call VALUES (1, 'help', '101', 'menu,ring', 'answered', 'ring', 'ana', '', '1772445600.25', '1772445603.5', '1772445663.5', '1772445600.9')")
  > store.commit()
  > END
  $ cf call import master.db
  $ cf call list --flow help -o json
  $ cf call import - < master.db
  $ cf call import $CF_STORE
