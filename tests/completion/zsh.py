#!/usr/bin/env python3
"""The completion of zsh, in a real zsh."""

import sys

import terminal

sys.exit(terminal.check("zsh"))
