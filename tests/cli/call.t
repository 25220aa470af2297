Calls: records of real ones, taken in from files of the engine, once each.

  $ export CF_STORE=$PWD/cf.db
  $ cf settings set --timezone America/Toronto -q
  $ cf flow create Sales -q
  sales
  $ cf number create +14169233346 --flow sales -q
  +14169233346
  $ cf user create Ana -q
  ana
  $ head='"","+442071234567","14169233346","trunk","""Zoe"" <+442071234567>","PJSIP/carrier-1"'
  $ cat > Master.csv <<END
  > $head,"PJSIP/ana-2","Dial","PJSIP/ana,20","2026-03-02 03:00:00","2026-03-02 03:00:05","2026-03-02 03:01:05",65,60,"ANSWERED","DOCUMENTATION","1772438400.1",""
  > $head,"PJSIP/ana-4","Dial","PJSIP/ana,20","2026-03-02 03:10:00",,"2026-03-02 03:10:20",20,0,"NO ANSWER","DOCUMENTATION","1772439000.3",""
  > $head,"","VoiceMail","1@cf","2026-03-02 03:20:00","2026-03-02 03:20:02","2026-03-02 03:20:32",32,30,"ANSWERED","DOCUMENTATION","1772439600.5",""
  > END
  $ cf call list
  $ cf call import Master.csv --dry-run
  would be: 3 calls added, 0 known
  $ cf call import Master.csv
  3 calls added, 0 known
  $ cf call import Master.csv
  0 calls added, 3 known
  $ cf call import - < Master.csv
  0 calls added, 3 known
  $ cat Master.csv | cf call import /dev/stdin
  0 calls added, 3 known
  $ cf call list
  3\t2026-03-02T08:20:00Z\t+442071234567\t+14169233346\tsales\t\t\tvoicemail\t2s\t (esc)
  2\t2026-03-02T08:10:00Z\t+442071234567\t+14169233346\tsales\t\t\tmissed\t20s\t (esc)
  1\t2026-03-02T08:00:00Z\t+442071234567\t+14169233346\tsales\t\tana\tanswered\t5s\t1m (esc)
  $ cf call list -o csv --fields started,user,talk --sort -talk
  started,user,talk\r (esc)
  2026-03-02T08:00:00Z,ana,1m\r (esc)
  2026-03-02T08:20:00Z,,\r (esc)
  2026-03-02T08:10:00Z,,\r (esc)
  $ cf call list -o json --where result=voicemail
  {"schema":"cf/v1","kind":"call_list","items":[{"id":3,"started":"2026-03-02T08:20:00Z","from":"+442071234567","number":"+14169233346","flow":"sales","flow_name":"Sales","module":null,"user":null,"result":"voicemail","wait":"2s","talk":null,"path":[]}],"warnings":[]}
  $ cf call list -q --limit 1
  3
  $ CF_NOW=2026-03-02T09:00:00Z cf call list -o table
  ID  STARTED               FROM           NUMBER        FLOW   MODULE  USER  RESULT     WAIT  TALK
   3  2026-03-02T08:20:00Z  +442071234567  +14169233346  sales                voicemail  2s
   2  2026-03-02T08:10:00Z  +442071234567  +14169233346  sales                missed     20s
   1  2026-03-02T08:00:00Z  +442071234567  +14169233346  sales          ana   answered   5s    1m
  $ cf call list --since 2026-03-02T03:10 --until 2026-03-02T03:20 --fields id,result
  2\tmissed (esc)
  $ cf call list --since 2026-03-02T08:10 --utc --fields id,result
  3\tvoicemail (esc)
  2\tmissed (esc)
  $ cf call list --until 2026-03-01

They are no changes of the log.

  $ cf log --limit 1 --fields summary
  create user "Ana"
  $ cf call import Master.csv -o json
  {"schema":"cf/v1","kind":"result","action":"import","changed":false,"dry_run":false,"objects":[],"change":null,"warnings":[],"losses":[],"numbers":[],"notes":[],"backup":null,"secret":null,"counts":{"created":0,"changed":0,"removed":0,"unchanged":3}}
  $ cf call import Master.csv --read-only
  error: nothing is changed in read-only mode
  [6]
  $ cf call import Master.csv -q --check
  $ cf call import Master.csv -q --check --store new.db
  [3]
  $ ls new.db
  new.db

The clock of the file is the store's, unless --tz names another.

  $ cf call list --store new.db --fields started --limit 1
  2026-03-02T03:20:00Z
  $ cf call import Master.csv --store other.db --tz Asia/Tokyo -q
  $ cf call list --store other.db --fields started --limit 1
  2026-03-01T18:20:00Z
  $ cf call import Master.csv --tz Mars/Olympus
  error: there is no time zone "Mars/Olympus"
  [2]

A flow that goes leaves its name to its calls.

  $ cf flow delete sales --yes --with-numbers -q
  sales
  $ cf call list --flow sales --fields id,flow,flow_name
  3\tsales\tSales (esc)
  2\tsales\tSales (esc)
  1\tsales\tSales (esc)
  $ cf call list --flow nobody
  error: no flow named "nobody"
    try: cf flow list
    try: cf flow create nobody
  [4]
  $ cf call list --since soon
  error: --since: "soon" is no time: write 2026-03-02T10:00, with an offset as in 2026-03-02T10:00-05:00 if it is not America/Toronto time
  [2]

