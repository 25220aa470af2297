"""What really happened to calls, from what the engine and sipp wrote down."""

import email
import email.utils
import json
import re

FINAL = re.compile(r"SIP/2.0 ([2-6]\d\d)")
CONNECTED = {"answered": {"what": "BridgeEnter"}, "conference": {"what": "Newexten", "Application": "ConfBridge"}}
SOUND = re.compile(r"cf-sounds/([^&,]+)")
GREETINGS = {"BackGround", "Background", "Playback"}


class Dialogs:
    """The messages of one sipp: {Call-ID: [(moment, sent, method of the transaction, first line)]}."""

    def __init__(self, path):
        self.by_id = {}
        for line in path.read_text().splitlines() if path.exists() else []:
            _, _, moment, way, call_id, transaction, first = line.split("\t")[:7] if line.count("\t") >= 6 else _split(line)
            self.by_id.setdefault(call_id, []).append((float(moment), way == "S", transaction.split()[-1], first))


def _split(line):
    date, rest = line.split("\t", 1)
    time, moment, way, call_id, transaction, first = rest.split("\t", 5)
    return date, time, moment, way, call_id, transaction, first


class Ring:
    """One time that a phone rang: from its 180 to the end."""

    def __init__(self, who, messages, start):
        self.who = who
        rang = [at for at, sent, _, first in messages if sent and first.startswith("SIP/2.0 180")]
        answered = [at for at, sent, of, first in messages if sent and of == "INVITE" and first.startswith("SIP/2.0 200")]
        stopped = [at for at, sent, of, _ in messages if not sent and of == "CANCEL"]
        self.at = messages[0][0] - start
        self.rang = bool(rang)
        self.answer = answered[0] - start if answered else None
        self.stop = stopped[0] - start if stopped else None

    def over(self):
        """When it stopped, or was answered; never, as far as we saw: far away."""
        return next((at for at in (self.answer, self.stop) if at is not None), 9999)


class Observed:
    """One call; all moments are seconds since it came."""

    def __init__(self, happened, dialogs, rings, mails):
        self.mails = mails
        self.events = happened["events"]
        self.start = happened["start"]
        self.channel = happened["channel"]  # None: the engine had none for it
        self.messages = dialogs.by_id.get(happened["call_id"], [])
        if self.start is None:
            self.start = self.messages[0][0] if self.messages else 0
        self.rings = sorted((ring for ring in (Ring(who, messages, self.start) for who, messages in rings) if ring.rang),
                            key=lambda ring: ring.at)
        self.path = [(one["Value"].partition("/")[2], one["at"]) for one in self.own("VarSet", Variable="CFM")]
        self.prompts = [one["at"] for one in self.events if one["what"] == "prompt"]
        self.pressed = [(one["key"], one["at"]) for one in self.events if one["what"] == "pressed" and one["own"]]
        self.heard = "".join(one["Digit"] for one in self.own("DTMFEnd"))
        self.plays = [(SOUND.findall(one["AppData"]), one["at"]) for one in self.own("Newexten")
                      if one["Application"] in GREETINGS]
        self.cut_off = any(one["what"] == "is cut off" for one in self.events)

    def own(self, what, **fields):
        """Events of the caller's channel."""
        return [one for one in self.events if one["what"] == what and one.get("own")
                and all(one.get(key) == value for key, value in fields.items())]

    # The end

    def ending(self):
        """The word for it: what the dialplan says, or that the caller had enough."""
        if self.cut_off:
            return "cut off"
        said = [one["Value"] for one in self.own("VarSet", Variable="CFEND")]
        if said:
            return said[-1]
        return "abandoned" if self.caller_left() is not None else None

    def caller_left(self):
        return next((one["at"] for one in self.events if one["what"] == "hangs up"), None)

    def over_at(self):
        """When it was answered by somebody, or else was over."""
        connected = self.own(**CONNECTED.get(self.ending(), {"what": "-"}))
        if connected:
            return connected[0]["at"]
        ends = [at - self.start for at, _, of, first in self.messages
                if of in ("BYE", "CANCEL") or (of == "INVITE" and FINAL.match(first) and not first.startswith(("SIP/2.0 200", "SIP/2.0 401")))]
        return ends[0] if ends else None

    def was_picked_up(self):
        return any(of == "INVITE" and not sent and first.startswith("SIP/2.0 200") for _, sent, of, first in self.messages)

    def code(self):
        """The status that a caller got who was not answered."""
        codes = [int(FINAL.match(first)[1]) for _, sent, of, first in self.messages
                 if of == "INVITE" and not sent and FINAL.match(first)]
        return next((code for code in reversed(codes) if code not in (200, 401)), None)

    def by(self):
        """Who answered last, before the caller was put through."""
        answered = [ring for ring in self.rings if ring.answer is not None]
        return max(answered, key=lambda ring: ring.answer).who if answered else None


def addresses(path):
    """Of those whom a mail goes to."""
    with path.open("rb") as file:
        to = email.message_from_binary_file(file).get_all("To", [])
    return [address for _, address in email.utils.getaddresses(to)]


def observe(work, planned):
    """{number of the copy: Observed} of a job that was done; `planned` as for the job."""
    happened = json.loads((work / "happened.json").read_text())
    if not happened["registered"]:
        raise RuntimeError(f"a phone did not register, or a switch was not toggled: see {work}")
    happened = {one["id"]: one for one in happened["calls"]}
    callers = {name: Dialogs(work / f"callers-{name}.log") for name in ("trunk", "phones")}
    called = {name: Dialogs(work / f"called-{name}.log") for name in ("trunk", "phones")}
    addressed = [address for path in (work / "mail").iterdir() for address in addresses(path)]
    rings = {}
    for dialogs in called.values():
        for messages in dialogs.by_id.values():
            user = re.match(r"INVITE sip:([^@;]*)", messages[0][3])
            if user:
                rings.setdefault(user[1], []).append(messages)
    found = {}
    for copy, _, phones in planned:
        mine = [(phone.name, messages) for phone in (*phones.inside, *phones.outside, *phones.away)
                for messages in rings.get(phone.user, [])]
        one = happened[copy.number]
        mails = sorted(address for address in addressed if f"-{copy.number}@" in address)
        found[copy.number] = Observed(one, callers[one["call_id"].partition("-")[2]], mine, mails)
    return found
