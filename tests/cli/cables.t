Cables: an exit of a module leads to the module where the call goes next.

  $ cf flow create Other -q
  other
  $ cf module create hang-up Elsewhere --flow other -q
  elsewhere
  $ cf flow create Sales --switch -q
  sales
  $ cf module create hang-up Bye -q
  bye
  $ cf module create audio-playback Hello --audio "say: Hello." -q
  hello
  $ cf module create voice-menu Menu --audio "say: Press 1." -q
  menu
  $ cf module create time-router Hours --hours "mon-fri 09:00-17:00" -q
  hours

Connect and see.

  $ cf module connect hello next menu
  connected module hello "Hello": next -> menu
  undo: cf undo 8
  $ cf module connect Menu 1 Bye
  connected module menu "Menu": 1 -> bye
  undo: cf undo 9
  $ cf module connect menu '*9' bye
  connected module menu "Menu": *9 -> bye
  undo: cf undo 10
  $ cf module connect menu timeout hello
  connected module menu "Menu": timeout -> hello
  undo: cf undo 11
  $ cf module connect menu invalid bye
  connected module menu "Menu": invalid -> bye
  undo: cf undo 12
  $ cf module show menu -o yaml
  schema: cf/v1
  kind: module
  item:
    id: 4
    flow: sales
    key: menu
    name: Menu
    kind: voice_menu
    tab: Main
    note: null
    enabled: true
    audio: "say: Press 1."
    timeout: "5s"
    playbacks: 1
    inter_digit_timeout: "2s"
    direct_dial: false
    invalid_audio: null
    exits:
      "*9": bye
      "1": bye
      invalid: bye
      timeout: hello
    used_by:
      - "module sales/hello (exits.next)"
  $ cf module show bye --fields used_by
  used_by\tmodule sales/menu (exits.*9),module sales/menu (exits.1),module sales/menu (exits.invalid) (esc)

An exit holds one cable: the old one is replaced and named; the same again changes nothing.

  $ cf module connect menu 1 hello
  connected module menu "Menu": 1 -> hello
  note: exit 1 led to "bye" before
  undo: cf undo 13
  $ cf module connect menu 1 hello
  unchanged module menu "Menu": 1 -> hello
  $ cf module connect menu 1 bye --dry-run
  would connect module menu "Menu": 1 -> bye
  note: exit 1 led to "hello" before

yes and no are open and closed.

  $ cf module connect hours yes menu
  connected module hours "Hours": open -> menu
  undo: cf undo 14
  $ cf module connect hours no bye
  connected module hours "Hours": closed -> bye
  undo: cf undo 15
  $ cf module show hours --fields exits -o json
  {"schema":"cf/v1","kind":"module","item":{"exits":{"closed":"bye","open":"menu"}}}

Cycles are normal. Exits by set: all of them, or one of them.

  $ cf module set menu --exit 1=bye --exit timeout=bye
  changed module menu "Menu"
  undo: cf undo 16
  $ cf module show menu --fields exits -o json
  {"schema":"cf/v1","kind":"module","item":{"exits":{"1":"bye","timeout":"bye"}}}
  $ cf module set menu --add-exit 2=hello
  changed module menu "Menu"
  undo: cf undo 17
  $ cf module set menu --remove-exit timeout
  changed module menu "Menu"
  undo: cf undo 18
  $ cf module show menu --fields exits -o json
  {"schema":"cf/v1","kind":"module","item":{"exits":{"1":"bye","2":"hello"}}}
  $ cf module set menu --unset exits
  changed module menu "Menu"
  undo: cf undo 19
  $ cf module show menu --fields exits -o json
  {"schema":"cf/v1","kind":"module","item":{"exits":{}}}

Exits that a kind lacks.

  $ cf module connect hello nxet bye
  error: audio_playback has no exit "nxet": it has next
    did you mean: next
  [2]
  $ cf module connect bye next hello
  error: hang_up has no exit "next": it has none
  [2]
  $ cf module connect menu A bye
  error: voice_menu has no exit "A": it has options of 1 to 6 of 0-9 * #, timeout, invalid
  [2]
  $ cf module connect menu 1234567 bye
  error: voice_menu has no exit "1234567": it has options of 1 to 6 of 0-9 * #, timeout, invalid
  [2]
  $ cf module connect hours next bye
  error: time_router has no exit "next": it has open, closed
  [2]
  $ cf module connect hello next
  error: TO is missing
    try: cf module connect --help
  [2]

A cable stays inside its flow.

  $ cf module connect hello next elsewhere
  error: no module named "elsewhere" in flow "sales"
    try: cf module list --flow sales
    try: cf module create KIND elsewhere --flow sales
  [4]
  $ cf module connect hello next Elsewhere --flow other
  error: no module named "hello" in flow "other"
    try: cf module list --flow other
    try: cf module create KIND hello --flow other
  [4]
  $ cf module connect nowhere next bye
  error: no module named "nowhere" in flow "sales"
    try: cf module list --flow sales
    try: cf module create KIND nowhere --flow sales
  [4]
  $ cf module connect hello next bey
  error: no module named "bey" in flow "sales"
    did you mean: bye
    try: cf module list --flow sales
    try: cf module create KIND bey --flow sales
  [4]

Disconnect.

  $ cf module disconnect hello next
  disconnected module hello "Hello": next
  undo: cf undo 20
  $ cf module disconnect hello next
  error: exit next of module "Hello" has no cable
  [4]
  $ cf module disconnect hello open
  error: audio_playback has no exit "open": it has next
  [2]
  $ cf undo
  undid change 20: disconnect next of module "Hello"
  redo: cf redo
  $ cf module show hello --fields exits -o json
  {"schema":"cf/v1","kind":"module","item":{"exits":{"next":"menu"}}}
