"""What sipp does: callers, phones, and the registration of phones, each as one scenario for all of them.

Lines of `callers.csv`: number dialled; the caller's number; the From header's start; user and password for the engine.
Lines of `phones.csv`: user part of the phone's address; reply; milliseconds to an answer; when it rang first, in ms.
Lines of `registrations.csv`: user; password.
"""

SDP = """v=0
o=- 1 1 IN IP4 [local_ip]
s=-
c=IN IP4 [local_ip]
t=0 0
m=audio 4000 RTP/AVP 0 101
a=rtpmap:0 PCMU/8000
a=rtpmap:101 telephone-event/8000
a=fmtp:101 0-15
a=sendrecv
"""
REASONS = {"busy": "486 Busy Here", "reject": "603 Decline", "unreachable": "480 Temporarily Unavailable"}
FAILURES = [400, 403, 404, 408, 410, 480, 481, 484, 486, 487, 488, 500, 501, 503, 504, 600, 603]


def scenario(*parts):
    return '<?xml version="1.0" encoding="UTF-8"?>\n<scenario name="x">\n' + "".join(parts) + "</scenario>\n"


def send(lines, body="", retrans=False, next=None):
    flags = (' retrans="500"' if retrans else "") + (f' next="{next}"' if next else "")
    length = "Content-Type: application/sdp\nContent-Length: [len]\n\n" if body else "Content-Length: 0\n\n"
    return f"<send{flags}><![CDATA[\n{lines}\n{length}{body}]]></send>\n"


def request(method, uri, start, *more, branch="[branch]"):
    return "\n".join([
        f"{method} {uri} SIP/2.0", f"Via: SIP/2.0/UDP [local_ip]:[local_port];branch={branch}", *start,
        "Call-ID: [call_id]", f"CSeq: [cseq] {method}", "Contact: <sip:caller@[local_ip]:[local_port]>",
        "Max-Forwards: 70", *more])


def response(status, extra="Contact: <sip:phone@[local_ip]:[local_port]>"):
    return "\n".join([f"SIP/2.0 {status}", "[last_Via:]", "[last_From:]", "[last_To:];tag=[pid]-[call_number]",
                      "[last_Call-ID:]", "[last_CSeq:]", extra])


OK = response("200 OK").replace(";tag=[pid]-[call_number]", "")


# Callers


def caller():
    """Ends when it is told to, by a NOTIFY of the call's own Call-ID, or when the engine ends the call."""
    uri = "sip:[field0]@[remote_ip]:[remote_port]"
    parties = ("From: [field1];tag=c[call_number]", f"To: <{uri}>")
    answered = ("From: [field1];tag=c[call_number]", f"To: <{uri}>[peer_tag_param]")
    login = "[authentication username=[field2] password=[field3]]"
    allow = "Allow: INVITE, ACK, CANCEL, BYE"
    return scenario(
        send(request("INVITE", uri, parties, allow, branch="z9hG4bK-a[pid]-[call_number]"), SDP, retrans=True),
        *replies("z9hG4bK-a[pid]-[call_number]", "a", uri, parties, answered, '<recv response="401" auth="true" optional="true" next="login"/>\n'),
        '<label id="login"/>\n', send(request("ACK", uri, answered, branch="z9hG4bK-a[pid]-[call_number]")),
        send(request("INVITE", uri, parties, allow, login, branch="z9hG4bK-b[pid]-[call_number]"), SDP, retrans=True),
        *replies("z9hG4bK-b[pid]-[call_number]", "b", uri, parties, answered),
        '<label id="talk"/>\n', send(request("ACK", "[next_url]", answered)),
        '<recv request="NOTIFY" optional="true" next="bye"/>\n<recv request="BYE" next="bid"/>\n',
        '<label id="bye"/>\n', send(request("BYE", "[next_url]", answered), retrans=True),
        '<recv request="BYE" optional="true" next="bid"/>\n<recv response="200" timeout="4000" ontimeout="end" next="end"/>\n',
        '<label id="bid"/>\n', send(OK),
        '<label id="end"/>\n<nop/>\n')


def replies(branch, name, uri, parties, answered, more=""):
    """Waits for what comes of an INVITE."""
    optional = [f'<recv response="{code}" optional="true"/>\n' for code in (100, 180, 181, 182, 183)]
    failed = [f'<recv response="{code}" optional="true" next="failed-{name}"/>\n' for code in FAILURES]
    return [
        *optional, more, *failed, f'<recv request="NOTIFY" optional="true" next="cancel-{name}"/>\n',
        '<recv response="200" rrs="true" next="talk"/>\n',
        f'<label id="cancel-{name}"/>\n', send(request("CANCEL", uri, parties, branch=branch), retrans=True),
        f'<label id="cancelled-{name}"/>\n',
        f'<recv response="200" optional="true" timeout="4000" ontimeout="end" next="cancelled-{name}"/>\n',
        *failed, f'<recv response="600" next="failed-{name}"/>\n',
        f'<label id="failed-{name}"/>\n', send(request("ACK", uri, answered, branch=branch), next="end")]


