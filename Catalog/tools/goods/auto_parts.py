"""Parts and things for cars. Fitting comes first: sizes, threads, sockets, shape; no makes of cars are named."""
import re
from goods.common import Goods, Value, Axis

g = Goods("auto-parts")
V = Value

for row in [
    ("cabin-and-air-filters", "Air and cabin filters", "空气与空调滤芯", "filter"),
    ("bulbs", "Bulbs", "汽车灯泡", "lamp"),
    ("ignition", "Spark plugs and coils", "火花塞与点火线圈", "car-battery"),
    ("starter-batteries", "Starter batteries", "起动蓄电池", "car-battery"),
    ("jump-starters-and-inflators", "Jump starters and inflators", "应急启动与充气", "car-battery"),
    ("dash-cams", "Dash cams", "行车记录仪", "lamp"),
    ("car-tyres", "Tyres", "轮胎", "brake-disc"),
    ("wheels", "Wheels", "轮毂", "brake-disc"),
    ("snow-chains", "Snow chains", "防滑链", "toolbox"),
    ("roof-bars", "Roof bars and carriers", "车顶架与携载架", "suitcase"),
    ("mats-and-covers", "Mats and covers", "脚垫与座套", "textile"),
    ("shock-absorbers", "Shock absorbers and suspension", "减震器与悬架", "toolbox"),
    ("garage-tools", "Garage tools", "修车工具", "toolbox"),
]:
    g.category(*row)

for en, zh in [
    ("Ironsill", "铁槛"), ("Haltwell", "止稳"), ("Sievebrook", "筛溪"), ("Lanternhill", "灯岗"), ("Candlewharf", "烛埠"), ("Rainledge", "雨檐"),
    ("Brightgap", "明隙"), ("Turnwright", "转匠"), ("Coldmorning", "寒晨"), ("Voltmoor", "伏原"), ("Wayside Cell", "路旁电"), ("Ninth Milestone", "九里碑"),
    ("Karstway", "岩途"), ("Marchwind", "行风"), ("Hubstone", "毂石"), ("Frostladder", "霜梯"), ("Highcrate", "高箱"), ("Dryfoot", "干履"), ("Evenhill", "平岗"),
    ("Tappet Lane", "挺杆巷"), ("Stowfell", "收野"),
]:
    g.brand(en, zh)

g.option("axle", "Axle", "轴位")
g.option("side", "Side", "侧别")
g.option("voltage", "Voltage", "电压")
g.option("capacity", "Capacity", "容量")
g.option("light-colour", "Light colour", "色温")
g.option("heat-range", "Heat range", "热值")
g.option("drive-side", "Driver's side", "驾驶侧")
g.option("storage", "Memory card", "存储卡")

# Common to all modules.
yes_no = {"yes": ("Yes", "是"), "no": ("No", "否")}
g.attribute("material", "Material", "材质", values={
    "cast-iron": ("Cast iron", "铸铁"), "steel": ("Steel", "钢"), "stainless-steel": ("Stainless steel", "不锈钢"), "aluminium": ("Aluminium", "铝合金"), "rubber": ("Rubber", "橡胶"),
    "polyester": ("Polyester", "涤纶"), "polyamide": ("Polyamide", "锦纶"), "artificial-leather": ("Artificial leather", "人造革"), "plastic": ("Plastic", "塑料"), "wool": ("Wool", "羊毛"),
    "polypropylene": ("Polypropylene", "聚丙烯"), "chrome-vanadium": ("Chrome-vanadium steel", "铬钒钢"), "cotton": ("Cotton", "棉")})
g.attribute("pieces", "Pieces", "件数", kind="number")
g.attribute("power", "Power", "功率", kind="number", unit=("W", "瓦"))
g.attribute("voltage", "Voltage", "电压", kind="number", unit=("V", "伏"))
g.attribute("width", "Width", "宽度", kind="number", unit=("cm", "厘米"))
g.attribute("depth", "Depth", "深度", kind="number", unit=("cm", "厘米"))
g.attribute("height", "Height", "高度", kind="number", unit=("cm", "厘米"))
g.attribute("length", "Length", "长度", kind="number", unit=("cm", "厘米"))
g.attribute("load", "Load", "承重", kind="number", unit=("kg", "公斤"))
g.attribute("capacity", "Capacity", "容量", kind="number", unit=("l", "升"))
g.attribute("battery-capacity", "Battery", "电池容量", kind="number", unit=("Wh", "瓦时"))
g.attribute("waterproof", "Water protection", "防水等级", kind="code")

# Of car parts.
MM, NONE = ("mm", "毫米"), ("", "")
def number(id, en, zh, unit=NONE, facet=True): g.attribute(id, en, zh, kind="number", unit=unit, facet=facet)
def code(id, en, zh, facet=True): g.attribute(id, en, zh, kind="code", facet=facet)
def choice(id, en, zh, **values): g.attribute(id, en, zh, values={k.replace("_", "-"): v for k, v in values.items()})

choice("axle", "Axle", "轴位", front=("Front", "前轴"), rear=("Rear", "后轴"))
choice("vehicle-class", "Kind of vehicle", "车辆类别", small=("Small cars", "小型车"), medium=("Medium cars", "中型车"), estate=("Estates", "旅行车"), suv=("SUVs", "SUV"), van=("Light vans", "轻型厢式车"),
    pick_up=("Pick-ups", "皮卡"), hybrid=("Hybrid and electric", "混动与电动车"), trailer=("Trailers", "拖车"), truck=("Lorries", "卡车"))
choice("vehicle-approval", "Approval", "认证", ece_r90=("ECE R90", "ECE R90"), ece_r10=("ECE R10", "ECE R10"), ece_r148=("ECE R148", "ECE R148"), ece_r128=("ECE R128", "ECE R128"), ece_r149=("ECE R149", "ECE R149"), ece_r65=("ECE R65", "ECE R65"),
    ece_r30=("ECE R30", "ECE R30"), ece_r117=("ECE R117", "ECE R117"), ece_r124=("ECE R124", "ECE R124"), en_16662_1=("EN 16662-1", "EN 16662-1"), iso_11154=("ISO 11154", "ISO 11154"),
    en_12195_2=("EN 12195-2", "EN 12195-2"), en_50342_1=("EN 50342-1", "EN 50342-1"), iso_6789=("ISO 6789", "ISO 6789"), off_road=("Not for public roads", "不得用于公共道路"), inside=("Inside the car only", "仅限车内"))
choice("disc-build", "Disc", "制动盘结构", vented=("Vented", "通风"), solid=("Solid", "实心"), slotted=("Slotted", "划线"), two_piece=("Two-piece", "分体"))
number("disc-diameter", "Disc diameter", "制动盘直径", MM)
number("disc-thickness", "Disc thickness", "制动盘厚度", MM)
code("hole-pattern", "Bolt pattern", "孔距")
number("centre-bore", "Centre bore", "中心孔", MM)
code("pad-size", "Pad size", "刹车片尺寸")
choice("friction-material", "Friction material", "摩擦材料", low_copper=("Low-copper", "低铜"), copper_free=("Copper-free", "无铜"), ceramic=("Ceramic", "陶瓷"), semi_metallic=("Semi-metallic", "半金属"), organic=("Organic", "有机"))
choice("wear-sensor", "Wear sensor", "磨损报警线", **yes_no)
number("drum-diameter", "Drum diameter", "制动鼓直径", MM)
number("piston-diameter", "Piston", "活塞直径", MM)
code("thread", "Thread", "螺纹")
choice("filter-build", "Build", "结构", spin_on=("Spin-on", "旋装式"), insert=("Insert", "滤芯式"), in_line=("In-line", "管路式"), panel=("Panel", "板式"), round=("Round", "圆筒式"), cone=("Cone", "锥形"))
choice("filter-medium", "Medium", "滤材", cellulose=("Cellulose paper", "纤维素滤纸"), synthetic=("Synthetic fibre", "合成纤维"), mixed=("Paper with glass fibre", "玻纤复合滤纸"), fleece=("Fleece", "无纺布"), carbon=("Activated carbon", "活性炭"),
    fine=("Fine particles", "微粒过滤"), oiled_cotton=("Oiled cotton", "油浸棉"), foam=("Foam", "泡棉"), mesh=("Steel mesh", "钢网"))
code("filter-size", "Filter size", "滤芯尺寸")
number("bypass", "Bypass opens at", "旁通开启压力", ("bar", "巴"))
choice("engine-fuel", "Fuel", "燃料", petrol=("Petrol", "汽油"), diesel=("Diesel", "柴油"), gas=("Gas", "燃气"))
code("lamp-socket", "Socket", "灯座")
number("colour-temperature-car", "Colour of light", "色温", ("K", "K"))
number("lamp-flux", "Light", "光通量", ("lm", "流明"))
choice("lamp-use", "Use", "用途", low_beam=("Headlamp", "前照灯"), fog=("Fog", "雾灯"), daytime=("Daytime", "日行灯"), rear=("Rear", "尾灯"), signal=("Signal", "信号灯"), work=("Work", "工作灯"), driving=("Long range", "远射灯"),
    inside=("Inside", "车内灯"), warning=("Warning", "警示灯"), plate=("Number plate", "牌照灯"), reversing=("Reversing", "倒车灯"))
choice("wiper-build", "Build", "雨刮结构", flat=("Flat", "无骨"), hybrid=("Hybrid", "三段式"), conventional=("Conventional", "有骨"), rear=("Rear", "后窗"))
choice("arm-mount", "Arm", "雨刮臂接口", hook=("Hook", "钩形"), bayonet=("Bayonet", "直插"), pinch_tab=("Pinch tab", "卡扣"), side_pin=("Side pin", "侧销"), top_lock=("Top lock", "顶扣"), snap_in=("Rear snap-in", "后窗卡扣"), screw=("Screw", "螺钉"))
number("wiper-length", "Blade length", "刮片长度", MM)
choice("wiper-rubber", "Rubber", "胶条", natural=("Natural", "天然橡胶"), graphite=("Graphite-coated", "石墨涂层"), silicone=("Silicone", "硅胶"), mixed=("Natural and synthetic", "天然与合成胶"))
choice("electrode", "Electrode", "电极", nickel=("Nickel", "镍合金"), copper=("Copper core", "铜芯"), platinum=("Platinum", "铂金"), iridium=("Iridium", "铱金"), double_iridium=("Iridium and platinum", "铱铂双金"))
number("reach", "Reach", "螺纹长度", MM)
number("plug-hexagon", "Hexagon", "六角对边", MM)
number("plug-gap", "Gap", "间隙", MM)
choice("plug-seat", "Seat", "密封座", flat=("Flat with washer", "平座带垫圈"), conical=("Conical", "锥座"))
choice("coil-build", "Coil", "线圈形式", pencil=("Pencil", "笔式"), plug_top=("Plug-top", "插头式"), block=("Block", "组合式"), can=("Can", "罐式"), rail=("Rail", "排式"))
number("pins", "Connector pins", "插头针数")
number("charging-current", "Charging current", "充电电流", ("A", "安"))
number("pulley-ribs", "Pulley ribs", "皮带轮槽数")
number("starter-power", "Starter power", "起动功率", ("kW", "千瓦"))
number("pinion-teeth", "Pinion teeth", "齿轮齿数")
choice("rotation", "Rotation", "转向", clockwise=("Clockwise", "顺时针"), anticlockwise=("Anticlockwise", "逆时针"))
number("ampere-hours", "Ampere-hours", "容量（安时）", ("Ah", "安时"))
number("cold-cranking", "Cold cranking (EN)", "冷起动电流（EN）", ("A", "安"))
code("battery-case", "Case", "外壳型号")
choice("battery-technology", "Technology", "电池类型", flooded=("Flooded", "富液"), efb=("EFB", "EFB"), agm=("AGM", "AGM"), calcium=("Calcium, sealed", "免维护钙合金"))
choice("positive-pole", "Positive pole", "正极位置", right=("Right", "右"), left=("Left", "左"))
choice("start-stop", "For start-stop", "适用启停", **yes_no)
number("peak-current", "Peak current", "峰值电流", ("A", "安"))
number("petrol-up-to", "Petrol engines up to", "汽油机排量不超过", ("l", "升"))
number("usb-c-power", "USB-C", "USB-C 功率", ("W", "瓦"))
number("air-flow", "Air flow", "充气流量", ("l/min", "升/分钟"))
number("top-pressure", "Pressure up to", "最高压力", ("bar", "巴"))
choice("power-supply", "Power from", "供电", lithium=("Built-in battery", "内置电池"), socket_12v=("12 V socket", "12 伏点烟口"), clamps=("Battery clamps", "电瓶夹"), foot=("Foot", "脚踏"), wired=("Fuse box", "保险盒取电"), usb=("USB", "USB"))
choice("resolution", "Resolution", "分辨率", **{"1080p": ("1080p", "1080p"), "1440p": ("1440p", "1440p"), "2160p": ("2160p (4K)", "2160p（4K）")})
number("cameras", "Cameras", "镜头数")
number("view-angle", "Angle of view", "视角", ("°", "°"))
choice("parking-watch", "Parking watch", "停车监控", **yes_no)
choice("position-record", "Records position", "记录位置", **yes_no)
code("car-tyre-size", "Tyre size", "轮胎规格")
choice("tyre-season", "Season", "季节", summer=("Summer", "夏季"), winter=("Winter", "冬季"), all_season=("All seasons", "四季"))
code("load-and-speed", "Load and speed", "负荷与速度级别")
choice("eu-fuel", "EU label: fuel", "欧盟标签：油耗", A=("A", "A"), B=("B", "B"), C=("C", "C"), D=("D", "D"), E=("E", "E"))
choice("eu-wet", "EU label: wet grip", "欧盟标签：湿地抓地", A=("A", "A"), B=("B", "B"), C=("C", "C"), D=("D", "D"), E=("E", "E"))
number("tyre-noise", "Noise", "噪声", ("dB", "分贝"))
choice("snow-mark", "3PMSF snow mark", "3PMSF 雪花标", **yes_no)
code("rim-size", "Wheel size", "轮辋规格")
number("wheel-offset", "Offset (ET)", "偏距 ET", MM)
choice("chain-pattern", "Pattern", "链网", ladder=("Ladder", "梯形"), diamond=("Diamond", "菱形"), textile=("Textile sock", "布套"), outside=("Outside, no inner hoop", "外装免内环"), cross=("Single straps", "单条"))
number("link-size", "Thickness on the tread", "胎面厚度", MM)
choice("roof-fixing", "Fixing", "固定方式", raised_rails=("Raised rails", "高脚纵轨"), flush_rails=("Flush rails", "贴顶纵轨"), fixed_points=("Fixed points", "预留固定点"), door_frame=("Bare roof, door frame", "无轨车顶门框"), gutter=("Rain gutter", "雨槽"),
    on_bars=("On roof bars", "横杆上"), tow_ball=("Tow ball", "拖车球"))
choice("lockable", "Lock", "带锁", **yes_no)
choice("drive-side", "Driver's side", "驾驶侧", left=("Left-hand drive", "左舵"), right=("Right-hand drive", "右舵"))
choice("washable", "Washable", "可清洗", hose=("With water", "水冲"), hand=("By hand", "手洗"), machine=("In the machine", "机洗"), wipe=("Wipe only", "仅擦拭"))
choice("airbag-seam", "Side airbag seam", "侧气囊缝线", yes=yes_no["yes"])
choice("damper-build", "Damper", "减震器结构", twin_tube=("Twin-tube, gas", "双筒充气"), twin_tube_oil=("Twin-tube, oil", "双筒油压"), monotube=("Monotube, gas", "单筒充气"), strut=("MacPherson strut", "麦弗逊支柱"), insert=("Strut insert", "支柱芯"))
choice("damper-mount", "Mounts (top / bottom)", "安装（上/下）", pin_eye=("Pin / eye", "销/吊环"), eye_eye=("Eye / eye", "吊环/吊环"), pin_pin=("Pin / pin", "销/销"), pin_clamp=("Pin / clamp", "销/抱箍"), pin_bracket=("Pin / two bolts", "销/双螺栓"))
number("length-extended", "Length extended", "伸展长度", MM)
number("damper-travel", "Travel", "行程", MM)
code("square-drive", "Square drive", "方榫")
g.attribute("torque-range", "Torque range", "扭矩范围", kind="range", unit=("Nm", "牛·米"))
number("spanner-size", "Spanner size", "扳手规格", MM)


# How values are written: "256 x 22 mm, 4 x 100" is "256×22 毫米，4×100".
WORDS = [(" x ", "×"), (", ", "，"), ("Front", "前轴"), ("Rear", "后轴"), ("Left", "左"), ("Right", "右"), (" mm", " 毫米"), (" cm", " 厘米"), (" in", " 英寸"), (" teeth", " 齿"), (" ribs", " 槽"), (" W", " 瓦"), (" V", " 伏"), (" GB", " GB"),
    ("1 piece", "单只"), ("2 pieces", "两只"), ("3 pieces", "三只"), ("4 pieces", "四只"), ("5 pieces", "五只"), ("6 pieces", "六只"), ("8 pieces", "八只"), ("10 pieces", "十只"), ("12 pieces", "十二只"), ("reach", "螺长"), ("piston", "活塞"), (" pins", " 针"), (": ", "："), (" Ah", " 安时")]


def v(code, en, cny=0, eur=0, kg=0, box=(), colour="", zh=""):
    if not zh:
        zh = en
        for a, b in WORDS: zh = zh.replace(a, b)
        assert not re.search(r"[a-z]{3,}", zh.replace("UNF", "")), (en, zh)
    return Value(code, en, zh, colour, cny, eur, kg, box)


def ax(option, *values): return Axis(option, list(values))
def fit(*values): return ax("fitting", *values)
def size(*values): return ax("size", *values)
def pack(*values): return ax("pack", *values)
def colours(*values): return ax("colour", *values)


BLACK, GREY, SILVER, BEIGE, RED, BLUE, ORANGE = V("BLK", "Black", "黑色", "#24272b"), V("GRY", "Grey", "灰色", "#8a8f94"), V("SLV", "Silver", "银色", "#b9bec4"), V("BGE", "Beige", "米色", "#cbb894"), V("RED", "Red", "红色", "#b5302f"), V("BLU", "Blue", "蓝色", "#2f4f7d"), V("ORG", "Orange", "橙色", "#e5741f")
LEFT, RIGHT = V("L", "Left", "左侧"), V("R", "Right", "右侧")


def p(handle, code, category, en, zh, text_en, text_zh, hs, cny, eur, kg, box, popularity, specs, *axes, colour="", **more):
    brand = next(b for b in sorted(list(g.brands) + ["Roadkeep", "Clearmile", "Steppeway"], key=len, reverse=True) if en.startswith(b + " "))
    axes = list(axes)
    if colour and axes and not any(x.colour for a in axes for x in a.values):
        axes[0] = Axis(axes[0].option, [Value(x.code, x.en, x.zh, colour, x.cny, x.eur, x.kg, x.box) for x in axes[0].values])
    g.product(handle, code, category, brand, en, zh, text_en, text_zh, hs=hs, cny=cny, eur=eur, kg=kg, box=box, sites="A", popularity=popularity, specs=specs, axes=axes, **more)


DISC, DRUM, IRON, PAD = "87083091", "87083099", "#8b9096", "#4a4d52"

# What the catalog has already.
g.existing("roadkeep-brake-disc-pair", axle="front", disc_build="vented", disc_diameter=[256, 280, 288, 312], disc_thickness=[22, 25], hole_pattern="5x112", centre_bore=65, material="cast-iron", pieces=2)
g.existing("roadkeep-brake-pads", axle=["front", "rear"], pad_size=["155x66", "131x58", "109x53"], friction_material="low-copper", wear_sensor="yes", pieces=4)
g.existing("roadkeep-brake-shoes", axle="rear", drum_diameter=[200, 228], pieces=4, friction_material="organic")
g.existing("clearmile-oil-filter", filter_build="spin-on", thread=["M20x1.5", "3/4-16 UNF", "M22x1.5"], bypass=1, filter_medium="cellulose", pieces=5)
g.existing("clearmile-air-filter", filter_build="panel", filter_size=["282x183x48", "345x135x70", "292x226x58"], filter_medium="cellulose", pieces=1)
g.existing("clearmile-cabin-filter", filter_build="panel", filter_size=["254x224x30", "290x180x30"], filter_medium=["fleece", "carbon"], pieces=1)
g.existing("clearmile-led-headlamp-bulbs", lamp_socket=["H4", "H7", "H11"], voltage=12, power=24, colour_temperature_car=6000, vehicle_approval="off-road", pieces=2)
g.existing("clearmile-work-lamp", lamp_use="work", power=[18, 27, 72], voltage=[12, 24], waterproof="IP67", vehicle_approval="off-road")
g.existing("clearmile-flat-wiper", wiper_build="flat", arm_mount=["hook", "pinch-tab", "side-pin"], wiper_length=[400, 450, 500, 550, 600, 650], wiper_rubber="graphite", pieces=1)
g.existing("clearmile-rear-wiper", wiper_build="rear", arm_mount="snap-in", wiper_length=[250, 300, 350], wiper_rubber="natural", pieces=1)
g.existing("steppeway-jump-starter", battery_capacity=44.4, petrol_up_to=5, usb_c_power=15, power_supply="lithium", voltage=12)
g.existing("roadkeep-spark-plugs", thread="M14x1.25", electrode=["nickel", "iridium"], reach=[19, 26.5], plug_hexagon=16, plug_gap=0.8, pieces=4)
g.existing("steppeway-snow-chains", chain_pattern="ladder", link_size=9, car_tyre_size=["185/65R15", "195/55R16", "205/55R16", "215/50R17", "225/55R17", "235/50R18"], material="steel", pieces=2)
g.existing("steppeway-roof-bars", roof_fixing="raised-rails", length=[120, 135], load=75, lockable="yes", material="aluminium", pieces=2)

# Brakes.
p("roadkeep-coated-front-discs", "RK-DCOAT", "brakes", "Roadkeep Saltroad front brake discs, pair", "路守 盐路 前制动盘 一对",
  "Both discs are coated all over, edge and vanes included, so that hub and rim do not rust behind open spokes in winter; the coat on the braking face wears off within the first drive. Two countersunk screws come with each disc.",
  "整盘涂层，连盘缘与通风道都覆盖，冬季撒盐路面开放式轮毂后也不易生锈；摩擦面涂层首次行驶即磨去。每片附两颗沉头螺钉。",
  DISC, 268, 62, 11.2, (32, 32, 10), 470, {"axle": "front", "disc-build": "vented", "disc-diameter": [256, 260, 283, 300], "disc-thickness": [22, 24, 26], "hole-pattern": ["4x100", "4x108", "5x108"], "vehicle-approval": "ece-r90", "pieces": 2},
  fit(v("256", "256 x 22 mm, 4 x 100", -40, -8, -1.8, (30, 30, 10)), v("260", "260 x 22 mm, 4 x 108", -30, -6, -1.2, (30, 30, 10)), v("283", "283 x 26 mm, 4 x 108", 20, 5, 2, (33, 33, 11)), v("300", "300 x 24 mm, 5 x 108", 60, 14, 3.6, (34, 34, 11))), colour=IRON)
p("roadkeep-rear-solid-discs", "RK-DREAR", "brakes", "Roadkeep rear brake discs, solid, pair", "路守 后制动盘 实心 一对",
  "Plain solid discs for the rear axle of cars with a separate drum or caliper for parking. The hub face is turned after coating, which keeps run-out under 0.04 mm when the hub behind it is clean.",
  "后轴实心盘，适用于驻车制动另设鼓或卡钳的车型。轮毂贴合面在涂层后再车削，安装面清洁时端跳不超过 0.04 毫米。",
  DISC, 158, 38, 7.8, (28, 28, 8), 402, {"axle": "rear", "disc-build": "solid", "disc-diameter": [232, 253, 272, 286], "disc-thickness": [9, 10, 12], "hole-pattern": ["5x100", "5x112"], "vehicle-approval": "ece-r90", "pieces": 2},
  fit(v("232", "232 x 9 mm, 5 x 100", -24, -6, -1.5, (26, 26, 8)), v("253", "253 x 10 mm, 5 x 112"), v("272", "272 x 10 mm, 5 x 112", 18, 4, 1.1, (30, 30, 8)), v("286", "286 x 12 mm, 5 x 112", 42, 9, 2.6, (31, 31, 9))), colour=IRON)
p("ironsill-high-carbon-discs", "IS-RIDGE", "brakes", "Ironsill Ridgeway high-carbon front discs, pair", "铁槛 岭道 高碳前制动盘 一对",
  "Iron with 3.6% carbon carries heat away faster than the usual grey iron and rings less, which is felt on long descents with a loaded car. Forty-eight curved vanes differ left and right; the side is cast into the hat.",
  "含碳 3.6% 的铸铁导热快于普通灰铁，鸣响更小，满载长下坡时差别明显。48 条弧形通风筋左右有别，侧别铸在盘帽上。",
  DISC, 428, 98, 17.4, (34, 34, 13), 366, {"axle": "front", "disc-build": "vented", "disc-diameter": [312, 320, 330, 345], "disc-thickness": [25, 30], "hole-pattern": ["5x112", "5x114.3"], "vehicle-approval": "ece-r90", "vehicle-class": ["medium", "suv"], "pieces": 2},
  fit(v("312", "312 x 25 mm, 5 x 112", -50, -10, -1.8), v("320", "320 x 30 mm, 5 x 114.3", kg=.4), v("330", "330 x 30 mm, 5 x 112", 60, 14, 2.6, (36, 36, 14)), v("345", "345 x 30 mm, 5 x 112", 128, 30, 4.4, (37, 37, 14))), colour="#767c82")
p("ironsill-slotted-discs", "IS-DRAIN", "brakes", "Ironsill Drainline slotted front discs, pair", "铁槛 泄线 划线前制动盘 一对",
  "Eight shallow grooves a side sweep water and dust from under the pad, so the first touch on a wet motorway bites at once. They hum faintly at low speed and ask for pads with a chamfer; not drilled, as holes crack.",
  "每面八道浅槽把水与粉尘带离刹车片，雨天高速第一脚即有制动力。低速会有轻微嗡声，请配倒角刹车片；不打孔，以免孔边开裂。",
  DISC, 388, 92, 13.6, (33, 33, 12), 318, {"axle": "front", "disc-build": ["vented", "slotted"], "disc-diameter": [280, 288, 312], "disc-thickness": [22, 25], "hole-pattern": ["5x100", "5x112"], "vehicle-approval": "ece-r90", "pieces": 2},
  fit(v("280", "280 x 22 mm, 5 x 100", -40, -9, -1.6), v("288", "288 x 25 mm, 5 x 112"), v("312", "312 x 25 mm, 5 x 112", 66, 16, 2.3, (36, 36, 12))), colour="#7f858b")
p("ironsill-two-piece-discs", "IS-TWIN", "brakes", "Ironsill Twinhat two-piece front discs, pair", "铁槛 双帽 分体前制动盘 一对",
  "An iron ring riveted to an aluminium hat saves 2.1 kg a wheel against a one-piece disc of the same size and lets the ring grow without coning when hot. Rings cannot be changed by themselves.",
  "铸铁环与铝合金盘帽铆接，比同尺寸整体盘每轮轻 2.1 公斤，受热膨胀也不成锥形。摩擦环不可单独更换。",
  DISC, 680, 159, 15.8, (37, 37, 14), 204, {"axle": "front", "disc-build": ["two-piece", "vented"], "disc-diameter": [330, 340], "disc-thickness": 30, "hole-pattern": ["5x112", "5x120"], "vehicle-approval": "ece-r90", "material": ["cast-iron", "aluminium"], "pieces": 2},
  fit(v("330", "330 x 30 mm, 5 x 112", -40, -8, -.9), v("340", "340 x 30 mm, 5 x 112"), v("340J", "340 x 30 mm, 5 x 120")), colour="#9aa1a8")
p("ironsill-disc-with-bearing", "IS-HUB", "brakes", "Ironsill rear disc with wheel bearing, one", "铁槛 带轴承后制动盘 单片",
  "Bearing and 48-pole magnetic ring for the wheel-speed sensor are pressed in at the works, so no press is needed at home. A new axle nut and grease cap are in the box; keep the ring away from magnets before fitting.",
  "轴承与 48 极轮速磁环出厂已压装，自行更换无需压机。附新轴端螺母与防尘盖；安装前请勿让磁环靠近磁铁。",
  DISC, 228, 56, 5.4, (27, 27, 10), 287, {"axle": "rear", "disc-build": "solid", "disc-diameter": [240, 249, 274], "disc-thickness": [8, 9, 11], "hole-pattern": ["4x108", "4x100"], "vehicle-approval": "ece-r90", "vehicle-class": "small", "pieces": 1},
  fit(v("249", "249 x 9 mm, 4 x 108"), v("240", "240 x 8 mm, 4 x 100", -12, -3, -.4), v("274", "274 x 11 mm, 4 x 100", 38, 9, 1.1, (30, 30, 10))), colour=IRON)
