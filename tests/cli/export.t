Export: the phone system as a document, which is the same text for the same phone system.

  $ cf export
  cf: v1
  $ cat > phones.yaml <<'END'
  > cf: v1
  > users:
  >   ana: {name: Ana Ruiz, email: ana@example.com, contacts: {desk: {type: sip}}}
  >   bo: {name: Bo Lind}
  > trunks:
  >   carrier: {host: sip.example.net, username: toronto, password: {env: CARRIER_PASSWORD}}
  > flows:
  >   sales:
  >     name: Sales
  >     users: [ana]
  >     modules: {mail: {kind: voicemail, audio: "say: Leave a message."}}
  >     numbers: {"+14169233346": mail}
  >   support: {users: [bo]}
  > END
  $ cf apply phones.yaml -q
  1
  $ cf export > first.yaml
  $ cat first.yaml
  cf: v1
  trunks:
    carrier:
      host: sip.example.net
      username: toronto
      password: {env: CARRIER_PASSWORD}
  users:
    ana:
      name: Ana Ruiz
      email: ana@example.com
      contacts: {desk: {type: sip}}
    bo:
      name: Bo Lind
  flows:
    sales:
      name: Sales
      users: [ana]
      numbers: {"+14169233346": mail}
      modules:
        mail:
          kind: voicemail
          audio: "say: Leave a message."
    support:
      users: [bo]
  $ cf export -o yaml 2>/dev/null | cmp - first.yaml
  $ cf export -o json 2>/dev/null | python3 -m json.tool | head -20
  {
      "cf": "v1",
      "trunks": {
          "carrier": {
              "host": "sip.example.net",
              "username": "toronto",
              "password": {
                  "env": "CARRIER_PASSWORD"
              }
          }
      },
      "users": {
          "ana": {
              "name": "Ana Ruiz",
              "email": "ana@example.com",
              "contacts": {
                  "desk": {
                      "type": "sip"
                  }
              }
  $ cf export -o csv
  error: a document is written as yaml or json, not as csv
    try: cf export -o json
  [2]
  $ CF_OUTPUT=table cf export 2>/dev/null | cmp - first.yaml

Passwords are left out, and told:

  $ echo hush | cf trunk create Other --host sip.example.org --username me --password - -q
  other
  $ cf export | grep -c hush
  warning: the password of trunk "other" is left out; give it again: cf trunk set other --password -
  0
  [1]
  $ cf undo -q
  2

Applied to an empty store it makes the same:

  $ CF_STORE=other.db cf apply first.yaml -q
  1
  $ CF_STORE=other.db cf export 2>/dev/null | cmp - first.yaml
  $ cf apply first.yaml
  nothing to change, 8 unchanged
  findings: 0 errors, 6 warnings: cf check

Only a flow, with what it needs:

  $ cf export Support
  cf: v1
  users:
    bo:
      name: Bo Lind
  flows:
    support:
      users: [bo]
  $ cf export suport
  error: no flow named "suport"
    did you mean: support
    try: cf flow list
    try: cf flow create suport
  [4]
  $ echo support | cf export - -q
  cf: v1
  users:
    bo:
      name: Bo Lind
  flows:
    support:
      users: [bo]

As it was:

  $ cf flow rename support Help -q
  support
  $ cf export support --at-change 1
  cf: v1
  users:
    bo:
      name: Bo Lind
  flows:
    support:
      users: [bo]
  $ cf export --at-change 99
  error: there is no change 99
    try: cf log
  [4]
  $ cf export --at-change first
  error: "first" is no change number
    try: cf log
  [2]

One file a flow, and what they share:

  $ cf export --split phones
  wrote: 3 files below phones
  $ find phones -type f | sort
  phones/flows/sales.yaml
  phones/flows/support.yaml
  phones/shared.yaml
  $ stat -c %a phones phones/shared.yaml
  700
  600
  $ cf plan phones 2>/dev/null
  0 to create, 0 to change, 0 to remove, 8 unchanged
  $ cf flow delete support --yes -q
  support
  $ cf export --split phones
  error: "phones/flows/support.yaml" is of a flow that is gone, and nobody can be asked here
    try: --yes   # remove it
  [2]
  $ cf export --split phones --yes -q
  $ find phones -type f | sort
  phones/flows/sales.yaml
  phones/shared.yaml
  $ touch phones/.hidden.yaml phones/README.md
  $ cf export --split phones -q
  $ echo 'cf: v1' > phones/other.yaml
  $ cf export --split phones
  error: "phones/other.yaml" is another document, which an apply of the folder would read too
    try: cf export --split NEW-FOLDER
  [6]
  $ cf export --split phones.yaml
  error: cannot make "phones.yaml": File exists
  [1]

Sound files by their checksum:

  $ python3 - <<'END'
  > import wave
  > with wave.open("hello.wav", "wb") as sound:
  >     sound.setparams((1, 2, 8000, 0, "NONE", ""))
  >     sound.writeframes(b"\0\0" * 800)
  > END
  $ cf audio create Hello --file hello.wav -q
  hello
  $ cf export --files sounds 2>/dev/null | grep -A2 hello
    hello:
      name: Hello
      file: audio/c726d333dd159a31423f3480dbb1c5c4a9dfcd30efe1f7e12ade390dc92e8908.wav
  $ ls sounds/audio | wc -l
  1
  $ cmp sounds/audio/* hello.wav
  $ CF_STORE=new.db cf apply - -q <<'END'
  > cf: v1
  > audio: {hello: {file: hello.wav}}
  > END
  1
