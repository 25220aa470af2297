Settings of the store.

  $ cf settings show
  timezone\tUTC (esc)
  region\t (esc)
  language\t (esc)
  simultaneous_ring_limit\t10 (esc)
  naming\t (esc)
  review_days\t90 (esc)
  $ cf settings set --timezone America/Toronto --region ca --language fr --simultaneous-ring-limit 5 --naming '^[A-Z]' --review-days 30
  changed settings
  undo: cf undo 1
  $ cf settings show -o json
  {"schema":"cf/v1","kind":"settings","item":{"timezone":"America/Toronto","region":"CA","language":"fr","simultaneous_ring_limit":5,"naming":"^[A-Z]","review_days":30}}
  $ cf settings set --region CA
  unchanged settings
  $ cf settings set --unset naming --unset language
  changed settings
  undo: cf undo 2
  $ cf settings show -o yaml
  schema: cf/v1
  kind: settings
  item:
    timezone: America/Toronto
    region: CA
    language: null
    simultaneous_ring_limit: 5
    naming: null
    review_days: 30
  $ cf settings set
  error: nothing to set was given
    try: --help   # lists the fields
  [2]
  $ cf settings set --timezone Nowhere
  error: timezone: "Nowhere" is not a time zone that tzdata lists, such as America/Toronto
  [2]
  $ cf settings set --region Canada
  error: no region "Canada": write an ISO 3166 code of two letters, as in CA
  [2]
  $ cf settings set --region XX
  error: no region "XX": write an ISO 3166 code of two letters, as in CA
  [2]
  $ cf settings set --naming '['
  error: naming: "[" is not a POSIX extended expression such as ^Sales: Invalid regular expression
  [2]
  $ cf settings set --simultaneous-ring-limit 0
  error: simultaneous_ring_limit: 0 is out of range, 1 to 1000
  [2]
  $ cf settings set --simultaneous-ring-limit 1001
  error: simultaneous_ring_limit: 1001 is out of range, 1 to 1000
  [2]
  $ cf settings set --simultaneous-ring-limit 1.5
  error: simultaneous_ring_limit: "1.5" is not a whole number such as 10
  [2]
  $ cf settings set --review-days 0
  error: review_days: 0 is out of range, 1 to 36500
  [2]
  $ cf settings set --unset review_days
  changed settings
  undo: cf undo 3
  $ cf settings set --review-day 5
  error: cf settings set has no flag "--review-day"
    did you mean: --review-days
    try: cf settings set --help
  [2]
  $ cf settings show --fields timezone -o json
  {"schema":"cf/v1","kind":"settings","item":{"timezone":"America/Toronto"}}
  $ cf undo && cf settings show --fields review_days
  undid change 3: set settings
  redo: cf redo
  review_days\t30 (esc)
