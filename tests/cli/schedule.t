Schedules: weekly opening hours in a time zone, and dated exceptions.

  $ cf schedule create office --timezone America/Toronto --hours "mon-fri 08:00-18:00" --hours "sat 09:00-12:00" \
  >   --exception "2026-12-25 closed yearly Christmas" --exception "2026-12-24..2026-12-26 08:00-12:00"
  created schedule office
  undo: cf undo 1
  $ cf schedule create "Night shift" --hours "mon-sun 22:00-06:00"
  created schedule night-shift "Night shift"
  undo: cf undo 2
  $ cf schedule create always --hours "mon-sun 00:00-24:00"
  created schedule always
  undo: cf undo 3
  $ cf schedule show office -o yaml
  schema: cf/v1
  kind: schedule
  item:
    id: 1
    key: office
    name: office
    timezone: America/Toronto
    hours:
      mon-fri: "08:00-18:00"
      sat: "09:00-12:00"
    exceptions:
      - date: "2026-12-25"
        from: null
        to: null
        closed: true
        yearly: true
        hours: null
        name: Christmas
      - date: null
        from: "2026-12-24"
        to: "2026-12-26"
        closed: null
        yearly: null
        hours: "08:00-12:00"
        name: null
    open_now: false
    now: "closed: Mon 2026-03-02 05:00 America/Toronto, outside the hours"
    next_change: "2026-03-02T13:00:00Z"
    then: "opens Mon 2026-03-02 08:00"
    week:
      - date: "2026-03-02"
        day: mon
        by_hour: "........##########......"
        hours: "08:00-18:00"
        exception: null
      - date: "2026-03-03"
        day: tue
        by_hour: "........##########......"
        hours: "08:00-18:00"
        exception: null
      - date: "2026-03-04"
        day: wed
        by_hour: "........##########......"
        hours: "08:00-18:00"
        exception: null
      - date: "2026-03-05"
        day: thu
        by_hour: "........##########......"
        hours: "08:00-18:00"
        exception: null
      - date: "2026-03-06"
        day: fri
        by_hour: "........##########......"
        hours: "08:00-18:00"
        exception: null
      - date: "2026-03-07"
        day: sat
        by_hour: ".........###............"
        hours: "09:00-12:00"
        exception: null
      - date: "2026-03-08"
        day: sun
        by_hour: "........................"
        hours: closed
        exception: null
    gaps:
      sun: "00:00-24:00"
    overlaps: {}
    coming:
      - date: "2026-12-24"
        to: null
        day: thu
        hours: "08:00-12:00"
        name: null
      - date: "2026-12-25"
        to: null
        day: fri
        hours: closed
        name: Christmas
      - date: "2026-12-26"
        to: null
        day: sat
        hours: "08:00-12:00"
        name: null
    clock_changes:
      - at: "2026-03-08T07:00:00Z"
        clock: "Sun 2026-03-08 02:00 becomes 03:00"
        effect: closed then
      - at: "2026-11-01T06:00:00Z"
        clock: "Sun 2026-11-01 02:00 becomes 01:00"
        effect: closed then
    used_by: []
  $ cf schedule show office
  id\t1 (esc)
  key\toffice (esc)
  name\toffice (esc)
  timezone\tAmerica/Toronto (esc)
  hours\tmon-fri 08:00-18:00; sat 09:00-12:00 (esc)
  exceptions\t2026-12-25 closed yearly Christmas; 2026-12-24..2026-12-26 08:00-12:00 (esc)
  open_now\tfalse (esc)
  now\tclosed: Mon 2026-03-02 05:00 America/Toronto, outside the hours (esc)
  next_change\t2026-03-02T13:00:00Z (esc)
  then\topens Mon 2026-03-02 08:00 (esc)
  week\t2026-03-02,day=mon,by_hour=........##########......,hours=08:00-18:00,exception=; 2026-03-03,day=tue,by_hour=........##########......,hours=08:00-18:00,exception=; 2026-03-04,day=wed,by_hour=........##########......,hours=08:00-18:00,exception=; 2026-03-05,day=thu,by_hour=........##########......,hours=08:00-18:00,exception=; 2026-03-06,day=fri,by_hour=........##########......,hours=08:00-18:00,exception=; 2026-03-07,day=sat,by_hour=.........###............,hours=09:00-12:00,exception=; 2026-03-08,day=sun,by_hour=........................,hours=closed,exception= (esc)
  gaps\tsun 00:00-24:00 (esc)
  overlaps\t (esc)
  coming\t2026-12-24,to=,day=thu,hours=08:00-12:00,name=; 2026-12-25,to=,day=fri,hours=closed,name=Christmas; 2026-12-26,to=,day=sat,hours=08:00-12:00,name= (esc)
  clock_changes\t2026-03-08T07:00:00Z,clock=Sun 2026-03-08 02:00 becomes 03:00,effect=closed then; 2026-11-01T06:00:00Z,clock=Sun 2026-11-01 02:00 becomes 01:00,effect=closed then (esc)
  used_by\t (esc)
  $ cf schedule list
  always\talways\t\tmon-sun 00:00-24:00\t (esc)
  night-shift\tNight shift\t\tmon-sun 22:00-06:00\t (esc)
  office\toffice\tAmerica/Toronto\tmon-fri 08:00-18:00; sat 09:00-12:00\t2026-12-25 closed yearly Christmas; 2026-12-24..2026-12-26 08:00-12:00 (esc)
  $ cf schedule list -o table
  KEY          NAME         TIMEZONE         HOURS                                 EXCEPTIONS
  always       always                        mon-sun 00:00-24:00
  night-shift  Night shift                   mon-sun 22:00-06:00
  office       office       America/Toronto  mon-fri 08:00-18:00; sat 09:00-12:00  2026-12-25 closed yearly Christmas; 2026-12-24..2026-12-26 08:00-12:00

