Modules: the steps a call can be in.

  $ cf user create Ana --key ana --email ana@example.com -q
  ana
  $ cf contact create ana/desk --type sip -q
  ana/desk
  $ cf contact create ana/mobile --type phone --address +14165550101 -q
  ana/mobile
  $ cf user create Bo -q
  bo
  $ cf group create "Sales team" --user ana -q
  sales-team
  $ cf flow create Sales --user ana --group sales-team --tab "Main Line" --tab Night --switch -q
  sales

Without a name a module is named by tab and kind, and counted.

  $ cf module create hang-up
  created module main-line-hang-up-1 "Main Line Hang Up 1"
  undo: cf undo 7
  $ cf module create hang_up
  created module main-line-hang-up-2 "Main Line Hang Up 2"
  undo: cf undo 8
  $ cf module create voice-menu --tab Night --audio "say: Press 1."
  created module night-voice-menu-1 "Night Voice Menu 1"
  undo: cf undo 9

With a name; an exit may be cabled at once, and - and _ are the same in kinds and exits.

  $ cf module create voicemail "After hours" --audio "say: Please leave a message." --deliver-to ana,boss@example.com --max-length 90s
  created module after-hours "After hours"
  undo: cf undo 10
  $ cf module create ring-group "Sales ring" --destination ana/desk,after=0s,for=20s --destination @sales-team,after=10s,for=20s \
  >   --destination +14165550199,for=15s --caller-name '^(.*)$=Support \1' --exit no-answer=after-hours --note "Rings the desk first"
  created module sales-ring "Sales ring"
  undo: cf undo 11
  $ cf module show "sales ring" -o yaml
  schema: cf/v1
  kind: module
  item:
    id: 5
    flow: sales
    key: sales-ring
    name: Sales ring
    kind: ring_group
    tab: Main Line
    note: Rings the desk first
    enabled: true
    destinations:
      - to: ana/desk
        after: "0s"
        for: "20s"
      - to: "@sales-team"
        after: "10s"
        for: "20s"
      - to: "+14165550199"
        after: "0s"
        for: "15s"
    music_on_hold: null
    ringback: null
    caller_name:
      match: "^(.*)$"
      result: "Support \\1"
    exits:
      no_answer: after-hours
    used_by: []
  $ cf module list
  after-hours\tAfter hours\tvoicemail\tMain Line\ttrue\t (esc)
  main-line-hang-up-1\tMain Line Hang Up 1\thang_up\tMain Line\ttrue\t (esc)
  main-line-hang-up-2\tMain Line Hang Up 2\thang_up\tMain Line\ttrue\t (esc)
  night-voice-menu-1\tNight Voice Menu 1\tvoice_menu\tNight\ttrue\t (esc)
  sales-ring\tSales ring\tring_group\tMain Line\ttrue\tno_answer=after-hours (esc)
  $ cf module list -o table
  KEY                  NAME                 KIND        TAB        ENABLED  EXITS
  after-hours          After hours          voicemail   Main Line  yes
  main-line-hang-up-1  Main Line Hang Up 1  hang_up     Main Line  yes
  main-line-hang-up-2  Main Line Hang Up 2  hang_up     Main Line  yes
  night-voice-menu-1   Night Voice Menu 1   voice_menu  Night      yes
  sales-ring           Sales ring           ring_group  Main Line  yes      no_answer=after-hours
  $ cf module list --where kind=voicemail --fields key -o csv
  key\r (esc)
  after-hours\r (esc)
  $ cf module list --flow default

A kind, a field or an exit that does not exist, and what is near.

  $ cf module create
  error: KIND is missing
    try: cf module create --help
  [2]
  $ cf module create voice-mail X
  error: there is no module kind "voice-mail"
    did you mean: voicemail, voice-menu
    try: cf help modules
  [2]
  $ cf module create ringgroup X
  error: there is no module kind "ringgroup"
    did you mean: ring-group
    try: cf help modules
  [2]
  $ cf module create ring-group X
  error: destinations: a value is required
    try: cf module create ring-group --help
  [2]
  $ cf module create ring-group X --destination nobody
  error: no user named "nobody"
    try: cf user list
    try: cf user create nobody
  [4]
  $ cf module create ring-group X --destination bo
  error: module "x" reaches "bo" (destinations), who is not in flow "sales"
    try: cf user assign bo --flow sales
  [6]
  $ cf module create ring-group X --destination @nobody
  error: no group named "nobody"
    try: cf group list
    try: cf group create nobody
  [4]
  $ cf module create ring-group X --destination ana/fax
  error: no contact named "ana/fax"
    try: cf contact list
    try: cf contact create ana/fax
  [4]
  $ cf module create ring-group X --destination ana --exit next=after-hours
  error: ring_group has no exit "next": it has no_answer
  [2]
  $ cf module create ring-group X --destination ana --exit no_answer=nowhere
  error: no module named "nowhere" in flow "sales"
    try: cf module list --flow sales
    try: cf module create KIND nowhere --flow sales
  [4]
  $ cf module create ring-group X --destination ana --audio "say: Hi."
  error: cf module create ring-group has no flag "--audio"
    try: cf module create ring-group --help
  [2]
  $ cf module create voicemail "after HOURS" --audio "say: Again."
  error: module "After hours" is taken
    try: cf module create voicemail 'after HOURS' --if-not-exists
    try: cf module show after-hours
  [5]
  $ cf module create voicemail X --audio nothing
  error: no audio named "nothing"
    try: cf audio list
    try: cf audio create nothing
  [4]
  $ cf module create voicemail X --audio "say:"
  error: audio: "say:" is not the key of an audio such as welcome, or a text to speak such as "say: Welcome."
  [2]
  $ cf module create voicemail X --tab Nihgt --audio "say: Hi."
  error: no tab named "Nihgt" in flow "sales"
    did you mean: Night
    try: cf tab list --flow sales
    try: cf tab create Nihgt --flow sales
  [4]
  $ cf module create voicemail X --audio "say: Hi." --deliver-to bo
  error: module "x" reaches "bo" (deliver_to), who is not in flow "sales"
    try: cf user assign bo --flow sales
  [6]

