#!/usr/bin/env python3
"""Writes places/territories.csv and places/address_formats.csv from the extracts of the same names.

What the extracts lack stands here: whether a territory is served and why not, where it lies, other names of its places, and postcodes of one
country written with another's code.

Run from the root of the project: python3 Catalog/tools/make_territories.py <folder of extracts>
"""
import csv
import pathlib
import sys

PLACES = pathlib.Path(__file__).resolve().parent.parent / "places"
TERRITORIES = (
    "country,postcodes,territory,name_en,name_zh-Hans,also,area,served,reason_en,reason_zh-Hans,customs_territory,vat_territory,local_tax,local_rate,"
    "notes,source,confidence"
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

# Served as the country around them: the same customs and tax, and a zone whose postcodes hold them.
SERVED = {"CN-HI", "CY-SBA", "FR-COR", "GR-CHI", "GR-DOD", "GR-KOS", "GR-LES", "GR-NAE", "GR-SAM", "MY-TIO"}

# South, west, north, east in degrees: where cities of the country lie in the territory.
AREA = {
    "AR-V": "-55.2 -68.7 -52.6 -63.7", "AT-JUN": "47.56 10.42 47.6 10.47", "AT-KWT": "47.27 10.05 47.4 10.25", "AX": "59.7 19 60.8 21.3",
    "CH-SAM": "46.92 10.33 46.99 10.47", "CO-SAP": "12 -82 14 -81", "CY-NOR": "35.19 32.7 35.75 34.7|35.1 33.88 35.19 34",
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
    "AX": "Åland|Aland|Ahvenanmaa|Mariehamn|玛丽港", "CO-SAP": "San Andrés|Providencia|圣安德烈斯",
    "CY-NOR": "North Cyprus|Kyrenia|Girne|Gazimağusa|Mersin 10", "DE-BUS": "Büsingen|Buesingen|比辛根",
    "DE-HEL": "Helgoland|赫尔戈兰", "ES-CN": "Canarias|Islas Canarias|Gran Canaria|Tenerife|Lanzarote|Fuerteventura|La Palma|Arrecife|Puerto del Rosario|Maspalomas|San Cristóbal de La Laguna|Telde|Arona|Adeje|Los Cristianos|特内里费|大加那利",
    "FR-COR": "Corse|Ajaccio|Bastia", "GB-NIR": "Ulster", "GE-AB": "Abkhazia|South Ossetia|Sukhumi|Tskhinvali|阿布哈兹|南奥塞梯",
    "GL": "Grönland|Kalaallit Nunaat", "GG": "Guernsey|Alderney|Sark|Saint Peter Port|根西|奥尔德尼|萨克", "GR-69": "Agion Oros|Athos|Karyes|圣山",
    "ID-BTM": "Batam|Bintan|Karimun|巴淡|巴淡岛|民丹岛", "IT-CAM": "Campione|坎皮奥内", "JE": "Saint Helier|圣赫利尔",
    "MY-LGK": "Pulau Langkawi|兰卡威岛", "PT-20": "Açores|Acores|Ponta Delgada|Angra do Heroísmo|Horta|亚速尔群岛|蓬塔德尔加达",
    "PT-30": "Funchal|丰沙尔|马德拉群岛|Porto Santo", "SJ": "Svalbard|Longyearbyen|朗伊尔城|Spitsbergen|Spitzbergen|斯匹次卑尔根|斯瓦尔巴群岛",
    "UA-CRIM": "Crimea|Sevastopol|Simferopol|克里米亚|塞瓦斯托波尔|辛菲罗波尔", "VA": "Vatican|Holy See|梵蒂冈城",
}

OWN_COUNTRY = (
    "it is a customs and tax area of its own, and no service is known that goes there", "当地为单独的关税与税收区域，目前没有配送服务通往当地")
NO_ROAD = ("its VAT is not the mainland's, and no service of the network goes to the islands", "当地增值税与本土不同，且没有配送服务通往群岛")
OVERSEAS = (
    "it has taxes of its own (octroi de mer) in place of the mainland's VAT, and no service of the network goes there",
    "当地征收自己的税（如入海税），不适用法国本土增值税，且没有配送服务通往当地")
NO_SERVICE = ("no service of the network goes there", "目前没有配送服务通往当地")
NO_CIVILIANS = ("nobody lives there who could receive a parcel", "当地没有可以收件的居民")
OUT_OF_REACH = ("no carrier and no customs of the country reach it", "该国的承运商和海关均无法到达当地")

# Why a territory is not served, in words that follow “The shop does not deliver to … yet:”.
REASONS = {
    "ES-CN": ("IGIC is due there in place of Spanish VAT, and every parcel is declared by itself", "当地征收 IGIC，不适用西班牙增值税，每个包裹须单独申报"),
    "ES-CE": ("it lies outside the EU's customs union and has a tax of its own, IPSI", "当地不属于欧盟关税同盟，征收自己的 IPSI 税"),
    "ES-ML": ("it lies outside the EU's customs union and has a tax of its own, IPSI", "当地不属于欧盟关税同盟，征收自己的 IPSI 税"),
    "PT-30": NO_ROAD, "PT-20": NO_ROAD,
    "DE-BUS": ("it belongs to the Swiss customs area: neither German VAT nor EU duty is due there", "当地属于瑞士关税区，不适用德国增值税和欧盟关税"),
    "DE-HEL": ("it lies outside the EU's customs and VAT territory", "当地不属于欧盟关税区和增值税区"),
    "AT-JUN": ("it has a VAT rate of its own (19%)", "当地实行单独的增值税税率（19%）"),
    "AT-KWT": ("it has a VAT rate of its own (19%)", "当地实行单独的增值税税率（19%）"),
    "IT-LIV": ("it lies outside the EU's customs and VAT territory", "当地不属于欧盟关税区和增值税区"),
    "IT-CAM": ("a local tax (ILCCI) is due there in place of Italian VAT", "当地征收地方消费税（ILCCI），不适用意大利增值税"),
    "GR-69": ("it lies outside the EU's VAT territory", "当地不属于欧盟增值税区"),
    "AX": ("a tax border lies between it and mainland Finland: every parcel is declared", "当地与芬兰本土之间设有税收边界，每个包裹都须申报"),
    "GP": OVERSEAS, "MQ": OVERSEAS, "GF": OVERSEAS, "RE": OVERSEAS, "YT": OVERSEAS,
    "MF": OWN_COUNTRY, "BL": OWN_COUNTRY, "PM": OWN_COUNTRY, "NC": OWN_COUNTRY, "PF": OWN_COUNTRY, "WF": OWN_COUNTRY, "TF": NO_CIVILIANS,
    "MC": NO_SERVICE,
    "SM": ("it has a tax of its own (monofase) in place of Italian VAT", "当地征收单一阶段税（monofase），不适用意大利增值税"),
    "VA": OWN_COUNTRY,
    "SJ": ("it lies outside Norway's customs and VAT territory", "当地不属于挪威关税区和增值税区"),
    "SJ-JM": NO_CIVILIANS, "FO": OWN_COUNTRY, "GL": OWN_COUNTRY,
    "CH-SAM": ("it is excluded from the Swiss customs area", "当地不属于瑞士关税区"),
    "LI": NO_SERVICE,
    "GB-NIR": ("EU duty may be due there in place of the United Kingdom's, which the shop cannot reckon yet", "当地可能适用欧盟关税而非英国关税，本店尚无法计算"),
    "IM": NO_SERVICE, "JE": ("it has a tax of its own (GST) in place of UK VAT", "当地征收自己的 GST，不适用英国增值税"),
    "GG": ("no VAT is due there, and no service of the network goes there", "当地不征收增值税，且没有配送服务通往当地"),
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
        writer = csv.DictWriter(file, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(table)
    print(f"{name}: {len(table)} rows", file=sys.stderr)


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
        "also": ALSO.get(code, "") if is_first else "", "area": AREA.get(code, "") if is_first else "", "served": "yes" if served else "no",
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
    known = {row["territory"]: row for row in table}
    for country, postcodes, territory in MORE:
        table.append(known[territory] | {"country": country, "postcodes": postcodes, "source": "memory", "confidence": "memory"})
    for country, postcodes, territory, english, chinese in NEW:
        table.append({
            "country": country, "postcodes": postcodes, "territory": territory, "name_en": english, "name_zh-Hans": chinese,
            "customs_territory": territory, "vat_territory": territory, "source": "memory", "confidence": "memory",
        })
    named = set()
    write("territories.csv", TERRITORIES, [complete(row, named) for row in table])
    formats = [
        row | {"area_regex": AREAS.get(row["country"], ""), "postal_example": EXAMPLES.get(row["country"], row["postal_example"])}
        for row in rows(source / "address_formats.csv")
        if row["country"] not in NO_COUNTRIES
    ]
    write("address_formats.csv", FORMATS, formats)


if __name__ == "__main__":
    main()
