"""Daily necessities: kitchen, table, bath, textiles, lamps, tools, travel."""
import sys

from goods.common import Axis, Goods, Value

g = Goods("daily")

for row in """flasks-and-kettles|Flasks and kettles|保温杯与水壶|cup
tableware|Plates and bowls|碗盘餐具|cup
tea-ware|Tea ware|茶具|cup
glassware|Glasses|玻璃杯具|cup
cutlery|Cutlery and chopsticks|刀叉与筷子|cookware
knives-and-boards|Knives and boards|刀具砧板|cookware
utensils|Kitchen utensils|厨房小工具|cookware
food-storage|Food storage|食品储存|cabinet
table-linen|Table linen|桌布餐巾|textile
bed-linen|Bed linen|床品套件|textile
quilts-and-pillows|Quilts and pillows|被子枕头|textile
rugs-and-blankets|Rugs and blankets|地毯与毯子|textile
curtains|Curtains|窗帘|textile
laundry|Laundry and home storage|洗晒与收纳|cabinet
torches|Torches and lanterns|手电与营灯|lamp
power-tools|Power tools|电动工具|toolbox
bags|Bags and backpacks|背包手袋|suitcase
umbrellas|Umbrellas|雨伞|suitcase""".split("\n"):
    g.category(*row.split("|")[:3], picture=row.split("|")[3])

BRANDS = {"Tin Kettle": "锡壶", "Kiln Nine": "九窑", "Reedwater": "苇水", "Hearthlight": "灶光", "Far Gate": "远门"}
for row in """Cindermoor|烬原
Saltwharf|盐埠
Snowgauge|雪尺
Mist Terrace|雾台
White Ferry|白渡
Clearhollow|清谷
Argenfold|银折
Heron Edge|鹭锋
Whetmoor|砺原
Cold Larder|凉橱
Mulberry Post|桑驿
Cotton Lantern|棉灯
Goosemere|鹅泽
Wether Lane|羊巷
Pumice Bay|浮石湾
Dusk & Filament|暮丝
Brightpenny|亮分
Beckhammer|溪锤
Voltmarsh|伏泽
Tern Passage|燕鸥道
Drizzle Lane|细雨巷""".split("\n"):
    BRANDS[row.split("|")[0]] = row.split("|")[1]
    g.brand(*row.split("|"))

for row in """plug|Plug|插头
pattern|Pattern|花色
firmness|Firmness|软硬度
kit|Kit|配置
filling|Filling|填充""".split("\n"):
    g.option(*row.split("|"))


def choices(text):
    """`id English|中文`, one a line or joined by ` / `."""
    made = {}
    for part in text.replace("\n", " / ").split(" / "):
        id, names = part.strip().split(" ", 1)
        made[id] = tuple(names.split("|"))
    return made


YES = {"yes": ("Yes", "是"), "no": ("No", "否")}
# Common to all modules.
g.attribute("material", "Material", "材质", values=choices("""cast-iron Cast iron|铸铁 / carbon-steel Carbon steel|碳钢 / stainless-steel Stainless steel|不锈钢 / aluminium Aluminium|铝合金 / enamelled-steel Enamelled steel|搪瓷钢
enamelled-iron Enamelled cast iron|搪瓷铸铁 / copper Copper|铜 / brass Brass|黄铜 / porcelain Porcelain|瓷 / bone-china Bone china|骨瓷 / stoneware Stoneware|粗陶 / yixing-clay Yixing clay|紫砂 / earthenware Earthenware|陶
borosilicate-glass Borosilicate glass|高硼硅玻璃 / soda-glass Soda-lime glass|钠钙玻璃 / bamboo Bamboo|竹 / beech Beech|榉木 / acacia Acacia|相思木 / walnut Walnut|胡桃木 / maple Maple|枫木 / wenge Wenge|鸡翅木 / pine Pine|松木 / ash Ash|白蜡木
polypropylene Polypropylene|聚丙烯 / tritan Copolyester|共聚酯 / abs ABS|ABS 塑料 / polycarbonate Polycarbonate|聚碳酸酯 / silicone Silicone|硅胶 / melamine Melamine|密胺 / tpe TPE|TPE 弹性体 / rice-husk Rice-husk composite|稻壳复合料
cotton Cotton|棉 / linen Linen|亚麻 / silk Silk|桑蚕丝 / lyocell Lyocell|莱赛尔 / bamboo-viscose Bamboo viscose|竹浆纤维 / polyester Polyester|涤纶 / microfibre Microfibre|超细纤维 / acrylic Acrylic|腈纶 / wool Wool|羊毛 / jute Jute|黄麻 / hemp Hemp|大麻纤维
nylon Nylon|尼龙 / cotton-canvas Canvas|帆布 / peva PEVA|PEVA 膜 / rattan Rattan|藤 / paper Paper|纸 / glass Glass|玻璃 / steel Steel|钢 / chrome-vanadium Chrome-vanadium steel|铬钒钢 / zinc Zinc alloy|锌合金 / diatomite Diatomite|硅藻土 / leather Leather|真皮
fibreglass Fibreglass|玻璃纤维 / wax-cloth Waxed cotton|蜡布 / lacquer Lacquered wood|漆木 / pu Polyurethane|聚氨酯 / rubber Rubber|橡胶 / ironwood Ironwood|蚬木 / poe POE film|POE 膜 / latex Natural latex|天然乳胶"""))
for id, en, zh, unit in [("pieces", "Pieces", "件数", ("", "")), ("power", "Power", "功率", ("W", "瓦")), ("voltage", "Voltage", "电压", ("V", "伏")),
    ("width", "Width", "宽度", ("cm", "厘米")), ("depth", "Depth", "深度", ("cm", "厘米")), ("height", "Height", "高度", ("cm", "厘米")), ("length", "Length", "长度", ("cm", "厘米")),
    ("diameter", "Diameter", "直径", ("cm", "厘米")), ("load", "Load", "承重", ("kg", "公斤")), ("capacity", "Capacity", "容量", ("l", "升")), ("battery-capacity", "Battery", "电池容量", ("Wh", "瓦时"))]:
    g.attribute(id, en, zh, kind="number", unit=unit)
g.attribute("assembly", "Assembly", "组装", values=choices("flat-packed Flat-packed|平板包装 / assembled Assembled|已组装"))
g.attribute("dishwasher", "Dishwasher-safe", "可用洗碗机", values=YES)
g.attribute("waterproof", "Water protection", "防水等级", kind="code")
# Kitchen and table.
g.attribute("hob", "Hobs", "适用炉灶", values=choices("gas Gas|燃气灶 / electric Electric and ceramic|电炉与电陶炉 / induction Induction|电磁炉 / fire Open fire|明火"))
g.attribute("coating", "Coating", "涂层", values=choices("none None|无涂层 / seasoned Seasoned with oil|油养 / ptfe PTFE non-stick|PTFE 不粘 / ceramic Ceramic non-stick|陶瓷不粘 / enamel Enamel|搪瓷"))
g.attribute("lid", "Lid", "锅盖", values=choices("glass Glass|玻璃盖 / steel Steel|钢盖 / iron Iron|铁盖 / wood Wood|木盖 / pottery Pottery|陶瓷盖 / none None|无盖"))
g.attribute("oven", "Oven up to", "烤箱耐温", kind="number", unit=("°C", "°C"))
g.attribute("layers", "Layers", "层数", kind="number")
g.attribute("wall", "Wall thickness", "壁厚", kind="number", unit=("mm", "毫米"))
g.attribute("microwave", "Microwave-safe", "可用微波炉", values=YES)
g.attribute("freezer", "Freezer-safe", "可冷冻", values=YES)
g.attribute("leak-proof", "Leak-proof", "防漏", values=YES)
g.attribute("strainer", "Strainer", "滤网", values=YES)
g.attribute("stackable", "Stackable", "可叠放", values=YES)
g.attribute("keeps-hot", "Above 60 °C for", "60 °C 以上保温", kind="number", unit=("h", "小时"))
g.attribute("keeps-cold", "Below 10 °C for", "10 °C 以下保冷", kind="number", unit=("h", "小时"))
g.attribute("steel-grade", "Steel", "钢号", kind="code")
g.attribute("hardness", "Hardness", "硬度", kind="number", unit=("HRC", "HRC"))
g.attribute("blade-length", "Blade", "刃长", kind="number", unit=("cm", "厘米"))
g.attribute("grip", "Handle", "手柄", values=choices("wood Wood|木柄 / polymer Polymer|塑柄 / steel Steel|钢柄 / resin-wood Resin-bonded wood|树脂木柄 / bamboo Bamboo|竹柄 / two-part Two-component|双色软胶柄 / leather Leather|皮质 / fibreglass Fibreglass|玻纤柄 / aluminium Aluminium|铝柄"))
g.attribute("sold-from", "Sold from the age of", "最低购买年龄", kind="number", unit=("years", "岁"), facet=False)
g.attribute("persons", "For persons", "适用人数", kind="number")
# Textiles.
g.attribute("weave", "Weave", "织法", values=choices("percale Percale|平纹细布 / sateen Sateen|贡缎 / plain Plain|平纹 / washed Washed plain|水洗平纹 / jacquard Jacquard|提花 / flannel Brushed flannel|磨毛 / waffle Waffle|华夫格 / terry Terry|毛圈 / gauze Gauze|纱布 / velour Velour|割绒 / twill Twill|斜纹 / seersucker Seersucker|泡泡纱 / charmeuse Satin|素缎 / braided Braided|编织 / chenille Chenille|雪尼尔 / fleece Fleece|绒布 / knitted Knitted|针织 / pile Pile|绒面"))
g.attribute("thread-count", "Threads per inch", "每英寸纱线数", kind="number")
g.attribute("grammage", "Grammage", "克重", kind="number", unit=("g/m²", "克/平方米"))
g.attribute("wash", "Wash at", "水洗温度", kind="number", unit=("°C", "°C"))
g.attribute("closure", "Closure", "闭合方式", values=choices("zip Zip|拉链 / buttons Buttons|纽扣 / envelope Envelope|信封式 / ties Ties|系带 / roll-top Roll-top|卷口 / drawstring Drawstring|抽绳 / clips Clips|卡扣 / magnet Magnet|磁扣 / screw Screw lid|旋盖 / press Press-on lid|按压盖 / swing Swing stopper|卡扣塞"))
g.attribute("fill", "Filling", "填充物", values=choices("goose-down Goose down|鹅绒 / duck-down Duck down|鸭绒 / silk Mulberry silk|桑蚕丝 / wool Wool|羊毛 / cotton Cotton|棉花 / microfibre Microfibre|超细纤维 / hollow-fibre Hollow fibre|中空纤维 / lyocell Lyocell|莱赛尔 / foam Viscoelastic foam|记忆棉 / latex Natural latex|天然乳胶 / buckwheat Buckwheat hulls|荞麦壳 / beads Polyethylene tubes|PE 软管 / kapok Kapok|木棉"))
g.attribute("season", "Season", "季节", values=choices("summer Summer|夏季 / spring-autumn Spring and autumn|春秋 / winter Winter|冬季 / all-year All year|四季"))
g.attribute("fill-power", "Fill power", "蓬松度", kind="number", unit=("cuin", "立方英寸"))
g.attribute("hardness-feel", "Firmness", "软硬度", values=choices("soft Soft|偏软 / medium Medium|适中 / firm Firm|偏硬"))
g.attribute("pile", "Pile", "绒高", kind="number", unit=("mm", "毫米"))
g.attribute("underside", "Underside", "底面", values=choices("dots Anti-slip dots|防滑点胶 / latex Latex|乳胶底 / tpr Rubber|橡胶底 / cotton Cotton|棉底 / reversible Reversible|双面可用 / felt Felt|毡底 / suction Suction cups|吸盘"))
g.attribute("header", "Heading", "挂法", values=choices("eyelets Eyelets|打孔 / tape Gathering tape|布带挂钩 / rings Rings|挂环 / rod-pocket Rod pocket|穿杆"))
g.attribute("light-block", "Light kept out", "遮光率", kind="number", unit=("%", "%"))
g.attribute("mounting", "Fixing", "安装方式", values=choices("standing Stands|台面放置 / screws Screwed|打孔安装 / adhesive Adhesive|免打孔粘贴 / hanging Hung|悬挂 / clamp Clamp|夹持 / magnet Magnet|磁吸 / tension Tension rod|伸缩杆顶撑 / floor Stands on the floor|落地"))
# Lamps.
g.attribute("lumens", "Light output", "光通量", kind="number", unit=("lm", "流明"))
g.attribute("light-colour", "Light colour", "光色", values=choices("warm Warm white, 2,700–3,000 K|暖白 2700–3000 K / neutral Neutral white, 3,500–4,500 K|中性白 3500–4500 K / cool Cool white, 5,000 K and more|冷白 5000 K 以上 / amber Amber, under 2,400 K|琥珀色 2400 K 以下 / red Red|红光"))
g.attribute("cri", "Colour rendering", "显色指数", kind="number", unit=("Ra", "Ra"))
g.attribute("bulb-socket", "Bulb socket", "灯头", kind="code")
g.attribute("dimming", "Dimming", "调光", values=choices("none None|不可调 / steps In steps|分档 / stepless Stepless|无级 / sensor By a sensor|感应"))
g.attribute("supply", "Supply", "供电", values=choices("mains Mains|市电 / usb-c USB-C|USB-C / rechargeable Rechargeable battery|充电电池 / cells Changeable cells|可换电池 / solar Solar|太阳能 / hand None, by hand|手动"))
g.attribute("run-time", "Run time", "续航", kind="number", unit=("h", "小时"))
g.attribute("beam", "Beam", "射程", kind="number", unit=("m", "米"))
# Tools.
g.attribute("square-drive", "Square drive", "方榫", kind="code")
g.attribute("chuck", "Chuck", "夹头", kind="code")
g.attribute("motor-type", "Motor", "电机", values=choices("brushed Brushed|有刷 / brushless Brushless|无刷"))
g.attribute("tightening", "Greatest torque", "最大扭矩", kind="number", unit=("Nm", "牛·米"))
g.attribute("rpm", "No-load speed", "空载转速", kind="number", unit=("rpm", "转/分"))
g.attribute("tool-case", "Packed in", "包装", values=choices("case Case|工具箱 / roll Roll|工具卷袋 / bag Bag|工具包 / rail Rail|导轨架 / card Card|卡装 / box Box|盒装"))
# Travel.
g.attribute("castors", "Wheels", "轮数", kind="number")
g.attribute("case-lock", "Lock", "箱锁", values=choices("none None|无锁 / combination Combination|密码锁 / tsa TSA combination|TSA 海关密码锁 / latches Latches with TSA locks|卡扣带 TSA 锁"))
g.attribute("cabin", "Cabin size", "可登机", values=YES)
g.attribute("laptop", "Laptop up to", "可放电脑", kind="number", unit=("in", "寸"))
g.attribute("pockets", "Pockets", "口袋数", kind="number")
g.attribute("ribs", "Ribs", "伞骨数", kind="number")
g.attribute("opening", "Opening", "开收方式", values=choices("manual By hand|手动 / automatic Opens by a button|自动开 / full-automatic Opens and closes by a button|自动开收"))
g.attribute("upf", "UPF", "UPF 防晒指数", kind="number")
g.attribute("folded-length", "Length folded", "收合长度", kind="number", unit=("cm", "厘米"))

COLOURS = {}
for part in """BLK Black|黑色 #22252a / WHT White|白色 #f2f2ee / IVO Ivory|象牙白 #f4eedd / CRM Cream|奶油白 #f1e6cf / SND Sand|沙色 #cdb892 / OAT Oatmeal|燕麦色 #d9cdb8 / GRY Slate grey|石板灰 #5b6670 / ASH Ash grey|烟灰 #a3a5a4
CHA Charcoal|炭灰 #3d4146 / SLV Silver|银色 #b9bec4 / NVY Navy|藏青 #1f2f57 / IND Indigo|靛蓝 #2c3e78 / SKY Sky blue|天蓝 #7fbde6 / MIS Mist blue|雾蓝 #a9bccb / TEA Teal|青绿 #1f7a7a / CEL Celadon|青瓷色 #a9c4ad / SAG Sage|鼠尾草绿 #9aa88a / OLV Olive|橄榄绿 #6b7040
FOR Forest green|森林绿 #2f4f3e / MNT Mint|薄荷绿 #a8d8c2 / RUS Rust|锈红 #a5492a / TER Terracotta|赤陶色 #c0673f / COR Coral|珊瑚色 #ee7f6b / BRK Brick red|砖红 #9c3f34 / RED Red|红色 #c0272d / WIN Wine|酒红 #6d2230 / ROS Dusty rose|豆沙粉 #c99a97 / PLM Plum|梅紫 #5d3a55 / LAV Lavender|薰衣草紫 #b3a6cc
YEL Yellow|黄色 #f0c02f / MUS Mustard|姜黄 #c9992e / APR Apricot|杏色 #f0c8a0 / BRN Walnut brown|胡桃棕 #6b4a32 / CAM Camel|驼色 #b98d5e / ORA Orange|橙色 #e8742a / STL Brushed steel|拉丝钢色 #b5b9bd / BRS Brass|黄铜色 #b5944a / GRN Graphite|石墨灰 #4a4d52 / BLU Cobalt blue|钴蓝 #2f5da8""".replace("\n", " / ").split(" / "):
    code, rest = part.split(" ", 1)
    names, colour = rest.rsplit(" ", 1)
    COLOURS[code] = (*names.split("|"), colour)


def C(codes, option="colour"):
    return Axis(option, [Value(code, *COLOURS[code][:2], colour=COLOURS[code][2]) for code in codes.split()])


def A(option, *rows):
    """Rows of code, English, Chinese, then CNY, kg, box or colour by which a value differs."""
    values = []
    for code, en, zh, *more in rows:
        v = Value(code, en, zh)
        numbers = [m for m in more if isinstance(m, (int, float))]
        if numbers: v.cny, v.eur = numbers[0], round(numbers[0] * 0.21, 2)
        if len(numbers) > 1: v.kg = numbers[1]
        for m in more:
            if isinstance(m, tuple): v.box = m
            if isinstance(m, str): v.colour = m
        values.append(v)
    return Axis(option, values)


def Z(*rows): return A("size", *rows)
def K(*rows): return A("pack", *rows)
def F(*rows): return A("finish", *rows)
def PLUG(codes="CN EU UK"):
    names = {"CN": ("Chinese plug", "国标插头"), "EU": ("European plug", "欧标插头"), "UK": ("British plug", "英标插头"), "AU": ("Australian plug", "澳标插头"), "US": ("American plug", "美标插头")}
    return A("plug", *[(c, *names[c]) for c in codes.split()])


BETTER = {}
# Headings to eight digits as the catalog has them.
EIGHT = {"732391": "73239100", "732393": "73239300", "961700": "96170000", "691110": "69111000", "691200": "69120023", "441911": "44191100", "630260": "63026000", "442191": "44219100", "392490": "39249000",
    "630231": "63023100", "630492": "63049200", "820600": "82060000", "851310": "85131000", "660191": "66019100"}


# What a picture is coloured with where no choice has a colour.
TINTS = {"carbon-steel": "#5a5d60", "cast-iron": "#2e2d2c", "stainless-steel": "#b5b9bd", "porcelain": "#f2f2ee", "bamboo": "#cfae74", "steel": "#8d9296", "maple": "#d2a873", "ironwood": "#6e4a33", "walnut": "#6b4a32", "stoneware": "#8e7a62",
    "borosilicate-glass": "#d5e2e4", "soda-glass": "#d5e2e4", "glass": "#d9b377", "cotton": "#f4eedd", "bamboo-viscose": "#f2f2ee", "microfibre": "#f2f2ee", "jute": "#c2a06a", "nylon": "#9cae8a", "paper": "#f4eedd", "aluminium": "#b9bec4",
    "polycarbonate": "#f2f2ee", "chrome-vanadium": "#9aa0a4", "wenge": "#4a3527"}


def S(**specs): return specs


def P(handle, code, category, brand, en, zh, text_en, text_zh, hs, cny, kg, box, popularity, specs, *axes, eur=None, better="", **rest):
    """`better`: the heading it belongs under, taken as soon as make_goods.py knows it; `hs` is the nearest of those it knows."""
    if better in getattr(sys.modules["__main__"], "HEADINGS", ()): hs = better
    if better: BETTER[f"{brand} {en}"] = better
    hs = EIGHT.get(hs, hs)
    rest.setdefault("few", ("PLM", "MUS", "WIN", "LAV", "APR", "GLD", "T45"))  # colours that few ask for
    made = {}
    for id, value in specs.items():
        id = id.replace("_", "-")
        if g.attributes[id].kind == "choice" and " " in value: value = value.split(" ")
        made[id] = value
    if axes and not any(v.colour for axis in axes for v in axis.values):
        first = made.get("material", "")
        for v in axes[0].values: v.colour = TINTS.get(first if isinstance(first, str) else first[0], {"Voltmarsh": "#3f7a5a"}.get(brand, "#a3a5a4"))
    slug = brand.lower().replace(" & ", "-").replace(" ", "-")
    g.product(f"{slug}-{handle}", code, category, brand, f"{brand} {en}", f"{BRANDS[brand]} {zh}", text_en, text_zh, hs=hs, cny=cny, eur=eur or round(cny * 0.21 + 3),
        kg=kg, box=box, sites="D", popularity=round(780 * (popularity / 690) ** 1.7),  # few are asked for much
         specs=made, axes=list(axes), **rest)


# What the catalog has already.
g.existing("tin-kettle-wok", material="cast-iron", coating="seasoned", diameter=[30, 32, 34], hob=["gas", "electric", "induction"], lid="wood", wall=2.5, dishwasher="no")
g.existing("tin-kettle-pot-set", material="stainless-steel", steel_grade="18/10", hob=["gas", "electric", "induction"], lid="glass", pieces=[3, 5], coating="none", dishwasher="yes")
g.existing("tin-kettle-flask", material="stainless-steel", steel_grade="316", capacity=[0.35, 0.5], strainer="yes", leak_proof="yes", dishwasher="no")
g.existing("kiln-nine-tea-set", material="porcelain", pieces=6, capacity=0.15, persons=4, dishwasher="no")
g.existing("kiln-nine-mug", material="stoneware", capacity=0.36, pieces=1, dishwasher="yes", microwave="yes")
g.existing("tin-kettle-bamboo-board", material="bamboo", length=[30, 36, 45], wall=19, dishwasher="no")
g.existing("reedwater-towels", material="cotton", weave="terry", grammage=520, wash=60, pieces=[2, 4])
g.existing("reedwater-bath-mat", material="bamboo", length=60, width=40, underside="tpr")
g.existing("reedwater-storage-baskets", material="polypropylene", pieces=3, stackable="yes", mounting="standing")
g.existing("reedwater-bed-linen", material="cotton", weave="sateen", thread_count=300, closure="zip", pieces=4)
g.existing("reedwater-cushion-covers", material="cotton", weave="plain", width=45, length=45, closure="buttons", pieces=2)
g.existing("hearthlight-desk-lamp", material="abs", power=8, lumens=600, light_colour=["warm", "neutral", "cool"], dimming="stepless", supply="usb-c")
g.existing("hearthlight-bamboo-floor-lamp", material=["bamboo", "beech"], power=12, height=140, supply="mains", mounting="floor", assembly="flat-packed")
g.existing("far-gate-tool-set", material="chrome-vanadium", pieces=[48, 108], tool_case="case", supply="hand")
g.existing("far-gate-work-lantern", lumens=400, run_time=20, waterproof="IP54", battery_capacity=9.6, supply="rechargeable", mounting=["magnet", "hanging"])
g.existing("far-gate-hard-suitcase", material="polycarbonate", capacity=[38, 66, 102], castors=4, case_lock="combination", cabin=["yes", "no"])
g.existing("far-gate-duffel", material="polyester", capacity=[45, 65], closure="zip", cabin="yes")
g.existing("far-gate-umbrella", diameter=104, ribs=10, opening="full-automatic", material=["fibreglass", "polyester"])

# Kitchen: what stands on the hob.
P("black-steel-wok", "SW-WOKBS", "kitchen", "Saltwharf", "Quayfire carbon-steel wok", "码头火 精铁炒锅",
  "Spun carbon-steel wok that weighs little enough to toss with one hand. The wall is 1.5 mm and the bottom round, for gas with a ring; the bare steel wants a first seasoning of twenty minutes, described on the sleeve.",
  "旋压精铁炒锅，分量轻，单手可颠勺。锅壁厚 1.5 毫米，圆底，配燃气灶圈使用；裸铁需先开锅约二十分钟，步骤印在纸套上。",
  "732399", 79, 1.5, (46, 35, 12), 540, S(material="carbon-steel", coating="none", diameter=[32, 34, 36], hob="gas fire", lid="none", wall=1.5, grip="wood", dishwasher="no"),
  Z(("32", "32 cm", "32 厘米"), ("34", "34 cm", "34 厘米", 10, 0.2, (48, 37, 12)), ("36", "36 cm", "36 厘米", 22, 0.4, (50, 39, 13))))
P("dutch-oven", "CM-DUTCH", "kitchen", "Cindermoor", "Peatfire enamelled casserole", "泥炭 珐琅炖锅",
  "Round casserole of enamelled cast iron with a pale lining that shows how far the onions are. Small spikes under the lid return the steam as drops; knob and handles may go into the oven as they are.",
  "圆形珐琅铸铁炖锅，浅色内壁便于看清食材火候。盖内小凸点让蒸汽凝成水滴回落；盖钮与双耳可直接进烤箱。",
  "732394", 459, 5.3, (31, 28, 19), 610, S(material="enamelled-iron", coating="enamel", diameter=[22, 24, 26], capacity=[3.3, 4.2, 5.3], hob="gas electric induction", lid="iron", oven=260, dishwasher="yes"),
  Z(("22", "22 cm, 3.3 l", "22 厘米 3.3 升", -50, -0.7, (29, 26, 18)), ("24", "24 cm, 4.2 l", "24 厘米 4.2 升"), ("26", "26 cm, 5.3 l", "26 厘米 5.3 升", 70, 0.9, (33, 30, 20))), C("IVO FOR BRK"), better="732392")
P("braiser", "CM-BRAISE", "kitchen", "Cindermoor", "Heath shallow braiser", "石楠 浅炖锅",
  "Wide and only 7 cm deep, so that meat browns before the stock goes in. Matt black enamel inside builds up a film of oil like bare iron, yet takes tomato and vinegar without a metallic taste.",
  "锅口宽、深仅 7 厘米，先煎上色再加高汤。内壁黑色哑光珐琅可逐渐养出油膜，遇番茄、醋也不带铁味。",
  "732394", 498, 5.6, (38, 34, 15), 287, S(material="enamelled-iron", coating="enamel", diameter=30, capacity=3.5, hob="gas electric induction", lid="iron", oven=260, dishwasher="no"),
  C("GRN RUS MIS"), better="732392")
P("skillet", "CM-SKIL", "kitchen", "Cindermoor", "Furnace cast-iron skillet", "炉膛 铸铁煎锅",
  "The cooking face is milled smooth after casting, which a pancake notices at once. Two pouring lips, a loop opposite the handle for lifting with both hands, and three coats of linseed oil baked on.",
  "铸造后再铣平锅面，摊饼时一试便知。两侧出水口，手柄对侧带辅助耳便于双手端起，出厂烤附三层亚麻籽油。",
  "732391", 189, 2.9, (45, 28, 8), 498, S(material="cast-iron", coating="seasoned", diameter=[20, 26, 30], hob="gas electric induction fire", lid="none", oven=300, grip="steel", dishwasher="no"),
  Z(("20", "20 cm", "20 厘米", -60, -1.2, (35, 22, 7)), ("26", "26 cm", "26 厘米"), ("30", "30 cm", "30 厘米", 50, 0.9, (50, 32, 8))))
P("grill-pan", "CM-GRILL", "kitchen", "Cindermoor", "Furnace ridged grill pan", "炉膛 条纹牛排锅",
  "Square cast-iron pan with ridges 6 mm high that leave dark lines on aubergines and steak, while fat runs off into the corners. A scraper cut to the shape of the grooves is in the box.",
  "方形铸铁锅，条纹高 6 毫米，煎牛排、茄子可留下深色纹路，油脂流向四角。盒内附一把与沟槽同形的刮片。",
  "732391", 209, 3.4, (43, 29, 8), 215, S(material="cast-iron", coating="seasoned", width=[22, 26], hob="gas electric induction fire", lid="none", oven=300, grip="steel", dishwasher="no"), Z(("22", "22 cm", "22 厘米", -40, -0.9, (38, 25, 8)), ("26", "26 cm", "26 厘米")))
P("triply-frypan", "TK-TRIFRY", "kitchen", "Tin Kettle", "Threefold frying pan", "三叠 不锈钢煎锅",
  "An aluminium core runs up the wall between two sheets of steel, so the rim is as hot as the middle. Uncoated: drops of water that roll about tell when the egg may go in.",
  "铝芯夹在两层不锈钢之间并延伸至锅沿，边缘与锅心受热一致。锅内无涂层，水珠成颗滚动时便可下蛋，不易粘底。",
  "73239300", 198, 1.7, (49, 31, 8), 436, S(material="stainless-steel", steel_grade="18/10", layers=3, coating="none", diameter=[24, 28], hob="gas electric induction", oven=260, grip="steel", dishwasher="yes"),
  Z(("24", "24 cm", "24 厘米"), ("28", "28 cm", "28 厘米", 40, 0.4, (54, 35, 8))), A("grade", ("N", "Without lid", "不带盖"), ("L", "With steel lid", "带钢盖", 45, 0.5)))
