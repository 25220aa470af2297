The tour of the README: from nothing to a working call flow, deleted and brought back.

  $ cf user create "Ana Ruiz" --key ana --email ana@example.com --role manager
  created user ana "Ana Ruiz"
  undo: cf undo 1
  $ cf contact create ana/desk --type sip
  created contact ana/desk
  undo: cf undo 2

An unknown user is refused, and the refusal names the command that creates one.

  $ cf flow create "Sales" --user bo
  error: no user named "bo"
    try: cf user list
    try: cf user create bo
  [4]
  $ cf flow create "Sales" --user ana --timezone America/Toronto --switch
  created flow sales "Sales"
  undo: cf undo 3
  $ cf schedule create office --timezone America/Toronto --hours "mon-fri 08:00-18:00" --exception "2026-12-25 closed yearly"
  created schedule office
  undo: cf undo 4
  $ cf module create voicemail "After hours" --audio "say: Please leave a message." --deliver-to ana
  created module after-hours "After hours"
  undo: cf undo 5
  $ cf module create ring-group "Sales ring" --destination ana,after=0s,for=20s
  created module sales-ring "Sales ring"
  undo: cf undo 6
  $ cf module create time-router "Opening hours" --schedule office
  created module opening-hours "Opening hours"
  undo: cf undo 7
  $ cf module connect "Opening hours" open "Sales ring"; cf module connect "Opening hours" closed "After hours"
  connected module opening-hours "Opening hours": open -> sales-ring
  undo: cf undo 8
  connected module opening-hours "Opening hours": closed -> after-hours
  undo: cf undo 9
  $ cf number create "+1 (416) 923-3346" --flow sales --to "Opening hours"
  created number +14169233346
  undo: cf undo 10

What there is now.

  $ cf flow show -o table
  id:          2
  key:         sales
  name:        Sales
  description:
  timezone:    America/Toronto
  start:
  isolated:    false
  protected:   false
  labels:
  groups:
  users:
    USER  ROLE
    ana
  tabs:        Main
  default:     false
  current:     true
  numbers:
    NUMBER        TO             LABEL
    +14169233346  opening-hours
  modules:
    KEY            NAME           KIND         TAB   EXITS
    after-hours    After hours    voicemail    Main
    opening-hours  Opening hours  time_router  Main  closed=after-hours; open=sales-ring
    sales-ring     Sales ring     ring_group   Main
  $ cf flow list -o table
     KEY      NAME     USERS  NUMBERS  MODULES  TIMEZONE         DESCRIPTION  DEFAULT
     default  Default      0        0        0                                yes
  *  sales    Sales        1        1        3  America/Toronto
  $ cf user list --flow sales -o table
  KEY  NAME      EMAIL            ROLE     STATUS  FLOWS
  ana  Ana Ruiz  ana@example.com  manager  active  sales
  $ cf status -o table
  store:               */.local/share/cf/cf.db (glob)
  flow:                sales
  flow_name:           Sales
  flow_source:         cf flow switch
  flows:               2
  modules:             3
  numbers:             1
  users:               1
  errors:              0
  warnings:            3
  last_change:         10
  last_change_at:      2026-03-02T10:00:00Z
  last_change_summary: create number "+14169233346"
  last_backup:
  last_backup_at:
  deployed_change:
  deployed_at:
  deployed_folder:
  waiting_changes:

A delete says what is lost; it needs a yes, and in words that a phone number stops working.

  $ cf flow delete sales
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf flow delete sales --yes
  error: 1 phone number leads into flow "Sales": +14169233346
    try: --with-numbers   # they stay in the store, routed nowhere
  [6]
  $ cf flow show sales -o json > before.json
  $ cf flow delete sales --yes --with-numbers
  deleted flow sales "Sales"
  note: users in no flow any more: ana
  note: schedules that nothing uses any more: office
  note: +14169233346 is now routed nowhere
  backup: */.local/share/cf/backups/10.db (glob)
  undo: cf undo 11
  $ cf number list
  +14169233346\t\t\t (esc)

And back: same ids, same cables, same number.

  $ cf undo
  undid change 11: delete flow "Sales"
  redo: cf redo
  $ cf flow show sales -o json | cmp - before.json
  $ cf module show "Opening hours" --fields exits -o json
  {"schema":"cf/v1","kind":"module","item":{"exits":{"closed":"after-hours","open":"sales-ring"}}}
  $ cf number list
  +14169233346\tsales\topening-hours\t (esc)
