#!/usr/bin/env python3
"""The completion of fish, in a real fish."""

import sys

import terminal

sys.exit(terminal.check("fish"))
