"""Furniture: chairs to garden tables. Most makers are in Nankang (Ganzhou), so nearly all of it starts from CNKOW."""
import re
from dataclasses import replace
from goods.common import Axis, Goods, Value

g = Goods("furniture")

# Subcategories ------------------------------------------------------------------------------------------------------
g.category("office-chairs", "Office chairs", "办公椅", picture="chair")
g.category("stools-and-benches", "Stools and benches", "凳与长凳", picture="chair")
g.category("lounge-chairs", "Lounge chairs", "休闲椅", picture="chair")
g.category("sofas", "Sofas", "沙发", picture="chair")
g.category("sofa-beds", "Sofa beds", "沙发床", picture="bed")
g.category("mattresses", "Mattresses", "床垫", picture="bed")
g.category("coffee-tables", "Coffee, side and bedside tables", "茶几、边几与床头柜", picture="table")
g.category("sideboards", "Sideboards, shoe cabinets and trolleys", "餐边柜、鞋柜与推车", picture="cabinet")
g.category("tv-units", "Television units", "电视柜", picture="cabinet")
g.category("hallway", "Hallway and coat racks", "玄关与衣帽架", picture="shelf")
g.category("standing-desks", "Height-adjustable desks", "升降桌", picture="desk")
g.category("mirrors", "Mirrors", "镜子", picture="cabinet")
g.category("childrens-furniture", "Children's furniture", "儿童家具", picture="desk")
g.category("outdoor-furniture", "Outdoor furniture", "户外家具", picture="table")

# Brands: Chinese name, letters of the SKU ---------------------------------------------------------------------------
BRANDS = {
    "Ganshui": ("赣水", "GS"),              # rubberwood and pine, plain and cheap
    "Oak Ferry": ("橡渡", "OF"),            # oak and ash, middle
    "Camphor Court": ("樟庭", "CC"),        # camphor and cherry, upper
    "Fourpeg": ("四楔", "FP"),              # board furniture in flat boxes, entry
    "Halfstep": ("半步", "HF"),             # folding and small-flat furniture
    "Iron Sparrow": ("铁雀", "IS"),         # steel frames
    "Greenculm": ("青竿", "GK"),            # bamboo
    "Persimmon Row": ("柿巷", "PW"),        # painted furniture, middle
    "Long Afternoon": ("长昼", "LA"),       # upholstery
    "Night Heron": ("夜鹭", "NH"),          # mattresses and beds with upholstery
    "Grey Crane": ("灰鹤", "GR"),           # office chairs and desks
    "Cliffmark": ("岩记", "CF"),            # stone tops on steel, upper
    "Tenon Hill": ("榫山", "TH"),           # solid hardwood with joints, best
    "Elm Hall": ("榆堂", "EH"),             # old forms in elm
    "Rabbit Lantern": ("兔灯", "RL"),          # children's
    "Mossgate": ("苔门", "MG"),             # outdoor
    "Still Pond": ("静塘", "SP"),           # mirrors
}
for name, (chinese, _) in BRANDS.items():
    if name not in ("Ganshui", "Oak Ferry", "Camphor Court"):
        g.brand(name, chinese)

# Options ------------------------------------------------------------------------------------------------------------
g.option("fabric", "Fabric", "面料")
g.option("legs", "Legs", "桌脚")
g.option("armrest", "Armrests", "扶手")
g.option("firmness", "Firmness", "软硬度")
g.option("return-side", "Side", "朝向")
g.option("tabletop", "Tabletop", "台面")
g.option("frame", "Frame", "框架")
g.option("height", "Height", "高度")

# Attributes ---------------------------------------------------------------------------------------------------------
YES_NO = {"yes": ("Yes", "是"), "no": ("No", "否")}
CM, KG = ("cm", "厘米"), ("kg", "公斤")
g.attribute("material", "Material", "材质", values={
    "oak": ("Oak", "橡木"), "ash": ("Ash", "白蜡木"), "beech": ("Beech", "榉木"), "birch": ("Birch", "桦木"), "rubberwood": ("Rubberwood", "橡胶木"),
    "pine": ("Pine", "松木"), "cedar": ("Cedar", "杉木"), "black-walnut": ("Black walnut", "黑胡桃木"), "cherry": ("Cherry", "樱桃木"), "elm": ("Elm", "榆木"), "camphor": ("Camphor wood", "香樟木"),
    "acacia": ("Acacia", "相思木"), "padauk": ("Padauk", "花梨木"), "eucalyptus": ("Eucalyptus", "桉木"), "bamboo": ("Bamboo", "竹"), "plywood": ("Plywood", "胶合板"),
    "mdf": ("MDF", "密度板"), "particle-board": ("Particle board", "刨花板"), "veneered-board": ("Veneered board", "贴皮板"),
    "steel": ("Steel", "钢"), "aluminium": ("Aluminium", "铝合金"), "stainless-steel": ("Stainless steel", "不锈钢"),
    "glass": ("Glass", "玻璃"), "sintered-stone": ("Sintered stone", "岩板"), "terrazzo": ("Terrazzo", "水磨石"), "concrete": ("Fibre concrete", "纤维混凝土"),
    "paper-cord": ("Paper cord", "纸绳"), "cane": ("Woven cane", "藤编"), "foam": ("Foam", "海绵"), "latex-foam": ("Latex foam", "乳胶"), "coir": ("Coir", "椰棕"),
    "cotton": ("Cotton", "棉"), "rope": ("Rope", "绳编"), "coated-mesh": ("Coated polyester mesh", "涤纶包塑网布"), "cotton-canvas": ("Canvas", "帆布")})
g.attribute("pieces", "Pieces", "件数", kind="number")
g.attribute("width", "Width", "宽度", kind="number", unit=CM)
g.attribute("depth", "Depth", "深度", kind="number", unit=CM)
g.attribute("height", "Height", "高度", kind="number", unit=CM)
g.attribute("length", "Length", "长度", kind="number", unit=CM)
g.attribute("diameter", "Diameter", "直径", kind="number", unit=CM)
g.attribute("load", "Load", "承重", kind="number", unit=KG)
g.attribute("capacity", "Capacity", "容量", kind="number", unit=("l", "升"))
g.attribute("assembly", "Assembly", "组装", values={"flat-packed": ("Flat-packed", "平板包装"), "assembled": ("Assembled", "已组装")})
g.attribute("chair-seat-height", "Seat height", "座高", kind="number", unit=CM)
g.attribute("height-range", "Height range", "升降范围", kind="range", unit=CM)
g.attribute("seats", "Seats", "座位数", kind="number")
g.attribute("diners", "Seats at table", "用餐人数", kind="range")
g.attribute("upholstery", "Upholstery", "面料", values={
    "polyester": ("Polyester weave", "涤纶织物"), "linen-blend": ("Linen blend", "棉麻"), "chenille": ("Chenille", "雪尼尔"), "velvet": ("Velvet", "绒布"), "boucle": ("Bouclé", "圈圈绒"),
    "corduroy": ("Corduroy", "灯芯绒"), "cotton": ("Cotton", "棉布"), "wool-blend": ("Wool blend", "羊毛混纺"), "leather": ("Leather", "真皮"), "pu-leather": ("PU leather", "PU 皮"),
    "microfibre": ("Microfibre leather", "超纤皮"), "mesh": ("Mesh", "网布"), "knit": ("Knitted cover", "针织布"), "technical-fabric": ("Wipeable technical fabric", "科技布"), "acrylic": ("Solution-dyed acrylic", "原液染色腈纶")})
g.attribute("filling", "Filling", "填充", values={"foam": ("Foam", "海绵"), "moulded-foam": ("Moulded foam", "定型海绵"), "pocket-springs": ("Pocket springs", "独立袋装弹簧"), "foam-and-fibre": ("Foam and fibre", "海绵与纤维"), "feather": ("Feather and foam", "羽毛与海绵")})
g.attribute("removable-cover", "Removable cover", "外套可拆洗", values=YES_NO)
g.attribute("stackable", "Stackable", "可叠放", values=YES_NO)
g.attribute("foldable", "Foldable", "可折叠", values=YES_NO)
g.attribute("armrests", "Armrests", "扶手", values={"none": ("None", "无"), "fixed": ("Fixed", "固定"), "flip-up": ("Flip-up", "可上翻"), "3d": ("3D", "3D"), "4d": ("4D", "4D")})
g.attribute("headrest", "Headrest", "头枕", values={"none": ("None", "无"), "fixed": ("Fixed", "固定"), "adjustable": ("Adjustable", "可调")})
g.attribute("lumbar-support", "Lumbar support", "腰托", values={"none": ("None", "无"), "fixed": ("Fixed", "固定"), "adjustable": ("Adjustable", "可调")})
g.attribute("gas-lift", "Gas lift", "气杆等级", values={"class-3": ("Class 3", "三级"), "class-4": ("Class 4", "四级")})
g.attribute("tilt", "Tilt", "倾仰", values={"none": ("None", "无"), "rocking": ("Rocking", "整体摇摆"), "synchronous": ("Synchronous", "同步倾仰"), "recline": ("Reclining back", "靠背后仰")})
g.attribute("seat-type", "Kind of seat", "坐具类型", values={"stool": ("Stool", "凳"), "bar-stool": ("Bar stool", "吧椅"), "bench": ("Bench", "长凳"), "footstool": ("Footstool", "脚凳"),
    "armchair": ("Armchair", "扶手椅"), "rocking-chair": ("Rocking chair", "摇椅"), "recliner": ("Recliner", "躺椅"), "dining-chair": ("Dining chair", "餐椅"), "sun-lounger": ("Sun lounger", "日光躺椅")})
g.attribute("sofa-form", "Form", "沙发形式", values={"straight": ("Straight", "直排"), "chaise": ("With chaise", "贵妃转角"), "modular": ("Modular", "模块"), "wooden-frame": ("Wooden frame", "木架")})
g.attribute("mechanism", "Mechanism", "展开方式", values={"click-clack": ("Click-clack back", "靠背放平"), "pull-out": ("Pull-out", "抽拉"), "fold-out": ("Fold-out", "折叠展开"), "wall-bed": ("Folds to the wall", "翻壁")})
g.attribute("sleeping-width", "Sleeping width", "床面宽", kind="number", unit=CM)
g.attribute("bed-base", "Bed base", "床板", values={"slats": ("Slats included", "含排骨条"), "platform": ("Solid platform", "平板"), "metal-slats": ("Steel slats", "钢条床板")})
g.attribute("headboard", "Headboard", "床头", values={"none": ("None", "无"), "slatted": ("Slatted", "格栅"), "panel": ("Panel", "实板"), "upholstered": ("Upholstered", "软包"), "shelf": ("With shelf", "带搁架"), "bars": ("Metal bars", "铁艺栏杆")})
g.attribute("storage-space", "Storage", "储物", values={"drawers": ("Drawers", "抽屉"), "lift-up": ("Lift-up", "掀盖"), "shelf": ("Open shelf", "开放搁板"), "box": ("Box", "箱体")})
g.attribute("clearance", "Clearance below", "底部净空", kind="number", unit=CM)
g.attribute("mattress-core", "Core", "芯材", values={"pocket-springs": ("Pocket springs", "独立袋装弹簧"), "bonnell-springs": ("Bonnell springs", "邦尼尔弹簧"), "foam": ("Foam", "海绵"), "memory-foam": ("Memory foam", "记忆棉"), "latex": ("Latex", "乳胶"), "coir": ("Coir", "椰棕"), "hybrid": ("Springs and foam", "弹簧加海绵"), "cotton": ("Cotton", "棉")})
g.attribute("mattress-firmness", "Firmness", "软硬度", values={"h2": ("H2, soft", "H2 偏软"), "h3": ("H3, medium", "H3 适中"), "h4": ("H4, firm", "H4 偏硬")})
g.attribute("zones", "Zones", "分区", kind="number")
g.attribute("rolled", "Delivered rolled", "卷装发货", values=YES_NO)
g.attribute("shape", "Shape", "形状", values={"rectangular": ("Rectangular", "长方形"), "square": ("Square", "正方形"), "round": ("Round", "圆形"), "oval": ("Oval", "椭圆形"), "arched": ("Arched", "拱形"), "irregular": ("Irregular", "异形"), "l-shaped": ("L-shaped", "L 形"), "octagonal": ("Octagonal", "八角形")})
g.attribute("table-type", "Kind of table", "桌子类型", values={"fixed": ("Fixed", "固定"), "extending": ("Extending", "伸缩"), "folding": ("Folding", "折叠"), "nest": ("Nest", "套几"), "lift-top": ("Lift-top", "升降台面"), "bedside": ("Bedside", "床头"), "side": ("Side table", "边几"), "console": ("Console", "条案")})
g.attribute("drawers", "Drawers", "抽屉数", kind="number")
g.attribute("doors", "Doors", "门数", kind="number")
g.attribute("door-type", "Door", "门型", values={"hinged": ("Hinged", "平开"), "sliding": ("Sliding", "推拉"), "flap": ("Flap", "翻斗"), "curtain": ("Curtain", "布帘"), "open": ("Open", "开放"), "glass": ("Glass", "玻璃")})
g.attribute("shelves", "Shelves", "层数", kind="number")
g.attribute("shelf-load", "Load per shelf", "每层承重", kind="number", unit=KG)
g.attribute("soft-close", "Soft close", "缓冲关闭", values=YES_NO)
g.attribute("wall-fixing", "Wall fixing", "墙面固定", values={"included": ("Included", "含固定件"), "hung": ("Hung on the wall", "壁挂"), "none": ("Free-standing", "落地")})
g.attribute("castor-type", "Castors", "脚轮", values={"yes": ("Castors", "有"), "lockable": ("Lockable castors", "可锁脚轮")})
g.attribute("pairs-of-shoes", "Pairs of shoes", "可放鞋数", kind="number")
g.attribute("hooks", "Hooks", "挂钩数", kind="number")
g.attribute("television-size", "Television up to", "适用电视", kind="number", unit=("in", "英寸"))
g.attribute("surface", "Surface", "表面处理", values={"oiled": ("Oiled", "木蜡油"), "water-based-lacquer": ("Water-based lacquer", "水性漆"), "paint": ("Painted", "彩漆"), "powder-coated": ("Powder-coated", "喷粉"), "foil": ("Foil", "饰面膜"), "melamine": ("Melamine", "三聚氰胺饰面"), "veneer": ("Veneer", "木皮"), "untreated": ("Untreated", "素胚"), "lacquerware": ("Raw-lacquer finish", "生漆"), "brushed": ("Brushed metal", "拉丝金属")})
g.attribute("emission-class", "Board emission class", "板材环保等级", values={"e1": ("E1", "E1"), "e0": ("E0", "E0"), "enf": ("ENF", "ENF")})
g.attribute("joints", "Joints", "连接", values={"mortise-and-tenon": ("Mortise and tenon", "榫卯"), "welded": ("Welded", "焊接"), "tool-free": ("Without tools", "免工具"), "dowels": ("Dowelled and glued", "圆棒榫胶合")})
g.attribute("cable-management", "Cable management", "走线", values=YES_NO)
g.attribute("motors", "Motors", "电机数", kind="number")
g.attribute("stages", "Stages", "立柱节数", kind="number")
g.attribute("lift-speed", "Lifting speed", "升降速度", kind="number", unit=("mm/s", "毫米/秒"), facet=False)
g.attribute("memory-positions", "Memory positions", "记忆高度", kind="number")
g.attribute("lift-drive", "Lifting drive", "升降驱动", values={"electric": ("Electric", "电动"), "crank": ("Hand crank", "手摇"), "gas-spring": ("Gas spring", "气弹簧")})
g.attribute("hanging", "Hung or standing", "挂放方式", values={"wall": ("Wall", "壁挂"), "both": ("Wall or standing", "挂放两用"), "table": ("On a table", "台式")})
g.attribute("safety-film", "Safety film", "防爆膜", values=YES_NO)
g.attribute("child-age", "Child's age", "适合儿童年龄", kind="range", unit=("years", "岁"))
g.attribute("outdoors", "Stays outside", "户外放置", values={"all-year": ("All year", "全年"), "season": ("In season", "当季"), "covered": ("Under a roof", "遮雨处")})
g.attribute("cushions", "Cushions", "坐垫", values={"included": ("Included", "含坐垫"), "none": ("Without", "不含")})

# Values used again and again ----------------------------------------------------------------------------------------
def F(code, en, zh, colour, **more): return Value(code, en, zh, colour=colour, **more)
OAK, WAL = F("OAK", "Natural oak", "原木橡木色", "#c9a26b"), F("WAL", "Walnut", "胡桃木色", "#6b4630")
BLA, WHI = F("BLA", "Black-stained", "染黑色", "#2b2927"), F("WHI", "White", "白色", "#f1efe9")
ASH, CHY, CAM = F("ASH", "Ash", "白蜡木色", "#d8c29d"), F("CHY", "Cherry", "樱桃木色", "#9a5536"), F("CAM", "Camphor wood", "香樟木色", "#b98a58")
PIN, NAT = F("PIN", "Natural pine", "松木原色", "#dcb987"), F("NAT", "Natural", "原木色", "#d3ae7c")
SMO, ELM = F("SMO", "Smoked oak", "烟熏橡木色", "#7a5c42"), F("ELM", "Waxed elm", "榆木蜡色", "#a9743f")
OAT, INK, MOS, RST = F("OAT", "Oatmeal", "燕麦色", "#d9ccb2"), F("INK", "Ink blue", "墨蓝", "#2f4057"), F("MOS", "Moss green", "苔绿", "#66704a"), F("RST", "Rust", "锈红", "#a5522f")
STN, BLK, GRY, TEA = F("STN", "Stone grey", "石灰色", "#8f8f8a"), F("BLK", "Black", "黑色", "#22252a"), F("GRY", "Slate grey", "石板灰", "#5b6670"), F("TEA", "Teal", "青绿", "#1f7a7a")
CRM, CAR, CLA, SAG = F("CRM", "Cream", "奶油白", "#efe6d3"), F("CAR", "Caramel", "焦糖色", "#a9713f"), F("CLA", "Clay", "陶土色", "#b5735a"), F("SAG", "Sage", "鼠尾草绿", "#9caf88")
CHA, WIN, MUS, DUS = F("CHA", "Charcoal", "炭灰", "#3d4043"), F("WIN", "Wine red", "酒红", "#6b2737"), F("MUS", "Mustard", "芥末黄", "#c9992e"), F("DUS", "Dusty blue", "雾霾蓝", "#8aa0b3")
CAL, SLT, TRV = F("CAL", "White marble look", "鱼肚白", "#e9e6e0"), F("SLT", "Slate look", "板岩灰", "#5f6264"), F("TRV", "Travertine look", "洞石米", "#d8c8ac")
OLV = F("OLV", "Olive", "橄榄绿", "#6b7040")
DRK = F("DRK", "Dark raw lacquer", "深色生漆", "#4a2c20")
BAM, CRB = F("BAM", "Natural bamboo", "竹本色", "#d6b981"), F("CRB", "Caramelised bamboo", "碳化竹色", "#9a6f42")
CEL, TEK, SND = F("CEL", "Celadon", "青瓷色", "#a9c4ad"), F("TEK", "Chestnut", "栗色", "#6f4a2f"), F("SND", "Sand", "沙色", "#cdbb9a")
WHT = F("WHT", "White", "白色", "#f2f2ee")


def finish(*values): return Axis("finish", list(values))
def colour(*values): return Axis("colour", list(values))
def fabric(*values): return Axis("fabric", list(values))
def size(*values): return Axis("size", list(values))
def pack(*values): return Axis("pack", list(values))
def S(code, en, zh, cny=0, eur=0, kg=0, box=()): return Value(code, en, zh, cny=cny, eur=eur, kg=kg, box=box)
def by(v, **more):
    """The value with another price or name."""
    return replace(v, **more)


def named(v, material):
    """A finish by what the wood below it is: stained, veneered or printed."""
    printed, veneered = any(m in material for m in ("particle-board", "mdf")), "veneered-board" in material
    solid = [m for m in ("oak", "ash", "beech", "rubberwood", "pine", "cherry", "camphor", "birch", "black-walnut", "elm") if m == material or m in material and not isinstance(material, str)]
    if v.code == "WAL":
        if "black-walnut" in solid: return by(v, en="Black walnut", zh="黑胡桃木")
        if veneered: return by(v, en="Walnut veneer", zh="胡桃木皮")
        return by(v, en="Walnut look", zh="胡桃木纹") if printed and not solid else by(v, en="Walnut-stained", zh="胡桃木色")
    if v.code == "OAK":
        if veneered: return by(v, en="Oak veneer", zh="橡木皮")
        return by(v, en="Oak look", zh="橡木纹") if printed and not solid else v
    if v.code == "CHY" and "cherry" not in solid: return by(v, en="Cherry-stained", zh="樱桃木色")
    if v.code == "BLA" and printed and not solid: return by(v, en="Black", zh="黑色")
    if v.code == "SMO" and "ash" in solid: return by(v, en="Smoked", zh="烟熏色")
    return v


def add(code, category, brand, en, zh, text_en, text_zh, hs, cny, eur, kg, box, popularity, specs, *axes, few=(), sites="F"):
    chinese, letters = BRANDS[brand]
    plain = en.split(",")[0].lower().replace("'", "")
    handle = re.sub(r"[^a-z0-9]+", "-", f"{brand} {plain}".lower()).strip("-")
    # The swatch of a variant is the first that has a colour: the fabric, not the frame below it.
    axes = sorted(axes, key=lambda a: ["size", "height", "fabric"].index(a.option) if a.option in ("size", "height", "fabric") else 3)
    # Who buys furniture asks first whether it comes in one piece; that is the tenth attribute of a few.
    if hs[:4] != "9404" and category != "mirrors": specs.setdefault("assembly", "flat-packed")
    for name in ("surface", "filling", "joints", "depth"):
        if len(specs) > 10 or len(specs) == 10 and name == "surface": specs.pop(name, None)
    axes = [Axis(a.option, [named(v, specs.get("material", "")) for v in a.values]) if a.option == "finish" else a for a in axes]
    g.product(handle, f"{letters}-{code}", category, brand, f"{brand} {en}", f"{chinese} {zh}", text_en, text_zh, hs=hs, cny=cny, eur=eur, kg=kg, box=box, sites=sites,
              popularity=popularity, specs={k.replace("_", "-"): v for k, v in specs.items()}, axes=list(axes), few=few)


# What the catalog has already ---------------------------------------------------------------------------------------
g.existing("camphor-court-dining-chair", material="oak", seat_type="dining-chair", upholstery="polyester", chair_seat_height=45, width=46, load=120, pieces=2, assembly="flat-packed")
g.existing("ganshui-spindle-chair", material="rubberwood", seat_type="dining-chair", width=44, depth=51, height=84, surface="water-based-lacquer", assembly="flat-packed")
g.existing("oak-ferry-lounge-chair", material="ash", seat_type="armchair", upholstery="linen-blend", chair_seat_height=40, width=68, depth=76, height=78, removable_cover="yes")
g.existing("ganshui-stool", material="plywood", seat_type="stool", chair_seat_height=45, diameter=38, load=110, pieces=4, stackable="yes", assembly="assembled")
g.existing("oak-ferry-desk-chair", upholstery="mesh", height_range="42-52", armrests="fixed", headrest="none", load=120, castor_type="yes")
g.existing("oak-ferry-dining-table", material="oak", table_type="fixed", shape="rectangular", length=[140, 160, 180], height=75, diners="4-8", surface="oiled", assembly="flat-packed")
g.existing("camphor-court-coffee-table", material="camphor", table_type="fixed", shape="rectangular", length=110, width=60, height=42, storage_space="shelf", assembly="flat-packed")
g.existing("ganshui-side-table", material="beech", table_type="folding", shape="rectangular", length=50, width=40, height=55, assembly="assembled")
g.existing("ganshui-ladder-shelf", material=["rubberwood", "mdf"], shelves=[4, 5], height=[140, 180], depth=40, shelf_load=12, wall_fixing="included", assembly="flat-packed")
g.existing("oak-ferry-bookcase", material="veneered-board", width=[60, 80, 100], depth=30, height=[180, 200], shelf_load=25, wall_fixing="included", surface="veneer", assembly="flat-packed")
g.existing("camphor-court-platform-bed", material="pine", sleeping_width=[120, 150, 180], bed_base="slats", headboard="slatted", height=95, assembly="flat-packed")
g.existing("ganshui-daybed", material="pine", sleeping_width=[85, 165], mechanism="pull-out", bed_base="slats", headboard="panel", assembly="flat-packed")
g.existing("ganshui-chest-of-drawers", material=["rubberwood", "particle-board"], drawers=[3, 4, 5], width=80, depth=42, height=[70, 90, 110], soft_close="yes", emission_class="e1", assembly="flat-packed")
g.existing("camphor-court-wardrobe", material="veneered-board", doors=[2, 3], door_type="hinged", drawers=1, width=[100, 150], depth=60, height=200, wall_fixing="included", assembly="flat-packed")
g.existing("ganshui-shoe-cabinet", material="particle-board", door_type="flap", pairs_of_shoes=[12, 18], depth=24, surface="foil", wall_fixing="included", assembly="flat-packed")
g.existing("oak-ferry-kitchen-trolley", material="oak", width=60, depth=40, height=86, shelves=2, castor_type="lockable", assembly="flat-packed")
g.existing("oak-ferry-writing-desk", material="ash", width=[110, 130], depth=60, height=75, drawers=1, cable_management="yes", assembly="flat-packed")
g.existing("oak-ferry-lift-desk", material=["steel", "bamboo", "mdf"], lift_drive="electric", motors=2, height_range="62-127", memory_positions=4, load=90, width=[140, 160], assembly="flat-packed")

# Dining chairs ------------------------------------------------------------------------------------------------------
add("PEACHCH", "chairs", "Ganshui", "Peach River slat-back chair, set of 2", "桃江 横档餐椅 两把装",
    "Three curved slats, turned front legs and a flat seat of edge-glued rubberwood make a kitchen chair that takes knocks. Back and seat come as finished parts; four legs and a stretcher are bolted on in about ten minutes.",
    "三根弯横档、车木前腿与拼板座面，做成一把经得起磕碰的厨房椅。靠背与座面已装好，只需用螺栓装上四条腿与横撑，约十分钟。", "94016900", 328, 79, 11.4, (56, 50, 34), 604,
    dict(material="rubberwood", seat_type="dining-chair", chair_seat_height=45, width=43, height=88, load=120, pieces=2, surface="water-based-lacquer", assembly="flat-packed"),
    finish(NAT, WAL, WHI, by(BLA)), few=("BLA",))
