Call flows: separate workspaces with their own numbers, users and routing.

A new system holds one flow; asking for it creates no store.

  $ cf flow list
  default\tDefault\t0\t0\t0\t\t\ttrue\ttrue (esc)
  $ test -e "$XDG_DATA_HOME/cf/cf.db"
  [1]
  $ cf flow show
  id\t1 (esc)
  key\tdefault (esc)
  name\tDefault (esc)
  description\t (esc)
  timezone\t (esc)
  start\t (esc)
  isolated\tfalse (esc)
  protected\tfalse (esc)
  labels\t (esc)
  groups\t (esc)
  users\t (esc)
  tabs\tMain (esc)
  default\ttrue (esc)
  current\ttrue (esc)
  numbers\t (esc)
  modules\t (esc)

The first change creates the store.

  $ cf user create Ana --key ana
  created user ana "Ana"
  undo: cf undo 1
  $ cf group create "Sales team" --user ana
  created group sales-team "Sales team"
  undo: cf undo 2
  $ cf flow create Sales
  created flow sales "Sales"
  undo: cf undo 3
  $ cf flow create "Support (EU)" --key support --description "European support" --timezone Europe/Paris \
  >   --user ana,role=admin --group sales-team --label team=support --label site=paris --tab "Day" --tab "Night" --isolated
  created flow support "Support (EU)"
  undo: cf undo 4
  $ cf flow show support -o yaml
  schema: cf/v1
  kind: flow
  item:
    id: 3
    key: support
    name: "Support (EU)"
    description: European support
    timezone: Europe/Paris
    start: null
    isolated: true
    protected: false
    labels:
      site: paris
      team: support
    groups:
      - sales-team
    users:
      - user: ana
        role: admin
    tabs:
      - Day
      - Night
    default: false
    current: false
    numbers: []
    modules: []

Keys are made from names, and a taken key gets a counter.

  $ cf flow create "Café Zürich" -q
  cafe-zurich
  $ cf flow create "cafe zurich" -q
  cafe-zurich-2
  $ cf flow create "営業" -q
  flow-6

A taken name is a conflict, in any case; a taken key too.

  $ cf flow create sales
  error: flow "Sales" is taken
    try: cf flow create sales --if-not-exists
    try: cf flow show sales
  [5]
  $ cf flow create Other --key sales
  error: the flow key "sales" is taken
    try: cf flow show sales
  [5]
  $ cf flow create "SALES" --if-not-exists
  unchanged flow sales "Sales"
  $ cf flow create "Sales" --if-not-exists -q
  sales
  $ cf flow create Sales --if-not-exists -o json
  {"schema":"cf/v1","kind":"result","action":"create","changed":false,"dry_run":false,"objects":[{"kind":"flow","id":2,"key":"sales","name":"Sales"}],"change":null,"warnings":[],"losses":[],"numbers":[],"notes":[],"backup":null,"secret":null,"counts":null}

Show finds a flow by key, by name, and by name ignoring case.

  $ cf flow show "support (eu)" --fields key
  key\tsupport (esc)
  $ cf flow show saels
  error: no flow named "saels"
    did you mean: sales
    try: cf flow list
    try: cf flow create saels
  [4]
  $ cf flow show nothing-like-it
  error: no flow named "nothing-like-it"
    try: cf flow list
    try: cf flow create nothing-like-it
  [4]

Set changes fields; a list can be changed in place, a field cleared.

  $ cf flow set sales --description "Sales line" --label team=sales
  changed flow sales "Sales"
  undo: cf undo 8
  $ cf flow set sales --description "Sales line"
  unchanged flow sales "Sales"
  $ cf flow set sales --add-user ana --label team=sales,site=york
  error: flow "support" is isolated and may share no user, but "ana" would be in flow "sales" too
    try: cf user unassign ana --flow support
    try: cf flow set support --no-isolated
  [6]
  $ cf flow show sales --fields description,users,labels
  description\tSales line (esc)
  users\t (esc)
  labels\tteam=sales (esc)
  $ cf flow set sales --remove-user ana --unset description
  error: flow "Sales" has no "ana" among its users
  [4]
  $ cf flow show sales --fields description,users,labels
  description\tSales line (esc)
  users\t (esc)
  labels\tteam=sales (esc)
  $ cf flow set sales
  error: nothing to set was given
    try: --help   # lists the fields
  [2]
  $ cf flow set sales --unset name
  error: name of a flow cannot be cleared
    try: cf flow rename sales NEW-NAME
  [2]
  $ cf flow set sales --unset nam
  error: flow has no field "nam"
    did you mean: name
    try: cf explain flow   # lists the fields
  [2]
  $ cf flow set sales --timezone Mars/Olympus
  error: timezone: "Mars/Olympus" is not a time zone that tzdata lists, such as America/Toronto
  [2]
  $ cf flow set sales --start nowhere
  error: no module named "nowhere" in flow "sales"
    try: cf module list --flow sales
    try: cf module create KIND nowhere --flow sales
  [4]

