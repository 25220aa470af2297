A call is walked through the store, or through documents without a store.

  $ cat > phones.yaml << 'DOCUMENT'
  > cf: v1
  > settings: {timezone: America/Toronto, region: CA}
  > trunks: {carrier: {host: sip.example.net, default: true}}
  > users:
  >   ana: {contacts: {desk: {type: sip}, mobile: {type: phone, address: "+14165550101"}}}
  >   bo: {schedule: mornings, contacts: {desk: {type: sip}}}
  >   cy: {status: inactive, contacts: {desk: {type: sip}}}
  > groups: {team: {users: [ana, bo, cy]}}
  > schedules:
  >   office:
  >     hours: {mon-fri: "08:00-18:00"}
  >     exceptions: [{name: Christmas Day, date: 2026-12-25, closed: true, yearly: true}, {date: 2026-12-24, hours: "08:00-12:00"}]
  >   mornings: {hours: {mon-sun: "06:00-12:00"}}
  > numbers: {"+14165550999": {label: Spare}}
  > flows:
  >   sales:
  >     users: [ana, bo, cy]
  >     groups: [team]
  >     numbers: {"+14165550100": hours, "101": {to: ring, caller_name: "^(.*)$=Front \\1"}}
  >     modules:
  >       hours: {kind: time_router, schedule: office, exits: {open: menu, closed: mailbox}}
  >       menu: {kind: voice_menu, audio: "say: Press 1 or 12.", timeout: 4s, playbacks: 2, exits: {"1": ring, "12": half, invalid: bye}}
  >       half: {kind: split, percent: 30, exits: {a: ring, b: night}}
  >       night: {kind: switch, exits: {"on": mailbox, "off": forward}}
  >       ring: {kind: ring_group, destinations: [{to: "@team", for: 10s}, {to: "+14165550102", after: 5s, for: 10s}], exits: {no_answer: support}}
  >       support: {kind: queue, timeout: 20s, destinations: [{to: ana, for: 8s}], exits: {timeout: mailbox}}
  >       forward: {kind: call_forward, to: "+14165550103", confirm: true, exits: {no_answer: mailbox}}
  >       mailbox: {kind: voicemail, audio: "say: Leave a message.", max_length: 1m}
  >       bye: {kind: hang_up, cause: busy}
  > DOCUMENT
  $ cf check phones.yaml -o json | grep -c '"severity":"error"'
  0
  [1]

For people the trace tells what happens, when, and why.

  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00 --from +442071234567 --press 1 --answer +14165550102=after:3s
  A call to +14165550100 from +442071234567, flow sales, 2026-03-02 10:00:00 EST (America/Toronto)
       0:00  hours
       0:00    open: Mon 2026-03-02 10:00 is inside the weekly hours (office) -> menu
       0:00  menu
       0:00    the system answers the caller
       0:00    plays "say: Press 1 or 12.": not rendered yet, so it lasts 0s here
       0:00    the caller presses 1
       0:02    1: no key followed -> ring
       0:02  ring
       0:02    ana/desk rings, for 10s at most
       0:02    ana/mobile rings, for 10s at most
       0:02    bo/desk rings, for 10s at most
       0:02    cy does not ring: the user is inactive
       0:07    +14165550102 rings, for 10s at most
       0:10    +14165550102 answers
       0:10    ana/desk stops ringing
       0:10    ana/mobile stops ringing
       0:10    bo/desk stops ringing
       0:10  answered by +14165550102

  $ cf simulate "(416) 555-0100" -f phones.yaml --at 2026-12-25T10:00 --hang-up after:30s
  A call to +14165550100 from a withheld number, flow sales, 2026-12-25 10:00:00 EST (America/Toronto)
       0:00  hours
       0:00    closed: Fri 2026-12-25 is Christmas Day (office) -> mailbox
       0:00  mailbox
       0:00    the system answers the caller
       0:00    plays "say: Leave a message.": not rendered yet, so it lasts 0s here
       0:00    records, for 1m at most
       0:30  voicemail
  $ cf simulate +14165550100 -f phones.yaml --at 2026-12-24T12:00:00 -q
  voicemail
  $ cf simulate +14165550100 -f phones.yaml --at 2026-12-24T11:59:59 -q
  ended

