"""The calls of an engine."""

from live import LiveCall
from loop import Loop


class Calls:
    """Tells the calls of an engine apart: by what is dialled from where, then by the first channel of each."""

    def __init__(self, calls, manager):
        self.loop = Loop(manager, self.take)
        self.live = [LiveCall(call, self.loop) for call in calls]
        self.by_link = {}

    def take(self, event):
        link = event.get("Linkedid")
        if event["Event"] == "Newchannel" and event.get("Uniqueid") == link:
            endpoint = event["Channel"].removeprefix("PJSIP/").rpartition("-")[0]
            for one in self.live:
                if one.channel is None and (one.call["dial"], one.call["endpoint"]) == (event["Exten"], endpoint):
                    one.begin(event["Channel"])
                    self.by_link[link] = one
                    break
        if link in self.by_link:
            self.by_link[link].take(event)