P("triply-saucepan", "TK-TRISAU", "kitchen", "Tin Kettle", "Threefold saucepan", "三叠 单柄汤锅",
  "Saucepan for porridge, milk and half a kilogram of noodles. Marks every 0.25 l inside, a rim that pours without dripping on both sides, and a long hollow handle that stays cool on gas.",
  "适合煮粥、热奶或下半公斤面条。内壁每 0.25 升一道刻度，锅沿两侧均可倾倒不滴漏，中空长柄在燃气灶上不烫手。",
  "73239300", 168, 1.5, (38, 21, 13), 352, S(material="stainless-steel", steel_grade="18/10", layers=3, coating="none", diameter=[16, 18], capacity=[1.5, 2.2], hob="gas electric induction", lid="steel", dishwasher="yes"),
  Z(("16", "16 cm, 1.5 l", "16 厘米 1.5 升"), ("18", "18 cm, 2.2 l", "18 厘米 2.2 升", 30, 0.3, (40, 23, 14))))
P("nonstick-pan", "SW-NONST", "kitchen", "Saltwharf", "Breakwater non-stick frying pan", "防波堤 不粘煎锅",
  "Pressed aluminium with a PTFE coating in three layers and a steel disc under the bottom for induction. Meant for eggs and fish at medium heat, with wooden or silicone tools.",
  "冲压铝锅身，三层 PTFE 不粘涂层，锅底复合钢片可用电磁炉。适合中火煎蛋、煎鱼，请配木铲或硅胶铲使用。",
  "761510", 69, 0.95, (44, 27, 7), 688, S(material="aluminium", coating="ptfe", diameter=[20, 24, 28], hob="gas electric induction", lid="none", grip="polymer", dishwasher="no"),
  Z(("20", "20 cm", "20 厘米", -14, -0.25, (39, 22, 6)), ("24", "24 cm", "24 厘米"), ("28", "28 cm", "28 厘米", 16, 0.3, (48, 31, 7))), C("BLK BRK"))
P("ceramic-wok", "SW-CERWOK", "kitchen", "Saltwharf", "Breakwater deep wok pan", "防波堤 陶瓷不粘炒锅",
  "A flat-bottomed stir-fry pan, 9 cm deep, with a ceramic coating free of PTFE. The glass lid stands upright on its flat knob, and a small spout of silicone lets steam out to one side only.",
  "平底深炒锅，深 9 厘米，陶瓷涂层不含 PTFE。玻璃盖的平顶盖钮可竖立放置，硅胶小嘴只向一侧排汽。",
  "761510", 119, 1.8, (50, 33, 13), 401, S(material="aluminium", coating="ceramic", diameter=[28, 32], hob="gas electric induction", lid="glass", grip="polymer", dishwasher="no"),
  Z(("28", "28 cm", "28 厘米"), ("32", "32 cm", "32 厘米", 20, 0.35, (54, 37, 14))), C("OAT SAG"))
P("nested-set", "SW-NEST", "kitchen", "Saltwharf", "Slipway nesting pan set", "船台 可拆柄套锅",
  "One clip-on handle serves every pan, and without it all of them slide into each other to 18 cm of cupboard height. Holds up to 8 kg when locked; a red flag shows if the catch is open.",
  "一只卡扣手柄通用所有锅，取下后全部套叠，仅占橱柜 18 厘米高。锁紧后可承 8 公斤，未扣牢时露出红色标记。",
  "761510", 229, 3.1, (31, 30, 19), 468, S(material="aluminium", coating="ptfe", pieces=[4, 6], hob="gas electric induction", lid="glass", oven=180, grip="polymer", stackable="yes", dishwasher="no"),
  K(("4", "4 pieces: pans 20 and 24 cm, pot 18 cm, handle", "四件：20、24 厘米煎锅、18 厘米汤锅、手柄"), ("6", "6 pieces, with pan 28 cm and lid", "六件：另加 28 厘米煎锅与锅盖", 80, 1.3, (34, 33, 21))), C("CRM CHA"))
P("steamer-pot", "TK-STEAM", "kitchen", "Tin Kettle", "Morning Mist steamer", "晨雾 蒸锅",
  "Stock pot of 6 l with steaming trays on top, each 7 cm high: a tray holds eight buns or a fish of 26 cm. Condensed water runs down the domed lid to the rim, not onto the dough.",
  "6 升汤锅加蒸屉，每层高 7 厘米，可放八只包子或一条 26 厘米的鱼。拱形盖让冷凝水沿边流下，不滴在面点上。",
  "73239300", 178, 2.6, (37, 33, 26), 574, S(material="stainless-steel", steel_grade="304", diameter=28, capacity=6, pieces=[3, 4], hob="gas electric induction", lid="glass", dishwasher="yes"),
  K(("1", "With one tray", "单层蒸屉"), ("2", "With two trays", "双层蒸屉", 45, 0.7, (37, 33, 33))))
P("pressure-cooker", "TK-PRESS", "kitchen", "Tin Kettle", "Stillvalve pressure cooker", "静阀 压力锅",
  "Works at 70 kPa for beans and ribs or at 40 kPa for vegetables, set by a dial. The lid cannot be turned while there is pressure inside; seal and valve come apart for washing without tools.",
  "旋钮选 70 千帕炖豆子、排骨，或 40 千帕煮蔬菜。锅内有压力时盖子无法旋开；密封圈与阀芯免工具拆洗。",
  "73239300", 269, 3.2, (45, 27, 24), 389, S(material="stainless-steel", steel_grade="304", capacity=[5, 7], diameter=22, hob="gas electric induction", lid="steel", dishwasher="no"),
  Z(("5", "5 l", "5 升"), ("7", "7 l", "7 升", 40, 0.5, (45, 27, 29))))
P("stockpot", "TK-STOCK", "kitchen", "Tin Kettle", "Courtyard stockpot", "大院 高汤锅",
  "Tall pot for bones and holidays. The base is 6 mm thick against scorching, riveted loops take two gloved hands, and the sieve insert lifts dumplings or pasta out of the water in one go.",
  "炖骨汤、过年节用的高身锅。锅底厚 6 毫米不易糊底，铆接双耳戴手套也好端，配滤网内胆可一次捞出饺子或面条。",
  "73239300", 239, 3.4, (35, 33, 30), 198, S(material="stainless-steel", steel_grade="304", capacity=[10, 14], diameter=[26, 28], hob="gas electric induction", lid="steel", wall=0.8, dishwasher="yes"),
  Z(("10", "10 l, 26 cm", "10 升 26 厘米"), ("14", "14 l, 28 cm", "14 升 28 厘米", 50, 0.6, (37, 35, 34))))
P("clay-pot", "KN-CLAYP", "kitchen", "Kiln Nine", "Slow Hearth clay pot", "慢灶 砂锅",
  "Soup pot of petalite stoneware that goes from the refrigerator to the flame without cracking. It keeps simmering for some ten minutes after the gas is off; a double rim stops boiling over.",
  "透锂长石陶土砂锅，从冰箱取出可直接上明火不裂。关火后仍能微沸约十分钟；双层锅沿防止汤水溢出，端上桌仍在冒泡。",
  "69120023", 138, 3.0, (33, 28, 21), 446, S(material="stoneware", coating="none", capacity=[2.5, 3.8], hob="gas electric fire", lid="pottery", oven=250, microwave="yes", dishwasher="no"),
  Z(("25", "2.5 l, for 2 to 3", "2.5 升 2–3 人"), ("38", "3.8 l, for 4 to 5", "3.8 升 4–5 人", 40, 0.9, (37, 32, 23))), F(("BLK", "Black glaze", "黑釉", "#2e2d2c"), ("WHT", "Rice-white glaze", "米白釉", "#e6dfd0")))
P("hotpot", "TK-HOTP", "kitchen", "Tin Kettle", "Two Rivers hot pot", "两江 鸳鸯火锅",
  "Divided pot for a red broth and a clear one. The partition is welded, not soldered, and reaches the rim so that nothing spills across; ladles for either side hang on the handles.",
  "一锅两格，红汤清汤各半，汤满也不混。隔板满焊并与锅沿齐平，两边不串味；附两把汤漏勺，可挂在锅耳上。",
  "73239300", 109, 1.6, (41, 34, 12), 503, S(material="stainless-steel", steel_grade="304", diameter=[28, 32], capacity=[3.6, 5], pieces=4, hob="gas electric induction", lid="glass", dishwasher="yes"), Z(("28", "28 cm, 3.6 l", "28 厘米 3.6 升", -20, -0.3, (37, 30, 11)), ("32", "32 cm, 5 l", "32 厘米 5 升")))
P("tamago-pan", "SW-TAMA", "kitchen", "Saltwharf", "Reef rolled-omelette pan", "礁石 玉子烧锅",
  "Rectangle of 15 x 18 cm with one flared side, for rolling omelettes in thin layers. The lidless pan weighs 0.5 kg and fits the small ring of a gas hob.",
  "15×18 厘米方形小锅，一侧外翻，便于将蛋皮一层层卷起。净重约 0.5 公斤，燃气灶小灶圈也放得稳。",
  "761510", 59, 0.7, (38, 20, 7), 264, S(material="aluminium", coating="ptfe", width=15, length=18, hob="gas induction", lid="none", grip="wood", dishwasher="no"),
  C("BLK SAG"))
P("enamel-stewpot", "SW-ENAM", "kitchen", "Saltwharf", "Lighthouse enamel pot", "灯塔 搪瓷锅",
  "Thin enamelled steel heats within a minute: quick soup, compote, boiled eggs. White with a painted rim; a knock may chip it, so a stick of touch-up enamel is enclosed.",
  "薄壁搪瓷钢，一分钟即热，煮快手汤、果酱、鸡蛋都合适。白色锅身配彩边；磕碰可能掉瓷，附一支补瓷笔。",
  "732394", 89, 1.4, (30, 25, 16), 318, S(material="enamelled-steel", coating="enamel", diameter=[18, 22], capacity=[2, 3.6], hob="gas electric induction", lid="steel", dishwasher="yes"),
  Z(("18", "18 cm, 2 l", "18 厘米 2 升"), ("22", "22 cm, 3.6 l", "22 厘米 3.6 升", 20, 0.5, (34, 29, 18))), F(("BLU", "Cobalt rim", "钴蓝边", "#2f5da8"), ("RED", "Red rim", "红边", "#c0272d"), ("GRN", "Leaf-green rim", "叶绿边", "#4d7a4a")))
P("roasting-tin", "TK-ROAST", "kitchen", "Tin Kettle", "Harvest roasting tin", "秋收 烤盘",
  "Deep tin with a V-shaped rack that holds a duck of 2.5 kg clear of its fat. Stands over two rings of the hob for making the sauce; upright handles leave the oven's full width for the tin.",
  "深烤盘配 V 形烤架，可将 2.5 公斤的鸭子架离油脂。可跨两个灶眼直接做酱汁；立式把手不占烤箱宽度。",
  "73239300", 149, 2.2, (43, 32, 13), 156, S(material="stainless-steel", steel_grade="304", length=40, width=29, oven=260, hob="gas electric", pieces=2, coating="none", dishwasher="yes"))

# Flasks and kettles.
P("bullet-flask", "SG-BULLET", "flasks-and-kettles", "Snowgauge", "Firn vacuum flask", "粒雪 保温壶",
  "Flask for a day outside, with a cup for a lid and a stopper that pours at half a turn without coming off. A copper film on the inner wall reflects heat back; the base is covered with rubber.",
  "户外一日用保温壶，杯盖可当茶杯，瓶塞旋半圈即可倒水，不必取下。内胆外壁镀铜反射热量，壶底包橡胶。",
  "96170000", 139, 0.72, (10, 10, 31), 642, S(material="stainless-steel", steel_grade="316", capacity=[0.75, 1], keeps_hot=24, keeps_cold=36, leak_proof="yes", strainer="no", dishwasher="no"),
  Z(("075", "0.75 l", "0.75 升"), ("100", "1 l", "1 升", 20, 0.14, (11, 11, 34))), C("FOR STL CHA"))
P("mountain-flask", "SG-CORNICE", "flasks-and-kettles", "Snowgauge", "Cornice light flask", "雪檐 轻量保温瓶",
  "Walls of 0.12 mm steel bring half a litre down to 240 g, weighed without the sleeve. Climbers fill it at four in the morning and still burn their lips at ten; a silicone band keeps it from slipping off a ledge.",
  "0.12 毫米超薄钢壁，半升款净重 240 克。清晨四点灌满，十点喝仍烫口；瓶身硅胶圈防止从岩台滑落。",
  "96170000", 189, 0.33, (8, 8, 25), 355, S(material="stainless-steel", steel_grade="304", capacity=[0.5, 0.75], keeps_hot=12, keeps_cold=20, leak_proof="yes", wall=0.12, dishwasher="no"),
  Z(("050", "0.5 l", "0.5 升"), ("075", "0.75 l", "0.75 升", 30, 0.09, (9, 9, 30))), C("STL ORA"))
P("one-hand-mug", "SG-TRAM", "flasks-and-kettles", "Snowgauge", "Tramline one-hand mug", "电车线 弹盖保温杯",
  "Press, drink, press: the lid opens with the thumb of the hand that holds it, and a catch locks it in a bag. Its drinking edge is rounded steel, and a ring breaks the steam off before the nose.",
  "按一下开盖，再按一下合上，单手即可；锁扣防止在包里误开。杯口为圆边不锈钢，内圈挡住扑鼻热气，走路也好喝。",
  "96170000", 99, 0.34, (8, 8, 24), 577, S(material="stainless-steel", steel_grade="316", capacity=[0.35, 0.48], keeps_hot=6, keeps_cold=12, leak_proof="yes", dishwasher="no"),
  Z(("35", "350 ml", "350 毫升", -10, -0.05, (7, 7, 21)), ("48", "480 ml", "480 毫升")), C("BLK CRM LAV"))
P("coffee-tumbler", "TK-TUMBLE", "flasks-and-kettles", "Tin Kettle", "Kerbside coffee tumbler", "街角 随行咖啡杯",
  "Wide enough for an espresso machine's spouts and slim enough for a car's holder. The inside is sprayed with ceramic so that milk coffee leaves no taste of metal; sliding lid, splash-proof only.",
  "杯口够宽可直接接咖啡机，杯底够细可放进车载杯架。内壁喷涂陶瓷层，奶咖不串金属味；推拉盖防溅，不防漏。",
  "96170000", 79, 0.36, (10, 10, 17), 529, S(material="stainless-steel", steel_grade="304", capacity=[0.36, 0.51], coating="ceramic", keeps_hot=3, leak_proof="no", dishwasher="yes"),
  Z(("36", "360 ml", "360 毫升"), ("51", "510 ml", "510 毫升", 10, 0.05, (10, 10, 21))), C("IVO SAG TER BLK"))
P("tea-separator", "TK-PARTED", "flasks-and-kettles", "Tin Kettle", "Parted Tea flask", "分茗 茶水分离杯",
  "Leaves sit in a chamber at one end, water at the other. Turn the flask over to brew, turn it back when the tea is as strong as you like it; the outer wall is glass with steel at both ends.",
  "茶叶与水分置两端，倒转冲泡，浓淡合口时再翻回即可分离。双层玻璃杯身，上下两端为不锈钢盖，泡着茶也能带出门。",
  "701337", 68, 0.41, (8, 8, 25), 471, S(material="borosilicate-glass", capacity=0.4, strainer="yes", leak_proof="yes", layers=2, dishwasher="no"),
  C("STL BRS"))
P("stew-jar", "TK-STEW", "flasks-and-kettles", "Tin Kettle", "Slow Noon food jar", "慢午 焖烧罐",
  "Put in rinsed rice, boiling water and a closed lid at seven, and at noon there is porridge. The mouth is 7 cm across so that a spoon reaches the corners; a folding spoon sits in the lid.",
  "早上七点放入淘净的米与沸水，中午就是一罐粥。罐口直径 7 厘米，勺子够得着底角；盖内收纳折叠勺。",
  "96170000", 95, 0.55, (12, 12, 18), 418, S(material="stainless-steel", steel_grade="316", capacity=[0.5, 0.75], keeps_hot=8, leak_proof="yes", pieces=2, dishwasher="no"),
  Z(("50", "0.5 l", "0.5 升"), ("75", "0.75 l", "0.75 升", 14, 0.1, (12, 12, 21))), C("IVO BRK FOR"))
P("childrens-flask", "TK-SPARROW", "flasks-and-kettles", "Tin Kettle", "Sparrow children's flask", "小雀 儿童保温杯",
  "Straw lid for lessons and a cup lid for the way home, on the same body. The strap has a breakaway clip, the bottom a silicone boot, and a label for the name is under a clear window.",
  "一个杯身配两只盖：课间用吸管盖，路上用杯盖。背带扣受力自动脱开，杯底带硅胶套，透明小窗下可写姓名。",
  "96170000", 89, 0.45, (9, 9, 22), 496, S(material="stainless-steel", steel_grade="316", capacity=0.5, keeps_hot=6, keeps_cold=10, leak_proof="yes", pieces=3, dishwasher="no"),
  A("pattern", ("SPA", "Sparrows", "麻雀", "#a9bccb"), ("WHA", "Whales", "鲸鱼", "#2f5da8"), ("PEA", "Peaches", "桃子", "#f0c8a0")))
P("table-jug", "SG-PARLOUR", "flasks-and-kettles", "Snowgauge", "Parlour vacuum jug", "客堂 保温咖啡壶",
  "Jug for the middle of the table: ten cups of coffee at breakfast, the last still warm at lunch. A lever by the thumb opens the spout, and the lid's mark turns to show tea or coffee.",
  "放在桌中央的保温壶，早餐倒十杯咖啡，最后一杯到午饭还温。拇指压杆出水，盖上转标可拨到“茶”或“咖啡”。",
  "96170000", 169, 1.05, (18, 15, 27), 333, S(material="stainless-steel", steel_grade="304", capacity=[1, 1.5], keeps_hot=12, keeps_cold=20, leak_proof="no", grip="polymer", dishwasher="no"),
  Z(("10", "1 l", "1 升", -20, -0.15, (18, 14, 22)), ("15", "1.5 l", "1.5 升")), C("STL WHT BLK"))
P("glass-liner-pot", "TK-DORM", "flasks-and-kettles", "Tin Kettle", "Dormitory hot-water bottle", "宿舍楼 热水瓶",
  "The thermos of every Chinese corridor: glass liner, tin-plated shell printed with peonies, wooden stopper lined with cork. Two litres stay hot from the boiler at dusk until morning tea.",
  "楼道里都见过的老式热水瓶：玻璃内胆，牡丹印花铁皮外壳，软木衬里的木塞。傍晚打满两升，早晨泡茶仍烫。",
  "96170000", 59, 1.3, (16, 16, 39), 246, S(material="glass", capacity=2, keeps_hot=18, lid="wood", leak_proof="no", grip="steel", dishwasher="no"),
  A("pattern", ("PEO", "Peonies on red", "红底牡丹", "#c0272d"), ("BAM", "Bamboo on green", "绿底翠竹", "#4d7a4a")))
P("whistling-kettle", "TK-CURLEW", "flasks-and-kettles", "Tin Kettle", "Curlew whistling kettle", "杓鹬 鸣笛水壶",
  "Two notes a third apart instead of a shriek. The handle folds to one side for filling under a low tap, and the broad base sits on induction from 12 cm rings upward.",
  "两个相差三度的音，不刺耳。提梁可向一侧放倒，矮水龙头下也能灌水；宽底适用 12 厘米以上的电磁炉灶面。",
  "73239300", 129, 1.15, (23, 22, 21), 562, S(material="stainless-steel", steel_grade="304", capacity=[2.5, 3.5], hob="gas electric induction", coating="none", grip="polymer", dishwasher="no"),
  Z(("25", "2.5 l", "2.5 升"), ("35", "3.5 l", "3.5 升", 20, 0.2, (25, 24, 23))), F(("STL", "Brushed steel", "拉丝钢", "#b5b9bd"), ("RED", "Red lacquer", "红色烤漆", "#c0272d")))
P("gooseneck-kettle", "TK-SWAN", "flasks-and-kettles", "Tin Kettle", "Swan Neck pouring kettle", "鹅颈 手冲壶",
  "The spout narrows to 8 mm and lets out a thread of water that starts and stops with the wrist. A thermometer through the lid reads 40 to 100 °C; 0.6 l make two cups of filter coffee.",
  "壶嘴收至 8 毫米，水流细而可控，随手腕起停。壶盖插温度计，量程 40–100 °C；0.6 升够两杯手冲。",
  "73239300", 118, 0.75, (28, 14, 19), 347, S(material="stainless-steel", steel_grade="304", capacity=0.6, hob="gas electric induction", coating="none", grip="wood", pieces=2, dishwasher="no"),
  F(("STL", "Brushed steel", "拉丝钢", "#b5b9bd"), ("BLK", "Matt black", "哑光黑", "#22252a"), ("COP", "Copper-plated", "镀铜", "#b8713f")))
P("iron-kettle", "CM-TETSU", "flasks-and-kettles", "Cindermoor", "Ember cast-iron kettle", "余烬 铸铁壶",
  "Sand-cast kettle with a hobnail relief, bare iron inside, for boiling water over charcoal or on a ceramic hob. Dry it on its own warmth after use; a brown bloom inside is no fault.",
  "砂铸铁壶，壶身颗粒纹，内壁裸铁，可用炭火或电陶炉烧水。用后借余温烘干；内壁泛起的褐色锈斑属正常现象。",
  "732391", 319, 2.6, (22, 20, 20), 227, S(material="cast-iron", capacity=[0.9, 1.3], hob="electric fire", coating="none", lid="iron", grip="steel", dishwasher="no"),
  Z(("09", "0.9 l", "0.9 升"), ("13", "1.3 l", "1.3 升", 70, 0.6, (24, 22, 22))))
P("steel-bottle", "SG-COULEE", "flasks-and-kettles", "Snowgauge", "Coulee single-wall bottle", "融谷 单层水瓶",
  "One wall and nothing painted inside: it may stand in the embers to melt snow, lid off. The loop lid of steel and bamboo closes on a silicone ring.",
  "单层不锈钢，内壁无涂层，取下盖子可直接放在炭火边化雪水。提环盖以不锈钢和竹制成，硅胶圈密封，瓶口放得进冰块。",
  "73239300", 69, 0.28, (9, 9, 26), 291, S(material="stainless-steel", steel_grade="304", capacity=[0.7, 1], leak_proof="yes", hob="fire", layers=1, dishwasher="yes"),
  Z(("07", "0.7 l", "0.7 升"), ("10", "1 l", "1 升", 12, 0.07, (9, 9, 30))), F(("STL", "Brushed", "拉丝", "#b5b9bd"), ("SAN", "Sandblasted", "喷砂", "#9a9c9e")))
P("school-bottle", "SW-GULL", "flasks-and-kettles", "Saltwharf", "Gull straw bottle", "海鸥 吸管水杯",
  "Clear copolyester that survives a fall from the desk. Marks along the side for every hour of a working day; the straw, the lid and its hinge come apart for the dishwasher.",
  "透明共聚酯杯身，从桌上摔落不易碎。杯侧按上班时段标刻度；吸管、杯盖与铰链均可拆下，放入洗碗机清洗。",
  "392410", 39, 0.26, (10, 9, 26), 443, S(material="tritan", capacity=[0.7, 1], leak_proof="yes", strainer="no", dishwasher="yes", microwave="no"),
  Z(("07", "0.7 l", "0.7 升"), ("10", "1 l", "1 升", 6, 0.06, (11, 9, 30))), C("SKY COR GRY"))

# Tableware.
P("everyday-dinner-set", "WF-EVERY", "tableware", "White Ferry", "Landing porcelain dinner set", "渡口 白瓷餐具组",
  "Plain white with a rim 2 cm wide and slightly raised, so sauce stays put and a thumb has something to hold. Foot rings are polished; single pieces are sold for years to come.",
  "素白瓷，盘沿宽 2 厘米略上翘，汤汁不外溢，手也好端。足圈经抛光，不刮桌面；打碎一只，今后也可单件补购。",
  "69111000", 268, 5.2, (38, 31, 24), 512, S(material="porcelain", pieces=[12, 18], persons=[4, 6], dishwasher="yes", microwave="yes", stackable="yes"),
  K(("12", "12 pieces for 4: dinner, soup and side plates", "12 件 4 人：平盘、汤盘、小盘"), ("18", "18 pieces for 6", "18 件 6 人", 120, 2.4, (40, 32, 24))), eur=69)
P("bone-china-set", "WF-HALCYON", "tableware", "White Ferry", "Halcyon bone-china set for two", "翠鸟 骨瓷对餐组",
  "Bone china with 42% bone ash, thin enough to see fingers through. Two dinner plates, two bowls, two side plates and two cups, each with one line of colour drawn by hand; no metal in the decor.",
  "含骨粉 42% 的骨瓷，薄可透指影。平盘、饭碗、小盘、杯各两件，沿口手绘一道色线；装饰不含金属，可微波。",
  "69111000", 318, 2.6, (34, 30, 18), 286, S(material="bone-china", pieces=8, persons=2, dishwasher="yes", microwave="yes", stackable="yes"), F(("BLU", "Kingfisher-blue line", "翠鸟蓝线", "#3f7fa6"), ("VER", "Vermilion line", "朱红线", "#b8412f")), eur=85)
P("rice-bowls", "KN-RICEB", "tableware", "Kiln Nine", "Paddy rice bowls, set of 4", "稻田 饭碗 四只装",
  "A bowl of 300 ml with a high foot, made to be lifted to the mouth. The outside is left with the ridges of the turning wheel; inside it is smooth, so the last grains come off.",
  "300 毫升高足饭碗，适合端起来吃。外壁保留拉坯旋纹，内壁光滑，最后几粒米也能扒干净。四只同色，叠放收纳。",
  "69120023", 78, 1.35, (27, 14, 14), 465, S(material="stoneware", pieces=4, diameter=11.5, capacity=0.3, dishwasher="yes", microwave="yes", stackable="yes"), C("CEL IVO NVY"))
P("noodle-bowl", "KN-NOODLE", "tableware", "Kiln Nine", "Broth noodle bowls, pair", "面汤 拉面碗 一对",
  "Deep cone of one litre with a rest for chopsticks cut into the rim. The glaze breaks brown at the edge where it runs thin; walls 5 mm thick spare the fingers.",
  "一升深锥形大碗，碗沿开一处筷槽。釉在边缘流薄处泛褐；碗壁厚 5 毫米，盛满热汤端着也不烫手。两只一套，对坐吃面。",
  "69120023", 96, 1.75, (24, 23, 19), 402, S(material="stoneware", pieces=2, diameter=21, capacity=1, wall=5, dishwasher="yes", microwave="yes"), F(("TEN", "Tenmoku", "天目釉", "#3a2a22"), ("ASH", "Ash white", "草木灰白", "#dcd5c4"), ("TEA", "Tea dust", "茶叶末釉", "#6e6a3f")))
P("blue-white-plates", "WF-WILLOW", "tableware", "White Ferry", "Lotus Pond plates, set of 4", "荷塘 青花盘 四只装",
  "Cobalt painted under the glaze with a brush, a carp, a heron, a kingfisher and a frog, one to each plate. The ground is faintly blue as it is in Jingdezhen.",
  "釉下手绘青花，鲤鱼、白鹭、翠鸟、青蛙，四盘四景，画工落款。釉底微微泛青，是景德镇的白，足底不上釉。",
  "69111000", 228, 2.2, (28, 28, 11), 259, S(material="porcelain", pieces=4, diameter=[21, 25], dishwasher="yes", microwave="yes", stackable="yes"),
  Z(("21", "21 cm", "21 厘米"), ("25", "25 cm", "25 厘米", 72, 1.1, (32, 32, 12))), eur=59)
P("fish-platter", "KN-FISH", "tableware", "Kiln Nine", "Whole Carp platter", "全鱼 长盘",
  "Oval of 40 cm with a shallow well for the sauce: long enough for a steamed sea bass with its tail. Holds heat from the steamer, and its handles stand clear of the table.",
  "40 厘米椭圆长盘，中间浅凹盛汁，蒸一条带尾的鲈鱼正好。从蒸锅端出仍保温，两端把手离桌面留有手指空间。",
  "69120023", 68, 1.5, (43, 25, 7), 224, S(material="stoneware", pieces=1, length=40, width=22, oven=220, dishwasher="yes", microwave="yes"), C("CEL OAT"))
P("sharing-bowl-set", "KN-SHARE", "tableware", "Kiln Nine", "Courtyard nesting bowls", "四合 套碗",
  "Five mixing and serving bowls that fit inside one another, the smallest for soy sauce, the largest for a salad for six. Each is glazed one shade deeper than the one inside it.",
  "五只可套叠的盆与碗，最小的盛酱油，最大的拌六人份沙拉。从里到外，釉色逐只加深一度，叠在一起像一圈年轮。",
  "69120023", 158, 3.4, (29, 28, 16), 190, S(material="stoneware", pieces=5, diameter=[9, 13, 17, 21, 26], dishwasher="yes", microwave="yes", stackable="yes"), F(("IRN", "Sand to iron", "沙色到铁褐", "#8e6a4a"), ("COB", "Mist to cobalt", "雾蓝到钴蓝", "#4f74a8")))
P("lunch-tray", "SW-TRAY", "tableware", "Saltwharf", "Canteen divided plates", "食堂 分格餐盘",
  "Three compartments keep peas off the pudding. Pressed from melamine at 4 mm, hard to break even on a stone floor; not for the microwave.",
  "三格分装，菜汁不串味。4 毫米厚密胺压制，掉在石地上也不易碎。不可进微波炉。每只颜色不同，全家各认一只。",
  "392410", 45, 1.05, (27, 24, 8), 307, S(material="melamine", pieces=[3, 6], diameter=25, dishwasher="yes", microwave="no", stackable="yes"), K(("3", "3 plates", "3 只"), ("6", "6 plates", "6 只", 38, 1.0, (27, 24, 13))))
