Graph: a flow as a tree of lines, in Graphviz's and Mermaid's languages, and as a picture.

Files that hold flows need no store:

  $ cp "$ROOT/tests/data/clinic.yaml" .
  $ CF_STORE=nowhere/cf.db cf graph -f clinic.yaml
  Riverside Clinic (clinic)
  
  +14165550120  Patients
  \xe2\x94\x94\xe2\x94\x80 opening-hours \xc2\xb7 Time Router \xc2\xb7 Office hours, mon-thu 08:30-12:00 13:00-17:00, fri 08:30-12:00, 5 exceptions (esc)
     \xe2\x94\x9c\xe2\x94\x80 open -> main-menu \xc2\xb7 Voice Menu \xc2\xb7 welcome, 2 times, extensions too (esc)
     \xe2\x94\x82  \xe2\x94\x9c\xe2\x94\x80 1, timeout, invalid -> reception \xc2\xb7 Queue \xc2\xb7 longest_idle, @reception, at most 4m, 8 waiting (esc)
     \xe2\x94\x82  \xe2\x94\x82  \xe2\x94\x94\xe2\x94\x80 timeout, full, empty -> messages (below) (esc)
     \xe2\x94\x82  \xe2\x94\x9c\xe2\x94\x80 2 -> prescriptions \xc2\xb7 Voicemail \xc2\xb7 to maya, omar (esc)
     \xe2\x94\x82  \xe2\x94\x94\xe2\x94\x80 3 -> nurses \xc2\xb7 Ring Group \xc2\xb7 ruth/desk 0s-25s (esc)
     \xe2\x94\x82     \xe2\x94\x94\xe2\x94\x80 no_answer -> reception (above) (esc)
     \xe2\x94\x94\xe2\x94\x80 closed -> night-menu \xc2\xb7 Voice Menu \xc2\xb7 After hours \xc2\xb7 closed (esc)
        \xe2\x94\x9c\xe2\x94\x80 1 -> on-call \xc2\xb7 Call Forward \xc2\xb7 After hours \xc2\xb7 to +16475550142, for 30s, confirmed by 1 (esc)
        \xe2\x94\x82  \xe2\x94\x94\xe2\x94\x80 no_answer -> messages (below) (esc)
        \xe2\x94\x94\xe2\x94\x80 2, timeout, invalid -> messages \xc2\xb7 Voicemail \xc2\xb7 After hours \xc2\xb7 to maya (esc)
  
  401  Front desk
  \xe2\x94\x94\xe2\x94\x80 reception (above) (esc)
  
  402  Nurses
  \xe2\x94\x94\xe2\x94\x80 nurses (above) (esc)
  $ cf graph -f clinic.yaml --as dot
  digraph "clinic" {
      graph [rankdir=LR, fontname="Helvetica,Arial,sans-serif", fontsize=18, labelloc=t, nodesep=0.25, ranksep=0.7]
      node [fontname="Helvetica,Arial,sans-serif", fontsize=12, color="#6b7280", margin="0.12,0.06"]
      edge [fontname="Helvetica,Arial,sans-serif", fontsize=10, color="#6b7280", arrowsize=0.7]
      label=<<B>Riverside Clinic</B>>; tooltip="Riverside Clinic"
      subgraph cluster_1 {
          label=<Office hours>; fontsize=14; style="rounded,filled"; color="#d1d5db"; fillcolor="#fafafa"
          "opening-hours" [label=<<B>opening-hours</B><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">Time Router</FONT><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">Office hours,</FONT><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">mon-thu 08:30-12:00 13:00-17:00,</FONT><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">fri 08:30-12:00, 5 exceptions</FONT>>, shape=hexagon, style="filled", fillcolor="#fff4cc", tooltip="opening-hours \xc2\xb7 Time Router \xc2\xb7 Office hours, mon-thu 08:30-12:00 13:00-17:00, fri 08:30-12:00, 5 exceptions"] (esc)
          "main-menu" [label=<<B>main-menu</B><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">Voice Menu</FONT><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">welcome, 2 times, extensions too</FONT>>, shape=component, style="filled", fillcolor="#dcebfb", tooltip="main-menu \xc2\xb7 Voice Menu \xc2\xb7 welcome, 2 times, extensions too"] (esc)
          "reception" [label=<<B>reception</B><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">Queue</FONT><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">longest_idle, @reception,</FONT><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">at most 4m, 8 waiting</FONT>>, shape=box, style="filled,rounded", fillcolor="#dff3e0", tooltip="reception \xc2\xb7 Queue \xc2\xb7 longest_idle, @reception, at most 4m, 8 waiting"] (esc)
          "prescriptions" [label=<<B>prescriptions</B><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">Voicemail</FONT><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">to maya, omar</FONT>>, shape=folder, style="filled", fillcolor="#eee3f8", tooltip="prescriptions \xc2\xb7 Voicemail \xc2\xb7 to maya, omar"] (esc)
          "nurses" [label=<<B>nurses</B><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">Ring Group</FONT><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">ruth/desk 0s-25s</FONT>>, shape=box, style="filled,rounded", fillcolor="#dff3e0", tooltip="nurses \xc2\xb7 Ring Group \xc2\xb7 ruth/desk 0s-25s"] (esc)
      }
      subgraph cluster_2 {
          label=<After hours>; fontsize=14; style="rounded,filled"; color="#d1d5db"; fillcolor="#fafafa"
          "night-menu" [label=<<B>night-menu</B><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">Voice Menu</FONT><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">closed</FONT>>, shape=component, style="filled", fillcolor="#dcebfb", tooltip="night-menu \xc2\xb7 Voice Menu \xc2\xb7 After hours \xc2\xb7 closed"] (esc)
          "on-call" [label=<<B>on-call</B><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">Call Forward</FONT><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">to +16475550142, for 30s,</FONT><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">confirmed by 1</FONT>>, shape=box, style="filled,rounded", fillcolor="#dff3e0", tooltip="on-call \xc2\xb7 Call Forward \xc2\xb7 After hours \xc2\xb7 to +16475550142, for 30s, confirmed by 1"] (esc)
          "messages" [label=<<B>messages</B><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">Voicemail</FONT><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">to maya</FONT>>, shape=folder, style="filled", fillcolor="#eee3f8", tooltip="messages \xc2\xb7 Voicemail \xc2\xb7 After hours \xc2\xb7 to maya"] (esc)
      }
      "calls 1" [label=<+14165550120 Patients>, shape=cds, style=filled, fillcolor="#e3f2f1", tooltip="calls"]
      "calls 1" -> "opening-hours"
      "calls 2" [label=<401 Front desk>, shape=cds, style=filled, fillcolor="#e3f2f1", tooltip="calls"]
      "calls 2" -> "reception"
      "calls 3" [label=<402 Nurses>, shape=cds, style=filled, fillcolor="#e3f2f1", tooltip="calls"]
      "calls 3" -> "nurses"
      "opening-hours" -> "main-menu" [label=<open>, tooltip="open"]
      "opening-hours" -> "night-menu" [label=<closed>, tooltip="closed"]
      "main-menu" -> "reception" [label=<1, timeout,<BR/>invalid>, tooltip="1, timeout, invalid"]
      "main-menu" -> "prescriptions" [label=<2>, tooltip="2"]
      "main-menu" -> "nurses" [label=<3>, tooltip="3"]
      "night-menu" -> "on-call" [label=<1>, tooltip="1"]
      "night-menu" -> "messages" [label=<2, timeout,<BR/>invalid>, tooltip="2, timeout, invalid"]
      "reception" -> "messages" [label=<timeout, full,<BR/>empty>, tooltip="timeout, full, empty"]
      "nurses" -> "reception" [label=<no_answer>, tooltip="no_answer"]
      "on-call" -> "messages" [label=<no_answer>, tooltip="no_answer"]
  }
  $ cf graph -f clinic.yaml --as mermaid
  ---
  title: "Riverside Clinic"
  ---
  flowchart LR
      subgraph t1["Office hours"]
          m6{{"opening#45;hours<br/>Time Router<br/>Office hours,<br/>mon#45;thu 08#58;30#45;12#58;00 13#58;00#45;17#58;00,<br/>fri 08#58;30#45;12#58;00, 5 exceptions"}}
          m1[/"main#45;menu<br/>Voice Menu<br/>welcome, 2 times, extensions too"/]
          m8("reception<br/>Queue<br/>longest#95;idle, #64;reception,<br/>at most 4m, 8 waiting")
          m7[["prescriptions<br/>Voicemail<br/>to maya, omar"]]
          m4("nurses<br/>Ring Group<br/>ruth#47;desk 0s#45;25s")
      end
      subgraph t2["After hours"]
          m3[/"night#45;menu<br/>Voice Menu<br/>closed"/]
          m5("on#45;call<br/>Call Forward<br/>to #43;16475550142, for 30s,<br/>confirmed by 1")
          m2[["messages<br/>Voicemail<br/>to maya"]]
      end
      n1>"#43;14165550120 Patients"]
      n1 --> m6
      n2>"401 Front desk"]
      n2 --> m8
      n3>"402 Nurses"]
      n3 --> m4
      m6 -->|"open"| m1
      m6 -->|"closed"| m3
      m1 -->|"1, timeout,<br/>invalid"| m8
      m1 -->|"2"| m7
      m1 -->|"3"| m4
      m3 -->|"1"| m5
      m3 -->|"2, timeout,<br/>invalid"| m2
      m8 -->|"timeout, full,<br/>empty"| m2
      m4 -->|"no#95;answer"| m8
      m5 -->|"no#95;answer"| m2
      classDef decides fill:#fff4cc,stroke:#6b7280,color:#111
      classDef asks fill:#dcebfb,stroke:#6b7280,color:#111
      classDef rings fill:#dff3e0,stroke:#6b7280,color:#111
      classDef tells fill:#f1f3f4,stroke:#6b7280,color:#111
      classDef keeps fill:#eee3f8,stroke:#6b7280,color:#111
      classDef ends fill:#fbe1e1,stroke:#6b7280,color:#111
      classDef calls fill:#e3f2f1,stroke:#6b7280,color:#111
      classDef missing fill:#fff,stroke:#c62828,color:#c62828,stroke-dasharray:4
      classDef warning stroke:#b26a00,stroke-width:2px
      classDef error stroke:#c62828,stroke-width:2px
      classDef disabled stroke-dasharray:4,color:#5f6368
      classDef path stroke:#1565c0,stroke-width:3px
      class m1,m3 asks
      class n1,n2,n3 calls
      class m6 decides
      class m7,m2 keeps
      class m8,m4,m5 rings
  $ cf graph -f clinic.yaml --as svg > clinic.svg
  $ grep -o '<title>[a-z].*</title>' clinic.svg | grep -v '&' | sort
  <title>calls 1</title>
  <title>calls 2</title>
  <title>calls 3</title>
  <title>clinic</title>
  <title>cluster_1</title>
  <title>cluster_2</title>
  <title>messages</title>
  <title>nurses</title>
  <title>prescriptions</title>
  <title>reception</title>
  $ python3 -c 'import xml.dom.minidom, sys; xml.dom.minidom.parse("clinic.svg")'

