Rollback: everything after a change is taken back, as one change, after a backup.

  $ cf flow create Sales -q
  sales
  $ cf flow show sales -o json > before.json
  $ cf user create Ana --key ana -q
  ana
  $ cf flow set sales --add-user ana -q
  sales
  $ cf module create hang-up Bye --flow sales -q
  bye
  $ cf flow delete sales --yes -q
  sales
  $ cf rollback 1
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf rollback 1 --dry-run
  would roll back to change 1
  this removes:
    change 5: delete flow "Sales"
    change 4: create module "Bye"
    change 3: set flow "Sales"
    change 2: create user "Ana"
  $ cf rollback 1 --yes | sed "s,$HOME,~,"
  backup: */.local/share/cf/backups/5.db (glob)
  undo: cf undo 6
  rolled back to change 1
  $ cf flow show sales -o json | cmp - before.json
  $ cf user list -q
  $ cf log --fields number,summary
  6\troll back to 1 (esc)
  5\tdelete flow "Sales" (esc)
  4\tcreate module "Bye" (esc)
  3\tset flow "Sales" (esc)
  2\tcreate user "Ana" (esc)
  1\tcreate flow "Sales" (esc)
  $ cf backup list -q
  5
  4

It can be undone itself.

  $ cf undo 6
  undid change 6: roll back to 1
  redo: cf redo
  $ cf flow list -q
  default
  $ cf user list -q
  ana

  $ cf rollback
  error: CHANGE is missing
    try: cf rollback --help
  [2]
  $ cf rollback 99 --yes
  error: there is no change 99
    try: cf log
  [4]
  $ cf rollback x --yes
  error: "x" is no change number
    try: cf log
  [2]
  $ cf rollback 7 --yes
  nothing to do
  $ cf rollback 0 --yes -q
  0
  $ cf flow list -q
  default
  $ cf user list -q
