The version, for people and for programs; no store is needed.

  $ cf version | sed 's/[0-9.]*$/N/'
  cf N
  $ cf --version | sed 's/[0-9.]*$/N/'
  cf N
  $ cf -V flow list | sed 's/[0-9.]*$/N/'
  cf N
  $ cf flow list -V | sed 's/[0-9.]*$/N/'
  cf N
  $ cf version -o json | sed 's/"[0-9.]*"/"N"/'
  {"schema":"cf/v1","kind":"version","item":{"name":"cf","version":"N"}}
  $ CF_STORE=/nowhere/cf.db cf version > out
  $ test -e "$XDG_DATA_HOME/cf"
  [1]
