Help: of everything, of a noun, of a command, of a kind of module, and topics.

  $ cf help
  cf manages the call flows of a phone system.
  
  Usage
    cf NOUN VERB [OPERAND...] [--flag value...]
    cf COMMAND [OPERAND...] [--flag value...]
  
  Overview
    status  Show the store, the current flow, and what happened last
  
  The phone system
    flow      Call flows: separate workspaces with their own numbers, users and
              routing
    tab       Workspace tabs: pages inside a call flow; they never change where a
              call goes
    module    Modules: the steps a call can be in, and the cables between them
    number    Phone numbers and extensions
    user      Users: the people calls can reach
    group     Groups of users
    contact   Contacts: the ways to ring a user
    schedule  Schedules: weekly opening hours and exceptions
    audio     Audio: speech, sound files and playlists
    trunk     Trunks: the way to the outside world
    settings  Settings of the store
  
  Documents
    plan [FILE...]           Show what apply would do, field by field
    apply FILE...|PLAN       Make the phone system what documents ask for
    export [FLOW...]         Write the phone system as a document
    import WHAT FILE         Make a document of a CSV file or a calendar
    diff A [B]               Show what differs between two phone systems, or two
                             flows
    edit [FLOW]              Change a flow in a text editor
    check [FILE...|FLOW...]  Find mistakes in documents, flows, or the whole store
  
  Calls
    test FILE...       Run the tests that documents hold
    simulate [NUMBER]  Show what would happen to a call, without dialling
    graph [FLOW]       Draw a call flow
    stats [FLOW]       Count calls: answered, missed, waits, busiest hours
    call               Calls: records of real ones, for statistics
    deploy             Deployment: have an engine answer the phone
  
  History
    log [CHANGE]     Show the changes, newest first, or one of them in full
    undo [CHANGE]    Take a change back
    redo             Do again what was undone last
    rollback CHANGE  Take back everything after a change
    backup           Backups: verified copies of the store
    store            The store itself
  
  Help
    help [COMMAND...|TOPIC]  Explain a command or a topic
    explain PATH             Explain a noun, a kind of module, or one of their
                             fields
    completion SHELL         Print the completion script of a shell
    version                  Print the version
    config                   A person's preferences
    schema                   Machine-readable descriptions
  
  Read on
    cf help NOUN         what can be done with it, with examples
    cf NOUN VERB --help  operands, flags and examples of one command
    cf help TOPIC        call-flows, ci, exit-codes, flags, modules, naming,
                         output, scripts
    cf explain PATH      one field: cf explain voice_menu.timeout
    man cf               the manual
  $ cf --help | head -1
  cf manages the call flows of a phone system.
  $ cf help group
  Groups of users
  
  Usage
    cf group VERB [OPERAND...] [--flag value...]
  
  Verbs
    create NAME           Create a group
    list                  List the groups
    show NAME             Show a group
    set NAME              Change fields of a group
    rename NAME NEW-NAME  Rename a group
    delete NAME...        Delete groups
    assign NAME...        Put groups into a flow
    unassign NAME...      Take groups out of a flow
  
  Examples
    cf group create "Sales Team" --user ana,bo --flow sales
    cf group list --flow sales
    cf group show sales-team
    cf group set sales-team --add-user bo
    cf group rename sales-team "Sellers"
    cf group delete sales-team
    cf group assign sales-team --flow sales
    cf group unassign sales-team --flow sales
  
  Read on
    cf group create --help explains one verb. cf explain group lists fields.

