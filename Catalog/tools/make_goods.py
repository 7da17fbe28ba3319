"""Writes Catalog/products from the modules in goods/ (see goods/common.py). Rows of products that no module writes are kept as they are.

    python3 Catalog/tools/make_goods.py            writes
    python3 Catalog/tools/make_goods.py --check    only looks whether the goods are sound
"""
import csv, glob, importlib, itertools, os, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from goods import pictures
from goods.common import Attribute, share

# Where goods of a letter lie (sites of Catalog/network): makers, then abroad.
SITES = {
    "B": ("CNSHA-MW CNTSN-MW CNCKG-MW CNSIA-MW CNXMN-MW CNLYG-MW", "BELGG DEDUI HUBUD DEFRA PLPOZ GBBHM FRPAR ESMAD ITROM UZTAS BYMSQ RUMOW IDJKT THBKK MYKUL AUSYD AEDXB KENBO BRSAO MXMEX CLSCL KZALA"),
    # Parts of bicycles: small, so that they lie where parcels start as well.
    "P": ("CNSHA-MW CNTSN-MW CNXMN-MW CNYIW-MW CNLYG-MW CNCAN-MW", "BELGG DEDUI HUBUD DEFRA PLPOZ GBBHM FRPAR ESMAD ITROM UZTAS BYMSQ RUMOW IDJKT THBKK MYKUL AUSYD AEDXB KENBO BRSAO MXMEX CLSCL KZALA"),
    "C": ("CNURC-BW CNCGO-BW CNNGB-BW CNHGH-BW CNSHA-BW CNCKG-BW CNCAN-BW CNTSN-BW", ""),
    "F": ("CNKOW-MW CNCAN-MW CNLYG-MW", "HUBUD DEDUI DEBRE PLPOZ FRPAR ESMAD RUMOW UZTAS KZALA AEDXB AUSYD IDJKT THBKK MYKUL GBBHM MXMEX CLSCL BRSAO KENBO"),
    # Furniture that is small enough to fly, in all of these at home.
    "L": ("CNKOW-MW CNCAN-MW CNLYG-MW CNSIA-MW CNYIW-MW", "HUBUD DEDUI DEBRE PLPOZ FRPAR ESMAD RUMOW UZTAS KZALA AEDXB AUSYD IDJKT THBKK MYKUL GBBHM MXMEX CLSCL BRSAO KENBO"),
    "A": ("CNNGB-MW CNWUH-MW CNLYG-MW CNCKG-MW", "DEDUI HUBUD PLPOZ FRPAR ESMAD KZALA RUMOW BYMSQ UZTAS MYKUL AEDXB AUSYD GBBHM IDJKT MXMEX CLSCL BRSAO KENBO THBKK"),
    "D": ("CNYIW-MW CNXMN-MW CNCAN-MW CNKOW-MW CNWUH-MW CNLYG-MW", "HUBUD DEDUI FRPAR ESMAD ITROM PLPOZ GBBHM MXMEX BRSAO AEDXB MYKUL AUSYD KENBO KZALA CLSCL IDJKT THBKK RUMOW UZTAS"),
    # Cosmetics made elsewhere that are sold abroad and from bonded warehouses; those that are sold in China alone are C, Chinese ones X.
    "E": ("CNURC-BW CNCGO-BW CNHGH-BW CNCAN-BW", "FRPAR DEFRA DEDUI HUBUD GBBHM ESMAD ITROM AEDXB MYKUL THBKK IDJKT AUSYD MXMEX BRSAO CLSCL KENBO KZALA RUMOW UZTAS PLPOZ"),
    "X": ("CNCAN-MW CNYIW-MW CNXMN-MW CNLYG-MW CNSIA-MW", "FRPAR DEFRA DEDUI HUBUD GBBHM ESMAD ITROM AEDXB MYKUL THBKK IDJKT AUSYD MXMEX BRSAO CLSCL KENBO KZALA RUMOW UZTAS PLPOZ"),
}
# Warehouses of countries with fewer shoppers or younger trade. They are filled by themselves (`stock`), so that the sites above keep what they have. Liège is one for what it lacks above:
# its goods fly on to Reykjavík.
FURTHER = "TRIST RSBEG GRATH NOOSL GETBS AZBAK TJDYU MNULN PHMNL KHPNH LAVTE PKKHI SARUH SNDKR RWKGL ZAJNB EGCAI USLAX USNYC CATOR PAPTY COBOG PELIM ARBUE BELGG".split()
UNION = set("BELGG DEDUI HUBUD DEFRA DEBRE FRPAR ESMAD ITROM PLPOZ".split())
CURRENCY = dict(BELGG="EUR", DEDUI="EUR", HUBUD="EUR", DEFRA="EUR", DEBRE="EUR", FRPAR="EUR", ESMAD="EUR", ITROM="EUR", PLPOZ="PLN", GBBHM="GBP", UZTAS="UZS", BYMSQ="BYN",
    RUMOW="RUB", IDJKT="IDR", THBKK="THB", MYKUL="MYR", AUSYD="AUD", AEDXB="AED", KENBO="KES", BRSAO="BRL", MXMEX="MXN", CLSCL="CLP", KZALA="KZT",
    TRIST="TRY", RSBEG="RSD", GRATH="EUR", NOOSL="NOK", GETBS="GEL", AZBAK="AZN", TJDYU="USD", MNULN="MNT", PHMNL="PHP", KHPNH="USD", LAVTE="LAK", PKKHI="PKR", SARUH="SAR", SNDKR="XOF",
    RWKGL="RWF", ZAJNB="ZAR", EGCAI="EGP", USLAX="USD", USNYC="USD", CATOR="CAD", PAPTY="USD", COBOG="COP", PELIM="PEN", ARBUE="ARS")