p("haltwell-ceramic-pads", "HW-QUIET", "brakes", "Haltwell Quietstone ceramic brake pads, axle set", "止稳 静石 陶瓷刹车片 单轴四片",
  "A ceramic mix that leaves pale, dry dust which hoses off alloy wheels. Rubber-backed shims are riveted on, not glued. The pedal feels a little softer when cold, about the first two stops of a frosty morning.",
  "陶瓷配方，粉尘浅色干燥，用水一冲即从铝轮毂上脱落。橡胶背消音片铆接而非胶粘。严寒清晨前两脚踏感略软。",
  DISC, 188, 46, 1.8, (18, 14, 8), 558, {"axle": ["front", "rear"], "pad-size": ["155x66x20", "156x72x19", "131x58x18", "123x53x17", "109x53x17", "105x56x16"], "friction-material": "ceramic", "wear-sensor": "no", "vehicle-approval": "ece-r90", "pieces": 4},
  fit(v("F155", "Front, 155 x 66 x 20 mm"), v("F156", "Front, 156 x 72 x 19 mm", 10, 3, .2), v("R123", "Rear, 123 x 53 x 17 mm", -30, -7, -.5, (16, 12, 7)), v("R109", "Rear, 109 x 53 x 17 mm", -36, -8, -.7, (14, 12, 7)), v("F131", "Front, 131 x 58 x 18 mm", -18, -4, -.3, (16, 13, 8)), v("R105", "Rear, 105 x 56 x 16 mm", -36, -8, -.7, (14, 12, 7))), colour="#5c6066")
p("haltwell-van-pads", "HW-CARTER", "brakes", "Haltwell Carter brake pads for vans, axle set", "止稳 车夫 厢车刹车片 单轴四片",
  "Backing plates 6.5 mm thick and a friction block 18 mm deep, for delivery vans that stop two hundred times a day. Two wear leads of 28 cm clip to the original bracket; both axles share the same mix.",
  "6.5 毫米背板与 18 毫米厚摩擦块，为日停两百次的配送厢车而设。附两条 28 厘米磨损报警线，卡入原支架；前后轴摩擦配方一致。",
  DISC, 168, 44, 2.4, (20, 15, 9), 341, {"axle": ["front", "rear"], "pad-size": ["170x71x20", "165x69x19", "164x67x20", "137x58x18"], "friction-material": "semi-metallic", "wear-sensor": "yes", "vehicle-approval": "ece-r90", "vehicle-class": "van", "pieces": 4},
  fit(v("F165", "Front, 165 x 69 x 19 mm"), v("F170", "Front, 170 x 71 x 20 mm", 14, 4, .2), v("F164", "Front, 164 x 67 x 20 mm", 8, 2, .1), v("R137", "Rear, 137 x 58 x 18 mm", -22, -5, -.5)), colour=PAD)
p("haltwell-hybrid-pads", "HW-SELDOM", "brakes", "Haltwell Seldom brake pads for hybrids, axle set", "止稳 少驻 混动车刹车片 单轴四片",
  "Cars that recover energy brake with the motor and let their pads rust. These have zinc-plated backing plates, stainless clips and a copper-free mix that cleans the disc on the few stops it is asked for.",
  "能量回收车多靠电机减速，刹车片容易锈死。本品背板镀锌、卡簧为不锈钢，无铜配方在为数不多的制动中清洁盘面。",
  DISC, 198, 49, 1.7, (18, 13, 8), 376, {"axle": ["front", "rear"], "pad-size": ["137x58x17", "132x59x16", "99x45x15"], "friction-material": "copper-free", "wear-sensor": "no", "vehicle-approval": "ece-r90", "vehicle-class": "hybrid", "pieces": 4},
  fit(v("F137", "Front, 137 x 58 x 17 mm"), v("F132", "Front, 132 x 59 x 16 mm", -6, -2, -.1), v("R99", "Rear, 99 x 45 x 15 mm", -44, -11, -.6, (14, 11, 7))), colour="#676b66")
p("haltwell-hill-pads", "HW-SCARP", "brakes", "Haltwell Scarp semi-metallic pads, axle set", "止稳 陡坡 半金属刹车片 单轴四片",
  "For towing and mountain roads: the steel-fibre mix is steady to 550 °C and needs no warming in traffic. It wears discs somewhat faster than the Quietstone and makes dark dust, which is the bargain.",
  "用于拖挂与山路：钢纤维配方至 550 °C 仍稳定，日常行驶也无需预热。对盘的磨耗略高于静石系列，粉尘偏黑，这是取舍。",
  DISC, 212, 52, 2.1, (19, 15, 8), 262, {"axle": "front", "pad-size": ["155x66x20", "193x66x18", "165x77x18"], "friction-material": "semi-metallic", "wear-sensor": "yes", "vehicle-approval": "ece-r90", "vehicle-class": ["suv", "pick-up"], "pieces": 4},
  fit(v("F155", "Front, 155 x 66 x 20 mm", -14, -3, -.2), v("F193", "Front, 193 x 66 x 18 mm"), v("F165", "Front, 165 x 77 x 18 mm", 12, 3, .2)), colour="#3d4043")
p("roadkeep-electric-park-pads", "RK-EPBPAD", "brakes", "Roadkeep rear pads for electric parking brakes", "路守 电子驻车后刹车片 单轴四片",
  "Rear pads whose backing plate has the round seat for the spindle of a motor-driven caliper. Set the parking brake to service mode before pushing the piston back. Four caliper bolts with locking paste are included.",
  "背板带圆座，配合电机推杆式后卡钳。推回活塞前请先将电子驻车置于维修模式。附四颗带锁固胶的卡钳螺栓。",
  DISC, 96, 24, 1.3, (14, 12, 7), 455, {"axle": "rear", "pad-size": ["109x53x17", "105x56x16", "113x48x16", "123x53x17"], "friction-material": "low-copper", "wear-sensor": "no", "vehicle-approval": "ece-r90", "pieces": 4},
  fit(v("109", "109 x 53 x 17 mm"), v("105", "105 x 56 x 16 mm"), v("123", "123 x 53 x 17 mm", 8, 2, .2), v("113", "113 x 48 x 16 mm", 6, 2)), colour=PAD)
p("roadkeep-parking-shoes", "RK-PARKSH", "brakes", "Roadkeep parking brake shoes, axle set", "路守 驻车蹄片 单轴四片",
  "Small shoes for the drum inside a rear disc hat. They hardly wear but come unglued with age; bonded lining on sand-blasted shoes, springs, adjusters and hold-down pins included so that nothing old need go back.",
  "用于后盘帽内小鼓的驻车蹄片。此处磨损少而老化脱胶多；喷砂蹄铁粘接摩擦片，弹簧、调节器与压销一并附带，旧件无需再用。",
  DRUM, 128, 32, 1.9, (24, 20, 7), 248, {"axle": "rear", "drum-diameter": [160, 180, 190], "friction-material": "organic", "vehicle-approval": "ece-r90", "pieces": 4},
  size(v("160", "160 x 20 mm", -14, -3, -.4), v("180", "180 x 26 mm"), v("190", "190 x 32 mm", 16, 4, .3)), colour="#5a4a3c")
p("roadkeep-drum-kit", "RK-DRKIT", "brakes", "Roadkeep drum brake kit, pre-assembled", "路守 鼓刹总成套件 预装",
  "Shoes, wheel cylinder, springs and automatic adjuster come clipped together in the right order, left and right. The kit goes on the back plate as it is and saves an hour of working springs with pliers.",
  "蹄片、轮缸、弹簧与自动调节器已按左右顺序装好，整套装上底板即可，省去用钳子逐个挂弹簧的一小时工夫。",
  DRUM, 248, 59, 4.6, (30, 27, 11), 233, {"axle": "rear", "drum-diameter": [203, 228, 254], "piston-diameter": [19.05, 20.64, 22.2], "friction-material": "organic", "vehicle-approval": "ece-r90", "vehicle-class": ["small", "van"]},
  fit(v("203", "203 x 38 mm, 19.05 mm piston", -20, -5, -.6), v("228", "228 x 42 mm, 20.64 mm piston"), v("254", "254 x 57 mm, 22.2 mm piston", 58, 14, 1.9, (33, 30, 13))), colour="#6b5a49")
p("roadkeep-brake-drums", "RK-DRUM", "brakes", "Roadkeep brake drums, pair", "路守 制动鼓 一对",
  "Drums turned inside in one clamping with the centre bore, balanced to 8 g, with two M8 threads to press them off again after years. The outside is painted black, since it shows through steel wheels.",
  "内圆与中心孔一次装夹车成，动平衡 8 克以内，设两个 M8 顶出螺孔，多年后仍易拆。外圈黑漆，透过钢轮也整洁。",
  DRUM, 198, 48, 9.4, (25, 25, 16), 222, {"axle": "rear", "drum-diameter": [180, 200, 203, 228], "hole-pattern": ["4x100", "4x98", "5x100"], "material": "cast-iron", "pieces": 2},
  fit(v("180", "180 mm, 4 x 100", -30, -7, -1.8, (22, 22, 14)), v("200", "200 mm, 4 x 100"), v("203", "203 mm, 4 x 98", 4, 1, .3), v("228", "228 mm, 5 x 100", 50, 12, 3.2, (28, 28, 16))), colour="#2d2f32")
p("roadkeep-front-caliper", "RK-CALF", "brakes", "Roadkeep front brake caliper", "路守 前制动卡钳",
  "A floating caliper made new, not rebuilt: no old part to send back. The bracket is not included; the bleed screw must sit at the top, so left and right are not to be exchanged. Banjo bolt M10 x 1.",
  "全新浮动卡钳，非翻新件，无需寄回旧件。不含支架；放气螺钉须朝上，左右不可互换。油管螺栓 M10×1。",
  DISC, 238, 58, 3.6, (24, 17, 13), 264, {"axle": "front", "piston-diameter": [48, 54, 57, 60], "thread": "M10x1", "material": "cast-iron", "pieces": 1},
  fit(v("48", "48 mm piston", -30, -7, -.6), v("54", "54 mm piston"), v("57", "57 mm piston", 14, 3, .3), v("60", "60 mm piston", 36, 8, .7)), ax("side", LEFT, RIGHT), colour="#9b9a92")
p("roadkeep-rear-caliper", "RK-CALR", "brakes", "Roadkeep rear caliper with parking lever", "路守 带驻车拉臂后卡钳",
  "The piston turns as it is pressed back: use a wind-back tool, as pushing ruins the self-adjuster. Aluminium housing, steel lever with return spring and a cable clip; filled with assembly fluid against rust in store.",
  "活塞须旋回，请用旋转回位工具，硬压会损坏自调机构。铝合金壳体，钢拉臂带回位弹簧与拉线卡；内注防锈装配液。",
  DISC, 288, 72, 2.4, (22, 16, 12), 231, {"axle": "rear", "piston-diameter": [38, 41], "thread": "M10x1", "material": "aluminium", "pieces": 1},
  fit(v("38", "38 mm piston"), v("41", "41 mm piston", 18, 4, .2)), ax("side", LEFT, RIGHT), colour="#b4b2a8")
p("haltwell-caliper-fitting-kit", "HW-SLIDE", "brakes", "Haltwell caliper guide and clip kit, axle set", "止稳 卡钳导销与卡簧套件 单轴",
  "Four guide pins, eight rubber boots, eight stainless clips and a 5 g sachet of silicone grease: what sticks when one pad wears slant. Measure the pin before ordering, the boots follow from it.",
  "四根导销、八个防尘套、八片不锈钢卡簧与 5 克硅脂一包：刹车片偏磨时卡住的正是它们。请先量导销直径再选，防尘套随之配套。",
  DISC, 48, 14, .42, (16, 11, 5), 318, {"axle": ["front", "rear"], "material": "stainless-steel", "pieces": 21, "spanner-size": [15, 17]},
  fit(v("9", "9 mm pin, 15 mm spanner", -4, -1, zh="9 毫米导销，15 毫米扳手"), v("10", "10 mm pin, 17 mm spanner", zh="10 毫米导销，17 毫米扳手"), v("12", "12 mm pin, 17 mm spanner", 8, 2, .08, zh="12 毫米导销，17 毫米扳手")), colour="#c9ccce")
p("haltwell-disc-and-pad-set", "HW-MATCH", "brakes", "Haltwell Matched front discs and pads", "止稳 相配 前盘前片套装",
  "Two coated discs and four pads from one test: the pair was bedded together on the bench, and the bedding routine of ten stops is printed in the lid. One parcel, one axle, one afternoon.",
  "两片涂层盘与四片刹车片同批试验配对，十次制动的磨合步骤印在盒盖内。一个包裹、一根轴、一个下午的工夫。",
  DISC, 398, 92, 14.6, (34, 34, 14), 498, {"axle": "front", "disc-build": "vented", "disc-diameter": [256, 280, 288, 312], "pad-size": ["131x58x18", "155x66x20"], "friction-material": "low-copper", "wear-sensor": "yes", "vehicle-approval": "ece-r90", "pieces": 6},
  fit(v("256", "256 x 22 mm, 4 x 100", -70, -16, -3), v("280", "280 x 22 mm, 5 x 112", -20, -5, -.9), v("288", "288 x 25 mm, 5 x 112"), v("312", "312 x 25 mm, 5 x 112", 66, 15, 2.5, (36, 36, 14))), colour=IRON)
p("roadkeep-drover-linings", "RK-DROVER", "brakes", "Roadkeep Drover drum linings with rivets", "路守 赶集 铆接鼓刹摩擦片",
  "Eight loose linings, drilled, for the shoes of goods trailers and light lorries, with 64 copper-plated steel rivets 8 x 15. First oversize can be turned from the standard thickness on a lathe.",
  "货运拖车与轻卡蹄铁用散装摩擦片八片，已钻孔，附 8×15 镀铜钢铆钉 64 枚。标准厚度留有车削余量，可修至首级加大尺寸。",
  "681381", 260, 69, 7.2, (32, 22, 12), 128, {"axle": ["front", "rear"], "drum-diameter": [300, 310, 360], "friction-material": "organic", "vehicle-class": ["trailer", "truck"], "pieces": 8},
  size(v("300", "300 x 60 mm", -60, -15, -1.9), v("310", "310 x 80 mm"), v("360", "360 x 100 mm", 90, 24, 3.4, (38, 26, 14))), colour="#6d5c4b")
p("roadkeep-handbrake-cable", "RK-CABLE", "brakes", "Roadkeep handbrake cable, rear", "路守 后驻车拉线",
  "Stainless inner wire of 3 mm in a lined sleeve, bent where the original bends, with rubber boots at both ends. Lengths are of sleeve and wire; compare both, as cables of one car often differ left to right.",
  "3 毫米不锈钢芯线配衬管外套，按原件走向成形，两端橡胶防尘套。所列为外套与芯线长度，两项都须核对，同车左右常不等长。",
  DRUM, 42, 13, .7, (42, 36, 4), 176, {"axle": "rear", "material": "stainless-steel", "length": [109, 158, 175], "pieces": 1},
  size(v("109", "860 / 1090 mm", -6, -2, -.15), v("158", "1310 / 1580 mm"), v("175", "1480 / 1750 mm", 6, 2, .1)), colour="#3a3c3f")
p("roadkeep-master-cylinder", "RK-MASTER", "brakes", "Roadkeep brake master cylinder, tandem", "路守 串联式制动总泵",
  "Two circuits in one aluminium bore, hard-anodised, with ports M10 x 1 for four or two lines. Sold without reservoir; the grommets of the old one fit. Bleed it on the bench before it goes on the servo.",
  "铝合金缸体硬质阳极氧化，双回路，M10×1 油口四路或两路。不含油壶，旧油壶密封圈可沿用。上助力器前请先在台面排气。",
  DRUM, 158, 39, 1.2, (22, 12, 11), 142, {"piston-diameter": [20.64, 22.2, 23.81], "thread": "M10x1", "material": "aluminium", "pieces": 1},
  fit(v("20", "20.64 mm, 4 ports", zh="20.64 毫米，四口"), v("22", "22.2 mm, 4 ports", zh="22.2 毫米，四口"), v("23", "23.81 mm, 2 ports", 14, 4, .1, zh="23.81 毫米，两口")), colour="#a8acaf")

# Oil, fuel and gear oil filters.
OIL, AIR, CABIN = "84212300", "84213100", "84213925"
p("clearmile-long-life-oil-filter", "CM-OILLL", "filters", "Clearmile Long Mile oil filter, spin-on", "清程 长里程 旋装机油滤清器",
  "For change intervals of 20,000 to 30,000 km with long-life oils: the paper is stiffened with glass fibre and pleated with spacers, so that folds do not close up when the oil is cold. The can is painted, not bare.",
  "适配 2 万至 3 万公里换油周期的长效机油：滤纸加玻纤加固、折间设隔点，冷油时折层不会贴死。外壳喷漆防锈。",
  OIL, 34, 11, .48, (10, 9, 13), 512, {"filter-build": "spin-on", "thread": ["M20x1.5", "3/4-16 UNF", "M18x1.5"], "filter-medium": "mixed", "bypass": 1.5, "engine-fuel": ["petrol", "diesel"], "pieces": [1, 5]},
  fit(v("M20", "M20 x 1.5, 76 x 123 mm"), v("34U", "3/4-16 UNF, 93 x 114 mm", 4, 1, .12, (11, 11, 12)), v("M18", "M18 x 1.5, 65 x 85 mm", -6, -2, -.14)), pack(v("1", "1 piece"), v("5", "5 pieces", 120, 38, 1.9, (42, 10, 14))), colour="#2f4f7d")
p("clearmile-oil-filter-insert", "CM-OILIN", "filters", "Clearmile oil filter insert with seals", "清程 机油滤芯 附密封圈",
  "Inserts for engines whose filter housing stays on the block. Each comes with the cap ring, the stem ring and a new copper washer for the drain plug, in a bag marked with the torque for a plastic cap, 25 Nm.",
  "用于滤壳留在机体上的发动机。附滤盖圈、中心杆圈与放油螺塞新铜垫，袋上标明塑料滤盖拧紧扭矩 25 牛·米。",
  OIL, 22, 8, .14, (9, 8, 15), 575, {"filter-build": "insert", "filter-size": ["57x101", "64x115", "72x142", "82x70"], "filter-medium": "mixed", "engine-fuel": ["petrol", "diesel"], "pieces": 1},
  size(v("57", "57 x 101 mm", -3, -1, -.03), v("64", "64 x 115 mm"), v("72", "72 x 142 mm", 4, 1, .05), v("82", "82 x 70 mm", 2)), colour="#d9c9a0")
p("sievebrook-synthetic-oil-filter", "SB-DEEP", "filters", "Sievebrook Deepbed oil filter, synthetic", "筛溪 深床 合成纤维机油滤清器",
  "Two layers of synthetic fibre, coarse outside and fine within, catch 99% of particles of 25 µm on the test bench (ISO 4548-12). The base plate is 5 mm steel and a welded hexagon on top takes a 24 mm socket.",
  "外粗内细两层合成纤维，台架试验（ISO 4548-12）对 25 微米颗粒拦截 99%。底板为 5 毫米钢，顶部焊接六角可用 24 毫米套筒。",
  OIL, 78, 22, .56, (10, 10, 13), 330, {"filter-build": "spin-on", "thread": ["M20x1.5", "M22x1.5", "3/4-16 UNF"], "filter-medium": "synthetic", "bypass": 1.2, "engine-fuel": "petrol", "spanner-size": 24, "pieces": 1},
  fit(v("M20", "M20 x 1.5, 76 x 100 mm", kg=-.06), v("M22", "M22 x 1.5, 93 x 115 mm", 8, 2, .08, (11, 11, 13)), v("34U", "3/4-16 UNF, 76 x 93 mm", kg=-.08)), colour="#c8a23c")
p("clearmile-diesel-filter-can", "CM-DIESEL", "filters", "Clearmile diesel fuel filter, spin-on", "清程 旋装柴油滤清器",
  "Water gathers in the lower third of the can and is let out at a hand screw without taking the filter off. Fill it with clean fuel before fitting, or pump by hand: the starter should not have to draw it full.",
  "水分沉于下三分之一，拧开手动放水螺钉即可排出，无需拆下。安装前请注满洁净柴油或用手泵充油，勿靠起动机吸满。",
  OIL, 46, 15, .62, (10, 10, 18), 288, {"filter-build": "spin-on", "thread": ["M16x1.5", "M20x1.5", "3/4-16 UNF"], "filter-medium": "cellulose", "engine-fuel": "diesel", "vehicle-class": ["van", "pick-up"], "pieces": 1},
  fit(v("M16", "M16 x 1.5, 80 x 142 mm", -4, -1, -.1), v("M20", "M20 x 1.5, 85 x 155 mm"), v("34U", "3/4-16 UNF, 94 x 170 mm", 8, 2, .12, (11, 11, 19))), colour="#3f5c46")
p("sievebrook-diesel-insert", "SB-DINS", "filters", "Sievebrook Coldstart diesel filter insert", "筛溪 冷启 柴油滤芯",
  "A water-shedding mesh around three graded layers parts emulsified water from winter diesel and biodiesel up to B20. The lid gasket is of fluorine rubber, since nitrile swells in that fuel.",
  "三层梯度滤材外包疏水网，可从冬季柴油及 B20 以内生物柴油中分离乳化水。盖圈用氟橡胶，丁腈胶在此类油中会溶胀。",
  OIL, 88, 25, .3, (11, 10, 17), 241, {"filter-build": "insert", "filter-size": ["76x130", "88x141", "93x160"], "filter-medium": "synthetic", "engine-fuel": "diesel", "pieces": 1},
  size(v("76", "76 x 130 mm", -10, -3, -.06), v("88", "88 x 141 mm"), v("93", "93 x 160 mm", 12, 3, .07)), colour="#e9dfb8")
p("clearmile-petrol-in-line", "CM-PETROL", "filters", "Clearmile petrol filter for the line", "清程 管路式汽油滤清器",
  "A steel can between tank and rail for injected engines up to 6 bar, with an arrow for the flow. The quick couplings click home by hand and need a release tool to come off; the 8 mm stubs take hose and clamps.",
  "油箱与油轨之间的钢壳滤清器，适用 6 巴以下喷射供油，壳上箭头为流向。快插口手推即卡紧，拆卸需专用工具；8 毫米直管配软管与卡箍。",
  OIL, 28, 9, .28, (17, 8, 8), 362, {"filter-build": "in-line", "filter-medium": "cellulose", "engine-fuel": "petrol", "top-pressure": 6, "material": "steel", "pieces": 1},
  fit(v("Q8", "Quick coupling 8 mm", zh="快插 8 毫米"), v("Q10", "Quick coupling 8 / 10 mm", 4, 1, .04, zh="快插 8／10 毫米"), v("S8", "Stubs 8 mm for hose", -4, -1, -.02, zh="8 毫米直管 接软管")), colour="#b8bdc1")
p("roadkeep-carburettor-filter", "RK-CARB", "filters", "Roadkeep see-through petrol filters", "路守 透明汽油滤清器",
  "Clear nylon cases for carburettor engines, old cars and generators: what floats in the tank is seen before it reaches the jets. Not for injection, as the case bears only 0.5 bar.",
  "透明尼龙壳，用于化油器发动机、老车与发电机，油箱里的杂质在到达量孔前便能看见。壳体仅耐 0.5 巴，不可用于电喷。",
  OIL, 18, 7, .09, (14, 9, 4), 214, {"filter-build": "in-line", "filter-medium": "cellulose", "engine-fuel": "petrol", "top-pressure": .5, "material": "polyamide", "pieces": [3, 10]},
  fit(v("6", "6 mm hose", zh="6 毫米油管"), v("8", "8 mm hose", 1, zh="8 毫米油管")), pack(v("3", "3 pieces"), v("10", "10 pieces", 24, 9, .18, (20, 14, 8))), colour="#dfe6e4")
p("clearmile-gearbox-filter", "CM-GEAR", "filters", "Clearmile automatic gearbox filter with gasket", "清程 自动变速箱滤芯 附油底垫",
  "Flat suction filter for the sump of an automatic gearbox, with the sump gasket and 13 or 20 aluminium bolts that must not be used twice. Change it with the oil, at 60,000 km where nothing else is written.",
  "自动变速箱油底吸油滤芯，附油底垫与 13 或 20 颗一次性铝螺栓。随变速箱油更换，手册无另述时以 6 万公里为期。",
  OIL, 98, 29, .74, (34, 24, 7), 196, {"filter-build": "insert", "filter-medium": "mesh", "filter-size": ["258x182", "285x195", "312x218"], "pieces": 1, "vehicle-class": ["medium", "suv"]},
  size(v("285", "285 x 195 mm, 13 bolts", -14, -4, -.12, zh="285×195 毫米，13 颗螺栓"), v("312", "312 x 218 mm, 20 bolts", zh="312×218 毫米，20 颗螺栓"), v("258", "258 x 182 mm, 13 bolts", -20, -6, -.16, zh="258×182 毫米，13 颗螺栓")), colour="#4a4d52")
p("sievebrook-fuel-water-separator", "SB-SEDGE", "filters", "Sievebrook Sedge water separator", "筛溪 莎草 油水分离器",
  "For boats, tractors and lorries that fill from drums: a clear bowl below the cartridge shows the water, a 12 V sensor in it lights a lamp, and a hand pump on the head primes the line. Cartridges are sold separately.",
  "供从油桶加油的船只、拖拉机与卡车：滤筒下透明杯可见存水，杯内 12 伏传感器点亮警示灯，顶座手泵排气充油。滤筒可另配。",
  OIL, 140, 39, 1.6, (28, 14, 13), 158, {"filter-build": "spin-on", "thread": ["M14x1.5", "M16x1.5"], "filter-medium": "synthetic", "engine-fuel": "diesel", "vehicle-class": "truck", "pieces": 1, "voltage": 12},
  fit(v("M14", "Ports M14 x 1.5, 90 l/h", -12, -4, zh="接口 M14×1.5，90 升/时"), v("M16", "Ports M16 x 1.5, 120 l/h", zh="接口 M16×1.5，120 升/时")), colour="#8d9a5b")
p("clearmile-gas-filter-set", "CM-LPG", "filters", "Clearmile gas system filter set", "清程 燃气系统滤芯套装",
  "What a car running on LPG or CNG needs once a year: an inline filter for the vapour side and a paper disc with two O-rings for the reducer. Close the tank valve and run the engine dry before opening the line.",
  "LPG 或 CNG 车每年所需：气相管路滤清器一只，减压器纸滤片一片与 O 形圈两个。拆管前请关闭气瓶阀并让发动机自行熄火。",
  OIL, 32, 11, .16, (13, 9, 6), 173, {"filter-build": "in-line", "filter-medium": "synthetic", "engine-fuel": "gas", "pieces": 4, "material": "aluminium"},
  fit(v("12", "12 mm in, 12 mm out", zh="12 毫米进，12 毫米出"), v("16", "16 mm in, 16 mm out", 4, 1, .03, zh="16 毫米进，16 毫米出"), v("14", "14 mm in, 2 x 11 mm out", 6, 2, .03, zh="14 毫米进，11 毫米双出")), colour="#c3c7ca")
p("sievebrook-service-pair", "SB-YEAR", "filters", "Sievebrook Yearly filter set, oil and air", "筛溪 年检 机滤与空滤套装",
  "A paper insert and a panel for one service, bundled by common engine sizes, with the drain washer and a sticker on which the next date is written. Measure the old panel first: it decides which set is right.",
  "一次保养所需的机油滤芯与空气滤芯，按常见排量配套，附放油垫圈与下次保养贴纸。请先量旧空滤尺寸，以此选择套装。",
  OIL, 72, 21, .62, (32, 22, 9), 386, {"filter-build": ["insert", "panel"], "filter-size": ["64x115", "57x101", "72x142", "282x183x48", "292x226x58", "345x135x70"], "filter-medium": ["cellulose", "mixed"], "engine-fuel": ["petrol", "diesel"], "pieces": 2},
  fit(v("282", "64 x 115 mm, panel 282 x 183 x 48 mm", zh="机滤 64×115，空滤 282×183×48 毫米"), v("292", "57 x 101 mm, panel 292 x 226 x 58 mm", 10, 3, .1, zh="机滤 57×101，空滤 292×226×58 毫米"), v("345", "72 x 142 mm, panel 345 x 135 x 70 mm", 14, 4, .12, (37, 16, 16), zh="机滤 72×142，空滤 345×135×70 毫米"))
  , colour="#7f9aa3")

