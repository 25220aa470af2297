Numbers: malformed ones of every kind, and what to write.

  $ cf number create ""
  error: number "" is no phone number: write it as in +14169233346
  [2]
  $ cf number create " "
  error: number "" is no phone number: write it as in +14169233346
  [2]
  $ cf number create "+"
  error: number "+" is no phone number: write it as in +14169233346
  [2]
  $ cf number create "+1"
  error: number "+1" is no phone number: write it as in +14169233346
  [2]
  $ cf number create "+1416923334"
  error: number "+1416923334" is too short: write all of it, as in +14169233346
  [2]
  $ cf number create "+141692333467890123"
  error: number "+141692333467890123" is too long: check its digits, as in +14169233346
  [2]
  $ cf number create "++14169233346"
  error: number "++14169233346" is no phone number: write it as in +14169233346
  [2]
  $ cf number create "+1 416 923 334x"
  error: number "+1 416 923 334x" is no phone number: write it as in +14169233346
  [2]
  $ cf number create "+1-416-HELLO-US"
  error: number "+1-416-HELLO-US" is no phone number: write it as in +14169233346
  [2]
  $ cf number create "00 1 416 923 3346"
  error: number "00 1 416 923 3346" names no country: write it with + and the country code, or pass --region CA
  [2]
  $ cf number create "14169233346"
  error: number "14169233346" names no country: write it with + and the country code, or pass --region CA
  [2]
  $ cf number create "416 923 3346" --region XX
  error: no region "XX": write an ISO 3166 code of two letters, as in CA
  [2]
  $ cf number create "416 923 3346" --region canada
  error: no region "canada": write an ISO 3166 code of two letters, as in CA
  [2]
  $ cf number create "416 923" --region CA
  error: number "416 923" is too short: write all of it, as in +14169233346
  [2]
  $ cf number create "+0123456789"
  error: number "+0123456789" begins with no country code: write + and one, as in +14169233346
  [2]
  $ cf number create "+999123456789"
  error: number "+999123456789" begins with no country code: write + and one, as in +14169233346
  [2]
  $ cf number create "+1 416 923 3346 ext. 5"
  error: number "+1 416 923 3346 ext. 5" is no phone number: write it as in +14169233346
  [2]
  $ cf number create "tel:+14169233346"
  error: number "tel:+14169233346" is no phone number: write it as in +14169233346
  [2]
  $ cf number create "sip:ana@example.com"
  error: number "sip:ana@example.com" is no phone number: write it as in +14169233346
  [2]
  $ cf number create "+1416923\n3346"
  error: number "+1416923\n3346" is no phone number: write it as in +14169233346
  [2]
  $ cf number create "$(printf '+1416923\0033346')"
  error: number "+1416923�3346" is no phone number: write it as in +14169233346
  [2]
  $ cf number create "１４１６"
  error: number "１４１６" names no country: write it with + and the country code, or pass --region CA
  [2]
  $ cf number create "$(printf '9%.0s' $(seq 5000))"
  error: number "9999999999999999999999999999999999999999999999999999999999999999999999999999999…" is too long: check its digits, as in +14169233346
  [2]
  $ cf number create 1234567
  error: number "1234567" names no country: write it with + and the country code, or pass --region CA; an extension is 1 to 6 digits
  [2]
  $ cf number create -- -1
  error: number "-1" is no phone number: write it as in +14169233346; an extension is 1 to 6 digits
  [2]
  $ cf number create "1 2"
  error: number "1 2" is no phone number: write it as in +14169233346; an extension is 1 to 6 digits
  [2]
  $ cf number create "12a"
  error: number "12a" is no phone number: write it as in +14169233346; an extension is 1 to 6 digits
  [2]
  $ cf number create '*21'
  error: number "*21" is no phone number: write it as in +14169233346; an extension is 1 to 6 digits
  [2]
  $ cf number create "1.5"
  error: number "1.5" is no phone number: write it as in +14169233346; an extension is 1 to 6 digits
  [2]
  $ cf number create 1e3
  error: number "1e3" is no phone number: write it as in +14169233346; an extension is 1 to 6 digits
  [2]
  $ cf number create 0x10
  error: number "0x10" is no phone number: write it as in +14169233346; an extension is 1 to 6 digits
  [2]

None of it created a store.

  $ test -e "$XDG_DATA_HOME/cf/cf.db"
  [1]

People's input that is accepted, and how it is kept.

  $ cf number create "+1 (416) 923-3346" -q
  +14169233346
  $ cf number create "+1.416.923.3347" -q
  +14169233347
  $ cf number create "+44 20 7123 4567" -q
  +442071234567
  $ cf number create "020 7123 4568" --region GB -q
  +442071234568
  $ cf number create "011 44 20 7123 4569" --region US -q
  +442071234569
  $ cf number create " +14169233348 " -q
  +14169233348
  $ cf number create "+١٤١٦٩٢٣٣٣٤٩" -q
  +14169233349
  $ cf number create 0 -q
  0
  $ cf number create 007 -q
  007
  $ cf number create 123456 -q
  123456
  $ cf number show 7
  error: no number named "7" in flow "default"
    try: cf number list --flow default
    try: cf number create 7 --flow default
  [4]
  $ cf number show "+1-416-923-3346" --fields number -o json
  {"schema":"cf/v1","kind":"number","item":{"number":"+14169233346"}}

Destinations are held to the same rule.

  $ cf module create ring-group Ring --destination +1416
  error: number "+1416" is too short: write all of it, as in +14169233346
  [2]
  $ cf module create ring-group Ring --destination 14165550199
  error: no user named "14165550199"
    try: cf user list
    try: cf user create 14165550199
  [4]
  $ cf module create call-forward Away --to nonsense
  error: to: "nonsense" is not a phone number such as +14165550101 or an address such as sip:ana@example.com
  [2]
  $ cf module create call-forward Away --to +1416
  error: number "+1416" is too short: write all of it, as in +14169233346
  [2]
  $ cf module create call-forward Away --to "sip:"
  error: to: "sip:" is not a phone number such as +14165550101 or an address such as sip:ana@example.com
  [2]
