#!/usr/bin/env python3
"""Writes places/territories.csv and places/address_formats.csv from the extracts of the same names.

What the extracts lack stands here: whether a territory is served and why not, where it lies, other names of its places, and postcodes of one
country written with another's code. Provinces and states whose taxes differ follow from subdivisions.csv and admin_areas.csv; which rules hold at a
place is in tax/territories.csv, by hand.

Run from the root of the project: python3 Catalog/tools/make_territories.py <folder of extracts>
"""
import csv
import pathlib
import re
import sys

PLACES = pathlib.Path(__file__).resolve().parent.parent / "places"
TERRITORIES = (
    "country,postcodes,territory,name_en,name_zh-Hans,also,shared_postcodes,area,served,reason_en,reason_zh-Hans,source,confidence"
).split(",")
FORMATS = "country,format,latin_format,required,upper,postal_regex,area_regex,postal_example,state_name_type".split(",")

# Not in ISO 3166-1, so not in countries.csv.
NO_COUNTRIES = {"AC", "TA"}

# The part of a postcode that is enough to find a zone.
AREAS = {
    "BR": r"\d{5}", "CA": r"[ABCEGHJKLMNPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]", "GB": r"[A-Z]{1,2}\d[\dA-Z]?", "GG": r"GY\d[\dA-Z]?",
    "IE": r"[A-Z]\d[\dW]", "IM": r"IM\d[\dA-Z]?", "JE": r"JE\d[\dA-Z]?", "NL": r"[1-9]\d{3}", "PT": r"\d{4}",
}

# Examples in the form of today, where the extract has an older one.
EXAMPLES = {"PE": "15074", "UZ": "100000"}

# Served: with a zone of their own, or with the zones of the country around them where customs and tax are the same.
SERVED = {
    "AT-JUN", "AT-KWT", "AX", "CN-HI", "CY-SBA", "DE-BUS", "ES-CN", "FO", "FR-COR", "GB-NIR", "GG", "GP", "GR-CHI", "GR-DOD", "GR-KOS", "GR-LES",
    "GR-NAE", "GR-SAM", "IM", "IT-CAM", "IT-LIV", "JE", "LI", "MC", "MQ", "MY-TIO", "PT-20", "PT-30", "RE", "SJ", "SM",
}

# South, west, north, east in degrees: where cities of the country lie in the territory.
AREA = {
    "AR-V": "-55.2 -68.7 -52.6 -63.7", "AT-JUN": "47.56 10.42 47.6 10.47", "AT-KWT": "47.27 10.05 47.4 10.25", "AX": "59.7 19 60.8 21.3",
    "CH-SAM": "46.92 10.33 46.99 10.47", "GR-LES": "38.9 25.8 39.4 26.65", "GR-CHI": "38.1 25.5 38.65 26.2", "GR-SAM": "37.6 26.5 37.85 27.1",
    "GR-KOS": "36.65 26.9 36.93 27.4|36.55 27.1 36.65 27.25", "GR-NAE": "39.7 25 40.05 25.45|37.5 25.95 37.7 26.45|40.38 25.4 40.52 25.75",
    "GR-DOD": "36.95 26.7 37.5 27.1|36.4 26.2 36.65 26.5|36.3 27.25 36.65 27.9|35.35 26.8 35.9 27.25|36.1 29.5 36.2 29.65", "CO-SAP": "12 -82 14 -81", "CY-NOR": "35.19 32.7 35.75 34.7|35.1 33.88 35.19 34",
    "DE-BUS": "47.68 8.66 47.71 8.72", "DE-HEL": "54.1 7.8 54.25 8", "ES-CE": "35.85 -5.42 35.93 -5.26",
    "ES-CN": "27.5 -18.3 29.5 -13.3", "ES-ML": "35.25 -2.98 35.33 -2.9", "FR-COR": "41.3 8.5 43.1 9.6", "GB-NIR": "54 -8.2 55.35 -5.42",
    "GE-AB": "42.45 39.9 43.7 41.55|42.55 41.5 43.2 41.85|42.18 43.6 42.75 44.5", "GR-69": "40.1 23.98 40.35 24.45",
    "ID-BTM": "0.7 103.2 1.4 104.8", "IT-CAM": "45.96 8.95 45.98 8.98", "IT-LIV": "46.4 10 46.65 10.3", "MY-15": "5.1 115.1 5.45 115.33",
    "MY-LGK": "6.1 99.6 6.5 99.95", "PT-20": "36.8 -31.4 39.9 -24.9", "PT-30": "30 -17.5 33.3 -15.8", "SJ": "74 10 81 35",
    "SJ-JM": "70.7 -9.2 71.2 -7.8", "UA-CRIM": "44.3 32.4 46.1 36.7", "CN-HI": "18 108.4 20.2 111.3",
}