Keys: what no option has, what waits for more, what comes too late.

  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00 --press 3 --press 4
  A call to +14165550100 from a withheld number, flow sales, 2026-03-02 10:00:00 EST (America/Toronto)
       0:00  hours
       0:00    open: Mon 2026-03-02 10:00 is inside the weekly hours (office) -> menu
       0:00  menu
       0:00    the system answers the caller
       0:00    plays "say: Press 1 or 12.": not rendered yet, so it lasts 0s here
       0:00    the caller presses 3
       0:00    plays "say: Press 1 or 12.": not rendered yet, so it lasts 0s here
       0:00    the caller presses 4
       0:00    invalid: no option has these keys -> bye
       0:00  bye
       0:00  hang_up
  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00 --press none --press 1 --answer ana/desk=after:0s
  A call to +14165550100 from a withheld number, flow sales, 2026-03-02 10:00:00 EST (America/Toronto)
       0:00  hours
       0:00    open: Mon 2026-03-02 10:00 is inside the weekly hours (office) -> menu
       0:00  menu
       0:00    the system answers the caller
       0:00    plays "say: Press 1 or 12.": not rendered yet, so it lasts 0s here
       0:04    plays "say: Press 1 or 12.": not rendered yet, so it lasts 0s here
       0:04    the caller presses 1
       0:06    1: no key followed -> ring
       0:06  ring
       0:06    ana/desk rings, for 10s at most
       0:06    ana/mobile rings, for 10s at most
       0:06    bo/desk rings, for 10s at most
       0:06    cy does not ring: the user is inactive
       0:06    ana/desk answers
       0:06    ana/mobile stops ringing
       0:06    bo/desk stops ringing
       0:06  answered by ana/desk
  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00
  A call to +14165550100 from a withheld number, flow sales, 2026-03-02 10:00:00 EST (America/Toronto)
       0:00  hours
       0:00    open: Mon 2026-03-02 10:00 is inside the weekly hours (office) -> menu
       0:00  menu
       0:00    the system answers the caller
       0:00    plays "say: Press 1 or 12.": not rendered yet, so it lasts 0s here
       0:04    plays "say: Press 1 or 12.": not rendered yet, so it lasts 0s here
       0:08    timeout: no key was pressed
       0:08  ended: exit timeout of menu leads nowhere

Chance, switches, queues that were called before.

  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00 --press 12 --draw b --switch off --answer +14165550103=after:2s,unconfirmed
  A call to +14165550100 from a withheld number, flow sales, 2026-03-02 10:00:00 EST (America/Toronto)
       0:00  hours
       0:00    open: Mon 2026-03-02 10:00 is inside the weekly hours (office) -> menu
       0:00  menu
       0:00    the system answers the caller
       0:00    plays "say: Press 1 or 12.": not rendered yet, so it lasts 0s here
       0:00    the caller presses 12
       0:00    12 -> half
       0:00  half
       0:00    b: as this call says -> night
       0:00  night
       0:00    off: as this call says -> forward
       0:00  forward
       0:00    +14165550103 rings, for 30s at most
       0:02    +14165550103 answers
       0:02    +14165550103 is asked twice and does not press 1
       0:08    no_answer: nobody answered -> mailbox
       0:08  mailbox
       0:08    plays "say: Leave a message.": not rendered yet, so it lasts 0s here
       0:08    records, for 1m at most
       1:08  voicemail
  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00 --press 12 --draw half=a --answer "@team=busy" --answer ana/mobile=unreachable -q
  voicemail
  $ cf simulate --module support --flow sales -f phones.yaml --answer ana=after:12s --queue-state support=ana,waiting:2
  A call from a withheld number, flow sales
       0:00  support
       0:00    the system answers the caller
       0:00    the queue rings its members
       0:00    ana/desk rings, for 8s at most
       0:00    ana/mobile rings, for 8s at most
       0:08    ana/desk stops ringing
       0:08    ana/mobile stops ringing
       0:09    the queue rings its members
       0:09    ana/desk rings, for 8s at most
       0:09    ana/mobile rings, for 8s at most
       0:12    ana/desk answers
       0:12    ana/mobile stops ringing
       0:12  answered by ana/desk

An extension, with the caller's name rewritten; hours are in the zone of the flow.

  $ cf simulate 101 --flow sales -f phones.yaml --at 2026-03-02T18:00:00Z --from-name Eve --answer ana=after:1s
  A call to 101 from a withheld number, flow sales, 2026-03-02 13:00:00 EST (America/Toronto)
       0:00    the caller's name is "Front Eve"
       0:00  ring
       0:00    ana/desk rings, for 10s at most
       0:00    ana/mobile rings, for 10s at most
       0:00    bo does not ring: outside the hours of schedule "mornings"
       0:00    cy does not ring: the user is inactive
       0:01    ana/desk answers
       0:01    ana/mobile stops ringing
       0:01  answered by ana/desk

