Diff: the steps by which one phone system, or flow, would become another.

  $ cf flow create Sales -q
  sales
  $ cf user create Ana --key ana --flow sales -q
  ana
  $ cf backup create -q
  2
  $ cf flow create Support --description "Helps" -q
  support
  $ cf user set ana --email ana@example.com -q
  ana

What was done since a change, and between two:

  $ cf diff 2
  + flow support "Support"
      name: "Support"
      description: "Helps"
  + tab support/Main
  ~ user ana "Ana"
      email: none -> "ana@example.com"
  2 to create, 1 to change, 0 to remove, 5 unchanged
  $ cf diff 2 3
  + flow support "Support"
      name: "Support"
      description: "Helps"
  + tab support/Main
  2 to create, 0 to change, 0 to remove, 6 unchanged
  $ cf diff 3 2
  - flow support "Support"
  - tab support/Main
  0 to create, 0 to change, 2 to remove, 6 unchanged
  $ cf diff 4
  0 to create, 0 to change, 0 to remove, 8 unchanged
  $ cf diff 2 --check -q
  support
  Main
  ana
  [3]
  $ cf diff 4 --check -q
  $ cf diff change:1 change:2 -o json
  {"schema":"cf/v1","kind":"diff","steps":[{"action":"update","kind":"flow","flow":null,"key":"sales","name":"Sales","fields":[{"field":"users","before":null,"after":"ana"}]},{"action":"create","kind":"user","flow":null,"key":"ana","name":"Ana","fields":[{"field":"name","before":null,"after":"Ana"}]}],"created":1,"changed":1,"removed":0,"unchanged":4,"warnings":[]}
  $ cf diff 99
  error: there is no change 99
    try: cf log
  [4]

A backup:

  $ cf diff backup:2
  + flow support "Support"
      name: "Support"
      description: "Helps"
  + tab support/Main
  ~ user ana "Ana"
      email: none -> "ana@example.com"
  2 to create, 1 to change, 0 to remove, 5 unchanged
  $ cf diff backup:99
  error: no backup named "99"
    try: cf backup list
  [4]

Two flows, and one in the past:

  $ cf diff sales support
  ~ flow sales "Support"
      name: "Sales" -> "Support"
      description: none -> "Helps"
      users: "ana" -> none
  0 to create, 1 to change, 0 to remove, 1 unchanged
  $ cf diff flow:Sales flow:Support -q
  sales
  $ cf diff 3 support
  0 to create, 0 to change, 0 to remove, 2 unchanged
  $ cf diff 1 --flow sales
  ~ flow sales "Sales"
      users: none -> "ana"
  0 to create, 1 to change, 0 to remove, 1 unchanged
  $ cf diff sales
  error: a flow is compared with something else: another flow, a change, a file
    try: cf diff CHANGE sales
  [2]
  $ cf diff sales nothing
  error: no flow named "nothing"
    try: cf flow list
    try: cf flow create nothing
  [4]

A document: what it would make different.

  $ cf export > phones.yaml
  $ cf diff phones.yaml
  0 to create, 0 to change, 0 to remove, 3 unchanged
  $ sed -i 's/Helps/Helps much/' phones.yaml
  $ cf diff phones.yaml
  ~ flow support "Support"
      description: "Helps" -> "Helps much"
  0 to create, 1 to change, 0 to remove, 2 unchanged
  $ cf diff phones.yaml 3 -q
  support
  ana
  $ printf 'cf: v1\nflows: {sales: {name: "${name}"}}\n' > sales
  $ cf diff ./sales --flow sales --var name=Sold -q
  sales
  $ cf diff ./sales
  ./sales:2:23: error: flow sales: name: there is no variable "name" [E21]
    try: --var name=VALUE
  [7]
  $ cf diff ./nowhere
  error: there is no file "./nowhere"
  [4]
