The kinds of modules, each with all that it can be told.

  $ cf user create Ana --key ana --email ana@example.com -q
  ana
  $ cf contact create ana/desk --type sip -q
  ana/desk
  $ cf group create Team --user ana -q
  team
  $ cf schedule create office --hours "mon-fri 08:00-18:00" -q
  office
  $ cf audio create welcome --say "Welcome." -q
  welcome
  $ cf audio create music --say "La la la." -q
  music
  $ cf flow create Sales --user ana --group team --switch -q
  sales
  $ cf number create +14165550999 --flow sales -q
  +14165550999
  $ create() { cf module create "$@" -q; }
  $ create hang-up Bye
  bye

ring_group

  $ create ring-group "Ring" --destination ana/desk,after=0s,for=20s --destination @team,after=10s,for=20s --destination +14165550101,for=1s \
  >   --music-on-hold music --ringback welcome --caller-name '^(.*)$=Support \1' --exit no_answer=bye --tab Main --note "A note"
  ring
  $ cf module show ring -o json
  {"schema":"cf/v1","kind":"module","item":{"id":2,"flow":"sales","key":"ring","name":"Ring","kind":"ring_group","tab":"Main","note":"A note","enabled":true,"destinations":[{"to":"ana/desk","after":"0s","for":"20s"},{"to":"@team","after":"10s","for":"20s"},{"to":"+14165550101","after":"0s","for":"1s"}],"music_on_hold":"music","ringback":"welcome","caller_name":{"match":"^(.*)$","result":"Support \\1"},"exits":{"no_answer":"bye"},"used_by":[]}}

voice_menu

  $ create voice-menu "Menu" --audio welcome --timeout 7s --playbacks 3 --inter-digit-timeout 1500ms --direct-dial --invalid-audio "say: Sorry." \
  >   --exit 1=ring --exit '*9=bye' --exit '##=bye' --exit timeout=bye --exit invalid=bye
  menu
  $ cf module show menu -o json
  {"schema":"cf/v1","kind":"module","item":{"id":3,"flow":"sales","key":"menu","name":"Menu","kind":"voice_menu","tab":"Main","note":null,"enabled":true,"audio":"welcome","timeout":"7s","playbacks":3,"inter_digit_timeout":"1s500ms","direct_dial":true,"invalid_audio":"say: Sorry.","exits":{"##":"bye","*9":"bye","1":"ring","invalid":"bye","timeout":"bye"},"used_by":[]}}

audio_playback

  $ create audio-playback "Address" --audio "say: Twelve King Street." --no-answer --exit next=menu
  address
  $ cf module show address -o json
  {"schema":"cf/v1","kind":"module","item":{"id":4,"flow":"sales","key":"address","name":"Address","kind":"audio_playback","tab":"Main","note":null,"enabled":true,"audio":"say: Twelve King Street.","answer":false,"exits":{"next":"menu"},"used_by":[]}}

conference

  $ create conference "Room" --pin 1234 --max-members 12 --record --no-announce --music-on-hold music
  room
  $ cf module show room -o json
  {"schema":"cf/v1","kind":"module","item":{"id":5,"flow":"sales","key":"room","name":"Room","kind":"conference","tab":"Main","note":null,"enabled":true,"pin":"1234","max_members":12,"record":true,"announce":false,"music_on_hold":"music","exits":{},"used_by":[]}}

voicemail

  $ create voicemail "Mailbox" --audio "say: Please leave a message." --max-length 3m --deliver-to ana --deliver-to boss@example.com --no-beep
  mailbox
  $ cf module show mailbox -o json
  {"schema":"cf/v1","kind":"module","item":{"id":6,"flow":"sales","key":"mailbox","name":"Mailbox","kind":"voicemail","tab":"Main","note":null,"enabled":true,"audio":"say: Please leave a message.","max_length":"3m","deliver_to":["ana","boss@example.com"],"beep":false,"exits":{},"used_by":[]}}

