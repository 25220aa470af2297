"""One call through its modules."""

from . import callers
from .call import Call, End
from .document import Document
from .kinds import STEPS

MOST_ENTRIES = 100
PASS_THROUGH = ["audio_playback", "call_recorder", "blocklist", "notification"]


def entrance(call):
    """The module at which a call comes in, and its flow; None if it is routed nowhere."""
    words, document = call.call, call.document
    if words.get("module"):
        call.flow = words["flow"]
        return words["module"]
    number = words["to"]
    try:
        if number.isdigit() and len(number) <= 6:
            call.flow = words["flow"]
        else:
            number = callers.e164(number, document.settings.get("region"))
            call.flow = document.flow_of(number)
        return document.route(call.flow, number) if call.flow else None
    except LookupError:
        return call.error("not_found")


def check_sides(call):
    """What a call says of splits, switches and queues is about those that are there."""
    modules = call.document.modules(call.flow) if call.flow else {}
    for word, kind in {"draw": "split", "switch": "switch", "queue_state": "queue"}.items():
        sides = call.call.get(word) or {}
        if isinstance(sides, dict) and any(modules.get(key, {}).get("kind") != kind for key in sides):
            call.error("not_found")


def enter(call, key):
    """Gives the module that comes next."""
    if len(call.path) == MOST_ENTRIES:
        call.end("loop")
    call.path.append(key)
    call.module = key
    call.tell("enter", module=key)
    fields = call.document.modules(call.flow)[key]
    if (call.flow, key) in call.broken:
        call.error("broken")
    if not fields.get("enabled", True):
        return pass_through(call, fields)
    call.may_ask_clock |= names_schedule(call.document, fields)
    taken = STEPS[fields["kind"]](call, fields)
    return dial(call, taken) if isinstance(taken, tuple) else follow(call, fields, taken)


def pass_through(call, fields):
    if fields["kind"] not in PASS_THROUGH:
        call.end("ended", module=call.module)
    return follow(call, fields, "next")


def follow(call, fields, taken):
    to = (fields.get("exits") or {}).get(taken)
    if not to:
        call.end("ended", module=call.module, exit=taken)
    call.tell("exit", exit=taken, to=to)
    return to


def dial(call, taken):
    """An extension keyed in a menu leads on without a cable."""
    _, extension = taken
    to = call.document.route(call.flow, extension)
    if not to:
        call.end("no_route")
    call.tell("exit", exit="dial", to=to)
    return to


def names_schedule(document, fields):
    users = {user for one in fields.get("destinations") or [] for user, _ in document.phones(one["to"]) if user}
    return fields["kind"] == "time_router" or any(document.things("users")[user].get("schedule") for user in users)


def walk(document, call, folder=".", broken=()):
    """What becomes of a call. `broken` are the modules, as (flow, module), at which a walk has to stop.

    Gives path, rings, plays, end, by, seconds, module where it ended, exit (of what ended without a cable), events (with `at` in
    milliseconds), error (broken, not_found, or clock: it asked for the time of a call that has none) and
    may_ask_clock (somebody on the way has a schedule).
    """
    one = Call(Document(document, folder), call, broken)
    try:
        module = entrance(one)
        check_sides(one)
        if not module:
            one.end("no_route")
        while True:
            module = enter(one, module)
    except End:
        pass
    return {
        "path": one.path, "rings": one.rings, "plays": one.plays, "seconds": one.now / 1000, "events": one.events,
        "may_ask_clock": one.may_ask_clock, **one.result}