What it means today: the days to come, what is odd in the week, and what the clock does to it.

  $ cf schedule create desk --timezone America/Toronto --hours "mon-thu 08:00-12:00 13:00-18:00" \
  >   --hours "fri 08:30-12:15 11:30-17:00 22:00-06:00" --exception "2026-03-04 10:00-12:00 Stocktaking" \
  >   --exception "2026-12-24..2026-12-31 closed Holidays" --exception "2026-12-25 closed yearly" -q
  desk
  $ cf schedule show desk -o table
  id:            4
  key:           desk
  name:          desk
  timezone:      America/Toronto
  hours:
    mon-thu:  08:00-12:00 13:00-18:00
    fri:      08:30-12:15 11:30-17:00 22:00-06:00
  exceptions:
    DATE        FROM        TO          CLOSED  YEARLY  HOURS        NAME
    2026-03-04                                          10:00-12:00  Stocktaking
                2026-12-24  2026-12-31  true                         Holidays
    2026-12-25                          true    true
  open_now:      false
  now:           closed: Mon 2026-03-02 05:00 America/Toronto, outside the hours
  next_change:   2026-03-02T13:00:00Z
  then:          opens Mon 2026-03-02 08:00
  week:
    DATE        DAY  BY HOUR                   HOURS                                EXCEPTION
    2026-03-02  mon  ........####.#####......  08:00-12:00 13:00-18:00
    2026-03-03  tue  ........####.#####......  08:00-12:00 13:00-18:00
    2026-03-04  wed  ..........##............  10:00-12:00                          Stocktaking
    2026-03-05  thu  ........####.#####......  08:00-12:00 13:00-18:00
    2026-03-06  fri  ........+########.....##  08:30-12:15 11:30-17:00 22:00-06:00
    2026-03-07  sat  ######..................  closed
    2026-03-08  sun  ........................  closed
  gaps:
    mon-thu:  12:00-13:00
    fri:      17:00-22:00
    sun:      00:00-24:00
  overlaps:
    fri:  11:30-12:15
  coming:
    DATE        TO          DAY  HOURS        NAME
    2026-03-04              wed  10:00-12:00  Stocktaking
    2026-12-24              thu  closed       Holidays
    2026-12-25              fri  closed
    2026-12-26  2026-12-31  sat  closed       Holidays
  clock_changes:
    AT                    CLOCK                               EFFECT
    2026-03-08T07:00:00Z  Sun 2026-03-08 02:00 becomes 03:00  closed then
    2026-11-01T06:00:00Z  Sun 2026-11-01 02:00 becomes 01:00  closed then
  used_by:
  $ cf schedule show desk --fields open_now,now,next_change,then,week -o json
  {"schema":"cf/v1","kind":"schedule","item":{"open_now":false,"now":"closed: Mon 2026-03-02 05:00 America/Toronto, outside the hours","next_change":"2026-03-02T13:00:00Z","then":"opens Mon 2026-03-02 08:00","week":[{"date":"2026-03-02","day":"mon","by_hour":"........####.#####......","hours":"08:00-12:00 13:00-18:00","exception":null},{"date":"2026-03-03","day":"tue","by_hour":"........####.#####......","hours":"08:00-12:00 13:00-18:00","exception":null},{"date":"2026-03-04","day":"wed","by_hour":"..........##............","hours":"10:00-12:00","exception":"Stocktaking"},{"date":"2026-03-05","day":"thu","by_hour":"........####.#####......","hours":"08:00-12:00 13:00-18:00","exception":null},{"date":"2026-03-06","day":"fri","by_hour":"........+########.....##","hours":"08:30-12:15 11:30-17:00 22:00-06:00","exception":null},{"date":"2026-03-07","day":"sat","by_hour":"######..................","hours":"closed","exception":null},{"date":"2026-03-08","day":"sun","by_hour":"........................","hours":"closed","exception":null}]}}
  $ CF_NOW=2026-03-07T07:00:00Z cf schedule show desk --fields open_now,now,next_change,then
  open_now\ttrue (esc)
  now\topen: Sat 2026-03-07 02:00 America/Toronto, in the hours of fri (esc)
  next_change\t2026-03-07T11:00:00Z (esc)
  then\tcloses Sat 2026-03-07 06:00 (esc)
  $ CF_NOW=2026-12-25T14:00:00Z cf schedule show desk --fields open_now,now,next_change,then
  open_now\tfalse (esc)
  now\tclosed: Fri 2026-12-25 09:00 America/Toronto, an exception (esc)
  next_change\t2027-01-01T13:30:00Z (esc)
  then\topens Fri 2027-01-01 08:30 (esc)
  $ cf schedule show night-shift --fields now,then,gaps,clock_changes --tz Europe/London -o table
  now:           closed: Mon 2026-03-02 10:00 UTC, outside the hours
  then:          opens Mon 2026-03-02 22:00
  gaps:
    mon-sun:  06:00-22:00
  clock_changes:
  $ cf schedule create watch --hours "mon-sun 22:00-06:00" --timezone Europe/London -q
  watch
  $ cf schedule show watch --fields clock_changes -o yaml
  schema: cf/v1
  kind: schedule
  item:
    clock_changes:
      - at: "2026-03-29T01:00:00Z"
        clock: "Sun 2026-03-29 01:00 becomes 02:00"
        effect: "1h of the hours never comes"
      - at: "2026-10-25T01:00:00Z"
        clock: "Sun 2026-10-25 02:00 becomes 01:00"
        effect: "1h of the hours comes twice"
  $ cf schedule show always --fields open_now,now,next_change,then,gaps,coming,clock_changes -o json
  {"schema":"cf/v1","kind":"schedule","item":{"open_now":true,"now":"open: Mon 2026-03-02 10:00 UTC, in the hours","next_change":null,"then":null,"gaps":{},"coming":[],"clock_changes":[]}}
  $ cf schedule delete desk watch --yes
  deleted schedule desk
  deleted schedule watch
  undo: cf undo 6

