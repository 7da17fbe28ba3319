#!/usr/bin/env python3
"""Render the product pictures, pictures/NAME.svg to pictures/NAME.pic.

To run, from the directory that holds this script:

    python3 -m venv /tmp/pictures
    /tmp/pictures/bin/pip install cairosvg pillow
    /tmp/pictures/bin/python render_pictures.py [NAME ...]
    /tmp/pictures/bin/python render_pictures.py --sheet /tmp/sheet [NAME ...]

Without names it renders every SVG. --sheet also writes contact sheets (PREFIX-dark.png, PREFIX-light.png)
drawn from the .pic files, enlarged six times, with a sample colour for each kind.

A picture is drawn in a view box of 340x220 with flat, opaque colours, on nothing. What the drawings may use:

  #ff00ff, #b300b3, #ff80ff   the variant's colour, its shade and its light
  data-min="1.2"              the stroke is at least this many pixels wide at every size
  data-sizes="48 68"          the element is drawn only at these widths

A .pic file is text:

  caravan-picture 1
  palette CHAR #rrggbb        a fixed colour
  palette CHAR main 0.85      the variant's colour times a factor (above 1: lighter)
  size W H                    then H lines of W characters, `.` transparent; once for each size

Each pixel is taken from 8x8 samples without antialiasing. It is solid where at least two fifths of them are. It
belongs to the variant's colour or to the fixed ones, whichever covers more of it, and is the average of those
samples, or their commonest colour where that one prevails.
"""

import argparse
import collections
import io
import pathlib
import string
import sys
import xml.etree.ElementTree as ElementTree

import cairosvg
from PIL import Image, ImageDraw

SIZES = [(34, 24), (48, 32), (68, 44)]
SAMPLES = 8
VIEW = (340, 220)
SOLID = 0.40       # of a pixel's samples
PURE = 0.60        # of its family's samples: then the commonest colour alone
COLOURS = 40
CHARACTERS = string.ascii_letters + string.digits
MAIN = {(0xFF, 0x00, 0xFF): 1.0, (0xB3, 0x00, 0xB3): 0.70, (0xFF, 0x80, 0xFF): 1.28}
PICTURES = pathlib.Path(__file__).resolve().parent.parent / "pictures"
SVG = "{http://www.w3.org/2000/svg}"


def drawing(source, width, height):
    """The SVG as it is drawn at one size."""
    ElementTree.register_namespace("", SVG[1:-1])
    ElementTree.register_namespace("xlink", "http://www.w3.org/1999/xlink")
    root = ElementTree.fromstring(source)
    pixel = max(VIEW[0] / width, VIEW[1] / height)
    for parent in list(root.iter()):
        for child in list(parent):
            sizes = child.get("data-sizes")
            if sizes and str(width) not in sizes.split():
                parent.remove(child)
    for element in root.iter():
        least = element.get("data-min")
        if least:
            stroke = max(float(element.get("stroke-width", "1")), float(least) * pixel)
            element.set("stroke-width", f"{stroke:.2f}")
        if element.tag != SVG + "svg":
            element.set("shape-rendering", "crispEdges")
    return ElementTree.tostring(root)


def samples(source, width, height):
    png = cairosvg.svg2png(
        bytestring=drawing(source, width, height), output_width=width * SAMPLES, output_height=height * SAMPLES)
    return Image.open(io.BytesIO(png)).convert("RGBA").load()


def pixel(counts):
    """('main', factor), ('fixed', (r, g, b)) or None, from how often each colour was sampled."""
    total = sum(counts.values())
    if total < SOLID * SAMPLES * SAMPLES:
        return None
    main = {colour: n for colour, n in counts.items() if colour in MAIN}
    fixed = {colour: n for colour, n in counts.items() if colour not in MAIN}
    family = main if sum(main.values()) * 2 >= total else fixed
    weight = sum(family.values())
    commonest, most = max(family.items(), key=lambda item: (item[1], item[0]))
    if most >= PURE * weight:
        family, weight = {commonest: most}, most
    if family.keys() <= MAIN.keys():
        factor = sum(MAIN[colour] * n for colour, n in family.items()) / weight
        return "main", round(factor, 2) if len(family) == 1 else round(factor * 20) / 20
    return "fixed", tuple(round(sum(colour[i] * n for colour, n in family.items()) / weight) for i in range(3))


def render(source, width, height):
    image = samples(source, width, height)
    rows = []
    for y in range(height):
        row = []
        for x in range(width):
            counts = collections.Counter()
            for dy in range(SAMPLES):
                for dx in range(SAMPLES):
                    r, g, b, a = image[x * SAMPLES + dx, y * SAMPLES + dy]
                    if a >= 128:
                        counts[r, g, b] += 1
            row.append(pixel(counts))
        rows.append(row)
    return rows


def distance(a, b):
    return sum(weight * (p - q) ** 2 for weight, p, q in zip((2, 4, 3), a, b))


def quantise(sizes):
    """Which pixel becomes which, so that at most COLOURS remain: the nearest fixed colours are merged into the
    commoner of the two."""
    counts = collections.Counter(p for rows in sizes for row in rows for p in row if p)
    becomes = {p: p for p in counts}
    while len(counts) > COLOURS:
        fixed = sorted(p for p in counts if p[0] == "fixed")
        _, a, b = min((distance(a[1], b[1]) * min(counts[a], counts[b]), a, b)
                      for i, a in enumerate(fixed) for b in fixed[i + 1:])
        keep, drop = (a, b) if counts[a] >= counts[b] else (b, a)
        counts[keep] += counts.pop(drop)
        becomes = {p: keep if q == drop else q for p, q in becomes.items()}
    return becomes