# Air and cabin filters.
p("clearmile-round-air-filter", "CM-ROUND", "cabin-and-air-filters", "Clearmile round air filter", "清程 圆筒空气滤清器",
  "Pleated paper cylinders between two steel meshes with sealing lips of soft polyurethane at both ends. One end is closed for pick-ups, open for old saloons with a round housing over the carburettor.",
  "折叠滤纸圆筒，内外各一层钢网，两端为软聚氨酯密封唇。皮卡款一端封闭；化油器上方圆壳的老式轿车用两端敞开款。",
  AIR, 48, 15, .52, (20, 20, 18), 254, {"filter-build": "round", "filter-size": ["136x215", "165x180", "224x58"], "filter-medium": "cellulose", "vehicle-class": ["pick-up", "van"], "pieces": 1},
  size(v("136", "136 x 215 mm, one end closed", kg=.04, box=(22, 15, 15), zh="136×215 毫米，一端封闭"), v("165", "165 x 180 mm, one end closed", 6, 2, .1, zh="165×180 毫米，一端封闭"), v("224", "224 x 58 mm, open", -10, -3, -.14, (24, 24, 7), zh="224×58 毫米，两端敞开")), colour="#e6dcc3")
p("sievebrook-washable-panel", "SB-RINSE", "cabin-and-air-filters", "Sievebrook Rinse washable air filter", "筛溪 可洗 空气滤清器",
  "Four layers of oiled cotton between aluminium meshes in a moulded frame. Wash it every 40,000 km, dry it overnight and oil it again; with care it outlives the car. The oil is not in the box.",
  "四层油浸棉夹于铝网之间，一体胶框。每 4 万公里清洗、过夜晾干、重新上油，保养得当可用到车辆报废。不含滤油。",
  AIR, 118, 34, .5, (34, 24, 7), 297, {"filter-build": "panel", "filter-size": ["282x183x30", "345x135x30", "234x234x28"], "filter-medium": "oiled-cotton", "washable": "hand", "pieces": 1},
  size(v("282", "282 x 183 x 30 mm"), v("345", "345 x 135 x 30 mm", kg=-.03, box=(37, 16, 7)), v("234", "234 x 234 x 28 mm", -6, -2, -.02, (26, 26, 7))), colour="#a8322c")
p("sievebrook-desert-panel", "SB-DUNE", "cabin-and-air-filters", "Sievebrook Dune air filter with foam layer", "筛溪 沙丘 双层空气滤清器",
  "A pre-filter of wetted foam lies on the dirty side and holds the coarse sand of gravel roads, so the paper behind lasts about twice as long there. The foam lifts off and is knocked out by hand.",
  "迎尘面加一层浸油泡棉，先拦住砂石路的粗沙，纸芯在此类路况下寿命约为两倍。泡棉可揭下，徒手磕净再用。",
  AIR, 62, 19, .56, (32, 25, 9), 224, {"filter-build": "panel", "filter-size": ["300x225x62", "282x183x56", "260x180x58"], "filter-medium": ["cellulose", "foam"], "vehicle-class": ["suv", "pick-up"], "pieces": 1},
  size(v("300", "300 x 225 x 62 mm"), v("282", "282 x 183 x 56 mm", -6, -2, -.1, (30, 20, 8)), v("260", "260 x 180 x 58 mm", -8, -2, -.14, (28, 20, 8))), colour="#c7a76a")
p("clearmile-air-filter-small", "CM-AIRS", "cabin-and-air-filters", "Clearmile Townlet air filter, small cars", "清程 小镇 小型车空滤",
  "Shapes that other ranges leave out: trapezoid and curved panels for three- and four-cylinder engines of about one litre. A dotted line on the frame shows which edge goes in first.",
  "补齐常见系列缺少的异形件：梯形与弧形滤芯，用于 1 升上下的三缸、四缸发动机。边框上的虚线标明先插入的一侧。",
  AIR, 26, 9, .22, (24, 18, 6), 407, {"filter-build": "panel", "filter-size": ["217x154x40", "228x161x42", "199x149x48"], "filter-medium": "cellulose", "vehicle-class": "small", "pieces": 1},
  size(v("217", "217 x 154 x 40 mm, trapezoid", zh="217×154×40 毫米，梯形"), v("228", "228 x 161 x 42 mm, curved", 2, 1, zh="228×161×42 毫米，弧形"), v("199", "199 x 149 x 48 mm", -2, -1, -.02)), colour="#e9e2cd")
p("clearmile-cone-filter", "CM-CONE", "cabin-and-air-filters", "Clearmile cone filter with rubber neck", "清程 锥形进气滤芯",
  "For off-road buggies, workshop engines and kit cars without a filter housing. The neck stretches by 3 mm over a pipe and a stainless clamp holds it; in a road car it would draw warm air from the engine bay.",
  "供无滤壳的越野车架、台架发动机与组装车使用。橡胶颈可扩张 3 毫米套管，不锈钢卡箍紧固；装在道路车上会吸入机舱热气。",
  AIR, 58, 18, .46, (17, 16, 16), 187, {"filter-build": "cone", "filter-size": ["63x130", "70x140", "76x150"], "filter-medium": "synthetic", "washable": "hand", "vehicle-approval": "off-road", "pieces": 1},
  fit(v("63", "63 mm neck", -6, -2, -.05, zh="63 毫米接口"), v("70", "70 mm neck", zh="70 毫米接口"), v("76", "76 mm neck", 5, 2, .06, zh="76 毫米接口")), colours(RED, BLUE))
p("clearmile-cabin-pollen-wide", "CM-POLLEN", "cabin-and-air-filters", "Clearmile Haymonth cabin filter", "清程 芒种 花粉空调滤芯",
  "Charged fleece of 190 g/m² in narrow folds 8 mm apart keeps out pollen of 10 µm and above while the fan keeps its flow. Best changed at the end of spring, when it has done most of its year's work.",
  "190 克/平方米驻极无纺布，折距 8 毫米，拦住 10 微米以上花粉而不减风量。宜在春末更换，此时一年的活已干了大半。",
  CABIN, 29, 9, .2, (26, 22, 4), 441, {"filter-build": "panel", "filter-size": ["216x200x30", "235x225x30", "240x190x35", "278x219x30"], "filter-medium": "fleece", "pieces": 1},
  size(v("216", "216 x 200 x 30 mm", -2, 0, -.01), v("235", "235 x 225 x 30 mm"), v("240", "240 x 190 x 35 mm"), v("278", "278 x 219 x 30 mm", 3, 1, .04, (30, 24, 4))), colour="#eeeeea")
p("sievebrook-carbon-cabin", "SB-TUNNEL", "cabin-and-air-filters", "Sievebrook Tunnel carbon cabin filter", "筛溪 隧道 活性炭空调滤芯",
  "300 g/m² of coconut carbon in grains of 0.4 mm, some 90 g in each filter, takes the smell of exhaust in tunnels and queues. It works for about a year or 15,000 km, then it is full.",
  "每平方米含 300 克 0.4 毫米椰壳炭粒，每片用炭约 90 克，吸附隧道与拥堵中的尾气味。约一年或 1.5 万公里后吸满，须更换。",
  CABIN, 68, 21, .38, (29, 24, 5), 468, {"filter-build": "panel", "filter-size": ["254x224x30", "216x200x30", "290x180x30", "247x171x31"], "filter-medium": "carbon", "pieces": [1, 2]},
  size(v("254", "254 x 224 x 30 mm"), v("216", "216 x 200 x 30 mm", -4, -1, -.05), v("290", "290 x 180 x 30 mm", kg=-.02, box=(31, 20, 5)), v("247", "247 x 171 x 31 mm", -4, -1, -.06)), pack(v("1", "1 piece"), v("2", "2 pieces", 56, 17, .36, (30, 24, 9))), colour="#4b4f52")
p("sievebrook-fine-cabin", "SB-HAZE", "cabin-and-air-filters", "Sievebrook Haze fine-dust cabin filter", "筛溪 霾日 微粒空调滤芯",
  "A melt-blown layer over a carbon layer holds 94% of particles of 0.3 µm at 200 m³/h. It slows the fan by a notch; when the windows mist up in winter, switch recirculation off before blaming the filter.",
  "熔喷层叠加活性炭层，200 立方米/时风量下拦截 94% 的 0.3 微米颗粒。风量约减一档；冬季起雾请先关内循环再检查滤芯。",
  CABIN, 96, 29, .34, (28, 24, 5), 435, {"filter-build": "panel", "filter-size": ["254x224x30", "235x225x30", "215x194x28"], "filter-medium": ["fine", "carbon"], "pieces": 1},
  size(v("254", "254 x 224 x 30 mm"), v("235", "235 x 225 x 30 mm"), v("215", "215 x 194 x 28 mm", -6, -2, -.06)), colour="#d6dde0")
p("clearmile-cabin-pair", "CM-TWOUP", "cabin-and-air-filters", "Clearmile cabin filters for two housings, pair", "清程 双风道空调滤芯 一对",
  "Large saloons and vans draw air through two housings, left and right of the heater, and both must be changed together. The pair is mirror-shaped; the soft edge is bent to pass the narrow slot.",
  "大型轿车与厢车的暖风机左右各有进风壳，两片须一同更换。左右为镜像形状，软边可弯折，便于穿过窄口。",
  CABIN, 64, 20, .46, (30, 18, 10), 236, {"filter-build": "panel", "filter-size": ["290x96x35", "255x130x34"], "filter-medium": ["fleece", "carbon"], "vehicle-class": ["medium", "van"], "pieces": 2},
  size(v("290", "2 x 290 x 96 x 35 mm", zh="两片 290×96×35 毫米"), v("255", "2 x 255 x 130 x 34 mm", 4, 1, .04, zh="两片 255×130×34 毫米")), ax("grade", V("STD", "Fleece", "无纺布款", "#eeeeea"), V("CAR", "Activated carbon", "活性炭款", "#4b4f52", 24, 7, .14)))
p("sievebrook-roof-cabin-insert", "SB-CAMP", "cabin-and-air-filters", "Sievebrook Camper mesh for air inlets", "筛溪 房车 进风口滤网",
  "Stainless mesh of 0.6 mm with a hook-and-loop rim, cut to size with scissors, keeps leaves and insects out of the scuttle under the windscreen. Fine dust still needs the filter behind it.",
  "0.6 毫米孔不锈钢网，魔术贴包边，可用剪刀裁切，把落叶与飞虫挡在前挡下方进风槽外。细尘仍靠后方滤芯。",
  AIR, 36, 12, .24, (42, 12, 4), 143, {"filter-build": "panel", "filter-size": ["600x200", "900x250"], "filter-medium": "mesh", "material": "stainless-steel", "washable": "hose", "pieces": 1},
  size(v("600", "60 x 20 cm", -8, -3, -.08), v("900", "90 x 25 cm")), colour="#b9bec4")
p("clearmile-crankcase-breather", "CM-BREATH", "cabin-and-air-filters", "Clearmile crankcase breather filter", "清程 曲轴箱通风滤芯",
  "A small round insert that keeps oil mist out of the intake of turbo diesels. When the dipstick spits or seals weep without cause, this forgotten part is often clogged. Two rings for the cap are added.",
  "防止油雾进入涡轮柴油机进气道的小圆芯。机油尺冒气或油封无故渗油，往往是这件被遗忘的零件堵塞。附盖用密封圈两个。",
  AIR, 54, 17, .16, (12, 11, 8), 132, {"filter-build": "round", "filter-size": ["88x58", "96x64", "74x110"], "filter-medium": "synthetic", "engine-fuel": "diesel", "pieces": 1},
  size(v("88", "88 x 58 mm"), v("96", "96 x 64 mm", 6, 2, .03), v("74", "74 x 110 mm", 10, 3, .05, (13, 9, 9))), colour="#6a7f8c")

# Lamps.
LED, LAMP = "85395200", "85122000"
TWELVE, TWENTYFOUR = V("12V", "12 V", "12 伏"), V("24V", "24 V", "24 伏")
p("lanternhill-round-headlamp", "LH-ROUND", "lighting", "Lanternhill Round Seven LED headlamp", "灯岗 七寸圆 LED 前照灯",
  "A complete lamp 178 mm across for vehicles built round sealed-beam units: low beam, high beam and position light behind one lens of hard-coated polycarbonate. H4 plug; the beam is cut for one side of traffic only.",
  "直径 178 毫米的整灯，替换封闭式圆灯：硬化涂层聚碳酸酯透镜后集成近光、远光与位置灯。H4 插头；光型按左行或右行其一制成。",
  LAMP, 360, 94, 1.9, (22, 21, 16), 332, {"lamp-use": "low-beam", "lamp-flux": 1450, "power": 34, "voltage": [12, 24], "waterproof": "IP67", "vehicle-approval": "ece-r149", "colour-temperature-car": 5500, "lamp-socket": "H4", "pieces": 1},
  ax("drive-side", V("RT", "For traffic on the right", "右侧通行光型", "#1f2225"), V("LT", "For traffic on the left", "左侧通行光型", "#1f2225")), ax("finish", V("BLK", "Black bezel", "黑色灯圈"), V("CHR", "Chrome bezel", "镀铬灯圈", cny=18, eur=5)))
p("lanternhill-fog-lamp", "LH-BRUME", "lighting", "Lanternhill Brume fog lamp, 90 mm", "灯岗 薄雾 90 毫米雾灯",
  "The beam is 50° wide and stops dead at the height of the lamp, so that fog above it stays dark. Adjusting screw at the front, three studs at the back; the warm lens is a filter, not a different diode.",
  "光束宽 50°，上沿与灯同高即截止，上方雾气不被照亮。前有调节螺钉，后有三根螺柱；暖光款靠滤光镜，光源相同。",
  LAMP, 118, 32, .62, (14, 12, 11), 286, {"lamp-use": "fog", "lamp-flux": 620, "power": 10, "voltage": 12, "waterproof": "IP67", "vehicle-approval": "ece-r149", "colour-temperature-car": [2800, 5000]},
  ax("light-colour", V("28K", "2800 K, yellow lens", "2800 K 黄色镜", "#e6c24a"), V("50K", "5000 K, clear lens", "5000 K 透明镜", "#eef2f4")), pack(v("1", "1 piece"), v("2", "2 pieces", 104, 28, .58, (24, 14, 12))))
p("lanternhill-daytime-lights", "LH-NOON", "lighting", "Lanternhill Noon daytime running lights, pair", "灯岗 正午 日行灯 一对",
  "Two flat strips and a box that turns them on with the engine, dims them when the headlamps are lit and needs only three wires. Set them 25 to 150 cm above the road and at least 60 cm apart.",
  "两条扁平灯与一只控制盒：随发动机点亮，开前照灯时自动变暗，只接三根线。安装高度 25 至 150 厘米，两灯间距不小于 60 厘米。",
  LAMP, 148, 39, .7, (28, 14, 7), 345, {"lamp-use": "daytime", "lamp-flux": 400, "power": 9, "voltage": 12, "waterproof": "IP67", "vehicle-approval": "ece-r148", "colour-temperature-car": 6000, "pieces": 2},
  size(v("160", "160 x 25 mm"), v("190", "190 x 24 mm", 12, 3, .08), v("90", "Round, 90 mm", 20, 5, .16, zh="圆形 90 毫米")), colour="#f1f4f6")
p("lanternhill-long-range-lamp", "LH-HERDER", "lighting", "Lanternhill Herder long-range lamp", "灯岗 牧人 远射灯",
  "A high-beam helper for empty roads with game beside them. The reflector throws 1 lux as far as 420 m and a ring of position light marks the car at rest. Stainless bracket, anti-theft nuts, cover for daytime.",
  "供旷野夜路辅助远光，路旁有野生动物处尤其有用。反光杯在 420 米处仍有 1 勒克斯，外圈为位置灯。不锈钢支架、防盗螺母，附日间护罩。",
  LAMP, 320, 82, 1.7, (25, 24, 14), 274, {"lamp-use": "driving", "lamp-flux": [3200, 4800], "power": [38, 55], "voltage": [12, 24], "waterproof": "IP68", "vehicle-approval": "ece-r149", "colour-temperature-car": 5700, "pieces": [1, 2]},
  size(v("178", "178 mm, 38 W", colour="#24272b"), v("220", "220 mm, 55 W", 92, 24, .6, (28, 27, 15), "#24272b")), pack(v("1", "1 piece"), v("2", "2 pieces", 290, 74, 1.6, (50, 28, 15))))
p("lanternhill-light-bar", "LH-RIDGE", "lighting", "Lanternhill Ridgeline light bar, single row", "灯岗 山脊线 单排长条灯",
  "Only 52 mm high, so that it hides in a grille or under roof bars. Reference figure 40 for the two shorter bars: two of them may burn with the headlamps where the sum stays within 100. Plug for a relay harness.",
  "高仅 52 毫米，可藏于中网或横杆之下。两款短灯参考数值为 40，总和不超过 100 时可与前照灯同亮。预留继电器线束插头。",
  LAMP, 330, 84, 1.8, (62, 12, 11), 308, {"lamp-use": "driving", "lamp-flux": [3600, 5200, 7200], "power": [42, 60, 84], "voltage": [12, 24], "waterproof": "IP68", "vehicle-approval": "ece-r149", "length": [36, 53, 78], "material": "aluminium"},
  size(v("36", "36 cm, 42 W", -82, -21, -.5, (45, 12, 11)), v("53", "53 cm, 60 W"), v("78", "78 cm, 84 W", 130, 33, .8, (87, 12, 11))), colour="#22262a")
p("clearmile-trailer-rear-lamp", "CM-TRAIL", "lighting", "Clearmile trailer rear lamp, LED", "清程 LED 拖车尾灯",
  "Tail, brake, indicator, reflector and, on the left one, the number plate in a housing whose lens is welded, not screwed, since trailers go under water at slipways. With half a metre of cable, or a bayonet socket for the loom that is there.",
  "尾灯、制动灯、转向灯与反射器一体，左灯兼照牌照。拖车常在坡道入水，故灯罩焊接而非螺钉。可选半米线缆配五芯插头，或卡口插座接原线束。",
  LAMP, 72, 21, .5, (26, 14, 8), 371, {"lamp-use": ["rear", "signal"], "power": 6, "voltage": [12, 24], "waterproof": "IP68", "vehicle-approval": "ece-r148", "vehicle-class": "trailer", "width": 23},
  ax("side", LEFT, RIGHT), ax("finish", V("CAB", "Cable with plug", "带插头线缆", "#a3282c"), V("BAY", "Bayonet socket", "卡口插座", "#a3282c", 6, 2)))
p("clearmile-reversing-work-lamp", "CM-YARD", "lighting", "Clearmile Yard reversing and work lamp", "清程 场院 倒车工作灯",
  "Two lamps in one: a low, wide reversing beam approved for the road and, at a second wire, the full 24 W for loading in the yard. The body is cast with fins deep enough to be cleaned with a brush.",
  "一灯两用：低而宽的倒车光束可上路使用，第二根线点亮 24 瓦全光供场院装卸。压铸壳散热片间距够宽，可用刷子清理。",
  LAMP, 96, 27, .72, (17, 13, 10), 253, {"lamp-use": ["reversing", "work"], "lamp-flux": 1900, "power": 24, "voltage": [12, 24], "waterproof": "IP69K", "vehicle-approval": ["ece-r148", "ece-r10"], "pieces": 1},
  fit(V("BRK", "Bracket, one bolt M10", "支架 单螺栓 M10", "#2d3034"), V("FLU", "Flush frame 132 x 95 mm", "嵌入框 132×95 毫米", "#2d3034", 10, 3, .06)))
p("clearmile-side-markers", "CM-MARK", "lighting", "Clearmile side marker lamps, amber", "清程 琥珀色侧标志灯",
  "Slim lamps with a built-in reflector for vans, caravans and trailers longer than six metres, which need one every three metres. Stick them on with the tape supplied, then secure each with two screws.",
  "带反射器的薄型侧灯，用于超过六米、须每三米装一盏的厢车、房车与拖车。先用附带胶带定位，再以两颗螺钉固定。",
  LAMP, 44, 14, .18, (16, 11, 5), 228, {"lamp-use": "signal", "power": 1, "voltage": [12, 24], "waterproof": "IP67", "vehicle-approval": "ece-r148", "vehicle-class": ["trailer", "van"], "pieces": [2, 6, 10]},
  pack(v("2", "2 pieces", -20, -6, -.1), v("6", "6 pieces", kg=.08), v("10", "10 pieces", 32, 10, .22, (20, 16, 6))), colour="#e08b22")
p("clearmile-plate-lamp", "CM-PLATE", "lighting", "Clearmile number plate lamp, LED", "清程 LED 牌照灯",
  "Lights a plate 52 cm wide evenly from one side, which the old pair of bulbs did from two. A resistor inside keeps cars with lamp monitoring from reporting a fault; the housing snaps into a 36 x 16 mm hole or is screwed on.",
  "单侧即可均匀照亮 52 厘米宽牌照，过去需两只灯泡。内置电阻，带灯泡监测的车不报故障；可卡入 36×16 毫米孔或螺钉安装。",
  LAMP, 29, 10, .1, (12, 9, 5), 219, {"lamp-use": "plate", "power": 2, "voltage": [12, 24], "waterproof": "IP67", "vehicle-approval": "ece-r148", "colour-temperature-car": 5500},
  fit(v("SNP", "Snap-in, 36 x 16 mm", zh="卡扣 36×16 毫米"), v("SCR", "Two screws, 60 mm apart", 2, 1, .03, zh="双螺钉 孔距 60 毫米")), pack(v("1", "1 piece"), v("2", "2 pieces", 22, 8, .08)), colour="#f1f4f6")
p("candlewharf-beacon", "CW-AMBER", "lighting", "Candlewharf Toll amber warning beacon", "烛埠 钟声 琥珀色警示灯",
  "Rotating or flashing light in one lamp, chosen by a short press. The magnet holds to 110 km/h on a clean steel roof; the pole version slips over a 24 mm tube, as tractors and sweepers have it.",
  "旋转与爆闪一灯兼备，短按切换。磁吸款在洁净钢顶上可承受 110 公里时速；杆座款套入 24 毫米立管，拖拉机与清扫车通用。",
  LAMP, 168, 45, .95, (17, 16, 18), 213, {"lamp-use": "warning", "power": 20, "voltage": [12, 24], "waterproof": "IP67", "vehicle-approval": ["ece-r65", "ece-r10"], "height": [14, 21], "vehicle-class": ["truck", "van"]},
  fit(V("MAG", "Magnet, 12 V plug", "磁吸 点烟器插头", "#e08b22", 14, 4, .25), V("POL", "Pole 24 mm", "24 毫米立管座", "#e08b22", box=(24, 16, 16)), V("BLT", "Three bolts, 130 mm circle", "三螺栓 130 毫米孔圆", "#e08b22", -8, -2)))
p("clearmile-load-bay-light", "CM-HOLD", "lighting", "Clearmile Hold load bay light", "清程 货舱 LED 条灯",
  "An aluminium strip for the ceiling of a van or horse box, diffused so that it does not dazzle when carrying boxes in. A motion switch at one end turns it off two minutes after the last move.",
  "铝型材条灯，装于厢车或马匹拖车顶部，乳白灯罩，搬箱进出不刺眼。一端设人体感应，无人走动两分钟后熄灭。",
  LAMP, 82, 23, .52, (66, 7, 5), 207, {"lamp-use": "inside", "lamp-flux": [700, 1150], "power": [8, 13], "voltage": [12, 24], "vehicle-approval": ["inside", "ece-r10"], "length": [60, 100], "vehicle-class": ["van", "trailer"], "material": "aluminium"},
  size(v("60", "60 cm, 8 W"), v("100", "100 cm, 13 W", 34, 10, .26, (106, 7, 5))), ax("voltage", TWELVE, TWENTYFOUR), colour="#eef1f2")

# Bulbs.
p("candlewharf-fog-led", "CW-SLIP", "bulbs", "Candlewharf Slipway LED bulbs, fanless, pair", "烛埠 滑道 无风扇 LED 灯泡 一对",
  "No fan to clog with sand: copper braids carry the heat of 16 W into a collar behind the socket. Made for the auxiliary lamps of off-road cars; in a road lamp approved for filament bulbs they are not allowed.",
  "没有会被沙子堵住的风扇，16 瓦热量由铜编带导至灯座后的散热环。供越野车辅助灯使用；装入按灯丝灯泡认证的道路灯具不合规。",
  LED, 138, 36, .28, (15, 11, 6), 352, {"lamp-socket": ["H8/H11", "HB3", "HB4", "H1"], "lamp-use": "fog", "lamp-flux": 1300, "power": 16, "voltage": 12, "colour-temperature-car": [3000, 6000], "vehicle-approval": "off-road", "waterproof": "IP65", "pieces": 2},
  fit(v("H11", "H8 / H11"), v("HB3", "HB3"), v("HB4", "HB4"), v("H1", "H1", 4, 1)), ax("light-colour", V("30K", "3000 K", "3000 K", "#efc65a"), V("60K", "6000 K", "6000 K", "#e9eef4")))
p("candlewharf-festoon", "CW-FEST", "bulbs", "Candlewharf Sofit LED bulbs for the cabin", "烛埠 双尖 LED 车内灯泡",
  "Double-ended bulbs for dome, door and boot lamps, at 3000 K as warm as the filaments they replace, so that one changed bulb does not stand out. Either way round works; the spring ends are gold-plated against flicker.",
  "双尖灯泡，用于顶灯、门灯与尾箱灯，3000 K 款与原灯丝一样偏暖，只换一只也不突兀。不分正负极，弹性端头镀金防闪。",
  LED, 24, 8, .05, (11, 8, 3), 388, {"lamp-socket": ["SV8.5-31", "SV8.5-36", "SV8.5-41"], "lamp-use": "inside", "lamp-flux": 90, "power": 1.2, "voltage": 12, "colour-temperature-car": [3000, 5000], "vehicle-approval": "inside", "pieces": [2, 10]},
  fit(v("31", "31 mm"), v("36", "36 mm"), v("41", "41 mm", 1)), ax("light-colour", V("30K", "3000 K", "3000 K", "#f2d391"), V("50K", "5000 K", "5000 K", "#f3f5f4")), pack(v("2", "2 pieces"), v("10", "10 pieces", 74, 22, .12)))
p("candlewharf-wedge", "CW-WEDGE", "bulbs", "Candlewharf Wedge LED bulbs, W5W", "烛埠 楔形 LED 灯泡 W5W",
  "Glass-free wedge bulbs for reading lights and glove boxes. The version with a load resistor keeps the car's bulb check quiet, yet runs warm: not behind thin plastic lenses.",
  "无玻璃的楔形灯泡，用于阅读灯与手套箱。带负载电阻款可避免灯泡自检报警，但会发热，不宜装在薄塑料罩后。",
  LED, 22, 8, .04, (11, 8, 3), 362, {"lamp-socket": "W5W", "lamp-use": "inside", "lamp-flux": 70, "power": [0.8, 2.4], "voltage": 12, "colour-temperature-car": 4300, "vehicle-approval": "inside", "pieces": [2, 10]},
  ax("grade", V("STD", "Plain", "标准款", "#eef2f4"), V("RES", "With load resistor", "带负载电阻", "#eef2f4", 8, 2, .01)), pack(v("2", "2 pieces"), v("10", "10 pieces", 66, 20, .1)))
p("candlewharf-dashboard-set", "CW-DIAL", "bulbs", "Candlewharf Dial instrument bulbs, 10 pieces", "烛埠 表盘 仪表灯泡 十只装",
  "Tiny lamps for clocks, heater knobs and radios of cars of the nineties, where one dark spot means taking the dashboard out. Mild light of 12 lm, so needles still cast a shadow; a puller of nylon is included.",
  "九十年代车仪表、空调旋钮与收音机用的小灯，坏一只就得拆仪表台。12 流明柔光，指针仍有影子；附尼龙拔取器。",
  LED, 32, 11, .06, (12, 9, 4), 194, {"lamp-socket": ["W2x4.6d", "T4.2", "B8.5d"], "lamp-use": "inside", "lamp-flux": 12, "power": 0.4, "voltage": 12, "vehicle-approval": "inside", "pieces": 10},
  fit(v("T5", "W2x4.6d wedge, 5 mm", zh="W2x4.6d 5 毫米楔形"), v("T42", "T4.2, twist-in holder", zh="T4.2 旋入灯座"), v("B85", "B8.5d, black holder", 4, 1, zh="B8.5d 黑色灯座")), colours(V("WHT", "White", "白光", "#f3f5f4"), V("GRN", "Green", "绿光", "#4fa36a"), V("AMB", "Amber", "琥珀光", "#e08b22")))
p("lanternhill-r128-sources", "LH-SOURCE", "bulbs", "Lanternhill LED light sources to R128", "灯岗 R128 LED 光源",
  "Replaceable light sources for lamps that were approved with them from the start: the letters are moulded into the base and keyed, so nothing else goes in. Life 8,000 h at 60 °C, against some 1,000 of a filament.",
  "供原厂即以此类光源认证的灯具更换：型号压印在底座并带防错键，其他型号装不进。60 °C 下寿命 8000 小时，灯丝泡约 1000 小时。",
  LED, 68, 19, .07, (9, 8, 6), 176, {"lamp-socket": ["LR5A", "LY5A", "LW5A"], "lamp-use": ["rear", "signal", "reversing"], "power": [3, 6], "voltage": 12, "vehicle-approval": "ece-r128", "pieces": [1, 2]},
  fit(V("LR5A", "LR5A, red", "LR5A 红", "#b5302f"), V("LY5A", "LY5A, amber", "LY5A 琥珀", "#e08b22", 4, 1), V("LW5A", "LW5A, white", "LW5A 白", "#f3f5f4", 4, 1)), pack(v("1", "1 piece"), v("2", "2 pieces", 60, 17, .06)))
