"""Whether the tree of a call has the path of its walk."""

LEFT_OPEN = ("press", "answer", "hang_up")


def tree_calls(call):
    """The call as trees take it: with its caller, and with any."""
    known = {word: value for word, value in call.items() if word not in LEFT_OPEN}
    any_caller = {word: value for word, value in known.items() if word != "from"}
    return [known] if known == any_caller else [known, any_caller]


def is_open(branch, at):
    return branch["from"] is None or branch["from"] <= at


def takes(branch, event):
    exit = "dial" if event["event"] == "dial" else event["exit"]
    there = branch["to"] == event["to"] if event["to"] else branch["end"] is not None
    return branch["exit"] == exit and there and is_open(branch, event["at"])


def ends_so(branch, walk):
    return (branch["end"], branch["by"]) == (walk["end"], walk["by"]) and is_open(branch, walk["seconds"])


def missing(tree, walk):
    """What of a walk is not in a tree; nothing if all is."""
    branches = {node["module"]: node["branches"] for node in tree["nodes"]}
    if tree["root"] != next(iter(walk["path"]), None):
        return f"the root {walk['path'][:1]}"
    for event in walk["events"]:
        leaves = event["event"] in ("exit", "dial")
        if leaves and not any(takes(branch, event) for branch in branches.get(event["module"], [])):
            return f"{event['module']} {event['exit']} -> {event['to']} at {event['at']}"
    if walk["end"] and walk["end"] not in tree["ends"]:
        return f"the end {walk['end']}"
    if walk["end"] in ("abandoned", "loop", "no_route") or any(ends_so(one, walk) for one in branches[walk["module"]]):
        return None
    return f"{walk['end']} of {walk['module']} by {walk['by']}"