# Other names of the territory, and of its places that cities.csv lacks.
ALSO = {
    "AR-V": "Tierra del Fuego|Ushuaia|Río Grande|乌斯怀亚", "AT-KWT": "Mittelberg|Riezlern|Hirschegg",
    "GR-LES": "Mytilene|Mytilini|Lesbos|米蒂利尼", "GR-CHI": "Chios|Oinousses|Psara|希俄斯岛", "GR-SAM": "Samos|Vathy (Samos)|萨摩斯岛", "GR-KOS": "Kos|Nisyros|科斯岛",
    "GR-NAE": "Lemnos|Limnos|Ikaria|Samothrace|Samothraki", "GR-DOD": "Kalymnos|Leros|Patmos|Symi|Karpathos|Kasos|Astypalaia|Kastellorizo",
    "IT-LIV": "Livigno|利维尼奥", 
    "AX": "Åland|Aland|Ahvenanmaa|Mariehamn|玛丽港", "CO-SAP": "San Andrés|Providencia|圣安德烈斯",
    "CY-NOR": "North Cyprus|TRNC|KKTC|Kyrenia|Girne|Gazimağusa|Gazimagusa|Güzelyurt|Lefke|Mersin 10|北塞", "DE-BUS": "Büsingen|Buesingen|比辛根",
    "DE-HEL": "Helgoland|赫尔戈兰", "ES-CN": "Canarias|Islas Canarias|Gran Canaria|Tenerife|Lanzarote|Fuerteventura|La Palma|Arrecife|Puerto del Rosario|Maspalomas|San Cristóbal de La Laguna|Telde|Arona|Adeje|Los Cristianos|特内里费|大加那利",
    "FO": "Faroes|Føroyar|Tórshavn|Torshavn|托尔斯港", "FR-COR": "Corse|Ajaccio|Bastia", "IM": "Mann|Ramsey|Castletown (Isle of Man)|曼岛", "GB-NIR": "Ulster|Derry|Londonderry|Lisburn|Newry|Armagh|Bangor (County Down)|北爱", "GE-AB": "Abkhazia|South Ossetia|Sukhumi|Tskhinvali|阿布哈兹|南奥塞梯",
    "GL": "Grönland|Kalaallit Nunaat", "GG": "Guernsey|Alderney|Sark|Herm|Saint Peter Port|根西|根西岛|奥尔德尼|萨克", "GR-69": "Agion Oros|Athos|Karyes|圣山",
    "ID-BTM": "Batam|Bintan|Karimun|巴淡|巴淡岛|民丹岛", "IT-CAM": "Campione|坎皮奥内", "JE": "Saint Helier|圣赫利尔",
    "MY-LGK": "Pulau Langkawi|兰卡威岛", "PT-20": "Açores|Acores|Ponta Delgada|Angra do Heroísmo|Horta|亚速尔群岛|蓬塔德尔加达",
    "PT-30": "Funchal|丰沙尔|马德拉群岛|Porto Santo", "SJ": "Svalbard|Longyearbyen|朗伊尔城|Spitsbergen|Spitzbergen|斯匹次卑尔根|斯瓦尔巴群岛",
    "UA-CRIM": "Crimea|Sevastopol|Simferopol|克里米亚|塞瓦斯托波尔|辛菲罗波尔", "VA": "Vatican|Holy See|梵蒂冈城",
    "CN-HI": "Hainan|Hainan Island|海南|海南岛", "CA-NL": "Newfoundland|Labrador|纽芬兰", "CA-PE": "PEI", "CA-NT": "NWT", "BR-DF": "Federal District",
}

