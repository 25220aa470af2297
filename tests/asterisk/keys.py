"""The audio of a party: silence, and keys pressed as people do (RFC 4733), each held for 0.1 s.

The engine waits for the first audio when it answers, and a recording without any ends: ten packets a second are enough.
"""

import random
import socket
import struct
import time

DIGITS = "0123456789*#"
PRESSED = 0.10  # seconds
EVERY = 0.16  # seconds from one key to the next
LEAD = 0.10  # seconds from the start of a prompt to the first key
SILENCE, TELEPHONE_EVENT = 0, 101  # kinds of packets


def time_to_key(count):
    """From the start of a prompt to the release of its last key."""
    return LEAD + (count - 1) * EVERY + PRESSED if count else 0


class Sender:
    """What one party of a call sends to the engine's end of its audio."""

    def __init__(self, loop, address, is_over):
        self.loop = loop
        self.is_over = is_over
        host, port = address.rsplit(":", 1)
        self.to = (host, int(port))
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.stream = random.getrandbits(32)
        self.sequence = 0
        self.clock = 0
        self.free_at = 0.0
        self.speak()

    def speak(self):
        if not self.is_over():
            self.clock += 800
            self.packet(SILENCE, self.clock, bytes([0xFF] * 160))
            self.loop.after(0.1, self.speak)

    def press(self, keys, released):
        """`released` is called with each key."""
        for key in keys:
            start = max(time.time(), self.free_at)
            self.free_at = start + EVERY
            self.loop.at(start, lambda key=key: self.hold(key, released))

    def hold(self, key, released):
        if self.is_over():
            return
        clock, start = self.clock + 1, time.time()
        for step in range(5):
            self.loop.at(start + step * 0.02, lambda step=step: self.event(key, clock, step))
        self.loop.at(start + PRESSED, lambda: self.release(key, clock, released))

    def event(self, key, clock, step, last=0):
        first = 0 if step else 0x80
        self.packet(TELEPHONE_EVENT | first, clock, struct.pack("!BBH", DIGITS.index(key), 10 | last, 160 * (step + 1)))

    def release(self, key, clock, released):
        for _ in range(3):
            self.event(key, clock, 4, 0x80)
        if not self.is_over():
            released(key)

    def packet(self, kind, clock, body):
        self.sequence = (self.sequence + 1) % 65536
        self.socket.sendto(struct.pack("!BBHII", 0x80, kind, self.sequence, clock, self.stream) + body, self.to)