add("TOWLINE", "chairs", "Oak Ferry", "Towline paper-cord chair", "纤绳 纸绳编座椅",
    "The seat is woven by hand from 120 m of twisted paper cord, which gives a little under the sitter and tightens again. The curved top rail is steamed from one piece of ash and serves as a short armrest.",
    "座面由 120 米纸绳手工编成，坐下略有弹性，起身后复原。弧形背圈以整根白蜡木蒸弯，两端可作短扶手。", "94016900", 560, 149, 6.4, (60, 56, 80), 571,
    dict(material=["ash", "paper-cord"], seat_type="dining-chair", chair_seat_height=44, width=55, depth=51, height=75, load=130, surface="oiled", assembly="assembled"),
    finish(ASH, BLA, SMO), Axis("fabric", [F("PLN", "Natural cord", "本色纸绳", "#cfb78a"), F("DRK", "Black cord", "黑色纸绳", "#2b2927", cny=40, eur=10)]))
add("JETTYCH", "chairs", "Oak Ferry", "Jetty dining chair", "栈桥 软座餐椅",
    "A slim oak frame whose back legs lean out at 8 degrees, so that it neither tips nor takes much room under the table. The drop-in seat lifts out for a new cover.",
    "橡木细框，后腿外倾 8 度，不易后翻，也不占桌下空间。座芯为嵌入式，向上一推即可取出，换布时不必动椅架。", "94016100", 420, 109, 6.9, (58, 52, 82), 548,
    dict(material="oak", seat_type="dining-chair", upholstery="linen-blend", chair_seat_height=46, width=45, depth=52, height=79, load=120, removable_cover="no", assembly="assembled"),
    finish(OAK, WAL), fabric(OAT, GRY, MOS))
add("MOONARM", "chairs", "Camphor Court", "Moon Gate dining armchair", "月门 扶手餐椅",
    "The rail is a true half circle of laminated cherry that carries the back and both arms, as a moon gate carries its wall. The padded back panel is buttoned once in the middle; the arms pass under tables from 73 cm.",
    "靠背与两侧扶手由一道樱桃木多层弯曲的半圆圈承托，取月门之形。软包背板中心一粒扣，73 厘米高的桌下可推入扶手。", "94016100", 760, 189, 8.2, (60, 56, 82), 396,
    dict(material="cherry", seat_type="dining-chair", upholstery="chenille", chair_seat_height=46, width=58, depth=54, height=78, load=130, surface="oiled", assembly="assembled"),
    finish(CHY, WAL), fabric(OAT, INK, CLA))
add("RIDGE", "chairs", "Tenon Hill", "Ridge Beam dining chair", "脊檩 餐椅",
    "Black walnut joined with wedged through-tenons that stay visible on the seat rails, without a single screw. The back is carved from 50 mm stock to fit the shoulder blades; the seat pad is vegetable-tanned cowhide, which darkens with use.",
    "黑胡桃木以楔紧的明榫相接，榫头露于座框，全椅不用一颗螺钉。靠背由 50 毫米厚料刻出肩胛弧线，座面为植鞣牛皮，用久色泽转深。", "94016100", 1280, 299, 7.8, (58, 56, 86), 287,
    dict(material="black-walnut", seat_type="dining-chair", upholstery="leather", chair_seat_height=45, width=49, depth=53, height=81, load=140, joints="mortise-and-tenon", surface="oiled", assembly="assembled"),
    fabric(F("TAN", "Tan leather", "本色皮", "#b07a4b"), F("BLK", "Black leather", "黑色皮", "#22252a")), pack(S("1", "Single", "单把"), S("2", "Pair", "一对", cny=1180, eur=271, kg=7.2, box=(86, 58, 62))))
add("GUANMAO", "chairs", "Elm Hall", "official's-hat armchair", "四出头 官帽椅",
    "A form of the Ming workshops: the top rail and both arms run past their posts like the wings of an official's hat. The S-curved splat is sawn from one board of elm, the seat frame holds a mat of woven cane, and the foot rail sits at 9 cm.",
    "明式旧样：搭脑与两侧扶手出头，形如官帽双翅。S 形靠背板由整块榆木锯出，座框内嵌藤席，前踏脚枨离地 9 厘米。", "94016900", 980, 249, 11.2, (62, 50, 116), 263,
    dict(material=["elm", "cane"], seat_type="dining-chair", chair_seat_height=50, width=58, depth=47, height=112, load=130, joints="mortise-and-tenon", surface="lacquerware", assembly="assembled"),
    finish(ELM, by(DRK, cny=120, eur=30)))
add("QUANYI", "chairs", "Elm Hall", "horseshoe-back armchair", "圈椅",
    "Five lengths of elm are scarfed with hidden pegs into one rail that falls from the head to the hands. A carved ruyi cloud marks the splat; the legs are slightly splayed, 4 cm wider at the floor.",
    "五段榆木以暗楔搭接成一道椅圈，自头后顺势落到手边。靠背板刻如意云头，四腿带侧脚，落地外扩 4 厘米。", "94016900", 1060, 269, 11.8, (64, 52, 104), 241,
    dict(material=["elm", "cane"], seat_type="dining-chair", chair_seat_height=48, width=60, depth=48, height=99, load=130, joints="mortise-and-tenon", surface="lacquerware", assembly="assembled"),
    finish(ELM, by(DRK, cny=130, eur=30)), pack(S("1", "Single", "单把"), S("2", "Pair", "一对", cny=1000, eur=251, kg=11.4, box=(104, 66, 98))))
add("RIVET", "chairs", "Iron Sparrow", "Rivet stacking chair, set of 4", "铆钉 叠放餐椅 四把装",
    "Pressed from 1.2 mm sheet steel and riveted at the back, with four rubber feet that can be bought again. A drain hole in the seat and the powder coat let it stand on a covered terrace as well; eight stack to 1.3 m.",
    "1.2 毫米钢板冲压成形，靠背铆接，四只橡胶脚套可单独补购。座面有排水孔，喷粉表面，也可放在有顶的露台；八把叠起高 1.3 米。", "940179", 520, 139, 18.6, (56, 50, 96), 512,
    dict(material="steel", seat_type="dining-chair", chair_seat_height=45, width=44, height=84, load=150, pieces=4, stackable="yes", surface="powder-coated", outdoors="covered", assembly="assembled"),
    colour(BLK, CRM, SAG, RST))
add("WREN", "chairs", "Iron Sparrow", "Wren cantilever chair", "鹪鹩 悬臂餐椅",
    "One 25 mm steel tube, bent seven times, is frame, legs and back at once, and springs gently when one sits down. Seat and back are padded with 45 kg/m3 foam and slip over the tube with zips.",
    "一根 25 毫米钢管弯折七次，同时作座架、椅脚与靠背，坐下时微微回弹。座垫与靠垫为 45 公斤/立方米海绵，以拉链套在钢管上。", "940171", 298, 85, 7.4, (62, 50, 62), 437,
    dict(material="steel", seat_type="dining-chair", upholstery="corduroy", chair_seat_height=46, width=47, depth=57, height=82, load=120, removable_cover="yes", assembly="flat-packed"),
    Axis("frame", [F("CHR", "Chrome-plated", "镀铬", "#c3c6c8"), F("BLK", "Black", "黑色", "#22252a")]), fabric(OAT, RST, MOS))
add("SUPPER", "chairs", "Long Afternoon", "Supper dining chair", "晚餐 软包餐椅",
    "Made for those who stay at the table after the meal: 50 cm wide between low wings, a 9 cm thick seat over elastic webbing, and a back that ends below the shoulder. Stain-shedding cloth wipes clean with a damp sponge.",
    "为饭后仍坐着聊天的人而做：两翼之间宽 50 厘米，弹性织带上铺 9 厘米厚座垫，靠背止于肩下。面料抗污，湿海绵即可擦净。", "94016100", 380, 119, 9.1, (62, 58, 60), 489,
    dict(material="beech", seat_type="dining-chair", upholstery="technical-fabric", filling="foam", chair_seat_height=48, width=56, height=80, load=130, assembly="flat-packed"),
    fabric(CRM, CAR, GRY, SAG), Axis("legs", [F("N", "Natural beech", "榉木原色", "#d3ae7c"), F("B", "Black-stained", "染黑色", "#2b2927")]))
add("PLEAT", "chairs", "Halfstep", "Pleat folding chair, set of 2", "褶 折叠餐椅 两把装",
    "Folded, the pair is 9 cm thick and hangs on the hook that comes with it, behind a door or on a wall. Slatted beech seat and back; a brass catch keeps the legs from closing under a child.",
    "两把折起共厚 9 厘米，可挂在随附的墙钩上或藏于门后。榉木条座面与靠背，黄铜卡扣防止椅腿意外合拢。", "94016900", 268, 75, 8.6, (84, 48, 14), 533,
    dict(material="beech", seat_type="dining-chair", chair_seat_height=45, width=42, height=78, load=110, pieces=2, foldable="yes", surface="water-based-lacquer", assembly="assembled"),
    finish(NAT, WAL, WHI))
add("PEG", "chairs", "Fourpeg", "Peg plywood chair", "榫钉 弯板餐椅",
    "Seat and back are one shell of nine birch layers, 11 mm thick, that flexes where one leans. Four turned legs screw into steel plates by hand, without tools, and for a move the chair goes back into a box 24 cm high.",
    "座与背为九层桦木弯成的一片壳，厚 11 毫米，倚靠处略有弹性。四条车木腿徒手旋入钢座，无需工具，搬家时装入 24 厘米高的箱子。", "94016900", 188, 55, 5.2, (56, 50, 24), 588,
    dict(material=["birch", "plywood"], seat_type="dining-chair", chair_seat_height=45, width=46, depth=50, height=82, load=110, joints="tool-free", assembly="flat-packed"),
    colour(F("BIR", "Natural birch", "桦木原色", "#e0c79c"), WHT, DUS, MUS, BLK), pack(S("1", "Single", "单把"), S("4", "Set of 4", "四把装", cny=500, eur=134, kg=14.4, box=(58, 52, 62))))
add("SCARP", "chairs", "Cliffmark", "Scarp dining chair", "陡崖 餐椅",
    "A saddle of microfibre leather stretched over a carbon-steel frame, meant to stand at a stone table. Double stitching follows the edge; glides of felt under the feet keep a polished floor unmarked.",
    "碳钢架外绷超纤皮鞍座，与岩板餐桌相配。边缘走双针明线，脚底贴毛毡垫，在抛光地面上拖动不留划痕。", "940171", 460, 135, 8.8, (60, 56, 84), 344,
    dict(material="steel", seat_type="dining-chair", upholstery="microfibre", chair_seat_height=47, width=48, depth=56, height=81, load=140, surface="powder-coated", assembly="assembled"),
    fabric(CHA, CAR, OLV), pack(S("2", "Set of 2", "两把装", cny=400, eur=115, kg=7.4, box=(86, 62, 60)), S("1", "Single", "单把")))

# Stools and benches -------------------------------------------------------------------------------------------------
add("PLUMBEN", "stools-and-benches", "Ganshui", "Plum River pine bench", "梅江 松木长凳",
    "Farmhouse bench of knotty pine, 36 mm thick in the seat, whose trestle legs are locked by a wedge through the stretcher. Knock the wedge out and it lies flat against the wall.",
    "带节疤的松木农家长凳，座板厚 36 毫米，桌架式凳腿以木楔穿过横枨锁紧。敲出木楔即可平靠墙边。", "94016900", 218, 59, 11.5, (126, 36, 12), 492,
    dict(material="pine", seat_type="bench", chair_seat_height=45, length=[120, 140], depth=32, seats=[2, 3], load=220, surface="oiled", assembly="flat-packed"),
    size(S("120", "120 cm", "120 厘米"), S("140", "140 cm", "140 厘米", cny=40, eur=10, kg=1.8, box=(146, 36, 12))), finish(PIN, TEK))
add("JETTYBN", "stools-and-benches", "Oak Ferry", "Jetty dining bench", "栈桥 餐凳",
    "Goes under the Jetty and Weir tables: 45 cm high, with legs set in far enough to slide between those of the table. The top is full-stave oak; a bevel below makes its 30 mm look thinner.",
    "与栈桥、堰系列餐桌相配，高 45 厘米，凳腿内收，可推入桌腿之间。橡木直拼板面下缘倒斜，30 毫米看起来更薄。", "94016900", 520, 139, 14.6, (128, 42, 14), 417,
    dict(material="oak", seat_type="bench", chair_seat_height=45, length=[120, 140, 160], depth=36, load=260, surface="oiled", assembly="flat-packed"),
    size(S("120", "120 cm", "120 厘米"), S("140", "140 cm", "140 厘米", cny=70, eur=20, kg=2.3, box=(148, 42, 14)), S("160", "160 cm", "160 厘米", cny=150, eur=40, kg=4.7, box=(168, 42, 14))), finish(OAK, WAL, SMO), few=("SMO",))
add("PERCH", "stools-and-benches", "Iron Sparrow", "Perch bar stool", "栖枝 吧台凳",
    "Welded from 19 mm square tube with a foot ring of stainless steel that keeps its finish under shoes. The solid elm seat is dished by 8 mm; choose 65 cm for kitchen islands, 75 cm for bars.",
    "19 毫米方管焊接，踏脚圈为不锈钢，鞋底久蹭不掉漆。榆木座面下凹 8 毫米；65 厘米配岛台，75 厘米配吧台。", "940179", 218, 69, 6.8, (70, 44, 44), 468,
    dict(material=["steel", "elm"], seat_type="bar-stool", chair_seat_height=[65, 75], width=42, load=140, surface="powder-coated", joints="welded", assembly="assembled"),
    Axis("height", [S("65", "65 cm", "65 厘米"), S("75", "75 cm", "75 厘米", cny=15, eur=4, kg=0.5, box=(80, 44, 44))]), colour(BLK, CRM, SAG))
add("OARLOCK", "stools-and-benches", "Oak Ferry", "Oarlock counter stool", "桨架 高脚椅",
    "A counter-height relative of the Towline chair: the low back catches the hips, and the paper-cord seat is framed in oak. Brass strip on the front stretcher takes the wear of feet.",
    "纤绳餐椅的高脚版本：低靠背托住腰胯，橡木框内手编纸绳座面。前横枨包一道黄铜条，鞋底常踩也不伤木。", "94016900", 620, 165, 7.2, (54, 52, 84), 309,
    dict(material=["oak", "paper-cord"], seat_type="bar-stool", chair_seat_height=65, width=46, depth=48, height=80, load=130, surface="oiled", assembly="assembled"),
    finish(OAK, SMO, BLA))
add("DRUM", "stools-and-benches", "Camphor Court", "drum stool", "鼓凳",
    "Twelve camphor staves are coopered into a barrel 36 cm across and left without varnish inside, which keeps the scent of the wood. Five oval openings give a grip; it also does as a side table for a lamp.",
    "十二片香樟木条箍成直径 36 厘米的鼓形，内壁不上漆，留住木香。五个海棠形开光可作提手，也可当边几放一盏灯。", "94016900", 460, 119, 7.6, (42, 42, 50), 352,
    dict(material="camphor", seat_type="stool", chair_seat_height=46, diameter=36, load=120, surface="oiled", assembly="assembled"),
    finish(CAM, CHY))
add("TUCKST", "stools-and-benches", "Halfstep", "Tuck nesting stools, set of 3", "掖 套凳 三只装",
    "Three stools of 40, 44 and 48 cm slide into one another and take the floor of one. The tops have finger slots; for six guests buy two sets, for two use the largest as a table.",
    "高 40、44、48 厘米的三只凳套成一只，只占一凳之地。座面留抠手槽；来六位客人备两套，平日最大的一只可当小桌。", "94016900", 238, 65, 8.4, (50, 42, 52), 456,
    dict(material=["birch", "plywood"], seat_type="stool", chair_seat_height=[40, 44, 48], load=110, pieces=3, stackable="yes", surface="water-based-lacquer", assembly="assembled"),
    finish(NAT, WAL, WHI))
add("POUFFE", "stools-and-benches", "Long Afternoon", "Siesta footstool with storage", "午憩 储物脚凳",
    "The lid turns over: padded on one side, a beech tray on the other. Inside is room for two blankets and the remote controls; four hidden glides let it follow the feet.",
    "凳盖可翻面，一面软包，一面为榉木托盘。内部放得下两条毯子与遥控器，底部四只隐藏滑垫，随脚推动。", "94016100", 340, 95, 8.9, (54, 54, 46), 523,
    dict(material="pine", seat_type="footstool", upholstery="corduroy", filling="foam", width=50, depth=50, height=42, storage_space="lift-up", load=120, assembly="assembled"),
    fabric(OAT, RST, GRY, DUS))
add("FANGDENG", "stools-and-benches", "Elm Hall", "waisted square stools, pair", "束腰方凳 一对",
    "Square stools with a recessed waist and horse-hoof feet, small copies of a kang table. The mitred frames hold a floating panel, which lets the elm move between dry winters and wet summers.",
    "束腰马蹄足方凳，形如缩小的炕桌。格角榫攒框装板，榆木板心浮在槽中，冬干夏湿自由伸缩，不致开裂。", "94016900", 560, 145, 13.2, (46, 44, 54), 268,
    dict(material="elm", seat_type="stool", chair_seat_height=48, width=40, depth=40, load=150, pieces=2, joints="mortise-and-tenon", surface="lacquerware", assembly="assembled"),
    finish(ELM, by(DRK, cny=60, eur=15)))
add("MILKING", "stools-and-benches", "Tenon Hill", "Wedge three-legged stool", "木楔 三足凳",
    "Three legs stand firm on an uneven floor. The cherry seat is turned to a shallow bowl, and each leg is driven through it and spread with a wedge of walnut, whose dark line remains as the only decoration.",
    "三足立于不平地面亦稳。樱桃木座面旋成浅碗，凳腿穿透座面，以黑胡桃木楔撑紧，露出的一道深线便是全部装饰。", "94016900", 380, 99, 4.4, (40, 40, 48), 331,
    dict(material=["cherry", "black-walnut"], seat_type="stool", chair_seat_height=[30, 45], diameter=34, load=130, joints="mortise-and-tenon", surface="oiled", assembly="assembled"),
    Axis("height", [S("45", "45 cm", "45 厘米"), S("30", "30 cm", "30 厘米", cny=-80, eur=-20, kg=-0.9, box=(40, 40, 34))]))
add("SPOOL", "stools-and-benches", "Iron Sparrow", "Turnstile swivel stool", "转闸 升降吧椅",
    "A gas lift takes the seat from kitchen to bar height, and the trumpet base of 40 cm needs no castors. The short backrest is padded at the edge where a hand pulls the stool out.",
    "气杆可由岛台高度升至吧台高度，40 厘米喇叭底盘无需脚轮。短靠背上缘加软垫，便于伸手拉出。", "94013900", 248, 75, 8.2, (46, 44, 40), 421,
    dict(material="steel", seat_type="bar-stool", upholstery="pu-leather", height_range="60-82", width=42, load=130, gas_lift="class-3", assembly="flat-packed"),
    colour(BLK, CAR, CRM), Axis("frame", [F("CHR", "Chrome-plated base", "镀铬底盘", "#c3c6c8"), F("BKB", "Black base", "黑色底盘", "#22252a", cny=10, eur=3)]))
add("ROPE", "stools-and-benches", "Persimmon Row", "Threshold rope stool", "门槛 编绳凳",
    "A painted rubberwood frame with a seat of twisted cotton rope in a basket weave: low enough for tying shoes, firm enough for a small child to climb on. The rope can be tightened underneath.",
    "彩漆橡胶木框，座面以棉绳编成篮纹：高度宜穿鞋，结实到小孩可爬上去。绳尾在座下，可重新收紧。", "94016900", 168, 49, 4.1, (46, 36, 44), 402,
    dict(material=["rubberwood", "cotton"], seat_type="stool", chair_seat_height=40, width=42, depth=32, load=110, surface="paint", assembly="assembled"),
    colour(CEL, CLA, WHT, INK))

# Lounge chairs ------------------------------------------------------------------------------------------------------
add("VERANDA", "lounge-chairs", "Long Afternoon", "Veranda armchair", "廊下 扶手椅",
    "A round shell of pine and plywood, wrapped in looped cloth to the floor. The seat is deep enough to fold one's legs under, and the front edge uses softer foam than the middle, kinder to the hollow of the knee.",
    "松木与胶合板圆壳，圈圈绒包裹到底。座深足够盘腿而坐；前缘海绵较中部软一些，久坐也不压腿弯。", "94016100", 980, 259, 21.5, (84, 82, 74), 566,
    dict(material=["pine", "plywood"], seat_type="armchair", upholstery="boucle", filling="foam", chair_seat_height=42, width=80, depth=78, height=70, load=140, assembly="assembled"),
    fabric(CRM, STN, CLA, MOS))
add("NAPREC", "lounge-chairs", "Long Afternoon", "Nap push-back recliner", "小寐 手推躺椅",
    "No lever and no motor: lean back and the footrest rises, in three stops from upright to lying. It needs 12 cm to the wall, and with the back lifted off both parts pass a door of 60 cm.",
    "无拉杆、无电机，向后一靠踏脚随之抬起，从坐到躺共三档。距墙只需 12 厘米，靠背可拆下，60 厘米门洞也能通过。", "940171", 1680, 399, 34.0, (82, 78, 72), 447,
    dict(material="steel", seat_type="recliner", upholstery="technical-fabric", filling="pocket-springs", tilt="recline", chair_seat_height=47, width=76, depth=88, load=130),
    fabric(GRY, CAR, OLV), few=("OLV",))
add("FERRYMN", "lounge-chairs", "Oak Ferry", "Ferryman rocking chair", "摆渡 摇椅",
    "Runners of steam-bent ash with a long flat middle, so that the chair rests level and rocks only when asked. The headrest cushion hangs over the back by two leather straps and is set to one's height.",
    "白蜡木蒸弯摇脚，中段平直，静坐时水平，用力才摇。头枕以两条皮带挂于靠背，可按身高上下移动。", "94016100", 1080, 279, 15.4, (98, 66, 40), 418,
    dict(material="ash", seat_type="rocking-chair", upholstery="wool-blend", chair_seat_height=41, width=64, depth=88, height=98, load=120, removable_cover="yes", assembly="flat-packed"),
    finish(ASH, WAL), fabric(OAT, GRY, RST))
add("EDDY", "lounge-chairs", "Ganshui", "Eddy bentwood armchair", "回澜 弯木休闲椅",
    "Two hoops of laminated birch carry a sling of cotton and a flat cushion, and bounce slightly with each move. It comes in a box that fits a car boot; eight bolts join it.",
    "两道桦木多层弯圈承托棉布吊面与薄垫，坐着一动便微微弹起。一只纸箱即可放进轿车后备箱，到家拧八颗螺栓便装成。", "94016100", 398, 99, 11.2, (78, 62, 26), 634,
    dict(material=["birch", "plywood"], seat_type="armchair", upholstery="cotton", chair_seat_height=40, width=67, depth=80, height=98, load=120, removable_cover="yes", assembly="flat-packed"),
    finish(NAT, BLA), fabric(OAT, GRY, DUS, MUS))
add("SWALLOW", "lounge-chairs", "Tenon Hill", "Swallow lounge chair", "燕尾 休闲椅",
    "The arms spread like a swallow's tail, each shaped by spokeshave from a 60 mm walnut blank. Saddle straps carry two feather-filled cushions, and every strap can be moved one hole tighter.",
    "扶手如燕尾展开，各由 60 毫米厚黑胡桃木料手刨成形。鞍皮带承托两只羽毛填充坐靠垫，每条皮带都可收紧一孔。", "94016100", 3280, 749, 17.8, (80, 78, 80), 214,
    dict(material="black-walnut", seat_type="armchair", upholstery="leather", filling="feather", chair_seat_height=38, width=74, depth=76, height=74, load=130, joints="mortise-and-tenon", assembly="assembled"),
    fabric(F("TAN", "Tan leather", "本色皮", "#b07a4b"), F("COG", "Cognac leather", "干邑色皮", "#8a4f2a"), F("BLK", "Black leather", "黑色皮", "#22252a")))
add("CLOISTER", "lounge-chairs", "Camphor Court", "Cloister spindle armchair", "回廊 直棂休闲椅",
    "Nineteen upright spindles on each side make a little cloister around the sitter and let light through. Loose seat and back cushions in a linen blend, with ties behind and zips for washing.",
    "左右各十九根直棂围成一圈小回廊，透光而不封闭。棉麻坐垫与靠垫可分离，背后系带，拉链外套可洗。", "94016100", 1380, 339, 19.6, (82, 76, 44), 322,
    dict(material="cherry", seat_type="armchair", upholstery="linen-blend", chair_seat_height=41, width=72, depth=77, height=76, load=130, removable_cover="yes", assembly="flat-packed"),
    finish(CHY, BLA), fabric(OAT, SAG))
add("SLING", "lounge-chairs", "Iron Sparrow", "Fledgling sling chair", "雏鸟 吊兜椅",
    "Fourteen millimetres of solid steel bar bent into two wings, with an 18-ounce canvas sling that buttons on at four corners. The frame unhooks into two halves for the boot or the cellar.",
    "14 毫米实心圆钢弯成双翼，18 盎司帆布兜以四角扣挂上。钢架可拆成两半，放入后备箱或地下室。", "940179", 358, 99, 9.6, (92, 48, 16), 371,
    dict(material=["steel", "cotton-canvas"], seat_type="armchair", chair_seat_height=36, width=76, depth=74, height=88, load=120, foldable="yes", surface="powder-coated"),
    fabric(F("ECR", "Natural canvas", "本色帆布", "#e3d8c0"), OLV, CHA))
add("MATINEE", "lounge-chairs", "Long Afternoon", "Matinee swivel armchair", "日场 旋转扶手椅",
    "Turns through the full circle on a hidden plate and comes back to face front by itself; a row of them stays in order. The high back has a fold at the neck which a hand can pull forward.",
    "藏于底盘的转盘可转一整圈，并自动回正，成排摆放也整齐。高靠背颈部有一道折，可用手拉出作颈托。", "94016100", 1480, 369, 26.5, (82, 80, 96), 293,
    dict(material=["pine", "steel"], seat_type="armchair", upholstery="chenille", filling="foam-and-fibre", chair_seat_height=44, width=78, depth=80, height=102, load=140, assembly="assembled"),
    fabric(INK, OAT, WIN))
add("DECKCH", "lounge-chairs", "Halfstep", "Siding folding lounge chair", "侧线 折叠躺椅",
    "The deckchair brought indoors: oiled beech, a quilted cotton cover that buttons off for washing, and three notches for the back. Folded it stands 10 cm thick beside a wardrobe.",
    "把甲板椅搬进屋里：榉木蜡油饰面，绗缝棉套解扣可洗，靠背三档。折起厚 10 厘米，可立在衣柜旁。", "94016100", 328, 89, 8.1, (116, 62, 14), 405,
    dict(material="beech", seat_type="recliner", upholstery="cotton", chair_seat_height=33, width=58, load=110, foldable="yes", tilt="recline", removable_cover="yes", assembly="assembled"),
    fabric(F("STR", "Ink stripe", "墨蓝条纹", "#2f4057"), OAT, CLA))
