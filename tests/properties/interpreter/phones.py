"""Which phones ring and who answers."""

from .document import OUTSIDE, milliseconds

PASSED_OVER = ["busy", "reject", "unreachable"]


class Phones:
    """The part of a call that knows of phones: `user/contact`, or the number or address of one outside."""

    def reply(self, user, contact):
        """What was said of a phone: of it, of its user, of a group of the user."""
        answer = self.call.get("answer") or {}
        names = [contact]
        if user:
            names = [f"{user}/{contact}", user, *(f"@{group}" for group in self.document.groups_of(user))]
        return next((answer[name] for name in names if name in answer), "never")

    def is_on(self, user):
        """Whether a user's phones may ring now."""
        fields = self.document.things("users")[user]
        if fields.get("status", "active") == "inactive":
            return False
        schedule = fields.get("schedule")
        return not schedule or self.is_open(self.document.things("schedules")[schedule])

    def is_enabled(self, user, contact):
        return self.document.things("users")[user]["contacts"][contact].get("enabled", True)

    def is_there(self, destination):
        """Whether a queue has somebody in this member: that a phone outside is not there shows when it is rung."""
        return any(
            user is None or (self.is_on(user) and self.is_enabled(user, contact)
                             and (self.reply(user, contact) != "unreachable"
                                  or self.document.things("users")[user]["contacts"][contact].get("type") != "sip"))
            for user, contact in self.document.phones(destination))

    def ring(self, destination):
        """Lets ring what can; gives the phones that do."""
        ringing_now = []
        for user, contact in self.document.phones(destination):
            if user and not (self.is_on(user) and self.is_enabled(user, contact)):
                continue
            if self.reply(user, contact) in PASSED_OVER:
                continue
            phone = f"{user}/{contact}" if user else contact
            self.first_rings.setdefault(phone, self.now)
            if phone not in self.rings:
                self.rings.append(phone)
            self.tell("ring", who=phone)
            ringing_now.append(phone)
        return ringing_now

    def reply_of(self, phone):
        return self.reply(*((None, phone) if phone.startswith(OUTSIDE) else phone.split("/")))

    def picks_up(self, phone):
        """Whether a phone that rings is answered now."""
        reply = self.reply_of(phone)
        if not reply.startswith("after:"):
            return False
        after = reply.removeprefix("after:").removesuffix(",unconfirmed")
        return self.now >= self.first_rings[phone] + milliseconds(after)

    def confirms(self, phone):
        return not self.reply_of(phone).endswith(",unconfirmed")

    def answered(self, phone):
        self.tell("answer", who=phone)
        self.end("answered", by=phone)