fax

  $ create fax "Fax" --deliver-to fax@example.com --max-length 20m
  fax
  $ cf module show fax -o json
  {"schema":"cf/v1","kind":"module","item":{"id":7,"flow":"sales","key":"fax","name":"Fax","kind":"fax","tab":"Main","note":null,"enabled":true,"deliver_to":["fax@example.com"],"max_length":"20m","exits":{},"used_by":[]}}

call_recorder

  $ create call-recorder "Recorder" --announcement welcome --mix caller --format gsm --deliver-to ana --exit next=ring
  recorder
  $ cf module show recorder -o json
  {"schema":"cf/v1","kind":"module","item":{"id":8,"flow":"sales","key":"recorder","name":"Recorder","kind":"call_recorder","tab":"Main","note":null,"enabled":true,"announcement":"welcome","mix":"caller","format":"gsm","deliver_to":["ana"],"exits":{"next":"ring"},"used_by":[]}}

caller_router

  $ create caller-router "Callers" --algorithm number --default-route allow --rule 1416=allow --rule +44=disallow --rule anna=allow --exit allow=menu --exit disallow=bye
  callers
  $ cf module show callers -o json
  {"schema":"cf/v1","kind":"module","item":{"id":9,"flow":"sales","key":"callers","name":"Callers","kind":"caller_router","tab":"Main","note":null,"enabled":true,"algorithm":"number","default_route":"allow","rules":[{"value":"1416","route":"allow"},{"value":"+44","route":"disallow"},{"value":"anna","route":"allow"}],"exits":{"allow":"menu","disallow":"bye"},"used_by":[]}}

blocklist

  $ create blocklist "Blocked" --block-empty --block-letters --number +14165550111,4165550112 --no-normalize --play "say: Go away." --exit next=menu
  blocked
  $ cf module show blocked -o json
  {"schema":"cf/v1","kind":"module","item":{"id":10,"flow":"sales","key":"blocked","name":"Blocked","kind":"blocklist","tab":"Main","note":null,"enabled":true,"block_empty":true,"block_letters":true,"numbers":["+14165550111","4165550112"],"normalize":false,"play":"say: Go away.","exits":{"next":"menu"},"used_by":[]}}

queue

  $ create queue "Queue" --strategy ring-all --timeout 10m --destination ana,for=30s --destination @team --wrap-up 10s --max-waiting 5 --no-join-empty \
  >   --announce-position --music-on-hold music --ringback music --caller-name 'x=y' --exit timeout=mailbox --exit full=bye --exit empty=mailbox
  queue
  $ cf module show queue -o json
  {"schema":"cf/v1","kind":"module","item":{"id":11,"flow":"sales","key":"queue","name":"Queue","kind":"queue","tab":"Main","note":null,"enabled":true,"strategy":"ring_all","timeout":"10m","destinations":[{"to":"ana","for":"30s"},{"to":"@team","for":"15s"}],"wrap_up":"10s","max_waiting":5,"join_empty":false,"announce_position":true,"music_on_hold":"music","ringback":"music","caller_name":{"match":"x","result":"y"},"exits":{"empty":"mailbox","full":"bye","timeout":"mailbox"},"used_by":[]}}

time_router

  $ create time-router "Hours" --schedule office --exit open=menu --exit closed=mailbox
  hours
  $ create time-router "Own hours" --hours "mon-fri 09:00-12:00 13:00-17:00" --hours "sat 10:00-12:00" --timezone Europe/Paris --exit yes=menu --exit no=mailbox
  own-hours
  $ cf module show hours -o json
  {"schema":"cf/v1","kind":"module","item":{"id":12,"flow":"sales","key":"hours","name":"Hours","kind":"time_router","tab":"Main","note":null,"enabled":true,"schedule":"office","hours":{},"timezone":null,"exits":{"closed":"mailbox","open":"menu"},"used_by":[]}}
  $ cf module show own-hours -o json
  {"schema":"cf/v1","kind":"module","item":{"id":13,"flow":"sales","key":"own-hours","name":"Own hours","kind":"time_router","tab":"Main","note":null,"enabled":true,"schedule":null,"hours":{"mon-fri":"09:00-12:00 13:00-17:00","sat":"10:00-12:00"},"timezone":"Europe/Paris","exits":{"closed":"mailbox","open":"menu"},"used_by":[]}}
  $ create time-router "Both" --schedule office --hours "mon 09:00-17:00"
  error: a time_router needs either a schedule or hours: --schedule office, or --hours "mon-fri 08:00-18:00"
  [2]