add("ZUIWENG", "lounge-chairs", "Elm Hall", "Zuiweng reclining chair", "醉翁椅",
    "A garden painting of the Ming shows such a chair under a pine: crossed legs that fold, a long sloping back of cane, a rest for the head. The footboard draws out from below the seat and slides back.",
    "明人园林画中松下常见此椅：交足可折，藤面长靠背后仰，上有托首。踏床可由座下抽出，用毕推回。", "94016900", 1680, 419, 15.8, (108, 72, 30), 176,
    dict(material=["elm", "cane"], seat_type="recliner", chair_seat_height=42, width=68, depth=96, height=98, load=120, foldable="yes", joints="mortise-and-tenon", surface="lacquerware"),
    finish(ELM, by(DRK, cny=180, eur=40)))

# Office chairs ------------------------------------------------------------------------------------------------------
add("FLEDGE", "office-chairs", "Grey Crane", "Fledge task chair", "雏羽 办公转椅",
    "The first chair of the range, for a few hours a day: mesh back on a one-piece frame, 6 cm of moulded foam in the seat, and a tilt that locks upright. With the armrests swung up it goes under a narrow desk.",
    "系列入门款，适合每天坐几个小时：一体背框绷网布，座垫为 6 厘米定型海绵，倾仰可锁直。扶手可上翻，推得进窄桌。", "94013900", 338, 85, 12.8, (64, 34, 60), 657,
    dict(upholstery="mesh", filling="moulded-foam", height_range="43-53", armrests="flip-up", headrest="none", lumbar_support="fixed", gas_lift="class-3", tilt="rocking", load=110),
    colour(BLK, F("GRW", "Grey with white frame", "灰网白框", "#c9ccce"), TEA))
add("WADE", "office-chairs", "Grey Crane", "Wade mesh chair", "涉水 网布办公椅",
    "Back and seat tilt in a ratio of 2:1, which leaves the feet on the floor while one leans. The lumbar pad moves 6 cm up and down and 3 cm in depth; a depth slide fits the seat to long or short thighs.",
    "靠背与座面按 2:1 联动后仰，身体后靠时脚不离地。腰托可上下移 6 厘米、前后移 3 厘米，座深可滑动调节，长短腿皆合。", "94013900", 780, 189, 16.9, (68, 36, 62), 548,
    dict(upholstery="mesh", height_range="44-54", armrests="3d", headrest="none", lumbar_support="adjustable", gas_lift="class-4", tilt="synchronous", load=130, castor_type="yes"),
    colour(BLK, F("GRW", "Grey with white frame", "灰网白框", "#c9ccce")), Axis("armrest", [S("3D", "3D armrests", "3D 扶手"), S("NO", "Without armrests", "无扶手", cny=-90, eur=-25, kg=-1.9)]))
add("MIGRATE", "office-chairs", "Grey Crane", "Migration ergonomic chair", "远徙 人体工学椅",
    "For whole working days. The back is in two halves that follow the spine apart, the headrest adjusts in four ways, and the armrests move in four directions and stop where they are put. Polished aluminium base, 60 mm castors for hard floors.",
    "为整日办公而设。双背分离，随脊柱各自转动；头枕四向可调，4D 扶手停在所调之处。抛光铝合金脚，60 毫米硬地脚轮。", "94013900", 1580, 379, 21.6, (72, 38, 66), 462,
    dict(upholstery="mesh", height_range="45-55", armrests="4d", headrest="adjustable", lumbar_support="adjustable", gas_lift="class-4", tilt="synchronous", load=136, material="aluminium"),
    colour(BLK, F("GRW", "Grey with white frame", "灰网白框", "#c9ccce"), DUS), Axis("grade", [S("STD", "Without footrest", "无脚托"), S("FR", "With footrest", "带脚托", cny=180, eur=40, kg=2.4)]), few=("DUS",))
add("REEDBED", "office-chairs", "Grey Crane", "Reedbed saddle stool", "苇荡 马鞍凳",
    "A seat in the form of a saddle tips the pelvis forward and leaves the back free; dentists, hairdressers and draughtsmen know it. The angle is set by a lever below, the foot ring is an extra for the tall lift.",
    "马鞍形座面使骨盆前倾，腰背自然挺直，牙医、理发师与制图员都熟悉这种坐法。座角由下方拨杆调节，高气杆款附踏脚圈。", "94013900", 388, 95, 9.4, (54, 52, 34), 348,
    dict(upholstery="pu-leather", filling="moulded-foam", height_range="53-73", armrests="none", headrest="none", tilt="none", gas_lift="class-4", load=120, castor_type="yes"),
    colour(BLK, GRY), Axis("grade", [S("LOW", "Lift 53–73 cm", "升降 53–73 厘米"), S("TALL", "Lift 62–88 cm, foot ring", "升降 62–88 厘米，带踏脚圈", cny=70, eur=20, kg=1.4)]))
add("COUNCIL", "office-chairs", "Grey Crane", "Council leather chair", "议事 真皮班椅",
    "A high back with horizontal quilting, cowhide where the body touches and matching PU on the outside. The walnut-veneered armrests and base suit panelled rooms; the tilt locks in five positions.",
    "高靠背横向绗线，接触面为头层牛皮，外侧配同色 PU。胡桃木皮扶手与五星脚适合木饰面书房，倾仰可锁五档。", "940131", 1480, 349, 22.0, (72, 38, 68), 287,
    dict(upholstery="leather", filling="foam", height_range="46-55", armrests="fixed", headrest="fixed", lumbar_support="fixed", gas_lift="class-4", tilt="rocking", load=140),
    colour(BLK, F("TAN", "Tan", "棕黄", "#9a6a3f"), WIN), few=("WIN",))
add("STUDYSW", "office-chairs", "Oak Ferry", "Weir swivel chair", "堰 木座转椅",
    "An old clerk's chair with new works: a dished oak seat and bent back on a class 4 lift, with a base of oak over steel. Felt pads replace the castors by a quarter turn when it is to stand still.",
    "旧式账房椅配新机件：橡木下凹座面与弯靠背，四级气杆，橡木包钢五星脚。想让它不动时，旋下脚轮，换上毛毡脚垫。", "940131", 980, 239, 15.6, (70, 38, 64), 334,
    dict(material="oak", height_range="44-54", armrests="fixed", headrest="none", lumbar_support="fixed", gas_lift="class-4", tilt="rocking", load=120, castor_type="yes"),
    finish(OAK, WAL, BLA))
add("PARLOUR", "office-chairs", "Long Afternoon", "Parlour desk chair", "客厅 软包转椅",
    "Looks like a small armchair and belongs in rooms where the desk shares the floor with a sofa. Velvet over 8 cm of foam, a seam that runs round the shell, and castors with soft treads for parquet.",
    "看上去像一张小扶手椅，适合书桌与沙发同处一室的家。绒布包 8 厘米海绵，一圈明缝绕壳而走，软质脚轮不伤木地板。", "94013900", 460, 119, 12.4, (64, 60, 44), 452,
    dict(upholstery="velvet", filling="foam", height_range="44-53", armrests="fixed", headrest="none", lumbar_support="none", gas_lift="class-3", load=115, assembly="flat-packed"),
    fabric(OLV, F("ROS", "Rosewood pink", "檀粉", "#b98a86"), INK, CRM))
add("NIGHTSH", "office-chairs", "Iron Sparrow", "Owlet gaming chair", "小鸮 电竞椅",
    "A bucket seat that reclines to 155 degrees, in a knitted fabric that breathes, where PU is usual. The neck cushion holds by magnets, and the steel frame inside carries 150 kg.",
    "桶形座椅可后仰至 155 度，以针织面料代替常见的 PU 皮，久坐透气。颈枕磁吸固定，内置钢架承重 150 公斤。", "94013900", 880, 219, 21.8, (84, 38, 62), 503,
    dict(upholstery="knit", filling="moulded-foam", height_range="46-54", armrests="4d", headrest="adjustable", lumbar_support="adjustable", gas_lift="class-4", tilt="recline", load=150),
    colour(CHA, F("VIO", "Violet grey", "紫灰", "#77718c"), RST))
add("CLERK", "office-chairs", "Grey Crane", "Marsh conference chair", "沼泽 会议椅",
    "A meeting-room chair on a sled frame, four high on the floor and twelve on a trolley. Mesh back, upholstered seat, and a link at the side that keeps rows straight; a writing tablet is offered for training rooms.",
    "弓形架会议椅，地面可叠四把，推车可叠十二把。网背软座，侧面连接扣使排列整齐，培训室可选写字板款。", "940171", 258, 69, 7.9, (62, 56, 88), 318,
    dict(material="steel", upholstery="mesh", chair_seat_height=46, armrests="fixed", headrest="none", tilt="none", stackable="yes", load=120, assembly="assembled"),
    colour(BLK, GRY, TEA), Axis("grade", [S("STD", "Plain", "基本款"), S("TAB", "With writing tablet", "带写字板", cny=60, eur=18, kg=1.3)]))
add("KNEEL", "office-chairs", "Halfstep", "Incline kneeling chair", "斜坡 跪坐椅",
    "Rockers of bent birch let knees and seat move together, which is for changing posture now and then rather than for eight hours. Both pads unzip; three holes in the frame fit people of 155 to 185 cm.",
    "弯曲桦木摇脚使膝垫与座垫随身体同动，适合工作间隙换个坐姿，不宜一坐八小时。两垫外套可拆洗，架上三档孔位适合身高 155 至 185 厘米。", "94016100", 298, 79, 8.3, (76, 52, 18), 293,
    dict(material=["birch", "plywood"], upholstery="linen-blend", filling="foam", armrests="none", headrest="none", tilt="rocking", removable_cover="yes", load=110, assembly="flat-packed"),
    fabric(GRY, SAG, OAT))
add("STURDY", "office-chairs", "Grey Crane", "Deep Water wide chair", "深水 加宽办公椅",
    "Built for 180 kg: the seat is 56 cm wide, the lift has a steel sleeve of 4 mm and the five-star base is cast aluminium with 75 mm castors. The foam is 60 kg/m3, which keeps its height after years.",
    "按 180 公斤设计：座宽 56 厘米，气杆套管壁厚 4 毫米，五星脚为铸铝，配 75 毫米脚轮。座垫海绵密度 60 公斤/立方米，多年后仍不塌。", "94013900", 1320, 319, 21.9, (72, 38, 68), 265,
    dict(upholstery="polyester", filling="moulded-foam", width=70, height_range="46-55", armrests="3d", headrest="fixed", lumbar_support="adjustable", gas_lift="class-4", load=180),
    colour(BLK, GRY))

# Sofas --------------------------------------------------------------------------------------------------------------
add("PORCH", "sofas", "Long Afternoon", "Porch sofa", "门廊 布艺沙发",
    "Slim arms of 12 cm leave more seat in the same length. The seat cushions are pocket springs in a foam case and can be turned; legs, back and arms are bolted on, and the longest box passes a lift of 2.1 m.",
    "扶手仅宽 12 厘米，同样总长座位更宽。座垫为海绵包独立弹簧，可翻面使用；扶手、靠背与脚用螺栓装上，长箱可进 2.1 米电梯。", "94016100", 2180, 529, 46.0, (168, 84, 58), 612,
    dict(material="pine", upholstery="polyester", filling="pocket-springs", seats=[2, 3], sofa_form="straight", width=[162, 208], chair_seat_height=44, removable_cover="yes", assembly="flat-packed"),
    size(S("2S", "2 seats, 162 cm", "双人 162 厘米"), S("3S", "3 seats, 208 cm", "三人 208 厘米", cny=620, eur=150, kg=12, box=(200, 84, 60))), fabric(OAT, GRY, MOS, RST))
add("SIESTAM", "sofas", "Long Afternoon", "Siesta modular sofa", "午憩 模块沙发",
    "Four kinds of block, joined by steel hooks without tools: seat, corner, arm seat and footstool. Each is sold alone and has a cover of its own; the sofa grows when the flat does.",
    "座位、转角、扶手座与脚凳四种模块，钢钩相扣，免工具拼接。每块单独出售，外套各自独立，沙发可随房子一起长大。", "94016100", 1180, 289, 24.0, (98, 90, 66), 438,
    dict(material="plywood", upholstery="corduroy", filling="foam-and-fibre", seats=1, sofa_form="modular", width=92, chair_seat_height=40, removable_cover="yes", assembly="flat-packed"),
    size(S("SEAT", "Seat block", "座位模块"), S("CORN", "Corner block", "转角模块", cny=180, eur=40, kg=4), S("ARM", "Arm block", "扶手座模块", cny=120, eur=30, kg=3), S("FOOT", "Footstool block", "脚凳模块", cny=-480, eur=-110, kg=-9, box=(96, 90, 44))), fabric(CRM, RST, MOS))
add("HOMECOM", "sofas", "Long Afternoon", "Homecoming leather sofa", "归家 真皮沙发",
    "Semi-aniline hide of 1.4 mm on every side, also behind, for sofas that stand in the middle of a room. Neck and insect marks are left in the leather; feather in the top layer makes it crease from the first week.",
    "1.4 毫米半苯染牛皮，前后皆为真皮，可置于房间中央。颈纹与虫疤保留，座面上层羽绒填充，第一周起便有坐痕。", "94016100", 4480, 989, 64.0, (200, 90, 72), 231,
    dict(material="ash", upholstery="leather", filling="feather", seats=[2, 3], sofa_form="straight", width=[170, 196], chair_seat_height=43, removable_cover="no", load=360, assembly="assembled"),
    size(S("2S", "2 seats, 170 cm", "双人 170 厘米", cny=-780, eur=-170, kg=-9, box=(176, 90, 72)), S("3S", "3 seats, 196 cm", "三人 196 厘米")), fabric(F("COG", "Cognac leather", "干邑色皮", "#8a4f2a"), F("BLK", "Black leather", "黑色皮", "#22252a"), F("SND", "Sand leather", "沙色皮", "#c9b391")), few=("SND",))
add("SUNDAYCH", "sofas", "Long Afternoon", "Slow Sunday sofa with chaise", "慢周日 贵妃转角沙发",
    "The chaise of 150 cm goes left or right by moving two bolts and lifts for bed linen. Chenille over a layered filling: hard foam below, fibre above. It looks plumped without being shaken every evening.",
    "150 厘米贵妃榻挪动两颗螺栓即可左右互换，榻面掀开可放被褥。雪尼尔面料，下层硬海绵、上层纤维，不必天天拍打也饱满。", "94016100", 3380, 799, 66.0, (198, 88, 74), 402,
    dict(material="pine", upholstery="chenille", filling="foam-and-fibre", seats=4, sofa_form="chaise", storage_space="lift-up", width=248, depth=150, removable_cover="yes"),
    fabric(OAT, STN, TEA, CLA))
add("DOORWAY", "sofas", "Halfstep", "Doorway sofa in a box", "门口 压缩沙发",
    "All foam and no frame: pressed flat it comes up any staircase in a box 42 cm thick, and it reaches its shape in 48 hours. Back and arms keep their place by a zip around the base.",
    "全海绵无框架，压缩后装入 42 厘米厚纸箱，再窄的楼梯也上得去，拆开 48 小时复原。靠背与扶手以一圈拉链固定在底座上。", "94018000", 880, 219, 26.5, (96, 78, 42), 517,
    dict(material="foam", upholstery="corduroy", filling="foam", seats=[1, 2], sofa_form="straight", width=[102, 158], chair_seat_height=39, removable_cover="yes", assembly="assembled"),
    size(S("1S", "1 seat, 102 cm", "单人 102 厘米", cny=-280, eur=-70, kg=-8, box=(84, 70, 38)), S("2S", "2 seats, 158 cm", "双人 158 厘米")), fabric(CRM, GRY, CAR))
add("WEIRSOFA", "sofas", "Oak Ferry", "Weir oak sofa", "堰 橡木框沙发",
    "An open oak frame with slats like those of a weir, on which loose cushions lie. The covers zip off for 40 °C washing, the arms are broad enough for a cup, and a broom reaches all the floor beneath.",
    "橡木敞框，栅条如堰，上铺活动坐靠垫。外套拉链可拆，40 °C 可洗；扶手宽可放杯，扫帚可伸到底下每一处。", "94016100", 2680, 629, 45.5, (198, 78, 40), 376,
    dict(material="oak", upholstery="linen-blend", filling="foam", seats=[2, 3], sofa_form="wooden-frame", width=[142, 196], chair_seat_height=42, removable_cover="yes", assembly="flat-packed"),
    size(S("2S", "2 seats, 142 cm", "双人 142 厘米", cny=-520, eur=-120, kg=-8, box=(146, 80, 46)), S("3S", "3 seats, 196 cm", "三人 196 厘米")), finish(OAK, WAL), fabric(OAT, GRY))
add("PLUMSET", "sofas", "Ganshui", "Plum River pine settle", "梅江 松木沙发椅",
    "A first sofa for little money: pine frame, back in two angles, and seat boards that lift over a chest. The mattress-like pad of 10 cm is tied at the corners and doubles as a guest bed on the floor.",
    "预算有限时的第一张沙发：松木架，靠背两档角度，座板掀开是储物箱。10 厘米厚座垫四角系带，取下铺在地上可留客。", "94016100", 780, 199, 34.5, (184, 66, 30), 428,
    dict(material="pine", upholstery="cotton", filling="foam", seats=3, sofa_form="wooden-frame", width=180, chair_seat_height=42, storage_space="lift-up", removable_cover="yes"),
    finish(PIN, WHI, TEK), fabric(GRY, OAT))
add("EAVES", "sofas", "Camphor Court", "Eaves three-seat sofa", "屋檐 三人沙发",
    "The top rail turns up by 4 cm at either end as eaves do, and the cherry frame shows all round. Bolsters fill the corners; the middle seat cushion lifts out to leave a table between two people.",
    "搭脑两端微翘 4 厘米，如檐角，樱桃木框四面外露。两侧配圆枕，中间坐垫可取下，露出木面作两人之间的茶台。", "94016100", 3880, 899, 62.0, (208, 82, 56), 249,
    dict(material="cherry", upholstery="linen-blend", filling="foam-and-fibre", seats=3, sofa_form="wooden-frame", width=206, depth=80, chair_seat_height=43, removable_cover="yes"),
    finish(CHY, WAL), fabric(OAT, INK), few=("INK",))
add("LUOHAN", "sofas", "Elm Hall", "Luohan couch", "罗汉床",
    "Half bench, half bed: three low panels around a cane platform of 198 x 92 cm, on which one drinks tea, plays chess or sleeps after lunch. The kang table in the middle belongs to it and lifts off.",
    "半坐半卧：三面矮围子，198×92 厘米藤屉床面，饮茶、下棋、午睡皆宜。居中的炕几随床附带，可移开。", "94016900", 4380, 979, 66.0, (200, 94, 40), 188,
    dict(material=["elm", "cane"], seats=3, sofa_form="wooden-frame", width=198, depth=92, chair_seat_height=48, joints="mortise-and-tenon", surface="lacquerware", cushions="none"),
    finish(ELM, by(DRK, cny=420, eur=90)))
add("SKEIN", "sofas", "Iron Sparrow", "Flock tube-frame sofa", "雀群 钢管沙发",
    "Two loops of 32 mm tube hold seat and back in suspension; nothing but four points touches the floor. Waiting rooms like it because each cover, foam and loop can be ordered as a spare.",
    "两圈 32 毫米钢管悬托座垫与靠垫，只有四点着地。外套、海绵与钢圈均可单独订购，等候区用着省心。", "940171", 1380, 339, 28.5, (150, 76, 46), 305,
    dict(material="steel", upholstery="wool-blend", filling="foam", seats=2, sofa_form="straight", width=146, depth=74, chair_seat_height=44, removable_cover="yes"),
    Axis("frame", [F("BKF", "Black frame", "黑色框架", "#22252a"), F("CHR", "Chrome-plated frame", "镀铬框架", "#c3c6c8", cny=80, eur=20)]), fabric(GRY, MUS, TEA))

# Sofa beds ----------------------------------------------------------------------------------------------------------
add("TUCKBED", "sofa-beds", "Halfstep", "Tuck click-clack sofa bed", "掖 靠背放平沙发床",
    "Lift the back, hear the click, let it down: a bed of 112 x 184 cm in a few seconds, without moving the sofa from the wall. The gap in the middle is bridged by a fold of the cover.",
    "抬起靠背，听到咔嗒一声放平，几秒变成 112×184 厘米的床，沙发无需离墙。中缝由面料折片遮住，睡上去不硌。", "940149", 980, 249, 38.0, (190, 60, 40), 631,
    dict(material="steel", upholstery="polyester", mechanism="click-clack", sleeping_width=112, seats=3, width=184, depth=88, chair_seat_height=40, load=260),
    fabric(GRY, OAT, TEA, RST))
add("VESTIB", "sofa-beds", "Halfstep", "Vestibule pull-out sofa bed", "门厅 抽拉沙发床",
    "The seat rolls out on castors and its cushion folds over to fill the bed, level and without a bar in the back. Below is a box for two pillows and a duvet; the arms are only 9 cm wide.",
    "座面带轮拉出，坐垫翻开铺满床面，平整且没有横杆硌背。下方箱体放得下两只枕头和一床被，扶手仅宽 9 厘米。", "940141", 1680, 409, 52.0, (168, 88, 40), 554,
    dict(material="pine", upholstery="linen-blend", mechanism="pull-out", sleeping_width=[120, 140], seats=[2, 3], width=[142, 162], bed_base="slats", storage_space="box", removable_cover="yes"),
    size(S("120", "Bed 120 cm", "床宽 120 厘米", cny=-220, eur=-50, kg=-6, box=(148, 88, 40)), S("140", "Bed 140 cm", "床宽 140 厘米")), fabric(OAT, GRY, DUS))
add("COMPART", "sofa-beds", "Halfstep", "Compartment chair bed", "隔间 单人椅床",
    "An armchair that unfolds in three into a bed for one guest, 72 cm wide and 190 cm long. It weighs as much as a suitcase for a long journey and goes into the corner of a study.",
    "扶手椅三折展开，成为宽 72、长 190 厘米的客床。重量如一只远行的行李箱，可放在书房一角。", "940149", 860, 229, 32.0, (190, 78, 34), 463,
    dict(material="steel", upholstery="microfibre", mechanism="fold-out", sleeping_width=72, seats=1, width=86, depth=92, chair_seat_height=42, load=130),
    fabric(GRY, CAR, SAG))
add("NTRAIN", "sofa-beds", "Halfstep", "Night Train sofa bunk", "夜车 沙发上下铺",
    "By day a sofa 200 cm long; at night the back swings up on gas springs and locks as an upper berth with rail and ladder, like the compartments of sleeping cars. Upper berth for 90 kg and children from six.",
    "白天是 200 厘米长的沙发，夜里靠背由气弹簧托起锁定成上铺，带护栏与爬梯，如卧铺车厢。上铺承重 90 公斤，适合六岁以上。", "940149", 3980, 889, 72.0, (205, 90, 40), 296,
    dict(material="steel", upholstery="technical-fabric", mechanism="fold-out", sleeping_width=80, seats=3, width=208, bed_base="metal-slats", load=90),
    fabric(GRY, INK), Axis("frame", [F("WHF", "White frame", "白色框架", "#f2f2ee"), F("BKF", "Black frame", "黑色框架", "#22252a")]))
add("FUTON", "sofa-beds", "Ganshui", "Plum River futon sofa", "梅江 榻垫沙发床",
    "The seat of this pine frame slides on rails: one person, standing in front, turns it into a bed 140 cm wide. The cotton and foam futon, 15 cm thick, comes rolled in the same parcel.",
    "松木架带滑轨，一个人站在前面就能拉成 140 厘米宽的床。15 厘米厚棉与海绵榻垫卷在同一包裹中，一并寄出。", "940141", 1080, 269, 48.0, (206, 60, 38), 471,
    dict(material="pine", upholstery="cotton", mechanism="pull-out", sleeping_width=140, seats=3, width=204, bed_base="slats", removable_cover="yes", load=260),
    finish(PIN, WHI), fabric(GRY, OAT, INK))
add("MATBED", "sofa-beds", "Long Afternoon", "Overnight sofa bed with mattress", "过夜 带床垫沙发床",
    "For guests who stay a week: behind the seat a real mattress of 14 cm, sprung and foam-topped, unfolds on a steel base by one strap. The cushions need not be taken away first.",
    "为住上一周的客人准备：座后藏着一张 14 厘米厚弹簧床垫，表层海绵，拉一根带子便在钢床架上展开。坐垫不必先搬走。", "940149", 3680, 849, 71.0, (190, 90, 40), 338,
    dict(material="steel", upholstery="chenille", mechanism="fold-out", sleeping_width=[120, 140], seats=[2, 3], width=[164, 188], filling="foam-and-fibre", chair_seat_height=46, removable_cover="yes"),
    size(S("120", "Bed 120 cm", "床宽 120 厘米", cny=-420, eur=-90, kg=-9, box=(168, 90, 40)), S("140", "Bed 140 cm", "床宽 140 厘米")), fabric(OAT, GRY, TEA))
add("BERTH", "sofa-beds", "Halfstep", "Junction corner sofa bed", "岔口 转角沙发床",
    "A corner sofa for rooms under 15 m2: the pouffe rolls in front of the seat and the pair becomes a bed of 130 x 200 cm. Left or right is decided at home; the box of the pouffe takes the bedding.",
    "15 平方米以下房间的转角沙发：脚凳推到座前，合成 130×200 厘米的床。左右朝向到家再定，被褥收进脚凳箱内。", "940141", 2180, 519, 64.0, (200, 88, 40), 389,
    dict(material="plywood", upholstery="corduroy", mechanism="pull-out", sleeping_width=130, seats=4, width=210, depth=148, storage_space="box", load=300),
    fabric(STN, MOS, CRM))

# Mattresses ---------------------------------------------------------------------------------------------------------
M = [("90", "90 x 200 cm", "90×200 厘米", 0), ("120", "120 x 200 cm", "120×200 厘米", 1), ("140", "140 x 200 cm", "140×200 厘米", 2), ("160", "160 x 200 cm", "160×200 厘米", 3), ("180", "180 x 200 cm", "180×200 厘米", 4)]