# What a price abroad is made of, outside the EU (SOURCES.md, assumed): the factor on the maker's price that holds duty, handling and margin, by kind of goods, and the euros of bulk
# freight for a bicycle of 17 kg. In the EU the price is the module's own.
KINDS = ("bicycle", "e-bike", "furniture", "auto-parts", "daily")
MARKET = dict(KZALA=(1.16, 1.16, 1.30, 1.32, 1.30, 14), UZTAS=(1.16, 1.16, 1.30, 1.32, 1.30, 14), BYMSQ=(1.16, 1.16, 1.30, 1.32, 1.30, 14), RUMOW=(1.16, 1.16, 1.30, 1.32, 1.30, 14),
    GBBHM=(2.06, 1.52, 1.35, 1.34, 1.30, 25), KENBO=(1.55, 1.60, 1.75, 1.50, 1.55, 24), BRSAO=(1.95, 1.90, 1.85, 1.75, 1.75, 28), CLSCL=(1.27, 1.27, 1.42, 1.36, 1.34, 26), MXMEX=(1.62, 1.60, 1.65, 1.50, 1.50, 24),
    AEDXB=(1.16, 1.16, 1.30, 1.32, 1.28, 14), MYKUL=(1.13, 1.13, 1.26, 1.28, 1.25, 9), AUSYD=(1.18, 1.18, 1.40, 1.32, 1.32, 20), THBKK=(1.13, 1.13, 1.27, 1.27, 1.27, 10), IDJKT=(1.30, 1.30, 1.30, 1.30, 1.30, 11),
    TRIST=(1.60, 1.50, 1.60, 1.45, 1.45, 20), RSBEG=(1.25, 1.25, 1.35, 1.30, 1.30, 18), NOOSL=(1.25, 1.25, 1.50, 1.40, 1.40, 22), GETBS=(1.16, 1.16, 1.32, 1.32, 1.30, 18), AZBAK=(1.30, 1.30, 1.45, 1.42, 1.40, 18),
    TJDYU=(1.22, 1.22, 1.38, 1.36, 1.34, 16), MNULN=(1.20, 1.20, 1.36, 1.34, 1.32, 12), PHMNL=(1.15, 1.15, 1.30, 1.30, 1.28, 9), KHPNH=(1.20, 1.20, 1.35, 1.38, 1.32, 9), LAVTE=(1.18, 1.18, 1.32, 1.32, 1.30, 12),
    PKKHI=(1.45, 1.50, 1.60, 1.50, 1.50, 16), SARUH=(1.18, 1.18, 1.38, 1.34, 1.30, 15), SNDKR=(1.40, 1.45, 1.60, 1.48, 1.50, 26), RWKGL=(1.55, 1.55, 1.80, 1.55, 1.60, 34), ZAJNB=(1.35, 1.35, 1.60, 1.45, 1.48, 22),
    EGCAI=(1.50, 1.45, 1.70, 1.50, 1.55, 22), USLAX=(1.50, 1.45, 1.60, 1.50, 1.48, 16), USNYC=(1.54, 1.48, 1.66, 1.52, 1.50, 24), CATOR=(1.40, 1.25, 1.50, 1.38, 1.38, 24), PAPTY=(1.30, 1.30, 1.45, 1.36, 1.36, 22),
    COBOG=(1.40, 1.35, 1.55, 1.42, 1.42, 24), PELIM=(1.25, 1.25, 1.42, 1.34, 1.34, 22), ARBUE=(1.85, 1.80, 1.95, 1.75, 1.75, 28))