P("childrens-set", "SW-TIDEPOOL", "tableware", "Saltwharf", "Tidepool children's set", "潮池 儿童餐具",
  "Plate and bowl with silicone suckers that hold to a smooth table, and a spoon with a bend for a right or a left hand. The composite is polypropylene with ground rice husks; it feels like eggshell.",
  "碗盘底部带硅胶吸盘，可吸住光滑桌面；弯柄勺左右手均可用。材质为聚丙烯掺稻壳粉，摸起来微涩，像蛋壳。",
  "392410", 59, 0.55, (25, 22, 9), 371, S(material="rice-husk silicone", pieces=4, dishwasher="yes", microwave="no", freezer="yes", underside="suction"), C("MNT APR SKY"))
P("pasta-plates", "WF-DELTA", "tableware", "White Ferry", "Delta coupe plates, pair", "三角洲 深盘 一对",
  "No rim at all: the side rises in one curve to 4.5 cm, between a plate and a bowl. Satin glaze on porcelain fired twice, so cutlery leaves no grey marks.",
  "无沿深盘，盘壁一道弧线升至 4.5 厘米，介于盘与碗之间，盛意面、盖饭都顺手。素烧后复烧缎光釉，刀叉不留灰痕。",
  "69111000", 98, 1.45, (27, 26, 9), 338, S(material="porcelain", pieces=2, diameter=24, oven=200, dishwasher="yes", microwave="yes", stackable="yes"), C("WHT MIS ROS"))
P("sauce-dishes", "KN-SAUCE", "tableware", "Kiln Nine", "Pebble sauce dishes, set of 6", "卵石 味碟 六只装",
  "Six little dishes, each pinched by hand into another outline and dipped in another glaze. For vinegar, sesame, or a tea bag; the longest measures 10 cm.",
  "六只手捏小碟，形状各异，釉色各一。蘸醋、盛芝麻或搁茶包都合适，最长的一只 10 厘米。垫在木匣里，也可送人。",
  "69120023", 52, 0.62, (24, 16, 5), 233, S(material="stoneware", pieces=6, dishwasher="yes", microwave="yes", stackable="no"))
P("lacquer-bento", "KN-BENTO", "tableware", "Kiln Nine", "Ferryman two-tier lunch box", "船夫 双层便当盒",
  "Beech turned and coated five times with urushi, for rice below and dishes above. Light in the hand, mild against hot food, washed with a soft cloth rather than a machine.",
  "榉木旋制，髹五道大漆，下层盛饭、上层放菜。拿着轻，装热食不烫手；请用软布手洗，勿用洗碗机。配一条束带。",
  "441990", 218, 0.7, (21, 14, 13), 141, S(material="lacquer", pieces=3, capacity=0.9, dishwasher="no", microwave="no", closure="ties"), F(("RED", "Vermilion", "朱漆", "#a3281f"), ("BLK", "Black", "黑漆", "#22252a")))
P("serving-tray", "SW-GANGWAY", "tableware", "Saltwharf", "Gangway serving tray", "舷梯 托盘",
  "Bamboo tray with a fence of 4 cm and cut-out grips. The floor is lacquered against cups, and two folding legs turn it into a bed table that stands 22 cm high.",
  "竹制托盘，围边高 4 厘米，两侧挖空提手。盘底涂漆不怕杯渍；放下两只折叠腿即成高 22 厘米的床上小桌。",
  "44219100", 85, 1.9, (52, 33, 7), 276, S(material="bamboo", length=50, width=30, height=22, load=10, dishwasher="no"), F(("NAT", "Natural", "本色", "#cfae74"), ("CAR", "Carbonised", "碳化色", "#8a5f3c")), better="441919")
P("breakfast-cups", "WF-MILKBAR", "tableware", "White Ferry", "Milk Bar cups and saucers, set of 4", "奶吧 咖啡杯碟 四套装",
  "Thick-walled cups of 220 ml like those on a café counter: a cappuccino fits, and the saucer has room for a biscuit. They stack with the saucers between them, eight high.",
  "220 毫升厚壁杯，像街边咖啡馆用的那种，一杯卡布奇诺正好，杯碟还放得下饼干。可连碟叠放，叠到八层也稳。",
  "69111000", 128, 2.3, (33, 25, 14), 320, S(material="porcelain", pieces=8, capacity=0.22, dishwasher="yes", microwave="yes", stackable="yes"), C("WHT FOR BRK YEL"))

# Tea ware.
P("yixing-teapot", "MT-YIXING", "tea-ware", "Mist Terrace", "Stone Ladle Yixing teapot", "石瓢 紫砂壶",
  "Three-sided body after the old stone-ladle form, built from beaten slabs of purple clay. A single hole behind the spout is drilled as a nest of nine; water runs out in eleven seconds.",
  "石瓢壶型，紫泥打片拍身成型，三足稳立。壶嘴内为九孔网，出水约十一秒一壶断水利落；附收藏证与棉布袋。",
  "69120023", 368, 0.6, (20, 15, 13), 244, S(material="yixing-clay", capacity=[0.18, 0.24], pieces=1, strainer="yes", dishwasher="no"),
  Z(("18", "180 ml", "180 毫升"), ("24", "240 ml", "240 毫升", 40, 0.12, (22, 16, 14))), F(("PUR", "Purple clay", "紫泥", "#5a3a33"), ("ZHU", "Red clay", "朱泥", "#9b4a32")), eur=98)
P("celadon-gaiwan", "MT-GAIWAN", "tea-ware", "Mist Terrace", "Lake Ice celadon gaiwan", "湖冰 龙泉盖碗",
  "Lidded bowl whose rim turns out far enough to keep the fingers from the steam. The glaze is laid on in three firings and crackles softly for months after it leaves the kiln.",
  "盖碗撇口外翻，手指避开热汽。青釉分三次上釉入窑，出窑后数月仍会轻轻开片作响，夜深时听得见。容量 130 毫升，手小也端得稳。",
  "69111000", 128, 0.42, (14, 13, 12), 309, S(material="porcelain", capacity=0.13, pieces=3, dishwasher="no", strainer="no"), F(("CEL", "Pale celadon", "粉青", "#a9c4ad"), ("PLU", "Plum green", "梅子青", "#6f9a7d")))
P("travel-tea-set", "MT-TRAVEL", "tea-ware", "Mist Terrace", "Milestone travel tea set", "驿路 旅行茶具",
  "A pot, two cups and a caddy packed one inside the other in a padded case the size of a grapefruit. It survives a rucksack; the pot's lid has a strainer, so no pitcher is needed.",
  "一壶两杯一茶罐，层层套进柚子大小的加厚硬包。塞进背包不怕磕碰；壶盖自带滤孔，出门不必再带公道杯。",
  "69111000", 98, 0.85, (16, 15, 15), 487, S(material="porcelain", capacity=0.2, pieces=4, persons=2, strainer="yes", dishwasher="yes"), C("WHT TEA CHA"))
P("glass-teapot", "CH-BLOOM", "tea-ware", "Clearhollow", "Bloom glass teapot", "花期 玻璃花茶壶",
  "To watch chrysanthemums open. Borosilicate glass 2.5 mm thick, a lid of the same glass and a spring of steel in the spout; goes on a tea light or a ceramic hob.",
  "看菊花在壶里慢慢舒展。壶身高硼硅玻璃厚 2.5 毫米，玻璃盖，壶嘴装不锈钢弹簧滤网；可用蜡烛炉或电陶炉加热。",
  "701337", 69, 0.6, (20, 15, 15), 421, S(material="borosilicate-glass", capacity=[0.6, 0.9], strainer="yes", hob="electric", dishwasher="yes", microwave="yes"),
  Z(("06", "0.6 l", "0.6 升"), ("09", "0.9 l", "0.9 升", 14, 0.15, (22, 17, 17))), better="701349")
P("gongfu-tray", "MT-STREAM", "tea-ware", "Mist Terrace", "Streambed bamboo tea tray", "溪床 竹茶盘",
  "Spilt water runs between the slats into a drawer that holds 1.2 l and pulls out to either side. Narrow enough for a desk; the joints are tongue and groove, without nails.",
  "溢水经竹条缝流入 1.2 升抽屉，左右两侧均可抽出。宽度收窄，书桌上也放得下；榫槽拼接，不用一钉。",
  "44219100", 118, 1.9, (46, 26, 8), 292, S(material="bamboo", length=[38, 45], width=22, capacity=1.2, assembly="assembled", dishwasher="no"),
  Z(("38", "38 x 22 cm", "38×22 厘米", -20, -0.4, (40, 25, 8)), ("45", "45 x 22 cm", "45×22 厘米")), F(("NAT", "Natural", "本色", "#cfae74"), ("CAR", "Carbonised", "碳化色", "#8a5f3c")), better="441919")
P("rice-grain-set", "WF-LINGLONG", "tea-ware", "White Ferry", "Lantern Light tea set", "灯影 玲珑茶具",
  "Rice-shaped holes are pierced through the clay and closed by the glaze alone, so a lamp behind the cup shines through forty points. Pot, pitcher and six cups on a round tray of porcelain.",
  "坯体镂刻米粒孔，仅以釉封填，灯下每只杯透出四十点光。一壶、一公道杯、六只茶杯，另配一只圆形瓷茶盘。",
  "69111000", 258, 2.4, (34, 33, 14), 205, S(material="porcelain", pieces=9, capacity=0.35, persons=6, dishwasher="no", microwave="no"), A("pattern", ("PLN", "Plain white", "素白", "#f2f2ee"), ("BLU", "Blue orchids", "青花兰草", 40, "#7f9cc4")), eur=69)
P("matcha-set", "MT-WHISK", "tea-ware", "Mist Terrace", "Foam bowl and whisk set", "浮沫 点茶套装",
  "A wide bowl with an inside left unglazed at the foot, a whisk of a hundred bamboo tines with its holder, a scoop and a sieve. A card tells in six drawings how the foam is made.",
  "阔口茶碗、百支竹筅与筅立、茶勺、细筛各一。竹筅用前先以温水浸软；附卡片以六幅小图讲如何打出茶沫。",
  "69120023", 136, 0.78, (20, 17, 13), 318, S(material="stoneware bamboo", pieces=5, capacity=0.45, strainer="yes", dishwasher="no"), F(("BLK", "Black glaze", "建盏黑", "#2a2522"), ("OAT", "Oat glaze", "燕麦釉", "#d9cdb8"), ("MOS", "Moss glaze", "苔绿釉", "#74805a")))
P("tea-caddy", "MT-CADDY", "tea-ware", "Mist Terrace", "Still Air tea caddy", "静气 粗陶茶罐",
  "Two lids, one pressed and one fitted, keep the damp out of 150 g of oolong. The outer lid sinks by its own weight, slowly, once it is set straight; stoneware, dull as slate.",
  "内塞外盖两重密封，可存乌龙茶约 150 克。外盖放正后凭自重缓缓落下；粗陶罐身，色如青石，防潮避光。",
  "69120023", 88, 0.75, (13, 13, 17), 177, S(material="stoneware", capacity=0.8, height=15, diameter=11, dishwasher="no"), C("GRY CEL BRN"))
P("cup-with-infuser", "KN-OFFICE", "tea-ware", "Kiln Nine", "Office Hours tea mug", "上班 带盖茶漏杯",
  "Mug, lid and a porcelain basket in which leaves have room to swell. The lid lies upside down as a dish for the wet basket: a whole tea ceremony beside a keyboard.",
  "杯、盖与瓷茶漏三件，茶叶有地方舒展。杯盖翻过来就是搁茶漏的小碟，水不滴到键盘，办公桌上也能好好喝茶。",
  "69111000", 56, 0.62, (15, 12, 14), 539, S(material="porcelain", capacity=0.4, pieces=3, strainer="yes", dishwasher="yes", microwave="yes"), C("CEL WHT NVY PLM"))
P("tasting-cups", "KN-TASTE", "tea-ware", "Kiln Nine", "Five Kilns tasting cups", "五窑 品茗杯",
  "Five cups of one shape after five famous wares: white, celadon, black, sky blue and bean red. Each holds two sips; guests remember their colour, so nobody drinks from a neighbour's.",
  "同一杯型仿五种名窑釉色：白、青、黑、天青、豇豆红。每只两口的量，客人各认一色，不会端错杯。配软衬木盒。",
  "69111000", 108, 0.55, (25, 16, 7), 262, S(material="porcelain", pieces=5, persons=5, microwave="no", dishwasher="no"))
P("charcoal-stove", "MT-BRAZIER", "tea-ware", "Mist Terrace", "Winter Porch tea stove", "冬廊 围炉茶炉",
  "Clay brazier in an iron cage for tea on the terrace, with a mesh for chestnuts and tangerines. Ash falls into a drawer below; for use outdoors only, since charcoal gives off carbon monoxide.",
  "陶炉胆外套铁架，围炉煮茶用，附烤网可烤栗子、橘子。灰落入下方抽屉，清理方便；炭火会产生一氧化碳，只可在室外使用。",
  "69120023", 176, 4.3, (31, 30, 24), 188, S(material="earthenware", diameter=26, height=19, pieces=3, load=5, dishwasher="no"), A("grade", ("STO", "Stove and mesh", "茶炉与烤网", "#8a5a44"), ("KET", "With clay kettle of 1.2 l", "另配 1.2 升陶壶", 62, 1.1, "#8a5a44")))

# Glasses.
P("highball", "CH-HIGH", "glassware", "Clearhollow", "Rain Barrel tumblers, set of 6", "雨桶 直身杯 六只装",
  "Soda-lime glass with a heavy base and a faint vertical ripple that hides fingerprints. Tempered: it holds hot tea at once and breaks, if it must, into blunt crumbs.",
  "钠钙玻璃，厚底，杯身细竖纹不显指印。经钢化处理，可直接倒热茶；万一打碎也散成钝粒，不易割手。一盒六只。",
  "701337", 59, 2.1, (26, 18, 14), 397, S(material="soda-glass", pieces=6, capacity=[0.3, 0.4], dishwasher="yes", stackable="yes", microwave="no"),
  Z(("30", "300 ml", "300 毫升"), ("40", "400 ml", "400 毫升", 12, 0.5, (27, 19, 16))))
P("double-wall", "CH-FLOAT", "glassware", "Clearhollow", "Afloat double-walled glasses, pair", "浮影 双层玻璃杯 一对",
  "The coffee seems to hang in the air between two thin walls, and the outside stays cool. A silicone plug in the foot lets the air between them breathe as it warms.",
  "双层薄壁之间，咖啡仿佛悬在空中，外壁不烫手。杯底硅胶小塞让夹层空气随冷热进出，杯壁不因此受力，也不起雾。",
  "701337", 62, 0.45, (23, 13, 13), 452, S(material="borosilicate-glass", pieces=2, capacity=[0.08, 0.25, 0.35], layers=2, dishwasher="yes", microwave="yes"),
  Z(("08", "80 ml", "80 毫升", -16, -0.15, (17, 10, 9)), ("25", "250 ml", "250 毫升"), ("35", "350 ml", "350 毫升", 10, 0.09, (24, 13, 15))))
P("whisky", "CH-QUARRY", "glassware", "Clearhollow", "Quarry low glasses, set of 4", "采石场 威士忌杯 四只装",
  "Pressed in moulds carved from broken slate, so the base throws the light like ice. Lead-free, 300 ml, weighty; the rim is fire-polished and thinner than the rest.",
  "模具取自断面石板的肌理，杯底折光如碎冰。无铅玻璃，300 毫升，拿着压手；杯口火抛光，比杯身薄一分。",
  "701337", 96, 1.9, (21, 20, 11), 269, S(material="soda-glass", pieces=4, capacity=0.3, dishwasher="yes", stackable="no", wall=6), C("WHT GRY CAM"))
P("carafe-set", "CH-BEDSIDE", "glassware", "Clearhollow", "Nightstand carafe and glass", "床头 玻璃水瓶",
  "The glass is also the lid: turned over, it keeps dust out of the 0.7 l below. Made for bedside tables in guest rooms; both pieces fit the dishwasher's upper basket.",
  "水杯倒扣即是瓶盖，为下面 0.7 升清水挡灰。给客房床头准备的一套，瓶与杯都放得进洗碗机的上层碗篮。",
  "701337", 55, 0.75, (13, 13, 24), 283, S(material="borosilicate-glass", pieces=2, capacity=0.7, dishwasher="yes", microwave="no"), F(("CLR", "Clear", "透明", "#dfe8ea"), ("SMK", "Smoke", "烟灰", "#7c8184"), ("AMB", "Amber", "琥珀", "#c98a3c")), better="701349")
P("beer-mugs", "CH-HARVEST", "glassware", "Clearhollow", "Harvest Home beer mugs", "开镰 扎啤杯",
  "Half a litre up to the line and a finger of space for foam above it. The handle takes four fingers and is pulled from the hot body, not stuck on afterwards.",
  "刻线以下半升，线上留一指泡沫的余地。把手容得下四指，趁热从杯身拉出，不是事后粘上的；可放冰柜里冻杯。",
  "701337", 58, 1.7, (30, 18, 17), 216, S(material="soda-glass", pieces=[2, 4], capacity=0.5, freezer="yes", dishwasher="yes"), K(("2", "Pair", "一对"), ("4", "Four", "四只", 50, 1.6, (31, 31, 18))))
P("lidded-mug-glass", "CH-CLERK", "glassware", "Clearhollow", "Clerk's glass mug with lid", "文员 带把玻璃杯",
  "Straight mug with a bamboo lid and a strainer of glass slots at the lip, for green tea drunk straight off the leaves. The handle is hollow and keeps cool.",
  "直身带把杯，竹盖，杯口一排玻璃滤缝挡住茶叶，绿茶直接泡、直接喝。把手中空，注满沸水端着也不烫手。",
  "701337", 39, 0.42, (15, 11, 16), 364, S(material="borosilicate-glass", pieces=2, capacity=[0.4, 0.5], strainer="yes", lid="wood", dishwasher="no", microwave="yes"), Z(("40", "400 ml", "400 毫升", -5, -0.05), ("50", "500 ml", "500 毫升")))
P("shot-set", "CH-LANTERN", "glassware", "Clearhollow", "Lantern Street baijiu set", "灯市 白酒杯组",
  "Ten cups of 12 ml on a glass tray, with a jug that measures 100 ml by a ring in its neck. The cups are no larger than a thimble, as the toast demands.",
  "十只 12 毫升小酒杯配玻璃托盘，分酒器颈部刻线为 100 毫升。杯子只比顶针大一点，一口一杯，敬酒正合适。",
  "701337", 76, 0.9, (26, 20, 9), 181, S(material="soda-glass", pieces=12, persons=10, microwave="no", dishwasher="yes"))

# Cutlery and chopsticks.
P("flatware-set", "AF-MEADOW", "cutlery", "Argenfold", "Meadow cutlery set", "牧野 刀叉餐具组",
  "Drop-forged 18/10 steel, 3 mm thick at the neck, with satin handles and mirror-bright bowls. The knife is one piece, balanced so that it lies on its back without turning over.",
  "18/10 不锈钢模锻，颈部厚 3 毫米，哑光柄配镜面勺头。餐刀一体成型，重心居中，刀背朝下放也立得住。",
  "821520", 218, 1.6, (28, 26, 7), 366, S(material="stainless-steel", steel_grade="18/10", pieces=[16, 24], persons=[4, 6], dishwasher="yes"),
  K(("16", "16 pieces for 4", "16 件 4 人"), ("24", "24 pieces for 6", "24 件 6 人", 96, 0.75, (30, 28, 8))), F(("SAT", "Satin steel", "哑光钢", "#b5b9bd"), ("GLD", "Champagne coating", "香槟色镀层", "#cdb27a")))
P("canteen-cutlery", "SW-MESS", "cutlery", "Saltwharf", "Mess Deck cutlery set", "水手舱 餐具套装",
  "Stamped steel with rolled edges and no pattern: honest cutlery for a first flat or a full class. A plastic tray for the drawer comes with the larger box.",
  "冲压不锈钢，边缘卷圆，没有花纹，刚搬进第一套房子，或请一整班同学吃饭都够用。大套装附抽屉分隔盒。",
  "821520", 79, 1.1, (26, 14, 6), 428, S(material="stainless-steel", steel_grade="18/0", pieces=[16, 30], persons=[4, 6], dishwasher="yes"),
  K(("16", "16 pieces for 4", "16 件 4 人"), ("30", "30 pieces for 6, with tray", "30 件 6 人带分隔盒", 60, 1.2, (34, 28, 6))))
P("travel-cutlery", "AF-SATCHEL", "cutlery", "Argenfold", "Satchel travel cutlery", "书包 便携餐具",
  "Fork, spoon and chopsticks that screw apart, in a case shaped like a spectacle box with a vent for drying. Slim enough for a jacket; the case opens with one thumb.",
  "叉、勺与可旋开的筷子，装在眼镜盒样的小盒里，盒底有透气孔便于晾干。可放进外套口袋，单手拇指开盒。",
  "821520", 39, 0.18, (22, 7, 3), 446, S(material="stainless-steel", steel_grade="304", pieces=4, persons=1, dishwasher="yes", length=21), C("SAG CRM NVY"))
P("wenge-chopsticks", "TK-WENGE", "cutlery", "Tin Kettle", "Night Boat chopsticks", "夜航 鸡翅木筷",
  "Chicken-wing wood, named after its feathered grain, oiled and unpainted. Square at the hand so that they do not roll, round at the tip; 25 cm.",
  "鸡翅木因纹如羽翅得名，只上木蜡油不上漆。手持处方、夹菜端圆，放在桌上不滚；长 25 厘米，纸盒装。",
  "441990", 49, 0.34, (27, 10, 4), 413, S(material="wenge", pieces=[10, 20], length=25, persons=[5, 10], dishwasher="no"), K(("5", "5 pairs", "5 双", -22, -0.16), ("10", "10 pairs", "10 双")))
P("bamboo-chopsticks", "SW-REED", "cutlery", "Saltwharf", "Reed Bank bamboo chopsticks", "苇岸 竹筷",
  "Carbonised moso bamboo, sanded, boiled and dried without varnish. For everyday use: after half a year the tips go dark, and a new bundle costs little.",
  "碳化毛竹，打磨、蒸煮、烘干，不上漆不打蜡。天天用着，半年后筷尖发暗便换一批，价钱不贵，也不心疼。",
  "441912", 18, 0.3, (25, 8, 4), 381, S(material="bamboo", pieces=[20, 40], length=24, dishwasher="no"),
  K(("10", "10 pairs", "10 双"), ("20", "20 pairs", "20 双", 14, 0.28, (25, 9, 7))), eur=6)
P("alloy-chopsticks", "AF-CRANE", "cutlery", "Argenfold", "Crane Leg steel chopsticks", "鹤足 不锈钢筷",
  "Hollow 316 steel, light as wood, welded shut by laser so that no water gets in. Ten grooves at the tip hold on to glass noodles; every pair has a head of another pattern.",
  "316 不锈钢空心筷，轻如木筷，激光焊封不进水。筷尖十道细槽夹得住粉条；每双筷头花纹不同，一人一双好认。",
  "821599", 59, 0.24, (26, 9, 3), 332, S(material="stainless-steel", steel_grade="316", pieces=10, persons=5, length=23.5, dishwasher="yes"), F(("STL", "Steel", "本色钢", "#b5b9bd"), ("GLD", "Gold-coloured", "金色", "#c9a24a")))
P("dessert-spoons", "AF-THAW", "cutlery", "Argenfold", "Thaw ice-cream spoons, set of 6", "融雪 冰淇淋勺 六支装",
  "Flat like a small shovel, with a straight front edge that gets under hard ice cream. The solid copper core warms to the hand within seconds, the outside is steel.",
  "勺头扁平如小铲，直口，硬冰淇淋也铲得动。铜芯握几秒便导热升温，外层为不锈钢；六支一套，收在布袋里。",
  "821520", 65, 0.26, (18, 10, 4), 144, S(material="stainless-steel copper", pieces=6, length=14, dishwasher="yes"), F(("STL", "Steel", "本色钢", "#b5b9bd"), ("ROS", "Copper-coloured", "铜色", "#b8713f")))
P("steak-knives", "AF-LEDGER", "cutlery", "Argenfold", "Ledger steak knives, set of 4", "账簿 牛排刀 四把装",
  "Smooth-edged rather than serrated, so they cut instead of tear and can be honed on an ordinary steel. Walnut scales on a full tang, in a box with a lid that slides.",
  "平刃而非锯齿，切口整齐，用普通磨刀棒就能养护。通柄夹胡桃木片，四把并排收在推盖木盒里，不另占抽屉。",
  "821192", 158, 0.62, (27, 14, 4), 208, S(sold_from=18, material="stainless-steel", steel_grade="1.4116", hardness=55, pieces=4, grip="wood", blade_length=12, dishwasher="no"), better="821191")

P("electric-kettle", "BP-HOB", "flasks-and-kettles", "Brightpenny", "Quick Wick electric kettle", "快芯 电热水壶",
  "A seamless steel pot inside a plastic shell: boils 1.7 l in about six minutes and can be touched meanwhile. Switches off without water; the cable winds up under the base.",
  "不锈钢无缝内胆外包塑料壳，1.7 升约六分钟烧开，外壁始终可触。无水自动断电，电源线可绕收在底座下。",
  "73239300", 79, 1.25, (23, 21, 25), 620, S(material="stainless-steel", power=1850, voltage=[220, 230], capacity=1.7, steel_grade="304", supply="mains"),
  C("WHT BLK SAG"), PLUG(), better="851679")
P("temperature-kettle", "BP-TEMPK", "flasks-and-kettles", "Brightpenny", "Leaf & Bean gooseneck kettle", "茶豆 控温手冲壶",
  "Set any degree between 40 and 100 °C with the dial and the kettle stays there for an hour. Thin spout, counterweighted handle; 80 for green tea and 93 for coffee are marked on the ring.",
  "旋钮设定 40–100 °C 任意温度，并保温一小时。细长壶嘴，配重手柄；刻度环上标出绿茶 80 °C、咖啡 93 °C。",
  "73239300", 239, 1.5, (30, 22, 23), 407, S(material="stainless-steel", power=1200, voltage=[220, 230], capacity=0.9, steel_grade="304", supply="mains"),
  F(("BLK", "Matt black", "哑光黑", "#22252a"), ("WHT", "Matt white", "哑光白", "#f2f2ee")), PLUG("CN EU UK AU"), better="851679")

# Knives and boards.
P("chef-knife", "WM-CHEF", "knives-and-boards", "Whetmoor", "Fellside chef's knife", "荒岭 主厨刀",
  "A core of 10Cr15CoMoV between 33 thin layers of softer steel, ground to 14 degrees a side. The bolster is rounded for the pinch of thumb and finger; sharpened on stones, not on pull-through wheels.",
  "10Cr15CoMoV 钢芯，两侧共 33 层软钢，单侧刃角 14 度。刀颈倒圆，便于拇指与食指捏握；请用磨石，不用拉式磨刀器。",
  "821192", 298, 0.42, (39, 9, 4), 531, S(sold_from=18, material="steel", steel_grade="10Cr15CoMoV", layers=33, hardness=60, blade_length=[18, 21], grip="resin-wood", dishwasher="no"),
  Z(("18", "18 cm", "18 厘米"), ("21", "21 cm", "21 厘米", 40, 0.05, (42, 9, 4))), F(("BLK", "Black handle", "黑色刀柄", "#22252a"), ("GRN", "Green maple handle", "绿枫木刀柄", "#4f6b54")), eur=75)
P("santoku", "WM-SANT", "knives-and-boards", "Whetmoor", "Fellside santoku", "荒岭 三德刀",
  "Flat belly and a tip that drops, for pushing straight down through cabbage and tofu. A row of shallow hollows along the edge lets slices of potato fall away.",
  "刃线平直、刀尖下垂，适合直切卷心菜与豆腐。刃侧一排浅凹，土豆片不粘刀。与同系列主厨刀钢材相同，适合手小的人。",
  "821192", 278, 0.38, (37, 9, 4), 384, S(sold_from=18, material="steel", steel_grade="10Cr15CoMoV", layers=33, hardness=60, blade_length=17.5, grip="resin-wood", dishwasher="no"),
  F(("BLK", "Black handle", "黑色刀柄", "#22252a"), ("GRN", "Green maple handle", "绿枫木刀柄", "#4f6b54")), eur=69)
P("nakiri", "WM-CARB", "knives-and-boards", "Whetmoor", "Smithy carbon vegetable knife", "铁铺 碳钢菜刀",
  "Forged by hammer from plain carbon steel and left black above the edge. It takes a grey patina from the first onion, rusts if left wet, and sharpens in a minute.",
  "碳钢锤锻，刃口以上保留黑皮。切过第一颗洋葱便生灰色包浆，沾水不擦会锈，用完擦干上油，放到磨石上一分钟就快。",
  "821192", 218, 0.36, (35, 10, 4), 197, S(sold_from=18, material="carbon-steel", steel_grade="C100", hardness=62, blade_length=16.5, grip="wood", dishwasher="no"))
P("paring-knife", "WM-PARE", "knives-and-boards", "Whetmoor", "Fellside paring knife", "荒岭 水果刀",
  "For what is peeled in the hand: apples, ginger, garlic. The spine is polished so the index finger can press on it, and the short sheath of beech makes it a picnic knife.",
  "苹果、生姜、大蒜，拿在手里削的都归它。刀背经抛光，食指可以压住发力；配榉木短刀鞘，野餐也带得走。",
  "821192", 128, 0.15, (24, 6, 3), 263, S(sold_from=18, material="steel", steel_grade="10Cr15CoMoV", hardness=60, blade_length=[9, 12], grip="resin-wood", dishwasher="no"),
  Z(("9", "9 cm", "9 厘米"), ("12", "12 cm, utility", "12 厘米多用", 30, 0.03, (27, 6, 3))))