# Postcodes that places around it have too: those that it had formerly, which villages near Sondrio and Como still have (the extract says that
# Livigno's was 23030; the rest from memory).
SHARED = {"IT-LIV": "23030", "IT-CAM": "22060"}

OWN_COUNTRY = (
    "it is a customs and tax area of its own, and no service is known that goes there", "当地为单独的关税与税收区域，目前没有配送服务通往当地")
OVERSEAS = (
    "it has taxes of its own (octroi de mer) in place of the mainland's VAT, and no service of the network goes there",
    "当地征收自己的税（如入海税），不适用法国本土增值税，且没有配送服务通往当地")
NO_CIVILIANS = ("nobody lives there who could receive a parcel", "当地没有可以收件的居民")
OUT_OF_REACH = ("no carrier and no customs of the country reach it", "该国的承运商和海关均无法到达当地")

# Why a territory is not served, in words that follow “The shop does not deliver to … yet:”.
REASONS = {
    "ES-CE": ("it lies outside the EU's customs union and has a tax of its own, IPSI", "当地不属于欧盟关税同盟，征收自己的 IPSI 税"),
    "ES-ML": ("it lies outside the EU's customs union and has a tax of its own, IPSI", "当地不属于欧盟关税同盟，征收自己的 IPSI 税"),
    "DE-HEL": ("it lies outside the EU's customs and VAT territory", "当地不属于欧盟关税区和增值税区"),
    "GR-69": ("it lies outside the EU's VAT territory", "当地不属于欧盟增值税区"),
    "GF": OVERSEAS, "YT": OVERSEAS,
    "MF": OWN_COUNTRY, "BL": OWN_COUNTRY, "PM": OWN_COUNTRY, "NC": OWN_COUNTRY, "PF": OWN_COUNTRY, "WF": OWN_COUNTRY, "TF": NO_CIVILIANS,
    "VA": OWN_COUNTRY,
    "SJ-JM": NO_CIVILIANS, "GL": OWN_COUNTRY,
    "CH-SAM": ("it is excluded from the Swiss customs area", "当地不属于瑞士关税区"),
    "GI": ("it has a transaction tax of its own, and no service of the network goes there", "当地征收自己的交易税，且没有配送服务通往当地"),
    "CY-NOR": OUT_OF_REACH,
    "HK": OWN_COUNTRY, "MO": OWN_COUNTRY, "TW": OWN_COUNTRY,
    "MY-15": ("it is a free port with taxes of its own", "当地是免税港，实行自己的税制"),
    "MY-LGK": ("it is a free port with taxes of its own", "当地是免税港，实行自己的税制"),
    "ID-BTM": ("it is a free-trade zone with rules of its own for parcels", "当地是自由贸易区，包裹适用自己的规则"),
    "CO-SAP": ("it is a free port outside Colombia's VAT and tariff", "当地是自由港，不适用哥伦比亚增值税和关税"),
    "AR-V": ("it is a special customs area, exempt from Argentina's VAT", "当地是特别关税区，免征阿根廷增值税"),
    "UA-CRIM": ("sanctions forbid it", "受制裁限制，无法配送"), "UA-OCC": ("sanctions forbid it", "受制裁限制，无法配送"), "GE-AB": OUT_OF_REACH,
    "GB-BFPO": ("mail goes there by the British forces' post only", "只能经英国军邮寄达"),
    "US-APO": ("mail goes there by the forces' post of the United States only", "只能经美国军邮寄达"),
}

# The first letters of postcodes that the extract names too narrowly: whatever the other territory of the letter has not is theirs.
WIDER = {"CA-NT": "X"}