--help and cf help say the same.

  $ cf help group create
  Create a group
  
  Usage
    cf group create NAME [--flag value...]
  
  --flow assigns it to a flow.
  
  Operands
    NAME  Its name
  
  Fields
    --description TEXT  What it is for
    --user USER         Its users
  
  Flags
    --key TEXT  Identity in files and scripts; made from the name
  
  Flags of every command (cf help flags)
    --flow --store -o,--output --fields --where --sort --limit --header -0,--null
    -q,--quiet -v,--verbose -n,--dry-run -y,--yes --no-input --check --if-exists
    --if-not-exists -m,--message --lock-timeout --read-only --color --tz --utc
    -h,--help -V,--version
  
  Examples
    cf group create "Sales Team" --user ana,bo --flow sales
  $ cf group create --help | diff - <(cf help group create)
  $ cf -h group create | diff - <(cf help group create)
  $ cf help undo
  Take a change back
  
  Usage
    cf undo [CHANGE] [--flag value...]
  
  Appends a change that reverses it. Refused, naming what is in the way, when
  something newer stands on it. A number that was routed elsewhere meanwhile stays
  there.
  
  Operands
    CHANGE  Which; the newest that is not undone yet
  
  Flags of every command (cf help flags)
    --flow --store -o,--output --fields --where --sort --limit --header -0,--null
    -q,--quiet -v,--verbose -n,--dry-run -y,--yes --no-input --check --if-exists
    --if-not-exists -m,--message --lock-timeout --read-only --color --tz --utc
    -h,--help -V,--version
  
  Examples
    cf undo
    cf undo 41
  $ cf undo -h | diff - <(cf help undo)

Each kind of module has its own flags and exits.

  $ cf help module create time-router
  Time Router: Parts calls by opening hours, a schedule's or its own
  
  Usage
    cf module create time-router [NAME] [--flag value...]
  
  Operands
    NAME  Its name; without one made from the tab and the kind
  
  Fields
    --tab TAB                Workspace tab; without one the flow's first
    --note TEXT              Whatever a reader should know
    --enabled, --no-enabled  Off: calls pass through, or end where the kind has no
                             such exit (default true)
    --exit EXIT=TO           Where calls go next: no_answer=voicemail-main
    --schedule SCHEDULE      The schedule that says when; or hours and timezone
    --hours HOURS            Weekly hours of its own: "mon-fri 08:00-18:00"
    --timezone ZONE          Time zone of these hours; without one the flow's
  
  Flags
    --key TEXT  Identity in files and scripts; made from the name
  
  Exits
    open    Inside the hours
    closed  Outside the hours
  
  Flags of every command (cf help flags)
    --flow --store -o,--output --fields --where --sort --limit --header -0,--null
    -q,--quiet -v,--verbose -n,--dry-run -y,--yes --no-input --check --if-exists
    --if-not-exists -m,--message --lock-timeout --read-only --color --tz --utc
    -h,--help -V,--version
  $ cf module create time_router --help | diff - <(cf help module create time-router)
  $ cf help module create
  Create a module
  
  Usage
    cf module create KIND [NAME] [--flag value...]
  
  Each kind has its own flags: cf module create voice-menu --help. Without a name
  it is made from the tab and the kind. cf help modules lists the kinds.
  
  Operands
    KIND  What it does: ring-group, voice-menu, ...
  
  Kinds
    ring-group      Rings users, groups and phones, each from its second for its
                    time
    voice-menu      Plays audio and takes the exit of the keys that the caller
                    presses
    audio-playback  Plays audio, then the call goes on
    conference      A room where callers talk with each other
    voicemail       Greets the caller and records a message
    fax             Receives a fax
    call-recorder   Records the call from here on
    caller-router   Parts callers by their number or its beginning
    blocklist       Hangs up on some callers; the others pass
    queue           Callers wait while members are rung, round after round
    time-router     Parts calls by opening hours, a schedule's or its own
    notification    Sends an email about the call, which goes on at once
    call-forward    Sends the call to a phone or a SIP address elsewhere
    switch          A switch set by hand, for day and night
    split           Parts calls by chance, anew for each
    hang-up         Ends the call
  
  Flags of every command (cf help flags)
    --flow --store -o,--output --fields --where --sort --limit --header -0,--null
    -q,--quiet -v,--verbose -n,--dry-run -y,--yes --no-input --check --if-exists
    --if-not-exists -m,--message --lock-timeout --read-only --color --tz --utc
    -h,--help -V,--version
  
  Examples
    cf module create voicemail "After hours" --audio "say: Please leave a message." --deliver-to ana
    cf module create ring-group "Sales ring" --destination ana,after=0s,for=20s --exit no_answer=after-hours

