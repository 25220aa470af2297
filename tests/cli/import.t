Documents made of CSV files and calendars.

  $ export CF_STORE=$PWD/cf.db
  $ cat > people.csv <<'END'
  > Key,Name,Job Title,Role,Phone
  > ana,Ana Ruiz,"Head of ""Sales""",manager,(416) 923-3346
  > ,Bo Lind,,agent,
  > END
  $ cf import users people.csv --region CA | tee people.yaml
  # Applying this makes the phone the only contact of users who have one here.
  cf: v1
  users:
    ana:
      name: Ana Ruiz
      job_title: "Head of \"Sales\""
      role: manager
      contacts: {phone: {type: phone, address: "+14169233346"}}
    bo-lind:
      name: Bo Lind
      role: agent
  $ cf plan people.yaml
  + user ana "Ana Ruiz"
      name: "Ana Ruiz"
      job_title: "Head of \"Sales\""
      role: "manager"
  + user bo-lind "Bo Lind"
      name: "Bo Lind"
  + contact ana/phone
      type: "phone"
      address: "+14169233346"
  3 to create, 0 to change, 0 to remove, 0 unchanged
  people.yaml:4:3: warning: user ana: last_reviewed: never reviewed [W15]
    try: cf user review ana --mark
  people.yaml:9:3: warning: user bo-lind: last_reviewed: never reviewed [W15]
    try: cf user review bo-lind --mark
  people.yaml:9:3: warning: user bo-lind: contacts: "bo-lind" has no contact that rings [W16]
    try: cf contact create bo-lind/desk --type sip
  $ cf apply people.yaml -q
  1

Nothing is written but the document, and mistakes are told with their places.

  $ cf log -q
  1
  $ cf import users - <<'END'
  > name;role;e-mail
  > Ana;boss;ana
  > END
  <stdin>:1:11: error: unknown column "e-mail", expected one of key, name, email, department, job_title, role, status, schedule, last_reviewed, phone [E20]
    did you mean: email
  [7]
  $ printf 'name,role,email\nAna,boss,ana\nBo,agent\n' | cf import users -
  <stdin>:2:5: error: role: "boss" is not one of owner, admin, manager, agent, viewer [E02]
  <stdin>:2:10: error: email: "ana" is not an email address such as ana@example.com [E02]
  [7]
  $ printf 'name,role\nAna,boss\n' | cf import users - -o json 2>&1 | head -c 200
  {"schema":"cf/v1","kind":"finding_list","items":[{"code":"E02","severity":"error","file":"<stdin>","line":2,"column":5,"flow":null,"thing":null,"path":"role","message":"\"boss\" is not one of owner, a (no-eol)
  $ printf 'name\n"Ana\n' | cf import users -
  <stdin>:2:1: error: this field begins with a quote that has no end [E19]
  [7]
  $ printf 'name\nJos\351\n' | cf import users -
  <stdin>:2:4: error: byte 0xe9 is not UTF-8: save the file as UTF-8 [E19]
  [7]

Contacts, members and numbers are those of the file and no others.

  $ printf 'user,key,type,address\nana,desk,sip,\nana,mobile,phone,+14169233346\n' | cf import contacts -
  # Applying this makes these the only contacts of the users named here.
  cf: v1
  users:
    ana:
      contacts: {desk: {type: sip}, mobile: {type: phone, address: "+14169233346"}}
  $ printf 'group,user\nsales,ana\nsales,bo-lind\n' | cf import members -
  # Applying this makes these the only users of the groups named here.
  cf: v1
  groups:
    sales:
      users: [ana, bo-lind]
  $ printf 'number;label;flow;to\n+14169233346;;sales;menu\n101;Front desk;sales;\n+14169233347;Spare;;\n' | cf import numbers -
  # Applying this takes all other numbers away from the flows named here.
  cf: v1
  numbers: {"+14169233347": {label: Spare}}
  flows:
    sales:
      numbers: {"+14169233346": menu, "101": {to: null, label: Front desk}}
  $ printf 'group,user\nsales,ana\n' | cf import members - -o json
  {
    "cf": "v1",
    "groups": {
      "sales": {
        "users": ["ana"]
      }
    }
  }
  note: applying this makes these the only users of the groups named here

A blocklist is the numbers alone, or a document of its module.

  $ printf 'number\n+14165550199\nanonymous\n' > blocked.csv
  $ cf import blocklist blocked.csv
  numbers: ["+14165550199", anonymous]
  $ cf import blocklist blocked.csv --flow sales --module screen
  # Applying this removes all other modules of the flow; to keep them, put the numbers into its document.
  cf: v1
  flows:
    sales:
      modules:
        screen:
          kind: blocklist
          numbers: ["+14165550199", anonymous]
  $ cf import blocklist blocked.csv --flow sales
  error: a module is named by --flow and --module together; without both only its numbers are written
  [2]

Holidays are the whole days of a calendar.

  $ cat > days.ics <<'END'
  > BEGIN:VCALENDAR
  > VERSION:2.0
  > PRODID:-//example//EN
  > BEGIN:VEVENT
  > UID:1
  > DTSTART;VALUE=DATE:20201225
  > RRULE:FREQ=YEARLY
  > SUMMARY:Christmas
  > END:VEVENT
  > BEGIN:VEVENT
  > UID:2
  > DTSTART;VALUE=DATE:20201126
  > RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH
  > SUMMARY:Thanksgiving
  > END:VEVENT
  > BEGIN:VEVENT
  > UID:3
  > DTSTART;TZID=America/Toronto:20260803T090000
  > DTEND;TZID=America/Toronto:20260803T100000
  > END:VEVENT
  > END:VCALENDAR
  > END
  $ cf import holidays days.ics --schedule office
  # Applying this makes these the only exceptions of the schedule.
  cf: v1
  schedules:
    office:
      exceptions:
        - {date: "2020-12-25", closed: true, yearly: true, name: Christmas}
        - {date: "2026-11-26", closed: true, name: Thanksgiving}
        - {date: "2027-11-25", closed: true, name: Thanksgiving}
  note: 1 event not of whole days was left out
  $ cf import holidays days.ics --schedule office --from 2030-01-01 --to 2030-12-31 2>/dev/null | grep Thanks
        - {date: "2030-11-28", closed: true, name: Thanksgiving}
  $ head -n 8 days.ics | cf import holidays - --schedule office
  <stdin>:8:1: error: the file ends within a component: it is not complete [E19]
  [7]
  $ cf import holidays days.ics
  error: holidays need the key of their schedule: --schedule office
  [2]
  $ cf import holidays days.ics --schedule office --from yesterday
  error: --from: "yesterday" is not a date such as 2026-12-25
  [2]

What cannot be read or imported is refused.

  $ cf import user people.csv
  error: "user" cannot be imported, only users, contacts, numbers, members, blocklist, holidays
    did you mean: users
  [2]
  $ cf import users nowhere.csv
  error: there is no file "nowhere.csv"
  [4]
  $ cf import users .
  error: "." is a folder: name one file
  [2]
  $ cf import users people.csv --region CA -o csv
  error: a document is written as yaml or json, not as csv
  [2]
  $ cf __complete -- import m
  members\tUsers of groups, all of them (esc)
