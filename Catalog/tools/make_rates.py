#!/usr/bin/env python3
"""Writes Catalog/rates/rates.csv and currencies.csv.

Usage: make_rates.py FX.CSV [FOLDER]

FX.CSV: lines `currency,hmrc_monthly,ecb_daily`, units for one euro, comments begin with `#`; the comment
`hmrc_monthly=YYYY-MM ... ecb_daily=YYYY-MM-DD` says the days. The ECB's rate is taken where there is one, else HMRC's.
FOLDER: where to write (default: the folder `rates` beside this script's folder). Names of currencies are CLDR's: `pip install Babel`.
"""
import csv
import re
import sys
from pathlib import Path

from babel import Locale

# Minor digits, ISO 4217 list one: all that are not 2.
MINOR_DIGITS = dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(), 0)
MINOR_DIGITS |= dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3)

# Narrow symbols; where two currencies of this shop would share one, the lesser carries its country (A$, JP¥).
SYMBOLS = {
    "AED": "AED", "AMD": "֏", "ARS": "AR$", "AUD": "A$", "AZN": "₼", "BAM": "KM", "BDT": "৳", "BND": "B$", "BOB": "Bs",
    "BRL": "R$", "BYN": "Br", "CAD": "CA$", "CHF": "CHF", "CLP": "CL$", "CNY": "¥", "COP": "CO$", "CRC": "₡",
    "CZK": "Kč", "DKK": "kr.", "EUR": "€", "FJD": "FJ$", "GBP": "£", "GEL": "₾", "GHS": "GH₵", "GTQ": "Q", "HKD": "HK$",
    "HNL": "L", "HUF": "Ft", "IDR": "Rp", "ILS": "₪", "INR": "₹", "ISK": "kr", "JPY": "JP¥", "KES": "KSh", "KGS": "сом",
    "KHR": "៛", "KRW": "₩", "KZT": "₸", "LAK": "₭", "MDL": "MDL", "MGA": "Ar", "MKD": "ден", "MMK": "K", "MNT": "₮",
    "MOP": "MOP$", "MXN": "MX$", "MYR": "RM", "MZN": "MTn", "NGN": "₦", "NIO": "C$", "NOK": "kr", "NPR": "रु", "NZD": "NZ$",
    "PAB": "B/.", "PEN": "S/", "PHP": "₱", "PKR": "Rs", "PLN": "zł", "PYG": "₲", "RON": "lei", "RSD": "дин.", "RUB": "₽",
    "SEK": "kr", "SGD": "S$", "THB": "฿", "TOP": "T$", "TRY": "₺", "TTD": "TT$", "TWD": "NT$", "TZS": "TSh", "UAH": "₴",
    "UGX": "USh", "USD": "$", "UYU": "UY$", "UZS": "soʻm", "VND": "₫", "VUV": "VT", "WST": "WS$", "XAF": "FCFA",
    "XCD": "EC$", "XOF": "F CFA", "XPF": "₣", "ZAR": "R", "ZMW": "ZK",
}

# Names that older CLDR lacks, or gives too long for a table.
NAMES = {
    "SLE": ("Sierra Leonean Leone", "塞拉利昂利昂"),
    "ZWG": ("Zimbabwean Gold", "津巴布韦金元"),
    "VES": ("Venezuelan Bolívar", "委内瑞拉玻利瓦尔"),
    "BYN": ("Belarusian Ruble", "白俄罗斯卢布"),
}


def read(path):
    """The days of the two columns, and (currency, HMRC's rate, the ECB's rate) of each line, rates as text."""
    text = Path(path).read_text(encoding="utf-8")
    hmrc_month = re.search(r"hmrc_monthly=(\d{4}-\d{2})", text).group(1)
    ecb_day = re.search(r"ecb_daily=(\d{4}-\d{2}-\d{2})", text).group(1)
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    return hmrc_month, ecb_day, [(r["currency"], r["hmrc_monthly"], r["ecb_daily"]) for r in csv.DictReader(lines)]


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    folder = Path(sys.argv[2]) if len(sys.argv) == 3 else Path(__file__).resolve().parent.parent / "rates"
    folder.mkdir(parents=True, exist_ok=True)
    hmrc_month, ecb_day, rates = read(sys.argv[1])
    ecb = f"ECB euro foreign exchange reference rate of {ecb_day}"
    hmrc = f"HMRC monthly exchange rate for {hmrc_month} (OGL v3.0)"

    rows = []
    for currency, hmrc_rate, ecb_rate in sorted(rates):
        if currency == "EUR":
            rows.append(("EUR", "1", ecb_day, "by definition"))
        elif ecb_rate:
            rows.append((currency, ecb_rate, ecb_day, ecb))
        else:
            rows.append((currency, hmrc_rate, f"{hmrc_month}-01", hmrc))
    write(folder / "rates.csv", ["currency", "per_eur", "date", "source"], rows)

    english, chinese = Locale("en").currencies, Locale.parse("zh_Hans").currencies
    rows = []
    for currency, *_ in sorted(rates):
        name_en, name_zh = NAMES.get(currency) or (english[currency], chinese[currency])
        rows.append((currency, MINOR_DIGITS.get(currency, 2), SYMBOLS.get(currency, currency), name_en, name_zh))
    write(folder / "currencies.csv", ["code", "minor_digits", "symbol", "name_en", "name_zh-Hans"], rows)


if __name__ == "__main__":
    main()
