Numbers: phone numbers of the store, and extensions of a flow.

  $ cf flow create Sales --switch -q && cf flow create Support -q
  sales
  support
  $ cf module create hang-up Bye -q
  bye
  $ cf module create audio-playback Hello --audio "say: Hello." -q
  hello
  $ cf module create hang-up Bye --flow support -q
  bye

A phone number is stored as E.164, whatever people write; without --flow it is routed nowhere.

  $ cf number create "+1 (416) 923-3346" --label "Main line" --flow sales --to Hello
  created number +14169233346
  undo: cf undo 6
  $ cf number create +14165550999
  created number +14165550999
  undo: cf undo 7
  $ cf number create "(416) 923-3347" --region CA
  created number +14169233347
  undo: cf undo 8
  $ cf number create "(416) 923-3348"
  error: number "(416) 923-3348" names no country: write it with + and the country code, or pass --region CA
  [2]
  $ cf settings set --region CA -q
  $ cf number create "416 923 3348" --flow sales
  created number +14169233348
  undo: cf undo 10

An extension belongs to the current flow.

  $ cf number create 101 --to bye
  created number 101
  undo: cf undo 11
  $ cf number create 102 --flow support
  created number 102
  undo: cf undo 12
  $ cf number create 101 --flow support --label "Front desk"
  created number 101
  undo: cf undo 13

  $ cf number list
  +14165550999\t\t\t (esc)
  +14169233346\tsales\thello\tMain line (esc)
  +14169233347\t\t\t (esc)
  +14169233348\tsales\t\t (esc)
  101\tsales\tbye\t (esc)
  101\tsupport\t\tFront desk (esc)
  102\tsupport\t\t (esc)
  $ cf number list -o table
  NUMBER        FLOW     TO     LABEL
  +14165550999
  +14169233346  sales    hello  Main line
  +14169233347
  +14169233348  sales
  101           sales    bye
  101           support         Front desk
  102           support
  $ cf number list --flow support --fields number,to,label -o csv --header
  number,to,label\r (esc)
  101,,Front desk\r (esc)
  102,,\r (esc)
  $ cf number list --unassigned -q
  +14165550999
  +14169233347
  $ cf number show "(416) 923-3346" -o yaml
  schema: cf/v1
  kind: number
  item:
    id: 1
    number: "+14169233346"
    label: Main line
    flow: sales
    to: hello
    caller_name: null
    used_by: []
  $ cf number show 101 -o json
  {"schema":"cf/v1","kind":"number","item":{"id":5,"number":"101","label":null,"flow":"sales","to":"bye","caller_name":null,"used_by":[]}}
  $ cf number show 101 --flow support --fields label
  label\tFront desk (esc)

Taken, or not there.

  $ cf number create +14169233346
  error: number +14169233346 is there already
    try: cf number show +14169233346
  [5]
  $ cf number create +14169233346 --if-not-exists -q
  +14169233346
  $ cf number create 101
  error: number 101 is there already
    try: cf number show 101
  [5]
  $ cf number show +14169233349
  error: no number named "+14169233349"
    did you mean: +14169233346, +14169233347, +14169233348
    try: cf number list
    try: cf number create +14169233349
  [4]
  $ cf number show 103
  error: no number named "103" in flow "sales"
    did you mean: 101
    try: cf number list --flow sales
    try: cf number create 103 --flow sales
  [4]
  $ cf number create +14165550777 --to Hello
  error: a number that leads to a module needs the module's flow
    try: --flow NAME
  [2]
  $ cf number create +14165550778 --flow sales --to nowhere
  error: no module named "nowhere" in flow "sales"
    try: cf module list --flow sales
    try: cf module create KIND nowhere --flow sales
  [4]

A number may be possible in form, and assigned to no region: a warning, not an error.

  $ cf number create +19999999999
  created number +19999999999
  warning: number "+19999999999" is assigned to no region
  undo: cf undo 14

