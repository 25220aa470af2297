The plan: what an apply would do, field by field. Nothing is written, and no store is made.

  $ cat > phones.yaml <<'END'
  > cf: v1
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
  >     numbers: {"+14169233346": ring, "101": {to: ring, label: Front desk}}
  > END
  $ cf plan phones.yaml
  + flow sales "Sales"
      name: "Sales"
      description: "Sales line"
      users: "ana; bo"
  + tab sales/Main
  + module sales/mail
      name: "mail"
      kind: "voicemail"
      audio: "say: Leave a message."
      deliver_to: "ana"
  + module sales/ring
      name: "ring"
      kind: "ring_group"
      exits: "no_answer=mail"
      destinations: "ana"
  + number +14169233346
      flow: "sales"
      to: "ring"
  + number sales/101
      label: "Front desk"
      to: "ring"
  + user ana "Ana Ruiz"
      name: "Ana Ruiz"
      email: "ana@example.com"
  + user bo "Bo Lind"
      name: "Bo Lind"
  + contact ana/desk
      type: "sip"
  9 to create, 0 to change, 0 to remove, 0 unchanged
  phones.yaml:3:3: warning: user ana: last_reviewed: never reviewed [W15]
    try: cf user review ana --mark
  phones.yaml:4:3: warning: user bo: last_reviewed: never reviewed [W15]
    try: cf user review bo --mark
  phones.yaml:4:3: warning: user bo: contacts: "bo" has no contact that rings [W16]
    try: cf contact create bo/desk --type sip
  $ cf plan phones.yaml --check -q
  sales
  Main
  mail
  ring
  +14169233346
  101
  ana
  bo
  ana/desk
  [3]
  $ test -e $XDG_DATA_HOME/cf
  [1]
  $ cf apply phones.yaml -q
  1
  $ cf plan phones.yaml
  0 to create, 0 to change, 0 to remove, 8 unchanged
  phones.yaml:3:3: warning: user ana: last_reviewed: never reviewed [W15]
    try: cf user review ana --mark
  phones.yaml:4:3: warning: user bo: last_reviewed: never reviewed [W15]
    try: cf user review bo --mark
  phones.yaml:4:3: warning: user bo: contacts: "bo" has no contact that rings [W16]
    try: cf contact create bo/desk --type sip
  $ cf plan phones.yaml --check -q