p("lanternhill-24v-led", "LH-CONVOY", "bulbs", "Lanternhill Convoy LED bulbs, 24 V, pair", "灯岗 车队 24 伏 LED 灯泡 一对",
  "For lorries and excavators on closed sites. The driver withstands 9 to 36 V and the spikes of a welding set, and the plug is potted; vibration was tested for 48 h at 15 g.",
  "用于封闭场地的卡车与挖掘机。驱动器耐 9 至 36 伏及电焊机瞬间尖峰，插头灌封；15g 振动试验持续 48 小时。",
  LED, 178, 46, .42, (16, 12, 7), 167, {"lamp-socket": ["H4", "H7", "H3"], "lamp-use": ["work", "low-beam"], "lamp-flux": 2100, "power": 26, "voltage": 24, "colour-temperature-car": 5500, "vehicle-approval": "off-road", "vehicle-class": "truck", "pieces": 2},
  fit(v("H4", "H4", 12, 3), v("H7", "H7"), v("H3", "H3", -14, -4)), colour="#dfe6ea")
p("candlewharf-signal-led", "CW-WINK", "bulbs", "Candlewharf Wink LED indicator bulbs, pair", "烛埠 眨眼 LED 转向灯泡 一对",
  "Amber diodes for the indicators of show cars, kit cars and farm machines. They draw so little that the old relay would flash fast; the two resistors in the box clip to the loom and must sit on metal.",
  "琥珀色二极管，供展示车、组装车与农机的转向灯。耗电太小会使旧继电器快闪，附两只夹线电阻，须固定在金属面上。",
  LED, 58, 17, .2, (14, 10, 5), 231, {"lamp-socket": ["PY21W", "P21W", "W21W"], "lamp-use": "signal", "lamp-flux": 480, "power": 5, "voltage": 12, "vehicle-approval": "off-road", "pieces": 2},
  fit(v("PY21", "PY21W, BAU15s", zh="PY21W BAU15s"), v("P21", "P21W, BA15s", zh="P21W BA15s"), v("W21", "W21W, W3x16d", 2, 1, zh="W21W W3x16d")), colour="#e08b22")
p("clearmile-h4-tractor-led", "CM-FURROW", "bulbs", "Clearmile Furrow LED bulb for tractors", "清程 犁沟 拖拉机 LED 灯泡",
  "One bulb instead of two, for field lamps that point down a furrow. The diodes stand where the filaments stood, the collar turns in steps of 15°, and the fan behind a mesh pulls out for washing.",
  "单只装，供朝犁沟照射的田间作业灯。芯片位于原灯丝位置，卡环可按 15° 分档旋转，网罩后的风扇可拔出清洗。",
  LED, 76, 21, .19, (14, 9, 6), 158, {"lamp-socket": ["H4", "HS1", "P45t"], "lamp-use": "work", "lamp-flux": 1600, "power": 20, "voltage": [12, 24], "vehicle-approval": "off-road", "pieces": 1},
  fit(v("H4", "H4, P43t", zh="H4 P43t"), v("HS1", "HS1, PX43t", zh="HS1 PX43t"), v("P45", "P45t, old round lamps", 4, 1, zh="P45t 老式圆灯")), colour="#e9eef4")

# Wipers.
WIPE, WMOTOR = "85129090", "851240"
def blades(*rows): return size(*[v(str(mm), f"{mm} mm", cny, eur, round((mm - 500) * .0004, 3), (round(mm / 10) + 6, 6, 4)) for mm, cny, eur in rows])
p("rainledge-hybrid-blade", "RL-GUTTER", "wipers", "Rainledge Gutterline hybrid wiper blade", "雨檐 檐沟 三段式雨刮片",
  "Six pressure points under a three-part cover, so the lip follows windscreens bent at the edge where a flat blade lifts. The cover ducts wind downwards; at 130 km/h the blade stays on the glass.",
  "三段护罩下设六个压点，胶唇能贴合边缘弯折的挡风玻璃，无骨片在此处会翘起。护罩导风下压，时速 130 公里仍贴玻璃。",
  WIPE, 46, 15, .25, (56, 6, 4), 419, {"wiper-build": "hybrid", "arm-mount": "hook", "wiper-length": [350, 425, 475, 500, 550, 600, 650, 700], "wiper-rubber": "mixed", "pieces": 1},
  blades((350, -8, -3), (425, -6, -2), (475, -2, -1), (500, 0, 0), (550, 3, 1), (600, 6, 2), (650, 10, 3), (700, 14, 4)), colour="#26282b")
p("rainledge-silicone-blade", "RL-EAVES", "wipers", "Rainledge Eaves silicone wiper blade", "雨檐 屋檐 硅胶雨刮片",
  "The lip leaves a trace of silicone on the glass, off which rain beads from about 60 km/h. It should be run dry for a minute on first use; until the trace has built up it may judder, and that passes within a week.",
  "胶唇在玻璃上留下微量硅油，时速约 60 公里起雨珠自行滑落。首次请干刮一分钟；成膜前或有轻微抖动，一周内消失。",
  WIPE, 68, 21, .23, (56, 6, 4), 396, {"wiper-build": "flat", "arm-mount": ["hook", "bayonet", "side-pin", "top-lock"], "wiper-length": [400, 450, 525, 550, 600, 650], "wiper-rubber": "silicone", "pieces": 1},
  blades((400, -10, -3), (450, -6, -2), (525, 2, 1), (550, 4, 1), (600, 8, 2), (650, 14, 4)), colour="#33373b")
p("rainledge-paired-blades", "RL-TWOSOME", "wipers", "Rainledge Twosome front wipers, pair", "雨檐 双雨 前雨刮 一对",
  "Driver's and passenger's blades in the lengths that go together, in one sleeve. Of each pair the longer one carries a small spoiler. The pinch-tab adapter is mounted, the two others lie in the box.",
  "驾驶侧与副驾侧按常见长度配对，一套一盒，较长的一支带小扰流板。卡扣接头已装好，盒内另附两种接头。",
  WIPE, 78, 24, .46, (66, 8, 5), 566, {"wiper-build": "flat", "arm-mount": ["pinch-tab", "bayonet", "top-lock"], "wiper-length": [380, 400, 450, 475, 550, 600, 650, 700], "wiper-rubber": "graphite", "pieces": 2},
  size(v("60-40", "600 + 400 mm"), v("65-40", "650 + 400 mm", 4, 1, .02, (71, 8, 5)), v("60-47", "600 + 475 mm", 3, 1, .03), v("55-45", "550 + 450 mm", -3, -1, kg=-.01, box=(61, 8, 5)), v("70-38", "700 + 380 mm", 10, 3, .04, (76, 8, 5))), colour="#2b2e31")
p("roadkeep-frame-blade", "RK-FRAME", "wipers", "Roadkeep steel-frame wiper blades, 2 pieces", "路守 有骨雨刮片 两支装",
  "The plain kind: a bow of galvanised steel with four claws and a strip of natural rubber that can be had and changed by itself. For upright windscreens of vans and older cars, where it still wipes well.",
  "朴素的一类：镀锌钢弓架、四爪、天然橡胶条，胶条可单独更换。适合厢车与老车较直立的前挡，刮拭依旧干净。",
  WIPE, 36, 12, .44, (56, 9, 4), 298, {"wiper-build": "conventional", "arm-mount": ["hook", "side-pin"], "wiper-length": [330, 400, 450, 500, 550], "wiper-rubber": "natural", "pieces": 2},
  size(v("330", "2 x 330 mm", -8, -3, -.14, (39, 9, 4)), v("400", "2 x 400 mm", -4, -2, -.08, (46, 9, 4)), v("450", "2 x 450 mm", -2, -1, -.04, (51, 9, 4)), v("500", "2 x 500 mm"), v("550", "2 x 550 mm", 4, 1, .05, (61, 9, 4))), colour="#1f2124")
p("rainledge-winter-blade", "RL-HOAR", "wipers", "Rainledge Hoarfrost winter wiper blade", "雨檐 白霜 冬季雨刮片",
  "The whole frame sits in a rubber boot, so slush cannot freeze in its joints. It is heavier than a summer blade and catches wind; take it off in April. Lip soft to −35 °C.",
  "整个骨架包在橡胶套内，雪水不会冻住关节。比夏季片重且兜风，四月宜换下。胶唇至 −35 °C 仍柔软。",
  WIPE, 58, 18, .36, (56, 6, 5), 234, {"wiper-build": "conventional", "arm-mount": ["hook", "pinch-tab"], "wiper-length": [400, 450, 500, 550, 600], "wiper-rubber": "natural", "pieces": 1},
  blades((400, -6, -2), (450, -3, -1), (500, 0, 0), (550, 4, 1), (600, 8, 3)), colour="#17191b")
p("rainledge-rear-arm-kit", "RL-GABLE", "wipers", "Rainledge Gable rear arm with blade", "雨檐 山墙 后雨刮臂带刮片",
  "Rear arms crack at the hinge or seize on the spindle, and a blade alone does not help. Arm, blade and cap in one; the splined seat is tapered with 24 or 36 teeth, and a puller saves the old one from the hammer.",
  "后雨刮臂常在铰链处开裂或锈死在轴上，单换刮片无用。臂、片、盖一套；锥形花键座 24 或 36 齿，拆旧臂请用拉拔器，勿敲打。",
  WIPE, 52, 17, .32, (42, 8, 6), 247, {"wiper-build": "rear", "arm-mount": "snap-in", "wiper-length": [280, 300, 350], "wiper-rubber": "natural", "vehicle-class": ["small", "estate", "suv"], "pieces": 3},
  fit(v("280", "280 mm, 24 teeth", -4, -1, -.03), v("300", "300 mm, 36 teeth"), v("350", "350 mm, 36 teeth", 4, 1, .03, (46, 8, 6))), colour="#2a2d30")
p("clearmile-wiper-refills", "CM-REFILL", "wipers", "Clearmile wiper rubber refills", "清程 替换雨刮胶条",
  "Rubber strips of 700 mm to be cut with scissors, for blades whose frame is still good. Measure the width of the old back: 6 mm slides into most flat blades, 8 mm into steel frames. Graphite is rubbed in.",
  "胶条长 700 毫米，可用剪刀裁短，用于骨架完好的雨刮。请量旧条背宽：多数无骨片用 6 毫米，有骨片用 8 毫米。表面擦有石墨。",
  WIPE, 18, 7, .12, (74, 5, 3), 312, {"wiper-build": ["flat", "conventional"], "wiper-length": 700, "wiper-rubber": "graphite", "width": [0.6, 0.8], "pieces": [2, 10]},
  fit(v("6", "6 mm back", zh="6 毫米背宽"), v("8", "8 mm back", zh="8 毫米背宽")), pack(v("2", "2 pieces", zh="两条"), v("10", "10 pieces", 56, 20, .46, (74, 8, 5), zh="十条")), colour="#202326")
p("roadkeep-wiper-motor", "RK-WMOT", "wipers", "Roadkeep front wiper motor", "路守 前雨刮电机",
  "Two speeds and a park switch, with a dust-tight gear filled for life. Taken out with its linkage it is easily timed: run it once to the park position before pressing the crank on.",
  "两档转速带自动回位，齿轮箱防尘、终身润滑。与连杆一同拆下便于对位：压上曲柄前先空转一次至回位点。",
  WMOTOR, 168, 46, 1.6, (22, 16, 12), 162, {"vehicle-class": ["small", "medium", "van"], "power": 45, "pins": [4, 5], "voltage": [12, 24], "pieces": 1, "rotation": ["clockwise", "anticlockwise"]},
  fit(v("4C", "4 pins, clockwise", zh="4 针，顺时针"), v("4A", "4 pins, anticlockwise", zh="4 针，逆时针"), v("5C", "5 pins, clockwise", 12, 3, zh="5 针，顺时针")), ax("voltage", TWELVE, V("24V", "24 V", "24 伏", cny=14, eur=4)), colour="#8f9498")
p("clearmile-wiper-kit", "CM-CABIN", "wipers", "Clearmile wiper kit for cabs and boats", "清程 驾驶室雨刮总成",
  "A motor with shaft, arm and blade for flat panes up to 25 mm thick, self-parking, sweeping 80° or 110° by turning one gear. The shaft is of stainless steel, the housing powder-coated.",
  "电机、轴、臂与刮片一套，适用厚至 25 毫米的平窗，自动回位，调换一个齿轮即可在 80° 与 110° 间切换。不锈钢轴，壳体喷粉。",
  WMOTOR, 148, 41, 1.7, (46, 16, 12), 119, {"wiper-build": "conventional", "arm-mount": "screw", "wiper-length": [280, 400], "power": 30, "voltage": [12, 24], "material": "stainless-steel", "pieces": 4},
  size(v("280", "280 mm", -10, -3, -.1), v("400", "400 mm")), ax("voltage", TWELVE, TWENTYFOUR), colour="#3c4146")
p("rainledge-lorry-blade", "RL-PANE", "wipers", "Rainledge Longpane wiper for lorries and coaches", "雨檐 长窗 客货车雨刮片",
  "Blades up to a metre with eight claws and a nozzle rail: the washer hose clips along the arm and sprays right before the lip. Locknuts instead of rivets let a bent claw be changed at the roadside.",
  "长至一米，八爪骨架带喷水轨：洗涤管沿臂卡入，水喷在胶唇前。以锁紧螺母代替铆钉，弯曲的爪可在路边更换。",
  WIPE, 82, 25, .62, (86, 8, 6), 138, {"wiper-build": "conventional", "arm-mount": ["hook", "screw"], "wiper-length": [700, 800, 900, 1000], "wiper-rubber": "natural", "vehicle-class": "truck", "pieces": 1},
  size(v("700", "700 mm", -12, -4, -.08, (76, 8, 6)), v("800", "800 mm"), v("900", "900 mm", 8, 2, .07, (96, 8, 6)), v("1000", "1000 mm", 16, 5, .14, (106, 8, 6))), colour="#1f2124")

# Ignition.
PLUG, COIL = "85111000", "851130"
p("brightgap-nickel-plugs", "BG-HARROW", "ignition", "Brightgap Harrow nickel spark plugs, 4 pieces", "明隙 耙齿 镍合金火花塞 四支装",
  "The ordinary plug done with care: rolled thread, copper core up to the tip, gap checked one by one. Heat range 5 runs hot for short trips, 7 cold for motorways and trailers; 30,000 km between changes.",
  "普通火花塞，用心做好：滚压螺纹，铜芯直达端部，逐支检测间隙。热值 5 偏热宜短途，7 偏冷宜高速与拖挂；3 万公里更换。",
  PLUG, 52, 15, .27, (13, 11, 5), 489, {"electrode": ["nickel", "copper"], "thread": "M14x1.25", "reach": 19, "plug-hexagon": [16, 20.8], "plug-gap": 0.9, "plug-seat": "flat", "engine-fuel": "petrol", "pieces": 4},
  fit(v("H16", "M14 x 1.25, 16 mm hexagon", zh="M14×1.25，16 毫米六角"), v("H21", "M14 x 1.25, 20.8 mm hexagon", kg=.06, zh="M14×1.25，20.8 毫米六角")), ax("heat-range", v("5", "5"), v("6", "6"), v("7", "7")), colour="#d9d9d4")
p("brightgap-iridium-plugs", "BG-FINE", "ignition", "Brightgap Fineline iridium spark plugs", "明隙 细线 铱金火花塞",
  "A centre electrode of 0.6 mm lets the flame start sooner, which shows at idle on a cold engine. Do not bend the gap: the tip is laser-welded and breaks. Changed at 80,000 km.",
  "0.6 毫米中心电极使火焰更早成形，冷机怠速时最明显。请勿掰动间隙：端头激光焊接，一掰即断。8 万公里更换。",
  PLUG, 39, 11, .07, (11, 4, 3), 507, {"electrode": "iridium", "thread": ["M14x1.25", "M12x1.25"], "reach": [19, 26.5], "plug-hexagon": [14, 16], "plug-gap": 0.8, "plug-seat": "flat", "engine-fuel": "petrol", "pieces": [1, 4]},
  fit(v("1419", "M14, reach 19 mm, hexagon 16", zh="M14，螺长 19 毫米，六角 16"), v("1426", "M14, reach 26.5 mm, hexagon 16", kg=.005, zh="M14，螺长 26.5 毫米，六角 16"), v("1226", "M12, reach 26.5 mm, hexagon 14", 4, 1, -.015, zh="M12，螺长 26.5 毫米，六角 14")), pack(v("1", "1 piece"), v("4", "4 pieces", 108, 31, .2, (13, 11, 5))), colour="#dadbd6")
p("brightgap-twin-noble", "BG-TWIN", "ignition", "Brightgap Twin Noble plugs for turbo engines", "明隙 双贵 涡轮发动机火花塞",
  "Iridium in the middle, a platinum pad on the earth electrode, and the thread clocked so that the gap faces the injector of direct-injection engines. Nickel coat on the thread: fit it dry, without grease.",
  "中心铱金，侧极焊有铂片；螺纹起始角经过定位，使间隙朝向缸内直喷的喷油嘴。螺纹镀镍，干装即可，勿涂润滑脂。",
  PLUG, 228, 62, .24, (13, 11, 5), 318, {"electrode": ["double-iridium", "platinum"], "thread": ["M12x1.25", "M14x1.25"], "reach": 26.5, "plug-hexagon": [14, 16], "plug-gap": 0.7, "plug-seat": "flat", "engine-fuel": "petrol", "pieces": 4},
  fit(v("12", "M12, hexagon 14", zh="M12，六角 14"), v("14", "M14, hexagon 16", kg=.05, zh="M14，六角 16")), ax("heat-range", v("7", "7"), v("8", "8")), colour="#e1e1dc")
p("brightgap-conical-platinum", "BG-CONE", "ignition", "Brightgap Taper platinum plugs, conical seat", "明隙 斜肩 铂金火花塞 锥座",
  "No washer: the cone seals in the head, and 15 Nm is enough; what is tightened like a flat-seat plug never comes out again. Platinum tip of 1.1 mm, for engines that kept the short cone well after 2000.",
  "无垫圈，靠锥面密封，15 牛·米即足；若按平座扭矩拧，日后难以取出。1.1 毫米铂尖，供 2000 年后仍用短锥座的发动机。",
  PLUG, 132, 36, .25, (13, 11, 5), 221, {"electrode": "platinum", "thread": "M14x1.25", "reach": [17.5, 25], "plug-hexagon": 16, "plug-gap": 1.1, "plug-seat": "conical", "engine-fuel": "petrol", "pieces": 4},
  fit(v("17", "Reach 17.5 mm", zh="螺长 17.5 毫米"), v("25", "Reach 25 mm", 8, 2, .02, zh="螺长 25 毫米")), ax("heat-range", v("5", "5"), v("6", "6")), colour="#dcdcd8")
p("brightgap-gas-plugs", "BG-GASLIT", "ignition", "Brightgap Gaslight plugs for LPG and CNG", "明隙 煤气灯 燃气车火花塞",
  "Gas burns dry and wants more voltage, so these start with a gap of 0.7 mm and an insulator with five ribs against flash-over. They run just as well on petrol while the engine warms up.",
  "燃气干燥，所需击穿电压更高，故间隙预设 0.7 毫米，绝缘体五道棱防爬电。暖机阶段烧汽油时同样适用。",
  PLUG, 148, 42, .27, (13, 11, 5), 178, {"electrode": "double-iridium", "thread": "M14x1.25", "reach": [19, 26.5], "plug-hexagon": 16, "plug-gap": 0.7, "plug-seat": "flat", "engine-fuel": ["gas", "petrol"], "pieces": 4},
  fit(v("19", "Reach 19 mm", zh="螺长 19 毫米"), v("26", "Reach 26.5 mm", 8, 2, .02, zh="螺长 26.5 毫米")), ax("heat-range", v("6", "6"), v("7", "7")), colour="#cfd6d9")
p("roadkeep-short-plugs", "RK-SHORTPL", "ignition", "Roadkeep short plugs for old and small engines", "路守 短螺纹火花塞 老车与小型机",
  "For side-valve cars, generators, mowers and outboards. The 18 mm plug comes with a conical seat, the 14 mm ones with a captive washer. Gap left at 0.6 mm: magnetos are weak.",
  "用于侧置气门老车、发电机、割草机与舷外机。18 毫米款为锥座，14 毫米款带不脱落垫圈。磁电机火弱，间隙定为 0.6 毫米。",
  PLUG, 24, 8, .12, (11, 7, 3), 203, {"electrode": ["nickel", "copper"], "thread": ["M14x1.25", "M18x1.5"], "reach": [9.5, 12, 12.7], "plug-hexagon": [19, 20.8], "plug-gap": 0.6, "plug-seat": ["flat", "conical"], "engine-fuel": "petrol", "pieces": 2},
  fit(v("14-9", "M14, reach 9.5 mm", -2, -1, -.03), v("14-12", "M14, reach 12.7 mm"), v("18-12", "M18, reach 12 mm, conical", 6, 2, .04, zh="M18，螺长 12 毫米，锥座")), colour="#cfcfca")
p("turnwright-pencil-coil", "TW-PENCIL", "ignition", "Turnwright pencil ignition coil", "转匠 笔式点火线圈",
  "One coil a cylinder, set straight on the plug in its well. The sleeve below is of silicone and dusted with talc; if oil stands in the well, mend the cover gasket first, or the new coil will follow the old.",
  "每缸一只，直插火花塞井。下端硅胶套撒有滑石粉；井内若积油，请先修好气门室盖垫，否则新线圈很快步旧件后尘。",
  COIL, 72, 21, .28, (21, 8, 6), 388, {"coil-build": "pencil", "pins": [2, 3, 4], "voltage": 12, "length": [14, 16.5], "engine-fuel": "petrol", "pieces": [1, 4]},
  fit(v("2P", "2 pins, 140 mm", -8, -2, -.03), v("3P", "3 pins, 165 mm"), v("4P", "4 pins, 165 mm", 4, 1)), pack(v("1", "1 piece"), v("4", "4 pieces", 198, 58, .8, (24, 20, 8))), colour="#2b2d30")
p("turnwright-plug-top-coil", "TW-HATTED", "ignition", "Turnwright plug-top coil with spare boot", "转匠 插头式点火线圈 附备用护套",
  "The boot and its spring wear sooner than the winding, so a second set lies in the box. The flange holds by one or two M6 screws: compare the hole pattern with the part on the engine.",
  "护套与弹簧比绕组先老化，故盒内另附一套。法兰以一颗或两颗 M6 螺钉固定，请与发动机上的原件比对孔位。",
  COIL, 84, 24, .38, (18, 10, 8), 302, {"coil-build": "plug-top", "pins": [3, 4], "voltage": 12, "engine-fuel": "petrol", "pieces": 1, "spanner-size": 10},
  fit(v("3P1", "3 pins, one screw", zh="3 针，单螺钉"), v("4P1", "4 pins, one screw", 4, 1, zh="4 针，单螺钉"), v("4P2", "4 pins, two screws", 8, 2, .05, zh="4 针，双螺钉")), colour="#35383c")
p("turnwright-coil-block", "TW-BLOCK", "ignition", "Turnwright ignition coil block, four outlets", "转匠 组合点火线圈 四出线",
  "Two double coils in one cast block for engines with leads; each fires two cylinders at a time, one of them for nothing. Look at the old block from above: towers 1 and 4 stand either outside or side by side, and the leads reach only one way.",
  "两组双线圈铸于一体，用于带高压线的发动机；每组同时点两缸，其中一缸为空火。请从上方看旧件：1、4 缸出线塔或在外、或相邻，高压线长度只合其中一种。",
  COIL, 128, 36, 1.15, (16, 14, 10), 196, {"coil-build": "block", "pins": [3, 4], "voltage": 12, "engine-fuel": "petrol", "pieces": 1, "spanner-size": 8},
  fit(v("3P", "3 pins, 1 and 4 outside", zh="3 针，1、4 缸在外"), v("4P", "4 pins, 1 and 4 outside", zh="4 针，1、4 缸在外"), v("4S", "4 pins, 1 and 4 side by side", 6, 2, zh="4 针，1、4 缸相邻")), colour="#3a3d41")
p("turnwright-coil-rail", "TW-RAIL", "ignition", "Turnwright ignition coil rail for four cylinders", "转匠 四缸排式点火线圈",
  "Four coils in one bar above the plugs. Lift it evenly with two screwdrivers or the legs tear; four spare legs are included. The two shapes differ in whether the plug points to the gearbox or to the belt.",
  "四只线圈连成一排，罩在火花塞上方。拆时用两把螺丝刀均匀撬起，否则易扯断护脚；附四只备用护脚。两款区别在于插头朝变速箱或朝皮带侧。",
  COIL, 218, 59, 1.25, (44, 13, 9), 157, {"coil-build": "rail", "pins": 5, "voltage": 12, "length": 38, "engine-fuel": "petrol", "pieces": 1},
  fit(v("GBX", "Plug towards the gearbox", zh="插头朝变速箱侧"), v("BLT", "Plug towards the belt", zh="插头朝皮带侧")), colour="#1f2124")
p("brightgap-can-coil", "BG-CAN", "ignition", "Brightgap oil-filled ignition coil", "明隙 油浸罐式点火线圈",
  "The round coil on the wing of cars with contact breakers. With 3 Ω it runs without a resistor; the 1.5 Ω coil needs the ballast in the loom, or the contacts burn. Bracket for 58 mm included.",
  "断电器触点时代装在翼子板上的圆罐线圈。3 欧款可不接电阻；1.5 欧款须配线束中的附加电阻，否则烧蚀触点。附 58 毫米抱箍。",
  COIL, 64, 19, .95, (17, 8, 8), 148, {"coil-build": "can", "voltage": [6, 12], "pins": 2, "engine-fuel": "petrol", "pieces": 1, "vehicle-class": ["small", "medium"]},
  fit(v("3R", "12 V, 3 ohms", zh="12 伏，3 欧"), v("15R", "12 V, 1.5 ohms", zh="12 伏，1.5 欧"), v("6V", "6 V, 1.5 ohms", 8, 2, zh="6 伏，1.5 欧")), colour="#2f4f7d")
p("turnwright-distributor", "TW-OLDTOWN", "ignition", "Turnwright Oldtown distributor, contactless", "转匠 老城 无触点分电器",
  "A new distributor with a Hall sender in the old shape: no points to file, the same vacuum advance, cap with side or top outlets. Set it with a strobe lamp at 9° before top dead centre or by the engine's plate.",
  "外形如旧、内置霍尔传感器的全新分电器：无需打磨触点，真空提前依旧，分电盖侧出线或上出线。以频闪灯按上止点前 9° 或发动机铭牌校正。",
  COIL, 298, 82, 1.9, (24, 15, 14), 112, {"rotation": ["clockwise", "anticlockwise"], "voltage": 12, "pins": 3, "engine-fuel": "petrol", "pieces": 1},
  fit(v("CW", "Turns clockwise", zh="顺时针"), v("CCW", "Turns anticlockwise", zh="逆时针")), ax("grade", V("TOP", "Outlets on top", "上出线", "#6b3f2a"), V("SIDE", "Outlets at the side", "侧出线", "#6b3f2a", 10, 3)))

# Starters and alternators.
START, ALT = "851140", "851150"
p("turnwright-alternator-small", "TW-ALT9", "batteries-and-electrics", "Turnwright alternator for small engines", "转匠 小排量发电机",
  "New windings, bearings and regulator in a new housing; nothing is taken back. The freewheel pulley spares the belt at idle and should spin one way only: if it turns stiffly both ways in ten years, change it alone.",
  "绕组、轴承、调节器与壳体全新，不收旧件。单向皮带轮减轻怠速时皮带冲击，只应单向空转；多年后若双向发涩，单换此轮即可。",
  ALT, 420, 112, 5.2, (22, 19, 18), 276, {"charging-current": [90, 110], "pulley-ribs": [5, 6], "voltage": 12, "pins": [2, 3], "vehicle-class": "small", "pieces": 1},
  fit(v("90-5", "90 A, 5 ribs, 2 pins", -28, -7, -.3, zh="90 安，5 槽，2 针"), v("90-6", "90 A, 6 ribs, 3 pins", -20, -5, -.2, zh="90 安，6 槽，3 针"), v("110-6", "110 A, 6 ribs, 3 pins", zh="110 安，6 槽，3 针")), colour="#b0b4b7")
