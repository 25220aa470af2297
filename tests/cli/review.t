Reviewing users: who should be looked at, and why.

  $ cf user review
  $ cf flow create Sales -q && cf flow create Support -q
  sales
  support
  $ cf user create Ana --key ana --last-reviewed 2026-02-01 -q
  ana
  $ cf contact create ana/desk --type sip -q
  ana/desk
  $ cf user assign ana --flow sales -q
  ana
  $ cf user create Bo --status inactive --flow sales -q
  bo
  $ cf user create Chi --last-reviewed 2025-01-01 -q
  chi
  $ cf contact create chi/desk --type sip -q
  chi/desk
  $ cf user assign chi --flow sales -q && cf user assign chi --flow support -q
  chi
  chi

  $ cf user review
  bo\tBo\tinactive\tsales\t\tinactive-assigned,not-reviewed,nothing-rings (esc)
  chi\tChi\tactive\tsales,support\t2025-01-01\tnot-reviewed,shared (esc)
  $ cf user review -o table
  KEY  NAME  STATUS    FLOWS          LAST REVIEWED  REASONS
  bo   Bo    inactive  sales                         inactive-assigned,not-reviewed,nothing-rings
  chi  Chi   active    sales,support  2025-01-01     not-reviewed,shared
  $ cf user review -o json
  {"schema":"cf/v1","kind":"review_list","items":[{"key":"bo","name":"Bo","role":"agent","status":"inactive","flows":["sales"],"last_reviewed":null,"reasons":["inactive-assigned","not-reviewed","nothing-rings"]},{"key":"chi","name":"Chi","role":"agent","status":"active","flows":["sales","support"],"last_reviewed":"2025-01-01","reasons":["not-reviewed","shared"]}],"warnings":[]}

Recording a review, dated today.

  $ cf user review bo chi --mark
  reviewed user bo "Bo"
  reviewed user chi "Chi"
  undo: cf undo 11
  $ cf user show bo --fields last_reviewed
  last_reviewed\t2026-03-02 (esc)
  $ cf user review
  bo\tBo\tinactive\tsales\t2026-03-02\tinactive-assigned,nothing-rings (esc)
  chi\tChi\tactive\tsales,support\t2026-03-02\tshared (esc)
  $ cf user review --mark
  error: which users? --mark names them
    try: cf user review NAME... --mark
  [2]
  $ cf user review bo chi --mark
  unchanged user bo "Bo"
  unchanged user chi "Chi"
  $ cf user review bo
  bo\tBo\tinactive\tsales\t2026-03-02\tinactive-assigned,nothing-rings (esc)
  $ cf user review nobody --mark
  error: no user named "nobody"
    try: cf user list
    try: cf user create nobody
  [4]
  $ cf settings set --review-days 10
  changed settings
  undo: cf undo 12
  $ cf user review -q
  ana
  bo
  chi