P("chinese-cleaver", "HE-CLEAV", "knives-and-boards", "Heron Edge", "Market Stall slicing cleaver", "菜市 桑刀",
  "Thin, wide and lighter than it looks at 310 g: slices, shreds, lifts what it has cut and crushes garlic with the flat. Not for bones; the edge is ground for meat without them.",
  "薄而宽，净重 310 克，比看上去轻：切片、切丝、铲菜，刀面还能拍蒜。刃口按切片打磨，不可斩骨。",
  "821192", 89, 0.46, (36, 13, 4), 618, S(sold_from=18, material="steel", steel_grade="5Cr15MoV", hardness=56, blade_length=[17.5, 19], grip="wood", dishwasher="no"),
  Z(("S", "17.5 cm", "17.5 厘米"), ("L", "19 cm", "19 厘米", 12, 0.06, (38, 13, 4))), A("grade", ("STD", "Wooden handle", "木柄"), ("STL", "Steel handle", "钢柄", 10, 0.05)))
P("bone-cleaver", "HE-BONE", "knives-and-boards", "Heron Edge", "Butcher's Row bone chopper", "肉铺 斩骨刀",
  "4 mm thick at the spine and 680 g, so that the weight does the chopping. The edge is convex and will not chip on a rib; the slicing is left to a thinner knife.",
  "刀背厚 4 毫米，净重 680 克，凭刀重下斩。蛤形刃口斩排骨不崩，薄切的活儿留给片刀。铜钉铆柄，久用不松。",
  "821192", 109, 0.85, (35, 13, 5), 342, S(sold_from=18, material="steel", steel_grade="4Cr13", hardness=54, blade_length=17, grip="wood", dishwasher="no"))
P("knife-block-set", "HE-BLOCK", "knives-and-boards", "Heron Edge", "Harbour View knife block", "观港 刀架套装",
  "Cleaver, chef's and fruit knife, scissors and a honing steel in an upright block of rubberwood whose slots open at the bottom, so water drains and crumbs fall out.",
  "片刀、厨刀、水果刀、剪刀与磨刀棒，插在橡胶木立式刀架里。刀槽底部通透，滴水、碎屑都不积存，翻过来能冲洗。",
  "821192", 239, 2.6, (38, 20, 14), 473, S(sold_from=18, material="steel", steel_grade="5Cr15MoV", hardness=56, pieces=[6, 8], grip="polymer", dishwasher="no"),
  K(("6", "6 pieces", "6 件"), ("8", "8 pieces, with bread and utility knife", "8 件：另加面包刀与多用刀", 70, 0.4)), C("BLK WHT"))
P("bread-knife", "HE-LOAF", "knives-and-boards", "Heron Edge", "Baker's Hour bread knife", "面包时 锯齿刀",
  "Waves rather than teeth: the crust of a sourdough is cut without showering the table. At 24 cm the blade crosses the largest loaf, and the handle is set high to spare the knuckles.",
  "波浪刃而非尖齿，切酸面包的硬壳不掉一桌渣。24 厘米刃长足够切开大圆包，手柄抬高，指节不碰案板。",
  "821192", 75, 0.24, (41, 7, 3), 229, S(sold_from=18, material="steel", steel_grade="X30Cr13", hardness=53, blade_length=24, grip="polymer", dishwasher="yes"), C("BLK WHT"))
P("whetstone", "WM-STONE", "knives-and-boards", "Whetmoor", "Tarn two-sided whetstone", "山潭 双面磨石",
  "Corundum in a ceramic bond, splashed rather than soaked. Coarse mends a chip, fine leaves an edge that shaves tomatoes; a clip that holds 15 degrees is enclosed for the first weeks.",
  "陶瓷结合剂刚玉磨石，淋水即用，不必浸泡。粗面修小缺口，细面开出能片番茄的刃；附 15 度定角夹，供初学时使用。",
  "820559", 118, 1.1, (24, 10, 6), 311, S(length=18, width=6, height=3, pieces=3),
  A("grade", ("1000", "Grit 400/1000", "400/1000 目"), ("3000", "Grit 1000/3000", "1000/3000 目", 20), ("6000", "Grit 3000/6000", "3000/6000 目", 45)), better="680430")
P("end-grain-board", "WM-ENDGR", "knives-and-boards", "Whetmoor", "Orchard end-grain board", "果园 端面砧板",
  "Blocks of maple and walnut stand on end, so the edge slips between fibres and the cuts close again. Oiled twice; finger grooves at both ends for lifting 4 kg of wood.",
  "枫木与胡桃木块竖立拼成，刀刃落在木纤维之间，刀痕会自行收拢。出厂上油两遍，两端开指槽，便于端起近 4 公斤的板子。",
  "441990", 268, 3.9, (42, 32, 6), 238, S(material="maple walnut", length=[36, 40], width=[25, 30], wall=40, dishwasher="no"),
  Z(("36", "36 x 25 cm", "36×25 厘米", -50, -1.1, (38, 27, 6)), ("40", "40 x 30 cm", "40×30 厘米")), eur=72)
P("round-block", "HE-ROUND", "knives-and-boards", "Heron Edge", "Old Kitchen ironwood block", "老灶间 蚬木圆砧板",
  "A slice of one trunk, bound by a steel hoop against splitting, heavy enough to stay where it is under a bone chopper. Soak it in salt water and oil before the first use.",
  "整木截取的圆砧，外箍钢圈防裂，斩骨时纹丝不动。初次使用前先以盐水浸泡再上食用油；每年补油两三次。",
  "441990", 169, 5.4, (41, 39, 6), 265, S(material="ironwood", diameter=[34, 38], wall=35, dishwasher="no"),
  Z(("34", "34 cm", "34 厘米"), ("38", "38 cm", "38 厘米", 50, 1.6, (45, 43, 6))))
P("colour-boards", "SW-DECK", "knives-and-boards", "Saltwharf", "Deckboard chopping set", "甲板 分类砧板",
  "Four thin boards in a stand with the symbol of a fish, a leaf, a bird and a loaf on their tabs. They bend to tip the pieces into the pan and are washed at 70 °C.",
  "四片薄砧板插在架上，耳签印鱼、叶、鸡、面包，生熟分开。可弯成槽把菜倒进锅里，70 °C 机洗不变形。",
  "392410", 69, 1.5, (38, 28, 8), 495, S(material="polypropylene", pieces=5, length=33, width=23, dishwasher="yes"), C("GRY SAG"))
P("fibre-board", "SW-PLANK", "knives-and-boards", "Saltwharf", "Plankton wood-fibre board", "浮板 木纤维砧板",
  "Paper and resin pressed under 100 bar into a sheet of 6 mm that neither warps nor drinks. Kinder to an edge than glass, harder than plastic; may go into the dishwasher every day.",
  "木浆纸与树脂高压压成 6 毫米薄板，不翘不吸水。比玻璃护刃，比塑料耐切，每天放洗碗机也无妨；一角开孔可挂。",
  "441990", 62, 0.95, (39, 28, 3), 276, S(material="paper", length=[30, 37], width=[22, 27], wall=6, oven=170, dishwasher="yes"),
  Z(("30", "30 x 22 cm", "30×22 厘米", -14, -0.3, (32, 24, 3)), ("37", "37 x 27 cm", "37×27 厘米")), C("BLK OAT"))
P("magnetic-rail", "HE-RAIL", "knives-and-boards", "Heron Edge", "Tideline magnetic knife rail", "潮线 磁力刀架",
  "Walnut over a row of magnets that hold a cleaver of 700 g without a slip. The wood keeps steel from clicking on steel; fixed with two screws or, on tiles, the enclosed pads.",
  "胡桃木覆住一排磁铁，700 克的斩骨刀也吸得稳。木面不会磕出钢碰钢的声响；两颗螺钉固定，瓷砖墙可用附送胶垫。",
  "44219100", 98, 0.8, (44, 9, 5), 254, S(material="walnut", length=[30, 42], mounting="screws adhesive", load=4),
  Z(("30", "30 cm", "30 厘米", -20, -0.2, (32, 9, 5)), ("42", "42 cm", "42 厘米")), better="442199")

# Utensils.
P("spatula-set", "TK-SHOVEL", "utensils", "Tin Kettle", "Wok Hand turner and ladle", "锅铲手 铲勺套装",
  "The turner's front is bent to the curve of a 32 cm wok, the ladle holds 90 ml up to its rim. Steel of 1.8 mm on long beech handles, each with a ring to hang it by.",
  "锅铲前缘按 32 厘米炒锅弧度弯成，汤勺平口 90 毫升。1.8 毫米厚钢板配榉木长柄，隔热不烫手，尾端带环可挂。",
  "821599", 52, 0.55, (40, 12, 8), 358, S(material="stainless-steel", steel_grade="304", pieces=[2, 3], length=37, grip="wood", dishwasher="no"), K(("2", "Turner and ladle", "锅铲与汤勺"), ("3", "With skimmer of 14 cm", "另加 14 厘米漏勺", 22, 0.22)))
P("silicone-tools", "SW-SOFT", "utensils", "Saltwharf", "Mooring silicone tools", "系缆 硅胶厨具",
  "For pans that must not be scratched. Heads of silicone over a nylon core, so the edge bends but the neck does not; heat up to 230 °C, handles of oiled beech.",
  "为怕刮的不粘锅准备。硅胶包尼龙芯，前缘柔软而颈部不弯；耐温 230 °C，榉木柄上木蜡油。整套插在一只沥水筒里。",
  "392410", 75, 0.9, (35, 14, 13), 434, S(material="silicone beech", pieces=[5, 8], oven=230, grip="wood", dishwasher="no"),
  K(("5", "5 pieces", "5 件"), ("8", "8 pieces, with whisk, tongs and brush", "8 件：另加打蛋器、夹子、油刷", 40, 0.4)), C("GRY SAG TER"))
P("bamboo-steamer", "SW-STEAMB", "utensils", "Saltwharf", "Dim Sum bamboo steamer", "早茶 竹蒸笼",
  "Bent bamboo hoops pegged and laced without glue. Stand it in a wok with two fingers of water; the plaited lid breathes, so nothing drips on the dumplings.",
  "竹圈弯制，竹钉与竹篾穿扎，不用胶。炒锅里加两指水即可上汽；编织笼盖透气，水珠不滴在点心上。附十张笼屉纸。",
  "44219100", 58, 0.85, (27, 26, 16), 449, S(material="bamboo", diameter=[18, 24, 30], pieces=[2, 3], hob="gas electric induction", dishwasher="no"),
  Z(("18", "18 cm", "18 厘米", -16, -0.3, (21, 20, 15)), ("24", "24 cm", "24 厘米"), ("30", "30 cm", "30 厘米", 24, 0.45, (33, 32, 18))), A("grade", ("1", "One tray and lid", "单层带盖"), ("2", "Two trays and lid", "双层带盖", 22, 0.45)), better="441919")
P("scissors", "HE-SHEAR", "utensils", "Heron Edge", "Fishwife kitchen scissors", "渔嫂 厨房剪",
  "The blades come apart at 90 degrees to be washed and lock again with a click. One is serrated to hold a chicken's back still, and the handles crack walnuts.",
  "张开到 90 度即可拆成两片清洗，合上咔哒一声锁住。一侧带细齿，剪鸡背不打滑；两柄之间还有一排齿，能夹核桃。",
  "821599", 49, 0.26, (25, 11, 3), 392, S(sold_from=18, material="stainless-steel", steel_grade="4Cr13", length=22, grip="two-part", pieces=1, dishwasher="yes"), C("RED BLK"), better="821300")
P("mortar", "KN-MORTAR", "utensils", "Kiln Nine", "Chilli Yard mortar", "辣椒院 擂钵",
  "Unglazed ridges inside grip sesame and Sichuan pepper, and they need no pressing, only turning. The pestle's end fits a palm; glazed on the outside only.",
  "内壁素烧刻纹，咬得住芝麻、花椒，不必捣，转着磨就行。擂棒尾端贴合掌心；只外壁上釉，底部有硅胶垫圈。",
  "69120023", 66, 1.5, (19, 18, 12), 187, S(material="stoneware ash", diameter=16, capacity=0.4, pieces=2, dishwasher="no"), F(("SOY", "Soy-brown glaze", "酱釉", "#5a3b28"), ("RIC", "Rice-white glaze", "米白釉", "#e6dfd0")))
P("rolling-pins", "SW-DUMPL", "utensils", "Saltwharf", "New Year dumpling kit", "新年 包饺子套装",
  "A tapered pin for skins and a straight one for noodles, a flat bamboo spatula for filling, and a tray of split bamboo on which sixty dumplings wait without sticking.",
  "两头尖的擀皮杖、直擀面杖、竹馅挑各一，另有一只竹盖帘，摆六十只饺子不粘。全家一起动手，不必抢擀面杖。",
  "441990", 55, 1.1, (42, 40, 6), 282, S(material="beech bamboo", pieces=4, diameter=38, length=30, dishwasher="no"))
P("mandoline", "TK-PLANE", "utensils", "Tin Kettle", "Joiner's vegetable slicer", "木匠 切菜器",
  "Three blades click into a steel frame that folds flat: slices from 1 to 8 mm, julienne, and a fine comb for papaya. A pusher with spikes keeps fingers 3 cm away from the edge.",
  "三片刀片卡入可折平的钢架：1–8 毫米切片、切丝，另有刨木瓜丝的细梳刃。带刺护手让手指离刃 3 厘米。",
  "821599", 88, 0.85, (36, 13, 8), 301, S(sold_from=18, material="stainless-steel", pieces=5, length=34, grip="polymer", dishwasher="yes"), C("RED CHA"), better="820551")
P("scale-weights", "SW-MEASURE", "utensils", "Saltwharf", "Ebb measuring cups and spoons", "退潮 量杯量勺",
  "Eight measures from 1.25 ml to 250 ml, engraved rather than printed, held by a magnet to each other. Long necks for narrow jars of spice, flat fronts to level with a knife.",
  "1.25 至 250 毫升共八件，刻度雕刻而非印刷，互相磁吸成一叠。长颈可伸进窄口调料瓶，平口便于用刀背刮平。",
  "732393", 46, 0.48, (25, 10, 8), 258, S(material="stainless-steel", steel_grade="304", pieces=8, stackable="yes", dishwasher="yes"))
P("peeler-grater", "AF-ORCHARD", "utensils", "Argenfold", "Windfall hand tools", "落果 刨削工具",
  "Swivel peeler, zester and apple corer with hollow steel handles weighted at the end. They stand upright in a mug, and each may be had with the others or alone.",
  "旋转削皮刀、擦丝刨与苹果去芯器，空心钢柄尾部配重，插在杯里立得住。可买全套，也可只买一把削皮刀试手。",
  "821599", 68, 0.4, (24, 12, 4), 213, S(material="stainless-steel", steel_grade="304", pieces=[1, 3], length=19, grip="steel", dishwasher="yes"),
  K(("1", "Peeler only", "仅削皮刀", -42, -0.27, (22, 8, 3)), ("3", "All three", "三件全套")))
P("hanging-rack", "TK-GALLOWS", "utensils", "Tin Kettle", "Galley utensil rack", "船厨 厨具挂架",
  "A rail with six hooks that slide and a shelf above for salt and oil, bent from one piece of steel. Screws for brick, pads for tiles; the hooks lift off to be washed.",
  "一根横杆配六只可滑挂钩，上方一层搁盐罐油瓶，整片钢板折弯而成。砖墙用螺钉，瓷砖可贴装；挂钩可取下清洗。",
  "73239300", 79, 1.2, (52, 14, 10), 236, S(material="stainless-steel", length=[40, 50], depth=11, load=8, mounting="screws adhesive"),
  Z(("40", "40 cm", "40 厘米", -12, -0.2, (42, 14, 10)), ("50", "50 cm", "50 厘米")), F(("STL", "Brushed", "拉丝", "#b5b9bd"), ("BLK", "Black", "黑色", "#22252a")))

# Food storage.
P("glass-boxes", "CL-GLACIER", "food-storage", "Cold Larder", "Meltwater glass boxes", "融水 玻璃保鲜盒",
  "From the freezer to the oven without a change of dish, lid off. The lids click on four sides, and the seal lifts out with the corner marked for it.",
  "从冷冻室取出可直接进烤箱（取下盖子）。四面卡扣盖，密封圈在标记处一挑即出，便于清洗，不藏油垢，盒身透明好认菜。",
  "701337", 79, 2.1, (27, 19, 16), 598, S(material="borosilicate-glass", pieces=[3, 5], oven=300, closure="clips", leak_proof="yes", freezer="yes", microwave="yes", dishwasher="yes"),
  K(("3", "3 boxes: 370, 640, 1,040 ml", "三只：370、640、1040 毫升"), ("5", "5 boxes: 2 × 370, 2 × 640, 1,040 ml", "五只：370×2、640×2、1040 毫升", 46, 1.3, (29, 21, 22))), C("GRY CEL"), better="701349")
P("steel-lunchbox", "CL-COMMUTE", "food-storage", "Cold Larder", "Commuter steel lunch box", "通勤 不锈钢饭盒",
  "One wall around the rice, a loose divider for what is wet, and a lid with a valve that opens for warming over water. Flat enough to lie in a briefcase under the laptop.",
  "不锈钢盒体配活动隔板，干湿分开；盖上透气阀可打开隔水加热。盒身扁平，可躺在公文包里压在电脑下面。",
  "73239300", 68, 0.6, (24, 17, 8), 482, S(material="stainless-steel", steel_grade="316", capacity=[0.8, 1.2], leak_proof="yes", closure="clips", dishwasher="yes", microwave="no"),
  Z(("08", "0.8 l", "0.8 升"), ("12", "1.2 l", "1.2 升", 12, 0.12, (26, 19, 9))), C("CEL NVY COR"))
P("tiffin", "CL-TIFFIN", "food-storage", "Cold Larder", "Signalman tiffin carrier", "扳道工 圆形提饭盒",
  "Round tins of steel, 0.6 l each, held by a clamp with a handle: soup at the bottom, then rice, then fruit. The frame springs open at one push, and any tin can be a plate.",
  "圆形钢盒每层 0.6 升，用提架夹紧，底层盛汤，中层盛饭，上层放水果。按一下提架弹开，每一层都可单独拿来当碗用，洗完扣回去。",
  "73239300", 89, 1.05, (18, 17, 24), 203, S(material="stainless-steel", steel_grade="304", capacity=[1.2, 1.8], pieces=[3, 4], closure="clips", stackable="yes", dishwasher="yes"), A("grade", ("2", "Two tiers", "两层", -20, -0.3, (18, 17, 18)), ("3", "Three tiers", "三层")))
P("heated-box", "CL-WARMTH", "food-storage", "Cold Larder", "Desk Noon warming box", "桌午 加热饭盒",
  "Plugs in at the desk and steams lunch from below with a spoonful of water; twenty minutes from cold. The steel tray lifts out for washing, the shell stays dry.",
  "插电即热，加一勺水自下而上蒸热饭菜，冷饭约二十分钟。钢制内盒可取出清洗，外壳不沾水；内盒单独带盖，可前晚备好冷藏。",
  "392410", 109, 1.1, (25, 16, 14), 427, S(material="polypropylene stainless-steel", power=300, voltage=[220, 230], capacity=1, supply="mains", leak_proof="yes"), C("MNT CRM"), PLUG("CN EU UK"), better="851679")
P("grain-bins", "CL-GRANARY", "food-storage", "Cold Larder", "Granary rice bin", "谷仓 米桶",
  "A gate under the funnel lets out one cup at each pull, and the oldest rice leaves first. Clear window, silicone seal, a box for a bag of peppercorns against weevils.",
  "漏斗下的闸门每拉一次出一杯米，先进先出。透明窗看余量，硅胶密封圈，盖内小格可放一包花椒，防米虫。",
  "392490", 85, 1.9, (36, 25, 30), 416, S(material="abs", capacity=[6, 12], width=24, height=[29, 40], depth=35, closure="press", load=10),
  Z(("5", "For 5 kg", "5 公斤装"), ("10", "For 10 kg", "10 公斤装", 36, 0.8, (36, 25, 41))), C("WHT SAG"))
P("canisters", "CL-PANTRY", "food-storage", "Cold Larder", "Shelf Mate canisters", "架友 密封罐",
  "Square to waste no shelf, with a lid whose button draws the seal outward. Half a kilogram of flour, noodles or cat biscuits; the heights are multiples of each other and stack.",
  "方罐不浪费柜面，按下盖钮密封圈即向外撑开。可装半公斤面粉、挂面或猫粮；高度成倍数，叠起来正好齐平。",
  "392410", 88, 1.4, (33, 23, 23), 393, S(material="tritan", pieces=[4, 7], closure="press", stackable="yes", dishwasher="no", freezer="yes"),
  K(("4", "4 canisters: 0.5 to 1.9 l", "四只：0.5–1.9 升"), ("7", "7 canisters: 0.5 to 2.5 l", "七只：0.5–2.5 升", 60, 1.0, (45, 33, 23))), C("WHT GRY"))
P("swing-jars", "CH-PRESERVE", "food-storage", "Clearhollow", "Preserve Day clip jars", "腌菜日 卡扣玻璃罐",
  "Wire clips and rings of natural rubber, as on grandmother's shelf. Ribs on the wall show how full they are at a glance; spare rings are in the box.",
  "钢丝卡扣配天然橡胶圈，像外婆家架上的那种。罐壁横棱一眼看出余量，泡菜、果酱、干货都能装；盒内附备用胶圈。",
  "701337", 75, 2.4, (33, 23, 17), 265, S(material="soda-glass", pieces=[3, 4], capacity=[0.5, 1, 2], closure="swing", dishwasher="yes"),
  K(("05", "4 jars of 0.5 l", "0.5 升四只", -10, -0.4, (26, 24, 14)), ("10", "4 jars of 1 l", "1 升四只"), ("20", "3 jars of 2 l", "2 升三只", 12, 0.9, (42, 16, 25))), better="701090")
P("kimchi-crock", "KN-CROCK", "food-storage", "Kiln Nine", "Water Seal pickling crock", "水封 泡菜坛",
  "Water in the collar lets gas out and no air in, the whole secret of Sichuan pickles. Salt-glazed inside and out; a porcelain weight holds the radish under the brine.",
  "坛沿加水，气出不进，四川泡菜的门道全在这一圈水。内外盐釉，附瓷压石把萝卜压在卤水下面；请放阴凉处。",
  "69120023", 96, 4.2, (26, 25, 31), 249, S(material="stoneware", capacity=[3, 5, 10], lid="pottery", pieces=3, dishwasher="no"),
  Z(("3", "3 l", "3 升", -22, -1.2, (22, 21, 27)), ("5", "5 l", "5 升"), ("10", "10 l", "10 升", 48, 3.1, (31, 30, 38))))
P("oil-dispenser", "CH-CRUET", "food-storage", "Clearhollow", "Slow Drip oil bottle", "慢滴 油壶",
  "A lid on a weight opens as the bottle tips and shuts when it stands. The spout drinks its last drop back, so the shelf stays clean; the neck is wide enough for a funnel.",
  "重力翻盖，倾斜即开、立起即合。回流壶嘴收住最后一滴，台面不留油圈；瓶口够宽，放得下漏斗，一瓶灌满不洒。",
  "701337", 39, 0.62, (12, 9, 28), 351, S(material="borosilicate-glass", capacity=[0.3, 0.6], pieces=[1, 2], dishwasher="yes"),
  Z(("30", "300 ml", "300 毫升", -8, -0.15, (10, 8, 23)), ("60", "600 ml", "600 毫升")), K(("1", "One", "单只"), ("2", "Pair, oil and vinegar", "一对：油与醋", 30, 0.5)), better="701349")
P("silicone-bags", "CL-POUCH", "food-storage", "Cold Larder", "Pouchling silicone bags", "囊囊 硅胶保鲜袋",
  "They stand open by themselves while being filled and close by pressing two ribs together. Freezing, boiling, sous-vide: platinum silicone from -40 to 220 °C, marked inside in ml.",
  "装东西时自己立着敞口，两道筋一捏即封。冷冻、水煮、低温慢煮都行，铂金硅胶耐 -40 至 220 °C，内壁标毫升刻度。",
  "392410", 66, 0.45, (24, 20, 5), 334, S(material="silicone", pieces=[4, 6], oven=220, freezer="yes", microwave="yes", leak_proof="yes", dishwasher="yes"),
  K(("4", "4 bags: 2 × 0.5 l, 2 × 1 l", "四只：0.5 升×2、1 升×2"), ("6", "6 bags, with 2 × 1.5 l", "六只：另加 1.5 升×2", 36, 0.24)), F(("CLR", "Clear", "透明", "#dfe8ea"), ("TID", "Sea colours", "海色", "#5f8f87")))
P("wax-wraps", "CL-BEESWAX", "food-storage", "Cold Larder", "Clover Hive wax wraps, set of 3", "蜂巢三叶 蜂蜡保鲜布 三张装",
  "Cotton soaked in beeswax and pine resin clings to a bowl by the warmth of the hands. Cold water and a wipe clean it; after a year it kindles the stove.",
  "棉布浸蜂蜡与松脂，靠手温贴合碗口。冷水擦洗即净，不能沾热；用上一年旧了，还能拿来引炉火。三种尺寸各一张。",
  "630790", 35, 0.14, (23, 18, 2), 226, S(material="wax-cloth", pieces=3, wash=20, freezer="yes", microwave="no"), A("pattern", ("CLO", "Clover", "三叶草", "#9aa88a"), ("HIV", "Honeycomb", "蜂巢", "#c9992e")))
P("cool-bag", "CL-FLOE", "food-storage", "Cold Larder", "Floe insulated bag", "浮冰 保温袋",
  "Closed-cell foam of 10 mm between ripstop and a welded lining that a spilt soup does not pass. Ice packs bought frozen hold for half a working day; folds to the thickness of a book.",
  "防撕裂面料与热压无缝内胆之间夹 10 毫米闭孔棉，汤洒了也不渗。配冰袋可保冷半个工作日；不用时折成一本书厚。",
  "42029291", 79, 0.55, (34, 25, 7), 368, S(material="polyester", capacity=[8, 16], keeps_cold=5, closure="zip", leak_proof="yes", pockets=2),
  Z(("8", "8 l, for one", "8 升单人"), ("16", "16 l, for a picnic", "16 升野餐", 30, 0.3, (42, 30, 8))), C("NVY SAG CHA"))

# Table linen.
P("table-cloth", "RW-TABLE", "table-linen", "Reedwater", "Sunday tablecloth", "礼拜天 桌布",
  "Cotton half-panama with a hem folded to a mitre at each corner. It drops 25 cm on all sides of the table that a size is named for, and washes at sixty after a long lunch.",
  "棉质方平织，四角斜接折边。按所标餐桌尺寸四周垂下 25 厘米；一顿漫长午餐后，60 °C 照洗不误，缩水不超过 3%。",
  "630251", 98, 0.75, (32, 26, 5), 243, S(material="cotton", weave="plain", grammage=220, wash=60, pieces=1),
  Z(("4", "140 x 180 cm, table for 4", "140×180 厘米，四人桌"), ("6", "140 x 230 cm, table for 6", "140×230 厘米，六人桌", 26, 0.2), ("R", "170 cm round", "圆 170 厘米", 18, 0.1)), C("OAT MIS TER"))
P("napkins", "RW-NAPKIN", "table-linen", "Reedwater", "Sunday napkins, set of 4", "礼拜天 餐巾 四条装",
  "Of the same cloth as the tablecloth and large enough, at 45 cm, to cover a lap. The dye goes through the yarn, so the edges fade no faster than the middle.",
  "与同名桌布同料，45 厘米见方，铺得住膝头。纱线先染后织，折边与中间褪色一样慢；四条同色，用纸封圈成一卷。",
  "630251", 45, 0.26, (24, 13, 5), 192, S(material="cotton", weave="plain", grammage=220, width=45, wash=60, pieces=4), C("OAT MIS TER OLV"))
P("place-mats", "RW-PLACE", "table-linen", "Reedwater", "Ribbed place mats, set of 4", "棱纹 餐垫 四片装",
  "Thick cords of cotton wound round a thin warp make a mat of 4 mm that a hot bowl does not mark. They roll up together and stay flat when unrolled.",
  "粗棉绳纬密织成 4 毫米厚垫，热碗放上不留印。四片可卷成一筒，展开即平；沾了汤汁，冷水搓洗晾干便好。",
  "630251", 58, 0.6, (46, 12, 9), 221, S(material="cotton", weave="braided", length=45, width=33, wash=40, pieces=4), C("SND IND BRK"))
P("kitchen-towels", "RW-KTOWEL", "table-linen", "Reedwater", "Scullery terry cloths, set of 5", "洗碗间 厨房毛巾 五条装",
  "Terry on one face for wiping up, flat on the other for polishing glasses. A stripe of another colour for each cloth: one for hands, one for dishes, one for the table.",
  "一面毛圈擦水，一面平布擦玻璃。五条各一道异色条纹，擦手、擦碗、擦桌各用一色，不混用。角上缝挂环，90 °C 可煮。",
  "63026000", 42, 0.42, (26, 18, 6), 315, S(material="cotton", weave="terry", grammage=320, wash=90, pieces=5), F(("NEU", "Naturals", "本色系", "#d9cdb8"), ("BRI", "Brights", "亮色系", "#e8742a")))