p("turnwright-alternator-large", "TW-ALT18", "batteries-and-electrics", "Turnwright alternator with bus control", "转匠 总线控制发电机",
  "The engine computer tells this alternator by a single wire (LIN) how much to give. Hairpin windings of square copper fill the slots better than round wire, hence 180 A out of a case no bigger than before.",
  "发动机电脑经单线（LIN）指令其输出。方形铜线发卡绕组比圆线填槽更满，机壳不变而可达 180 安。",
  ALT, 680, 179, 6.6, (23, 20, 19), 213, {"charging-current": [140, 180], "pulley-ribs": [6, 7], "voltage": 12, "pins": 2, "vehicle-class": ["medium", "suv", "van"], "start-stop": "yes", "pieces": 1},
  fit(v("140-6", "140 A, 6 ribs", -70, -18, -.5, zh="140 安，6 槽"), v("180-6", "180 A, 6 ribs", zh="180 安，6 槽"), v("180-7", "180 A, 7 ribs", 12, 3, .1, zh="180 安，7 槽")), colour="#b9bdc0")
p("turnwright-alternator-24v", "TW-ALT24", "batteries-and-electrics", "Turnwright alternator for lorries, 24 V", "转匠 24 伏卡车发电机",
  "Brushes last 300,000 km behind a sealed cap and can be changed without taking the machine off. The foot mount is slotted, so that one housing answers two bolt distances, 176 and 196 mm.",
  "电刷在密封盖内可用 30 万公里，不卸机即可更换。底脚安装孔为长槽，176 与 196 毫米两种孔距通用。",
  ALT, 780, 209, 7.4, (27, 21, 20), 121, {"charging-current": [80, 110], "pulley-ribs": [8, 10], "voltage": 24, "pins": 4, "vehicle-class": "truck", "pieces": 1},
  fit(v("80-8", "80 A, 8 ribs", -60, -16, -.3, zh="80 安，8 槽"), v("80-V", "80 A, two V-belts", -60, -16, -.2, zh="80 安，双 V 带"), v("110-10", "110 A, 10 ribs", zh="110 安，10 槽")), colour="#9da2a5")
p("turnwright-starter-petrol", "TW-STP", "batteries-and-electrics", "Turnwright starter for petrol engines", "转匠 汽油机起动机",
  "A planetary gear lets a smaller motor do the work, a kilogram lighter than direct drive. Compare the nose: number of teeth, of bolts, and which side the solenoid sits on decide, not the kilowatts.",
  "行星减速使较小电机即可胜任，比直驱轻约 1 公斤。选型看前端：齿数、螺栓数与电磁开关所在侧，而非千瓦数。",
  START, 288, 76, 3.1, (26, 16, 14), 251, {"starter-power": [0.9, 1.1, 1.4], "pinion-teeth": [9, 10, 11], "rotation": "clockwise", "voltage": 12, "engine-fuel": "petrol", "pieces": 1},
  fit(v("9T", "0.9 kW, 9 teeth, 3 bolts", -24, -6, -.4, zh="0.9 千瓦，9 齿，三螺栓"), v("10T", "1.1 kW, 10 teeth, 2 bolts", zh="1.1 千瓦，10 齿，双螺栓"), v("11T", "1.4 kW, 11 teeth, 2 bolts", 22, 6, .3, zh="1.4 千瓦，11 齿，双螺栓")), colour="#8b8f93")
p("turnwright-starter-diesel", "TW-STD", "batteries-and-electrics", "Turnwright starter for diesel engines", "转匠 柴油机起动机",
  "Diesels want torque at 120 turns a minute in frost. The pinion meshes softly before full current flows, which saves the ring gear; the solenoid contacts are thick copper, not plated steel.",
  "柴油机严寒中需在 120 转/分下保持扭矩。小齿轮先轻啮合再通全电流，保护飞轮齿圈；电磁开关触点为厚铜，而非镀铜钢。",
  START, 398, 105, 4.9, (30, 17, 15), 198, {"starter-power": [2, 2.3], "pinion-teeth": [9, 10, 11], "rotation": ["clockwise", "anticlockwise"], "voltage": 12, "engine-fuel": "diesel", "vehicle-class": ["medium", "van", "pick-up"], "pieces": 1},
  fit(v("10C", "2.0 kW, 10 teeth, clockwise", -20, -5, -.3, zh="2.0 千瓦，10 齿，顺时针"), v("11A", "2.0 kW, 11 teeth, anticlockwise", -14, -4, -.2, zh="2.0 千瓦，11 齿，逆时针"), v("9C", "2.3 kW, 9 teeth, clockwise", zh="2.3 千瓦，9 齿，顺时针")), colour="#7e8388")
p("turnwright-starter-start-stop", "TW-STS", "batteries-and-electrics", "Turnwright starter for start-stop engines", "转匠 启停起动机",
  "Built for 300,000 starts where the common sort is done at 50,000: needle bearings, a second relay that soothes the voltage dip and long brushes. It replaces a start-stop starter only by its like.",
  "按 30 万次起动设计，普通款约 5 万次：滚针轴承、缓压降副继电器、加长电刷。启停车的起动机须以同类更换。",
  START, 480, 128, 4.1, (27, 17, 15), 174, {"starter-power": [1.3, 1.7, 2], "pinion-teeth": [10, 11, 12], "rotation": "clockwise", "voltage": 12, "start-stop": "yes", "engine-fuel": ["petrol", "diesel"], "pieces": 1},
  fit(v("10T", "1.3 kW, 10 teeth", -40, -10, -.3, zh="1.3 千瓦，10 齿"), v("11T", "1.7 kW, 11 teeth", zh="1.7 千瓦，11 齿"), v("12T", "2.0 kW, 12 teeth", 36, 9, .4, zh="2.0 千瓦，12 齿")), colour="#868b90")
p("roadkeep-classic-dynamo", "RK-DYNAMO", "batteries-and-electrics", "Roadkeep alternator in a dynamo shape", "路守 仿直流发电机外形交流发电机",
  "To look at, the tube of a dynamo of the sixties; inside, a 45 A alternator that charges at idle. For negative earth, or positive earth by another rectifier; the old regulator box stays as a dummy.",
  "外观是六十年代筒式直流发电机，内里为 45 安交流机，怠速即可充电。负极搭铁，另有正极搭铁整流版；旧调节器盒留作外观。",
  ALT, 560, 148, 4.8, (27, 15, 15), 97, {"charging-current": 45, "pulley-ribs": 1, "voltage": [6, 12], "vehicle-class": ["small", "medium"], "pieces": 1, "rotation": "clockwise"},
  fit(v("12N", "12 V, negative earth", zh="12 伏，负极搭铁"), v("12P", "12 V, positive earth", 16, 4, zh="12 伏，正极搭铁"), v("6N", "6 V, negative earth", 22, 6, zh="6 伏，负极搭铁")), colour="#202225")

# Starter batteries.
LEAD = "850710"
CASES = {"L1": (22, 19, 21), "L2": (26, 19, 21), "L3": (29, 19, 21), "L4": (33, 19, 21), "L5": (37, 19, 21), "LB1": (22, 19, 19), "LB2": (26, 19, 19), "LB3": (29, 19, 19), "B24": (25, 14, 24), "D23": (25, 19, 24), "D26": (28, 19, 24), "D31": (32, 19, 24)}
def cell(case, ah, amps, cny, eur, kg): return v(f"{case}-{ah}", f"{case}, {ah} Ah, {amps} A", cny, eur, kg, CASES[case], zh=f"{case}，{ah} 安时，{amps} 安")
p("voltmoor-plain-battery", "VM-PLAIN", "starter-batteries", "Voltmoor Plain starter battery, flooded", "伏原 平常 富液起动蓄电池",
  "For cars without start-stop and with modest electrics. Calcium plates lose about a tenth of their charge in three months; a float eye shows green while it is above 65%. Handles fold, the base has ledges on all sides.",
  "用于无启停、用电不多的车。钙合金极板三个月自放电约一成，电眼绿色表示电量在 65% 以上。提手可折，四面底沿均可压装。",
  LEAD, 348, 79, 15.2, (26, 19, 21), 590, {"battery-technology": "flooded", "battery-case": ["L1", "L2", "L3"], "ampere-hours": [50, 60, 70], "cold-cranking": [420, 510, 610], "positive-pole": "right", "start-stop": "no", "vehicle-approval": "en-50342-1", "voltage": 12},
  ax("capacity", cell("L1", 50, 420, -52, -10, -2.6), cell("L2", 60, 510, 0, 0, 0), cell("L3", 70, 610, 56, 13, 2.5)), colour="#24364d", battery="lead-acid")
p("voltmoor-orient-battery", "VM-ORIENT", "starter-batteries", "Voltmoor Orient battery in Asian cases", "伏原 东方 亚规蓄电池",
  "Taller than European batteries and with the poles standing on top, held by a frame rather than at the foot. Posts are thin or thick by case: B24 takes thin ones, the D cases thick.",
  "比欧规电池高，极柱凸出于顶面，以上压框而非底脚固定。极柱粗细随外壳：B24 为细柱，D 系列为粗柱。",
  LEAD, 398, 92, 17.2, (25, 19, 24), 412, {"battery-technology": "calcium", "battery-case": ["B24", "D23", "D26", "D31"], "ampere-hours": [45, 65, 75, 90], "cold-cranking": [360, 550, 630, 750], "positive-pole": ["right", "left"], "start-stop": "no", "voltage": 12},
  ax("capacity", cell("B24", 45, 360, -98, -22, -5.4), cell("D23", 65, 550, 0, 0, 0), cell("D26", 75, 630, 48, 12, 1.9), cell("D31", 90, 750, 128, 30, 5.1)), ax("side", V("R", "Positive right", "正极在右"), V("L", "Positive left", "正极在左")), colour="#2e5c48", battery="lead-acid")
p("voltmoor-low-battery", "VM-LOW", "starter-batteries", "Voltmoor Low battery, 175 mm high", "伏原 低身 蓄电池 高 175 毫米",
  "Fifteen millimetres lower than the usual case, for cars whose battery lies under a seat, a cover or a strut brace. A high one in this place will not close; a low one in a tall tray needs the spacer in the box.",
  "比常规低 15 毫米，用于电池置于座椅、盖板或拉杆下方的车。此处装高款盖不上；低款装入深槽须用附带垫块。",
  LEAD, 378, 88, 15.6, (26, 19, 19), 344, {"battery-technology": "calcium", "battery-case": ["LB1", "LB2", "LB3"], "ampere-hours": [44, 60, 72], "cold-cranking": [420, 540, 660], "positive-pole": "right", "start-stop": "no", "vehicle-approval": "en-50342-1", "height": 17.5, "voltage": 12},
  ax("capacity", cell("LB1", 44, 420, -58, -13, -3.4), cell("LB2", 60, 540, 0, 0, 0), cell("LB3", 72, 660, 48, 11, 2.5)), colour="#3c3f44", battery="lead-acid")
p("coldmorning-efb", "CG-RIME", "starter-batteries", "Coldmorning Rime EFB start-stop battery", "寒晨 雾凇 EFB 启停蓄电池",
  "A wet battery with carbon in the paste and a fleece on the plates: it stands twice the cycles of a plain one and costs about three quarters of an AGM. Where an EFB was fitted, do not go back to a flooded battery.",
  "极板膏加碳、表面覆毡的富液电池，循环次数约为普通款两倍，价格约为 AGM 的四分之三。原装 EFB 的车勿退回普通电池。",
  LEAD, 468, 109, 18.6, (29, 19, 21), 402, {"battery-technology": "efb", "battery-case": ["L2", "L3", "L4"], "ampere-hours": [60, 70, 80], "cold-cranking": [640, 720, 800], "positive-pole": "right", "start-stop": "yes", "vehicle-approval": "en-50342-1", "voltage": 12},
  ax("capacity", cell("L2", 60, 640, -58, -13, -2.2), cell("L3", 70, 720, 0, 0, 0), cell("L4", 80, 800, 58, 14, 2.4)), colour="#4d7a8a", battery="lead-acid")
p("coldmorning-agm", "CG-STILL", "starter-batteries", "Coldmorning Stillwater AGM battery", "寒晨 静水 AGM 蓄电池",
  "The acid is bound in glass mat, so it may lie in the boot or under a seat with its vent hose on. Tell the car about the change where it keeps count of battery age, else it charges the new one like the old.",
  "电解液吸附于玻纤隔板，接上排气管即可置于尾箱或座椅下。若车辆记录电池寿命，请登记更换，否则仍按旧电池充电。",
  LEAD, 688, 159, 21.2, (33, 19, 21), 431, {"battery-technology": "agm", "battery-case": ["L2", "L3", "L4", "L5", "L6"], "ampere-hours": [60, 70, 80, 95, 105], "cold-cranking": [680, 760, 800, 850, 950], "positive-pole": "right", "start-stop": "yes", "vehicle-approval": "en-50342-1", "voltage": 12},
  ax("capacity", cell("L2", 60, 680, -140, -32, -4), cell("L3", 70, 760, -76, -17, -1.2), cell("L4", 80, 800, 0, 0, 0), cell("L5", 95, 850, 112, 26, 4.6), v("L6-105", "L6, 105 Ah, 950 A", 178, 41, 7.8, (41, 19, 21), zh="L6，105 安时，950 安")), colour="#17191c", battery="lead-acid")
p("coldmorning-frost-battery", "CG-FORTY", "starter-batteries", "Coldmorning Minus Forty winter battery", "寒晨 零下四十 高寒蓄电池",
  "More and thinner plates give at least a fifth more cold current than the plain size, at the cost of some life in hot climates. Petroleum jelly for the posts and a quilted jacket that keeps a warm battery warm overnight are in the box.",
  "极板更薄更多，冷起动电流比普通款高两成以上，代价是炎热地区寿命略短。附极柱凡士林与保温套，可留住夜间余温。",
  LEAD, 428, 98, 18.9, (29, 19, 21), 286, {"battery-technology": "calcium", "battery-case": ["L2", "L3", "L5"], "ampere-hours": [62, 77, 95], "cold-cranking": [620, 770, 900], "positive-pole": "right", "start-stop": "no", "vehicle-approval": "en-50342-1", "voltage": 12},
  ax("capacity", cell("L2", 62, 620, -54, -12, -2.4), cell("L3", 77, 770, 0, 0, 0), cell("L5", 95, 900, 118, 27, 5.4)), colour="#c6ccd2", battery="lead-acid")
p("coldmorning-auxiliary", "CG-SECOND", "starter-batteries", "Coldmorning Second auxiliary AGM battery", "寒晨 副席 辅助 AGM 蓄电池",
  "The little second battery that keeps radio and lamps alive while a start-stop engine cranks, often hidden in wing or boot. It fails quietly; when the start-stop lamp gives up, measure this one too.",
  "启停车起动瞬间维持收音机与灯光的小副电池，常藏于翼子板或尾箱。它坏得无声无息；启停失效时，也请量一量它。",
  LEAD, 280, 69, 4.8, (17, 11, 16), 187, {"battery-technology": "agm", "ampere-hours": [12, 14], "cold-cranking": 200, "positive-pole": ["left", "right"], "start-stop": "yes", "voltage": 12, "height": [13, 14.5]},
  ax("capacity", v("12", "12 Ah, 150 x 87 x 130 mm"), v("14", "14 Ah, 150 x 87 x 145 mm", 26, 6, .5, (17, 11, 18))), ax("side", V("R", "Positive right", "正极在右"), V("L", "Positive left", "正极在左")), colour="#2a2c30", battery="lead-acid")
p("coldmorning-camper-battery", "CG-BERTH", "starter-batteries", "Coldmorning Berth battery for campers", "寒晨 铺位 房车两用蓄电池",
  "Thicker plates than a starter battery and thinner than a traction one: starts a 3 l diesel and bears 200 discharges to half. Screw posts M8 beside the round ones carry the cables of lamps and fridge.",
  "极板厚度介于起动与动力电池之间：可起动 3 升柴油机，亦可承受 200 次半深放电。圆柱旁另有 M8 螺柱，接照明与冰箱线。",
  LEAD, 560, 132, 21.8, (33, 19, 21), 219, {"battery-technology": "efb", "battery-case": ["L4", "L5", "L6"], "ampere-hours": [80, 95, 105], "cold-cranking": [650, 760, 820], "positive-pole": "right", "start-stop": "no", "vehicle-class": "van", "voltage": 12},
  ax("capacity", cell("L4", 80, 650, 0, 0, 0), cell("L5", 95, 760, 86, 20, 3.9), v("L6-105", "L6, 105 Ah, 820 A", 128, 30, 6.2, (41, 19, 21), zh="L6，105 安时，820 安")), colour="#6f7f56", battery="lead-acid")
p("voltmoor-lorry-battery", "VM-DRAY", "starter-batteries", "Voltmoor Dray battery for lorries", "伏原 辎重 卡车蓄电池",
  "Two in series make the 24 V of a lorry: buy them together, of one date. The lid is a labyrinth that holds back acid when a cab is tilted, and the plates are glued to the floor of the case against shaking.",
  "两只串联即为卡车的 24 伏，请购买同一批次。迷宫式盖在翻驾驶室时防止漏酸，极板底部胶固以抗振动。",
  LEAD, 820, 189, 34.5, (53, 22, 25), 133, {"battery-technology": "flooded", "ampere-hours": [140, 180], "cold-cranking": [800, 1000], "positive-pole": "left", "start-stop": "no", "vehicle-class": "truck", "length": 51.3, "vehicle-approval": "en-50342-1", "voltage": 12},
  ax("capacity", v("140", "140 Ah, 800 A", zh="140 安时，800 安"), v("180", "180 Ah, 1000 A", 160, 40, 8.2, (53, 25, 25), zh="180 安时，1000 安")), colour="#7b2f2a", battery="lead-acid")

# Jump starters and inflators.
JUMP, PUMP = "85076000", "841480"
def lithium(wh): return dict(battery="lithium-ion", battery_wh=str(wh))
p("wayside-glovebox-jumper", "WC-GLOVE", "jump-starters-and-inflators", "Wayside Cell Glovebox jump starter, 600 A", "路旁电 手套箱 应急启动电源 600 安",
  "No larger than a wallet of maps. Enough for a motorcycle or a small petrol engine two or three times; the clamps stay dead until they feel a battery the right way round.",
  "只有一叠地图大小，一次充满可为摩托车或小排量汽油车启动两三次。电瓶夹识别到正确极性之前不会通电。",
  JUMP, 148, 39, .62, (19, 11, 6), 342, {"peak-current": 600, "battery-capacity": 22.2, "petrol-up-to": 2, "usb-c-power": 10, "power-supply": "lithium", "voltage": 12, "engine-fuel": "petrol"},
  colours(BLACK, ORANGE), ax("pack", V("1", "Without case", "不含收纳盒"), V("C", "With hard case", "含硬壳收纳盒", cny=18, eur=5, kg=.2, box=(22, 15, 8))), **lithium(22.2))
p("wayside-pilot-jumper", "WC-PILOT", "jump-starters-and-inflators", "Wayside Cell Pilot jump starter, 1200 A", "路旁电 领航 应急启动电源 1200 安",
  "The one to keep in a family car. Charge it twice a year: a full year on the shelf costs it a fifth. The small screen counts per cent, not lamps, and the torch has a red blinking mode.",
  "适合家用车常备。每年充电两次即可，搁置一年约失两成电。小屏以百分比而非灯格显示电量，手电带红色闪烁。",
  JUMP, 248, 64, .98, (23, 14, 7), 458, {"peak-current": 1200, "battery-capacity": 44.4, "petrol-up-to": 5, "usb-c-power": 18, "power-supply": "lithium", "voltage": 12, "engine-fuel": ["petrol", "diesel"]},
  colours(BLACK, V("YEL", "Yellow", "黄色", "#e2b93b")), ax("pack", V("1", "Without case", "不含收纳盒"), V("C", "With hard case", "含硬壳收纳盒", cny=24, eur=7, kg=.3, box=(27, 19, 9))), **lithium(44.4))
p("wayside-inn-jumper", "WC-INN", "jump-starters-and-inflators", "Wayside Cell Halfway Inn jump starter, 2000 A", "路旁电 半途客栈 应急启动电源 2000 安",
  "Half a small power station: 65 W USB-C runs a laptop for an hour, a 12 V socket of 10 A a cool box for as long. From a charger of the same power it fills again in an hour and a half.",
  "半个小电站：65 瓦 USB-C 可供笔记本电脑一小时，12 伏 10 安插口可供冷藏箱同样时长。以同功率充电器约一个半小时充满。",
  JUMP, 428, 109, 1.5, (26, 17, 9), 331, {"peak-current": 2000, "battery-capacity": 74, "petrol-up-to": 8, "usb-c-power": 65, "power-supply": "lithium", "voltage": 12, "engine-fuel": ["petrol", "diesel"]},
  colours(BLACK, GREY), **lithium(74))
p("wayside-blizzard-jumper", "WC-BLIZ", "jump-starters-and-inflators", "Wayside Cell Blizzard jump starter, 3000 A", "路旁电 暴雪 应急启动电源 3000 安",
  "Below −10 °C a film heater warms the cells for two minutes before it lets current out; without that, lithium gives little. Clamps of solid copper on cables of 25 mm², long enough to reach round an air filter.",
  "低于 −10 °C 时加热膜先暖电芯两分钟再放电，否则锂电几乎无力。纯铜夹配 25 平方毫米线缆，长度可绕过空滤壳。",
  JUMP, 598, 149, 1.95, (28, 20, 10), 268, {"peak-current": 3000, "battery-capacity": 88.8, "petrol-up-to": 10, "usb-c-power": 30, "power-supply": "lithium", "voltage": 12, "waterproof": "IP65", "engine-fuel": ["petrol", "diesel"]},
  colours(V("RED", "Red", "红色", "#a82f2c"), BLACK), ax("pack", V("1", "Clamps of 40 cm", "40 厘米夹线"), V("L", "Clamps of 80 cm", "80 厘米夹线", cny=36, eur=9, kg=.25)), **lithium(88.8))
p("wayside-lorry-jumper", "WC-TEAM", "jump-starters-and-inflators", "Wayside Cell Team jump starter, 12 and 24 V", "路旁电 双驾 12／24 伏应急启动电源",
  "A switch under a lid turns it from cars to lorries; it refuses if the battery it finds does not match. Kept just under 100 Wh, it may still travel as a smaller dangerous good.",
  "盖下拨钮在轿车与卡车之间切换，测得电池不符即拒绝输出。容量略低于 100 瓦时，仍可按较小类危险品运输。",
  JUMP, 680, 159, 2.05, (28, 20, 11), 176, {"peak-current": [2500, 1250], "battery-capacity": 96.2, "power-supply": "lithium", "voltage": [12, 24], "usb-c-power": 60, "engine-fuel": "diesel", "vehicle-class": ["truck", "van"]},
  colours(BLACK, ORANGE), **lithium(96.2))
p("wayside-jumper-with-pump", "WC-TRADES", "jump-starters-and-inflators", "Wayside Cell Two Trades starter and pump", "路旁电 两行当 启动充气一体机",
  "Flat battery or flat tyre, one box. The pump stops at the set pressure and brings a 205 tyre from 1.8 to 2.4 bar in about two minutes; after ten minutes it asks for a rest of as long.",
  "电池亏电或轮胎漏气，一盒解决。到设定压力自停，205 宽轮胎从 1.8 充至 2.4 巴约两分钟；连续十分钟后须停歇同样时长。",
  JUMP, 358, 92, 1.6, (25, 18, 10), 402, {"peak-current": 1500, "battery-capacity": 55.5, "petrol-up-to": 6, "air-flow": 22, "top-pressure": 10, "usb-c-power": 15, "power-supply": "lithium", "voltage": 12},
  colours(BLACK, ORANGE), **lithium(55.5))
p("steppeway-pocket-inflator", "SW-PUFF", "jump-starters-and-inflators", "Steppeway Puff pocket inflator", "草原路 吹风 便携充气泵",
  "As long as a torch and as loud as a hair dryer. It tops up five car tyres by 0.3 bar on one charge, or fills a bicycle tyre in a minute; needles for balls and air toys clip under the tail.",
  "手电般长短，声响如吹风机。一次充电可为五条汽车轮胎各补 0.3 巴，自行车胎约一分钟；球针与玩具嘴卡在尾盖内。",
  PUMP, 138, 38, .58, (24, 10, 7), 436, {"power-supply": "lithium", "battery-capacity": 22.2, "air-flow": 12, "top-pressure": 10.3, "usb-c-power": 15, "pieces": 4},
  colours(BLACK, V("WHT", "White", "白色", "#eef0f0"), V("GRN", "Green", "绿色", "#5a7a5a")), **lithium(22.2))
p("steppeway-socket-inflator", "SW-SOCKET", "jump-starters-and-inflators", "Steppeway Socket inflator for the dashboard plug", "草原路 点烟口充气泵",
  "Nothing to charge, so it works after three years in the boot. The lead of 3.6 m reaches the rear wheel of an estate; the hose screws on and loses no air when it comes off. Fuse in the plug.",
  "无电池可亏，尾箱里放三年照样能用。3.6 米电源线够到旅行车后轮；气管螺旋接头，拆下不漏气。插头内有保险丝。",
  PUMP, 98, 29, 1.1, (22, 17, 10), 398, {"power-supply": "socket-12v", "voltage": [12, 24], "power": 120, "air-flow": 30, "top-pressure": 8, "length": 360},
  ax("grade", V("DIAL", "Dial gauge", "指针表", "#3a3d41", -16, -5), V("DIG", "Digital, stops itself", "数显自停", "#3a3d41")), ax("voltage", V("12", "12 V", "12 伏"), V("1224", "12 and 24 V", "12／24 伏通用", cny=22, eur=6, kg=.2)))
p("steppeway-twin-inflator", "SW-TWIN", "jump-starters-and-inflators", "Steppeway Twin inflator for off-road tyres", "草原路 双缸 越野充气泵",
  "Two cylinders bring a 265 tyre from 1.2 bar on sand back to 2.4 bar in three minutes. It draws 30 A and must hang on the battery, engine running. Sand plate, bag, 7 m coiled hose.",
  "双缸，可在三分钟内将 265 宽胎由沙地用的 1.2 巴恢复至 2.4 巴。电流 30 安，须夹在电瓶上并保持发动机运转。附底板、收纳包与 7 米弹簧管。",
  PUMP, 328, 84, 4.6, (32, 24, 20), 229, {"power-supply": "clamps", "voltage": 12, "power": 360, "air-flow": 72, "top-pressure": 10, "length": 700, "vehicle-class": ["suv", "pick-up"]},
  ax("grade", V("1H", "One hose", "单管", "#c4622d"), V("4H", "Four hoses at once", "一拖四气管", "#c4622d", 98, 26, 1.3, (36, 28, 20))))
p("roadkeep-foot-pump", "RK-FOOT", "jump-starters-and-inflators", "Roadkeep Treadle foot pump", "路守 踏板 脚踏打气筒",
  "With two cylinders about sixty strokes bring half a bar into a car tyre, with one about a hundred, in silence and in any frost. The gauge is set in the middle and can be unscrewed; the frame locks flat with a hook.",
  "给轿车轮胎升 0.5 巴，双筒约踩六十下，单筒约一百下，无声无电，严寒也可用。压力表居中可拧下，支架折平后以钩扣住。",
  "841420", 58, 18, 1.7, (32, 18, 11), 261, {"power-supply": "foot", "top-pressure": 7, "material": "steel", "pieces": 4},
  ax("grade", V("1", "One cylinder", "单筒", "#2d3034", -18, -5, -.6, (32, 13, 11)), V("2", "Two cylinders", "双筒", "#2d3034")))
p("steppeway-volume-pump", "SW-BELLOWS", "jump-starters-and-inflators", "Steppeway Bellows pump for boats and beds", "草原路 风箱 大流量充气泵",
  "A fan for bulk, then a piston for the last bar: a paddle board stands in eight minutes, an awning in two, and the fan turned round empties both. Six nozzles in a pouch; not for car tyres.",
  "先风机大量送气，再活塞补足末段压力：桨板八分钟，充气前帐两分钟，反接即可抽气。附六种气嘴，不用于汽车轮胎。",
  PUMP, 198, 52, 1.5, (24, 17, 15), 172, {"power-supply": ["socket-12v", "clamps"], "voltage": 12, "power": 110, "air-flow": 350, "top-pressure": 1.4, "pieces": 8},
  colours(GREY, BLUE), ax("grade", V("12", "12 V", "12 伏款"), V("CELL", "With battery clamps too", "另含电瓶夹", cny=14, eur=4, kg=.2)))

# Dash cams.
CAM = "852589"
CARDS = ax("storage", V("0", "No card", "不含卡"), V("64", "64 GB", "64 GB", cny=36, eur=10, kg=.01), V("128", "128 GB", "128 GB", cny=62, eur=17, kg=.01))
p("ninth-milestone-plain-cam", "NM-FIRST", "dash-cams", "Ninth Milestone First Stone dash cam", "九里碑 起点 行车记录仪",
  "One lens, one button, a screen of 2 inches. It writes in loops of three minutes and locks the present one when braked hard. A capacitor instead of a cell finishes the last file, as cells swell on hot windscreens.",
  "单镜头、单按键、2 寸屏。三分钟循环录制，急刹时锁定当前片段。以电容代替电池存完最后一段，热挡风玻璃上电池易鼓包。",
  CAM, 148, 39, .34, (14, 11, 7), 452, {"resolution": "1080p", "cameras": 1, "view-angle": 130, "parking-watch": "no", "position-record": "no", "power-supply": "socket-12v", "voltage": 12},
  CARDS, colour="#1f2124")