notification

  $ create notification "Tell" --deliver-to ana --subject "Call from {caller}" --body "{caller} called {number} of {flow}, {module}, at {time}" --exit next=menu
  tell
  $ cf module show tell -o json
  {"schema":"cf/v1","kind":"module","item":{"id":14,"flow":"sales","key":"tell","name":"Tell","kind":"notification","tab":"Main","note":null,"enabled":true,"deliver_to":["ana"],"subject":"Call from {caller}","body":"{caller} called {number} of {flow}, {module}, at {time}","exits":{"next":"menu"},"used_by":[]}}

call_forward

  $ create call-forward "Away" --to +14165550101 --timeout 45s --caller-id called --confirm --exit no_answer=mailbox
  away
  $ create call-forward "Abroad" --to sip:office@example.org --caller-id +14165550999
  abroad
  $ cf module show away -o json
  {"schema":"cf/v1","kind":"module","item":{"id":15,"flow":"sales","key":"away","name":"Away","kind":"call_forward","tab":"Main","note":null,"enabled":true,"to":"+14165550101","timeout":"45s","caller_id":"called","confirm":true,"exits":{"no_answer":"mailbox"},"used_by":[]}}
  $ cf module show abroad -o json
  {"schema":"cf/v1","kind":"module","item":{"id":16,"flow":"sales","key":"abroad","name":"Abroad","kind":"call_forward","tab":"Main","note":null,"enabled":true,"to":"sip:office@example.org","timeout":"30s","caller_id":"+14165550999","confirm":false,"exits":{},"used_by":[]}}

switch

  $ create switch "Night" --state off --code '*21' --exit on=menu --exit off=mailbox
  night
  $ cf module show night -o json
  {"schema":"cf/v1","kind":"module","item":{"id":17,"flow":"sales","key":"night","name":"Night","kind":"switch","tab":"Main","note":null,"enabled":true,"state":"off","code":"*21","exits":{"off":"mailbox","on":"menu"},"used_by":[]}}
  $ cf module set night --state on
  changed module night "Night"
  undo: cf undo 26
  $ create switch "Night 2" --code '*21'
  error: code *21 is that of switch "Night" already
  [5]

split

  $ create split "Half" --percent 30 --exit a=ring --exit b=menu
  half
  $ cf module show half -o json
  {"schema":"cf/v1","kind":"module","item":{"id":18,"flow":"sales","key":"half","name":"Half","kind":"split","tab":"Main","note":null,"enabled":true,"percent":30,"exits":{"a":"ring","b":"menu"},"used_by":[]}}

hang_up

  $ create hang-up "Busy" --cause busy --play "say: All lines are busy."
  busy
  $ cf module show busy -o json
  {"schema":"cf/v1","kind":"module","item":{"id":19,"flow":"sales","key":"busy","name":"Busy","kind":"hang_up","tab":"Main","note":null,"enabled":true,"cause":"busy","play":"say: All lines are busy.","exits":{},"used_by":[]}}

Copied with all of it, but for a number that stays behind.

  $ cf flow copy sales "Sales 2"
  copied flow sales-2 "Sales 2"
  note: module "abroad" calls out as the caller now: +14165550999 stayed behind
  note: number +14165550999 stays with "Sales"
  undo: cf undo 29
  $ for key in $(cf module list -q | grep -v abroad); do diff <(cf module show $key -o json | sed 's/"id":[0-9]*,//; s/"flow":"sales"//; s,sales/,,g') \
  >   <(cf module show $key -o json --flow sales-2 | sed 's/"id":[0-9]*,//; s/"flow":"sales-2"//; s,sales-2/,,g'); done
  $ cf module show abroad --flow sales-2 --fields caller_id -o json
  {"schema":"cf/v1","kind":"module","item":{"caller_id":"original"}}