A flow in the store:

  $ CARRIER_PASSWORD=x cf apply clinic.yaml -q
  1
  $ cf graph clinic | diff - <(cf graph -f clinic.yaml)
  $ cf graph "Riverside CLINIC" --as dot | diff - <(cf graph -f clinic.yaml --as dot)
  $ cf graph --flow clinic | head -1
  Riverside Clinic (clinic)
  $ CF_FLOW=clinic cf graph | head -1
  Riverside Clinic (clinic)
  $ echo clinic | cf graph - | head -1
  Riverside Clinic (clinic)
  $ cf graph
  Default (default)
  $ CF_STORE=empty.db cf graph 2>/dev/null
  [10]

What is wrong, off or out of reach is marked:

  $ cat > odd.yaml <<'YAML'
  > cf: v1
  > flows:
  >   odd:
  >     name: '"]; <b>&'
  >     tabs: [Main, Night <1>]
  >     numbers: {"101": menu, "102": gone}
  >     modules:
  >       menu: {kind: voice_menu, audio: "say: \"Hi\"", exits: {1: mail, 2: nobody}}
  >       mail: {kind: voicemail, tab: Night <1>, audio: "say: x", enabled: false}
  >       lost: {kind: hang_up}
  > YAML
  $ cf graph -f odd.yaml
  "]; <b>& (odd) [W13]
  
  101
  \xe2\x94\x94\xe2\x94\x80 menu \xc2\xb7 Voice Menu \xc2\xb7 ""Hi"" (esc)
     \xe2\x94\x9c\xe2\x94\x80 1 -> mail \xc2\xb7 Voicemail \xc2\xb7 Night <1> \xc2\xb7 disabled \xc2\xb7 kept on the engine (esc)
     \xe2\x94\x9c\xe2\x94\x80 2 [E09] -> "nobody", which is not there (esc)
     \xe2\x94\x94\xe2\x94\x80 timeout [W02] -> the call ends (esc)
  
  102 [E03]
  \xe2\x94\x94\xe2\x94\x80 "gone", which is not there (esc)
  
  reached by no number
  \xe2\x94\x94\xe2\x94\x80 lost \xc2\xb7 Hang Up \xc2\xb7 [W01] \xc2\xb7 normal (esc)
  $ cf graph -f odd.yaml --as dot
  digraph "odd" {
      graph [rankdir=LR, fontname="Helvetica,Arial,sans-serif", fontsize=18, labelloc=t, nodesep=0.25, ranksep=0.7]
      node [fontname="Helvetica,Arial,sans-serif", fontsize=12, color="#6b7280", margin="0.12,0.06"]
      edge [fontname="Helvetica,Arial,sans-serif", fontsize=10, color="#6b7280", arrowsize=0.7]
      label=<<B>&quot;]; &lt;b&gt;&amp;</B><BR/><FONT POINT-SIZE="10" COLOR="#b26a00">[W13]</FONT>>; tooltip="\"]; <b>&amp;\n[W13] nothing says what the flow is for"
      subgraph cluster_1 {
          label=<Main>; fontsize=14; style="rounded,filled"; color="#d1d5db"; fillcolor="#fafafa"
          "menu" [label=<<B>menu</B><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">Voice Menu</FONT><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">&quot;&quot;Hi&quot;&quot;</FONT><BR/><FONT POINT-SIZE="10" COLOR="#b26a00">timeout: the call ends [W02]</FONT>>, shape=component, style="filled", fillcolor="#dcebfb", tooltip="menu \xc2\xb7 Voice Menu \xc2\xb7 \\"\\"Hi\\"\\""] (esc)
          "lost" [label=<<B>lost</B><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">Hang Up</FONT><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">normal</FONT><BR/><FONT POINT-SIZE="10" COLOR="#b26a00">[W01]</FONT>>, shape=box, style="filled,diagonals", fillcolor="#fbe1e1", color="#b26a00", penwidth=2, tooltip="lost \xc2\xb7 Hang Up \xc2\xb7 [W01] \xc2\xb7 normal\\n[W01] no number leads here, directly or by cables"] (esc)
      }
      subgraph cluster_2 {
          label=<Night &lt;1&gt;>; fontsize=14; style="rounded,filled"; color="#d1d5db"; fillcolor="#fafafa"
          "mail" [label=<<B>mail</B><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">Voicemail, disabled</FONT><BR/><FONT POINT-SIZE="10" COLOR="#5f6368">kept on the engine</FONT>>, shape=folder, style="filled,dashed", fillcolor="#eee3f8", color="#5f6368", penwidth=2, tooltip="mail \xc2\xb7 Voicemail \xc2\xb7 Night <1> \xc2\xb7 disabled \xc2\xb7 kept on the engine"] (esc)
      }
      "calls 1" [label=<101>, shape=cds, style=filled, fillcolor="#e3f2f1", tooltip="calls"]
      "calls 1" -> "menu"
      "calls 2" [label=<102 [E03]>, shape=cds, style=filled, fillcolor="#e3f2f1", color="#c62828", penwidth=2, tooltip="calls\n[E03] no module named \"gone\" in flow \"odd\""]
      "missing gone" [label=<gone<BR/><FONT POINT-SIZE="10" COLOR="#c62828">is not there</FONT>>, shape=box, style=dashed, color="#c62828", penwidth=2]
      "calls 2" -> "missing gone"
      "menu" -> "mail" [label=<1>, tooltip="1"]
      "missing nobody" [label=<nobody<BR/><FONT POINT-SIZE="10" COLOR="#c62828">is not there</FONT>>, shape=box, style=dashed, color="#c62828", penwidth=2]
      "menu" -> "missing nobody" [label=<2<BR/>[E09]>, color="#c62828", fontcolor="#c62828", tooltip="2\n[E09] no module named \"nobody\" in flow \"odd\""]
  }
  $ cf graph -f odd.yaml --as mermaid | grep -v classDef
  ---
  title: "\"]; <b>& [W13]"
  ---
  flowchart LR
      subgraph t1["Main"]
          m3[/"menu<br/>Voice Menu<br/>#34;#34;Hi#34;#34;<br/>timeout#58; the call ends #91;W02#93;"/]
          m1(["lost<br/>Hang Up<br/>normal<br/>#91;W01#93;"])
      end
      subgraph t2["Night #60;1#62;"]
          m2[["mail<br/>Voicemail, disabled<br/>kept on the engine"]]
      end
      n1>"101"]
      n1 --> m3
      n2>"102 #91;E03#93;"]
      x1["gone<br/>is not there"]
      n2 --> x1
      m3 -->|"1"| m2
      x2["nobody<br/>is not there"]
      m3 -->|"2<br/>#91;E09#93;"| x2
      class m3 asks
      class n1,n2 calls
      class m2 disabled
      class m1 ends
      class m2 keeps
      class x1,x2 missing
      class m1 warning
  $ cf graph -f odd.yaml --as svg | grep -c '&lt;b&gt;&amp;</text>'
  1

