The log: every command that changes something is one change; undo takes it back, redo puts it again.

  $ cf log
  $ cf undo
  error: there is nothing to undo
    try: cf log
  [4]
  $ cf redo
  error: there is nothing to redo
    try: cf log
  [4]
  $ cf flow create Sales -q -m "The Toronto office opens"
  sales
  $ cf user create Ana --key ana --flow sales -q
  ana
  $ cf module create hang-up Bye --flow sales -q
  bye
  $ cf log
  3\t2026-03-02T10:00:00Z\ttester\tcreate module "Bye"\t\t (esc)
  2\t2026-03-02T10:00:00Z\ttester\tcreate user "Ana"\t\t (esc)
  1\t2026-03-02T10:00:00Z\ttester\tcreate flow "Sales"\tThe Toronto office opens\t (esc)
  $ cf log -o table
  NUMBER  AT                    ACTOR   SUMMARY              MESSAGE                   UNDONE BY
       3  2026-03-02T10:00:00Z  tester  create module "Bye"
       2  2026-03-02T10:00:00Z  tester  create user "Ana"
       1  2026-03-02T10:00:00Z  tester  create flow "Sales"  The Toronto office opens
  $ cf log 1 -o yaml | sed 's/host: .*/host: .../'
  schema: cf/v1
  kind: change
  item:
    number: 1
    at: "2026-03-02T10:00:00Z"
    actor: tester
    host: ...
    action: create
    summary: "create flow \"Sales\""
    command: "cf flow create Sales -q -m 'The Toronto office opens'"
    message: The Toronto office opens
    reverses: null
    undone_by: null
    rows:
      - table: flow
        action: create
        row: "2"
        fields:
          - "key: \"sales\""
          - "name: \"Sales\""
          - "isolated: \"0\""
          - "protected: \"0\""
      - table: tab
        action: create
        row: "2"
        fields:
          - "flow_id: \"2\""
          - "name: \"Main\""
          - "position: \"1\""
  $ cf log 99
  error: there is no change 99
    try: cf log
  [4]
  $ cf log x
  error: "x" is no change number
    try: cf log
  [2]
  $ cf log --limit 1 --fields number,summary
  3\tcreate module "Bye" (esc)
  $ cf log --where message~Toronto --fields number
  1

Undo takes the newest change, then the one before.

  $ cf undo
  undid change 3: create module "Bye"
  redo: cf redo
  $ cf undo
  undid change 2: create user "Ana"
  redo: cf redo
  $ cf user list
  $ cf redo
  redid change 2: create user "Ana"
  undo: cf undo 2
  $ cf redo
  redid change 3: create module "Bye"
  undo: cf undo 3
  $ cf redo
  error: there is nothing to redo
    try: cf log
  [4]
  $ cf log --fields number,summary,undone_by
  7\tredo 3: create module "Bye"\t (esc)
  6\tredo 2: create user "Ana"\t (esc)
  5\tundo 2: create user "Ana"\t (esc)
  4\tundo 3: create module "Bye"\t (esc)
  3\tcreate module "Bye"\t (esc)
  2\tcreate user "Ana"\t (esc)
  1\tcreate flow "Sales"\t (esc)
  $ cf module list --flow sales -q
  bye

After another change nothing is left to redo.

  $ cf undo -q
  3
  $ cf user create Bo -q
  bo
  $ cf redo
  error: there is nothing to redo
    try: cf log
  [4]

Any change can be undone, if nothing that came later needs it.

  $ cf undo 1
  error: change 1 cannot be undone: something newer uses what it made
    try: cf log
  [5]
  $ cf undo 2
  undid change 2: create user "Ana"
  redo: cf redo
  $ cf flow show sales --fields users -o json
  {"schema":"cf/v1","kind":"flow","item":{"users":[]}}
  $ cf undo 99
  error: there is no change 99
    try: cf log
  [4]
  $ cf undo abc
  error: "abc" is no change number
    try: cf log
  [2]
  $ cf undo -- -1
  error: "-1" is no change number
    try: cf log
  [2]
  $ cf undo 2
  error: change 2 is undone already, by change 10
    try: cf redo
  [5]

Undo can be looked at first.

  $ cf undo --dry-run
  would undo change 9: create user "Bo"
  $ cf user list -q
  bo
  $ cf log --limit 1 --fields number
  10

Ids stay, and numbers of changes are never used again.

  $ cf flow show sales -o json > before.json
  $ cf flow delete sales --yes -q
  sales
  $ cf undo -q
  11
  $ cf flow show sales -o json | cmp - before.json
  $ cf log --limit 2 --fields number,summary
  12\tundo 11: delete flow "Sales" (esc)
  11\tdelete flow "Sales" (esc)

Several undone, redone one after the other, newest undo first.

  $ cf user create Chi -q && cf user create Dee -q
  chi
  dee
  $ cf undo -q && cf undo -q
  14
  13
  $ cf redo && cf redo
  redid change 13: create user "Chi"
  undo: cf undo 13
  redid change 14: create user "Dee"
  undo: cf undo 14
  $ cf user list -q
  bo
  chi
  dee

An undo that would go over what came later names it.

  $ cf user set chi --email one@example.com -q
  chi
  $ cf user set chi --email two@example.com -q
  chi
  $ cf undo 19
  error: change 19 cannot be undone: user "chi" was changed since
    try: cf log
  [5]
  $ cf undo 5
  error: change 5 is itself an undo, of change 2
    try: cf redo
  [5]
  $ cf undo 18
  undid change 14: create user "Dee"
  redo: cf redo
  $ cf user show chi --fields email
  email\ttwo@example.com (esc)