Change it.

  $ cf schedule set office --add-exception "2027-01-01 closed New Year"
  changed schedule office
  undo: cf undo 7
  $ cf schedule set office --hours "mon-thu 08:00-18:00"
  changed schedule office
  undo: cf undo 8
  $ cf schedule show office --fields hours,exceptions -o json
  {"schema":"cf/v1","kind":"schedule","item":{"hours":{"mon-thu":"08:00-18:00"},"exceptions":[{"date":"2026-12-25","from":null,"to":null,"closed":true,"yearly":true,"hours":null,"name":"Christmas"},{"date":null,"from":"2026-12-24","to":"2026-12-26","closed":null,"yearly":null,"hours":"08:00-12:00","name":null},{"date":"2027-01-01","from":null,"to":null,"closed":true,"yearly":null,"hours":null,"name":"New Year"}]}}
  $ cf schedule set office --unset exceptions --unset timezone
  changed schedule office
  undo: cf undo 9
  $ cf schedule rename office "Office hours"
  renamed schedule office "Office hours"
  undo: cf undo 10

Malformed, and what it should look like.

  $ cf schedule create x --hours "mon-fri"
  error: hours[1]: "mon-fri" names no hours: write "mon-fri 08:00-18:00"
    try: cf schedule create --help
  [2]
  $ cf schedule create x --hours "mon-fri 8-18"
  error: hours[1].ranges: "8-18" is not a range of hours such as 08:00-18:00
  [2]
  $ cf schedule create x --hours "mon-fri 08:00-25:00"
  error: hours[1].ranges: "08:00-25:00" is not a range of hours such as 08:00-18:00
  [2]
  $ cf schedule create x --hours "mon-fri 24:00-08:00"
  error: hours[1].ranges: "24:00-08:00" starts at 24:00, which is only an end
  [2]
  $ cf schedule create x --hours "mon-fri 08:00-08:00"
  error: hours[1].ranges: "08:00-08:00" is empty: start and end are the same; a whole day is 00:00-24:00
  [2]
  $ cf schedule create x --hours "monday-fri 08:00-18:00"
  error: hours[1].days: "monday-fri" is not a day or range of days such as mon or mon-fri
  [2]
  $ cf schedule create x --hours "moon 08:00-18:00"
  error: hours[1].days: "moon" is not a day or range of days such as mon or mon-fri
  [2]
  $ cf schedule create x --hours "mon 08:00-12:00" --hours "mon 13:00-17:00"
  error: hours[2]: "mon" stands there twice: write "mon 08:00-12:00 13:00-17:00"
  [2]
  $ cf schedule create x2 --exception "2026-02-30 closed"
  error: exceptions[1].date: "2026-02-30" is not a date such as 2026-12-25
  [2]
  $ cf schedule create x2 --exception "2026-12-25"
  error: exceptions[1]: an exception needs either closed or hours: "2026-12-25 closed" or "2026-12-24 08:00-12:00"
  [2]
  $ cf schedule create x2 --exception "2026-12-26..2026-12-24 closed"
  error: exceptions[1]: "2026-12-24" comes before "2026-12-26"
  [2]
  $ cf schedule create x2 --exception "tomorrow closed"
  error: exceptions[1].date: "tomorrow" is not a date such as 2026-12-25
  [2]
  $ cf schedule create x2 --timezone Europe/Pariis
  error: timezone: "Europe/Pariis" is not a time zone that tzdata lists, such as America/Toronto
    did you mean: Europe/Paris
  [2]
  $ cf schedule create x2 --timezone UTC+2
  error: timezone: "UTC+2" is not a time zone that tzdata lists, such as America/Toronto
  [2]
  $ cf schedule create x2 --timezone ../../etc/passwd
  error: timezone: "../../etc/passwd" is not a time zone that tzdata lists, such as America/Toronto
  [2]
  $ cf schedule create x2 --timezone ""
  error: timezone: "" is not a time zone that tzdata lists, such as America/Toronto
  [2]
  $ cf schedule create OFFICE
  created schedule office-2 "OFFICE"
  undo: cf undo 11
  $ cf schedule create "office hours"
  error: schedule "Office hours" is taken
    try: cf schedule create 'office hours' --if-not-exists
    try: cf schedule show office
  [5]