def widths(codes, cny, eur, kg, thick):
    """Widths of a rolled mattress: the roll is as long as the mattress is wide and as thick as `thick`."""
    chosen = [m for m in M if m[0] in codes.split()]
    first = chosen[0][3]
    return size(*[S(c, en, zh, cny=cny * (i - first), eur=eur * (i - first), kg=round(kg * (i - first), 1), box=(min(165, max(int(c) + 6, 100)), thick + 1, thick)) for c, en, zh, i in chosen])


add("WATCH1", "mattresses", "Night Heron", "First Watch foam mattress", "初更 海绵床垫",
    "Sixteen centimetres of cold foam, 35 kg/m3 in the core and softer by a third on one face: turn it for a firmer side. It fills out within a day of unrolling and needs no particular base.",
    "16 厘米高回弹海绵，芯层密度 35 公斤/立方米，一面较另一面软三分之一，翻面即偏硬。拆卷后一天内复原，不挑床架。", "940421", 480, 119, 12.5, (100, 33, 32), 697,
    dict(mattress_core="foam", mattress_firmness=["h2", "h3"], height=16, sleeping_width=[90, 120, 140, 160], upholstery="knit", removable_cover="yes", rolled="yes", zones=1),
    widths("90 120 140 160", 130, 32, 3.6, 32))
add("WATCH2", "mattresses", "Night Heron", "Second Watch pocket-spring mattress", "二更 独立弹簧床垫",
    "About 250 springs a square metre, each in its own fleece pocket; one sleeper's turning stops before the other's side. Foam borders carry whoever sits on the edge to put on socks.",
    "每平方米约 250 只弹簧，各装无纺布袋，一人翻身不惊动另一人。四边海绵围框，坐在床沿穿袜也不塌。", "940429", 980, 239, 21.0, (106, 37, 36), 628,
    dict(mattress_core="pocket-springs", mattress_firmness=["h3", "h4"], height=22, sleeping_width=[90, 140, 160, 180], upholstery="knit", removable_cover="no", rolled="yes", zones=5),
    widths("90 140 160 180", 180, 42, 3.4, 36), Axis("firmness", [S("H3", "H3, medium", "H3 适中"), S("H4", "H4, firm", "H4 偏硬")]))
add("WATCH3", "mattresses", "Night Heron", "Third Watch hybrid mattress", "三更 弹簧记忆棉床垫",
    "Springs for lift, four centimetres of open-cell memory foam for the hips and shoulders. A layer with air channels lies between; the foam gives more slowly in a cold bedroom, which is its nature.",
    "弹簧承托，4 厘米开孔记忆棉贴合肩胯，两者之间夹一层通风槽海绵。冬天卧室偏冷时，记忆棉会硬一些，属材料本性。", "940429", 1480, 349, 25.0, (106, 39, 38), 541,
    dict(mattress_core="hybrid", mattress_firmness="h3", height=25, sleeping_width=[90, 140, 160, 180], upholstery="knit", removable_cover="yes", rolled="yes", zones=7),
    widths("90 140 160 180", 300, 55, 3.3, 38))
add("WATCH4", "mattresses", "Night Heron", "Fourth Watch latex mattress", "四更 乳胶床垫",
    "Fifteen centimetres of pin-core latex with 80% natural rubber, in a wool and cotton quilt. It springs back at once where memory foam lingers, weighs a good deal, and smells faintly of rubber for a week.",
    "15 厘米针孔乳胶，天然胶含量 80%，外包羊毛棉绗缝套。不同于记忆棉，起身即刻回弹；分量不轻，头一周略有胶味。", "940421", 1880, 449, 26.0, (100, 35, 34), 386,
    dict(mattress_core="latex", mattress_firmness=["h2", "h3"], height=18, sleeping_width=[90, 140, 160], upholstery="cotton", removable_cover="yes", rolled="yes", zones=7),
    widths("90 140 160", 330, 62, 4.0, 34), Axis("firmness", [S("H2", "H2, soft", "H2 偏软"), S("H3", "H3, medium", "H3 适中")]))
add("WATCH5", "mattresses", "Night Heron", "Fifth Watch two-layer spring mattress", "五更 双层弹簧床垫",
    "Two storeys of pocket springs, 12 cm and 4 cm, under layers of wool and cotton wadding. The side is stitched by hand in three rows, and the handles are sewn through, for turning it each season.",
    "12 厘米与 4 厘米两层袋装弹簧，上覆羊毛与棉絮。侧边手工三道锁缝，提手贯穿缝牢，换季翻面时抬得动。", "940429", 2380, 549, 33.0, (110, 40, 39), 274,
    dict(mattress_core="pocket-springs", mattress_firmness=["h3", "h4"], height=28, sleeping_width=[140, 160], upholstery="wool-blend", removable_cover="no", rolled="yes", zones=7),
    size(S("140", "140 x 200 cm", "140×200 厘米", box=(146, 40, 39)), S("160", "160 x 200 cm", "160×200 厘米", cny=380, eur=90, kg=4.5, box=(165, 40, 39))), Axis("firmness", [S("H3", "H3, medium", "H3 适中"), S("H4", "H4, firm", "H4 偏硬")]))
add("COIR", "mattresses", "Night Heron", "Palm Mat coir mattress", "棕席 椰棕床垫",
    "For those who grew up on a hard bed: 8 cm of needled coconut fibre bound with latex, flat as a board and airy in humid summers. It bends around the corner of a stair, not into a roll.",
    "给睡惯硬床的人：8 厘米针刺椰棕以乳胶粘合，平整如板，梅雨天也透气。可弯过楼梯转角，不能卷成筒。", "940429", 580, 149, 17.5, (204, 92, 12), 402,
    dict(mattress_core="coir", material=["coir", "latex-foam"], mattress_firmness="h4", height=10, sleeping_width=[90, 120, 150], upholstery="cotton", removable_cover="yes", rolled="no"),
    size(S("90", "90 x 200 cm", "90×200 厘米"), S("120", "120 x 200 cm", "120×200 厘米", cny=180, eur=42, kg=5.4, box=(204, 122, 12)), S("150", "150 x 200 cm", "150×200 厘米", cny=340, eur=80, kg=10.8, box=(204, 152, 12))), few=("120",))
add("TOPPER", "mattresses", "Night Heron", "Lull mattress topper", "浅眠 床垫薄垫",
    "Laid over a mattress that has become too hard, it adds 6 cm of memory foam and new years. Elastic at the corners, non-slip dots below; the cover goes into the machine at 60 °C.",
    "铺在嫌硬的旧床垫上，添 6 厘米记忆棉，再睡几年。四角松紧带，底面防滑点，外套可 60 °C 机洗。", "940421", 390, 99, 9.0, (100, 33, 32), 578,
    dict(mattress_core="memory-foam", mattress_firmness="h2", height=6, sleeping_width=[90, 140, 160, 180], upholstery="knit", removable_cover="yes", rolled="yes"),
    widths("90 140 160 180", 90, 22, 2.0, 32))
add("GUESTF", "mattresses", "Halfstep", "Guest folding mattress", "留客 三折床垫",
    "Three blocks of foam under one cover fold to a cube that serves as a seat until somebody stays. Ten centimetres thick, with a carrying handle and a fitted bag for the top of the wardrobe.",
    "一张外套连着三块海绵，折成方墩平日当坐凳，有客留宿再展开。厚 10 厘米，带提手与收纳袋，可放柜顶。", "940421", 410, 99, 9.8, (100, 40, 36), 536,
    dict(mattress_core="foam", mattress_firmness="h3", height=10, sleeping_width=[65, 80], upholstery="polyester", foldable="yes", removable_cover="yes", rolled="no"),
    size(S("65", "65 x 190 cm", "65×190 厘米", cny=-20, eur=0, kg=-1.2), S("80", "80 x 195 cm", "80×195 厘米")), colour(GRY, INK, CLA))
add("SHIKI", "mattresses", "Night Heron", "Bare Floor cotton futon", "素地 棉褥垫",
    "Eight layers of carded cotton tied at forty points, around a thin heart of foam for those who lie on their side. Air it over a rail in the sun, as one does, and it stays loose for years.",
    "八层梳棉四十处钉线，中夹薄海绵，侧卧时胯骨不硌地。天晴时搭在栏杆上晒一晒，拍打几下，多年仍旧蓬松。", "940429", 460, 115, 11.0, (102, 36, 34), 341,
    dict(mattress_core="cotton", material=["cotton", "foam"], mattress_firmness="h4", height=9, sleeping_width=[90, 140], upholstery="cotton", removable_cover="yes", rolled="yes"),
    size(S("90", "90 x 200 cm", "90×200 厘米"), S("140", "140 x 200 cm", "140×200 厘米", cny=200, eur=48, kg=5.2, box=(146, 37, 36))), colour(F("ECR", "Unbleached", "本白", "#e8dfca"), INK))
add("HOSTEL", "mattresses", "Night Heron", "Hostel sprung mattress", "客栈 弹簧床垫",
    "Linked Bonnell springs of 2.2 mm wire under a quilted cover that resists fire to BS 7177 low hazard. Made for dormitories and holiday flats: tape edges, four vents, no zip to lose.",
    "2.2 毫米钢丝邦尼尔整网弹簧，绗缝面料阻燃达 BS 7177 低危险级。为宿舍与民宿而做：包边、四只透气孔、无拉链可坏。", "940429", 520, 129, 18.5, (100, 35, 34), 297,
    dict(mattress_core="bonnell-springs", mattress_firmness="h3", height=18, sleeping_width=[90, 120, 140], upholstery="polyester", removable_cover="no", rolled="yes"),
    widths("90 120 140", 110, 28, 4.0, 34))
add("COT", "childrens-furniture", "Night Heron", "Chick cot mattress", "雏鹭 婴儿床垫",
    "Firm on purpose, as a cot mattress should be: the infant side is breathable foam with a flat cover, the toddler side, from about twelve months, has a layer of latex. Cover washable at 60 °C.",
    "婴儿床垫理应偏硬：婴儿面为透气海绵配平整面料，约满一岁后翻到加一层乳胶的幼儿面。外套可 60 °C 水洗。", "940421", 298, 75, 5.4, (100, 32, 32), 424,
    dict(mattress_core="foam", mattress_firmness="h4", height=11, sleeping_width=[60, 70], child_age="0-4", upholstery="cotton", removable_cover="yes", rolled="yes"),
    size(S("60", "60 x 120 cm", "60×120 厘米"), S("70", "70 x 140 cm", "70×140 厘米", cny=60, eur=14, kg=1.3)))

# Dining tables ------------------------------------------------------------------------------------------------------
add("PEACHTB", "tables", "Ganshui", "Peach River kitchen table", "桃江 厨房餐桌",
    "A small table for everyday: rubberwood top of edge-glued staves, turned legs and a cutlery drawer in the end. The lacquer takes hot tea and homework; the legs bolt on with one spanner, supplied.",
    "日常小餐桌：橡胶木拼板桌面，车木桌腿，一端藏着餐具抽屉。漆面耐得住热茶与作业本，桌腿用随附的一把扳手装上。", "94036010", 780, 199, 28.0, (122, 80, 12), 618,
    dict(material="rubberwood", table_type="fixed", shape="rectangular", length=[110, 120], width=75, height=75, diners="2-4", drawers=1, assembly="flat-packed"),
    size(S("110", "110 x 75 cm", "110×75 厘米", cny=-60, eur=-15, kg=-2, box=(120, 80, 12)), S("120", "120 x 75 cm", "120×75 厘米")), finish(NAT, WHI, WAL))
add("WEIREXT", "tables", "Oak Ferry", "Weir extending table", "堰 伸缩餐桌",
    "A butterfly leaf of 60 cm lies folded under the oak top; pull both ends, turn it up, push together. The slatted underframe stays in the middle, so nobody sits astride a leg even at full length.",
    "60 厘米蝶形延长板折在橡木桌面下：向两端拉开，翻起，再合拢。格栅底架始终居中，拉到全长也没有人骑着桌腿坐。", "94036010", 2480, 569, 58.0, (168, 94, 16), 497,
    dict(material="oak", table_type="extending", shape="rectangular", length=[140, 160, 200, 220], width=90, height=75, diners="4-8", surface="oiled", assembly="flat-packed"),
    size(S("140", "140–200 cm", "140–200 厘米", cny=-220, eur=-50, kg=-5, box=(148, 94, 16)), S("160", "160–220 cm", "160–220 厘米")), finish(OAK, WAL, SMO), few=("SMO",))
add("JETTYRD", "tables", "Oak Ferry", "Jetty round table", "栈桥 圆餐桌",
    "Four ash legs meet under the middle like the piles of a jetty, which leaves knees alone. The edge is rounded to 20 mm; a child who runs into it will not remember it.",
    "四条白蜡木腿如栈桥桩柱汇于桌心之下，膝前无阻。桌边倒成 20 毫米大圆角，孩子跑过撞上也不疼。", "94036010", 1680, 399, 38.0, (112, 95, 18), 461,
    dict(material="ash", table_type="fixed", shape="round", diameter=[100, 120], height=74, diners="3-5", surface="oiled", assembly="flat-packed"),
    size(S("100", "100 cm across", "直径 100 厘米"), S("120", "120 cm across", "直径 120 厘米", cny=320, eur=80, kg=8.5, box=(128, 95, 20))), finish(ASH, BLA, WAL))
add("GATELEG", "tables", "Halfstep", "Hinge gate-leg table", "铰链 折叠餐桌",
    "Closed it is a chest 34 cm deep with three drawers on castors; one leaf up makes a desk, two seat six. The gates stop against a peg, and the leaf cannot drop on a hand.",
    "合上是一只深 34 厘米、带三抽的轮脚窄柜；支起一翼作书桌，两翼可坐六人。门腿抵住木栓，桌翼不会砸手。", "94036010", 880, 219, 37.5, (126, 84, 14), 573,
    dict(material="particle-board", table_type="folding", shape="rectangular", length=[34, 140], width=80, height=75, diners="2-6", drawers=3, castor_type="lockable"),
    finish(OAK, WHI, WAL))
add("DROPLF", "tables", "Halfstep", "Latch wall table", "插销 壁挂折叠桌",
    "A table for one and a half people that folds to 12 cm against the wall and keeps three shelves for cups behind the leaf. Two steel brackets lock under it; plugs for brick and concrete are in the bag.",
    "一个半人用的小桌，折起贴墙仅厚 12 厘米，翻板后藏三格放杯子的搁板。板下两只钢支架自锁，配砖墙与混凝土墙用膨胀管。", "94036010", 268, 75, 12.8, (80, 58, 16), 484,
    dict(material="pine", table_type="folding", shape="rectangular", length=70, width=50, height=75, diners="1-2", load=40, wall_fixing="hung"),
    finish(PIN, WHI, GRY))
add("MOONTB", "tables", "Camphor Court", "Moon Gate round table", "月门 圆桌",
    "For family meals with many dishes: a cherry top on a drum-shaped base with four moon openings, and a turntable of 70 cm on a sealed bearing. The turntable lifts off when only two are at home.",
    "为一大家子吃饭而设：樱桃木圆面，鼓形底座开四面月洞，附 70 厘米转盘，密封轴承转动无声。只有两人在家时可取下转盘。", "94036010", 3280, 749, 66.0, (136, 136, 18), 356,
    dict(material="cherry", table_type="fixed", shape="round", diameter=[130, 150], height=76, diners="6-10", surface="oiled", assembly="flat-packed"),
    size(S("130", "130 cm across", "直径 130 厘米"), S("150", "150 cm across", "直径 150 厘米", cny=680, eur=150, kg=8, box=(156, 156, 18))), finish(CHY, WAL))
add("RIDGETB", "tables", "Tenon Hill", "Ridge Beam trestle table", "脊檩 桌架餐桌",
    "Two walnut trestles are tied by a long beam whose tenons pass through and are pinned by loose wedges; it comes apart without tools. The top of four to five boards from one log keeps the order in which they grew.",
    "两座黑胡桃木桌架以一道长梁相连，榫头穿出，活楔锁紧，不用工具即可拆。桌面取同一根原木的四五块板，按生长顺序拼合。", "94036010", 4280, 899, 66.0, (188, 95, 18), 252,
    dict(material="black-walnut", table_type="fixed", shape="rectangular", length=[180, 200], width=90, height=74, diners="6-8", joints="mortise-and-tenon", surface="oiled"),
    size(S("180", "180 x 90 cm", "180×90 厘米"), S("200", "200 x 90 cm", "200×90 厘米", cny=480, eur=90, kg=6, box=(206, 95, 18))), few=("200",))
add("LEDGE", "tables", "Cliffmark", "Ledge sintered-stone table", "岩台 岩板餐桌",
    "A 12 mm slab that takes a pan from the hob, lemon juice and a knife's point, on a carbon-steel frame whose legs stand 25 cm in. The slab travels in a crate of its own with corner guards.",
    "12 毫米岩板，热锅、柠檬汁、刀尖都不怕；碳钢架桌腿内收 25 厘米。岩板另装一只木架箱，四角带护套。", "940320", 1980, 479, 66.0, (152, 90, 16), 529,
    dict(material=["sintered-stone", "steel"], table_type="fixed", shape="rectangular", length=[140, 160, 180], width=[80, 90], height=75, diners="4-8", surface="powder-coated"),
    size(S("140", "140 x 80 cm", "140×80 厘米"), S("160", "160 x 80 cm", "160×80 厘米", cny=280, eur=60, kg=4, box=(172, 90, 16)), S("180", "180 x 90 cm", "180×90 厘米", cny=560, eur=130, kg=8, box=(192, 95, 18))),
    Axis("tabletop", [CAL, SLT, TRV]))
add("QUARRY", "tables", "Cliffmark", "Quarry round extending table", "采石 圆形伸缩岩板桌",
    "Four stone segments slide out from under the disc as one turns it, and a round table for four becomes an oval for six. The rails run on balls; the closing edge has a rubber lip that guards fingers.",
    "转动圆面，四片岩板自盘下滑出，四人圆桌变成六人椭圆桌。滚珠导轨推拉轻顺，合缝处有一道胶唇，不夹手指。", "940320", 3280, 769, 72.0, (140, 94, 18), 312,
    dict(material=["sintered-stone", "steel"], table_type="extending", shape=["round", "oval"], length=[100, 135], width=100, height=76, diners="4-6", assembly="flat-packed"),
    Axis("tabletop", [CAL, TRV]), Axis("legs", [F("BLK", "Black base", "黑色底座", "#22252a"), F("BRZ", "Bronze base", "古铜底座", "#7a5f3c", cny=120, eur=30)]))
add("BAXIAN", "tables", "Elm Hall", "Eight Immortals table", "八仙桌",
    "The square table of every old hall, two guests a side. A recessed waist, humpback stretchers and a top of floating panels; below one edge hide two shallow drawers for chopsticks and dominoes.",
    "老堂屋里都有的方桌，每边坐两位。束腰，罗锅枨，攒框装板桌面；一侧边下藏两只浅抽屉，放筷子与骨牌。", "94036010", 2180, 519, 46.0, (98, 95, 18), 301,
    dict(material="elm", table_type="fixed", shape="square", length=[88, 98], width=[88, 98], height=82, diners="4-8", drawers=2, joints="mortise-and-tenon"),
    size(S("88", "88 x 88 cm", "88×88 厘米", cny=-220, eur=-50, kg=-5, box=(95, 92, 18)), S("98", "98 x 98 cm", "98×98 厘米", box=(105, 95, 18))), finish(ELM, by(DRK, cny=260, eur=60)))
add("GIRDER", "tables", "Iron Sparrow", "Girder table", "工字 钢木餐桌",
    "Legs welded from rolled I-section carry planks of acacia, whose light and dark stripes differ from table to table. Slotted holes let the top move with the seasons without splitting.",
    "工字钢焊成的桌脚托着相思木厚板，深浅条纹每张不同。固定孔为长圆孔，桌面随季节伸缩而不开裂。", "940320", 1480, 359, 52.0, (168, 92, 14), 408,
    dict(material=["steel", "acacia"], table_type="fixed", shape="rectangular", length=[140, 160, 180], width=85, height=75, diners="4-8", surface="oiled"),
    size(S("140", "140 x 85 cm", "140×85 厘米", cny=-160, eur=-40, kg=-6, box=(148, 92, 14)), S("160", "160 x 85 cm", "160×85 厘米"), S("180", "180 x 85 cm", "180×85 厘米", cny=180, eur=45, kg=6, box=(188, 92, 14))),
    Axis("legs", [F("BLK", "Black legs", "黑色桌脚", "#22252a"), F("RAW", "Clear-coated steel legs", "本色钢桌脚", "#8b8d8c")]))
add("PEGTB", "tables", "Fourpeg", "Peg bistro table", "榫钉 小圆桌",
    "A round MDF top with a rim as thin as a plate, on one steel column and a weighted foot. Two eat at it, three drink coffee; the column unscrews for a move in two minutes.",
    "密度板圆面，边薄如盘，立在一根钢柱与配重底盘上。两人吃饭、三人喝咖啡正好，搬家时两分钟拧下立柱。", "94036010", 328, 89, 24.0, (86, 84, 14), 502,
    dict(material=["mdf", "steel"], table_type="fixed", shape="round", diameter=[70, 80], height=74, diners="2-3", emission_class="e1", assembly="flat-packed"),
    size(S("70", "70 cm across", "直径 70 厘米", cny=-40, eur=-10, kg=-2.5, box=(76, 74, 14)), S("80", "80 cm across", "直径 80 厘米")), colour(WHT, BLK, DUS))
add("NODETB", "tables", "Greenculm", "Node bamboo table", "竹节 竹餐桌",
    "Strips of four-year moso bamboo are set on edge and pressed into a 25 mm top about as hard as oak. The nodes stay visible as short dashes; the lacquer is food-safe, and the legs fold in for storage.",
    "四年生毛竹条侧立压成 25 毫米桌面，硬度与橡木相当。竹节留作一道道短线，面漆达食品接触级，桌腿可折收。", "940382", 880, 229, 29.0, (128, 80, 12), 377,
    dict(material="bamboo", table_type="folding", shape="rectangular", length=[120, 140], width=75, height=74, diners="4-6", emission_class="e0", surface="water-based-lacquer"),
    size(S("120", "120 x 75 cm", "120×75 厘米"), S("140", "140 x 75 cm", "140×75 厘米", cny=150, eur=35, kg=4, box=(148, 80, 12))), finish(BAM, CRB))

# Coffee, side and bedside tables ------------------------------------------------------------------------------------
add("PLUMBED", "coffee-tables", "Ganshui", "Plum River bedside table", "梅江 床头柜",
    "Pine box on four feet with one drawer and an open shelf that fits a water jug and a pile of books. The knob is turned from the same wood; a hole in the back lets a charger through.",
    "松木小柜，一抽一格，放得下水壶与一摞书。拉手以同种木料车成；背板留一个孔，充电线由此穿过。", "94035000", 168, 45, 7.6, (52, 44, 18), 602,
    dict(material="pine", table_type="bedside", width=42, depth=35, height=50, drawers=1, storage_space="shelf", surface="oiled", assembly="flat-packed"),
    finish(PIN, WHI, TEK))
add("PEACHNS", "coffee-tables", "Ganshui", "Peach River nest of tables", "桃江 套几 两件",
    "Two round tables with rims bent from one strip, the smaller passing under the larger. Pull it out for guests; light enough to carry each with a tray of cups on it.",
    "两张圆几，几沿以一条木片弯成，小的藏在大的之下。来客时拉出小的一张，轻便到可以连一盘茶杯一起端走。", "94036010", 258, 69, 8.2, (56, 54, 18), 467,
    dict(material="rubberwood", table_type="nest", shape="round", diameter=[38, 50], height=[40, 48], pieces=2, surface="water-based-lacquer", assembly="flat-packed"),
    finish(NAT, WAL, BLA))
add("WEIRCOF", "coffee-tables", "Oak Ferry", "Weir coffee table", "堰 茶几",
    "The lower shelf is a grid of oak slats, where magazines dry out of reach of spilt tea. A drawer opens from either side; corners are rounded to the radius of a tea bowl.",
    "下层为橡木栅格，杂志放在那里，泼了茶也沾不着。抽屉两面都能拉开，四角磨成圆弧，弧度如茶碗口。", "94036010", 780, 189, 22.0, (118, 64, 14), 538,
    dict(material="oak", table_type="fixed", shape="rectangular", length=[100, 110], width=60, height=42, drawers=1, storage_space="shelf", surface="oiled", assembly="flat-packed"),
    size(S("100", "100 x 60 cm", "100×60 厘米", cny=-60, eur=-15, kg=-2, box=(108, 64, 14)), S("110", "110 x 60 cm", "110×60 厘米")), finish(OAK, WAL, SMO))
add("JETTYBS", "coffee-tables", "Oak Ferry", "Jetty bedside chest", "栈桥 双抽床头柜",
    "Two drawers of oak on hidden runners close without a sound beside somebody asleep. The top has a raised edge on three sides, which stops spectacles from being swept off at night.",
    "两只橡木抽屉，隐藏缓冲滑轨，枕边人睡着也听不见关抽屉。台面三面起沿，夜里伸手摸水杯也不会把眼镜扫落。", "94035000", 460, 119, 13.5, (54, 46, 48), 519,
    dict(material="oak", table_type="bedside", width=45, depth=38, height=52, drawers=2, soft_close="yes", surface="oiled", assembly="assembled"),
    finish(OAK, WAL))
add("INKSTN", "coffee-tables", "Camphor Court", "Inkstone coffee table", "砚 茶几",
    "An oval top hollowed by 6 mm like an ink slab: a dropped pearl or a spilt cup stays on it. The frame below holds a sliding tea tray with a drain and a bottle.",
    "椭圆台面微凹 6 毫米，形如砚堂，珠子滚不下，茶水流不走。下层抽出是一方茶盘，带排水口与接水瓶。", "94036010", 1180, 279, 25.5, (124, 66, 18), 343,
    dict(material="camphor", table_type="fixed", shape="oval", length=120, width=60, height=40, storage_space="drawers", surface="oiled", assembly="flat-packed"),
    finish(CAM, WAL))
add("EAVESBS", "coffee-tables", "Camphor Court", "Eaves bedside chest", "屋檐 床头柜",
    "Upswept ends as on the Eaves bed, a camphor-lined drawer for silk scarves, and below it a door hung left or right. Solid cherry in front and at the sides, veneer only on the back panel.",
    "台面两端微翘，与屋檐床成套；抽屉内衬香樟木，宜放丝巾，下方小门左右可换。正面与两侧为樱桃实木，仅背板贴皮。", "94035000", 680, 165, 16.8, (58, 48, 58), 288,
    dict(material=["cherry", "camphor"], table_type="bedside", width=50, depth=40, height=56, drawers=1, doors=1, surface="oiled", assembly="assembled"),
    finish(CHY, WAL))