A rename keeps the key.

  $ cf flow rename sales "Sales Team"
  renamed flow sales "Sales Team"
  undo: cf undo 9
  $ cf flow rename sales "Sales Team"
  unchanged flow sales "Sales Team"
  $ cf flow rename sales "Support (EU)"
  error: flow "Support (EU)" is taken
    try: cf flow show support
  [5]
  $ cf flow show "sales team" --fields id,key,name
  id\t2 (esc)
  key\tsales (esc)
  name\tSales Team (esc)

The default flow.

  $ cf flow default sales
  made default: flow sales "Sales Team"
  undo: cf undo 10
  $ cf flow list --fields key,default
  cafe-zurich\tfalse (esc)
  cafe-zurich-2\tfalse (esc)
  default\tfalse (esc)
  flow-6\tfalse (esc)
  sales\ttrue (esc)
  support\tfalse (esc)
  $ cf flow default sales
  unchanged flow sales "Sales Team"
  $ cf flow default nobody
  error: no flow named "nobody"
    try: cf flow list
    try: cf flow create nobody
  [4]

Isolated flows share no user.

  $ cf user assign ana --flow sales
  error: flow "support" is isolated and may share no user, but "ana" would be in flow "sales" too
    try: cf user unassign ana --flow support
    try: cf flow set support --no-isolated
  [6]
  $ cf user create Bo && cf flow create One --user bo && cf flow create Two --user bo
  created user bo "Bo"
  undo: cf undo 11
  created flow one "One"
  undo: cf undo 12
  created flow two "Two"
  undo: cf undo 13
  $ cf flow set one --isolated
  error: flow "one" is isolated and may share no user, but "bo" would be in flow "two" too
    try: cf user unassign bo --flow two
  [6]

A copy takes tabs, modules, cables and members along; phone numbers stay behind.

  $ cf module create hang-up Bye --flow one
  created module bye "Bye"
  undo: cf undo 14
  $ cf module create audio-playback Hello --flow one --audio "say: Hello." --exit next=bye
  created module hello "Hello"
  undo: cf undo 15
  $ cf flow set one --start hello
  changed flow one "One"
  undo: cf undo 16
  $ cf number create +14169233346 --flow one
  created number +14169233346
  undo: cf undo 17
  $ cf number create 101 --flow one --to bye
  created number 101
  undo: cf undo 18
  $ cf flow copy one "One more"
  copied flow one-more "One more"
  note: number +14169233346 stays with "One"
  undo: cf undo 19
  $ cf flow show "One more" -o yaml
  schema: cf/v1
  kind: flow
  item:
    id: 9
    key: one-more
    name: One more
    description: null
    timezone: null
    start: hello
    isolated: false
    protected: false
    labels: {}
    groups: []
    users:
      - user: bo
        role: null
    tabs:
      - Main
    default: false
    current: false
    numbers:
      - number: "101"
        to: bye
        label: null
    modules:
      - key: bye
        name: Bye
        kind: hang_up
        tab: Main
        exits: {}
      - key: hello
        name: Hello
        kind: audio_playback
        tab: Main
        exits:
          next: bye
  $ cf flow copy one two
  error: flow "Two" is taken
    try: cf flow show two
  [5]
  $ cf flow copy one "Dry" --dry-run
  would copy flow dry "Dry"
  note: number +14169233346 stays with "One"
  $ cf flow copy one
  copied flow one-2 "One 2"
  note: number +14169233346 stays with "One"
  undo: cf undo 20

The list, filtered, sorted, and for machines.

  $ cf flow list -o table
     KEY            NAME          USERS  NUMBERS  MODULES  TIMEZONE      DESCRIPTION       DEFAULT
     cafe-zurich    Café Zürich       0        0        0
     cafe-zurich-2  cafe zurich       0        0        0
     default        Default           0        0        0
     flow-6         営業              0        0        0
     one            One               1        2        2
     one-2          One 2             1        1        2
     one-more       One more          1        1        2
  *  sales          Sales Team        0        0        0                Sales line        yes
     support        Support (EU)      1        0        0  Europe/Paris  European support
     two            Two               1        0        0
  $ cf flow list --where team=support
  error: there is no field "team" here, only id, key, name, description, timezone, start, isolated, protected, labels, groups, users, tabs, default, current, numbers, modules
  [2]
  $ cf flow list --where labels~support --fields key
  support
  $ cf flow list --sort -modules --limit 2 --fields key,modules
  one\t2 (esc)
  one-2\t2 (esc)
  $ cf flow ls --where key=one -o json
  {"schema":"cf/v1","kind":"flow_list","items":[{"id":7,"key":"one","name":"One","description":null,"timezone":null,"start":"hello","isolated":false,"protected":false,"labels":{},"groups":[],"users":1,"tabs":["Main"],"default":false,"current":false,"numbers":2,"modules":2}],"warnings":[]}
