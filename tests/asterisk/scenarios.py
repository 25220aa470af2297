"""What sipp does as callers, and to register phones: one scenario for all of them, told apart by the lines of a file.

Fields of a caller: number dialled; start of the From header; user and password for the engine.
Fields of a registration: user; password.
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
FAILURES = [400, 403, 404, 408, 410, 480, 481, 484, 486, 487, 488, 500, 501, 503, 504, 600, 603]


def scenario(*parts):
    return '<?xml version="1.0" encoding="UTF-8"?>\n<scenario name="x">\n' + "".join(parts) + "</scenario>\n"


def recv(**flags):
    """Optional, unless that is None: sipp waits for the first that is not."""
    flags = {"optional": "true", **flags}
    return "<recv" + "".join(f' {key}="{value}"' for key, value in flags.items() if value is not None) + "/>\n"


def label(name):
    return f'<label id="{name}"/>\n'


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


def caller():
    """Ends when it is told to, by a NOTIFY of the call's own Call-ID, or when the engine ends the call."""
    uri = "sip:[field0]@[remote_ip]:[remote_port]"
    parties = ("From: [field1];tag=c[call_number]", f"To: <{uri}>")
    answered = (parties[0], f"{parties[1]}[peer_tag_param]")
    first, second = ("z9hG4bK-[pid]-[call_number]" + turn for turn in "ab")
    login = "[authentication username=[field2] password=[field3]]"
    return scenario(
        invite(uri, parties, first),
        *replies(first, uri, parties, answered, recv(response=401, auth="true", next="login")),
        label("login"), send(request("ACK", uri, answered, branch=first)),
        invite(uri, parties, second, login), *replies(second, uri, parties, answered),
        label("talk"), send(request("ACK", "[next_url]", answered)),
        recv(request="NOTIFY", next="bye"), recv(request="BYE", next="bid", optional=None),
        label("bye"), send(request("BYE", "[next_url]", answered), retrans=True),
        recv(request="BYE", next="bid"), recv(response=200, timeout=4000, ontimeout="end", next="end", optional=None),
        label("bid"), send(OK), label("end"), "<nop/>\n")


def invite(uri, parties, branch, *more):
    return send(request("INVITE", uri, parties, "Allow: INVITE, ACK, CANCEL, BYE", *more, branch=branch), SDP, retrans=True)


def replies(branch, uri, parties, answered, *more):
    """Waits for what comes of an INVITE."""
    name = branch[-1]
    failed = [recv(response=code, next=f"failed-{name}") for code in FAILURES]
    return [
        *[recv(response=code) for code in (100, 180, 181, 182, 183)], *more, *failed,
        recv(request="NOTIFY", next=f"cancel-{name}"), recv(response=200, rrs="true", next="talk", optional=None),
        label(f"cancel-{name}"), send(request("CANCEL", uri, parties, branch=branch), retrans=True),
        label(f"cancelled-{name}"), recv(response=200, timeout=4000, ontimeout="end", next=f"cancelled-{name}"),
        *failed, recv(response=699, next=f"failed-{name}", optional=None),
        label(f"failed-{name}"), send(request("ACK", uri, answered, branch=branch), next="end")]


def registration():
    parties = ("From: <sip:[field0]@[remote_ip]>;tag=r[call_number]", "To: <sip:[field0]@[remote_ip]>")
    here = ["Contact: <sip:[field0]@[local_ip]:5060>", "Expires: 3600"]
    ask = request("REGISTER", "sip:[remote_ip]:[remote_port]", parties, here[1]).replace(
        "Contact: <sip:caller@[local_ip]:[local_port]>", here[0])
    login = "\n[authentication username=[field0] password=[field1]]"
    return scenario(send(ask, retrans=True), recv(response=401, auth="true", optional=None),
                    send(ask + login, retrans=True), recv(response=200, optional=None))
