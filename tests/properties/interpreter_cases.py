#!/usr/bin/env python3
"""The slow interpreter of calls does what was worked out by hand."""

import pathlib
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from cases import CASES, call_of, differences, document, write_sounds  # noqa: E402
from interpreter import walk  # noqa: E402


def problems(folder):
    for fact, modules, call, expected in CASES:
        modules, more = modules if isinstance(modules, tuple) else (modules, {})
        wrong = differences(expected, walk(document(modules, **more), call_of(call), folder))
        if wrong:
            yield f"{fact}: {wrong}"


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        write_sounds(folder)
        wrong = list(problems(folder))
    print("\n".join(wrong) or f"{len(CASES)} cases")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