A malformed line is told, and keeps all out.

  $ cat > bad.csv <<END
  > $head,"","Dial","","2026-03-02 04:00:00",,"",20,0,"BUSY","DOCUMENTATION"
  > $head,"","Dial","","2 March",,"",20,zero,"BUSY","DOCUMENTATION"
  > "1001","1002"
  > END
  $ cf call import Master.csv bad.csv
  bad.csv:2:99: error: "2 March" is no time, expected one such as 2026-03-02 10:00:00 [E02]
  bad.csv:2:116: error: "zero" is no number of seconds [E02]
  bad.csv:3:1: error: a call record has 16 to 21 fields, this one 2 [E19]
  [7]
  $ cf call list -q | wc -l
  3
  $ cf call import nowhere.csv
  error: "nowhere.csv" cannot be read: No such file or directory
  [1]
  $ cf call import
  error: FILE is missing
    try: cf call import --help
  [2]
  $ cf call import .
  error: "." is a folder: name a file in it
  [2]

Records of our own are a table of an SQLite file.

  $ python3 - <<'END'
  > import sqlite3
  > store = sqlite3.connect("master.db")
  > store.execute('CREATE TABLE cf_call (AcctId INTEGER PRIMARY KEY, flow, number, path, result, user, caller, started, answered, ended, uniqueid)')
  > store.execute("INSERT INTO cf_call VALUES (1, 'help', '101', 'menu,ring', 'answered', 'ana', '', '1772445600.25', '1772445603.5', '1772445663.5', '1772445600.9')")
  > store.commit()
  > END
  $ cf call import master.db
  1 call added, 0 known
  $ cf call list --flow help -o json
  {"schema":"cf/v1","kind":"call_list","items":[{"id":4,"started":"2026-03-02T10:00:00Z","from":null,"number":"101","flow":"help","flow_name":"help","module":"ring","user":"ana","result":"answered","wait":"3s250ms","talk":"1m","path":["menu","ring"]}],"warnings":[]}
  $ cf call import - < master.db
  -:1:1: error: a database is not read from a stream: name its file [E19]
  [7]
  $ cf call import cf.db
  cf.db:1:1: error: it holds no table cf_call [E19]
  [7]
  $ python3 -c 'import sqlite3; s = sqlite3.connect("lacking.db"); s.execute("CREATE TABLE cf_call (flow, number)"); s.commit()'
  $ cf call import lacking.db
  lacking.db:1:1: error: the database cannot be read: no such column: cf_call.path [E19]
  [7]
  $ printf 'SQLite format 3\0and then nothing of it' > broken.db
  $ cf call import broken.db
  broken.db:1:1: error: the database cannot be read: file is not a database [E19]
  [7]

What they tell of a call beats Master.csv, whichever is read first.

  $ sed 's/1772438400.1/1772445600.9/' Master.csv | head -1 > again.csv
  $ cf call import again.csv
  0 calls added, 1 known
  $ cf call list --limit 1 --fields module,path
  ring\tmenu,ring (esc)

Nothing that a file holds reaches the terminal or is more than text.

  $ line() { printf '"","%b","%b","t","","c","","Dial","","2026-03-02 05:00:00",,"",3,0,"BUSY",""\n' "$1" "$2"; }
  $ (line '\033[2J\a' '\0\0'; line '\377\376' 1; line "=cmd|' /C calc'!A0" '@SUM(1)'; line '"" OR 1=1; --' $'a\nb') > odd.csv
  $ cf call import odd.csv --store odd.db
  4 calls added, 0 known
  $ cf call list --store odd.db --fields from,number -o csv
  from,number\r (esc)
  """ OR 1=1; --",a\xef\xbf\xbdb\r (esc)
  =cmd|' /C calc'!A0,@SUM(1)\r (esc)
  \xef\xbf\xbd\xef\xbf\xbd,1\r (esc)
  \xef\xbf\xbd[2J\xef\xbf\xbd,\xef\xbf\xbd\xef\xbf\xbd\r (esc)
  $ cf call list --store odd.db --fields from,number -o table
  FROM                NUMBER
  " OR 1=1; --        a\xef\xbf\xbdb (esc)
  =cmd|' /C calc'!A0  @SUM(1)
  \xef\xbf\xbd\xef\xbf\xbd                  1 (esc)
  \xef\xbf\xbd[2J\xef\xbf\xbd               \xef\xbf\xbd\xef\xbf\xbd (esc)
  $ printf '"","1","2\n' > quote.csv
  $ cf call import quote.csv
  quote.csv:1:8: error: a quote that does not fit: it has no end, or stands inside of a field [E19]
  [7]
  $ printf '\0\0\0' | cf call import -
  -:1:1: error: a call record has 16 to 21 fields, this one 1 [E19]
  [7]
  $ printf '' | cf call import -
  0 calls added, 0 known
  $ head -c 100000 /dev/zero | tr '\0' , | cf call import -
  -:1:1: error: a call record has 16 to 21 fields, this one 100001 [E19]
  [7]

The longest of many are found without all of them in memory: those of equal length stay in their order.

  $ for n in $(seq 5000); do echo "\"\",\"\",\"1\",\"t\",\"\",\"c\",\"\",\"Dial\",\"\",\"2026-03-02 05:00:00\",,\"\",$((n % 997)),0,\"BUSY\",\"\",\"9.$n\",\"\""; done > many.csv
  $ cf call import many.csv --store many.db
  5000 calls added, 0 known
  $ export CF_STORE=many.db
  $ for sort in wait -wait id -id; do cf call list --fields id,wait --sort $sort | head -7 | diff - <(cf call list --fields id,wait --sort $sort --limit 7) && echo same; done
  same
  same
  same
  same
  $ cf call list --fields id,wait --sort -wait --limit 6
  4984\t16m36s (esc)
  3987\t16m36s (esc)
  2990\t16m36s (esc)
  1993\t16m36s (esc)
  996\t16m36s (esc)
  4983\t16m35s (esc)
