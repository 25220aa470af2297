Documents hold tests: simulated calls, and what should become of them.

  $ cat > phones.yaml << 'DOCUMENT'
  > cf: v1
  > users: {ana: {contacts: {desk: {type: sip}}}, bo: {contacts: {desk: {type: sip}}}}
  > schedules: {office: {timezone: America/Toronto, hours: {mon-fri: "08:00-18:00"}}}
  > flows:
  >   sales:
  >     timezone: America/Toronto
  >     users: [ana, bo]
  >     numbers: {"+14165550100": hours, "101": ring}
  >     modules:
  >       hours: {kind: time_router, schedule: office, exits: {open: ring, closed: mailbox}}
  >       ring: {kind: ring_group, destinations: [{to: ana, for: 10s}, {to: bo, after: 5s, for: 10s}], exits: {no_answer: mailbox}}
  >       mailbox: {kind: voicemail, audio: "say: Leave a message."}
  >       lost: {kind: hang_up}
  > tests:
  >   - name: nobody answers
  >     call: {to: "+14165550100", at: 2026-03-02T10:00}
  >     expect: {path: [hours, ring, mailbox], rings: [ana/desk, bo/desk], plays: ["say: Leave a message."], end: voicemail, at: 315}
  >   - name: Bo answers
  >     call: {to: "101", flow: sales, answer: {bo: after:2.5s}}
  >     expect: {end: answered, by: bo/desk}
  > DOCUMENT
  $ sed -i 's/after:2.5s/after:2s/' phones.yaml
  $ cf test phones.yaml
  ok    nobody answers
  ok    Bo answers
  2 tests: 2 passed, 0 failed
  $ cf test phones.yaml -q

A test that fails shows what was expected and what happened.

  $ cat > more.yaml << 'DOCUMENT'
  > cf: v1
  > tests:
  >   - name: at night <&"> it rings
  >     call: {to: "+14165550100", at: 2026-03-02T20:00}
  >     expect: {path: [hours, ring], rings: [ana/desk], end: answered, by: ana/desk, at: 12.5}
  > DOCUMENT
  $ cf test phones.yaml more.yaml
  ok    nobody answers
  ok    Bo answers
  FAIL  at night <&"> it rings
        more.yaml:3:5
        path   expected  hours, ring
               actual    hours, mailbox
        rings  expected  ana/desk
               actual    (nothing)
        end    expected  answered
               actual    voicemail
        by     expected  ana/desk
               actual    (nothing)
        at     expected  12.5
               actual    300
  3 tests: 2 passed, 1 failed
  [7]
  $ cf test phones.yaml more.yaml -q
  at night <&"> it rings
  [7]
  $ cf test phones.yaml more.yaml --tap
  TAP version 14
  1..3
  ok 1 - nobody answers
  ok 2 - Bo answers
  not ok 3 - at night <&"> it rings
    ---
    at: "more.yaml:3:5"
    failures:
      - "path: expected hours, ring; was hours, mailbox"
      - "rings: expected ana/desk; was (nothing)"
      - "end: expected answered; was voicemail"
      - "by: expected ana/desk; was (nothing)"
      - "at: expected 12.5; was 300"
    ...
  [7]
  $ cf test phones.yaml more.yaml --junit results.xml -q
  at night <&"> it rings
  [7]
  $ cat results.xml
  <?xml version="1.0" encoding="UTF-8"?>
  <testsuites tests="3" failures="1">
    <testsuite name="more.yaml" tests="1" failures="1">
      <testcase name="at night &lt;&amp;&quot;&gt; it rings" classname="more.yaml" file="more.yaml" line="3">
        <failure message="path: expected hours, ring; was hours, mailbox">path: expected hours, ring; was hours, mailbox
  rings: expected ana/desk; was (nothing)
  end: expected answered; was voicemail
  by: expected ana/desk; was (nothing)
  at: expected 12.5; was 300</failure>
      </testcase>
    </testsuite>
    <testsuite name="phones.yaml" tests="2" failures="0">
      <testcase name="nobody answers" classname="phones.yaml" file="phones.yaml" line="15"/>
      <testcase name="Bo answers" classname="phones.yaml" file="phones.yaml" line="18"/>
    </testsuite>
  </testsuites>
  $ cf test phones.yaml more.yaml -o json
  {"schema":"cf/v1","kind":"test_run","item":{"passed":2,"failed":1,"tests":[{"name":"nobody answers","passed":true,"file":"phones.yaml","line":15,"column":5,"failures":[]},{"name":"Bo answers","passed":true,"file":"phones.yaml","line":18,"column":5,"failures":[]},{"name":"at night <&\"> it rings","passed":false,"file":"more.yaml","line":3,"column":5,"failures":[{"word":"path","expected":"hours, ring","actual":"hours, mailbox","message":null},{"word":"rings","expected":"ana/desk","actual":null,"message":null},{"word":"end","expected":"answered","actual":"voicemail","message":null},{"word":"by","expected":"ana/desk","actual":null,"message":null},{"word":"at","expected":"12.5","actual":"300","message":null}]}],"coverage":85,"untested":[{"flow":"sales","module":"lost","exit":null}]}}
  [7]
  $ cf test phones.yaml more.yaml --fields passed,failed -o yaml
  schema: cf/v1
  kind: test_run
  item:
    passed: 2
    failed: 1
  [7]