A number that leads nowhere.

  $ cf simulate +14165550999 -f phones.yaml
  A call to +14165550999 from a withheld number, flow none
       0:00  no_route

For scripts.

  $ cf simulate +14165550100 -f phones.yaml --at 2026-12-25T10:00 -o json
  {"schema":"cf/v1","kind":"simulation","item":{"end":"voicemail","by":null,"seconds":60,"module":"mailbox","exit":null,"to":"+14165550100","flow":"sales","from":null,"at":"2026-12-25T15:00:00Z","timezone":"America/Toronto","path":["hours","mailbox"],"rings":[],"plays":["say: Leave a message."],"events":[{"at":0,"event":"enter","module":"hours","who":null,"audio":null,"keys":null,"exit":null,"to":null,"length":null,"text":null,"reason":null},{"at":0,"event":"exit","module":"hours","who":null,"audio":null,"keys":null,"exit":"closed","to":"mailbox","length":null,"text":null,"reason":"Fri 2026-12-25 is Christmas Day (office)"},{"at":0,"event":"enter","module":"mailbox","who":null,"audio":null,"keys":null,"exit":null,"to":null,"length":null,"text":null,"reason":null},{"at":0,"event":"pick_up","module":"mailbox","who":null,"audio":null,"keys":null,"exit":null,"to":null,"length":null,"text":null,"reason":null},{"at":0,"event":"play","module":"mailbox","who":null,"audio":"say: Leave a message.","keys":null,"exit":null,"to":null,"length":0,"text":null,"reason":"not rendered yet, so it lasts 0s here"},{"at":0,"event":"record","module":"mailbox","who":null,"audio":null,"keys":null,"exit":null,"to":null,"length":60,"text":null,"reason":null},{"at":60,"event":"end","module":"mailbox","who":null,"audio":null,"keys":null,"exit":null,"to":null,"length":null,"text":null,"reason":null}],"errors":[]}}
  $ cf simulate +14165550100 -f phones.yaml --at 2026-12-25T10:00 --fields end,seconds,path -o csv
  field,value\r (esc)
  end,voicemail\r (esc)
  seconds,60\r (esc)
  path,"hours,mailbox"\r (esc)

The store: the current flow is where extensions are.

  $ cf --store store.db -q apply phones.yaml
  1
  $ cf --store store.db flow switch sales -q
  sales
  $ cf --store store.db simulate 101 --at now -q
  voicemail
  $ cf --store store.db simulate +14165550100 --at now -q
  voicemail

Times that the clock jumps over, or shows twice.

  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-08T02:30 | head -n 1
  warning: 2026-03-08T02:30 does not exist in America/Toronto, whose clock jumps over it: taken as 2026-03-08T03:30-04:00; write 2026-03-08T01:30-05:00 for the other
  A call to +14165550100 from a withheld number, flow sales, 2026-03-08 03:30:00 EDT (America/Toronto)
  $ cf simulate +14165550100 -f phones.yaml --at 2026-11-01T01:30 | head -n 1
  warning: 2026-11-01T01:30 comes twice in America/Toronto, whose clock is put back: taken as the first, 2026-11-01T01:30-04:00; write 2026-11-01T01:30-05:00 for the other
  A call to +14165550100 from a withheld number, flow sales, 2026-11-01 01:30:00 EDT (America/Toronto)
  $ cf simulate +14165550100 -f phones.yaml --at 2026-11-01T01:30-05:00 | head -n 1
  A call to +14165550100 from a withheld number, flow sales, 2026-11-01 01:30:00 EST (America/Toronto)