# Phones


def phone():
    """Replies as `phones.csv` says; an answer is due a time after the phone's first ring."""
    return scenario(
        '<recv request="OPTIONS" optional="true" next="ok"/>\n',
        '<recv request="INVITE" rrs="true"><action>\n',
        '<ereg regexp="sip:([^@;&gt; ]*)" search_in="msg" assign_to="all,user"/>\n',
        '<lookup assign_to="line" file="phones.csv" key="[$user]"/>\n',
        '<assignstr assign_to="reply" value="[field1 line=[$line]]"/>\n',
        *[f'<strcmp assign_to="is" variable="reply" value="{reply}"/>\n'
          f'<test assign_to="{reply}" variable="is" compare="equal" value="0"/>\n' for reply in (*REASONS, "never")],
        '<assignstr assign_to="after" value="[field2 line=[$line]]"/>\n<todouble assign_to="wait" variable="after"/>\n',
        '<assignstr assign_to="rang" value="[field3 line=[$line]]"/>\n<todouble assign_to="first" variable="rang"/>\n',
        *now(),
        '<test assign_to="again" variable="first" compare="greater_than" value="0"/>\n',
        '</action></recv>\n',
        *[f'<nop next="{reply}" test="{reply}"/>\n' for reply in REASONS],
        send(response("180 Ringing")),
        '<nop next="never" test="never"/>\n<nop next="again" test="again"/>\n',
        '<nop><action>\n<assign assign_to="first" variable="now"/>\n',
        '<replace file="phones.csv" line="[$line]" value="[$user];[$reply];[$after];[$now]"/>\n</action></nop>\n',
        '<label id="again"/>\n<nop><action>\n<assign assign_to="due" variable="first"/>\n<add assign_to="due" variable="wait"/>\n</action></nop>\n',
        '<label id="wait"/>\n<nop><action>\n', *now(), '<assign assign_to="left" variable="due"/>\n',
        '<subtract assign_to="left" variable="now"/>\n<test assign_to="is due" variable="left" compare="less_than" value="10"/>\n',
        '</action></nop>\n<nop next="answer" test="is due"/>\n',
        '<recv request="CANCEL" timeout="20" ontimeout="wait" next="cancelled"/>\n',
        '<label id="answer"/>\n', send(response("200 OK"), SDP, retrans=True),
        '<recv request="ACK"/>\n<recv request="BYE" next="ok"/>\n',
        *[f'<label id="{reply}"/>\n{send(response(reason))}<recv request="ACK" next="end"/>\n' for reply, reason in REASONS.items()],
        '<label id="never"/>\n<recv request="CANCEL" next="cancelled"/>\n',
        '<label id="cancelled"/>\n', send(OK),
        send(response("487 Request Terminated").replace("[last_CSeq:]", "CSeq: [last_cseq_number] INVITE").replace(";tag=[pid]-[call_number]", ";tag=[pid]-[call_number]")),
        '<recv request="ACK" timeout="4000" ontimeout="end" next="end"/>\n',
        '<label id="ok"/>\n', send(OK),
        '<label id="end"/>\n<nop/>\n<Reference variables="all"/>\n')


def now():
    """Has `now` be the time in milliseconds."""
    return ['<gettimeofday assign_to="now,micro"/>\n<multiply assign_to="now" value="1000"/>\n',
            '<divide assign_to="micro" value="1000"/>\n<add assign_to="now" variable="micro"/>\n']


def registration():
    parties = ("From: <sip:[field0]@[remote_ip]>;tag=r[call_number]", "To: <sip:[field0]@[remote_ip]>")
    here = ["Contact: <sip:[field0]@[local_ip]:5060>", "Expires: 3600"]
    ask = request("REGISTER", "sip:[remote_ip]:[remote_port]", parties, here[1]).replace(
        "Contact: <sip:caller@[local_ip]:[local_port]>", here[0])
    login = "\n[authentication username=[field0] password=[field1]]"
    return scenario(send(ask, retrans=True), '<recv response="401" auth="true"/>\n',
                    send(ask + login, retrans=True), '<recv response="200"/>\n')
