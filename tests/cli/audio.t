Audio: text to speak, a sound file kept in the store, or a playlist.

  $ cf audio create welcome --say "Welcome to Sales." --language en
  created audio welcome
  undo: cf undo 1
  $ printf 'RIFF\044\000\000\000WAVEfmt \020\000\000\000\001\000\001\000\100\037\000\000\200\076\000\000\002\000\020\000data\000\000\000\000' > hello.wav
  $ cf audio create hello --file hello.wav
  created audio hello
  undo: cf undo 2
  $ cf audio create both --item welcome --item hello
  created audio both
  undo: cf undo 3
  $ cf audio list
  both\tboth\t\t\t\twelcome,hello (esc)
  hello\thello\t\t\taudio/4f8734c5e13ac599e168cf247a51c1dd0758537ce00bf16d7fed1a3d14d07041.wav\t (esc)
  welcome\twelcome\ten\tWelcome to Sales.\t\t (esc)
  $ cf audio list -o table
  KEY      NAME     LANGUAGE  SAY                FILE                                                                        ITEMS
  both     both                                                                                                              welcome,hello
  hello    hello                                 audio/4f8734c5e13ac599e168cf247a51c1dd0758537ce00bf16d7fed1a3d14d07041.wav
  welcome  welcome  en        Welcome to Sales.
  $ cf audio show hello -o yaml
  schema: cf/v1
  kind: audio
  item:
    id: 2
    key: hello
    name: hello
    language: null
    say: null
    file: audio/4f8734c5e13ac599e168cf247a51c1dd0758537ce00bf16d7fed1a3d14d07041.wav
    items: []
    used_by:
      - "audio both (items)"
  $ cf audio show both -o json
  {"schema":"cf/v1","kind":"audio","item":{"id":3,"key":"both","name":"both","language":null,"say":null,"file":null,"items":["welcome","hello"],"used_by":[]}}
  $ cf audio show welcome
  id\t1 (esc)
  key\twelcome (esc)
  name\twelcome (esc)
  language\ten (esc)
  say\tWelcome to Sales. (esc)
  file\t (esc)
  items\t (esc)
  used_by\taudio both (items) (esc)

The file is not needed any more.

  $ rm hello.wav
  $ cf audio show hello --fields file
  file\taudio/4f8734c5e13ac599e168cf247a51c1dd0758537ce00bf16d7fed1a3d14d07041.wav (esc)

Exactly one of say, file, items.

  $ cf audio create none
  error: an audio needs exactly one of say, file and items
    try: cf audio create --help
  [2]
  $ cf audio create two --say "A" --item welcome
  error: an audio needs exactly one of say, file and items
  [2]
  $ cf audio create lost --file nothing.wav
  error: cannot read "nothing.wav": No such file or directory
  [4]
  $ mkdir folder && cf audio create folder --file folder
  error: "folder" is no sound file: it must end in wav, mp3, ogg, flac, gsm
  [2]
  $ echo text > text.wav && cf audio create text --file text.wav
  error: "text.wav" is no wav file: it does not begin with RIFF
  [2]
  $ echo text > text.txt && cf audio create text --file text.txt
  error: "text.txt" is no sound file: it must end in wav, mp3, ogg, flac, gsm
  [2]
  $ : > empty.wav && cf audio create empty --file empty.wav
  error: "empty.wav" has 0 bytes; a sound file has 1 byte to 32 MiB
  [2]
  $ cf audio create x --item nothing
  error: no audio named "nothing"
    try: cf audio list
    try: cf audio create nothing
  [4]
  $ cf audio create x --say ""
  error: an audio needs exactly one of say, file and items
    try: cf audio create --help
  [2]
  $ cf audio create "WELCOME" --say "Again."
  error: audio "welcome" is taken
    try: cf audio create WELCOME --if-not-exists
    try: cf audio show welcome
  [5]
  $ cf audio set both --add-item both
  error: the playlist "both" would contain itself
  [6]
  $ cf audio list -q
  both
  hello
  welcome

Change, use, delete.

  $ cf audio set welcome --say "Welcome."
  changed audio welcome
  undo: cf undo 4
  $ cf audio set welcome --unset say --item hello
  changed audio welcome
  undo: cf undo 5
  $ cf audio set both --remove-item hello
  changed audio both
  undo: cf undo 6
  $ cf audio rename both "Both of them"
  renamed audio both "Both of them"
  undo: cf undo 7
  $ cf flow create Sales -q
  sales
  $ cf module create audio-playback Hi --flow sales --audio hello -q
  hi
  $ cf audio show hello --fields used_by -o json
  {"schema":"cf/v1","kind":"audio","item":{"used_by":["audio welcome (items)","module sales/hi (audio)"]}}
  $ cf audio delete hello --yes
  error: audio "hello" is in use: audio welcome (items), module sales/hi (audio)
    try: --cascade   # takes it out of all of these
  [6]
  $ cf audio delete both --yes
  deleted audio both "Both of them"
  undo: cf undo 10
  $ cf audio delete both --yes
  error: no audio named "both"
    try: cf audio list
    try: cf audio create both
  [4]
  $ cf undo && cf audio show both --fields items
  undid change 10: delete audio "Both of them"
  redo: cf redo
  items\twelcome (esc)
