A person's preferences. A flag or a variable always wins.

  $ cf config list
  output\t\tFormat of answers (esc)
  color\t\tWhen to use colour (esc)
  pager\t\tProgram for long help on a terminal, cat for none (esc)
  editor\t\tProgram that cf edit starts (esc)
  tz\t\tZone in which times are shown (esc)
  hints\t\tHints on what to type next (esc)
  $ cf config get output
  
  $ cf config set output json
  changed preference output "json"
  $ cf config get output
  json
  $ cf flow list -q
  default
  $ cf flow list
  {"schema":"cf/v1","kind":"flow_list","items":[{"id":1,"key":"default","name":"Default","description":null,"timezone":null,"start":null,"isolated":false,"protected":false,"labels":{},"groups":[],"users":0,"tabs":["Main"],"default":true,"current":true,"numbers":0,"modules":0}],"warnings":[]}
  $ cf flow list -o tsv
  default\tDefault\t0\t0\t0\t\t\ttrue\ttrue (esc)
  $ CF_OUTPUT=yaml cf flow list
  schema: cf/v1
  kind: flow_list
  items:
    - id: 1
      key: default
      name: Default
      description: null
      timezone: null
      start: null
      isolated: false
      protected: false
      labels: {}
      groups: []
      users: 0
      tabs:
        - Main
      default: true
      current: true
      numbers: 0
      modules: 0
  warnings: []
  $ cat "$XDG_CONFIG_HOME/cf/config.yaml"
  output: json
  $ cf config list -o table
  NAME    VALUE  HELP
  output  json   Format of answers
  color          When to use colour
  pager          Program for long help on a terminal, cat for none
  editor         Program that cf edit starts
  tz             Zone in which times are shown
  hints          Hints on what to type next
  $ cf config unset output
  {"schema":"cf/v1","kind":"result","action":"unset","changed":true,"dry_run":false,"objects":[{"kind":"preference","id":null,"key":"output","name":null}],"change":null,"warnings":[],"losses":[],"numbers":[],"notes":[],"backup":null,"secret":null,"counts":null}
  $ cf config unset output
  unchanged preference output
  $ cf flow list
  default\tDefault\t0\t0\t0\t\t\ttrue\ttrue (esc)

  $ cf config set tz America/Toronto
  changed preference tz "America/Toronto"
  $ cf config set color never
  changed preference color "never"
  $ cf config set pager less
  changed preference pager "less"
  $ cf config set editor vi
  changed preference editor "vi"
  $ cf config set hints off
  changed preference hints "off"
  $ cf config list
  output\t\tFormat of answers (esc)
  color\tnever\tWhen to use colour (esc)
  pager\tless\tProgram for long help on a terminal, cat for none (esc)
  editor\tvi\tProgram that cf edit starts (esc)
  tz\tAmerica/Toronto\tZone in which times are shown (esc)
  hints\toff\tHints on what to type next (esc)
  $ cf flow create Sales
  created flow sales "Sales"

What is not one.

  $ cf config set output xml
  error: output is one of table, json, yaml, csv, tsv, not "xml"
  [2]
  $ cf config set outptu json
  error: there is no preference "outptu"
    did you mean: output
    try: cf config list
  [2]
  $ cf config set tz Mars
  error: there is no time zone "Mars"
  [2]
  $ cf config set color sometimes
  error: color is one of auto, always, never, not "sometimes"
  [2]
  $ cf config set hints maybe
  error: hints is one of on, off, not "maybe"
  [2]
  $ cf config get nothing
  error: there is no preference "nothing"
    try: cf config list
  [2]
  $ cf config set output
  error: VALUE is missing
    try: cf config set --help
  [2]
  $ echo 'outptu: json' > "$XDG_CONFIG_HOME/cf/config.yaml"
  $ cf flow list 2>&1 | sed "s,$HOME,~,"
  error: ~/.config/cf/config.yaml:1:9: there is no preference "outptu"
    did you mean: output
  $ echo 'output: [' > "$XDG_CONFIG_HOME/cf/config.yaml"
  $ cf flow list 2>&1 | sed "s,$HOME,~,"
  error: ~/.config/cf/config.yaml:2:1: a ] or a comma is missing here, or a quote before it
  $ echo 'output: xml' > "$XDG_CONFIG_HOME/cf/config.yaml"
  $ cf flow list 2>&1 | sed "s,$HOME,~,"
  error: ~/.config/cf/config.yaml:1:9: output is one of table, json, yaml, csv, tsv, not "xml"
  $ CF_CONFIG=$PWD/none.yaml cf flow list
  default\tDefault\t0\t0\t0\t\t\ttrue\ttrue (esc)
  sales\tSales\t0\t0\t0\t\t\tfalse\tfalse (esc)

A folder that is not absolute is no place: the XDG specification has it ignored.

  $ XDG_DATA_HOME=here XDG_CONFIG_HOME=here CF_CONFIG=$PWD/none.yaml cf flow list -q
  default
  sales
  $ test -e here
  [1]

A folder is no configuration.

  $ mkdir folder && CF_CONFIG=folder cf flow list
  error: cannot read "folder": Is a directory
  [1]