# The states of the United States in Chinese.
STATES = dict(pair.split(" ") for pair in (
    "AL 亚拉巴马州|AK 阿拉斯加州|AZ 亚利桑那州|AR 阿肯色州|CA 加利福尼亚州|CO 科罗拉多州|CT 康涅狄格州|DE 特拉华州|DC 哥伦比亚特区|FL 佛罗里达州|GA 佐治亚州|HI 夏威夷州|ID 爱达荷州|"
    "IL 伊利诺伊州|IN 印第安纳州|IA 艾奥瓦州|KS 堪萨斯州|KY 肯塔基州|LA 路易斯安那州|ME 缅因州|MD 马里兰州|MA 马萨诸塞州|MI 密歇根州|MN 明尼苏达州|MS 密西西比州|MO 密苏里州|MT 蒙大拿州|"
    "NE 内布拉斯加州|NV 内华达州|NH 新罕布什尔州|NJ 新泽西州|NM 新墨西哥州|NY 纽约州|NC 北卡罗来纳州|ND 北达科他州|OH 俄亥俄州|OK 俄克拉何马州|OR 俄勒冈州|PA 宾夕法尼亚州|RI 罗得岛州|"
    "SC 南卡罗来纳州|SD 南达科他州|TN 田纳西州|TX 得克萨斯州|UT 犹他州|VT 佛蒙特州|VA 弗吉尼亚州|WA 华盛顿州|WV 西弗吉尼亚州|WI 威斯康星州|WY 怀俄明州"
).split("|"))

# In their own spelling.
NAMES = {
    "BR-AP": "Amapá", "BR-CE": "Ceará", "BR-ES": "Espírito Santo", "BR-GO": "Goiás", "BR-MA": "Maranhão", "BR-PA": "Pará", "BR-PB": "Paraíba",
    "BR-PI": "Piauí", "BR-PR": "Paraná", "BR-RO": "Rondônia", "BR-SP": "São Paulo",
}

# Postcodes that the extract lacks: country, postcodes, territory, name, confidence. Names and taxes come from the territory's other row.
MORE = [
    ("CH", "8238", "DE-BUS"), ("CH", "6911", "IT-CAM"), ("CH", "9485-9498", "LI"), ("DK", "39", "GL"), ("DK", "38", "FO"), ("FR", "980", "MC"),
    ("ID", "291|2966", "ID-BTM"), ("TR", "99", "CY-NOR"), ("CN", "999077", "HK"), ("CN", "999078", "MO"), ("GB", "GX", "GI"),
]
NEW = [
    ("CN", "999079", "TW", "Taiwan", "中国台湾"), ("TW", "", "TW", "Taiwan", "中国台湾"), ("GB", "BFPO|BF", "GB-BFPO", "British forces' post", "英国军邮"),
    ("GB", "FIQQ", "FK", "Falkland Islands", "福克兰群岛（马尔维纳斯）"),
    ("GB", "SIQQ", "GS", "South Georgia and the South Sandwich Islands", "南乔治亚和南桑威奇群岛"),
    ("GB", "BBND", "IO", "British Indian Ocean Territory", "英属印度洋领地"), ("GB", "STHL|ASCN|TDCU", "SH", "Saint Helena", "圣赫勒拿"),
    ("GB", "PCRN", "PN", "Pitcairn Islands", "皮特凯恩群岛"), ("GB", "TKCA", "TC", "Turks and Caicos Islands", "特克斯和凯科斯群岛"),
    ("GB", "AI", "AI", "Anguilla", "安圭拉"),
    ("US", "090-098|340|962-966", "US-APO", "United States forces' post", "美国军邮"),
]