P("table-runner", "RW-RUNNER", "table-linen", "Reedwater", "Indigo batik runner", "蓝染 桌旗",
  "Cotton printed with a paste of soya and lime, then dipped in indigo six times, so the white is bare cloth and not paint. The first washes colour the water: keep it apart.",
  "豆粉石灰浆防染，入靛缸六次，白处是坯布本色而非颜料。头几次洗会掉色，请单独洗；三种花样都取自老被面。",
  "630251", 88, 0.28, (35, 18, 3), 168, S(material="cotton", weave="plain", width=35, length=[140, 200], wash=30),
  Z(("14", "35 x 140 cm", "35×140 厘米"), ("20", "35 x 200 cm", "35×200 厘米", 30, 0.1)), A("pattern", ("FIS", "Paired fish", "双鱼", "#2c3e78"), ("PHO", "Phoenix and peony", "凤穿牡丹", "#2c3e78"), ("PLU", "Ice and plum", "冰梅", "#2c3e78")))

# Bed linen.
SHEET = lambda kg=0: A("grade", ("FL", "With flat sheet", "床单款"), ("FI", "With fitted sheet", "床笠款", 10, kg))
DUVETS = lambda a, b: Z(("150", "Duvet 150 x 200 cm", "被套 150×200 厘米"), ("200", "Duvet 200 x 230 cm", "被套 200×230 厘米", a, b), ("220", "Duvet 220 x 240 cm", "被套 220×240 厘米", round(a * 1.6), round(b * 1.5, 2)))
P("percale-set", "RW-PERC", "bed-linen", "Reedwater", "Cold Spring percale bed set", "冷泉 长绒棉细布床品",
  "Percale is a plain weave that stays crisp and does not cling: for those who sleep warm. Long-staple cotton, single-ply yarn, corners with ties so that the quilt keeps to its cover.",
  "平纹细布爽挺不贴身，适合怕热的人。长绒棉单股纱织造，被套四角带系绳，被芯不跑位。洗后挂干，略带皱褶最自然。",
  "630231", 289, 1.5, (36, 28, 8), 437, S(material="cotton", weave="percale", thread_count=300, wash=60, closure="buttons", pieces=4), DUVETS(70, 0.45), C("WHT MIS SAG"))
P("washed-cotton-set", "CN-WASH", "bed-linen", "Cotton Lantern", "Softened washed-cotton bed set", "旧时光 水洗棉床品",
  "Tumbled with pumice until it feels like the third summer of a shirt. It needs no iron. The dye is a shade uneven at the seams, and the zip closes towards the foot.",
  "经浮石水洗，软得像穿过三个夏天的衬衫，不必熨烫。缝线处颜色略有深浅；拉链朝脚端闭合，睡觉不硌下巴。",
  "630231", 169, 1.7, (36, 30, 9), 672, S(material="cotton", weave="washed", thread_count=144, wash=40, closure="zip", pieces=4), DUVETS(30, 0.4), C("OAT GRY ROS"))
P("jersey-set", "CN-JERSEY", "bed-linen", "Cotton Lantern", "Lie-In jersey bed set", "赖床 天竺棉床品",
  "Knitted like a T-shirt: it gives when you turn and needs no smoothing in the morning. The fitted sheet holds on mattresses from 18 to 28 cm high without corners slipping.",
  "像 T 恤一样的针织棉，翻身有弹性，早晨不必抻平。床笠可套 18–28 厘米厚的床垫，四角不滑脱。细条纹由染色纱织成。",
  "630231", 199, 1.9, (38, 30, 10), 398, S(material="cotton", weave="knitted", grammage=160, wash=40, closure="zip", pieces=4), DUVETS(40, 0.45), F(("NVS", "Navy stripe", "藏青条", "#1f2f57"), ("GRS", "Grey stripe", "灰条", "#a3a5a4"), ("ROS", "Rose stripe", "豆沙粉条", "#c99a97")), better="630210")
P("linen-set", "RW-LINEN", "bed-linen", "Reedwater", "Retting Pond linen bed set", "沤麻塘 亚麻床品",
  "Flax grown in Normandy, spun and woven in Harbin, garment-washed. Cool to lie down on in July and, since the fibre holds air, not cold in January; it softens for years.",
  "诺曼底亚麻，哈尔滨纺织，成衣水洗。七月躺上去凉，纤维含气，一月也不冰；越洗越软。被套开口用椰壳扣。",
  "630239", 689, 2.2, (38, 30, 10), 274, S(material="linen", weave="washed", grammage=165, wash=40, closure="buttons", pieces=4), DUVETS(140, 0.6), C("OAT OLV TER"), eur=159)
P("lyocell-set", "CN-LYO", "bed-linen", "Cotton Lantern", "Eucalypt lyocell bed set", "桉林 莱赛尔床品",
  "Threads made from wood pulp, slippery and heavy like silk, in a 60-count satin weave. It drinks sweat quickly; dry it in the shade and it keeps its gloss.",
  "木浆制成的纱线，滑而垂坠，近似真丝，60 支贡缎织法。吸汗快；阴干可保光泽，避免暴晒与高温烘干。",
  "630239", 329, 1.75, (36, 30, 9), 356, S(material="lyocell", weave="sateen", thread_count=300, wash=30, closure="zip", pieces=4), DUVETS(50, 0.45), C("CEL LAV CHA"), better="630232")
P("brushed-set", "CN-FLANN", "bed-linen", "Cotton Lantern", "First Frost brushed bed set", "初霜 磨毛床品",
  "Twill raised on both sides with wire brushes until the cold of the sheet is gone. Yarn-dyed checks, so the pattern runs through to the back; for November to March.",
  "斜纹布双面磨毛，钻进被窝不再冰一下。色织格子，正反同花；十一月铺到来年三月正好。初次洗涤会落些浮毛。",
  "630231", 219, 2.3, (40, 32, 12), 331, S(material="cotton", weave="flannel", grammage=170, wash=40, closure="zip", season="winter", pieces=4), DUVETS(40, 0.5), F(("CHG", "Charcoal check", "炭灰格", "#3d4146"), ("WIN", "Wine check", "酒红格", "#6d2230")))
P("student-set", "CN-DORM", "bed-linen", "Cotton Lantern", "Bunk printed bed set", "上铺 宿舍三件套",
  "For a bunk 90 cm wide: cover, sheet and one pillowcase of printed microfibre that dries overnight on a line in the corridor. A tape inside the hem takes the name.",
  "按 90 厘米宽上下铺裁的三件套，印花超细纤维，挂在走廊一夜就干。被套边内缝姓名布条；开学搬家一只手拎走。",
  "630222", 79, 1.15, (32, 26, 8), 514, S(material="microfibre", weave="plain", grammage=95, wash=40, closure="zip", pieces=3), A("pattern", ("MET", "Metro map", "地铁线路", "#5b6670"), ("COM", "Comets", "彗星", "#1f2f57"), ("GIN", "Ginkgo leaves", "银杏叶", "#c9992e")))
P("crib-set", "CN-CRIB", "bed-linen", "Cotton Lantern", "Little Wick cot set", "小灯芯 婴儿床品",
  "Two layers of gauze, not dyed, washed before sewing so that the cot sheet still fits after the first boil. Flat seams outside; no ties or cords anywhere on it.",
  "双层纱布，本色不染，缝制前先缩水，开水烫洗后床笠仍合身。缝份朝外不硌皮肤，全套没有系带和绳，换洗也快。",
  "630231", 129, 0.65, (30, 24, 6), 289, S(material="cotton", weave="gauze", grammage=120, wash=90, closure="envelope", pieces=3),
  Z(("60", "Cot 60 x 120 cm", "床 60×120 厘米"), ("70", "Cot 70 x 140 cm", "床 70×140 厘米", 16, 0.12)), F(("NAT", "Undyed", "本色", "#efe6d3"), ("EMB", "Undyed with embroidered hares", "本色绣小兔", "#e9ddc4")))
P("silk-pillowcase", "MP-MOTH", "bed-linen", "Mulberry Post", "Moth Wing silk pillowcase", "蛾翼 真丝枕套",
  "Charmeuse of 22 momme on both faces, woven in Huzhou. Hair slides over it rather than rubbing. Wash by hand in cool water or at 30 °C in the bag that comes with it.",
  "湖州产 22 姆米素绉缎，双面真丝，头发在上面滑过不摩擦。冷水手洗，或装入附送网袋 30 °C 轻柔机洗，阴干后低温熨。",
  "630239", 158, 0.2, (30, 23, 4), 386, S(material="silk", weave="charmeuse", grammage=95, wash=30, closure="envelope", pieces=1),
  Z(("4874", "48 x 74 cm", "48×74 厘米"), ("5070", "50 x 70 cm", "50×70 厘米"), ("8080", "80 x 80 cm", "80×80 厘米", 70, 0.09)), C("IVO MIS PLM"))
P("silk-set", "MP-COCOON", "bed-linen", "Mulberry Post", "Cocoon silk bed set", "茧 真丝四件套",
  "Four pieces of 19 momme silk for summer nights, with French seams that leave no raw thread inside. Each set is cut from one dye lot and carries its number on the label.",
  "19 姆米真丝四件套，夏夜用，来去缝包住毛边，里面摸不到线头。每套取自同一缸染色，水洗标上印有缸号。",
  "630239", 968, 1.5, (38, 30, 9), 176, S(material="silk", weave="charmeuse", grammage=82, wash=30, closure="ties", season="summer", pieces=4),
  Z(("200", "Duvet 200 x 230 cm", "被套 200×230 厘米"),), C("IVO CEL WIN"), eur=249)
P("fitted-sheet", "RW-FITTED", "bed-linen", "Reedwater", "Taut fitted sheet", "绷平 床笠",
  "Elastic runs all round, not only at the corners, and a woven tag marks the foot end. Satin of 300 threads, matching the maker's bed sets of the same colours.",
  "一整圈松紧带，不止四角，脚端缝一枚布标好认方向。300 根贡缎，颜色可与同牌床品套件相配，也便于替换换洗。",
  "630231", 99, 0.75, (30, 24, 5), 361, S(material="cotton", weave="sateen", thread_count=300, wash=60, depth=30, pieces=1),
  Z(("90", "90 x 200 cm", "90×200 厘米"), ("140", "140 x 200 cm", "140×200 厘米", 22, 0.2), ("160", "160 x 200 cm", "160×200 厘米", 30, 0.28), ("180", "180 x 200 cm", "180×200 厘米", 40, 0.36)), C("IVO SKY OLV"))

# Quilts and pillows.
QUILT = lambda a, kg: Z(("150", "150 x 200 cm", "150×200 厘米"), ("200", "200 x 230 cm", "200×230 厘米", a, kg), ("220", "220 x 240 cm", "220×240 厘米", round(a * 1.5), round(kg * 1.4, 2)))
P("goose-quilt", "GM-GOOSE", "quilts-and-pillows", "Goosemere", "Skein goose-down quilt", "雁阵 鹅绒被",
  "White goose down with 90% of clusters in boxes whose walls stand 4 cm high, so warmth does not stop at the seams. Downproof cotton, quiet when you turn; packed in a cotton bag.",
  "含绒量 90% 的白鹅绒，充入 4 厘米高的立体方格，缝线处不漏热。防羽布细密，翻身不响；随附纯棉收纳袋。",
  "940440", 620, 1.9, (60, 45, 22), 411, S(material="cotton", fill="goose-down", fill_power=700, season="winter", wash=40), QUILT(140, 0.7), A("grade", ("AY", "All-year weight", "四季款"), ("WI", "Winter weight", "冬季款", 90, 0.35)), eur=159)
P("duck-quilt", "GM-DUCK", "quilts-and-pillows", "Goosemere", "Moorhen duck-down quilt", "水鸡 鸭绒被",
  "Grey duck down, 70% clusters: heavier than goose for the same warmth, and half the price. Some sleep better under the weight. Sewn-through squares of 30 cm.",
  "灰鸭绒，含绒量 70%：同样的暖和，比鹅绒沉些，价钱约一半。有人偏爱这点分量。30 厘米方格压线，绒不跑堆。",
  "940440", 399, 2.4, (60, 45, 24), 352, S(material="cotton", fill="duck-down", fill_power=550, season="winter", wash=40), QUILT(90, 0.8))
P("silk-quilt", "MP-FLOSS", "quilts-and-pillows", "Mulberry Post", "Drawn Floss silk quilt", "拉丝 蚕丝被",
  "Long floss of mulberry silk pulled by four hands over the whole width, layer on layer, without a binder. A zip at the side lets you see it. Air it, do not wash it.",
  "双宫桑蚕长丝，四人手拉成绵，一层层铺满全幅，不加胶。侧边留检视拉链口。只晾不洗，阴凉处通风半日即可恢复蓬松。",
  "940440", 520, 1.7, (55, 42, 18), 468, S(material="cotton", fill="silk", season="spring-autumn summer", weave="sateen"),
  QUILT(160, 0.6), A("filling", ("1", "1 kg of silk", "净含丝 1 公斤"), ("15", "1.5 kg of silk", "净含丝 1.5 公斤", 140, 0.5)), eur=135)
P("wool-quilt", "GM-FELL", "quilts-and-pillows", "Goosemere", "Fold Yard wool quilt", "羊圈 羊毛被",
  "Washed wool takes up a third of its weight in damp before it feels wet, so couples who want different temperatures agree on it. Covered in unbleached percale.",
  "水洗羊毛可吸三分之一自重的潮气仍觉干爽，一怕冷一怕热的两口子也能合盖。面料为未漂白平纹细布，可 30 °C 羊毛程序清洗。",
  "940440", 420, 2.6, (58, 42, 22), 233, S(material="cotton", fill="wool", season="all-year", grammage=350, wash=30), QUILT(110, 0.9))
P("summer-quilt", "CN-BREEZE", "quilts-and-pillows", "Cotton Lantern", "Fan Hour summer quilt", "摇扇 夏凉被",
  "A quilt for nights when one wants to be covered and no more. Seersucker outside, 150 g of lyocell fleece inside, and it goes into an ordinary machine whole.",
  "给只想搭一层的夏夜。面料泡泡纱不贴身，内充每平方米 150 克莱赛尔薄絮，整条可进家用洗衣机，晾半日就干。",
  "940440", 129, 1.2, (42, 32, 14), 538, S(material="cotton", weave="seersucker", fill="lyocell", season="summer", grammage=150, wash=40), QUILT(30, 0.4), C("SKY SAG APR"))
P("fibre-quilt", "CN-CLOUD", "quilts-and-pillows", "Cotton Lantern", "Drift hollow-fibre quilt", "云堆 中空纤维被",
  "Two quilts held by buttons: 200 g for spring, 300 g for autumn, both together in frost. Spiral fibres spring back after the wash; a fair choice where feathers are not wanted.",
  "子母被，按扣相连：春天盖 200 克，秋天盖 300 克，霜天两条合一。螺旋中空纤维洗后回弹，家里不用羽绒的可选这条。",
  "940440", 189, 3.1, (60, 48, 28), 447, S(material="microfibre", fill="hollow-fibre", season="all-year", grammage=500, pieces=2, wash=60), QUILT(50, 1.0), C("WHT GRY"))
P("kapok-child", "CN-SPROUT", "quilts-and-pillows", "Cotton Lantern", "Bean Sprout children's quilt set", "豆芽 儿童被枕",
  "Quilt of 120 x 150 cm and a flat pillow 4 cm high, sewn to grow: opening a seam lets the pillow take the second pad. Muslin covers with frogs that button off.",
  "被子 120×150 厘米配 4 厘米低枕，随孩子长大可拆线口加入第二片枕芯。纱布外套绣小青蛙，扣子解开就能换洗。",
  "940440", 159, 1.6, (46, 34, 16), 307, S(material="cotton", weave="gauze", fill="cotton", season="spring-autumn", pieces=3, wash=40, closure="buttons"), C("MNT APR"))
P("down-pillow", "GM-PILLOW", "quilts-and-pillows", "Goosemere", "Skein three-chamber pillow", "雁阵 三腔羽绒枕",
  "A core of small feathers carries the neck and two outer chambers of down lie against the ear. Plump it each morning with three blows, as in a good hotel.",
  "小毛片内芯托住脖颈，内外两层绒腔贴着耳朵，软而不塌。早晨拍三下便鼓回来，好旅馆里就是这样整理的。",
  "940490", 198, 1.3, (52, 36, 16), 373, S(material="cotton", fill="goose-down", hardness_feel="soft medium", wash=60, height=16),
  Z(("4874", "48 x 74 cm", "48×74 厘米"), ("5075", "50 x 75 cm", "50×75 厘米", 8, 0.05), ("8080", "80 x 80 cm", "80×80 厘米", 60, 0.5)), A("firmness", ("S", "Soft", "偏软"), ("M", "Medium", "适中", 20, 0.15)), K(("1", "One", "单只"), ("2", "Pair", "一对", 170, 1.2)))
P("memory-pillow", "GM-CONTOUR", "quilts-and-pillows", "Goosemere", "Weir contour pillow", "堰 波浪记忆枕",
  "Viscoelastic foam with one high edge and one low, drilled with air channels. It arrives rolled, needs a day to rise, and smells of foam for the first week by an open window.",
  "高低两侧的波浪形记忆棉，通体打透气孔。卷包发货，拆开需静置一天回弹，头一周放窗边散味；枕套带拉链可拆洗。",
  "940490", 128, 1.5, (42, 20, 18), 424, S(material="bamboo-viscose", fill="foam", hardness_feel="medium", length=60, width=36, wash=40, closure="zip"),
  Z(("LOW", "Edges 10 and 7 cm", "高 10、低 7 厘米"), ("HIGH", "Edges 12 and 9 cm", "高 12、低 9 厘米", 14, 0.15)))
P("latex-pillow", "GM-RUBBER", "quilts-and-pillows", "Goosemere", "Tapping Hour latex pillow", "割胶 乳胶枕",
  "Foamed in one piece from the sap of rubber trees, 93% natural. It pushes back at once where memory foam sinks, and does not lose height; keep it out of the sun.",
  "由天然橡胶树汁整体发泡，天然乳胶含量 93%。一压即回，不像记忆棉慢慢陷下去，多年不塌；避免日晒，不可水洗枕芯。",
  "940490", 168, 1.6, (62, 42, 14), 391, S(material="cotton", fill="latex", hardness_feel="medium firm", length=60, width=40, wash=40, closure="zip"),
  A("grade", ("FLAT", "Flat, 12 cm", "平枕 12 厘米"), ("WAVE", "Wave, 12 and 10 cm", "波浪枕 12、10 厘米", 10)), K(("1", "One", "单只"), ("2", "Pair", "一对", 150, 1.5, (62, 42, 27))))
P("buckwheat-pillow", "CN-HULL", "quilts-and-pillows", "Cotton Lantern", "Threshing Floor buckwheat pillow", "打谷场 荞麦枕",
  "Hulls that shift under the head and then stay, with a dry rustle many know from their grandparents. A zip lets some out until the height is right; air them in the sun each month.",
  "荞麦壳随头挪动，停下便不再塌，沙沙声许多人从小听到大。拉链口可取出部分壳调高矮；每月倒出来晒一次太阳。",
  "940490", 69, 2.0, (52, 32, 12), 319, S(material="cotton", fill="buckwheat", hardness_feel="firm", length=[50, 70], width=[30, 40], wash=40, closure="zip"),
  Z(("50", "50 x 30 cm", "50×30 厘米"), ("70", "70 x 40 cm", "70×40 厘米", 26, 1.2, (72, 42, 13))), C("IND OAT"))
P("body-pillow", "CN-RIVERBEND", "quilts-and-pillows", "Cotton Lantern", "Oxbow side-sleeper pillow", "河湾 侧睡抱枕",
  "One metre and a half in the shape of a river bend: head on one end, knee on the other. The jersey cover comes off by a zip that runs the whole inner curve.",
  "一米五长，弯成河湾的样子，头枕一端，膝盖搭另一端。针织棉外套沿整条内弧开拉链，拆洗方便，内芯可机洗。",
  "940490", 139, 2.3, (60, 44, 26), 297, S(material="cotton", weave="knitted", fill="hollow-fibre", hardness_feel="medium", length=150, wash=40, closure="zip"), C("GRY ROS CEL"))
P("topper", "GM-TOPPER", "quilts-and-pillows", "Goosemere", "Haybed mattress topper", "干草床 床垫垫层",
  "Takes the edge off a hard bed: 6 cm of loose fibre in pockets 20 cm square, elastic straps at the corners. It can be folded into a bag for the guest room.",
  "硬床垫上铺一层：6 厘米厚散纤维，分缝在 20 厘米见方的小格里，四角带松紧绑带。折起装袋，也可做客房地铺。",
  "940490", 229, 3.4, (62, 46, 26), 258, S(material="microfibre", fill="hollow-fibre", hardness_feel="soft", height=6, wash=40, grammage=900),
  Z(("90", "90 x 200 cm", "90×200 厘米"), ("150", "150 x 200 cm", "150×200 厘米", 90, 1.6), ("180", "180 x 200 cm", "180×200 厘米", 140, 2.1)))

# Rugs and blankets.
P("wool-throw", "WL-THROW", "rugs-and-blankets", "Wether Lane", "Hedgerow wool throw", "树篱 羊毛披毯",
  "Lambswool in a herringbone, milled and brushed, with a fringe twisted by hand. Large enough for two on a bench; moth-proof it with cedar, not with spray.",
  "羔羊毛人字纹，缩绒后起毛，流苏手工捻成。长椅上两个人够盖；收纳时放块雪松木防蛀即可，不必喷药，春天晾一晾。",
  "630140", 268, 1.0, (38, 30, 9), 346, S(material="wool", weave="twill", length=180, width=130, grammage=400, wash=30), C("CAM FOR ASH"), better="630120")
P("fleece-blanket", "CN-FLEECE", "rugs-and-blankets", "Cotton Lantern", "Kitten fleece blanket", "小猫 法兰绒毯",
  "Polyester flannel, cut short on both faces so that it does not shed on black trousers. Dries on the back of a chair overnight; the smaller size covers knees or a dog basket.",
  "双面短绒法兰绒，不往黑裤子上掉毛。搭在椅背上一夜就干；小号盖腿，也可垫狗窝，洗了不缩。附一条魔术贴捆带。",
  "630140", 59, 0.8, (34, 28, 10), 609, S(material="polyester", weave="fleece", length=[150, 200], width=[100, 180], grammage=280, wash=40),
  Z(("150", "100 x 150 cm", "100×150 厘米", -20, -0.35), ("200", "180 x 200 cm", "180×200 厘米", 30, 0.5)), C("CRM GRY RUS TEA"))
P("sherpa", "CN-SHERPA", "rugs-and-blankets", "Cotton Lantern", "Woodpile two-sided blanket", "柴垛 羊羔绒毯",
  "Curly as a lamb on one side and smooth on the other, 480 g to the square metre. The winter blanket of the sofa, and a bedspread when friends stay over.",
  "一面卷曲如羊羔，一面平滑短绒，每平方米 480 克。冬天沙发上的主毯，朋友留宿时也能当床盖；边缘包 3 厘米宽斜条。",
  "630140", 139, 2.0, (44, 36, 16), 383, S(material="polyester", weave="fleece", length=[200, 230], width=[150, 200], grammage=480, wash=40, season="winter", underside="reversible"),
  Z(("150", "150 x 200 cm", "150×200 厘米"), ("200", "200 x 230 cm", "200×230 厘米", 60, 1.0, (50, 40, 18))), C("CAM NVY OLV"))
P("gauze-blanket", "RW-GAUZE", "rugs-and-blankets", "Reedwater", "Six-layer gauze blanket", "六层纱 盖毯",
  "Six sheets of muslin, loosely joined, with air between them. It is thinner than a quilt and warmer than it looks; each wash makes it puff up a little more.",
  "六层纱布疏疏连缀，层间含气。比被子薄，比看上去暖；每洗一次就更蓬一点。春秋盖着正好，夏天空调房也用得上。",
  "630140", 149, 1.2, (38, 30, 12), 435, S(material="cotton", weave="gauze", length=[200, 230], width=[150, 200], grammage=360, layers=6, wash=60, season="summer"),
  Z(("150", "150 x 200 cm", "150×200 厘米"), ("200", "200 x 230 cm", "200×230 厘米", 50, 0.55)), C("WHT SKY ROS"), better="630130")
P("knit-throw", "WL-CABLE", "rugs-and-blankets", "Wether Lane", "Net Loft cable throw", "渔网楼 麻花针织毯",
  "Ropes as thick as a wrist run the length of it, knitted from acrylic that children and cats cannot spoil. Lay it flat to dry: hung up, it would grow.",
  "手腕粗的麻花纹从头织到尾，腈纶线经得起孩子和猫。请平铺晾干，挂着会越拉越长；叠放在床尾，冬天看着就暖。",
  "630140", 158, 1.5, (40, 32, 16), 271, S(material="acrylic", weave="knitted", length=170, width=130, grammage=680, wash=30), C("IVO MUS PLM"))
P("jute-rug", "WL-JUTE", "rugs-and-blankets", "Wether Lane", "Barn Floor jute rug", "谷仓 黄麻圆毯",
  "Plaits of jute coiled from the middle outwards and sewn with cotton: rough, golden, smelling of rope for a week. Sweep it, keep it dry; the second side is as good as the first.",
  "黄麻辫从中心一圈圈盘出，棉线缝合，粗粝、金黄，头一周带点麻绳味。扫一扫即可，忌水；正反两面都能用。",
  "570500", 188, 2.6, (62, 30, 14), 362, S(material="jute", weave="braided", diameter=[90, 120, 160], pile=8, underside="reversible"),
  Z(("90", "90 cm round", "直径 90 厘米", -70, -1.0, (46, 24, 12)), ("120", "120 cm round", "直径 120 厘米"), ("160", "160 cm round", "直径 160 厘米", 130, 2.0, (70, 40, 18))))
P("kilim", "WL-KILIM", "rugs-and-blankets", "Wether Lane", "Caravanserai wool kilim", "驼队客栈 基里姆毯",
  "Flat-woven by hand in slits and steps, after patterns from the road to Kashgar. No pile, so crumbs do not stay; a felt underlay in the parcel keeps it where it lies.",
  "手工平织，缂开阶梯状缝隙，纹样取自去喀什路上的旧毯。无绒，不藏碎屑；随附毡垫，铺在地板上不移位。",
  "570500", 560, 3.6, (82, 22, 18), 228, S(material="wool", weave="plain", width=[80, 120], length=[150, 180], pile=4, underside="felt"),
  Z(("80", "80 x 150 cm", "80×150 厘米"), ("120", "120 x 180 cm", "120×180 厘米", 330, 2.6, (122, 24, 20))), A("pattern", ("POM", "Pomegranate", "石榴", "#9c3f34"), ("SAL", "Salt lake", "盐湖", "#5f7f95")), better="570210", eur=139)
P("shag-rug", "WL-FLEECE", "rugs-and-blankets", "Wether Lane", "Tussock deep-pile rug", "草墩 长绒地毯",
  "Pile of 30 mm for bare feet beside a bed. Fine polyester that does not mat, a soft latex back for heated floors, and edges bound by hand-fed machine.",
  "30 毫米长绒，赤脚下床正好踩上去。细旦涤纶不易板结，背面软胶，可铺在地暖上；四边包边，吸尘时不翘角。",
  "570500", 198, 3.6, (70, 30, 26), 403, S(material="polyester", weave="pile", width=[80, 160], length=[160, 230], pile=30, underside="dots"),
  Z(("80", "80 x 160 cm", "80×160 厘米"), ("160", "160 x 230 cm", "160×230 厘米", 260, 5.4, (70, 50, 30))), C("CRM ASH SAG"), better="570339")
P("runner-rug", "WL-CORRIDOR", "rugs-and-blankets", "Wether Lane", "Long Corridor runner", "长廊 走廊地毯",
  "Chenille on a rubber back, low enough for a door to pass over. Cut to three lengths for halls and kitchens; goes into a 7 kg washing machine up to the middle one.",
  "雪尼尔面、橡胶底，高度低，门从上面推过不刮。三种长度给过道与厨房，中长款以下可放进 7 公斤洗衣机。",
  "570500", 118, 2.0, (64, 18, 16), 376, S(material="polyester", weave="chenille", width=60, length=[120, 180, 240], pile=7, underside="tpr", wash=30),
  Z(("120", "60 x 120 cm", "60×120 厘米", -40, -0.7), ("180", "60 x 180 cm", "60×180 厘米"), ("240", "60 x 240 cm", "60×240 厘米", 40, 0.7)), F(("STR", "Pebble stripe", "卵石条纹", "#a3a5a4"), ("HER", "Ink herringbone", "墨色人字纹", "#2c3e78")))
P("door-mat", "WL-BOOT", "rugs-and-blankets", "Wether Lane", "Boot Room doormat", "靴间 入户垫",
  "Polypropylene bristles scrape, cotton loops between them dry. Rinse it with a hose. At 8 mm it lets most front doors swing, and a bevelled rubber edge trips nobody.",
  "聚丙烯硬毛刮泥，间织棉圈吸水，水管一冲就净。厚 8 毫米，多数入户门推得过去；橡胶斜边不绊脚，也不翘角。",
  "570500", 69, 1.6, (62, 12, 12), 458, S(material="polypropylene cotton", weave="pile", width=[40, 50], length=[60, 80], pile=8, underside="tpr"),
  Z(("60", "40 x 60 cm", "40×60 厘米", -20, -0.6), ("80", "50 x 80 cm", "50×80 厘米")), C("CHA BRN OLV"), better="570339")
P("play-rug", "WL-ALMANAC", "rugs-and-blankets", "Wether Lane", "Village Green play rug", "村口 儿童游戏毯",
  "A village to drive through: a bridge, a market, a bus stop, a pond with one duck. Printed on loop pile that lets toy wheels run, foam beneath for knees.",
  "一座可以开车经过的村庄：桥、集市、公交站，池塘里一只鸭子。印在圈绒上，玩具车轮跑得动，底下垫海绵护膝盖。",
  "570500", 149, 2.7, (74, 22, 20), 284, S(material="nylon", weave="pile", width=[100, 130], length=[150, 200], pile=4, underside="dots", wash=30),
  Z(("150", "100 x 150 cm", "100×150 厘米"), ("200", "130 x 200 cm", "130×200 厘米", 80, 1.8, (82, 26, 22))), better="570329")

