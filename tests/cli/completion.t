The scripts are those of completions/.

  $ cf completion bash | diff - "$ROOT/completions/cf.bash"
  $ cf completion zsh | diff - "$ROOT/completions/_cf"
  $ cf completion fish | diff - "$ROOT/completions/cf.fish"
  $ cf completion fsh
  error: there is no completion for "fsh", only for bash, zsh and fish
    did you mean: zsh, fish
    try: cf completion bash
  [2]
  $ cf completion
  error: SHELL is missing
    try: cf completion --help
  [2]

What they ask: the words of the line, the last one as far as it is typed.

  $ complete() { cf __complete -- "$@"; }
  $ complete re
  redo\tDo again what was undone last (esc)
  $ complete flow re
  rename\tRename a call flow (esc)
  restore\tBring a deleted call flow back (esc)
  $ complete module create ring
  ring-group\tRings users, groups and phones, each from its second for its time (esc)
  $ complete flow list --no-in
  --no-input\tNever ask; fail where a question would be needed (esc)
  $ complete -o ''
  table\t (esc)
  json\t (esc)
  yaml\t (esc)
  csv\t (esc)
  tsv\t (esc)
  $ complete user create x --role ''
  owner\t (esc)
  admin\t (esc)
  manager\t (esc)
  agent\t (esc)
  viewer\t (esc)
  $ complete schedule create x --timezone=America/Toro
  --timezone=America/Toronto\t (esc)
  $ complete group list --fields key,na
  key,name\tWhat people read (esc)
  $ complete group list --sort -na
  -name\tWhat people read (esc)
  $ complete user list --where status=
  status=active\t (esc)
  status=inactive\t (esc)
  $ complete user set ana --unset st
  status\tInactive users never ring (esc)
  $ complete config set ''
  output\tFormat of answers (esc)
  color\tWhen to use colour (esc)
  pager\tProgram for long help on a terminal, cat for none (esc)
  editor\tProgram that cf edit starts (esc)
  tz\tZone in which times are shown (esc)
  hints\tHints on what to type next (esc)
  $ complete config set color ''
  auto\t (esc)
  always\t (esc)
  never\t (esc)
  $ complete help exit
  exit-codes\tExit codes: each means exactly one thing (esc)
  $ complete help group cr
  create\tCreate a group (esc)
  $ complete explain voice_menu.in
  voice_menu.inter_digit_timeout\tWait for the next key of a longer option (esc)
  voice_menu.invalid_audio\tPlayed after keys that no option has (esc)
  voice_menu.invalid\tKeys that no option has; without a cable it is timeout (esc)
  $ complete completion ''
  bash\t (esc)
  zsh\t (esc)
  fish\t (esc)

Names and keys of what is in the store. Without one nothing is, and none is made.

  $ complete user show ''
  $ test -e "$XDG_DATA_HOME/cf/cf.db"
  [1]
  $ quietly() { cf "$@" > /dev/null 2>&1; }
  $ quietly user create "Ana Ruiz" --key ana
  $ quietly contact create ana/desk --type sip
  $ quietly flow create "Sales" --user ana --switch
  $ quietly group create "Sales Team" --user ana --flow sales
  $ quietly schedule create Office --hours "mon-fri 08:00-18:00"
  $ quietly module create voicemail "After hours" --audio "say: Hello"
  $ quietly module create time-router "Opening hours" --schedule office --exit open=after-hours
  $ quietly number create +14169233346 --flow sales --to opening-hours
  $ complete flow show ''
  default\tDefault (esc)
  sales\tSales (esc)
  $ complete flow show Sa
  Sales\tsales (esc)
  $ complete --flow ''
  default\tDefault (esc)
  sales\tSales (esc)
  $ complete flow switch ''
  default\tDefault (esc)
  sales\tSales (esc)
  -\tthe previous one (esc)
  $ complete user delete ana ''  | head -2
  --cascade\tAlso take it out of what uses it; shown first (esc)
  $ complete contact show ''
  ana/desk\t (esc)
  $ complete contact create ''
  ana/\tAna Ruiz (esc)
  $ complete module connect Op
  Opening hours\topening-hours (esc)
  $ complete module connect "Opening hours" ''
  open\tInside the hours (esc)
  closed\tOutside the hours (esc)
  $ complete module connect opening-hours closed ''
  after-hours\tAfter hours (esc)
  opening-hours\tOpening hours (esc)
  $ complete module disconnect opening-hours ''
  open\tInside the hours (esc)
  $ complete module set opening-hours --exit ''
  open=\tInside the hours (esc)
  closed=\tOutside the hours (esc)
  $ complete module set opening-hours --exit closed=
  closed=after-hours\tAfter hours (esc)
  closed=opening-hours\tOpening hours (esc)
  $ complete module create ring-group --destination ''
  ana\tAna Ruiz (esc)
  ana/desk\t (esc)
  @sales-team\tSales Team (esc)
  $ complete module create ring-group --destination ana,
  ana,after=\tSeconds from the call's entering until it rings (esc)
  ana,for=\tHow long it rings (esc)
  $ complete module create ring-group --destination ana,after=0s,
  ana,after=0s,for=\tHow long it rings (esc)
  $ complete module create voicemail --audio sa
  say: \ttext to speak (esc)
  $ complete module create time-router --schedule ''
  office\tOffice (esc)
  $ complete number show +
  +14169233346\t (esc)
  $ complete number create 101 --flow sales --to op
  opening-hours\tOpening hours (esc)
  $ complete undo '' | head -2
  8\tcreate number "+14169233346" (esc)
  7\tcreate module "Opening hours" (esc)
  $ quietly backup create
  $ complete backup show ''
  8\t2026-03-02T10:00:00Z (esc)

A flag that was typed is not offered again, unless it may be repeated.

  $ complete user list --no-flow --no
  --no-input\tNever ask; fail where a question would be needed (esc)
  $ complete flow set sales --add-user ana --add-u
  --add-user\tAdd to the users (esc)

After -- nothing is a flag.

  $ complete flow show -- --

Any error is silent.

  $ complete nothing ''
  $ complete module connect nothing ''
  $ complete --store /nowhere/cf.db flow show ''
  $ complete
