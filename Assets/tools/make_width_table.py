#!/usr/bin/env python3
"""Writes the table of display widths from Python's unicodedata.

Run from the root of the project: python3 Assets/tools/make_width_table.py > Sources/Screen/DisplayWidthTable.swift
"""
import sys
import unicodedata

# Unassigned code points in these blocks count as wide (UAX #11).
CJK_BLOCKS = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x20000, 0x2FFFD), (0x30000, 0x3FFFD))
# Hangul Jamo medial vowels and final consonants join the syllable before them.
JAMO_JOINING = ((0x1160, 0x11FF), (0xD7B0, 0xD7C6), (0xD7CB, 0xD7FB))
# A soft hyphen is Cf, yet terminals give it a cell.
NOT_ZERO = {0x00AD}


def within(point, blocks):
    return any(lower <= point <= upper for lower, upper in blocks)


def is_zero(point):
    if within(point, JAMO_JOINING):
        return True
    return unicodedata.category(chr(point)) in ("Mn", "Me", "Cf") and point not in NOT_ZERO


def is_wide(point):
    if is_zero(point):
        return False
    if within(point, CJK_BLOCKS):
        return True
    character = chr(point)
    # Some versions of Python call every unassigned code point F.
    return unicodedata.category(character) != "Cn" and unicodedata.east_asian_width(character) in ("W", "F")


def ranges(holds):
    """The sorted ranges of code points for which `holds`, adjacent ones merged."""
    found = []
    for point in range(0x110000):
        if 0xD800 <= point <= 0xDFFF or not holds(point):
            continue
        if found and found[-1][1] == point - 1:
            found[-1][1] = point
        else:
            found.append([point, point])
    return found


def array(name, comment, pairs):
    lines = [f"  /// {comment}", f"  static let {name}: [ClosedRange<UInt32>] = ["]
    lines += [f"    0x{lower:04X}...0x{upper:04X}," for lower, upper in pairs]
    return lines + ["  ]"]


def main():
    version = unicodedata.unidata_version
    lines = [
        f"// Made by Assets/tools/make_width_table.py from the Unicode Character Database {version}; do not edit.",
        "",
        "/// Code points that do not take one cell of a terminal. Sorted, without overlaps.",
        "enum DisplayWidthTable {",
        *array("wide", "Two cells: East Asian Wide and Fullwidth, emoji shown as pictures among them.", ranges(is_wide)),
        "",
        *array("zero", "No cell: marks, format characters, joining Hangul Jamo.", ranges(is_zero)),
        "}",
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