Several files are one phone system; those without flows are added to the store:

  $ printf 'cf: v1\nflows: {day: {}, night: {}}\n' > two.yaml
  $ cf graph night -f two.yaml -f clinic.yaml
  night [W13]
  $ cf graph -f two.yaml
  error: the documents hold 2 flows; name one
    try: cf graph day -f FILE
  [2]
  $ cf graph nigt -f two.yaml
  error: no flow named "nigt" in the documents
    did you mean: night
  [4]
  $ printf 'cf: v1\nschedules: {office: {hours: {sun: "10:00-11:00"}}}\n' > sunday.yaml
  $ cf graph clinic -f sunday.yaml | sed -n 4p
  \xe2\x94\x94\xe2\x94\x80 opening-hours \xc2\xb7 Time Router \xc2\xb7 Office hours, sun 10:00-11:00, 5 exceptions (esc)
  $ cf graph -f "sunday.yaml" | head -1
  Default (default)
  $ printf 'cf: v1\nflows: {day: {start: "${x}"}}\n' > var.yaml
  $ cf graph -f var.yaml
  var.yaml:2:22: error: flow day: start: there is no variable "x" [E21]
    try: --var x=VALUE
  [7]
  $ cf graph -f var.yaml --var x=y
  day [W13] [E09]
  
  start
  \xe2\x94\x94\xe2\x94\x80 "y", which is not there (esc)

