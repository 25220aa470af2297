"""A call in progress: what the engine says of it is kept; keys are pressed and the receiver is laid down for it."""

import socket
import time

import keys
import sipp

KEPT = {"Newexten", "VarSet", "DialBegin", "DialEnd", "DTMFEnd", "BridgeEnter", "ConfbridgeJoin", "Hangup"}
FIELDS = ["Channel", "Variable", "Value", "Context", "Extension", "Application", "AppData", "Digit", "Cause", "DialString",
          "DialStatus", "DestChannel"]
PROMPTS = {"BackGround", "Background", "Read"}
CONNECTED = {"BridgeEnter", "ConfbridgeJoin"}
TALK = 1.5  # seconds from an answer to the caller's hang-up


class LiveCall:
    """`call` has dial, endpoint, press, hang_up (seconds or None), longest (seconds), unconfirmed (users of phones that do
    not press 1), call_id, address."""

    def __init__(self, call, loop):
        self.call = call
        self.loop = loop
        self.channel = None
        self.start = None
        self.prompts = 0
        self.connected = False
        self.left = False
        self.senders = {}
        self.dialled = {}
        self.over = set()
        self.events = []

    def tell(self, what, **fields):
        self.events.append({"at": time.time() - self.start, "what": what, **fields})

    def told(self):
        return {"id": self.call["id"], "call_id": self.call["call_id"], "start": self.start, "channel": self.channel,
                "events": self.events}

    def begin(self, channel):
        self.channel = channel
        self.start = time.time()
        self.loop.after(0.03, lambda: self.speak(channel))  # the engine knows by then where its end is
        if self.call["hang_up"] is not None:
            self.loop.at(self.start + self.call["hang_up"], lambda: self.hang_up("hangs up"))
        self.loop.at(self.start + self.call["longest"], lambda: self.hang_up("is cut off"))

    def hang_up(self, why):
        if self.left or self.channel in self.over:
            return
        self.left = True
        self.tell(why)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as out:
            sipp.hang_up(out, self.call["call_id"], self.call["address"])

    def take(self, event):
        """An event of one of the call's channels."""
        own = event.get("Channel") == self.channel
        if event["Event"] in KEPT:
            self.tell(event["Event"], own=own, **{key: event[key] for key in FIELDS if key in event})
        if event["Event"] == "Hangup":
            self.over.add(event["Channel"])
        if event["Event"] == "DialBegin":
            self.dialled[event["DestChannel"]] = event.get("DialString", "")
        if event["Event"] == "Newexten" and event.get("Application") in PROMPTS:
            self.prompt(event["Channel"], own)
        if event["Event"] in CONNECTED and own and not self.connected:
            self.connected = True
            self.loop.after(TALK, lambda: self.hang_up("talks"))

    def prompt(self, channel, own):
        if not own:
            to = self.dialled.get(channel, "")
            if not any(user in to for user in self.call["unconfirmed"]):
                self.press(channel, "1")
            return
        pressed = self.call["press"][self.prompts] if self.prompts < len(self.call["press"]) else "none"
        self.prompts += 1
        self.tell("prompt")
        if pressed != "none":
            self.press(channel, pressed)

    def speak(self, channel, then=lambda sender: None):
        """Gives who sends the audio of a channel to `then`."""

        def start(address):
            if channel not in self.senders and ":" in address:
                self.senders[channel] = keys.Sender(self.loop, address, lambda: self.is_deaf(channel))
            if channel in self.senders:
                then(self.senders[channel])
            elif channel not in self.over:
                self.loop.after(0.1, lambda: self.speak(channel, then))

        self.loop.manager.ask(channel, "CHANNEL(rtp,src)", start)

    def is_deaf(self, channel):
        """Whether nothing takes keys any more: the call is over, or somebody answered."""
        return channel in self.over or (self.connected and channel == self.channel)

    def press(self, channel, pressed):
        due = time.time() + keys.LEAD

        def send(sender):
            sender.free_at = max(sender.free_at, due)
            sender.press(pressed, lambda key: self.tell("pressed", key=key, own=channel == self.channel))

        self.speak(channel, send)
