"""Asterisk's manager interface: actions are sent, and their answers and all events handed on as they come."""

import socket

PORT = 5038
ACCOUNT = ("[general]\nenabled=yes\nbindaddr=127.0.0.1\nport={port}\n"
           "[cf]\nsecret=cf\nread=all\nwrite=all\nwritetimeout=9000\n")


def account():
    return ACCOUNT.format(port=PORT)


class Manager:
    def __init__(self):
        self.socket = socket.create_connection(("127.0.0.1", PORT))
        self.text = b""
        self.answers = {}
        self.actions = 0
        self.send("Login", Username="cf", Secret="cf")

    def fileno(self):
        return self.socket.fileno()

    def send(self, action, answer=None, **fields):
        """`answer` is called with the reply when it is there."""
        self.actions += 1
        number = str(self.actions)
        self.answers[number] = answer
        words = {"Action": action, "ActionID": number, **fields}
        self.socket.sendall("".join(f"{key}: {value}\r\n" for key, value in words.items()).encode() + b"\r\n")

    def ask(self, channel, variable, answer):
        self.send("Getvar", lambda reply: answer(reply.get("Value", "")), Channel=channel, Variable=variable)

    def events(self):
        """What has come since; answers go to those who asked."""
        self.text += self.socket.recv(1 << 18)
        *messages, self.text = self.text.split(b"\r\n\r\n")
        for message in messages:
            lines = message.decode(errors="replace").split("\r\n")
            fields = dict(line.split(": ", 1) for line in lines if ": " in line)
            answer = self.answers.pop(fields.get("ActionID"), None) if "Response" in fields else None
            if answer:
                answer(fields)
            elif "Event" in fields:
                yield fields
