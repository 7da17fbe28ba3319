"""What the modules of this folder write goods with: bicycles.py, cosmetics.py, furniture.py, auto_parts.py, daily.py.

    python3 make_goods.py [CATALOG]     writes products/*.csv of a catalog, rows of other origin kept
    python3 make_goods.py --check       only looks whether the goods are sound

A module fills a `Goods`:

    g = Goods("bicycles")
    g.category("gravel", "Gravel", "砾石", picture="bicycle-road")
    g.attribute("gears", "Gears", "变速", kind="number", categories="city road")        # 21
    g.attribute("rider-height", "Rider height", "适合身高", kind="range", unit=("cm", "厘米"))   # "150-175"
    g.attribute("brake", "Brakes", "刹车", values={"disc": ("Disc", "碟刹"), "rim": ("Rim", "轮辋刹车")})
    g.attribute("tyre-size", "Tyre", "轮胎", kind="code")                                 # 700x40C, in every language alike
    black = Value("BLK", "Black", "黑色", colour="#22252a")
    g.product("reedwater-towpath", "RW-TOWP", "gravel", "Reedwater", "Reedwater Towpath gravel bicycle", "芦水 拖道 砾石自行车",
        "…", "…", hs="87120030", cny=3280, eur=699, kg=12.4, box=(140, 21, 76), sites="B", popularity=310,
        specs={"gears": 18, "rider-height": "158-190", "brake": "disc"},
        axes=[Axis("frame-size", [Value("S", "52 cm", "52 厘米"), Value("M", "54 cm", "54 厘米", cny=0, kg=0.1)]), Axis("colour", [black])])
"""
import csv, hashlib, itertools, os, re
from dataclasses import dataclass, field

HERE = os.path.dirname(os.path.abspath(__file__))


@dataclass
class Value:
    """A choice of an axis: a part of the SKU, its names, and by how much it changes price (CNY, EUR), weight (kg) and box (cm)."""
    code: str
    en: str
    zh: str
    colour: str = ""
    cny: float = 0
    eur: float = 0
    kg: float = 0
    box: tuple = ()
    content: str = ""


@dataclass
class Axis:
    option: str
    values: list


@dataclass
class Attribute:
    id: str
    en: str
    zh: str
    kind: str  # choice, number, range, code
    unit: tuple
    values: dict
    facet: bool


@dataclass
class Product:
    handle: str
    code: str
    category: str
    brand: str
    en: str
    zh: str
    text_en: str
    text_zh: str
    hs: str
    cny: float
    eur: float
    kg: float
    box: tuple
    sites: str
    popularity: int
    specs: dict
    axes: list
    origin: str = "CN"
    currency: str = "CNY"
    content: str = ""
    content_unit: str = ""
    battery: str = ""
    battery_wh: str = ""
    dangerous: str = ""
    few: tuple = ()  # codes of values of which there is little


class Goods:
    def __init__(self, top):
        self.top = top
        self.categories, self.attributes, self.products, self.specs, self.brands, self.options = [], {}, [], [], {}, {}

    def category(self, id, en, zh, picture):
        self.categories.append((id, self.top, en, zh, picture))

    def brand(self, en, zh):
        self.brands[en] = zh

    def option(self, id, en, zh):
        self.options[id] = (en, zh)

    def attribute(self, id, en, zh, kind="choice", unit=("", ""), values=None, facet=True, categories=""):
        assert kind in ("choice", "number", "range", "code") and (kind != "choice" or values), id
        self.attributes[id] = Attribute(id, en, zh, kind, unit, values or {}, facet)

    def existing(self, handle, **specs):
        """Attributes of a product of the catalog, or further ones of one above; `_` in names stands for `-`."""
        for attribute, value in specs.items():
            self._spec(handle, attribute.replace("_", "-"), value)

    def product(self, handle, code, category, brand, en, zh, text_en, text_zh, **rest):
        p = Product(handle, code, category, brand, en, zh, text_en, text_zh, **rest)
        self.products.append(p)
        for attribute, value in p.specs.items():
            self._spec(handle, attribute, value)

    def _spec(self, handle, attribute, value):
        a = self.attributes[attribute]
        for one in value if isinstance(value, (list, tuple)) else [value]:
            if a.kind == "choice":
                assert one in a.values, f"{handle}: {attribute} has no {one}"
            if a.kind == "number":
                float(one)
            if a.kind == "range":
                low, high = str(one).split("-")
                assert float(low) <= float(high), (handle, attribute, one)
            self.specs.append((handle, attribute, str(one)))


def share(*parts):
    """A number from 0 to 1 that hangs on the parts alone."""
    return int.from_bytes(hashlib.sha256("/".join(map(str, parts)).encode()).digest()[:6], "big") / 2**48
