Explaining nouns, kinds, fields and exits.

  $ cf explain voice_menu.timeout
  path\tvoice_menu.timeout (esc)
  about\tfield (esc)
  help\tWait for a key after the audio (esc)
  type\tduration (esc)
  least\t1s (esc)
  most\t2m (esc)
  default\t5s (esc)
  choices\t (esc)
  required\tfalse (esc)
  fixed\tfalse (esc)
  flags\tcf module create voice-menu --timeout,cf module set --timeout (esc)
  fields\t (esc)
  exits\t (esc)
  $ cf explain module.voice-menu.timeout -q
  voice_menu.timeout
  $ cf explain voice_menu.timeout -o json
  {"schema":"cf/v1","kind":"explanation","item":{"path":"voice_menu.timeout","about":"field","help":"Wait for a key after the audio","type":"duration","least":"1s","most":"2m","default":"5s","choices":[],"required":false,"fixed":false,"flags":["cf module create voice-menu --timeout","cf module set --timeout"],"fields":[],"exits":[]}}
  $ cf explain settings.review_days -o json
  {"schema":"cf/v1","kind":"explanation","item":{"path":"settings.review_days","about":"field","help":"Days after which a user should be reviewed again","type":"whole number","least":"1","most":"36500","default":"90","choices":[],"required":false,"fixed":false,"flags":["cf settings set --review-days"],"fields":[],"exits":[]}}
  $ cf explain flow.start -o json
  {"schema":"cf/v1","kind":"explanation","item":{"path":"flow.start","about":"field","help":"Module where calls enter whose number names none","type":"reference to: module","least":null,"most":null,"default":null,"choices":[],"required":false,"fixed":false,"flags":["cf flow create --start","cf flow set --start"],"fields":[],"exits":[]}}
  $ cf explain trunk.port -o json
  {"schema":"cf/v1","kind":"explanation","item":{"path":"trunk.port","about":"field","help":"Its port; without one 5060, for tls 5061","type":"whole number","least":"1","most":"65535","default":null,"choices":[],"required":false,"fixed":false,"flags":["cf trunk create --port","cf trunk set --port"],"fields":[],"exits":[]}}
  $ cf explain trunk.transport -o json
  {"schema":"cf/v1","kind":"explanation","item":{"path":"trunk.transport","about":"field","help":"How packets travel","type":"one of its choices","least":null,"most":null,"default":"udp","choices":["udp","tcp","tls"],"required":false,"fixed":false,"flags":["cf trunk create --transport","cf trunk set --transport"],"fields":[],"exits":[]}}

People see what there is to say.

  $ cf explain group -o table
  path:   group
  about:  noun
  help:   Groups of users
  fields:
    FIELD        TYPE                         HELP
    description  text of several lines        What it is for
    users        list of: reference to: user  Its users
    id           whole number                 Stable number, never used again
    key          text                         Identity in files and scripts
    name         text                         What people read
    flows        list of: text                Flows they are in
    used_by      list of: text                What points at it
  $ cf explain hang_up -o table
  path:   hang_up
  about:  kind
  help:   Ends the call
  fields:
    FIELD    TYPE                   HELP
    cause    one of its choices     What a caller who was never answered is told
    play     audio, or say: text    Played first
    tab      reference to: tab      Workspace tab; without one the flow's first
    note     text of several lines  Whatever a reader should know
    enabled  true or false          Off: calls pass through, or end where the kind has no such exit
    exits    list of: structure     Where calls go next: no_answer=voicemail-main
    id       whole number           Stable number, never used again
    flow     text                   Key of the flow it belongs to
    key      text                   Identity in files and scripts
    name     text                   What people read
    kind     text                   Kind of the module
    used_by  list of: text          What points at it
  $ cf explain trunk.transport -o table
  path:     trunk.transport
  about:    field
  help:     How packets travel
  type:     one of its choices
  default:  udp
  choices:  udp,tcp,tls
  required: false
  fixed:    false
  flags:    cf trunk create --transport,cf trunk set --transport

An exit, also one of keys; a field comes before an exit of the same name.

  $ cf explain ring_group.no-answer -o table
  path:  ring_group.no_answer
  about: exit
  help:  Nobody answered
  $ cf explain voice_menu.exits.timeout -o table
  path:  voice_menu.exits.timeout
  about: exit
  help:  No key was pressed
  $ cf explain voice_menu.exits.7 -o table
  path:  voice_menu.exits.7
  about: exit
  help:  1 to 6 keys of 0-9 * #, such as 1 or *9

A part of a structure.

  $ cf explain ring_group.destinations.after -o table
  path:     ring_group.destinations.after
  about:    field
  help:     Seconds from the call's entering until it rings
  type:     duration
  least:    0s
  most:     59s
  default:  0s
  required: false
  fixed:    false
  $ cf explain ring-group.destination.after -o table | head -1
  path:     ring_group.destination.after

What commands only show.

  $ cf explain change.undone_by -o table
  path:     change.undone_by
  about:    field
  help:     The change that took it back
  type:     whole number
  required: false
  fixed:    false
  $ cf explain status -o table | head -4
  path:   status
  about:  noun
  help:   Show the store, the current flow, and what happened last
  fields:

What is not there.

  $ cf explain usr
  error: there is nothing to explain at "usr"
    did you mean: user
    try: cf help
  [2]
  $ cf explain user.rol
  error: there is nothing to explain at "user.rol"
    did you mean: user.role
    try: cf explain user
  [2]
  $ cf explain usr.role
  error: there is nothing to explain at "usr.role"
    did you mean: user
    try: cf help
  [2]
  $ cf explain ring_group.destinations.fro
  error: there is nothing to explain at "ring_group.destinations.fro"
    did you mean: ring_group.destinations.for
    try: cf explain ring_group.destinations
  [2]
  $ cf explain ring_group.nothing.at.all
  error: there is nothing to explain at "ring_group.nothing.at.all"
    try: cf explain ring_group.nothing
  [2]
  $ cf explain user. -o json
  {"schema":"cf/v1","kind":"error","error":{"code":"usage.path","exit":2,"message":"there is nothing to explain at \"user.\"","suggestions":[],"try":["cf explain user"],"file":null,"line":null,"column":null}}
  [2]
  $ cf explain
  error: PATH is missing
    try: cf explain --help
  [2]

The version.

  $ cf version
  cf 0.1.0
  $ cf --version
  cf 0.1.0
  $ cf -V -q
  0.1.0
  $ cf version -o json
  {"schema":"cf/v1","kind":"version","item":{"name":"cf","version":"0.1.0"}}
  $ cf version -o yaml
  schema: cf/v1
  kind: version
  item:
    name: cf
    version: "0.1.0"
