Statistics of the calls that were taken in.

  $ export CF_STORE=$PWD/cf.db
  $ cf flow create Sales --timezone America/Toronto -q
  $ cf flow create Help -q
  $ cf number create 101 --flow sales -q
  $ cf number create 102 --flow help -q
  $ cf user create Ana -q
  $ cf stats
  $ cf stats -o table
  $ cf stats -o json
  $ python3 - > Master.csv <<'END'
  > for n in range(40):
  >     to = "101" if n % 4 else "102"
  >     start = f"2026-03-{2 + n % 3:02} {9 + n % 5:02}:00:{n:02}"
  >     what = [('"PJSIP/ana-2"', "Dial", 10 + n, n, "ANSWERED"), ('"PJSIP/ana-2"', "Dial", 20, 0, "NO ANSWER"),
  >             ('""', "VoiceMail", 30, 25, "ANSWERED"), ('""', "WaitExten", n, n, "ANSWERED")][n % 7 % 4]
  >     print(f'"","1001","{to}","c","","PJSIP/x-1",{what[0]},"{what[1]}","","{start}",,"",{what[2]},{what[3]},"{what[4]}","","1.{n}",""')
  > END
  $ cf call import Master.csv
  $ cf stats
  $ cf stats -o table
  $ cf stats sales -o table --by weekday
  $ cf stats sales -o table --by hour --tz UTC
  $ cf stats Sales -o csv
  $ cf stats --flow help --by user --header --fields key,offered,talk_95
  $ cf stats --by number -q
  $ cf stats --by hour --sort -wait_median --limit 2 --fields key,wait_median
  $ cf stats --by module --since 2026-03-03 --until 2026-03-03 -o json
  $ cf stats --since 2027-01-01 -o table
  $ cf stats --by wekday
  $ cf stats nobody
