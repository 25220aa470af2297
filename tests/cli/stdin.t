`-` as an operand reads names from standard input, one a line; -0 reads them up to NUL.

  $ for name in Ana Bo Chi Dee; do cf user create "$name" -q; done
  ana
  bo
  chi
  dee
  $ cf user list -q | cf user assign - --flow default
  assigned user ana "Ana"
  assigned user bo "Bo"
  assigned user chi "Chi"
  assigned user dee "Dee"
  undo: cf undo 5
  $ printf 'ana\n\nBO\n' | cf user unassign - --flow default -q
  ana
  bo
  $ cf user list --flow default -q
  chi
  dee
  $ cf user list --flow default -q -0 | cf user unassign - -0 --flow default -q
  chi\x00dee\x00 (no-eol) (esc)

No last new line, and lines of Windows.

  $ printf 'ana' | cf user assign - --flow default -q
  ana
  $ printf 'bo\r\nchi\r\n' | cf user assign - --flow default -q
  bo
  chi

Where one name is taken, one may be read.

  $ printf 'Eve\n' | cf user create - -q
  eve
  $ printf 'eve\n' | cf user set - --status inactive -q
  eve
  $ printf 'Fay\nGil\n' | cf user create -
  error: standard input holds 2 names, but this takes one
  [2]

All or nothing.

  $ printf 'dee\nnobody\n' | cf user delete - --yes
  error: no user named "nobody"
    try: cf user list
    try: cf user create nobody
  [4]
  $ cf user list -q
  ana
  bo
  chi
  dee
  eve
  $ printf 'dee\neve\n' | cf user delete - --yes -q
  dee
  eve
  $ cf undo -q && cf user list -q
  12
  ana
  bo
  chi
  dee
  eve

Nothing there.

  $ cf user delete - --yes < /dev/null
  error: standard input names nothing to delete
  [2]
  $ cf user create - < /dev/null
  error: standard input holds 0 names, but this takes one
  [2]

More than ten need a yes, also where one does not.

  $ for i in 1 2 3 4 5 6 7 8 9 10 11; do cf user create "User $i" -q; done > keys
  $ cf user assign - --flow default < keys
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf user assign - --flow default --yes -q < keys | wc -l
  11

In flow switch, - is the previous flow.

  $ printf 'a\nb\n' | cf flow switch -
  error: there is no previous flow to go back to
    try: cf flow switch NAME
  [4]