Documents without flows are tested against the store.

  $ cf test more.yaml
  FAIL  at night <&"> it rings
        more.yaml:3:5
        more.yaml:4:11: error: call.to: no number "+14165550100" [E09]
  1 test: 0 passed, 1 failed
  [7]
  $ cf --store store.db -q apply phones.yaml
  1
  $ cf --store store.db test more.yaml | tail -n 1
  1 test: 0 passed, 1 failed

What no test goes through.

  $ cf test phones.yaml --coverage
  ok    nobody answers
  ok    Bo answers
  untested: exit closed of module sales/hours
  untested: module sales/lost
  coverage: 71% (5 of 7 modules and exits)
  2 tests: 2 passed, 0 failed
  $ cf test phones.yaml --coverage --threshold 60 -q
  untested: exit closed of module sales/hours
  untested: module sales/lost
  coverage: 71% (5 of 7 modules and exits)
  $ cf test phones.yaml --coverage --threshold 90 -q
  untested: exit closed of module sales/hours
  untested: module sales/lost
  coverage: 71% (5 of 7 modules and exits)
  [7]
  $ cf test phones.yaml --coverage --threshold 101
  error: --threshold: Value 101 not in range 0 to 100
    try: cf test --help
  [2]

Tests that cannot be run say why.

  $ cat > wrong.yaml << 'DOCUMENT'
  > cf: v1
  > tests:
  >   - {name: nobody's number, call: {to: "+14165550199"}}
  >   - {name: no time, call: {to: "+14165550100"}}
  >   - {name: a key that no phone has, call: {to: "+14165550100", at: 2026-03-02T10:00, press: [x]}}
  >   - {name: an end that is none, call: {to: "101", flow: sales}, expect: {end: answerd}}
  >   - {name: nothing to call, expect: {end: answered}}
  > DOCUMENT
  $ cf test phones.yaml wrong.yaml
  ok    nobody answers
  ok    Bo answers
  FAIL  nobody's number
        wrong.yaml:3:5
        wrong.yaml:3:35: error: call.to: no number "+14165550199" [E09]
          did you mean: +14165550100
  FAIL  no time
        wrong.yaml:4:5
        wrong.yaml:4:27: error: call.at: a value is required [E01]
  FAIL  a key that no phone has
        wrong.yaml:5:5
        wrong.yaml:5:43: error: call.press[1]: "x" holds what no phone has; write keys of 0-9 * #, or none for nothing [E02]
  FAIL  an end that is none
        wrong.yaml:6:5
        wrong.yaml:6:73: error: expect.end: "answerd" is not one of answered, voicemail, conference, fax, hang_up, blocked, no_route, ended, abandoned, loop [E02]
          did you mean: answered
  FAIL  nothing to call
        wrong.yaml:7:5
        wrong.yaml:7:5: error: call.to: a value is required [E01]
  7 tests: 2 passed, 5 failed
  [7]
  $ printf 'cf: v1\ntests:\n  - {name: x, call: {too: "101"}, expects: {}}\n' > unknown.yaml
  $ cf test unknown.yaml
  unknown.yaml:3:22: error: tests[1].call: there is no "too" here, only to, flow, module, from, from_name, at, press, answer, hang_up, draw, switch and queue_state [E20]
    did you mean: to
  unknown.yaml:3:35: error: tests[1]: there is no "expects" here, only name, call and expect [E20]
    did you mean: expect
  [7]
  $ cf test
  error: FILE is missing
    try: cf test --help
  [2]
  $ cf test nothing.yaml
  error: there is no file "nothing.yaml"
  [4]
  $ printf 'cf: v1\n' > none.yaml
  $ cf test none.yaml
  0 tests: 0 passed, 0 failed