# Cosmetics, whose price at home is a brand's: how much dearer than in the EU.
COSMETICS = dict(GBBHM=1.0, BRSAO=1.35, KENBO=1.2, AUSYD=1.02, AEDXB=0.95, RUMOW=1.1, KZALA=1.0, UZTAS=1.05, MXMEX=1.1, CLSCL=1.05, IDJKT=1.15, THBKK=1.05, MYKUL=1.0, PLPOZ=0.97, TRIST=1.15,
    RSBEG=1.05, NOOSL=1.1, AZBAK=1.05, TJDYU=1.1, MNULN=1.1, PHMNL=1.05, KHPNH=1.05, LAVTE=1.05, PKKHI=1.2, SNDKR=1.15, RWKGL=1.25, ZAJNB=1.1, EGCAI=1.2, USLAX=1.05, USNYC=1.05, CATOR=1.08, PAPTY=1.05,
    COBOG=1.15, PELIM=1.1, ARBUE=1.4)


# What is made for export costs this much of the others' price abroad, and of its own at home (assumed).
BY_CONTAINER, BY_THE_PIECE = 0.88, 1.25


def abroad_eur(p, values, site):
    """What the seller asks abroad, customs paid, in euros."""
    eur, cny, kg = p.eur + sum(v.eur for v in values), p.cny + sum(v.cny for v in values), kilograms(p, values)
    if p.sites in "EX": return eur * COSMETICS.get(site, 1.0)
    if site not in MARKET: return eur * (0.97 if site == "PLPOZ" else 1.0)
    kind = {"871200": "bicycle", "950300": "bicycle", "871160": "e-bike"}.get(p.hs[:6], {"F": "furniture", "L": "furniture", "A": "auto-parts"}.get(p.sites, "daily"))
    freight = MARKET[site][-1] * min(1.6, kg / 17) if kind in ("bicycle", "e-bike") else 0
    return cny / 7.74 * MARKET[site][KINDS.index(kind)] + freight


def rates(catalog):
    per_euro = {"EUR": 1.0}
    for row in csv.DictReader(open(f"{catalog}/rates/rates.csv")):
        code = row["currency"]
        per_euro[code] = float(row["per_eur"])
    return per_euro


