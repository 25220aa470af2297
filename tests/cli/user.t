Users: the people calls can reach.

  $ cf flow create Sales -q && cf flow create Support -q
  sales
  support
  $ cf schedule create office --hours "mon-fri 08:00-18:00" -q
  office
  $ cf user create "Ana Ruiz" --key ana --email ana@example.com --role manager --department Sales --job-title "Head of sales" --schedule office --flow sales
  created user ana "Ana Ruiz"
  undo: cf undo 4
  $ cf user create "Bo Lind" --status inactive
  created user bo-lind "Bo Lind"
  undo: cf undo 5
  $ cf user create "Chi Tran" --role agent -q
  chi-tran
  $ cf user show ana -o yaml
  schema: cf/v1
  kind: user
  item:
    id: 1
    key: ana
    name: Ana Ruiz
    email: ana@example.com
    department: Sales
    job_title: Head of sales
    role: manager
    status: active
    schedule: office
    last_reviewed: null
    flows:
      - sales
    contacts: []
    used_by:
      - "flow sales (users)"
  $ cf user list
  ana\tAna Ruiz\tana@example.com\tmanager\tactive\tsales (esc)
  bo-lind\tBo Lind\t\tagent\tinactive\t (esc)
  chi-tran\tChi Tran\t\tagent\tactive\t (esc)
  $ cf user list -o table
  KEY       NAME      EMAIL            ROLE     STATUS    FLOWS
  ana       Ana Ruiz  ana@example.com  manager  active    sales
  bo-lind   Bo Lind                    agent    inactive
  chi-tran  Chi Tran                   agent    active
  $ cf user list --flow sales -q
  ana
  $ cf user list --no-flow -q
  bo-lind
  chi-tran
  $ cf user list --where status=inactive -q
  bo-lind
  $ cf user list --where email~example --where role!=agent -q
  ana
  $ cf user list --flow nothing
  error: no flow named "nothing"
    try: cf flow list
    try: cf flow create nothing
  [4]

Values that are none.

  $ cf user create Dee --role boss
  error: role: "boss" is not one of owner, admin, manager, agent, viewer
  [2]
  $ cf user create Dee --role managr
  error: role: "managr" is not one of owner, admin, manager, agent, viewer
    did you mean: manager
  [2]
  $ cf user create Dee --email nonsense
  error: email: "nonsense" is not an email address such as ana@example.com
  [2]
  $ cf user create Dee --schedule offise
  error: no schedule named "offise"
    did you mean: office
    try: cf schedule list
    try: cf schedule create offise
  [4]
  $ cf user create Dee --last-reviewed 2026-02-30
  error: last_reviewed: "2026-02-30" is not a date such as 2026-12-25
  [2]
  $ cf user create "ana ruiz"
  error: user "Ana Ruiz" is taken
    try: cf user create 'ana ruiz' --if-not-exists
    try: cf user show ana
  [5]
  $ cf user create "Ana Ruiz" --if-not-exists -q
  ana
  $ cf user show anna
  error: no user named "anna"
    did you mean: ana
    try: cf user list
    try: cf user create anna
  [4]

Set and rename.

  $ cf user set bo-lind --status active --email bo@example.com
  changed user bo-lind "Bo Lind"
  undo: cf undo 7
  $ cf user set bo-lind --unset email
  changed user bo-lind "Bo Lind"
  undo: cf undo 8
  $ cf user set bo-lind --unset status
  unchanged user bo-lind "Bo Lind"
  $ cf user rename bo-lind "Bo Lindh"
  renamed user bo-lind "Bo Lindh"
  undo: cf undo 9
  $ cf user list --fields key,name
  ana\tAna Ruiz (esc)
  bo-lind\tBo Lindh (esc)
  chi-tran\tChi Tran (esc)

In flows, with a role of their own there.

  $ cf user assign bo-lind chi-tran --flow sales --role admin
  assigned user bo-lind "Bo Lindh"
  assigned user chi-tran "Chi Tran"
  undo: cf undo 10
  $ cf user assign bo-lind chi-tran --flow sales --role admin
  unchanged user bo-lind "Bo Lindh"
  unchanged user chi-tran "Chi Tran"
  $ cf flow show sales --fields users -o json
  {"schema":"cf/v1","kind":"flow","item":{"users":[{"user":"ana","role":null},{"user":"bo-lind","role":"admin"},{"user":"chi-tran","role":"admin"}]}}
  $ cf user assign bo-lind --flow support
  assigned user bo-lind "Bo Lindh"
  undo: cf undo 11
  $ cf user show bo-lind --fields flows -o json
  {"schema":"cf/v1","kind":"user","item":{"flows":["sales","support"]}}
  $ cf user assign bo-lind --flow sales --role king
  error: role: "king" is not one of owner, admin, manager, agent, viewer
  [2]
  $ cf user assign nobody --flow sales
  error: no user named "nobody"
    try: cf user list
    try: cf user create nobody
  [4]
  $ cf user unassign bo-lind --flow sales
  unassigned user bo-lind "Bo Lindh"
  undo: cf undo 12
  $ cf user unassign bo-lind --flow sales --yes
  error: user "Bo Lindh" is not in flow "Sales"
  [4]
  $ cf user unassign bo-lind --flow sales --yes
  error: user "Bo Lindh" is not in flow "Sales"
  [4]

Who is rung by a module is not taken out of its flow by accident.

  $ cf module create ring-group Ring --flow sales --destination ana --destination chi-tran -q
  ring
  $ cf user unassign ana --flow sales --yes
  error: user "Ana Ruiz" is in use: module sales/ring (destinations)
    try: --cascade   # takes it out of all of these
  [6]
  $ cf user unassign ana --flow sales --cascade --dry-run
  would unassign user ana "Ana Ruiz"
  this removes:
    user "Ana Ruiz": taken out of module sales/ring (destinations)
  $ cf user unassign ana --flow sales --cascade --yes
  unassigned user ana "Ana Ruiz"
  undo: cf undo 14
  $ cf module show ring --flow sales --fields destinations -o json
  {"schema":"cf/v1","kind":"module","item":{"destinations":[{"to":"chi-tran","after":"0s","for":"20s"}]}}
  $ cf user delete chi-tran --yes
  error: user "Chi Tran" is in use: flow sales (users), module sales/ring (destinations)
    try: --cascade   # takes it out of all of these
  [6]
  $ cf user delete chi-tran --yes --cascade
  error: module sales/ring needs destinations, and "chi-tran" is the only one
    try: cf module set ring --flow sales --destination OTHER
  [6]
  $ cf user delete ana --yes
  deleted user ana "Ana Ruiz"
  undo: cf undo 15
  $ cf undo && cf user show ana --fields email
  undid change 15: delete user "Ana Ruiz"
  redo: cf redo
  email\tana@example.com (esc)