In use.

  $ cf flow create Sales -q
  sales
  $ cf module create time-router Hours --flow sales --schedule office -q
  hours
  $ cf user create Ana --key ana --schedule office -q
  ana
  $ cf schedule show office --fields used_by -o json
  {"schema":"cf/v1","kind":"schedule","item":{"used_by":["user ana (schedule)","module sales/hours (schedule)"]}}
  $ cf schedule delete office --yes
  error: schedule "Office hours" is in use: user ana (schedule), module sales/hours (schedule)
    try: --cascade   # takes it out of all of these
  [6]
  $ cf schedule delete office --yes --cascade
  error: module sales/hours (schedule) would be left broken: a time_router needs either a schedule or hours: --schedule office, or --hours "mon-fri 08:00-18:00"
  [6]
  $ cf module delete hours --flow sales --yes -q
  hours
  $ cf schedule delete office --yes --cascade --dry-run
  would delete schedule office "Office hours"
  this removes:
    schedule "Office hours": taken out of user ana (schedule)
  $ cf schedule delete office --yes --cascade
  deleted schedule office "Office hours"
  undo: cf undo 16
  $ cf undo && cf user show ana --fields schedule
  undid change 16: delete schedule "Office hours"
  redo: cf redo
  schedule\toffice (esc)
