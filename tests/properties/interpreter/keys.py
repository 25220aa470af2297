"""Keys that callers press: voice_menu, conference."""

from .document import milliseconds

TRIES = 3


def voice_menu(call, fields):
    exits = fields.get("exits") or {}
    own = [exit for exit in exits if exit not in ("timeout", "invalid")]
    dialled = call.document.extensions(call.flow) if fields.get("direct_dial", False) else []
    failure = None
    for _ in range(int(fields.get("playbacks", 1))):
        call.take_keys()
        taken, failure = playback(call, fields, own + dialled)
        if taken in own:
            return taken
        if taken is not None:
            return "dial", taken
        if failure == "invalid" and fields.get("invalid_audio"):
            call.play(fields["invalid_audio"])
    return failure if failure in exits else "timeout"


def playback(call, fields, options):
    """(option, None), or (None, why there is none). What was keyed behind it stays in the buffer."""
    call.begin_to_play(fields["audio"])
    if not call.buffer:
        call.advance(call.document.length(fields["audio"]))
        call.advance(milliseconds(fields.get("timeout", 5)))
        return None, "timeout"
    keyed = ""
    while call.buffer:
        keyed += call.buffer[0]
        call.buffer = call.buffer[1:]
        longer = [option for option in options if option.startswith(keyed) and option != keyed]
        if keyed in options and not longer:
            return keyed, None
        if keyed not in options and not longer:
            return None, "invalid"
    call.advance(milliseconds(fields.get("inter_digit_timeout", 2)))
    return (keyed, None) if keyed in options else (None, "invalid")


def conference(call, fields):
    pin = str(fields.get("pin") or "")
    if not pin:
        call.end("conference")
    for _ in range(TRIES):
        call.take_keys()
        if entry(call, len(pin)) == pin:
            call.end("conference")
    call.end("hang_up")


def entry(call, length):
    keyed = ""
    while call.buffer:
        key, call.buffer = call.buffer[0], call.buffer[1:]
        if key == "#":
            return keyed
        keyed += key
        if len(keyed) == length:
            return keyed
    call.advance(5000)
    return keyed