p("ninth-milestone-hidden-cam", "NM-SHADE", "dash-cams", "Ninth Milestone Shade dash cam, no screen", "九里碑 帘后 无屏行车记录仪",
  "Sits behind the mirror like a rain sensor and talks only to the telephone. A jingle at start tells that it records, a red lamp that it does not. The barrel turns 60° for steep or flat windscreens.",
  "像雨量传感器一样藏于后视镜后，只与手机相连。启动提示音表示在录，红灯亮表示未录。镜筒可转 60°，适应陡平不同的前挡。",
  CAM, 238, 62, .28, (13, 11, 7), 374, {"resolution": "1440p", "cameras": 1, "view-angle": 140, "parking-watch": "yes", "position-record": "no", "power-supply": ["socket-12v", "wired"], "voltage": [12, 24]},
  CARDS, colour="#2a2c2f")
p("ninth-milestone-wayfarer", "NM-WAY", "dash-cams", "Ninth Milestone Wayfarer dash cam with position", "九里碑 行客 带定位记录仪",
  "Time, place and speed are burnt into the picture or left out, as law or taste asks. The holder has the receiver for satellites and a magnet: the camera comes off with one hand when parking in town.",
  "时间、地点与车速可叠印画面或关闭，依法规与喜好而定。卫星接收器置于磁吸底座，市区停车可单手取下相机。",
  CAM, 318, 82, .42, (15, 12, 8), 341, {"resolution": "1440p", "cameras": 1, "view-angle": 145, "parking-watch": "yes", "position-record": "yes", "power-supply": "socket-12v", "battery-capacity": 1.8, "voltage": [12, 24]},
  CARDS, colour="#24272b", **lithium(1.8))
p("ninth-milestone-two-ways", "NM-BOTH", "dash-cams", "Ninth Milestone Both Ways dash cam, front and rear", "九里碑 前后 双镜头记录仪",
  "Most knocks come from behind, hence the second camera in the rear window. Its cable, thin as a shoelace, hides in the roof lining; the longer one is for estates and vans. Both views in step to the frame.",
  "磕碰多来自后方，故后窗另设一镜。线缆细如鞋带，可藏入顶棚；旅行车与厢车请选长线。前后画面逐帧同步。",
  CAM, 388, 98, .56, (17, 13, 8), 388, {"resolution": ["1440p", "1080p"], "cameras": 2, "view-angle": 140, "parking-watch": "yes", "position-record": "yes", "power-supply": ["socket-12v", "wired"], "voltage": [12, 24]},
  size(V("6", "Rear cable 6 m", "后线 6 米", "#202326"), V("9", "Rear cable 9 m", "后线 9 米", "#202326", 16, 4, .06)), CARDS)
p("ninth-milestone-night-cam", "NM-OWL", "dash-cams", "Ninth Milestone Owl dash cam, 2160p", "九里碑 夜枭 4K 记录仪",
  "A large sensor reads number plates under street lamps where others show a white blot, since it takes each frame twice, short and long. Files are big: 64 GB hold five hours. The fan-free case gets warm.",
  "大底传感器每帧长短两次曝光，路灯下仍能读出车牌，而非一团白光。文件较大，64 GB 约录五小时。无风扇外壳会温热。",
  CAM, 498, 126, .46, (15, 13, 8), 296, {"resolution": "2160p", "cameras": 1, "view-angle": 150, "parking-watch": "yes", "position-record": "yes", "power-supply": ["socket-12v", "wired"], "voltage": [12, 24]},
  CARDS, colour="#16181a")
p("ninth-milestone-taxi-cam", "NM-FARE", "dash-cams", "Ninth Milestone Fare cam, road and cabin", "九里碑 载客 路面与车内记录仪",
  "For taxis and driving schools: the second lens looks inwards by infrared, without a glow that would disturb anyone. Sound can be switched off by a slide, not by a menu, and a sticker tells passengers.",
  "供出租车与驾校使用：第二镜头以红外拍摄车内，无可见光打扰。录音用实体拨钮关闭，无需进菜单，附告知乘客的贴纸。",
  CAM, 348, 89, .44, (15, 12, 8), 214, {"resolution": ["1440p", "1080p"], "cameras": 2, "view-angle": 150, "parking-watch": "yes", "position-record": "yes", "power-supply": "socket-12v", "battery-capacity": 1.9, "voltage": 12},
  CARDS, colour="#33363a", **lithium(1.9))
p("ninth-milestone-mirror-cam", "NM-GLASS", "dash-cams", "Ninth Milestone Looking Glass mirror cam", "九里碑 镜中 流媒体后视镜",
  "A mirror of 11 inches that becomes the picture of the rear camera, unmoved by heads, luggage or a steamed window. Straps hold it over the old mirror; off, it is a plain mirror. Guide lines when reversing.",
  "11 寸后视镜，可切换为后摄画面，不受乘客、行李与起雾后窗遮挡。绑带固定于原镜，关闭后即普通镜面。倒车显示辅助线。",
  CAM, 428, 112, .92, (38, 14, 8), 252, {"resolution": ["1440p", "1080p"], "cameras": 2, "view-angle": 140, "parking-watch": "yes", "position-record": "yes", "power-supply": ["socket-12v", "wired"], "width": 28, "voltage": [12, 24]},
  size(V("6", "Rear cable 6 m", "后线 6 米", "#101214"), V("10", "Rear cable 10 m", "后线 10 米", "#101214", 20, 5, .08)), ax("storage", V("0", "No card", "不含卡"), V("64", "64 GB", "64 GB", cny=36, eur=10, kg=.01)))
p("ninth-milestone-haul-cam", "NM-HAUL", "dash-cams", "Ninth Milestone Haul set for lorries", "九里碑 长运 卡车三镜头套装",
  "Front, side and tail for a lorry, with plugs that screw and lenses rated for the pressure washer. The recorder locks under a steel lid beside the tachograph; 20 m of cable go to the tail, extendable by 10.",
  "卡车用前、侧、尾三镜，螺纹防水插头，镜头可承受高压水枪。主机锁于行驶记录仪旁的钢盖内；尾线 20 米，可再接 10 米。",
  CAM, 680, 159, 2.4, (32, 24, 12), 118, {"resolution": "1080p", "cameras": 3, "view-angle": 130, "parking-watch": "yes", "position-record": "yes", "power-supply": "wired", "voltage": [12, 24], "waterproof": "IP69K", "vehicle-class": "truck"},
  ax("storage", V("128", "128 GB", "128 GB", "#2b2d30"), V("256", "256 GB", "256 GB", "#2b2d30", 60, 16)))

# Tyres.
TYRE = "401110"


def tyre(name, cny=0, eur=0, kg=0):
    """'205/55 R16 91V' with its box: the tyre's own diameter and width."""
    width, aspect, rim = map(int, re.match(r"T?(\d+)/(\d+) R(\d+)", name).groups())
    across = round((rim * 25.4 + 2 * width * aspect / 100) / 10) + 1
    return Value(f"{width}.{aspect}.{rim}", name, name, "#2b2b2b", cny, eur, kg, (across, across, round(width / 10) + 1))


def tyres(*values): return ax("size", *values), {"car-tyre-size": [x.en.split(" ")[0] + x.en.split(" ")[1] for x in values], "load-and-speed": [x.en.split(" ")[2] for x in values]}


def rubber(handle, code_, en, zh, text_en, text_zh, cny, eur, kg, popularity, specs, *values):
    axis, sizes = tyres(*values)
    p(handle, code_, "car-tyres", en, zh, text_en, text_zh, TYRE, cny, eur, kg, next(x.box for x in values if not x.cny), popularity, {**sizes, **specs}, axis)


rubber("marchwind-errand", "MW-ERRAND", "Marchwind Errand summer tyre", "行风 差事 夏季轮胎",
  "A plain tyre for small cars that mostly go to work and to the market. The ribs are closed at the shoulder, which keeps it quiet and lets it wear evenly; full tread depth is 7.5 mm.",
  "为小型车上班买菜而做的朴素轮胎。胎肩花纹封闭，安静且磨损均匀；新胎花纹深 7.5 毫米。磨损标记在主沟内，雨天前看一眼便知。",
  188, 42, 6.6, 521, {"tyre-season": "summer", "vehicle-class": "small", "eu-fuel": ["C", "D"], "eu-wet": "C", "tyre-noise": 70, "snow-mark": "no", "vehicle-approval": ["ece-r30", "ece-r117"]},
  tyre("155/65 R14 75T", -22, -4, -.9), tyre("165/70 R14 81T", -10, -2, -.2), tyre("175/65 R14 82T"), tyre("185/60 R15 84H", 28, 6, .7), tyre("185/65 R15 88H", 24, 5, .9))
rubber("karstway-terrace", "KW-TERR", "Karstway Terrace summer touring tyre", "岩途 梯田 夏季轮胎",
  "Four straight grooves, one of them wide, drain the middle of the tread, and fine cuts on the outside keep the block from squealing in bends. It holds its grip to the last 3 mm better than its price suggests: silica right through.",
  "四条直沟、一条加宽，负责胎面中央排水；外侧细缝让花纹块过弯不啸叫。整层白炭黑配方，磨到剩 3 毫米仍有可靠抓地。",
  318, 68, 8.9, 684, {"tyre-season": "summer", "vehicle-class": ["medium", "estate"], "eu-fuel": ["B", "C"], "eu-wet": "A", "tyre-noise": 69, "snow-mark": "no", "vehicle-approval": ["ece-r30", "ece-r117"]},
  tyre("195/65 R15 91H", -58, -12, -.7), tyre("205/55 R16 91V"), tyre("205/60 R16 92H", 12, 3, .3), tyre("215/55 R17 94V", 82, 18, 1.2), tyre("225/45 R17 94W", 64, 14, .6), tyre("225/50 R17 98W", 90, 20, 1.3))
rubber("karstway-cascade", "KW-CASC", "Karstway Cascade sports tyre", "岩途 叠瀑 运动轮胎",
  "A wide closed shoulder outside, open grooves inside: it must be mounted with “outside” to the front. Firm sidewalls answer the wheel at once and pass on every kerb; below 7 °C the rubber turns hard.",
  "外侧胎肩宽而封闭，内侧沟槽敞开，安装时“OUTSIDE”字样朝外。胎壁偏硬，转向跟手，路沿也如实传来；7 °C 以下胶料变硬。",
  468, 102, 10.2, 372, {"tyre-season": "summer", "vehicle-class": "medium", "eu-fuel": ["C", "D"], "eu-wet": "A", "tyre-noise": 72, "snow-mark": "no", "vehicle-approval": ["ece-r30", "ece-r117"]},
  tyre("225/40 R18 92Y", kg=-.4), tyre("225/45 R18 95Y", 22, 5), tyre("235/45 R18 98Y", 54, 12, .6), tyre("245/40 R19 98Y", 142, 32, 1.2), tyre("255/35 R19 96Y", 158, 36, 1.1))
rubber("karstway-watershed", "KW-WATER", "Karstway Watershed tyre for SUVs", "岩途 分水岭 SUV 夏季轮胎",
  "Taller cars lean, so the outer blocks are tied to each other by small bridges and the belt has a third ply. On wet grass it does what a road tyre can; for tracks see the Sheepwalk.",
  "车高则侧倾，故外侧花纹块以小桥相连，带束增为三层。湿草地上能做到公路胎的极限；走土路请看“羊径”。",
  498, 108, 12.6, 356, {"tyre-season": "summer", "vehicle-class": "suv", "eu-fuel": ["B", "C"], "eu-wet": "B", "tyre-noise": 71, "snow-mark": "no", "vehicle-approval": ["ece-r30", "ece-r117"]},
  tyre("215/65 R16 98H", -82, -18, -1.9), tyre("225/65 R17 102H"), tyre("235/55 R18 100V", 58, 12, .4), tyre("235/60 R18 103V", 70, 15, 1), tyre("255/50 R19 107Y", 152, 34, 1.9))
rubber("karstway-icefall", "KW-ICEF", "Karstway Icefall winter tyre", "岩途 冰瀑 冬季轮胎",
  "An arrow tread whose cuts interlock, so that a block bends on ice yet stands firm on dry tar. A second mark in the grooves shows 4 mm, below which some countries no longer count it as a winter tyre.",
  "箭形花纹，细缝内部互锁，冰面上可屈伸，干燥柏油路上又立得住。沟内另有 4 毫米标记，低于此某些国家不再视作冬季胎。",
  348, 76, 9.2, 547, {"tyre-season": "winter", "vehicle-class": ["medium", "estate"], "eu-fuel": ["C", "D"], "eu-wet": ["B", "C"], "tyre-noise": 71, "snow-mark": "yes", "vehicle-approval": ["ece-r30", "ece-r117"]},
  tyre("195/65 R15 91T", -64, -14, -.7), tyre("205/55 R16 91H"), tyre("215/60 R16 99H", 52, 12, 1), tyre("225/45 R17 94V", 78, 17, .6), tyre("225/50 R17 98V", 96, 21, 1.3))
rubber("marchwind-thaw", "MW-THAW", "Marchwind Thaw winter tyre, small cars", "行风 融雪 小型车冬季轮胎",
  "Narrow on purpose: a slim tyre cuts through slush down to the road where a wide one floats. Sizes for small cars only, mark of the snowflake on the wall, rubber that stays soft to about −25 °C.",
  "有意做窄：窄胎能切开雪浆触到路面，宽胎只会漂浮。仅设小型车规格，胎侧有雪花标，胶料至约 −25 °C 仍柔软。",
  208, 46, 6.9, 438, {"tyre-season": "winter", "vehicle-class": "small", "eu-fuel": "D", "eu-wet": "C", "tyre-noise": 71, "snow-mark": "yes", "vehicle-approval": ["ece-r30", "ece-r117"]},
  tyre("165/65 R14 79T", -16, -3, -.6), tyre("175/65 R14 82T"), tyre("175/65 R15 84T", 18, 4, .3), tyre("185/65 R15 88T", 26, 6, .9))
rubber("karstway-lakeice", "KW-LAKE", "Karstway Lakeice Nordic winter tyre, studless", "岩途 湖冰 北欧无钉冬季轮胎",
  "For places where the road is white for months. Softer than a central European winter tyre, with 1,900 cuts and pumice ground into the rubber; on warm wet motorways its braking is plainly longer.",
  "用于数月积雪结冰的地区。比中欧冬季胎更软，刻有 1900 道细缝，胶料掺浮石粉；在温暖潮湿的高速路上制动距离明显偏长。",
  428, 94, 9.3, 212, {"tyre-season": "winter", "vehicle-class": ["medium", "suv"], "eu-fuel": ["C", "D"], "eu-wet": "E", "tyre-noise": 70, "snow-mark": "yes", "vehicle-approval": ["ece-r30", "ece-r117"]},
  tyre("195/65 R15 95R", -58, -12, -.6), tyre("205/55 R16 94R"), tyre("225/65 R17 106R", 138, 30, 3.6), tyre("235/55 R18 104R", 182, 40, 3.8))
rubber("karstway-equinox", "KW-EQUI", "Karstway Equinox all-season tyre", "岩途 昼夜 四季轮胎",
  "One set for places with a week of snow. The middle of the tread is cut like a winter tyre, the shoulders stand like a summer one; it gives each season about four fifths and saves the change twice a year.",
  "一年只下一周雪的地方，一套即可。胎面中部如冬胎细刻，两肩如夏胎坚实；各季约得八成，省去每年两次换胎。",
  338, 74, 9.1, 612, {"tyre-season": "all-season", "vehicle-class": ["small", "medium", "suv"], "eu-fuel": "C", "eu-wet": "B", "tyre-noise": 71, "snow-mark": "yes", "vehicle-approval": ["ece-r30", "ece-r117"]},
  tyre("185/65 R15 88H", -82, -18, -1.3), tyre("195/65 R15 91H", -62, -14, -.6), tyre("205/55 R16 94V"), tyre("215/60 R17 100V", 92, 20, 2.2), tyre("225/45 R17 94W", 82, 18, .5), tyre("235/55 R18 104V", 158, 35, 3.6))
rubber("karstway-sheepwalk", "KW-SHEEP", "Karstway Sheepwalk all-terrain tyre", "岩途 羊径 全地形轮胎",
  "Blocks climb over the shoulder so that the wall bites in ruts, and stone ejectors lie between them. It hums on tar, drinks more fuel and lasts well; air pressure may go down to 1.4 bar on sand.",
  "花纹块延至胎肩，车辙里胎侧也能咬地，沟底设排石条。柏油路上有嗡声、油耗略增，但耐磨；沙地可降至 1.4 巴。",
  558, 122, 15.2, 298, {"tyre-season": "all-season", "vehicle-class": ["suv", "pick-up"], "eu-fuel": "E", "eu-wet": "C", "tyre-noise": 73, "snow-mark": "yes", "vehicle-approval": ["ece-r30", "ece-r117"]},
  tyre("215/70 R16 100T", -118, -26, -2.6), tyre("235/75 R15 109T", -62, -14, -.8), tyre("245/70 R16 111T"), tyre("265/70 R16 112T", 72, 16, 1.6), tyre("265/60 R18 114T", 138, 30, 1.9))
rubber("karstway-hush", "KW-HUSH", "Karstway Hush tyre for electric cars", "岩途 静音 电动车轮胎",
  "With no engine to drown it, tyre drone is what one hears. A ring of open foam glued inside takes about 4 dB of it; a stiff inner ply bears the battery. Repairs need the foam cut out and put back.",
  "没有发动机掩盖，听见的便是胎噪。内壁粘贴开孔泡棉环，约降 4 分贝；内层加硬以承电池之重。补胎须切下泡棉再粘回。",
  538, 118, 11.4, 287, {"tyre-season": "summer", "vehicle-class": "hybrid", "eu-fuel": "A", "eu-wet": "B", "tyre-noise": 68, "snow-mark": "no", "vehicle-approval": ["ece-r30", "ece-r117"]},
  tyre("215/50 R18 92W", -58, -12, -1), tyre("235/45 R18 98W"), tyre("235/50 R19 103V", 98, 22, 1.8), tyre("255/45 R20 105W", 192, 42, 2.8))
rubber("karstway-homeward", "KW-HOME", "Karstway Homeward run-flat tyre", "岩途 归程 缺气保用轮胎",
  "Walls stiff enough to carry the car 80 km at 80 km/h with no air in them. Only for cars with pressure monitoring, because a flat is not felt; the ride is harsher, and a tyre that has run flat is not mended.",
  "胎壁硬挺，无气时可以 80 公里时速再行 80 公里。缺气不易察觉，仅限带胎压监测的车；乘坐偏硬，缺气行驶后不可修补。",
  588, 129, 11.8, 196, {"tyre-season": "summer", "vehicle-class": ["medium", "suv"], "eu-fuel": ["C", "D"], "eu-wet": "B", "tyre-noise": 71, "snow-mark": "no", "vehicle-approval": ["ece-r30", "ece-r117"]},
  tyre("205/55 R16 91W", -148, -33, -1.4), tyre("225/45 R18 91Y"), tyre("245/45 R18 96Y", 48, 11, 1.1))
rubber("karstway-bygone", "KW-BYGONE", "Karstway Bygone tyre for classic cars", "岩途 往昔 老爷车轮胎",
  "Full, round walls and a zigzag tread of 1968 over a radial casing of today. Made in the tall sizes that newer cars left behind; each batch carries its week of making, as classics age tyres before they wear them.",
  "1968 年的之字花纹与饱满圆润胎侧，内里是今日的子午线胎体。只做新车已不用的高扁平比规格；老爷车轮胎先老后磨，故每批标明生产周。",
  398, 92, 7.2, 141, {"tyre-season": "summer", "vehicle-class": ["small", "medium"], "tyre-noise": 71, "snow-mark": "no", "vehicle-approval": "ece-r30"},
  tyre("155/80 R13 79S", -48, -11, -.9), tyre("165/80 R13 83S", -24, -5, -.4), tyre("155/80 R15 82S"), tyre("165/80 R15 87S", 22, 5, .6))
rubber("marchwind-lender", "MW-LENDER", "Marchwind Lender temporary spare tyre", "行风 暂借 应急备胎",
  "The thin spare for the well in the boot, to be pumped to 4.2 bar and driven at 80 km/h at most, home or to the tyre shop. Tyre alone; it wants a 4 in rim of the right bolt pattern (see Wheels).",
  "尾箱凹槽中的窄备胎，充至 4.2 巴，时速不超过 80 公里，开回家或到轮胎店。单胎，须配相应孔距的 4 英寸宽轮辋（见轮毂类）。",
  178, 44, 5.2, 166, {"tyre-season": "summer", "vehicle-class": ["small", "medium"], "snow-mark": "no", "top-pressure": 4.2, "vehicle-approval": "ece-r30"},
  tyre("T115/70 R15 90M", -18, -4, -.6), tyre("T125/80 R16 97M"), tyre("T135/80 R17 103M", 36, 9, 1.2))

# Wheels.
RIM = "870870"
p("hubstone-steel-wheel", "HS-PLAINST", "wheels", "Hubstone Farrier steel wheel", "毂石 蹄铁 钢轮毂",
  "The black wheel for winter tyres: coated in a bath by electrophoresis, then powdered, so that a scratched rim rusts only at the scratch. Seats for 60° cone bolts, which are not included.",
  "装冬胎用的黑色钢圈：先电泳浸涂再喷粉，即使刮花也只锈在伤处，不会蔓延。螺孔为 60° 锥座，不含螺栓。",
  RIM, 148, 36, 7.6, (41, 41, 20), 388, {"rim-size": ["5.5Jx14", "6Jx15", "6.5Jx16"], "hole-pattern": ["4x100", "5x100", "5x112"], "wheel-offset": [38, 43, 46], "centre-bore": [57.1, 60.1], "load": [500, 615, 660], "material": "steel", "vehicle-approval": "ece-r124"},
  fit(v("14", "5.5J x 14, 4 x 100, ET 43, 60.1 mm", -34, -8, -1.3, (38, 38, 18)), v("15", "6J x 15, 5 x 100, ET 38, 57.1 mm"), v("16", "6.5J x 16, 5 x 112, ET 46, 57.1 mm", 32, 8, 1.3, (44, 44, 21))), colour="#1d1f21")
p("hubstone-alloy-wheel", "HS-TENROAD", "wheels", "Hubstone Tenroad aluminium wheel", "毂石 十道 铝合金轮毂",
  "Ten plain spokes that a brush gets between. Low-pressure cast and flow-formed in the rim, which saves half a kilo; the lacquer is rated for salt, so it may be worn in winter. A hub ring to 57.1 mm comes with the 5 x 112 one.",
  "十根素条辐，刷子能伸进去清洗。低压铸造、轮辋旋压，减重约半公斤；漆面耐盐，可冬季使用。5×112 款附 57.1 毫米定心环。",
  RIM, 388, 92, 9.3, (47, 47, 24), 342, {"rim-size": ["6.5Jx16", "7.5Jx17", "8Jx18"], "hole-pattern": ["5x112", "5x114.3"], "wheel-offset": [40, 45, 48], "centre-bore": [66.6, 73.1], "load": [690, 725], "material": "aluminium", "vehicle-approval": "ece-r124"},
  size(v("16", "6.5J x 16, ET 48", -72, -17, -1.2, (44, 44, 22)), v("17", "7.5J x 17, ET 45"), v("18", "8J x 18, ET 40", 88, 21, 1.4, (50, 50, 25))), ax("fitting", v("5112", "5 x 112"), v("5114", "5 x 114.3")), ax("finish", V("SLV", "Silver", "银色", "#b9bec4"), V("GRA", "Graphite", "石墨灰", "#4a4e53", 18, 5)))
p("hubstone-spare-wheel", "HS-SLIM", "wheels", "Hubstone Slim rim for a temporary spare", "毂石 纤 应急备胎钢圈",
  "Four inches wide, painted yellow at the rim so that nobody forgets it is on. Takes the T tyres of the Lender; the well in the boot must be 62 cm across and 15 deep.",
  "四英寸宽，轮缘漆黄，提醒换着备胎。配“暂借”T 型胎；尾箱凹槽须宽 62 厘米、深 15 厘米。",
  RIM, 138, 34, 6.2, (44, 44, 13), 118, {"rim-size": ["4Bx15", "4Bx16", "4Bx17"], "hole-pattern": ["4x100", "5x112", "5x114.3"], "wheel-offset": [30, 35], "centre-bore": [60.1, 66.6], "load": 600, "material": "steel"},
  fit(v("15", "4B x 15, 4 x 100, 60.1 mm", -16, -4, -.7, (41, 41, 13)), v("16", "4B x 16, 5 x 112, 66.6 mm"), v("17", "4B x 17, 5 x 114.3, 66.6 mm", 18, 4, .6, (46, 46, 13))), colour="#d9b430")
p("hubstone-wheel-covers", "HS-LID", "wheels", "Hubstone Lid wheel covers, 4 pieces", "毂石 盖 轮毂罩 四只",
  "Covers that are held by a sprung wire and, since wires fail, by two slots for cable ties that do not show. Nylon with glass fibre bends at a kerb and comes back; brakes get air through the outer ring.",
  "以弹簧钢圈卡装，另留两处不显眼的扎带槽以防脱落。玻纤尼龙磕到路沿会弯而复原，外圈开孔给制动器散热。",
  RIM, 88, 25, 2.3, (42, 42, 12), 271, {"material": "polyamide", "rim-size": ["R14", "R15", "R16"], "pieces": 4, "vehicle-class": ["small", "medium", "van"]},
  size(v("14", "14 in", -8, -2, -.3, (39, 39, 12)), v("15", "15 in"), v("16", "16 in", 10, 3, .3, (44, 44, 12))), colours(SILVER, BLACK))
p("hubstone-centring-rings", "HS-RING", "wheels", "Hubstone hub centring rings, 4 pieces", "毂石 定心环 四只",
  "A wheel bored wider than the hub hangs on its bolts and shakes at 110 km/h. These rings of glass-filled nylon fill the gap to 0.05 mm; they come off by hand even after a winter.",
  "轮毂中心孔大于轮轴时只靠螺栓定位，时速 110 公里便会抖动。玻纤尼龙环填补间隙，精度 0.05 毫米，过冬后仍可徒手取下。",
  RIM, 22, 8, .08, (12, 11, 4), 184, {"material": "polyamide", "centre-bore": [66.6, 72.6, 73.1], "pieces": 4, "vehicle-class": ["small", "medium", "suv"]},
  fit(v("66-57", "66.6 to 57.1 mm", zh="66.6 转 57.1 毫米"), v("72-57", "72.6 to 57.1 mm", zh="72.6 转 57.1 毫米"), v("73-60", "73.1 to 60.1 mm", zh="73.1 转 60.1 毫米"), v("73-66", "73.1 to 66.1 mm", zh="73.1 转 66.1 毫米")), colour="#3b6ea5")
p("hubstone-spacers", "HS-SHIM", "wheels", "Hubstone wheel spacers, pair", "毂石 轮毂垫片 一对",
  "Forged 6082 aluminium with a hub lip of its own, so that the wheel still sits on a centre. Needs bolts longer by the thickness of the disc (not included), and in most countries an entry in the car's papers.",
  "6082 锻造铝，自带定心凸台，车轮仍由中心定位。须换用加长相应厚度的螺栓（不含），多数国家须登记备案。",
  RIM, 168, 44, 1.3, (20, 19, 6), 153, {"material": "aluminium", "hole-pattern": ["5x112", "5x100"], "centre-bore": [57.1, 66.6], "pieces": 2, "depth": [1, 1.5, 2]},
  size(v("10", "10 mm", -20, -5, -.4), v("15", "15 mm"), v("20", "20 mm", 22, 6, .5, (20, 19, 7))), ax("fitting", v("5112", "5 x 112, 66.6 mm"), v("51057", "5 x 112 and 5 x 100, 57.1 mm", zh="5×112 及 5×100，57.1 毫米")), colour="#aeb3b7")

# Snow chains.
CHAIN = "73152000"
def groups(*rows):
    return ax("size", *[v(code, f"{code}: {a}, {b}", cny, eur, kg, zh=f"{code}：{a}、{b}") for code, a, b, cny, eur, kg in rows]), [x.replace(" ", "") for r in rows for x in r[1:3]]
