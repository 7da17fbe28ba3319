"""The yardstick of an exact estimate: the same itinerary, estimated by 1,000,000 draws in vectorised NumPy.

Run by `make bench` after the Swift benchmark, which leaves the itinerary and its exact figures in .build/bench-itinerary.json:
    python3 montecarlo.py CARAVAN FIGURES
The stages come from `caravan estimate --explain --json`, so that the draws share nothing with the estimator but the figures of the contract.
"""

import json
import subprocess
import sys
import time
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import numpy as np

DRAWS = 1_000_000
DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]


def hour_of(text):
    return int(datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp()) // 3600


def open_hours(calendar, first, count):
    """Which of `count` UTC hours from `first` on are open."""
    zone = ZoneInfo(calendar["timeZone"])
    closed = set(calendar["closed"])
    result = np.zeros(count, bool)
    for index in range(count):
        local = datetime.fromtimestamp((first + index) * 3600, timezone.utc).astimezone(zone)
        day = local.date().isoformat()
        if day in calendar["extra"]:
            intervals = calendar["extra"][day]
        elif day in closed:
            intervals = []
        else:
            intervals = calendar["open"][DAYS[local.weekday()]]
        result[index] = any(a * 3600 <= local.hour * 3600 + local.minute * 60 < b * 3600 for a, b in intervals)
    return result


def departures(gate, calendars, first, count):
    """The UTC hours, rounded up, of a weekly timetable."""
    zone = ZoneInfo(gate["timeZone"])
    calendar = calendars.get(gate["calendar"] or "")
    extra = set(calendar["extra"]) if calendar else set()
    closed = set(calendar["closed"]) - extra if calendar else set()
    workdays = {clock for _, clock in map(str.split, gate["weekly"]) if all(f"{day} {clock}" in gate["weekly"] for day in DAYS[:5])}
    day = datetime.fromtimestamp(first * 3600, timezone.utc).astimezone(zone).date() - timedelta(days=1)
    hours = []
    for _ in range(count // 24 + 3):
        clocks = {entry.split()[1] for entry in gate["weekly"] if entry.startswith(DAYS[day.weekday()])}
        if day.isoformat() in extra:
            clocks |= workdays
        for clock in clocks if day.isoformat() not in closed else ():
            hour, minute = (clock + ":0").split(":")[:2]
            local = datetime(day.year, day.month, day.day, int(hour), int(minute), tzinfo=zone)
            hours.append(-(-int(local.timestamp()) // 3600))
        day += timedelta(days=1)
    return np.array(sorted(hours))


def next_dates(zone, first, count):
    """For each of `count` UTC hours from `first` on, the first one whose local date is later."""
    dates = [datetime.fromtimestamp((first + index) * 3600, timezone.utc).astimezone(zone).date() for index in range(count + 49)]
    result = np.zeros(count, np.int64)
    later = 0
    for index in range(count):
        while later <= index or dates[later] <= dates[index]:
            later += 1
        result[index] = first + later
    return result


def draw(random, duration, count):
    """Whole hours of a stage's duration; the tail beyond 1e-4 is cut as the contract says."""
    low, median, late = duration["minHours"], duration["p50Hours"], duration["p90Hours"]
    if low == late:
        return np.full(count, int(np.ceil(low)))
    mu = np.log(median - low)
    sigma = (np.log(late - low) - mu) / 1.2815515655446004
    longest = np.ceil(low + np.exp(mu + sigma * 3.7190164854556804))
    return np.minimum(np.ceil(low + random.lognormal(mu, sigma, count)), longest).astype(np.int64)


def prepare(stages, calendars, first):
    """Tables of what gates and clocks look up, as the estimator has them compiled."""
    span = 24 * 199
    tables = []
    for stage in stages:
        gate = stage["gate"]
        table = {"first": first}
        if gate["type"] == "departures":
            table["departures"] = departures(gate, calendars, first, span)
        elif gate["type"] == "opening":
            table["open"] = np.flatnonzero(open_hours(calendars[gate["calendar"]], first, span)) + first
        if stage["secondAttempt"]:
            calendar = calendars.get(stage["calendar"] or (gate["calendar"] if gate["type"] == "opening" else "") or "")
            zone = calendar["timeZone"] if calendar else gate["timeZone"] or "UTC"
            table["dates"] = next_dates(ZoneInfo(zone), first, span)
        if stage["clock"] == "working":
            table["worked"] = np.flatnonzero(open_hours(calendars[stage["calendar"]], first, span)) + first
        tables.append(table)
    return tables


def begin(table, at, cutoff):
    if "departures" in table:
        return table["departures"][np.searchsorted(table["departures"], at + int(np.ceil(cutoff)))]
    if "open" in table:
        return table["open"][np.searchsorted(table["open"], at)]
    return at


def take(table, at, hours):
    if "worked" not in table:
        return at + hours
    worked = table["worked"]
    index = np.searchsorted(worked, at)
    return np.where(hours > 0, worked[np.minimum(index + hours - 1, len(worked) - 1)] + 1, at)


def simulate(random, stages, tables, hour, count):
    at = np.full(count, hour, np.int64)
    for stage, table in zip(stages, tables):
        hours = draw(random, stage["duration"], count)
        if stage["inspection"]:
            inspected = random.random(count) < stage["inspection"]["rate"]
            hours = hours + np.where(inspected, draw(random, stage["inspection"], count), 0)
        at = take(table, begin(table, at, stage["gate"]["cutoffHours"] or 0), hours)
        if "dates" in table:
            failed = random.random(count) < stage["secondAttempt"]["rate"]
            again = table["dates"][at[failed] - table["first"]]
            at[failed] = take(table, begin(table, again, 0), draw(random, stage["duration"], len(again)))
    return at


def main():
    caravan, path = sys.argv[1:3]
    with open(path, encoding="utf-8") as file:
        figures = json.load(file)
    instant = datetime.fromtimestamp(figures["hour"] * 3600, timezone.utc).isoformat()
    output = subprocess.run(
        [caravan, "estimate", "FH-CITY28-50-RED", "--to", "Ghent", "--now", instant, "--modes", "rail", "--explain", "--json"],
        check=True, capture_output=True, text=True,
    ).stdout
    estimate = json.loads(output)
    option = next(o for o in estimate["options"] if o["id"] == figures["option"])
    stages = option["stages"]
    tables = prepare(stages, estimate["calendars"], figures["hour"])
    random = np.random.default_rng(2027)
    times = []
    for _ in range(3):
        start = time.perf_counter()
        arrivals = simulate(random, stages, tables, figures["hour"], DRAWS)
        p50, p90 = np.quantile(arrivals, [0.5, 0.9], method="inverted_cdf")
        times.append(time.perf_counter() - start)
    seconds = sorted(times)[1]
    off = max(abs(p50 - figures["p50"]), abs(p90 - figures["p90"]))
    print(f"{'the same way by 1,000,000 draws in NumPy':66}{seconds * 1e3:.0f} ms{'':8}"
          f"{seconds / figures['seconds']:,.0f} times the exact estimate; P50 and P90 differ by {off:.0f} h")


if __name__ == "__main__":
    main()