add("BASALT", "coffee-tables", "Cliffmark", "Basalt nest of stone tables", "玄武 岩板套几",
    "Two discs at 42 and 35 cm overlap like stepping stones. Slabs of 9 mm glued to a steel ring, which is why they can be picked up by the edge; felt below for wooden floors.",
    "高 42 与 35 厘米的两只圆几前后错叠，如水边踏石。9 毫米岩板粘于钢圈之上，可托着边沿搬动，脚底贴毛毡。", "940320", 680, 169, 22.5, (86, 64, 18), 436,
    dict(material=["sintered-stone", "steel"], table_type="nest", shape="round", diameter=[60, 80], height=[35, 42], pieces=2, surface="powder-coated", assembly="assembled"),
    Axis("tabletop", [CAL, SLT, TRV]), Axis("legs", [F("BLK", "Black legs", "黑色脚", "#22252a"), F("BRZ", "Bronze legs", "古铜脚", "#7a5f3c", cny=50, eur=12)]))
add("RISER", "coffee-tables", "Halfstep", "Riser lift-top coffee table", "抬步 升降茶几",
    "The top glides up and forward to 62 cm, the height at which one eats or types on a sofa. Two gas springs hold it; below are compartments for a laptop, chargers and the things that gather.",
    "台面向前上方滑起至 62 厘米，坐在沙发上吃饭打字正合适。两支气弹簧托住，下面分格可放电脑、充电器与零碎。", "94036010", 580, 149, 26.0, (108, 62, 18), 497,
    dict(material="particle-board", table_type="lift-top", shape="rectangular", length=100, width=55, height=[42, 62], storage_space="lift-up", emission_class="e0", load=15),
    finish(OAK, WAL, WHI))
add("ROOST", "coffee-tables", "Iron Sparrow", "Roost C-shaped side table", "栖木 C 形边几",
    "The foot slides under sofa or bed and the tray comes over the lap. A steel sheet of 3 mm, folded once, needs no screws; the underside holds a loop for a cable.",
    "底脚伸入沙发或床下，台面悬到膝前。3 毫米钢板一折而成，不用一颗螺钉；台底焊了一只理线小环。", "940320", 148, 42, 6.4, (60, 42, 14), 556,
    dict(material="steel", table_type="side", shape="rectangular", length=40, width=30, height=56, load=20, surface="powder-coated", assembly="flat-packed"),
    colour(BLK, WHT, SAG, MUS, CLA))
add("SHOOT", "coffee-tables", "Greenculm", "Shoot bamboo tray table", "新笋 竹托盘几",
    "A bamboo tray with legs that fold flat inside it: breakfast in bed, a picnic, a stand for a laptop. Handles are cut through the ends, and the rim on the near side is low for the wrists.",
    "竹托盘，桌腿可折平藏于盘底：床上早餐、野餐、笔记本支架都用得上。两端镂空作提手，近身一侧边沿压低，不硌手腕。", "940382", 120, 35, 3.9, (58, 38, 9), 488,
    dict(material="bamboo", table_type="folding", shape="rectangular", length=52, width=33, height=24, load=12, foldable="yes", assembly="assembled"),
    finish(BAM, CRB))
add("FROSTBS", "coffee-tables", "Persimmon Row", "Frost bedside table", "霜降 床头柜",
    "Painted in six thin coats, the last by brush, whose strokes can just be felt. One drawer with a leather loop, a cubby below for slippers, feet of bare beech.",
    "六道薄漆，末道手刷，指尖隐约摸得出刷痕。一只抽屉配皮环拉手，下方小格放拖鞋，榉木脚不上漆。", "94035000", 298, 79, 9.6, (48, 42, 60), 473,
    dict(material=["mdf", "beech"], table_type="bedside", width=40, depth=36, height=55, drawers=1, storage_space="shelf", surface="paint", emission_class="e0", assembly="assembled"),
    colour(CEL, CLA, CRM, INK))
add("KANGJI", "coffee-tables", "Elm Hall", "kang table", "炕几",
    "A low table from the heated brick beds of the north, now at home on a rug. Curled ends, a beaded apron, and legs that curve in and out again as in a single stroke of the brush.",
    "原是北方炕上的矮几，如今放在地毯上也合适。两端作卷书式，牙板起线，三弯腿内收再外翻，如一笔写成。", "94036010", 860, 209, 15.5, (106, 56, 34), 259,
    dict(material="elm", table_type="fixed", shape="rectangular", length=98, width=48, height=32, joints="mortise-and-tenon", surface="lacquerware", assembly="assembled"),
    finish(ELM, by(DRK, cny=90, eur=22)))
add("SHOULDER", "coffee-tables", "Tenon Hill", "Shoulder tripod table", "榫肩 三足边几",
    "Three legs are let into a turned column with sliding dovetails, and the top tilts upright to stand in a corner like a shield. It holds one lamp and one book, and holds them level.",
    "三足以燕尾槽滑入车木立柱，圆面不用时可翻立，如一面盾倚在墙角。放下来托一盏灯、一本书，平平稳稳。", "94036010", 980, 239, 7.4, (56, 54, 62), 218,
    dict(material=["black-walnut", "cherry"], table_type="folding", shape="round", diameter=48, height=58, load=25, joints="mortise-and-tenon", surface="oiled", assembly="assembled"),
    finish(WAL, CHY))
add("WEDGEBS", "coffee-tables", "Fourpeg", "Wedge floating bedside shelf", "楔片 悬挂床头柜",
    "Hung on one rail, with nothing on the floor to vacuum around. The drawer takes a book of 30 cm, the notch at the back a cable; two fit beside a bed where a table would not.",
    "一根挂条上墙，地面无物，扫地不用绕。抽屉放得下 30 厘米大书，后缘留线槽；床边放不下床头柜时可挂它。", "94035000", 138, 39, 6.2, (48, 38, 16), 441,
    dict(material="particle-board", table_type="bedside", width=40, depth=32, height=16, drawers=1, wall_fixing="hung", surface="melamine", emission_class="e1", assembly="assembled"),
    finish(WHI, OAK, BLA))
add("TERRAZ", "coffee-tables", "Cliffmark", "Pebble terrazzo side table", "卵石 水磨石边几",
    "Cast in one piece from white cement and marble chips left over from larger slabs, hollow inside to spare the floor. The surface is sealed for wine; it may stand on a balcony from spring to autumn.",
    "白水泥与岩板厂余下的大理石碎粒整体浇成，内部空心减重。表面封护，红酒可擦，春到秋可放阳台。", "94038900", 520, 129, 19.5, (46, 44, 54), 267,
    dict(material="terrazzo", table_type="side", shape="round", diameter=38, height=46, load=60, outdoors="season", assembly="assembled"),
    colour(F("IVR", "Ivory chips", "象牙碎石", "#e6dfd0"), F("GRN", "Green chips", "绿碎石", "#8fa08c"), F("PNK", "Rose chips", "粉碎石", "#d3aaa0")))

# Shelves ------------------------------------------------------------------------------------------------------------
add("BRICK", "shelves", "Fourpeg", "Brick cube shelf", "砖 格子柜",
    "Compartments of 33 cm take records, files and storage baskets alike. The outer frame is 38 mm hollow board, the inner 16 mm; it stands upright or lies on its side as a bench for plants.",
    "33 厘米见方的格子，唱片、文件夹、收纳篮都合适。外框为 38 毫米空心板，内隔 16 毫米，可竖放，也可横卧作花台。", "94036010", 198, 49, 14.5, (82, 44, 10), 664,
    dict(material="particle-board", shelves=[2, 4], width=[77, 147], depth=39, height=[77, 147], shelf_load=13, wall_fixing="included", surface="foil", emission_class="e1"),
    size(S("2X2", "2 x 2, 77 x 77 cm", "2×2 格 77×77 厘米"), S("2X4", "2 x 4, 77 x 147 cm", "2×4 格 77×147 厘米", cny=170, eur=40, kg=12, box=(152, 44, 12)), S("4X4", "4 x 4, 147 x 147 cm", "4×4 格 147×147 厘米", cny=420, eur=100, kg=23, box=(152, 44, 20))), finish(WHI, OAK, BLA))
add("SLOT", "shelves", "Fourpeg", "Slot narrow bookcase", "插槽 窄书柜",
    "For the 40 cm between door and window: seven shelves for paperbacks, of which five move. Boards push into grooves and are held by pegs; it bears being taken apart more than once.",
    "门与窗之间的 40 厘米也能放书：七层放平装书，其中五层可移。层板插槽以木楔固定，拆装多次也不松。", "94036010", 178, 45, 15.8, (186, 30, 10), 529,
    dict(material="particle-board", shelves=7, width=40, depth=28, height=180, shelf_load=12, wall_fixing="included", surface="melamine", joints="tool-free"),
    finish(WHI, OAK, BLA))
add("GRIDRACK", "shelves", "Iron Sparrow", "Grid wire rack", "网格 置物架",
    "Chrome-plated wire shelves clip to posts grooved every 25 mm, at any height and without tools. At home in a larder or a workshop; castors and side rails are in the box.",
    "镀铬线网层板卡在每 25 毫米一道槽的立柱上，高低随意，免工具。厨房、储藏室、工作间都用得上，箱内附脚轮与护栏。", "940320", 268, 75, 15.5, (94, 46, 14), 548,
    dict(material="steel", shelves=[4, 5], width=90, depth=[35, 45], height=[120, 180], shelf_load=35, castor_type="lockable", joints="tool-free"),
    size(S("4T", "4 shelves, 120 cm", "四层 120 厘米"), S("5T", "5 shelves, 180 cm", "五层 180 厘米", cny=90, eur=20, kg=5, box=(96, 50, 16))), Axis("frame", [F("CHR", "Chrome-plated", "镀铬", "#c3c6c8"), F("BLK", "Black", "黑色", "#22252a")]))
add("RUNG", "shelves", "Iron Sparrow", "Rung wall bookcase", "横档 钢木书架",
    "Two steel ladders screwed to the wall carry planks of ash that hook on at any rung. Start with one bay and add another with a single ladder; a fold-down desk plank is among the parts.",
    "两架钢梯固定上墙，白蜡木板挂在任意一档。先装一组，以后再添一架梯即可加宽；配件中有一块可翻下的书桌板。", "940320", 580, 145, 24.0, (185, 40, 12), 361,
    dict(material=["steel", "ash"], shelves=5, width=[80, 160], depth=28, height=180, shelf_load=20, wall_fixing="included", surface="powder-coated"),
    size(S("1B", "One bay, 80 cm", "单组 80 厘米"), S("2B", "Two bays, 160 cm", "双组 160 厘米", cny=460, eur=110, kg=13, box=(185, 42, 18))), colour(BLK, CRM))
add("GROVE", "shelves", "Greenculm", "Grove bamboo rack", "竹林 竹置物架",
    "A rack for plants, pans or towels that stands in a wet room without swelling. The slats leave 8 mm gaps for water; the feet have rubber caps and the posts slide into one another to grow.",
    "放花盆、锅具、毛巾皆可，浴室潮湿也不胀。板条间留 8 毫米滴水，脚底套胶帽，立柱可插接加高。", "940382", 138, 39, 6.4, (72, 34, 12), 586,
    dict(material="bamboo", shelves=[3, 4, 5], width=60, depth=28, height=[80, 110, 140], shelf_load=15, assembly="flat-packed"),
    size(S("3T", "3 shelves, 80 cm", "三层 80 厘米"), S("4T", "4 shelves, 110 cm", "四层 110 厘米", cny=36, eur=9, kg=1.8, box=(72, 34, 14)), S("5T", "5 shelves, 140 cm", "五层 140 厘米", cny=70, eur=18, kg=3.5, box=(76, 34, 17))), finish(BAM, CRB))
add("RAINCOR", "shelves", "Greenculm", "Rain corner shelf", "听雨 竹转角架",
    "Quarter circles of bamboo for the corner beside a bath or between kitchen cupboards. It stands by itself or hangs by a slot in the top board; 23 cm each way.",
    "四分之一圆竹架，放浴缸旁或橱柜夹角。可落地，也可由顶板的长孔挂上墙，两边各占 23 厘米。", "940382", 98, 29, 4.1, (82, 30, 9), 402,
    dict(material="bamboo", shelves=[3, 4], width=23, depth=23, height=[78, 112], shelf_load=10, wall_fixing="included", surface="water-based-lacquer"),
    size(S("3T", "3 shelves", "三层"), S("4T", "4 shelves", "四层", cny=30, eur=8, kg=1.3, box=(116, 30, 9))))
add("WEIRWALL", "shelves", "Oak Ferry", "Weir oak wall shelf", "堰 橡木一字隔板",
    "A full oak board, 27 mm thick, on two steel pins that disappear into it. The relieved back edge lies tight even against a wall that is not quite straight.",
    "整块 27 毫米橡木板，由两根钢销暗藏承托。后缘略微刨空，老房子的墙面不够平直时，板子照样贴得紧。", "94036010", 168, 45, 3.6, (66, 30, 8), 512,
    dict(material="oak", shelves=1, width=[60, 90, 120], depth=22, shelf_load=15, wall_fixing="hung", surface="oiled", assembly="assembled"),
    size(S("60", "60 cm", "60 厘米"), S("90", "90 cm", "90 厘米", cny=70, eur=18, kg=1.4, box=(96, 30, 8)), S("120", "120 cm", "120 厘米", cny=140, eur=36, kg=2.8, box=(126, 30, 8))), finish(OAK, SMO, WAL))
add("JETTYDIV", "shelves", "Oak Ferry", "Jetty room divider", "栈桥 双面隔断架",
    "Open from both sides and finished on both, to part a bed from a sofa without shutting out the window. Pairs of oak posts hold shelves at six heights; a foot adjusts for sloping floors.",
    "两面通透、两面都做饰面，把床与沙发隔开却不挡窗光。成对橡木立柱托起六层隔板，脚底可调，地不平也站得稳。", "94036010", 1280, 309, 34.0, (178, 44, 14), 336,
    dict(material="oak", shelves=6, width=[80, 110], depth=35, height=170, shelf_load=20, wall_fixing="none", surface="oiled"),
    size(S("80", "80 cm wide", "宽 80 厘米"), S("110", "110 cm wide", "宽 110 厘米", cny=200, eur=40, kg=4, box=(178, 44, 17))), finish(OAK, WAL))
add("INKDISP", "shelves", "Camphor Court", "Inkstone display cabinet", "砚 陈列柜",
    "Upper half behind two glass doors, lower half drawers for brushes, seals and paper. The camphor back keeps moths from scrolls; a groove along each shelf stands plates upright.",
    "上半两扇玻璃门，下半抽屉放笔、印与纸。香樟木背板使书画不招虫；每层后部开一道槽，可立瓷盘。", "94036010", 1480, 349, 38.0, (178, 45, 14), 274,
    dict(material=["camphor", "glass"], shelves=4, width=80, depth=34, height=170, doors=2, door_type="glass", drawers=3, wall_fixing="included"),
    finish(CAM, WAL))
add("DUOBAO", "shelves", "Elm Hall", "treasure shelf", "多宝格",
    "No two of its fourteen compartments are alike, for a collection of teapots, stones or cameras. Carved brackets in each corner, a pair of doors below, and a back open to the light.",
    "十四格大小错落，无一相同，摆茶壶、奇石或相机都好看。各角雕花牙子，下设对开小门，背面通透。", "94036010", 1480, 349, 37.0, (180, 45, 14), 243,
    dict(material="elm", shelves=6, width=96, depth=30, height=176, doors=2, shelf_load=15, joints="mortise-and-tenon", surface="lacquerware"),
    finish(ELM, by(DRK, cny=160, eur=35)))
add("DOVEBK", "shelves", "Tenon Hill", "Dovetail stacking bookcase", "燕尾 叠架书箱",
    "Boxes with dovetailed corners, each for some 75 cm of novels, that stack with pegs and travel full from flat to flat. A plinth lifts the lowest off the floor.",
    "四角燕尾榫的书箱，每只放得下约 75 厘米长的一排小说，木钉相叠，搬家时连书一起走。最下一只以底座托离地面。", "94036010", 680, 169, 11.5, (86, 36, 34), 312,
    dict(material="cherry", shelves=[1, 3], width=80, depth=28, height=[32, 104], shelf_load=30, stackable="yes", joints="mortise-and-tenon", surface="oiled", assembly="assembled"),
    pack(S("1", "One box", "单箱"), S("3", "Three boxes and plinth", "三箱与底座", cny=800, eur=180, kg=24, box=(110, 86, 36))), finish(CHY, WAL))
add("LANDBK", "shelves", "Halfstep", "Landing folding bookcase", "楼梯口 折叠书架",
    "Out of its box in one piece: swing the sides open, drop the shelves, done. For students and stage sets; folded it is 8 cm thick and slides behind a wardrobe until the next flat.",
    "开箱即是一整件：展开侧框，放下层板就好。适合学生与布景，折起厚 8 厘米，插在衣柜后面等下一次搬家。", "94036010", 258, 69, 12.6, (126, 66, 10), 457,
    dict(material=["beech", "plywood"], shelves=4, width=60, depth=29, height=120, shelf_load=12, foldable="yes", joints="tool-free", assembly="assembled"),
    finish(NAT, WHI, WAL))
add("ORCHLEDG", "shelves", "Persimmon Row", "Orchard picture ledges, pair", "果园 照片搁板 一对",
    "Ledges 10 cm deep with a lip in front, for frames, spice jars or picture books turned face out. Painted to match the Orchard sideboard; two lengths of screw are included.",
    "深 10 厘米，前缘起沿，放相框、调料瓶，或封面朝外的绘本。漆色与果园餐边柜一致，附长短两种螺钉。", "94036010", 98, 29, 4.2, (82, 28, 8), 438,
    dict(material="mdf", shelves=1, width=[55, 80], depth=10, shelf_load=10, wall_fixing="hung", pieces=2, surface="paint", assembly="assembled"),
    size(S("55", "55 cm", "55 厘米", cny=-10, eur=-4, kg=-1.1, box=(58, 28, 8)), S("80", "80 cm", "80 厘米")), colour(CRM, CEL, CLA))

# Beds ---------------------------------------------------------------------------------------------------------------
def beds(codes, cny, eur, kg, high, box=(208, 34)):
    """Widths of a bed frame; the parcel grows by thickness."""
    chosen = [m for m in M if m[0] in codes.split()]
    first = chosen[0][3]
    return size(*[S(c, en, zh, cny=cny * (i - first), eur=eur * (i - first), kg=round(kg * (i - first), 1), box=(*box, high + 2 * (i - first))) for c, en, zh, i in chosen])


add("PEACHBD", "beds", "Ganshui", "Peach River bed", "桃江 橡胶木床",
    "Turned posts and a headboard of five rails, in rubberwood that matches the kitchen chairs of the series. The side rails can be hung at two heights, for a deep mattress or for boxes below.",
    "车木床柱，五道横档床头，与同系列餐椅一色。床边有高低两档挂位：低档配厚床垫，高档床下可放收纳箱。", "94035000", 780, 189, 34.0, (206, 34, 14), 572,
    dict(material="rubberwood", sleeping_width=[90, 120, 140, 160], bed_base="slats", headboard="slatted", height=92, clearance=26, surface="water-based-lacquer", assembly="flat-packed"),
    beds("90 120 140 160", 140, 32, 4.6, 14), finish(NAT, WHI), few=("120",))
add("PLUMCAP", "beds", "Ganshui", "Plum River captain's bed", "梅江 抽屉床",
    "Three deep drawers run the length of one side on rubber wheels and take the place of a chest. The drawer side is chosen while building; knotty pine, oiled, with a low back rail for use as a day seat.",
    "一侧通长三只深抽屉，胶轮滑行，省下一只斗柜。抽屉朝哪边安装时再定；带节松木上油，后栏低矮，白天可作坐榻。", "94035000", 1180, 289, 52.0, (206, 44, 22), 433,
    dict(material="pine", sleeping_width=90, bed_base="slats", headboard="panel", storage_space="drawers", drawers=3, height=68, surface="oiled", assembly="flat-packed"),
    finish(PIN, WHI, TEK))
add("WEIRBD", "beds", "Oak Ferry", "Weir oak bed", "堰 橡木床",
    "A slatted headboard, leaning back 12 degrees, keeps the pillows and lets the wall breathe. Side rails sit 6 cm in from the edge of the feet: no stubbed toes at night.",
    "格栅床头后仰 12 度，枕头靠得住，墙面也透气。床边较床脚内收 6 厘米，夜里起身不踢脚趾。", "94035000", 1780, 429, 52.0, (208, 40, 17), 516,
    dict(material="oak", sleeping_width=[140, 160, 180], bed_base="slats", headboard="slatted", height=96, clearance=22, surface="oiled", assembly="flat-packed"),
    beds("140 160 180", 240, 55, 5.5, 18, (208, 40)), finish(OAK, WAL, SMO), few=("SMO",))
add("JETTYBD", "beds", "Oak Ferry", "Jetty low bed", "栈桥 矮床",
    "An ash platform 24 cm high that reaches 12 cm past the mattress all round, as a place for a glass, a book, a sleeping cat. No headboard; a separate back cushion hooks over the edge.",
    "白蜡木平台床，高 24 厘米，四周比床垫宽出 12 厘米，放杯子、书，或让猫躺着。不设床头，另有靠垫可挂在台沿。", "94035000", 1580, 379, 54.0, (206, 44, 18), 347,
    dict(material="ash", sleeping_width=[140, 160], bed_base="slats", headboard="none", height=24, clearance=12, surface="oiled", assembly="flat-packed"),
    beds("140 160", 220, 50, 5, 18, (206, 44)), finish(ASH, BLA), Axis("grade", [S("BARE", "Frame alone", "单床架"), S("BACK", "With back cushion", "带靠垫", cny=280, eur=65, kg=5)]))
add("EAVESBD", "beds", "Camphor Court", "Eaves bed", "屋檐 床",
    "A cherry headboard with upswept ends, filled with cane that a hand can feel through. The slats are sprung beech in rubber caps; a centre beam with two feet carries the middle.",
    "樱桃木床头两端微翘，框内嵌藤编，触手有纹。排骨条为榉木弯条配橡胶套，床中一道主梁两只支脚承重。", "94035000", 2880, 659, 60.0, (208, 44, 20), 298,
    dict(material=["cherry", "cane"], sleeping_width=[160, 180], bed_base="slats", headboard="panel", height=104, clearance=20, surface="oiled", assembly="flat-packed"),
    beds("160 180", 360, 80, 6, 20, (208, 44)), finish(CHY, WAL))
add("RIDGEBD", "beds", "Tenon Hill", "Ridge Beam bed", "脊檩 床",
    "Rails and posts lock by tusked tenons; two people with a wooden mallet have it up in a quarter of an hour, and it has never creaked on a screw, there being none. Headboard from one matched pair of walnut boards.",
    "床边与床柱以带楔穿榫锁定，两人一柄木槌，一刻钟装好；全床无螺钉，也就无从吱呀作响。床头取一对同纹黑胡桃木板对拼。", "94035000", 3780, 799, 62.0, (208, 45, 20), 226,
    dict(material="black-walnut", sleeping_width=[160, 180], bed_base="slats", headboard="panel", height=98, clearance=24, joints="mortise-and-tenon", surface="oiled"),
    beds("160 180", 0, 0, 6, 20, (208, 45)), few=("180",))
add("JIAZI", "beds", "Elm Hall", "four-post canopy bed", "架子床",
    "Four posts, a cornice and a low railing of lattice make a room within the room; curtains hang from the inner rail. The lattice is put together from some two hundred small tenons, and the bed from twelve large ones.",
    "四柱、挂檐与一圈矮围子，屋中又成一屋，内檐可挂帐。围子由两百余个小榫攒接而成，床身则以十二处大榫组装。", "94035000", 3780, 799, 70.0, (208, 45, 22), 164,
    dict(material="elm", sleeping_width=150, bed_base="platform", headboard="slatted", height=205, clearance=34, joints="mortise-and-tenon", surface="lacquerware", assembly="flat-packed"),
    finish(ELM, DRK))
add("GIRDBD", "beds", "Iron Sparrow", "Girder metal bed", "工字 铁艺床",
    "Head and foot of 28 mm tube with cast knuckles, steel slats clipped on with nylon, since metal on metal creaks. The 35 cm below it take most suitcases lying flat.",
    "28 毫米钢管床头床尾，接头铸件；钢床条以尼龙卡扣固定，金属之间不相磨，翻身无声。床下净空 35 厘米，行李箱可推入。", "940320", 680, 169, 33.0, (200, 40, 14), 561,
    dict(material="steel", sleeping_width=[90, 120, 140, 160], bed_base="metal-slats", headboard="bars", height=105, clearance=35, load=300, surface="powder-coated", assembly="flat-packed"),
    beds("90 120 140 160", 100, 25, 4, 14, (200, 40)), colour(BLK, WHT, SAG), few=("120",))
add("NESTBASE", "beds", "Iron Sparrow", "Brood folding bed base", "雀窝 折叠床架",
    "Unfolds from a parcel as a whole, with not one bolt, and lifts any mattress 36 cm off the floor. Two halves for the wide sizes; felt between them, plastic feet that will not mark cork.",
    "从箱中拿出即可展开，一颗螺栓也不用，床垫离地 36 厘米。宽款由两半拼成，中间垫毛毡，塑料脚不伤软木地板。", "940320", 680, 159, 29.0, (104, 80, 22), 418,
    dict(material="steel", sleeping_width=[90, 140, 160], bed_base="metal-slats", headboard="none", height=36, clearance=33, foldable="yes", joints="tool-free", load=350, assembly="assembled"),
    size(S("90", "90 x 200 cm", "90×200 厘米"), S("140", "140 x 200 cm", "140×200 厘米", cny=180, eur=40, kg=9, box=(104, 80, 32)), S("160", "160 x 200 cm", "160×200 厘米", cny=250, eur=55, kg=11.5, box=(104, 86, 32))))
add("ROOSTBD", "beds", "Night Heron", "Heronry storage bed", "鹭巢 高箱软包床",
    "The whole slatted base rises on two gas springs, from the foot, and stays up while a winter's bedding is stowed. The floor of the chest stands 2 cm up: air passes, and no sock is lost.",
    "整面排骨架由床尾掀起，两支气弹簧撑住，从容收放一冬的被褥。箱底离地 2 厘米，通风，也不会漏下袜子。", "94035000", 1980, 479, 62.0, (206, 45, 20), 487,
    dict(material="pine", upholstery="polyester", sleeping_width=[140, 160, 180], bed_base="slats", headboard="upholstered", storage_space="lift-up", height=108, removable_cover="no", assembly="flat-packed"),
    size(S("140", "140 x 200 cm", "140×200 厘米"), S("160", "160 x 200 cm", "160×200 厘米", cny=260, eur=60, kg=5, box=(206, 45, 24)), S("180", "180 x 200 cm", "180×200 厘米", cny=520, eur=120, kg=10, box=(208, 45, 28))), fabric(OAT, GRY, TEA))
