"""Bicycles, electric bicycles, their parts and what a rider needs with them."""
from .common import Axis, Goods, Value

g = Goods("bicycles")

# Subcategories beside city, folding, mountain, road, children, cargo and e-bikes.
g.category("utility", "Roadsters and utility bicycles", "载重与邮政自行车", picture="bicycle-city")
g.category("touring", "Touring bicycles", "长途旅行自行车", picture="bicycle-city")
g.category("gravel", "Gravel and fixed-gear bicycles", "砾石与死飞自行车", picture="bicycle-road")
g.category("trail", "Full-suspension and fat bicycles", "全避震与宽胎自行车", picture="bicycle-mountain")
g.category("balance", "Balance bicycles", "儿童滑步车", picture="bicycle-balance")
g.category("bmx", "BMX and dirt-jump bicycles", "小轮车与土坡自行车", picture="bicycle-mountain")
g.category("tandems-and-tricycles", "Tandems and tricycles", "双人车与三轮车", picture="bicycle-cargo")
g.category("folding-e-bikes", "Folding e-bikes", "折叠助力车", picture="e-bike")
g.category("cargo-e-bikes", "Cargo e-bikes", "载货助力车", picture="e-bike")
g.category("mountain-e-bikes", "Mountain e-bikes", "山地助力车", picture="e-bike")
g.category("tyres-and-tubes", "Tyres and tubes", "外胎与内胎", picture="brake-disc")
g.category("bicycle-parts", "Saddles, pedals and parts", "车座、脚踏与部件", picture="bicycle-city")
g.category("drivetrain-and-brakes", "Drivetrain and brakes", "传动与刹车", picture="brake-disc")
g.category("racks-and-bags", "Racks, mudguards and bags", "货架、泥板与车包", picture="suitcase")
g.category("pumps-and-tools", "Pumps and tools", "气筒与工具", picture="toolbox")
g.category("bicycle-lights", "Bicycle lights", "自行车灯", picture="lamp")
g.category("locks-and-helmets", "Locks and helmets", "车锁与头盔", picture="toolbox")

# Invented brands; each keeps to its field.
g.brand("Stonebarge", "石舫")  # goods by muscle: utility and cargo
g.brand("Wayhouse", "驿舍")  # touring bicycles, racks and panniers
g.brand("Nine Bends", "九曲")  # road and gravel, the dear end
g.brand("Peak Forest", "峰林")  # full suspension, fat and mountain e-bikes
g.brand("Willow Frog", "柳蛙")  # balance bicycles
g.brand("Paper Kite", "纸鸢")  # light children's bicycles
g.brand("Back Lot", "后场")  # BMX and fixed gear
g.brand("Footbridge", "小桥")  # folding, with and without a motor
g.brand("Twin Oars", "双桨")  # tandems and tricycles
g.brand("Quiet Current", "静流")  # e-bikes with mid motors
g.brand("Millstone", "碾石")  # tyres and tubes
g.brand("Saddlers' Yard", "鞍坊")  # saddles, grips, seat posts
g.brand("Pawl & Tooth", "棘齿")  # drivetrain, brakes, pedals
g.brand("Withy Bank", "柳堤")  # baskets, mudguards, child seats
g.brand("Bellowsmith", "风匠")  # pumps and tools
g.brand("Nightferry", "夜渡")  # lights
g.brand("Copper Gate", "铜关")  # locks
g.brand("Acorn Cap", "橡帽")  # helmets

g.option("wheel-size", "Wheel size", "轮径")
g.option("frame-shape", "Frame", "车架款式")
g.option("gears", "Gears", "变速")
g.option("equipment", "Equipment", "配置")
g.option("valve", "Valve", "气门嘴")
g.option("width", "Width", "宽度")
g.option("length", "Length", "长度")

YES_NO = {"yes": ("Yes", "是"), "no": ("No", "否")}
g.attribute("use", "Made for", "用途", values={
    "commuting": ("Commuting", "通勤"), "errands": ("Errands", "日常代步"), "school": ("School", "上学"), "delivery": ("Delivery and work", "送货与工作"), "family": ("Children on board", "带孩子"),
    "touring": ("Touring", "长途旅行"), "fitness": ("Fitness", "健身骑行"), "racing": ("Racing and training", "竞赛训练"), "trails": ("Trails", "林道越野"), "snow-sand": ("Snow and sand", "雪地沙地"),
    "tricks": ("Tricks and jumps", "特技腾跃"), "first-rides": ("First rides", "初学骑车"), "leisure": ("Leisure", "休闲")})
g.attribute("frame-material", "Frame material", "车架材质", values={
    "steel": ("Steel", "钢"), "chromoly": ("Chromoly steel", "铬钼钢"), "aluminium": ("Aluminium", "铝合金"), "carbon": ("Carbon fibre", "碳纤维"), "magnesium": ("Magnesium", "镁合金"),
    "titanium": ("Titanium", "钛合金"), "wood": ("Wood", "木"), "nylon": ("Glass-filled nylon", "玻纤尼龙")})
g.attribute("frame-shape", "Frame shape", "车架款式", values={
    "diamond": ("Diamond", "菱形架"), "step-through": ("Step-through", "低跨架"), "mixte": ("Mixte", "斜梁架"), "double-tube": ("Double top tube", "双横梁"), "cargo": ("Long or load-carrying", "载货长架"), "recumbent": ("Recumbent", "躺式")})
g.attribute("wheel-size", "Wheel", "轮径", kind="number", unit=("in", "英寸"))  # 700C is 28, 650B is 27.5
g.attribute("tyre-size", "Tyre", "轮胎", kind="code", facet=False)
g.attribute("tyre-kind", "Tyre kind", "轮胎种类", values={"air": ("Air", "充气胎"), "foam": ("Foam", "发泡胎"), "solid": ("Solid", "实心胎")})
g.attribute("gears", "Gears", "变速", kind="number")
g.attribute("gear-system", "Gear system", "变速方式", values={
    "single": ("Single speed", "单速"), "fixed": ("Fixed gear", "死飞"), "hub": ("Hub gear", "内变速花鼓"), "derailleur": ("Derailleur", "外变速"), "none": ("No pedals", "无脚踏")})
g.attribute("drive", "Drive", "传动", values={"chain": ("Chain", "链条"), "belt": ("Toothed belt", "齿形皮带")})
g.attribute("brake", "Brakes", "刹车", values={
    "disc-hydraulic": ("Hydraulic disc", "液压碟刹"), "disc-mechanical": ("Mechanical disc", "机械碟刹"), "v-brake": ("V-brake", "V 刹"), "caliper": ("Caliper", "钳形刹车"), "coaster": ("Coaster", "倒刹"),
    "roller": ("Roller", "滚筒刹"), "drum": ("Drum", "鼓刹"), "band": ("Band", "抱刹"), "rod": ("Rod", "连杆刹"), "rim-hydraulic": ("Hydraulic rim", "液压轮辋刹"), "feet": ("Feet only", "脚刹（无制动器）")})
g.attribute("rider-height", "Rider height", "适合身高", kind="range", unit=("cm", "厘米"))
g.attribute("age", "Age", "适合年龄", kind="range", unit=("years", "岁"))
g.attribute("seat-height", "Saddle height", "座高", kind="range", unit=("cm", "厘米"))
g.attribute("bicycle-weight", "Weight", "整车重量", kind="number", unit=("kg", "公斤"))
g.attribute("lights", "Lights", "车灯", values={"dynamo": ("Hub dynamo", "花鼓发电"), "battery": ("Own battery", "自带电池"), "drive-battery": ("From the drive battery", "主电池供电"), "none": ("None", "无")})
g.attribute("suspension", "Suspension", "避震", values={"rigid": ("Rigid", "无避震"), "front": ("Fork", "前避震"), "full": ("Fork and rear", "前后避震"), "seat-post": ("Seat post", "避震座管")})
g.attribute("travel", "Travel", "避震行程", kind="number", unit=("mm", "毫米"))
g.attribute("equipment", "Fitted", "标配", values={
    "mudguards": ("Mudguards", "挡泥板"), "rear-rack": ("Rear rack", "后货架"), "front-rack": ("Front rack", "前货架"), "basket": ("Basket", "车篮"), "chain-case": ("Chain case", "链罩"), "stand": ("Stand", "脚撑"),
    "double-stand": ("Double-leg stand", "双腿支架"), "lock": ("Ring lock", "环形锁"), "stabilisers": ("Stabilisers", "辅助轮"), "rack-mounts": ("Mounts for racks", "货架安装孔"), "seat-belts": ("Seats with belts", "带安全带座位"), "pegs": ("Pegs", "火箭筒")})
g.attribute("folded-size", "Folded", "折叠尺寸", kind="code", unit=("cm", "厘米"), facet=False)
g.attribute("motor", "Motor", "电机", values={"mid": ("Mid motor", "中置电机"), "hub-rear": ("Rear hub", "后轮毂"), "hub-front": ("Front hub", "前轮毂")})
g.attribute("torque", "Torque", "扭矩", kind="number", unit=("Nm", "牛·米"))
g.attribute("sensor", "Sensor", "传感器", values={"torque": ("Torque", "扭矩"), "cadence": ("Cadence", "踏频")})
g.attribute("assist-range", "Range", "续航", kind="range", unit=("km", "公里"))
# The ids that all modules have.
g.attribute("load", "Load", "承重", kind="number", unit=("kg", "公斤"))
g.attribute("capacity", "Capacity", "容量", kind="number", unit=("l", "升"))
g.attribute("length", "Length", "长度", kind="number", unit=("cm", "厘米"))
g.attribute("pieces", "Pieces", "件数", kind="number")
g.attribute("power", "Power", "功率", kind="number", unit=("W", "瓦"))
g.attribute("voltage", "Voltage", "电压", kind="number", unit=("V", "伏"))
g.attribute("battery-capacity", "Battery", "电池容量", kind="number", unit=("Wh", "瓦时"))
g.attribute("waterproof", "Water protection", "防水等级", kind="code")
g.attribute("material", "Material", "材质", values={
    "steel": ("Steel", "钢"), "stainless-steel": ("Stainless steel", "不锈钢"), "aluminium": ("Aluminium", "铝合金"), "leather": ("Leather", "真皮"), "nylon": ("Nylon", "尼龙"), "polyester": ("Polyester", "涤纶"),
    "polycarbonate": ("Polycarbonate", "聚碳酸酯"), "polypropylene": ("Polypropylene", "聚丙烯"), "rubber": ("Rubber", "橡胶"), "butyl": ("Butyl rubber", "丁基橡胶"), "tpu": ("TPU", "热塑性聚氨酯"), "cork": ("Cork", "软木"),
    "polyethylene": ("Polyethylene", "聚乙烯"), "bamboo": ("Bamboo", "竹"), "carbon": ("Carbon fibre", "碳纤维"), "chromoly": ("Chromoly steel", "铬钼钢"), "hardened-steel": ("Hardened steel", "淬火钢"), "abs": ("ABS", "ABS 塑料"), "canvas": ("Waxed canvas", "油蜡帆布")})
# Tyres and tubes.
g.attribute("etrto", "ETRTO size", "ETRTO 尺寸", kind="code")
g.attribute("tread", "Tread", "花纹", values={"slick": ("Slick", "光面"), "town": ("Town", "城市花纹"), "semi-slick": ("Semi-slick", "半光面"), "knobs": ("Knobs", "颗粒"), "studs": ("Metal studs", "镶钉")})
g.attribute("puncture-protection", "Puncture protection", "防刺", values={
    "none": ("None", "无"), "belt": ("Fabric belt", "防刺帘布"), "rubber-layer": ("Rubber layer, 3 mm and more", "3 毫米以上防刺胶层"), "airless": ("Airless", "免充气"), "sealant": ("Sealant inside", "内含补胎液")})
g.attribute("bead", "Bead", "胎圈", values={"wire": ("Wire", "钢丝"), "folding": ("Folding", "可折叠")})
g.attribute("tubeless", "Tubeless-ready", "可用真空", values=YES_NO)
g.attribute("reflective-wall", "Reflective wall", "反光胎侧", values=YES_NO)
g.attribute("max-pressure", "Pressure up to", "最高气压", kind="number", unit=("bar", "巴"))
g.attribute("valve", "Valve", "气门嘴", values={"dunlop": ("Dunlop", "英式"), "schrader": ("Schrader", "美式"), "presta": ("Presta", "法式")})
g.attribute("valve-length", "Valve length", "气嘴长度", kind="number", unit=("mm", "毫米"), facet=False)
# Parts.
g.attribute("part-weight", "Weight", "重量", kind="number", unit=("g", "克"), facet=False)
g.attribute("part", "Part", "部件", values={
    "saddle": ("Saddle", "车座"), "pedals": ("Pedals", "脚踏"), "grips": ("Grips", "把套"), "seat-post": ("Seat post", "座管"), "handlebar": ("Handlebar", "车把"), "frame": ("Frame", "车架"), "drive-battery": ("Drive battery", "助力电池"),
    "brake": ("Brake set", "刹车套装"), "rotor": ("Brake disc", "碟片"), "cassette": ("Cassette", "卡式飞轮"), "freewheel": ("Freewheel", "旋式飞轮"), "crankset": ("Crankset", "牙盘"), "gear-kit": ("Derailleur and shifter", "变速套件")})
g.attribute("saddle-width", "Saddle width", "座宽", kind="number", unit=("mm", "毫米"))
g.attribute("padding", "Padding", "衬垫", values={"leather": ("Tensioned leather", "张紧皮面"), "gel": ("Gel", "硅胶"), "foam": ("Foam", "发泡棉"), "none": ("None", "无")})
g.attribute("springs", "Springs", "弹簧", values=YES_NO)
g.attribute("bearing", "Bearings", "轴承", values={"sealed": ("Sealed cartridge", "密封轴承"), "loose-ball": ("Loose ball", "散珠")})
g.attribute("fits-tube", "Clamp", "夹持直径", kind="code", unit=("mm", "毫米"), facet=False)
g.attribute("rotor-size", "Brake disc", "碟片直径", kind="number", unit=("mm", "毫米"))
g.attribute("speeds", "For speeds", "适配速数", kind="number")
g.attribute("teeth", "Teeth", "齿数", kind="code")
g.attribute("mount", "Mounting", "安装方式", values={
    "bolts": ("Bolts", "螺栓固定"), "clip": ("Clips on by hand", "快拆卡扣"), "strap": ("Straps", "绑带"), "bracket": ("Bracket with release", "快拆支架"), "rack": ("On the rack", "装于货架"), "standing": ("Stands on the floor", "立地使用")})
g.attribute("carries", "For", "用于", values={"luggage": ("Luggage", "行李"), "shopping": ("Shopping", "购物"), "child": ("A child", "儿童"), "crates": ("Crates", "货箱"), "spray": ("Keeping off spray", "挡泥水")})
# Pumps and tools.
g.attribute("kept-in", "Kept in", "收纳", values={"case": ("Hard case", "硬壳箱"), "pocket": ("Pocket size", "随身")}, facet=False)
g.attribute("gauge", "Gauge", "气压表", values={"dial": ("Dial", "指针"), "digital": ("Digital", "数显"), "none": ("None", "无")})
# Lights.
g.attribute("lux", "Brightness", "照度", kind="number", unit=("lux", "勒克斯"))
g.attribute("light-place", "Place", "位置", values={"front": ("Front", "前灯"), "rear": ("Rear", "尾灯"), "set": ("Front and rear", "前后套装"), "wheel": ("Wheel", "车轮")})
g.attribute("light-supply", "Supply", "供电", values={"usb": ("Charged by USB-C", "USB-C 充电"), "dynamo": ("Dynamo", "发电机"), "cells": ("AA or AAA cells", "5 号或 7 号电池"), "e-bike": ("E-bike, 6 to 48 V", "助力车 6 至 48 伏")})
g.attribute("burn-time", "Burns for", "续航时间", kind="number", unit=("h", "小时"))
g.attribute("road-approval", "Road approval", "道路认证", values={"k-mark": ("K mark, StVZO", "德国 StVZO K 标"), "none": ("None", "无")})
# Locks and helmets.
g.attribute("lock-type", "Lock", "锁型", values={"u": ("U-lock", "U 型锁"), "folding": ("Folding", "折叠锁"), "chain": ("Chain", "链条锁"), "cable": ("Cable", "钢缆锁"), "frame": ("Frame lock", "马蹄锁")})
g.attribute("security-level", "Security level", "防盗等级", kind="number", unit=("of 10", "级（满级 10）"))
g.attribute("opens-by", "Opens by", "开锁方式", values={"key": ("Key", "钥匙"), "code": ("Code", "密码"), "fingerprint": ("Fingerprint", "指纹")})
g.attribute("bar-thickness", "Thickness", "粗细", kind="number", unit=("mm", "毫米"))
g.attribute("helmet-kind", "Helmet for", "头盔类型", values={"city": ("City", "城市"), "road": ("Road", "公路"), "mountain": ("Mountain", "山地"), "full-face": ("Full face", "全盔"), "skate": ("Skate and BMX", "轮滑与小轮车"), "child": ("Children", "儿童")})
g.attribute("head-size", "Head", "头围", kind="range", unit=("cm", "厘米"))
g.attribute("vents", "Vents", "通风孔", kind="number", facet=False)
g.attribute("helmet-standard", "Standard", "标准", kind="code", facet=False)
g.attribute("visor", "Visor", "遮阳檐", values={"peak": ("Peak", "帽檐"), "shield": ("Clear shield", "透明护目镜"), "none": ("None", "无")})

COLOURS = {
    "BLK": ("Black", "黑色", "#22252a"), "RED": ("Red", "红色", "#c0272d"), "GRN": ("Bottle green", "墨绿", "#1f4d3a"), "CRM": ("Cream", "米白", "#efe6cf"), "MNT": ("Mint", "薄荷绿", "#a8d8c2"),
    "NVY": ("Navy", "藏青", "#1f2f57"), "SLV": ("Silver", "银色", "#b9bec4"), "YEL": ("Yellow", "黄色", "#f0c02f"), "BLU": ("Blue", "蓝色", "#2f6db5"), "WHT": ("White", "白色", "#f2f2ee"),
    "COR": ("Coral", "珊瑚色", "#ee7f6b"), "SND": ("Sand", "沙色", "#cdb892"), "ORG": ("Orange", "橙色", "#e5741f"), "TEA": ("Teal", "青绿", "#1f7a7a"), "OLV": ("Olive", "橄榄绿", "#6b7040"),
    "GRY": ("Slate grey", "石板灰", "#5b6670"), "SKY": ("Sky blue", "天蓝", "#7fbde6"), "PNK": ("Pink", "粉色", "#eba3bd"), "PLM": ("Plum", "梅紫", "#5e2b4f"), "CEL": ("Celadon", "青瓷色", "#a9c4ad"),
    "RUS": ("Rust", "锈红", "#a5492a"), "IVO": ("Ivory", "象牙白", "#f4eedd"), "CHA": ("Charcoal", "炭灰", "#3d4146"), "BUR": ("Burgundy", "酒红", "#6d1f2f"), "MUS": ("Mustard", "芥末黄", "#c99a2e"),
    "LIL": ("Lilac", "丁香紫", "#b7a3d0"), "SGE": ("Sage", "鼠尾草绿", "#9caf88"), "HNY": ("Honey", "蜜棕", "#b5793b"), "BRN": ("Dark brown", "深棕", "#4a3326"), "NAT": ("Natural", "本色", "#cfae74"),
    "RAW": ("Raw metal", "原色金属", "#a3a6a8"), "LIM": ("Lime", "青柠绿", "#b4cf3a"), "COP": ("Copper", "铜色", "#a8643b"), "ICE": ("Ice blue", "冰蓝", "#c3dbe6"), "GOL": ("Gold", "金色", "#c9a545"),
}


def paint(codes): return Axis("colour", [Value(c, *COLOURS[c][:2], colour=COLOURS[c][2]) for c in codes.split()])


