"""What is decided by the caller's number as it was delivered."""

import re
import string

WITHHELD = ["", "anonymous", "restricted", "unavailable", "unknown"]
SEPARATORS = " -.()/"


def is_withheld(caller):
    return caller.lower() in WITHHELD


def has_letter(caller):
    return any(letter in string.ascii_letters for letter in caller)


def plain(number):
    """Without separators, and without + or 00 in front."""
    number = "".join(sign for sign in number if sign not in SEPARATORS)
    return re.sub(r"^(\+|00)", "", number)


def e164(number, region):
    """+ and the digits, of a number dialled in Canada or written in full; None for any other."""
    number = "".join(sign for sign in number if sign not in SEPARATORS)
    if re.fullmatch(r"\+\d{8,15}", number):
        return number
    if region != "CA" or not number.isdigit():
        return None
    if number.startswith("011"):
        return f"+{number[3:]}"
    national = re.fullmatch(r"1?([2-9]\d{9})", number)
    return f"+1{national[1]}" if national else None


def forms(number, region):
    """The digits that a number may stand for: as they are, and in full."""
    full = e164(number, region)
    return {plain(number)} | ({plain(full)} if full else set())


def is_same(caller, entry, normalize, region):
    return caller == entry or (normalize and bool(forms(caller, region) & forms(entry, region)))


def is_blocked(fields, caller, region):
    if is_withheld(caller):
        return fields.get("block_empty", False)
    if fields.get("block_letters", False) and has_letter(caller):
        return True
    normalize = fields.get("normalize", True)
    return any(is_same(caller, entry, normalize, region) for entry in fields.get("numbers") or [])


def route(fields, caller):
    """The exit of a caller router."""
    default = fields.get("default_route", "disallow")
    if is_withheld(caller):
        return default
    prefix = fields.get("algorithm", "prefix") == "prefix"
    fits = [rule for rule in fields.get("rules") or []
            if (caller.startswith(rule["value"]) if prefix else caller == rule["value"])]
    return max(fits, key=lambda rule: len(rule["value"]))["route"] if fits else default
