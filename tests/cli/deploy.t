Deployment: what the store says becomes the configuration of Asterisk. The engine is a stand-in here.

  $ export CF_STORE=$PWD/cf.db
  $ mkdir etc run
  $ cat > phones.yaml <<END
  > cf: v1
  > settings: {timezone: Europe/London}
  > trunks: {carrier: {host: 192.0.2.7, username: us, password: {env: CARRIER_PASSWORD}, default: true}}
  > users: {ana: {contacts: {desk: {type: sip}}}}
  > audio: {welcome: {say: "Welcome; press 1."}}
  > flows:
  >   sales:
  >     users: [ana]
  >     numbers: {"+14169233346": menu, "101": ring}
  >     modules:
  >       menu: {kind: voice_menu, audio: welcome, exits: {1: ring, timeout: bye, invalid: bye}}
  >       ring: {kind: ring_group, destinations: [ana], exits: {no_answer: bye}}
  >       bye: {kind: hang_up}
  > END
  $ cf apply phones.yaml --yes -q
  1
  $ printf anas-secret | cf contact set ana/desk --password - -q
  ana/desk
  $ plainly() { "$@" 2>&1 | sed "s,$PWD,PWD,g; s/-r[0-9a-f]\{8\}-/-rREVISION-/g"; return "${PIPESTATUS[0]}"; }
  $ deploy() { plainly cf deploy asterisk --folder etc "$@"; }
  $ files() { (cd etc; find . -maxdepth 1 -printf '%P %M %l\n' | sort); }

Passwords that stand elsewhere are looked up now.

  $ deploy --no-reload
  error: the password of trunk carrier is not there: the variable CARRIER_PASSWORD is not set
  [4]
  $ export CARRIER_PASSWORD=carriers-secret

A dry run writes nothing and shows no password.

  $ deploy --no-reload --dry-run > shown
  $ grep -c secret shown
  0
  [1]
  $ grep -c 'password=(hidden' shown
  2
  $ tail -n 1 shown
  note: files: 17 created
  $ ls etc

Without an engine the files can be written; nothing counts as deployed then.

  $ deploy --asterisk ./nothing
  error: "./nothing" is no asterisk that runs here
  [4]
  $ deploy --no-reload --no-verify
  deployed change 2: PWD/etc/cf-2
  note: files: 17 created
  note: sounds: 2 made
  $ files
   drwxr-xr-x 
  cdr_sqlite3_custom.conf -rw-r----- 
  cf lrwxrwxrwx cf-2
  cf-2 drwxr-x--- 
  cf-sounds drwxr-x--- 
  confbridge.conf -rw-r----- 
  extensions.conf -rw-r----- 
  musiconhold.conf -rw-r----- 
  pjsip.conf -rw-r----- 
  queues.conf -rw-r----- 
  $ find etc/cf-2 -printf '%y %m\n' | sort -u
  d 750
  f 640
  f 750
  $ cat etc/extensions.conf
  #tryinclude cf/extensions.conf
  $ deploy --no-reload --no-verify -o json
  {"schema":"cf/v1","kind":"result","action":"deploy","changed":false,"dry_run":false,"objects":[{"kind":"change","id":2,"key":"2","name":"PWD/etc/cf-2"}],"change":null,"warnings":[],"losses":[],"numbers":[],"notes":["it is live already"],"backup":null,"secret":null,"counts":null}
  $ cf status --fields deployed_change,waiting_changes
  deployed_change\t (esc)
  waiting_changes\t (esc)
  $ cf plan --against asterisk
  error: no engine was told anything yet
    try: cf deploy asterisk
  [4]

An engine that does not run is told when it starts; what it will load is tried out before.

  $ PATH=$PWD/bin:$PATH; mkdir bin; ln -s "$ROOT/tests/engine/asterisk" bin
  $ printf '[x]\nastetcdir => %s/etc\nastrundir => %s/run\n' "$PWD" "$PWD" > etc/asterisk.conf
  $ deploy
  deployed change 2: PWD/etc/cf-2
  note: asterisk does not run: it loads this when it starts
  $ cf status --fields deployed_change,waiting_changes
  deployed_change\t2 (esc)
  waiting_changes\t0 (esc)

One that runs reads it again, and shows that it did.

  $ asterisk -f -C "$PWD/etc/asterisk.conf" & engine=$!
  $ while ! [ -e run/asterisk.ctl ]; do sleep 0.02; done
  $ shows() { asterisk -C etc/asterisk.conf -rx "$@"; }
  $ cf module set menu --flow sales --timeout 7s -q
  menu
  $ cf plan --against asterisk
  ~ module sales/menu
      timeout: "5s" -> "7s"
  0 to create, 1 to change, 0 to remove, 13 unchanged
  $ cf plan --against asterisk --check -q
  menu
  [3]
  $ deploy
  deployed change 3: PWD/etc/cf-3
  note: files: 1 created, 2 changed
  $ deploy
  unchanged change 3: PWD/etc/cf-3
  note: it is live already
  $ cf plan --against asterisk
  0 to create, 0 to change, 0 to remove, 14 unchanged
  $ shows 'dialplan show' | grep -c WaitExten
  2

