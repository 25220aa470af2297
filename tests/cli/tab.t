Workspace tabs: pages inside a call flow. They never change where a call goes.

  $ cf flow create Sales --switch -q
  sales
  $ cf tab list
  Main\t1\t0 (esc)
  $ cf tab create "After Hours"
  created tab "After Hours"
  undo: cf undo 2
  $ cf tab create Holidays --position 1
  created tab "Holidays"
  undo: cf undo 3
  $ cf tab list -o table
  NAME         POSITION  MODULES
  Holidays            1        0
  Main                2        0
  After Hours         3        0
  $ cf tab show holidays -o json
  {"schema":"cf/v1","kind":"tab","item":{"id":4,"flow":"sales","name":"Holidays","position":1,"modules":0,"used_by":[]}}
  $ cf tab create "after hours"
  error: tab "After Hours" is taken
    try: cf tab create 'after hours' --if-not-exists
    try: cf tab show 'After Hours'
  [5]
  $ cf tab create Holidays --if-not-exists
  unchanged tab "Holidays"

Modules stay on their tab, whatever its name.

  $ cf module create voicemail --tab "After Hours" --audio "say: Hello."
  created module after-hours-voicemail-1 "After Hours Voicemail 1"
  undo: cf undo 4
  $ cf tab rename "After Hours" Night
  renamed tab "Night"
  undo: cf undo 5
  $ cf module list --fields key,name,tab
  after-hours-voicemail-1\tAfter Hours Voicemail 1\tNight (esc)
  $ cf tab show night
  id\t3 (esc)
  flow\tsales (esc)
  name\tNight (esc)
  position\t3 (esc)
  modules\t1 (esc)
  used_by\tmodule sales/after-hours-voicemail-1 (tab) (esc)
  $ cf tab rename nihgt Evening
  error: no tab named "nihgt" in flow "sales"
    did you mean: Night
    try: cf tab list --flow sales
    try: cf tab create nihgt --flow sales
  [4]

Position 1 is first.

  $ cf tab set Night --position 1
  changed tab "Night"
  undo: cf undo 6
  $ cf tab list --fields name
  Night
  Holidays
  Main
  $ cf tab set Night --position 2 -q
  Night
  $ cf tab list --fields name
  Holidays
  Night
  Main
  $ cf tab set Night --position 9999 -q
  Night
  $ cf tab list --fields name
  Holidays
  Main
  Night
  $ cf tab set Night --position 1 -q
  Night
  $ cf tab set Night --position 0
  error: position: 0 is out of range, 1 to 9999
  [2]
  $ cf tab set Night --position x
  error: position: "x" is not a whole number such as 10
  [2]

A tab with modules is not deleted by accident, the last one not at all.

  $ cf tab delete Night --yes
  error: tab "Night" is in use: module sales/after-hours-voicemail-1 (tab)
    try: --cascade   # takes it out of all of these
  [6]
  $ cf tab delete Night --yes --cascade --dry-run
  would delete tab "Night"
  this removes:
    module sales/after-hours-voicemail-1: tab becomes "Holidays"
  $ cf tab delete Holidays
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf tab delete Holidays --yes
  deleted tab "Holidays"
  undo: cf undo 10
  $ cf tab delete Holidays --yes --if-exists
  nothing to do
  $ cf tab delete Night --yes --cascade
  deleted tab "Night"
  undo: cf undo 11
  $ cf tab delete Main --yes
  error: a flow keeps at least one tab
    try: cf tab create NAME
  [6]
  $ cf undo && cf tab list --fields name
  undid change 11: delete tab "Night"
  redo: cf redo
  Night
  Main

Tabs of another flow.

  $ cf tab list --flow default
  Main\t1\t0 (esc)
  $ cf tab create Extra --flow nothing
  error: no flow named "nothing"
    try: cf flow list
    try: cf flow create nothing
  [4]

A copy takes the modules along, and the cables between them.

  $ cf module create hang-up Bye --tab Main -q
  bye
  $ cf module create audio-playback Hi --tab Night --audio "say: Hi." --exit next=bye -q
  hi
  $ cf module create audio-playback Ho --tab Night --audio "say: Ho." --exit next=hi -q
  ho
  $ cf tab copy Night Evening
  copied tab "Evening"
  undo: cf undo 16
  $ cf module list --where tab=Evening --fields key,name,exits
  after-hours-voicemail-1-2\tAfter Hours Voicemail 1 2\t (esc)
  hi-2\tHi 2\tnext=bye (esc)
  ho-2\tHo 2\tnext=hi-2 (esc)
  $ cf tab copy Night evening
  error: tab "Evening" is taken
    try: cf tab show Evening
  [5]
