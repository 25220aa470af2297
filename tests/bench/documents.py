"""Documents: 100,000 users, 10,000 flows with 8 modules each, 20,000 numbers, beside a bare parse and bare inserts."""
import subprocess
import sys

from gauges import HERE, ROOT, compiled, peak_mib, seconds

FLOWS = 10_000
ROUNDS = 3


def written(folder, flows, *form):
    path = folder / f"big-{flows}.{form[0] if form else 'yaml'}"
    with path.open("w") as out:
        subprocess.run([sys.executable, HERE / "big.py", str(flows), *form], stdout=out, check=True)
    return path


def told(*command):
    """The seconds that a peer says it took."""
    return float(subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, text=True, check=True).stdout)


def least(measure):
    return min(measure() for _ in range(ROUNDS))


def apply(cf, document, store):
    for path in store.parent.glob(store.name + "*"):
        path.unlink()
    return seconds(cf, "--store", store, "apply", document)


def insert(cf, program, full, empty):
    for path in empty.parent.glob(empty.name + "*"):
        path.unlink()
    subprocess.run([cf, "--store", empty, "-q", "settings", "set", "--region", "CA"], check=True, stdout=subprocess.DEVNULL)
    return told(program, full, empty)


def measure(cf, _, folder, __):
    parse = compiled(folder, "parse.cpp", "-lyaml-cpp")
    inserts = compiled(folder, "insert.cpp", "-lsqlite3")
    reader = ROOT / "build" / "release" / "bench_read"
    big, json, small = written(folder, FLOWS), written(folder, FLOWS, "json"), written(folder, FLOWS // 10)
    store, empty, little = folder / "big.db", folder / "empty.db", folder / "little.db"
    # In turns, so that a noisy moment meets all of them.
    bare, applied, rows, planned, read, applied_small = [], [], [], [], [], []
    for _ in range(ROUNDS):
        bare.append(told(parse, big))
        applied.append(apply(cf, big, store))
        rows.append(insert(cf, inserts, store, empty))
        planned.append(seconds(cf, "--store", store, "plan", big))
        applied_small.append(apply(cf, small, little))
        read.append((told(reader, big), told(reader, json)))
    peak = peak_mib(cf, "--store", folder / "peak.db", "apply", big)
    check = least(lambda: seconds(cf, "--store", store, "check"))
    yield "apply into an empty store: time / bare parse and bare inserts", min(applied) / (min(bare) + min(rows)), 1.6
    yield "apply: peak memory / file", peak * 2**20 / big.stat().st_size, 6
    yield "plan of the unchanged document: time / bare parse", min(planned) / min(bare), 1.6
    yield "apply: time / 10 times that of a tenth", min(applied) / (10 * min(applied_small)), 1.1
    yield "JSON: time of the bare reading / YAML's", min(json for _, json in read) / min(yaml for yaml, _ in read), 0.2
    yield "check: seconds per 100,000 modules", check / (8 * FLOWS / 100_000), 1
