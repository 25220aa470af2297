#!/usr/bin/env python3
"""The completion of bash, in a real bash."""

import sys

import terminal

sys.exit(terminal.check("bash"))
