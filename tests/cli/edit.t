Edit needs a terminal; what happens there is tested on one.

  $ cf edit
  error: an edit needs a terminal, and nobody can be asked here
    try: cf export FLOW > flow.yaml
    try: cf apply flow.yaml
  [2]
  $ EDITOR=true cf edit default --yes
  error: an edit needs a terminal, and nobody can be asked here
    try: cf export FLOW > flow.yaml
    try: cf apply flow.yaml
  [2]
  $ cf edit --no-input
  error: an edit needs a terminal, and nobody can be asked here
    try: cf export FLOW > flow.yaml
    try: cf apply flow.yaml
  [2]
