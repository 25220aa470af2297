"""The core: one command on a store of 1,000 flows, 5,000 users, 10,000 modules, beside the sqlite3 shell."""
import subprocess

from gauges import HERE, compiled, instructions, medians, peak_mib

LIST = """SELECT f.key, f.name,
 (SELECT count(*) FROM member WHERE flow_id = f.id), (SELECT count(*) FROM number WHERE flow_id = f.id),
 (SELECT count(*) FROM module WHERE flow_id = f.id), f.timezone, f.description,
 iif(f.id = (SELECT default_flow_id FROM settings), 'true', 'false'), iif(f.id = 1, 'true', 'false')
 FROM flow f ORDER BY f.key"""

INSERT = "PRAGMA synchronous = FULL; INSERT INTO flow (key, name, folded) VALUES ('shell-{n}', 'Shell {n}', 'shell {n}')"


def fill(cf, store, flows, users, modules):
    """A store of that size: made by cf, then filled by SQL, as fast as it goes."""
    subprocess.run([cf, "--store", store, "-q", "settings", "set", "--region", "CA"], check=True, stdout=subprocess.DEVNULL)
    sql = (HERE / "fill.sql").read_text()
    for name, value in {"flows": flows, "users": users, "modules": modules}.items():
        sql = sql.replace(":" + name, str(value))
    subprocess.run(["sqlite3", store], input=sql, text=True, check=True, stdout=subprocess.DEVNULL)


def measure(cf, whole, folder, rounds):
    """Figures of the commands on single things, beside the sqlite3 shell."""
    store, many = folder / "store.db", folder / "many.db"
    fill(cf, store, 1000, 5000, 10000)
    fill(cf, many, 1, 100000, 1)
    few = folder / "few.db"
    fill(cf, few, 1, 10000, 1)
    flow_list = [cf, "--store", store, "flow", "list"]
    shell = ["sqlite3", store, LIST]
    counter = iter(range(10**6))
    create = lambda: [cf, "--store", store, "-q", "flow", "create", f"Bench {next(counter)}"]
    insert = lambda: ["sqlite3", store, INSERT.format(n=next(counter))]
    complete = [cf, "--store", store, "__complete", "--", "flow", "show", ""]
    list_time, shell_time, complete_time = medians(rounds, flow_list, shell, complete)
    create_time, insert_time = medians(rounds, create, insert)
    few_time, many_time = medians(max(3, rounds // 5), [cf, "--store", few, "user", "list"], [cf, "--store", many, "user", "list"])
    empty = instructions(compiled(folder, "empty.cpp"))
    list_cost, shell_cost = instructions(*flow_list), instructions(*shell)
    yield "flow list: instructions / sqlite3 shell", list_cost / shell_cost, 0.8
    yield "flow list: time / sqlite3 shell", list_time / shell_time, 1.1
    yield "flow list: peak MiB", peak_mib(*flow_list), 10
    yield "flow create: time / sqlite3 shell", create_time / insert_time, 1.3
    yield "version: million instructions over an empty program", (instructions(cf, "version") - empty) / 1e6, 2.6
    yield "version, whole: million instructions over an empty program", (instructions(whole, "version") - empty) / 1e6, 1.0
    yield "completion: time / flow list", complete_time / list_time, 1.0
    yield "completion: instructions / flow list", instructions(*complete) / list_cost, 1.0
    yield "user list: time of 100,000 / 10 times that of 10,000", many_time / (10 * few_time), 1.1
    yield "user list of 100,000: peak MiB", peak_mib(cf, "--store", many, "user", "list"), 64