def _sized(text, step, en, zh):
    """`48 52* 56`: the product's weight is the marked one's (else the middle's), the others differ by `step` kg each."""
    codes = text.split()
    base = next((i for i, c in enumerate(codes) if c.endswith("*")), (len(codes) - 1) // 2)
    codes = [c.rstrip("*") for c in codes]
    return Axis("frame-size", [Value(c, en.format(c), zh.format(c), kg=round((i - base) * step, 2)) for i, c in enumerate(codes)])


def cm(text, step=0.3): return _sized(text, step, "{} cm", "{} 厘米")


def sml(text, step=0.3): return _sized(text, step, "{}", "{} 码")


def shapes(*values):
    """Frame shapes to choose from: (code, English, Chinese[, kg])."""
    return Axis("frame-shape", [Value(v[0], v[1], v[2], kg=v[3] if len(v) > 3 else 0) for v in values])


DIAMOND, LOW = ("D", "Diamond", "菱形架"), ("L", "Step-through", "低跨架", 0.4)


def choose(option, *values):
    """Values of an axis as tuples (code, English, Chinese, {cny, eur, kg, box})."""
    return Axis(option, [Value(*v[:3], **(v[3] if len(v) > 3 else {})) for v in values])


PARTS = {"tyres-and-tubes", "bicycle-parts", "drivetrain-and-brakes", "racks-and-bags", "pumps-and-tools", "bicycle-lights", "locks-and-helmets"}


def P(handle, code, category, brand, en, zh, text_en, text_zh, cny, eur, kg, box, popularity, specs, axes, hs="87120030", sites="B", **rest):
    specs = {name.replace("_", "-"): value for name, value in specs.items()}
    if specs.get("lights") == "none":
        del specs["lights"]
    if "battery-capacity" in specs:
        rest.setdefault("battery", "lithium-ion")
        rest.setdefault("battery_wh", f"{specs['battery-capacity']:g}")
    if category in PARTS: sites = "P"
    g.product(handle, code, category, brand, en, zh, text_en, text_zh, hs=hs, cny=cny, eur=eur, kg=kg, box=box, sites=sites, popularity=popularity, specs=specs, axes=axes, **rest)


def E(*args, **rest):
    specs = args[13]
    if specs["motor"] == "mid":
        specs.setdefault("sensor", "torque")
    low, high = (round(specs["battery_capacity"] * share / 5) * 5 for share in (0.1, 0.2))
    specs.setdefault("assist_range", f"{low}-{high}")
    P(*args, hs="87116010", **rest)


# The 34 that the catalog has already.
g.existing("fenghuang-city-classic-28", use="commuting", frame_material="steel", frame_shape="diamond", wheel_size=28, tyre_size="28x1.75", gears=3, gear_system="hub", brake="coaster", rider_height="160-190", bicycle_weight=16.2, lights="dynamo", equipment=["mudguards", "chain-case", "rear-rack", "lock"], load=25)
g.existing("fenghuang-roadster-28", use=["errands", "delivery"], frame_material="steel", frame_shape="double-tube", wheel_size=28, tyre_size="28x1.5", gears=1, gear_system="single", brake="rod", rider_height="165-192", bicycle_weight=18.4, lights="none", equipment=["rear-rack", "double-stand", "mudguards"], load=50)
g.existing("fenghuang-breeze-26", use="errands", frame_material="steel", frame_shape="step-through", wheel_size=26, tyre_size="26x1.75", gears=6, gear_system="derailleur", brake="v-brake", rider_height="150-175", bicycle_weight=14.9, lights="none", equipment=["basket", "mudguards"])
g.existing("fenghuang-canal-7", use="commuting", frame_material="aluminium", frame_shape="diamond", wheel_size=28, tyre_size="28x1.6", gears=7, gear_system="hub", brake="roller", rider_height="162-195", bicycle_weight=15.4, lights="dynamo", suspension="seat-post", equipment="rear-rack")
g.existing("fenghuang-campus-24", use="school", frame_material="steel", frame_shape="step-through", wheel_size=24, tyre_size="24x1.75", gears=1, gear_system="single", brake=["band", "caliper"], rider_height="145-172", bicycle_weight=13.8, lights="none", equipment=["basket", "stand"])
g.existing("fenghuang-heritage-28", use="leisure", frame_material="chromoly", frame_shape="diamond", wheel_size=28, tyre_size="28x1.5", gears=5, gear_system="hub", brake="caliper", rider_height="168-195", bicycle_weight=15.5, lights="none", equipment="mudguards")
g.existing("fenghuang-swift-20", use="commuting", frame_material="aluminium", wheel_size=20, tyre_size="20x1.5", gears=7, gear_system="hub", rider_height="145-190", bicycle_weight=12.0, folded_size="80x35x60", equipment=["mudguards", "rear-rack"])
g.existing("fenghuang-mini-16", use="errands", frame_material="steel", wheel_size=16, tyre_size="16x1.5", gears=1, gear_system="single", brake="v-brake", rider_height="140-180", bicycle_weight=10.9, folded_size="66x32x56")
g.existing("fenghuang-courier-20", use="delivery", frame_material="steel", wheel_size=20, tyre_size="20x2.0", gears=6, gear_system="derailleur", brake="disc-mechanical", rider_height="150-190", bicycle_weight=14.7, equipment=["front-rack", "rear-rack", "double-stand"], load=37)
g.existing("fenghuang-nimble-14", use="commuting", frame_material="aluminium", wheel_size=14, tyre_size="14x1.35", gears=3, gear_system="hub", brake="v-brake", rider_height="145-180", bicycle_weight=9.6, folded_size="62x30x55")
g.existing("fenghuang-ridge-27", use="trails", frame_material="aluminium", wheel_size=27.5, tyre_size="27.5x2.1", gears=18, gear_system="derailleur", brake="disc-mechanical", suspension="front", travel=100, rider_height="158-190", bicycle_weight=14.4)
g.existing("fenghuang-trail-29", use="trails", frame_material="aluminium", wheel_size=29, tyre_size="29x2.35", gears=11, gear_system="derailleur", brake="disc-hydraulic", suspension="front", travel=120, rider_height="165-198", bicycle_weight=14.6)
g.existing("fenghuang-gale-700", use=["fitness", "racing"], frame_material="aluminium", wheel_size=28, tyre_size="700x28C", gears=18, gear_system="derailleur", brake="caliper", rider_height="158-192", bicycle_weight=10.3)
g.existing("fenghuang-little-phoenix-16", use="first-rides", frame_material="steel", wheel_size=16, gears=1, gear_system="single", brake=["coaster", "caliper"], rider_height="100-120", age="4-6", equipment=["chain-case", "stabilisers"], bicycle_weight=8.4)
g.existing("fenghuang-little-phoenix-20", use="school", frame_material="aluminium", wheel_size=20, tyre_size="20x1.95", gears=6, gear_system="derailleur", brake="v-brake", rider_height="115-140", age="6-9", bicycle_weight=10.4)
g.existing("fenghuang-carrier-26", use=["delivery", "family"], frame_material="steel", frame_shape="cargo", wheel_size=[20, 26], gears=8, gear_system="derailleur", brake="disc-mechanical", rider_height="158-190", bicycle_weight=26.5, load=60)
g.existing("fenghuang-e-city-28", use="commuting", frame_material="aluminium", wheel_size=28, gears=7, brake="rim-hydraulic", rider_height="160-190", bicycle_weight=24.8, motor="mid", torque=60, power=250, voltage=36, battery_capacity=461, assist_range="50-95")
g.existing("fenghuang-e-fold-20", use="commuting", frame_material="aluminium", wheel_size=20, gears=7, brake="disc-mechanical", rider_height="150-188", bicycle_weight=18.4, motor="hub-rear", power=250, voltage=36, battery_capacity=281, folded_size="86x42x66", assist_range="30-55")
g.existing("plum-rain-parkway-26", use="errands", frame_material="steel", frame_shape="step-through", wheel_size=26, tyre_size="26x1.75", gears=3, gear_system="hub", brake=["roller", "coaster"], rider_height="152-178", bicycle_weight=15.2, equipment=["mudguards", "basket"])
g.existing("haihe-wheel-tram-28", use="commuting", frame_material="aluminium", frame_shape="diamond", wheel_size=28, tyre_size="700x42C", gears=8, gear_system="derailleur", brake="disc-hydraulic", rider_height="158-192", bicycle_weight=14.8, lights="dynamo", equipment=["mudguards", "rear-rack"])
g.existing("haihe-wheel-depot-26", use="delivery", frame_material="steel", frame_shape="diamond", wheel_size=26, tyre_size="26x2.0", gears=1, gear_system="single", brake="drum", rider_height="158-188", bicycle_weight=18.2, equipment=["front-rack", "rear-rack", "double-stand"], load=55)
g.existing("plum-rain-belt-16", use="commuting", frame_material="aluminium", wheel_size=16, tyre_size="16x1.35", gears=1, gear_system="single", drive="belt", rider_height="145-182", bicycle_weight=9.8, folded_size="64x31x58")
g.existing("harbour-lane-compact-20", use="commuting", frame_material="aluminium", wheel_size=20, tyre_size="20x1.5", gears=8, gear_system="derailleur", brake="v-brake", rider_height="150-190", bicycle_weight=11.8, folded_size="80x38x62")
g.existing("loess-ridge-hardtail-29", use="trails", frame_material="aluminium", wheel_size=29, tyre_size="29x2.25", gears=12, gear_system="derailleur", brake="disc-hydraulic", suspension="front", travel=100, rider_height="165-198", bicycle_weight=13.6)
g.existing("loess-ridge-gully-24", use="trails", frame_material="aluminium", wheel_size=24, tyre_size="24x2.0", gears=8, gear_system="derailleur", brake="disc-mechanical", suspension="front", travel=50, rider_height="130-155", bicycle_weight=12.1, age="8-12")
g.existing("harbour-lane-tempo-700", use="racing", frame_material="aluminium", wheel_size=28, tyre_size="700x30C", gears=22, gear_system="derailleur", brake="disc-hydraulic", rider_height="156-190", bicycle_weight=9.6)
g.existing("loess-ridge-gravel-700", use="touring", frame_material="chromoly", wheel_size=28, tyre_size="700x45C", gears=10, gear_system="derailleur", brake="disc-mechanical", rider_height="160-190", bicycle_weight=12.2, equipment="rack-mounts")
g.existing("little-magpie-14", use="first-rides", frame_material="magnesium", wheel_size=14, tyre_size="14x1.75", gears=1, gear_system="single", brake="coaster", rider_height="90-110", age="3-5", bicycle_weight=6.9, equipment="stabilisers")
g.existing("little-magpie-24", use="school", frame_material="aluminium", wheel_size=24, tyre_size="24x1.75", gears=7, gear_system="derailleur", brake="v-brake", rider_height="130-155", age="8-12", bicycle_weight=12.2, lights="battery", equipment=["mudguards", "rear-rack"])
g.existing("harbour-lane-quay", use=["delivery", "family"], frame_material="steel", frame_shape="cargo", wheel_size=[20, 26], gears=8, gear_system="hub", brake="disc-hydraulic", rider_height="158-192", bicycle_weight=36.5, load=80)
g.existing("grain-rain-commute-28", use="commuting", frame_material="aluminium", wheel_size=28, tyre_size="700x47C", drive="belt", brake="disc-hydraulic", rider_height="158-192", bicycle_weight=22.5, motor="hub-rear", sensor="torque", power=250, voltage=36, battery_capacity=504, assist_range="50-100")
g.existing("grain-rain-hill-29", use="trails", frame_material="aluminium", wheel_size=29, tyre_size="29x2.4", gears=11, brake="disc-hydraulic", suspension="front", travel=120, rider_height="165-198", bicycle_weight=25.4, motor="mid", torque=85, power=250, voltage=36, battery_capacity=630, assist_range="45-100")
g.existing("grain-rain-sack-20", use=["delivery", "family"], frame_material="aluminium", wheel_size=20, tyre_size="20x2.4", gears=5, gear_system="hub", brake="disc-hydraulic", rider_height="155-190", bicycle_weight=32.5, motor="mid", power=250, voltage=48, battery_capacity=624, load=65, assist_range="40-85")
g.existing("grain-rain-fold-20", use="commuting", frame_material="magnesium", wheel_size=20, gears=3, gear_system="hub", brake="disc-mechanical", rider_height="150-185", bicycle_weight=16.8, motor="hub-front", power=250, voltage=36, battery_capacity=252, folded_size="82x40x64", assist_range="30-50")

# City.
P("fenghuang-market-day-26", "FH-MARKET26", "city", "Fenghuang", "Fenghuang Market Day 26 basket bicycle", "凤凰 集日 26 寸双筐自行车",
  "Built around a week's vegetables: a deep wire basket on the fork crown and two panniers of wire mesh that fold flat against the rack. The stand has two legs and the fork a centring spring, so that the front wheel stays straight while you load.",
  "为一周的菜量而造：前叉上一只深筐，后货架两侧各有一只可贴平收起的网筐。双腿支架配前叉回正弹簧，装货时车头不会歪倒。",
  1120, 279, 20.6, (148, 25, 80), 640, dict(use="errands", frame_material="steel", frame_shape="step-through", wheel_size=26, tyre_size="26x1.75", gears=3, gear_system="hub", brake=["coaster", "v-brake"], rider_height="148-178", bicycle_weight=17.9, load=27, equipment=["basket", "rear-rack", "double-stand", "mudguards"]),
  [paint("GRN CRM RED"), choose("equipment", ("R", "Rear panniers only", "仅后侧网筐", dict(cny=-60, kg=-0.7)), ("F", "Front basket and panniers", "前筐加后侧网筐"))])
P("fenghuang-flyover-700", "FH-FLYOV700", "city", "Fenghuang", "Fenghuang Flyover 700 fitness bicycle", "凤凰 高架 700C 健身自行车",
  "A flat handlebar on a road bicycle's wheels, for riders who want an hour of exercise on the way to the office. Two chainrings and eight sprockets reach from a headwind to a flyover ramp; the frame has eyelets in case mudguards are wanted later.",
  "公路车的轮组配平把，适合把上班路当成一小时锻炼的人。双盘八飞，从顶风到上高架引桥都有合适齿比；车架预留挡泥板安装孔。",
  1380, 319, 13.9, (142, 22, 76), 520, dict(use=["fitness", "commuting"], frame_material="aluminium", frame_shape="diamond", wheel_size=28, tyre_size="700x32C", gears=16, gear_system="derailleur", brake="v-brake", rider_height="158-192", bicycle_weight=11.4, lights="none"),
  [sml("S M* L"), paint("BLU CHA")])
P("fenghuang-lakeside-26", "FH-LAKE26", "city", "Fenghuang", "Fenghuang Lakeside 26 cruiser", "凤凰 湖滨 26 寸沙滩巡航车",
  "Long, low and slow on purpose. The 60 mm tyres run at two bar and take the place of springs, the handlebar comes back to the rider, and back-pedalling is the only brake at the rear. One speed of 44 x 19 teeth for the promenade, not for hills.",
  "车身长而低，本来就不图快。60 毫米宽胎打两个气压，代替了弹簧；后弯把手伸到身前，后轮靠倒蹬刹车。44×19 齿单速，适合湖边平路，不为爬坡。",
  890, 219, 19.2, (154, 25, 80), 455, dict(use="leisure", frame_material="steel", frame_shape="step-through", wheel_size=26, tyre_size="26x2.35", gears=1, gear_system="single", brake=["coaster", "v-brake"], rider_height="155-185", bicycle_weight=16.7, lights="none", equipment=["mudguards", "stand"]),
  [paint("MNT COR SKY CRM")])
P("fenghuang-night-shift-28", "FH-NIGHT28", "city", "Fenghuang", "Fenghuang Night Shift 28 belt bicycle", "凤凰 夜班 28 寸皮带自行车",
  "For those who leave at eleven in the evening in work trousers. The belt needs no oil, the eight-speed hub shifts while standing, and lamps of 50 lux run off the front hub and glow for four minutes at a red light.",
  "给晚上十一点穿着工装出门的人。皮带不用上油，内八速停车也能换挡；50 勒克斯车灯由前花鼓供电，等红灯时仍可亮四分钟。",
  2480, 539, 19.4, (152, 24, 80), 610, dict(use="commuting", frame_material="aluminium", frame_shape="diamond", wheel_size=28, tyre_size="28x1.6", gears=8, gear_system="hub", drive="belt", brake="disc-hydraulic", rider_height="160-195", bicycle_weight=16.6, lights="dynamo", equipment=["mudguards", "rear-rack", "stand", "lock"]),
  [shapes(DIAMOND, LOW), cm("48 53* 58"), paint("CHA NVY")], few=("58",))
P("plum-rain-veranda-28", "PR-VERAN28", "city", "Plum Rain", "Plum Rain Veranda 28 mixte", "梅雨 回廊 28 寸斜梁自行车",
  "Two thin tubes run from the head to the rear dropouts and keep the frame stiff although it is low in the middle. Eight sprockets behind a single 42-tooth ring; the chain guard is a disc of anodised aluminium cut like a window lattice.",
  "两根细管从头管直通后勾爪，中间压低却仍然够硬。42 齿单盘配八速飞轮；护链盘是一片按花窗纹样切割的阳极氧化铝。",
  1760, 389, 16.4, (150, 23, 79), 470, dict(use=["commuting", "leisure"], frame_material="chromoly", frame_shape="mixte", wheel_size=28, tyre_size="700x35C", gears=8, gear_system="derailleur", brake="caliper", rider_height="155-182", bicycle_weight=13.8, lights="none", equipment=["mudguards", "chain-case"]),
  [cm("47 51* 55"), paint("PLM CEL IVO")])
P("plum-rain-threshold-20", "PR-THRESH20", "city", "Plum Rain", "Plum Rain Threshold 20 minivelo", "梅雨 门槛 20 寸小轮车",
  "A small-wheeled bicycle that does not fold and needs no hinge: at 148 cm it stands across a lift or behind a door. The long seat post and stem make it fit most of a household, and 53 teeth in front keep the gearing as high as on a big wheel.",
  "不折叠、没有铰链的小轮车：车长 148 厘米，横放进电梯、立在门后都行。长座管与高把立让一家人大多能骑，53 齿前盘把齿比补回到大轮的水平。",
  1540, 349, 13.6, (132, 22, 70), 405, dict(use=["commuting", "errands"], frame_material="chromoly", frame_shape="diamond", wheel_size=20, tyre_size="20x1.5", gears=8, gear_system="derailleur", brake="v-brake", rider_height="150-185", bicycle_weight=11.2, lights="none"),
  [paint("PLM SGE CRM")])
P("plum-rain-courtyard-26", "PR-COURT26", "city", "Plum Rain", "Plum Rain Courtyard 26 low-entry bicycle", "梅雨 庭院 26 寸超低跨自行车",
  "The pedals sit forward of the saddle, so both feet reach the ground flat while you remain seated, and the entry is 14 cm high. Meant for people who come back to cycling after many years, or who no longer wish to lift a leg over anything.",
  "脚踏位置比座位靠前，坐着双脚也能平放落地，跨越高度只有 14 厘米。适合多年没骑、重新上车的人，或不想再抬腿跨梁的人。",
  1890, 419, 19.8, (156, 25, 80), 545, dict(use="errands", frame_material="aluminium", frame_shape="step-through", wheel_size=26, tyre_size="26x1.9", gears=7, gear_system="hub", brake=["roller", "coaster"], rider_height="145-178", bicycle_weight=17.1, lights="dynamo", suspension="seat-post", equipment=["mudguards", "rear-rack", "chain-case", "stand"]),
  [paint("CEL PLM"), choose("equipment", ("N", "Without basket", "不含车篮"), ("B", "With wicker basket", "含藤编前篮", dict(cny=90, eur=22, kg=0.8)))])
P("haihe-wheel-lock-gate-28", "HH-LOCKG28", "city", "Haihe Wheel", "Haihe Wheel Lock Gate 28 all-weather bicycle", "海河轮 船闸 28 寸全天候自行车",
  "Everything that rusts has been put behind a cover. Drum brakes work in the wet as in the dry, the chain runs in a closed case of two halves, spokes and fasteners are stainless, and the cables are led in sealed outers to the five-speed hub.",
  "会生锈的地方都收进了罩子里。鼓刹晴雨一个样，链条走在两片合拢的全包链盒内，辐条与紧固件为不锈钢，线管全封闭通到内五速花鼓。",
  1640, 369, 20.3, (152, 24, 81), 430, dict(use="commuting", frame_material="steel", frame_shape="diamond", wheel_size=28, tyre_size="28x1.6", gears=5, gear_system="hub", brake="drum", rider_height="162-192", bicycle_weight=17.6, lights="dynamo", equipment=["mudguards", "chain-case", "rear-rack", "stand"]),
  [shapes(DIAMOND, LOW), cm("50 55*"), paint("GRY BUR")])
P("haihe-wheel-junction-24", "HH-JUNCT24", "city", "Haihe Wheel", "Haihe Wheel Junction 24 station bicycle", "海河轮 换乘站 24 寸免维护自行车",
  "The second bicycle, left at the far station all year. Foam-filled tyres cannot go flat, roller brakes need no pads for years, and the lock is part of the frame. It is neither light nor quick, and was never meant to be either.",
  "放在另一头车站、常年不带回家的第二辆车。发泡实心胎不会没气，滚筒刹几年不用换皮，马蹄锁就装在车架上。不轻也不快，本来也没打算那样。",
  1290, 299, 19.1, (140, 23, 77), 340, dict(use="commuting", frame_material="aluminium", frame_shape="step-through", wheel_size=24, tyre_size="24x1.75", gears=3, gear_system="hub", brake="roller", rider_height="150-182", bicycle_weight=16.5, lights="battery", puncture_protection="airless", equipment=["mudguards", "chain-case", "lock", "stand"]),
  [paint("GRY YEL")])
P("harbour-lane-pilot-700", "HL-PILOT700", "city", "Harbour Lane", "Harbour Lane Pilot 700 two-speed bicycle", "港巷 领航 700C 自动两速自行车",
  "The rear hub changes by itself from its low to its high gear at about 17 km/h, with no lever and no cable. A belt drives it. What remains to look after is a pair of brake cables and the air in the tyres.",
  "后花鼓在时速约 17 公里时自动由低挡换到高挡，没有变速把，也没有变速线。传动用皮带。需要照看的只剩两根刹车线和轮胎的气。",
  2060, 449, 13.4, (142, 22, 77), 385, dict(use=["commuting", "fitness"], frame_material="aluminium", frame_shape="diamond", wheel_size=28, tyre_size="700x32C", gears=2, gear_system="hub", drive="belt", brake="caliper", rider_height="160-192", bicycle_weight=11.0, lights="none"),
  [cm("50 54* 58"), paint("IVO NVY")])
P("harbour-lane-breakwater-27", "HL-BREAK27", "city", "Harbour Lane", "Harbour Lane Breakwater 27.5 urban bicycle", "港巷 防波堤 27.5 寸城市自行车",
  "Kerbs, setts and the odd flight of three steps are what the 50 mm slick tyres are there for. A short stem and a 700 mm bar steer quickly between cars; nine wide-range gears need only one shifter to think about.",
  "马路牙子、石块路、偶尔三级台阶，50 毫米光头胎就是为这些准备的。短把立配 700 毫米横把，车流里转向灵活；九速宽齿比，只需顾一个指拨。",
  2290, 499, 15.2, (144, 23, 78), 360, dict(use="commuting", frame_material="aluminium", frame_shape="diamond", wheel_size=27.5, tyre_size="27.5x2.0", gears=9, gear_system="derailleur", brake="disc-hydraulic", rider_height="158-195", bicycle_weight=12.7, lights="none", equipment="rack-mounts"),
  [sml("S M* L XL"), paint("CHA TEA")], few=("XL",))
P("fenghuang-classroom-26", "FH-CLASS26", "city", "Fenghuang", "Fenghuang Classroom 26 school bicycle", "凤凰 课堂 26 寸学生自行车",
  "The basket takes an upright A4 school bag, the rear rack a sports kit. The lamp turns itself on at dusk from a hub dynamo, and one key works both the ring lock and the lock of the steering. Pupils of 14 grow into it and out of it by saddle height alone.",
  "车篮可竖放 A4 书包，后架能绑运动包。天一暗花鼓发电灯自动点亮，一把钥匙同时锁后轮和车把。十四岁起靠调座高就能一直骑到毕业。",
  1060, 249, 19.3, (148, 24, 79), 590, dict(use="school", frame_material="steel", frame_shape="step-through", wheel_size=26, tyre_size="26x1.5", gears=3, gear_system="hub", brake=["band", "caliper"], rider_height="148-176", bicycle_weight=16.8, lights="dynamo", equipment=["basket", "rear-rack", "lock", "mudguards", "double-stand"]),
  [paint("NVY SLV WHT"), choose("gears", ("1", "Single speed", "单速", dict(cny=-110, eur=-26, kg=-0.6)), ("3", "3-speed hub", "内三速"))])

# Roadsters and utility.
P("fenghuang-mailbag-26", "FH-MAIL26", "utility", "Fenghuang", "Fenghuang Mailbag 26 post bicycle", "凤凰 邮包 26 寸邮政自行车",
  "The front carrier is fixed to the frame and does not turn with the wheel, so 25 kg of letters hardly disturb the steering. Sixty stops an hour are easier with a stand that springs down by a lever at the handlebar.",
  "前架固定在车架上，不随车轮转动，装 25 公斤信件也不太影响转向。一小时停六十次，所以脚撑做成在车把上扳一下就弹下来。",
  1680, 399, 22.8, (156, 25, 84), 310, dict(use="delivery", frame_material="steel", frame_shape="step-through", wheel_size=26, tyre_size="26x1.75", gears=3, gear_system="hub", brake=["drum", "coaster"], rider_height="155-188", bicycle_weight=20.2, lights="dynamo", load=50, equipment=["front-rack", "rear-rack", "double-stand", "mudguards", "chain-case"]),
  [paint("GRN YEL"), choose("equipment", ("C", "Carriers only", "仅货架"), ("P", "With canvas post bags", "含帆布邮袋", dict(cny=220, eur=49, kg=1.9)))])
P("fenghuang-old-street-28", "FH-OLDST28", "utility", "Fenghuang", "Fenghuang Old Street 28 loop-frame roadster", "凤凰 老街 28 寸弯梁载重车",
  "The loop-frame companion of a rod-braked roadster: a single curved down tube, a fully closed chain case of pressed steel and a coat guard of cord laced through the mudguard. Spares for its brakes are plain rods that any village smith can bend.",
  "弯梁的连杆刹载重车：一根弧形下管，冲压钢全包链盒，挡泥板上穿线编成护衣网。刹车配件就是几根直杆，镇上的铁匠也能弯出来。",
  1280, 309, 22.4, (154, 24, 81), 420, dict(use="errands", frame_material="steel", frame_shape="step-through", wheel_size=28, tyre_size="28x1.5", gears=1, gear_system="single", brake="rod", rider_height="155-180", bicycle_weight=19.8, lights="none", load=30, equipment=["chain-case", "rear-rack", "mudguards", "stand"]),
  [cm("48 52*", 0.5), paint("BLK BUR")])
P("stonebarge-drayman-26", "SB-DRAY26", "utility", "Stonebarge", "Stonebarge Drayman 26 shop bicycle", "石舫 车夫 26 寸前载商用自行车",
  "A small front wheel makes room for a crate of 60 x 40 cm above it, carried by the frame itself. Bakers and grocers hang a name board in the space below the top tube; its four holes are drilled already.",
  "前轮做小，上方腾出一只 60×40 厘米周转箱的位置，重量由车架直接承担。横梁下可挂店招，四个安装孔已经打好。",
  1780, 429, 24.0, (158, 25, 84), 265, dict(use="delivery", frame_material="steel", frame_shape="cargo", wheel_size=[20, 26], tyre_size=["20x1.75", "26x1.75"], gears=5, gear_system="hub", brake="drum", rider_height="160-192", bicycle_weight=21.0, lights="dynamo", load=50, equipment=["front-rack", "double-stand", "mudguards", "chain-case"]),
  [paint("BLK GRN IVO")])
P("stonebarge-village-28", "SB-VILL28", "utility", "Stonebarge", "Stonebarge Village 28 country roadster", "石舫 乡路 28 寸双梁自行车",
  "Gearing of 40 x 22 teeth, lower than on town roadsters, for earth roads and a sack of rice behind. Rims have 40 spokes at the rear and 36 in front; between the two top tubes fits a rolled tarpaulin or a hoe.",
  "40×22 齿，比城里的载重车更省力，走土路、后面驮一袋米正合适。后圈 40 根辐条、前圈 36 根；两根横梁之间正好夹一卷苫布或一把锄头。",
  1190, 289, 23.6, (157, 25, 83), 330, dict(use=["errands", "delivery"], frame_material="steel", frame_shape="double-tube", wheel_size=28, tyre_size="28x1.75", gears=1, gear_system="single", brake=["drum", "caliper"], rider_height="165-190", bicycle_weight=20.9, lights="none", load=50, equipment=["rear-rack", "double-stand", "mudguards", "chain-case"]),
  [cm("52 56*", 0.5), paint("BLK GRN")])
P("haihe-wheel-signalman-26", "HH-SIGNAL26", "utility", "Haihe Wheel", "Haihe Wheel Signalman 26 works bicycle", "海河轮 信号工 26 寸厂区自行车",
  "For factory halls, rail yards and docks, where swarf lies about and a bicycle belongs to nobody. Solid tyres, a coaster brake and no cable anywhere; an enamel plate on the head tube takes a number of three digits, and the tool tray holds 15 kg.",
  "给厂房、站场和码头用：地上有铁屑，车也不归谁。实心胎、倒刹，全车没有一根线；头管搪瓷牌可写三位编号，工具盘承重 15 公斤。",
  1150, 289, 22.0, (150, 24, 80), 210, dict(use="delivery", frame_material="steel", frame_shape="diamond", wheel_size=26, tyre_size="26x1.75", gears=1, gear_system="single", brake="coaster", rider_height="158-188", bicycle_weight=19.6, lights="none", puncture_protection="airless", load=15, equipment=["front-rack", "stand", "mudguards"]),
  [paint("YEL ORG")])
P("harbour-lane-round-28", "HL-ROUND28", "utility", "Harbour Lane", "Harbour Lane Round 28 courier bicycle", "港巷 巡街 28 寸送货自行车",
  "An aluminium working bicycle for people who deliver meals and parcels from stairs to stairs. The low front rack takes a cooler box of 45 cm on each side, the bottom bracket has a guard for leaning it on kerbs, and eight hub gears survive what derailleurs do not.",
  "铝合金工作车，送餐送件、上楼下楼都靠它。前低架可放 45 厘米见方的保温箱，中轴下有护板可磕路沿；后拨怕碰，内八速不怕。",
  1890, 449, 21.2, (154, 25, 82), 345, dict(use="delivery", frame_material="aluminium", frame_shape="diamond", wheel_size=28, tyre_size="28x1.75", gears=8, gear_system="hub", brake="disc-hydraulic", rider_height="162-195", bicycle_weight=18.2, lights="dynamo", load=47, equipment=["front-rack", "rear-rack", "double-stand", "mudguards"]),
  [sml("M* L", 0.4), paint("ORG CHA")])
P("haihe-wheel-patrol-27", "HH-PATROL27", "utility", "Haihe Wheel", "Haihe Wheel Patrol 27.5 park bicycle", "海河轮 巡护 27.5 寸园区自行车",
  "Made for wardens of parks, campuses and harbours, who ride gravel slowly all day and then a lawn fast. Mounts for a first-aid case and a radio are on the bar and rack; the hubs turn silently when coasting.",
  "给公园、校园和港区的巡护员：整天慢骑碎石路，偶尔要快速穿过草地。车把和货架上有急救箱、对讲机的安装位，花鼓滑行时没有声响。",
  1850, 439, 20.6, (152, 25, 82), 150, dict(use="delivery", frame_material="aluminium", frame_shape="diamond", wheel_size=27.5, tyre_size="27.5x2.1", gears=8, gear_system="derailleur", brake="disc-hydraulic", rider_height="158-192", bicycle_weight=18.0, lights="dynamo", load=25, suspension="front", travel=80, equipment=["rear-rack", "mudguards", "stand"]),
  [sml("S M* L"), paint("WHT")], few=("S",))

# Touring and trekking.
P("wayhouse-long-road-700", "WH-LONG700", "touring", "Wayhouse", "Wayhouse Long Road 700 touring bicycle", "驿舍 长路 700C 旅行自行车",
  "Chainstays of 455 mm keep heels away from full panniers, and a spare pair of spokes rides on the left stay. Bar-end levers move three chainrings without indexing: when something bends a thousand kilometres from a workshop, the gears still work.",
  "455 毫米长后下叉，装满驮包也不碰脚跟，左后叉上还夹着两根备用辐条。把端拨杆控制三片盘，不靠定位：离修车铺一千公里时哪里弯了，照样能变速。",
  4280, 929, 18.6, (146, 24, 80), 380, dict(use="touring", frame_material="chromoly", frame_shape="diamond", wheel_size=28, tyre_size="700x38C", gears=27, gear_system="derailleur", brake="disc-mechanical", rider_height="160-196", bicycle_weight=14.9, lights="dynamo", load=45, equipment=["front-rack", "rear-rack", "mudguards"]),
  [cm("50 53 56* 59"), paint("GRN GRY")], few=("50",))
P("wayhouse-northbound-26", "WH-NORTH26", "touring", "Wayhouse", "Wayhouse Northbound 26 expedition bicycle", "驿舍 北行 26 寸远征自行车",
  "Still on 26 in wheels, because tyres and spokes of that size hang in every bazaar from Kashgar to Tbilisi. Rim brakes, friction-capable levers and bosses for a third bottle below the down tube follow the same thought.",
  "仍用 26 寸轮，因为从喀什到第比利斯的集市里都挂着这种尺寸的外胎和辐条。轮辋刹车、可切换摩擦式的拨杆、下管第三水壶位，也是同一个道理。",
  4880, 1059, 19.4, (144, 25, 80), 215, dict(use="touring", frame_material="chromoly", frame_shape="diamond", wheel_size=26, tyre_size="26x2.0", gears=27, gear_system="derailleur", brake="v-brake", rider_height="158-192", bicycle_weight=15.8, lights="dynamo", load=55, equipment=["front-rack", "rear-rack", "mudguards", "double-stand"]),
  [cm("46 50* 54"), paint("SND OLV")])
P("wayhouse-milepost-28", "WH-MILE28", "touring", "Wayhouse", "Wayhouse Milepost 28 trekking bicycle", "驿舍 里程碑 28 寸休旅自行车",
  "Weekday commuter and summer tourer in one, the way trekking bicycles are ridden along rivers in central Europe. The fork has 63 mm of travel with a lock, the stem tilts without tools, and a rear lamp is built into the rack.",
  "平日通勤、夏天沿河旅行两用，是中欧河岸上常见的那种骑法。前叉 63 毫米行程可锁死，把立免工具调角度，尾灯嵌在货架里。",
  2380, 519, 19.0, (152, 24, 80), 450, dict(use=["touring", "commuting"], frame_material="aluminium", frame_shape=["diamond", "step-through"], wheel_size=28, tyre_size="700x42C", gears=24, gear_system="derailleur", brake="rim-hydraulic", suspension="front", travel=63, rider_height="158-195", bicycle_weight=16.0, lights="dynamo", equipment=["mudguards", "rear-rack", "stand"]),
  [shapes(("D", "Diamond", "菱形架"), ("T", "Trapeze", "低梁架", 0.3)), cm("48 53* 58"), paint("CHA TEA")], few=("58",))
P("wayhouse-inn-yard-28", "WH-INN28", "touring", "Wayhouse", "Wayhouse Inn Yard 28 belt touring bicycle", "驿舍 客栈 28 寸皮带旅行车",
  "Eleven gears inside the hub, a carbon belt outside it, and a bottom bracket that turns in an eccentric shell to tension the two. A tourer for those who would rather change oil every 5,000 km than clean a chain every evening.",
  "十一个挡都在花鼓里，外面只有一条碳纤维皮带，偏心中轴用来张紧。适合宁愿五千公里换一次油、也不愿每晚擦链条的旅行者。",
  5980, 1249, 19.6, (150, 24, 80), 190, dict(use="touring", frame_material="aluminium", frame_shape="diamond", wheel_size=28, tyre_size="700x47C", gears=11, gear_system="hub", drive="belt", brake="disc-hydraulic", rider_height="162-198", bicycle_weight=16.4, lights="dynamo", load=35, equipment=["mudguards", "rear-rack", "stand"]),
  [cm("51 55* 59"), paint("NVY RUS")])
P("fenghuang-towpath-28", "FH-TOWP28", "touring", "Fenghuang", "Fenghuang Towpath 28 trekking bicycle", "凤凰 纤道 28 寸低跨休旅车",
  "Step-through trekking bicycle with three chainrings for whoever carries a picnic up to the pagoda. The rack ends are shaped to take panniers on either of two rails, so that a bag on top does not get in their way.",
  "低跨休旅车，三片盘让带着野餐上山看塔的人蹬起来也不觉得费劲。货架每侧两道挂杆，挂驮包与绑顶包互不妨碍。",
  1980, 439, 18.8, (150, 24, 79), 395, dict(use=["touring", "leisure"], frame_material="aluminium", frame_shape="step-through", wheel_size=28, tyre_size="700x40C", gears=24, gear_system="derailleur", brake="v-brake", suspension="front", travel=50, rider_height="152-182", bicycle_weight=16.1, lights="battery", equipment=["mudguards", "rear-rack", "stand"]),
  [cm("45 49* 53"), paint("SKY SLV")])
P("wayhouse-drover-700", "WH-DROV700", "touring", "Wayhouse", "Wayhouse Drover 700 titanium bicycle", "驿舍 牧道 700C 钛合金旅行车",
  "Brushed 3Al-2.5V titanium without paint: scratches from a winter of racks and straps polish out with a kitchen pad. Bosses everywhere, three on each fork leg, and a slot behind the seat tube that lets a 50 mm tyre through.",
  "拉丝 3Al-2.5V 钛管，不喷漆：一冬天货架绑带磨出的划痕，用厨房百洁布就能擦掉。到处都有安装孔，前叉每侧三个；立管后方开槽，能过 50 毫米宽胎。",
  9800, 1990, 14.1, (144, 23, 79), 120, dict(use="touring", frame_material="titanium", frame_shape="diamond", wheel_size=28, tyre_size="700x50C", gears=12, gear_system="derailleur", brake="disc-hydraulic", rider_height="164-196", bicycle_weight=10.9, lights="none", equipment="rack-mounts"),
  [sml("S M* L XL", 0.2), paint("RAW")], few=("S", "XL"))

# Folding.
P("footbridge-underpass-20", "FB-UNDER20", "folding", "Footbridge", "Footbridge Underpass 20 folding bicycle", "小桥 地道 20 寸折叠自行车",
  "The plain one of its maker: welded steel, one hinge in the middle and one in the stem, seven gears on a twist grip. It weighs more than aluminium folders and takes more knocks in a car boot.",
  "小桥家最朴素的一款：焊接钢架，主梁一个折叠器，把立一个，七速转把。比铝架折叠车重一些，扔在后备箱里也更经得起磕碰。",
  890, 209, 15.4, (84, 38, 66), 620, dict(use="errands", frame_material="steel", wheel_size=20, tyre_size="20x1.75", gears=7, gear_system="derailleur", brake="v-brake", rider_height="148-188", bicycle_weight=13.6, folded_size="82x36x64", equipment=["mudguards", "rear-rack"]),
  [paint("BLK WHT RED ORG")])
P("footbridge-hand-luggage-16", "FB-HAND16", "folding", "Footbridge", "Footbridge Hand Luggage 16 folding bicycle", "小桥 随身 16 寸折叠自行车",
  "Folded, it stands on the end of its rack and rolls like a suitcase on two 60 mm castors, saddle up as the handle. Packing takes three movements in a fixed order, which a small drawing on the main tube repeats.",
  "折好后立在货架末端，靠两只 60 毫米脚轮像行李箱一样推着走，座位就是拉手。折叠按固定顺序三步完成，主梁上印着小图提示。",
  1460, 339, 13.1, (78, 36, 62), 510, dict(use="commuting", frame_material="aluminium", wheel_size=16, tyre_size="16x1.35", gears=3, gear_system="hub", brake="caliper", rider_height="145-185", bicycle_weight=11.4, folded_size="64x33x58", equipment=["rear-rack", "mudguards"]),
  [paint("CHA COR SGE")])
P("footbridge-threefold-16", "FB-THREE16", "folding", "Footbridge", "Footbridge Threefold 16 folding bicycle", "小桥 三折 16 寸折叠自行车",
  "The rear triangle swings under the main tube, the front half folds beside it, and the chain ends up on the inside, where it dirties nobody. A rubber block above the rear wheel is both the latch of the fold and a little suspension.",
  "后三角翻到主梁下方，前半截再折到旁边，链条夹在里侧，不会蹭脏别人。后轮上方的橡胶块既是折叠锁止点，也是一点避震。",
  2480, 589, 13.4, (76, 36, 64), 465, dict(use="commuting", frame_material="chromoly", wheel_size=16, tyre_size="16x1.35", gears=6, gear_system="hub", brake="caliper", rider_height="148-190", bicycle_weight=11.2, suspension="full", folded_size="59x29x58", equipment="mudguards"),
  [choose("equipment", ("R", "Without rack", "不带货架"), ("C", "With rack and castors", "带货架与脚轮", dict(cny=180, eur=45, kg=0.7))), paint("RED RAW NVY")])
P("fenghuang-weekend-24", "FH-WEEK24", "folding", "Fenghuang", "Fenghuang Weekend 24 folding bicycle", "凤凰 周末 24 寸折叠自行车",
  "For people who fold twice a month, to put the bicycle in the car, and otherwise want it to ride like any other. The 24 in wheels carry riders up to 195 cm over park gravel without the nervousness of small ones.",
  "给一个月只折两次、为了放进车里，其余时间想当普通车骑的人。24 寸轮走公园碎石路稳当，身高 195 厘米也能骑，没有小轮的飘忽感。",
  1380, 329, 16.6, (92, 38, 72), 375, dict(use="leisure", frame_material="aluminium", wheel_size=24, tyre_size="24x1.75", gears=7, gear_system="derailleur", brake="disc-mechanical", rider_height="155-195", bicycle_weight=14.3, suspension="front", travel=40, folded_size="90x36x70", equipment=["mudguards", "rear-rack"]),
  [paint("GRY TEA")])
P("harbour-lane-ferry-20", "HL-FERRY20", "folding", "Harbour Lane", "Harbour Lane Ferry 20 fast folding bicycle", "港巷 渡轮 20 寸竞速折叠自行车",
  "The larger 451 mm rim, narrow tyres at seven bar and ten close gears: this folder keeps up with road bicycles on the coast road, then goes home by ferry. Hinge and seat clamp are forged and can be re-tensioned with one 5 mm key.",
  "451 毫米大号 20 寸轮圈、七个气压的窄胎、十速密齿比：海边公路上跟得住公路车，回程折起来坐轮渡。折叠器与座管夹为锻造件，一把 5 毫米扳手即可调紧。",
  2580, 619, 12.6, (84, 38, 64), 350, dict(use=["fitness", "commuting"], frame_material="aluminium", wheel_size=20, tyre_size="20x1-1/8", gears=10, gear_system="derailleur", brake="disc-hydraulic", rider_height="155-190", bicycle_weight=10.6, folded_size="80x34x62"),
  [paint("IVO NVY ORG"), choose("gears", ("10", "1 x 10", "1×10 速"), ("20", "2 x 10", "2×10 速", dict(cny=260, eur=60, kg=0.3)))], few=("20",))
P("plum-rain-paper-fan-16", "PR-FAN16", "folding", "Plum Rain", "Plum Rain Paper Fan 16 folding bicycle", "梅雨 折扇 16 寸折叠自行车",
  "A low loop of steel that opens and shuts about one hinge at the level of the shins. It goes up stairs by a leather strap below the saddle; the wicker basket comes off with a thumb latch and stays on your arm in the shop.",
  "低矮的弧形钢梁，绕着小腿高处的一个折叠器开合。座下皮带可拎着上楼；藤篮用拇指扣取下，进店就挽在手上。",
  1280, 299, 13.6, (76, 36, 62), 395, dict(use="errands", frame_material="steel", wheel_size=16, tyre_size="16x1.5", gears=3, gear_system="hub", brake=["coaster", "v-brake"], rider_height="140-175", bicycle_weight=11.9, folded_size="70x34x58", equipment=["basket", "mudguards"]),
  [paint("CEL PNK CRM")])
P("wayhouse-roadside-20", "WH-ROADS20", "folding", "Wayhouse", "Wayhouse Roadside 20 touring folder", "驿舍 路边 20 寸旅行折叠自行车",
  "A tourer for trains that take no bicycles. Rack bosses are brazed to a steel fork as well as to the rear, the front hub makes light, and the seat post is braced by a strut when the bags are heavy.",
  "为不让带自行车的火车准备的旅行车。钢前叉和后叉都焊有货架孔，前花鼓能发电点灯；行李重的时候，座管还有一根斜撑加固。",
  2590, 629, 15.9, (87, 43, 67), 235, dict(use="touring", frame_material="chromoly", wheel_size=20, tyre_size="20x1.75", gears=9, gear_system="derailleur", brake="v-brake", rider_height="152-192", bicycle_weight=13.4, lights="dynamo", folded_size="82x40x64", load=30, equipment=["rear-rack", "mudguards", "rack-mounts"]),
  [paint("GRN RUS")])
P("fenghuang-aisle-20", "FH-AISLE20", "folding", "Fenghuang", "Fenghuang Aisle 20 step-through folder", "凤凰 过道 20 寸低跨折叠自行车",
  "One gear, one hinge and a top tube 32 cm above the ground. Students keep it under the bed; the pedals fold in as well, and the kickstand holds the folded bicycle upright in the aisle of a bus.",
  "一个速别、一个折叠器，横梁离地 32 厘米。学生把它塞在床底；脚踏也能折进来，在公交过道里靠脚撑立住。",
  820, 189, 14.6, (83, 38, 65), 575, dict(use="school", frame_material="steel", wheel_size=20, tyre_size="20x1.75", gears=1, gear_system="single", brake=["v-brake", "band"], rider_height="145-178", bicycle_weight=12.8, folded_size="80x36x63", equipment=["mudguards", "basket", "stand"]),
  [paint("MNT PNK BLU")])
P("peak-forest-basecamp-20", "PF-BASE20", "folding", "Peak Forest", "Peak Forest Basecamp 20 wide-tyre folder", "峰林 营地 20 寸宽胎折叠自行车",
  "Lives in the camper van and comes out on forest roads. Tyres of 60 mm, a nine-speed drive with a 46-tooth largest sprocket and a magnet that keeps the halves together on washboard tracks.",
  "平时住在房车里，到了林区路上再拿出来。60 毫米宽胎，九速传动最大片 46 齿，磁吸扣让两半在搓板路上也不散开。",
  2190, 519, 16.8, (88, 43, 69), 245, dict(use=["leisure", "trails"], frame_material="aluminium", wheel_size=20, tyre_size="20x2.4", gears=9, gear_system="derailleur", brake="disc-hydraulic", rider_height="152-190", bicycle_weight=14.6, folded_size="84x40x66"),
  [paint("OLV SND")])

# Mountain, hardtail.
P("fenghuang-foothill-26", "FH-FOOT26", "mountain", "Fenghuang", "Fenghuang Foothill 26 mountain bicycle", "凤凰 山麓 26 寸山地自行车",
  "A first mountain bicycle for tracks between fields. Twenty-one gears from three rings, an 80 mm coil fork, and parts of common sizes throughout: the freewheel threads on, the bottom bracket is square.",
  "跑田间土路的第一辆山地车。三盘七飞共二十一速，80 毫米弹簧前叉；全车都用通用件，旋式飞轮、方孔中轴，哪儿都配得到。",
  1120, 259, 17.2, (142, 23, 78), 685, dict(use=["trails", "commuting"], frame_material="steel", wheel_size=26, tyre_size="26x1.95", gears=21, gear_system="derailleur", brake="disc-mechanical", suspension="front", travel=80, rider_height="155-185", bicycle_weight=14.9, equipment="stand"),
  [sml("S M*", 0.4), paint("BLK RED BLU")])
P("fenghuang-ironwood-29", "FH-IRONW29", "mountain", "Fenghuang", "Fenghuang Ironwood 29 hardtail", "凤凰 铁木 29 寸硬尾山地车",
  "Where the money went: hydraulic brakes and a nine-speed rear derailleur with a clutch. Where it did not: the fork is a coil one of 100 mm, easy to rebuild, and rims and hubs are pinned and loose-ball.",
  "钱花在了液压碟刹和带离合器的九速后拨上；省在了别处：前叉是好维护的 100 毫米弹簧叉，车圈用销接，花鼓用散珠。",
  1590, 359, 16.8, (145, 24, 80), 540, dict(use="trails", frame_material="aluminium", wheel_size=29, tyre_size="29x2.25", gears=9, gear_system="derailleur", brake="disc-hydraulic", suspension="front", travel=100, rider_height="165-198", bicycle_weight=14.4),
  [sml("M* L XL"), paint("GRN CHA")], few=("XL",))
P("loess-ridge-terrace-27", "LR-TERR27", "mountain", "Loess Ridge", "Loess Ridge Terrace 27.5 compact hardtail", "黄土岭 梯田 27.5 寸小尺码硬尾山地车",
  "Drawn for riders between 148 and 168 cm and not scaled down from a large one: 165 mm cranks, narrow grips, a fork that answers to 45 kg, and a top tube low enough to step off on a slope.",
  "专为 148 至 168 厘米的骑手单独画图，不是大码缩小：165 毫米曲柄、细把套、45 公斤体重也压得动的前叉，横梁低到在坡上也能从容下车。",
  2180, 489, 15.4, (140, 23, 76), 320, dict(use="trails", frame_material="aluminium", wheel_size=27.5, tyre_size="27.5x2.25", gears=10, gear_system="derailleur", brake="disc-hydraulic", suspension="front", travel=100, rider_height="148-168", bicycle_weight=12.9),
  [sml("XS S*", 0.2), paint("TEA LIL SND")])
P("loess-ridge-windbreak-29", "LR-WIND29", "mountain", "Loess Ridge", "Loess Ridge Windbreak 29 carbon hardtail", "黄土岭 防风林 29 寸碳纤维硬尾山地车",
  "Marathon bicycle of 10.9 kg in size M. The thin seat stays bend by a few millimetres over roots, two bottles fit inside the triangle, and the lever at the bar locks the fork.",
  "M 码 10.9 公斤的马拉松赛车。细后上叉过树根时能弯几毫米，三角内装得下两个水壶；车把上的线控拨杆可锁死前叉。",
  4490, 899, 13.6, (145, 23, 79), 275, dict(use=["racing", "trails"], frame_material="carbon", wheel_size=29, tyre_size="29x2.25", gears=12, gear_system="derailleur", brake="disc-hydraulic", suspension="front", travel=100, rider_height="162-196", bicycle_weight=10.9),
  [sml("S M* L XL", 0.2), paint("CHA RUS")], few=("S", "XL"))
P("loess-ridge-jujube-26", "LR-JUJUBE26", "mountain", "Loess Ridge", "Loess Ridge Jujube 26 youth hardtail", "黄土岭 红枣 26 寸少年硬尾山地车",
  "The step between a 24 in children's bicycle and a grown-up's small frame. An air fork can be set for 35 kg with an ordinary shock pump; the brake levers close to 6 cm; a rider gets three or four summers from it.",
  "从 24 寸童车到成人小码之间的一级台阶。气叉用普通避震打气筒就能调到适合 35 公斤，刹把最近收到 6 厘米，能骑三四个夏天。",
  1380, 319, 14.9, (138, 22, 75), 300, dict(use="trails", frame_material="aluminium", wheel_size=26, tyre_size="26x2.1", gears=9, gear_system="derailleur", brake="disc-hydraulic", suspension="front", travel=80, rider_height="140-165", bicycle_weight=12.6, age="11-15"),
  [paint("RED ICE MUS")])
P("peak-forest-stone-step-29", "PF-STONE29", "mountain", "Peak Forest", "Peak Forest Stone Step 29 steel hardtail", "峰林 石阶 29 寸钢架硬尾山地车",
  "A hardtail for steep ground: head angle of 64.5 degrees, 140 mm in front, nothing behind but steel. The dropper post has 150 mm of drop and the dropouts slide, so that it can be run with one gear when the winter has eaten the derailleur.",
  "给陡地用的硬尾：头管角 64.5 度，前面 140 毫米行程，后面只有钢管。升降座管行程 150 毫米；勾爪可滑动，哪天后拨被冬天报废了，改单速照样骑。",
  3680, 789, 17.1, (146, 25, 81), 225, dict(use="trails", frame_material="chromoly", wheel_size=29, tyre_size="29x2.5", gears=11, gear_system="derailleur", brake="disc-hydraulic", suspension="front", travel=140, rider_height="165-196", bicycle_weight=14.3),
  [sml("M* L XL"), paint("OLV PLM")])
P("haihe-wheel-quarry-27", "HH-QUARRY27", "mountain", "Haihe Wheel", "Haihe Wheel Quarry 27.5 equipped mountain bicycle", "海河轮 采石场 27.5 寸全装山地车",
  "A mountain bicycle that goes to work: steel mudguards, a rack for 20 kg and a stand, bolted to an ordinary hardtail. In villages where the road ends before the house it is the more useful kind.",
  "去上班的山地车：普通硬尾加上钢挡泥板、承重 20 公斤的货架和脚撑。路修到家门口之前就断了的村子里，这种更实用。",
  1490, 339, 18.2, (145, 25, 80), 280, dict(use=["commuting", "trails"], frame_material="aluminium", wheel_size=27.5, tyre_size="27.5x2.1", gears=24, gear_system="derailleur", brake="disc-mechanical", suspension="front", travel=80, rider_height="158-190", bicycle_weight=15.9, load=20, equipment=["mudguards", "rear-rack", "stand"]),
  [sml("M* L"), paint("BLK OLV")])
P("loess-ridge-dry-river-29", "LR-DRYR29", "mountain", "Loess Ridge", "Loess Ridge Dry River 29 rigid bicycle", "黄土岭 干河 29 寸硬叉山地车",
  "No fork to service, no shock to bleed. Tyres of 66 mm with the air let down do what can be done about stones; the triangle is left empty for a frame bag and the steel fork has three bosses on each leg.",
  "没有前叉要保养，也没有避震要放气。石头路就靠放低气压的 66 毫米宽胎；车架三角留空装三角包，钢叉每侧有三个安装孔。",
  2680, 589, 15.3, (146, 24, 80), 195, dict(use=["trails", "touring"], frame_material="chromoly", wheel_size=29, tyre_size="29x2.6", gears=10, gear_system="derailleur", brake="disc-mechanical", suspension="rigid", rider_height="162-196", bicycle_weight=12.6, equipment="rack-mounts"),
  [sml("S M* L"), paint("SND CHA")])

# Full suspension and fat.
P("loess-ridge-switchback-29", "LR-SWITCH29", "trail", "Loess Ridge", "Loess Ridge Switchback 29 full-suspension bicycle", "黄土岭 盘山 29 寸全避震山地车",
  "A single-pivot frame: one bearing pair to replace in a year instead of eight. Air springs front and rear are set by the rider's weight from a table on the chainstay, which is about as much tuning as a first full-suspension bicycle should ask for.",
  "单转点车架，一年只需换一对轴承，而不是八对。前后气压避震按后叉上的体重对照表打气就行，第一辆全避震车要懂的调校也就这么多。",
  3480, 779, 18.4, (146, 26, 82), 365, dict(use="trails", frame_material="aluminium", wheel_size=29, tyre_size="29x2.35", gears=10, gear_system="derailleur", brake="disc-hydraulic", suspension="full", travel=120, rider_height="165-196", bicycle_weight=15.6),
  [sml("M* L"), paint("TEA BLK")])
P("peak-forest-sinkhole-29", "PF-SINK29", "trail", "Peak Forest", "Peak Forest Sinkhole 29 trail bicycle", "峰林 天坑 29 寸林道全避震车",
  "Four-bar linkage with 130 mm behind a 140 mm fork, tuned to stay up in its travel when pedalling out of a valley. A flip chip moves the bottom bracket by 7 mm; inside the down tube is a compartment for a tube and a pump.",
  "四连杆后避震 130 毫米，配 140 毫米前叉，从谷底蹬出来时不会沉在行程里。翻转块可让中轴升降 7 毫米，下管内有储物仓，放得下内胎和气筒。",
  6480, 1399, 18.2, (148, 26, 83), 255, dict(use="trails", frame_material="aluminium", wheel_size=29, tyre_size="29x2.4", gears=12, gear_system="derailleur", brake="disc-hydraulic", suspension="full", travel=140, rider_height="164-198", bicycle_weight=15.1),
  [sml("S M* L XL"), paint("SGE RAW")], few=("S",))
P("peak-forest-cavern-27", "PF-CAVERN27", "trail", "Peak Forest", "Peak Forest Cavern 27.5 enduro bicycle", "峰林 溶洞 27.5 寸耐力越野车",
  "The smaller wheel is kept here for tight, rooty descents, where turning matters more than rolling. Coil shock, four-piston brakes on 200 mm discs and a chain guide; going up it is patient rather than quick.",
  "弯急根多的下坡路，转得过来比滚得顺更要紧，所以这里仍用小一号的轮。弹簧后胆、200 毫米碟片四活塞刹车、导链器；上坡谈不上快，但很有耐心。",
  7280, 1590, 19.6, (148, 27, 84), 165, dict(use="trails", frame_material="aluminium", wheel_size=27.5, tyre_size="27.5x2.5", gears=12, gear_system="derailleur", brake="disc-hydraulic", suspension="full", travel=150, rider_height="162-192", bicycle_weight=16.3),
  [sml("S M* L"), paint("RUS CHA")])
P("peak-forest-overhang-29", "PF-OVERH29", "trail", "Peak Forest", "Peak Forest Overhang 29 carbon bicycle", "峰林 飞岩 29 寸碳纤维全避震车",
  "Carbon front and rear triangles with 120 mm at both ends; at 12.4 kg it is raced on Sunday and ridden to a mountain hut on Monday. Cables run through guided tubes in the frame and can be changed without hooks.",
  "前后三角均为碳纤维，前后各 120 毫米行程，12.4 公斤：周日拿去比赛，周一骑去山里的木屋。线管走车架内导管，换线不用铁钩。",
  8900, 1949, 15.6, (146, 25, 82), 175, dict(use=["trails", "racing"], frame_material="carbon", wheel_size=29, tyre_size="29x2.4", gears=12, gear_system="derailleur", brake="disc-hydraulic", suspension="full", travel=120, rider_height="164-198", bicycle_weight=12.4),
  [sml("M* L XL", 0.2), paint("ICE PLM")], few=("XL",))
P("peak-forest-cub-24", "PF-CUB24", "trail", "Peak Forest", "Peak Forest Cub 24 youth full-suspension bicycle", "峰林 幼豹 24 寸少年全避震车",
  "Springs for children are usually springs for adults, shortened. Here shock and fork have light pistons that move under 28 kg; the leverage falls as the rider grows, by a second hole in the rocker.",
  "儿童避震常常只是把成人的截短。这辆的前叉和后胆用轻阻尼活塞，28 公斤就压得动；孩子长大了，把摇臂换到第二个孔位即可。",
  3380, 799, 15.8, (132, 24, 74), 130, dict(use="trails", frame_material="aluminium", wheel_size=24, tyre_size="24x2.35", gears=10, gear_system="derailleur", brake="disc-hydraulic", suspension="full", travel=110, rider_height="128-152", age="8-12", bicycle_weight=13.0),
  [paint("ORG TEA")])
P("fenghuang-frost-26", "FH-FROST26", "trail", "Fenghuang", "Fenghuang Frost 26 fat bicycle", "凤凰 霜降 26 寸雪地自行车",
  "Harbin in January, the beach at Beihai in August. The tyres are ridden at half a bar; cables are greased for minus 25 °C, and the mechanical brakes are pulled by levers wide enough for mittens.",
  "一月的哈尔滨，八月的北海沙滩。轮胎只打半个气压；线管润滑脂耐零下 25 °C，机械碟刹的刹把够宽，戴厚手套也捏得住。",
  3200, 749, 19.8, (150, 28, 84), 385, dict(use="snow-sand", frame_material="aluminium", wheel_size=26, tyre_size="26x4.0", gears=16, gear_system="derailleur", brake="disc-mechanical", suspension="rigid", rider_height="160-192", bicycle_weight=16.6),
  [sml("M* L"), paint("BLK YEL ICE")])
P("peak-forest-snowfield-26", "PF-SNOWF26", "trail", "Peak Forest", "Peak Forest Snowfield 26 fat bicycle", "峰林 雪原 26 寸超宽胎自行车",
  "Tyres of 122 mm, the widest that a 197 mm hub leaves room for, on rims with holes to save weight under a bright tape. The carbon fork weighs 700 g; bags for a stove and a sleeping mat bolt on to its legs.",
  "122 毫米超宽胎，是 197 毫米花鼓能容下的极限；车圈开孔减重，里面垫一层亮色圈带。碳纤维前叉重 700 克，两侧可装炉具和防潮垫。",
  5200, 1199, 18.6, (150, 28, 85), 110, dict(use=["snow-sand", "touring"], frame_material="aluminium", wheel_size=26, tyre_size="26x4.8", gears=12, gear_system="derailleur", brake="disc-hydraulic", suspension="rigid", rider_height="162-194", bicycle_weight=15.2, equipment="rack-mounts"),
  [sml("M* L"), paint("WHT OLV")], few=("L",))

# Road.
P("fenghuang-tailwind-700", "FH-TAILW700", "road", "Fenghuang", "Fenghuang Tailwind 700 road bicycle", "凤凰 顺风 700C 公路自行车",
  "A first drop-bar bicycle with levers that can be reached from the tops as well. Fourteen gears with a compact crankset; the fork is steel, which makes it some 400 g heavier and noticeably calmer on rough asphalt.",
  "入门弯把公路车，把横处另有一副副刹。压缩盘十四速；前叉用钢，重了 400 克左右，但在坏柏油路上明显更稳。",
  2200, 499, 14.4, (140, 21, 75), 515, dict(use=["fitness", "commuting"], frame_material="aluminium", wheel_size=28, tyre_size="700x28C", gears=14, gear_system="derailleur", brake="caliper", rider_height="158-190", bicycle_weight=11.9),
  [cm("48 51 54* 57"), paint("RED BLK")])
P("nine-bends-headwater-700", "NB-HEADW700", "road", "Nine Bends", "Nine Bends Headwater 700 road bicycle", "九曲 源头 700C 铝架公路自行车",
  "The maker's aluminium frame, with welds filed flat and the same geometry as its carbon ones. Disc brakes are worked by cable but closed by a hydraulic caliper, a compromise that keeps the price down and bleeding rare.",
  "九曲的铝架，焊缝磨平，几何与自家碳架一致。碟刹由拉线驱动、液压卡钳夹紧，是压低价格、又不常放油的折中办法。",
  4980, 1049, 12.7, (140, 21, 76), 340, dict(use="racing", frame_material="aluminium", wheel_size=28, tyre_size="700x28C", gears=20, gear_system="derailleur", brake="disc-hydraulic", rider_height="158-194", bicycle_weight=9.5),
  [cm("49 52 54* 56 58", 0.1), paint("IVO BLU")], few=("49", "58"))
P("nine-bends-rapids-700", "NB-RAPID700", "road", "Nine Bends", "Nine Bends Rapids 700 carbon road bicycle", "九曲 激流 700C 碳纤维公路自行车",
  "Eleven-speed carbon bicycle for club races and the training that they cost. The one-piece seat clamp hides in the top tube, the bottom bracket is threaded and quiet, and wheels of 35 mm depth can be ridden in a crosswind.",
  "为俱乐部比赛和为之付出的训练准备的十一速碳架车。座管夹藏在横梁里，螺纹中轴不响，35 毫米框高的轮组侧风里也骑得住。",
  8200, 1749, 11.4, (139, 21, 75), 240, dict(use="racing", frame_material="carbon", wheel_size=28, tyre_size="700x28C", gears=22, gear_system="derailleur", brake="disc-hydraulic", rider_height="160-194", bicycle_weight=8.4),
  [cm("49 52 54* 56", 0.08), paint("CHA RED")], few=("49",))
P("nine-bends-gorge-700", "NB-GORGE700", "road", "Nine Bends", "Nine Bends Gorge 700 aero bicycle", "九曲 峡谷 700C 气动公路自行车",
  "Tubes cut off behind, one-piece bar and stem, everything led inside: it is made for flat roads at over 35 km/h. A drawing in the box explains how to take the bar off for travel without opening the brake lines.",
  "截尾翼型管、一体把、全内走线，为时速 35 公里以上的平路而做。箱内附图说明如何不拆油管就把车把卸下装箱。",
  11800, 2449, 11.8, (142, 22, 76), 150, dict(use="racing", frame_material="carbon", wheel_size=28, tyre_size="700x28C", gears=24, gear_system="derailleur", brake="disc-hydraulic", rider_height="164-192", bicycle_weight=8.6),
  [cm("52 54* 56", 0.08), paint("BLK ICE")])
P("nine-bends-delta-700", "NB-DELTA700", "road", "Nine Bends", "Nine Bends Delta 700 endurance bicycle", "九曲 三角洲 700C 长距离公路自行车",
  "Two centimetres higher in front and one longer behind than the racing models, with room for 35 mm tyres and hidden eyes for mudguards. It is laid out for days of 200 km, and for the last fifty of them.",
  "车头比竞赛款高两厘米，后叉长一厘米，可装 35 毫米胎，还藏着挡泥板安装孔。为一天两百公里的骑行而设，尤其顾着最后那五十公里。",
  7600, 1599, 12.1, (141, 22, 76), 265, dict(use=["fitness", "touring"], frame_material="carbon", wheel_size=28, tyre_size="700x32C", gears=22, gear_system="derailleur", brake="disc-hydraulic", rider_height="158-196", bicycle_weight=8.9),
  [cm("50 53 56* 58", 0.1), paint("TEA SND")], few=("58",))
P("harbour-lane-short-mile-650", "HL-SHORT650", "road", "Harbour Lane", "Harbour Lane Short Mile 650 road bicycle", "港巷 短程 650C 小个子公路自行车",
  "Road bicycles for people under 160 cm usually solve the toe overlap with a slack head angle. This one solves it with smaller wheels of 571 mm, 160 mm cranks and a bar 36 cm wide; handling is left as it should be.",
  "给不到 160 厘米的人做公路车，通常靠放缓头管角来避免碰脚尖。这辆改用 571 毫米小轮、160 毫米曲柄和 36 厘米窄弯把，操控不打折扣。",
  3880, 839, 12.4, (134, 21, 72), 140, dict(use="fitness", frame_material="aluminium", wheel_size=26, tyre_size="650x28C", gears=20, gear_system="derailleur", brake="caliper", rider_height="145-162", bicycle_weight=9.6),
  [cm("42 44*", 0.1), paint("LIL NVY")])
P("harbour-lane-lighthouse-700", "HL-LIGHT700", "road", "Harbour Lane", "Harbour Lane Lighthouse 700 flat-bar road bicycle", "港巷 灯塔 700C 平把公路自行车",
  "A road frame with hydraulic discs and a straight bar of 560 mm, bar ends included. The wheels are a road bicycle's, with 24 spokes each, so it likes asphalt and dislikes kerbs.",
  "公路车架配液压碟刹和 560 毫米平把，附副把。轮组也是公路规格，每轮 24 根辐条，爱走柏油路，不爱跳路沿。",
  2480, 549, 13.0, (140, 21, 75), 290, dict(use=["fitness", "commuting"], frame_material="aluminium", wheel_size=28, tyre_size="700x30C", gears=16, gear_system="derailleur", brake="disc-hydraulic", rider_height="158-192", bicycle_weight=10.4),
  [sml("S M* L", 0.2), paint("CHA ORG")])
P("fenghuang-fledged-24", "FH-FLEDG24", "road", "Fenghuang", "Fenghuang Fledged 24 junior road bicycle", "凤凰 展翅 24 寸少年公路自行车",
  "Drop bar for small hands: 34 cm wide, with levers that come close to the bar and a single ring, so that only one hand has to learn shifting. Knobbly tyres of the same size turn it into a cyclo-cross bicycle for winter.",
  "小手用的弯把：宽 34 厘米，刹把贴近车把，单盘只需一只手学变速。换上同尺寸颗粒胎，冬天就是一辆越野公路车。",
  2280, 519, 12.2, (126, 21, 68), 160, dict(use=["racing", "fitness"], frame_material="aluminium", wheel_size=24, tyre_size="24x1.25", gears=9, gear_system="derailleur", brake="v-brake", rider_height="132-152", age="8-12", bicycle_weight=9.4),
  [paint("BLU YEL")])

# Gravel and fixed gear.
P("loess-ridge-camel-bell-700", "LR-CAMEL700", "gravel", "Loess Ridge", "Loess Ridge Camel Bell 700 gravel bicycle", "黄土岭 驼铃 700C 砾石自行车",
  "The way into gravel from this maker: aluminium, a double crankset with a small ring of 30 teeth, and brakes that a village shop can adjust with one spanner. Sold with a bell that sounds by itself on washboard, hence the name; a leather thong silences it.",
  "黄土岭砾石车的入门款：铝架，小盘 30 齿的双盘，机械碟刹镇上修车铺一把扳手就能调。附一只在搓板路上会自己响的铃，名字由此而来，系上皮绳就不响了。",
  2680, 589, 14.2, (142, 23, 77), 410, dict(use=["touring", "fitness"], frame_material="aluminium", wheel_size=28, tyre_size="700x40C", gears=18, gear_system="derailleur", brake="disc-mechanical", rider_height="158-194", bicycle_weight=11.5, equipment="rack-mounts"),
  [sml("S M* L"), paint("SND GRN")])
P("loess-ridge-poplar-27", "LR-POPLAR27", "gravel", "Loess Ridge", "Loess Ridge Poplar 650B all-road bicycle", "黄土岭 白杨 650B 全路况自行车",
  "Lugged steel with a slender curved fork and supple 47 mm tyres on 650B rims. It was drawn for lanes lined with poplars in the loess country, where asphalt, brick and dust follow each other within a morning.",
  "接头钢架，细长弯叉，650B 轮圈配柔软的 47 毫米胎。为黄土塬上两旁种白杨的路而画：一个上午里柏油、砖路和浮土轮着来。",
  3980, 869, 14.4, (142, 23, 77), 230, dict(use=["touring", "leisure"], frame_material="chromoly", wheel_size=27.5, tyre_size="650x47B", gears=20, gear_system="derailleur", brake="disc-mechanical", rider_height="160-192", bicycle_weight=11.7, equipment=["rack-mounts", "mudguards"]),
  [cm("50 53* 56", 0.2), paint("CRM GRN")])
P("nine-bends-floodplain-700", "NB-FLOOD700", "gravel", "Nine Bends", "Nine Bends Floodplain 700 carbon gravel bicycle", "九曲 滩涂 700C 碳纤维砾石自行车",
  "Gravel racing is road racing in dust: frame and fork keep a road bicycle's reach and take tyres of 45 mm. The down tube is taped against stones at the works, and the fork swallows its own brake hose.",
  "砾石赛就是尘土里的公路赛：车架前叉保留公路车的前伸量，同时容得下 45 毫米胎。下管出厂已贴防石膜，油管收进前叉里。",
  7980, 1690, 12.2, (142, 23, 77), 185, dict(use=["racing", "touring"], frame_material="carbon", wheel_size=28, tyre_size="700x45C", gears=12, gear_system="derailleur", brake="disc-hydraulic", rider_height="162-194", bicycle_weight=9.0),
  [cm("51 54* 57", 0.1), paint("RUS GRY")])
P("fenghuang-millrace-700", "FH-MILLR700", "gravel", "Fenghuang", "Fenghuang Millrace 700 flat-bar gravel bicycle", "凤凰 水渠 700C 平把砾石自行车",
  "Canal banks and farm tracks with a straight bar and one thumb shifter. An upright position, 45 mm tyres and 34 teeth in front: it climbs what a fitness bicycle walks up and is quicker home than a mountain bicycle.",
  "渠堤和机耕路，平把加一个指拨就够了。坐姿较直，45 毫米胎，前盘 34 齿：健身车要推的坡它能骑上去，回家又比山地车快。",
  2080, 459, 14.6, (143, 23, 78), 335, dict(use=["fitness", "trails"], frame_material="aluminium", wheel_size=28, tyre_size="700x45C", gears=9, gear_system="derailleur", brake="disc-hydraulic", rider_height="158-194", bicycle_weight=12.0, equipment="rack-mounts"),
  [sml("S M* L XL"), paint("TEA CHA")], few=("XL",))
P("back-lot-alley-700", "BL-ALLEY700", "gravel", "Back Lot", "Back Lot Alley 700 fixed-gear bicycle", "后场 弄堂 700C 死飞自行车",
  "Steel frame with horizontal track ends; the rear hub has a fixed sprocket on one side and a freewheel on the other. Two rim brakes come mounted, as the law in most towns asks, and the chain is the wide kind that is cheap to replace.",
  "钢架，水平尾勾；后花鼓一侧死飞、一侧活飞，翻面即换。按多数城市的规定装好前后刹车；链条用宽规格，换起来不贵。",
  1600, 359, 13.2, (140, 21, 75), 430, dict(use=["commuting", "fitness"], frame_material="steel", wheel_size=28, tyre_size="700x28C", gears=1, gear_system=["fixed", "single"], brake="caliper", rider_height="158-190", bicycle_weight=10.8),
  [cm("49 52* 55"), paint("BLK WHT ORG MNT")])
P("back-lot-oval-700", "BL-OVAL700", "gravel", "Back Lot", "Back Lot Oval 700 track bicycle", "后场 椭圆 700C 场地自行车",
  "For the velodrome and for races round a car park: steep angles, a high bottom bracket, no holes for a rear brake. A front caliper is packed in the box and wants fitting before any road.",
  "给自行车馆和停车场绕圈赛：立管角陡、中轴高，后端没有刹车孔。箱内另附一只前夹器，上公共道路之前请装好。",
  2680, 599, 11.4, (138, 21, 74), 155, dict(use="racing", frame_material="aluminium", wheel_size=28, tyre_size="700x23C", gears=1, gear_system="fixed", brake="caliper", rider_height="162-190", bicycle_weight=8.3),
  [cm("50 53* 56", 0.1), paint("SLV RED")])
P("harbour-lane-slipway-700", "HL-SLIP700", "gravel", "Harbour Lane", "Harbour Lane Slipway 700 single-speed bicycle", "港巷 船台 700C 单速自行车",
  "A single-speed for people who never meant to ride fixed. The freewheel is quiet, the riser bar 620 mm wide, and mudguard eyelets and a 35 mm tyre show that it expects rain.",
  "从没打算骑死飞的人的单速车。飞轮很静，燕把宽 620 毫米；留了挡泥板孔，用 35 毫米胎，一看就知道是准备淋雨的。",
  1780, 399, 13.0, (141, 22, 76), 305, dict(use="commuting", frame_material="chromoly", wheel_size=28, tyre_size="700x35C", gears=1, gear_system="single", brake="caliper", rider_height="160-192", bicycle_weight=10.5),
  [cm("50 54* 58"), paint("NVY IVO")])

# Children's.
P("little-magpie-twig-12", "LM-TWIG12", "children", "Little Magpie", "Little Magpie Twig 12 first bicycle", "小喜鹊 细枝 12 寸儿童自行车",
  "For children who have outgrown a tricycle at three. The cranks are 89 mm long and set close together, so that small knees do not splay; a bar behind the saddle lets a grown-up walk along upright.",
  "给三岁、三轮车已经嫌小的孩子。曲柄长 89 毫米、间距收窄，小膝盖不会往外撇；座后有推杆，大人直着腰就能跟着走。",
  380, 89, 8.0, (82, 18, 42), 480, dict(use="first-rides", frame_material="steel", wheel_size=12, tyre_size="12x2.0", gears=1, gear_system="single", brake=["coaster", "caliper"], rider_height="85-102", age="3-4", bicycle_weight=6.6, equipment=["stabilisers", "chain-case", "mudguards"]),
  [paint("YEL MNT COR SKY")])
P("fenghuang-red-bean", "FH-REDBEAN", "children", "Fenghuang", "Fenghuang Red Bean children's bicycle", "凤凰 红豆 儿童自行车",
  "One plain steel bicycle in three sizes for cousins to hand down. The stabilisers come off with a 15 mm spanner, the chain case with a coin, and every bearing is an ordinary one with loose balls that a grandfather can repack.",
  "一款朴素的钢架童车，做成三个尺寸，表哥骑完给表妹。辅助轮一把 15 毫米扳手就能卸，链罩用硬币可拧开，轴承都是散珠，爷爷也会重新上油。",
  340, 82, 8.4, (84, 18, 44), 720, dict(use="first-rides", frame_material="steel", wheel_size=[14, 16, 18], gears=1, gear_system="single", brake=["coaster", "caliper"], rider_height="92-125", age="3-7", equipment=["stabilisers", "chain-case", "mudguards", "basket"]),
  [choose("wheel-size", ("14", "14 in", "14 寸"), ("16", "16 in", "16 寸", dict(cny=30, eur=8, kg=0.9, box=(93, 19, 48))), ("18", "18 in", "18 寸", dict(cny=60, eur=16, kg=1.7, box=(104, 19, 54)))), paint("RED PNK BLU")])
P("little-magpie-nest-16", "LM-NEST16", "children", "Little Magpie", "Little Magpie Nest 16 bicycle with doll's seat", "小喜鹊 鸟巢 16 寸带娃娃座自行车",
  "Behind the rider sits a passenger of up to 1 kg with a belt of its own. In front hangs a woven basket; the streamers at the grips are sewn in, since glued ones come out within a month.",
  "骑车的孩子身后，还能坐一位 1 公斤以内、系着自己安全带的“乘客”。前面挂编织小筐；把套彩带是缝上去的，因为胶粘的不出一个月就掉。",
  490, 115, 9.6, (94, 20, 50), 395, dict(use="first-rides", frame_material="steel", wheel_size=16, tyre_size="16x2.125", gears=1, gear_system="single", brake=["coaster", "v-brake"], rider_height="100-120", age="4-6", bicycle_weight=8.3, equipment=["stabilisers", "basket", "chain-case"]),
  [paint("PNK LIL SKY")])
P("little-magpie-puddle-18", "LM-PUDDLE18", "children", "Little Magpie", "Little Magpie Puddle 18 equipped bicycle", "小喜鹊 水洼 18 寸全装儿童自行车",
  "Long mudguards with flaps, a chain in a case and a rack for the swimming bag: the bicycle of a child who goes everywhere by bicycle. Front and rear lamps sit on the frame and take two AA cells each (not included).",
  "带挡水片的长泥板、全包链条、放游泳包的货架：给去哪儿都骑车的孩子。前后灯装在车架上，各用两节 5 号电池（不含）。",
  640, 149, 12.0, (108, 20, 56), 300, dict(use="school", frame_material="aluminium", wheel_size=18, tyre_size="18x1.75", gears=3, gear_system="hub", brake=["coaster", "v-brake"], rider_height="110-130", age="5-7", bicycle_weight=10.2, lights="battery", equipment=["mudguards", "rear-rack", "chain-case", "stand"]),
  [paint("TEA YEL")])
P("little-magpie-blackthorn-20", "LM-BLACKT20", "children", "Little Magpie", "Little Magpie Blackthorn 20 children's mountain bicycle", "小喜鹊 黑刺李 20 寸儿童山地车",
  "The fork moves 40 mm and can be locked, because a fork that bobs on the way to school is no fun either. Seven gears on a thumb shifter with the current one shown large; the derailleur hides behind a hoop.",
  "前叉行程 40 毫米，可以锁死：上学路上一颠一颠的也没意思。七速指拨把挡位数字做得很大，后拨外面有护圈。",
  760, 175, 12.9, (112, 20, 60), 355, dict(use="trails", frame_material="aluminium", wheel_size=20, tyre_size="20x2.1", gears=7, gear_system="derailleur", brake="disc-mechanical", suspension="front", travel=40, rider_height="115-138", age="6-9", bicycle_weight=11.1),
  [paint("BLK ORG LIM")])
P("fenghuang-skylark-18", "FH-SKYL18", "children", "Fenghuang", "Fenghuang Skylark 18 belt bicycle", "凤凰 云雀 18 寸皮带儿童自行车",
  "No chain, no chain oil, no torn trouser leg: a narrow toothed belt turns the wheel. The size between 16 and 20 in is for the year in which a child starts school and neither of the two quite fits.",
  "没有链条，没有油污，也不绞裤腿：后轮由一条窄齿形皮带带动。尺寸介于 16 与 20 寸之间，正合刚上一年级、两头都不太合身的那一年。",
  560, 135, 10.4, (106, 19, 54), 430, dict(use=["first-rides", "school"], frame_material="magnesium", wheel_size=18, tyre_size="18x1.95", gears=1, gear_system="single", drive="belt", brake="v-brake", rider_height="108-128", age="5-7", bicycle_weight=8.8, equipment=["mudguards", "stand"]),
  [paint("SKY RED WHT")])
P("paper-kite-thermal-16", "PK-THERM16", "children", "Paper Kite", "Paper Kite Thermal 16 light bicycle", "纸鸢 热气流 16 寸轻量儿童自行车",
  "A child of 17 kg on a bicycle of 9 kg is a grown-up on one of 35 kg. This one weighs 5.9 kg: thin-walled frame, hollow axles, no stabilisers, and two hand brakes whose levers a thumb and two fingers can pull.",
  "17 公斤的孩子骑 9 公斤的车，好比大人骑 35 公斤的车。这辆只有 5.9 公斤：薄壁车架、空心轴、不带辅助轮，两只手刹三根手指就捏得动。",
  690, 169, 7.6, (92, 18, 48), 285, dict(use="first-rides", frame_material="aluminium", wheel_size=16, tyre_size="16x1.5", gears=1, gear_system="single", brake="v-brake", rider_height="98-118", age="4-6", bicycle_weight=5.9),
  [paint("ORG TEA LIL")])
P("paper-kite-updraft-20", "PK-UPDR20", "children", "Paper Kite", "Paper Kite Updraft 20 light bicycle", "纸鸢 上升气流 20 寸轻量儿童自行车",
  "Seven gears with a largest sprocket of 34 teeth, so that hills on family tours are ridden, not pushed. Cranks of 127 mm keep the feet under the hips; rims, tyres and even the seat clamp have been put on the scale.",
  "七速飞轮最大片 34 齿，全家出游时上坡靠骑不靠推。127 毫米曲柄让脚落在胯下，车圈、轮胎连座管夹都上秤称过。",
  860, 209, 10.1, (112, 19, 58), 250, dict(use=["touring", "school"], frame_material="aluminium", wheel_size=20, tyre_size="20x1.5", gears=7, gear_system="derailleur", brake="v-brake", rider_height="112-138", age="6-9", bicycle_weight=8.1),
  [paint("ORG TEA SKY")])
P("paper-kite-jet-stream-24", "PK-JETS24", "children", "Paper Kite", "Paper Kite Jet Stream 24 light bicycle", "纸鸢 急流 24 寸轻量儿童自行车",
  "Rides like the parents' fitness bicycles, because it has the same parts in small: eight-speed trigger, threaded bottom bracket, rims for ordinary tyres. Holes for mudguards and a rack are there for the year when it becomes a school bicycle.",
  "骑起来像爸妈的健身车，因为用的就是同样的零件，只是小一号：八速指拨、螺纹中轴、通用轮圈。挡泥板和货架孔都留好，哪年改成上学车都行。",
  900, 229, 11.8, (124, 20, 64), 235, dict(use=["touring", "school"], frame_material="aluminium", wheel_size=24, tyre_size="24x1.5", gears=8, gear_system="derailleur", brake="v-brake", rider_height="128-152", age="8-12", bicycle_weight=9.3, equipment="rack-mounts"),
  [paint("TEA CHA RED")])
P("fenghuang-homework-24", "FH-HOMEW24", "children", "Fenghuang", "Fenghuang Homework 24 school bicycle", "凤凰 作业本 24 寸学生自行车",
  "Ten-year-olds carry more books than some adults. The basket is rated for 8 kg and stayed to the axle, the dynamo touches no tyre, and a stand with two feet keeps all of it from falling over at the gate.",
  "十岁孩子背的书比有些大人还多。车篮承重 8 公斤，支杆落到前轴；花鼓发电不蹭轮胎；双腿支架让满满一车停在校门口也不倒。",
  640, 155, 14.8, (124, 21, 68), 460, dict(use="school", frame_material="steel", wheel_size=24, tyre_size="24x1.5", gears=3, gear_system="hub", brake=["band", "caliper"], rider_height="132-158", age="9-13", bicycle_weight=12.9, lights="dynamo", equipment=["basket", "mudguards", "double-stand", "lock"]),
  [paint("NVY LIL MNT")])
P("willow-frog-lily-pad-14", "WF-LILY14", "children", "Willow Frog", "Willow Frog Lily Pad 14 two-stage bicycle", "柳蛙 荷叶 14 寸两用儿童自行车",
  "It arrives without pedals and is scooted for a summer. Then a crank unit, already adjusted, is pushed into the frame from below and held by two bolts: the same bicycle, the same height, now with a chain.",
  "到手时没有脚踏，先滑一个夏天。之后把调好的曲柄总成从车架下方推入、上两颗螺栓，还是同一辆车、同样的高度，只是有了链条。",
  520, 129, 8.2, (84, 18, 44), 275, dict(use="first-rides", frame_material="aluminium", wheel_size=14, tyre_size="14x1.75", gears=1, gear_system="single", brake="v-brake", rider_height="90-112", age="3-5", seat_height="40-52", bicycle_weight=6.2),
  [paint("LIM SKY CRM")])

# Balance bicycles: wheeled toys in the tariff.
def B(*args, **rest): P(*args, hs="95030010", **rest)


B("willow-frog-tadpole-12", "WF-TADP12", "balance", "Willow Frog", "Willow Frog Tadpole 12 balance bicycle", "柳蛙 蝌蚪 12 寸滑步车",
  "The plain steel scooter-bicycle that nurseries buy by the dozen. Foam tyres never go flat and the headset turns only 45 degrees to either side, which saves a good many falls in the first week.",
  "幼儿园成打买的朴素钢架滑步车。发泡胎不会没气，车把左右各只转 45 度，头一个星期能少摔好几跤，家长也少弯几次腰。",
  180, 45, 4.1, (62, 17, 32), 610, dict(use="first-rides", age="2-4", frame_material="steel", wheel_size=12, tyre_kind="foam", seat_height="31-41", brake="feet", bicycle_weight=3.2),
  [paint("RED BLU YEL MNT")])
B("willow-frog-pond-12", "WF-POND12", "balance", "Willow Frog", "Willow Frog Pond 12 balance bicycle with brake", "柳蛙 池塘 12 寸带手刹滑步车",
  "Air in the tyres for cobbles and lawns, and a small drum brake at the rear for the downhill to the playground. Children learn the hand brake here before there are pedals to think about.",
  "充气胎能走石板路和草地，后轮小鼓刹用来对付去游乐场的下坡路。趁还没有脚踏要操心，先让孩子把手刹学会。",
  320, 79, 4.6, (64, 18, 34), 420, dict(use="first-rides", age="2.5-4.5", frame_material="aluminium", wheel_size=12, tyre_kind="air", seat_height="34-46", brake="drum", bicycle_weight=3.7),
  [paint("TEA COR")])
B("willow-frog-birch-12", "WF-BIRCH12", "balance", "Willow Frog", "Willow Frog Birch 12 wooden balance bicycle", "柳蛙 白桦 12 寸木制滑步车",
  "Seven layers of birch plywood, oiled and not varnished, so that scratches can be sanded out before it goes to the next child. Turning the frame over raises the saddle by 9 cm.",
  "七层桦木胶合板，只上油不刷漆，划痕用砂纸一磨就能传给下一个孩子。车架上下翻面，座位可再高 9 厘米。",
  298, 75, 4.3, (66, 18, 34), 290, dict(use="first-rides", age="2-5", frame_material="wood", wheel_size=12, tyre_kind="air", seat_height="32-45", brake="feet", bicycle_weight=3.5),
  [Axis("finish", [Value("OIL", "Oiled", "木蜡油", colour="#cfae74"), Value("WHT", "White stain", "白色擦色", colour="#e9e4d8")])])
B("willow-frog-dragonfly-12", "WF-DRAGON12", "balance", "Willow Frog", "Willow Frog Dragonfly 12 three-to-two-wheel toy", "柳蛙 蜻蜓 12 寸三变二滑步车",
  "Two rear wheels set side by side for the child who will not let go yet. A lever under the saddle draws them together in three steps until they run as one; nothing has to be bought or screwed on.",
  "两只后轮并排，给还不敢撒手的孩子。座下拨杆分三级把后轮收拢，最后像一只轮子那样走；不用另买，也不用拧螺丝。",
  260, 65, 4.9, (64, 22, 34), 315, dict(use="first-rides", age="1.5-3.5", frame_material="steel", wheel_size=12, tyre_kind="foam", seat_height="29-38", brake="feet", bicycle_weight=3.9),
  [paint("YEL SKY PNK")])
B("little-magpie-fledgling-12", "LM-FLEDG12", "balance", "Little Magpie", "Little Magpie Fledgling 12 balance bicycle", "小喜鹊 雏鸟 12 寸镁合金滑步车",
  "Cast in one piece of magnesium, 2.9 kg with wheels. There is a footrest behind the seat post for gliding, roughened like a skateboard, and no bolt that a child's shin could meet.",
  "镁合金一体压铸，连车轮 2.9 公斤。座管后面有磨砂踏台，像滑板那样踩着溜；小腿碰得到的地方没有一颗螺丝。",
  360, 89, 3.9, (62, 17, 32), 465, dict(use="first-rides", age="2-5", frame_material="magnesium", wheel_size=12, tyre_kind="foam", seat_height="33-45", brake="feet", bicycle_weight=2.9),
  [paint("WHT RED LIM")])
B("little-magpie-egg", "LM-EGG", "balance", "Little Magpie", "Little Magpie Egg ride-on with four wheels", "小喜鹊 圆蛋 四轮学步车",
  "For the first birthday: four closed wheels that catch no fingers, a saddle 24 cm from the floor and handlebars without ends. Indoors it runs on the same soft rollers as a hospital trolley.",
  "一周岁的礼物：四只封闭轮不夹手指，座位离地 24 厘米，车把两端没有尖头。轮面与医院推车同样软，在屋里走不吵人。",
  168, 42, 3.4, (58, 20, 36), 540, dict(use="first-rides", age="1-2.5", frame_material="nylon", wheel_size=6, tyre_kind="solid", seat_height="24-27", brake="feet", bicycle_weight=2.5),
  [paint("CRM MNT PNK")])
B("paper-kite-glide-14", "PK-GLIDE14", "balance", "Paper Kite", "Paper Kite Glide 14 large balance bicycle", "纸鸢 滑翔 14 寸大号滑步车",
  "Some children start late, or simply love scooting. With 14 in wheels and a saddle up to 52 cm this one lasts to the sixth birthday, and its two hand brakes are those of the maker's bicycles.",
  "有的孩子起步晚，有的就是爱滑。14 寸轮、座高可到 52 厘米，能滑到六岁生日；两只手刹与纸鸢的自行车是同一套。",
  420, 105, 5.2, (76, 18, 40), 185, dict(use="first-rides", age="3.5-6", frame_material="aluminium", wheel_size=14, tyre_kind="air", seat_height="39-52", brake="v-brake", bicycle_weight=4.1),
  [paint("ORG LIL")])
B("fenghuang-chick-12", "FH-CHICK12", "balance", "Fenghuang", "Fenghuang Chick 12 balance bicycle", "凤凰 雏凤 12 寸滑步车",
  "A moulded frame of glass-filled nylon, all rounded, that may stand out in the rain. Wheels clip on without tools, and the whole thing weighs so little that it goes home from the park under one arm.",
  "玻纤尼龙一体成型，边角全是圆的，淋雨也不怕。车轮免工具卡装，整车很轻，从公园回家时大人夹在胳膊下就能走。",
  210, 52, 3.5, (60, 17, 31), 505, dict(use="first-rides", age="2-4", frame_material="nylon", wheel_size=12, tyre_kind="foam", seat_height="30-40", brake="feet", bicycle_weight=2.7),
  [paint("RED YEL SKY")])

# BMX and dirt jump.
P("back-lot-curb-20", "BL-CURB20", "bmx", "Back Lot", "Back Lot Curb 20 freestyle bicycle", "后场 路牙 20 寸小轮车",
  "First BMX for the street. The main tubes are plain steel, but fork steerer and cranks, which break first, are chromoly. Two pegs and a rotor for spinning the bar are in the box.",
  "街头入门小轮车。主管是普通钢，最容易断的前叉竖管和曲柄用铬钼钢。箱内附两只火箭筒和可让车把连续打转的转盘。",
  980, 229, 13.8, (112, 22, 60), 415, dict(use="tricks", frame_material="steel", wheel_size=20, tyre_size="20x2.25", gears=1, gear_system="single", brake="v-brake", rider_height="140-178", bicycle_weight=11.8, equipment="pegs"),
  [paint("BLK RAW ORG")])
P("back-lot-coping-20", "BL-COPING20", "bmx", "Back Lot", "Back Lot Coping 20 park bicycle", "后场 碗沿 20 寸泳池小轮车",
  "Full chromoly, sealed bearings everywhere and a top tube offered in three lengths, since a riding style is settled by 12 mm. It comes without brakes or pegs; bosses for a rear brake screw out when not wanted.",
  "全铬钼钢车架、全密封轴承，上管有三种长度，因为骑法差别就在 12 毫米之间。不带刹车和火箭筒；后刹座可拧下，要用时再装。",
  2280, 519, 12.4, (112, 22, 58), 170, dict(use="tricks", frame_material="chromoly", wheel_size=20, tyre_size="20x2.4", gears=1, gear_system="single", brake="feet", rider_height="155-192", bicycle_weight=10.6),
  [Axis("frame-size", [Value("2025", "Top tube 20.25 in", "上管 20.25 寸"), Value("2075", "Top tube 20.75 in", "上管 20.75 寸"), Value("2125", "Top tube 21.25 in", "上管 21.25 寸", kg=0.05)]), paint("RAW PLM")])
P("back-lot-mound-26", "BL-MOUND26", "bmx", "Back Lot", "Back Lot Mound 26 dirt-jump bicycle", "后场 土包 26 寸土坡车",
  "Between BMX and mountain bicycle: 26 in wheels, a stiff 100 mm fork, one gear and a saddle too low to sit on. Horizontal dropouts with tugs keep the chain tight after a flat landing.",
  "介于小轮车与山地车之间：26 寸轮、偏硬的 100 毫米前叉、单速，座位低得不是给人坐的。水平勾爪带调链器，平地硬着陆后链条也不松。",
  2680, 599, 15.2, (136, 23, 70), 145, dict(use="tricks", frame_material="chromoly", wheel_size=26, tyre_size="26x2.3", gears=1, gear_system="single", brake="disc-hydraulic", suspension="front", travel=100, rider_height="160-192", bicycle_weight=12.9),
  [choose("frame-size", ("S", "Short", "短款"), ("L", "Long", "长款", dict(kg=0.15))), paint("OLV CHA")])
P("back-lot-sprout", "BL-SPROUT", "bmx", "Back Lot", "Back Lot Sprout children's BMX", "后场 豆苗 儿童小轮车",
  "A BMX made small for six-year-olds who watch the older ones at the bowl. Thin grips, 140 mm cranks and a rear brake for small hands; the frame takes the same sprockets and hubs as the large ones.",
  "给在碗池边看大孩子玩的六岁小孩做的小号 BMX。细把套、140 毫米曲柄、小手也捏得动的后刹；牙盘、花鼓与大车通用。",
  820, 199, 11.0, (96, 20, 52), 190, dict(use=["tricks", "first-rides"], frame_material="steel", wheel_size=[16, 18], gears=1, gear_system="single", brake="v-brake", rider_height="105-135", age="5-9"),
  [choose("wheel-size", ("16", "16 in", "16 寸"), ("18", "18 in", "18 寸", dict(cny=40, eur=10, kg=0.8, box=(104, 20, 55)))), paint("LIM BLK")])

# Cargo.
P("stonebarge-lighter-20", "SB-LIGHTER20", "cargo", "Stonebarge", "Stonebarge Lighter 20 family front loader", "石舫 驳船 20 寸亲子前载车",
  "The children sit in front, where one can talk to them. Two benches face each other in a box of 12 mm birch plywood, four three-point belts are bolted through to the frame, and the step by the door is part of the stand.",
  "孩子坐在前面，一路都能说话。12 毫米桦木箱里两条长椅相对，四副三点式安全带直接拴在车架上，车门旁的踏板就是支架的一部分。",
  6280, 1490, 49.0, (218, 72, 102), 260, dict(use="family", frame_material="steel", frame_shape="cargo", wheel_size=[20, 26], gears=8, gear_system="hub", brake="disc-hydraulic", rider_height="158-195", bicycle_weight=41.0, load=120, lights="dynamo", equipment=["seat-belts", "double-stand", "mudguards"]),
  [choose("equipment", ("O", "Open box", "敞篷"), ("R", "With rain cover", "含雨篷", dict(cny=480, eur=109, kg=3.2))), paint("BLK GRN")])
P("stonebarge-pontoon-24", "SB-PONTOON24", "cargo", "Stonebarge", "Stonebarge Pontoon 24 box tricycle", "石舫 浮桥 24 寸前箱三轮车",
  "Two wheels in front and the box between them: it stands by itself at a kerb with a toddler climbing in. The box turns together with the wheels, so bends are taken at a walking pace until one has the feel of it.",
  "前面两只轮夹着货箱，停在路边、小孩往里爬也不会倒。货箱随前轮一起转向，没练熟之前，转弯请像走路一样慢。",
  5480, 1290, 54.0, (205, 75, 100), 225, dict(use=["family", "delivery"], frame_material="steel", frame_shape="cargo", wheel_size=[20, 24], gears=7, gear_system="hub", brake="roller", rider_height="155-190", bicycle_weight=45.5, load=100, equipment=["seat-belts", "mudguards", "lock"]),
  [paint("BLK IVO TEA")])
P("stonebarge-packhorse-20", "SB-PACKH20", "cargo", "Stonebarge", "Stonebarge Packhorse 20 compact longtail", "石舫 驮马 20 寸紧凑长尾车",
  "A longtail of 183 cm, no longer than an ordinary bicycle, which fits the lift and the cellar door because both wheels are small. The rear deck takes a child seat with adapter plate and, beside it, two crates on fold-down shelves.",
  "车长 183 厘米的长尾车，与普通车差不多，因为前后都是小轮，进得了电梯和地下室门。后平台可装带转接板的儿童座，两侧折叠托板还能放两只箱子。",
  3280, 799, 33.5, (186, 32, 88), 295, dict(use=["family", "errands"], frame_material="aluminium", frame_shape="cargo", wheel_size=20, tyre_size="20x2.15", gears=8, gear_system="derailleur", brake="disc-hydraulic", rider_height="150-190", bicycle_weight=26.0, load=80, equipment=["rear-rack", "double-stand", "mudguards"]),
  [paint("SGE ORG"), choose("equipment", ("D", "Bare deck", "仅平台"), ("R", "With rails and cushion", "含围栏与坐垫", dict(cny=320, eur=79, kg=2.6)))])
P("stonebarge-coal-boat-26", "SB-COAL26", "cargo", "Stonebarge", "Stonebarge Coal Boat 26 flat-bed front loader", "石舫 煤船 26 寸平板前载车",
  "No box: a slotted deck of 90 x 55 cm, 38 cm above the road, to which anything can be strapped, from beer crates to a washing machine. Steering is by a rod under the deck, with grease nipples at both ends.",
  "没有货箱，只有一块 90×55 厘米、离地 38 厘米的开槽平板，从啤酒箱到洗衣机都能绑。转向靠板下的连杆，两端有黄油嘴。",
  5980, 1390, 42.5, (215, 62, 90), 135, dict(use="delivery", frame_material="chromoly", frame_shape="cargo", wheel_size=[20, 26], gears=9, gear_system="derailleur", brake="disc-hydraulic", rider_height="162-198", bicycle_weight=33.5, load=120, lights="dynamo", equipment=["front-rack", "double-stand", "mudguards"]),
  [paint("CHA YEL")])
P("fenghuang-harvest-26", "FH-HARV26", "cargo", "Fenghuang", "Fenghuang Harvest 26 rear-bed tricycle", "凤凰 丰收 26 寸后斗三轮车",
  "The working tricycle of wholesale markets: a bed of 110 x 70 cm with sides that drop, a rear axle with differential, and a catch on the front brake that holds it on a ramp. One low gear moves 200 kg at the pace of a man walking fast.",
  "批发市场里的劳动三轮：110×70 厘米货斗、栏板可放下，后桥带差速器，前刹带锁止扣，能把车停在坡道上。一个低速挡，拉 200 公斤像快步走那么快。",
  2880, 720, 57.0, (210, 75, 95), 205, dict(use="delivery", frame_material="steel", frame_shape="cargo", wheel_size=26, tyre_size="26x2.125", gears=1, gear_system="single", brake=["band", "caliper"], rider_height="155-188", bicycle_weight=48.0, load=200, equipment="mudguards"),
  [paint("GRN BLU")])
P("fenghuang-nursery-26", "FH-NURS26", "cargo", "Fenghuang", "Fenghuang Nursery 26 midtail bicycle", "凤凰 托儿所 26 寸双座亲子车",
  "One child in front of the rider, one behind: both seats belong to the bicycle and are bolted through its frame, with foot boxes that spokes cannot reach. The low entry is for getting on with a coat and a bag as well.",
  "骑车人前面坐一个，后面坐一个：两只座椅是原车配置，用螺栓贯穿固定在车架上，脚盒隔开辐条。低跨设计，穿着大衣挎着包也好上车。",
  3180, 769, 34.0, (184, 35, 92), 350, dict(use="family", frame_material="steel", frame_shape="step-through", wheel_size=[20, 26], tyre_size=["20x2.125", "26x1.9"], gears=3, gear_system="hub", brake=["roller", "v-brake"], rider_height="150-178", bicycle_weight=27.5, load=42, lights="dynamo", equipment=["seat-belts", "double-stand", "mudguards", "basket"]),
  [paint("CRM RED NVY")])
P("harbour-lane-hawser-24", "HL-HAWSER24", "cargo", "Harbour Lane", "Harbour Lane Hawser 24 light longtail", "港巷 缆绳 24 寸轻量长尾车",
  "At 22.8 kg one adult can still carry it down three steps. The aluminium tail is bolted to the front half and can be taken off for a journey by train or parcel, using eight bolts and a quarter of an hour.",
  "整车 22.8 公斤，一个大人还搬得下三级台阶。铝合金车尾用螺栓接在前半架上，拆八颗螺栓、一刻钟就能卸下装车或寄运。",
  4280, 1029, 29.0, (180, 30, 86), 165, dict(use=["family", "touring"], frame_material="aluminium", frame_shape="cargo", wheel_size=24, tyre_size="24x2.15", gears=10, gear_system="derailleur", brake="disc-hydraulic", rider_height="158-195", bicycle_weight=22.8, load=80, equipment=["rear-rack", "double-stand", "mudguards"]),
  [paint("IVO TEA")])

# Tandems and tricycles.
P("twin-oars-regatta-26", "TO-REGATTA26", "tandems-and-tricycles", "Twin Oars", "Twin Oars Regatta 26 tandem", "双桨 赛舟 26 寸双人自行车",
  "The tandem that lake resorts rent out by the hour. The rear frame is a low loop, both saddles go down to children's height, and spokes are of 2.6 mm so that two strangers and a dog do no harm.",
  "湖边景区按小时出租的那种双人车。后座是低跨弯梁，两只座位都能降到孩子的高度；2.6 毫米粗辐条，坐两位游客再加一条狗也没事。",
  2680, 649, 30.5, (214, 30, 88), 320, dict(use="leisure", frame_material="steel", frame_shape="step-through", wheel_size=26, tyre_size="26x1.95", gears=7, gear_system="derailleur", brake="v-brake", rider_height="150-188", bicycle_weight=23.5, load=180, equipment=["mudguards", "stand", "basket"]),
  [paint("RED MNT YEL")])
P("twin-oars-coxswain-700", "TO-COX700", "tandems-and-tricycles", "Twin Oars", "Twin Oars Coxswain 700 touring tandem", "双桨 舵手 700C 旅行双人车",
  "Built for two riders of different strength and one luggage list. An extra tube runs straight through the frame; wheels have 40 spokes, and at the rear a drum beside the disc keeps speed down on long passes.",
  "给体力不一样、行李共用一张清单的两个人。车架里多一根直通斜管，轮组 40 根辐条；长下坡时，碟刹旁的鼓刹负责压住速度。",
  6800, 1590, 24.5, (216, 28, 86), 95, dict(use="touring", frame_material="chromoly", frame_shape="diamond", wheel_size=28, tyre_size="700x40C", gears=30, gear_system="derailleur", brake=["disc-mechanical", "drum"], rider_height="160-195", bicycle_weight=18.9, load=210, equipment=["rear-rack", "mudguards"]),
  [choose("frame-size", ("LM", "Front L, rear M", "前 L 后 M"), ("LS", "Front L, rear S", "前 L 后 S", dict(kg=-0.2)), ("MM", "Front M, rear M", "前 M 后 M", dict(kg=-0.2))), paint("GRN BUR")], few=("MM",))
P("twin-oars-duckling-20", "TO-DUCK20", "tandems-and-tricycles", "Twin Oars", "Twin Oars Duckling 20 parent-and-child tandem", "双桨 小鸭 20 寸亲子双人车",
  "On two 20 in wheels and with a folding stem it is hardly longer than a solo bicycle. The child behind pedals on a crank whose height follows it from 4 to 12 years, and may stop pedalling without telling anyone.",
  "两只 20 寸轮加可折把立，比单人车长不了多少。后座曲柄高度可调，从四岁用到十二岁；孩子蹬累了停下来，不用跟前面打招呼。",
  3480, 849, 27.0, (178, 32, 80), 210, dict(use="family", frame_material="steel", frame_shape="step-through", wheel_size=20, tyre_size="20x1.95", gears=8, gear_system="derailleur", brake="disc-mechanical", rider_height="155-188", age="4-12", bicycle_weight=21.0, load=150, equipment=["mudguards", "stand", "rear-rack"]),
  [paint("YEL TEA")])
P("twin-oars-steady-24", "TO-STEADY24", "tandems-and-tricycles", "Twin Oars", "Twin Oars Steady 24 shopping tricycle", "双桨 稳当 24 寸买菜三轮车",
  "For shopping without balancing. The basket behind the rider holds 30 kg, the saddle has a back, and the parking brake latches at the lever. It is 74 cm wide, which is to be measured against the garden gate first.",
  "买菜不用掌平衡。身后大筐承重 30 公斤，座位带靠背，驻车刹扣在刹把上。车宽 74 厘米，买之前先量量院门。",
  1980, 489, 34.0, (150, 62, 78), 485, dict(use="errands", frame_material="steel", frame_shape="step-through", wheel_size=24, tyre_size="24x1.75", brake=["v-brake", "band"], gears=[1, 7], rider_height="148-180", bicycle_weight=26.5, load=30, equipment=["basket", "mudguards"]),
  [choose("gears", ("1", "Single speed", "单速", dict(cny=-180, eur=-45, kg=-0.8)), ("7", "7 speeds", "7 速")), paint("RED BLU SLV")])
P("twin-oars-low-water-20", "TO-LOWW20", "tandems-and-tricycles", "Twin Oars", "Twin Oars Low Water 20 recumbent tricycle", "双桨 低水位 20 寸躺式三轮车",
  "One sits 36 cm above the road in a seat of mesh with the feet in front. Nothing presses on wrists or sit bones, and it waits at lights without a foot down; a flag of 150 cm comes with it, for drivers look over it otherwise.",
  "坐在离地 36 厘米的网椅里，脚在前面蹬。手腕和坐骨都不受压，等灯也不用放脚；随车附 150 厘米高的小旗，不然开车的人看不见。",
  5600, 1349, 24.6, (158, 75, 60), 85, dict(use=["touring", "leisure"], frame_material="aluminium", frame_shape="recumbent", wheel_size=20, tyre_size="20x1.5", gears=27, gear_system="derailleur", brake="disc-mechanical", rider_height="158-195", bicycle_weight=18.8, load=130, equipment=["mudguards", "rack-mounts"]),
  [paint("ORG CHA")])
P("fenghuang-evening-market-20", "FH-EVEN20", "tandems-and-tricycles", "Fenghuang", "Fenghuang Evening Market 20 folding tricycle", "凤凰 夜市 20 寸折叠三轮车",
  "A tricycle that folds in the middle and rides up in the lift of an old block of flats. Rear wheels of 20 in keep the basket low enough to put a grandchild's bag in without lifting it over anything.",
  "中间可折、能推进老楼电梯的三轮车。20 寸后轮让车筐够低，孙子的书包顺手就放得进去，不用举高越过什么。",
  1680, 419, 29.5, (112, 75, 70), 370, dict(use="errands", frame_material="steel", frame_shape="step-through", wheel_size=20, tyre_size="20x1.75", gears=1, gear_system="single", brake=["caliper", "band"], rider_height="145-175", bicycle_weight=24.0, load=25, folded_size="108x72x66", equipment=["basket", "mudguards"]),
  [paint("RED GRN")])

# City e-bikes: assistance of at most 250 W to 25 km/h.
E("fenghuang-e-lane-26", "FH-ELANE26", "e-bikes", "Fenghuang", "Fenghuang E-Lane 26 step-through e-bike", "凤凰 电动里弄 26 寸低跨助力车",
  "A simple step-through: a rear hub motor that follows the pedals, five levels on a display with large digits, and a battery behind the seat tube that lifts out sideways to be charged indoors.",
  "一款简单的低跨助力车：后轮毂电机跟着脚踏走，大字仪表分五档，电池装在立管后面，侧向一提就能拿进屋充电。",
  4280, 949, 28.4, (154, 26, 82), 660, dict(use="errands", frame_material="aluminium", frame_shape="step-through", wheel_size=26, tyre_size="26x1.95", gears=7, gear_system="derailleur", brake="v-brake", rider_height="150-180", bicycle_weight=23.6, motor="hub-rear", torque=40, sensor="cadence", power=250, voltage=36, battery_capacity=360, assist_range="35-65"),
  [paint("WHT BLU RED")])
E("fenghuang-e-tradition-28", "FH-ETRAD28", "e-bikes", "Fenghuang", "Fenghuang E-Tradition 28 e-bike", "凤凰 电动经典 28 寸助力车",
  "From ten metres it is an old roadster with a leather saddle. The motor sits in the front hub where a drum brake once was, the battery in a case that looks like a tool box, and the lamp keeps its chromed shell.",
  "十米外看，就是一辆带皮座的老式车。电机藏在前花鼓里，电池装进像工具盒的匣子里，车灯仍用老式的镀铬灯壳。",
  4680, 1049, 28.8, (158, 26, 84), 430, dict(use=["leisure", "commuting"], frame_material="steel", frame_shape=["diamond", "step-through"], wheel_size=28, tyre_size="28x1.5", gears=3, gear_system="hub", brake=["roller", "coaster"], rider_height="160-190", bicycle_weight=24.2, motor="hub-front", torque=35, sensor="torque", power=250, voltage=36, battery_capacity=374, assist_range="40-70"),
  [shapes(DIAMOND, ("L", "Loop frame", "弯梁架", 0.3)), paint("BLK GRN")])
E("haihe-wheel-third-rail-28", "HH-RAIL28", "e-bikes", "Haihe Wheel", "Haihe Wheel Third Rail 28 e-bike", "海河轮 第三轨 28 寸助力通勤车",
  "A commuter for 20 km each way. The lamp, rear light and a USB socket at the stem all draw on the main battery; at 10% it stops helping and keeps an hour of light in reserve.",
  "为单程 20 公里的通勤准备。前灯、尾灯和把立上的 USB 口都用主电池；电量剩 10% 时停止助力，留够一小时照明。",
  5480, 1190, 28.2, (156, 26, 83), 480, dict(use="commuting", frame_material="aluminium", frame_shape="diamond", wheel_size=28, tyre_size="700x45C", gears=9, gear_system="derailleur", brake="disc-hydraulic", rider_height="160-196", bicycle_weight=23.4, lights="drive-battery", motor="hub-rear", torque=45, sensor="torque", power=250, voltage=36, battery_capacity=461),
  [sml("S M* L"), paint("NVY CHA")])
E("plum-rain-lantern-26", "PR-LANT26", "e-bikes", "Plum Rain", "Plum Rain Lantern 26 e-bike", "梅雨 提灯 26 寸低跨助力车",
  "Curved frame, bamboo mudguards and no display: three small lamps in the handlebar show the level and the charge. Its motor is tuned for starting at lights with a full basket, and hands over to the legs early.",
  "弯管车架、竹挡泥板，没有仪表：车把上三颗小灯显示档位和电量。电机调校偏重满筐起步，骑起来后很快就交给双腿。",
  4980, 1099, 27.6, (154, 26, 82), 390, dict(use="errands", frame_material="steel", frame_shape="step-through", wheel_size=26, tyre_size="26x1.75", gears=3, gear_system="hub", brake=["roller", "coaster"], rider_height="150-178", bicycle_weight=22.8, lights="drive-battery", motor="hub-front", torque=35, sensor="torque", power=250, voltage=36, battery_capacity=281),
  [paint("PLM CRM CEL")])
E("grain-rain-awn-28", "GR-AWN28", "e-bikes", "Grain Rain", "Grain Rain Awn 28 light e-bike", "谷雨 麦芒 28 寸轻量助力车",
  "16.4 kg, belt, one gear. Flat towns need help only against wind and at crossings, and beyond 25 km/h it rolls like the single-speed that it is. The battery stays in the frame; a cable of 3 m belongs to it.",
  "16.4 公斤，皮带，单速。平原城市只在顶风和路口起步时需要帮一把，超过 25 公里/时就是一辆普通单速车。电池不外拆，附 3 米充电线。",
  5980, 1299, 20.4, (152, 25, 80), 335, dict(use=["commuting", "fitness"], frame_material="aluminium", frame_shape="diamond", wheel_size=28, tyre_size="700x35C", gears=1, gear_system="single", drive="belt", brake="disc-hydraulic", rider_height="160-194", bicycle_weight=16.4, motor="hub-rear", torque=40, sensor="torque", power=250, voltage=36, battery_capacity=252),
  [sml("S M* L"), paint("SND CHA")])
E("grain-rain-threshing-floor-28", "GR-THRESH28", "e-bikes", "Grain Rain", "Grain Rain Threshing Floor 28 trekking e-bike", "谷雨 晒谷场 28 寸旅行助力车",
  "A trekking bicycle with a mid motor, for panniers and long hills. The rack carries 27 kg because the battery is in the down tube and not in it; a walk-along mode pushes the loaded bicycle up a station ramp.",
  "中置电机旅行车，为驮包和长坡准备。电池在下管，货架腾出来可装 27 公斤；推行模式能帮你把满载的车推上站台坡道。",
  7480, 1649, 30.2, (158, 27, 84), 365, dict(use=["touring", "commuting"], frame_material="aluminium", frame_shape=["diamond", "step-through"], wheel_size=28, tyre_size="700x47C", gears=10, gear_system="derailleur", brake="disc-hydraulic", suspension="front", travel=63, rider_height="158-198", bicycle_weight=25.2, motor="mid", torque=65, power=250, voltage=36, battery_capacity=504, assist_range="55-110"),
  [shapes(("D", "Diamond", "菱形架"), ("T", "Trapeze", "低梁架", 0.4)), cm("48 53* 58"), paint("CHA")], few=("58",))
E("grain-rain-seedling-20", "GR-SEED20", "e-bikes", "Grain Rain", "Grain Rain Seedling 20 compact e-bike", "谷雨 秧苗 20 寸紧凑助力车",
  "Fat little wheels and a long seat post: it suits the whole family from 145 to 195 cm, and the bar turns flat against the wall. It does not fold, hence it has a frame that carries 150 kg in all.",
  "小轮宽胎配长座管，145 到 195 厘米全家都能骑，车把可转平贴墙停放。不折叠，所以车架总承载能到 150 公斤。",
  5680, 1249, 28.2, (150, 28, 80), 405, dict(use=["errands", "commuting"], frame_material="aluminium", frame_shape="step-through", wheel_size=20, tyre_size="20x2.4", gears=5, gear_system="hub", brake="disc-hydraulic", rider_height="145-195", bicycle_weight=23.4, lights="drive-battery", motor="hub-front", torque=45, sensor="torque", power=250, voltage=36, battery_capacity=461, load=25),
  [paint("MUS MNT CHA")])
E("quiet-current-weir-28", "QC-WEIR28", "e-bikes", "Quiet Current", "Quiet Current Weir 28 automatic e-bike", "静流 堰 28 寸自动挡助力车",
  "You choose how fast you like to pedal, once; the five-speed hub then shifts by itself to keep it so. Mid motor and belt run without a sound that a passer-by would hear, and the covers come off with a single six-lobe key.",
  "喜欢多快的踏频，设定一次就行，内五速会自己换挡来保持。中置电机配皮带，旁人听不见动静；护罩用一把梅花扳手即可拆下。",
  9200, 1990, 30.0, (158, 27, 84), 210, dict(use="commuting", frame_material="aluminium", frame_shape=["diamond", "step-through"], wheel_size=28, tyre_size="700x50C", gears=5, gear_system="hub", drive="belt", brake="disc-hydraulic", rider_height="160-196", bicycle_weight=25.1, motor="mid", torque=65, power=250, voltage=36, battery_capacity=504),
  [shapes(DIAMOND, LOW), sml("M* L", 0.4), paint("CHA SGE")])
E("quiet-current-eddy-28", "QC-EDDY28", "e-bikes", "Quiet Current", "Quiet Current Eddy 28 low-entry e-bike", "静流 回湾 28 寸超低跨助力车",
  "The tube that one steps over lies 21 cm above the road, and the motor gives its help softly, without a jerk at the first half turn. An upright bar, a sprung post and brake lights that come on with the levers are standard.",
  "跨越处离地 21 厘米；电机出力柔和，起步半圈不会猛地一冲。高把、避震座管、捏刹即亮的刹车灯都是标配。",
  8200, 1799, 31.4, (160, 28, 86), 290, dict(use=["errands", "leisure"], frame_material="aluminium", frame_shape="step-through", wheel_size=28, tyre_size="28x2.0", gears=8, gear_system="hub", brake="rim-hydraulic", suspension="seat-post", rider_height="152-188", bicycle_weight=26.6, motor="mid", torque=55, sensor="torque", power=250, voltage=36, battery_capacity=630),
  [cm("45 50*", 0.4), paint("IVO BUR")])
E("quiet-current-long-reach-28", "QC-REACH28", "e-bikes", "Quiet Current", "Quiet Current Long Reach 28 touring e-bike", "静流 长河段 28 寸长途助力车",
  "Seven hundred and twenty watt-hours go a day's ride from one inn to the next. The charger gives 4 A and fills it in about four hours; front and rear racks share one pattern of holes.",
  "720 瓦时，够一整天从一家客栈骑到下一家。随车配 4 安充电器，约四小时充满；前后货架用同一种孔距。",
  9500, 2290, 32.4, (160, 28, 86), 150, dict(use="touring", frame_material="aluminium", frame_shape="diamond", wheel_size=28, tyre_size="700x50C", gears=11, gear_system="derailleur", brake="disc-hydraulic", suspension="front", travel=80, rider_height="165-200", bicycle_weight=27.0, motor="mid", torque=85, power=250, voltage=48, battery_capacity=720, assist_range="70-140"),
  [sml("M* L XL", 0.4), paint("TEA CHA")], few=("XL",))

# Folding e-bikes.
E("fenghuang-e-purse-16", "FH-EPURSE16", "folding-e-bikes", "Fenghuang", "Fenghuang E-Purse 16 folding e-bike", "凤凰 电动荷包 16 寸折叠助力车",
  "A single-speed with a motor in the rear wheel and the battery in the main tube: two things to fold, one thing to charge. It is meant for the last three kilometres from the metro, on level ground.",
  "单速，电机在后轮，电池在主梁里：折两下，充一处电。为出地铁站后那最后三公里平路而备。单速传动，除了胎压没什么要照看。",
  3280, 719, 20.2, (82, 42, 66), 595, dict(use="commuting", frame_material="aluminium", wheel_size=16, tyre_size="16x1.75", gears=1, gear_system="single", brake="disc-mechanical", rider_height="148-182", bicycle_weight=17.2, motor="hub-rear", torque=30, sensor="cadence", power=250, voltage=36, battery_capacity=216, assist_range="20-35", folded_size="76x40x62"),
  [paint("WHT CHA RED")])
E("footbridge-spark-16", "FB-SPARK16", "folding-e-bikes", "Footbridge", "Footbridge Spark 16 light folding e-bike", "小桥 火花 16 寸轻量折叠助力车",
  "Magnesium wheels and frame, a motor no bigger than a dynamo hub, 14.6 kg with everything. The battery of 180 Wh slips out of the seat post like a torch and goes into a rucksack for the day.",
  "镁合金轮和车架，电机只比发电花鼓大一点，整车 14.6 公斤。180 瓦时电池像手电筒一样从座管里抽出来，白天放进背包就行。",
  4680, 1049, 18.4, (80, 42, 64), 440, dict(use="commuting", frame_material="magnesium", wheel_size=16, tyre_size="16x1.5", gears=1, gear_system="single", drive="belt", brake="disc-mechanical", rider_height="148-185", bicycle_weight=14.6, motor="hub-front", torque=25, sensor="torque", power=250, voltage=36, battery_capacity=180, assist_range="20-35", folded_size="68x38x60"),
  [paint("IVO ORG")])
E("footbridge-causeway-20", "FB-CAUSE20", "folding-e-bikes", "Footbridge", "Footbridge Causeway 20 step-through folding e-bike", "小桥 长堤 20 寸低跨折叠助力车",
  "Made low for campers and boat owners who board it in sandals: the tube is 34 cm high and the tyres are wide enough for a towpath. Rack and battery stay in place when it is folded, and the stand carries the package.",
  "为房车和船上生活的人放低车身，穿凉鞋也好上：横梁高 34 厘米，胎宽足以走河堤。折叠时货架和电池都不用拆，靠脚撑站住。",
  4280, 949, 24.6, (90, 46, 72), 500, dict(use=["leisure", "errands"], frame_material="aluminium", frame_shape="step-through", wheel_size=20, tyre_size="20x2.0", gears=7, gear_system="derailleur", brake="disc-mechanical", rider_height="148-185", bicycle_weight=20.4, lights="drive-battery", motor="hub-rear", torque=40, sensor="cadence", power=250, voltage=36, battery_capacity=374, assist_range="35-65", folded_size="88x44x70"),
  [paint("MNT BLU CRM")])
E("grain-rain-pod-14", "GR-POD14", "folding-e-bikes", "Grain Rain", "Grain Rain Pod 14 folding e-bike", "谷雨 豆荚 14 寸折叠助力车",
  "The two halves close like a pod, wheels inside, so that no tyre touches a car seat or a train's floor. On 14 in wheels it is honest about its range of action: pavements and cycle paths, no cobbles.",
  "两半像豆荚一样合拢，轮子夹在里面，不会弄脏车座和车厢地板。14 寸轮能去哪儿说得明白：平整路面和自行车道，石块路就算了。",
  3480, 789, 19.2, (84, 42, 62), 360, dict(use="commuting", frame_material="aluminium", wheel_size=14, tyre_size="14x1.75", gears=1, gear_system="single", brake="disc-mechanical", rider_height="145-178", bicycle_weight=15.8, motor="hub-rear", torque=25, sensor="cadence", power=250, voltage=36, battery_capacity=187, assist_range="18-32", folded_size="66x36x60"),
  [paint("LIM CHA WHT")])
E("quiet-current-sluice-20", "QC-SLUICE20", "folding-e-bikes", "Quiet Current", "Quiet Current Sluice 20 folding e-bike", "静流 水闸 20 寸中置折叠助力车",
  "The only folder of this maker has the mid motor of its large bicycles, with the belt led around the hinge. It climbs multi-storey car parks; the price for it is weight, so it is to be rolled, not carried.",
  "静流唯一的折叠车用了自家大车的中置电机，皮带绕着折叠器走。爬得上立体停车楼，代价是重量：折好后请推着走，不要提。",
  6480, 1499, 24.0, (92, 46, 72), 225, dict(use="commuting", frame_material="aluminium", wheel_size=20, tyre_size="20x1.75", gears=5, gear_system="hub", drive="belt", brake="disc-hydraulic", rider_height="152-192", bicycle_weight=19.8, motor="mid", torque=55, power=250, voltage=36, battery_capacity=360, assist_range="40-75", folded_size="86x42x68"),
  [paint("CHA SGE")])
E("peak-forest-bivouac-20", "PF-BIVOU20", "folding-e-bikes", "Peak Forest", "Peak Forest Bivouac 20 wide-tyre folding e-bike", "峰林 露营 20 寸宽胎折叠助力车",
  "For forest roads and beaches around a camper van: tyres of 76 mm, a 60 mm fork and a throttle-free motor with a low first level for loose ground. A socket on the battery charges telephones through the evening.",
  "给房车周边的林道和沙滩：76 毫米宽胎、60 毫米前叉，电机没有转把油门，一档出力很小，松软路面也好控制。电池上的插口晚上还能给手机充电。",
  5680, 1290, 24.0, (92, 46, 72), 265, dict(use=["leisure", "snow-sand"], frame_material="aluminium", wheel_size=20, tyre_size="20x3.0", gears=7, gear_system="derailleur", brake="disc-hydraulic", suspension="front", travel=60, rider_height="155-192", bicycle_weight=20.0, motor="hub-rear", torque=55, sensor="torque", power=250, voltage=36, battery_capacity=396, folded_size="90x44x70"),
  [paint("OLV SND")])
E("footbridge-viaduct-20", "FB-VIAD20", "folding-e-bikes", "Footbridge", "Footbridge Viaduct 20 fast folding e-bike", "小桥 高架桥 20 寸公路折叠助力车",
  "A commuter's folder with narrow 451 mm wheels and nine gears. The torque sensor sits in the rear dropout and meters its help finely; above 25 km/h, where many riders of it cruise, motor and battery are just two kilograms and a half of ballast.",
  "通勤折叠车，451 窄轮九速。扭矩传感器装在后勾爪里，出力给得很细；许多人巡航都超过 25 公里/时，那时电机电池只是两公斤半的配重。",
  5480, 1249, 19.6, (86, 42, 66), 255, dict(use=["commuting", "fitness"], frame_material="aluminium", wheel_size=20, tyre_size="20x1-1/8", gears=9, gear_system="derailleur", brake="disc-hydraulic", rider_height="155-190", bicycle_weight=15.4, motor="hub-rear", torque=30, sensor="torque", power=250, voltage=36, battery_capacity=252, folded_size="82x38x64"),
  [paint("NVY RAW")])

# Cargo e-bikes.
E("fenghuang-e-porter-26", "FH-EPORT26", "cargo-e-bikes", "Fenghuang", "Fenghuang E-Porter 26 delivery e-bike", "凤凰 电动脚夫 26 寸送货助力车",
  "Two batteries of 360 Wh in a steel box under the rear carrier are wired in turn, so that one can be taken in to charge while the round goes on. The front carrier is fixed to the frame; all lamps and plugs are of common types.",
  "后架下钢匣里装两块 360 瓦时电池轮流供电，一块拿去充电，另一块接着跑单。前架固定在车架上，车灯和插头都是通用件。",
  6900, 1549, 39.5, (164, 30, 88), 320, dict(use="delivery", frame_material="steel", frame_shape="cargo", wheel_size=26, tyre_size="26x2.125", gears=3, gear_system="hub", brake=["drum", "roller"], rider_height="158-190", bicycle_weight=33.5, load=80, motor="hub-front", torque=45, sensor="torque", power=250, voltage=36, battery_capacity=720, assist_range="60-110"),
  [paint("GRN ORG BLU")])
E("grain-rain-sheaf-20", "GR-SHEAF20", "cargo-e-bikes", "Grain Rain", "Grain Rain Sheaf 20 longtail e-bike", "谷雨 麦捆 20 寸长尾助力车",
  "Carries two children or a week of shopping behind one rider, within a total of 200 kg. The long deck takes a ring of padded bars and a bench; the second battery, where wanted, goes under it and is switched over by itself.",
  "骑车人身后可坐两个孩子，或装下一周的采购，总重限 200 公斤。长平台能装软包围栏和长坐垫，需要时下方再加一块电池，自动切换。",
  10800, 2390, 45.0, (186, 32, 92), 275, dict(use=["family", "errands"], frame_material="aluminium", frame_shape="cargo", wheel_size=20, tyre_size="20x2.4", gears=9, gear_system="derailleur", brake="disc-hydraulic", rider_height="152-192", bicycle_weight=36.0, load=90, motor="mid", torque=85, power=250, voltage=48, battery_capacity=624, assist_range="45-95"),
  [paint("MUS CHA MNT"), choose("equipment", ("D", "Deck only", "仅平台"), ("B", "With bench and rails", "含坐垫与围栏", dict(cny=780, eur=179, kg=4.2)))])
E("harbour-lane-gantry-24", "HL-GANTRY24", "cargo-e-bikes", "Harbour Lane", "Harbour Lane Gantry 24 midtail e-bike", "港巷 龙门吊 24 寸中尾助力车",
  "One child, one bag, one lift: a wheelbase of 118 cm is the longest that turns round in a city stairwell. The frame is low for two people of different height, and the display can be locked with a code against curious pupils.",
  "一个孩子、一只包、一部电梯：118 厘米轴距是楼道里还掉得过头的长度。低跨车架让身高不同的两口子都能骑，仪表可设密码，防好奇的小手。",
  9800, 2190, 36.5, (172, 30, 88), 240, dict(use=["family", "commuting"], frame_material="aluminium", frame_shape="step-through", wheel_size=24, tyre_size="24x2.15", gears=5, gear_system="hub", brake="disc-hydraulic", rider_height="155-192", bicycle_weight=29.0, load=60, lights="drive-battery", motor="mid", torque=75, power=250, voltage=36, battery_capacity=504),
  [paint("IVO TEA CHA")])
E("quiet-current-barque-20", "QC-BARQUE20", "cargo-e-bikes", "Quiet Current", "Quiet Current Barque 20 longtail e-bike", "静流 三桅 20 寸全避震长尾助力车",
  "Springs at both ends, set up for the passenger and not for the rider: children fall asleep on it. The hub shifts without steps by a twist of the grip, and a motion alarm sounds when somebody sits on it who should not.",
  "前后都有避震，而且按乘客来调，孩子坐着坐着就睡着了。转动把手即可无级变速；有不该坐的人坐上来，防盗警报会响。",
  13800, 3190, 48.5, (188, 32, 94), 130, dict(use="family", frame_material="aluminium", frame_shape="cargo", wheel_size=20, tyre_size="20x2.6", gear_system="hub", drive="belt", brake="disc-hydraulic", suspension="full", rider_height="155-195", bicycle_weight=39.0, load=100, motor="mid", torque=85, power=250, voltage=48, battery_capacity=720),
  [paint("CHA SGE BUR")])
E("stonebarge-tugboat-20", "SB-TUG20", "cargo-e-bikes", "Stonebarge", "Stonebarge Tugboat 20 electric front loader", "石舫 拖船 20 寸电动前载车",
  "The electric sister of the family front loader, with a box of moulded foam that is warmer to sit in than plywood and 9 kg lighter. Cable steering gives a turning circle of 4.6 m; the drain plug is for the garden hose.",
  "亲子前载车的电动姊妹款，货箱改用发泡成型，坐着比木箱暖，也轻 9 公斤。拉索转向，掉头直径 4.6 米；底部排水塞方便用水管冲洗。",
  17200, 3990, 57.0, (212, 70, 95), 145, dict(use=["family", "delivery"], frame_material="aluminium", frame_shape="cargo", wheel_size=[20, 26], gears=5, gear_system="hub", drive="belt", brake="disc-hydraulic", rider_height="158-198", bicycle_weight=45.0, load=120, motor="mid", torque=85, power=250, voltage=36, battery_capacity=720),
  [paint("CHA ORG"), choose("equipment", ("B", "Bench and belts", "长椅与安全带"), ("R", "Bench, belts and rain cover", "长椅、安全带与雨篷", dict(cny=680, eur=149, kg=3.4)))])
E("stonebarge-dredger-24", "SB-DREDGE24", "cargo-e-bikes", "Stonebarge", "Stonebarge Dredger 24 electric box tricycle", "石舫 挖泥船 24 寸电动前箱三轮车",
  "The front wheels lean into a bend and the box stays level over them, so that this tricycle may be ridden round corners like a bicycle. Below 8 km/h a lever locks the tilt and it stands for loading.",
  "前轮入弯时会倾斜，货箱却保持水平，拐弯骑起来像两轮车。时速 8 公里以下扳动手柄锁住倾斜，就能稳稳停住装货。",
  15800, 3690, 57.5, (205, 75, 105), 115, dict(use=["family", "delivery"], frame_material="steel", frame_shape="cargo", wheel_size=[20, 24], gears=5, gear_system="hub", brake="disc-hydraulic", rider_height="158-192", bicycle_weight=46.0, load=100, motor="mid", torque=80, power=250, voltage=36, battery_capacity=630),
  [paint("CHA TEA")])

# Mountain e-bikes.
E("loess-ridge-beacon-tower-29", "LR-BEACON29", "mountain-e-bikes", "Loess Ridge", "Loess Ridge Beacon Tower 29 e-hardtail", "黄土岭 烽火台 29 寸助力硬尾山地车",
  "A hardtail that goes up to the beacon towers along the ridge and down again before lunch. The motor is the quieter 60 Nm one; its battery drops out below the down tube, where mud does not sit on the contacts.",
  "一上午骑上岭头的烽火台再下来。电机选了较安静的 60 牛·米款；电池从下管底部抽出，泥巴不会糊在触点上。",
  8600, 1949, 28.4, (156, 28, 84), 310, dict(use="trails", frame_material="aluminium", wheel_size=29, tyre_size="29x2.4", gears=10, gear_system="derailleur", brake="disc-hydraulic", suspension="front", travel=120, rider_height="165-198", bicycle_weight=23.2, motor="mid", torque=60, power=250, voltage=36, battery_capacity=504, assist_range="40-85"),
  [sml("M* L XL", 0.4), paint("RUS CHA")], few=("XL",))
E("peak-forest-ascent-29", "PF-ASCENT29", "mountain-e-bikes", "Peak Forest", "Peak Forest Ascent 29 full-suspension e-bike", "峰林 攀升 29 寸全避震助力车",
  "For steps and roots uphill, where a motor is of more use than a lift. Chainstays of 445 mm keep the front wheel down, cranks of 165 mm clear stones, and after the pedals stop the motor pushes on for half a turn to bring you over an edge.",
  "石阶树根的上坡路，电机比缆车更管用。445 毫米后下叉压住前轮，165 毫米曲柄不碰石头；停蹬后电机再送半圈，正好翻过一道坎。",
  17200, 3890, 31.6, (160, 30, 86), 195, dict(use="trails", frame_material="aluminium", wheel_size=29, tyre_size="29x2.5", gears=12, gear_system="derailleur", brake="disc-hydraulic", suspension="full", travel=150, rider_height="164-198", bicycle_weight=24.6, motor="mid", torque=85, power=250, voltage=36, battery_capacity=720),
  [sml("S M* L XL", 0.3), paint("SGE CHA")], few=("S",))
E("grain-rain-steep-27", "GR-STEEP27", "mountain-e-bikes", "Grain Rain", "Grain Rain Steep 27.5 light mountain e-bike", "谷雨 陡坡 27.5 寸轻量助力山地车",
  "Less motor, less battery, less weight: 18.9 kg, so it is still lifted over a fence or a fallen tree. At 50 Nm it adds one good rider's legs to your own and leaves you the rest of the work.",
  "电机小、电池小、重量也小：18.9 公斤，碰上栅栏和倒木还抬得过去。50 牛·米相当于给你再添一双好腿，剩下的活儿还得自己干。",
  12800, 2890, 25.0, (152, 28, 84), 170, dict(use="trails", frame_material="carbon", wheel_size=27.5, tyre_size="27.5x2.4", gears=12, gear_system="derailleur", brake="disc-hydraulic", suspension="full", travel=130, rider_height="160-192", bicycle_weight=18.9, motor="mid", torque=50, power=250, voltage=36, battery_capacity=400),
  [sml("S M* L", 0.25), paint("ICE OLV")])
E("peak-forest-snow-lynx-26", "PF-LYNX26", "mountain-e-bikes", "Peak Forest", "Peak Forest Snow Lynx 26 fat e-bike", "峰林 猞猁 26 寸宽胎助力车",
  "Fat tyres cost strength in soft snow, which the 80 Nm motor gives back. The battery bag that comes with it is quilted and keeps the cells warm on the way; below 0 °C it is to be charged indoors.",
  "松雪里骑宽胎费劲，80 牛·米电机正好补上。随车附棉质电池套，路上给电芯保温；气温低于 0 °C 时请在室内充电。",
  9900, 2290, 33.5, (158, 30, 88), 140, dict(use="snow-sand", frame_material="aluminium", wheel_size=26, tyre_size="26x4.0", gears=9, gear_system="derailleur", brake="disc-hydraulic", suspension="front", travel=80, rider_height="165-194", bicycle_weight=27.5, motor="mid", torque=80, power=250, voltage=48, battery_capacity=624),
  [sml("M* L", 0.4), paint("WHT CHA")])
E("loess-ridge-lambkin-26", "LR-LAMB26", "mountain-e-bikes", "Loess Ridge", "Loess Ridge Lambkin 26 youth mountain e-bike", "黄土岭 羊羔 26 寸少年助力山地车",
  "So that a twelve-year-old can come along on the parents' tour. Help ends at 20 km/h instead of 25 unless the dealer's code is entered, the power builds up slowly, and contact points are sized for a rider of 40 kg.",
  "让十二岁的孩子跟得上爸妈的路线。助力默认到 20 公里/时为止，输入店家密码才放到 25；出力来得慢，把套座垫按 40 公斤的骑手做。",
  7200, 1690, 25.6, (148, 27, 82), 105, dict(use=["trails", "touring"], frame_material="aluminium", wheel_size=26, tyre_size="26x2.25", gears=9, gear_system="derailleur", brake="disc-hydraulic", suspension="front", travel=100, rider_height="142-165", age="11-15", bicycle_weight=20.4, motor="mid", torque=40, power=250, voltage=36, battery_capacity=360),
  [paint("TEA ORG")])

# Tyres and tubes. Sizes by ETRTO, the tyre's width and the rim's diameter in millimetres.
def tyres(*values):
    """Sizes to choose from: (ETRTO, `28 x 1.75 in`[, {cny, eur, kg, box}])."""
    return Axis("size", [Value(v[0].replace("-", ""), f"{v[1]} ({v[0]})", f"{v[1].replace(' x ', '×').replace(' in', ' 英寸')}（{v[0]}）", **(v[2] if len(v) > 2 else {})) for v in values])


P("millstone-cobble-tyre", "MS-COBBLE", "tyres-and-tubes", "Millstone", "Millstone Cobble town tyre", "碾石 鹅卵石 城市外胎",
  "The tyre for a bicycle that simply has to be there in the morning. Three millimetres of soft rubber lie between tread and casing, and the white ring of a reflective wall shows from the side as far as headlamps reach.",
  "给每天早上必须能骑走的车。胎面与胎体之间夹着 3 毫米软胶层，胎侧一圈反光条，被车灯照到时从侧面老远就看得见。",
  58, 19, 1.05, (62, 60, 8), 720, dict(wheel_size=[24, 26, 28], etrto=["47-507", "47-559", "40-622", "47-622"], tread="town", puncture_protection="rubber-layer", bead="wire", reflective_wall="yes", tubeless="no", max_pressure=5),
  [tyres(("47-507", "24 x 1.75 in", dict(kg=-0.12)), ("47-559", "26 x 1.75 in", dict(kg=-0.06)), ("40-622", "28 x 1.5 in"), ("47-622", "28 x 1.75 in", dict(cny=4, kg=0.08))), paint("BLK CRM")], hs="401150", few=("47507",))
P("millstone-anvil-tyre", "MS-ANVIL", "tyres-and-tubes", "Millstone", "Millstone Anvil e-bike tyre", "碾石 铁砧 助力车外胎",
  "E-bikes wear their rear tyres out in a season: more weight, more push. This compound is harder in the middle than at the edges, the layer beneath is 5 mm, and the casing is rated for 140 kg on two wheels.",
  "助力车又重又有劲，一季就能磨掉一条后胎。这款胎面中间硬、两肩软，下面垫 5 毫米胶层，两条胎按总重 140 公斤设计。",
  118, 35, 1.35, (64, 62, 8), 455, dict(wheel_size=[27.5, 28], etrto=["57-584", "47-622", "50-622"], tread="town", puncture_protection="rubber-layer", bead="wire", reflective_wall="yes", tubeless="no", max_pressure=5),
  [tyres(("57-584", "27.5 x 2.25 in", dict(cny=8, kg=0.1)), ("47-622", "28 x 1.75 in"), ("50-622", "28 x 2.0 in", dict(cny=6, kg=0.08)))], hs="401150")
P("millstone-mill-lane-tyre", "MS-MILLLN", "tyres-and-tubes", "Millstone", "Millstone Mill Lane roadster tyre", "碾石 磨坊巷 老式车外胎",
  "The old diameters that roadsters and school bicycles still roll on, with the file tread they always had. The brown wall is not dyed but plain unfilled rubber; it yellows, as it did on grandfather's.",
  "老式载重车和学生车还在用的那几种老直径，花纹也是一贯的锉纹。棕色胎侧不是染的，就是不加炭黑的本色橡胶，日久会发黄，和爷爷那辆一样。",
  38, 13, 0.98, (66, 64, 8), 410, dict(wheel_size=[24, 26, 28], etrto=["37-540", "37-590", "40-635"], tread="town", puncture_protection="none", bead="wire", reflective_wall="no", max_pressure=4),
  [tyres(("37-540", "24 x 1-3/8 in", dict(kg=-0.2)), ("37-590", "26 x 1-3/8 in", dict(kg=-0.1)), ("40-635", "28 x 1-1/2 in")), choose("colour", ("BLK", "Black", "黑色", dict(colour="#22252a")), ("TAN", "Black, brown wall", "黑面棕边", dict(colour="#8a5f3c", cny=6)))], hs="401150")
P("millstone-grist-tyre", "MS-GRIST", "tyres-and-tubes", "Millstone", "Millstone Grist gravel tyre", "碾石 粗磨 砾石外胎",
  "A fine file in the middle for the road between two tracks, low square blocks at the shoulder for the bends on them. It goes on a hookless rim by hand and seats with a floor pump, if the tape is the right width.",
  "中间细锉纹跑连接路段的柏油，两肩方块颗粒管弯道。无勾圈上徒手可装，圈带宽度合适的话，用落地打气筒就能顶上胎边。",
  158, 42, 0.66, (26, 14, 7), 365, dict(wheel_size=[27.5, 28], etrto=["47-584", "40-622", "45-622"], tread="semi-slick", puncture_protection="belt", bead="folding", tubeless="yes", reflective_wall="no", max_pressure=4),
  [tyres(("47-584", "650 x 47B"), ("40-622", "700 x 40C", dict(kg=-0.05)), ("45-622", "700 x 45C")), choose("colour", ("BLK", "Black", "黑色", dict(colour="#22252a")), ("TAN", "Black, tan wall", "黑面米边", dict(colour="#c99a6b")))], hs="401150")
P("millstone-flint-tyre", "MS-FLINT", "tyres-and-tubes", "Millstone", "Millstone Flint mountain tyre", "碾石 燧石 山地外胎",
  "Ramped knobs in the middle, cut square behind to brake on. The light casing is one ply for hardtails; the reinforced one has a second strip from bead to shoulder, against rims that come through on edges.",
  "中央颗粒前缘做成斜面，后缘切直用来刹车。轻量版单层胎体给硬尾；加强版从胎边到胎肩多一层帘布，免得轮圈磕穿。",
  168, 45, 0.98, (28, 16, 9), 350, dict(wheel_size=[27.5, 29], etrto=["57-584", "60-622", "64-622"], tread="knobs", puncture_protection="belt", bead="folding", tubeless="yes", reflective_wall="no", max_pressure=3.5),
  [tyres(("57-584", "27.5 x 2.25 in", dict(kg=-0.08)), ("60-622", "29 x 2.35 in"), ("64-622", "29 x 2.5 in", dict(cny=8, kg=0.08))), choose("grade", ("L", "Light casing", "轻量胎体"), ("R", "Reinforced casing", "加强胎体", dict(cny=12, eur=4, kg=0.2)))], hs="401150")
P("millstone-chaff-tyre", "MS-CHAFF", "tyres-and-tubes", "Millstone", "Millstone Chaff road tyre", "碾石 麦糠 公路外胎",
  "120 threads to the inch make a thin, supple casing that does not hum. Two dimples in the tread disappear when it is time for the next; the 28 mm version weighs 255 g.",
  "每英寸 120 根线的薄胎体，柔软、不嗡嗡响。胎面有两个小凹坑，磨平了就该换；28 毫米款重 255 克。",
  138, 39, 0.34, (24, 12, 6), 385, dict(wheel_size=28, etrto=["25-622", "28-622", "32-622"], tread="slick", puncture_protection="belt", bead="folding", tubeless="no", reflective_wall="no", max_pressure=8),
  [tyres(("25-622", "700 x 25C", dict(kg=-0.02)), ("28-622", "700 x 28C"), ("32-622", "700 x 32C", dict(kg=0.04))), choose("pack", ("1", "Single", "单条"), ("2", "Pair", "两条装", dict(cny=120, eur=33, kg=0.3, box=(24, 14, 10))))], hs="401150")
P("millstone-hoarfrost-tyre", "MS-HOAR", "tyres-and-tubes", "Millstone", "Millstone Hoarfrost studded tyre", "碾石 白霜 镶钉冬季外胎",
  "Steel pins with carbide cores, two rows in the middle and two at the edge. Pumped hard it runs on its rubber and ticks a little; with air let out to two bar all 240 studs reach the ice.",
  "硬质合金芯钢钉，中间两排、边上两排。气打足时主要靠橡胶着地，只有轻轻的嗒嗒声；放到两个气压，240 颗钉全部咬冰。",
  178, 49, 1.3, (64, 62, 8), 240, dict(wheel_size=[26, 28], etrto=["47-559", "40-622"], tread="studs", puncture_protection="belt", bead="wire", reflective_wall="yes", tubeless="no", max_pressure=5),
  [tyres(("47-559", "26 x 1.75 in", dict(kg=0.05)), ("40-622", "28 x 1.5 in"))], hs="401150")
P("millstone-pebble-tyre", "MS-PEBBLE", "tyres-and-tubes", "Millstone", "Millstone Pebble children's tyre", "碾石 小石子 童车外胎",
  "For the six small rims, which wear out from skidding rather than from riding: the tread is 2 mm thicker than usual on such sizes, and one fits a balance bicycle as well as the pedal bicycle after it.",
  "六种小轮圈都有。童车胎多半是刹停拖磨掉的，所以胎面比同尺寸厚 2 毫米；滑步车和之后的脚踏车都能用。",
  28, 10, 0.5, (46, 44, 6), 430, dict(wheel_size=[12, 14, 16, 18, 20, 24], etrto=["47-203", "47-254", "47-305", "47-355", "47-406", "47-507"], tread="town", puncture_protection="none", bead="wire", reflective_wall="no", max_pressure=3),
  [tyres(("47-203", "12 x 1.75 in", dict(kg=-0.15)), ("47-254", "14 x 1.75 in", dict(kg=-0.1)), ("47-305", "16 x 1.75 in", dict(kg=-0.05)), ("47-355", "18 x 1.75 in"), ("47-406", "20 x 1.75 in", dict(cny=3, kg=0.06)), ("47-507", "24 x 1.75 in", dict(cny=7, kg=0.15, box=(54, 52, 7))))], hs="401150", few=("47254", "47355"))
P("millstone-barley-tyre", "MS-BARLEY", "tyres-and-tubes", "Millstone", "Millstone Barley folder tyre", "碾石 大麦 折叠车外胎",
  "Small wheels turn more often and hit holes harder, so this tyre is narrow but holds six bar and has a belt that goes round to the wall. The two 20 in rims differ by 45 mm: look for the number on your old tyre.",
  "小轮转得多、磕坑也重，所以胎虽窄却能打六个气压，防刺帘布一直包到胎侧。两种 20 寸圈直径差 45 毫米，买前请看旧胎上的数字。",
  72, 22, 0.52, (50, 48, 6), 330, dict(wheel_size=[16, 20], etrto=["35-349", "40-406", "28-451"], tread="town", puncture_protection="belt", bead="wire", reflective_wall="yes", max_pressure=6),
  [tyres(("35-349", "16 x 1-3/8 in", dict(kg=-0.08)), ("40-406", "20 x 1.5 in"), ("28-451", "20 x 1-1/8 in", dict(cny=4, kg=-0.05))), choose("colour", ("BLK", "Black", "黑色", dict(colour="#22252a")), ("TAN", "Black, tan wall", "黑面米边", dict(colour="#c99a6b", cny=4)))], hs="401150")
P("millstone-boulder-tyre", "MS-BOULD", "tyres-and-tubes", "Millstone", "Millstone Boulder fat tyre", "碾石 巨石 宽胎外胎",
  "Open tread that clears itself of snow, at pressures that a car gauge does not even show. Sixty threads to the inch: stiff enough for a loaded bicycle, soft enough for the beach.",
  "疏朗的花纹不存雪，所用气压低到汽车气压表都读不出来。每英寸 60 根线：驮行李够硬挺，下沙滩又够柔软。",
  180, 49, 1.6, (40, 24, 12), 150, dict(wheel_size=26, etrto=["100-559", "122-559"], tread="knobs", puncture_protection="none", bead="folding", tubeless="yes", reflective_wall="no", max_pressure=2),
  [tyres(("100-559", "26 x 4.0 in"), ("122-559", "26 x 4.8 in", dict(cny=0, kg=0.15)))], hs="401150")
P("millstone-rind-tube", "MS-RIND", "tyres-and-tubes", "Millstone", "Millstone Rind inner tube", "碾石 果皮 丁基内胎",
  "Plain butyl, dusted with talc and folded with the valve on top. Each size covers a band of tyre widths that is printed on the box; one patch and a piece of emery cloth lie under the flap.",
  "普通丁基内胎，撒了滑石粉，叠好时气嘴朝上。每个尺寸适用的胎宽范围印在盒上，盒盖下还有一片补胎胶片和一小块砂布。",
  20, 9, 0.24, (12, 10, 6), 780, dict(wheel_size=[16, 26, 28], etrto=["32/47-305", "40/62-559", "28/47-622"], material="butyl", puncture_protection="none", valve=["schrader", "presta"], valve_length=40),
  [choose("size", ("16", "16 in, 32 to 47 mm", "16 寸，32–47 毫米", dict(kg=-0.08)), ("26", "26 in, 40 to 62 mm", "26 寸，40–62 毫米"), ("28", "28 in, 28 to 47 mm", "28 寸，28–47 毫米")), choose("valve", ("AV", "Schrader", "美式气嘴"), ("FV", "Presta", "法式气嘴")), choose("pack", ("1", "Single", "单条"), ("2", "Pair", "两条装", dict(cny=15, eur=6, kg=0.2, box=(14, 12, 10))))], hs="401320")
P("millstone-silkworm-tube", "MS-SILK", "tyres-and-tubes", "Millstone", "Millstone Silkworm TPU tube", "碾石 蚕丝 轻量内胎",
  "A tube of thermoplastic urethane that weighs 36 g and fits in the palm. It is to be inflated only inside a tyre, once it has stretched it stays so, and it is patched with the glueless pieces in the bag.",
  "热塑性聚氨酯内胎，重 36 克，一只手就能握住。只能装进外胎后再充气，撑开后不会缩回，破了用袋里的免胶补片。",
  58, 15, 0.08, (12, 8, 4), 260, dict(wheel_size=[28, 29], etrto=["18/32-622", "40/47-622", "50/60-622"], material="tpu", puncture_protection="none", valve="presta", part_weight=36),
  [choose("size", ("32", "700 x 18 to 32C", "700×18–32C"), ("47", "700 x 40 to 47C", "700×40–47C", dict(kg=0.02)), ("60", "29 x 2.0 to 2.4 in", "29×2.0–2.4 英寸", dict(cny=6, kg=0.04))), choose("length", ("45", "45 mm valve", "45 毫米气嘴"), ("65", "65 mm valve", "65 毫米气嘴"))], hs="871499")
P("millstone-stopgap-tube", "MS-STOPG", "tyres-and-tubes", "Millstone", "Millstone Stopgap sealant tube", "碾石 顶用 自补内胎",
  "Inside are 120 ml of latex-free fluid with fibres that close a hole of up to 3 mm in the time of one turn. For thorn country and for cargo bicycles whose rear wheel nobody wishes to take out.",
  "内含 120 毫升不含乳胶的纤维补液，3 毫米以内的小洞转一圈就堵上。适合荆棘多的地方，也适合谁都不想拆后轮的载货车。",
  38, 13, 0.4, (14, 12, 7), 345, dict(wheel_size=[20, 26, 28], etrto=["40/60-406", "40/57-559", "37/50-622"], material="butyl", puncture_protection="sealant", valve="schrader", valve_length=40),
  [choose("size", ("20", "20 in, 40 to 60 mm", "20 寸，40–60 毫米"), ("26", "26 in, 40 to 57 mm", "26 寸，40–57 毫米"), ("28", "28 in, 37 to 50 mm", "28 寸，37–50 毫米"))], hs="401320")

# Saddles, pedals and other parts.
P("saddlers-yard-tannery-saddle", "SY-TANN", "bicycle-parts", "Saddlers' Yard", "Saddlers' Yard Tannery sprung saddle", "鞍坊 皮匠 弹簧真皮车座",
  "Cowhide of 5 mm, riveted by hand over a steel frame with two coil springs at the back. It is hard for the first month and then has the shape of its owner; a key for the tension bolt and a rain cover are in the box.",
  "5 毫米牛皮手工铆在钢架上，后部两只螺旋弹簧。头一个月硬，之后就是主人的形状；盒内附张紧扳手和防雨套。",
  240, 65, 1.5, (30, 24, 14), 390, dict(part="saddle", material="leather", padding="leather", springs="yes", saddle_width=205, part_weight=1180), [paint("HNY BRN BLK")], hs="871495")
P("saddlers-yard-dumpling-saddle", "SY-DUMP", "bicycle-parts", "Saddlers' Yard", "Saddlers' Yard Dumpling comfort saddle", "鞍坊 饺子 加宽软座",
  "Wide and soft, for upright handlebars and short trips. The gel lies only where one sits, foam elsewhere, and the cover is welded at the seams, so that a wet night does not come through trousers in the morning.",
  "又宽又软，配直坐车把和短途。只有坐骨的位置垫硅胶，其余用发泡棉；蒙皮热压封边，夜里淋了雨，早上也不会湿裤子。",
  78, 25, 1.15, (30, 26, 14), 560, dict(part="saddle", material="polyester", padding="gel", springs="yes", saddle_width=240, part_weight=920), [paint("BLK BRN GRY")], hs="871495")
P("saddlers-yard-reed-saddle", "SY-REED", "bicycle-parts", "Saddlers' Yard", "Saddlers' Yard Reed road saddle", "鞍坊 芦苇 公路车座",
  "A flat shell with a slot through the middle and 8 mm of dense foam. Two widths for two distances of the sit bones; the card in the box tells how to measure yours by sitting on it.",
  "平直底壳中间开槽，8 毫米高密度发泡棉。两种宽度对应两种坐骨间距，盒里的纸板坐一下就能量出自己该选哪种。",
  168, 45, 0.42, (29, 17, 9), 315, dict(part="saddle", material="nylon", padding="foam", springs="no", saddle_width=[143, 155], part_weight=238), [choose("width", ("143", "143 mm", "143 毫米"), ("155", "155 mm", "155 毫米", dict(kg=0.02))), paint("BLK WHT")], hs="871495")
P("saddlers-yard-button-saddle", "SY-BUTT", "bicycle-parts", "Saddlers' Yard", "Saddlers' Yard Button children's saddle", "鞍坊 纽扣 儿童车座",
  "Eighteen centimetres long with a rounded nose and a handle moulded in at the back, by which a parent steadies the rider. Fits plain posts of 22.2 and 25.4 mm with the clamp that comes with it.",
  "长 18 厘米，圆头，后端带一体提手，大人可以从后面扶一把。附座夹，适合 22.2 与 25.4 毫米直座管。",
  36, 14, 0.45, (22, 16, 10), 275, dict(part="saddle", material="polypropylene", padding="foam", springs="no", saddle_width=142, part_weight=330, fits_tube=["22.2", "25.4"]), [paint("RED SKY YEL")], hs="871495")
P("saddlers-yard-selvedge-grips", "SY-SELV", "bicycle-parts", "Saddlers' Yard", "Saddlers' Yard Selvedge leather grips", "鞍坊 布边 缝制真皮把套",
  "Offcuts of saddle hide laced round a core of rubber with waxed thread, in two lengths for twist shifters and for bars without. The holes are punched; a needle, thread and forty minutes are needed once.",
  "用做车座剩下的皮料，拿蜡线缝在橡胶芯上，有两种长度，配转把和不配转把都行。孔已打好，针线附上，花四十分钟缝一次即可。",
  96, 29, 0.3, (18, 12, 6), 230, dict(part="grips", material="leather", padding="leather", part_weight=170, fits_tube="22.2"), [choose("length", ("P", "Two of 130 mm", "130 毫米一对"), ("S", "130 and 92 mm", "130 与 92 毫米")), paint("HNY BRN BLK")], hs="871499")
P("saddlers-yard-palm-rest-grips", "SY-PALM", "bicycle-parts", "Saddlers' Yard", "Saddlers' Yard Palm Rest cork grips", "鞍坊 掌托 软木把套",
  "A wing supports the ball of the thumb and spreads the weight of long straight-bar rides. The cork is ground and pressed with natural rubber; one clamp each with a 4 mm screw keeps it from turning.",
  "翼形托面撑住手掌外侧，长途平把骑行时分散压力。软木碎粒与天然橡胶压制而成，每只一道夹环，用 4 毫米螺丝锁住不转。",
  68, 22, 0.36, (18, 13, 7), 340, dict(part="grips", material="cork", padding="none", part_weight=230, fits_tube="22.2"), [choose("length", ("L", "Long pair", "长款一对"), ("T", "Long and short for twist shifters", "长短各一，配转把")), choose("colour", ("NAT", "Natural", "本色", dict(colour="#c8a26b")), ("DRK", "Dark", "深色", dict(colour="#6a5240")))], hs="871499")
P("saddlers-yard-floorboard-seatpost", "SY-FLOORB", "bicycle-parts", "Saddlers' Yard", "Saddlers' Yard Floorboard sprung seat post", "鞍坊 地板 避震座管",
  "A parallelogram that moves back and down by 40 mm instead of straight down, so that the knee keeps its distance from the pedal. The spring is changed for another without taking the post out of the frame.",
  "平行四连杆向后下方移动 40 毫米，而不是直上直下，膝盖到脚踏的距离基本不变。换弹簧不用把座管从车架里抽出来。",
  198, 55, 0.85, (42, 12, 9), 285, dict(part="seat-post", material="aluminium", suspension="seat-post", travel=40, part_weight=560, fits_tube=["27.2", "30.9", "31.6"]), [choose("size", ("272", "27.2 mm", "27.2 毫米"), ("309", "30.9 mm", "30.9 毫米", dict(kg=0.03)), ("316", "31.6 mm", "31.6 毫米", dict(kg=0.04))), choose("grade", ("S", "Spring for 50 to 75 kg", "弹簧 50–75 公斤"), ("F", "Spring for 75 to 110 kg", "弹簧 75–110 公斤"))], hs="871499")
P("saddlers-yard-swan-handlebar", "SY-SWAN", "bicycle-parts", "Saddlers' Yard", "Saddlers' Yard Swan swept handlebar", "鞍坊 天鹅 后掠车把",
  "Turns a sporty bicycle into an upright one in an afternoon: the ends come back by 190 mm and up by 60 mm. Brake and gear cables usually have to be renewed with it, being too short by that much.",
  "一下午就能把趴着骑的车改成直腰骑：把端后移 190 毫米、抬高 60 毫米。原来的刹车线和变速线多半会短，需要一并换新。",
  88, 28, 0.72, (62, 24, 8), 205, dict(part="handlebar", material="aluminium", part_weight=430, fits_tube=["25.4", "31.8"]), [choose("size", ("254", "Clamp 25.4 mm", "夹持 25.4 毫米"), ("318", "Clamp 31.8 mm", "夹持 31.8 毫米")), paint("SLV BLK")], hs="871499")
P("pawl-tooth-plank-pedals", "PT-PLANK", "bicycle-parts", "Pawl & Tooth", "Pawl & Tooth Plank flat pedals", "棘齿 木板 平板脚踏",
  "A platform of 104 x 102 mm, forged and turned hollow to 15 mm of height. Ten steel pins on each side screw in from below, where a stone cannot shear their heads; spares are taped into the lid.",
  "104×102 毫米踏面，锻造后铣薄到 15 毫米。每面十颗钢钉从背面拧入，钉头不会被石头磕断；盒盖里贴着备用钉。",
  138, 39, 0.52, (24, 13, 6), 445, dict(part="pedals", material="aluminium", bearing="sealed", part_weight=372), [paint("BLK ORG RAW PLM")], hs="871496")
P("pawl-tooth-leaf-pedals", "PT-LEAF", "bicycle-parts", "Pawl & Tooth", "Pawl & Tooth Leaf folding pedals", "棘齿 叶片 折叠脚踏",
  "Pressed towards the crank they fold flat and make the bicycle 75 mm narrower in a corridor. Cage and body are of nylon, the hinge pin is steel and can be oiled through a hole that usually carries a plug.",
  "朝曲柄一按就折平，停在走廊里车身窄 75 毫米。踏面为尼龙，铰链销是钢的，拔掉小胶塞就能从孔里滴油。",
  46, 16, 0.5, (22, 14, 7), 380, dict(part="pedals", material="nylon", bearing="loose-ball", part_weight=410), [paint("BLK SLV")], hs="871496")
P("pawl-tooth-treadle-pedals", "PT-TREAD", "bicycle-parts", "Pawl & Tooth", "Pawl & Tooth Treadle rubber pedals", "棘齿 踏板 橡胶块脚踏",
  "Two blocks of rubber on each side, as on every roadster, but with bearings that a cone spanner adjusts and reflectors that meet the rules for use after dark. Shoes with leather soles do not slip on them.",
  "每面两条橡胶块，老式车的老样子；不过轴碗可用扁扳手调松紧，反光片也符合夜间上路要求。穿皮底鞋踩着不滑。",
  32, 12, 0.62, (22, 14, 8), 495, dict(part="pedals", material="rubber", bearing="loose-ball", part_weight=480), [choose("size", ("S", "For adults, 9/16 in", "成人款，9/16 英寸"), ("K", "For children, 1/2 in", "儿童款，1/2 英寸", dict(cny=-8, eur=-2, kg=-0.2)))], hs="871496")
P("pawl-tooth-turncoat-pedals", "PT-TURNC", "bicycle-parts", "Pawl & Tooth", "Pawl & Tooth Turncoat two-sided pedals", "棘齿 双面 锁踏平踏两用脚踏",
  "One side clips to a two-bolt cleat, the other takes a street shoe. The heavier side hangs down, so that the flat one faces up at every start; cleats with 6 degrees of float come with them.",
  "一面卡两孔锁片，一面踩普通鞋。重的一面自然朝下，每次起步都是平面朝上；随附一副 6 度浮动锁片与螺丝。",
  178, 49, 0.58, (20, 12, 7), 220, dict(part="pedals", material="aluminium", bearing="sealed", part_weight=396), [paint("BLK SLV")], hs="871496")
P("grain-rain-granary-battery", "GR-GRAN", "bicycle-parts", "Grain Rain", "Grain Rain Granary down-tube battery", "谷雨 粮仓 下管电池",
  "Spare or replacement for the maker's bicycles with a down-tube battery of 36 V and 14 Ah: the Commute and the Threshing Floor. Forty cells of 3,500 mAh in ten rows of four, five lamps for the charge, and the same key number on request.",
  "谷雨 36 伏 14 安时下管电池的备用或替换件，通勤与晒谷场两款通用。四十节 3500 毫安时电芯，十串四并，五格电量灯，可按原钥匙号配锁。",
  1680, 449, 3.6, (44, 16, 14), 265, dict(part="drive-battery", voltage=36, battery_capacity=504, part_weight=2900, waterproof="IPX5", length=37), [], hs="85076000")
P("back-lot-lugwork-frame", "BL-LUGW", "bicycle-parts", "Back Lot", "Back Lot Lugwork frame and fork", "后场 接头 车架前叉套装",
  "For building the bicycle oneself: chromoly tubes brazed into pointed lugs, track ends, a threaded bottom bracket of 68 mm and a fork with chromed crown. Raw ones are oiled for shipping and want clear coat or patience with rust.",
  "给想自己攒车的人：铬钼钢管铜焊在尖角接头里，水平尾勾、68 毫米螺纹中轴、镀铬叉肩前叉。原色款上油发货，要么喷清漆，要么耐心对付锈。",
  1280, 319, 4.4, (110, 24, 58), 125, dict(part="frame", material="chromoly", frame_material="chromoly", wheel_size=28, part_weight=2850, fits_tube="27.2"), [cm("50 53* 56", 0.1), paint("RAW BUR CEL")], hs="871491")

# Drivetrain and brakes.
P("pawl-tooth-stillwater-brakes", "PT-STILL", "drivetrain-and-brakes", "Pawl & Tooth", "Pawl & Tooth Stillwater hydraulic disc brakes", "棘齿 静水 液压碟刹套装",
  "Both brakes filled with mineral oil and bled at the works, hoses cut for a large frame and shortened with the olive that is packed. Which lever belongs to the front differs by country; the sets are made both ways.",
  "前后两套，出厂已灌矿物油并排气，油管按大码车架留长，附橄榄头供裁短。左右哪边管前轮各国习惯不同，两种都有。",
  228, 62, 0.92, (30, 20, 8), 410, dict(part="brake", brake="disc-hydraulic", material="aluminium", rotor_size=[160, 180], part_weight=640, pieces=2),
  [choose("grade", ("L", "Left lever for the front", "左手控前刹"), ("R", "Right lever for the front", "右手控前刹")), choose("size", ("160", "With discs of 160 mm", "含 160 毫米碟片"), ("180", "With discs of 180 and 160 mm", "含 180/160 毫米碟片", dict(cny=12, eur=4, kg=0.05)))], hs="871494")
P("pawl-tooth-tongs-brakes", "PT-TONGS", "drivetrain-and-brakes", "Pawl & Tooth", "Pawl & Tooth Tongs V-brakes", "棘齿 火钳 V 刹套装",
  "Arms of 107 mm for front and rear, with cartridge pads that slide out of their shoes when worn. Noodles, boots, inner cables and 1.8 m of outer are in the bag, so nothing else has to be bought.",
  "前后两副，臂长 107 毫米，抽屉式刹皮磨完只换胶块。弯管、防尘套、内线和 1.8 米线管都在袋里，不用再另买什么。",
  68, 22, 0.62, (24, 14, 8), 435, dict(part="brake", brake="v-brake", material="aluminium", part_weight=390, pieces=2), [choose("equipment", ("A", "Arms only", "仅刹车臂", dict(cny=-18, eur=-5, kg=-0.15)), ("L", "Arms and levers", "刹车臂与刹把")), paint("BLK SLV")], hs="871494")
P("pawl-tooth-pincer-brakes", "PT-PINCER", "drivetrain-and-brakes", "Pawl & Tooth", "Pawl & Tooth Pincer rim calipers", "棘齿 蟹钳 钳形刹车",
  "Dual-pivot calipers in the three reaches that old and new frames ask for: measure from the bolt to the middle of the rim. The long one is what it takes to put 700C wheels into a frame made for 27 inches, mudguards included.",
  "双支点夹器，按新老车架的需要分三种臂长：量安装螺栓到车圈中线即可。长款能把 700C 轮装进原来 27 寸的车架，还放得下挡泥板。",
  128, 36, 0.52, (20, 14, 8), 190, dict(part="brake", brake="caliper", material="aluminium", part_weight=345, pieces=2), [choose("size", ("49", "Reach 39 to 49 mm", "臂长 39–49 毫米"), ("57", "Reach 47 to 57 mm", "臂长 47–57 毫米"), ("73", "Reach 55 to 73 mm", "臂长 55–73 毫米", dict(cny=10, kg=0.04)))], hs="871494", few=("73",))
P("pawl-tooth-sieve-rotor", "PT-SIEVE", "drivetrain-and-brakes", "Pawl & Tooth", "Pawl & Tooth Sieve brake disc", "棘齿 筛网 碟刹碟片",
  "A ring of stainless steel, 1.8 mm thick and to be replaced at 1.5, as is lasered on the arm. The holes are laid so that no line of them meets the pad at once, which keeps it quiet in the wet.",
  "不锈钢碟片，厚 1.8 毫米，磨到 1.5 毫米就该换，臂上刻着。孔位错开，不会一整排同时碰到刹皮，沾水也不容易叫。",
  48, 17, 0.22, (22, 21, 3), 355, dict(part="rotor", material="stainless-steel", rotor_size=[140, 160, 180, 203], part_weight=128), [choose("size", ("140", "140 mm", "140 毫米", dict(kg=-0.02)), ("160", "160 mm", "160 毫米"), ("180", "180 mm", "180 毫米", dict(cny=6, kg=0.03)), ("203", "203 mm", "203 毫米", dict(cny=14, eur=4, kg=0.07))), choose("fitting", ("6B", "Six bolts", "六钉"), ("CL", "Splined with lock ring", "中锁", dict(cny=8, eur=2)))], hs="871494", few=("140",))
P("pawl-tooth-staircase-cassette", "PT-STAIR", "drivetrain-and-brakes", "Pawl & Tooth", "Pawl & Tooth Staircase cassette", "棘齿 台阶 卡式飞轮",
  "The three largest sprockets share an aluminium carrier, the rest are stamped steel on the splines that most hubs have. Steps between teeth are small at the top end and wide at the bottom, where nobody minds.",
  "最大的三片共用铝合金爪，其余是冲压钢片，装在多数花鼓都有的花键塔基上。小片之间级差密，大片之间级差宽，反正爬坡时也不在意。",
  138, 38, 0.55, (18, 17, 8), 305, dict(part="cassette", material="steel", speeds=[9, 10, 11], teeth=["11-34", "11-36", "11-42"], part_weight=410), [choose("fitting", ("9", "9 speeds, 11-34", "9 速，11-34 齿", dict(cny=-40, eur=-9, kg=-0.06)), ("10", "10 speeds, 11-36", "10 速，11-36 齿", dict(cny=-20, eur=-5, kg=-0.03)), ("11", "11 speeds, 11-42", "11 速，11-42 齿"))], hs="871493")
P("pawl-tooth-doorstep-freewheel", "PT-DOORST", "drivetrain-and-brakes", "Pawl & Tooth", "Pawl & Tooth Doorstep freewheel", "棘齿 门阶 旋式飞轮",
  "Screws on to the thread of older hubs and of nearly all single-speeds. Four notches for the remover instead of two, since the wear of years makes two slip; the pawls click clearly when coasting.",
  "旋在老式花鼓和绝大多数单速花鼓的螺牙上。拆卸槽做成四个而不是两个，用久了两槽容易打滑；滑行时棘爪声清脆。",
  36, 13, 0.34, (12, 12, 6), 300, dict(part="freewheel", material="chromoly", speeds=[1, 7], teeth=["16", "18", "20", "14-28"], part_weight=220), [choose("fitting", ("16", "16 teeth", "16 齿"), ("18", "18 teeth", "18 齿"), ("20", "20 teeth", "20 齿", dict(kg=0.03)), ("7S", "7 speeds, 14-28", "7 速，14-28 齿", dict(cny=14, eur=4, kg=0.2)))], hs="871493")
P("pawl-tooth-millwheel-crankset", "PT-MILLW", "drivetrain-and-brakes", "Pawl & Tooth", "Pawl & Tooth Mill Wheel crankset", "棘齿 水轮 单盘牙盘",
  "One ring, forged arms, square taper: parts that any workshop has a puller for. The guard on the outside of the ring is bolted and not riveted, hence the ring can be renewed by itself.",
  "单盘、锻造曲柄、方孔：哪家修车铺都有拉拔器。外侧护盘用螺栓固定而不是铆死，所以链轮磨坏了可以单独更换。",
  138, 39, 0.98, (30, 20, 8), 210, dict(part="crankset", material="aluminium", teeth=["38", "42", "46"], part_weight=720, speeds=1), [choose("fitting", ("38", "38 teeth", "38 齿", dict(kg=-0.03)), ("42", "42 teeth", "42 齿"), ("46", "46 teeth", "46 齿", dict(kg=0.04))), choose("length", ("160", "Arms of 160 mm", "曲柄 160 毫米", dict(kg=-0.02)), ("170", "Arms of 170 mm", "曲柄 170 毫米"))], hs="871496", few=("160",))
P("pawl-tooth-signal-box-gears", "PT-SIGBOX", "drivetrain-and-brakes", "Pawl & Tooth", "Pawl & Tooth Signal Box derailleur and shifter", "棘齿 信号楼 变速套件",
  "A rear derailleur with a friction clutch and the thumb shifter that pulls the right length of cable for it. For turning three rings into one, or replacing what a fall has bent; ring and cassette are bought apart.",
  "带阻尼离合的后拨，配拉线量与之对应的指拨。把三盘改成单盘，或替换摔弯的旧件都合适；牙盘和飞轮需另购。",
  218, 58, 0.72, (22, 16, 10), 225, dict(part="gear-kit", gear_system="derailleur", speeds=[9, 10], teeth=["11-42"], material="aluminium", part_weight=430), [choose("fitting", ("9", "9 speeds", "9 速", dict(cny=-50, eur=-12)), ("10", "10 speeds", "10 速"))], hs="871499")

# Racks, mudguards and bags.
P("wayhouse-lintel-rack", "WH-LINTEL", "racks-and-bags", "Wayhouse", "Wayhouse Lintel rear rack", "驿舍 门楣 不锈钢后货架",
  "Welded from 10 mm stainless tube, so a scratched rack does not rust and may be welded again in any yard. A lower rail hangs the panniers 9 cm further down; stays come in four lengths and fit wheels from 26 to 29 in.",
  "10 毫米不锈钢管焊成，划伤不生锈，断了随便哪家铁铺都能补焊。下层挂杆让驮包低 9 厘米；附四种长度支杆，适合 26 至 29 寸轮。",
  198, 55, 1.6, (44, 18, 14), 365, dict(material="stainless-steel", load=40, wheel_size=[26, 27.5, 28, 29], mount="bolts", carries="luggage", part_weight=980), [paint("RAW BLK")], hs="871499")
P("wayhouse-sill-rack", "WH-SILL", "racks-and-bags", "Wayhouse", "Wayhouse Sill low front racks", "驿舍 窗台 前叉低货架一对",
  "Two loops that carry a pair of bags beside the front hub, where their weight steadies the steering instead of swinging it. For forks with eyes at mid-leg, or on round legs by the clamps supplied.",
  "一对环形架，把两只包挂在前花鼓两侧，重量压低，车把反而更稳。前叉中段有孔的直接装，圆管叉用附带的抱箍。",
  128, 36, 1.15, (36, 26, 12), 190, dict(material="aluminium", load=15, wheel_size=[26, 27.5, 28], mount="bolts", carries="luggage", part_weight=620, pieces=2), [paint("BLK SLV")], hs="871499")
P("stonebarge-bow-rack", "SB-BOW", "racks-and-bags", "Stonebarge", "Stonebarge Bow front platform rack", "石舫 船头 前置平台货架",
  "A platform of 34 x 28 cm with a rim of 4 cm, held by the hub axle and the stem clamp, for pizza, parcels or a crate of bottles. Its slats are of oiled bamboo that can be unscrewed and replaced one by one.",
  "34×28 厘米平台，围边高 4 厘米，固定在前轴和把立上，放披萨、包裹或一箱瓶子都行。板条是上油竹片，坏一根拧下来换一根。",
  156, 44, 2.4, (48, 34, 12), 255, dict(material="steel", load=15, wheel_size=[26, 28], mount="bolts", carries="crates", part_weight=1750), [paint("BLK GRN IVO")], hs="871499")
P("wayhouse-rain-road-panniers", "WH-RAINR", "racks-and-bags", "Wayhouse", "Wayhouse Rain Road roll-top panniers", "驿舍 雨路 卷口驮包一对",
  "Welded, not sewn, from coated polyester: three turns of the top and a river crossing does no harm. One hand lifts each bag off by its handle, and the hooks take rails of 8 to 16 mm with the inserts turned over.",
  "涂层涤纶热压焊接，没有一处针脚，袋口卷三圈，蹚水过河也不进水。单手提拎手即可取下，挂钩内衬翻面后适合 8 至 16 毫米的架杆。",
  258, 72, 2.1, (42, 34, 14), 420, dict(material="polyester", capacity=40, mount="rack", carries="luggage", waterproof="IPX6", part_weight=1680, pieces=2), [paint("BLK YEL OLV")], hs="42029291")
P("wayhouse-night-stage-roll", "WH-NSTAGE", "racks-and-bags", "Wayhouse", "Wayhouse Night Stage saddle roll", "驿舍 夜驿 油蜡帆布座尾包",
  "Waxed canvas with leather straps, made to hang under a saddle that has loops. It holds a jacket, a tube and a loaf; the wax is renewed once a year with a hair dryer, and the smell goes after a week.",
  "油蜡帆布配皮带，挂在带环的车座下面。装得下一件外套、一条内胎和一个面包；每年用电吹风补一次蜡，新包的气味一周就散。",
  188, 52, 0.85, (34, 18, 10), 175, dict(material="canvas", capacity=8, mount="strap", carries="luggage", part_weight=640), [paint("OLV BRN")], hs="42029291")
P("wayhouse-three-corners-bag", "WH-THREEC", "racks-and-bags", "Wayhouse", "Wayhouse Three Corners frame bag", "驿舍 三角 车架包",
  "Fills the front of the triangle and leaves room for one bottle. A stiff plate keeps it from bulging against the knees, and a flap in front lets a hose or a lamp cable out.",
  "只占用车架三角的前半，后面还留得下一个水壶。内衬硬板，不会鼓出来碰膝盖；前端开口可引出水袋管或灯线。",
  98, 29, 0.38, (42, 14, 6), 280, dict(material="nylon", capacity=3.5, mount="strap", carries="luggage", waterproof="IPX4", part_weight=240), [choose("size", ("S", "For frames to 54 cm, 2.5 l", "54 厘米以下车架，2.5 升", dict(kg=-0.05)), ("L", "For frames from 54 cm, 3.5 l", "54 厘米以上车架，3.5 升")), paint("BLK OLV")], hs="42029291")
P("withy-bank-osier-basket", "WB-OSIER", "racks-and-bags", "Withy Bank", "Withy Bank Osier lift-off basket", "柳堤 杞柳 快取前篮",
  "Woven by hand from polyethylene cane over a wire frame: the look of willow, without what rain does to it. It drops on to a bracket at the handlebar and comes away with a press of the thumb, handle up for the shop.",
  "铁丝骨架外手编聚乙烯仿藤，样子像柳条，却不怕雨。直接卡在车把支架上，拇指一按就取下，提手立起来进店买菜。",
  88, 29, 1.5, (40, 32, 28), 505, dict(material="polyethylene", capacity=18, load=5, mount="bracket", carries="shopping", part_weight=1150), [choose("colour", ("NAT", "Natural", "本色", dict(colour="#cfae74")), ("DRK", "Dark brown", "深棕", dict(colour="#4a3326")), ("WHT", "White", "白色", dict(colour="#f2f2ee")))], hs="871499")
P("withy-bank-creel-basket", "WB-CREEL", "racks-and-bags", "Withy Bank", "Withy Bank Creel wire basket for the rack", "柳堤 鱼篓 后架钢丝筐",
  "Hangs on the side of a rack like a pannier and is open like a shopping basket, wide enough for a six-pack of litre bottles. Folded against the rack it is 3 cm thick, and the net stops lettuce from flying off.",
  "像驮包一样挂在货架侧面，又像购物筐一样敞口，放得下六瓶一升装的水。贴着货架折起来只有 3 厘米厚，附网兜防青菜飞走。",
  62, 22, 1.6, (38, 26, 10), 345, dict(material="steel", capacity=20, load=10, mount="rack", carries="shopping", part_weight=1240), [paint("BLK SLV"), choose("pack", ("1", "One side", "单侧"), ("2", "Pair", "一对", dict(cny=52, eur=18, kg=1.5, box=(38, 26, 16))))], hs="871499")
P("withy-bank-heron-mudguards", "WB-HERON", "racks-and-bags", "Withy Bank", "Withy Bank Heron mudguard set", "柳堤 苍鹭 挡泥板套装",
  "Two layers of plastic with a strip of aluminium between, so that they spring back after being kicked. The front stays let go of the fork when a branch comes up between tyre and guard.",
  "两层塑料夹一层铝片，就算被人踢到，也能自己弹回原形。前泥板支杆带脱扣，树枝卷进胎与泥板之间时会自动松开。",
  98, 30, 1.1, (76, 16, 10), 385, dict(material="polycarbonate", wheel_size=[20, 26, 28], mount="bolts", carries="spray", part_weight=590, pieces=2), [choose("size", ("20", "20 in, 56 mm wide", "20 寸，宽 56 毫米", dict(kg=-0.2, box=(56, 16, 10))), ("26", "26 in, 60 mm wide", "26 寸，宽 60 毫米"), ("28A", "28 in, 45 mm wide", "28 寸，宽 45 毫米"), ("28B", "28 in, 55 mm wide", "28 寸，宽 55 毫米", dict(kg=0.06))), paint("BLK SLV")], hs="871499", few=("20",))
P("withy-bank-split-bamboo-mudguards", "WB-BAMBOO", "racks-and-bags", "Withy Bank", "Withy Bank Split Bamboo mudguards", "柳堤 破竹 竹制挡泥板",
  "Four layers of bamboo veneer, steamed round a drum and lacquered on both sides. No two have the same nodes; scratches want a drop of clear nail varnish before the rain finds them.",
  "四层竹皮蒸软后绕鼓成型，里外上漆。每一副竹节的位置都不一样；划伤了请先点一滴清漆，别让雨水趁机渗进去。",
  188, 54, 1.3, (78, 18, 12), 160, dict(material="bamboo", wheel_size=[26, 28], mount="bolts", carries="spray", part_weight=720, pieces=2), [choose("size", ("26", "26 in", "26 寸", dict(kg=-0.05)), ("28", "28 in", "28 寸"))], hs="871499")
P("withy-bank-perch-child-seat", "WB-PERCH", "racks-and-bags", "Withy Bank", "Withy Bank Perch rear child seat", "柳堤 栖木 后置儿童座椅",
  "Hangs on two sprung bars from the seat tube, away from the rack, for children from nine months to about six years. Foot boxes move without tools, the belt buckle takes two grown-up movements, and reflectors are moulded in.",
  "两根弹性钢杆挂在立管上，不靠货架，适合九个月到六岁左右。脚盒免工具调高低，安全扣需两个动作才能打开，反光片嵌在椅背里。",
  258, 69, 6.2, (58, 40, 32), 370, dict(material="polypropylene", load=22, mount="bracket", carries="child", age="0.75-6", wheel_size=[26, 28], part_weight=4500), [choose("colour", ("GRY", "Slate grey, cream pad", "石板灰配米色垫", dict(colour="#5b6670")), ("TEA", "Teal, grey pad", "青绿配灰垫", dict(colour="#1f7a7a")), ("RUS", "Rust, black pad", "锈红配黑垫", dict(colour="#a5492a")))], hs="871499")
P("withy-bank-figurehead-seat", "WB-FIGURE", "racks-and-bags", "Withy Bank", "Withy Bank Figurehead front child seat", "柳堤 船首像 前置儿童座椅",
  "The child sits between the rider's arms and sees where it goes. For nine months to three years or 15 kg; it wants 7 cm of free steerer below the stem and a frame that leaves the knees some room.",
  "孩子坐在大人双臂之间，看得见前面的路。适合九个月到三岁、15 公斤以内；把立下方需留 7 厘米竖管，车架也要给膝盖留点空间。",
  228, 62, 4.1, (46, 36, 30), 195, dict(material="polypropylene", load=15, mount="bracket", carries="child", age="0.75-3", part_weight=2900), [choose("equipment", ("N", "Without windscreen", "不含挡风板"), ("W", "With windscreen", "含挡风板", dict(cny=88, eur=26, kg=0.9))), paint("GRY TEA")], hs="871499")

# Pumps and tools.
P("bellowsmith-forge-pump", "BW-FORGE", "pumps-and-tools", "Bellowsmith", "Bellowsmith Forge floor pump", "风匠 锻炉 落地打气筒",
  "Steel barrel of 64 cm on a base that two feet can stand on. The head has one hole for all three valves and finds by itself which is in it; the dial is large enough to read while standing upright.",
  "64 厘米钢筒，底座能踩两只脚。气嘴头只有一个孔，三种气门嘴都能自动识别；表盘够大，站直了也看得清。",
  98, 32, 1.9, (70, 25, 12), 620, dict(material="steel", gauge="dial", max_pressure=11, valve=["dunlop", "schrader", "presta"], mount="standing", part_weight=1520), [paint("BLK RED")], hs="84142020")
P("bellowsmith-whistle-pump", "BW-WHIST", "pumps-and-tools", "Bellowsmith", "Bellowsmith Whistle mini pump", "风匠 哨子 迷你气筒",
  "Eighteen centimetres long, clipped beside the bottle, with a hose that unscrews so that the valve is not torn about. Two hundred strokes fill a 32 mm tyre, as the maker honestly says on the card.",
  "长 18 厘米，夹在水壶旁，接软管打气不会扯坏气嘴。包装卡上如实写着：打满一条 32 毫米胎要两百下。",
  56, 18, 0.22, (22, 9, 4), 430, dict(material="aluminium", gauge="none", max_pressure=8, valve=["schrader", "presta"], mount="bolts", length=18, part_weight=112), [paint("BLK SLV RED")], hs="84142020")
P("bellowsmith-barometer-shock-pump", "BW-BARO", "pumps-and-tools", "Bellowsmith", "Bellowsmith Barometer shock pump", "风匠 晴雨表 避震打气筒",
  "Moves little air at much pressure, as air forks and shocks need. The hose lets go of the valve without losing any, and a red button bleeds it by steps of a tenth of a bar.",
  "每一下出气少、压力高，专门给气叉和后胆用。软管脱开气嘴时不漏气，按一下红钮放 0.1 巴，可以一格格慢慢调。",
  128, 39, 0.38, (30, 11, 6), 215, dict(material="aluminium", gauge="digital", max_pressure=20, valve="schrader", length=26, part_weight=265), [choose("grade", ("D", "Dial gauge", "指针表", dict(cny=-30, eur=-9)), ("N", "Digital gauge", "数显表"))], hs="84142020")
P("bellowsmith-cricket-inflator", "BW-CRICK", "pumps-and-tools", "Bellowsmith", "Bellowsmith Cricket battery inflator", "风匠 蟋蟀 充电打气泵",
  "A compressor in the size of a soap dish that stops at the pressure set on it. One charge fills four mountain tyres from flat or tops up a family's ten; it is as loud as a hair dryer and hot at the nozzle afterwards.",
  "肥皂盒大小的电动气泵，到设定气压自动停。充一次电可把四条山地胎从瘪打满，或给全家十条胎补气；声音像电吹风，用完气嘴会烫。",
  198, 56, 0.62, (18, 12, 7), 395, dict(material="abs", gauge="digital", max_pressure=8, valve=["schrader", "presta"], battery_capacity=14.8, power=60, part_weight=410), [paint("BLK WHT")], hs="841480")
P("bellowsmith-pocket-smithy", "BW-SMITHY", "pumps-and-tools", "Bellowsmith", "Bellowsmith Pocket Smithy multi-tool", "风匠 袖珍铁铺 多功能工具",
  "Hexagon keys from 2 to 8 mm, two six-lobe keys, a screwdriver and a chain breaker on one pair of side plates. The 8 mm key is an adapter on the 6, kept by a magnet; pedals of some kinds need it, and it is always the one missing.",
  "2 到 8 毫米内六角、两支梅花、一支螺丝刀和截链器装在一副侧板上。8 毫米是套在 6 毫米上的转接头，用磁铁吸住；拆某些脚踏要用，偏偏别的工具都没有。",
  78, 25, 0.26, (14, 9, 4), 455, dict(material="chromoly", pieces=14, part_weight=168, length=9, kept_in="pocket"), [paint("BLK SLV")], hs="820559")
P("bellowsmith-first-bench-kit", "BW-BENCH", "pumps-and-tools", "Bellowsmith", "Bellowsmith First Bench workshop set", "风匠 第一张工作台 修车工具箱",
  "What it takes to change a chain, a cassette, a bottom bracket of square taper and a cable at home. Each tool has its name in the foam beside it, which is how the owner learns them and sees in the evening which one is missing.",
  "在家换链条、飞轮、方孔中轴和线管所需的都有。每件工具旁的海绵上刻着名称，一来好记，二来收摊时一眼看出少了哪件。",
  268, 72, 3.9, (42, 34, 10), 240, dict(material="chromoly", pieces=[18, 28], part_weight=3200, kept_in="case"), [choose("grade", ("18", "18 tools", "18 件", dict(cny=-90, eur=-24, kg=-1.2)), ("28", "28 tools", "28 件"))], hs="82060000")
P("bellowsmith-trestle-stand", "BW-TRESTLE", "pumps-and-tools", "Bellowsmith", "Bellowsmith Trestle repair stand", "风匠 架马 修车架",
  "Three legs, a mast and a clamp that takes the seat post and spares the paint. It holds an e-bike of 30 kg at working height and folds down to 110 cm.",
  "三条腿、一根立柱，夹头夹座管，不伤车漆。能把 30 公斤的助力车举到顺手的高度，收起来长 110 厘米，立在门后就行。",
  248, 69, 7.4, (112, 20, 16), 150, dict(material="steel", load=30, mount="standing", part_weight=6300, length=110), [paint("BLK")], hs="732690")

# Bicycle lights.
P("nightferry-pierhead-lamp", "NF-PIER", "bicycle-lights", "Nightferry", "Nightferry Pierhead dynamo headlamp", "夜渡 码头 花鼓发电前灯",
  "A cut-off beam like a car's, 70 lux at ten metres and dark above. The reflector throws a little light sideways before the front wheel, where kerbs are; a capacitor keeps it burning for five minutes at rest.",
  "像汽车近光那样有截止线，十米处 70 勒克斯，上方不晃人。反光碗给前轮两侧也留一点光，看得见路沿；停车后电容还能亮五分钟。",
  168, 46, 0.32, (14, 10, 8), 360, dict(light_place="front", light_supply="dynamo", lux=70, road_approval="k-mark", waterproof="IPX5", part_weight=145), [choose("grade", ("S", "Switch on the lamp", "带开关"), ("A", "Turns on at dusk", "感光自动", dict(cny=20, eur=6))), paint("BLK SLV")], hs="851210")
P("nightferry-sternpost-lamp", "NF-STERN", "bicycle-lights", "Nightferry", "Nightferry Sternpost dynamo rear lamp", "夜渡 船尾柱 货架尾灯",
  "Screws to the end of a rack with holes 50 or 80 mm apart. A line of light instead of a point lets those behind judge the distance, and it brightens when the dynamo slows down quickly.",
  "装在货架尾端，孔距 50 或 80 毫米。光带比光点更容易让后车估准距离；发电机转速骤降时，它会变亮示警。",
  68, 22, 0.2, (14, 9, 6), 270, dict(light_place="rear", light_supply="dynamo", road_approval="k-mark", waterproof="IPX5", part_weight=82), [choose("size", ("50", "Holes 50 mm apart", "孔距 50 毫米"), ("80", "Holes 80 mm apart", "孔距 80 毫米"))], hs="851210")
P("nightferry-gangway-set", "NF-GANG", "bicycle-lights", "Nightferry", "Nightferry Gangway rechargeable light set", "夜渡 舷梯 充电车灯套装",
  "Front and rear lamp on rubber straps that fit bars and posts of any shape and go into a pocket at the station. Both have one button and a lamp that turns from green to red when two hours are left.",
  "前后灯用橡胶带绑，什么形状的车把座管都行，到站摘下揣进口袋。各只有一个按钮，指示灯由绿转红表示还剩两小时。",
  88, 28, 0.24, (16, 10, 6), 640, dict(light_place="set", light_supply="usb", lux=30, burn_time=9, road_approval="k-mark", waterproof="IPX4", battery_capacity=5.9, part_weight=118, pieces=2), [paint("BLK WHT")], hs="851210")
P("nightferry-fairway-lamp", "NF-FAIR", "bicycle-lights", "Nightferry", "Nightferry Fairway headlamp with high beam", "夜渡 航道 远近光前灯",
  "Dipped light for town and a high beam for the dyke, changed by a button at the grip. The case is one piece of aluminium with ribs, for at full power on a summer night it has some heat to get rid of.",
  "城里用近光，堤上开远光，把套旁的按钮切换。外壳是一整块带散热筋的铝，夏夜全功率点亮时热量总得有个去处。",
  238, 66, 0.4, (16, 11, 7), 330, dict(light_place="front", light_supply="usb", lux=100, burn_time=5, road_approval="k-mark", waterproof="IPX5", battery_capacity=18.5, part_weight=196), [choose("equipment", ("N", "Handlebar clamp", "车把夹座"), ("G", "Handlebar and computer mount clamp", "车把夹座与码表座转接", dict(cny=22, eur=7, kg=0.04)))], hs="851210")
P("nightferry-spring-tide-lamp", "NF-SPRING", "bicycle-lights", "Nightferry", "Nightferry Spring Tide trail lamp", "夜渡 大潮 林道夜骑灯",
  "For woods at night and never for roads, where it dazzles. Lamp and battery are apart: the one on the helmet weighs 90 g, the other rides in a rucksack at the end of a cable of one metre.",
  "只给夜里的林子用，上公路会晃人。灯头与电池分开：头盔上的灯只有 90 克，电池放进背包，中间一米连接线。",
  258, 69, 0.78, (20, 14, 8), 165, dict(light_place="front", light_supply="usb", lux=180, burn_time=3, road_approval="none", waterproof="IPX6", battery_capacity=37, part_weight=330), [choose("equipment", ("H", "Helmet mount", "头盔座"), ("B", "Helmet and handlebar mounts", "头盔座与车把座", dict(cny=18, eur=6, kg=0.06)))], hs="851210")
P("nightferry-wake-lamp", "NF-WAKE", "bicycle-lights", "Nightferry", "Nightferry Wake brake-sensing rear light", "夜渡 尾迹 刹车感应尾灯",
  "An accelerometer notices slowing down and triples the light for two seconds. It also turns itself off when the bicycle has stood for three minutes, which is why its charge lasts a fortnight of commuting.",
  "加速度传感器察觉减速，就把亮度提到三倍、持续两秒。停车三分钟会自己关掉，所以充一次电够通勤两个星期。",
  78, 25, 0.14, (12, 8, 5), 390, dict(light_place="rear", light_supply="usb", burn_time=20, road_approval="none", waterproof="IPX6", battery_capacity=1.9, part_weight=48), [choose("equipment", ("P", "Seat post strap", "座管绑带"), ("R", "Saddle rail clip", "座弓夹", dict(cny=4)))], hs="851210")
P("nightferry-skiff-set", "NF-SKIFF", "bicycle-lights", "Nightferry", "Nightferry Skiff light set with cells", "夜渡 舢板 电池车灯套装",
  "For bicycles that are ridden in the dark six times a year and whose lamps must then work. Cells keep their charge in a drawer: two AA in front, two AAA behind, sold by every kiosk and not in the box.",
  "给一年只摸黑骑六次、到时候必须亮的车。干电池放抽屉里也不跑电：前灯两节 5 号，尾灯两节 7 号，哪家小店都有卖，盒内不含。",
  38, 14, 0.26, (18, 12, 6), 420, dict(light_place="set", light_supply="cells", lux=15, burn_time=30, road_approval="k-mark", waterproof="IPX4", part_weight=130, pieces=2), [paint("BLK")], hs="851210")
P("nightferry-crossing-lamp", "NF-CROSS", "bicycle-lights", "Nightferry", "Nightferry Crossing e-bike headlamp", "夜渡 摆渡 助力车前灯",
  "Takes what the drive gives and makes 130 lux of it. The cable is 60 cm with bare ends, since every motor maker has a plug of its own; a drawing shows where to connect it on the usual four.",
  "主电池给什么电压都能用，亮度 130 勒克斯。线长 60 厘米、末端裸线，因为各家电机插头都不一样；附图标出四种常见电机的接线位置。",
  188, 52, 0.3, (14, 10, 8), 235, dict(light_place="front", light_supply="e-bike", lux=130, road_approval="k-mark", waterproof="IPX6", part_weight=138), [choose("fitting", ("12", "6 to 12 V", "6 至 12 伏"), ("48", "24 to 48 V", "24 至 48 伏", dict(cny=10, eur=3)))], hs="851210")
P("nightferry-waterwheel-set", "NF-WATERW", "bicycle-lights", "Nightferry", "Nightferry Waterwheel bottle-dynamo set", "夜渡 水车 摩电灯套装",
  "The dynamo that leans on the tyre, hums uphill and never has to be charged, with both lamps and wiring. Its roller is of rubber over steel and runs quieter than it did; it slips in snow, as it always did.",
  "靠在胎侧、上坡嗡嗡响、永远不用充电的摩电机，前后灯和线全套。滚轮改为钢芯包胶，比从前安静；下雪照样打滑，这点没变。",
  66, 22, 0.62, (20, 14, 8), 310, dict(light_place="set", light_supply="dynamo", lux=25, road_approval="k-mark", waterproof="IPX4", part_weight=430, pieces=3), [choose("fitting", ("L", "For the left side", "左侧安装"), ("R", "For the right side", "右侧安装"))], hs="851210")

# Locks and helmets.
P("copper-gate-portcullis-lock", "CG-PORT", "locks-and-helmets", "Copper Gate", "Copper Gate Portcullis U-lock", "铜关 吊闸 U 型锁",
  "A shackle of 14 mm hardened steel bolted at both feet, so that one cut does not open it. The longer one goes round a lamp post, the shorter leaves no room for a jack; the keyhole closes by a spring.",
  "14 毫米淬火钢锁梁，两脚双锁舌，只剪断一处打不开。长款套得住灯柱，短款不给千斤顶留空间；锁孔盖靠弹簧自己合上。",
  158, 45, 1.7, (32, 19, 5), 500, dict(lock_type="u", security_level=8, opens_by="key", bar_thickness=14, length=[23, 30], material="hardened-steel", part_weight=1450), [choose("length", ("23", "23 cm", "23 厘米", dict(kg=-0.15)), ("30", "30 cm", "30 厘米")), choose("equipment", ("F", "With frame bracket", "含车架支座"), ("C", "With bracket and loop cable", "含支座与钢缆", dict(cny=28, eur=9, kg=0.4)))], hs="830140")
P("copper-gate-screen-lock", "CG-SCREEN", "locks-and-helmets", "Copper Gate", "Copper Gate Screen folding lock", "铜关 屏风 折叠锁",
  "Plates of 5 mm steel on rivets, folded like a carpenter's rule into a holster on the bottle bosses. Covered with rubber, it does not rattle; unfolded it encloses wheel, frame and a bicycle stand.",
  "5 毫米钢片铆接，像木匠折尺一样收进水壶位上的锁套。外包橡胶不作响，展开后能把车轮、车架和停车架一起圈住。",
  168, 48, 1.45, (22, 12, 7), 355, dict(lock_type="folding", security_level=7, opens_by="key", bar_thickness=5, length=[85, 110], material="hardened-steel", part_weight=1180), [choose("length", ("85", "85 cm", "85 厘米"), ("110", "110 cm", "110 厘米", dict(cny=22, eur=7, kg=0.3))), paint("BLK ORG")], hs="830140")
P("copper-gate-anchor-chain", "CG-ANCHOR", "locks-and-helmets", "Copper Gate", "Copper Gate Anchor chain lock", "铜关 锚 链条锁",
  "Square links, which leave bolt cutters nothing to bite on, in a sleeve of woven nylon that can be washed. The lock body is the last link, not a padlock hung on it. Heavy; cargo bicycles carry it without complaint.",
  "方形链节，断线钳咬不住，外面的编织尼龙套可拆洗。锁体就是最后一节链，不是另挂的挂锁。挺沉，载货车驮着倒无所谓。",
  188, 52, 3.1, (26, 18, 9), 280, dict(lock_type="chain", security_level=9, opens_by="key", bar_thickness=9, length=[90, 140], material="hardened-steel", part_weight=2600), [choose("length", ("90", "90 cm", "90 厘米"), ("140", "140 cm", "140 厘米", dict(cny=48, eur=14, kg=1.3)))], hs="830140")
P("copper-gate-latch-lock", "CG-LATCH", "locks-and-helmets", "Copper Gate", "Copper Gate Latch frame lock", "铜关 门闩 马蹄锁",
  "Sits at the seat stays for good and shuts with a push of the thumb; the key stays in while it is open. A chain of 100 cm plugs into its side, when there is something to be chained to.",
  "常年装在后上叉，拇指一推就锁上，开着时钥匙拔不出来。旁边有插口，需要拴在什么东西上时再插 100 厘米链条。",
  68, 24, 0.9, (20, 18, 8), 385, dict(lock_type="frame", security_level=5, opens_by="key", bar_thickness=8.5, material="hardened-steel", part_weight=660), [choose("equipment", ("L", "Lock only", "仅锁体"), ("C", "With plug-in chain", "含插接链条", dict(cny=72, eur=22, kg=1.1, box=(24, 20, 10)))), choose("size", ("52", "For tyres to 52 mm", "适合 52 毫米以下轮胎"), ("75", "For tyres to 75 mm", "适合 75 毫米以下轮胎", dict(cny=8, kg=0.08)))], hs="830140")
P("copper-gate-rosary-cable", "CG-ROSARY", "locks-and-helmets", "Copper Gate", "Copper Gate Rosary code cable", "铜关 念珠 密码钢缆锁",
  "For the minute at the baker's and for tying a helmet to the rack: it delays, it does not protect. Four discs, code to be set by oneself, and a coil that lies round the seat post when not in use.",
  "买个早点、把头盔拴在货架上时用：只能拖延一会儿，谈不上防盗。四位密码可自己设定，不用时盘在座管上就行。",
  28, 11, 0.36, (18, 16, 5), 540, dict(lock_type="cable", security_level=2, opens_by="code", bar_thickness=10, length=120, material="steel", part_weight=290), [paint("BLK RED SKY LIM")], hs="830140")
P("copper-gate-thumb-print-lock", "CG-THUMB", "locks-and-helmets", "Copper Gate", "Copper Gate Thumb Print U-lock", "铜关 指印 指纹 U 型锁",
  "Opens to any of twenty fingers within half a second, so that a family may share one bicycle without sharing a key. Charged twice a year by USB-C; if that is forgotten, a power bank held to the socket opens it.",
  "可录二十枚指纹，半秒开锁，一家人共用一辆车不必配一堆钥匙。一年充两次电，忘了充也行：拿充电宝插上接口就能打开。",
  198, 55, 1.35, (28, 18, 5), 200, dict(lock_type="u", security_level=6, opens_by="fingerprint", bar_thickness=12, length=20, material="hardened-steel", battery_capacity=1.5, waterproof="IPX5", part_weight=1120), [paint("BLK CHA")], hs="830140")
P("acorn-cap-lamplighter-helmet", "AC-LAMP", "locks-and-helmets", "Acorn Cap", "Acorn Cap Lamplighter city helmet", "橡帽 点灯人 城市头盔",
  "A rear lamp is set into the shell and charged by USB-C, and the strap has a thread that throws light back. The peak is of cloth and flexes; hair tied at the back passes under the ring of the adjuster.",
  "尾灯嵌在壳里，USB-C 充电，系带织入反光线。帽檐是软布的，碰到会弯；扎马尾的话，可从调节环下面穿过。",
  168, 46, 0.62, (32, 24, 18), 430, dict(helmet_kind="city", head_size="52-62", vents=12, visor="peak", part_weight=360, helmet_standard="EN 1078", battery_capacity=1.1), [choose("size", ("M", "M, 52 to 57 cm", "M 码，52–57 厘米", dict(kg=-0.03)), ("L", "L, 57 to 62 cm", "L 码，57–62 厘米")), paint("CHA CRM OLV")], hs="650610")
P("acorn-cap-beech-helmet", "AC-BEECH", "locks-and-helmets", "Acorn Cap", "Acorn Cap Beech road helmet", "橡帽 山毛榉 公路头盔",
  "Channels inside lead air from brow to nape; at 245 g it is forgotten after the first hill. The pads are two sets, one thin and one thick, since heads of the same girth differ in shape.",
  "内侧气道从额头通到后脑，245 克，爬完第一个坡就忘了它。附厚薄两套衬垫，因为同样的头围头型也不同。",
  228, 62, 0.5, (32, 24, 18), 310, dict(helmet_kind="road", head_size="52-62", vents=18, visor="none", part_weight=245, helmet_standard="EN 1078"), [choose("size", ("S", "S, 52 to 55 cm", "S 码，52–55 厘米", dict(kg=-0.03)), ("M", "M, 55 to 59 cm", "M 码，55–59 厘米"), ("L", "L, 59 to 62 cm", "L 码，59–62 厘米", dict(kg=0.03))), paint("WHT BLK RED")], hs="650610", few=("S",))
P("acorn-cap-cork-oak-helmet", "AC-CORKO", "locks-and-helmets", "Acorn Cap", "Acorn Cap Cork Oak mountain helmet", "橡帽 栓皮栎 山地头盔",
  "Comes down further over temples and nape than a road helmet. The peak tilts up far enough to park goggles below it, and breaks off at its clips in a fall instead of catching on the ground.",
  "比公路头盔多包住太阳穴和后脑一截。帽檐抬起后下面放得下一副风镜，摔车时会从卡扣处脱落，不会挂在地上。",
  198, 55, 0.66, (34, 25, 19), 245, dict(helmet_kind="mountain", head_size="53-62", vents=14, visor="peak", part_weight=375, helmet_standard="EN 1078"), [choose("size", ("M", "M, 53 to 58 cm", "M 码，53–58 厘米"), ("L", "L, 58 to 62 cm", "L 码，58–62 厘米", dict(kg=0.03))), paint("OLV RUS BLK")], hs="650610")
P("acorn-cap-hazel-helmet", "AC-HAZEL", "locks-and-helmets", "Acorn Cap", "Acorn Cap Hazel hard-shell helmet", "橡帽 榛子 硬壳轮滑头盔",
  "A round ABS shell that takes scrapes from concrete for years, approved for bicycle and skates alike. Eleven plain holes; pads of two thicknesses fit it to children who will grow into the next size by spring.",
  "圆形 ABS 硬壳，水泥地上蹭几年也不怕，自行车和轮滑两用认证。十一个简单的孔，附两种厚度衬垫，孩子开春长大一号也还能戴。",
  98, 30, 0.6, (29, 24, 18), 390, dict(helmet_kind="skate", material="abs", head_size="50-61", vents=11, visor="none", part_weight=415, helmet_standard="EN 1078"), [choose("size", ("S", "S, 50 to 55 cm", "S 码，50–55 厘米", dict(kg=-0.05)), ("L", "L, 55 to 61 cm", "L 码，55–61 厘米")), paint("BLK MNT ORG")], hs="650610")
P("acorn-cap-walnut-helmet", "AC-WALNUT", "locks-and-helmets", "Acorn Cap", "Acorn Cap Walnut full-face helmet", "橡帽 核桃 全盔",
  "For bicycle parks and steep descents. The chin bar is part of the shell, padding is washed at 30 °C, and the cheek pads pull out from below, so that helpers can take it off without bending the neck.",
  "给自行车公园和陡下坡用。下巴与盔壳一体，内衬可 30 °C 水洗；颊垫能从下方抽出，救护人员摘盔时不必扳动脖子。",
  260, 69, 1.35, (36, 27, 27), 140, dict(helmet_kind="full-face", material="polycarbonate", head_size="54-61", vents=16, visor="peak", part_weight=960, helmet_standard="EN 1078"), [choose("size", ("M", "M, 54 to 57 cm", "M 码，54–57 厘米"), ("L", "L, 57 to 61 cm", "L 码，57–61 厘米", dict(kg=0.05))), paint("BLK TEA")], hs="650610")
P("acorn-cap-pine-cone-helmet", "AC-PINEC", "locks-and-helmets", "Acorn Cap", "Acorn Cap Pine Cone folding helmet", "橡帽 松塔 折叠头盔",
  "Segments slide over each other until it is 9 cm thick and goes beside a laptop. Meant for folding bicycles and hired ones; a magnet clasp at the chin closes with one gloved hand.",
  "一节节叠起来只有 9 厘米厚，能和笔记本电脑放一起。配折叠车和共享单车正好，下巴磁扣戴着手套单手也能扣上。",
  248, 66, 0.68, (26, 22, 12), 185, dict(helmet_kind="city", head_size="54-61", vents=8, visor="none", part_weight=420, helmet_standard="EN 1078"), [choose("size", ("M", "M, 54 to 58 cm", "M 码，54–58 厘米"), ("L", "L, 58 to 61 cm", "L 码，58–61 厘米", dict(kg=0.03))), paint("CHA CEL")], hs="650610")
P("acorn-cap-chestnut-helmet", "AC-CHEST", "locks-and-helmets", "Acorn Cap", "Acorn Cap Chestnut children's helmet", "橡帽 栗子 儿童头盔",
  "The chin strap is guided so that it cannot pinch, and the ring turns with a wheel big enough for a child to do it alone. Insects stay out by a net over the front vents; the pictures are under the clear shell and do not peel.",
  "系带扣有护片，不会夹到肉；调节轮够大，孩子自己能拧。前排气孔有防虫网，图案印在透明外壳底下，不会起皮。",
  88, 27, 0.45, (28, 22, 17), 475, dict(helmet_kind="child", head_size="48-56", age="3-10", vents=10, visor="peak", part_weight=255, helmet_standard="EN 1078"), [choose("size", ("S", "S, 48 to 52 cm", "S 码，48–52 厘米", dict(kg=-0.03)), ("M", "M, 52 to 56 cm", "M 码，52–56 厘米")), choose("colour", ("FOX", "Orange, foxes", "橙色狐狸", dict(colour="#e5741f")), ("SEA", "Blue, whales", "蓝色鲸鱼", dict(colour="#2f6db5")), ("FRN", "Sage, ferns", "绿色蕨叶", dict(colour="#9caf88")))], hs="650610")
P("acorn-cap-bud-helmet", "AC-BUD", "locks-and-helmets", "Acorn Cap", "Acorn Cap Bud toddler's helmet", "橡帽 芽 幼儿头盔",
  "Flat at the back, so that a child asleep in its seat is not pushed forward by it. From 44 cm of head; the buckle is magnetic and opens sideways, which small hands have not found out yet.",
  "后部做平，孩子在座椅里睡着时头不会被顶向前。最小头围 44 厘米；磁扣要横着推开，小手暂时还没弄明白。",
  96, 29, 0.4, (27, 21, 16), 295, dict(helmet_kind="child", head_size="44-49", age="1-3", vents=8, visor="none", part_weight=215, helmet_standard="EN 1078"), [paint("MNT PNK CRM")], hs="650610")

# What else is asked of some.
g.attribute("width", "Width", "宽度", kind="number", unit=("cm", "厘米"))
g.existing("saddlers-yard-swan-handlebar", width=61)
g.existing("pawl-tooth-plank-pedals", use="trails", pieces=2)
g.existing("pawl-tooth-leaf-pedals", use="commuting", pieces=2)
g.existing("pawl-tooth-treadle-pedals", use=["commuting", "delivery"], road_approval="k-mark", pieces=2)
g.existing("pawl-tooth-turncoat-pedals", use=["commuting", "touring"], pieces=2)
g.existing("pawl-tooth-sieve-rotor", mount="bolts")
g.existing("bellowsmith-first-bench-kit", length=41)