Set changes what is given, and nothing else; a list changes in place.

  $ cf module set after-hours --max-length 2m --add-deliver-to sales@example.com --remove-deliver-to ana
  changed module after-hours "After hours"
  undo: cf undo 12
  $ cf module show after-hours -o json
  {"schema":"cf/v1","kind":"module","item":{"id":4,"flow":"sales","key":"after-hours","name":"After hours","kind":"voicemail","tab":"Main Line","note":null,"enabled":true,"audio":"say: Please leave a message.","max_length":"2m","deliver_to":["boss@example.com","sales@example.com"],"beep":true,"exits":{},"used_by":["module sales/sales-ring (exits.no_answer)"]}}
  $ cf module set after-hours --max-length 2m
  unchanged module after-hours "After hours"
  $ cf module set after-hours --timeout 5s
  error: voicemail has no field "timeout"
    try: cf explain voicemail   # lists the fields
  [2]
  $ cf module set after-hours --unset audio
  error: audio: a value is required
  [2]
  $ cf module set after-hours --unset deliver_to --no-enabled
  changed module after-hours "After hours"
  undo: cf undo 13
  $ cf module show after-hours --fields enabled,deliver_to -o json
  {"schema":"cf/v1","kind":"module","item":{"enabled":false,"deliver_to":[]}}
  $ cf module set after-hours
  error: nothing to set was given
    try: --help   # lists the fields
  [2]
  $ cf module set nowhere --enabled
  error: no module named "nowhere" in flow "sales"
    try: cf module list --flow sales
    try: cf module create KIND nowhere --flow sales
  [4]

Rename, copy, move. A copy's cables lead where they led before.

  $ cf module rename "Sales ring" "Sales phones"
  renamed module sales-ring "Sales phones"
  undo: cf undo 14
  $ cf module show sales-ring --fields key,name
  key\tsales-ring (esc)
  name\tSales phones (esc)
  $ cf module copy sales-ring "Sales ring 2"
  copied module sales-ring-2 "Sales ring 2"
  undo: cf undo 15
  $ cf module show sales-ring-2 --fields exits -o json
  {"schema":"cf/v1","kind":"module","item":{"exits":{"no_answer":"after-hours"}}}
  $ cf module copy sales-ring
  copied module sales-phones-2 "Sales phones 2"
  undo: cf undo 16
  $ cf module move sales-ring after-hours --tab Night
  moved module sales-ring "Sales phones"
  moved module after-hours "After hours"
  undo: cf undo 17
  $ cf module list --fields key,tab
  after-hours\tNight (esc)
  main-line-hang-up-1\tMain Line (esc)
  main-line-hang-up-2\tMain Line (esc)
  night-voice-menu-1\tNight (esc)
  sales-phones-2\tMain Line (esc)
  sales-ring\tNight (esc)
  sales-ring-2\tMain Line (esc)
  $ cf module move sales-ring --tab nowhere
  error: no tab named "nowhere" in flow "sales"
    try: cf tab list --flow sales
    try: cf tab create nowhere --flow sales
  [4]
  $ cf module move sales-ring
  error: --tab is missing
    try: cf module move --help
  [2]

Deleting what something leads to is refused; --cascade shows it first.

  $ cf module delete after-hours
  error: module "After hours" is in use: module sales/sales-phones-2 (exits.no_answer), module sales/sales-ring (exits.no_answer), module sales/sales-ring-2 (exits.no_answer)
    try: --cascade   # takes it out of all of these
  [6]
  $ cf module delete after-hours --yes
  error: module "After hours" is in use: module sales/sales-phones-2 (exits.no_answer), module sales/sales-ring (exits.no_answer), module sales/sales-ring-2 (exits.no_answer)
    try: --cascade   # takes it out of all of these
  [6]
  $ cf module delete after-hours --cascade --dry-run
  would delete module after-hours "After hours"
  this removes:
    module "After hours": taken out of module sales/sales-phones-2 (exits.no_answer)
    module "After hours": taken out of module sales/sales-ring (exits.no_answer)
    module "After hours": taken out of module sales/sales-ring-2 (exits.no_answer)
  $ cf module delete after-hours --cascade --yes
  deleted module after-hours "After hours"
  undo: cf undo 18
  $ cf module show sales-ring --fields exits -o json
  {"schema":"cf/v1","kind":"module","item":{"exits":{}}}
  $ cf undo
  undid change 18: delete module "After hours"
  redo: cf redo
  $ cf module show sales-ring --fields exits -o json
  {"schema":"cf/v1","kind":"module","item":{"exits":{"no_answer":"after-hours"}}}
  $ cf module delete sales-ring-2 sales-phones-2 --yes
  deleted module sales-ring-2 "Sales ring 2"
  deleted module sales-phones-2 "Sales phones 2"
  undo: cf undo 20
  $ cf module rm nowhere --yes --if-exists
  nothing to do
