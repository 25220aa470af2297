"""The phones around a call, and what they do in it."""

from durations import seconds

REPLIES = ("busy", "reject", "unreachable")


class Phone:
    """One that may ring in a call: a contact, or somebody outside. `name` is as simulations say it."""

    def __init__(self, name, user, reply):
        self.name = name
        self.user = user
        self.reply = reply if reply in REPLIES else "after" if reply.startswith("after:") else "never"
        self.after = round(seconds(reply.split(",")[0]) * 1000) if self.reply == "after" else 0
        self.confirms = not reply.endswith(",unconfirmed")


def replies(copy):
    """What was said of each phone: of it, of its user, of the first of the user's groups."""
    answer, found = copy.call["answer"], dict(copy.call["answer"])
    groups = {key: fields["users"] for key, fields in sorted(copy.document["groups"].items())}
    for user, fields in copy.document["users"].items():
        of_groups = [f"@{key}" for key, users in groups.items() if user in users]
        for contact in fields["contacts"]:
            names = [f"{user}/{contact}", user, *of_groups]
            found |= {names[0]: next((answer[name] for name in names if name in answer), "never")}
    return found


class Phones:
    """All that may ring in a copy's call."""

    def __init__(self, system, copy):
        self.replies = replies(copy)
        self.inside, self.outside, self.away = [], [], []
        for user, fields in copy.document["users"].items():
            for contact, words in fields["contacts"].items():
                self.add_contact(system, user, contact, words, fields)
        for who in set(self.destinations(copy.document)):
            self.outside.append(Phone(who, user_part(who), self.replies.get(who, "never")))

    def add_contact(self, system, user, contact, words, fields):
        name = f"{user}/{contact}"
        if "address" in words:
            self.outside.append(Phone(name, user_part(words["address"]), self.replies.get(name, "never")))
            return
        phone = Phone(name, system.endpoint(name), self.replies.get(name, "never"))
        off = str(words.get("enabled", "true")).lower() == "false" or fields.get("status") == "inactive"
        (self.away if off or phone.reply == "unreachable" else self.inside).append(phone)

    def destinations(self, document):
        for flow in document["flows"].values():
            for module in flow["modules"].values():
                all_of = [*[one["to"] for one in module.get("destinations") or []], module.get("to", "")]
                yield from (to for to in all_of if to.startswith(("+", "sip:")))


def user_part(address):
    return address.removeprefix("sip:").partition("@")[0]
