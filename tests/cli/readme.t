What the README shows is what cf prints. tests/sandbox python3 tests/readme/session.py --update README.md brings it up
to date.

  $ python3 "$ROOT/tests/readme/session.py" "$ROOT/README.md"

What installs and what tests tell how they are used; the stages `install` and all others of tests/run run them.

  $ cd "$ROOT" && ./install --help >/dev/null && ./tests/run --help >/dev/null

What CONTRIBUTING names is there.

  $ python3 "$ROOT/tests/readme/names.py" "$ROOT/CONTRIBUTING.md"
