#!/usr/bin/env python3
"""Draw the ways of the sea services of Catalog/network, for Assets/map/services_sea.poly.

  pip install searoute==1.6.0
  Assets/tools/make_sea_ways.py > Assets/map/services_sea.poly

A line a service: `S:` and its id, a space, the points as in coastline.poly. A service whose id ends in `-cape` keeps out of the canals of Suez and Panama; one to the
United States or Canada out of that of Suez.
"""
import csv, math, pathlib, searoute

ROOT = pathlib.Path(__file__).resolve().parents[2]


def rows(name):
    with open(ROOT / "Catalog/network" / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def simplified(points, tolerance):
    """Douglas and Peucker, in degrees."""
    if len(points) < 3:
        return points
    (x0, y0), (x1, y1) = points[0], points[-1]
    length = math.hypot(x1 - x0, y1 - y0)

    def away(point):
        x, y = point
        if length == 0:
            return math.hypot(x - x0, y - y0)
        return abs((y1 - y0) * x - (x1 - x0) * y + x1 * y0 - y1 * x0) / length

    worst = max(range(1, len(points) - 1), key=lambda i: away(points[i]))
    if away(points[worst]) <= tolerance:
        return [points[0], points[-1]]
    return simplified(points[: worst + 1], tolerance)[:-1] + simplified(points[worst:], tolerance)


def encoded(points):
    text, last = "", (0, 0)
    for longitude, latitude in points:
        now = (round(latitude * 100), round(longitude * 100))
        for value, before in zip(now, last):
            difference = value - before
            bits = ~(difference << 1) if difference < 0 else difference << 1
            while bits >= 0x20:
                text += chr((0x20 | bits & 0x1F) + 63)
                bits >>= 5
            text += chr(bits + 63)
        last = now
    return text


sites = {row["id"]: (float(row["longitude"]), float(row["latitude"])) for row in rows("sites.csv")}
for service in rows("services.csv"):
    if service["mode"] != "sea" or service["to"] not in sites:
        continue
    start, end = sites[service["from"]], sites[service["to"]]
    closed = ["northwest"] + (["suez", "panama"] if service["id"].endswith("-cape") else [])
    closed += ["suez"] if service["to"][:2] in ("US", "CA") else []
    way = searoute.searoute(list(start), list(end), restrictions=closed).geometry.coordinates
    # A way over the Pacific runs on past 180°.
    end = end[0] + 360 * round((way[-1][0] - end[0]) / 360), end[1]
    # The network has no way over the Caspian: what comes back is far from both ends.
    if max(math.hypot(way[0][0] - start[0], way[0][1] - start[1]), math.hypot(way[-1][0] - end[0], way[-1][1] - end[1])) > 1.5:
        continue
    points = [start] + [tuple(point[:2]) for point in way] + [end]
    print(f"S:{service['id']} {encoded(simplified(points, 0.15))}")
