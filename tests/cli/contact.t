Contacts: the ways to ring a user.

  $ cf user create "Ana Ruiz" --key ana -q
  ana
  $ cf user create Bo -q
  bo

A SIP account gets a password from the system's random source; nobody sees it without --reveal.

  $ cf contact create ana/desk --type sip --codec opus,ulaw
  created contact ana/desk
  undo: cf undo 3
  $ cf contact create ana/laptop --type sip --reveal | sed -E 's/[A-Za-z0-9]{24}/<24 characters>/'
  undo: cf undo 4
  created contact ana/laptop
  password: <24 characters>
  $ cf contact create ana/mobile --type phone --address "+1 (416) 555-0101"
  created contact ana/mobile
  undo: cf undo 5
  $ cf contact create ana/home --type sip_uri --address sip:ana@example.org --no-enabled
  created contact ana/home
  undo: cf undo 6
  $ cf contact list
  ana/desk\tsip\t\ttrue (esc)
  ana/home\tsip_uri\tsip:ana@example.org\tfalse (esc)
  ana/laptop\tsip\t\ttrue (esc)
  ana/mobile\tphone\t+14165550101\ttrue (esc)
  $ cf contact list -o table
  KEY         TYPE     ADDRESS              ENABLED
  ana/desk    sip                           yes
  ana/home    sip_uri  sip:ana@example.org
  ana/laptop  sip                           yes
  ana/mobile  phone    +14165550101         yes
  $ cf contact list --where user=ana --where type=phone -q
  ana/mobile
  $ cf contact show ana/desk
  id\t1 (esc)
  user\tana (esc)
  key\tdesk (esc)
  type\tsip (esc)
  address\t (esc)
  codecs\topus,ulaw (esc)
  enabled\ttrue (esc)
  password\t (esc)
  used_by\t (esc)
  $ cf contact show ana/desk -o json
  {"schema":"cf/v1","kind":"contact","item":{"id":1,"user":"ana","key":"desk","type":"sip","address":null,"codecs":["opus","ulaw"],"enabled":true,"password":null,"used_by":[]}}
  $ cf contact show ana/desk --reveal | grep -Ec '^password\s[A-Za-z0-9]{24}$'
  1

A password of one's own comes from standard input, never from the command line, and is nowhere printed.

  $ cf contact set ana/desk --password s3cret-s3cret
  error: a password does not belong on the command line, where others can read it
    try: --password -          # from standard input
    try: --password env:NAME   # or file:PATH
  [2]
  $ echo 'correct horse battery staple' | cf contact set ana/desk --password -
  changed contact ana/desk
  undo: cf undo 7
  $ cf contact show ana/desk --reveal --fields password
  password\tcorrect horse battery staple (esc)
  $ cf log -o json | grep -c 'correct horse'
  0
  [1]
  $ cf log 7 -o json | grep -c 'correct horse'
  0
  [1]
  $ cf log 7 --fields command
  command\tcf contact set ana/desk --password ... (esc)
  $ printf '' | cf contact set ana/desk --password -
  error: no password on standard input; write it there as one line
  [2]
  $ cf contact set ana/desk --password env:ANA_PASSWORD
  changed contact ana/desk
  undo: cf undo 8
  $ cf contact show ana/desk --fields password
  password\tenv:ANA_PASSWORD (esc)

What is not one.

  $ cf contact create desk --type sip
  error: "desk" is not a contact: write USER/CONTACT, such as ana/desk
  [2]
  $ cf contact create ana --type sip
  error: "ana" is not a contact: write USER/CONTACT, such as ana/desk
  [2]
  $ cf contact create ana/x
  error: type: a value is required
    try: cf contact create --help
  [2]
  $ cf contact create ana/x --type telex
  error: type: "telex" is not one of sip, phone, sip_uri
  [2]
  $ cf contact create ana/x --type phone
  error: address: a contact of type phone needs a phone number such as +14165550101
    try: cf contact create --help
  [2]
  $ cf contact create ana/x --type sip --address +14165550101
  error: address: a contact of type sip has none: leave it out, or make it of type sip_uri
  [2]
  $ cf contact create ana/x --type phone --address sip:ana@example.org
  error: address: a contact of type phone needs a phone number such as +14165550101
  [2]
  $ cf contact create ana/x --type sip_uri --address nonsense
  error: address: a contact of type sip_uri needs a SIP address such as sip:ana@example.org
  [2]
  $ cf contact create ana/x --type phone --address +14165550102 --codec opuss
  error: codecs[1]: "opuss" is not one of opus, g722, ulaw, alaw, g729, gsm, ilbc, speex
    did you mean: opus
  [2]
  $ cf contact create nobody/desk --type sip
  error: no user named "nobody"
    try: cf user list
    try: cf user create nobody
  [4]
  $ cf contact create ana/desk --type sip
  error: contact "ana/desk" is taken
    try: cf contact show ana/desk
  [5]
  $ cf contact create "ana/My Desk" --type sip
  error: "My Desk" is no key: write a-z, 0-9 and single "-" between them, at most 64 characters, as in "my-desk"
  [2]
  $ cf contact show ana/fax
  error: no contact named "ana/fax"
    try: cf contact list
    try: cf contact create ana/fax
  [4]
  $ cf contact show bo/desk
  error: no contact named "bo/desk"
    try: cf contact list
    try: cf contact create bo/desk
  [4]

Set and delete.

  $ cf contact set ana/home --enabled --add-codec g722
  changed contact ana/home
  undo: cf undo 9
  $ cf contact set ana/home --enabled
  unchanged contact ana/home
  $ cf flow create Sales --user ana -q
  sales
  $ cf module create ring-group Ring --flow sales --destination ana/mobile -q
  ring
  $ cf contact delete ana/mobile --yes
  error: contact "ana/mobile" is in use: module sales/ring (destinations)
    try: --cascade   # takes it out of all of these
  [6]
  $ cf contact delete ana/home
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ cf contact delete ana/home --yes
  deleted contact ana/home
  undo: cf undo 12
  $ cf undo && cf contact show ana/home --fields address,codecs
  undid change 12: delete contact "ana/home"
  redo: cf redo
  address\tsip:ana@example.org (esc)
  codecs\tg722 (esc)
