#!/usr/bin/env python3
"""Fills and checks what network/ can take from the extracts: coordinates, time zones, kilometres.

Run from the root of the project: python3 Catalog/tools/network_figures.py <folder of extracts> [--check] [--network <folder>]
Without --check blank cells are filled and nothing else is touched; a filled kilometre names its source in the row.
With --check nothing is written: rows that differ from the extracts by more than 15 km, 3% or any hour of the clock are
printed, and the exit code is 1 if there are any. By hand and not looked at: rail km beyond a plausible range, postcodes,
names. What differs for a reason stands in EXCEPTIONS.
"""
import argparse
import collections
import csv
import datetime
import io
import math
import pathlib
import re
import sys
import unicodedata
import zoneinfo

CATALOG = pathlib.Path(__file__).resolve().parent.parent

APART_KM = 15  # ports, airports, zones
OUTSIDE_KM = 40  # warehouses, terminals and sorting centres stand outside the city that names them
PART = 0.03
ROAD_FACTOR = 1.04  # the road graph runs short (SOURCES.md)
BEELINE_FACTOR = 1.3  # roads that the extract lacks
SHORTEST_DETOUR = 1.015  # of a land leg beyond 100 km
LONGEST_DETOUR = {"road": 2.2, "rail": 2.2, "sea": 6.0, "air": 1.15, "parcel": 3.0}

# Ports with another code in ports.csv.
PORT_ALIASES = {"CNYTN": "CNSZX"}
# airportsdata reads the minutes of these as decimals: 50.381 stands for 50°38.1′.
AIRPORTS_IN_MINUTES = {"LGG", "BRU", "OST"}

# (file, id, what) to the reason why it is by hand; what is "place", "zone" (of time), "km" or "*".
EXCEPTIONS = {
    ("sites", "AZBAK-P", "place"): "the port moved to Alat, 60 km south of the city",
    ("sites", "CNCAN-BW", "place"): "Nansha lies 65 km from the middle of Guangzhou",
    ("sites", "CNNSA-P", "place"): "Nansha lies 65 km from the middle of Guangzhou",
    ("sites", "CNTSN-BW", "place"): "Dongjiang is an island of the port, 55 km from the middle of Tianjin",
    ("sites", "CNTSN-RT", "place"): "the yard behind the port, 48 km from the middle of Tianjin",
    ("sites", "ESMAD-OW", "place"): "stands in the province of Guadalajara, whose city the extract lacks",
    ("sites", "INCCU-P", "place"): "the dock of Haldia stands for the port",
    ("zones", "LU-DIK", "place"): "too small a town for the extract",
    ("zones", "SI-KOP", "place"): "too small a town for the extract",
    ("zones", "IS-AEY", "place"): "too small a town for the extract",
    ("services", "fru-oss-road", "km"): "two passes and a reservoir to go around",
    ("services", "alt-fru-rail", "km"): "the railway goes around by Almaty, Shu and Lugovaya",
    ("services", "ctu-lxa-frail", "km"): "the railway goes around by Lanzhou, Xining and Golmud",
    ("services", "tas-dyu-rail", "km"): "the railway goes around by Samarkand and Termez",
}

# What the source of a place by hand says where the extracts, of larger cities, have no town near it.
LACKING = "the extracts lack the town"

# Words of a site's name that are no city's, though some small town may have that name.
GENERIC = set(
    "port of the and for new old city airport terminal rail railway station sorting centre center warehouse overseas bonded makers maker "
    "border crossing land dry inland logistics base international intermodal container gateway north south east west northern southern "
    "eastern western central region province state area hub zone greater upper lower valley island islands coast bay san santa saint st "
    "la le el de free trade district friendship pass bridge yard parcel regional rest".split()
)


# Reading and writing


class Table:
    """A CSV file whose untouched lines stay as they are, byte by byte."""

    def __init__(self, path):
        self.path = path
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        self.lines = text.splitlines(keepends=True)
        self.rows, self.changed = [], 0
        if not self.lines:
            return
        self.columns = next(csv.reader([self.lines[0]]))
        for number, line in enumerate(self.lines[1:], 1):
            if not line.strip():
                continue
            cells = next(csv.reader([line]))
            if len(cells) != len(self.columns):
                sys.exit(f"{path.name}:{number + 1}: {len(cells)} cells for {len(self.columns)} columns")
            self.rows.append(Row(self, number, dict(zip(self.columns, cells))))

    def save(self):
        if self.changed:
            self.path.write_text("".join(self.lines), encoding="utf-8")