# Curtains.
P("blackout", "CN-BLACK", "curtains", "Cotton Lantern", "Night Shift blackout curtains, pair", "夜班 遮光窗帘 一对",
  "For those who sleep by day. Three layers woven in one cloth, a black yarn in the middle, keep out 99% of the light; a wrap at the wall edge stops what creeps round the side.",
  "给白天睡觉的人。三层一体织造，中间夹黑纱，遮光 99%；靠墙侧折边包住缝隙，漏光不从边上溜进来。",
  "630392", 198, 2.8, (42, 34, 12), 488, S(material="polyester", weave="twill", light_block=99, header="eyelets tape", grammage=280, wash=30, pieces=2),
  Z(("245", "2 x 140 x 245 cm", "140×245 厘米两幅"), ("270", "2 x 140 x 270 cm", "140×270 厘米两幅", 24, 0.3)), A("grade", ("EY", "Eyelets", "打孔"), ("TA", "Gathering tape", "布带挂钩")), C("GRY OAT NVY"))
P("voile", "CN-VOILE", "curtains", "Cotton Lantern", "Gauze Weather voile curtains, pair", "薄云 纱帘 一对",
  "Takes the glare off a street window and leaves the room its daylight. Slub yarn gives the voile a grain like linen; a weighted cord in the hem makes it hang straight.",
  "挡住临街窗的刺眼，又把日光留给房间。竹节纱有亚麻般的纹理，底边夹配重绳，垂得直，不随穿堂风乱飘。",
  "630392", 89, 0.9, (36, 28, 6), 412, S(material="polyester", weave="plain", light_block=30, header="eyelets rod-pocket", grammage=85, wash=30, pieces=2),
  Z(("245", "2 x 140 x 245 cm", "140×245 厘米两幅"), ("270", "2 x 140 x 270 cm", "140×270 厘米两幅", 12, 0.1)), C("WHT OAT SAG"))
P("linen-curtain", "RW-LINCUR", "curtains", "Reedwater", "Retting Pond linen curtain", "沤麻塘 亚麻窗帘",
  "One panel of washed flax with a slub in it, unlined, so that morning comes through as through leaves. The hem is 12 cm deep and may be let down after the first wash.",
  "水洗亚麻单幅，带竹节，不加衬，晨光像透过树叶进来。下摆折边 12 厘米，头次水洗后若缩短可放长；同色系带一根。",
  "630392", 269, 1.3, (38, 30, 8), 219, S(material="linen", weave="washed", light_block=55, header="tape", grammage=200, wash=30, pieces=1),
  Z(("245", "140 x 245 cm", "140×245 厘米"), ("280", "140 x 280 cm", "140×280 厘米", 36, 0.18)), C("OAT OLV MIS"), better="630399")
P("noren", "RW-NOREN", "curtains", "Reedwater", "Doorway split curtain", "门帘 分幅布帘",
  "Hangs in the doorway of a kitchen or a pantry. Plain-woven polyester with the hand of cotton, slit from 20 cm below the rod; spring pole included.",
  "挂在厨房或储物间门口，挡视线不挡通风。仿棉平纹布，杆下 20 厘米起分为两幅；附弹簧伸缩杆，不打孔，75–110 厘米门框可用。",
  "630392", 55, 0.7, (40, 12, 6), 296, S(material="polyester", weave="plain", light_block=60, header="rod-pocket", mounting="tension", width=85, wash=30, pieces=2),
  Z(("120", "85 x 120 cm", "85×120 厘米"), ("150", "85 x 150 cm", "85×150 厘米", 10, 0.12)), A("pattern", ("WAV", "Waves", "海波", "#2c3e78"), ("PIN", "Pine", "松", "#4d6a4a"), ("PLN", "Plain flax", "素麻色", "#d9cdb8")))
P("roller-blind", "CN-ROLL", "curtains", "Cotton Lantern", "Half Past roller blind", "半晌 免打孔卷帘",
  "Clips over the sash of a tilting window without a drill, so nothing is left when you move out. Spring-loaded without a cord, it stays where the hand leaves it; the cloth wipes clean and can be cut narrower with scissors.",
  "卡在内倒窗扇上，不打孔，退租不留痕。弹簧无绳，手停在哪就停在哪；布面可擦，嫌宽还能用剪刀顺线裁窄。",
  "630392", 78, 1.0, (92, 7, 7), 323, S(material="polyester", weave="plain", light_block=95, mounting="clamp adhesive", width=[60, 80, 100], height=150, assembly="assembled"),
  Z(("60", "60 x 150 cm", "60×150 厘米", -16, -0.25, (72, 7, 7)), ("80", "80 x 150 cm", "80×150 厘米"), ("100", "100 x 150 cm", "100×150 厘米", 18, 0.25, (112, 7, 7))), C("WHT GRY CEL"))

# Cushions and covers.
P("velvet-cushions", "RW-VELVET", "textiles", "Reedwater", "Stage Door velvet cushion covers, pair", "后台 丝绒抱枕套 一对",
  "Cotton velvet, which drinks light where polyester shines. Piped edge, zip along the bottom; brush it with the hand to wake the pile, and wash it inside out.",
  "棉丝绒，吸光不反光。四边包绳，底边拉链；用手顺一顺绒面就精神，翻面装网袋洗。与织机布款叠放，深浅有层次。",
  "630492", 98, 0.42, (28, 24, 6), 310, S(material="cotton", weave="velour", width=[45, 50], length=[45, 50], closure="zip", pieces=2, wash=30),
  Z(("45", "45 x 45 cm", "45×45 厘米"), ("50", "50 x 50 cm", "50×50 厘米", 14, 0.08)), C("FOR RUS MUS PLM"))
P("tufted-cushion", "WL-TUFT", "textiles", "Wether Lane", "Ploughland tufted cushion cover", "犁田 簇绒靠枕套",
  "Furrows of cut and uncut loops run across a heavy cotton ground. Made for the middle of a sofa, 60 cm long, in the colours of fields in four months.",
  "厚棉底布上割绒与圈绒相间成垄。60 厘米长，专为沙发正中准备，颜色取四个月份的田地。背面为斜纹布，暗拉链。",
  "630492", 69, 0.35, (30, 22, 6), 198, S(material="cotton", weave="pile", width=40, length=60, closure="zip", pieces=1, wash=30), C("SND TER OLV IVO"))
P("seat-pads", "RW-SEAT", "textiles", "Reedwater", "Bench Day seat pads, set of 2", "板凳 坐垫 两只装",
  "Quilted canvas round or square, 5 cm thick, with a slip-free back and ties that reach round a spindle of 4 cm. The filling is kapok, picked and not spun, and wants shaking up.",
  "绗缝帆布，方圆两种，厚 5 厘米，背面防滑，系带可绕住 4 厘米粗的椅柱。内充木棉，坐扁了抖一抖便松。",
  "940490", 88, 1.1, (42, 42, 14), 357, S(material="cotton-canvas", fill="kapok", hardness_feel="medium", width=40, height=5, closure="ties", pieces=2, underside="dots", wash=30),
  Z(("SQ", "Square, 40 cm", "方形 40 厘米"), ("RO", "Round, 40 cm", "圆形 40 厘米")), C("OAT IND BRK"))
P("floor-cushion", "RW-FLOOR", "textiles", "Reedwater", "Loess floor cushion", "黄土 蒲团地垫",
  "Round, 55 cm across and 18 high, stuffed with kapok hard enough to sit on with crossed legs. The corduroy cover unzips; a strap lets a child drag it to the window.",
  "直径 55 厘米，高 18 厘米，木棉填得够硬，盘腿坐不塌。灯芯绒外套可拆洗，侧边提带，孩子能自己拖到窗边看书。",
  "940490", 148, 3.4, (56, 50, 20), 245, S(material="cotton", fill="kapok", hardness_feel="firm", diameter=55, height=18, closure="zip", wash=30), C("CAM FOR CHA"))
P("bedspread", "RW-QUILTED", "textiles", "Reedwater", "Running Stitch bedspread", "绗线 床盖",
  "Two sheets of washed cotton and a thin wadding, quilted in rows a thumb apart. Covers a made bed to the floor by day and, on a June night, the sleeper.",
  "两层水洗棉夹薄絮，行距一拇指绗缝。白天铺满床铺垂到地面，六月夜里就盖着睡。洗后起皱，正好不必铺平。",
  "940440", 269, 2.3, (44, 36, 14), 279, S(material="cotton", weave="washed", fill="cotton", grammage=240, season="summer", wash=40),
  Z(("180", "180 x 240 cm", "180×240 厘米"), ("240", "240 x 260 cm", "240×260 厘米", 70, 0.8)), C("OAT MIS TER"))

# Bath.
P("hotel-towels", "PB-HEAVY", "bath", "Pumice Bay", "Long Soak towels", "久泡 厚毛巾",
  "Two-ply loops at 650 g to the square metre: slow to dry, heavy and soft to be wrapped in. Made from long-staple cotton in one bath, without softener, so they drink from the first day.",
  "双股毛圈，每平方米 650 克：干得慢，裹着舒服。长绒棉，不加柔软剂，头一天就吸水；两头缎档宽 6 厘米。",
  "630260", 49, 0.42, (34, 24, 6), 493, S(material="cotton", weave="terry", grammage=650, wash=60, pieces=1),
  Z(("50", "Hand towel, 50 x 90 cm", "毛巾 50×90 厘米"), ("70", "Bath towel, 75 x 150 cm", "浴巾 75×150 厘米", 56, 0.5, (38, 32, 10)), ("100", "Bath sheet, 100 x 160 cm", "大浴巾 100×160 厘米", 96, 0.9, (42, 36, 12))), C("WHT GRY CEL TER"))
P("waffle-towels", "PB-WAFFLE", "bath", "Pumice Bay", "Cold Plunge waffle towels, pair", "冷浴 华夫格浴巾 一对",
  "Honeycombs 8 mm deep hold water away from the skin, and the air between them dries the towel by noon. Half the weight of terry in a suitcase; they shrink a little once.",
  "8 毫米深的蜂窝把水兜离皮肤，格间透风，中午前就干。放进行李只有毛圈巾一半重；头次水洗会缩一点，之后不再缩。",
  "630260", 98, 0.8, (34, 26, 8), 344, S(material="cotton", weave="waffle", grammage=280, wash=60, length=140, width=70, pieces=2), C("WHT SND NVY"), better="630291")
P("bamboo-towels", "PB-SHOOT", "bath", "Pumice Bay", "Bamboo Rain face towels, set of 4", "竹雨 面巾 四条装",
  "Seven parts cotton to three of bamboo viscose, twisted loosely for faces that do not like to be rubbed. Small enough, at 34 x 75 cm, to change every second day.",
  "七成棉、三成竹浆纤维，弱捻毛圈，不喜欢用力擦脸的人合用。34×75 厘米，够小，两天一换不心疼；四色各一，全家分得清。",
  "630260", 46, 0.4, (30, 20, 8), 421, S(material="cotton bamboo-viscose", weave="terry", grammage=400, wash=40, length=75, width=34, pieces=4))
P("hooded-towel", "PB-DUCKLING", "bath", "Pumice Bay", "Duckling hooded towel", "小鸭 带帽浴巾",
  "The hood is cut deep so that it stays on a wet head that is already running away. Velour outside for the print, loops inside for the water, a press stud at the chin.",
  "帽子裁得深，湿着头发跑开也不掉。外层割绒印花，内层毛圈吸水，下巴处一粒按扣，能当小披风穿到换好衣服。",
  "630260", 75, 0.45, (32, 26, 6), 318, S(material="cotton", weave="velour", grammage=420, wash=60, closure="buttons"),
  Z(("80", "80 x 80 cm, up to 2 years", "80×80 厘米，2 岁以下"), ("120", "60 x 120 cm, 3 to 7 years", "60×120 厘米，3–7 岁", 18, 0.12)), A("pattern", ("DUC", "Ducklings", "小鸭", "#f0c02f"), ("OTT", "Otters", "水獭", "#8a6a4c")))
P("tufted-mat", "PB-MOSS", "bath", "Pumice Bay", "Moss tufted bath mat", "苔 簇绒浴室垫",
  "Microfibre tufts of 25 mm swallow a wet footprint in the time of one step. The backing grips tiles when both are dry underneath; wash it without softener, which would clog the pile.",
  "25 毫米超细纤维簇绒，一步的工夫就把湿脚印吞掉。底胶在干燥瓷砖上抓得牢；洗时别加柔软剂，免得绒毛发腻不吸水。",
  "570500", 56, 0.9, (44, 16, 14), 462, S(material="microfibre", weave="pile", length=[60, 80, 120], width=[40, 50], pile=25, underside="dots", wash=40),
  Z(("60", "40 x 60 cm", "40×60 厘米", -14, -0.3), ("80", "50 x 80 cm", "50×80 厘米"), ("120", "50 x 120 cm", "50×120 厘米", 30, 0.45)), C("FOR ASH IVO"), better="570339")
P("shower-curtain", "PB-SQUALL", "bath", "Pumice Bay", "Squall woven shower curtain", "骤雨 浴帘",
  "Close-woven polyester that sheds water without a film of plastic and goes into the machine. Magnets in the corners pull it to a steel bath; twelve rings that open are included.",
  "密织涤纶，不覆塑料膜也能挡水，可机洗。下角缝磁扣，吸得住钢浴缸；附十二只开口挂环，拆洗不用踩凳子逐个解。",
  "630392", 69, 0.75, (32, 24, 5), 372, S(material="polyester", weave="plain", width=[120, 180, 240], height=200, wash=40, header="rings", pieces=13),
  Z(("120", "120 x 200 cm", "120×200 厘米", -14, -0.2), ("180", "180 x 200 cm", "180×200 厘米"), ("240", "240 x 200 cm", "240×200 厘米", 22, 0.25)), A("pattern", ("RAI", "Slanting rain", "斜雨", "#5b6670"), ("SED", "Sedge", "苔草", "#9aa88a"), ("PLA", "Plain white", "素白", "#f2f2ee")))
P("peva-liner", "PB-LINER", "bath", "Pumice Bay", "Tidewall shower liner", "潮墙 浴帘内衬",
  "Clear PEVA of 0.2 mm to hang inside a cloth curtain, or by itself where light is scarce. No chlorine and next to no smell; a weighted hem keeps it from climbing at your knees.",
  "0.2 毫米透明 PEVA，挂在布帘里侧，暗卫里单挂也好透光。不含氯，几乎无味；底边加重，洗澡时不往腿上贴。",
  "392490", 35, 0.6, (30, 22, 4), 252, S(material="peva", width=180, height=200, wall=0.2, header="eyelets"), F(("CLR", "Clear", "透明", "#dfe8ea"), ("FRO", "Frosted", "磨砂", "#e6ebec")))
P("vanity-set", "KN-VANITY", "bath", "Kiln Nine", "Wash Stand stoneware set", "盥洗台 粗陶套组",
  "Soap pump, tumbler and dish, unglazed below and glazed above along a line that is never quite level. The steel pump has a thread of 28 mm, for which spares are easy to find.",
  "皂液瓶、漱口杯与皂碟，下半素胎、上半施釉，釉线各不齐平。不锈钢泵头为通用 28 毫米牙口，坏了容易配。",
  "691200", 118, 1.6, (30, 20, 14), 333, S(material="stoneware", pieces=3, capacity=0.35, mounting="standing", dishwasher="yes"), F(("SND", "Sand and white", "沙白", "#d9cdb8"), ("IRN", "Iron and black", "铁黑", "#3a2a22"), ("SEA", "Sand and sea green", "沙与海青", "#5f8f87")))
P("corner-shelf", "PB-LEDGE", "bath", "Pumice Bay", "Ledge shower shelf", "岩架 浴室角架",
  "Baskets of 304 steel for a corner, each for 6 kg of bottles. Glue pads grip tiles and glass after a day's wait; for plaster there are screws in the box.",
  "304 不锈钢三角篮，每层可放 6 公斤瓶罐。胶贴贴瓷砖或玻璃，静置一天后上重；乳胶漆墙请用盒内螺钉。",
  "732393", 88, 1.3, (32, 24, 12), 438, S(material="stainless-steel", steel_grade="304", pieces=[1, 2], load=6, width=22, mounting="adhesive screws"), F(("STL", "Brushed", "拉丝", "#b5b9bd"), ("BLK", "Black", "黑色", "#22252a")), K(("1", "One shelf", "单层", -36, -0.6), ("2", "Two shelves", "双层")))
P("bath-tray", "PB-BRIDGE", "bath", "Pumice Bay", "Footbridge bath tray", "小桥 浴缸架",
  "Slides out from 70 to 105 cm over the bath, with a slot for a book, a notch for a stem glass and a dish that lifts out. Oiled bamboo; dry it upright.",
  "70–105 厘米可伸缩，横跨浴缸，书槽、酒杯缺口、可取皂碟各一。竹材上油；用后立起晾干，不积水就不发黑。",
  "442191", 128, 2.2, (74, 23, 7), 277, S(material="bamboo", length=105, width=22, load=10, assembly="assembled"), F(("NAT", "Natural", "本色", "#cfae74"), ("CAR", "Carbonised", "碳化色", "#8a5f3c")))
P("towel-ladder", "PB-LADDER", "bath", "Pumice Bay", "Jetty towel ladder", "栈桥 毛巾梯架",
  "Leans against the wall and needs no hole in it. Rungs of 22 mm bamboo at four heights, felt under the feet, a rubber tip where it touches the paint.",
  "斜靠墙面，不用打孔。22 毫米竹横档四级高低，脚下垫毡，顶端橡胶头护漆面；浴巾、睡衣、明早的衬衫都挂得下。",
  "442191", 149, 3.6, (60, 20, 12), 234, S(material="bamboo", width=50, height=160, load=12, mounting="floor", assembly="flat-packed"), F(("NAT", "Natural", "本色", "#cfae74"), ("BLK", "Black", "黑色", "#22252a"), ("WHT", "White", "白色", "#f2f2ee")))

# Laundry and home storage.
P("drying-rack", "SW-WASHDAY", "laundry", "Saltwharf", "Washday folding airer", "洗衣日 翼形晾衣架",
  "Steel tube with 18 m of line and wings that fold up for bed sheets or down for shirts on hangers. Small castors on two legs; closes to 6 cm and hangs on a hook.",
  "钢管架，可晾 18 米，两翼抬起晾床单，放下挂衬衫。两脚带小轮，折起厚 6 厘米，可挂在门后挂钩上。",
  "732399", 118, 3.4, (116, 56, 8), 426, S(material="steel", width=56, depth=115, height=104, load=15, assembly="assembled"), C("WHT GRY"))
P("wall-dryer", "SW-CONCERT", "laundry", "Saltwharf", "Concertina wall dryer", "手风琴 壁挂伸缩晾架",
  "Pulls out 60 cm from the wall like an accordion and goes back to 9. Eight rods of steel on arms of nylon carry a full load of wet towels, fixed by four screws.",
  "像手风琴一样拉出 60 厘米，推回只厚 9 厘米。八根钢杆配尼龙臂，挂得住一桶湿毛巾；四颗螺钉固定，附瓷砖钻头。",
  "732399", 139, 3.0, (82, 18, 14), 285, S(material="stainless-steel", width=[60, 80], depth=60, load=15, mounting="screws", assembly="assembled"),
  Z(("60", "60 cm wide", "宽 60 厘米", -24, -0.5, (62, 18, 14)), ("80", "80 cm wide", "宽 80 厘米")))
P("hamper", "PB-HAMPER", "laundry", "Pumice Bay", "Sorting Day laundry hamper", "分拣 脏衣篮",
  "A bamboo frame with a cotton bag for each sort of wash, lifted out by its handles. The lid hides what is inside; a bag full to the brim fills a washing machine of 7 kg.",
  "竹架配可提出的棉布袋，双袋款可把深浅色分开，合上盖子都看不见。装满一袋，正好是 7 公斤洗衣机的一桶。",
  "442191", 158, 3.2, (56, 36, 12), 391, S(material="bamboo cotton", capacity=[70, 100], width=[40, 60], height=62, assembly="flat-packed", wash=40),
  Z(("1", "One bag, 70 l", "单袋 70 升", -40, -1.0, (42, 36, 12)), ("2", "Two bags, 100 l", "双袋 100 升")), F(("NAT", "Natural", "本色", "#cfae74"), ("WHT", "White frame", "白色架", "#f2f2ee")))
P("wash-nets", "SW-MESHES", "laundry", "Saltwharf", "Fine Mesh washing nets, set of 6", "细目 洗衣袋 六只装",
  "Honeycomb mesh, six nets in four shapes: two for shirts, two for socks, a drum for brassieres, a sack for a pullover. The zip's slider parks in a sleeve and cannot scratch the door.",
  "六角网眼，四种形状：衬衫两只、袜子两只、内衣圆筒一只、毛衣大袋一只。拉头收在护套里，不刮洗衣机门。",
  "630790", 35, 0.3, (26, 20, 4), 453, S(material="polyester", pieces=6, closure="zip", wash=60))
P("peg-dryer", "SW-OCTOPUS", "laundry", "Saltwharf", "Octopus peg hanger", "章鱼 多夹晾架",
  "Pegs on arms that fold upward, for socks, masks and everything that comes in pairs. The hook swivels and snaps shut over a line, so wind does not carry it off.",
  "夹子排在可上折的臂上，晾袜子和一切成双的小件。挂钩可旋转并卡住晾绳，阳台起风也刮不走；夹口带软垫，不留夹痕。",
  "392490", 32, 0.6, (44, 32, 8), 379, S(material="polypropylene", pieces=[24, 36], load=4, mounting="hanging", assembly="assembled"),
  K(("24", "24 pegs", "24 夹"), ("36", "36 pegs", "36 夹", 12, 0.2)), C("SKY CRM"))
P("ironing-board", "SW-PRESS", "laundry", "Saltwharf", "Shirtfront ironing board", "衬衫前襟 熨衣板",
  "Mesh top 110 x 33 cm that lets the steam through, with a narrow end for sleeves. Seven heights to 90 cm; the felt pad is 5 mm and the cotton cover ties on with a cord.",
  "110×33 厘米网板透蒸汽，窄端可套袖筒。七档高度，最高 90 厘米；5 毫米毡垫，棉布面抽绳固定，可拆洗。",
  "732399", 149, 5.2, (138, 40, 8), 264, S(material="steel cotton", length=110, width=33, height=90, wash=40, assembly="assembled"), A("pattern", ("STR", "Grey stripe", "灰条", "#a3a5a4"), ("LEA", "Leaves", "叶子", "#9aa88a")))
P("hangers", "SW-SHOULDER", "laundry", "Saltwharf", "Broad Shoulder coat hangers", "宽肩 木衣架",
  "Beech turned 4 cm wide at the ends, so a coat keeps its own shoulders. The bar has grooves for trousers; notches above take the loops of a skirt.",
  "榉木衣架，两端宽 4 厘米，大衣不塌肩。横杆带防滑槽挂裤子，上方凹口挂裙子吊带；挂钩可转，漆面水性。",
  "441990", 89, 1.8, (46, 24, 14), 308, S(material="beech", pieces=[6, 12], width=44, load=5),
  K(("6", "6 hangers", "6 只", -36, -0.9, (46, 24, 8)), ("12", "12 hangers", "12 只")), F(("NAT", "Natural", "原木", "#c9a77b"), ("WAL", "Walnut stain", "胡桃色", "#6b4a32")), better="442110")
P("vacuum-bags", "SW-COMPRESS", "laundry", "Saltwharf", "Off-Season vacuum bags", "换季 真空收纳袋",
  "Quilts shrink to a third and stay so for a season. Roll out small ones by hand; large ones take a vacuum cleaner or the pump enclosed. Not for down that should spring back at once.",
  "被子缩到三分之一，一季不回胀。小袋手卷排气，大袋用吸尘器或附送手泵。羽绒压久了需晾一天才恢复蓬松。",
  "392490", 49, 0.9, (34, 26, 6), 440, S(material="nylon", pieces=[6, 10], closure="zip", stackable="yes"),
  K(("6", "6 bags: 4 × 50 x 70, 2 × 70 x 100 cm", "六只：50×70 厘米×4、70×100 厘米×2"), ("10", "10 bags, with 4 × 80 x 110 cm", "十只：另加 80×110 厘米×4", 28, 0.6)), better="392329")
P("fabric-boxes", "CN-CUBBY", "laundry", "Cotton Lantern", "Cubby fabric boxes, set of 3", "小格 布艺收纳箱 三只装",
  "They fit the squares of most cube shelves, 30 cm, and fold flat when summer is in use and winter is not yet. Steel wire in the rim, a window for a label, handles front and back.",
  "30 厘米见方，放得进多数方格柜，换季腾空可折平。箱口穿钢丝撑边，标签小窗，前后各一只提手，从哪头都能抽。",
  "630790", 75, 1.5, (32, 31, 10), 365, S(material="cotton", pieces=3, width=30, depth=30, height=30, capacity=27, load=8, assembly="flat-packed"), C("OAT GRY IND"))

# Home lighting.
P("homework-lamp", "HL-HOMEWK", "lighting-home", "Hearthlight", "Homework wide desk lamp", "作业灯 宽幅台灯",
  "A bar of 50 cm throws light over an open atlas without a bright patch in the middle. A sensor above the diffuser sets the level; after 45 minutes it blinks once, a bell for a break.",
  "50 厘米长灯臂，摊开的地图册都照得匀，中间没有亮斑。灯罩上方感应器自动定亮度；满 45 分钟轻闪一下，提醒歇眼。",
  "94052140", 229, 2.3, (56, 24, 12), 566, S(material="abs", power=18, lumens=1100, cri=95, light_colour="warm neutral", dimming="stepless sensor", supply="mains", mounting="standing"),
  C("WHT SAG GRY"), PLUG())
P("architect-lamp", "HL-ARCH", "lighting-home", "Hearthlight", "Draughtsman clamp lamp", "绘图员 长臂夹灯",
  "Two arms on springs reach 80 cm from the edge of the bench and stay in any pose. Takes an E27 bulb, so the colour of the light is yours to choose; clamp for boards up to 6 cm.",
  "双节弹簧臂，从桌沿伸出 80 厘米，摆到哪停到哪。E27 灯头，光色自选；夹具可夹 6 厘米以内桌板，也可拧在墙上。",
  "940529", 128, 1.9, (50, 22, 14), 377, S(material="steel", bulb_socket="E27", power=40, supply="mains", length=80, mounting="clamp", dimming="none"),
  C("BLK RED CEL"), PLUG("CN EU"))
P("clip-reader", "BP-CLIP", "lighting-home", "Brightpenny", "Bookworm clip lamp", "书虫 夹书灯",
  "Weighs 58 g, too little to bend a paperback. Amber for the last chapter, white for the first; the neck turns away from whoever is asleep beside you.",
  "仅重 58 克，夹在平装书上不压弯书页。读到末章用琥珀光，开篇用白光；软颈一转，不照到身边睡着的人。",
  "94052140", 59, 0.13, (20, 8, 4), 484, S(material="abs", lumens=40, light_colour="amber warm neutral", dimming="steps", supply="rechargeable", run_time=30, battery_capacity=1.9, mounting="clamp"),
  C("WHT BLK COR"), battery="lithium-ion", battery_wh="1.9")
P("cordless-lamp", "DF-FIREFLY", "lighting-home", "Dusk & Filament", "Firefly cordless table lamp", "流萤 无线餐桌灯",
  "For a balcony table without a socket. Touch the top: three levels, the lowest for conversation. Aluminium, proof against drizzle, charged through the foot in four hours.",
  "阳台餐桌没有插座，就用它。触摸顶部三档亮度，最暗一档适合说话。铝制灯身，小雨不怕，从底座充电四小时满。",
  "94052190", 218, 1.0, (36, 14, 14), 467, S(material="aluminium", power=3, lumens=220, light_colour="amber warm", dimming="steps", supply="rechargeable", run_time=14, waterproof="IP54", battery_capacity=16.3),
  C("BLK BRS IVO RUS"), battery="lithium-ion", battery_wh="16.3")
P("paper-pendant", "HL-MOON", "lighting-home", "Hearthlight", "Moon Gate paper pendant", "月洞 宣纸吊灯",
  "Mulberry paper over bamboo hoops, shipped flat and drawn open in a minute. White by day and the colour of a pear by night. For bulbs up to 12 W; cord and rose are in the box.",
  "桑皮纸糊在竹圈上，平板发货，一分钟拉开成形。白天是白的，夜里是梨色。配 12 瓦以内灯泡，含吊线与吸顶盘。",
  "940519", 89, 0.75, (62, 62, 4), 398, S(material="paper bamboo", bulb_socket="E27", power=12, diameter=[40, 60, 80], mounting="hanging", assembly="flat-packed"),
  Z(("40", "40 cm", "40 厘米", -30, -0.3, (42, 42, 4)), ("60", "60 cm", "60 厘米"), ("80", "80 cm", "80 厘米", 50, 0.5, (82, 82, 5))))
P("brass-pendant", "DF-BELL", "lighting-home", "Dusk & Filament", "Bell Founder brass pendant", "铸钟匠 黄铜吊灯",
  "A bell of spun brass, left without lacquer to darken where the heat rises. Bright white enamel inside. Hung low over a table it lights plates and leaves faces in peace.",
  "旋压黄铜钟形灯罩，不上清漆，热气经过处渐渐转暗，内壁白色烤漆。低低挂在餐桌上方，照亮盘子，不晃人脸。",
  "940519", 368, 1.7, (34, 34, 26), 261, S(material="brass", bulb_socket="E27", power=40, diameter=[22, 32], mounting="hanging", assembly="assembled"),
  Z(("22", "22 cm", "22 厘米", -100, -0.6, (25, 25, 20)), ("32", "32 cm", "32 厘米")), F(("RAW", "Bare brass", "原色黄铜", "#b5944a"), ("DRK", "Patinated brass", "做旧黄铜", "#6e5a34")))