axis, fits = groups(("060", "175/65 R14", "185/60 R14", -20, -5, -.5), ("070", "185/65 R15", "195/55 R16", 0, 0, 0), ("090", "205/55 R16", "215/50 R17", 18, 5, .5), ("100", "215/60 R16", "225/50 R17", 28, 7, .8))
p("frostladder-rung-chains", "FL-RUNG", "snow-chains", "Frostladder Rung ladder chains, pair", "霜梯 横档 梯形防滑链 一对",
  "For the two days a year when the pass road demands chains. Links of 12 mm, a coloured hook for each end, tension by a rubber ring. Try them once in the yard in daylight, not first on the mountain.",
  "为一年里山口要求装链的那两天准备。12 毫米链，两端挂钩分色，橡胶圈张紧。请先白天在院子里试装一次，别等上山。",
  CHAIN, 138, 36, 4.9, (30, 22, 10), 298, {"chain-pattern": "ladder", "link-size": 12, "car-tyre-size": fits, "vehicle-approval": "en-16662-1", "material": "steel", "pieces": 2}, axis, colour="#9aa0a4")
axis, fits = groups(("065", "185/60 R15", "195/50 R16", -14, -4, -.3), ("080", "195/65 R15", "215/45 R17", 0, 0, 0), ("095", "215/55 R17", "225/45 R18", 26, 7, .6), ("105", "225/55 R17", "245/40 R18", 38, 10, .9))
p("frostladder-lozenge-chains", "FL-LOZ9", "snow-chains", "Frostladder Lozenge diamond chains, 9 mm, pair", "霜梯 菱格 菱形防滑链 9 毫米 一对",
  "The diamond net always has a link under the tyre, so it neither thumps nor slides sideways. A ratchet takes up the slack in the first metres and opens by a pull; gloves and a kneeling sheet are in the bag.",
  "菱形链网始终有链节着地，既不颠簸也不横滑。棘轮在起步数米内自行收紧，一拉即松；袋内附手套与跪垫。",
  CHAIN, 248, 64, 4.3, (32, 24, 10), 362, {"chain-pattern": "diamond", "link-size": 9, "car-tyre-size": fits, "vehicle-approval": "en-16662-1", "material": "steel", "pieces": 2}, axis, colour="#b0b6ba")
axis, fits = groups(("S65", "205/45 R17", "215/40 R17", -12, -3, -.2), ("S80", "225/40 R18", "215/45 R18", 0, 0, 0), ("S95", "235/40 R19", "245/35 R19", 34, 9, .5))
p("frostladder-slim-chains", "FL-SLIM7", "snow-chains", "Frostladder Needle chains for low clearance, 7 mm", "霜梯 细针 窄隙防滑链 7 毫米",
  "For wheel arches where only seven millimetres are left beside the strut: flat-rolled alloy links, thin inside, and a nylon shield over each lock that spares aluminium rims.",
  "用于减震器旁仅余 7 毫米的轮拱：扁轧合金链，内侧更薄，锁扣外套尼龙罩，不伤铝合金轮毂。最高时速 50 公里，无雪路面请及时拆下。",
  CHAIN, 398, 102, 3.9, (33, 25, 10), 214, {"chain-pattern": "diamond", "link-size": 7, "car-tyre-size": fits, "vehicle-approval": "en-16662-1", "material": "steel", "pieces": 2}, axis, colour="#c2c7ca")
axis, fits = groups(("230", "225/65 R17", "235/60 R17", 0, 0, 0), ("250", "235/65 R17", "255/55 R18", 32, 8, .9), ("270", "265/65 R17", "265/60 R18", 58, 15, 1.8))
p("frostladder-drift-chains", "FL-DRIFT", "snow-chains", "Frostladder Drift chains for SUVs and vans, 16 mm", "霜梯 雪堆 SUV 与厢车防滑链 16 毫米",
  "Square-drawn wire with welded studs on the cross links bites into packed snow under two tonnes. Heavy, loud and slow: 40 km/h and no further than needed. Cam tensioners, two to each chain.",
  "方截面链加焊防滑齿，两吨车压在硬雪上也咬得住。沉、响、慢：限速 40 公里，够用即卸。每条两只凸轮张紧器。",
  CHAIN, 368, 96, 9.2, (38, 28, 14), 233, {"chain-pattern": "diamond", "link-size": 16, "car-tyre-size": fits, "vehicle-approval": "en-16662-1", "vehicle-class": ["suv", "van"], "material": "steel", "pieces": 2}, axis, colour="#8b9195")
axis, fits = groups(("54", "185/65 R15", "205/45 R16", -10, -3, -.1), ("62", "205/55 R16", "225/45 R17", 0, 0, 0), ("69", "215/65 R16", "225/50 R18", 12, 3, .15), ("79", "235/60 R18", "255/50 R19", 24, 6, .3))
p("frostladder-snow-socks", "FL-SOCK", "snow-chains", "Frostladder Overshoe snow socks, pair", "霜梯 套鞋 布质防滑套 一对",
  "Woven hoods that pull over the tyre by hand in two minutes and weigh less than a coat. Good for some 100 km on snow, few on bare tar; washed at 40 °C and dried they serve again. Not accepted everywhere as chains.",
  "织物套，徒手两分钟即可套上，轻过一件外套。雪面约可用 100 公里，裸露路面很快磨坏；40 °C 洗净晾干可再用。并非各地都认作防滑链。",
  "630790", 178, 46, 1.1, (32, 24, 7), 318, {"chain-pattern": "textile", "car-tyre-size": fits, "vehicle-approval": "en-16662-1", "material": "polyester", "washable": "machine", "pieces": 2}, axis, colour="#d8dcdf")
axis, fits = groups(("A", "205/55 R16", "205/60 R16", 0, 0, 0), ("B", "225/50 R17", "235/55 R18", 48, 10, .7), ("C", "235/65 R17", "255/55 R19", 82, 18, 1.4))
p("frostladder-outrider", "FL-OUTR", "snow-chains", "Frostladder Outrider chains, fitted from outside", "霜梯 外骑 外装防滑链",
  "An arm bolted to one wheel nut presses the cross-pieces over the tread as the car rolls: nothing goes behind the wheel, so clearance there does not matter. Adapters for 17, 19 and 21 mm nuts.",
  "臂架固定在一颗车轮螺母上，车一滚动便把横链压上胎面，轮后不走链，内侧间隙大小无妨。附 17、19、21 毫米螺母转接座。",
  CHAIN, 898, 189, 7.8, (46, 36, 16), 141, {"chain-pattern": "outside", "car-tyre-size": fits, "spanner-size": [17, 19, 21], "vehicle-approval": "en-16662-1", "material": ["steel", "plastic"], "pieces": 2}, axis, colour="#34383c")
p("frostladder-rescue-straps", "FL-TRACE", "snow-chains", "Frostladder Trace traction straps, 6 pieces", "霜梯 套绳 脱困链条带 六条",
  "Short lengths of chain on webbing that are threaded through the spokes of a wheel already stuck, three on each. To get out and on to the road, at walking pace; not a snow chain in the sense of road signs.",
  "短链缝于织带，可直接穿过已陷住车轮的轮辐，每轮三条。只供以步行速度脱困上路，不等同于交通标志所称防滑链。",
  CHAIN, 118, 32, 3.4, (30, 22, 9), 187, {"chain-pattern": "cross", "link-size": 14, "material": ["steel", "polyester"], "pieces": 6, "vehicle-class": ["small", "medium", "suv"]},
  size(v("S", "For tyres 165 to 205 mm", -12, -3, -.5, zh="用于 165 至 205 毫米胎宽"), v("L", "For tyres 215 to 265 mm", zh="用于 215 至 265 毫米胎宽")), colour="#c8601f")

# Roof.
ROOF = "87082990"
p("highcrate-ridgepole-bars", "HC-RIDGE", "roof-bars", "Highcrate Ridgepole steel roof bars, pair", "高箱 屋脊 钢制车顶横杆 一对",
  "Square steel tube in a black plastic sleeve: heavier and louder than aluminium, and the bar that builders buy. Clamps open wide enough for rails 3 to 6 cm thick and close with a wing nut behind a lock.",
  "方钢管外套黑色塑料：比铝杆重、风噪大，却是施工师傅常买的一款。夹座可夹 3 至 6 厘米粗的纵轨，蝶形螺母由锁盖遮住。",
  ROOF, 238, 62, 6.6, (128, 14, 12), 312, {"roof-fixing": "raised-rails", "length": [115, 125, 140], "load": 90, "lockable": "yes", "material": "steel", "vehicle-approval": "iso-11154", "pieces": 2},
  size(v("115", "115 cm", -16, -4, -.4, (118, 14, 12)), v("125", "125 cm"), v("140", "140 cm", 22, 6, .8, (143, 14, 12))), colour="#1f2124")
p("highcrate-flushwing-bars", "HC-FLUSH", "roof-bars", "Highcrate Flushwing roof bars for flush rails", "高箱 贴翼 贴顶纵轨横杆",
  "Wing-shaped aluminium ends just inside the rails, so nothing stands out to hit heads or garage doors. The feet are set to the curve of the rail by a wheel; a torque key clicks at 4 Nm.",
  "翼形铝杆收在纵轨之内，不碰头也不擦车库门。底脚以拨轮贴合纵轨弧度，附扭矩钥匙，4 牛·米时咔嗒提示。",
  ROOF, 458, 118, 5.2, (126, 15, 12), 327, {"roof-fixing": "flush-rails", "length": [108, 118], "load": 75, "lockable": "yes", "material": "aluminium", "vehicle-approval": "iso-11154", "pieces": 2},
  size(v("108", "108 cm", -18, -5, -.3, (116, 15, 12)), v("118", "118 cm")), colours(SILVER, BLACK))
p("highcrate-doorframe-bars", "HC-EAVE", "roof-bars", "Highcrate Lintel roof bars for a bare roof", "高箱 门楣 无轨车顶横杆",
  "Four feet on rubber pads, hooked by steel claws into the door frame and tightened against each other. Measure the roof between the door gaps, front and rear: the range chosen must hold both figures.",
  "四个底脚垫有橡胶，以钢爪钩住门框相互拉紧。请量前后门缝之间的车顶宽度，两处尺寸都须落在所选范围之内。",
  ROOF, 428, 112, 6.1, (132, 16, 14), 358, {"roof-fixing": "door-frame", "length": [120, 130], "load": 75, "lockable": "yes", "material": "aluminium", "vehicle-class": ["small", "medium"], "vehicle-approval": "iso-11154", "pieces": 2},
  fit(v("95", "Roof 95 to 105 cm wide", -14, -4, -.2, (122, 16, 14), zh="车顶宽 95 至 105 厘米"), v("104", "Roof 104 to 116 cm wide", zh="车顶宽 104 至 116 厘米")), colours(SILVER, BLACK))
p("highcrate-fixed-point-bars", "HC-STUD", "roof-bars", "Highcrate Stud roof bars for fixed points", "高箱 螺座 预留固定点横杆",
  "Many cars hide four threaded holes under flaps in the roof trim. These feet bolt there with M6 or M8 and a sealing ring; once set, the bars come off with a key and the feet stay.",
  "不少车的车顶饰条活盖下藏有四个螺孔。底脚以 M6 或 M8 螺栓连密封圈固定，装好后横杆可用钥匙取下，底脚留在车上。",
  ROOF, 498, 128, 5.6, (126, 15, 13), 241, {"roof-fixing": "fixed-points", "thread": ["M6", "M8"], "length": [110, 120], "load": 100, "lockable": "yes", "material": "aluminium", "vehicle-class": ["estate", "suv", "van"], "vehicle-approval": "iso-11154", "pieces": 2},
  size(v("110", "110 cm", -16, -4, -.3, (116, 15, 13)), v("120", "120 cm")), ax("fitting", v("M6", "M6"), v("M8", "M8")), colour="#b9bec4")
p("highcrate-gutter-bars", "HC-GUTTER", "roof-bars", "Highcrate Drayman bars for rain gutters", "高箱 车把式 雨槽横杆",
  "For vans and off-roaders that still have a gutter. The legs come in two heights, as high roofs and ladders differ; three bars to a set carry boards and pipes without sag. Zinc under black powder.",
  "供仍有雨槽的厢车与越野车。脚高两种，因车顶与梯子不同而设；三杆一套，运板材与管材不下垂。镀锌后喷黑粉。",
  ROOF, 398, 104, 11.4, (158, 20, 18), 186, {"roof-fixing": "gutter", "length": 150, "load": 150, "lockable": "no", "material": "steel", "vehicle-class": ["van", "suv"], "vehicle-approval": "iso-11154", "pieces": [2, 3]},
  pack(v("2", "2 pieces", -118, -30, -3.6, (158, 16, 14)), v("3", "3 pieces")), size(V("L", "Legs 12 cm", "脚高 12 厘米", "#1f2124"), V("H", "Legs 22 cm", "脚高 22 厘米", "#1f2124", 24, 6, 1.1)))
p("highcrate-attic-box", "HC-ATTIC", "roof-bars", "Highcrate Attic roof box", "高箱 阁楼 车顶箱",
  "Opens from either side, with a strap inside for each third of its length. The claws slide along the bars and are tightened from within; skis of 175 cm go into the two larger ones. Empty weight counts against the roof load.",
  "左右皆可开启，箱内按三等分各设一条绑带。卡爪沿横杆滑动，由箱内拧紧；两款大箱可放 175 厘米雪板。箱体自重计入车顶承重。",
  ROOF, 880, 199, 14.5, (190, 65, 42), 386, {"roof-fixing": "on-bars", "capacity": [320, 420, 480], "length": [140, 188, 205], "load": 75, "lockable": "yes", "material": "plastic", "vehicle-approval": "iso-11154"},
  ax("capacity", V("320", "320 l, 140 cm", "320 升，140 厘米", "", -180, -40, -3.6, (142, 80, 40)), V("420", "420 l, 188 cm", "420 升，188 厘米"), V("480", "480 l, 205 cm", "480 升，205 厘米", "", 100, 22, 2.9, (207, 85, 42))), ax("finish", V("BLK", "Black, grained", "黑色纹面", "#24272b"), V("GRY", "Grey, grained", "灰色纹面", "#7d8287")))
p("highcrate-loft-bag", "HC-LOFT", "roof-bars", "Highcrate Loft folding roof bag", "高箱 软阁 折叠车顶包",
  "Goes back into a pouch the size of a walking boot when the holiday is over. Coated polyester with welded seams; the zip has a rain flap all the same. On a bare roof take the one with the grip mat. Eight straps, bars or hooks.",
  "假期结束可收回靴子大小的袋中。涂层涤纶热压接缝，拉链仍设防雨盖；加配防滑垫款可护车漆。八条绑带，可系横杆或门钩。",
  "42029291", 218, 58, 4.1, (46, 30, 18), 264, {"roof-fixing": ["on-bars", "door-frame"], "capacity": [300, 450], "load": 60, "lockable": "no", "material": "polyester", "waterproof": "IPX4"},
  ax("capacity", V("300", "300 l", "300 升", "#2c3036", -38, -10, -.8), V("450", "450 l", "450 升", "#2c3036")), ax("pack", V("1", "Bag alone", "仅车顶包"), V("M", "With grip mat", "含防滑垫", cny=28, eur=8, kg=.7)))
p("highcrate-bike-carrier", "HC-RIDER", "roof-bars", "Highcrate Upright bike carrier for the roof", "高箱 立骑 车顶自行车架",
  "The bicycle stands on both wheels and an arm takes it by the down tube, 2 to 8 cm thick, round or flat. The wheel straps are long enough for tyres of 3 in. For carbon frames lay the rubber cup supplied.",
  "自行车双轮站立，臂夹下管，圆管扁管 2 至 8 厘米皆可。轮带够长，容 3 英寸宽胎。碳纤维车架请垫附带橡胶杯。",
  ROOF, 248, 64, 4, (148, 32, 12), 302, {"roof-fixing": "on-bars", "load": 18, "length": 145, "lockable": "yes", "material": ["steel", "aluminium"], "vehicle-approval": "iso-11154", "pieces": [1, 2]},
  ax("finish", V("STL", "Steel rail", "钢轨", "#2b2d30"), V("ALU", "Aluminium rail", "铝轨", "#b9bec4", 68, 18, -.8)), pack(v("1", "1 piece"), v("2", "2 pieces", 230, 59, 3.8, (148, 34, 22))))
p("highcrate-tow-ball-carrier", "HC-STERN", "roof-bars", "Highcrate Sternpost bike carrier for the tow ball", "高箱 船尾柱 拖车球自行车架",
  "Drops over a 50 mm ball and closes by one lever; with bicycles on it still tips back so the tailgate opens. Rails bear 30 kg each, which suits e-bikes without their batteries. Lamps and 13-pin plug are wired.",
  "扣上 50 毫米拖车球，一杆锁紧；载车时仍可后倾以开尾门。每轨 30 公斤，可载取下电池的电动自行车。灯组与 13 针插头已接好。",
  ROOF, 980, 229, 17.5, (118, 66, 28), 276, {"roof-fixing": "tow-ball", "load": 60, "voltage": 12, "pins": 13, "lockable": "yes", "material": ["steel", "aluminium"], "vehicle-approval": ["ece-r148", "iso-11154"], "pieces": [2, 3]},
  ax("pack", V("2", "For 2 bicycles", "两辆款", "#2b2d30"), V("3", "For 3 bicycles", "三辆款", "#2b2d30", 240, 58, 4.2, (120, 76, 30))))
p("highcrate-ski-clamps", "HC-PISTE", "roof-bars", "Highcrate Piste ski clamps", "高箱 雪道 滑雪板夹",
  "Two rubber-lined jaws a side that open with gloves on: the button is the size of a walnut. Spacers raise them by 4 cm so that high bindings clear the roof. Also takes oars and rolled awnings.",
  "每侧两片衬胶夹爪，戴手套也能打开，按钮有核桃大小。垫块可抬高 4 厘米，使高固定器不碰车顶。船桨与卷好的天幕亦可夹运。",
  ROOF, 168, 44, 2.6, (64, 22, 12), 219, {"roof-fixing": "on-bars", "width": [36, 60], "load": [22, 36], "lockable": "yes", "material": "aluminium", "vehicle-approval": "iso-11154", "pieces": 2},
  size(v("36", "36 cm, 3 pairs of skis", -34, -9, -.8, (42, 22, 12), zh="36 厘米，三副雪板"), v("60", "60 cm, 5 pairs of skis", zh="60 厘米，五副雪板")), colours(BLACK, SILVER))
p("highcrate-kayak-cradle", "HC-HULL", "roof-bars", "Highcrate Hull kayak cradle", "高箱 船身 皮划艇托架",
  "J-shaped arms hold a boat on its edge, where hulls are stiffest, and fold flat when empty, which saves fuel and garage height. Bow and stern lines with hooks under the bumper belong to it and to every boat.",
  "J 形臂让船侧立，受力在船体最硬处；空载可折平，省油也省车库高度。附船头船尾拉绳与保险杠下挂钩，任何船都应系上。",
  ROOF, 148, 39, 3.4, (58, 30, 16), 147, {"roof-fixing": "on-bars", "load": 34, "height": 42, "lockable": "no", "material": "steel", "pieces": [1, 2]},
  ax("grade", V("FIX", "Fixed arms", "固定臂", "#26292c", -28, -7, -.6), V("FLD", "Folding arms", "折叠臂", "#26292c")), pack(v("1", "1 piece", zh="一组"), v("2", "2 pieces", 128, 34, 3.2, (58, 32, 28), zh="两组")))

# Mats and covers.
MAT_R, MAT_T, COVER = "401691", "570500", "630790"
LHD, RHD = V("LHD", "Left-hand drive", "左舵"), V("RHD", "Right-hand drive", "右舵")
p("dryfoot-trough-mats", "DF-TROUGH", "mats-and-covers", "Dryfoot Trough rubber mats, 4 pieces", "干履 浅槽 橡胶脚垫 四片",
  "Natural rubber with a rim of 25 mm that holds a litre and a half of snow water each in front. Lines on the back show where to cut; after one trim round the pedals they lie as if made for the floor.",
  "天然橡胶，25 毫米围边，前排每片可盛 1.5 升雪水。背面有裁切线，绕踏板修剪一次便服帖。踏跟处加厚至 6 毫米，不会被鞋跟磨穿。",
  MAT_R, 128, 36, 4.8, (74, 52, 8), 474, {"material": "rubber", "vehicle-class": ["small", "medium", "suv"], "drive-side": ["left", "right"], "washable": "hose", "pieces": 4},
  size(V("S", "Small cars", "小型车", "#202326", -18, -5, -.8), V("M", "Medium cars", "中型车", "#202326"), V("X", "SUVs", "SUV", "#202326", 22, 6, .9, (80, 56, 8))), ax("drive-side", LHD, RHD))
p("dryfoot-needle-mats", "DF-NEEDLE", "mats-and-covers", "Dryfoot Needle textile mats, 4 pieces", "干履 针毡 织物脚垫 四片",
  "Needled felt of 480 g/m² that swallows gravel and lets it be shaken out. The edge is bound with yarn, and grains of rubber on the back keep it from creeping under the pedals; the driver's mat has a heel pad.",
  "480 克/平方米针刺毡，吃得进碎石也抖得出。包边锁线，背面橡胶颗粒防止窜向踏板；驾驶位带脚跟垫。",
  MAT_T, 88, 27, 2.6, (70, 50, 7), 412, {"material": "polypropylene", "vehicle-class": ["small", "medium", "estate"], "drive-side": ["left", "right"], "washable": "hand", "pieces": 4},
  size(V("S", "Small cars", "小型车", cny=-8, eur=-2, kg=-.3), V("M", "Medium cars", "中型车")), colours(BLACK, GREY, BEIGE), ax("drive-side", LHD, RHD))
p("dryfoot-velour-mats", "DF-MOSS", "mats-and-covers", "Dryfoot Moss velour mats, 4 pieces", "干履 苔 割绒脚垫 四片",
  "Tufted velour of 750 g/m² on a heavy back that damps some of the road from below. Suede-like binding, and round or oval snaps to match the studs in the floor. Wet shoes are not its season.",
  "750 克/平方米簇绒割绒，厚背层可隔去一部分路噪。麂皮绒包边，圆扣或椭圆扣对应地板固定座。雨雪季节不是它的主场。",
  MAT_T, 188, 49, 4.2, (72, 52, 9), 268, {"material": "polyamide", "vehicle-class": ["medium", "suv"], "drive-side": ["left", "right"], "washable": "hand", "pieces": 4},
  ax("fitting", V("RND", "Round snaps", "圆扣"), V("OVL", "Oval snaps", "椭圆扣")), colours(BLACK, V("ANT", "Anthracite", "炭灰色", "#3d4146")), ax("drive-side", LHD, RHD))
p("dryfoot-bench-mat", "DF-BENCH", "mats-and-covers", "Dryfoot Bench mat for three-seat vans", "干履 长排 三座厢车整片脚垫",
  "One piece from door to door, with a hump for the gear stick that can be left whole or cut away. Five kilos of rubber a square metre, diamond tread, hosed out through the door at the end of the week.",
  "从门到门一整片，换挡座处预留凸包，可保留可裁去。每平方米胶重 5 公斤、菱纹面，周末开门拿水管一冲即净。",
  MAT_R, 148, 41, 5.4, (92, 40, 12), 193, {"material": "rubber", "vehicle-class": "van", "drive-side": ["left", "right"], "width": [150, 165], "washable": "hose", "pieces": 1},
  size(V("150", "150 x 60 cm", "150×60 厘米", "#1f2124"), V("165", "165 x 65 cm", "165×65 厘米", "#1f2124", 18, 5, .7)), ax("drive-side", LHD, RHD))
p("dryfoot-tray-boot-liner", "DF-TRAY", "mats-and-covers", "Dryfoot Tray boot liner, to be cut", "干履 托盘 可裁尾箱垫",
  "A rubber sheet with a soft rim and cutting lines every centimetre, from a small hatchback to an estate. Fine cross ribs hold a crate in a bend yet let it slide when pulled; no smell of tyres after a day of airing.",
  "软边橡胶片，每厘米一道裁切线，从小掀背到旅行车皆可。细密横筋过弯时稳住箱子，拉出时又滑得动；晾一天即无胶味。",
  MAT_R, 118, 34, 4.4, (95, 18, 18), 343, {"material": "rubber", "vehicle-class": ["small", "medium", "estate", "suv"], "width": [100, 120, 140], "depth": [75, 90, 110], "washable": "hose", "pieces": 1},
  size(v("100", "100 x 75 cm", -26, -7, -1.5, (78, 16, 16)), v("120", "120 x 90 cm"), v("140", "140 x 110 cm", 42, 11, 1.8, (114, 20, 20))), colour="#26292c")
p("dryfoot-muzzle-hammock", "DF-MUZZLE", "mats-and-covers", "Dryfoot Muzzle rear seat cover for dogs", "干履 犬鼻 后排宠物垫",
  "Hung from four headrests like a hammock, so no dog slides into the footwell. Zips leave the belt buckles free, and one half can be let down for a passenger. Quilted, with a coated back that keeps wet off the seat.",
  "挂在四个头枕上成吊床，狗不会滑落脚坑。拉链口露出安全带扣，可放下一半供人乘坐。绗缝面、涂层底，湿毛不渗座椅。",
  COVER, 108, 31, 1.9, (44, 32, 12), 387, {"material": "polyester", "width": [137, 148], "washable": "machine", "vehicle-class": ["medium", "estate", "suv"], "pieces": 1},
  size(V("137", "137 x 147 cm", "137×147 厘米"), V("148", "148 x 160 cm", "148×160 厘米", cny=16, eur=5, kg=.3)), colours(BLACK, V("BRN", "Brown", "棕色", "#6b5340")))
p("dryfoot-loom-covers", "DF-LOOM", "mats-and-covers", "Dryfoot Loom woven seat covers", "干履 织机 织物座套",
  "Jacquard on 4 mm foam for the common seat with a loose headrest. The seam at the side tears open at a set force, so the airbag in the seat comes through; the label with the test belongs on the outside.",
  "提花面料复 4 毫米海绵，适合头枕可拆的常见座椅。侧缝在设定力度下撕开，座椅气囊可正常弹出；检测标签朝外。",
  COVER, 168, 46, 2.2, (48, 36, 14), 361, {"material": "polyester", "airbag-seam": "yes", "vehicle-class": ["small", "medium"], "washable": "hand", "pieces": [2, 5]},
  ax("pack", V("2", "Front pair", "前排一对", kg=-.4, cny=-48, eur=-13), V("5", "Front and rear", "前后全套", kg=1.4, box=(52, 40, 20), cny=64, eur=18)), colours(BLACK, GREY, BEIGE))
p("dryfoot-saddler-covers", "DF-SADDLER", "mats-and-covers", "Dryfoot Saddler artificial leather covers", "干履 鞍匠 人造革座套",
  "Perforated where one sits, plain at the sides, stitched with a double seam in the colour of the hide. Warm to the hand sooner than leather in winter. Wiped with soap and water; no bleach.",
  "坐面打孔、侧面平整，双线缝与面料同色。冬天比真皮回温快。肥皂水擦拭即可，忌漂白剂。椅背后带两个平口袋，可放地图与手册。",
  COVER, 298, 76, 3.8, (54, 42, 18), 304, {"material": "artificial-leather", "airbag-seam": "yes", "vehicle-class": ["medium", "suv"], "washable": "wipe", "pieces": [2, 5]},
  ax("pack", V("2", "Front pair", "前排一对", kg=-1.2, cny=-98, eur=-25), V("5", "Front and rear", "前后全套", kg=1.6, box=(60, 46, 24), cny=98, eur=25)), colours(BLACK, V("TAN", "Tan", "棕褐色", "#a06a3c")))
p("dryfoot-fleece-cover", "DF-FLEECE", "mats-and-covers", "Dryfoot Fleece lambswool seat cover", "干履 羊毛坐垫",
  "Knitted lambswool, not skin, 18 mm deep: warm in January and, because air moves in it, bearable in July. Covers seat and back but leaves the bolsters free, so the airbag is not in question.",
  "羊羔毛针织而非整皮，绒高 18 毫米：一月保暖，七月因透气也坐得住。只盖座面与靠背，侧翼外露，不影响气囊。",
  COVER, 238, 64, 1.4, (46, 36, 14), 208, {"material": "wool", "width": 52, "length": 140, "washable": "hand", "pieces": 1},
  colours(GREY, BEIGE, BLACK))
p("dryfoot-workshop-cover", "DF-OVERALL", "mats-and-covers", "Dryfoot Overall seat protector", "干履 工装 座椅防护罩",
  "What a mechanic pulls over the seat before getting in with greasy trousers. Coated nylon, slips on in ten seconds, no straps to tie; wiped with white spirit, folded into a door pocket.",
  "师傅带着一身油坐进车前先罩上的那层。涂层尼龙，十秒套好，无需绑带；用溶剂油一擦即净，折起可塞进门板袋。",
  COVER, 58, 18, .6, (34, 26, 5), 177, {"material": "polyamide", "width": 70, "washable": "wipe", "pieces": [1, 2], "vehicle-class": ["van", "truck"]},
  pack(v("1", "1 piece"), v("2", "2 pieces", 46, 15, .55, (34, 26, 9))), colours(BLACK, BLUE))