What is wrong with a call.

  $ cf simulate +14165550100 -f phones.yaml
  error: what happens to this call depends on when it comes, which module "hours" asks: give a time
    try: cf simulate NUMBER --at now
  [2]
  $ cf simulate +14165550101 -f phones.yaml
  error: to: no number "+14165550101"
    did you mean: +14165550100, +14165550999
  [4]
  $ cf simulate 102 --flow sales -f phones.yaml
  error: to: no extension "102" in flow "sales"
    did you mean: 101
  [4]
  $ cf simulate 101 -f phones.yaml
  error: what happens to this call depends on when it comes, which module "ring" asks: give a time
    try: cf simulate NUMBER --at now
  [2]
  $ cf simulate 101 --flow sails -f phones.yaml
  error: flow: no flow "sails"
  [4]
  $ cf simulate -f phones.yaml
  error: to: a value is required
  [2]
  $ cf simulate +14165550100 -f phones.yaml --at tomorrow
  error: at: "tomorrow" is no time: write 2026-03-02T10:00, with an offset as in 2026-03-02T10:00-05:00 if it is not America/Toronto time
  [2]
  $ cf simulate +14165550100 -f phones.yaml --at 2026-02-30T10:00
  error: at: "2026-02-30T10:00" is no time: write 2026-03-02T10:00, with an offset as in 2026-03-02T10:00-05:00 if it is not America/Toronto time
  [2]
  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00 --press 1a
  error: press[1]: "1a" holds what no phone has; write keys of 0-9 * #, or none for nothing
  [2]
  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00 --answer an=busy
  error: answer.an: there is no user, contact or group "an"
    did you mean: ana/desk, ana/mobile, ana
  [4]
  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00 --answer ana=bussy
  error: answer.ana: "bussy" is not after:3s, busy, reject or unreachable
    did you mean: busy
  [2]
  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00 --answer ana=after:soon
  error: answer.ana: "soon" is no duration: write 500ms, 5s, 2m or 1h30m; a bare number is seconds
  [2]
  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00 --hang-up 30s
  error: hang_up: "30s" is not when the caller hangs up, such as after:30s
  [2]
  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00 --draw c
  error: "c" is no exit of a split
    did you mean: a, b
  [2]
  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00 --switch half=on
  error: switch: module "half" is no switch
  [4]
  $ cf simulate --module men --flow sales -f phones.yaml
  error: module: no module "men"
    did you mean: menu
  [4]
  $ cf simulate +14165550100 -f phones.yaml --at 2026-03-02T10:00 --queue-state support=eve
  error: queue_state.support: "eve" is no member of queue "support"
  [4]
  $ cf simulate +14165550100 -f nothing.yaml
  error: there is no file "nothing.yaml"
  [4]

A flow with an error is walked up to it.

  $ sed 's/^trunks.*//; s/, {to: "+14165550102".*10s}\]/]/' phones.yaml > broken.yaml
  $ cf simulate +14165550100 -f broken.yaml --at 2026-03-02T10:00 --press 1
  A call to +14165550100 from a withheld number, flow sales, 2026-03-02 10:00:00 EST (America/Toronto)
       0:00  hours
       0:00    open: Mon 2026-03-02 10:00 is inside the weekly hours (office) -> menu
       0:00  menu
       0:00    the system answers the caller
       0:00    plays "say: Press 1 or 12.": not rendered yet, so it lasts 0s here
       0:00    the caller presses 1
       0:02    1: no key followed -> ring
       0:02  ring
  broken.yaml:25:52: error: module sales/ring: destinations[1].to: calls to "@team" leave by the default trunk, and there is none [E17]
    try: cf trunk create NAME --host HOST --default
  [7]
  $ sed 's/after: 5s, for: 10s/after: 15s, for: 10s/' phones.yaml > silent.yaml
  $ cf simulate +14165550100 -f silent.yaml --at 2026-03-02T10:00 --press 1
  A call to +14165550100 from a withheld number, flow sales, 2026-03-02 10:00:00 EST (America/Toronto)
       0:00  hours
       0:00    open: Mon 2026-03-02 10:00 is inside the weekly hours (office) -> menu
       0:00  menu
       0:00    the system answers the caller
       0:00    plays "say: Press 1 or 12.": not rendered yet, so it lasts 0s here
       0:00    the caller presses 1
       0:02    1: no key followed -> ring
       0:02  ring
  silent.yaml:25:46: error: module sales/ring: destinations: nobody rings from 10s to 15s: somebody must ring at every second from 0s to the end [E08]
  [7]
  $ printf 'cf: v1\nflows: {sales: {modules: {a: {kind: hang_up}}}, numbers: []}\nflow: x\n' > unknown.yaml
  $ cf simulate +14165550100 -f unknown.yaml
  unknown.yaml:2:58: error: flow numbers: a list, expected a map of fields [E02]
  unknown.yaml:3:1: error: there is no "flow" here, only cf, owner, vars, settings, users, groups, schedules, audio, trunks, numbers, flows and tests [E20]
    did you mean: flows
  [7]

Hostile callers are text; what follows a `;` is no part of a number.

  $ cf simulate +14165550100 -f phones.yaml --at 2026-12-25T10:00 --from '$(id)<&"x`;user=phone' --from-name '${SHELL(id)}' | head -n 1
  A call to +14165550100 from $(id)<&"x`, flow sales, 2026-12-25 10:00:00 EST (America/Toronto)
  $ cf simulate +14165550100 -f phones.yaml --at 2026-12-25T10:00 --from-name "$(printf '\033[31mred')" -q
  error: from_name: text "\xef\xbf\xbd[31mred" holds the control character U+001B: leave it out (esc)
  [2]
