Output for people and for programs.

  $ cf user create "Ana Ruiz" --key ana --email ana@example.com -q
  ana
  $ cf user create 'Bo "the quote", Lind' --key bo -q
  bo
  $ cf user create "Çağrı 営業" --key cagri --status inactive -q
  cagri
  $ cf flow create Sales --description "=SUM(A1)" --user ana -q
  sales

In a pipe: TSV without a header, RFC 3339 times, nothing cut.

  $ cf user list
  ana\tAna Ruiz\tana@example.com\tagent\tactive\tsales (esc)
  bo\tBo "the quote", Lind\t\tagent\tactive\t (esc)
  cagri\tÇağrı 営業\t\tagent\tinactive\t (esc)
  $ cf user list --header
  key\tname\temail\trole\tstatus\tflows (esc)
  ana\tAna Ruiz\tana@example.com\tagent\tactive\tsales (esc)
  bo\tBo "the quote", Lind\t\tagent\tactive\t (esc)
  cagri\tÇağrı 営業\t\tagent\tinactive\t (esc)
  $ cf log --fields number,at,summary --header --limit 1
  number\tat\tsummary (esc)
  4\t2026-03-02T10:00:00Z\tcreate flow "Sales" (esc)

Tables, CSV, JSON, YAML.

  $ cf user list -o table
  KEY    NAME                  EMAIL            ROLE   STATUS    FLOWS
  ana    Ana Ruiz              ana@example.com  agent  active    sales
  bo     Bo "the quote", Lind                   agent  active
  cagri  Çağrı 営業                             agent  inactive
  $ cf user list -o csv
  key,name,email,role,status,flows\r (esc)
  ana,Ana Ruiz,ana@example.com,agent,active,sales\r (esc)
  bo,"Bo ""the quote"", Lind",,agent,active,\r (esc)
  cagri,Çağrı 営業,,agent,inactive,\r (esc)
  $ cf user list -o json
  {"schema":"cf/v1","kind":"user_list","items":[{"id":1,"key":"ana","name":"Ana Ruiz","email":"ana@example.com","department":null,"job_title":null,"role":"agent","status":"active","schedule":null,"last_reviewed":null,"flows":["sales"],"contacts":[]},{"id":2,"key":"bo","name":"Bo \"the quote\", Lind","email":null,"department":null,"job_title":null,"role":"agent","status":"active","schedule":null,"last_reviewed":null,"flows":[],"contacts":[]},{"id":3,"key":"cagri","name":"Çağrı 営業","email":null,"department":null,"job_title":null,"role":"agent","status":"inactive","schedule":null,"last_reviewed":null,"flows":[],"contacts":[]}],"warnings":[]}
  $ cf user list -o yaml --fields key,name
  schema: cf/v1
  kind: user_list
  items:
    - key: ana
      name: Ana Ruiz
    - key: bo
      name: "Bo \"the quote\", Lind"
    - key: cagri
      name: "Çağrı 営業"
  warnings: []
  $ cf user list --output=json --fields name,key
  {"schema":"cf/v1","kind":"user_list","items":[{"name":"Ana Ruiz","key":"ana"},{"name":"Bo \"the quote\", Lind","key":"bo"},{"name":"Çağrı 営業","key":"cagri"}],"warnings":[]}
  $ cf user list -o xml
  error: there is no output format "xml"
    try: --output json
  [2]
  $ cf user list -o jsn
  error: there is no output format "jsn"
    did you mean: json
    try: --output json
  [2]

Keys only, for scripts; NUL between them for xargs -0.

  $ cf user list -q
  ana
  bo
  cagri
  $ cf user list -q -0 | tr '\0' '|'
  ana|bo|cagri| (no-eol)
  $ cf user list -0 --fields key,name | tr '\0' '|'
  ana\tAna Ruiz|bo\tBo "the quote", Lind|cagri\tÇağrı 営業| (no-eol) (esc)
  $ flow=$(cf flow create Sales --if-not-exists -q); echo "$flow"
  sales

Fields, filters, order, and how many.

  $ cf user list --fields name,status
  Ana Ruiz\tactive (esc)
  Bo "the quote", Lind\tactive (esc)
  Çağrı 営業\tinactive (esc)
  $ cf user list --fields nam
  error: there is no field "nam" here, only id, key, name, email, department, job_title, role, status, schedule, last_reviewed, flows, contacts
    did you mean: name
  [2]
  $ cf user list --where status=inactive --fields key
  cagri
  $ cf user list --where status!=inactive --fields key
  ana
  bo
  $ cf user list --where name~Ruiz --fields key
  ana
  $ cf user list --where status=active --where email~example --fields key
  ana
  $ cf user list --where status
  error: --where "status" is no condition
    try: --where status=inactive   # also != and ~ (contains)
  [2]
  $ cf user list --where statu=active
  error: there is no field "statu" here, only id, key, name, email, department, job_title, role, status, schedule, last_reviewed, flows, contacts
    did you mean: status
  [2]
  $ cf user list --sort -name --fields key
  cagri
  bo
  ana
  $ cf user list --sort email,-key --fields key
  error: there is no field "email,-key" here, only id, key, name, email, department, job_title, role, status, schedule, last_reviewed, flows, contacts
  [2]
  $ cf user list --sort nothing
  error: there is no field "nothing" here, only id, key, name, email, department, job_title, role, status, schedule, last_reviewed, flows, contacts
  [2]
  $ cf user list --limit 1 --fields key
  ana
  $ cf user list --limit 0
  $ cf user list --limit -1
  error: --limit takes a number of rows, not "-1"
  [2]
  $ cf user list --limit many
  error: --limit takes a number of rows, not "many"
  [2]