def rows(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(name, columns, table):
    with (PLACES / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(table)
    print(f"{name}: {len(table)} rows", file=sys.stderr)


def prefixes(pattern):
    """The prefixes of a pattern such as `3[56]|9679[0-8]`, as ranges."""
    found = []
    for part in pattern.split("|"):
        head, _, rest = part.partition("[")
        if not rest:
            found.append(head)
            continue
        for first, last in re.findall(r"(\d)(?:-(\d))?", rest.rstrip("]")):
            found.append(f"{head}{first}" if not last else f"{head}{first}-{head}{last}")
    return "|".join(found)


def divisions(source):
    """Provinces and states whose taxes are not those of the others, by their postcodes."""
    seen = set()
    for row in rows(source / "subdivisions.csv"):
        code = f"{row['country']}-{row['subdivision']}"
        if row["country"] in ("BR", "CA") and row["postcodes"] and code not in seen:
            seen.add(code)
            yield {
                "country": row["country"], "postcodes": WIDER.get(code, row["postcodes"]), "territory": code,
                "name_en": NAMES.get(code, row["name_en"]), "name_zh-Hans": row["name_zh"], "also": ALSO.get(code, ""), "served": "yes",
                "source": "libaddressinput, by subdivisions.csv of the extracts", "confidence": "medium",
            }
    for row in rows(source / "admin_areas.csv"):
        if row["country"] == "US" and row["isoid"]:
            yield {
                "country": "US", "postcodes": prefixes(row["zip_prefix_regex"]), "territory": f"US-{row['isoid']}", "name_en": row["name"],
                "name_zh-Hans": STATES[row["isoid"]], "served": "yes", "source": "libaddressinput, by admin_areas.csv of the extracts",
                "confidence": "high",
            }


def complete(row, named):
    code = row["territory"]
    served = code in SERVED
    reason = ("", "") if served else REASONS.get(code, OWN_COUNTRY)
    # Names and area stand at one row of a territory: that of the country in which it lies.
    lies_in = code.split("-")[0] if "-" in code else {"AX": "FI", "SJ": "NO"}.get(code, code)
    is_first = row["country"] == lies_in and code not in named
    if is_first:
        named.add(code)
    return row | {
        "also": ALSO.get(code, "") if is_first else "", "shared_postcodes": SHARED.get(code, "") if is_first else "",
        "area": AREA.get(code, "") if is_first else "", "served": "yes" if served else "no",
        "reason_en": reason[0], "reason_zh-Hans": reason[1],
    }


def main():
    source = pathlib.Path(sys.argv[1])
    table = [row | {"name_zh-Hans": row.pop("name_zh")} for row in rows(source / "territories.csv") if row["country"] not in NO_COUNTRIES]
    for row in table:
        # Named as on a map.
        row["name_en"] = {
            "DE-BUS": "Büsingen am Hochrhein", "AX": "Åland Islands", "RE": "Réunion", "SJ": "Svalbard and Jan Mayen" if not row["postcodes"] else "Svalbard",
            "BL": "Saint-Barthélemy", "AT-JUN": "Jungholz", "AT-KWT": "Kleinwalsertal", "CY-NOR": "Northern Cyprus",
            "UA-CRIM": "Crimea and Sevastopol", "UA-OCC": "the occupied parts of Ukraine", "AR-V": "Tierra del Fuego", "CO-SAP": "San Andrés and Providencia",
        }.get(row["territory"], row["name_en"])
        row["name_zh-Hans"] = {
            "HK": "中国香港", "MO": "中国澳门", "AT-JUN": "容霍尔茨", "AT-KWT": "小瓦尔瑟谷", "UA-OCC": "乌克兰被占领地区", "JE": "泽西岛",
        }.get(row["territory"], row["name_zh-Hans"])
    for row in table:
        # The north of Cyprus has the five digits of Turkey's postcodes.
        if row["country"] == "CY" and row["postcodes"] == "99":
            row["postcodes"] = "99|99000-99999"
    known = {row["territory"]: row for row in table}
    for country, postcodes, territory in MORE:
        table.append(known[territory] | {"country": country, "postcodes": postcodes, "source": "memory", "confidence": "memory"})
    for country, postcodes, territory, english, chinese in NEW:
        table.append({
            "country": country, "postcodes": postcodes, "territory": territory, "name_en": english, "name_zh-Hans": chinese,
            "source": "memory", "confidence": "memory",
        })
    named = set()
    table = [complete(row, named) for row in table] + list(divisions(source))
    write("territories.csv", TERRITORIES, table)
    formats = [
        row | {"area_regex": AREAS.get(row["country"], ""), "postal_example": EXAMPLES.get(row["country"], row["postal_example"])}
        for row in rows(source / "address_formats.csv")
        if row["country"] not in NO_COUNTRIES
    ]
    write("address_formats.csv", FORMATS, formats)


if __name__ == "__main__":
    main()
