"""What really happened to calls, from what the engine and sipp wrote down."""

import email
import email.utils
import json
import re

from records import records

STATUS = re.compile(r"SIP/2.0 (\d\d\d)")
CHALLENGE, RINGING, OK = 401, 180, 200
FINAL = range(200, 700)
CONNECTED = {"answered": {"what": "BridgeEnter"}, "conference": {"what": "Newexten", "Application": "ConfBridge"}}
SOUND = re.compile(r"cf-sounds/([^&,]+)")
GREETINGS = {"BackGround", "Background", "Playback"}


class Message:
    """Of a line of sipp's: date, time and moment, which way, Call-ID, transaction, first line."""

    def __init__(self, line):
        _, _, moment, way, self.call_id, transaction, self.first = line.split("\t", 6)
        self.at = float(moment)
        self.sent = way == "S"
        self.of = transaction.split()[-1]  # the method of the transaction
        status = STATUS.match(self.first)
        self.status = int(status[1]) if status else None

    def is_reply(self, *statuses):
        return self.of == "INVITE" and self.status in statuses


class Dialogs:
    """The messages of one sipp by their Call-IDs."""

    def __init__(self, path):
        self.by_id = {}
        for line in path.read_text().splitlines() if path.exists() else []:
            message = Message(line)
            self.by_id.setdefault(message.call_id, []).append(message)


class Ring:
    """One time that a phone rang: from its 180 to the end."""

    def __init__(self, who, messages, start):
        self.who = who
        answers = [one.at - start for one in messages if one.is_reply(OK)]
        stops = [one.at - start for one in messages if not one.sent and one.of == "CANCEL"]
        self.at = messages[0].at - start
        self.rang = any(one.is_reply(RINGING) for one in messages)
        self.answer = next(iter(answers), None)
        self.stop = next(iter(stops), None)

    def over(self):
        """When it stopped, or was answered; never, as far as we saw: far away."""
        return next((at for at in (self.answer, self.stop) if at is not None), 9999)


class Observed:
    """One call; all moments are seconds since it came."""

    def __init__(self, happened, dialogs, rings, mails, record):
        self.mails = mails
        self.record = record  # None: there is none
        self.events = happened["events"]
        self.start = happened["start"]
        self.channel = happened["channel"]  # None: the engine had none for it
        self.messages = dialogs.by_id.get(happened["call_id"], [])
        if self.start is None:
            self.start = self.messages[0].at if self.messages else 0
        self.rings = [ring for ring in (Ring(who, messages, self.start) for who, messages in rings) if ring.rang]
        self.path = [(re.split("[/,]", one["Value"])[-2], one["at"]) for one in self.own("VarSet", Variable="CFCALL")
                     if one["Value"].endswith(",")]
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
        ends = [one.at - self.start for one in self.messages if one.of in ("BYE", "CANCEL") or self.is_refusal(one)]
        return next(iter(ends), None)

    def is_refusal(self, message):
        return message.status not in (OK, CHALLENGE) and message.is_reply(*FINAL)

    def was_picked_up(self):
        return any(one.is_reply(OK) for one in self.messages)

    def code(self):
        """The status that a caller got who was not answered."""
        return next((one.status for one in reversed(self.messages) if self.is_refusal(one)), None)

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
            user = re.match(r"INVITE sip:([^@;]*)", messages[0].first)
            if user:
                rings.setdefault(user[1], []).append(messages)
    found, recorded = {}, records(work)
    for copy, _, phones in planned:
        mine = [(phone.name, messages) for phone in (*phones.inside, *phones.outside, *phones.away)
                for messages in rings.get(phone.user, [])]
        one = happened[copy.number]
        mails = sorted(address for address in addressed if f"-{copy.number}@" in address)
        found[copy.number] = Observed(one, callers[one["call_id"].partition("-")[2]], mine, mails,
                                      recorded.get(copy.number))
    return found