def picture(source):
    sizes = [render(source, width, height) for width, height in SIZES]
    becomes = quantise(sizes)
    order = sorted(set(becomes.values()), key=lambda p: (p[0] != "main", p[1]))
    characters = dict(zip(order, CHARACTERS))
    lines = ["caravan-picture 1"]
    for (kind, value), character in characters.items():
        colour = f"main {value:g}" if kind == "main" else "#%02x%02x%02x" % value
        lines.append(f"palette {character} {colour}")
    for (width, height), rows in zip(SIZES, sizes):
        lines.append(f"size {width} {height}")
        lines += ["".join(characters[becomes[p]] if p else "." for p in row) for row in rows]
    return "\n".join(lines) + "\n"


# The contact sheet.

SAMPLE = {
    "bicycle-city": "#1f8a84", "bicycle-folding": "#c0392b", "bicycle-mountain": "#d9822b", "bicycle-road": "#c0392b",
    "bicycle-children": "#d4548a", "bicycle-cargo": "#2f6db5", "e-bike": "#1f8a84", "serum": "#c98a3a",
    "cream": "#8fb7a0", "lipstick": "#c0392b", "mask": "#7fb0a8", "sunscreen": "#e0a030", "perfume": "#c987a8",
    "cleanser": "#1f8a84", "chair": "#7a4a2a", "table": "#7a4a2a", "shelf": "#7a4a2a", "bed": "#7a4a2a",
    "cabinet": "#7a4a2a", "desk": "#7a4a2a", "brake-disc": "#c0392b", "filter": "#d9822b", "lamp": "#2f6db5",
    "wiper": "#c0392b", "car-battery": "#c0392b", "textile": "#1f8a84", "cookware": "#c0392b", "cup": "#1f8a84",
    "toolbox": "#c0392b", "suitcase": "#1f8a84",
    "armchair": "#6d8a6a", "sofa": "#2f6db5", "office-chair": "#4f5762", "stool": "#7a4a2a", "mattress": "#2f6db5",
    "mirror": "#7a4a2a", "wardrobe": "#7a4a2a", "coat-rack": "#7a4a2a", "wheel": "#b9bec4", "dash-cam": "#4f5762",
    "roof-box": "#4f5762", "floor-mat": "#4f5762", "jump-starter": "#d9822b", "shock-absorber": "#c0392b",
    "bulb": "#2f6db5", "saddle": "#7a4a2a", "helmet": "#1f8a84", "pannier": "#d9822b", "bicycle-balance": "#d4548a",
    "tricycle": "#1f8a84", "nail-polish": "#c0392b", "palette": "#4f4250", "compact": "#c987a8",
    "shampoo": "#1f8a84", "soap": "#c987a8", "spray": "#2f6db5", "flask": "#1f8a84", "kettle": "#b9bec4",
    "plates": "#2f6db5", "teapot": "#7a4a2a", "pillow": "#2f6db5", "rug": "#c0392b", "curtain": "#1f8a84",
    "basket": "#c9a77b", "table-lamp": "#d9822b", "pendant-lamp": "#1f8a84", "backpack": "#2f6db5",
}


def rgb(text):
    return tuple(int(text[i:i + 2], 16) for i in (1, 3, 5))


def decoded(path, main):
    """The sizes of a .pic file, as rows of colours."""
    lines = path.read_text().splitlines()
    assert lines[0] == "caravan-picture 1", path
    palette, sizes, at = {".": None}, [], 1
    while at < len(lines):
        word, *rest = lines[at].split()
        at += 1
        if word == "palette":
            character, *colour = rest
            palette[character] = (tuple(min(255, round(c * float(colour[1]))) for c in main)
                                  if colour[0] == "main" else rgb(colour[0]))
        else:
            width, height = map(int, rest)
            rows = [[palette[c] for c in line] for line in lines[at:at + height]]
            assert len(rows) == height and all(len(row) == width for row in rows), path
            sizes.append(rows)
            at += height
    return sizes


def sheet(names, background, ink, main=None, scale=6):
    gap, columns = 6, 2
    width = sum(w for w, _ in SIZES) + gap * (len(SIZES) + 1)
    height = SIZES[-1][1] + gap + 4
    image = Image.new("RGB", (width * columns * scale, -(-len(names) // columns) * height * scale), rgb(background))
    draw = ImageDraw.Draw(image)
    for i, name in enumerate(names):
        left, top = i % columns * width + gap, i // columns * height
        draw.text((left * scale, top * scale + 4), name, fill=rgb(ink))
        for rows in decoded(PICTURES / f"{name}.pic", rgb(main or SAMPLE.get(name, "#c0392b"))):
            for y, row in enumerate(rows):
                for x, colour in enumerate(row):
                    if colour:
                        corner = (left + x) * scale, (top + 4 + y) * scale
                        draw.rectangle([*corner, corner[0] + scale - 1, corner[1] + scale - 1], fill=colour)
            left += len(rows[0]) + gap
    return image


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--sheet", metavar="PREFIX", help="write PREFIX-dark.png and PREFIX-light.png")
    parser.add_argument("--main", metavar="#rrggbb", help="the sheet's variant colour, for every kind")
    options = parser.parse_args()
    names = options.names or sorted(path.stem for path in PICTURES.glob("*.svg"))
    for name in names:
        source = PICTURES / f"{name}.svg"
        if not source.exists():
            sys.exit(f"{source}: no such picture")
        (PICTURES / f"{name}.pic").write_text(picture(source.read_text()))
    if options.sheet:
        sheet(names, "#14161a", "#d8dade", options.main).save(options.sheet + "-dark.png")
        sheet(names, "#fbfaf7", "#23262b", options.main).save(options.sheet + "-light.png")


if __name__ == "__main__":
    main()
