"""A store of a test's own, and the program working on it."""

import json
import subprocess


class Store:
    def __init__(self, folder, name):
        self.path = folder / f"{name}.db"

    def run(self, *words, text=None):
        return subprocess.run(
            ["cf", "--store", self.path, *map(str, words)], capture_output=True, text=True, check=False, input=text)

    def cf(self, *words, text=None):
        run = self.run(*words, text=text)
        if run.returncode != 0:
            raise AssertionError(f"cf {' '.join(map(str, words))}: exit {run.returncode}\n{run.stdout}{run.stderr}")
        return run.stdout

    def export(self):
        return self.cf("export")

    def apply(self, text):
        return json.loads(self.cf("apply", "-", "--yes", "--with-numbers", "-o", "json", text=text))
