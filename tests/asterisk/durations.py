"""Durations as documents write them."""

import re


def seconds(text):
    """after:1m30s, 3s500ms"""
    units = {"h": 3600, "m": 60, "s": 1, "ms": 0.001}
    return sum(int(number) * units[unit] for number, unit in re.findall(r"(\d+)(ms|h|m|s)", text))