add("DROWSE", "beds", "Night Heron", "Drowse wing bed", "惺忪 软包床",
    "Wings at the head shade a reader's lamp from the other side. Quilted channels 12 cm wide, velvet with a short nap, wooden feet; the frame is birch plywood, stapled and glued.",
    "床头两侧有翼，一边看书，灯光不扰另一边。竖向绗缝每道宽 12 厘米，短绒面料，木脚；内架桦木胶合板，胶钉结合。", "94035000", 2280, 529, 56.0, (206, 45, 20), 379,
    dict(material=["birch", "plywood"], upholstery="velvet", sleeping_width=[140, 160, 180], bed_base="slats", headboard="upholstered", height=118, clearance=14, assembly="flat-packed"),
    beds("140 160 180", 260, 60, 5, 20, (206, 45)), fabric(INK, F("ROS", "Rosewood pink", "檀粉", "#b98a86"), CRM))
add("PANELBD", "beds", "Fourpeg", "Panel bed with shelf", "面板 书架床头床",
    "Behind the pillow stands a shelf 20 cm deep with two sockets' worth of cut-outs; under the mattress two drawers roll out on each side. Everything in melamine board of E0 class.",
    "枕后是一道 20 厘米深的书架，留两处插座孔；床下左右各两只轮抽。全部采用 E0 级三聚氰胺饰面板。", "94035000", 1280, 309, 66.0, (206, 42, 22), 451,
    dict(material="particle-board", sleeping_width=[120, 140, 160], bed_base="slats", headboard="shelf", storage_space="drawers", drawers=4, emission_class="e0", surface="melamine", assembly="flat-packed"),
    size(S("120", "120 x 200 cm", "120×200 厘米", cny=-140, eur=-35, kg=-6, box=(206, 42, 20)), S("140", "140 x 200 cm", "140×200 厘米"), S("160", "160 x 200 cm", "160×200 厘米", cny=140, eur=35, kg=6, box=(206, 42, 24))), finish(WHI, OAK))
add("GROVEBD", "beds", "Greenculm", "Grove bamboo bed", "竹林 竹床",
    "Side rails, slats and headboard of pressed bamboo, cool to the touch in July. The slats are left unlacquered below to take up moisture, and the joints draw tight with a coin-slot bolt.",
    "床边、床条、床头皆为竹集成材，七月触手生凉。床条背面不上漆，以便吸放湿气；接头以硬币即可拧紧的螺栓收牢。", "940382", 1380, 339, 44.0, (206, 36, 16), 321,
    dict(material="bamboo", sleeping_width=[90, 140, 160], bed_base="slats", headboard="slatted", height=85, clearance=24, emission_class="e0", assembly="flat-packed"),
    size(S("90", "90 x 200 cm", "90×200 厘米", cny=-300, eur=-70, kg=-11, box=(206, 34, 14)), S("140", "140 x 200 cm", "140×200 厘米"), S("160", "160 x 200 cm", "160×200 厘米", cny=180, eur=40, kg=5, box=(206, 36, 18))), finish(BAM, CRB))
add("STACKBD", "beds", "Halfstep", "Double Up stacking beds, pair", "叠起 叠放床 两张",
    "Two single beds of the same size stand one on the other as a sofa-high couch, or side by side as a double. Beech, with notched corners that find each other; mattresses up to 15 cm fit the stack.",
    "两张同尺寸单人床，叠起来如沙发高，并排即成双人床。榉木床架，四角留榫口自动对位；叠放时床垫厚度以 15 厘米为限。", "94035000", 1080, 259, 46.0, (198, 44, 20), 409,
    dict(material="beech", sleeping_width=[80, 90], bed_base="slats", headboard="none", height=[28, 56], stackable="yes", pieces=2, load=120),
    size(S("80", "80 x 190 cm", "80×190 厘米"), S("90", "90 x 200 cm", "90×200 厘米", cny=90, eur=20, kg=4, box=(206, 44, 20))), finish(NAT, WHI))
add("WALLFOLD", "beds", "Halfstep", "Upright wall bed", "直立 翻壁床",
    "A cupboard 46 cm deep by day. The counterweight is two gas springs, adjustable for the mattress. The weight of a hand brings the bed down; straps keep the duvet in place while it goes up.",
    "白天是一只 46 厘米深的柜子。两支气弹簧按床垫重量调节配平，一只手就能放下；翻起时由束带固定被褥。", "94035000", 3480, 789, 68.0, (208, 45, 22), 283,
    dict(material="particle-board", mechanism="wall-bed", sleeping_width=[90, 140], bed_base="metal-slats", headboard="panel", depth=46, height=[106, 216], wall_fixing="included", emission_class="e0"),
    size(S("90", "90 x 200 cm, lengthwise", "90×200 厘米 横翻", cny=-480, eur=-100, kg=-10), S("140", "140 x 200 cm, upright", "140×200 厘米 竖翻")), finish(WHI, OAK), few=("140",))

# Wardrobes and chests -----------------------------------------------------------------------------------------------
add("PANELWD", "storage", "Fourpeg", "Panel sliding wardrobe", "面板 推拉门衣柜",
    "Doors run on top rollers with soft stops and need no space in front, for the wardrobe that faces the bed at 60 cm. Inside: two rails at coat and shirt height and five shelves, which may change sides.",
    "上挂滑轮推拉门带缓冲，门前不占地，床柜相隔 60 厘米也打得开。内设长衣与衬衫两道挂杆、五块层板，左右可换。", "94035000", 1380, 339, 86.0, (206, 62, 20), 478,
    dict(material="particle-board", door_type="sliding", doors=2, width=[120, 150], depth=60, height=200, soft_close="yes", wall_fixing="included", emission_class="e0"),
    size(S("120", "120 cm wide", "宽 120 厘米"), S("150", "150 cm wide", "宽 150 厘米", cny=280, eur=65, kg=17, box=(206, 65, 24))), finish(WHI, OAK), Axis("grade", [S("PLN", "Plain doors", "素面门"), S("MIR", "One mirror door", "一扇镜门", cny=160, eur=40, kg=2)]))
add("SLOTCH", "storage", "Fourpeg", "Slot chest of drawers", "插槽 抽屉柜",
    "Drawers on plain metal runners, white inside, where black socks can be found. The tall one is 40 cm wide for a gap beside a wardrobe; a strap and a bracket fix either to the wall.",
    "普通金属滑轨抽屉，内壁白色，黑袜子也找得到。高款宽仅 40 厘米，可塞进衣柜旁的空档；两款都附防倾倒带与角码。", "94035000", 480, 129, 29.0, (82, 50, 16), 583,
    dict(material="particle-board", drawers=[3, 5], width=[40, 80], depth=[40, 48], height=[78, 116], wall_fixing="included", surface="melamine", emission_class="e1", assembly="flat-packed"),
    size(S("W3", "3 drawers, 80 cm wide", "三抽 宽 80 厘米"), S("N5", "5 drawers, 40 cm wide", "五抽 宽 40 厘米", cny=20, eur=0, kg=-1, box=(118, 46, 14))), finish(WHI, OAK, BLA))
add("PLUMCH", "storage", "Ganshui", "Plum River pine chest", "梅江 松木斗柜",
    "Solid pine also in the drawer sides, where most chests change to board. The drawers run on waxed hardwood strips, as they did before ball bearings, and are stopped from falling out by a turn button.",
    "连抽屉侧板都是实木松板，多数斗柜在此处换成人造板。抽屉在上蜡硬木条上滑行，旧法如此；内侧木扣防止拉脱。", "94035000", 680, 169, 31.0, (88, 48, 24), 446,
    dict(material="pine", drawers=[4, 6], width=[76, 110], depth=40, height=[82, 100], wall_fixing="included", surface="oiled", assembly="flat-packed"),
    size(S("4D", "4 drawers, 76 cm wide", "四抽 宽 76 厘米"), S("6D", "6 drawers, 110 cm wide", "六抽 宽 110 厘米", cny=260, eur=65, kg=11, box=(116, 48, 28))), finish(PIN, WHI, TEK))
add("WEIRLOW", "storage", "Oak Ferry", "Weir wide chest of six drawers", "堰 六抽宽柜",
    "Two rows of three under one oak top, at the height of a window sill. Grip rails run between the rows in place of handles; the dovetails are cut by machine and show at the sides of each drawer.",
    "一整块橡木台面下两排各三抽，与窗台同高。两排之间以通长抠手代替拉手，抽屉侧面看得见机开燕尾榫。", "94035000", 1680, 399, 62.0, (146, 52, 26), 371,
    dict(material="oak", drawers=6, width=140, depth=45, height=78, soft_close="yes", wall_fixing="included", surface="oiled", assembly="flat-packed"),
    finish(OAK, WAL, SMO))
add("JETTYWD", "storage", "Oak Ferry", "Jetty slatted wardrobe", "栈桥 格栅衣柜",
    "Louvre doors of ash let the inside breathe, which damp rooms near rivers ask for. One side hangs, the other folds; the plinth drawer is deep enough for boots lying down.",
    "白蜡木百叶门让柜内透气，适合临河潮湿的房间。一边挂衣，一边叠放，底部抽屉够深，长靴可平放进去。", "94035000", 2680, 619, 84.0, (206, 60, 24), 308,
    dict(material="ash", door_type="hinged", doors=2, drawers=1, width=110, depth=58, height=200, wall_fixing="included", surface="oiled"),
    finish(ASH, BLA))
add("FROSTTB", "storage", "Persimmon Row", "Frost tallboy", "霜降 高斗柜",
    "Six drawers graded from 12 cm for gloves to 24 cm for jumpers, painted inside as well as out. The leather loops match the bedside table; spare paint of the same batch comes in a small tin of water-based lacquer.",
    "六只抽屉由 12 厘米放手套渐深至 24 厘米放毛衣，里外皆上漆。皮环拉手与床头柜一致，附一小罐同批水性补漆。", "94035000", 1180, 289, 43.0, (124, 50, 24), 338,
    dict(material=["mdf", "beech"], drawers=6, width=60, depth=42, height=118, soft_close="yes", wall_fixing="included", surface="paint", emission_class="e0"),
    colour(CEL, CLA, CRM, INK), few=("CLA",))
add("FLYWAY", "storage", "Iron Sparrow", "Flyway open wardrobe", "迁飞 开放式衣架柜",
    "A rail for forty hangers between two shelves, on a frame that needs no wall. The castors lock; a linen-look curtain closes the front against dust if that grade is taken.",
    "上下两层搁板之间一道挂杆，可挂四十件，钢架自立不靠墙。脚轮可锁；另有带仿麻布帘款，挡住灰尘。", "940320", 480, 129, 24.0, (122, 46, 12), 463,
    dict(material="steel", door_type=["open", "curtain"], width=120, depth=45, height=185, load=80, castor_type="lockable", surface="powder-coated", assembly="flat-packed"),
    colour(BLK, WHT), Axis("grade", [S("OPEN", "Open", "开放款"), S("CURT", "With curtain", "带布帘", cny=60, eur=15, kg=1.2)]))
add("LOCKER", "storage", "Iron Sparrow", "Changing-room locker", "更衣 铁皮柜",
    "Sheet steel of 0.7 mm, welded, with air slots punched as three small birds. Doors take a padlock or the cam lock supplied; magnets stick to it, and children's sports bags disappear in it.",
    "0.7 毫米钢板焊接，通风孔冲成三只小雀。门可挂锁，也可用附带的转舌锁；能吸磁贴，孩子的运动包塞进去就看不见了。", "940320", 520, 139, 27.0, (182, 52, 18), 387,
    dict(material="steel", doors=[1, 2, 3], door_type="hinged", width=[38, 76], depth=45, height=180, wall_fixing="included", surface="powder-coated", joints="welded"),
    size(S("1D", "1 door, 38 cm", "单门 38 厘米"), S("2T", "2 doors stacked, 38 cm", "上下双门 38 厘米", cny=40, eur=10, kg=1.5), S("2D", "2 doors side by side, 76 cm", "并排双门 76 厘米", cny=380, eur=95, kg=20, box=(182, 80, 20))), colour(SAG, MUS, GRY, CRM))
add("TRUNK", "storage", "Camphor Court", "camphor trunk", "樟木箱",
    "The chest a bride took with her: boards of solid camphor, left bare inside for the scent that keeps moths from wool. Finger joints at the corners, brass plate and lock, a lid stay that holds at any angle.",
    "旧时嫁妆里的箱子：香樟整板，内壁素面，木香使羊毛不生蛀虫。四角交指榫，黄铜面叶与锁，箱盖撑杆可停在任意角度。", "94035000", 1280, 299, 29.5, (98, 56, 56), 412,
    dict(material="camphor", width=[80, 92], depth=50, height=50, capacity=[110, 160], storage_space="lift-up", joints="dowels", surface="oiled", assembly="assembled"),
    size(S("80", "80 cm, 110 l", "80 厘米 110 升", cny=-240, eur=-50, kg=-5.5, box=(86, 52, 50)), S("92", "92 cm, 160 l", "92 厘米 160 升")), finish(CAM, F("RED", "Red lacquer", "朱漆", "#8e2b22", cny=120, eur=30)))
add("DINGXIANG", "storage", "Elm Hall", "wardrobe with top case", "顶箱柜",
    "Two storeys: hats and quilts in the case above, robes below. The doors turn on wooden pivots, the brass plates are engraved by hand, and frame and panels are told apart by grain alone.",
    "上下两层：顶箱收帽与被，立柜挂衣。门以木轴转动，铜面叶手錾花纹；通体不设雕饰，只凭木纹分出框与板心。", "94035000", 4180, 889, 98.0, (208, 64, 26), 187,
    dict(material="elm", door_type="hinged", doors=4, drawers=2, width=104, depth=58, height=222, joints="mortise-and-tenon", surface="lacquerware"),
    finish(ELM, DRK))
add("YUANJIAO", "storage", "Elm Hall", "round-corner cabinet", "圆角柜",
    "Called the noodle cabinet in the north: its hand-rounded posts lean inwards, and the doors fall shut of themselves. Three shelves and a hidden compartment under the two drawers.",
    "北方俗称面条柜：四足侧脚收分，边角手工磨圆，柜门靠自重合拢。内有三层，两抽之下还藏一格暗仓。", "94035000", 2280, 539, 56.0, (168, 56, 24), 219,
    dict(material="elm", door_type="hinged", doors=2, drawers=2, shelves=3, width=88, depth=46, height=158, joints="mortise-and-tenon"),
    finish(ELM, by(DRK, cny=240, eur=55)))
add("DOVETB", "storage", "Tenon Hill", "Dovetail tallboy", "燕尾 高斗柜",
    "Seven drawers with dovetails cut by hand, no two the same width, running wood on wood with a breath of air as they close. Cherry outside, cedar drawer bottoms that scent the linen.",
    "七只抽屉，手开燕尾榫宽窄不一，木抽木道，合上时挤出一口气。外为樱桃木，抽屉底用杉木，衣物带一点木香。", "94035000", 3980, 859, 58.0, (128, 58, 50), 203,
    dict(material=["cherry", "cedar"], drawers=7, width=72, depth=46, height=122, joints="mortise-and-tenon", surface="oiled", assembly="assembled"),
    finish(CHY, WAL))
add("UNDERBED", "storage", "Halfstep", "Stowaway under-bed drawers, pair", "藏物 床下抽屉 一对",
    "Two boxes on castors, 18 cm high, that roll under most beds from either side. A lid of fabric zips shut over out-of-season clothes; the front panels match the Double Up beds.",
    "两只带轮箱，高 18 厘米，多数床下左右都推得进。布盖拉链一合，换季衣物不落灰，面板与叠起床同色。", "94035000", 198, 55, 12.4, (98, 64, 12), 494,
    dict(material=["plywood", "beech"], drawers=2, width=94, depth=60, height=18, pieces=2, castor_type="yes", capacity=85, assembly="flat-packed"),
    finish(NAT, WHI))
add("GROVELAU", "storage", "Greenculm", "Grove linen cabinet", "竹林 竹脏衣柜",
    "A tilting hamper below, a cupboard for towels above, both with slatted fronts. The bag inside unhooks for the walk to the machine; the whole stands on a footprint of 45 x 34 cm.",
    "下层翻斗收脏衣，上层小柜放毛巾，门面皆为竹栅。内袋可摘下拎去洗衣机，整柜只占 45×34 厘米。", "940382", 420, 109, 13.8, (96, 50, 14), 359,
    dict(material="bamboo", doors=1, door_type=["hinged", "flap"], width=45, depth=34, height=98, capacity=52, wall_fixing="included", assembly="flat-packed"),
    finish(BAM, CRB))

# Sideboards, shoe cabinets, trolleys --------------------------------------------------------------------------------
add("ORCHSB", "sideboards", "Persimmon Row", "Orchard sideboard", "果园 餐边柜",
    "Reeded doors slide past each other and leave the middle open for a radio or a fruit bowl. Painted board outside, birch plywood shelves inside that take a full dinner service; the back has three cable holes.",
    "竖棱推拉门左右错开，中间空格放收音机或果盘。外为彩漆板，内为桦木胶合板层板，承得住整套餐具，背板留三个线孔。", "94036010", 1280, 309, 42.0, (126, 48, 20), 468,
    dict(material=["mdf", "plywood"], door_type="sliding", doors=2, width=[120, 160], depth=40, height=78, shelf_load=25, surface="paint", emission_class="e0", assembly="flat-packed"),
    size(S("120", "120 cm", "120 厘米"), S("160", "160 cm", "160 厘米", cny=360, eur=85, kg=6, box=(165, 48, 22))), colour(CEL, CRM, INK))
add("WEIRSB", "sideboards", "Oak Ferry", "Weir sideboard", "堰 餐边柜",
    "Slatted oak doors hide a deep shelf for platters and three drawers lined with felt for cutlery. It stands on the same feet as the Weir table, and a remote control works through the slats.",
    "橡木格栅门后是放大盘的深层板与三只衬毛毡的餐具抽屉。柜脚与堰系列餐桌一致，遥控器隔着栅条也能用。", "94036010", 1980, 469, 48.0, (156, 50, 24), 409,
    dict(material="oak", door_type="hinged", doors=2, drawers=3, width=150, depth=43, height=76, soft_close="yes", surface="oiled", assembly="flat-packed"),
    finish(OAK, WAL, SMO))
add("SLOTSHOE", "sideboards", "Fourpeg", "Slot shoe bench with cushion", "插槽 换鞋凳柜",
    "Sit down, tie, put the other pair away: two rows of slots below a bench 45 cm high. The upper row is 20 cm for trainers, the lower 15 cm for flats; the cushion ties on.",
    "坐下系带，顺手把另一双放好：45 厘米高的凳面下有两排鞋格。上排 20 厘米放运动鞋，下排 15 厘米放平底鞋，坐垫系带固定。", "94036090", 228, 59, 15.2, (84, 40, 12), 527,
    dict(material="particle-board", pairs_of_shoes=[8, 12], width=[78, 104], depth=34, height=45, load=130, surface="melamine", emission_class="e1", cushions="included"),
    size(S("8P", "8 pairs, 78 cm", "8 双 78 厘米"), S("12P", "12 pairs, 104 cm", "12 双 104 厘米", cny=60, eur=15, kg=4, box=(110, 40, 12))), finish(WHI, OAK))
add("LOUVRE", "sideboards", "Ganshui", "Peach River louvred shoe cabinet", "桃江 百叶鞋柜",
    "Louvres in both doors let wet shoes dry behind them. The shelves tilt or lie flat and come out for boots; in the top drawer lie keys, shoehorn and brush.",
    "双门百叶，湿鞋关在里面也能晾干。层板可平可斜，放靴子时可抽去；顶层抽屉收钥匙、鞋拔与鞋刷。", "94036090", 620, 155, 26.5, (108, 44, 18), 473,
    dict(material="rubberwood", door_type="hinged", doors=2, drawers=1, pairs_of_shoes=[15, 24], width=[60, 86], depth=35, height=100, wall_fixing="included"),
    size(S("15P", "15 pairs, 60 cm", "15 双 60 厘米"), S("24P", "24 pairs, 86 cm", "24 双 86 厘米", cny=200, eur=50, kg=8, box=(108, 48, 22))), finish(NAT, WHI, WAL))
add("TILLER", "sideboards", "Iron Sparrow", "Tiller kitchen trolley", "舵柄 三层推车",
    "Three trays of perforated steel with 7 cm sides, for onions, pens or a baby's things. Two castors lock; the middle tray hangs at any of six heights.",
    "三层冲孔钢盘，围边 7 厘米，放葱蒜、文具或宝宝用品都行。两只脚轮可锁，中层有六档高度可挂。", "940320", 158, 45, 8.2, (50, 40, 14), 612,
    dict(material="steel", shelves=3, width=45, depth=35, height=78, shelf_load=12, castor_type="lockable", surface="powder-coated", assembly="flat-packed"),
    colour(BLK, WHT, CEL, MUS))
add("MOORING", "sideboards", "Oak Ferry", "Mooring kitchen island", "系泊 厨房岛台",
    "A block of end-grain oak 40 mm thick on a painted base, with a drop leaf behind that seats two. Lift its rear and two wheels touch the floor: it moves when told and otherwise stands.",
    "40 毫米厚橡木端纹砧面，彩漆底柜，背面翻板可坐两人。抬起后端两轮才着地，要动便动，平时稳稳立着。", "94034090", 1680, 399, 48.0, (112, 50, 20), 318,
    dict(material=["oak", "mdf"], width=105, depth=48, height=90, drawers=2, doors=2, castor_type="yes", surface="oiled", load=80),
    colour(CRM, F("SGE", "Sage", "鼠尾草绿", "#9caf88"), CHA))
add("SCARPSB", "sideboards", "Cliffmark", "Scarp sideboard", "陡崖 岩板餐边柜",
    "A 6 mm stone top takes the coffee machine's steam and the kettle's heat; below it fluted fronts of smoked veneer. The upper tier of open glass holds cups, with cable space to a wall socket.",
    "6 毫米岩板台面不怕咖啡机的蒸汽与热水壶，下为烟熏木皮竖槽门。上层敞格玻璃放杯盏，背后留走线位通墙插。", "94036010", 2380, 499, 47.0, (152, 50, 22), 296,
    dict(material=["veneered-board", "sintered-stone"], door_type="hinged", doors=3, drawers=2, width=145, depth=42, height=88, soft_close="yes", surface="veneer"),
    Axis("tabletop", [SLT, CAL]))
add("YAOGUI", "sideboards", "Elm Hall", "apothecary sideboard", "药柜 餐边柜",
    "Twenty-one small fronts as in a pharmacy of herbs, with blank brass label frames for tea, seeds, screws or the names of grandchildren. The lowest row is one long drawer that only looks like three.",
    "二十一块小抽面，仿中药铺百子柜；黄铜标签框留空，可写茶、种子、螺钉或孙辈的名字。最下一排看似三抽，实为一只长抽屉。", "94036010", 2400, 499, 48.0, (118, 50, 48), 251,
    dict(material="elm", drawers=19, width=112, depth=40, height=84, joints="mortise-and-tenon", surface="lacquerware", assembly="assembled"),
    finish(ELM, DRK))
add("SHOOTTR", "sideboards", "Greenculm", "Shoot serving trolley", "新笋 竹餐车",
    "Two bamboo trays on large front wheels roll over thresholds without spilling. Lift the upper tray off and it goes on the table by itself; three bottles lie in a cradle between.",
    "两层竹盘配大前轮，推过门槛也不洒汤。上层托盘可取下直接端上桌，两层之间的弯架横放得下三支酒瓶。", "940382", 498, 125, 12.6, (78, 52, 16), 332,
    dict(material="bamboo", shelves=2, width=70, depth=46, height=80, load=30, castor_type="yes", surface="water-based-lacquer", assembly="flat-packed"),
    finish(BAM, CRB))
add("CREVICE", "sideboards", "Halfstep", "Crevice pull-out cabinet", "夹缝 抽拉窄柜",
    "Fifteen or twenty centimetres between refrigerator and wall become a larder on wheels. Rails on both sides keep bottles upright, and the shelf heights move in 3 cm steps.",
    "冰箱与墙之间的 15 或 20 厘米，变成一只带轮的食品柜。两侧护栏扶稳瓶罐，层板每 3 厘米一档可调。", "94034090", 238, 65, 13.2, (120, 52, 14), 446,
    dict(material="particle-board", shelves=5, width=[15, 20], depth=48, height=112, shelf_load=10, castor_type="yes", surface="melamine", emission_class="e0"),
    size(S("15", "15 cm wide", "宽 15 厘米"), S("20", "20 cm wide", "宽 20 厘米", cny=30, eur=7, kg=1.6, box=(120, 52, 16))), finish(WHI, OAK))

# Television units ---------------------------------------------------------------------------------------------------
add("PANELTV", "tv-units", "Fourpeg", "Panel television unit", "面板 电视柜",
    "Two flaps open downwards with push catches, the middle stays open for consoles and their heat. The back panel stops 4 cm short of the floor and clears a skirting board.",
    "两扇下翻门按压即开，中格敞开，给游戏机散热。背板离地 4 厘米收口，墙脚有踢脚线也能贴墙放。", "94036010", 480, 125, 27.0, (146, 44, 12), 561,
    dict(material="particle-board", television_size=[55, 65], width=[140, 180], depth=38, height=45, cable_management="yes", surface="melamine", emission_class="e1", load=50),
    size(S("140", "140 cm", "140 厘米"), S("180", "180 cm", "180 厘米", cny=120, eur=30, kg=7, box=(186, 44, 13))), finish(WHI, OAK, BLA))
add("WEIRTV", "tv-units", "Oak Ferry", "Weir television bench", "堰 电视柜",
    "Slatted sliding doors in oak let infrared and air through. A brush strip takes cables out anywhere along the back, and the height of 48 cm suits a sofa seat of 42 cm.",
    "橡木格栅推拉门，红外与空气都能通过。后缘通长毛刷条，线缆可由任意处引出；48 厘米高，配 42 厘米沙发座高看着正好。", "94036010", 1480, 359, 44.0, (166, 48, 18), 424,
    dict(material="oak", door_type="sliding", doors=3, television_size=[65, 75], width=[160, 200], depth=42, height=48, cable_management="yes", surface="oiled"),
    size(S("160", "160 cm", "160 厘米"), S("200", "200 cm", "200 厘米", cny=360, eur=85, kg=4, box=(205, 48, 18))), finish(OAK, WAL, SMO))
