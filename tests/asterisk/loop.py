"""One thread that waits for what comes next: the engine's events, or a moment."""

import heapq
import itertools
import select
import time


class Loop:
    def __init__(self, manager, on_event):
        self.manager = manager
        self.on_event = on_event
        self.moments = []
        self.order = itertools.count()

    def at(self, moment, do):
        heapq.heappush(self.moments, (moment, next(self.order), do))

    def after(self, seconds, do):
        self.at(time.time() + seconds, do)

    def run(self, is_over):
        """Until `is_over` says so, which is asked at least twenty times a second."""
        while not is_over():
            until = min(self.moments[0][0] if self.moments else 1e12, time.time() + 0.05)
            if select.select([self.manager], [], [], max(0, until - time.time()))[0]:
                for event in self.manager.events():
                    self.on_event(event)
            while self.moments and self.moments[0][0] <= time.time():
                heapq.heappop(self.moments)[2]()
