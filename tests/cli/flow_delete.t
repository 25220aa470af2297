Deleting call flows: what is lost is said before, and comes back after.

  $ cf user create Ana --key ana -q && cf user create Bo -q
  ana
  bo
  $ cf schedule create office --hours "mon-fri 08:00-18:00" -q
  office
  $ cf audio create welcome --say "Welcome." -q
  welcome
  $ cf flow create Sales --user ana,role=admin --user bo --tab Main --tab Night -q
  sales
  $ export CF_FLOW=sales
  $ cf module create hang-up Bye -q
  bye
  $ cf module create time-router Hours --schedule office --exit open=bye --exit closed=bye -q
  hours
  $ cf module create audio-playback Hello --tab Night --audio welcome --exit next=hours -q
  hello
  $ cf number create +14169233346 --flow sales --to hello -q
  +14169233346
  $ cf number create 101 --to bye -q
  101
  $ unset CF_FLOW
  $ cf flow show sales -o json > before.json

The question, without a terminal.

  $ cf flow delete sales
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf flow delete sales --dry-run
  would delete flow sales "Sales"
  this removes:
    2 tabs: Main, Night
    3 modules: bye, hello, hours
    3 cables: hello.next, hours.closed, hours.open
    1 extension: 101
    2 memberships: ana, bo
  these phone numbers are then routed nowhere:
    +14169233346
  note: users in no flow any more: ana, bo
  note: audio that nothing uses any more: welcome
  note: schedules that nothing uses any more: office
  $ cf flow delete sales --yes
  error: 1 phone number leads into flow "Sales": +14169233346
    try: --with-numbers   # they stay in the store, routed nowhere
  [6]
  $ cf flow delete --yes
  error: NAME is missing
    try: cf flow delete --help
  [2]
  $ cf flow delete sales --yes --with-numbers --no-input | sed "s,$HOME,~,"
  note: users in no flow any more: ana, bo
  note: audio that nothing uses any more: welcome
  note: schedules that nothing uses any more: office
  note: +14169233346 is now routed nowhere
  backup: */.local/share/cf/backups/10.db (glob)
  undo: cf undo 11
  deleted flow sales "Sales"
  $ cf flow list --fields key
  default
  $ cf number list --unassigned --fields number
  +14169233346
  $ cf user list --no-flow --fields key
  ana
  bo
  $ cf log 10 --fields summary
  summary\tcreate number "101" (esc)

Back.

  $ cf undo
  undid change 11: delete flow "Sales"
  redo: cf redo
  $ cf flow show sales -o json | cmp - before.json

A number that went elsewhere meanwhile stays there.

  $ cf flow delete sales --yes --with-numbers -q
  sales
  $ cf number assign +14169233346 --flow default
  assigned number +14169233346
  undo: cf undo 14
  $ cf flow restore sales
  restored flow sales "Sales"
  note: number +14169233346 was routed elsewhere meanwhile and stays there
  undo: cf undo 15
  $ cf number list
  +14169233346\tdefault\t\t (esc)
  101\tsales\tbye\t (esc)

What cannot be deleted.

  $ cf flow delete default --yes
  error: "Default" is the default flow and cannot be deleted
    try: cf flow default OTHER
  [6]
  $ cf flow set sales --protected -q
  sales
  $ cf flow delete sales --yes --with-numbers
  error: flow "Sales" is protected
    try: cf flow set sales --no-protected
  [6]
  $ cf flow set sales --no-protected -q
  sales
  $ cf flow delete seals --yes
  error: no flow named "seals"
    try: cf flow list
    try: cf flow create seals
  [4]
  $ cf flow delete seals --yes --if-exists
  nothing to do
  $ cf flow delete sales nothing --yes
  error: no flow named "nothing"
    try: cf flow list
    try: cf flow create nothing
  [4]
  $ cf flow list --fields key
  default
  sales

Several, in one change; a refusal leaves all of them.

  $ cf flow create One -q && cf flow create Two -q
  one
  two
  $ cf flow delete one default two --yes
  error: "Default" is the default flow and cannot be deleted
    try: cf flow default OTHER
  [6]
  $ cf flow list --fields key
  default
  one
  sales
  two
  $ cf flow delete one two --yes -q
  one
  two
  $ cf flow restore one
  error: change 20 did more than delete "one": delete flow "One"; delete flow "Two"
    try: cf undo 20
  [6]
  $ cf undo && cf flow list -q
  undid change 20: delete flow "One"; delete flow "Two"
  redo: cf redo
  default
  one
  sales
  two

A name that somebody took meanwhile is in the way.

  $ cf flow delete one --yes -q && cf flow create One --key uno -q
  one
  uno
  $ cf flow restore one
  error: change 22 cannot be undone: another flow has its name or key by now
    try: cf log
  [5]
  $ cf flow list -q
  default
  sales
  two
  uno
  $ printf 'sales\ndefault\n' | cf flow delete - --yes --dry-run
  error: "Default" is the default flow and cannot be deleted
    try: cf flow default OTHER
  [6]
  $ cf flow restore sales
  error: no deleted flow named "sales" in the log
    try: cf log
  [4]
  $ cf flow restore nothing
  error: no deleted flow named "nothing" in the log
    try: cf log
  [4]