add("LINTEL", "tv-units", "Persimmon Row", "Lintel wall-hung media unit", "门楣 悬挂电视柜",
    "Hung on a full-length rail it leaves the floor free and seems longer than it is. Painted fronts open by touch; a loudspeaker fits behind the middle panel, which is cloth.",
    "通长挂条上墙，地面腾空，看着比实际更长。彩漆面板轻触即开；中间一块蒙布，后面可放回音壁音箱。", "94036010", 980, 239, 33.0, (168, 44, 14), 297,
    dict(material="mdf", door_type="flap", television_size=65, width=160, depth=35, height=32, wall_fixing="hung", cable_management="yes", surface="paint", emission_class="e0"),
    colour(CRM, CHA, CEL))
add("SCARPTV", "tv-units", "Cliffmark", "Ledge television unit", "岩台 岩板电视柜",
    "A slab 200 cm long carries the set; two lacquered boxes below can slide under it to left or right, to make room for a subwoofer or a dog's basket. Cables drop through a slot behind the stone.",
    "200 厘米长的岩板托起电视，下方两只烤漆柜体各带一抽，可左右滑动，腾出位置放低音炮或狗窝。线缆由石板后的长槽垂下。", "94036010", 1880, 459, 47.0, (205, 48, 16), 338,
    dict(material=["sintered-stone", "mdf"], drawers=2, television_size=85, width=200, depth=40, height=46, cable_management="yes", load=80, assembly="flat-packed"),
    Axis("tabletop", [CAL, SLT, TRV]))
add("EASEL", "tv-units", "Iron Sparrow", "Easel television stand", "画架 电视支架",
    "Three ash legs hold a screen like a painting, in a corner or before a window. VESA plates from 200 x 100 to 400 x 400 mm, a cable duct in the rear leg, a shelf for the box.",
    "三条白蜡木腿像画架一样托住屏幕，可放墙角或窗前。VESA 孔距 200×100 至 400×400 毫米，后腿暗藏线槽，附机顶盒搁板。", "940320", 520, 135, 12.8, (118, 34, 16), 365,
    dict(material=["ash", "steel"], television_size=65, width=82, depth=66, height=142, load=40, cable_management="yes", surface="oiled", assembly="flat-packed"),
    finish(ASH, WAL, BLA))
add("BOOKWALL", "tv-units", "Oak Ferry", "Jetty media wall", "栈桥 电视书墙",
    "Shelves around a screen of up to 55 inches make the television one thing among books. Three boxes, strapped as one parcel; the left and right towers change places, and one compartment has a door for what is ugly.",
    "书架围住不超过 55 英寸的屏幕，电视只是书中一件。三箱捆为一件发货，左右书塔可互换，另有一格带门，藏不好看的东西。", "94036010", 2400, 499, 72.0, (182, 60, 36), 241,
    dict(material="veneered-board", television_size=55, shelves=5, width=210, depth=34, height=180, shelf_load=18, wall_fixing="included", cable_management="yes", emission_class="e0"),
    finish(OAK, WAL))

# Hallway and coat racks ---------------------------------------------------------------------------------------------
add("ANTLER", "hallway", "Ganshui", "Plum River coat stand", "梅江 立式衣帽架",
    "A pine post with eight pegs at two heights, low ones for children and umbrellas. The cross foot is 46 cm wide and weighted at one arm, which goes under the heavier coats.",
    "松木立柱上下八只木钉，低的一圈给孩子与雨伞。十字底座宽 46 厘米，其中一臂加重，朝向挂厚大衣的一侧。", "94036090", 118, 35, 5.2, (98, 30, 12), 497,
    dict(material="pine", hooks=8, width=46, depth=46, height=176, wall_fixing="none", surface="oiled", assembly="flat-packed"),
    finish(PIN, WHI, BLA))
add("TELEGR", "hallway", "Iron Sparrow", "Telegraph hook rail", "电线 挂钩排",
    "Little steel birds sit on a wire of 6 mm and tip forward into hooks when a coat is wanted. The rail screws on at two points 60 cm apart, or in studs at 40.",
    "6 毫米钢线上停着几只小雀，要挂衣时轻轻一拨，前倾成钩。两点固定，孔距 60 厘米，轻钢龙骨墙可用 40 厘米孔位。", "940320", 98, 29, 2.6, (74, 14, 8), 452,
    dict(material="steel", hooks=[5, 7], length=[70, 100], load=25, wall_fixing="hung", surface="powder-coated", assembly="assembled"),
    size(S("5", "5 hooks, 70 cm", "五钩 70 厘米"), S("7", "7 hooks, 100 cm", "七钩 100 厘米", cny=30, eur=9, kg=0.8, box=(104, 14, 8))), colour(BLK, WHT, RST))
add("THRESH", "hallway", "Persimmon Row", "Threshold hall stand", "门槛 玄关衣帽架",
    "Bench, hooks and hat shelf in one frame 80 cm wide, for halls where a cupboard door would not open. The seat lifts over a tray for wet boots that can be rinsed out.",
    "长凳、挂钩、帽架合成一架，宽 80 厘米，适合开不了柜门的窄玄关。凳面掀开是放湿靴的托盘，可取出冲洗。", "94036090", 780, 189, 29.5, (186, 44, 14), 391,
    dict(material=["rubberwood", "mdf"], hooks=6, pairs_of_shoes=6, width=80, depth=38, height=182, wall_fixing="included", surface="paint", emission_class="e0"),
    colour(CEL, CRM, INK), few=("INK",))
add("JETTYCON", "hallway", "Oak Ferry", "Jetty console table", "栈桥 玄关桌",
    "At 26 cm deep it lets the hall remain a hall. Two shallow drawers for keys and letters, a bar between the legs on which umbrellas hang over a brass drip tray.",
    "深仅 26 厘米，走廊还是走廊。两只浅抽屉放钥匙与信件，腿间横杆可挂雨伞，伞尖下是一只黄铜接水盘。", "94036010", 820, 199, 15.2, (108, 36, 14), 406,
    dict(material="oak", table_type="console", shape="rectangular", width=100, depth=26, height=80, drawers=2, surface="oiled", assembly="flat-packed"),
    finish(OAK, WAL, BLA))
add("QIAOTOU", "hallway", "Elm Hall", "altar console table", "翘头案",
    "Everted ends keep a scroll from rolling off, which they no longer need to do; they still look right. The single plank of the top is 35 mm thick, and the side panels are pierced with lingzhi, the fungus of good fortune.",
    "翘头原为不使卷轴滚落，如今用不上，仍然好看。独板案面厚 35 毫米，两侧挡板透雕灵芝，取吉祥之意。", "94036010", 1680, 399, 28.0, (166, 46, 20), 237,
    dict(material="elm", table_type="console", width=[120, 158], depth=38, height=86, joints="mortise-and-tenon", surface="lacquerware", shape="rectangular"),
    size(S("120", "120 cm", "120 厘米", cny=-320, eur=-75, kg=-6, box=(128, 46, 20)), S("158", "158 cm", "158 厘米")), finish(ELM, by(DRK, cny=180, eur=40)))
add("UMBREL", "hallway", "Greenculm", "Dew bamboo umbrella stand", "晨露 竹伞架",
    "An open cage of bamboo with six long and four short places, over a tray of enamelled steel that lifts out. Sized for the corner behind the door, 30 x 20 cm.",
    "竹条敞架，六长四短十个伞位，下面的搪瓷钢接水盘可取出。占地 30×20 厘米，恰好放在门后。", "940382", 120, 35, 3.2, (56, 34, 10), 312,
    dict(material=["bamboo", "steel"], width=30, depth=20, height=52, surface="water-based-lacquer", wall_fixing="none", assembly="flat-packed"),
    finish(BAM, CRB))

# Desks --------------------------------------------------------------------------------------------------------------
add("SLOTDSK", "desks", "Fourpeg", "Slot student desk", "插槽 学生书桌",
    "A desk that costs little and asks little room: 18 mm board, a shelf under the top for a closed laptop, a book ledge at the back. The drawer box goes left or right.",
    "花钱不多、占地也不多的书桌：18 毫米板，桌面下一层放合上的笔记本，后缘一道书立。抽屉箱左右皆可装。", "94036090", 328, 89, 19.5, (106, 62, 10), 587,
    dict(material="particle-board", width=[100, 120], depth=55, height=75, drawers=1, cable_management="no", surface="melamine", emission_class="e1", assembly="flat-packed"),
    size(S("100", "100 x 55 cm", "100×55 厘米"), S("120", "120 x 55 cm", "120×55 厘米", cny=45, eur=12, kg=3, box=(126, 62, 10))), finish(WHI, OAK))
add("PEACHDSK", "desks", "Ganshui", "Peach River writing desk", "桃江 写字桌",
    "Turned legs and two drawers with wooden runners, in rubberwood like the chairs. The rear edge has a groove that stands a tablet or a row of postcards upright.",
    "车木桌腿，两只木轨抽屉，与同系列椅子同为橡胶木。桌面后缘开一道槽，平板或一排明信片可立在里面。", "94036090", 560, 139, 23.0, (116, 64, 12), 452,
    dict(material="rubberwood", width=110, depth=58, height=75, drawers=2, cable_management="no", surface="water-based-lacquer", assembly="flat-packed"),
    finish(NAT, WAL, WHI))
add("INKDESK", "desks", "Camphor Court", "Inkstone writing desk", "砚 书桌",
    "A desk for ink and paper: the cherry top has a strip of slate let in at the right for a wet brush. Three drawers, the middle one lined with camphor; a modern cable hatch hides under a sliding lid.",
    "为纸墨而设：樱桃木桌面右侧嵌一条板岩，可搁湿笔。三只抽屉，中间一只衬香樟木；走线盒藏在推拉盖下。", "94036090", 1880, 429, 35.0, (148, 74, 14), 301,
    dict(material=["cherry", "camphor"], width=[130, 140], depth=65, height=76, drawers=3, cable_management="yes", surface="oiled", assembly="flat-packed"),
    size(S("130", "130 x 65 cm", "130×65 厘米", cny=-140, eur=-30, kg=-2.5, box=(138, 74, 14)), S("140", "140 x 65 cm", "140×65 厘米")), finish(CHY, WAL))
add("RUNGDSK", "desks", "Iron Sparrow", "Rung leaning desk", "横档 靠墙书桌",
    "A ladder that leans on the wall and carries a desk plank at 74 cm and two shelves above it. Two screws hold the top; the feet are cut at the angle and shod in rubber.",
    "靠墙斜梯，74 厘米处一块书桌板，上方两层搁板。顶端两颗螺钉固定，梯脚按斜角切平，套胶垫。", "940320", 420, 109, 16.0, (178, 60, 10), 398,
    dict(material=["steel", "ash"], width=80, depth=52, height=176, shelves=2, load=40, wall_fixing="included", surface="powder-coated", assembly="flat-packed"),
    colour(BLK, CRM, SAG))
add("TRESTLE", "desks", "Iron Sparrow", "Sawhorse worktable", "锯马 工作台桌",
    "Two steel trestles that tilt the top by up to 12 degrees for drawing, and a birch plywood top with its layers showing at the edge. Trestles fold flat for the car.",
    "两只钢马架可使桌面倾斜至 12 度，便于画图；桦木胶合板台面，边缘露出层纹。马架可折平装车。", "940320", 680, 169, 29.0, (166, 80, 10), 343,
    dict(material=["steel", "plywood"], width=[140, 160], depth=75, height=[73, 90], cable_management="no", foldable="yes", load=100, surface="powder-coated"),
    size(S("140", "140 x 75 cm", "140×75 厘米", cny=-50, eur=-12, kg=-3, box=(146, 80, 10)), S("160", "160 x 75 cm", "160×75 厘米")), Axis("legs", [F("BLK", "Black trestles", "黑色马架", "#22252a"), F("RST", "Rust trestles", "锈红马架", "#a5522f"), F("WHT", "White trestles", "白色马架", "#f2f2ee")]))
add("COVE", "desks", "Grey Crane", "Cove corner desk", "湾 转角办公桌",
    "Two tops meet in a curve, not a corner: the chair swivels between them without catching. Cable trays run the whole length below; the return fits left or right.",
    "两块桌面以弧线相接，转椅在其间转身不碰桌角。桌下通长线槽把插排与电线都收起来，副桌左右皆可安装。", "940330", 1180, 289, 39.5, (164, 74, 14), 369,
    dict(material="particle-board", shape="l-shaped", width=[140, 160], depth=140, height=75, cable_management="yes", emission_class="e0", surface="melamine", assembly="flat-packed"),
    size(S("140", "140 x 140 cm", "140×140 厘米", cny=-120, eur=-30, kg=-4, box=(146, 74, 14)), S("160", "160 x 140 cm", "160×140 厘米")), finish(OAK, WHI, WAL))
add("BUREAU", "desks", "Halfstep", "Letterbox fall-front bureau", "信箱 翻板写字柜",
    "Closed it is a wall cabinet 18 cm deep; the front falls on chains to a desk of 70 x 42 cm. Pigeonholes, a cork panel and a socket hole inside; at six the work is shut away.",
    "合上是一只 18 厘米深的壁柜，面板由链条放下成为 70×42 厘米的书桌。内有信格、软木板与插座孔，六点一到，把工作关进去。", "94036090", 398, 99, 18.5, (80, 60, 20), 416,
    dict(material=["plywood", "birch"], width=74, depth=[18, 60], height=54, shelves=2, load=25, wall_fixing="hung", cable_management="yes", assembly="flat-packed"),
    finish(NAT, WHI, BLA))
add("SHUAN", "desks", "Elm Hall", "scholar's painting table", "画案",
    "A table for unrolling paper, without drawers, that a scholar stood at. The top floats in a mitred frame, the four legs are set in from the ends, and giant's-arm braces tie them to the middle of the top.",
    "展纸作画用的大案，不设抽屉，画者立于案前。格角攒边，四腿缩进案面，霸王枨由腿斜撑到面心之下。", "94036090", 1980, 449, 39.0, (164, 75, 16), 222,
    dict(material="elm", width=158, depth=70, height=83, joints="mortise-and-tenon", surface="lacquerware", cable_management="no"),
    finish(ELM, DRK))

# Height-adjustable desks --------------------------------------------------------------------------------------------
add("STRIDE", "standing-desks", "Grey Crane", "Stride electric desk", "迈步 电动升降桌",
    "The entry to standing work: one motor drives both legs through a shaft, at 25 mm a second and about 50 dB. Two-stage columns, up and down keys without memory; the top comes in two halves to keep the parcel short.",
    "站立办公的入门款：单电机经连杆驱动双腿，每秒 25 毫米，噪声约 50 分贝。两节立柱，只有升降两键，桌面为两拼以缩短包裹。", "94031051", 980, 229, 34.0, (118, 64, 14), 603,
    dict(material=["steel", "particle-board"], lift_drive="electric", motors=1, stages=2, height_range="72-118", lift_speed=25, load=70, width=[110, 120], assembly="flat-packed"),
    size(S("110", "110 x 60 cm", "110×60 厘米", cny=0, eur=0, kg=0), S("120", "120 x 60 cm", "120×60 厘米", cny=60, eur=10, kg=1.5, box=(126, 64, 14))), Axis("tabletop", [F("OAK", "Oak look", "橡木纹", "#c9a26b"), F("WHI", "White top", "白色桌面", "#f1efe9")]), Axis("legs", [F("BLK", "Black frame", "黑色桌架", "#22252a"), F("WHT", "White frame", "白色桌架", "#f2f2ee")]))
add("MIGDSK", "standing-desks", "Grey Crane", "Migration electric desk", "远徙 双电机升降桌",
    "Three-stage columns go low enough for somebody of 150 cm seated and high enough for 200 cm standing. Two motors, four memories, and a gyroscope that stops and backs off when the top touches a window sill.",
    "三节立柱，低可配 150 厘米身高者坐姿，高可配 200 厘米身高者站姿。双电机、四组记忆；陀螺仪感应，桌面碰到窗台即停并回退。", "94031051", 1980, 449, 46.0, (146, 74, 16), 548,
    dict(material=["steel", "particle-board"], lift_drive="electric", motors=2, stages=3, height_range="60-125", lift_speed=38, load=120, width=[140, 160, 180], memory_positions=4),
    size(S("140", "140 x 70 cm", "140×70 厘米"), S("160", "160 x 80 cm", "160×80 厘米", cny=220, eur=50, kg=4, box=(168, 84, 16)), S("180", "180 x 80 cm", "180×80 厘米", cny=380, eur=90, kg=8, box=(185, 85, 16))), Axis("tabletop", [F("OAK", "Oak look", "橡木纹", "#c9a26b"), F("WAL", "Walnut look", "胡桃木纹", "#6b4630")]), Axis("legs", [F("BLK", "Black frame", "黑色桌架", "#22252a"), F("WHT", "White frame", "白色桌架", "#f2f2ee")]), few=("180",))
add("DELTA", "standing-desks", "Grey Crane", "Delta corner electric desk", "三角洲 转角升降桌",
    "Three legs, three motors kept level by one controller, and an L of 160 by 120 cm that rises as one piece. Ask for the return on the left or the right; it cannot be changed afterwards.",
    "三腿三电机由一只控制器保持水平，160×120 厘米 L 形台面整体升降。副桌朝左或朝右请在下单时选定，装后不能互换。", "94031051", 3180, 659, 54.0, (168, 78, 20), 266,
    dict(material=["steel", "particle-board"], lift_drive="electric", motors=3, stages=3, height_range="62-125", load=125, width=160, shape="l-shaped", memory_positions=4),
    Axis("return-side", [S("L", "Return left", "副桌在左"), S("R", "Return right", "副桌在右")]), Axis("tabletop", [F("OAK", "Oak look", "橡木纹", "#c9a26b"), F("WHI", "White top", "白色桌面", "#f1efe9"), F("BLA", "Black top", "黑色桌面", "#2b2927")]))
add("WEIRLIFT", "standing-desks", "Oak Ferry", "Weir oak lift desk", "堰 橡木升降桌",
    "A lifting desk that does not look like an office: the columns wear sleeves of oak slats, and the solid top has a drawer 4 cm deep. The control is a wooden lever under the edge, up or down, nothing else.",
    "看不出是办公家具的升降桌：立柱外罩橡木栅条，实木桌面下藏 4 厘米浅抽屉。控制件是桌沿下一枚木拨杆，上或下，别无其他。", "94031051", 3280, 679, 48.0, (146, 76, 18), 357,
    dict(material=["oak", "steel"], lift_drive="electric", motors=2, stages=2, height_range="70-118", load=80, width=[120, 140], drawers=1, surface="oiled"),
    size(S("120", "120 x 65 cm", "120×65 厘米", cny=-260, eur=-55, kg=-4, box=(128, 72, 18)), S("140", "140 x 70 cm", "140×70 厘米")), finish(OAK, WAL))
add("CRANK", "standing-desks", "Grey Crane", "Windlass crank desk", "辘轳 手摇升降桌",
    "No plug, no motor: eight turns of the folding crank raise it by 10 cm, forty take it from sitting to standing. Schools and workshops choose it because nothing in it can burn out.",
    "没有插头，也没有电机：折叠摇柄转八圈升 10 厘米，四十圈由坐到站。学校与工坊爱用，因为没有可以烧坏的零件。", "94031051", 1080, 259, 35.0, (126, 68, 14), 327,
    dict(material=["steel", "particle-board"], lift_drive="crank", stages=2, height_range="70-120", load=80, width=[120, 140], depth=60, assembly="flat-packed"),
    size(S("120", "120 x 60 cm", "120×60 厘米"), S("140", "140 x 70 cm", "140×70 厘米", cny=90, eur=20, kg=4, box=(146, 76, 14))), Axis("tabletop", [F("BIR", "Birch look", "桦木纹", "#e0c79c"), F("WHI", "White top", "白色桌面", "#f1efe9")]))
add("TIDALFR", "standing-desks", "Grey Crane", "Tideway desk frame without top", "潮道 升降桌架",
    "For those who have a top already, an old door or a kitchen worktop up to 60 kg. The frame spreads from 105 to 180 cm and takes depths from 60 to 90; screws for wood are in the bag, a plan for drilling in the lid.",
    "给已有桌面的人：旧门板或厨房台面皆可，板重以 60 公斤为限。桌架可由 105 伸至 180 厘米，适合 60 至 90 厘米板深，附木螺钉与钻孔图。", "94031051", 1180, 279, 31.0, (116, 34, 20), 412,
    dict(material="steel", lift_drive="electric", motors=2, stages=2, height_range="66-130", lift_speed=32, load=110, width=[105, 180], memory_positions=3, surface="powder-coated"),
    colour(BLK, WHT, GRY))
add("PERCHGAS", "standing-desks", "Halfstep", "Lectern gas-spring desk", "讲台 气弹簧升降桌",
    "A narrow desk on one column that rises when the foot lets off the pedal, from sofa to standing. The castors lock; the top tilts to a lectern and has a stop that holds a book.",
    "单柱窄桌，松开脚踏即升，由沙发高度直到站立高度。脚轮可锁，桌面可斜成讲台，前沿挡条托住书本。", "94031051", 620, 159, 19.0, (86, 56, 14), 383,
    dict(material=["steel", "plywood"], lift_drive="gas-spring", height_range="72-112", load=15, width=75, depth=50, castor_type="lockable"),
    Axis("tabletop", [F("NAT", "Birch top", "桦木桌面", "#e0c79c"), F("WAL", "Walnut look", "胡桃木纹", "#6b4630"), F("WHI", "White top", "白色桌面", "#f1efe9")]))

# Mirrors ------------------------------------------------------------------------------------------------------------
add("FULLMOON", "mirrors", "Still Pond", "Full Moon round mirror", "满月 圆镜",
    "Float glass of 5 mm, copper-free silvering, and a rim of brushed aluminium only 8 mm wide. One keyhole plate bears it; a second, turned a quarter, keeps it from swinging when it is wiped.",
    "5 毫米浮法玻璃，无铜镀银，拉丝铝边仅宽 8 毫米。一枚锁孔挂片承重，另一枚转四分之一安装，擦拭时不晃。", "700992", 188, 55, 6.2, (66, 66, 8), 574,
    dict(material=["glass", "aluminium"], shape="round", diameter=[60, 80], hanging="wall", safety_film="yes", surface="brushed"),
    size(S("60", "60 cm across", "直径 60 厘米"), S("80", "80 cm across", "直径 80 厘米", cny=90, eur=24, kg=4, box=(86, 80, 8))), Axis("frame", [F("BLK", "Black", "黑色", "#22252a"), F("BRS", "Brass-coloured", "黄铜色", "#b8935a"), F("SIL", "Silver", "银色", "#c3c6c8")]))
add("WILLOW", "mirrors", "Still Pond", "Willow full-length mirror", "垂柳 全身镜",
    "Shows shoes and hat at once from 1.2 m away. A strut folds out behind to stand it, two hooks hang it, and a third fitting ties it to the wall in homes with small climbers.",
    "站在 1.2 米外，从鞋到帽都照得见。背后支杆翻出即可立，两只挂钩可上墙；家有爱攀爬的孩子，另有一只系墙件。", "700992", 298, 85, 11.8, (168, 58, 8), 621,
    dict(material=["glass", "aluminium"], shape="rectangular", width=[50, 65], height=[160, 170], hanging="both", safety_film="yes"),
    size(S("50", "50 x 160 cm", "50×160 厘米"), S("65", "65 x 170 cm", "65×170 厘米", cny=110, eur=30, kg=4.6, box=(175, 72, 8))), Axis("frame", [F("BLK", "Black", "黑色", "#22252a"), F("BRS", "Brass-coloured", "黄铜色", "#b8935a"), F("WHT", "White", "白色", "#f2f2ee")]))
add("WEIRMIR", "mirrors", "Oak Ferry", "Weir oak mirror", "堰 橡木镜",
    "An oak frame 3 cm deep that ends below in a ledge for keys or a razor. Sealed at the back with lacquer, it hangs 6 mm off the tiles, with air behind, and so suits a bathroom too.",
    "橡木框深 3 厘米，下缘伸出一道搁板，放钥匙或剃刀。背面封漆，挂起后离瓷砖 6 毫米，浴室里也能通风。", "700992", 360, 95, 7.4, (86, 58, 10), 386,
    dict(material=["oak", "glass"], shape="rectangular", width=50, height=[70, 110], hanging="wall", storage_space="shelf", surface="oiled", safety_film="no"),
    size(S("70", "50 x 70 cm", "50×70 厘米"), S("110", "50 x 110 cm", "50×110 厘米", cny=120, eur=30, kg=3.8, box=(118, 58, 10))), finish(OAK, WAL, BLA))
add("RIPPLE", "mirrors", "Still Pond", "Ripple mirror without frame", "涟漪 异形镜",
    "Cut like a puddle after rain, with a polished edge and no frame at all. A plywood backing sets it 2 cm off the wall, which throws a soft shadow; hang it any way round.",
    "裁成雨后水洼的轮廓，边缘精磨，不加镜框。胶合板背衬使它离墙 2 厘米，投下一圈淡影，横竖怎么挂都行。", "700992", 240, 69, 5.9, (78, 58, 8), 442,
    dict(material=["glass", "plywood"], shape="irregular", width=[50, 70], height=[70, 100], hanging="wall", safety_film="yes"),
    size(S("S", "50 x 70 cm", "50×70 厘米"), S("L", "70 x 100 cm", "70×100 厘米", cny=150, eur=40, kg=5.5, box=(108, 78, 8))))
add("MOONMIR", "mirrors", "Camphor Court", "Moon Gate arched mirror", "月门 拱形镜",
    "An arch of laminated cherry leans on the wall like a doorway into the next room. The foot is cut at 4 degrees to match the lean, and a rubber strip stops it from creeping.",
    "樱桃木弯曲成拱，倚墙而立，像通往隔壁的一道门。底边按 4 度斜角裁切，垫胶条，不会慢慢滑开。", "700992", 780, 189, 16.4, (172, 76, 10), 303,
    dict(material=["cherry", "glass"], shape="arched", width=70, height=165, hanging="both", safety_film="yes", surface="oiled"),
    finish(CHY, WAL))
add("DUCKWEED", "mirrors", "Still Pond", "Duckweed table mirror", "浮萍 台镜",
    "A round glass of 22 cm tilts on a beech stand whose foot is a tray for rings and pins. Plain on one side, threefold on the other; it folds flat for the drawer.",
    "22 厘米圆镜架在榉木座上，俯仰可调，底座兼作首饰盘。一面平镜，一面三倍放大，可折平放进抽屉。", "700992", 90, 29, 3.1, (30, 28, 10), 517,
    dict(material=["beech", "glass"], shape="round", diameter=22, height=32, hanging="table", foldable="yes", assembly="assembled"),
    finish(NAT, WAL, WHI), sites="D")
