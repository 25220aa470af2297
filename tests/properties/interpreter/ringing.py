"""Phones that ring: ring_group, queue, call_forward. Time goes on tick by tick."""

from .document import milliseconds


class Leg:
    """One destination and how long it rings; `end` is None until it begins, and the moment it is over then."""

    def __init__(self, to, length, may_ring=True):
        self.to = to
        self.length = length
        self.may_ring = may_ring
        self.phones = []
        self.end = None

    def begin(self, call):
        self.phones = call.ring(self.to) if self.may_ring else []
        self.end = call.now + (self.length if self.phones else 0)

    def is_over(self, call):
        return self.end is not None and call.now >= self.end

    def is_ringing(self, call):
        return self.end is not None and call.now < self.end


def take_answers(call, legs):
    """In the list's order, then by the contact's key."""
    for leg in legs:
        if leg.is_ringing(call):
            for phone in leg.phones:
                if call.picks_up(phone):
                    call.answered(phone)


# ring_group


def beyond_limit(destinations, limit):
    """Places in the list that do not ring, over the timeline as it is written."""
    starts = [milliseconds(one.get("after", 0)) for one in destinations]
    ends = [start + milliseconds(one.get("for", 20)) for start, one in zip(starts, destinations)]
    kept, beyond = [], []
    for place in sorted(range(len(destinations)), key=lambda place: (starts[place], place)):
        ringing = sum(starts[other] <= starts[place] < ends[other] for other in kept)
        (kept if ringing < limit else beyond).append(place)
    return beyond


def ring_group(call, fields):
    destinations = fields["destinations"]
    beyond = beyond_limit(destinations, int(call.document.settings.get("simultaneous_ring_limit", 10)))
    legs = [Leg(one["to"], milliseconds(one.get("for", 20)), place not in beyond)
            for place, one in enumerate(destinations)]
    afters = [milliseconds(one.get("after", 0)) for one in destinations]
    groups = [(after, [leg for leg, own in zip(legs, afters) if own == after]) for after in sorted(set(afters))]
    begun = []  # when each group began
    while True:
        while len(begun) < len(groups) and is_time_for_next(call, groups, begun):
            for leg in groups[len(begun)][1]:
                leg.begin(call)
            begun.append(call.now)
        take_answers(call, legs)
        if all(leg.is_over(call) for leg in legs):
            return "no_answer"
        call.buffer = ""
        call.advance(call.tick)


def is_time_for_next(call, groups, begun):
    if not begun:
        return True
    next_one = len(begun)
    if all(leg.is_over(call) for _, legs in groups[:next_one] for leg in legs):
        return True
    return call.now >= begun[-1] + groups[next_one][0] - groups[next_one - 1][0]


# queue


class TimeOver(Exception):
    """The queue's timeout."""


def queue(call, fields):
    state = call.queue_state()
    destinations = fields["destinations"]
    most = int(fields.get("max_waiting", 0))
    if most > 0 and state["waiting"] >= most:
        return "full"
    if not fields.get("join_empty", True) and not any(call.is_there(one["to"]) for one in destinations):
        return "empty"
    end = call.now + milliseconds(fields.get("timeout", "5m"))
    call.buffer = ""
    try:
        while True:
            ring_round(call, fields, state["answered"], end)
            wait(call, end, 1000)
    except TimeOver:
        return "timeout"


def wait(call, end, length):
    for _ in range(0, length, call.tick):
        call.advance(call.tick)
        if call.now >= end:
            raise TimeOver


def ring_round(call, fields, answered, end):
    strategy = fields.get("strategy", "round_robin")
    legs = [Leg(one["to"], milliseconds(one.get("for", 15))) for one in fields["destinations"]]
    if strategy == "ring_all":
        ring_until_over(call, legs, end)
        return
    for leg in in_order(legs, strategy, answered):
        ring_until_over(call, [leg], end)


def ring_until_over(call, legs, end):
    for leg in legs:
        leg.begin(call)
    while True:
        take_answers(call, legs)
        if all(leg.is_over(call) for leg in legs):
            return
        wait(call, end, call.tick)


def in_order(legs, strategy, answered):
    """`answered` names those who answered earlier calls, the oldest first."""
    names = [leg.to for leg in legs]
    if strategy == "round_robin" and answered:
        first = names.index(answered[-1]) + 1
        return legs[first:] + legs[:first]
    if strategy == "fewest_calls":
        return sorted(legs, key=lambda leg: answered.count(leg.to))
    if strategy == "longest_idle":
        last = {name: place for place, name in enumerate(answered)}
        return sorted(legs, key=lambda leg: last.get(leg.to, -1))
    return legs


# call_forward


def call_forward(call, fields):
    leg = Leg(fields["to"], milliseconds(fields.get("timeout", 30)))
    leg.begin(call)
    while not leg.is_over(call):
        if call.picks_up(leg.to):
            if not fields.get("confirm", False) or call.confirms(leg.to):
                call.answered(leg.to)
            call.tell("answer", who=leg.to)
            call.buffer = ""
            call.advance(3000)
            call.advance(3000)
            return "no_answer"
        call.buffer = ""
        call.advance(call.tick)
    return "no_answer"
