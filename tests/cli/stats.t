Statistics of the calls that were taken in.

  $ export CF_STORE=$PWD/cf.db
  $ cf flow create Sales --timezone America/Toronto -q
  sales
  $ cf flow create Help -q
  help
  $ cf number create 101 --flow sales -q
  101
  $ cf number create 102 --flow help -q
  102
  $ cf user create Ana -q
  ana
  $ cf stats
  $ cf stats -o table
  $ cf stats -o json
  {"schema":"cf/v1","kind":"stats","item":{"by":"flow","flow":null,"since":null,"until":null,"timezone":"UTC","total":{"key":null,"offered":0,"answered":0,"missed":0,"abandoned":0,"voicemail":0,"other":0,"wait_median":null,"wait_95":null,"talk_median":null,"talk_95":null,"busiest_hour":null},"groups":[]}}
  $ python3 - > Master.csv <<'END'
  > for n in range(40):
  >     to = "101" if n % 4 else "102"
  >     start = f"2026-03-{2 + n % 3:02} {9 + n % 5:02}:00:{n:02}"
  >     what = [('"PJSIP/ana-2"', "Dial", 10 + n, n, "ANSWERED"), ('"PJSIP/ana-2"', "Dial", 20, 0, "NO ANSWER"),
  >             ('""', "VoiceMail", 30, 25, "ANSWERED"), ('""', "WaitExten", n, n, "ANSWERED")][n % 7 % 4]
  >     print(f'"","1001","{to}","c","","PJSIP/x-1",{what[0]},"{what[1]}","","{start}",,"",{what[2]},{what[3]},"{what[4]}","","1.{n}",""')
  > END
  $ cf call import Master.csv
  40 calls added, 0 known
  $ cf stats
  sales\t30\t8\t8\t5\t9\t0\t10s\t31s\t18s\t39s\t09:00 (esc)
  help\t10\t4\t3\t1\t2\t0\t10s\t24s\t4s\t32s\t09:00 (esc)
  $ cf stats -o table
  FLOW   OFFERED                ANSWERED  MISSED  ABANDONED  VOICEMAIL  OTHER  WAIT  95 %  TALK  95 %  BUSIEST
  sales       30  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88         8       8          5          9      0   10s   31s   18s   39s    09:00 (esc)
  help        10  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88                 4       3          1          2      0   10s   24s    4s   32s    09:00 (esc)
  total       40                      12      11          6         11      0   10s   24s   18s   39s    09:00
  
  wait, talk: median and 95th percentile; hours of UTC
  $ cf stats sales -o table --by weekday
  WEEKDAY  OFFERED                ANSWERED  MISSED  ABANDONED  VOICEMAIL  OTHER  WAIT  95 %  TALK  95 %  BUSIEST
  mon           10  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88         3       2          1          4      0    5s   20s   21s   39s    07:00 (esc)
  tue           10  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88         2       3          2          3      0   10s   31s    7s   25s    06:00 (esc)
  wed           10  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88         3       3          2          2      0   10s   38s   14s   35s    04:00 (esc)
  thu            0                       0       0          0          0      0
  fri            0                       0       0          0          0      0
  sat            0                       0       0          0          0      0
  sun            0                       0       0          0          0      0
  total         30                       8       8          5          9      0   10s   31s   18s   39s    04:00
  
  wait, talk: median and 95th percentile; hours of America/Toronto
  $ cf stats sales -o table --by hour --tz UTC
  HOUR   OFFERED                ANSWERED  MISSED  ABANDONED  VOICEMAIL  OTHER  WAIT  95 %  TALK  95 %  BUSIEST
  00:00        0                       0       0          0          0      0
  01:00        0                       0       0          0          0      0
  02:00        0                       0       0          0          0      0
  03:00        0                       0       0          0          0      0
  04:00        0                       0       0          0          0      0
  05:00        0                       0       0          0          0      0
  06:00        0                       0       0          0          0      0
  07:00        0                       0       0          0          0      0
  08:00        0                       0       0          0          0      0
  09:00        6  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88         2       2          1          1      0   10s   20s   25s   35s    09:00 (esc)
  10:00        6  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88         2       2          1          1      0   10s   31s   11s   21s    10:00 (esc)
  11:00        6  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88         1       1          1          3      0    5s   20s    7s    7s    11:00 (esc)
  12:00        6  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88         1       1          2          2      0    5s   38s   18s   18s    12:00 (esc)
  13:00        6  \xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88         2       2          0          2      0   10s   20s   14s   39s    13:00 (esc)
  14:00        0                       0       0          0          0      0
  15:00        0                       0       0          0          0      0
  16:00        0                       0       0          0          0      0
  17:00        0                       0       0          0          0      0
  18:00        0                       0       0          0          0      0
  19:00        0                       0       0          0          0      0
  20:00        0                       0       0          0          0      0
  21:00        0                       0       0          0          0      0
  22:00        0                       0       0          0          0      0
  23:00        0                       0       0          0          0      0
  total       30                       8       8          5          9      0   10s   31s   18s   39s    09:00
  
  wait, talk: median and 95th percentile; hours of UTC
  $ cf stats Sales -o csv
  key,offered,answered,missed,abandoned,voicemail,other,wait_median,wait_95,talk_median,talk_95,busiest_hour\r (esc)
  sales,30,8,8,5,9,0,10s,31s,18s,39s,04:00\r (esc)
  $ cf stats --flow help --by user --header --fields key,offered,talk_95
  key\toffered\ttalk_95 (esc)
  \t6\t (esc)
  ana\t4\t32s (esc)
  $ cf stats --by number -q
  101
  102
  $ cf stats --by hour --sort -wait_median --limit 2 --fields key,wait_median
  09:00\t10s (esc)
  10:00\t10s (esc)
  $ cf stats --by module --since 2026-03-03 --until 2026-03-03 -o json
  {"schema":"cf/v1","kind":"stats","item":{"by":"module","flow":null,"since":"2026-03-03T00:00:00Z","until":"2026-03-04T00:00:00Z","timezone":"UTC","total":{"key":null,"offered":13,"answered":4,"missed":3,"abandoned":2,"voicemail":4,"other":0,"wait_median":"10s","wait_95":"31s","talk_median":"7s","talk_95":"28s","busiest_hour":"10:00"},"groups":[{"key":null,"offered":13,"answered":4,"missed":3,"abandoned":2,"voicemail":4,"other":0,"wait_median":"10s","wait_95":"31s","talk_median":"7s","talk_95":"28s","busiest_hour":"10:00"}]}}
  $ cf stats --since 2027-01-01 -o table
  $ cf stats --by wekday
  error: calls are counted by flow, number, module, user, hour, weekday, not "wekday"
    did you mean: weekday
  [2]
  $ cf stats nobody
  error: no flow named "nobody"
    try: cf flow list
    try: cf flow create nobody
  [4]