P("linear-pendant", "DF-HORIZON", "lighting-home", "Dusk & Filament", "Horizon dining light", "地平线 长条餐吊灯",
  "One line of aluminium 3 cm high that shines down on the table and, softer, up to the ceiling. Height set by sliding the steel cables; the wall dimmer you have will do.",
  "3 厘米高的一道铝线，下照餐桌，上打柔光。滑动钢索即可调高低，兼容家中已有的可控硅墙面调光器，不必另换。",
  "940511", 528, 3.2, (126, 14, 10), 243, S(material="aluminium", power=[32, 42], lumens=[2600, 3400], cri=95, light_colour="warm", dimming="stepless", length=[120, 150], mounting="hanging"),
  Z(("120", "120 cm", "120 厘米"), ("150", "150 cm", "150 厘米", 110, 0.8, (156, 14, 10))), F(("BLK", "Black", "黑色", "#22252a"), ("OAK", "Oak veneer", "橡木皮", "#b98d5e")))
P("slim-ceiling", "BP-DISC", "lighting-home", "Brightpenny", "Full Moon ceiling light", "满月 超薄吸顶灯",
  "Disc 2.4 cm thick whose edge glows a little, so it seems to float. A wall switch flicked twice changes warm to neutral to cool; no remote control to lose.",
  "2.4 厘米薄盘，侧边微微透光，像浮在天花板上。墙壁开关连按两下切换暖、中、冷三色，不用怕丢遥控器。",
  "940511", 119, 1.4, (44, 44, 7), 552, S(material="aluminium", power=[24, 36, 48], lumens=[2400, 3600, 4800], cri=90, light_colour="warm neutral cool", dimming="none", diameter=[30, 40, 50], mounting="screws"),
  Z(("30", "30 cm, 24 W", "30 厘米 24 瓦", -36, -0.5, (34, 34, 7)), ("40", "40 cm, 36 W", "40 厘米 36 瓦"), ("50", "50 cm, 48 W", "50 厘米 48 瓦", 60, 0.7, (54, 54, 7))), C("WHT BLK"))
P("bath-light", "HL-SHAVING", "lighting-home", "Hearthlight", "Shaving Hour mirror light", "晨须 浴室镜前灯",
  "Frosted from end to end, so no shadow falls under the chin. Sealed to IP44 for zone 2 of a bathroom; may be mounted over the mirror or, in a pair, beside it.",
  "整条磨砂出光，下巴底下不留影。密封 IP44，可装浴室 2 区；横装镜上一支，或竖装镜侧成对都行。",
  "940511", 139, 0.95, (64, 12, 10), 325, S(material="aluminium", power=[9, 14], lumens=[900, 1400], cri=95, light_colour="neutral", waterproof="IP44", length=[40, 60], mounting="screws"),
  Z(("40", "40 cm, 9 W", "40 厘米 9 瓦", -30, -0.25, (44, 12, 10)), ("60", "60 cm, 14 W", "60 厘米 14 瓦")), F(("CHR", "Chrome", "镀铬", "#c7cbce"), ("BLK", "Black", "黑色", "#22252a"), ("BRS", "Brushed brass", "拉丝黄铜", "#b5944a")))
P("arc-lamp", "DF-HERON", "lighting-home", "Dusk & Filament", "Standing Heron arc lamp", "立鹭 弧形落地灯",
  "Reaches 110 cm over a sofa from a foot of grey marble that weighs six kilograms. The shade turns on a ball; the arc comes in three parts and goes together with one key.",
  "灰色大理石底座重六公斤，灯臂弧出 110 厘米，从沙发背后照到膝上。灯罩球节可转，灯臂三节，一把内六角拼好。",
  "940529", 498, 7.4, (78, 38, 24), 212, S(material="steel", bulb_socket="E27", power=40, height=195, supply="mains", mounting="floor", assembly="flat-packed", dimming="none"),
  F(("BLK", "Black", "黑色", "#22252a"), ("BRS", "Brushed brass", "拉丝黄铜", "#b5944a")), PLUG())
P("uplighter", "HL-PAIR", "lighting-home", "Hearthlight", "Two Readers floor lamp", "共读 双头落地灯",
  "A bowl on top whitens the ceiling for the room, a small arm at elbow height is for the page. Each has its own dimmer on the pole, at the height of a seated hand.",
  "顶部灯碗打亮天花板给全屋，肘高处小灯臂只照书页。两路各有调光旋钮，装在灯杆上坐着就够得到的高度。",
  "94052190", 298, 4.6, (48, 32, 16), 294, S(material="steel", power=30, lumens=2600, cri=90, light_colour="warm", dimming="stepless", height=180, supply="mains", assembly="flat-packed"),
  C("BLK WHT"), PLUG("CN EU UK"))
P("stoneware-lamp", "DF-JAR", "lighting-home", "Dusk & Filament", "Oil Jar table lamp", "油罐 陶艺台灯",
  "The base is thrown like the jars in which lamp oil was once sold, glazed to the shoulder. Linen shade, E14; the flex is covered with twisted cotton and has a switch in line.",
  "灯座仿旧时盛灯油的陶罐拉坯，釉挂到肩。亚麻灯罩，E14 灯头；电线包扭花棉布，带线上开关，放床头或玄关柜。",
  "940529", 198, 2.8, (36, 34, 40), 286, S(material="stoneware linen", bulb_socket="E14", power=25, height=46, supply="mains", mounting="standing", dimming="none"),
  F(("OCH", "Ochre glaze", "赭石釉", "#b9863f"), ("INK", "Ink glaze", "墨釉", "#2f3438"), ("CHA", "Chalk", "白垩", "#e7e1d5")), PLUG("CN EU UK"))
P("night-light", "BP-LANDING", "lighting-home", "Brightpenny", "Stair Landing sensor light", "楼梯口 感应夜灯",
  "Wakes when someone passes within three metres in the dark and goes off after twenty seconds. A magnet holds it to its glued plate; lift it off and it is a torch.",
  "暗处三米内有人经过就亮，二十秒后熄。磁吸在粘贴片上，取下来就能当手电；充一次电，按每晚十次算能用两个月。",
  "94052140", 45, 0.16, (20, 7, 5), 521, S(material="abs", lumens=60, light_colour="warm", dimming="sensor", supply="rechargeable", battery_capacity=4.4, mounting="adhesive magnet", length=18),
  K(("1", "One", "单只"), ("3", "Three", "三只", 68, 0.28)), A("finish", ("WAR", "White", "白色", "#f2f2ee"), ("BLK", "Black", "黑色", "#22252a")), battery="lithium-ion", battery_wh="4.4", eur=13)
P("cabinet-bar", "BP-WORKTOP", "lighting-home", "Brightpenny", "Worktop under-cabinet bar", "台面 橱柜灯条",
  "Wave a hand beneath it, wet or floury, and the worktop is lit. Flat as a ruler at 9 mm; mains driver with a flat plug that fits behind a toaster, links to a second bar.",
  "手湿、手上有面也不怕，在下面一挥就亮。薄如直尺，仅 9 毫米；附扁插电源，烤箱背后也插得下，可对接第二条。",
  "940511", 89, 0.5, (62, 8, 5), 339, S(material="aluminium", power=[7, 10], lumens=[650, 950], light_colour="neutral", dimming="sensor steps", supply="mains", length=[40, 60], mounting="adhesive screws"),
  Z(("40", "40 cm", "40 厘米", -20, -0.12, (42, 8, 5)), ("60", "60 cm", "60 厘米")), PLUG("CN EU UK"))
P("hare-lamp", "BP-HARE", "lighting-home", "Brightpenny", "Moon Hare children's night lamp", "月兔 儿童夜灯",
  "Soft silicone to squeeze, and a pat on the head changes it from white to amber to off. A timer of thirty minutes lets it go out after the second story.",
  "软硅胶，捏着玩；拍拍脑袋，白光变琥珀光再变熄灭。可定时三十分钟，讲完第二个故事自己就睡了。耳朵里没有硬芯。",
  "94052190", 79, 0.4, (18, 14, 14), 432, S(material="silicone", lumens=50, light_colour="warm amber", dimming="steps", supply="rechargeable", run_time=20, battery_capacity=4.4),
  A("pattern", ("HAR", "Hare", "玉兔", "#f4eedd"), ("TOA", "Toad", "蟾蜍", "#a9c4ad")), battery="lithium-ion", battery_wh="4.4")
P("sunrise-lamp", "HL-ROOSTER", "lighting-home", "Hearthlight", "Quiet Rooster wake-up lamp", "静鸡 晨光唤醒灯",
  "Rises from dark red to daylight over half an hour before the alarm, then adds birdsong, or a bell if that fails. The clock dims at night until it can only just be read.",
  "闹铃前半小时由暗红渐亮到日光，再加鸟鸣，还不醒才敲铃。时钟夜里自动转暗，刚好看得清；断电不丢时间。",
  "94052140", 189, 0.85, (20, 20, 13), 410, S(material="abs", power=10, lumens=400, light_colour="red warm neutral", dimming="stepless", supply="usb-c", mounting="standing"), C("WHT GRN"))
P("spot-bar", "HL-EASEL", "lighting-home", "Hearthlight", "Easel spotlight bar", "画架 轨道射灯",
  "Heads that tilt and turn on a bar, for pictures, shelves or the dark end of a kitchen. GU10 sockets, so that bulbs can still be changed when this model is no longer made.",
  "灯头可俯仰旋转，照画、照书架，或照厨房最暗的那头。GU10 灯座，这款停产了，灯泡照样买得到。不含灯泡。",
  "940519", 148, 1.5, (62, 14, 14), 267, S(material="steel", bulb_socket="GU10", power=[70, 105], length=[36, 56], mounting="screws", assembly="assembled", dimming="stepless"),
  A("grade", ("2", "Two heads", "两头"), ("3", "Three heads", "三头", 50, 0.5)), C("WHT BLK"))
P("led-bulb", "BP-BULB", "lighting-home", "Brightpenny", "Plainday LED bulbs", "平日 LED 灯泡",
  "Bulbs as they used to look, pear-shaped and frosted. Colour rendering of 92, no flicker a camera can see, and a space on the collar for the date, so that you know how long it has lasted.",
  "梨形磨砂，样子和老灯泡一样。显色指数 92，手机拍不出频闪；灯颈留一格写启用日期，看看它究竟用了多久。",
  "853952", 39, 0.3, (16, 13, 12), 505, S(material="polycarbonate", power=9, lumens=806, cri=92, light_colour="warm neutral", bulb_socket="E27", dimming="none", pieces=[3, 6]),
  A("grade", ("27", "Warm, 2,700 K", "暖白 2700 K"), ("40", "Neutral, 4,000 K", "中性白 4000 K")), K(("3", "3 bulbs", "3 只"), ("6", "6 bulbs", "6 只", 30, 0.3, (24, 16, 12))), eur=10)
P("filament-bulb", "DF-COIL", "lighting-home", "Dusk & Filament", "Ember Coil filament bulb", "余烬丝 装饰灯泡",
  "A single LED filament bent to a loose spiral in amber glass: an ornament first, 250 lm second. Dims to the glow of a coal without a hum.",
  "一根 LED 灯丝弯成松松的螺旋，装在琥珀色玻璃里：先是摆设，其次才是 250 流明的灯。可调到炭火般微亮，无电流声。",
  "853952", 66, 0.22, (16, 14, 14), 256, S(material="glass", power=4, lumens=250, cri=90, light_colour="amber", bulb_socket="E27", dimming="stepless"),
  Z(("G95", "Globe, 95 mm", "球形 95 毫米"), ("G125", "Globe, 125 mm", "球形 125 毫米", 24, 0.1, (19, 17, 17)), ("T45", "Tube, 45 x 185 mm", "管形 45×185 毫米", 10, 0.03, (24, 9, 9))), eur=18)

# Torches and lanterns.
P("pocket-torch", "FG-POCKET", "torches", "Far Gate", "Lamplighter pocket torch", "掌灯人 口袋手电",
  "A finger long, with a clip and a switch in the tail that works through a glove. From firefly, for reading a map in a tent, to 1,000 lm for two minutes; then it steps down by itself.",
  "一指长，带笔夹，尾按开关戴手套也按得动。从帐篷里看地图的萤火档，到 1000 流明高亮两分钟，之后自动降档。",
  "851310", 98, 0.16, (15, 8, 4), 479, S(material="aluminium", lumens=1000, beam=120, run_time=40, waterproof="IPX8", supply="rechargeable", battery_capacity=4.1, light_colour="neutral"),
  C("BLK SND"), battery="lithium-ion", battery_wh="4.1")
P("head-torch", "FG-FOREHEAD", "torches", "Far Gate", "Night Path head torch", "夜路 头灯",
  "78 g with the battery in front, so no cable at the back of a hood. Flood for the camp and spot for the trail; a second button for red, which does not wake the tent.",
  "电池前置，全重 78 克，脑后没有线，戴帽兜也合适。营地用泛光，赶路用聚光；另有红光键，不吵醒同帐篷的人。",
  "851310", 109, 0.17, (12, 9, 6), 458, S(material="abs", lumens=450, beam=90, run_time=60, waterproof="IPX6", supply="rechargeable", battery_capacity=4.6, light_colour="cool red"),
  C("ORA GRY"), battery="lithium-ion", battery_wh="4.6")
P("camp-lantern", "FG-CAMPLAN", "torches", "Far Gate", "Paraffin camp lantern", "马灯 复古营灯",
  "Shaped like the storm lamps of railwaymen, with a knob where the wick was: turn it and the light flickers up. The bail hangs it from a branch; gives some of its charge to a telephone.",
  "铁路马灯的样子，原来拧灯芯的旋钮现在调光，转一转火苗般亮起。提梁可挂树枝，必要时还能给手机充点电。",
  "851310", 168, 0.75, (24, 15, 14), 442, S(material="steel", lumens=350, run_time=80, waterproof="IPX4", supply="rechargeable", battery_capacity=18.5, light_colour="amber warm", dimming="stepless"),
  C("FOR RED IVO BLK"), battery="lithium-ion", battery_wh="18.5")
P("dynamo-torch", "FG-CRANK", "torches", "Far Gate", "Power Cut crank lantern", "停电 手摇应急灯",
  "One minute at the crank gives twelve of light; a panel in the lid trickles in more on the window sill. It also runs on three AA cells, which keep for years in a drawer.",
  "手摇一分钟，亮十二分钟；盖上太阳能板放窗台慢慢续电。也可装三节五号电池，放在抽屉里备几年也不怕没电。",
  "851310", 89, 0.48, (20, 12, 10), 303, S(material="abs", lumens=150, run_time=16, waterproof="IPX4", supply="hand solar cells rechargeable", battery_capacity=7.4, light_colour="cool"), C("YEL OLV"), battery="lithium-ion", battery_wh="7.4")
P("floodlight", "VM-FLOOD", "torches", "Voltmarsh", "Scaffold site light", "脚手架 工地投光灯",
  "Folds its frame into a stand, turns through 200 degrees and survives a fall of one metre. Runs on the same 18 V batteries as the maker's drills, of which one is enclosed.",
  "框架可折成支架，转角 200 度，一米高摔下照样亮。与同牌电钻共用 18 伏电池，包装内附一块；停电时也能应急。",
  "851310", 279, 1.9, (28, 26, 10), 278, S(material="aluminium", lumens=[2000, 4000], voltage=18, run_time=6, waterproof="IP54", supply="rechargeable", battery_capacity=72, light_colour="cool", dimming="steps"),
  A("grade", ("20", "2,000 lm", "2000 流明"), ("40", "4,000 lm", "4000 流明", 80, 0.5)), battery="lithium-ion", battery_wh="72")
P("inspection-lamp", "VM-PENLIGHT", "torches", "Voltmarsh", "Engine Bay inspection lamp", "机舱 折叠检修灯",
  "Thin as a rule, 11 mm, with a joint in the middle and magnets at both ends. The strip lights a whole sump; the lamp at the tip finds a screw that has fallen between hoses.",
  "薄如折尺，仅 11 毫米，中间可折，两端磁吸。长条照亮整个油底壳，顶端小灯用来找掉进缝里的螺丝。",
  "851310", 129, 0.3, (26, 9, 4), 316, S(material="aluminium", lumens=500, run_time=10, waterproof="IP54", supply="rechargeable", battery_capacity=9.6, light_colour="cool", mounting="magnet hanging"), C("BLK ORA"), battery="lithium-ion", battery_wh="9.6")

# Hand tools.
P("drawer-set", "BH-DRAWER", "tools", "Beckhammer", "First Flat tool kit", "新居 家用工具箱",
  "What is wanted on the day of moving in: hammer, long-nose pliers, level, utility knife, two screwdrivers with real tips, wall plugs and a pencil. The case closes even when the pieces are not in their own places.",
  "搬家当天用得上的：锤子、尖嘴钳、水平尺、美工刀、两把咬得住的螺丝刀、膨胀管和一支铅笔。胡乱放回去，箱盖也合得上。",
  "820600", 139, 2.6, (35, 26, 9), 475, S(material="chrome-vanadium", pieces=38, tool_case="case", grip="two-part", supply="hand"), C("GRY ORA"))
P("socket-set", "BH-SOCKET", "tools", "Beckhammer", "Lay-By socket set", "停车带 套筒组套",
  "Seventy-two-tooth ratchet, so the handle needs five degrees to turn a nut behind a strut. Sockets of six points that grip the flats; sizes are milled, not stamped, and filled with white.",
  "72 齿棘轮，每次只需转 5 度，支架后面的螺母也拧得到。六角套筒咬平面不咬尖角；规格铣刻填白，油手也看得清。",
  "820600", 228, 4.8, (39, 29, 8), 429, S(material="chrome-vanadium", pieces=[46, 94], square_drive=["1/4 in", "1/2 in"], tool_case="case", supply="hand"),
  K(("46", "46 pieces, 1/4 in", "46 件 1/4 寸", -120, -3.1, (26, 19, 6)), ("94", "94 pieces, 1/4 and 1/2 in", "94 件 1/4 与 1/2 寸")), better="820420")
P("spanners", "BH-COMBI", "tools", "Beckhammer", "Flat Twelve combination spanners", "平十二 两用扳手",
  "Open end at 15 degrees, ring at the same size, forged thin around the head for bicycles and boilers. The canvas roll has a pocket for each and an empty one that shows what is missing.",
  "开口端 15 度，另一端同规格梅花，头部锻得薄，修自行车、壁挂炉都伸得进。帆布卷袋一格一把，缺哪把一眼便知。",
  "820411", 158, 1.9, (36, 14, 7), 336, S(material="chrome-vanadium", pieces=[8, 12], tool_case="roll", supply="hand"),
  K(("8", "8 pieces, 8 to 19 mm", "8 件 8–19 毫米", -56, -0.8, (30, 12, 6)), ("12", "12 pieces, 6 to 22 mm", "12 件 6–22 毫米")), F(("SAT", "Satin chrome", "哑光镀铬", "#b9bec4"), ("BLK", "Black phosphate", "磷化黑", "#2e2d2c")))
P("ratchet-spanners", "BH-RATCHET", "tools", "Beckhammer", "Click Ring ratchet spanners", "轻响 棘轮扳手",
  "The ring end turns freely one way, and the head tips through 180 degrees to reach over a pipe. A set for repairs in place, behind a washing machine or under a sink.",
  "梅花端单向棘轮，头部可俯仰 180 度越过管子。洗衣机背后、水槽底下就地修理用得上。72 齿，反转拨片在侧面。",
  "820411", 198, 1.5, (30, 16, 6), 248, S(material="chrome-vanadium", pieces=[7, 12], tool_case="rail", supply="hand", tightening=120), K(("7", "7 pieces, 8 to 19 mm", "7 件 8–19 毫米"), ("12", "12 pieces, 8 to 19 mm, every size", "12 件 8–19 毫米逐号", 120, 0.9)))
P("adjustable-spanner", "BH-JAW", "tools", "Beckhammer", "Thin Jaw adjustable spanner", "薄口 活动扳手",
  "Opens to 38 mm in the 20 cm size and has jaws only 7 mm thick at the tip, for the nuts under taps. The scale is in millimetres on one side and inches on the other.",
  "20 厘米款开口达 38 毫米，钳口尖端只厚 7 毫米，水龙头底下的螺母够得着。一面毫米一面英寸刻度，镀镍防锈。",
  "820411", 52, 0.36, (24, 9, 3), 290, S(material="chrome-vanadium", pieces=1, length=[20, 25], grip="two-part", tool_case="card", supply="hand"),
  Z(("20", "20 cm", "20 厘米"), ("25", "25 cm", "25 厘米", 16, 0.2, (29, 10, 3))), better="820412")
P("precision-set", "BH-WATCH", "tools", "Beckhammer", "Watch Bench precision screwdriver set", "表匠台 精密螺丝刀套装",
  "For spectacles, telephones and battery lids of toys. Bits of S2 steel sit in a drawer that springs open at a push; the cap spins on a bearing under the forefinger.",
  "修眼镜、修手机，也拧玩具的电池盖。S2 钢批头装在一按弹出的抽屉里，顶帽带轴承，用食指抵住就能转。",
  "820559", 68, 0.42, (18, 9, 4), 517, S(material="steel aluminium", pieces=[25, 49], tool_case="box", supply="hand", steel_grade="S2"),
  K(("25", "25 pieces", "25 件", -24, -0.15), ("49", "49 pieces", "49 件")), C("GRY BLK"), better="820540")
P("screwdrivers", "BH-HANDLE", "tools", "Beckhammer", "Turned Grip screwdrivers", "旋柄 螺丝刀",
  "Handles with a thick belly for force and a thin neck for speed. The tips are roughened by laser so that they bite; the insulated row is tested one by one at 10,000 V for work up to 1,000 V.",
  "柄肚粗、柄颈细，用力与快转兼顾。刀头激光毛化，咬得住螺钉；绝缘款逐支过 10000 伏试验，可用于 1000 伏以下作业。",
  "820559", 79, 0.75, (30, 14, 5), 343, S(material="chrome-vanadium", pieces=6, grip="two-part", tool_case="rail", supply="hand"),
  A("grade", ("STD", "Standard", "普通款"), ("VDE", "Insulated to 1,000 V", "1000 伏绝缘款", 60, 0.1)), better="820540")
P("pliers", "BH-PLIERS", "tools", "Beckhammer", "Linesman pliers, set of 3", "线工 钳子三件",
  "Combination, side-cutting and long-nose, induction-hardened where they cut. A spring opens them and a loop of wire keeps them shut in the bag; joints need a drop of oil a year.",
  "钢丝钳、斜口钳、尖嘴钳，刃口高频淬火，剪得断钢丝。弹簧自开，线环扣合，放包里不张嘴；铆轴每年滴一滴油。",
  "820559", 128, 1.0, (28, 19, 4), 322, S(material="chrome-vanadium", pieces=3, length=18, hardness=62, grip="two-part", tool_case="card", supply="hand"), A("grade", ("STD", "Standard", "普通款"), ("VDE", "Insulated to 1,000 V", "1000 伏绝缘款", 70, 0.1)), better="820320")
P("claw-hammer", "BH-CLAW", "tools", "Beckhammer", "Attic claw hammer", "阁楼 羊角锤",
  "Head of 450 g on a shaft of hickory or fibreglass, hung true and wedged with steel. A magnet in a groove holds the first nail, which leaves the other hand on the ladder.",
  "450 克锤头，山胡桃木或玻纤柄，钢楔锁紧。槽内磁铁吸住第一枚钉，另一只手可以扶梯子；锤面光平，不咬木头。",
  "820559", 65, 0.72, (35, 14, 5), 279, S(material="steel", length=33, pieces=1, supply="hand", tool_case="card"), F(("ASH", "Hickory shaft", "山胡桃木柄", "#c9a77b"), ("FIB", "Fibreglass shaft", "玻纤柄", "#f0c02f")), better="820520")
P("hex-keys", "BH-HEX", "tools", "Beckhammer", "Ball End hexagon keys", "球头 内六角扳手",
  "The long arm turns at 25 degrees to the screw, the short arm tightens. Each size has a colour of its own; after a week one reaches for blue and not for five millimetres.",
  "长臂球头可斜 25 度拧入，短臂上紧。每个规格一种颜色，用一周就记住了：要的是蓝色那支，不必再认 5 毫米。",
  "820411", 49, 0.5, (20, 10, 4), 387, S(material="steel", pieces=9, steel_grade="S2", tool_case="rail", supply="hand"), A("grade", ("HEX", "Hexagon, 1.5 to 10 mm", "内六角 1.5–10 毫米"), ("TX", "Torx, T10 to T50", "梅花 T10—T50", 6)))
P("pull-saw", "BH-PULL", "tools", "Beckhammer", "Joiner's folding pull saw", "木作 折叠拉锯",
  "Cuts on the pull, so the blade can be 0.6 mm thin and the kerf a pencil line. Folds into its handle; teeth for dry timber on one blade, for green branches on the other.",
  "回拉切削，锯片只需 0.6 毫米厚，锯缝细如铅笔线。可折进手柄；一片细齿锯干料，一片粗齿锯鲜枝，按钮换片。",
  "820559", 75, 0.34, (28, 7, 4), 241, S(material="steel", length=[18, 24], pieces=2, grip="two-part", tool_case="card", supply="hand"),
  Z(("18", "18 cm blade", "锯片 18 厘米"), ("24", "24 cm blade", "锯片 24 厘米", 18, 0.08, (34, 7, 4))), better="820210")
P("bicycle-kit", "FG-ROADSIDE", "tools", "Far Gate", "Wheelwright bicycle tool roll", "车匠 自行车工具卷",
  "What a touring rider misses in a village without a shop: chain splitter, spoke key, cassette remover, levers of nylon, patches. Waxed canvas, tied to a saddle with its own strap.",
  "长途骑行在没有车铺的村里才想起的东西：截链器、辐条扳手、飞轮套筒、尼龙撬胎棒、补胎片。蜡布卷袋，可绑车座下。",
  "820600", 149, 1.15, (27, 13, 8), 354, S(material="chrome-vanadium wax-cloth", pieces=18, tool_case="roll", supply="hand"), C("OLV BRN"))

# Power tools.
P("pocket-drill", "VM-TWELVE", "power-tools", "Voltmarsh", "Sedge 12 V drill driver", "莎草 12 伏电钻",
  "15 cm from chuck to tail: fits between two shelves with a bit in it. Enough for furniture, curtain rails in wood and the odd hole of 8 mm; a clutch of eighteen steps saves the screws.",
  "从夹头到尾长 15 厘米，装着批头也能伸进两层搁板之间。装家具、在木头上装窗帘杆、偶尔打 8 毫米孔都够用；18 档离合防滑丝。",
  "846721", 219, 1.7, (30, 24, 10), 548, S(voltage=12, motor_type="brushless", tightening=32, rpm=1500, chuck="10 mm", battery_capacity=24, tool_case="case", supply="rechargeable"),
  A("kit", ("1", "One 2 Ah battery, charger", "一块 2 Ah 电池与充电器"), ("2", "Two 2 Ah batteries, charger", "两块 2 Ah 电池与充电器", 60, 0.22), ("S", "Two batteries and 45 bits", "双电池与 45 件批头", 99, 0.9)), PLUG("CN EU UK"), battery="lithium-ion", battery_wh="24")
P("combi-drill", "VM-EIGHTEEN", "power-tools", "Voltmarsh", "Bulrush 18 V hammer drill", "香蒲 18 伏冲击钻",
  "Two gears, and a ring that adds hammering for brick. An all-metal 13 mm chuck, side handle, and a motor that stops the moment the bit jams, before the wrist finds out.",
  "两挡变速，转环切换冲击，砖墙也打得动。全金属 13 毫米夹头，带侧手柄；钻头一卡电机立刻停，不扭手腕。",
  "846721", 429, 3.2, (38, 31, 13), 491, S(voltage=18, motor_type="brushless", tightening=65, rpm=2000, chuck="13 mm", battery_capacity=72, tool_case="case", supply="rechargeable"),
  A("kit", ("1", "One 4 Ah battery, charger", "一块 4 Ah 电池与充电器"), ("2", "Two 4 Ah batteries, charger", "两块 4 Ah 电池与充电器", 150, 0.65)), PLUG("CN EU UK"), battery="lithium-ion", battery_wh="72")
P("corded-drill", "VM-MAINS", "power-tools", "Voltmarsh", "Ditch mains impact drill", "沟渠 插电冲击钻",
  "Never flat when it is wanted twice a year. 750 W through a 3 m rubber cable, speed by the trigger and a wheel that limits it, depth rod and a box for dowels included.",
  "一年用两回，拿出来永远有电。750 瓦，3 米橡胶线，扳机调速另有限速轮，附深度尺与一盒膨胀管。打混凝土请选电锤。",
  "846721", 189, 2.8, (32, 28, 11), 395, S(power=750, voltage=[220, 230], motor_type="brushed", rpm=2800, chuck="13 mm", tool_case="case", supply="mains"), PLUG("CN EU UK AU"))
P("rotary-hammer", "VM-SDS", "power-tools", "Voltmarsh", "Millrace SDS rotary hammer", "水轮 四坑电锤",
  "For concrete that an impact drill does not enter: 2.8 J a blow, rotation alone, hammer alone or both. A spring between motor and grip takes the worst of it; 24 mm holes in one go.",
  "冲击钻啃不动的混凝土归它：每次 2.8 焦，可只转、只锤或连转带锤。电机与手柄间有减震弹簧，一次成孔 24 毫米。",
  "846721", 359, 4.6, (42, 34, 12), 327, S(power=850, voltage=[220, 230], motor_type="brushed", rpm=1100, chuck="SDS-plus", tool_case="case", supply="mains"), PLUG("CN EU UK"), A("kit", ("STD", "With 3 bits", "附 3 支钻头"), ("CHI", "With 6 bits and 2 chisels", "附 6 支钻头与 2 支凿", 60, 0.8)))
