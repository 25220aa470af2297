Apply: the phone system becomes what documents ask for, all or nothing, as one change.

  $ cat > phones.yaml <<'END'
  > cf: v1
  > owner: toronto
  > users:
  >   ana: {name: Ana Ruiz, email: ana@example.com, contacts: {desk: {type: sip}}}
  >   bo: {name: Bo Lind}
  > flows:
  >   sales:
  >     name: Sales
  >     description: Sales line
  >     users: [ana, bo]
  >     modules:
  >       ring: {kind: ring_group, destinations: [{to: ana}], exits: {no_answer: mail}}
  >       mail: {kind: voicemail, audio: "say: Leave a message.", deliver_to: [ana]}
  >     numbers: {"+14169233346": ring}
  > END
  $ cf apply phones.yaml --dry-run 2>/dev/null | tail -1
  8 to create, 0 to change, 0 to remove, 0 unchanged
  $ cf apply phones.yaml -m "The first office"
  applied change 1: 8 created, 0 changed, 0 removed, 0 unchanged
  undo: cf undo 1
  $ cf apply phones.yaml
  nothing to change, 7 unchanged
  findings: 0 errors, 3 warnings: cf check
  $ cf apply phones.yaml -o json
  {"schema":"cf/v1","kind":"result","action":"apply","changed":false,"dry_run":false,"objects":[],"change":null,"warnings":[],"losses":[],"numbers":[],"notes":[],"backup":null,"secret":null,"counts":{"created":0,"changed":0,"removed":0,"unchanged":7}}
  $ cf log 1 --fields command,message
  command\tcf apply phones.yaml -m 'The first office' (esc)
  message\tThe first office (esc)
  $ cf undo -q
  1
  $ cf apply - --check -o json < phones.yaml
  {"schema":"cf/v1","kind":"result","action":"apply","changed":true,"dry_run":false,"objects":[{"kind":"user","id":3,"key":"ana","name":"Ana Ruiz"},{"kind":"user","id":4,"key":"bo","name":"Bo Lind"},{"kind":"contact","id":2,"key":"ana/desk","name":"ana/desk"},{"kind":"flow","id":3,"key":"sales","name":"Sales"},{"kind":"tab","id":3,"key":"Main","name":"Main"},{"kind":"module","id":3,"key":"mail","name":"mail"},{"kind":"module","id":4,"key":"ring","name":"ring"},{"kind":"number","id":2,"key":"+14169233346","name":"+14169233346"}],"change":3,"warnings":[],"losses":[],"numbers":[],"notes":[],"backup":null,"secret":null,"counts":{"created":8,"changed":0,"removed":0,"unchanged":0}}
  [3]
  $ cf apply phones.yaml --check -q

Errors keep everything as it was:

  $ cf apply - <<'END'
  > cf: v1
  > users: {cy: {}, dee: {role: bos}}
  > END
  <stdin>:2:29: error: user dee: role: "bos" is not one of owner, admin, manager, agent, viewer [E02]
  [7]
  $ cf user list -q
  ana
  bo
  $ printf 'cf: v1\nusers: {cy: {}}\n' > cy.yaml
  $ CF_READ_ONLY=1 cf apply cy.yaml
  error: nothing is changed in read-only mode
  [6]

What removes or takes a number away needs a question, and a backup comes first:

  $ cat > less.yaml <<'END'
  > cf: v1
  > flows:
  >   sales:
  >     modules: {ring: {kind: ring_group, destinations: [{to: ana}], exits: {}}}
  >     numbers: {}
  > END
  $ cf apply less.yaml
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf apply less.yaml --yes
  applied change 4: 0 created, 2 changed, 1 removed, 1 unchanged
  note: +14169233346 is now routed nowhere
  backup: */backups/3.db (glob)
  undo: cf undo 4
  $ cf backup list -q
  3
  $ cf number list
  +14169233346\t\t\t (esc)
  $ cf undo -q
  4

A number that moves to another flow is taken away from the first:

  $ printf 'cf: v1\nflows: {support: {numbers: {"+14169233346": }}}\n' > move.yaml
  $ cf apply move.yaml
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf apply move.yaml --yes -q
  6
  $ cf undo -q
  6

--prune removes what the owner applied and no longer asks for, and nothing else:

  $ cf user create Other -q
  other
  $ printf 'cf: v1\nowner: toronto\nusers: {ana: {}}\n' > ana.yaml
  $ cf apply ana.yaml --prune
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf apply ana.yaml --prune --yes
  applied change 9: 0 created, 0 changed, 6 removed, 1 unchanged
  backup: */backups/8.db (glob)
  undo: cf undo 9
  $ cf apply ana.yaml --prune --yes --with-numbers
  nothing to change, 1 unchanged
  $ cf user list -q
  ana
  other
  $ cf flow list -q
  default
  $ cf undo -q
  9

A protected flow is not pruned:

  $ cf flow set sales --protected -q
  sales
  $ cf apply ana.yaml --prune --yes --with-numbers
  error: flow "Sales" is protected
    try: cf flow set sales --no-protected
  [6]
  $ cf flow set sales --no-protected -q
  sales

Numbers of others that lead into a flow that goes must be meant in words:

  $ cf number create +14169233347 --flow sales --to ring -q
  +14169233347
  $ cf apply ana.yaml --prune --yes
  error: 1 phone number leads into flow "Sales": +14169233347
    try: --with-numbers   # they stay in the store, routed nowhere
  [6]
  $ cf apply ana.yaml --prune --yes --with-numbers
  applied change 14: 0 created, 1 changed, 6 removed, 1 unchanged
  note: +14169233347 is now routed nowhere
  backup: */backups/13-2.db (glob)
  undo: cf undo 14
  $ cf undo -q
  14

Another owner's things stay:

  $ cf apply ana.yaml --prune --owner paris --yes
  applied change 16: 0 created, 0 changed, 0 removed, 1 unchanged
  undo: cf undo 16

What can be stored, but not run, is told and does not stop it:

  $ cat > loop.yaml <<'END'
  > cf: v1
  > flows: {loop: {modules: {a: {kind: audio_playback, audio: "say: Hm.", exits: {next: a}}}}}
  > END
  $ cf apply loop.yaml
  applied change 17: 3 created, 0 changed, 0 removed, 0 unchanged
  loop.yaml:2:85: error: module loop/a: exits.next: calls go round and round, and nothing waits for the caller or rings anybody: a -> a [E13]
    try: cf module connect a next TARGET --flow loop
  findings: 1 error, 7 warnings: cf check
  undo: cf undo 17
  $ cf undo -q
  17

A saved plan:

  $ cf plan less.yaml --save less.plan -q >/dev/null
  $ cf apply less.plan
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf apply less.plan --yes
  applied change 19: 0 created, 3 changed, 1 removed, 1 unchanged
  note: +14169233346 is now routed nowhere
  note: +14169233347 is now routed nowhere
  backup: */backups/18.db (glob)
  undo: cf undo 19
  $ cf apply less.plan --yes
  error: the plan "less.plan" is stale: it was made at change 18, and the store is at change 19
    try: cf plan FILE... --save PLAN
  [5]
  $ cf apply less.plan --owner paris
  error: a saved plan has its variables, region, owner and --prune with it
    try: cf plan FILE... --save PLAN
  [2]
  $ cf apply less.plan less.yaml
  error: "less.plan" is a saved plan, which stands alone
    try: cf apply less.plan
  [2]
