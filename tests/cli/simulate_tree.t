All that can become of a call, and where calls end through a week.

  $ cat > phones.yaml << 'DOCUMENT'
  > cf: v1
  > settings: {timezone: America/Toronto, region: CA}
  > trunks: {carrier: {host: sip.example.net, default: true}}
  > users:
  >   ana: {contacts: {desk: {type: sip}, mobile: {type: phone, address: "+14165550101"}}}
  >   bo: {schedule: evenings, contacts: {desk: {type: sip}}}
  > schedules:
  >   office:
  >     hours: {mon-fri: "08:00-18:00"}
  >     exceptions: [{name: Christmas Day, date: 2026-12-25, closed: true, yearly: true}, {date: 2026-12-24, hours: "08:00-12:00"}]
  >   evenings: {hours: {mon-sun: "18:00-22:00"}}
  > numbers: {"+14165550999": {label: Spare}}
  > flows:
  >   sales:
  >     users: [ana, bo]
  >     numbers: {"+14165550100": hours, "101": ring}
  >     modules:
  >       hours: {kind: time_router, schedule: office, exits: {open: callers, closed: mailbox}}
  >       callers: {kind: caller_router, rules: [{value: "1900", route: disallow}], default_route: allow, exits: {allow: menu, disallow: bye}}
  >       menu: {kind: voice_menu, audio: "say: Press 1 or 12.", direct_dial: true, timeout: 4s, exits: {"1": ring, "12": half, timeout: hours}}
  >       half: {kind: split, percent: 30, exits: {a: ring, b: night}}
  >       night: {kind: switch, exits: {"on": room}}
  >       room: {kind: conference, pin: "1234"}
  >       ring: {kind: ring_group, destinations: [{to: ana, for: 20s}, {to: bo, after: 10s, for: 20s}], exits: {no_answer: hours}}
  >       mailbox: {kind: voicemail, audio: "say: Leave a message."}
  >       bye: {kind: hang_up, cause: busy}
  > DOCUMENT

Each module stands once. Where hours change while somebody waits, a branch says from when on it is there.

  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T17:59:30 --tree
  A call to +14165550100 from any number, flow sales, 2026-03-02 17:59:30 EST (America/Toronto)
  └─ hours · Time Router
     ├─ open -> callers · Caller Router: Mon 2026-03-02 17:59:30 is inside the weekly hours (office)
     │  ├─ allow -> menu · Voice Menu: the caller's number is withheld, or no rule is about it
     │  │  ├─ 1 -> ring · Ring Group: no key followed
     │  │  │  ├─ answered by ana/desk, ana/mobile
     │  │  │  ├─ answered by bo/desk, from 18:00:00 on
     │  │  │  └─ no_answer -> hours (above): nobody answered
     │  │  ├─ dial -> ring (above): the caller dials 101
     │  │  ├─ 12 -> half · Split
     │  │  │  ├─ a -> ring (above): 30 of 100 calls
     │  │  │  └─ b -> night · Switch: 70 of 100 calls
     │  │  │     └─ on -> room · Conference: as the switch stands
     │  │  │        ├─ conference: the right PIN
     │  │  │        └─ hang_up: three wrong PINs
     │  │  ├─ timeout -> hours (above): no key was pressed
     │  │  └─ timeout -> hours (above): no option has these keys
     │  └─ disallow -> bye · Hang Up: the caller's number begins with 1900
     │     └─ hang_up
     └─ closed, from 18:00:00 on -> mailbox · Voicemail: Mon 2026-03-02 18:00 is outside the weekly hours (office)
        └─ voicemail
  
  ends: answered, voicemail, conference, hang_up, abandoned, loop
    abandoned: the caller may hang up at any time
    loop: a call enters 100 modules at most

What the call says is decided: its caller, draws and switches.

  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00 --from 19005550100 --tree
  A call to +14165550100 from 19005550100, flow sales, 2026-03-02 10:00:00 EST (America/Toronto)
  └─ hours · Time Router
     └─ open -> callers · Caller Router: Mon 2026-03-02 10:00 is inside the weekly hours (office)
        └─ disallow -> bye · Hang Up: the caller's number begins with 1900
           └─ hang_up
  
  ends: hang_up
  $ cf simulate --module half --flow sales -f phones.yaml --draw b --switch off --tree
  A call from any number, flow sales
  └─ half · Split
     └─ b -> night · Switch: as this call says
        └─ off -> the call ends: as this call says
  
  ends: ended
  $ cf simulate +14165550999 -f phones.yaml --tree
  A call to +14165550999 from any number, flow none
  
  ends: no_route

What callers and callees do is left open, and the time is needed where something asks the clock.

  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00 --press 1 --tree
  error: a tree shows whatever caller and callees do: leave "press" out
  [2]
  $ cf simulate +14165550100 -f phones.yaml --tree
  error: what happens to this call depends on when it comes, which module "hours" asks: give a time
    try: cf simulate NUMBER --at now
  [2]
  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00 --tree --week
  error: --tree excludes --week
    try: cf simulate --help
  [2]

The same as JSON; of quiet answers each end is a line.

  $ cf simulate --module half --flow sales -f phones.yaml --draw b --tree -o json
  {"schema":"cf/v1","kind":"call_tree","item":{"to":null,"flow":"sales","from":null,"at":null,"timezone":"America/Toronto","root":"half","nodes":[{"module":"half","kind":"split","branches":[{"exit":"b","reason":"as this call says","to":"night","end":null,"by":null,"from":null}]},{"module":"night","kind":"switch","branches":[{"exit":"on","reason":"as the switch stands","to":"room","end":null,"by":null,"from":null}]},{"module":"room","kind":"conference","branches":[{"exit":null,"reason":"the right PIN","to":null,"end":"conference","by":null,"from":null},{"exit":null,"reason":"three wrong PINs","to":null,"end":"hang_up","by":null,"from":null}]}],"ends":["conference","hang_up","abandoned"],"errors":[]}}
  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T17:59:30 --tree -q
  answered
  voicemail
  conference
  hang_up
  abandoned
  loop

