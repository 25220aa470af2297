Which flow commands work in: --flow, then CF_FLOW, then .cf.yaml, then the switch, then the default flow.

  $ cf flow current -o json
  {"schema":"cf/v1","kind":"current","item":{"id":1,"key":"default","name":"Default","source":"default"}}
  $ cf flow create Sales -q && cf flow create Support -q && cf flow create Admin -q
  sales
  support
  admin
  $ cf flow current
  id\t1 (esc)
  key\tdefault (esc)
  name\tDefault (esc)
  source\tdefault (esc)

The switch.

  $ cf flow switch sales
  switched to flow sales "Sales"
  $ cf flow current
  id\t2 (esc)
  key\tsales (esc)
  name\tSales (esc)
  source\tcf flow switch (esc)
  $ cf flow switch support
  switched to flow support "Support"
  $ cf flow switch -
  switched to flow sales "Sales"
  $ cf flow current -q
  sales
  $ cf flow switch sales
  unchanged flow sales "Sales"
  $ cf flow switch salse
  error: no flow named "salse"
    did you mean: sales
    try: cf flow list
    try: cf flow create salse
  [4]
  $ cf flow switch
  error: which flow? nobody can be asked here
    try: cf flow switch NAME
  [2]

The switch is the person's, not the system's: it is not in the log.

  $ cf log --fields number,summary
  3\tcreate flow "Admin" (esc)
  2\tcreate flow "Support" (esc)
  1\tcreate flow "Sales" (esc)

A file in the folder, or one above, wins over the switch.

  $ cf flow switch support --here
  switched to flow support "Support"
  note: */.cf.yaml names it from now on, here and below (glob)
  $ cat .cf.yaml
  flow: support
  $ cf flow current | sed "s,$PWD,.,"
  id\t3 (esc)
  key\tsupport (esc)
  name\tSupport (esc)
  source\t./.cf.yaml (esc)
  $ mkdir below && cd below && cf flow current -q && cd ..
  support
  $ cf flow switch admin
  switched to flow admin "Admin"
  warning: */.cf.yaml still names flow "support", and it wins over the choice made here (glob)

The environment wins over the file, the flag over everything.

  $ CF_FLOW=default cf flow current
  id\t1 (esc)
  key\tdefault (esc)
  name\tDefault (esc)
  source\tCF_FLOW (esc)
  $ CF_FLOW=default cf flow switch admin
  unchanged flow admin "Admin"
  warning: CF_FLOW still names flow "default", and it wins over the choice made here
  $ CF_FLOW=default cf flow current --flow sales
  id\t2 (esc)
  key\tsales (esc)
  name\tSales (esc)
  source\t--flow (esc)
  $ cf --flow sales status --fields flow,flow_source
  flow\tsales (esc)
  flow_source\t--flow (esc)

A flow that is not there is said with where its name came from.

  $ CF_FLOW=nothing cf flow current
  error: no flow named "nothing" (from CF_FLOW)
    try: cf flow list
    try: cf flow create nothing
  [4]
  $ cf --flow nothing tab list
  error: no flow named "nothing"
    try: cf flow list
    try: cf flow create nothing
  [4]
  $ echo 'flow: gone' > .cf.yaml
  $ cf tab list
  error: no flow named "gone" (from */.cf.yaml) (glob)
    try: cf flow list
    try: cf flow create gone
  [4]
  $ echo 'flwo: sales' > .cf.yaml
  $ cf tab list
  error: */.cf.yaml: there is no "flwo" here, only flow and store (glob)
  [2]
  $ echo 'flow: [' > .cf.yaml
  $ cf tab list
  error: */.cf.yaml:2:1: a ] or a comma is missing here, or a quote before it (glob)
  [2]
  $ rm .cf.yaml

Deleting the current flow leaves the default one; undo makes it current again.

  $ cf flow switch sales
  switched to flow sales "Sales"
  $ cf flow delete sales --yes
  deleted flow sales "Sales"
  backup: */.local/share/cf/backups/3.db (glob)
  undo: cf undo 4
  $ cf flow current -q
  default
  $ cf undo
  undid change 4: delete flow "Sales"
  redo: cf redo
  $ cf flow current -q
  sales
  $ cf flow create Extra --switch -q
  extra
  $ cf flow current -q
  extra
  $ cf flow switch -
  switched to flow sales "Sales"
  $ cf flow switch --dry-run extra
  would switch to flow extra "Extra"
  $ cf flow current -q
  sales

What to type names the flow that was typed: without it the command would look in the current one.

  $ cf flow create Advice -q && cf flow switch default -q
  advice
  default
  $ cf tab create Night --flow advice -q && cf module create hang-up Bye --flow advice -q
  Night
  bye
  $ cf tab create night --flow advice
  error: tab "Night" is taken
    try: cf tab create night --flow advice --if-not-exists
    try: cf tab show Night --flow advice
  [5]
  $ cf module create hang-up bye --flow advice
  error: module "Bye" is taken
    try: cf module create hang-up bye --flow advice --if-not-exists
    try: cf module show bye --flow advice
  [5]
  $ cf module create hang-up Other --key bye --flow advice
  error: the module key "bye" is taken
    try: cf module show bye --flow advice
  [5]
  $ cf module set bye --unset name --flow advice
  error: name of a module cannot be cleared
    try: cf module rename bye NEW-NAME --flow advice
  [2]
  $ cf tab delete Main Night --flow advice --yes --cascade
  error: a flow keeps at least one tab
    try: cf tab create NAME --flow advice
  [6]
  $ cf number create 101 --flow advice -q && cf number create 101 --flow advice
  101
  error: number 101 is there already
    try: cf number show 101 --flow advice
  [5]
  $ cf number unassign 101 --flow advice --yes
  error: extension 101 belongs to its flow and cannot be unassigned
    try: cf number delete 101 --flow advice
  [6]
  $ CF_FLOW=advice cf tab create night
  error: tab "Night" is taken
    try: cf tab create night --if-not-exists
    try: cf tab show Night
  [5]