p("steppeway-frost-cover", "SW-FROST", "mats-and-covers", "Steppeway Morning windscreen cover", "草原路 清晨 前挡防霜罩",
  "Two flaps are shut in the doors, which no thief can undo from outside, and eight magnets lie along the wipers. Fleece inside, silver outside: turned over in August it shades the dashboard.",
  "两翼夹入车门，外人取不走，雨刮处另藏八颗磁扣。里层绒布、外层银膜，到八月翻面使用，可给仪表台遮阳。",
  COVER, 68, 21, .9, (38, 30, 7), 356, {"material": "polyester", "width": [145, 165], "depth": [95, 110], "washable": "hand", "vehicle-class": ["small", "medium", "suv", "van"], "pieces": 1},
  size(V("M", "145 x 95 cm", "145×95 厘米", "#b9bec4"), V("L", "165 x 110 cm", "165×110 厘米", "#b9bec4", 14, 4, .2)), ax("grade", V("STD", "Windscreen only", "仅前挡"), V("EAR", "With mirror covers", "含后视镜罩", cny=12, eur=4, kg=.1)))
p("steppeway-car-cover", "SW-BARN", "mats-and-covers", "Steppeway Barn breathing car cover", "草原路 谷仓 透气车衣",
  "Three layers that keep rain out and let damp go up, with cotton fleece on the paint. A zip at the driver's door saves taking it off to fetch a glove. Two belts under the floor; wash the car before, or it scours.",
  "三层料外防雨、内透湿，贴漆面为棉绒。驾驶门处有拉链，取副手套不必整件揭下。车底两条绑带；罩前请先洗车，否则沙粒磨漆。",
  COVER, 268, 69, 3.9, (52, 38, 18), 247, {"material": ["polypropylene", "cotton"], "length": [430, 480, 510], "vehicle-class": ["small", "medium", "suv"], "washable": "hose", "pieces": 1},
  size(V("S", "Up to 4.3 m", "车长 4.3 米以内", cny=-38, eur=-10, kg=-.6), V("M", "Up to 4.8 m", "车长 4.8 米以内"), V("X", "SUVs up to 5.1 m", "SUV 5.1 米以内", cny=58, eur=15, kg=.9, box=(54, 40, 20))), colours(SILVER, BLACK))
p("steppeway-side-shades", "SW-BLIND", "mats-and-covers", "Steppeway Blinker side window shades", "草原路 眼罩 侧窗遮阳套",
  "Mesh socks that pull over the whole rear door frame, so that the window still opens and flies stay out. They take about half of the light. Not for front doors: the driver must see through.",
  "网布套整个套住后门框，车窗照常升降，还能挡虫。约可遮去一半光线。前门不可使用，以免影响驾驶视线。",
  COVER, 48, 16, .3, (26, 20, 4), 322, {"material": "polyester", "width": [92, 115], "height": [50, 52], "washable": "machine", "vehicle-class": ["small", "medium", "suv"], "pieces": [2, 4]},
  size(V("92", "92 x 50 cm, tapered", "92×50 厘米 收窄型", "#24272b"), V("115", "115 x 52 cm, square", "115×52 厘米 方型", "#24272b", 6, 2, .05)), pack(v("2", "2 pieces", zh="两片"), v("4", "4 pieces", 40, 14, .28, (26, 20, 7), zh="四片")))

# Shock absorbers and suspension.
SHOCK = "870880"
def damper(code, en, cny=0, eur=0, kg=0, box=(), zh=""): return v(code, en, cny, eur, kg, box, zh=zh)
p("roadkeep-rear-dampers", "RK-DAMP", "shock-absorbers", "Roadkeep rear shock absorbers, pair", "路守 后减震器 一对",
  "Gas at 4 bar keeps the oil from foaming on washboard roads. Replace both of an axle, tighten the rubber bushes only with the car on its wheels, or they tear within a winter.",
  "内充 4 巴氮气，走搓板路油液也不起泡。同轴请成对更换；橡胶衬套须在车轮着地后再拧紧，否则一冬即裂。",
  SHOCK, 198, 52, 3.6, (62, 18, 11), 417, {"axle": "rear", "damper-build": "twin-tube", "damper-mount": ["pin-eye", "eye-eye", "pin-pin"], "length-extended": [470, 505, 548, 582], "damper-travel": [172, 186, 205, 221], "vehicle-class": ["small", "medium"], "pieces": 2},
  fit(damper("505", "Pin / eye, 319 to 505 mm", -14, -4, -.3, zh="销/吊环，319 至 505 毫米"), damper("548", "Pin / eye, 343 to 548 mm", zh="销/吊环，343 至 548 毫米"), damper("582", "Eye / eye, 361 to 582 mm", 12, 3, .3, (66, 18, 11), zh="吊环/吊环，361 至 582 毫米"), damper("470", "Pin / pin, 298 to 470 mm", -20, -5, -.5, (54, 18, 11), zh="销/销，298 至 470 毫米")), colour="#26292d")
p("evenhill-vale-strut", "EH-VALE", "shock-absorbers", "Evenhill Vale front strut", "平岗 山谷 前减震支柱",
  "A whole strut leg with its spring seat welded on; the spring comes over from the old one. Left and right differ by the bracket for brake hose and sensor lead. Self-locking top nut included, to be used once.",
  "整支减震支柱，弹簧座已焊好，弹簧可沿用旧件。左右以制动软管与传感器线支架区分。附一次性自锁顶螺母。",
  SHOCK, 228, 58, 4.4, (66, 22, 18), 358, {"axle": "front", "damper-build": "strut", "damper-mount": ["pin-clamp", "pin-bracket"], "length-extended": [518, 546], "damper-travel": [162, 174], "vehicle-class": ["small", "medium"], "pieces": 1},
  fit(damper("C50", "Clamp 50 mm", zh="抱箍 50 毫米"), damper("C55", "Clamp 55 mm", 14, 4, .3, zh="抱箍 55 毫米"), damper("B2", "Two bolts, 56 mm apart", -6, -2, -.1, zh="双螺栓 孔距 56 毫米")), ax("side", LEFT, RIGHT), colour="#2e3135")
p("evenhill-fell-monotube", "EH-FELL", "shock-absorbers", "Evenhill Fell monotube shocks for SUVs, pair", "平岗 荒丘 SUV 单筒减震器 一对",
  "One tube of 46 mm with gas at 25 bar behind a floating piston: no fading after an hour of tracks, and it may stand on its head. The rod is 18 mm and has a boot against stones. For standard height and +40 mm.",
  "46 毫米单筒，浮动活塞后充 25 巴氮气：土路跑一小时不衰减，可倒装。18 毫米活塞杆带防石套。标准高度与升高 40 毫米两款。",
  SHOCK, 578, 148, 6.4, (70, 24, 14), 221, {"axle": ["front", "rear"], "damper-build": "monotube", "damper-mount": ["pin-eye", "eye-eye"], "length-extended": [540, 610], "damper-travel": [205, 245], "vehicle-class": ["suv", "pick-up"], "pieces": 2},
  ax("axle", V("F", "Front, pin / eye", "前轴 销/吊环", "#4f6b52"), V("R", "Rear, eye / eye", "后轴 吊环/吊环", "#4f6b52", 0, 0, .2)), ax("grade", V("0", "Standard height", "标准高度"), V("40", "Raised 40 mm", "升高 40 毫米", cny=48, eur=12, kg=.3)))
p("evenhill-packhorse", "EH-PACK", "shock-absorbers", "Evenhill Packhorse load-assist shocks, pair", "平岗 驮马 带辅助弹簧减震器 一对",
  "A progressive spring wound round the damper lifts the tail when a trailer presses on the ball and is hardly felt when it does not. It adds 120 kg of comfort but not of permitted load.",
  "减震器外绕渐进弹簧，拖车压尾时抬起车尾，空载几乎无感。多出的 120 公斤是舒适余量，并不提高法定载重。",
  SHOCK, 398, 104, 6.2, (62, 28, 14), 194, {"axle": "rear", "damper-build": "twin-tube", "damper-mount": ["pin-eye", "eye-eye"], "length-extended": [560, 590, 615], "damper-travel": [208, 220, 230], "load": 120, "vehicle-class": ["estate", "van"], "pieces": 2},
  fit(damper("560", "Pin / eye, 352 to 560 mm", zh="销/吊环，352 至 560 毫米"), damper("590", "Eye / eye, 370 to 590 mm", 16, 4, .3, zh="吊环/吊环，370 至 590 毫米"), damper("615", "Eye / eye, 385 to 615 mm", 30, 8, .5, (66, 28, 14), zh="吊环/吊环，385 至 615 毫米")), colour="#8c2f2b")
p("evenhill-lane-oil-shocks", "EH-OLDOIL", "shock-absorbers", "Evenhill Lane oil shocks for older cars, pair", "平岗 小巷 老车油压减震器 一对",
  "Without gas, as springs before 1985 were reckoned: a gas damper would lift such a car by a finger and ride hard. Pump each by hand five times upright before fitting to clear the air.",
  "不充气，合乎 1985 年以前弹簧的设定：换充气款车身会高出一指且发硬。安装前请直立手压五次排净空气。",
  SHOCK, 168, 45, 3.8, (56, 18, 12), 139, {"axle": ["front", "rear"], "damper-build": "twin-tube-oil", "damper-mount": ["pin-pin", "eye-eye", "pin-eye"], "length-extended": [330, 470, 510], "damper-travel": [115, 180, 192], "vehicle-class": ["small", "medium"], "pieces": 2},
  fit(damper("330", "Pin / pin, 215 to 330 mm", -12, -3, -.7, (44, 18, 12), zh="销/销，215 至 330 毫米"), damper("470", "Eye / eye, 290 to 470 mm", zh="吊环/吊环，290 至 470 毫米"), damper("510", "Pin / eye, 318 to 510 mm", 8, 2, .3, (60, 18, 12), zh="销/吊环，318 至 510 毫米")), colour="#3f4a5a")
p("evenhill-strut-insert", "EH-INSERT", "shock-absorbers", "Evenhill strut insert cartridge", "平岗 支柱芯",
  "For struts that can be opened at a ring nut: the old rod and oil come out, this sealed cartridge goes in, and the welded leg stays on the car. The nut is in the box in two threads, and so is a bottle with 30 ml of oil for the heat.",
  "用于可拧开顶环螺母的支柱：取出旧杆旧油，装入本封闭芯，焊接腿管留在车上。附两种螺纹环螺母与 30 毫升导热油。",
  SHOCK, 138, 38, 2.3, (56, 12, 9), 116, {"axle": "front", "damper-build": "insert", "damper-mount": "pin-clamp", "length-extended": [498, 525], "damper-travel": [160, 175], "thread": ["M48x1.5", "M51x1.5"], "pieces": 1},
  fit(damper("44", "44 mm tube, 498 mm", zh="44 毫米筒，498 毫米"), damper("47", "47 mm tube, 525 mm", 10, 3, .2, zh="47 毫米筒，525 毫米")), colour="#5b6066")
p("evenhill-top-mount-kit", "EH-CROWN", "shock-absorbers", "Evenhill Crown strut mounts with bearing, pair", "平岗 冠座 减震顶座带轴承 一对",
  "A creak when parking comes from here, not from the shock. Mounts, ball bearings, bump stops and dust sleeves for both sides; the arrow on the rubber points outwards.",
  "泊车转向时吱嘎作响，多出自这里而非减震器。两侧顶座、轴承、缓冲块与防尘套齐备；橡胶上的箭头朝外。",
  SHOCK, 158, 42, 2.4, (30, 24, 14), 276, {"axle": "front", "material": "rubber", "vehicle-class": ["small", "medium"], "thread": ["M12x1.5", "M14x1.5"], "pieces": 8},
  fit(v("12", "M12 x 1.5, 3 studs", -6, -2, zh="M12×1.5，三螺柱"), v("14", "M14 x 1.5, 3 studs", zh="M14×1.5，三螺柱"), v("14C", "M14 x 1.5, no studs", 4, 1, .1, zh="M14×1.5，无螺柱")), colour="#303338")
p("evenhill-stabiliser-links", "EH-LINK", "shock-absorbers", "Evenhill stabiliser links, pair", "平岗 稳定杆连杆 一对",
  "The cheap part that knocks on cobbles. Steel rods with sealed ball joints; hold the ball with a six-lobe key of size 40 while turning the nut. Measured from the middle of one ball to the middle of the other.",
  "走石板路咚咚响的便宜小件。钢杆配密封球头，拧螺母时用 40 号内六花扳手固定球销。长度为两球心之间的距离。",
  SHOCK, 68, 20, .9, (38, 12, 7), 331, {"axle": ["front", "rear"], "thread": ["M10x1.5", "M12x1.75"], "length": [25.5, 28, 33.5], "material": "steel", "pieces": 2},
  size(v("255", "255 mm, M10", -6, -2, -.1), v("280", "280 mm, M10"), v("335", "335 mm, M12", 14, 4, .3, (42, 12, 7))), colour="#2b2e31")
p("evenhill-control-arm", "EH-WISH", "shock-absorbers", "Evenhill front lower control arm", "平岗 前下摆臂",
  "Pressed steel or forged aluminium, as the car had it: the two are not to be mixed on one axle, for the bushes differ in give. Ball joint fitted, rear bush already turned to the right angle. Have the track set afterwards.",
  "冲压钢或锻铝，须与原车一致，同轴不可混装，因衬套软硬不同。球头已装，后衬套已按角度压好。换后请做四轮定位。",
  SHOCK, 188, 49, 3.4, (52, 38, 12), 258, {"axle": "front", "material": ["steel", "aluminium"], "thread": "M12x1.5", "vehicle-class": ["small", "medium"], "pieces": 1},
  ax("grade", V("STL", "Pressed steel, 18 mm ball pin", "冲压钢 18 毫米球销", "#26292c"), V("ALU", "Forged aluminium, 21 mm ball pin", "锻铝 21 毫米球销", "#aeb3b7", 98, 26, -.9)), ax("side", LEFT, RIGHT))
p("evenhill-air-helpers", "EH-BELLOWS", "shock-absorbers", "Evenhill Bellows air helpers for vans", "平岗 风囊 厢车辅助气囊",
  "Two rubber bellows between frame and rear axle, each with a valve of its own as on a tyre: 0.5 bar empty, up to 6 bar with a camper on top. The gauge panel goes under the seat; no drilling where the bump stops sat.",
  "车架与后桥之间的两只橡胶气囊，各有轮胎式气门：空载 0.5 巴，载房车上装至 6 巴。表盘装于座下；利用原缓冲块位，无需打孔。",
  SHOCK, 680, 169, 7, (46, 38, 26), 127, {"axle": "rear", "material": "rubber", "load": [900, 1400], "top-pressure": 6, "vehicle-class": ["van", "pick-up"], "pieces": 2},
  fit(v("15", "Double bellows, 15 cm", zh="双曲气囊 15 厘米"), v("20", "Triple bellows, 20 cm", 68, 17, .9, zh="三曲气囊 20 厘米")), ax("grade", V("VAL", "With tyre valves", "轮胎气门款", "#202326"), V("GAU", "With gauge panel", "带表盘款", "#202326", 60, 16, .5)))
p("evenhill-trailer-dampers", "EH-TOWPATH", "shock-absorbers", "Evenhill Halter axle shocks for caravans, pair", "平岗 缰绳 拖挂房车减震器 一对",
  "For rubber-sprung trailer axles with a bracket on the arm; the colour band tells the axle load. They do not lift the caravan, they end its nodding after each wave of the road.",
  "用于带支架的橡胶扭力拖车桥，色带标示轴荷。它不抬高车身，只止住过波浪路后的点头。附 M12 螺栓与锁紧螺母。",
  SHOCK, 228, 59, 4.1, (48, 18, 14), 152, {"axle": "rear", "damper-build": "twin-tube", "damper-mount": "eye-eye", "length-extended": [395, 420], "load": [900, 1350, 1800], "vehicle-class": "trailer", "pieces": 2},
  fit(V("900", "Up to 900 kg", "900 公斤以内", "#4a7f4f", -18, -5, -.3), V("1350", "900 to 1350 kg", "900 至 1350 公斤", "#3b64a0"), V("1800", "1300 to 1800 kg", "1300 至 1800 公斤", "#b5302f", 24, 6, .4)))

# Garage.
p("tappet-lane-torque-wrench", "TL-CLICK", "garage-tools", "Tappet Lane Click torque wrench", "挺杆巷 咔嗒 扭力扳手",
  "Set by a collar with a window, not by scratches on the handle; it clicks in both directions and holds ±3%. Wind it down to the lowest mark before putting it away, or the spring forgets. Certificate with its number.",
  "以带视窗的旋环设定，不靠手柄刻线；左右向皆响，精度 ±3%。收起前请旋回最低刻度，以免弹簧疲劳。附编号校准证书。",
  "820411", 178, 46, 1.5, (50, 10, 7), 356, {"square-drive": ['1/4"', '3/8"', '1/2"'], "torque-range": ["5-25", "20-110", "40-210"], "length": [28, 38, 47], "material": "chrome-vanadium", "vehicle-approval": "iso-6789", "pieces": 1},
  size(v("14", "1/4 in, 5 to 25 Nm", -30, -8, -.8, (32, 9, 6), zh="1/4 英寸，5 至 25 牛·米"), v("38", "3/8 in, 20 to 110 Nm", -14, -4, -.4, (42, 10, 7), zh="3/8 英寸，20 至 110 牛·米"), v("12", "1/2 in, 40 to 210 Nm", zh="1/2 英寸，40 至 210 牛·米")), colour="#b9bec4")
p("tappet-lane-wheel-brace", "TL-BRACE", "garage-tools", "Tappet Lane Long wheel brace, telescopic", "挺杆巷 长柄 伸缩轮胎扳手",
  "Drawn out to 53 cm it loosens with a hand what a mechanic's machine did up; pushed in, it lies beside the spare. Two double sockets, thin-walled and sleeved in nylon for aluminium wheels.",
  "拉出至 53 厘米，机器打紧的螺母徒手可松；缩回后放在备胎旁。两只双头薄壁套筒，外套尼龙，不伤铝轮。",
  "820411", 64, 19, 1.6, (36, 12, 6), 298, {"square-drive": '1/2"', "spanner-size": [17, 19, 21, 23], "length": 53, "material": "chrome-vanadium", "pieces": 3},
  ax("grade", V("2", "17/19 and 21/23 mm", "17/19 与 21/23 毫米", "#b9bec4"), V("B", "With roll bag and gloves", "含卷包与手套", "#b9bec4", 18, 5, .3)))
p("tappet-lane-caliper-set", "TL-WIND", "garage-tools", "Tappet Lane Wind caliper piston set", "挺杆巷 回旋 卡钳活塞回位组",
  "Plates with two or three pins for every pattern of piston that turns as it goes back; a spindle pushes while a fork holds against the caliper. The larger set has spindles of both hands. For rear brakes with a cable; put electric ones into service mode first.",
  "各式两爪、三爪转盘，对应需旋回的活塞；丝杆顶推，叉板抵住卡钳；大套装左旋右旋丝杆俱全。用于拉线式后刹；电子驻车请先进入维修模式。",
  "820559", 128, 35, 2.7, (32, 24, 7), 232, {"square-drive": '3/8"', "material": "steel", "axle": "rear", "pieces": [12, 22]},
  ax("pack", V("12", "12 pieces, right-hand", "12 件 右旋", "#9aa0a4", -40, -11, -1), V("22", "22 pieces, both hands", "22 件 左右旋", "#9aa0a4")))
p("tappet-lane-filter-caps", "TL-CAP", "garage-tools", "Tappet Lane oil filter wrenches", "挺杆巷 机滤扳手",
  "Caps that grip the flutes of a can and do not crush it, as bands do. Count the flutes and measure across them: 76 mm with 14 flutes fits most cans of the M20 thread, 93 mm with 36 the large ones.",
  "帽式扳手咬合滤罐棱面，不像皮带会压瘪罐体。请数棱并量对边：76 毫米 14 棱适合多数 M20 螺纹滤罐，93 毫米 36 棱用于大罐。",
  "820411", 46, 14, .5, (16, 12, 9), 214, {"square-drive": '3/8"', "material": "aluminium", "spanner-size": [65, 76, 93], "pieces": [1, 3]},
  ax("pack", V("76", "76 mm, 14 flutes", "76 毫米 14 棱", "#a63c34", -22, -6, -.3, (11, 10, 6)), V("93", "93 mm, 36 flutes", "93 毫米 36 棱", "#a63c34", -18, -5, -.25, (12, 11, 6)), V("3", "65, 76 and 93 mm", "65、76、93 毫米三只", "#a63c34")))
p("tappet-lane-inspection-lamp", "TL-GLOW", "garage-tools", "Tappet Lane Glowstick inspection lamp", "挺杆巷 萤棒 检修灯",
  "Thin as a felt pen at the tip, so it goes down between engine and bulkhead. A broad light on the flat side, a spot at the end; hook and magnets turn in their joint. Lens that brake fluid does not cloud.",
  "头部细如记号笔，可伸入发动机与防火墙之间。平面泛光、顶端聚光；挂钩与磁铁随关节转动。灯罩遇制动液不发雾。",
  "85131000", 98, 28, .4, (28, 9, 5), 343, {"lamp-use": "work", "lamp-flux": [350, 600], "battery-capacity": 9.6, "power-supply": "usb", "waterproof": "IP54", "colour-temperature-car": [4000, 6500], "length": 24},
  ax("grade", V("350", "350 lm", "350 流明", "#3f7f55", -18, -5), V("600", "600 lm, two colours", "600 流明 双色温", "#3f7f55"), V("DOCK", "600 lm, with charging dock", "600 流明 带充电座", "#3f7f55", 26, 7, .25, (30, 12, 7))), **lithium(9.6))
p("tappet-lane-car-kit", "TL-SIXTY", "garage-tools", "Tappet Lane Saturday car tool kit, 94 pieces", "挺杆巷 周六 汽修工具箱 94 件",
  "What a Saturday of brakes, filters and plugs asks for, and no forks or scissors to make up the number: ratchets in two drives, deep sockets 8 to 19, hexagon and six-lobe keys, plug sockets 14 and 16 with rubber.",
  "周六换刹车、滤芯、火花塞所需，不凑件数：两种方榫棘轮、8 至 19 毫米加长套筒、内六角与内六花、14 与 16 毫米带胶火花塞套筒。",
  "82060000", 328, 84, 6.4, (40, 32, 9), 371, {"square-drive": ['1/4"', '1/2"'], "spanner-size": [8, 10, 13, 14, 16, 17, 19], "material": "chrome-vanadium", "pieces": 94},
  ax("grade", V("CASE", "Plastic case", "塑料箱", "#a63c34"), V("TRAY", "Foam tray for drawers", "抽屉海绵托", "#2b2d30", 20, 5, -.9)))

# In the boot.
p("stowfell-boot-organiser", "SF-LARDER", "accessories", "Stowfell Larder boot organiser", "收野 食柜 尾箱收纳箱",
  "Stiff walls in coated polyester, two loose partitions, and hook tape underneath that clings to boot carpet. Bottles stand, eggs arrive. It folds to the thickness of a magazine.",
  "硬挺涤纶涂层箱壁，两片活动隔板，底部魔术贴抓牢尾箱地毯。瓶子立得住，鸡蛋到得了家。折起来只有一本杂志厚。",
  "42029291", 68, 21, 1.2, (42, 32, 7), 366, {"material": "polyester", "capacity": [30, 55], "width": [40, 58], "washable": "wipe", "pieces": 1},
  ax("capacity", V("30", "30 l", "30 升", cny=-16, eur=-5, kg=-.4), V("55", "55 l", "55 升")), colours(BLACK, V("OLV", "Olive", "橄榄绿", "#5d6344")))
p("stowfell-seat-back", "SF-PUPIL", "accessories", "Stowfell Pupil seat-back organiser, pair", "收野 小学生 椅背收纳 一对",
  "A clear window for a tablet up to 11 inches, mesh for bottles and, more to the point, a sheet that saves the seat from small shoes. Straps at headrest and frame; the lower one is not felt in the back.",
  "透明窗可放 11 寸以内平板，网袋放水瓶，更要紧的是挡住小鞋印。头枕与椅架各一条绑带，下带不硌后背。",
  "42029291", 58, 18, .8, (40, 28, 5), 284, {"material": "polyester", "width": 44, "height": 62, "washable": "hand", "pieces": 2},
  colours(BLACK, GREY, BLUE))
p("stowfell-ratchet-straps", "SF-LASH", "accessories", "Stowfell Lash ratchet straps", "收野 系紧 棘轮捆绑带",
  "Woven polyester that stretches less than 7%, with the label that inspectors look for: force in daN, length, year. The soft sleeve goes where the strap bends over paint or a sharp edge.",
  "涤纶织带伸长不足 7%，检查时要看的标签一应俱全：daN 力值、长度、年份。护套用于漆面或锐边转折处。",
  "630790", 62, 19, 1.3, (28, 20, 9), 308, {"material": "polyester", "width": [2.5, 3.5], "length": [300, 500, 600], "load": [400, 1000], "vehicle-approval": "en-12195-2", "pieces": [2, 4]},
  size(V("25-3", "25 mm, 3 m, hooks", "25 毫米 3 米 带钩", "#e08b22", -14, -4, -.3), V("25-5", "25 mm, 5 m, endless", "25 毫米 5 米 环形", "#e08b22", -8, -2, -.2), V("35-6", "35 mm, 6 m, hooks", "35 毫米 6 米 带钩", "#e08b22")), pack(v("2", "2 pieces", zh="两条"), v("4", "4 pieces", 54, 17, 1.2, (30, 24, 14), zh="四条")))
p("stowfell-tow-strap", "SF-HAWSER", "accessories", "Stowfell Hawser tow strap", "收野 缆 拖车带",
  "Four metres, the middle marked with a red flag as the rules ask. Nylon gives a quarter of its length and so softens the jerk; not for lifting. Forged shackles with pins on a lanyard.",
  "四米长，中段带规定的红旗标记。锦纶可伸四分之一，缓冲起步猛拽；不可起吊。锻钢卸扣，销子系绳不丢。",
  "630790", 72, 21, 1.6, (30, 20, 8), 247, {"material": "polyamide", "length": 400, "width": [5, 6], "load": [1600, 2500, 4000], "vehicle-class": ["small", "medium", "suv", "van"], "pieces": 1},
  ax("grade", V("1600", "For cars up to 1600 kg", "1600 公斤以内", "#b5302f", -18, -5, -.4), V("2500", "For cars up to 2500 kg", "2500 公斤以内", "#b5302f"), V("4000", "For vehicles up to 4000 kg", "4000 公斤以内", "#b5302f", 26, 7, .7)))
p("stowfell-tyre-bags", "SF-SUMMER", "accessories", "Stowfell Cellar tyre bags, 4 pieces", "收野 窖藏 轮胎收纳袋 四只",
  "Each bag says in large letters where its wheel came from: front left, rear right. Handles low and high, since a wheel is carried by two. Plain fabric lets the rubber breathe a little and the cellar stay clean.",
  "每袋大字标明原位：左前、右后，一看便知。上下双提手，两人抬轮正合适。布料略透气，胶味不闷，地下室也干净。",
  "630790", 56, 17, 1, (34, 26, 6), 231, {"material": "polyester", "rim-size": ["R13-R16", "R16-R18", "R18-R20"], "washable": "hand", "pieces": 4},
  size(V("S", "13 to 16 in", "13 至 16 英寸", "#2b2d30", -8, -2, -.15), V("M", "16 to 18 in", "16 至 18 英寸", "#2b2d30"), V("L", "18 to 20 in", "18 至 20 英寸", "#2b2d30", 10, 3, .15)))

# What else is asked of some.
number("ring-outside", "Outside diameter", "外径", MM, facet=False)
g.existing("roadkeep-brake-shoes", vehicle_class=["small", "medium"], vehicle_approval="ece-r90")
g.existing("clearmile-air-filter", vehicle_class=["small", "medium", "estate"])
g.existing("clearmile-cabin-filter", vehicle_class=["small", "medium"])
g.existing("haltwell-caliper-fitting-kit", vehicle_class=["small", "medium", "suv"])
g.existing("roadkeep-handbrake-cable", vehicle_class=["small", "medium", "van"])
g.existing("roadkeep-master-cylinder", vehicle_class=["small", "medium"])
g.existing("clearmile-cabin-pollen-wide", vehicle_class=["medium", "van"])
g.existing("sievebrook-carbon-cabin", vehicle_class=["medium", "estate", "suv"])
g.existing("sievebrook-fine-cabin", vehicle_class=["medium", "estate", "suv"])
g.existing("roadkeep-foot-pump", length=31)
g.existing("hubstone-wheel-covers", washable="hose")
g.existing("hubstone-centring-rings", ring_outside=[66.6, 72.6, 73.1])
g.existing("tappet-lane-caliper-set", vehicle_class=["small", "medium", "estate", "suv", "van"])
g.existing("tappet-lane-filter-caps", thread=["M20x1.5", "M27x2"])
g.existing("tappet-lane-car-kit", width=39, depth=31)
g.existing("stowfell-tyre-bags", load=30)
