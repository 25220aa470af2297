A JSON Schema of documents, for editors.

  $ cf schema document | python3 -c 'import json, sys; print(*json.load(sys.stdin)["properties"])'
  cf owner vars settings trunks users groups schedules audio numbers flows tests
  $ cf schema document | grep -o '"playbacks":{[^}]*}'
  "playbacks":{"title":"playbacks","description":"How often audio and wait come at most\n\nwhole number (1 to 11; default 1)","default":1,"anyOf":[{"type":["integer","string"],"pattern":"^(-?[0-9]+)$|\\$\\{","minimum":1,"maximum":11}

A JSON Schema of every JSON answer.

  $ cf schema output | head -3
  {"$schema":"https://json-schema.org/draft/2020-12/schema",
  "title":"What cf answers with -o json",
  "oneOf":[
  $ cf schema output | grep '^"version"'
  "version":{"type":"object","properties":{"schema":{"const":"cf/v1"},"kind":{"const":"version"},"item":{"type":"object","properties":{"name":{"description":"Name of the program","type":["string","null"]},"version":{"description":"Its version","type":["string","null"]}},"required":["name","version"],"additionalProperties":false}},"required":["schema","kind","item"],"additionalProperties":false},
  $ cf schema output | grep '^"error"'
  "error":{"type":"object","properties":{"schema":{"const":"cf/v1"},"kind":{"const":"error"},"error":{"description":"why it cannot be done","oneOf":[{"type":"null"},{"type":"object","properties":{"code":{"description":"class of the exit code, dot, noun or rule","type":["string","null"]},"exit":{"description":"exit code","type":["integer","null"]},"message":{"description":"one sentence","type":["string","null"]},"suggestions":{"description":"near misses, best first","type":"array","items":{"type":["string","null"]}},"try":{"description":"commands to type","type":"array","items":{"type":["string","null"]}},"file":{"description":"of a document","type":["string","null"]},"line":{"description":"from 1","type":["integer","null"]},"column":{"description":"from 1","type":["integer","null"]}},"required":[],"additionalProperties":false}]}},"required":["schema","kind","error"],"additionalProperties":false}}}
  $ cf schema output | grep -c '^{"[$]ref"'
  50
  $ cf schema outpt
  error: there is no command "cf schema outpt"
    did you mean: output
    try: cf help schema
  [2]
  $ cf schema
  error: "cf schema" needs a verb
    try: cf help schema
  [2]