add("BAJIAO", "mirrors", "Elm Hall", "octagonal hall mirror", "八角镜",
    "The outline of a Tang bronze mirror in elm, with a bead on the inner edge and a brass ring above. Bevelled glass catches the window twice; the back is closed with a paper-lined panel.",
    "唐镜的八角轮廓，以榆木制框，内缘起线，上悬黄铜环。斜边玻璃把窗光映出两重，背面是一块裱了纸的装板。", "700992", 460, 119, 6.8, (66, 64, 10), 254,
    dict(material=["elm", "glass"], shape="octagonal", diameter=58, hanging="wall", safety_film="no", joints="mortise-and-tenon", surface="lacquerware"),
    finish(ELM, by(DRK, cny=50, eur=12)))
add("THRMIR", "mirrors", "Persimmon Row", "Threshold mirror with hooks", "门槛 带钩玄关镜",
    "A last look and the dog's lead in one place: a painted frame with four wooden pegs below the glass and a slot on top for letters. Matches the hall stand of the series.",
    "出门前照一眼，顺手取下狗绳：彩漆镜框，镜下四只木钉，上缘一道插信的槽。与同系列玄关架配套。", "700992", 198, 55, 5.2, (68, 50, 10), 365,
    dict(material=["mdf", "glass"], shape="rectangular", width=42, height=60, hanging="wall", hooks=4, safety_film="yes", surface="paint"),
    colour(CEL, CRM, INK))

# Children's furniture -----------------------------------------------------------------------------------------------
add("SPOOLDSK", "childrens-furniture", "Rabbit Lantern", "Spool growing desk", "线轴 成长书桌",
    "From the first year at school to the last: a crank sets the top from 54 to 76 cm, and it tilts to 55 degrees with a stop against rolling pencils. The crank comes off, and the height stays where a parent put it.",
    "从一年级用到毕业：摇柄把桌面由 54 调到 76 厘米，并可倾斜至 55 度，前缘挡条不让铅笔滚落。摇柄可取下，高度由家长说了算。", "94036090", 880, 219, 29.5, (124, 66, 16), 536,
    dict(material=["beech", "steel"], lift_drive="crank", height_range="54-76", width=[100, 120], depth=60, child_age="6-16", drawers=1, emission_class="e0", load=50),
    size(S("100", "100 x 60 cm", "100×60 厘米", cny=-80, eur=-20, kg=-3, box=(106, 66, 16)), S("120", "120 x 60 cm", "120×60 厘米")), colour(F("SKY", "Sky blue", "天蓝", "#7fbde6"), F("PCH", "Peach", "蜜桃粉", "#eab7a2"), GRY))
add("SPOOLCH", "childrens-furniture", "Rabbit Lantern", "Spool growing chair", "线轴 成长椅",
    "Seat and footboard slide in grooves every 3 cm, so that feet have ground at six and at sixteen. The castors brake under weight: it does not roll away while it is sat on.",
    "座板与踏板每 3 厘米一道槽位，六岁十六岁脚下都踩得实。脚轮受重即刹，孩子坐着时椅子不会溜走，起身后才推得动。", "94016900", 480, 119, 11.6, (64, 48, 20), 489,
    dict(material="beech", height_range="33-51", width=44, child_age="4-16", castor_type="yes", load=80, surface="water-based-lacquer", assembly="flat-packed"),
    colour(F("SKY", "Sky blue", "天蓝", "#7fbde6"), F("PCH", "Peach", "蜜桃粉", "#eab7a2"), GRY))
add("TAILBUNK", "childrens-furniture", "Rabbit Lantern", "Treetop bunk bed", "树梢 上下床",
    "Pine, with a rail of 38 cm above the upper mattress and a ladder with flat treads that may hang at either end. It divides into two single beds when the children do; upper berth from six years, to EN 747.",
    "松木上下床，上铺护栏高出床垫 38 厘米，平踏板爬梯左右可挂。孩子分房时可拆成两张单人床；上铺适合六岁以上，按 EN 747 设计。", "94035000", 1580, 389, 62.0, (206, 44, 24), 472,
    dict(material="pine", sleeping_width=[80, 90], bed_base="slats", height=160, child_age="6-14", load=100, clearance=28, surface="water-based-lacquer", assembly="flat-packed"),
    size(S("80", "80 x 190 cm", "80×190 厘米", cny=-120, eur=-30, kg=-4, box=(196, 44, 24)), S("90", "90 x 200 cm", "90×200 厘米")), finish(PIN, WHI, GRY))
add("ROOFTOP", "childrens-furniture", "Rabbit Lantern", "Rooftop house bed", "屋顶 小屋床",
    "A bed on the floor with a gable over it, for fairy lights, a tent cloth or nothing. The low slats lie 8 cm up, so that a two-year-old gets in and out alone; the side rail comes off later.",
    "贴地小床上立着人字屋架，挂星星灯、搭帐篷布，或什么也不挂。床条离地 8 厘米，两岁孩子自己能上下，护栏日后可拆。", "94035000", 780, 189, 29.0, (198, 34, 16), 431,
    dict(material="pine", sleeping_width=[70, 80, 90], bed_base="slats", height=142, child_age="2-10", clearance=8, load=120, surface="untreated", assembly="flat-packed"),
    size(S("70", "70 x 140 cm", "70×140 厘米", cny=-130, eur=-30, kg=-6, box=(146, 34, 16)), S("80", "80 x 160 cm", "80×160 厘米", cny=-70, eur=-15, kg=-3, box=(166, 34, 16)), S("90", "90 x 190 cm", "90×190 厘米")), finish(PIN, WHI))
add("LULLCOT", "childrens-furniture", "Rabbit Lantern", "Lullaby cot", "摇篮曲 婴儿床",
    "Three heights for the slatted floor, bars 5.5 cm apart, no cut-outs to climb by. One side is removed for the toddler years; beech without knots, in a lacquer tested for saliva and sweat.",
    "床板三档高度，栏杆净距 5.5 厘米，没有可借力攀爬的孔。学步后可拆去一侧栏；无节榉木，漆面通过唾液与汗液测试。", "94035000", 880, 219, 25.5, (132, 72, 14), 413,
    dict(material="beech", sleeping_width=[60, 70], bed_base="slats", height=86, child_age="0-4", castor_type="lockable", surface="water-based-lacquer", load=50),
    size(S("60", "60 x 120 cm", "60×120 厘米", cny=-100, eur=-25, kg=-3, box=(126, 66, 14)), S("70", "70 x 140 cm", "70×140 厘米", box=(146, 76, 14))), finish(NAT, WHI, by(SAG)))
add("HIGHCH", "childrens-furniture", "Rabbit Lantern", "Dumpling high chair", "团子 成长餐椅",
    "Pulls up to the family table, with the tray or without. The bar and the five-point belt come off at three, the steps move down, and a ten-year-old still sits on it to draw.",
    "推到家里餐桌旁，带不带餐盘都行。三岁后卸下护栏与五点式安全带，踏板逐级下移，十岁时还能坐着画画。", "94016900", 460, 115, 9.4, (82, 50, 16), 458,
    dict(material="beech", chair_seat_height=[45, 60], width=48, height=82, child_age="0.5-10", load=60, surface="water-based-lacquer", assembly="flat-packed"),
    finish(NAT, WHI, by(SAG), WAL), Axis("grade", [S("STD", "Chair with tray", "含餐盘"), S("CUSH", "With tray and cushion", "含餐盘与坐垫", cny=60, eur=15, kg=0.4)]))
add("MUSHSET", "childrens-furniture", "Rabbit Lantern", "Puddle table and two chairs", "水坑 儿童桌椅套装",
    "The table has a trough in the middle for building bricks, paint pots or beans, with a lid that makes it flat. The chairs weigh 2 kg and are hard to tip; everything bolts from below, out of reach.",
    "桌中央一道凹槽，放积木、颜料罐或豆子，盖上盖板便是平桌。小椅每把 2 公斤，不易翻倒，螺栓都从下方拧入，孩子够不着。", "94036090", 398, 99, 14.8, (68, 58, 20), 497,
    dict(material=["rubberwood", "mdf"], pieces=3, length=62, width=52, height=48, chair_seat_height=28, child_age="2-7", surface="water-based-lacquer", emission_class="enf"),
    colour(NAT, CEL, F("PCH", "Peach", "蜜桃粉", "#eab7a2")))
add("PAGEBK", "childrens-furniture", "Rabbit Lantern", "Page picture-book rack", "翻页 绘本架",
    "Books show their covers, since those who cannot read choose by the picture. Four cloth slings above, two boxes for blocks below, and a wall strap, because it will be climbed.",
    "绘本封面朝外，还不识字的孩子看图来选。上面四层布兜，下面两只积木箱；附墙带，因为它总会被攀爬。", "94036010", 238, 65, 10.8, (78, 40, 14), 523,
    dict(material=["pine", "cotton"], shelves=4, width=[63, 86], depth=30, height=82, child_age="1-8", wall_fixing="included", surface="untreated", assembly="flat-packed"),
    size(S("63", "63 cm wide", "宽 63 厘米"), S("86", "86 cm wide", "宽 86 厘米", cny=60, eur=15, kg=2.6, box=(90, 40, 15))), colour(NAT, CRM, CEL))
add("TOYTILT", "childrens-furniture", "Rabbit Lantern", "Breakwater toy cabinet", "防波 玩具收纳柜",
    "Nine shallow tubs slide in at a slant and show what they hold to eyes 80 cm above the floor. Tubs are polypropylene and go into the bath; the frame has no edge under 3 mm radius.",
    "九只浅盒斜着插入，个头 80 厘米的小家伙也看得见里面。盒子为聚丙烯，可拿去浴缸里洗；柜架各边圆角不小于 3 毫米。", "94036010", 338, 89, 13.6, (88, 44, 16), 479,
    dict(material="particle-board", drawers=9, width=84, depth=40, height=80, child_age="1-10", wall_fixing="included", emission_class="e0", assembly="flat-packed"),
    finish(WHI, OAK), Axis("colour", [F("CLR", "Clear tubs", "透明盒", "#e3e8ea"), F("MIX", "Coloured tubs", "彩色盒", "#d9a441")]))
add("TOWER", "childrens-furniture", "Rabbit Lantern", "Lookout kitchen tower", "瞭望 儿童站台",
    "A fenced step at which a child of two washes salad beside the cook. The platform has three heights; lay the tower on its front and it becomes a small table with a chair inside.",
    "带护栏的站台，两岁孩子站在大人身旁洗菜。站板三档高度，向前放倒便成小桌，里面还藏着一张小椅。", "94036090", 368, 95, 10.9, (94, 48, 16), 436,
    dict(material=["birch", "plywood"], width=42, depth=48, height=90, child_age="1.5-6", foldable="yes", load=50, surface="water-based-lacquer"),
    finish(NAT, WHI, by(SAG)))
add("STRINGWD", "childrens-furniture", "Rabbit Lantern", "Washing Line child's wardrobe", "晾衣绳 儿童衣架柜",
    "Rails at 70 and 105 cm let a child hang up a jacket without help, and be asked to. Two drawers and a mirror that does not break, of acrylic; hooks on both ends for tomorrow's clothes.",
    "挂杆分 70 与 105 厘米两档，孩子自己挂得上外套，也就没有借口。两只抽屉，一面摔不碎的亚克力镜，两端挂钩放明天要穿的衣服。", "94035000", 480, 129, 24.0, (116, 46, 12), 358,
    dict(material=["rubberwood", "mdf"], drawers=2, width=80, depth=38, height=112, child_age="2-9", wall_fixing="included", emission_class="e0", surface="paint"),
    colour(CRM, CEL, DUS))

# Outdoor furniture --------------------------------------------------------------------------------------------------
add("STEPBIS", "outdoor-furniture", "Mossgate", "Stepping Stone bistro set", "踏石 阳台三件套",
    "A round table and two chairs that fold to the thickness of a hand and go behind a balcony door. Steel is zinc-plated under the powder coat, since balcony railings teach what rust does.",
    "一张小圆桌、两把椅，折起只有一掌厚，收在阳台门后。喷粉之下先镀一层锌，阳台栏杆早已教会我们什么叫锈。", "940179", 398, 99, 16.4, (94, 64, 16), 602,
    dict(material="steel", pieces=3, diameter=60, chair_seat_height=45, load=110, foldable="yes", surface="powder-coated", outdoors="season", cushions="none", assembly="assembled"),
    colour(BLK, SAG, RST, CRM))
add("PERGTB", "outdoor-furniture", "Mossgate", "Pergola aluminium table", "藤架 户外餐桌",
    "Gaps between the extruded slats let rain through, and a hole in the middle takes a parasol pole of up to 48 mm. It never needs painting; two people carry it round the house, and the extending one grows by a leaf stored below.",
    "挤压铝条间留缝排雨，中央伞孔可插 48 毫米以内的遮阳伞。不必上漆，两个人抬得动，伸缩款的加长板就收在桌下。", "940320", 1380, 339, 31.0, (156, 92, 14), 421,
    dict(material="aluminium", table_type=["fixed", "extending"], shape="rectangular", length=[150, 200], width=90, height=74, diners="4-8", outdoors="all-year", surface="powder-coated"),
    size(S("150", "150 x 90 cm", "150×90 厘米"), S("EXT", "Extending 150–200 cm", "伸缩 150–200 厘米", cny=620, eur=150, kg=9, box=(158, 95, 17))), colour(CHA, F("WHT", "White", "白色", "#f2f2ee"), SND))
add("PERGCH", "outdoor-furniture", "Mossgate", "Pergola stacking armchairs, pair", "藤架 叠放扶手椅 两把",
    "Mesh of PVC-coated polyester stretched in an aluminium channel dries in minutes and can be restrung. Stack six; the arms pass below a top of 74 cm.",
    "涤纶包塑网面绷在铝槽里，雨后几分钟就干，松了可以重绷。可叠六把，扶手推得进 74 厘米高的桌面。", "940179", 520, 135, 9.8, (90, 60, 34), 447,
    dict(material=["aluminium", "coated-mesh"], pieces=2, chair_seat_height=43, width=56, load=130, stackable="yes", outdoors="all-year", cushions="none", assembly="assembled"),
    colour(CHA, F("WHT", "White", "白色", "#f2f2ee"), SND))
add("GARDBEN", "outdoor-furniture", "Mossgate", "Garden Wall acacia bench", "园墙 相思木长椅",
    "A park bench with a curved back and arms that hold a cup, of acacia with the sapwood cut away. Oil it every spring for brown, or leave it, and in two years it is grey and just as sound.",
    "公园式长椅，靠背带弧度，扶手放得下杯子，相思木只取心材。每春上油则保持棕色；不管它，两年后转灰，一样结实。", "94016900", 620, 159, 21.5, (126, 62, 14), 468,
    dict(material="acacia", seat_type="bench", seats=[2, 3], width=[120, 150], chair_seat_height=43, load=240, surface="oiled", outdoors="all-year", assembly="flat-packed"),
    size(S("120", "2 seats, 120 cm", "双人 120 厘米"), S("150", "3 seats, 150 cm", "三人 150 厘米", cny=150, eur=40, kg=5.5, box=(156, 62, 14))))
add("SUNDECK", "outdoor-furniture", "Mossgate", "Sun Terrace lounger", "晒台 日光躺椅",
    "Back in five positions, wheels behind, a tray that slides out on either side for a book and a glass. Eucalyptus with stainless hinges; the cushion has a hood that turns over the top slat.",
    "靠背五档，后端带轮，两侧都能抽出小托盘放书与杯子。桉木配不锈钢铰链，坐垫顶端有套兜，翻扣在上缘不滑落。", "94016900", 780, 199, 23.0, (200, 70, 18), 352,
    dict(material=["eucalyptus", "stainless-steel"], seat_type="sun-lounger", width=66, length=196, load=130, tilt="recline", outdoors="season", cushions="included", castor_type="yes"),
    fabric(OAT, F("STR", "Ink stripe", "墨蓝条纹", "#2f4057"), GRY))
add("ORANGERY", "outdoor-furniture", "Mossgate", "Orangery rope lounge set", "橘园 绳编沙发四件套",
    "Two armchairs, a sofa and a table: olefin rope woven over aluminium by hand, eleven metres a chair. Solution-dyed cushions keep their colour; each has a mesh base that drains, and a shower does no harm.",
    "两把单椅、一张双人座、一张茶几：铝架手编烯烃绳，每把单椅用绳十一米。原液染色坐垫不易褪色，底面为排水网布，淋场雨无妨。", "940179", 3980, 899, 58.0, (142, 78, 84), 274,
    dict(material=["aluminium", "rope"], pieces=4, seats=4, chair_seat_height=42, upholstery="acrylic", removable_cover="yes", outdoors="season", cushions="included", surface="powder-coated", assembly="assembled"),
    colour(SND, CHA))
add("NESTSWING", "outdoor-furniture", "Mossgate", "Weaverbird swing chair", "织巢 秋千椅",
    "A drop-shaped basket of flat rope hangs from a spring on a bowed steel stand; the spring takes the jerk out of sitting down. The foot ring is 105 cm across and wants level ground.",
    "水滴形扁绳吊篮，经弹簧挂在弓形钢架上，坐下时没有顿挫。底圈直径 105 厘米，需放在平地上。", "940179", 1180, 289, 33.0, (112, 78, 40), 396,
    dict(material=["steel", "rope"], width=105, height=196, load=130, outdoors="covered", cushions="included", removable_cover="yes", surface="powder-coated", assembly="flat-packed"),
    colour(CHA, SND), Axis("fabric", [F("ECR", "Natural cushion", "本色坐垫", "#e3d8c0"), F("MOS", "Moss cushion", "苔绿坐垫", "#66704a")]))
add("POTTING", "outdoor-furniture", "Mossgate", "Trowel potting bench", "花铲 园艺工作台",
    "A cedar table at the height of standing work, zinc sheet on top, a sliding grid over the soil bin. Hooks for tools at the side; the lower shelf carries sacks of 40 litres.",
    "杉木台，站着干活的高度，台面包镀锌板，土箱上盖一块可推开的格栅。侧面挂工具，下层搁板承得住 40 升土袋。", "94036090", 460, 119, 19.8, (108, 56, 14), 329,
    dict(material=["cedar", "steel"], width=100, depth=48, height=120, shelves=2, hooks=3, load=60, surface="untreated", outdoors="all-year", assembly="flat-packed"),
    finish(F("CED", "Natural cedar", "杉木原色", "#c49a6c"), GRY))
add("BOATHS", "outdoor-furniture", "Mossgate", "Boathouse storage bench", "船库 储物长椅",
    "Keeps cushions dry: the acacia lid overhangs on three sides and closes on a rubber seal, while slots in the floor let air rise. Two dampers lower the lid; two people sit on it.",
    "坐垫放在里面不受潮：相思木箱盖三面出檐，压在胶条上，箱底留缝通风。两支阻尼缓降箱盖，盖上可坐两人。", "94036090", 1080, 269, 36.5, (134, 62, 18), 337,
    dict(material="acacia", width=128, depth=56, height=58, capacity=260, load=220, storage_space="lift-up", surface="oiled", outdoors="all-year", assembly="flat-packed"),
    finish(F("ACA", "Oiled acacia", "相思木油色", "#9b6a3c"), GRY))
add("TERRFT", "outdoor-furniture", "Mossgate", "Allotment folding table", "菜园 户外折叠桌",
    "Slats of eucalyptus on two folding trestles: stands in a moment under the cherry tree and hangs by a hook in the shed all winter. The screws are stainless; on plain ones the tannin of this wood leaves black rings.",
    "桉木条桌面，两副折叠脚，转眼支在樱桃树下，冬天挂进工具房。螺钉皆为不锈钢；若用普通钢，这种木材的单宁会在钉眼周围染出黑圈。", "94036090", 480, 125, 16.2, (126, 74, 10), 381,
    dict(material="eucalyptus", table_type="folding", shape="rectangular", length=120, width=70, height=74, diners="4-6", surface="oiled", outdoors="season", assembly="assembled"),
    finish(F("EUC", "Oiled eucalyptus", "桉木油色", "#a8744a")), Axis("grade", [S("TAB", "Table alone", "单桌"), S("SET", "With 2 folding stools", "含两只折叠凳", cny=160, eur=40, kg=5.4)]))
add("CAIRN", "outdoor-furniture", "Mossgate", "Cairn garden stool", "石堆 户外墩凳",
    "Cast from cement and glass fibre with a wall of 12 mm, it weighs a third of what it looks. A hole in the bottom lets water out; seat or side table, through frost as well.",
    "水泥与玻璃纤维浇成，壁厚 12 毫米，分量只有看上去的三分之一。底部留孔排水，可坐可当边几，也不怕霜冻。", "94018000", 240, 65, 9.8, (40, 40, 48), 288,
    dict(material="concrete", seat_type="stool", diameter=34, height=44, load=150, outdoors="all-year", assembly="assembled"),
    colour(STN, SND, CHA))

# Small enough to fly ------------------------------------------------------------------------------------------------
add("SNIPE", "outdoor-furniture", "Mossgate", "Snipe camp chair", "沙锥 超轻露营椅",
    "Two shock-corded hubs of 7075 aluminium open by themselves and the seat is hooked over four tips: half a minute, 35 cm above the ground. Packed it is as long as a forearm; wide feet for sand are in the bag.",
    "7075 铝合金骨架，两只弹力绳接头自行张开，座布挂上四角即成，半分钟坐下，座高 35 厘米。收起只有小臂长，袋里另备沙地大脚。", "940179", 398, 99, 1.3, (38, 14, 12), 742,
    dict(material="aluminium", seat_type="recliner", upholstery="technical-fabric", chair_seat_height=35, width=54, load=120, foldable="yes", outdoors="season", assembly="flat-packed"),
    colour(SND, CHA, F("PNE", "Pine green", "松绿", "#3f5a48")), few=("PNE",), sites="L")
add("GNEISS", "outdoor-furniture", "Mossgate", "Stepping Stone camp table", "踏石 露营卷桌",
    "Aluminium slats roll up around the legs and go into a bag as thick as a bottle. Unrolled they lock flat and take a stove; the height of 40 cm goes with low camp chairs.",
    "铝板条卷在桌腿外，收进酒瓶粗的袋子；展开即锁平，放得下炉子。桌高 40 厘米，配矮款露营椅正好。", "940320", 320, 79, 1.6, (44, 12, 11), 716,
    dict(material="aluminium", table_type="folding", shape="rectangular", length=57, width=42, height=40, load=30, foldable="yes", outdoors="season", assembly="flat-packed"),
    colour(CHA, F("SIL", "Silver", "银色", "#b9bec4")), sites="L")
add("SKYLARK", "outdoor-furniture", "Mossgate", "Skylark camp cot", "云雀 露营行军床",
    "A bed of taut nylon 15 cm off the wet ground, on three bows that lever over with the foot. Someone of 1.90 m sleeps straight; no crossbar lies under the back.",
    "绷紧的尼龙床面离湿地 15 厘米，三道弓架用脚一压就到位。一米九的人能躺直，腰背下没有横杆硌着。", "940320", 498, 125, 2.3, (42, 16, 15), 721,
    dict(material=["aluminium", "coated-mesh"], sleeping_width=66, length=195, height=15, load=140, foldable="yes", outdoors="season", assembly="flat-packed"),
    colour(SND, CHA), sites="L")
add("CORDWAIN", "stools-and-benches", "Elm Hall", "Cross-legged travel stool", "交杌 马扎",
    "The stool that painters of the Song drew with hunters: two frames cross on a brass pin, the seat is a web of waxed silk cord. Folded, it is as thick as a dictionary and hangs from its own footrest.",
    "宋画里猎人带着走的那一种：两副木框以铜轴相交，座面是上蜡丝绳编成的软屉。折起厚如一本字典，脚踏就是提手。", "940169", 420, 105, 1.9, (46, 30, 7), 728,
    dict(material=["black-walnut", "padauk", "rope"], seat_type="stool", width=44, chair_seat_height=42, load=110, foldable="yes", joints="mortise-and-tenon", surface="oiled", assembly="assembled"),
    finish(WAL, F("ROS", "Padauk", "花梨木色", "#7d3b2a", cny=120, eur=30)), sites="L")
add("HUNDRED", "shelves", "Elm Hall", "Hundred Treasures table-top cabinet", "百宝 案头多宝格",
    "Nine niches of unequal size for a cup, a seal, a snuff bottle and what else is looked at rather than used. Padauk, joined without a nail; a pane of glass slides in front and keeps the dust off.",
    "大小不等九格，放杯、印、鼻烟壶，以及一切只看不用的东西。花梨木，通体不用一钉；前面一扇玻璃推门，挡灰不挡眼。", "94036010", 980, 239, 3.9, (40, 30, 15), 705,
    dict(material=["padauk", "black-walnut", "glass"], width=36, height=27, depth=11, shelves=3, door_type="sliding", shelf_load=3, joints="mortise-and-tenon", surface="oiled", wall_fixing="none", assembly="assembled"),
    finish(F("ROS", "Padauk", "花梨木色", "#7d3b2a"), WAL), sites="L")
add("MOTHWING", "mirrors", "Elm Hall", "Moth-brow dressing box", "蛾眉 折叠镜匣",
    "Lift the lid, and a mirror rises out of it on a brass stay; four drawers below hold combs and rings. Closed it is a plain box of walnut with a handle, and travels as one.",
    "掀盖，一面镜子随铜撑立起；下面四只小屉收梳篦与戒指。合上是一只带提手的素面胡桃木匣，可以带着走。", "700992", 760, 189, 3.2, (32, 25, 19), 711,
    dict(material=["black-walnut", "glass"], shape="rectangular", width=29, height=17, depth=22, drawers=4, hanging="table", foldable="yes", surface="oiled"),
    finish(WAL, F("LAC", "Red lacquer", "朱漆", "#8e2a22", cny=180, eur=45)), sites="L")
add("EAVES", "shelves", "Oak Ferry", "Swallow Eaves brass picture ledge", "燕檐 黄铜托架",
    "A strip of walnut on a folded sheet of brass that shows as a thin golden line below it. For postcards, a row of paperbacks or one cup of tea; the two screws vanish behind the wood.",
    "一条胡桃木嵌在折边黄铜板上，正面只露一线金色。立明信片、排一行口袋书，或只放一杯茶；两颗螺钉藏在木条后面。", "94036010", 260, 69, 1.5, (64, 14, 6), 703,
    dict(material=["black-walnut", "oak"], width=60, depth=10, height=4, shelves=1, shelf_load=8, wall_fixing="hung", surface="oiled", assembly="assembled"),
    finish(WAL, OAK), sites="L")
