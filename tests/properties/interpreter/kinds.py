"""What each kind of module does: gives the exit that is taken, or ends the call."""

from . import callers, keys, ringing
from .document import milliseconds


def caller_of(call):
    """The caller's number; what follows a semicolon is no part of it."""
    return (call.call.get("from") or "").partition(";")[0]


def audio_playback(call, fields):
    call.play(fields["audio"])
    return "next"


def call_recorder(call, fields):
    if fields.get("announcement"):
        call.play(fields["announcement"])
    return "next"


def notification(_, __):
    return "next"


def voicemail(call, fields):
    call.play(fields["audio"])
    call.hold_line("voicemail", milliseconds(fields.get("max_length", "5m")))


def fax(call, fields):
    call.hold_line("fax", milliseconds(fields.get("max_length", "10m")))


def hang_up(call, fields):
    if fields.get("play"):
        call.play(fields["play"])
    call.end("hang_up")


def caller_router(call, fields):
    return callers.route(fields, caller_of(call))


def blocklist(call, fields):
    if not callers.is_blocked(fields, caller_of(call), call.document.settings.get("region")):
        return "next"
    if fields.get("play"):
        call.play(fields["play"])
    call.end("blocked")


def time_router(call, fields):
    schedule = call.document.things("schedules")[fields["schedule"]] if fields.get("schedule") else fields
    zone = None if fields.get("schedule") else call.document.flow_zone(call.flow)
    return "open" if call.is_open(schedule, zone) else "closed"


def switch(call, fields):
    return (call.call.get("switch") or {}).get(call.module) or fields.get("state", "on")


def split(call, fields):
    draw = call.call.get("draw") or {}
    drawn = draw if isinstance(draw, str) else draw.get(call.module)
    return drawn or ("a" if int(fields.get("percent", 50)) >= 50 else "b")


STEPS = {
    "ring_group": ringing.ring_group, "voice_menu": keys.voice_menu, "audio_playback": audio_playback,
    "conference": keys.conference, "voicemail": voicemail, "fax": fax, "call_recorder": call_recorder,
    "caller_router": caller_router, "blocklist": blocklist, "queue": ringing.queue, "time_router": time_router,
    "notification": notification, "call_forward": ringing.call_forward, "switch": switch, "split": split,
    "hang_up": hang_up}