What is changed, removed and routed nowhere:

  $ cat > changed.yaml <<'END'
  > cf: v1
  > users:
  >   ana: {name: Ana Ruiz-Lopez}
  > flows:
  >   sales:
  >     description: ""
  >     users: [ana]
  >     modules:
  >       ring: {kind: ring_group, destinations: [{to: ana, for: 30s}], exits: {}}
  >     numbers: {}
  > END
  $ cf plan changed.yaml
  ~ flow sales "Sales"
      description: "Sales line" -> none
      users: "ana; bo" -> "ana"
  - module sales/mail
  ~ module sales/ring
      exits: "no_answer=mail" -> none
      destinations: "ana" -> "ana,for=30s"
  ~ number +14169233346, then routed nowhere
      flow: "sales" -> none
      to: "ring" -> none
  - number sales/101
  ~ user ana "Ana Ruiz-Lopez"
      name: "Ana Ruiz" -> "Ana Ruiz-Lopez"
  0 to create, 4 to change, 2 to remove, 0 unchanged
  changed.yaml:3:3: warning: user ana: last_reviewed: never reviewed [W15]
    try: cf user review ana --mark
  changed.yaml:5:3: warning: flow sales: description: nothing says what the flow is for [W13]
    try: cf flow set sales --description TEXT
  changed.yaml:9:7: warning: module sales/ring: exits.no_answer: exit "no_answer" has no cable: calls end there [W02]
    try: cf module connect ring no_answer TARGET --flow sales
  changed.yaml:9:7: warning: module sales/ring: no number leads here, directly or by cables [W01]
    try: cf module connect MODULE EXIT ring --flow sales
    try: cf number assign NUMBER --flow sales --to ring
  warning: number +14169233346: it leads nowhere: its calls are refused [W03]
    try: cf number assign +14169233346 --flow FLOW --to MODULE
  warning: user bo: last_reviewed: never reviewed [W15]
    try: cf user review bo --mark
  warning: user bo: contacts: "bo" has no contact that rings [W16]
    try: cf contact create bo/desk --type sip
  $ cf plan changed.yaml --color always 2>&1 | grep -a '~ user' | cat -v
  ^[[33m~ user ana "Ana Ruiz-Lopez"^[[0m
  $ cf plan changed.yaml -q
  sales
  mail
  ring
  +14169233346
  101
  ana
  $ cf plan changed.yaml -o csv
  action,kind,flow,key,name,field,before,after\r (esc)
  update,flow,,sales,Sales,description,Sales line,\r (esc)
  update,flow,,sales,Sales,users,ana; bo,ana\r (esc)
  remove,module,sales,mail,mail,,,\r (esc)
  update,module,sales,ring,ring,exits,no_answer=mail,\r (esc)
  update,module,sales,ring,ring,destinations,ana,"ana,for=30s"\r (esc)
  unroute,number,,+14169233346,,flow,sales,\r (esc)
  unroute,number,,+14169233346,,to,ring,\r (esc)
  remove,number,sales,101,,,,\r (esc)
  update,user,,ana,Ana Ruiz-Lopez,name,Ana Ruiz,Ana Ruiz-Lopez\r (esc)
  changed.yaml:3:3: warning: user ana: last_reviewed: never reviewed [W15]
    try: cf user review ana --mark
  changed.yaml:5:3: warning: flow sales: description: nothing says what the flow is for [W13]
    try: cf flow set sales --description TEXT
  changed.yaml:9:7: warning: module sales/ring: exits.no_answer: exit "no_answer" has no cable: calls end there [W02]
    try: cf module connect ring no_answer TARGET --flow sales
  changed.yaml:9:7: warning: module sales/ring: no number leads here, directly or by cables [W01]
    try: cf module connect MODULE EXIT ring --flow sales
    try: cf number assign NUMBER --flow sales --to ring
  warning: number +14169233346: it leads nowhere: its calls are refused [W03]
    try: cf number assign +14169233346 --flow FLOW --to MODULE
  warning: user bo: last_reviewed: never reviewed [W15]
    try: cf user review bo --mark
  warning: user bo: contacts: "bo" has no contact that rings [W16]
    try: cf contact create bo/desk --type sip
  $ cf plan changed.yaml -o yaml 2>&1 | head -12
  schema: cf/v1
  kind: plan
  steps:
    - action: update
      kind: flow
      flow: null
      key: sales
      name: Sales
      fields:
        - field: description
          before: Sales line
          after: null
  $ cf plan changed.yaml -o json | python3 -m json.tool | sed -n '1,20p;/"created"/,$p' | head -60
  {
      "schema": "cf/v1",
      "kind": "plan",
      "steps": [
          {
              "action": "update",
              "kind": "flow",
              "flow": null,
              "key": "sales",
              "name": "Sales",
              "fields": [
                  {
                      "field": "description",
                      "before": "Sales line",
                      "after": null
                  },
                  {
                      "field": "users",
                      "before": "ana; bo",
                      "after": "ana"
      "created": 0,
      "changed": 4,
      "removed": 2,
      "unchanged": 0,
      "base": 1,
      "findings": [
          {
              "code": "W15",
              "severity": "warning",
              "file": "changed.yaml",
              "line": 3,
              "column": 3,
              "flow": null,
              "thing": "user ana",
              "path": "last_reviewed",
              "message": "never reviewed",
              "suggestions": [],
              "try": [
                  "cf user review ana --mark"
              ]
          },
          {
              "code": "W13",
              "severity": "warning",
              "file": "changed.yaml",
              "line": 5,
              "column": 3,
              "flow": "sales",
              "thing": "flow sales",
              "path": "description",
              "message": "nothing says what the flow is for",
              "suggestions": [],
              "try": [
                  "cf flow set sales --description TEXT"
              ]
          },
          {
              "code": "W02",
              "severity": "warning",
              "file": "changed.yaml",

Of many warnings the first are told, of errors all:

  $ python3 -c 'import json; print(json.dumps({"cf": "v1", "users": {f"u{n}": {} for n in range(50)}}))' > many.json
  $ cf plan many.json 2>&1 >/dev/null | grep -c warning:
  20
  $ cf plan many.json 2>&1 | tail -1
  and 83 more: cf check FILE...
  $ cf plan many.json -q 2>&1 >/dev/null
  $ cf plan many.json -o json | python3 -c 'import json, sys; print(len(json.load(sys.stdin)["findings"]))'
  103

Several files, a folder without what is hidden, and standard input:

  $ mkdir -p folder/below folder/.git
  $ echo '{"cf": "v1", "users": {"cy": {}}}' > folder/one.json
  $ printf 'cf: v1\nusers: {dee: {}}\n' > folder/below/two.yml
  $ echo 'not: read' > folder/.git/three.yaml
  $ printf 'cf: v1\nusers: {eve: {}}\n' | cf plan folder - 2>/dev/null
  + user cy
      name: "cy"
  + user dee
      name: "dee"
  + user eve
      name: "eve"
  3 to create, 0 to change, 0 to remove, 0 unchanged
  $ mkdir empty
  $ cf plan empty
  error: there is no document below "empty": no .yaml, .yml or .json
  [4]
  $ cf plan nowhere.yaml
  error: there is no file "nowhere.yaml"
  [4]
  $ cf plan
  error: which documents?
    try: cf plan FILE...
    try: cf plan --against asterisk
  [2]

Variables: --var beats --vars, which beats vars of the document.

  $ cat > site.yaml <<'END'
  > cf: v1
  > vars: {city: Nowhere, line: Main}
  > flows: {site: {name: "${city} ${line}", description: "costs $${0}"}}
  > END
  $ printf 'city: Toronto\nline: Second\n' > vars.yaml
  $ cf plan site.yaml --vars vars.yaml --var line=Third 2>/dev/null
  + flow site "Toronto Third"
      name: "Toronto Third"
      description: "costs ${0}"
  + tab site/Main
  2 to create, 0 to change, 0 to remove, 0 unchanged
  $ cf plan site.yaml --var line
  error: --var takes NAME=VALUE, not "line"
  [2]
  $ printf 'city: [a]\n' > vars.yaml
  $ cf plan site.yaml --vars vars.yaml
  error: vars.yaml:1:7: the variable "city" is no text
  [2]
  $ printf 'cf: v1\nflows: {site: {name: "${cty}"}}\n' > site.yaml
  $ cf plan site.yaml --var city=Toronto
  site.yaml:2:22: error: flow site: name: there is no variable "cty" [E21]
    did you mean: city
    try: --var cty=VALUE
  [7]

National numbers need a region:

  $ printf 'cf: v1\nnumbers: {"(416) 923-3347": }\n' > number.yaml
  $ cf plan number.yaml
  number.yaml:2:11: error: number (416) 923-3347: number "(416) 923-3347" names no country: write it with + and the country code, or pass --region CA [E04]
  [7]
  $ cf plan number.yaml --region CA 2>/dev/null
  + number +14169233347
  1 to create, 0 to change, 0 to remove, 0 unchanged

Documents with errors are no plan. All errors are told at once.

  $ cat > wrong.yaml <<'END'
  > cf: v1
  > users:
  >   ana: {nmae: Ana, role: bos}
  > flows:
  >   sales: {modules: {ring: {kind: ring_group, destinations: [{to: ann}]}}}
  > END
  $ cf plan wrong.yaml
  wrong.yaml:3:9: error: user ana: there is no "nmae" here, only name, email, department, job_title, role, status, schedule, last_reviewed and contacts [E20]
    did you mean: name
  wrong.yaml:3:26: error: user ana: role: "bos" is not one of owner, admin, manager, agent, viewer [E02]
  [7]
  $ cf plan wrong.yaml -o json 2>&1 | python3 -m json.tool | head -20
  {
      "schema": "cf/v1",
      "kind": "finding_list",
      "items": [
          {
              "code": "E20",
              "severity": "error",
              "file": "wrong.yaml",
              "line": 3,
              "column": 9,
              "flow": null,
              "thing": "user ana",
              "path": null,
              "message": "there is no \"nmae\" here, only name, email, department, job_title, role, status, schedule, last_reviewed and contacts",
              "suggestions": [
                  "name"
              ],
              "try": []
          },
          {
  $ printf 'cf: v1\nflows: {sales: {start: nowhere}}\n' > wrong.yaml
  $ cf plan wrong.yaml
  wrong.yaml:2:24: error: flow sales: start: no module named "nowhere" in flow "sales" [E09]
    try: cf module create KIND nowhere --flow sales
  [7]

--prune needs an owner:

  $ cf plan phones.yaml --prune
  error: nothing is pruned without an owner: whose things are they
    try: --owner NAME, or owner: NAME in a document
  [2]
  $ cf plan phones.yaml --prune --owner toronto 2>/dev/null
  0 to create, 0 to change, 0 to remove, 8 unchanged

A saved plan is applied as it is, for as long as nobody changes the store.

  $ cf plan changed.yaml --save a.plan 2>&1 | tail -3
    try: cf contact create bo/desk --type sip
  saved: a.plan
  apply: cf apply a.plan
  $ stat -c %a a.plan
  600
  $ cf plan a.plan 2>/dev/null | tail -1
  0 to create, 4 to change, 2 to remove, 0 unchanged
  $ cf user create Other -q
  other
  $ cf plan a.plan
  error: the plan "a.plan" is stale: it was made at change 1, and the store is at change 2
    try: cf plan FILE... --save PLAN
  [5]
  $ CF_STORE=other.db cf plan a.plan
  error: the plan "a.plan" was made for another store
    try: cf plan FILE... --save PLAN
  [5]
  $ cf plan a.plan --var city=Toronto
  error: a saved plan has its variables, region, owner and --prune with it
    try: cf plan FILE... --save PLAN
  [2]
  $ echo '{"kind": "saved_plan"}' > b.plan
  $ cf plan b.plan
  error: "b.plan" is no plan that can be applied: it has no store
    try: cf plan FILE... --save PLAN
  [2]
  $ cf plan phones.yaml --save nowhere/a.plan >/dev/null 2>error || tail -1 error
  error: cannot write "nowhere/a.plan": No such file or directory