P("cordless-hammer", "VM-SDS18", "power-tools", "Voltmarsh", "Millrace cordless rotary hammer", "水轮 充电电锤",
  "Ninety holes of 6 mm in a ceiling on one battery, without a cable round the ladder. At 2.4 kg it can be held overhead; a cup for dust slips over the bit.",
  "一块电池在天花板上打九十个 6 毫米孔，梯子上没有线缠着。裸机 2.4 公斤，举得住；防尘碗套在钻头上，灰不落眼。",
  "846721", 649, 4.9, (42, 34, 13), 269, S(voltage=18, motor_type="brushless", rpm=1200, chuck="SDS-plus", battery_capacity=90, tool_case="case", supply="rechargeable"),
  A("kit", ("1", "One 5 Ah battery, charger", "一块 5 Ah 电池与充电器"), ("2", "Two 5 Ah batteries, charger", "两块 5 Ah 电池与充电器", 120, 0.75)), PLUG("CN EU UK"), battery="lithium-ion", battery_wh="90")
P("angle-drill", "VM-ANGLE", "power-tools", "Voltmarsh", "Elbow right-angle drill", "弯头 直角钻",
  "Where a drill of the usual shape does not go: between joists, inside a wardrobe, behind the sink. Head 9 cm high; a paddle along the body takes the place of a trigger.",
  "普通电钻进不去的地方：搁栅之间、衣柜里面、水槽背后。钻头部高 9 厘米；机身长条压板代替扳机，怎么握都按得到。",
  "846721", 389, 2.2, (36, 24, 11), 158, S(voltage=18, motor_type="brushless", tightening=40, rpm=1400, chuck="10 mm", battery_capacity=36, tool_case="case", supply="rechargeable"), PLUG("CN EU"), battery="lithium-ion", battery_wh="36")
P("screwdriver-cordless", "BP-TWIST", "power-tools", "Brightpenny", "Twist & Click cordless screwdriver", "轻拧 电动螺丝刀",
  "For flat-pack evenings. A straight handle that bends to a pistol, five newton metres, and a ring of light where the bit meets the screw; charges from the telephone's cable.",
  "为组装家具的夜晚准备。直柄可折成枪形，5 牛·米，批头处一圈灯照着螺钉；用手机的 USB-C 线就能充电。",
  "846721", 109, 0.7, (24, 15, 6), 519, S(voltage=3.6, motor_type="brushed", tightening=5, rpm=220, chuck="1/4 in hex", battery_capacity=7.2, tool_case="box", supply="rechargeable"), C("CEL CHA COR"), battery="lithium-ion", battery_wh="7.2", better="846729")
P("jigsaw", "VM-JIG", "power-tools", "Voltmarsh", "Meander jigsaw", "曲流 曲线锯",
  "Follows a pencil round a washbasin. Four orbital settings, sole plate that tilts 45 degrees both ways, and a blower that keeps the line clear of dust; blades change without a key.",
  "沿铅笔线绕着洗脸盆锯一圈。四档摆动，底板左右各倾 45 度，吹尘口让画线始终看得见；免工具换锯条，附五支。",
  "846721", 259, 2.6, (32, 26, 12), 262, S(power=650, voltage=[220, 230], motor_type="brushed", rpm=3000, tool_case="case", supply="mains"), PLUG("CN EU UK"), better="846722")
P("orbital-sander", "VM-SAND", "power-tools", "Voltmarsh", "Tideflat orbital sander", "滩涂 圆盘砂光机",
  "Takes the old varnish off a table and leaves no swirls that a lamp would show. Paper of 125 mm holds by hook and loop; the box for dust has a window, and a hose fits instead.",
  "磨掉旧桌面的漆，侧光下也不见旋纹。125 毫米砂纸魔术贴固定；集尘盒带观察窗，也可直接接吸尘器软管。",
  "846721", 229, 1.9, (28, 17, 16), 247, S(power=300, voltage=[220, 230], motor_type="brushed", rpm=12000, diameter=12.5, tool_case="bag", supply="mains"), PLUG("CN EU UK"), better="846729")

# Travel: cases and what goes into them.
P("zipless-case", "TP-STRAIT", "travel", "Tern Passage", "Strait frame suitcase", "海峡 铝框拉杆箱",
  "No zip to burst: an aluminium frame, two latches and a rubber seal that keeps out the rain on the tarmac. The polycarbonate is ribbed crosswise, where handlers' belts scratch least.",
  "没有拉链可崩：铝框、双卡扣，胶条挡住停机坪的雨水。聚碳酸酯箱壳横向压筋，行李带刮不出长痕；内衬可整片拆洗。",
  "42021250", 589, 4.9, (57, 42, 26), 534, S(material="polycarbonate aluminium", capacity=[36, 62, 92], castors=4, case_lock="latches", cabin="yes no"),
  Z(("20", "55 cm, 36 l", "20 寸 36 升", -90, -1.2, (57, 40, 25)), ("24", "66 cm, 62 l", "24 寸 62 升", 0, 0, (68, 46, 29)), ("28", "76 cm, 92 l", "28 寸 92 升", 110, 1.1, (79, 52, 32))), C("SLV GRN FOR"), eur=149)
P("aluminium-case", "TP-ALLOY", "travel", "Tern Passage", "Meridian Line aluminium suitcase", "子午线 全铝拉杆箱",
  "Riveted from 1 mm sheets of aluminium-magnesium alloy. It dents where plastic would crack, and the dents stay; straps inside press each half flat. Corners, wheels and handle can be had as spare parts.",
  "1 毫米铝镁合金板铆接。磕碰会凹而不裂，凹痕不会复原；箱内压带把两半各自压平。包角、轮子、拉杆都有配件可换。",
  "420219", 888, 5.0, (57, 40, 25), 288, S(material="aluminium", capacity=[34, 60], castors=4, case_lock="latches", cabin="yes no"),
  Z(("20", "55 cm, 34 l", "20 寸 34 升"), ("24", "66 cm, 60 l", "24 寸 60 升", 92, 0.6, (68, 45, 28))), C("SLV BLK"), eur=219)
P("front-open-case", "FG-FRONT", "travel", "Far Gate", "Wicket front-opening case", "边门 前开盖登机箱",
  "A lid in the front shell lets out the laptop at security without opening the case on the floor. Recycled polycarbonate; the two front wheels lock, for trains that brake.",
  "箱前开一扇小门，过安检取电脑不必在地上摊开整只箱子。再生聚碳酸酯；前两轮可锁，列车刹车也不溜走。",
  "42021250", 328, 3.7, (57, 40, 25), 571, S(material="polycarbonate", capacity=37, castors=4, case_lock="tsa", cabin="yes", laptop=15.6, pockets=4), C("BLK CEL CRM LAV"), eur=85)
P("soft-case", "FG-SOFT", "travel", "Far Gate", "Porter soft expanding case", "脚夫 软箱",
  "Nylon with two outside pockets and 5 cm more depth behind a zip, for the way home. Two large wheels in place of four small ones: cobbles, snow, the gravel before the guest house.",
  "尼龙软箱，前有两袋，拉开拉链再多 5 厘米厚度，留给回程。两只大轮代替四只小轮：石板路、雪地、客栈门前的碎石都拉得动。",
  "420212", 259, 3.1, (57, 38, 24), 402, S(material="nylon", capacity=[40, 72], castors=2, case_lock="combination", cabin="yes no", pockets=5),
  Z(("20", "55 cm, 40 l", "20 寸 40 升"), ("26", "68 cm, 72 l", "26 寸 72 升", 80, 1.0, (70, 44, 30))), C("NVY CHA OLV"))
P("ride-on-case", "FG-PONY", "travel", "Far Gate", "Pony children's ride-on case", "小马 儿童骑行箱",
  "Carries a child of up to 35 kg through a terminal and hangs from a parent's shoulder when the child would rather walk. Rounded ABS; the strap tows and carries, and two grips in front are for holding on.",
  "能驮着 35 公斤以内的孩子穿过航站楼；孩子想自己走，家长就把它背上肩。ABS 圆角箱壳，拖带兼背带，前端两只小把手可扶稳。",
  "42021250", 198, 2.5, (48, 34, 24), 338, S(material="abs", capacity=20, castors=4, case_lock="none", cabin="yes", load=35), A("pattern", ("PON", "Pony", "小马", "#8a5f3c"), ("WHA", "Whale", "鲸鱼", "#2f5da8"), ("BUS", "Bus", "公交车", "#c0272d")))
P("packing-cubes", "TP-CUBES", "travel", "Tern Passage", "Left Luggage packing cubes", "寄存处 分装袋",
  "A second zip around the side squeezes the air out of five shirts until they are three. Mesh windows, one white side for clean and one grey for worn; the loop hangs in a wardrobe.",
  "侧面第二道拉链把五件衬衫压成三件厚。网纱窗看得见内容，白面装干净、灰面装穿过的；提环可挂衣柜，到店不用拆包。",
  "42029291", 98, 0.55, (32, 26, 6), 446, S(material="nylon", pieces=[3, 6], closure="zip", wash=30),
  K(("3", "3 cubes: S, M, L", "三只：小、中、大", -40, -0.25), ("6", "6 pieces, with shoe bag and laundry bag", "六件：另加鞋袋、脏衣袋")), C("GRY MIS TER"))
P("hanging-washbag", "TP-WASH", "travel", "Tern Passage", "Basin hanging wash bag", "面盆 挂式洗漱包",
  "Unrolls from a hook to four compartments over a basin with no shelf. The lowest, clear and removable, is the litre that airport scanners want to see.",
  "没有置物架的洗手台上方，钩子一挂展开四格。最下面一格透明可拆，正好是安检要看的那一升。内层涂胶，瓶子漏了也不渗。",
  "42029291", 88, 0.38, (27, 20, 8), 363, S(material="polyester", capacity=4, closure="zip", pockets=9, mounting="hanging", leak_proof="yes"), C("NVY OLV ROS"))
P("neck-pillow", "TP-WINDOW", "travel", "Tern Passage", "Window Seat neck pillow", "靠窗 护颈枕",
  "Higher on one side, since heads fall to one side; turn it round for the aisle. Slow foam in a cover of brushed jersey that zips off, rolled into a bag no bigger than a loaf.",
  "一侧高一侧低，因为人总往一边歪；坐过道就掉个头。慢回弹棉芯，磨毛针织套可拆洗，卷进袋里不过一条面包大。",
  "940490", 89, 0.42, (20, 14, 14), 417, S(material="cotton", weave="knitted", fill="foam", hardness_feel="medium", wash=40, closure="clips"), C("CHA NVY SAG"))
P("travel-towel", "TP-SANDBAR", "travel", "Tern Passage", "Sandbar quick-dry towel", "沙洲 速干巾",
  "Sand falls off its suede face when shaken, and it dries on a rucksack within an hour's walk. A loop with a press stud closes round a branch; packs to the size of an apple.",
  "绒面不沾沙，抖一抖就掉，搭在背包外面，走一小时就干。挂环带按扣，能扣住树枝；收起来不过一只苹果大小。",
  "630260", 49, 0.22, (18, 11, 8), 329, S(material="microfibre", weave="velour", grammage=210, wash=40, length=[100, 150], width=[50, 80]),
  Z(("100", "50 x 100 cm", "50×100 厘米"), ("150", "80 x 150 cm", "80×150 厘米", 26, 0.2)), C("TEA COR GRY"), better="630293")
P("sleep-set", "MP-NIGHTBUS", "travel", "Mulberry Post", "Night Train eye mask set", "夜车 眼罩套装",
  "Silk over the eyes, a wide band that leaves the ears alone, and a hollow before each lid so that lashes move. Foam plugs and a pouch come with it, for sleeper trains and shared rooms.",
  "真丝贴眼，宽带不勒耳朵，眼前留空，睫毛眨得动。附耳塞与小袋，卧铺车厢、合住房间都用得上。可手洗，颜色不沾枕套。",
  "630790", 79, 0.12, (22, 11, 4), 298, S(material="silk", pieces=3, weave="charmeuse", wash=30), C("NVY IVO PLM"))

# Bags and backpacks.
P("laptop-backpack", "TP-LEDGER", "bags", "Tern Passage", "Counting House backpack", "账房 通勤电脑包",
  "Stands up by itself beside a desk. The laptop hangs 2 cm above the floor of the bag, papers lie flat behind it, and what is needed on the train is in a pocket that opens at the side.",
  "放在桌边能自己站住。电脑仓悬空 2 厘米不触底，文件平放在它后面；地铁上要用的东西收在侧开小袋里，不必摘包。",
  "42029291", 298, 1.1, (46, 32, 12), 545, S(material="polyester", capacity=[18, 24], laptop=16, pockets=11, closure="zip", cabin="yes"),
  Z(("18", "18 l", "18 升"), ("24", "24 l", "24 升", 40, 0.15, (49, 33, 13))), C("BLK NVY CAM"), eur=75)
P("roll-top", "FG-ROLLTOP", "bags", "Far Gate", "Sluice roll-top backpack", "闸口 卷口防水包",
  "Welded tarpaulin, no seam to leak: rides through a cloudburst with a dry notebook. The roll takes in or lets out five litres; reflectors front and side, a loop for a lamp.",
  "夹网布热合，没有针脚可渗水，骑过一场暴雨，笔记本还是干的。卷口可收放五升容量；前后侧反光条，另有挂灯环。",
  "42029291", 189, 1.0, (44, 32, 8), 488, S(material="polyester", capacity=25, laptop=15, pockets=3, closure="roll-top", waterproof="IPX6"), C("BLK YEL TEA"))
P("trek-pack", "FG-RIDGE", "bags", "Far Gate", "Second Ridge trekking pack", "二道梁 徒步背包",
  "A frame of two aluminium stays, bent to the back by hand, brings the load to the hips. The lid becomes a day bag; a door in the front reaches the stove without emptying the tent first.",
  "两根铝条可按背形手弯，把重量引到胯上。顶包拆下就是小挎包；正面开口能直接取炉头，不必先把帐篷倒出来。",
  "42029291", 428, 2.2, (70, 36, 20), 365, S(material="nylon", capacity=[45, 60], load=20, pockets=7, closure="drawstring", pieces=2),
  Z(("45", "45 l", "45 升", -50, -0.2, (64, 34, 18)), ("60", "60 l", "60 升")), A("grade", ("R", "Back 44 to 52 cm", "背长 44–52 厘米"), ("S", "Back 38 to 46 cm", "背长 38–46 厘米")), C("FOR RUS"), eur=99)
P("day-pack", "FG-FOLD", "bags", "Far Gate", "Crumple folding day pack", "揉揉 皮肤包",
  "Lives in its own pocket, the size of a fist, until the market turns out larger than planned. Silicone-coated ripstop and taped main seam; too thin for sharp things.",
  "平时收在自己的小袋里，一拳大，逛集市买多了才展开。涂硅防撕裂布，主缝压胶；料子薄，别装尖锐东西。",
  "42029291", 79, 0.22, (17, 12, 6), 413, S(material="nylon", capacity=18, load=8, pockets=3, closure="zip", wash=30), C("SKY ORA OLV GRY"))
P("school-bag", "FG-SCHOOL", "bags", "Far Gate", "Long Ruler school bag", "长尺 儿童书包",
  "850 g empty, with a back that keeps its curve and a strap across the chest so it does not wander. Opens flat to the bottom, so that no sheet stays crumpled in a corner.",
  "空包 850 克，背板有定型弧度，胸前扣带不左右晃。一拉到底全敞开，角落里不会压着皱作业。反光条四面可见，底部耐磨橡胶。",
  "42029291", 188, 1.1, (42, 32, 14), 456, S(material="polyester", capacity=[16, 21], pockets=7, closure="zip", waterproof="IPX3"),
  Z(("16", "16 l, 110 to 130 cm tall", "16 升 身高 110–130 厘米"), ("21", "21 l, 130 to 155 cm tall", "21 升 身高 130–155 厘米", 20, 0.12)), A("pattern", ("ROC", "Rockets", "火箭", "#1f2f57"), ("FER", "Ferns", "蕨叶", "#4d6a4a"), ("PLA", "Plain coral", "素珊瑚", "#ee7f6b")))
P("canvas-tote", "FG-MARKET", "bags", "Far Gate", "Market Day canvas tote", "赶集 帆布托特包",
  "Canvas of 500 g that stands open while leeks go in. The base is one folded piece, without a seam to give way; a pocket inside for keys, long handles for a shoulder in a winter coat.",
  "500 克帆布，敞口立得住，葱也插得直。包底整片折成，没有会开线的缝；内袋放钥匙，提手长，穿着棉袄也能上肩。",
  "42029291", 98, 0.6, (40, 34, 5), 389, S(material="cotton-canvas", capacity=22, load=15, pockets=2, closure="magnet", wash=30), C("OAT NVY BRK FOR"), better="420222")
P("crossbody", "TP-SLING", "bags", "Tern Passage", "Turnstile sling bag", "闸机 斜挎小包",
  "Ticket pocket at the back, where a hand finds it without looking; telephone, passport and a half-litre bottle in front. The strap changes sides with one clip.",
  "背面票袋，不低头也摸得到；前仓放手机、护照和半升水。肩带一扣换左右肩；拉链头可扣在暗环上，挤地铁放心些。",
  "42029291", 118, 0.38, (26, 18, 7), 468, S(material="nylon", capacity=[3, 5], pockets=6, closure="zip", waterproof="IPX3"),
  Z(("3", "3 l", "3 升"), ("5", "5 l", "5 升", 20, 0.06, (29, 21, 8))), C("BLK OLV SND"))
P("briefcase", "TP-NOTARY", "bags", "Tern Passage", "Notary soft briefcase", "公证人 公文包",
  "Waxed canvas with edges of vegetable-tanned leather that darken where the hand goes. Three ways to carry: by the handle, by the strap, or on a suitcase's pole through the sleeve at the back.",
  "蜡棉帆布，植鞣皮包边，手碰到的地方渐渐变深。三种带法：手提、肩背，或用背后的套带套在拉杆箱上。里衬为斜纹棉。",
  "42029291", 328, 1.25, (43, 32, 9), 256, S(material="wax-cloth leather", capacity=12, laptop=15, pockets=8, closure="zip", cabin="yes"), C("OLV NVY BRN"), eur=85)
P("weekender", "TP-FRIDAY", "bags", "Tern Passage", "Friday Train weekender", "周五列车 短途旅行袋",
  "Wide mouth held open by a steel frame, like a doctor's bag, so one packs by looking. Shoes go in at the end; the base is rubber, for platforms after rain.",
  "钢丝撑口，像医生的出诊包，敞着往里看着装。鞋从侧端塞入；包底是橡胶，雨后站台随手放。配可拆肩带，肩垫会自己转平。",
  "42029291", 268, 1.5, (50, 32, 16), 372, S(material="cotton-canvas leather", capacity=[32, 42], pockets=5, closure="zip", cabin="yes"),
  Z(("32", "32 l", "32 升"), ("42", "42 l", "42 升", 40, 0.25, (55, 34, 18))), C("NVY OLV SND"), eur=69)
P("dry-duffel", "FG-BOAT", "bags", "Far Gate", "Slip Rope expedition duffel", "缆绳 远征驮包",
  "Tarpaulin, welded twice, for roof racks and mules. Daisy chains down both sides for lashing; the straps turn it into a pack for the last steep kilometre.",
  "双道热合夹网布，绑车顶、驮骡背都行。两侧多孔织带好打结；扣上背带就成背包，走完最后那段陡坡。冬天不发硬。",
  "42029291", 358, 1.9, (46, 36, 12), 319, S(material="polyester", capacity=[40, 70, 100], load=30, pockets=3, closure="zip", waterproof="IPX5"),
  Z(("40", "40 l", "40 升", -60, -0.4), ("70", "70 l", "70 升"), ("100", "100 l", "100 升", 70, 0.4, (50, 40, 14))), C("ORA BLK"))
P("belt-bag", "FG-HIP", "bags", "Far Gate", "Loose Change hip bag", "零钱 跑步腰包",
  "Stretches round a telephone, keys and two gels and lies too close to bounce. The belt has a silicone thread; both ends of it are tucked away by elastic keepers.",
  "弹力布裹住手机、钥匙、两支能量胶，贴身不跳。腰带织入硅胶丝防滑，多余带尾收进松紧圈；夜跑有一圈反光丝。",
  "42029291", 49, 0.16, (24, 12, 3), 340, S(material="nylon", capacity=0.8, pockets=3, closure="zip", waterproof="IPX3", wash=30), C("BLK COR SKY"))
P("camera-insert", "TP-DARKROOM", "bags", "Tern Passage", "Darkroom camera cube", "暗房 相机内胆包",
  "Makes any bag a camera bag: a padded box with walls that move, and a lid that folds back out of the way. One body and three lenses, or a teapot and four cups.",
  "把任何包变成相机包：带活动隔板的软垫盒，上盖可完全翻到背后。装一机三镜，或一把壶四只杯，垫层 12 毫米。",
  "42029291", 138, 0.52, (30, 22, 14), 206, S(material="polyester", capacity=[6, 10], pockets=2, closure="zip"),
  Z(("6", "6 l", "6 升"), ("10", "10 l", "10 升", 30, 0.15, (36, 26, 15))), C("GRY MUS"))

# Umbrellas.
P("storm-umbrella", "DL-GALE", "umbrellas", "Drizzle Lane", "Gale Warning folding umbrella", "大风蓝警 抗风折叠伞",
  "Turned inside out by a wind of force eight, it presses back into shape with the button. Ribs of fibreglass with joints of steel; a vent is hidden beneath the second row of panels.",
  "八级风吹翻也不怕，按一下按钮自己收回原形。玻纤伞骨、钢制关节，第二圈伞面下藏着风口；伞面 210T，抖几下便没有水珠。",
  "660191", 98, 0.5, (34, 7, 7), 558, S(material="fibreglass polyester", ribs=10, diameter=112, opening="full-automatic", folded_length=30), C("BLK NVY FOR WIN"))
P("feather-umbrella", "DL-FEATHER", "umbrellas", "Drizzle Lane", "Feather Rain pocket umbrella", "羽雨 超轻口袋伞",
  "128 g, less than a telephone, so it is in the bag on the day it rains. Carbon ribs open by hand; a drizzle and a short dash are what it is for, not a coast.",
  "128 克，比手机还轻，所以下雨那天它总在包里。碳纤伞骨手开；应付小雨和一段快跑，不适合海边的风。",
  "660191", 109, 0.2, (25, 6, 6), 426, S(material="nylon", ribs=6, diameter=92, opening="manual", folded_length=21), C("GRY SKY APR BLK"))
P("sun-umbrella", "DL-NOON", "umbrellas", "Drizzle Lane", "High Noon sun umbrella", "正午 黑胶防晒伞",
  "Coated black beneath, so no light comes through and none bounces up from the pavement into the eyes. Five-fold, flat as a spectacle case; good for rain, too, in summer quantities.",
  "内侧黑胶不透光，路面反光也不晃眼。五折扁伞，收起像眼镜盒一样平；夏天那点雨也挡得住。伞柄防滑，出汗不脱手。",
  "660191", 79, 0.3, (20, 8, 5), 577, S(material="polyester", ribs=6, diameter=96, opening="manual", folded_length=18, upf=50), C("MNT LAV IVO"), A("pattern", ("PLN", "Plain", "素色"), ("EMB", "Embroidered edge", "绣边", 15)))
P("reverse-umbrella", "DL-CARDOOR", "umbrellas", "Drizzle Lane", "Kerb Stop reverse umbrella", "路边 反向伞",
  "Closes upwards with the wet side inside, so neither the car seat nor the neighbour gets it. Folds short, opens and shuts by a button; a strip of reflector marks the edge at night.",
  "向上收拢，湿面朝里，车座和邻座都不沾水。三折反向，按键开收；伞沿一圈反光条，夜里过马路，司机看得见。",
  "660191", 88, 0.48, (35, 7, 7), 449, S(material="fibreglass polyester", ribs=10, diameter=105, opening="full-automatic", folded_length=31), C("BLK TEA WIN"))
P("walking-umbrella", "DL-USHER", "umbrellas", "Drizzle Lane", "Usher walking umbrella", "门童 长柄伞",
  "A shaft of ash runs from ferrule to crook, steamed and bent in one piece. Eight ribs, a canopy of close pongee, and a sleeve; dry it open, then roll and button it.",
  "白蜡木伞杆从伞尖到弯柄一根到底，蒸汽弯成。八骨密织碰击布伞面，附布套；用后撑开晾干，再卷起扣好。弯柄可挂椅背。",
  "660199", 158, 0.65, (92, 9, 6), 293, S(material="ash polyester", ribs=8, diameter=106, opening="manual", length=90), C("BLK FOR WIN"))
P("golf-umbrella", "DL-FAIRWAY", "umbrellas", "Drizzle Lane", "Two of Us double umbrella", "你我 双人大伞",
  "130 cm across, two canopies one above the other that let a gust through. The grip is straight and soft, for a hand that already carries the dog's lead.",
  "撑开 130 厘米，上下两层伞面让阵风穿过。直柄软握，另一只手还牵着狗也拿得住。玻纤伞杆不导电，两人并肩不湿外侧肩。",
  "660199", 98, 0.64, (98, 8, 8), 386, S(material="fibreglass polyester", ribs=8, diameter=130, opening="automatic", length=95), C("NVY GRY RED"))
P("clear-umbrella", "DL-FISHBOWL", "umbrellas", "Drizzle Lane", "Fishbowl clear umbrella", "鱼缸 透明伞",
  "A dome to the shoulders through which one sees the tram coming. POE film without chlorine stays supple in the cold; white ribs, and a colour only along the hem.",
  "罩到肩头的圆顶，隔着它看得见电车来没来。POE 膜不含氯，天冷不发脆；白色伞骨，只在伞沿留一道颜色。",
  "660199", 45, 0.46, (84, 8, 6), 411, S(material="fibreglass poe", ribs=8, diameter=88, opening="automatic", length=82), A("colour", ("CLR", "White hem", "白边", "#f2f2ee"), ("NVY", "Navy hem", "藏青边", "#1f2f57"), ("YEL", "Yellow hem", "黄边", "#f0c02f")))
P("children-umbrella", "DL-PUDDLE", "umbrellas", "Drizzle Lane", "Puddle children's umbrella", "水洼 儿童伞",
  "The runner stops short of the fingers, the tips are beads, and two panels are clear so that puddles are not missed. The handle is the animal's head, and the name goes on the strap.",
  "滑套停在手指够不着处，伞珠圆头，两片透明面看得见水洼。伞柄是小动物的脑袋，束带上写名字；安全开合，不夹手。",
  "660199", 49, 0.32, (66, 7, 6), 367, S(material="fibreglass polyester", ribs=8, diameter=78, opening="manual", length=64), A("pattern", ("DUC", "Duck", "鸭子", "#f0c02f"), ("FRO", "Frog", "青蛙", "#6f9a55"), ("CAT", "Cat", "猫", "#a3a5a4")))
P("oil-paper", "DL-OILPAPER", "umbrellas", "Drizzle Lane", "Bridge Scene oil-paper umbrella", "断桥 油纸伞",
  "Forty ribs split from one bamboo, so the pattern of its rings closes when the umbrella does. Mulberry paper oiled with tung nuts; it bears rain, but wants an hour open to dry.",
  "四十根伞骨取自同一节竹，收拢时竹纹重新合成一圈。桑皮纸刷桐油，淋得雨，用后需撑开晾一小时。手绘断桥与荷花。",
  "660199", 138, 0.6, (62, 9, 9), 194, S(material="paper bamboo", ribs=40, diameter=84, opening="manual", length=56), A("pattern", ("BRI", "Broken bridge", "断桥", "#5f8f87"), ("PLU", "Plum blossom", "红梅", "#c0272d"), ("PLN", "Plain persimmon", "素柿色", "#c0673f")))

# Only what is used.
for attribute in list(g.attributes.values()):
    used = {value for _, id, value in g.specs if id == attribute.id}
    if not used: del g.attributes[attribute.id]
    attribute.values = {id: names for id, names in attribute.values.items() if id in used}

# What else is asked of some.
g.attribute("grit", "Grit", "目数", kind="code")
g.existing("tin-kettle-bamboo-board", width=[20, 25, 32], layers=3)
g.existing("reedwater-bath-mat", folded_length=40)
g.existing("reedwater-storage-baskets", length=[28, 34, 40])
g.existing("far-gate-tool-set", square_drive="1/4")
g.existing("far-gate-duffel", pockets=2)
g.existing("far-gate-umbrella", folded_length=30)
g.existing("saltwharf-bamboo-chopsticks", coating="none")
g.existing("argenfold-dessert-spoons", steel_grade="18/10")
g.existing("whetmoor-whetstone", grit=["400/1000", "1000/3000", "3000/6000"])
g.existing("heron-edge-round-block", coating="none")
g.existing("heron-edge-magnetic-rail", height=6)
g.existing("clearhollow-oil-dispenser", leak_proof="yes", height=[21, 26])
g.existing("mulberry-post-silk-quilt", closure="zip")
g.existing("saltwharf-wash-nets", length=[40, 50])
g.existing("saltwharf-hangers", depth=4)
g.existing("saltwharf-vacuum-bags", length=[70, 100, 110])
g.existing("beckhammer-spanners", hardness=44)
g.existing("far-gate-bicycle-kit", length=26)
g.existing("tern-passage-packing-cubes", length=[25, 33, 42])
g.existing("mulberry-post-sleep-set", length=21)
g.existing("tern-passage-camera-insert", length=[26, 29])