What it refuses:

  $ cf graph clinik
  error: no flow named "clinik"
    did you mean: clinic
    try: cf flow list
    try: cf flow create clinik
  [4]
  $ cf graph clinic.yaml
  error: no flow named "clinic.yaml"
    try: cf flow list
    try: cf flow create clinic.yaml
    try: cf graph -f clinic.yaml
  [4]
  $ cf graph --as png
  error: --as is one of text, dot, svg, mermaid, not "png"
  [2]
  $ cf graph --as do
  error: --as is one of text, dot, svg, mermaid, not "do"
    did you mean: dot
  [2]
  $ cf graph clinic -o json
  {"schema":"cf/v1","kind":"error","error":{"code":"usage.output","exit":2,"message":"a graph is drawn as --as says, not as json","suggestions":[],"try":["cf graph --as dot"],"file":null,"line":null,"column":null}}
  [2]
  $ CF_OUTPUT=json cf graph clinic | head -1
  Riverside Clinic (clinic)
  $ cf graph -f missing.yaml
  error: there is no file "missing.yaml"
  [4]
  $ cf graph clinic day
  error: "day" is one operand too many
    try: cf graph --help
  [2]

A picture needs Graphviz:

  $ mkdir bin && ln -s "$(command -v cf)" bin/cf
  $ PATH=$PWD/bin cf graph clinic --as svg
  error: Graphviz, which draws SVG, is not installed
    try: sudo apt-get install graphviz
    try: cf graph --as dot
  [1]
  $ printf '#!/bin/sh\necho "out of memory" >&2\nexit 3\n' > bin/dot && chmod +x bin/dot
  $ PATH=$PWD/bin cf graph clinic --as svg
  error: Graphviz's dot failed with 3: out of memory
    try: cf graph --as dot
  [1]