Nothing found is an empty list, and exit 0.

  $ cf user list --where key=nobody
  $ cf user list --where key=nobody -o json
  {"schema":"cf/v1","kind":"user_list","items":[],"warnings":[]}
  $ cf user list --where key=nobody -o yaml
  schema: cf/v1
  kind: user_list
  items: []
  warnings: []
  $ cf user list --where key=nobody -o csv
  key,name,email,role,status,flows\r (esc)
  $ cf user list --where key=nobody -o table
  $ cf user list --where key=nobody --header
  key\tname\temail\trole\tstatus\tflows (esc)

What a change answers.

  $ cf flow create Support -o json
  {"schema":"cf/v1","kind":"result","action":"create","changed":true,"dry_run":false,"objects":[{"kind":"flow","id":3,"key":"support","name":"Support"}],"change":5,"warnings":[],"losses":[],"numbers":[],"notes":[],"backup":null,"secret":null,"counts":null}
  $ cf flow set support --description Help -o yaml
  schema: cf/v1
  kind: result
  action: set
  changed: true
  dry_run: false
  objects:
    - kind: flow
      id: 3
      key: support
      name: Support
  change: 6
  warnings: []
  losses: []
  numbers: []
  notes: []
  backup: null
  secret: null
  counts: null
  $ cf flow delete support --yes -o json --dry-run
  {"schema":"cf/v1","kind":"result","action":"delete","changed":true,"dry_run":true,"objects":[{"kind":"flow","id":3,"key":"support","name":"Support"}],"change":null,"warnings":[],"losses":["1 tab: Main"],"numbers":[],"notes":[],"backup":null,"secret":null,"counts":null}
  $ cf flow rename support Care -q
  support
  $ cf number create +19999999999 -o json
  {"schema":"cf/v1","kind":"result","action":"create","changed":true,"dry_run":false,"objects":[{"kind":"number","id":1,"key":"+19999999999","name":"+19999999999"}],"change":8,"warnings":["number \"+19999999999\" is assigned to no region"],"losses":[],"numbers":[],"notes":[],"backup":null,"secret":null,"counts":null}

Errors of a command that speaks JSON or YAML are JSON or YAML, on standard error; standard output stays empty.

  $ cf flow show slaes -o json 2>/dev/null
  [4]
  $ cf flow show slaes -o json 2>&1 >/dev/null
  {"schema":"cf/v1","kind":"error","error":{"code":"not_found.flow","exit":4,"message":"no flow named \"slaes\"","suggestions":["sales"],"try":["cf flow list","cf flow create slaes"],"file":null,"line":null,"column":null}}
  [4]
  $ cf flow show slaes -o yaml
  schema: cf/v1
  kind: error
  error:
    code: not_found.flow
    exit: 4
    message: "no flow named \"slaes\""
    suggestions:
      - sales
    try:
      - cf flow list
      - cf flow create slaes
    file: null
    line: null
    column: null
  [4]
  $ cf flow show slaes -o csv
  error: no flow named "slaes"
    did you mean: sales
    try: cf flow list
    try: cf flow create slaes
  [4]

Control characters never reach a reader; a tab or a new line in a text stays inside its cell.

  $ cf flow set sales --description "$(printf 'one\033[31mtwo')"
  error: description: text "one�[31mtwo" holds the control character U+001B: leave it out
  [2]
  $ cf user create X --department "$(printf 'a\tb')"
  error: department: text "a�b" holds the control character U+0009: leave it out
  [2]
  $ cf flow set sales --description "$(printf 'one\ttwo\nthree\\four')" -q
  sales
  $ cf flow list --where key=sales --fields description
  one two three\four
  $ cf flow list --where key=sales --fields description -o csv
  description\r (esc)
  "one\ttwo (esc)
  three\\four"\r (esc)
  $ cf flow list --where key=sales --fields description -o table
  DESCRIPTION
  one two three\four
  $ cf flow list --where key=sales --fields description -o json
  {"schema":"cf/v1","kind":"flow_list","items":[{"description":"one\ttwo\nthree\\four"}],"warnings":[]}
