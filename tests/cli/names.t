Names: what may be one, and what may not.

Empty, too long, with a slash, with control characters, not text.

  $ cf flow create ""
  error: the name is empty: give 1 to 64 characters
  [2]
  $ cf flow create "   "
  error: the name is empty: give 1 to 64 characters
  [2]
  $ cf flow create "$(printf 'x%.0s' $(seq 65))"
  error: the name has 65 characters: at most 64 are allowed
  [2]
  $ cf flow create "Sales/Support"
  error: name "Sales/Support" holds "/": leave it out or write "-"
  [2]
  $ cf flow create "$(printf 'Sales\tTeam')"
  error: name "Sales�Team" holds the control character U+0009: leave it out
  [2]
  $ cf flow create "$(printf 'Sales\033[31m')"
  error: name "Sales�[31m" holds the control character U+001B: leave it out
  [2]
  $ cf flow create "$(printf 'Sales\n')x"
  created flow salesx "Salesx"
  undo: cf undo 1
  $ cf flow create "$(printf 'Sales\nTeam')"
  error: name "Sales�Team" holds the control character U+000A: leave it out
  [2]
  $ cf flow create "$(printf 'Sales\302\205Team')"
  error: name "Sales�Team" holds the control character U+0085: leave it out
  [2]
  $ cf flow create "$(printf 'Sales\377Team')"
  error: name "Sales�Team" is not UTF-8: write it in UTF-8
  [2]
  $ cf flow create "$(printf '\300\200')"
  error: name "��" is not UTF-8: write it in UTF-8
  [2]
  $ cf flow create "$(printf 'Sales\355\240\200')"
  error: name "Sales���" is not UTF-8: write it in UTF-8
  [2]
  $ test -e "$XDG_DATA_HOME/cf/cf.db"

64 characters of any language are a name; space around it is not part of it.

  $ cf flow create "$(printf 'x%.0s' $(seq 64))" -q
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
  $ cf flow create "$(printf '営%.0s' $(seq 64))" -q
  flow-4
  $ cf flow create "$(printf '営%.0s' $(seq 65))"
  error: the name has 65 characters: at most 64 are allowed
  [2]
  $ cf flow create "   Sales   " -q
  sales
  $ cf flow create "📞 Calls 👩‍👩‍👧" -q
  calls
  $ cf flow create "مكتب المبيعات" -q
  flow-7
  $ cf flow create "Straße" -q
  strasse
  $ cf flow create "O'Brien & Sons" -q
  o-brien-sons

The same name in another form, or in another case, is the same name.

  $ cf flow create "STRASSE"
  error: flow "Straße" is taken
    try: cf flow create STRASSE --if-not-exists
    try: cf flow show strasse
  [5]
  $ cf flow create "$(printf 'Cafe\314\201')" -q
  cafe
  $ cf flow create "Café"
  error: flow "Café" is taken
    try: cf flow create 'Café' --if-not-exists
    try: cf flow show cafe
  [5]
  $ cf flow create "CAFÉ"
  error: flow "Café" is taken
    try: cf flow create 'CAFÉ' --if-not-exists
    try: cf flow show cafe
  [5]
  $ cf flow show "$(printf 'cafe\314\201')" --fields name
  name\tCafé (esc)

Look-alikes are different names, with different keys; nothing is guessed.

  $ cf flow create "Sаles" -q
  s-les
  $ cf flow show "Sаles" -q
  s-les
  $ cf flow show sales -q
  sales

Characters that turn or hide text are refused; joiners that emoji and scripts need are not.

  $ cf flow create "$(printf 'Sales\342\200\256')x"
  error: name "Sales�x" holds the control character U+202E: leave it out
  [2]
  $ cf flow create "$(printf 'Sales\342\200\213')"
  error: name "Sales\xe2\x80\x8b" holds the invisible character U+200B: leave it out (esc)
  [2]
  $ cf flow create "$(printf '\357\273\277Sales')"
  error: name "\xef\xbb\xbfSales" holds the invisible character U+FEFF: leave it out (esc)
  [2]
  $ cf flow create "$(printf 'Sa\342\200\215les')" -q
  sa-les

Text is only ever text.

  $ cf flow create "'; DROP TABLE flow; --" -q
  drop-table-flow
  $ cf flow show "'; DROP TABLE flow; --" -q
  drop-table-flow
  $ cf flow list --where "name='; DROP TABLE flow; --" -q
  drop-table-flow
  $ cf flow create '$(touch pwned)`touch pwned`' -q
  touch-pwned-touch-pwned
  $ cf flow create '%s%n\x00' -q
  s-n-x00
  $ test -e pwned
  [1]
  $ cf flow create -- "--" -q
  error: "-q" is one operand too many
    try: cf flow create --help
  [2]
  $ cf flow create -q -- "--"
  flow-16
  $ cf flow create -q -- "-x"
  x
  $ cf flow create -q "- x"
  x-2
  $ cf flow delete -q --yes -- -x "--"
  x
  flow-16
  $ cf flow create -q ..
  flow-17
  $ cf flow create -q NULL
  null
  $ cf flow create -q "=1+1"
  1-1

Keys.

  $ cf flow create Key --key "Not a key"
  error: "Not a key" is no key: write a-z, 0-9 and single "-" between them, at most 64 characters, as in "not-a-key"
  [2]
  $ cf flow create Key --key ""
  error: --key needs a value, not an empty one
  [2]
  $ cf flow create Key --key=-key
  error: "-key" is no key: write a-z, 0-9 and single "-" between them, at most 64 characters, as in "key"
  [2]
  $ cf flow create Key --key "key--key"
  error: "key--key" is no key: write a-z, 0-9 and single "-" between them, at most 64 characters, as in "key-key"
  [2]
  $ cf flow create Key --key KEY
  error: "KEY" is no key: write a-z, 0-9 and single "-" between them, at most 64 characters, as in "key"
  [2]
  $ cf flow create Key --key schlüssel
  error: "schlüssel" is no key: write a-z, 0-9 and single "-" between them, at most 64 characters, as in "schlussel"
  [2]
  $ cf flow create Key --key "$(printf 'k%.0s' $(seq 65))" 2>&1 | cut -c1-30
  error: "kkkkkkkkkkkkkkkkkkkkkk
  $ cf flow create Key --key "$(printf 'k%.0s' $(seq 64))" -q
  kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk

Other nouns keep the same rule.

  $ cf user create "a/b"
  error: name "a/b" holds "/": leave it out or write "-"
  [2]
  $ cf tab create "" --flow sales
  error: the name is empty: give 1 to 64 characters
  [2]
  $ cf module create hang-up "$(printf 'a\007b')" --flow sales
  error: name "a�b" holds the control character U+0007: leave it out
  [2]
  $ cf user rename nobody ""
  error: no user named "nobody"
    try: cf user list
    try: cf user create nobody
  [4]
  $ cf flow rename sales "$(printf 'x%.0s' $(seq 65))"
  error: the name has 65 characters: at most 64 are allowed
  [2]
  $ cf flow rename sales " "
  error: the name is empty: give 1 to 64 characters
  [2]

An operand that no name can be is not there.

  $ cf flow show ""
  error: no flow named ""
    try: cf flow list
  [4]
  $ cf flow show "a/b"
  error: no flow named "a/b"
    try: cf flow list
  [4]
  $ cf flow show "$(printf 'Sales\377')"
  error: no flow named "Sales�"
    did you mean: salesx, sales
    try: cf flow list
  [4]
  $ cf flow delete "" --yes
  error: no flow named ""
    try: cf flow list
  [4]