class Row(dict):
    def __init__(self, table, number, cells):
        super().__init__(cells)
        self.table, self.number = table, number

    @property
    def place(self):
        return f"{self.table.path.name}:{self.number + 1} {self.get('id') or self.get('site') or self['from'] + ' ' + self['to']}"

    @property
    def where(self):
        """Latitude and longitude, or None."""
        try:
            return float(self["latitude"]), float(self["longitude"])
        except ValueError:
            return None

    def fill(self, column, value, source=None):
        self[column] = value
        if source and not re.search(r"\bkm:", self["source"]):
            self["source"] = "; ".join(filter(None, [self["source"], source]))
        out = io.StringIO()
        csv.writer(out, lineterminator="\n").writerow([self[name] for name in self.table.columns])
        self.table.lines[self.number] = out.getvalue()
        self.table.changed += 1


def read(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


# Names and places


UNDECOMPOSED = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss"})


def fold(text):
    """For comparing names: no diacritics, no case, no signs."""
    text = text.translate(UNDECOMPOSED)
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return " ".join(re.sub(r"['’‘ʻʼ`.]", "", plain).replace("-", " ").casefold().split())


def great_circle(a, b):
    """Kilometres between two places."""
    (north, east), (other_north, other_east) = [tuple(map(math.radians, place)) for place in (a, b)]
    turn = math.sin((other_north - north) / 2) ** 2 + math.cos(north) * math.cos(other_north) * math.sin((other_east - east) / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(turn))


City = collections.namedtuple("City", "name where time_zone population")


class Extracts:
    def __init__(self, folder):
        self.ports = {row["unlocode"]: (float(row["lat"]), float(row["lon"])) for row in read(folder / "ports.csv")}
        self.port_codes = {fold(row["name"]): row["unlocode"] for row in read(folder / "ports.csv")}
        self.airports = {}
        for row in read(folder / "airports.csv"):
            where = float(row["lat"]), float(row["lon"])
            if row["iata"] in AIRPORTS_IN_MINUTES:
                where = tuple(round(math.trunc(x) + math.modf(x)[0] / 0.6, 3) for x in where)
            self.airports[row["country"], row["iata"]] = where, row["tz"]
        self.cities = collections.defaultdict(list)
        self.names = collections.defaultdict(list)
        for row in read(folder / "cities.csv"):
            city = City(row["name"], (float(row["lat"]), float(row["lon"])), row["timezone"], int(row["population"]))
            self.add(row["country"], city, [row["name"], row["name_zh"], *row["also"].split("|")])
        # The freight hubs by hand, which have no number of GeoNames.
        for row in read(CATALOG / "places" / "cities.csv"):
            if not row["id"].isdigit():
                city = City(row["name_en"], (float(row["latitude"]), float(row["longitude"])), None, int(row["population"]))
                self.add(row["country"], city, [row["name_en"], row["name_zh-Hans"], *row["also"].split("|")])
            else:
                # The name by which the catalog shows a city of the extract.
                where, shown = (float(row["latitude"]), float(row["longitude"])), self.names[row["country"], fold(row["name_en"])]
                shown += [city for city in self.cities[row["country"]] if city.where == where and city not in shown]
        self.sea = {}
        for row in read(folder / "sea_distances.csv"):
            for ends in ((row["from"], row["to"]), (row["to"], row["from"])):
                self.sea.setdefault(ends, {})[row["via"]] = float(row["km"])
        self.road, self.road_names = {}, set()
        for row in read(folder / "road_distances.csv"):
            if row["km"]:
                ends = [fold(re.sub(r" CN$", "", row[end])) for end in ("from", "to")]
                self.road_names |= set(ends)
                self.road[tuple(ends)] = self.road[tuple(reversed(ends))] = float(row["km"])

    def add(self, country, city, names):
        self.cities[country].append(city)
        for name in {fold(name) for name in names if name}:
            self.names[country, name].append(city)

    def named(self, country, name, chinese="", near=None):
        """The city that a site's or zone's name means: the one nearest to `near`, else the first named and largest."""
        words = re.sub(r"'s\b", "", re.sub(r"[(),/–;]", " ", name)).split()
        for length in range(len(words), 0, -1):
            found = []
            for start in range(len(words) - length + 1):
                key = fold(" ".join(words[start : start + length]))
                if not set(key.split()) <= GENERIC:
                    cities = self.names.get((country, key), [])
                    found += sorted(cities, key=lambda city: -city.population)
            if found:
                return min(found, key=lambda city: great_circle(city.where, near)) if near else found[0]
        for key in re.split(r"[（）、—与和]", chinese):
            found = self.names.get((country, fold(key)), []) if key else []
            if found:
                return min(found, key=lambda city: great_circle(city.where, near)) if near else found[0]
        return None

    def nearest(self, country, where, timed=False):
        cities = [city for city in self.cities.get(country, []) if city.time_zone or not timed]
        return min(cities, key=lambda city: great_circle(city.where, where), default=None)

    def road_name(self, country, city):
        """The name that road_distances.csv has for a city."""
        if city is None:
            return None
        for name in self.road_names:
            if city in self.names.get((country, name), []):
                return name
        return None


def same_clock(one, other):
    """Whether two zones of time show the same hours, this year and the next two."""
    if one == other:
        return True
    try:
        zones = zoneinfo.ZoneInfo(one), zoneinfo.ZoneInfo(other)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        return False
    days = [datetime.datetime(2026, 1, 1) + datetime.timedelta(days=10 * n) for n in range(110)]
    return all(day.replace(tzinfo=zones[0]).utcoffset() == day.replace(tzinfo=zones[1]).utcoffset() for day in days)


# The work


class Figures:
    def __init__(self, extracts, network, check):
        self.extracts, self.check = extracts, check
        self.tables = {name: Table(network / f"{name}.csv") for name in ("sites", "zones", "services", "crossings", "bulk_ways")}
        self.findings, self.unused, self.filled = [], set(EXCEPTIONS), collections.Counter()
        self.compared = collections.Counter()
        self.places = {}

    def excepted(self, row, what):
        file, key = row.table.path.stem, row.get("id") or row.get("site") or f"{row['from']} {row['to']}"
        hits = {(file, key, what), (file, key, "*")} & set(EXCEPTIONS)
        self.unused -= hits
        return bool(hits)

    def differs(self, row, what, text):
        if not self.excepted(row, what):
            self.findings.append(f"{row.place}: {text}")

    # Coordinates and time zones

    def reference(self, row):
        """Where the extracts put a site or zone: (place, tolerance in km, digits, source, time zone)."""
        kind, country, code = row.get("kind", "zone"), row["country"], row["id"][:5]
        if kind == "port":
            port = self.extracts.ports.get(PORT_ALIASES.get(code, code))
            if port:
                return port, APART_KM, 2, "searoute 1.6.0", None
        if kind == "airport":
            airport = self.extracts.airports.get((country, code[2:]))
            if airport:
                return airport[0], APART_KM, 3, "airportsdata", airport[1]
        city = self.extracts.named(country, row["name_en"], row["name_zh-Hans"], row.where)
        if kind == "zone" and city is None and row.where:
            city = self.extracts.nearest(country, row.where)
        if city is None:
            return None
        return city.where, APART_KM if kind == "zone" else OUTSIDE_KM, 2, "coordinates: GeoNames", city.time_zone

    def place(self, row):
        if row.where is not None and LACKING in row["source"]:
            self.places[row["id"]] = row
            return
        found = self.reference(row)
        if row.where is None:
            if found and not self.check:
                for column, value in zip(("latitude", "longitude"), found[0]):
                    row.fill(column, f"{round(value, found[2]):g}")
                if found[3] not in row["source"]:
                    row.fill("source", "; ".join(filter(None, [row["source"], found[3]])))
                self.filled["coordinates"] += 1
            else:
                offer = f"the extracts have {found[0][0]}, {found[0][1]}" if found else "and none in the extracts"
                self.findings.append(f"{row.place}: no coordinates, {offer}")
        elif found:
            self.compared["coordinates"] += 1
            apart = great_circle(row.where, found[0])
            if apart > found[1]:
                self.differs(row, "place", f"{row['name_en']} lies {apart:.0f} km from {found[0][0]}, {found[0][1]} ({found[3]})")
        if row.where is None:
            return
        self.places[row["id"]] = row
        # The zone of time: that of the airport or city, else that of the nearest city.
        near = self.extracts.nearest(row["country"], row.where, timed=True)
        clock = (found and found[4]) or (near and near.time_zone)
        if not clock:
            return
        self.compared["time zones"] += 1
        if not row["time_zone"]:
            if self.check:
                self.findings.append(f"{row.place}: no time zone, the extracts have {clock}")
            else:
                row.fill("time_zone", clock)
                self.filled["time zones"] += 1
        elif not same_clock(row["time_zone"], clock):
            # A border's nearest city may keep other hours: any city within reach will do.
            cities = [city for city in self.extracts.cities[row["country"]] if city.time_zone]
            around = {city.time_zone for city in cities if great_circle(city.where, row.where) < 150}
            if not any(same_clock(row["time_zone"], other) for other in around):
                self.differs(row, "zone", f"time zone {row['time_zone']}, the extracts have {clock}")

    # Kilometres

    def unknown(self, row):
        """Says what end of a leg is no place; one without coordinates has been named already."""
        known = {place["id"] for name in ("sites", "zones") for place in self.tables[name].rows}
        for end in (row["from"], row["to"]):
            if end not in known and not end.endswith("-*"):
                self.findings.append(f"{row.place}: {end} is neither a site nor a zone")

    def sea_km(self, row, ends):
        """The length by sea, and what to say of it: (km, complaint)."""
        codes = [PORT_ALIASES.get(end[:5], end[:5]) for end in ends]
        ways = self.extracts.sea.get(tuple(codes))
        if not ways:
            return None, None
        if len(ways) == 1:
            return next(iter(ways.values())), None
        for text in (row.get("id", ""), row.get("name_en", ""), row["source"]):
            named = [way for way in ways if re.search(rf"\b{way}\b", text, re.IGNORECASE)]
            if len(named) == 1:
                return ways[named[0]], None
        return None, f"by {' or '.join(sorted(ways))}? The row does not say"

    def city_of(self, row):
        """The city for the tables of roads, and how far off the place is."""
        near = self.extracts.named(row["country"], row["name_en"], row["name_zh-Hans"], row.where)
        name = self.extracts.road_name(row["country"], near)
        if name is None:
            near = self.extracts.nearest(row["country"], row.where)
            name = self.extracts.road_name(row["country"], near)
        return name, great_circle(near.where, row.where) if near else 0

    def road_km(self, start, end):
        """The length by road from the table, and its slack: sites lie outside the cities of the table."""
        (one, first), (other, second) = self.city_of(start), self.city_of(end)
        km = self.extracts.road.get((one, other))
        return (km * ROAD_FACTOR, BEELINE_FACTOR * (first + second)) if km else (None, 0)

    def compare(self, row, km, expected, slack, source):
        self.compared["km"] += 1
        if abs(km - expected) > PART * expected + slack + 1:
            give = f" (give or take {slack:.0f} for the ends outside their cities)" if slack >= 1 else ""
            self.differs(row, "km", f"{km:g} km, {expected:.0f} by {source}{give}")

    def service(self, row):
        start, end = self.places.get(row["from"]), self.places.get(row["to"])
        if start is None or end is None:
            return self.unknown(row)
        mode, beeline = row["mode"], great_circle(start.where, end.where)
        expected, slack, source = None, 0, ""
        if mode == "sea":
            expected, complaint = self.sea_km(row, (row["from"], row["to"]))
            source = "km: searoute 1.6.0"
            if complaint:
                return self.differs(row, "km", complaint)
        elif mode == "air":
            expected, source, slack = beeline, "km: great circle", 25
        elif mode == "road" or mode == "parcel":
            expected, slack = self.road_km(start, end)
            source = f"km: scgraph-data 2.0.0 (OpenStreetMap) × {ROAD_FACTOR}"
            if expected is None and (not row["km"] or re.search(r"great circle × 1\.3", row["source"])):
                expected, source, slack = beeline * BEELINE_FACTOR, f"km: great circle × {BEELINE_FACTOR}", 10
        if not row["km"]:
            if row["to"].endswith("-*"):
                return
            if expected is None:
                self.findings.append(f"{row.place}: no km, and none in the extracts")
            elif self.check:
                self.findings.append(f"{row.place}: no km, {expected:.0f} by {source.removeprefix('km: ')}")
            else:
                row.fill("km", f"{expected:.0f}", source)
                self.filled["km"] += 1
            return
        km = float(row["km"])
        if expected is not None:
            self.compare(row, km, expected, slack, source.removeprefix("km: "))
        if km < beeline * (1 - PART) - 3:
            self.differs(row, "km", f"{km:g} km, shorter than the great circle of {beeline:.0f}")
        elif beeline > 100 and mode in ("road", "rail", "parcel") and km < beeline * SHORTEST_DETOUR:
            self.differs(row, "km", f"{km:g} km by {mode}, hardly more than the great circle of {beeline:.0f}")
        elif beeline > 100 and km > beeline * LONGEST_DETOUR[mode]:
            self.differs(row, "km", f"{km:g} km by {mode}, though the great circle is {beeline:.0f}")

    def crossing(self, row):
        start, end = self.places.get(row["from"]), self.places.get(row["to"])
        if start is None or end is None:
            return self.unknown(row)
        beeline = great_circle(start.where, end.where)
        if not row["km"]:
            if self.check:
                self.findings.append(f"{row.place}: no km, the great circle is {beeline:.0f}")
            else:
                row.fill("km", f"{max(1, beeline * BEELINE_FACTOR):.0f}", f"km: great circle × {BEELINE_FACTOR}")
                self.filled["km"] += 1
        else:
            self.compared["km"] += 1
            if not beeline - 3 <= float(row["km"]) <= 2 * beeline + 15:
                self.differs(row, "km", f"{row['km']} km, though the great circle is {beeline:.0f}")

    def bulk_way(self, row):
        """Legs of goods in bulk name their ends in the source: "Shanghai – Antwerp by the Cape; searoute 1.6.0"."""
        ends = re.match(r"(?:assumed: )?([^–;(,]+?) – ([^–;(,]+?)(?: by (?:the Cape|Suez))?[;,(]", row["source"] + ";")
        if not ends or not row["km"]:
            return
        names = [fold(re.sub(r" port$", "", end.strip())) for end in ends.groups()]
        if row["mode"] == "sea":
            codes = [self.extracts.port_codes.get(name) or {"shenzhen": "CNSZX", "yantian": "CNSZX"}.get(name) for name in names]
            if None not in codes:
                km, complaint = self.sea_km(row, codes)
                if complaint:
                    self.differs(row, "km", complaint)
                elif km:
                    self.compare(row, float(row["km"]), km, 0, "searoute 1.6.0")
        elif row["mode"] == "road":
            km = self.extracts.road.get(tuple(names))
            if km:
                self.compare(row, float(row["km"]), km * ROAD_FACTOR, 40, f"scgraph-data 2.0.0 × {ROAD_FACTOR}")

    def run(self):
        for name in ("sites", "zones"):
            for row in self.tables[name].rows:
                self.place(row)
        for name, work in (("services", self.service), ("crossings", self.crossing), ("bulk_ways", self.bulk_way)):
            for row in self.tables[name].rows:
                work(row)
        # Two zones of a country at one place, or none or two that a country alone means.
        by_place, capitals = collections.defaultdict(list), collections.Counter()
        for row in self.tables["zones"].rows:
            by_place[row["country"], row.where].append(row["id"])
            capitals[row["country"]] += row["capital"] == "1"
        self.findings += [f"zones.csv: {' and '.join(ids)} lie at one place" for ids in by_place.values() if len(ids) > 1]
        self.findings += [f"zones.csv: {country} has {count} zones marked capital" for country, count in capitals.items() if count != 1]
        if not self.check:
            for table in self.tables.values():
                table.save()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("extracts", type=pathlib.Path)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--network", type=pathlib.Path, default=CATALOG / "network")
    options = parser.parse_args()
    figures = Figures(Extracts(options.extracts), options.network, options.check)
    figures.run()
    for finding in figures.findings:
        print(finding)
    counts = ", ".join(f"{count} {what}" for what, count in sorted(figures.compared.items()))
    filled = ", ".join(f"{count} {what}" for what, count in sorted(figures.filled.items())) or "nothing"
    print(f"{counts} compared; " + (f"{len(figures.findings)} rows differ" if options.check else f"{filled} filled"), file=sys.stderr)
    if options.check and figures.unused and options.network == CATALOG / "network":
        print("exceptions without a row that needs them: " + ", ".join(" ".join(key) for key in sorted(figures.unused)), file=sys.stderr)
    return 1 if options.check and figures.findings else 0


if __name__ == "__main__":
    sys.exit(main())
