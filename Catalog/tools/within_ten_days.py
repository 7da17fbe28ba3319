#!/usr/bin/env python3
"""Whether goods of every category come to every capital within ten days, as the shop recommends them, but for those that Catalog/README.md leaves out.

Run from the root of the project: python3 Catalog/tools/within_ten_days.py <program> [--at 2026-11-30T10:00:00Z] [--catalog <folder>] [zone …]
Prints how many goods of each category come to each capital (zones, if some are named), and what differs from the README's list; the exit code is 1 if anything does.
"""
import argparse
import concurrent.futures
import csv
import datetime
import json
import pathlib
import re
import subprocess
import sys
import tempfile

DAYS = 10
HEADING = "## Not within ten days"


def left_out(catalog):
    """The zones of the README's list: `* ` and ids in backquotes, a colon, the reason."""
    text = (catalog / "README.md").read_text(encoding="utf-8").split(HEADING, 1)[1].split("\n## ", 1)[0]
    return {zone for line in text.splitlines() if line.startswith("* ") for zone in re.findall(r"`([A-Z]{2}-[A-Z]{3})`", line.split(":", 1)[0])}


def count(arguments, data, zone, category, by):
    command = [arguments.program, "search", "", "--category", category, "--to", zone["country"], "--by", by, "--limit", "1", "--json"]
    answer = subprocess.run([*command, "--catalog", arguments.catalog, "--data", data, "--now", arguments.at], capture_output=True, text=True)
    if answer.returncode: sys.exit(answer.stderr.strip() or f"{zone['id']}: {answer.stdout.strip()}")
    return json.loads(answer.stdout)["total"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("zones", nargs="*")
    parser.add_argument("--at", default="2026-11-30T10:00:00Z")
    parser.add_argument("--catalog", default=str(pathlib.Path(__file__).resolve().parent.parent))
    arguments = parser.parse_args()
    catalog = pathlib.Path(arguments.catalog)
    rows = lambda path: csv.DictReader((catalog / path).open(encoding="utf-8", newline=""))
    zones = [z for z in rows("network/zones.csv") if z["capital"] == "1" and (not arguments.zones or z["id"] in arguments.zones)]
    categories = [c["id"] for c in rows("products/categories.csv") if not c["parent"]]
    by = (datetime.date.fromisoformat(arguments.at[:10]) + datetime.timedelta(days=DAYS)).isoformat()
    expected, differ = left_out(catalog), 0
    with tempfile.TemporaryDirectory() as data, concurrent.futures.ThreadPoolExecutor(2) as pool:
        count(arguments, data, zones[0], categories[0], by)  # builds the index once
        found = [(z, [pool.submit(count, arguments, data, z, c, by) for c in categories]) for z in zones]
        for zone, counts in found:
            counts = [c.result() for c in counts]
            lacks = [c for c, n in zip(categories, counts) if not n]
            wrong = bool(lacks) != (zone["id"] in expected)
            differ += wrong
            note = ("lacks " + " ".join(lacks) if lacks else "all come, though the README leaves it out") if wrong else "left out" if lacks else ""
            print(zone["id"], *(f"{c} {n}" for c, n in zip(categories, counts)), note, flush=True)
    print(f"{len(zones)} capitals by {by}, {differ} otherwise than the README says")
    sys.exit(1 if differ else 0)


main()