Where calls go.

  $ cf number set +14169233346 --to bye --label "Front desk" --caller-name '^(.*)$=Sales \1'
  changed number +14169233346 "Front desk"
  undo: cf undo 15
  $ cf number show +14169233346 -o yaml
  schema: cf/v1
  kind: number
  item:
    id: 1
    number: "+14169233346"
    label: Front desk
    flow: sales
    to: bye
    caller_name:
      match: "^(.*)$"
      result: "Sales \\1"
    used_by: []
  $ cf number set +14169233346 --unset to --unset caller_name
  changed number +14169233346 "Front desk"
  undo: cf undo 16
  $ cf number show +14169233346 --fields flow,to,caller_name -o json
  {"schema":"cf/v1","kind":"number","item":{"flow":"sales","to":null,"caller_name":null}}
  $ cf number set 101 --to elsewhere
  error: no module named "elsewhere" in flow "sales"
    try: cf module list --flow sales
    try: cf module create KIND elsewhere --flow sales
  [4]
  $ cf number set +14169233346 --caller-name '^((.*)$=x'
  error: caller_name.match: "^((.*)$" is not a POSIX extended expression such as ^Sales: Unmatched ( or \(
  [2]
  $ cf number set +14169233346 --caller-name '(a)(b)=x'
  error: caller_name: "(a)(b)" has 2 groups, at most one is allowed
  [2]

Assign what is routed nowhere; a move asks first, for calls go elsewhere from then on.

  $ cf number assign +14165550999 --flow support --to bye
  assigned number +14165550999
  undo: cf undo 17
  $ cf number assign +14165550999 --flow sales
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf number assign +14165550999 --flow sales --yes
  assigned number +14165550999
  undo: cf undo 18
  $ cf number assign +14165550999 --flow sales --yes
  unchanged number +14165550999
  $ cf number unassign +14165550999
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf number unassign +14165550999 --dry-run
  would unassign number +14165550999
  these phone numbers are then routed nowhere:
    +14165550999
  $ cf number unassign +14165550999 --yes
  unassigned number +14165550999
  note: +14165550999 is now routed nowhere
  undo: cf undo 19
  $ cf number unassign +14165550999 --yes
  unchanged number +14165550999
  $ cf number unassign 101 --yes
  error: extension 101 belongs to its flow and cannot be unassigned
    try: cf number delete 101
  [6]

Delete.

  $ cf number delete 101
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf number delete 101 --yes
  deleted number 101
  undo: cf undo 20
  $ cf number delete +14169233346 +14165550999 --yes
  deleted number +14169233346 "Front desk"
  deleted number +14165550999
  undo: cf undo 21
  $ cf number delete +14169233346 --yes
  error: no number named "+14169233346"
    did you mean: +14169233347, +14169233348
    try: cf number list
    try: cf number create +14169233346
  [4]
  $ cf number delete +14169233346 --yes --if-exists
  nothing to do
  $ cf undo && cf number list -q
  undid change 21: delete number "+14169233346"; delete number "+14165550999"
  redo: cf redo
  +14165550999
  +14169233346
  +14169233347
  +14169233348
  +19999999999
  101
  102

Another flow by set is a move as well, no flow a number that leads nowhere: both are asked about.

  $ cf number show +14169233346 --fields number,flow,to
  number\t+14169233346 (esc)
  flow\tsales (esc)
  to\t (esc)
  $ cf number set +14169233346 --flow support
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf number set +14169233346 --flow support --dry-run
  would change number +14169233346 "Front desk"
  this removes:
    +14169233346 leads to sales now
  $ cf number set +14169233346 --flow support --yes
  changed number +14169233346 "Front desk"
  undo: cf undo 23
  $ cf number set +14169233346 --flow support --label Desk
  changed number +14169233346 "Desk"
  undo: cf undo 24
  $ cf number set +14169233346 --unset flow
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf number set +14169233346 --unset flow --yes
  changed number +14169233346 "Desk"
  note: +14169233346 is now routed nowhere
  undo: cf undo 25
  $ cf number set +14169233346 --flow sales
  changed number +14169233346 "Desk"
  undo: cf undo 26