Calls in the text before go on in it for one deployment; the file of a flow that did not change is the same.

  $ ls etc/cf/flows
  f1.conf
  f2-before.conf
  f2.conf
  $ stat -c %h etc/cf/pjsip.conf
  2
  $ cf user create Bo -q
  bo
  $ deploy -q
  4
  $ ls etc/cf/flows
  f1.conf
  f2.conf
  $ ls -d etc/cf-?
  etc/cf-3
  etc/cf-4

A file that somebody changed is made again.

  $ sed -i 's/WaitExten/Wait/' etc/cf/flows/f*.conf
  $ deploy
  deployed change 4: PWD/etc/cf-4.2
  note: files: 1 changed

An engine that lacks something says so before anything is live.

  $ cf module set menu --flow sales --timeout 8s -q
  menu
  $ readlink etc/cf
  cf-4.2
  $ FAKE_LACKS=WaitExten deploy
  error: asterisk does not load what was written: it has no application WaitExten
    try: cf deploy asterisk --no-verify   # if you know better
  [1]
  $ FAKE_UTC=1 deploy
  error: asterisk does not load what was written: it reads the clock of Europe/London otherwise: its time zones are old
    try: cf deploy asterisk --no-verify   # if you know better
  [1]
  $ readlink etc/cf
  cf-4.2

One that keeps its old text says "reloaded" all the same: then that is live again.

  $ echo '!broken' >> etc/extensions.conf
  $ deploy
  error: asterisk did not load what was written: cf-f2,101 has "3. Goto(cf-f2-rREVISION-m3,s,1)" where "3. Goto(cf-f2-rREVISION-m3,s,1)" was written; cf-4.2 is live again
  [1]
  $ readlink etc/cf
  cf-4.2
  $ sed -i '/broken/d' etc/extensions.conf
  $ deploy
  deployed change 5: PWD/etc/cf-5
  note: files: 1 created, 2 changed
  $ cf status --fields deployed_change,waiting_changes
  deployed_change\t5 (esc)
  waiting_changes\t0 (esc)

Two at a time would be in each other's way.

  $ plainly flock etc cf deploy asterisk --folder etc --lock-timeout 0s
  error: somebody else deploys to "PWD/etc" now
  [8]
  $ deploy --read-only
  error: nothing is changed in read-only mode
  [6]

What is in the way is named.

  $ deploy --folder nowhere
  error: there is no folder "PWD/nowhere"
    try: mkdir -p PWD/nowhere
  [4]
  $ deploy --folder phones.yaml
  error: cannot open the folder "PWD/phones.yaml": Not a directory
  [1]
  $ mkdir "a b"; deploy --folder "a b"
  error: the engine cannot read files in "PWD/a b": its path may have the letters a-z and A-Z, digits and . _ + @ ~ -
  [2]
  $ deploy --folder $'two\nlines'
  error: the engine cannot read files in "PWD/two\xef\xbf\xbdlines": its path may have the letters a-z and A-Z, digits and . _ + @ ~ - (esc)
  [2]
  $ mkdir taken; touch taken/cf; deploy --folder taken --no-reload
  error: "PWD/taken/cf" is no link to a deployment: move it away
  [6]
  $ mkdir linked; ln -s /dev/null linked/pjsip.conf; deploy --folder linked --no-reload
  error: "PWD/linked/pjsip.conf" is no plain file: write the line "#tryinclude cf/pjsip.conf" into it yourself, or replace it
  [6]
  $ deploy --unix-group nobody-has-this
  error: there is no group "nobody-has-this" here
  [4]
  $ cf plan --against freeswitch
  error: there is no engine "freeswitch"
    try: --against asterisk
  [2]
  $ cf plan phones.yaml --against asterisk
  error: what an engine runs is compared with the store, not with documents
    try: cf plan --against asterisk
  [2]
  $ cf deploy asterisk --folder etc --store nothing.db
  error: there is no store at "nothing.db"
    try: --store PATH
  [10]

A phone system with errors is not deployed.

  $ cf trunk set carrier --no-default -q
  carrier
  $ cf module create call-forward Out --flow sales --to +442071234567 -q
  out
  $ deploy
  error: module sales/out: to: calls to "+442071234567" leave by the default trunk, and there is none [E17]
    try: cf trunk set carrier --default
  [7]
  $ cf undo -q
  7

It goes as it came, after a question.

  $ deploy --remove
  error: this needs a confirmation, and nobody can be asked here
    try: --yes       # do it
    try: --dry-run   # see what would be done
  [2]
  $ deploy --remove --dry-run
  would remove deployment PWD/etc "cf-5"
  this removes:
    the line "#tryinclude cf/pjsip.conf" of pjsip.conf
    the line "#tryinclude cf/musiconhold.conf" of musiconhold.conf
    the line "#tryinclude cf/confbridge.conf" of confbridge.conf
    the line "#tryinclude cf/queues.conf" of queues.conf
    the line "#tryinclude cf/cdr_sqlite3_custom.conf" of cdr_sqlite3_custom.conf
    the line "#tryinclude cf/extensions.conf" of extensions.conf
    .cf-loaded
    cf
    cf-4.2
    cf-5
    cf-sounds
  $ deploy --remove --yes
  removed deployment PWD/etc "cf-5"
  $ files
   drwxr-xr-x 
  asterisk.conf -rw-r--r-- 
  $ shows 'dialplan show'
  
  -= 0 priorities =-
  $ cf status --fields deployed_change,waiting_changes
  deployed_change\t (esc)
  waiting_changes\t (esc)
  $ deploy --remove --yes
  nothing to do
  $ kill $engine
