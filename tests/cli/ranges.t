Values out of range, field by field: the range is in the message, and nothing is stored.

  $ cf user create Ana --key ana --flow default -q
  ana
  $ cf module create audio-playback Base --audio "say: Hi." -q
  base
  $ sha256sum "$XDG_DATA_HOME/cf/cf.db" > before
  $ create() { cf module create "$@"; }

Ring group: after 0-59s, for 1-60s, the whole at most 60s, no gap, somebody at second 0.

  $ create ring-group X --destination ana,after=60s
  error: destinations[1].after: 60s is out of range, 0s to 59s
  [2]
  $ create ring-group X --destination ana,after=-1s
  error: destinations[1].after: "-1s" is no duration: write 500ms, 5s, 2m or 1h30m; a bare number is seconds
  [2]
  $ create ring-group X --destination ana,for=0s
  error: destinations[1].for: 0s is out of range, 1s to 1m
  [2]
  $ create ring-group X --destination ana,for=61s
  error: destinations[1].for: 61s is out of range, 1s to 1m
  [2]
  $ create ring-group X --destination ana,for=abc
  error: destinations[1].for: "abc" is no duration: write 500ms, 5s, 2m or 1h30m; a bare number is seconds
  [2]
  $ create ring-group X --destination ana,for=
  error: destinations[1].for: "" is no duration: write 500ms, 5s, 2m or 1h30m; a bare number is seconds
  [2]
  $ create ring-group X --destination ana,length=5s
  error: destinations[1]: there is no "length" here, only to, after and for
  [2]
  $ create ring-group X --destination ana,after=5s
  error: destinations: nobody rings from 0s to 5s: somebody must ring at every second from 0s to the end
  [2]
  $ create ring-group X --destination ana,for=5s --destination +14165550101,after=10s
  error: destinations: nobody rings from 5s to 10s: somebody must ring at every second from 0s to the end
  [2]
  $ create ring-group X --destination ana,for=30s --destination +14165550101,after=30s,for=31s
  error: destinations: "+14165550101" rings until 1m1s, the timeline ends at 1m at the latest
  [2]
  $ create ring-group X --destination ""
  error: destinations[1].to: "" is not a user such as ana, a contact such as ana/mobile, a group such as @sales, or a phone number such as +14165550101
  [2]
  $ create ring-group X --destination ana --caller-name 'nothing'
  error: caller_name: "nothing" is not match=result
  [2]
  $ create ring-group X --destination ana --caller-name '(=x'
  error: caller_name.match: "(" is not a POSIX extended expression such as ^Sales: Unmatched ( or \(
  [2]
  $ create ring-group X --destination ana --caller-name 'a=\2'
  error: caller_name: \2 means nothing: write \1 for the group, \\ for \
  [2]

Voice menu.

  $ create voice-menu X --audio "say: Hi." --timeout 0
  error: timeout: 0 is out of range, 1s to 2m
  [2]
  $ create voice-menu X --audio "say: Hi." --timeout 121s
  error: timeout: 121s is out of range, 1s to 2m
  [2]
  $ create voice-menu X --audio "say: Hi." --playbacks 0
  error: playbacks: 0 is out of range, 1 to 11
  [2]
  $ create voice-menu X --audio "say: Hi." --playbacks 12
  error: playbacks: 12 is out of range, 1 to 11
  [2]
  $ create voice-menu X --audio "say: Hi." --playbacks many
  error: playbacks: "many" is not a whole number such as 10
  [2]
  $ create voice-menu X --audio "say: Hi." --inter-digit-timeout 499ms
  error: inter_digit_timeout: 499ms is out of range, 500ms to 10s
  [2]
  $ create voice-menu X --audio "say: Hi." --inter-digit-timeout 11s
  error: inter_digit_timeout: 11s is out of range, 500ms to 10s
  [2]
  $ create voice-menu X --audio "say: Hi." --timeout 5x
  error: timeout: "5x" is no duration: write 500ms, 5s, 2m or 1h30m; a bare number is seconds
  [2]
  $ create voice-menu X --audio "say: Hi." --timeout 99999999999999999999s
  error: timeout: "99999999999999999999s" is no duration: write 500ms, 5s, 2m or 1h30m; a bare number is seconds
  [2]
  $ create voice-menu X --audio "say: Hi." --playbacks 99999999999999999999
  error: playbacks: "99999999999999999999" is not a whole number such as 10
  [2]
  $ create voice-menu X --audio "say: Hi." --playbacks 010
  error: playbacks: "010" is not a whole number such as 10
  [2]
  $ create voice-menu X
  error: audio: a value is required
    try: cf module create voice-menu --help
  [2]

Conference.

  $ create conference X --pin 12345678901
  error: pin: 11 digits, expected 1 to 10
  [2]
  $ create conference X --pin 12a
  error: pin: "12a" is not digits such as 4321
  [2]
  $ create conference X --pin ""
  error: pin: "" is not digits such as 4321
  [2]
  $ create conference X --max-members -1
  error: max_members: -1 is out of range, 0 to 9999
  [2]
  $ create conference X --max-members 10000
  error: max_members: 10000 is out of range, 0 to 9999
  [2]

Voicemail, fax, call recorder, notification.

  $ create voicemail X --audio "say: Hi." --max-length 59s
  error: max_length: 59s is out of range, 1m to 1h
  [2]
  $ create voicemail X --audio "say: Hi." --max-length 61m
  error: max_length: 61m is out of range, 1m to 1h
  [2]
  $ create voicemail X --audio "say: Hi." --deliver-to nonsense@
  error: deliver_to[1]: "nonsense@" is not a user such as ana or an email address such as ana@example.com
  [2]
  $ create fax X --max-length 1h1s
  error: max_length: 1h1s is out of range, 1m to 1h
  [2]
  $ create call-recorder X --mix left
  error: mix: "left" is not one of both, caller
  [2]
  $ create call-recorder X --format mp3
  error: format: "mp3" is not one of wav, gsm
  [2]
  $ create notification X
  error: deliver_to: a value is required
    try: cf module create notification --help
  [2]

Routers and lists.

  $ create caller-router X --algorithm suffix
  error: algorithm: "suffix" is not one of prefix, number
  [2]
  $ create caller-router X --rule 1416
  error: rules: "1416" is not value=route
  [2]
  $ create caller-router X --rule 1416=maybe
  error: rules[1].route: "maybe" is not one of allow, disallow
  [2]
  $ create caller-router X --rule 1416=allow --rule 1416=disallow
  error: rules: "1416" is both allowed and disallowed: keep one rule
  [2]
  $ create caller-router X --default-route maybe
  error: default_route: "maybe" is not one of allow, disallow
  [2]
  $ create blocklist X --number ""
  error: numbers[1]: an element is empty
  [2]
  $ create time-router X
  error: a time_router needs either a schedule or hours: --schedule office, or --hours "mon-fri 08:00-18:00"
    try: cf module create time-router --help
  [2]
  $ create time-router X --hours "mon 25:00-26:00"
  error: hours[1].ranges: "25:00-26:00" is not a range of hours such as 08:00-18:00
  [2]
  $ create time-router X --hours "mon 08:00-18:00" --timezone Mars
  error: timezone: "Mars" is not a time zone that tzdata lists, such as America/Toronto
  [2]

Queue, call forward, switch, split, hang up.

  $ create queue X --destination ana,for=4s
  error: destinations[1].for: 4s is out of range, 5s to 5m
  [2]
  $ create queue X --destination ana,for=301s
  error: destinations[1].for: 301s is out of range, 5s to 5m
  [2]
  $ create queue X --destination ana,after=5s
  error: destinations[1]: there is no "after" here, only to and for
  [2]
  $ create queue X --destination ana --timeout 4s
  error: timeout: 4s is out of range, 5s to 1h
  [2]
  $ create queue X --destination ana --timeout 61m
  error: timeout: 61m is out of range, 5s to 1h
  [2]
  $ create queue X --destination ana --max-waiting -1
  error: max_waiting: -1 is out of range, 0 to 9999
  [2]
  $ create queue X --destination ana --wrap-up 2h
  error: wrap_up: 2h is out of range, 0s to 1h
  [2]
  $ create queue X --destination ana --strategy lifo
  error: strategy: "lifo" is not one of round_robin, ring_all, random, fewest_calls, longest_idle
  [2]
  $ create queue X
  error: destinations: a value is required
    try: cf module create queue --help
  [2]
  $ create call-forward X
  error: to: a value is required
    try: cf module create call-forward --help
  [2]
  $ create call-forward X --to +14165550101 --timeout 4s
  error: timeout: 4s is out of range, 5s to 2m
  [2]
  $ create call-forward X --to +14165550101 --timeout 121s
  error: timeout: 121s is out of range, 5s to 2m
  [2]
  $ create call-forward X --to +14165550101 --caller-id +14165550999
  error: no number named "+14165550999" in flow "default"
    try: cf number list --flow default
    try: cf number create +14165550999 --flow default
  [4]
  $ create call-forward X --to +14165550101 --caller-id someone
  error: caller_id: "someone" is not original, called, or a number of the flow such as +14165550101
  [2]
  $ create switch X --state maybe
  error: state: "maybe" is not one of on, off
  [2]
  $ create switch X --code 21
  error: code: "21" is not * and 2 to 4 digits, such as *21
  [2]
  $ create switch X --code '*1'
  error: code: "*1" is not * and 2 to 4 digits, such as *21
  [2]
  $ create switch X --code '*12345'
  error: code: "*12345" is not * and 2 to 4 digits, such as *21
  [2]
  $ create split X --percent 0
  error: percent: 0 is out of range, 1 to 99
  [2]
  $ create split X --percent 100
  error: percent: 100 is out of range, 1 to 99
  [2]
  $ create split X --percent 12.5
  error: percent: "12.5" is not a whole number such as 10
  [2]
  $ create hang-up X --cause sorry
  error: cause: "sorry" is not one of normal, busy, congestion, unallocated
  [2]

The rest.

  $ cf settings set --simultaneous-ring-limit 0
  error: simultaneous_ring_limit: 0 is out of range, 1 to 1000
  [2]
  $ cf settings set --simultaneous-ring-limit 1001
  error: simultaneous_ring_limit: 1001 is out of range, 1 to 1000
  [2]
  $ cf settings set --review-days 36501
  error: review_days: 36501 is out of range, 1 to 36500
  [2]
  $ cf tab set Main --position 10000
  error: position: 10000 is out of range, 1 to 9999
  [2]
  $ cf trunk create x --host sip.example.org --port 65536
  error: port: 65536 is out of range, 1 to 65535
  [2]
  $ cf audio create x --say Hi --language "$(printf 'x%.0s' $(seq 36))"
  error: language: the text has 36 characters: at most 35 are allowed
  [2]
  $ cf flow set default --description "$(printf 'x%.0s' $(seq 5000))"
  error: description: the text has 5000 characters: at most 4096 are allowed
  [2]
  $ cf flow set default --label "=x"
  error: labels[1].name: a value is required
  [2]
  $ cf flow set default --label "team"
  error: labels: "team" is not name=value
  [2]

  $ sha256sum --check --quiet before
  $ cf log --fields number
  2
  1