What can be typed:

  $ cf __complete -- graph --as ''
  text\t (esc)
  dot\t (esc)
  svg\t (esc)
  mermaid\t (esc)
  $ cf __complete -- graph cl
  clinic\tRiverside Clinic (esc)
  $ cf __complete -- graph -f cl
  clinic.svg\t (esc)
  clinic.yaml\t (esc)

The way of a simulated call, with the flags of cf simulate; its flow is the one that is drawn.

  $ cf graph -f "$ROOT/tests/data/clinic.yaml" --trace +14165550120 --at 2026-12-24T10:00 --press 1
  Riverside Clinic (clinic)
  
  +14165550120  Patients
  \xe2\x94\x94\xe2\x94\x80 opening-hours #1 \xc2\xb7 Time Router \xc2\xb7 Office hours, mon-thu 08:30-12:00 13:00-17:00, fri 08:30-12:00, 5 exceptions (esc)
     \xe2\x94\x9c\xe2\x94\x80 open -> main-menu \xc2\xb7 Voice Menu \xc2\xb7 welcome, 2 times, extensions too (esc)
     \xe2\x94\x82  \xe2\x94\x9c\xe2\x94\x80 1, timeout, invalid -> reception \xc2\xb7 Queue \xc2\xb7 longest_idle, @reception, at most 4m, 8 waiting (esc)
     \xe2\x94\x82  \xe2\x94\x82  \xe2\x94\x94\xe2\x94\x80 timeout, full, empty -> messages (below) (esc)
     \xe2\x94\x82  \xe2\x94\x9c\xe2\x94\x80 2 -> prescriptions \xc2\xb7 Voicemail \xc2\xb7 to maya, omar (esc)
     \xe2\x94\x82  \xe2\x94\x94\xe2\x94\x80 3 -> nurses \xc2\xb7 Ring Group \xc2\xb7 ruth/desk 0s-25s (esc)
     \xe2\x94\x82     \xe2\x94\x94\xe2\x94\x80 no_answer -> reception (above) (esc)
     \xe2\x94\x94\xe2\x94\x80 closed => night-menu #2 \xc2\xb7 Voice Menu \xc2\xb7 After hours \xc2\xb7 closed (esc)
        \xe2\x94\x9c\xe2\x94\x80 1 => on-call #3 \xc2\xb7 Call Forward \xc2\xb7 After hours \xc2\xb7 to +16475550142, for 30s, confirmed by 1 (esc)
        \xe2\x94\x82  \xe2\x94\x94\xe2\x94\x80 no_answer => messages (below) (esc)
        \xe2\x94\x94\xe2\x94\x80 2, timeout, invalid -> messages #4 \xc2\xb7 Voicemail \xc2\xb7 After hours \xc2\xb7 to maya (esc)
  
  401  Front desk
  \xe2\x94\x94\xe2\x94\x80 reception (above) (esc)
  
  402  Nurses
  \xe2\x94\x94\xe2\x94\x80 nurses (above) (esc)
  $ cf graph -f "$ROOT/tests/data/clinic.yaml" --trace +14165550120 --at 2026-12-24T10:00 --press 1 --as mermaid | grep '==>'
      m6 ==>|"closed"| m3
      m3 ==>|"1"| m5
      m5 ==>|"no#95;answer"| m2
  $ cf graph -f "$ROOT/tests/data/clinic.yaml" --trace +14165550121 --at 2026-12-24T10:00
  error: to: no number "+14165550121"
    did you mean: +14165550120
  [4]
  $ cf graph -f "$ROOT/tests/data/clinic.yaml" --trace +14165550120
  error: what happens to this call depends on when it comes, which module "opening-hours" asks: give a time
    try: cf simulate NUMBER --at now
  [2]
  $ cf graph -f - --trace +14165550120 --at 2026-12-24T10:00 < "$ROOT/tests/data/clinic.yaml" | head -n 1
  Riverside Clinic (clinic)
