"""Schedules and times of day."""

import datetime
from zoneinfo import ZoneInfo

DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
DAY = 24 * 60


def instant(text, zone):
    """Of `at`: with an offset, or local in the zone. A time that the clock skips is told with the offset before the
    jump, one that it repeats is the first: both is what fold=0 means."""
    time = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    if time.tzinfo is None:
        time = time.replace(tzinfo=ZoneInfo(zone), fold=0)
    return time.astimezone(datetime.timezone.utc)


def minute(text):
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def ranges(hours):
    """[(from, to)] in minutes of the day on which they start; a range past midnight ends after 24:00."""
    words = " ".join(hours if isinstance(hours, list) else [hours]).replace(",", " ").split()
    pairs = [tuple(minute(time) for time in word.split("-")) for word in words]
    return [(start, end if end > start else end + DAY) for start, end in pairs]


def weekdays(text):
    """`sat-mon` is saturday, sunday, monday."""
    day, last = DAYS.index(text.split("-")[0]), DAYS.index(text.split("-")[-1])
    days = [day]
    while day != last:
        day = (day + 1) % 7
        days.append(day)
    return days


def span(exception):
    """First and last day of an exception."""
    first = exception.get("date") or exception["from"]
    last = exception.get("date") or exception["to"]
    return datetime.date.fromisoformat(first), datetime.date.fromisoformat(last)


def covers(exception, date):
    first, last = span(exception)
    if not exception.get("yearly"):
        return first <= date <= last
    first, last, date = ((day.month, day.day) for day in (first, last, date))
    return first <= date <= last if first <= last else date >= first or date <= last


def exception_of(schedule, date):
    """The narrowest that covers the date, then the later in the list; None if none does."""
    best = None
    for exception in schedule.get("exceptions") or []:
        width = span(exception)[1] - span(exception)[0]
        if covers(exception, date) and (best is None or width <= span(best)[1] - span(best)[0]):
            best = exception
    return best


def ranges_on(schedule, date):
    """The ranges that start on a date."""
    exception = exception_of(schedule, date)
    if exception is not None:
        return [] if exception.get("closed") else ranges(exception["hours"])
    weekly = schedule.get("hours") or {}
    return [one for days, hours in weekly.items() if date.weekday() in weekdays(days) for one in ranges(hours)]


def is_open(schedule, zone, time):
    """By the clock on the wall: from the first second of a range to the last before its end."""
    local = time.astimezone(ZoneInfo(zone))
    now = local.hour * 60 + local.minute
    today = local.date()
    yesterday = today - datetime.timedelta(days=1)
    return any(start <= now < end for start, end in ranges_on(schedule, today)) or any(
        start <= now + DAY < end for start, end in ranges_on(schedule, yesterday))
