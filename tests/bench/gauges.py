"""How instructions, times and memory of commands are taken."""
import pathlib
import re
import statistics
import subprocess
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def instructions(*command):
    """How many instructions a command takes, by callgrind."""
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *map(str, command)],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", run.stderr).group(1))


def seconds(*command):
    start = time.perf_counter()
    subprocess.run(list(map(str, command)), stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def medians(rounds, *commands):
    """Median time of each command, measured in turns."""
    times = [[] for _ in commands]
    for _ in range(rounds):
        for command, taken in zip(commands, times):
            taken.append(seconds(*(command() if callable(command) else command)))
    return [statistics.median(taken) for taken in times]


def peak_mib(*command):
    """Peak memory, told by time(1): a small parent, whose own memory a child would count in."""
    run = subprocess.run(
        ["/usr/bin/time", "-f", "%M", *map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        check=True)
    return int(run.stderr.split()[-1]) / 1024


def compiled(folder, source, *libraries):
    """A peer of ours, built in the folder."""
    program = folder / pathlib.Path(source).stem
    subprocess.run(["g++", "-O2", "-std=c++17", HERE / source, "-o", program, *libraries], check=True)
    return program