A week from Monday on: days on which an exception decides are marked.

  $ cf simulate +14165550100 -f phones.yaml --at 2026-12-24T12:00 --answer ana=after:5s --press 1 --week
  A call to +14165550100 from a withheld number, flow sales
  2026-12-21 to 2026-12-27 (America/Toronto), by quarter hours
  
             00  01  02  03  04  05  06  07  08  09  10  11  12  13  14  15  16  17  18  19  20  21  22  23
  Mon 12-21  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBAAAAAAAAAAAAAAAAAAAAAAAA
  Tue 12-22  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBAAAAAAAAAAAAAAAAAAAAAAAA
  Wed 12-23  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBAAAAAAAAAAAAAAAAAAAAAAAA
  Thu 12-24* AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  Fri 12-25* AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  Sat 12-26  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  Sun 12-27  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  
  A    134h  voicemail at mailbox
  B     34h  answered by ana/desk at ring
  * Thu 2026-12-24: an exception
  * Fri 2026-12-25: Christmas Day

An hour that the clock jumps over is blank, one that it shows again has a line of its own.

  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-08T12:00 --week | grep -A3 03-08
  2026-03-02 to 2026-03-08 (America/Toronto), by quarter hours
  
             00  01  02  03  04  05  06  07  08  09  10  11  12  13  14  15  16  17  18  19  20  21  22  23
  Mon 03-02  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBAAAAAAAAAAAAAAAAAAAAAAAA
  --
  Sun 03-08  AAAAAAAA    AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  
  A    117h  voicemail at mailbox
  B     50h  loop at hours
    Sun 2026-03-08: the clock jumps over the hours left blank
  $ cf simulate +14165550100 -f phones.yaml --at 2026-11-01T12:00 --week | grep -A3 11-01
  2026-10-26 to 2026-11-01 (America/Toronto), by quarter hours
  
             00  01  02  03  04  05  06  07  08  09  10  11  12  13  14  15  16  17  18  19  20  21  22  23
  Mon 10-26  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBAAAAAAAAAAAAAAAAAAAAAAAA
  --
  Sun 11-01  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  again          AAAA
  
  A    119h  voicemail at mailbox
  --
    Sun 2026-11-01: the clock shows some hours again

  $ cf simulate +14165550999 -f phones.yaml --at now --week -o json --fields to,flow,outcomes
  {"schema":"cf/v1","kind":"call_week","item":{"to":"+14165550999","flow":null,"outcomes":[{"end":"no_route","module":null,"exit":null,"by":null,"path":[],"count":668}]}}
  $ cf simulate +14165550100 -f phones.yaml --at 2026-12-24T12:00 --week -q
  voicemail
  loop
  $ cf simulate +14165550100 -f phones.yaml --week
  error: which week is not said: give a time in it
    try: cf simulate NUMBER --week --at now
  [2]

A flow with errors is explored up to them.

  $ cat > broken.yaml << 'DOCUMENT'
  > cf: v1
  > users: {ana: {contacts: {desk: {type: sip}}}}
  > flows:
  >   sales:
  >     users: [ana]
  >     numbers: {"100": menu}
  >     modules:
  >       menu: {kind: voice_menu, audio: "say: Hi.", exits: {"1": ring, timeout: ring}}
  >       ring: {kind: ring_group, destinations: [{to: ana, after: 5s}]}
  > DOCUMENT
  $ cf simulate 100 --flow sales -f broken.yaml --tree
  A call to 100 from any number, flow sales
  └─ menu · Voice Menu
     ├─ 1 -> ring · Ring Group
     │  └─ error: nobody rings from 0s to 5s: somebody must ring at every second from 0s to the end [E08]
     ├─ timeout -> ring (above): no key was pressed
     └─ timeout -> ring (above): no option has these keys
  
  ends: abandoned
    abandoned: the caller may hang up at any time
  broken.yaml:9:46: error: module sales/ring: destinations: nobody rings from 0s to 5s: somebody must ring at every second from 0s to the end [E08]
  [7]
  $ cf simulate 100 --flow sales -f broken.yaml --at 2026-03-02T10:00 --week
  A call to 100 from a withheld number, flow sales
  2026-03-02 to 2026-03-08 (UTC), by quarter hours
  
             00  01  02  03  04  05  06  07  08  09  10  11  12  13  14  15  16  17  18  19  20  21  22  23
  Mon 03-02  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  Tue 03-03  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  Wed 03-04  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  Thu 03-05  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  Fri 03-06  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  Sat 03-07  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  Sun 03-08  AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
  
  A    168h  an error of the flow at ring
  broken.yaml:9:46: error: module sales/ring: destinations: nobody rings from 0s to 5s: somebody must ring at every second from 0s to the end [E08]
  [7]

The store is explored in the same way.

  $ cf apply phones.yaml > applied
  undo: cf undo 1
  $ cf simulate 101 --flow sales --at 2026-03-02T19:00 --tree
  A call to 101 from any number, flow sales, 2026-03-02 19:00:00 EST (America/Toronto)
  └─ ring · Ring Group
     ├─ answered by ana/desk, ana/mobile, bo/desk
     └─ no_answer -> hours · Time Router: nobody answered
        └─ closed -> mailbox · Voicemail: Mon 2026-03-02 19:00 is outside the weekly hours (office)
           └─ voicemail
  
  ends: answered, voicemail, abandoned
    abandoned: the caller may hang up at any time