def pretty(amount):
    """A price as shops write it: 19, 29, 349, 1,290, 12,900."""
    if amount < 20: return f"{max(1, round(amount))}"
    digits = len(str(int(amount))) - 3
    if digits <= 0: return f"{round((amount + 1) / 10) * 10 - 1}" if amount >= 30 else f"{round(amount)}"
    step = 10 ** (digits + 1)
    return f"{max(step, round(amount / step) * step) - 10 ** digits}"


# Which plug is sold where; others lie nowhere but at home.
PLUGS = {"UK": "GBBHM MYKUL AEDXB KENBO SARUH", "AU": "AUSYD ARBUE", "CN": "", "US": "MXMEX USLAX USNYC CATOR PAPTY COBOG PHMNL", "EU": "BELGG DEDUI HUBUD DEFRA DEBRE FRPAR ESMAD ITROM PLPOZ UZTAS BYMSQ RUMOW IDJKT KZALA CLSCL BRSAO THBKK TRIST RSBEG GRATH NOOSL GETBS AZBAK TJDYU MNULN KHPNH LAVTE PKKHI PELIM SNDKR RWKGL EGCAI"}

# Goods that the catalog had before there were subcategories for them.
MOVED = {
    "fenghuang-roadster-28": "utility", "haihe-wheel-depot-26": "utility", "loess-ridge-gravel-700": "gravel", "grain-rain-hill-29": "mountain-e-bikes", "grain-rain-sack-20": "cargo-e-bikes",
    "fenghuang-e-fold-20": "folding-e-bikes", "grain-rain-fold-20": "folding-e-bikes",
    "ganshui-stool": "stools-and-benches", "oak-ferry-desk-chair": "office-chairs", "oak-ferry-lounge-chair": "lounge-chairs", "camphor-court-coffee-table": "coffee-tables",
    "ganshui-side-table": "coffee-tables", "ganshui-shoe-cabinet": "sideboards", "oak-ferry-kitchen-trolley": "sideboards", "oak-ferry-lift-desk": "standing-desks",
    "tin-kettle-flask": "flasks-and-kettles", "kiln-nine-tea-set": "tea-ware", "kiln-nine-mug": "tableware", "tin-kettle-bamboo-board": "knives-and-boards",
    "far-gate-work-lantern": "torches", "far-gate-duffel": "bags", "far-gate-umbrella": "umbrellas",
}
NAMED = {"road": ("Road", "公路")}


def variants(p):
    for values in itertools.product(*[axis.values for axis in p.axes]):
        yield "-".join([p.code] + [v.code for v in values if v.code]), values


def kilograms(p, values): return p.kg + sum(v.kg for v in values)