Every command, one a line; JSON has their flags and exits too.

  $ cf help --all | grep '^cf group'
  cf group create\tNAME\tCreate a group (esc)
  cf group list\t\tList the groups (esc)
  cf group show\tNAME\tShow a group (esc)
  cf group set\tNAME\tChange fields of a group (esc)
  cf group rename\tNAME NEW-NAME\tRename a group (esc)
  cf group delete\tNAME...\tDelete groups (esc)
  cf group assign\tNAME...\tPut groups into a flow (esc)
  cf group unassign\tNAME...\tTake groups out of a flow (esc)
  $ cf help --all -o json | grep -o '{"name":"cf settings set"[^}]*}'
  {"name":"cf settings set","operands":null,"summary":"Change settings of the store","flags":["--timezone","--region","--language","--simultaneous-ring-limit","--naming","--review-days","--unset"],"exits":[]}

Topics fit a screen.

  $ cf help call-flows
  Call flows: what they are, and whether you need more than one
  
  A call flow is a separate workspace of the phone system, with its own phone
  numbers, extensions, users and modules. It is not one routing tree: a flow
  holds as many trees as it has numbers that enter it in different places.
  
  Inside a flow, workspace tabs group modules for the reader. All tabs share the
  numbers and users of their flow, and a tab never changes where a call goes.
  
    flow Sales
      tab Main Line        opening hours, main menu, ring group
      tab After Hours      voicemail
      numbers              +14169233346, extension 101
      users                Ana, Bo
  
  Do you need more than one?
    One is enough   One business, or one team that answers all calls. Use tabs
                    to keep departments apart on paper: cf tab create
    Take several    Separate businesses. Separate departments or offices that
                    must never share numbers or users.
  
  Flows share nothing but what lies in the store for all of them: schedules,
  audio, trunks, and the users who are assigned to more than one. A flow that is
  isolated (--isolated) shares no user with any other.
  
  Commands on tabs, modules and extensions work in the current flow:
    cf flow current          which it is, and why
    cf flow switch sales     choose another
    cf flow switch -         go back
    --flow sales             for one command; scripts should always say it
  
  The start of a flow
    cf flow create "Sales" --user ana --timezone America/Toronto --switch
    cf module create voicemail "After hours" --audio "say: Leave a message."
    cf number create +14169233346 --flow sales --to after-hours
  $ cf help naming | head -1
  Names and keys
  $ cf help scripts | head -1
  Using cf in scripts
  $ cf help ci | head -1
  Using cf where nobody watches
  $ cf help exit-codes
  Exit codes: each means exactly one thing
  
      0  done, or nothing to do, or an empty list
      1  failure: reading or writing went wrong, or a bug
      2  usage: a command, flag, operand or value that cannot be, an exit that
         the kind lacks, or a confirmation that nobody can give
      3  different: something changed or would change; only with --check
      4  not_found: a thing that was named is not there
      5  conflict: a name or number is taken, the store changed meanwhile, or
         an undo is blocked by something newer
      6  refused: a rule of the phone system, a protected flow, a guard
      7  invalid: a document or a flow has errors
      8  busy: another writer held the store for too long; try again
      9  cancelled: the person said no
     10  store: missing, damaged, read-only, or made by a newer cf
    130  interrupted from the keyboard; 143 ended by a signal. What was begun
         is taken back
  
  With -o json an error is an object on standard error; its code is the word
  above, a dot, and what it is about: not_found.flow. A reader that goes away
  (cf log | head) is no error.
  $ cf help output | head -1
  Formats of the answer
  $ cf help modules
  The kinds of modules
  
  A module is one step a call can be in. Calls leave it by an exit, along a cable,
  to the next module; an exit without a cable ends the call.
  
    ring-group      Rings users, groups and phones, each from its second for its
                    time. Exits: no_answer
    voice-menu      Plays audio and takes the exit of the keys that the caller
                    presses. Exits: keys, timeout, invalid
    audio-playback  Plays audio, then the call goes on. Exits: next
    conference      A room where callers talk with each other. Exits: none
    voicemail       Greets the caller and records a message. Exits: none
    fax             Receives a fax. Exits: none
    call-recorder   Records the call from here on. Exits: next
    caller-router   Parts callers by their number or its beginning. Exits: allow,
                    disallow
    blocklist       Hangs up on some callers; the others pass. Exits: next
    queue           Callers wait while members are rung, round after round. Exits:
                    timeout, full, empty
    time-router     Parts calls by opening hours, a schedule's or its own. Exits:
                    open, closed
    notification    Sends an email about the call, which goes on at once. Exits:
                    next
    call-forward    Sends the call to a phone or a SIP address elsewhere. Exits:
                    no_answer
    switch          A switch set by hand, for day and night. Exits: on, off
    split           Parts calls by chance, anew for each. Exits: a, b
    hang-up         Ends the call. Exits: none
  
  cf module create KIND --help lists the flags of one; cf explain KIND its fields.
  $ cf help flags
  Flags that every command takes
  
  They stand before or after the command; -- ends flags. A flag beats a variable,
  and a variable beats a preference.
  
    --flow NAME          Flow to work in; on users, groups and phone numbers a
                         filter
    --store PATH         File of the store
    -o, --output FORMAT  table, json, yaml, csv or tsv
    --fields A,B         Fields to show, in this order
    --where FIELD=X      Only what matches: = equal, != not equal, ~ contains;
                         repeat for and
    --sort FIELD         Order by a field; -FIELD reverses
    --limit N            At most N rows
    --header             A first line of field names, also in a pipe
    -0, --null           Records end with NUL, also those read from standard input
    -q, --quiet          Only keys on standard output, only errors beside it
    -v, --verbose        Say more: the store, the flow and why
    -n, --dry-run        Do it, show it, take it back
    -y, --yes            Do not ask; never supplies what to act on
    --no-input           Never ask; fail where a question would be needed
    --check              Exit with 3 if there is a difference
    --if-exists          A thing that is not there is no error
    --if-not-exists      A thing that is there already is no error
    -m, --message TEXT   Why, for the log
    --lock-timeout 10s   How long to wait for another writer
    --read-only          Refuse every change
    --color WHEN         auto, always or never
    --tz ZONE            Show times in this zone
    --utc                Show times in UTC
    -h, --help           Explain the command
    -V, --version        The version
  $ for topic in ci exit-codes flags naming output scripts; do
  >   cf help $topic | awk 'END { if (NR > 45) print NR, "lines" } length > 80'
  > done

What is neither.

  $ cf help nming
  error: there is no command or topic "nming"
    did you mean: naming
    try: cf help
  [2]
  $ cf help flow creat
  error: there is no command or topic "flow creat"
    did you mean: create
    try: cf help
  [2]
  $ cf help undo flow
  error: there is no command or topic "undo flow"
    try: cf help
  [2]
  $ cf help module create voicemenu
  error: there is no command or topic "module create voicemenu"
    did you mean: voice-menu, voicemail
    try: cf help
  [2]
  $ cf help nothing -o json
  {"schema":"cf/v1","kind":"error","error":{"code":"usage.topic","exit":2,"message":"there is no command or topic \"nothing\"","suggestions":[],"try":["cf help"],"file":null,"line":null,"column":null}}
  [2]

A hidden command is not offered.

  $ cf help | grep -c __
  0
  [1]
