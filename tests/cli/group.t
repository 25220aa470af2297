Groups of users: a destination, and membership of flows for all who are in it, now and later.

  $ cf user create Ana --key ana -q && cf user create Bo -q && cf user create Chi -q
  ana
  bo
  chi
  $ cf flow create Sales -q
  sales
  $ cf group create "Sales team" --user ana,bo --description "Who sells"
  created group sales-team "Sales team"
  undo: cf undo 5
  $ cf group create Empty
  created group empty "Empty"
  undo: cf undo 6
  $ cf group create "sales TEAM"
  error: group "Sales team" is taken
    try: cf group create 'sales TEAM' --if-not-exists
    try: cf group show sales-team
  [5]
  $ cf group create X --user nobody
  error: no user named "nobody"
    try: cf user list
    try: cf user create nobody
  [4]
  $ cf group list
  empty\tEmpty\t\t\t (esc)
  sales-team\tSales team\tana,bo\t\tWho sells (esc)
  $ cf group show sales-team -o json
  {"schema":"cf/v1","kind":"group","item":{"id":1,"key":"sales-team","name":"Sales team","description":"Who sells","users":["ana","bo"],"flows":[],"used_by":[]}}
  $ cf group set sales-team --add-user chi --remove-user bo
  changed group sales-team "Sales team"
  undo: cf undo 7
  $ cf group show sales-team --fields users
  users\tana,chi (esc)
  $ cf group set sales-team --user bo
  changed group sales-team "Sales team"
  undo: cf undo 8
  $ cf group set sales-team --remove-user ana
  error: group "Sales team" has no "ana" among its users
  [4]
  $ cf group rename sales-team "Sellers"
  renamed group sales-team "Sellers"
  undo: cf undo 9

In a flow its users are members.

  $ cf module create ring-group Ring --flow sales --destination @sales-team
  error: module "ring" reaches group "sales-team" (destinations), which is not in flow "sales"
    try: cf group assign sales-team --flow sales
  [6]
  $ cf group assign sales-team --flow sales
  assigned group sales-team "Sellers"
  undo: cf undo 10
  $ cf module create ring-group Ring --flow sales --destination @sales-team --destination bo
  created module ring "Ring"
  undo: cf undo 11
  $ cf user list --flow sales --fields key
  bo
  $ cf group set sales-team --user ana
  error: module "ring" reaches "bo" (destinations), who is not in flow "sales"
    try: cf user assign bo --flow sales
  [6]
  $ cf user list --flow sales --fields key
  bo
  $ cf group unassign sales-team --flow sales
  error: group "Sellers" is in use: module sales/ring (destinations)
    try: --cascade   # takes it out of all of these
  [6]
  $ cf group unassign sales-team --flow sales --yes
  error: group "Sellers" is in use: module sales/ring (destinations)
    try: --cascade   # takes it out of all of these
  [6]
  $ cf group delete sales-team --yes
  error: group "Sellers" is in use: flow sales (groups), module sales/ring (destinations)
    try: --cascade   # takes it out of all of these
  [6]
  $ cf group delete empty --yes
  deleted group empty "Empty"
  undo: cf undo 12
  $ cf group delete empty --yes
  error: no group named "empty"
    try: cf group list
    try: cf group create empty
  [4]
  $ cf group list --fields key,users,flows -o json
  {"schema":"cf/v1","kind":"group_list","items":[{"key":"sales-team","users":["bo"],"flows":["sales"]}],"warnings":[]}