def stock(p, sku, values, per_euro):
    """Sites, quantities and prices. What is asked for more lies in more sites; bulky things in few abroad, small ones in up to eight."""
    home, abroad = (SITES[p.sites][i].split() for i in (0, 1))
    rank = p.popularity / 1000
    few = any(v.code in p.few for v in values)
    bulk = kilograms(p, values) + p.box[0] * p.box[1] * p.box[2] / 5000
    # All choices of a product lie in the same warehouses, most of them.
    def chosen(sites, count): return sorted(sites, key=lambda s: share(p.handle, s))[:count]
    at_home = chosen(home, 1 + (rank > 0.35) + (rank > 0.7) + (p.sites in "XP") + 2 * (p.sites == "L") + (p.sites == "C") * (1 + (rank > 0.5)))
    most = 3 if bulk > 30 else 5 if bulk > 8 else 8
    plug = next((v.code for axis, v in zip(p.axes, values) if axis.option == "plug"), None)
    further = [site for site in FURTHER if abroad and site not in abroad]
    if plug is not None: abroad, further = ([site for site in sites if site in PLUGS[plug].split()] for sites in (abroad, further))
    # Some goods are made for export: they lie in most warehouses abroad, for less than others, and a single piece costs more at home.
    by_container = bool(abroad) and plug is None and share("container", p.handle) < (0.2 if p.sites in "EX" else 0.12)
    if by_container: at_home, most = at_home[:1], 8 if bulk > 30 else 12
    # One in the European Union before two elsewhere, and so on.
    union, others = (sorted((s for s in abroad if (s in UNION) == wanted), key=lambda s: share(p.handle, s)) for wanted in (True, False))
    out = []
    while union or others:
        out += union[:1] + others[:2]
        union, others = union[1:], others[2:]
    out = out[: most if by_container else max(2, round(most * (0.4 + 0.6 * rank)))]
    # Of the further ones, two in five hold a product that is made for export (three of cosmetics, which are fewer); of others only what is asked for most.
    some = round(len(further) * (0.6 if p.sites in "EX" else 0.4)) if by_container else (rank > 0.5) + (rank > 0.85)
    out += sorted(further, key=lambda s: share(p.handle, "further", s))[:some]
    for site in at_home:
        left = round((20 + 400 * rank) * (0.4 + 1.2 * share(sku, site)) * (0.12 if few else 1) / (3 if bulk > 30 else 1))
        # A third of them is sold out at home until the next batch.
        if by_container: yield site, max(1, left // 4) if share("container", p.handle) > 0.04 else 0, pretty(BY_THE_PIECE * (p.cny + sum(v.cny for v in values))), "CNY"
        elif left: yield site, left, "", ""
    for site in out:
        if not by_container and share("none", sku, site) < 0.15: continue
        left = round((4 + 70 * rank) * (0.3 + 1.4 * share(sku, site)) * (0.15 if few else 1) / (3 if bulk > 30 else 1))
        if left: yield site + "-OW", left, pretty(abroad_eur(p, values, site) * (BY_CONTAINER if by_container else 1) * per_euro[CURRENCY[site]]), CURRENCY[site]


HEADINGS = set("""940180 940389 871200 950300 871160 401150 401320 871495 871496 851210 830140 841420 650610 871491 871493 871494 871499 330499 330420 330410 330790 330300 340130 330491 330430 330510 330590 330720 330730
940161 940169 940171 940179 940139 940131 940141 940149 940350 940320 940421 940429 940360 940382 940340 940330 940310 700992 870830 681381 842123 842131 842139 853952 851220 851290 851110 851130 851140 851150
850710 850760 841480 852589 731520 870829 401110 401691 570500 630790 870880 732391 732393 732399 761510 732394 961700 691110 691200 701337 441911 441912 821192 392410 630260 442191 630392 392490 630231 630221
940440 940490 630492 630140 940521 940511 940529 940519 820600 820411 846721 851310 420212 420292 420219 660191 660199 851240 870870 871420 392310 392329 420222 441919 442110 442199 570210 570329 570339 630120 630130 630210 630232 630291 630293 630399 680430 701090 701349 732392 820210 820320 820412 820420 820520 820540 820551 821191 821300 846722 846729 851679 731511 830610 871680 871492 401290
630222 820559 821599 821520 732690 630239 630251 441990""".split())


def check(parts, existing):
    faults, names, handles, skus, seen = [], {}, set(existing), set(), {}
    colour = re.compile(r"\b(black|white|red|blue|green|grey|silver|pink|rose|gold|brown|beige|navy)\b", re.I)
    for g in parts:
        for p in g.products:
            def fault(text): faults.append(f"{p.handle}: {text}")
            if p.handle in handles: fault("handle twice")
            handles.add(p.handle)
            if p.hs[:6] not in HEADINGS: fault(f"heading {p.hs}")
            for name in (p.en, p.zh):
                plain = re.sub(r"[\d.,]+", "#", colour.sub("", name)).lower()
                if plain in names: fault(f"name like that of {names[plain]}: {name}")
                names[plain] = p.handle
            for text in (p.text_en, p.text_zh):
                if text in seen: fault(f"text of {seen[text]}")
                seen[text] = p.handle
                if "\n" in text or "  " in text: fault("blanks in the text")
            if not 60 <= len(p.text_en) <= 420: fault(f"text of {len(p.text_en)} letters")
            if not 20 <= len(p.text_zh) <= 200: fault(f"Chinese text of {len(p.text_zh)} letters")
            if len(p.axes) > 3: fault("more than three axes")
            if len({a for h, a, _ in g.specs if h == p.handle}) < 5: fault("fewer than five attributes")
            if len(p.box) != 3 or not p.box[0] >= p.box[1]: fault(f"box {p.box}")
            if not 1 <= p.popularity <= 1000: fault("popularity")
            for sku, values in variants(p):
                if sku in skus: fault(f"SKU twice: {sku}")
                skus.add(sku)
                if not re.fullmatch(r"[A-Z0-9]+(-[A-Z0-9.]+)*", sku): fault(f"SKU {sku}")
                if kilograms(p, values) <= 0: fault("weight")
    return faults


def main():
    catalog = next((a for a in sys.argv[1:] if not a.startswith("-")), os.path.join(HERE, ".."))
    parts = []
    for path in sorted(glob.glob(os.path.join(HERE, "goods", "*.py"))):
        name = os.path.basename(path)[:-3]
        if name not in ("common", "pictures", "__init__"):
            parts.append(importlib.import_module(f"goods.{name}").g)
    made = {p.handle for g in parts for p in g.products}
    def read(name): return list(csv.DictReader(open(f"{catalog}/products/{name}.csv")))
    kept = [r for r in read("products") if r["handle"] not in made]
    faults = check(parts, [r["handle"] for r in kept])
    for g in parts:
        for handle, *_ in g.specs:
            if handle not in made and handle not in {r["handle"] for r in kept}: faults.append(f"{handle}: no such product")
    for f in faults: print(f)
    total = sum(1 for g in parts for p in g.products for _ in variants(p))
    print(f"{len(made)} products, {total} SKUs, {len(faults)} faults")
    for g in parts: print(f"  {g.top}: {len(g.products)} products, {sum(1 for p in g.products for _ in variants(p))} SKUs, {len(set(p.category for p in g.products))} subcategories")
    if "--check" in sys.argv or faults: sys.exit(1 if faults else 0)
    per_euro = rates(catalog)
    def write(name, heads, rows):
        with open(f"{catalog}/products/{name}.csv", "w", newline="") as f:
            w = csv.writer(f, lineterminator="\n")
            w.writerow(heads)
            w.writerows(rows)
    heads = list(read("products")[0])
    known_categories = {r["id"] for r in read("categories")} | {c[0] for g in parts for c in g.categories}
    for r in kept:
        if MOVED.get(r["handle"]) in known_categories: r["category"] = MOVED[r["handle"]]
        r["picture"] = pictures.of(r["handle"], r["category"])
    products = [[r[h] for h in heads] for r in kept]
    for g in parts:
        for p in g.products:
            length, width, height = (round(x * 10) for x in p.box)
            row = dict(handle=p.handle, category=p.category, brand=p.brand, name_en=p.en, description_en=p.text_en, hs_code=p.hs, origin=p.origin, currency=p.currency, price=f"{p.cny:g}",
                weight_g=round(p.kg * 1000), length_mm=length, width_mm=width, height_mm=height, content=p.content, content_unit=p.content_unit, battery=p.battery, battery_wh=p.battery_wh,
                dangerous_goods=p.dangerous, picture=pictures.of(p.handle, p.category), popularity=p.popularity)
            row["name_zh-Hans"], row["description_zh-Hans"] = p.zh, p.text_zh
            products.append([row[h] for h in heads])
    variant_heads = "sku,handle,option1,value1_en,value1_zh-Hans,option2,value2_en,value2_zh-Hans,option3,value3_en,value3_zh-Hans,price,weight_g,length_mm,width_mm,height_mm,content,colour".split(",")
    rows = [[r.get(h, "") for h in variant_heads] for r in read("variants") if r["handle"] not in made]
    stocks = [[r[h] for h in ("sku", "site", "quantity", "price", "currency")] for r in read("stock")]
    old = {r["sku"] for r in read("variants") if r["handle"] in made}
    stocks = [r for r in stocks if r[0] not in old]
    for g in parts:
        for p in g.products:
            for sku, values in variants(p):
                cells = []
                for i in range(3):
                    cells += [p.axes[i].option, values[i].en, values[i].zh] if i < len(values) else ["", "", ""]
                cny = p.cny + sum(v.cny for v in values)
                kg = kilograms(p, values)
                box = next((v.box for v in values if v.box), ())
                rows.append([sku, p.handle, *cells, f"{cny:g}" if cny != p.cny else "", round(kg * 1000) if abs(kg - p.kg) > 1e-9 else "",
                    *([round(x * 10) for x in box] if box else ["", "", ""]), next((v.content for v in values if v.content), ""), next((v.colour for v in values if v.colour), "")])
                stocks += [[sku, *s] for s in stock(p, sku, values, per_euro)]
    write("products", heads, products)
    write("variants", variant_heads, rows)
    write("stock", ["sku", "site", "quantity", "price", "currency"], stocks)
    cats = [[r["id"], r["parent"], *NAMED.get(r["id"], (r["name_en"], r["name_zh-Hans"])), pictures.CATEGORIES.get(r["id"], r["picture"])] for r in read("categories")]
    known = {r[0] for r in cats}
    for g in parts:
        end = max((i for i, r in enumerate(cats) if r[1] == g.top or r[0] == g.top), default=len(cats) - 1) + 1
        new = [[*c[:4], pictures.CATEGORIES.get(c[0], c[4])] for c in g.categories if c[0] not in known]
        cats[end:end] = new
    write("categories", ["id", "parent", "name_en", "name_zh-Hans", "picture"], cats)
    brands = {r["name_en"]: r["name_zh-Hans"] for r in read("brands")}
    options = {r["id"]: (r["name_en"], r["name_zh-Hans"]) for r in read("options")}
    for g in parts:
        brands.update(g.brands)
        for id, names in g.options.items(): options.setdefault(id, names)
    write("brands", ["name_en", "name_zh-Hans"], sorted(brands.items()))
    write("options", ["id", "name_en", "name_zh-Hans"], [[i, *n] for i, n in options.items()])
    attributes = {}
    for g in parts:
        for a in g.attributes.values():
            if a.id in attributes:
                b = attributes[a.id]
                assert (a.en, a.zh, a.kind, a.unit) == (b.en, b.zh, b.kind, b.unit), f"attribute {a.id} twice"
                b.values.update(a.values)
            else: attributes[a.id] = a
    # What lies in bonded warehouses alone is sold in China alone.
    attributes["sold-in"] = Attribute("sold-in", "Sold in", "销售地区", "choice", ("", ""), {"china": ("China only", "仅限中国")}, True)
    handle = {r[0]: r[1] for r in rows}
    elsewhere = {handle[r[0]] for r in stocks if not r[1].endswith("-BW")}
    bonded = [(h, "sold-in", "china") for h in dict.fromkeys(handle[r[0]] for r in stocks) if h not in elsewhere]
    write("attributes", ["id", "name_en", "name_zh-Hans", "kind", "unit_en", "unit_zh-Hans", "facet"], [[a.id, a.en, a.zh, a.kind, *a.unit, "yes" if a.facet else "no"] for a in attributes.values()])
    write("attribute_values", ["attribute", "id", "name_en", "name_zh-Hans"], [[a.id, v.lower(), *names] for a in attributes.values() for v, names in a.values.items()])
    specs = list(dict.fromkeys((h, a, v.lower() if attributes[a].kind == "choice" else v) for g in parts for h, a, v in g.specs)) + bonded
    first = {}
    for h, *_ in specs: first.setdefault(h, len(first))
    write("specifications", ["handle", "attribute", "value"], sorted(specs, key=lambda s: first[s[0]]))


main()
