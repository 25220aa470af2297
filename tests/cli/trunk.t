Trunks: calls to the outside world leave by the default one.

  $ cf trunk create carrier --host sip.example.net --username toronto --password env:CARRIER_PASSWORD --default
  created trunk carrier
  undo: cf undo 1
  $ echo 'a real secret' | cf trunk create second --host 192.0.2.7 --port 5062 --transport tls --username toronto --password - --register --allow 192.0.2.0/24,2001:db8::/32
  created trunk second
  undo: cf undo 2
  $ cf trunk list
  carrier\tcarrier\tsip.example.net\t\tudp\ttoronto\tfalse\ttrue (esc)
  second\tsecond\t192.0.2.7\t5062\ttls\ttoronto\ttrue\tfalse (esc)
  $ cf trunk list -o table
  KEY      NAME     HOST             PORT  TRANSPORT  USERNAME  REGISTER  DEFAULT
  carrier  carrier  sip.example.net        udp        toronto             yes
  second   second   192.0.2.7        5062  tls        toronto   yes
  $ cf trunk show second -o yaml
  schema: cf/v1
  kind: trunk
  item:
    id: 2
    key: second
    name: second
    host: "192.0.2.7"
    port: 5062
    transport: tls
    username: toronto
    register: true
    allow:
      - "192.0.2.0/24"
      - "2001:db8::/32"
    default: false
    password: null
    used_by: []
  $ cf trunk show second --reveal --fields password
  password\ta real secret (esc)
  $ cf trunk show carrier -o json
  {"schema":"cf/v1","kind":"trunk","item":{"id":1,"key":"carrier","name":"carrier","host":"sip.example.net","port":null,"transport":"udp","username":"toronto","register":false,"allow":[],"default":true,"password":{"env":"CARRIER_PASSWORD"},"used_by":["settings (default trunk)"]}}
  $ cf trunk show carrier
  id\t1 (esc)
  key\tcarrier (esc)
  name\tcarrier (esc)
  host\tsip.example.net (esc)
  port\t (esc)
  transport\tudp (esc)
  username\ttoronto (esc)
  register\tfalse (esc)
  allow\t (esc)
  default\ttrue (esc)
  password\tenv:CARRIER_PASSWORD (esc)
  used_by\tsettings (default trunk) (esc)
  $ cf log -o json | grep -c 'a real secret'
  0
  [1]

A password is never on the command line.

  $ cf trunk create third --host sip.example.org --password hunter2
  error: a password does not belong on the command line, where others can read it
    try: --password -          # from standard input
    try: --password env:NAME   # or file:PATH
  [2]
  $ cf trunk set second --password file:/run/secrets/second
  changed trunk second
  undo: cf undo 3
  $ cf trunk show second --fields password
  password\tfile:/run/secrets/second (esc)

One default at a time.

  $ cf trunk set second --default
  changed trunk second
  undo: cf undo 4
  $ cf trunk list --fields key,default
  carrier\tfalse (esc)
  second\ttrue (esc)

Values that are none.

  $ cf trunk create x
  error: host: a value is required
    try: cf trunk create --help
  [2]
  $ cf trunk create x --host "not a host"
  error: host: "not a host" is not a host name or address such as sip.example.net
  [2]
  $ cf trunk create x --host sip.example.org --port 0
  error: port: 0 is out of range, 1 to 65535
  [2]
  $ cf trunk create x --host sip.example.org --port 65536
  error: port: 65536 is out of range, 1 to 65535
  [2]
  $ cf trunk create x --host sip.example.org --transport sctp
  error: transport: "sctp" is not one of udp, tcp, tls
  [2]
  $ cf trunk create x --host sip.example.org --allow 300.1.1.1/8
  error: allow[1]: "300.1.1.1/8" is not an address or network such as 192.0.2.0/24
  [2]
  $ cf trunk create x --host sip.example.org --allow 10.0.0.0/33
  error: allow[1]: "10.0.0.0/33" is not an address or network such as 192.0.2.0/24
  [2]
  $ cf trunk create x --host sip.example.org --password env:
  error: password: "env:" names no variable: write env:NAME, such as env:CARRIER_PASSWORD
  [2]
  $ cf trunk create x --host sip.example.org --password "env:NOT A NAME"
  error: password: "env:NOT A NAME" names no variable: write env:NAME, such as env:CARRIER_PASSWORD
  [2]
  $ cf trunk create x --host sip.example.org --password file:
  error: password: "file:" names no file: write file:PATH
  [2]
  $ cf trunk create CARRIER --host sip.example.org
  error: trunk "carrier" is taken
    try: cf trunk create CARRIER --if-not-exists
    try: cf trunk show carrier
  [5]

  $ cf trunk rename second "Second carrier"
  renamed trunk second "Second carrier"
  undo: cf undo 5
  $ cf trunk set second --unset password --unset port --no-default
  changed trunk second "Second carrier"
  undo: cf undo 6
  $ cf trunk delete second
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf trunk delete second --yes
  deleted trunk second "Second carrier"
  undo: cf undo 7
  $ cf trunk rm second --yes
  error: no trunk named "second"
    try: cf trunk list
    try: cf trunk create second
  [4]
  $ cf undo && cf trunk show second --fields name,host
  undid change 7: delete trunk "Second carrier"
  redo: cf redo
  name\tSecond carrier (esc)
  host\t192.0.2.7 (esc)
