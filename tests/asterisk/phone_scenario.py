"""What sipp does as phones that are called: one scenario for all of them, told apart by the lines of `phones.csv`.

Fields: user part of the phone's address; reply; milliseconds to an answer; when it rang first, in ms, 0 before.
"""

from scenarios import OK, SDP, label, recv, response, scenario, send

REASONS = {"busy": "486 Busy Here", "reject": "603 Decline", "unreachable": "480 Temporarily Unavailable"}
TERMINATED = response("487 Request Terminated").replace("[last_CSeq:]", "CSeq: [last_cseq_number] INVITE")


def action(name, **flags):
    return f"<{name}" + "".join(f' {key}="{value}"' for key, value in flags.items()) + "/>\n"


def do(*actions):
    return f"<nop><action>\n{''.join(actions)}</action></nop>\n"


def jump(to, test):
    return f'<nop next="{to}" test="{test}"/>\n'


def phone():
    """An answer is due a time after the phone's first ring, however often it has stopped ringing since."""
    return scenario(
        recv(request="OPTIONS", next="ok"),
        '<recv request="INVITE" rrs="true"><action>\n', *who_is_called(), *now(), '</action></recv>\n',
        *[jump(reply, reply) for reply in REASONS],
        send(response("180 Ringing")), jump("never", "never"), *note_first_ring(), *wait(),
        label("answer"), send(response("200 OK"), SDP, retrans=True),
        recv(request="ACK", optional=None), recv(request="BYE", next="ok", optional=None),
        *[label(reply) + send(response(reason)) + recv(request="ACK", next="end", optional=None)
          for reply, reason in REASONS.items()],
        label("never"), recv(request="CANCEL", next="cancelled", optional=None),
        label("cancelled"), send(OK), send(TERMINATED),
        recv(request="ACK", timeout=4000, ontimeout="end", next="end", optional=None),
        label("ok"), send(OK), label("end"), '<nop/>\n<Reference variables="all"/>\n')


def who_is_called():
    """Has line, reply, after and first be those of the phone, and sets the name of its reply."""
    return [
        action("ereg", regexp="sip:([^@;&gt; ]*)", search_in="msg", assign_to="all,user"),
        action("lookup", assign_to="line", file="phones.csv", key="[$user]"),
        *[action("assignstr", assign_to=name, value=f"[field{place} line=[$line]]")
          for place, name in enumerate(("reply", "after", "rang"), 1)],
        action("todouble", assign_to="length", variable="after"), action("todouble", assign_to="first", variable="rang"),
        action("test", assign_to="again", variable="first", compare="greater_than", value=0),
        *[action("strcmp", assign_to="is", variable="reply", value=reply)
          + action("test", assign_to=reply, variable="is", compare="equal", value=0) for reply in (*REASONS, "never")]]


def now():
    """Has `now` be the time in milliseconds."""
    return [action("gettimeofday", assign_to="now,micro"), action("multiply", assign_to="now", value=1000),
            action("divide", assign_to="micro", value=1000), action("add", assign_to="now", variable="micro")]


def note_first_ring():
    return [jump("again", "again"), do(
        action("assign", assign_to="first", variable="now"),
        action("replace", file="phones.csv", line="[$line]", value="[$user];[$reply];[$after];[$now]")), label("again")]


def wait():
    """Until the answer is due, or the engine cancels the call."""
    return [
        do(action("assign", assign_to="due", variable="first"), action("add", assign_to="due", variable="length")),
        label("wait"),
        do(*now(), action("assign", assign_to="left", variable="due"), action("subtract", assign_to="left", variable="now"),
           action("test", assign_to="is due", variable="left", compare="less_than", value=10)),
        jump("answer", "is due"),
        recv(request="CANCEL", timeout=20, ontimeout="wait", next="cancelled", optional=None)]
