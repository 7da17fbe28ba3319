"""Cosmetics: what lies in China's bonded warehouses for China (sites C), and what is sold abroad from stock there (sites X)."""
import re

from goods.common import Axis, Goods, Value

g = Goods("cosmetics")

for row in """face-oil|Face oils|面部护理油|serum
toner|Toners and mists|化妆水与喷雾|cleanser
exfoliator|Exfoliators|去角质|cleanser
lip-care|Lip care|唇部护理|lipstick
eye-make-up|Eye make-up|眼妆|lipstick
face-make-up|Foundation and cushions|底妆|cream
powder|Powder, blush and highlighter|定妆、腮红与高光|cream
nails|Nails|美甲|lipstick
shampoo|Shampoo|洗发|cleanser
hair-care|Hair care and styling|护发与造型|cleanser
body-care|Body care|身体护理|cream
hand-care|Hands and feet|手足护理|cream
bath-and-shower|Bath and shower|沐浴|cleanser
deodorant|Deodorants and body mists|香体与身体喷雾|perfume
baby-care|Baby care|婴童护理|cream
sets|Sets and travel sizes|套装与旅行装|serum""".split("\n"):
    g.category(*row.split("|")[:3], picture=row.split("|")[3])

# Brand, Chinese name, slug, code, where it makes, sites.
BRANDS = {}
for row in """Maison Aubrelle|奥贝莱|aubrelle|AUB|FR|C
Seraneige|瑟兰雪|seraneige|SER|CH|C
Mulgyeol|水纹|mulgyeol|MUL|KR|C
Dalbitwon|月光园|dalbitwon|DAL|KR|C
Clairvallon|克莱瓦隆|clairvallon|CLA|FR|C
Yukimori|雪森|yukimori|YUK|JP|C
Lindenbach|林登巴赫|lindenbach|LIN|DE|C
Kowhai Coast|金槐海岸|kowhai-coast|KOW|NZ|C
Villa Ortensa|奥尔坦莎|ortensa|ORT|IT|C
Asatsuyu|朝露|asatsuyu|ASA|JP|C
Atelier Sylvane|希尔瓦纳|sylvane|SYL|FR|C
Laboratoire Orvanne|奥尔万|orvanne|ORV|FR|C
Rue Corvine|科尔文街|rue-corvine|RUC|FR|C
Kinshibai|金丝梅|kinshibai|KIN|JP|C
Tsuyukusa|露草|tsuyukusa|TSU|JP|C
Soljae|松斋|soljae|SOL|KR|C
Nabiro|蝶路|nabiro|NAB|KR|C
Nordhain|诺德海因|nordhain|NHN|DE|C
Weidenkraut|柳草|weidenkraut|WEI|DE|C
Bottega Morvella|莫尔韦拉|morvella|MOR|IT|C
Tussock & Tern|燕鸥草丘|tussock-tern|TUS|NZ|C
Harrow & Vetch|哈罗维奇|harrow-vetch|HAV|GB|C
Salina Vieja|老盐田|salina-vieja|SAV|ES|C
Björkvik|桦湾|bjorkvik|BJO|SE|C
Camellia Ferry|山茶渡|camellia-ferry|CFY|CN|X
White Heron Lab|白鹭研|white-heron|WHL|CN|X
Painted Sparrow|画雀|painted-sparrow|PSP|CN|X
Silk Almanac|丝历|silk-almanac|SLA|CN|X
Osmanthus Gate|桂门|osmanthus-gate|OSG|CN|X
Ink & Peony|墨牡丹|ink-peony|INK|CN|X
Ginger Lane|姜巷|ginger-lane|GNG|CN|X
Little Glaze|小釉|little-glaze|LGZ|CN|X
Rice Boat|米舟|rice-boat|RBT|CN|X
Cloud Cotton|云棉|cloud-cotton|CCT|CN|X""".split("\n"):
    en, zh, *rest = row.split("|")
    BRANDS[en] = (zh, *rest)
    g.brand(en, zh)

for row in """scent|Scent|香型
strength|Strength|浓度
formula|Formula|配方
format|Format|装型
effect|Effect|效果""".split("\n"):
    g.option(*row.split("|"))


def choices(text):
    """`id English|中文`, one a line or joined by ` / `."""
    made = {}
    for part in text.replace("\n", " / ").split(" / "):
        id, names = part.strip().split(" ", 1)
        made[id] = tuple(names.split("|"))
    return made


YES = {"yes": ("Yes", "是"), "no": ("No", "否")}
# Short names of the attributes below: P("… skin=dry,normal ing=niacinamide").
SHORT = dict(skin="skin-type", ing="ingredient", tex="texture", free="free-of", pack="packaging", pao="after-opening", use="time-of-use", water="water-resistance", hair="hair-type",
    min="leave-on", fam="scent-family", kind="perfume-kind", conc="perfume-oil", wearer="wearer", wp="removes-waterproof", nail="nail-product", fabric="mask-fabric", tool="applicator", age="from-age",
    dry="drying-time")
g.attribute("pieces", "Pieces", "件数", kind="number")
g.attribute("skin-type", "Skin type", "肤质", values=choices("all All|所有肤质 / dry Dry|干性 / normal Normal|中性 / combination Combination|混合性 / oily Oily|油性 / sensitive Sensitive|敏感"))
g.attribute("concern", "Concern", "护肤需求", values=choices("dryness Dryness|干燥 / dullness Dullness|暗沉 / fine-lines Fine lines|细纹 / firmness Firmness|紧致 / pores Pores|毛孔 / shine Shine|出油 / blemishes Blemish-prone|易长痘 / redness Easily reddened|易泛红 / uneven-tone Uneven tone|肤色不匀 / roughness Rough skin|粗糙 / tired-eyes Tired eyes|眼周疲惫 / dark-circles Dark circles|黑眼圈 / after-sun After the sun|晒后"))
g.attribute("ingredient", "Main ingredient", "主要成分", values=choices("""niacinamide Niacinamide|烟酰胺 / hyaluronate Hyaluronate|透明质酸钠 / vitamin-c Vitamin C|维生素 C / vitamin-e Vitamin E|维生素 E / retinol Retinol|视黄醇 / bakuchiol Bakuchiol|补骨脂酚 / peptide Peptides|肽 / ceramide Ceramides|神经酰胺 / squalane Squalane|角鲨烷 / panthenol Panthenol|泛醇
centella Centella|积雪草 / heartleaf Heartleaf|鱼腥草 / green-tea Green tea|绿茶 / rice Rice|稻米 / coix Job's tears|薏仁 / salicylic-acid Salicylic acid|水杨酸 / glycolic-acid Glycolic acid|乙醇酸 / lactic-acid Lactic acid|乳酸 / mandelic-acid Mandelic acid|扁桃酸 / gluconolactone Gluconolactone|葡糖酸内酯 / azelaic-acid Azelaic acid|壬二酸 / tranexamic-acid Tranexamic acid|传明酸 / urea Urea|尿素
shea Shea butter|乳木果脂 / cocoa Cocoa butter|可可脂 / honey Honey|蜂蜜 / propolis Propolis|蜂胶 / beeswax Beeswax|蜂蜡 / lanolin Lanolin|羊毛脂 / camellia Camellia oil|山茶油 / silk Silk protein|蚕丝蛋白 / ectoin Ectoin|依克多因 / rose Rose|玫瑰 / peony Peony|牡丹 / osmanthus Osmanthus|桂花 / calendula Calendula|金盏花 / chamomile Chamomile|洋甘菊 / lavender Lavender|薰衣草
aloe Aloe|芦荟 / cornflower Cornflower|矢车菊 / collagen Hydrolysed collagen|水解胶原 / caffeine Caffeine|咖啡因 / clay Clay|黏土 / charcoal Charcoal|炭 / zinc-oxide Zinc oxide|氧化锌 / zinc-pca Zinc PCA|PCA 锌 / glycerin Glycerin|甘油 / olive Olive|橄榄 / seaweed Seaweed|海藻 / mugwort Mugwort|艾草 / ginseng Ginseng|人参 / ginger Ginger|姜 / soapberry Soapberry|无患子 / saponin Honey locust|皂角
jojoba Jojoba oil|荷荷巴油 / rosehip Rosehip oil|玫瑰果油 / almond Almond oil|甜杏仁油 / argan Argan oil|阿甘油 / coconut Coconut oil|椰子油 / avocado Avocado oil|牛油果油 / grape-seed Grape-seed oil|葡萄籽油 / plum Plum kernel oil|李子核仁油 / prickly-pear Prickly pear oil|仙人掌籽油 / sea-buckthorn Sea buckthorn|沙棘 / oat Oat|燕麦 / birch Birch sap|桦树汁 / tremella Tremella|银耳 / pearl Pearl|珍珠
ferment Ferment filtrate|发酵液 / snow-lotus Snow lotus|雪莲 / edelweiss Edelweiss|雪绒花 / tea-tree Tea tree oil|茶树油 / menthol Menthol|薄荷醇 / yuzu Yuzu|柚子 / raspberry Raspberry|覆盆子 / hinoki Hinoki|桧木 / sea-salt Sea salt|海盐 / magnesium Magnesium sulphate|硫酸镁 / keratin Keratin|角蛋白 / witch-hazel Witch hazel|金缕梅 / licorice Liquorice root|甘草 / enzyme Enzymes|酵素 / horse-chestnut Horse chestnut|七叶树
polyglutamate Polyglutamate|聚谷氨酸钠 / allantoin Allantoin|尿囊素 / thermal-water Thermal water|温泉水 / kelp Kelp|海带 / mango Mango butter|芒果脂 / castor Castor oil|蓖麻油 / lotus Lotus|莲花 / bamboo Bamboo water|竹叶水 / amino-acids Amino acids|氨基酸 / loquat Loquat leaf|枇杷叶 / sake-lees Sake lees|酒粕 / coconut-water Coconut water|椰子水"""))
g.attribute("texture", "Texture", "质地", values=choices("water Water|水状 / gel Gel|凝胶 / gel-cream Gel cream|凝霜 / milk Milk|乳液 / cream Cream|霜状 / balm Balm|膏状 / oil Oil|油状 / foam Foam|泡沫 / mousse Mousse|慕斯 / powder Powder|粉状 / stick Stick|棒状 / spray Spray|喷雾 / paste Paste|泥状 / two-phase Two phases|双层 / pencil Pencil|笔状 / sheet Sheet|膜片 / solid Solid bar|固体皂块 / salt Salt|盐粒"))
g.attribute("free-of", "Free of", "不含", values=choices("fragrance Fragrance|香精 / alcohol Alcohol|酒精 / silicone Silicones|硅 / sulphate Sulphates|硫酸盐表活 / mineral-oil Mineral oil|矿物油 / essential-oil Essential oils|精油 / talc Talc|滑石粉 / acetone Acetone|丙酮 / aluminium Aluminium salts|铝盐 / soap Soap|皂基 / dye Dyes|色素"))
g.attribute("packaging", "Packaging", "包装", values=choices("pipette Pipette bottle|滴管瓶 / pump Pump bottle|按压瓶 / airless Airless pump|真空瓶 / tube Tube|软管 / jar Jar|罐装 / bottle Bottle|瓶装 / spray Pump spray|喷雾瓶 / aerosol Pressurised can|压力罐 / stick Stick|管状膏体 / compact Compact|粉盒 / ampoules Single doses|次抛 / sachets Sachets|袋装 / tin Tin|金属盒 / wand Tube with applicator|带刷头管 / pencil Pencil|笔 / roll-on Roll-on|走珠 / box Box|盒装 / pouch Refill pouch|替换袋"))
g.attribute("refill", "Refillable", "可替换内芯", values=YES)
g.attribute("vegan", "Vegan", "纯素", values=YES)
g.attribute("time-of-use", "Used", "使用时间", values=choices("morning Morning|早晨 / evening Evening|晚间 / both Morning and evening|早晚 / weekly Once or twice a week|每周一两次"))
g.attribute("after-opening", "Use within, once opened", "开封后使用期限", kind="number", unit=("months", "个月"), facet=False)
g.attribute("active", "Active strength", "活性物浓度", kind="number", unit=("%", "%"))
g.attribute("ph", "pH", "pH 值", kind="number")
g.attribute("spf", "SPF", "SPF 防晒指数", kind="number")
g.attribute("pa", "UVA grade", "UVA 防护等级", kind="code")
g.attribute("uv-filter", "UV filter", "防晒剂", values=choices("mineral Mineral|物理 / organic Organic|化学 / both Mineral and organic|物化结合"))
g.attribute("water-resistance", "Water-resistant for", "防水时长", kind="number", unit=("min", "分钟"))
g.attribute("finish", "Finish", "妆效", values=choices("matte Matt|哑光 / velvet Velvet|丝绒 / satin Satin|缎光 / natural Natural|自然 / dewy Dewy|水光 / gloss Gloss|亮泽 / sheer Sheer|透润 / shimmer Shimmer|珠光 / metallic Metallic|金属光 / glitter Glitter|闪片"))
g.attribute("coverage", "Coverage", "遮瑕度", values=choices("sheer Sheer|轻透 / light Light|轻度 / medium Medium|中度 / full Full|高遮瑕"))
g.attribute("undertone", "Undertones", "色调", values=choices("cool Cool|冷调 / neutral Neutral|中性 / warm Warm|暖调"))
g.attribute("wear", "Wear", "持妆", values=choices("transfer-proof Transfer-proof|不易沾杯 / waterproof Waterproof|防水 / warm-water Washes off with warm water|温水可卸 / stain Leaves a stain|染唇 / long-wear Long-wearing|持久 / easy Comes off with cleanser|洁面可卸"))
g.attribute("pans", "Pans", "色格数", kind="number")
g.attribute("applicator", "Applicator", "涂抹方式", values=choices("sponge Sponge tip|海绵头 / flocked Flocked tip|植绒头 / brush Brush|刷 / fibre-brush Fibre brush|纤维刷 / comb Comb|梳齿刷 / silicone Silicone brush|硅胶刷 / puff Puff|粉扑 / cushion-puff Cushion puff|气垫粉扑 / felt Felt tip|毡头 / bullet Bullet|膏体直涂 / metal Metal tip|金属头 / ceramic Ceramic tip|陶瓷头 / roller Steel ball|钢珠 / spatula Spatula|取用勺 / fingers Fingers|指腹 / sharpener Sharpened|削笔 / propelling Propelling|旋转出芯"))
g.attribute("removes-waterproof", "Removes waterproof make-up", "可卸防水妆", values=YES)
g.attribute("rinse", "Rinsing", "是否冲洗", values=choices("rinse-off Rinsed off|需冲洗 / leave-on Left on|免洗"))
g.attribute("mask-fabric", "Mask fabric", "膜布", values=choices("cotton Cotton|棉 / lyocell Lyocell|莱赛尔 / bio-cellulose Bio-cellulose|生物纤维 / hydrogel Hydrogel|水凝胶 / cupra Cupra|铜氨纤维 / silk Silk|蚕丝 / bamboo Bamboo charcoal fibre|竹炭纤维 / rayon Rayon and cotton|人造丝与棉"))
g.attribute("leave-on", "Leave on", "敷用时间", kind="number", unit=("min", "分钟"))
g.attribute("essence", "Essence a sheet", "每片精华", kind="number", unit=("ml", "毫升"))
g.attribute("perfume-kind", "Kind", "香水类型", values=choices("parfum Parfum|香精 / edp Eau de parfum|淡香精 / edt Eau de toilette|淡香水 / edc Eau de cologne|古龙水 / solid Solid perfume|固体香膏 / oil Perfume oil|香水油 / mist Body mist|身体喷雾"))
g.attribute("perfume-oil", "Perfume oil", "香精浓度", kind="number", unit=("%", "%"))
g.attribute("scent-family", "Scent", "香调", values=choices("floral Floral|花香 / woody Woody|木质 / citrus Citrus|柑橘 / amber Amber|琥珀 / aromatic Aromatic herbs|草本芳香 / fruity Fruity|果香 / green Green|绿叶 / tea Tea|茶香 / gourmand Sweet|甜香 / marine Marine|海洋 / spicy Spicy|辛香 / smoky Smoky|烟熏 / musk Musk|麝香 / unscented Unscented|无香"))
g.attribute("wearer", "For", "适用人群", values=choices("her Women|女士 / him Men|男士 / all Everyone|中性 / children Children|儿童"))
g.attribute("hair-type", "Hair type", "发质", values=choices("all All|所有发质 / fine Fine|细软 / thick Thick|粗硬 / curly Curly|卷发 / dry Dry|干枯 / damaged Bleached or heat-styled|烫染受损 / coloured Coloured|染发 / oily-scalp Oily scalp|油性头皮 / dry-scalp Dry scalp|干性头皮"))
g.attribute("hold", "Hold", "定型力", values=choices("light Light|轻 / medium Medium|中 / strong Strong|强"))
g.attribute("nail-product", "Kind of nail care", "甲品类型", values=choices("polish Polish|指甲油 / quick-dry Quick-drying polish|快干甲油 / gel-effect Gel effect without lamp|免照灯胶感 / peel-off Water-based peel-off|水性可剥 / base Base coat|底油 / top Top coat|亮油 / remover Remover|卸甲 / cuticle Cuticle care|指缘护理"))
g.attribute("drying-time", "Dry in", "干燥时间", kind="number", unit=("min", "分钟"))
g.attribute("from-age", "From the age of", "适用年龄起", kind="number", unit=("months", "个月"))
g.attribute("area", "Used on", "使用部位", values=choices("face Face|面部 / neck Neck|颈部 / eyes Eyes|眼周 / lips Lips|唇部 / hands Hands|手 / feet Feet|足 / body Body|身体 / scalp Scalp|头皮 / lengths Hair lengths|发丝 / nails Nails|指甲"))

UNIT = {"ml": ("ml", "毫升"), "g": ("g", "克"), "sheet": ("sheets", "片")}
HS = dict(cleanser="34013000", lipstick="33041000", perfume="33030000", nails="330430", powder="330491", shampoo="330510", deodorant="330720")
HS.update({"lip-care": "33041000", "eye-make-up": "33042000", "hair-care": "330590", "bath-and-shower": "34013000"})


def N(text, labels=""):
    """Contents beside the product's own, with what they cost more or less: N("15-80 50+120"); labels as O has them for what is not called 50 ml."""
    return ("content", text, labels)


def O(option, text):
    """Values as `CODE English|中文 +12 k-20 c50 #a5525a`, joined by ` / `: CNY more, grams more, content, colour."""
    values = []
    for part in text.replace("\n", " / ").split(" / "):
        code, *words = part.split()
        v = Value(code, "", "")
        while re.fullmatch(r"[+-][\d.]+|k-?[\d.]+|c[\d.]+|#[0-9a-f]{6}", words[-1]):
            word = words.pop()
            if word[0] == "#": v.colour = word
            elif word[0] == "k": v.kg = float(word[1:]) / 1000
            elif word[0] == "c": v.content = word[1:]
            else: v.cny, v.eur = float(word), round(float(word) * 0.128, 2)
        v.en, v.zh = " ".join(words).split("|")
        values.append(v)
    return Axis(option, values)


def SH(text):
    """Shades; a code with a figure in it is printed on the goods and stands before the name."""
    axis = O("shade", text)
    for v in axis.values:
        if re.search(r"\d", v.code):
            v.en, v.zh = (name if name.startswith(v.code + " ") else f"{v.code} {name}" for name in (v.en, v.zh))
    return axis


def SC(text): return O("scent", text)
def FM(text): return O("format", text)


def P(category, brand, code, tail, en, zh, text_en, text_zh, cny, popularity, content, pack, specs, *axes, hs="", abroad=False, origin="", dg=""):
    zh_brand, slug, prefix, country, sites = BRANDS[brand]
    amount, unit = re.fullmatch(r"([\d.]+)(ml|g|sheet)", content).groups()
    grams, box = pack.split()
    kg, box = float(grams) / 1000, tuple(float(x) for x in box.split("x"))
    made = {}
    for part in specs.split():
        id, value = part.split("=")
        id = SHORT.get(id, id)
        made[id] = value.split(",") if "," in value else value
    for id in ("vegan", "packaging", "after-opening", "texture"):
        if len(made) > 9: made.pop(id, None)
    built = []
    for axis in axes:
        if isinstance(axis, Axis):
            built.append(axis)
            continue
        names = dict(p.split(":") for p in axis[2].split(";")) if axis[2] else {}
        steps = {float(amount): 0.0}
        for token in axis[1].split():
            size, more = re.fullmatch(r"([\d.]+)([+-][\d.]+)", token).groups()
            steps[float(size)] = float(more)
        values = []
        for size, more in sorted(steps.items()):
            plain = f"{size:g}"
            ratio = size / float(amount)
            label = names.get(plain) or f"{plain} {'sheet' if plain == '1' else UNIT[unit][0]}|{plain} {UNIT[unit][1]}"
            v = Value(plain + {"ml": "ML", "g": "G", "sheet": "S"}[unit], *label.split("|"), cny=more, eur=round(more * 0.128, 2))
            if size != float(amount):
                v.content = plain
                v.kg = round(kg * ratio ** 0.88, 3) - kg
                if unit == "sheet": v.box = (box[0], box[1], max(0.6, round(box[2] * ratio ** 0.9, 1)))
                else: v.box = tuple(round(x * ratio ** (1 / 3), 1) for x in box)
            values.append(v)
        built.append(Axis("content", values))
    g.product(f"{slug}-{tail}", f"{prefix}-{code}", category, brand, f"{brand} {en}", f"{zh_brand} {zh}", text_en, text_zh, hs=hs or HS.get(category, "33049900"), cny=cny, eur=round(cny * 0.128 + 1, 1),
        kg=kg, box=box, sites="E" if abroad else sites, popularity=popularity, specs=made, axes=built, origin=origin or country, content=amount, content_unit=unit,
        dangerous={"f": "flammable-liquid", "a": "aerosol", "": ""}[dg])


# What the catalog has already.
def E(handle, specs):
    made = {}
    for part in specs.split():
        id, value = part.split("=")
        made[SHORT.get(id, id).replace("-", "_")] = value.split(",") if "," in value else value
    g.existing(handle, **made)


E("aubrelle-snow-lotus-serum", "skin=all concern=dullness,dryness ing=niacinamide,snow-lotus,glycerin active=3 tex=water free=fragrance pack=pipette use=both pao=6")
E("seraneige-alpine-c-serum", "skin=normal,combination,dry concern=uneven-tone,dullness ing=vitamin-c,squalane,edelweiss active=15 tex=gel pack=tube use=morning pao=3")
E("mulgyeol-seaweed-serum", "skin=all concern=dryness ing=hyaluronate,kelp tex=gel pack=pump use=both pao=12")
E("dalbitwon-green-tea-serum", "skin=combination,oily concern=shine,pores ing=green-tea,zinc-pca tex=water pack=pipette use=both pao=12")
E("clairvallon-rose-serum", "skin=dry,normal concern=dryness ing=rose,camellia tex=two-phase pack=bottle use=both pao=9")
E("yukimori-rice-bran-lotion", "skin=all concern=dryness,dullness ing=rice,ferment tex=water free=alcohol,fragrance pack=bottle use=both pao=12")
E("seraneige-glacier-cream", "skin=dry,normal concern=dryness,firmness ing=peptide,shea tex=cream pack=jar use=both pao=12")
E("lindenbach-calendula-cream", "skin=dry,sensitive concern=dryness,roughness ing=calendula,beeswax tex=cream pack=tube area=face,hands pao=12")
E("kowhai-coast-honey-cream", "skin=dry concern=dryness ing=honey,avocado,lanolin tex=mousse pack=jar use=both pao=9")
E("ortensa-olive-leaf-cream", "skin=dry,normal concern=dullness ing=olive,squalane tex=cream pack=airless use=morning pao=12")
E("mulgyeol-ceramide-cream", "skin=dry,sensitive concern=dryness,redness ing=ceramide,panthenol tex=cream free=fragrance pack=tube use=both pao=12")
E("aubrelle-velvet-lipstick", "finish=matte wear=long-wear tool=bullet pack=stick refill=yes pao=24")
E("ortensa-satin-lipstick", "finish=satin ing=squalane,jojoba wear=easy tool=bullet pack=stick refill=no")
E("dalbitwon-water-tint", "finish=gloss tex=water wear=stain tool=sponge pack=wand pao=12")
E("yukimori-yuzu-lip-balm", "finish=sheer ing=yuzu,rice,beeswax tex=balm pack=stick area=lips")
E("clairvallon-lip-oil", "finish=gloss ing=raspberry tex=oil tool=flocked pack=wand area=lips")
E("dalbitwon-cotton-mask", "fabric=cotton essence=25 min=15 skin=all concern=redness,dryness ing=mugwort,allantoin")
E("yukimori-sake-lees-mask", "fabric=rayon essence=28 min=15 skin=all concern=dullness ing=sake-lees,rice,ferment")
E("seraneige-biocellulose-mask", "fabric=bio-cellulose essence=20 min=20 skin=all concern=dryness ing=ectoin,thermal-water")
E("kowhai-coast-clay-mask", "tex=paste min=8 skin=oily,combination concern=pores,shine ing=clay rinse=rinse-off pack=tube")
E("asatsuyu-uv-gel", "spf=50 pa=PA++++ uv-filter=organic tex=gel skin=all finish=dewy pack=tube area=face,body")
E("kowhai-coast-zinc-sunscreen", "spf=50 uv-filter=mineral tex=cream water=120 skin=sensitive,all finish=natural pack=tube area=face,body")
E("mulgyeol-sun-mist", "spf=50 pa=PA++++ uv-filter=organic tex=spray skin=all pack=aerosol area=body,scalp")
E("sylvane-cedar-fig", "kind=edp conc=16 fam=woody,green wearer=all pack=spray")
E("sylvane-white-iris", "kind=edp conc=18 fam=floral,woody wearer=her pack=spray")
E("ortensa-bergamot-cologne", "kind=edc conc=5 fam=citrus,aromatic wearer=all pack=spray")
E("lindenbach-linden-water", "kind=edt conc=8 fam=floral,green wearer=her pack=spray")
E("asatsuyu-cleansing-foam", "tex=foam skin=all ing=loquat,amino-acids free=fragrance pack=tube rinse=rinse-off wp=no")
E("lindenbach-chamomile-gel", "tex=gel skin=sensitive,normal ing=chamomile ph=5.5 pack=pump rinse=rinse-off wp=no")
E("clairvallon-micellar-water", "tex=water skin=all,sensitive ing=cornflower free=fragrance pack=bottle rinse=leave-on wp=no")
E("aubrelle-eye-cream", "area=eyes concern=dark-circles,fine-lines ing=caffeine,peptide,shea tex=cream tool=ceramic pack=airless use=both")
E("dalbitwon-eye-patches", "area=eyes concern=tired-eyes ing=pearl,collagen fabric=hydrogel min=20 pack=jar tool=spatula")
E("asatsuyu-mascara", "wear=warm-water tool=comb finish=matte area=eyes pack=wand pao=6")
E("ortensa-eyeshadow-quad", "finish=matte,shimmer pans=4 tex=powder area=eyes pack=compact")

# Serums.
P("serum", "Laboratoire Orvanne", "AZEL", "azel-gel-serum", "Azel gel serum 10%", "壬二酸凝胶精华 10%",
  "Azelaic acid at 10% in a silicone-free gel that rubs in without rolling up. A thin layer in the evening is enough; expect a slight prickle in the first week. Lacquered aluminium tube.",
  "10% 壬二酸凝胶，不含硅，抹开不搓泥。晚间洁面后薄涂一层即可，头一周可能微微刺麻，可先隔天用。内壁涂层铝管。",
  148, 466, "30ml", "58 4.2x3.4x13.5", "skin=oily,combination,sensitive concern=redness,blemishes,uneven-tone ing=azelaic-acid,glycerin active=10 tex=gel free=silicone,fragrance pack=tube use=evening pao=6", N("15-62 50+72"))
P("serum", "Laboratoire Orvanne", "SOIR", "soir-retinol-serum", "Soir retinol serum", "晚间视黄醇精华",
  "Retinol in squalane and evening primrose oil, in three steps: begin with 0.1% twice a week, go on when the skin no longer flakes. The brown pump bottle lets no air back in. Sunscreen on the day after.",
  "视黄醇溶于角鲨烷与月见草油，分三档浓度：先用 0.1%，每周两次，皮肤不再起屑后再升档。棕色真空瓶，空气不回流。次日请防晒。",
  196, 512, "30ml", "96 4x4x13", "skin=normal,combination,dry concern=fine-lines,uneven-tone ing=retinol,squalane active=0.1,0.3,1 tex=oil free=fragrance pack=airless use=evening pao=3",
  O("strength", "01 0.1%|0.1% / 03 0.3%|0.3% +32 / 1 1%|1% +88"))
P("serum", "Soljae", "NIA10", "niacinamide-zinc-serum", "Pine Study niacinamide and zinc serum", "松间 烟酰胺锌精华",
  "Ten per cent niacinamide with 1% zinc PCA in a thin, slightly tacky water. The formula has eleven ingredients and the label says what each one is there for. Sold without an outer box.",
  "10% 烟酰胺配 1% PCA 锌，质地稀薄，略黏。配方共 11 种成分，瓶身逐一写明用途。简装，无外盒。",
  72, 846, "30ml", "86 3.6x3.6x10.5", "skin=oily,combination concern=shine,pores,uneven-tone ing=niacinamide,zinc-pca active=10 tex=water free=fragrance,essential-oil pack=pipette use=both pao=6 vegan=yes", N("60+52"))
P("serum", "Soljae", "HEART", "heartleaf-ampoule", "heartleaf ampoule", "鱼腥草安瓶精华",
  "Heartleaf from Jeju, cooked slowly and filtered, makes up 77% of the bottle; the rest is panthenol and betaine. Smells faintly of hay, feels like water and leaves no film.",
  "济州鱼腥草低温慢煮的过滤液占 77%，其余是泛醇与甜菜碱。带一点干草气味，触感如水，干后不留膜感，可以多拍几层。",
  88, 702, "50ml", "132 4.2x4.2x13", "skin=sensitive,combination,oily concern=redness,blemishes ing=heartleaf,panthenol tex=water free=fragrance,alcohol pack=pipette use=both pao=12 vegan=yes", N("100+64"))
P("serum", "Soljae", "DEW", "polyglutamate-serum", "polyglutamate dew serum", "聚谷氨酸凝露精华",
  "Sodium polyglutamate, a thread-like substance from fermented soya, over two weights of hyaluronate. Apply to damp skin: on dry skin it can roll. It gives a wet shine under cushion make-up.",
  "含大豆发酵所得的聚谷氨酸钠与两种分子量透明质酸钠。请在皮肤半湿时使用，太干容易搓泥。气垫妆前打底有水光。",
  95, 388, "30ml", "92 3.8x3.8x11", "skin=dry,normal concern=dryness,dullness ing=polyglutamate,hyaluronate tex=gel free=fragrance,silicone pack=pump use=morning pao=12 finish=dewy", N("50+42"))
P("serum", "Mulgyeol", "TIDE", "tide-ampoules", "Tide single-dose ampoules", "潮汐次抛精华",
  "Twist off the cap and the 2 ml are used up before the air gets at them, so there is no preservative inside. Deep-sea water, ectoin and trehalose. One strip of seven lasts a week.",
  "拧开即用，每支 2 毫升一次用完，空气来不及进去，因此不加防腐剂。含深海水、依克多因与海藻糖，一排七支正好一周。",
  126, 447, "14ml", "64 12x6x3", "skin=sensitive,all concern=dryness,redness ing=ectoin,seaweed tex=water free=fragrance,alcohol pack=ampoules use=both pieces=7,14,28", N("28+108 56+298", "14:7 × 2 ml|7 支 × 2 毫升;28:14 × 2 ml|14 支 × 2 毫升;56:28 × 2 ml|28 支 × 2 毫升"))
P("serum", "Yukimori", "SNOWL", "snow-light-essence", "Snow Light tranexamic essence", "雪明 传明酸美容液",
  "A milky essence with 2% tranexamic acid and coix seed from Toyama. It goes on after lotion and before cream, a pump and a half for face and neck. Spare bottles click into the same frosted case.",
  "乳白色美容液，含 2% 传明酸与富山薏仁。化妆水之后、面霜之前使用，面颈共一泵半。磨砂外壳可换内芯。",
  312, 533, "40ml", "148 4.6x4.6x14", "skin=all concern=uneven-tone,dullness ing=tranexamic-acid,coix active=2 tex=milk free=fragrance,mineral-oil pack=airless refill=yes use=both pao=6", FM("CASE With case|连外壳 / REF Refill|替换芯 -46 k-62"))
P("serum", "Asatsuyu", "FIRST", "first-step-essence", "First Step ferment essence", "晨启 发酵精华水",
  "Used straight after washing, before anything else: nine tenths of it are a filtrate of rice and soya ferments from a Niigata brewery. A sour, bready smell on opening is normal.",
  "洁面后第一步使用，九成是新潟一家酒造的米与大豆发酵滤液。开瓶时略带酸味和面包香，属正常现象，拍开即散。",
  138, 417, "120ml", "208 5.2x5.2x16.5", "skin=all concern=dullness,roughness ing=ferment,rice tex=water free=alcohol,fragrance,silicone pack=bottle use=both pao=12", N("60-58 200+74"))
P("serum", "Maison Aubrelle", "NUIT", "nuit-bakuchiol-serum", "Nuit bakuchiol serum", "夜曲 补骨脂酚精华",
  "For those whom retinol makes peel: 1% bakuchiol from babchi seed with two peptides, in an amber oil-in-gel that turns milky on the hand. The glass bottle screws onto the old pump when you refill.",
  "写给用视黄醇容易起皮的人：1% 补骨脂酚（取自补骨脂籽）配两种肽，琥珀色油凝胶，推开转为乳状。补充时只换玻璃瓶，泵头续用。",
  468, 571, "30ml", "138 4.4x4.4x13.5", "skin=sensitive,dry,normal concern=fine-lines,firmness ing=bakuchiol,peptide active=1 tex=gel pack=pump refill=yes use=evening pao=9 vegan=yes", FM("PUMP With pump|带泵头 / REF Refill bottle|补充瓶 -70 k-24"), N("50+238"))
P("serum", "Seraneige", "CUIVRE", "copper-peptide-serum", "Névé copper peptide serum", "粒雪 铜肽精华",
  "Copper tripeptide gives this serum its sky-blue colour; nothing is dyed. Buffered at pH 6 with glacier water from the Valais and kept cold until it leaves Lausanne. Not to be layered with acids or vitamin C.",
  "天蓝色来自铜肽本身，未加色素。以瓦莱州冰川水调至 pH 6，出洛桑前全程低温。不宜与酸类、维生素 C 叠加使用。",
  860, 318, "30ml", "156 4.8x4.8x13.5", "skin=dry,normal concern=firmness,fine-lines ing=peptide,glycerin ph=6 tex=water free=fragrance,dye pack=pipette use=evening pao=3", N("15-380"))
P("serum", "Nordhain", "HYAL5", "five-weight-hyaluronate", "Five Weights hyaluronate concentrate", "五重 玻尿酸浓缩液",
  "Five molecular weights of sodium hyaluronate, together 1.2%, with nothing added but panthenol and a preservative. Three drops in the palm with a little water. Filled in Hamburg in brown pharmacy glass.",
  "五种分子量透明质酸钠合计 1.2%，此外只有泛醇与防腐剂。三滴加少许清水于掌心推匀。汉堡灌装，棕色药用玻璃瓶。",
  98, 604, "30ml", "94 3.6x3.6x10.8", "skin=all,sensitive concern=dryness,fine-lines ing=hyaluronate,panthenol active=1.2 tex=gel free=fragrance,silicone pack=pipette use=both pao=6 vegan=yes", N("50+46 100+118"), abroad=True)
P("serum", "White Heron Lab", "MANDEL", "mandelic-serum", "mandelic acid serum", "扁桃酸精华",
  "The acid from bitter almonds has a large molecule and so enters slowly, which makes it the one to start with. Two strengths at pH 3.6; the stronger has a grey cap. For evenings, not after shaving.",
  "扁桃酸分子较大、渗入慢，适合初次用酸。两档浓度，pH 3.6，高浓度为灰色瓶盖。晚间使用，剃须后不宜。",
  69, 438, "30ml", "88 3.6x3.6x10.8", "skin=oily,combination concern=blemishes,pores,uneven-tone ing=mandelic-acid active=5,10 ph=3.6 tex=water free=fragrance,alcohol pack=pipette use=evening pao=6 vegan=yes", O("strength", "5 5%|5% / 10 10%|10% +12"), N("50+38"))
P("serum", "White Heron Lab", "FRESHC", "fresh-c-capsule", "Press & Mix vitamin C serum", "现调 维 C 精华",
  "The powder sits in the cap: press, shake for half a minute and 12% ascorbic acid is fresh from that day on. Write the date on the label and finish it within six weeks, before it turns orange.",
  "维 C 粉存在瓶盖里，按下摇匀半分钟，当天即成 12% 抗坏血酸精华。标签上记下日期，六周内、变橙之前用完。",
  118, 492, "15ml", "72 3.4x3.4x11.5", "skin=normal,combination,oily concern=dullness,uneven-tone ing=vitamin-c,vitamin-e active=12 ph=3.4 tex=water free=fragrance,silicone pack=pipette use=morning pao=1.5", N("30+96 60+268", "15:1 bottle, 15 ml|1 瓶 15 毫升;30:2 bottles, 30 ml|2 瓶共 30 毫升;60:4 bottles, 60 ml|4 瓶共 60 毫升"))
P("serum", "Silk Almanac", "SERICIN", "sericin-serum", "Grain Full sericin serum", "小满 丝胶精华",
  "Sericin is the glue that holds a cocoon together; Huzhou reeling mills pour it away by the vat. Here it is purified to 8% and spread with tremella. Dries with the slight tautness of washed silk.",
  "丝胶是蚕茧里的胶质，湖州缫丝厂常随水倒掉。提纯后以 8% 入方，配银耳多糖，干后有洗净真丝般的轻微绷感。",
  218, 356, "30ml", "142 4.4x4.4x13.5", "skin=dry,normal,sensitive concern=dryness,firmness ing=silk,tremella active=8 tex=gel free=alcohol,mineral-oil pack=airless refill=yes use=both pao=12", FM("BOT Bottle|整瓶 / REF Refill|替换芯 -38 k-54"))

# Face oils.
P("face-oil", "Clairvallon", "PLUM", "plum-kernel-oil", "plum kernel face oil", "李子核仁油",
  "Pressed from the stones that the jam makers of Agen leave over, this oil smells of marzipan by itself. Thin enough to wear by day; four drops pressed in over a wet face.",
  "榨自阿让果酱厂剩下的李子核，不加香也有杏仁膏的气味。质地轻薄，白天也能用；洗完脸趁湿取四滴，以掌心按压。",
  112, 342, "30ml", "104 3.8x3.8x11.5", "skin=all concern=dryness,dullness ing=plum,vitamin-e tex=oil free=fragrance,silicone pack=pipette use=both pao=6 vegan=yes", N("50+58"))
P("face-oil", "Villa Ortensa", "FICO", "prickly-pear-oil", "prickly pear seed oil", "仙人掌籽油",
  "A tonne of Sicilian fruit yields one litre of this greenish oil, which is why the bottle is small. Single ingredient, harvest year on the neck label. Smells of cut grass and nuts.",
  "一吨西西里仙人掌果只出一升这种青绿色的油，所以瓶子小。单一成分，瓶颈标签写明采收年份，闻起来像割过的草和坚果。",
  390, 214, "15ml", "62 3.2x3.2x9", "skin=dry,normal concern=fine-lines,dryness ing=prickly-pear tex=oil free=fragrance,essential-oil pack=pipette use=evening pao=9 vegan=yes", N("30+330"))
P("face-oil", "Kowhai Coast", "ROSEH", "rosehip-night-oil", "South Island rosehip night oil", "南岛玫瑰果夜间油",
  "Wild briar hips from Central Otago, extracted cold so that the oil stays orange; it tints a white pillowcase, so let it sink in first. Blended half and half with kiwifruit seed oil.",
  "中奥塔哥的野生玫瑰果低温萃取，保住橙红的油色；它会染白枕套，请等吸收了再躺下。与奇异果籽油各半调和。",
  146, 296, "30ml", "102 3.8x3.8x11.5", "skin=dry,normal,combination concern=uneven-tone,fine-lines ing=rosehip tex=oil free=fragrance,mineral-oil pack=pipette use=evening pao=6 vegan=yes", N("15-58 50+74"))
P("face-oil", "Camellia Ferry", "PRESS", "pressed-camellia-oil", "first-press camellia face oil", "初榨山茶面油",
  "Yuanzhou growers in Jiangxi dry the fruit on bamboo trays until it bursts, then press once without heat. Odourless after filtering and stable for a year. Two drops also tame dry hair ends.",
  "江西袁州的茶农把茶果摊在竹匾上晒到自然开裂，再不加热榨一道。过滤后几乎无味，可存放一年，两滴也能理顺毛躁的发梢。",
  88, 371, "30ml", "106 3.8x3.8x11.5", "skin=dry,normal,sensitive concern=dryness,roughness ing=camellia tex=oil free=fragrance,silicone,mineral-oil pack=pipette use=evening pao=12 vegan=yes area=face,lengths", N("50+48 100+118"))

# Toners and mists.
P("toner", "Asatsuyu", "MOIST", "moist-lotion", "Moist Valley lotion", "润谷 化妆水",
  "The everyday lotion of the range, to be patted in by hand in three rounds rather than wiped on with cotton. Light for muggy months, Rich for heated rooms; both in refill pouches too.",
  "系列中的日常款，建议用手分三次拍入，不用棉片擦。湿热季用清爽型，暖气房用滋润型，两款都有替换袋。",
  66, 764, "200ml", "262 5.6x5.6x18", "skin=all concern=dryness ing=hyaluronate,glycerin tex=water free=alcohol,fragrance,mineral-oil pack=bottle refill=yes use=both pao=12", O("formula", "LT Light|清爽型 / RI Rich|滋润型"), FM("BOT Bottle|瓶装 / POU Refill pouch|替换袋 -14 k-48"))
P("toner", "Mulgyeol", "KELP", "kelp-toner-pads", "kelp toner pads", "海带化妆棉片",
  "Seventy round pads of plant fibre steeped in kelp toner, with tweezers under the lid. One side is embossed for wiping over nose and chin, the other is smooth and can lie on the cheeks for five minutes.",
  "70 片植物纤维圆棉片，浸足海带化妆水，盖内附镊子。压纹面擦拭鼻翼下巴，光滑面可在脸颊湿敷五分钟。",
  86, 688, "70sheet", "268 8.6x8.6x7", "skin=all,combination concern=pores,dryness ing=kelp,hyaluronate tex=sheet free=alcohol pack=jar refill=yes use=both min=5 pao=6", FM("JAR Jar|罐装 / POU Refill pouch|替换袋 -18 k-70"), hs="33049900")
P("toner", "Soljae", "PHA", "pha-smoothing-toner", "gluconolactone toner", "葡糖酸内酯化妆水",
  "A mild acid with a large molecule, 4%, that also holds water. It may be used daily and on a cotton pad picks up what washing has left. pH 3.9, no scent, slightly slippery until dry.",
  "4% 葡糖酸内酯，分子大、性质温和，兼有保水性。可天天用，棉片擦拭能带走洁面残留。pH 3.9，无香，干前略滑。",
  79, 455, "150ml", "206 5x5x16.5", "skin=combination,oily,sensitive concern=roughness,pores ing=gluconolactone,panthenol active=4 ph=3.9 tex=water free=fragrance,alcohol pack=bottle use=evening pao=12 vegan=yes", N("300+56"))
P("toner", "Clairvallon", "ORANGE", "orange-flower-water", "orange blossom water mist", "橙花纯露喷雾",
  "Steam-distilled in Grasse from bitter orange flowers, nothing else in the aluminium bottle but a trace of preservative. A fine spray for face, scarf or pillow that smells like a warm courtyard.",
  "格拉斯苦橙花蒸馏所得纯露，铝瓶内除微量防腐剂外别无他物。喷面、丝巾、枕头皆可，气味像晒暖的院子。",
  84, 366, "100ml", "146 4.6x4.6x16", "skin=all concern=dullness tex=spray free=silicone,dye pack=spray use=both pao=6 fam=floral,citrus vegan=yes", N("200+48"))
P("toner", "Seraneige", "MOOR", "moor-water-lotion", "High Moor lotion", "高山湿地 化妆水",
  "Peat water from a moor at 1,400 metres lends a pale tea colour; edelweiss extract and a little xanthan give it the slip of thin honey. Bottled in heavy glass with a ground stopper.",
  "海拔 1400 米湿地泥炭水带来淡茶色，雪绒花提取物与少许黄原胶使其滑如稀蜜。厚玻璃瓶，磨砂瓶塞。",
  420, 232, "150ml", "398 6x6x17.5", "skin=dry,normal concern=dryness,dullness ing=edelweiss,thermal-water tex=water free=alcohol,dye pack=bottle use=both pao=12", N("75-180"))
P("toner", "Lindenbach", "HAMAM", "witch-hazel-tonic", "witch hazel tonic", "金缕梅爽肤水",
  "An old German recipe: witch hazel distillate, a tenth of alcohol, sage. It is brisk, dries the shine on the forehead within seconds and stings on freshly shaved cheeks.",
  "德国老配方：金缕梅蒸馏液、一成酒精与鼠尾草。触感清冽，几秒收干额头油光；刚剃过须的脸颊会有刺感，请避开。",
  58, 287, "200ml", "268 5.6x5.6x18", "skin=oily,combination concern=shine,pores ing=witch-hazel tex=water free=fragrance,silicone pack=bottle use=both pao=12 wearer=all", N("100-22"))
P("toner", "Dalbitwon", "BIRCH", "birch-sap-mist", "birch sap mist", "白桦汁喷雾",
  "Birch sap is tapped for two weeks in March and stands in for all the water here. The three bottle sizes share one nozzle, whose dry cloud sets powder and freshens a face that has sat in an office since nine.",
  "白桦汁每年三月只采两周，这里用它代替了全部的水。三种容量用同一款细雾喷头，妆后定妆、下午坐久了补一点都合适。",
  62, 521, "100ml", "138 4.4x4.4x16.5", "skin=all concern=dryness ing=birch,panthenol tex=spray free=alcohol,mineral-oil pack=spray use=both pao=12 vegan=yes", N("50-18 150+28"))
P("toner", "Björkvik", "STILL", "still-toner", "Stilla toner", "静水 化妆水",
  "Seven ingredients, all of them on the front of the bottle. Made for people who react to much: no scent, no plant extracts, no colour. The cap is marked and serves as a measuring cup.",
  "只有七种成分，全部印在瓶身正面。写给容易敏感的人：不加香，不用植物提取物，不染色。瓶盖带刻度，可当量杯。",
  92, 263, "200ml", "258 5.4x5.4x18.5", "skin=sensitive,all concern=redness,dryness ing=glycerin,panthenol ph=5.5 tex=water free=fragrance,alcohol,essential-oil,dye pack=bottle use=both pao=12 vegan=yes", N("100-34"))
P("toner", "Camellia Ferry", "MISTY", "camellia-leaf-toner", "camellia leaf toner", "山茶叶爽肤水",
  "The leaves that fall at pruning are steeped overnight; what comes out is the colour of weak tea and just as astringent. A screw bottle for the bathroom, a spray for the bag.",
  "修枝时落下的山茶叶浸泡一夜，滤出的汁像淡茶，颜色像，微微的涩感也像。旋盖瓶放浴室，喷雾瓶放包里。",
  46, 412, "150ml", "204 5x5x17", "skin=combination,oily,normal concern=shine,pores ing=green-tea tex=water free=fragrance,alcohol pack=bottle,spray use=both pao=12 vegan=yes", FM("BOT Screw bottle|旋盖瓶 / SPR Spray bottle|喷雾瓶 +6 k8"), N("300+36"))
P("toner", "White Heron Lab", "GLYC", "glycolic-toner", "glycolic acid toner 7%", "乙醇酸焕肤水 7%",
  "Seven per cent glycolic acid with aloe and a pinch of ginseng. Wipe on after dark, twice a week, avoiding the eyelids; some use it on elbows and underarms. The bottle has a nozzle that does not drip.",
  "7% 乙醇酸配芦荟与少量人参。天黑后擦拭，每周两次，避开眼皮；也有人用于手肘与腋下。防滴漏尖嘴瓶。",
  58, 476, "150ml", "196 5x5x16", "skin=normal,oily,combination concern=dullness,roughness,uneven-tone ing=glycolic-acid,aloe,ginseng active=7 ph=3.7 tex=water free=fragrance pack=bottle use=weekly pao=12 vegan=yes area=face,body", N("240+30"))
P("toner", "Silk Almanac", "DEWS", "white-dew-lotion", "White Dew lotion", "白露 化妆水",
  "Named after the term of the farmers' calendar when nights turn cool. Silk amino acids and lily bulb make a lotion with the weight of thin rice soup that leaves the hands smooth as well.",
  "以入秋转凉的节气为名。丝氨基酸与百合鳞茎入方，质地如稀米汤，吸收得慢一些，拍完脸，掌心也留着一层滑润。",
  158, 305, "150ml", "322 5.8x5.8x17.5", "skin=dry,normal,sensitive concern=dryness,dullness ing=silk,amino-acids tex=water free=alcohol,mineral-oil pack=bottle refill=yes use=both pao=12", FM("BOT Bottle|瓶装 / POU Refill pouch|替换袋 -28 k-120"))

# Face creams.
P("cream", "Laboratoire Orvanne", "CICA", "cica-balm", "Cica balm", "积雪草修护膏",
  "Zinc, panthenol and the four triterpenes of centella in a white paste that stays where it is put. Meant for chapped corners, hands after gardening, cheeks after a day on skis; a thick layer stays visible and can be wiped off.",
  "锌、泛醇与积雪草四种三萜调成白色膏体，涂在哪儿就留在哪儿。干裂的嘴角、园艺后的手、滑雪后的脸颊都可以敷一层。",
  76, 583, "40ml", "58 4.6x3.6x13", "skin=sensitive,dry concern=redness,roughness ing=centella,panthenol,zinc-oxide tex=paste free=fragrance,alcohol pack=tube use=both pao=9 area=face,hands", N("15-34 100+68"))
P("cream", "Clairvallon", "COLD", "cold-cream", "beeswax cold cream", "蜂蜡冷霜",
  "Beeswax, almond oil, rose water and borax: the chemist's formula of 1890 with less perfume. Stiff at first, it melts within a breath and serves before the mountain walk or to take make-up off.",
  "蜂蜡、甜杏仁油、玫瑰水与硼砂，1890 年的药房老方子，只是香气减了。初触偏硬，呵口气就化，登山前护脸或卸妆都行。",
  96, 324, "50ml", "164 6.2x6.2x5.6", "skin=dry concern=dryness,roughness ing=beeswax,almond,rose tex=cream free=silicone,mineral-oil pack=jar use=both pao=9", N("100+68"))
P("cream", "Maison Aubrelle", "PIVO", "peony-day-cream", "Pivoine day cream SPF 30", "芍药日霜 SPF30",
  "A day cream for the town: SPF 30, white peony root and a light-scattering powder that softens without tint. The glass jar is kept; the aluminium insert drops in with a click.",
  "为城市日常而做：SPF30，白芍根提取物，柔光粉使面容柔和而不染色。玻璃外罐留用，铝制内芯一扣即换。",
  398, 476, "50ml", "262 7x7x6.4", "skin=normal,combination concern=dullness,fine-lines ing=peony spf=30 uv-filter=organic finish=natural pack=jar refill=yes use=morning", FM("JAR With jar|连外罐 / REF Refill|替换芯 -68 k-168"))
P("cream", "Seraneige", "COL", "neck-cream", "Col neck cream", "颈谷 颈霜",
  "The skin of the neck has few oil glands and moves all day. This firm cream with peptides and edelweiss is rolled on by three steel balls, upwards from the collarbone, and needs no hands.",
  "颈部皮脂腺少，又整天在动。这款偏稠的霜含肽与雪绒花，管头三颗钢珠，自锁骨向上滚涂，手上不沾霜，出门前补也方便。",
  680, 246, "50ml", "142 5.4x5.4x15", "skin=all,dry concern=firmness,fine-lines ing=peptide,edelweiss tex=cream area=neck tool=roller pack=tube use=both pao=12", N("30-230"))
P("cream", "Yukimori", "ALLIN", "rice-gel-cream", "rice all-in-one gel", "米糠多效凝霜",
  "Lotion, milk and cream in one pot for those who go to bed late. Rice ceramide from Akita under a bouncy jelly that closes its own surface again after the spoon. Fresh by day, Moist by night.",
  "化妆水、乳液、面霜合一，适合晚睡的人。秋田米神经酰胺做成弹润凝冻，挖过的面会自己合拢。日用选清爽，夜用选润泽。",
  118, 612, "100g", "198 7.6x7.6x6.6", "skin=normal,combination,dry concern=dryness ing=rice,ceramide tex=gel-cream free=fragrance,alcohol pack=jar use=both pao=12", O("formula", "FR Fresh|清爽 / MO Moist|润泽"), FM("JAR Jar|罐装 / POU Refill pouch|替换袋 -24 k-74"))
P("cream", "Asatsuyu", "MILK", "moist-valley-milk", "Moist Valley milk", "润谷 乳液",
  "The partner of the lotion, squeezed from a soft bottle that stands on its cap. Squalane from sugar cane; the Rich version adds shea. Leaves a finish dry enough for a pillow after five minutes.",
  "与同名化妆水配套，软瓶倒立放置，一挤即出。角鲨烷取自甘蔗，滋润型另加乳木果。五分钟后即可安心躺枕。",
  72, 559, "150ml", "196 5.4x4.6x16.5", "skin=normal,combination,dry concern=dryness ing=squalane,shea tex=milk free=fragrance,alcohol,mineral-oil pack=bottle refill=yes use=both pao=12", O("formula", "LT Light|清爽型 / RI Rich|滋润型"), FM("BOT Bottle|瓶装 / POU Refill pouch|替换袋 -14 k-30"))
P("cream", "Soljae", "CENGEL", "centella-gel-cream", "centella gel cream", "积雪草凝霜",
  "Green from the plant, not from dye, so every batch differs a little. Eighty per cent centella water set with agar: cool straight from the fridge and gone before the kettle boils.",
  "绿色来自植物而非色素，每批深浅略有不同。80% 积雪草水以琼脂凝成，冰箱取出最清凉，水还没烧开就已吸收。",
  82, 498, "80ml", "168 7x7x5.6", "skin=oily,combination,sensitive concern=redness,shine ing=centella,panthenol tex=gel-cream free=fragrance,mineral-oil,dye pack=jar use=both pao=12 vegan=yes", N("50-26"))
P("cream", "Dalbitwon", "PROP", "propolis-cream", "propolis night cream", "蜂胶晚霜",
  "Brown and sticky in the jar as propolis is, silky once warmed between the palms. Thirty per cent propolis extract from Yangpyeong hives and royal jelly. Put on last; it seals what lies under it.",
  "罐中如蜂胶般棕黄黏稠，掌心温热后变得顺滑。含 30% 杨平蜂胶提取物与蜂王浆，护肤最后一步使用，锁住前面的水分。",
  94, 437, "50g", "154 6.6x6.6x5.6", "skin=dry,normal concern=dryness,dullness ing=propolis,honey tex=balm free=mineral-oil pack=jar tool=spatula use=evening pao=12", N("100+72"))
P("cream", "Lindenbach", "WETTER", "weather-balm", "weather balm without water", "无水防风面膏",
  "No water at all, so nothing that could freeze on the cheeks: sunflower oil, wool wax and calendula in a shallow tin for the coat pocket. Farmers on the Lechfeld wear it on open tractors; it does as well behind a pram.",
  "完全不含水，脸颊不会结冰：葵花籽油、羊毛脂与金盏花装进扁铁盒，随手放大衣口袋。莱希平原的农家开拖拉机、推婴儿车都用它。",
  52, 298, "30ml", "48 6x6x2.4", "skin=dry,sensitive concern=roughness,dryness ing=calendula,lanolin tex=balm free=silicone,mineral-oil pack=tin use=morning pao=12 area=face,hands", N("75+44"))
P("cream", "Villa Ortensa", "MOSTO", "grape-must-cream", "grape must night cream", "葡萄汁晚霜",
  "After the pressing of Sangiovese the seeds and skins are dried, and their oil and extract go into this lilac cream. A scent of raisins that fades in minutes. Airless jar, the bottom rises with each press.",
  "桑娇维塞葡萄榨汁后晒干籽与皮，油与提取物入霜，呈淡紫色。葡萄干香气几分钟即散。真空罐，按一下底部升一点。",
  268, 279, "50g", "188 6.6x6.6x9", "skin=normal,dry concern=fine-lines,firmness ing=grape-seed,squalane tex=cream free=silicone,mineral-oil pack=airless use=evening pao=12", N("30-92"))
P("cream", "Björkvik", "VINTER", "vinter-cream", "Vinter cream", "冬湾 面霜",
  "Seventy per cent fat and wax, thirty per cent water: the reverse of a summer cream. Unscented canola oil and oat lipids from Skåne. Too heavy for July, right for a bus stop in January.",
  "七成油脂与蜡、三成水，与夏天的面霜正好相反。斯科讷产菜籽油与燕麦脂，无香。七月嫌厚，一月在公交站正合适。",
  108, 352, "50ml", "72 5x3.8x14", "skin=dry,sensitive concern=dryness,redness ing=oat,ceramide tex=cream free=fragrance,essential-oil,silicone pack=tube use=morning pao=12 vegan=yes", N("100+76"), abroad=True)
P("cream", "Camellia Ferry", "CAMCR", "camellia-cream", "camellia seed cream", "山茶籽面霜",
  "A tenth of cold-pressed camellia oil whipped with tea-saponin water, so that it spreads like a cream and dries like a lotion. Celadon-coloured jar from a kiln near the mill; the refill is a paper cup with a foil lid.",
  "一成冷榨山茶油与茶皂素水打发，抹开是霜，收干似乳。青瓷色罐出自油坊附近的窑，替换装为纸杯配铝箔盖。",
  98, 504, "50g", "208 7x7x6", "skin=normal,dry,combination concern=dryness ing=camellia,green-tea tex=cream free=mineral-oil,silicone pack=jar refill=yes use=both pao=12", FM("JAR Porcelain jar|瓷罐 / REF Paper refill|纸杯替换装 -30 k-142"))
P("cream", "White Heron Lab", "CERA3", "three-ceramide-cream", "3:1:1 ceramide cream", "3:1:1 神经酰胺霜",
  "Ceramides, cholesterol and fatty acids in the ratio of the skin's own mortar, three to one to one, at 5% altogether. White and unscented in a pharmacy tube; the large size has a pump for the whole family.",
  "神经酰胺、胆固醇、脂肪酸按皮肤自身的 3:1:1 配比，合计 5%。白色，无香，药房软管；大容量带泵头，全家可用。",
  79, 628, "50g", "68 4.8x3.8x14", "skin=dry,sensitive concern=dryness,redness ing=ceramide active=5 ph=5.5 tex=cream free=fragrance,dye pack=tube,pump use=both vegan=yes", N("15-40 200+110"))
P("cream", "Silk Almanac", "FROST", "first-frost-cream", "First Frost night cream", "霜降 晚霜",
  "The richest of the calendar series, for the weeks when the radiators come on. Silk fibroin powder takes the grease off shea and mulberry seed oil: dense between the fingers, matt on the face.",
  "节气系列里最滋润的一款，留给开暖气的那几周。丝素粉收去乳木果与桑籽油的油光，指间厚实，上脸哑光。",
  286, 318, "50g", "226 7x7x6.2", "skin=dry,normal concern=dryness,firmness ing=silk,shea tex=cream finish=matte free=mineral-oil pack=jar refill=yes use=evening", FM("JAR With jar|连外罐 / REF Refill|替换芯 -46 k-120"), N("100+190"))

# Eye care.
P("eye-care", "Laboratoire Orvanne", "ROLL", "caffeine-eye-roller", "caffeine eye roller", "咖啡因走珠眼部精华",
  "Five per cent caffeine in a clear gel under a steel ball that stays cold by itself. Roll from the inner corner outwards on mornings after short nights; it may be used over make-up.",
  "透明凝胶含 5% 咖啡因，管头的钢珠自带凉意。没睡够的早晨，从内眼角向外滚两三下，上了妆也可以直接用。",
  118, 463, "15ml", "52 3x3x11.5", "area=eyes skin=all concern=tired-eyes,dark-circles ing=caffeine,hyaluronate active=5 tex=gel free=fragrance tool=roller use=morning")
P("eye-care", "Yukimori", "EYESTK", "warm-stick-eye-balm", "yuzu eye balm stick", "柚子眼膏棒",
  "A stick of yuzu seed oil, rice wax and ceramides no thicker than a pencil, for crow's feet and for the dry line that concealer finds at noon. Turns up like a lipstick, goes through security without a bag.",
  "笔杆粗细的膏棒，含柚子籽油、米蜡与神经酰胺，抹眼角细纹，也救中午遮瑕卡出的干纹。旋转即用，过安检不必装袋。",
  128, 277, "4g", "32 2.4x2.4x10", "area=eyes skin=dry,normal concern=fine-lines,dryness ing=yuzu,rice,ceramide tex=stick free=alcohol pack=stick use=both", O("scent", "PL Unscented|无香 / YZ Yuzu|柚子 +6"))
P("eye-care", "Mulgyeol", "PEPEYE", "peptide-eye-gel", "tide-line peptide eye gel", "潮线 肽眼胶",
  "Three peptides in a jelly of sea-lettuce that grips, so that it can be layered under the eye before cream. A ceramic cap to press with. Thirty millilitres last about four months.",
  "三种肽溶在石莼凝胶里，带一点抓附感，叠在眼霜之前用。瓷质瓶头可以顺势按压眼窝，30 毫升约用四个月。",
  134, 334, "30ml", "82 4x4x11", "area=eyes skin=all concern=firmness,fine-lines ing=peptide,seaweed tex=gel free=fragrance,silicone tool=ceramic pack=airless use=both", N("15-56"))
P("eye-care", "Villa Ortensa", "COMPR", "chamomile-eye-compress", "chamomile eye compresses", "洋甘菊眼敷棉片",
  "Quilted cotton ovals soaked in Roman chamomile and cornflower water, two to a sachet. Lie down, ten minutes, window open. What is left in the sachet is enough for the neck.",
  "绗缝的椭圆棉片浸罗马洋甘菊与矢车菊水，每袋两片。躺下来敷十分钟即可，袋里剩下的精华还够抹一遍脖子。",
  98, 241, "20sheet", "156 12x9x6", "area=eyes skin=sensitive,all concern=tired-eyes ing=chamomile,cornflower fabric=cotton min=10 free=alcohol,silicone pack=sachets rinse=leave-on", N("10-44", "10:5 pairs|5 对;20:10 pairs|10 对"))
P("eye-care", "Silk Almanac", "SILKEYE", "silk-eye-patches", "Great Snow silk eye patches", "大雪 蚕丝眼膜",
  "Woven from waste silk finer than a tenth of a millimetre, the crescents turn clear when wet and can be worn while brushing one's teeth. Each pair lies in its own tray of silk peptide serum.",
  "以废丝织成、厚不足 0.1 毫米的月牙片，遇湿变透明，戴着也能刷牙。每对单独浸在丝肽精华小托盘里。",
  138, 382, "16sheet", "118 14x10x4", "area=eyes skin=all,dry concern=fine-lines,dryness ing=silk,peptide fabric=silk min=20 free=alcohol,fragrance pack=sachets", N("2-112 32+118", "2:1 pair|1 对;16:8 pairs|8 对;32:16 pairs|16 对"))
P("eye-care", "Rice Boat", "RICEEYE", "rice-eye-cream", "rice bran eye cream", "米糠眼霜",
  "A first eye cream at the price of a lunch: rice bran oil, 2% panthenol and a soft brush of vitamin E. Light enough for eighteen, plain enough for the lids. A tube with a narrow nozzle.",
  "一顿午饭钱的入门眼霜：米糠油、2% 泛醇与少许维生素 E。十八岁用着不闷，眼皮上也能涂。细嘴软管，一次挤一点点。",
  36, 447, "20g", "34 3.2x2.6x10.5", "area=eyes skin=all concern=dryness,tired-eyes ing=rice,panthenol,vitamin-e tex=cream free=fragrance,mineral-oil pack=tube use=both pao=12", N("40+26"))

# Masks.
P("mask", "Mulgyeol", "HYDRO", "kelp-hydrogel-mask", "kelp hydrogel mask", "海带水凝胶面膜",
  "Poured from kelp jelly in two pieces, upper and lower face, so that it fits round noses of every length. It melts a little with the warmth and clings well enough to cook dinner in.",
  "由海带胶浇注而成，分上下两片，鼻梁高低都贴得住。遇体温会微微融化，贴得很牢，戴着做一顿饭也不会滑落。",
  96, 541, "4sheet", "196 17x13x3", "fabric=hydrogel skin=dry,all concern=dryness,dullness ing=kelp,hyaluronate essence=30 min=30 free=fragrance,alcohol", N("1-68 8+80"))
P("mask", "Yukimori", "SLEEP", "rice-sleeping-mask", "rice pudding sleeping mask", "米布丁睡眠面膜",
  "Stirred from glutinous-rice ferment to the wobble of a pudding. A spoonful at bedtime, not rinsed until morning; the surface is dry after ten minutes and leaves nothing on the pillow.",
  "糯米发酵液搅成布丁一样的弹冻。睡前挖一勺抹匀，不洗，次日早晨再冲；十分钟后表面就干，不会沾到枕头。",
  108, 468, "80g", "172 7.4x7.4x6", "tex=gel-cream skin=normal,dry,combination concern=dullness,dryness ing=rice,ferment rinse=leave-on use=evening pack=jar tool=spatula", N("40-40"))
P("mask", "Soljae", "LYOC", "heartleaf-lyocell-mask", "heartleaf lyocell mask", "鱼腥草莱赛尔面膜",
  "Thin wet lyocell with heartleaf and calamine: the milky essence leaves a trace of powder that evens out a flushed look. Torn along the jaw line, the sheet can be hung over the ears.",
  "轻薄的莱赛尔膜布浸鱼腥草与炉甘石，乳状精华干后留下一层极细的粉，盖住泛红看着更匀净。沿下颌线撕开可以挂耳。",
  68, 402, "5sheet", "172 16x12x2.6", "fabric=lyocell skin=sensitive,oily,combination concern=redness,blemishes ing=heartleaf,zinc-oxide essence=24 min=15 free=fragrance", N("1-54 10+58"))
P("mask", "Clairvallon", "ARGILE", "pink-clay-mask", "pink clay mask in powder", "粉红黏土面膜粉",
  "Dry, so it needs no preservative and keeps for years: mix one spoon with water for greasy days, with honey or yoghurt for others. Montmorillonite from the Languedoc, a wooden spoon in the lid.",
  "做成干粉就不需要防腐剂，能存放数年：出油的日子一勺兑水，干的日子兑蜂蜜或酸奶。朗格多克蒙脱土，盖内附木勺。",
  74, 251, "120g", "208 7.4x7.4x8", "tex=powder skin=combination,normal,sensitive concern=pores,dullness ing=clay min=10 rinse=rinse-off free=fragrance,alcohol,dye pack=jar vegan=yes", N("60-28"))
P("mask", "Dalbitwon", "POTS", "market-wash-off-masks", "market pot masks", "集市小罐水洗面膜",
  "Four stalls, four pots: green plum with its skins for rough cheeks, black bean for the nose, pumpkin for grey mornings, yoghurt for after the sun. All are rinsed off in ten minutes and smell of what they are.",
  "四个摊位四小罐：青梅带皮去粗糙，黑豆对付鼻头，南瓜提晦暗，酸奶给晒后。都是十分钟洗净，闻起来就是它们本来的味道。",
  58, 366, "90g", "184 7x7x6.4", "tex=paste skin=all concern=roughness,pores,dullness,after-sun min=10 rinse=rinse-off pack=jar use=weekly pao=12", O("formula", "PLUM Green plum|青梅 #a9b85a / BEAN Black bean|黑豆 #4a4048 / PUMP Pumpkin|南瓜 #dd9a3c / YOG Yoghurt|酸奶 #efe9dc"))
P("mask", "Asatsuyu", "DAILY", "thirty-two-sheet-mask", "morning sheet mask box", "早安面膜抽取盒",
  "Pulled one by one from a box like tissues, with tweezers clipped to the lid. A mask instead of washing, lotion and milk: one minute on, wipe the neck with it, out of the house.",
  "像抽纸一样一片片取，盖上夹着镊子。早晨一片代替洗脸、化妆水和乳液：敷一分钟，顺手擦过脖子，就能出门。",
  84, 655, "32sheet", "486 19x12x8", "fabric=cotton skin=normal,oily,combination concern=dryness,pores ing=hyaluronate,green-tea min=1 free=alcohol use=morning pack=box", O("formula", "FR Fresh, with menthol|清凉（含薄荷） / MO Moist|润泽"), FM("BOX Box|盒装 / POU Refill pouch|替换袋 -14 k-60"))
P("mask", "Lindenbach", "MOOR", "moor-mask-sachets", "bog peat mask sachets", "泥炭面膜袋装",
  "Ripe black peat, cut by hand in a Bavarian bog that is left to grow again for thirty years. It stains the basin until rinsed and leaves skin warm. Ten sachets, each for face and décolleté.",
  "巴伐利亚沼泽手工割取的熟黑泥炭，割后封地三十年待其再生。冲洗前会染黑洗手盆，敷后皮肤微热。十袋装，每袋够面部与颈胸。",
  88, 187, "100g", "166 12x9x6", "tex=paste skin=normal,oily concern=dullness,roughness min=15 rinse=rinse-off free=fragrance,dye pack=sachets pieces=2,10 use=weekly", N("20-66", "20:2 sachets|2 袋;100:10 sachets|10 袋"))
P("mask", "Maison Aubrelle", "GOLD", "cupra-firming-mask", "Soirée cupra mask", "晚宴 铜氨面膜",
  "For the two hours before going out. Cupra fibre, spun from cotton linters, lies so close that the face can still be read through it; white lupin peptides and a dry touch that takes foundation well.",
  "为出门前两小时准备。铜氨纤维由棉短绒纺成，贴得近乎透明；含白羽扇豆肽，揭下后触感干爽，直接上底妆。",
  298, 262, "5sheet", "204 18x13x3.2", "fabric=cupra skin=normal,dry concern=firmness,dullness ing=peptide,hyaluronate essence=23 min=20 free=alcohol", N("1-232"))
P("mask", "Cloud Cotton", "SILKM", "cotton-bud-mask", "first-bloom cotton mask", "初棉面膜",
  "Cotton from the Yellow River delta, bound by jets of water alone and no glue: the sheet keeps the soft fuzz of a flannel and holds three times its weight. Oat and panthenol essence without scent.",
  "黄河三角洲的棉花只经水刺成布，不用胶，表面留着绒布般的细绒，吸液量是自重的三倍。燕麦与泛醇精华，无香。",
  49, 596, "5sheet", "188 16.5x12.5x3", "fabric=cotton skin=sensitive,all concern=dryness,redness ing=oat,panthenol essence=26 min=15 free=fragrance,alcohol,dye", N("1-38 10+42 30+178"))
P("mask", "White Heron Lab", "BHAMUD", "salicylic-mud", "salicylic mud mask", "水杨酸泥膜",
  "Two per cent salicylic acid in kaolin and green tea water. Paint it on nose, chin and shoulder blades with the silicone spatula, rinse as soon as the edge turns pale, never let it crack.",
  "2% 水杨酸配高岭土与绿茶水。用附带硅胶刮板抹在鼻、下巴、肩胛，边缘一发白就冲掉，不要等到干裂。",
  65, 419, "100g", "172 7x7x6.8", "tex=paste skin=oily,combination concern=blemishes,pores,shine ing=clay,salicylic-acid,green-tea active=2 min=8 rinse=rinse-off use=weekly area=face,body", N("50-24"))
P("mask", "Camellia Ferry", "CHARM", "tea-charcoal-mask", "tea-shell charcoal mask", "茶壳炭面膜",
  "Camellia husks from the oil mill are charred in the kiln and ground into bamboo fibre. The black sheet is easy to align in the mirror; the essence is a plain one of green tea and glycerin.",
  "油坊榨剩的山茶果壳烧成炭，磨细纺进竹纤维。膜布是黑的，照着镜子容易对位；精华很朴素，主要是绿茶与甘油。",
  56, 327, "5sheet", "182 16.5x12.5x3", "fabric=bamboo skin=oily,combination concern=shine,pores ing=charcoal,green-tea,glycerin essence=25 min=15 free=alcohol", N("1-44 10+48"))

# Exfoliators.
P("exfoliator", "Asatsuyu", "GOMM", "gommage-gel", "gommage gel", "去角质凝露",
  "Smooth over a dry face until small white crumbs form: they are cellulose and loosened flakes together. No grains, no acid. Rinse with cool water; once a week is plenty.",
  "在干脸上抹开轻揉，直到出现白色小屑，那是纤维素裹着松脱的角质。没有颗粒，也没有酸；冷水冲净，每周一次就够。",
  62, 388, "120g", "152 5.6x4.2x16.5", "tex=gel skin=all concern=roughness,dullness rinse=rinse-off free=fragrance use=weekly pack=tube pao=12", N("60-24"))
P("exfoliator", "Soljae", "ENZPW", "papaya-enzyme-powder", "enzyme powder wash", "酵素洗颜粉",
  "Papain and a starch enzyme wake up only in water, hence the dry powder in single pods, one for each wash. Lather in wet hands, half a minute, avoiding the eyes.",
  "木瓜蛋白酶与淀粉酶遇水才会活化，所以做成干粉，分装成小颗，每次一颗。湿手搓出泡沫洗半分钟，避开眼周。",
  78, 354, "24g", "98 11x8x6", "tex=powder skin=combination,oily,normal concern=pores,roughness ing=enzyme,amino-acids rinse=rinse-off free=fragrance pieces=30,60 use=weekly", N("48+62", "24:30 pods|30 颗;48:60 pods|60 颗"), hs="34013000")
P("exfoliator", "Bottega Morvella", "ETNA", "volcanic-sand-scrub", "black sand face scrub", "黑火山砂磨砂膏",
  "Etna sand sieved to a fifth of a millimetre, in olive oil and almond milk. Coarse for a face scrub; go lightly, with wet fingers, and rather on the neck and jaw than on the cheeks.",
  "埃特纳火山砂筛至 0.2 毫米，调入橄榄油与杏仁乳。作面部磨砂偏粗，湿手轻揉，宜颈部与下颌，少碰两颊。",
  92, 196, "100ml", "158 5.2x4x16", "tex=paste skin=normal,oily concern=roughness ing=olive,almond rinse=rinse-off free=silicone pack=tube use=weekly pao=9 area=face,neck", N("50-34"))
P("exfoliator", "Rice Boat", "BRANPW", "rice-bran-polish", "rice bran face polish", "米糠洁面粉",
  "Nothing but rice bran, rice starch and a mild sugar surfactant. Rubbed with little water it polishes, with much water it washes. The bottle pours like a salt cellar; keep it out of the shower.",
  "只有米糠、米淀粉与温和糖基表活。少水揉是打磨，多水冲是清洁。瓶口像盐罐一样撒粉，别放淋浴间受潮。",
  42, 368, "70g", "112 5.2x5.2x13", "tex=powder skin=all,sensitive concern=dullness,roughness ing=rice rinse=rinse-off free=fragrance,sulphate,dye pack=bottle vegan=yes use=both", FM("BOT Shaker bottle|撒粉瓶 / POU Refill pouch|替换袋 -10 k-34"))

# Cleansers and removers.
P("cleanser", "Asatsuyu", "OIL", "cleansing-oil", "cleansing oil", "卸妆油",
  "Goes on with dry hands over a made-up face, even over waterproof mascara, and turns to milk at the first splash. Rice and safflower oil with a thin emulsifier; nothing stays in the eyes.",
  "干手干脸即可使用，防水睫毛膏也能化开，一遇水便成乳。稻米油与红花籽油配清爽乳化剂，冲净后眼里不起雾。",
  76, 794, "180ml", "228 5.6x5x17.5", "tex=oil skin=all ing=rice wp=yes rinse=rinse-off free=fragrance,mineral-oil pack=pump pao=12 refill=yes", FM("BOT Pump bottle|按压瓶 / POU Refill pouch|替换袋 -16 k-34"), N("400+72"), hs="33049900")
P("cleanser", "Soljae", "BALM", "cleansing-balm", "sherbet cleansing balm", "雪葩卸妆膏",
  "Scoops like sherbet and is oil a moment later. It holds sunscreen and cushion make-up; a second lid keeps the spatula apart from the balm, so the handle stays clean.",
  "挖起来像雪葩，转眼化作油，卸防晒与气垫都够用。双层盖把取用勺与膏体隔开，勺柄不会沾油。加水揉成乳后再冲，眼周也不糊。",
  88, 603, "100ml", "186 7.4x7.4x7.6", "tex=balm skin=all,sensitive ing=centella,rice wp=yes rinse=rinse-off free=fragrance,mineral-oil pack=jar tool=spatula vegan=yes", N("50-32 180+58"), hs="33049900")
P("cleanser", "Mulgyeol", "SALT", "sea-foam-cleanser", "sea foam cleanser", "海沫洁面慕斯",
  "The pump does the whipping: three strokes give a foam that stands on the palm. Coconut amino acids and salt-pan brine at pH 5.5. Shaving goes well with it too.",
  "泵头替你打泡，按三下，泡沫立在掌心不塌。椰油氨基酸表活加盐田卤水，pH 5.5，洗后不紧绷，拿来刮胡子也顺手。",
  72, 486, "150ml", "214 5.6x5.6x17", "tex=mousse skin=all,combination ing=amino-acids,sea-salt ph=5.5 wp=no rinse=rinse-off free=sulphate,soap pack=pump pao=12", FM("BOT Bottle|瓶装 / POU Refill pouch|替换袋 -16 k-44"))
P("cleanser", "Laboratoire Orvanne", "SURGRAS", "surgras-gel", "Surgras wash gel", "润脂洁面凝胶",
  "A wash gel that puts back a little oil while it cleans, so that the face may be dried without hurry. No soap, no scent, hardly any foam. The litre bottle is meant for the whole body.",
  "清洁的同时回补少许油脂，洗完不必急着涂东西。无皂基、无香，几乎不起泡。一升装是给全身用的，挂在淋浴间正好。",
  68, 547, "200ml", "252 5.8x4.4x18", "tex=gel skin=dry,sensitive ing=glycerin,almond ph=5.5 wp=no rinse=rinse-off free=soap,fragrance,sulphate pack=pump area=face,body", N("400+42 1000+112"))
P("cleanser", "Clairvallon", "BIPH", "two-phase-eye-remover", "two-phase eye make-up remover", "双层眼唇卸妆液",
  "Shake until blue and clear are one, soak a pad and hold it on the closed eye while you count to fifteen: the mascara comes off in the pad instead of down the cheek. Cornflower water below, light oil above.",
  "摇到蓝白两层合一，浸湿棉片按在闭着的眼上，数到十五，睫毛膏留在棉片上，不会淌下脸颊。下层矢车菊水，上层轻油。",
  66, 432, "125ml", "172 4.8x4.8x15", "tex=two-phase skin=all,sensitive ing=cornflower wp=yes rinse=leave-on free=fragrance,alcohol pack=bottle area=eyes,lips pao=9", N("50-30 250+44"), hs="33049900")
P("cleanser", "Yukimori", "SOAPC", "brown-sugar-wash", "brown sugar wash cream", "黑糖洁面膏",
  "Okinawan brown sugar, boiled down, keeps this wash cream soft and gives it the colour of toffee. With the net from the box it makes a foam as stiff as egg white. A faint smell of burnt caramel.",
  "冲绳黑糖熬成浓浆，使膏体柔软，颜色如太妃糖。配盒内起泡网，能打出蛋白霜般的硬挺泡沫，略带焦糖香。",
  64, 371, "130g", "168 5.8x4.2x17", "tex=foam skin=combination,oily,normal ph=9.2 wp=no rinse=rinse-off free=silicone,mineral-oil pack=tube pao=12", N("30-44"))
P("cleanser", "Villa Ortensa", "LATTE", "almond-cleansing-milk", "almond cleansing milk", "杏仁洁面乳",
  "A milk for those who never took to foam, with sweet almond oil from Noto, worked in with the fingertips and taken off with a warm cloth. The muslin comes with the bottle and may be boiled.",
  "写给从不喜欢泡沫的人：诺托甜杏仁油调成的乳，指腹揉开，用温热布巾擦去。附送的纱布可以沸水煮洗，反复使用。",
  118, 254, "200ml", "284 5.8x5.8x17.5", "tex=milk skin=dry,normal ing=almond wp=no rinse=rinse-off free=sulphate,soap,mineral-oil pack=pump pao=9 use=evening", N("100-46"), hs="33049900")
P("cleanser", "Nordhain", "SYNDET", "mens-charcoal-wash", "Werft face wash for men", "船坞 男士洁面啫喱",
  "Made with Hamburg dockers in mind: birch charcoal for engine grime, menthol for the eyes at six in the morning, a flat bottle that stands on the rim of the tub. Works up through a beard.",
  "以汉堡码头工人为原型：桦木炭对付机油灰，薄荷醇叫醒清晨六点的眼睛，扁瓶能立在浴缸沿。有胡子也洗得透。",
  59, 328, "150ml", "188 6x4x15.5", "tex=gel skin=oily,normal ing=charcoal,menthol wearer=him wp=no rinse=rinse-off free=soap,silicone concern=shine,pores", N("75-22 300+34"))
P("cleanser", "White Heron Lab", "AMINO", "amino-wash", "plain amino wash", "素 氨基酸洁面",
  "Two amino-acid surfactants, water, salt, citric acid: five lines on the back, large enough to read without glasses. Neither scented nor dyed; it looks like water that has thickened.",
  "两种氨基酸表活、水、盐、柠檬酸，背标只有五行，字大到不戴眼镜也看得清。不加香不加色，看上去就是变稠的水。",
  45, 706, "120g", "152 5.4x4x16", "tex=gel skin=all,sensitive ing=amino-acids ph=5.8 wp=no rinse=rinse-off free=fragrance,sulphate,dye pack=tube,pump vegan=yes", N("60-18 300+48"))
P("cleanser", "Camellia Ferry", "SEEDOIL", "camellia-cleansing-oil", "camellia cleansing oil", "山茶卸妆油",
  "Camellia oil of the second pressing, too dark for the face oil and just right for this. One pump for sunscreen, two for stage make-up. A slow emulsion: give it ten seconds with wet fingers.",
  "用二道压榨的山茶油，做面油嫌深，卸妆正好。防晒一泵，舞台妆两泵。乳化偏慢，湿手多揉十秒再冲，鼻翼更干净。",
  58, 453, "150ml", "202 5.2x5.2x17", "tex=oil skin=dry,normal,combination ing=camellia wp=yes rinse=rinse-off free=mineral-oil,silicone pack=pump pao=12 use=evening", N("50-28 300+44"), hs="33049900")
P("cleanser", "Rice Boat", "WIPES", "cleansing-wipes", "rice water cleansing cloths", "米水卸妆湿巾",
  "The cloth is plain viscose, for the compost and not for the toilet. Rice water and a mild cleanser take off a day's light make-up in the night train. The hard lid keeps them moist.",
  "布料是纯粘胶，可以堆肥，请勿冲马桶。米水加温和清洁成分，夜班火车上卸一天的淡妆够用。硬盖密封，不易变干。",
  24, 418, "25sheet", "168 16x10x3.2", "tex=sheet skin=all ing=rice wp=no rinse=leave-on free=alcohol,fragrance use=evening pack=sachets", N("10-12 75+40", "10:10 cloths|10 片;25:25 cloths|25 片;75:3 × 25 cloths|3 包 × 25 片"), hs="33049900")

# Sunscreen and after the sun.
P("sunscreen", "Asatsuyu", "TONEUP", "tone-up-essence", "lavender tone-up essence SPF 50+", "薰衣草紫 提亮防晒乳 SPF50+",
  "Lavender against yellow, a pinch of mica against grey: the tint can be seen on the finger and hardly on the face. Holds as a base under powder; for bare days the clear version has the same filters.",
  "淡紫中和蜡黄，少许云母提走灰气，手指上看得到颜色，上脸几乎看不出。可作妆前打底，素颜日选同配方透明款。",
  82, 631, "60g", "92 4.8x3.2x13.5", "spf=50 pa=PA++++ uv-filter=both tex=milk skin=all finish=natural water=40 area=face,neck pack=tube", O("shade", "LAV Lavender|薰衣草紫 #cbbfe2 / CLR Clear|透明 #f2f1ea"), N("30-32"))
P("sunscreen", "Mulgyeol", "STICK", "sun-stick", "sun stick SPF 50+", "防晒棒 SPF50+",
  "For hands that are already sandy. The flat stick slides over cheekbones, ears and the parting without leaving white; four strokes back and forth on each side are the amount the SPF was measured with.",
  "手上已沾满沙时用它。扁平膏体滑过颧骨、耳朵与发缝，不泛白。每处来回四次，才是测定 SPF 时的用量，别只抹一道。",
  86, 577, "20g", "52 5x2.8x9", "spf=50 pa=PA++++ uv-filter=organic tex=stick skin=all,oily finish=matte water=80 area=face,body", O("scent", "UN Unscented|无香 / SE Sea salt|海盐 / GR Grapefruit|西柚"), N("10-36"))
P("sunscreen", "Laboratoire Orvanne", "FLUID", "mineral-fluid", "Voile mineral fluid SPF 50", "薄纱 物理防晒乳 SPF50",
  "Zinc oxide and titanium dioxide, ground wet for two days, in a fluid that must be shaken until the ball rattles. Silky, a touch pale on darker faces; the tinted version is for those.",
  "氧化锌与二氧化钛湿磨两日，制成流动乳液，用前摇到瓶内钢珠作响。触感丝滑，肤色较深者会略显白，可改选润色款。",
  142, 388, "50ml", "82 4.2x3x13", "spf=50 pa=PA++++ uv-filter=mineral ing=zinc-oxide tex=milk skin=sensitive,all finish=velvet free=fragrance,alcohol water=40", SH("CLR Untinted|无色 #f3efe6 / LGT Light tint|浅肤色 #e8c9a6 +8 / DEEP Deep tint|深肤色 #b98a5f +8"))
P("sunscreen", "Salina Vieja", "AFTER", "after-sun-gel", "after-sun gel", "晒后凝露",
  "Half aloe from Lanzarote, half brine from the pans, which keeps it cool on a towel in the shade. To be laid on thick and not rubbed. It takes heat off the skin; it takes nothing back from the sun.",
  "兰萨罗特岛芦荟与盐田卤水各半，放在阴凉毛巾上也能保持清凉。厚厚敷上，不要揉。它带走热度，但抵不掉晒过的太阳。",
  68, 342, "200ml", "258 6x4.4x18", "tex=gel skin=all,sensitive concern=after-sun,dryness ing=aloe,sea-salt free=alcohol,dye pack=tube area=body,face pao=9 vegan=yes", N("75-34 400+48"))
P("sunscreen", "Kowhai Coast", "KIDS", "childrens-zinc-lotion", "children's zinc lotion SPF 50+", "儿童氧化锌防晒乳 SPF50+",
  "Goes on blue so that one can see which shoulder is still missing, and turns clear in two minutes. Zinc oxide only, water-resistant for four hours, roll-on cap for small hands.",
  "涂上是蓝色，哪边肩膀漏了一眼看到，两分钟后转为透明。仅含氧化锌，防水四小时，走珠瓶口适合小手自己来。",
  128, 466, "100ml", "148 5.2x4.2x15", "spf=50 uv-filter=mineral ing=zinc-oxide tex=milk skin=sensitive,all water=240 wearer=children area=face,body age=6", N("50-50 200+98"))
P("sunscreen", "Lindenbach", "SELBST", "alpine-lip-and-nose-stick", "glacier lip and nose stick SPF 30", "冰川唇鼻防晒棒 SPF30",
  "Double-ended for ski jackets: white zinc paste for nose and cheekbones on one side, clear balm for the lips on the other. Hard as wax at minus ten, so breathe on it first. Cord eyelet in the cap.",
  "滑雪服口袋里的双头棒：一头白色锌膏涂鼻梁颧骨，一头透明润唇。零下十度硬如蜡，先呵口气。盖上有穿绳孔。",
  58, 233, "12g", "34 2.6x2.6x10.5", "spf=30 uv-filter=mineral ing=zinc-oxide,beeswax tex=stick skin=all,dry water=80 area=face,lips pack=stick", O("colour", "WHT White|白色 #f4f4f0 / ORA Signal orange|信号橙 #f0772b +4"))
P("sunscreen", "White Heron Lab", "GELSUN", "city-sun-gel", "city sun gel SPF 50", "城市防晒啫喱 SPF50",
  "New filters in a gel without alcohol, which took eighteen trials; it does not sting the eyes and smells of little. For the office walk rather than the beach: fifty strokes of a towel do take it off.",
  "新型防晒剂配无酒精啫喱，试了十八版才定下来，不辣眼，气味很淡。适合通勤而非海滩，毛巾多擦几下会掉，午后记得补。",
  69, 672, "50g", "72 4.6x3.2x13", "spf=50 pa=PA++++ uv-filter=organic tex=gel skin=oily,combination,all finish=natural free=alcohol,fragrance area=face,neck vegan=yes", N("15-38 100+52"))
P("sunscreen", "Camellia Ferry", "SUNMILK", "tea-field-sun-milk", "tea picker's sun milk SPF 50+", "采茶人防晒乳 SPF50+",
  "Tried on the pickers, who bend, sweat and wipe from five in the morning: it stays for 80 minutes under water and comes off with soap in the evening. Two layers in the bottle, shake well.",
  "请采茶工试过，她们清晨五点起弯腰、出汗、擦脸：水中可留 80 分钟，晚上肥皂能洗掉。双层质地，用前务必摇匀。",
  74, 509, "60ml", "88 4.4x3x12.5", "spf=50 pa=PA++++ uv-filter=both tex=two-phase skin=combination,oily,normal finish=matte water=80 ing=green-tea area=face,body", N("30-30 100+46"))
P("sunscreen", "Björkvik", "SOLSPR", "sol-pump-spray", "Sol family pump spray SPF 30", "日湾 家庭防晒喷雾 SPF30",
  "A lotion thin enough for a trigger pump, so there is no propellant and it may fly in a suitcase. It shows white where it lands and wants spreading. Unscented; the trigger locks for travelling.",
  "乳液调得够稀，用手压喷头就能喷，没有推进剂，可以放进行李箱上飞机。落处先显白，需用手抹开。无香，喷头带锁扣。",
  98, 391, "200ml", "264 6.4x4.4x19.5", "spf=30 uv-filter=organic tex=spray skin=all,sensitive water=40 free=fragrance,alcohol pack=spray area=body wearer=all", N("100-40"), abroad=True)

# Lip colour.
P("lipstick", "Rue Corvine", "ENCRE", "encre-liquid-lipstick", "Encre liquid lipstick", "墨水 哑光唇釉",
  "Dries in a minute to something like ink: an espresso leaves the cup clean. Follow the lip line with the tip of the slanted sponge and do not press the lips together. Off with oil, not with water.",
  "一分钟干成墨水般的薄膜，喝浓缩咖啡杯沿不沾色。用斜面海绵头尖端描唇线，别抿嘴。卸除要用油，水擦不掉。",
  148, 668, "5ml", "36 2.4x2.4x11.5", "finish=matte wear=transfer-proof tool=sponge tex=water pack=wand free=fragrance pao=12 vegan=yes",
  SH("01 Seine|塞纳灰玫 #8d5a5c / 02 Carmin|胭脂红 #a4142a / 03 Brique|砖红 #99402e / 04 Prune|李紫 #5c2440 / 05 Biscuit|饼干裸 #b98369 / 06 Pivoine|芍药粉 #c94f74 / 07 Encre|墨黑红 #3c1220 / 08 Rouille|铁锈橙 #b2512a"))
P("lipstick", "Rue Corvine", "VERNIS", "vernis-lip-lacquer", "Vernis lip lacquer", "漆光 唇蜜",
  "The counterpart to Encre: thick clear shine with just enough pigment to read the colour, and a slow flow that stays within the line. Castor oil and hydrogenated rosin; hair in the wind will stick.",
  "与“墨水”相对：厚亮透明，色素只够看出颜色，流动慢而不越唇线。蓖麻油与氢化松香为底，起风时会粘头发。",
  128, 392, "6ml", "40 2.4x2.4x11", "finish=gloss wear=easy tool=flocked ing=castor tex=oil pack=wand pao=12 area=lips",
  SH("01 Verre|琉璃透明 #f3dcd8 / 02 Litchi|荔枝 #e9a5a3 / 03 Groseille|红醋栗 #b91f3a / 04 Thé|茶色 #a2674a / 05 Figue|无花果 #7c3550 / 06 Abricot|杏色 #e99a6b"))
P("lipstick", "Maison Aubrelle", "BAUME", "tinted-balm-lipstick", "Murmure sheer lipstick", "低语 润泽口红",
  "Half balm, half lipstick: one stroke tints, three cover. Fits the same magnetic case as the velvet bullets, so a refill will do if you own one. Scented with iris so lightly that tea tastes of tea.",
  "一半润唇膏一半口红，一笔染色，三笔成妆。与丝绒口红共用磁吸管，已有外壳只买替换芯即可。鸢尾香极淡，不夺茶味。",
  238, 524, "3.5g", "42 2.8x2.8x9.2", "finish=sheer wear=easy tool=bullet ing=jojoba refill=yes pack=stick pao=24 tex=balm",
  SH("01 Nacre|珠母 #d9a79b / 02 Tisane|花草茶 #b9695c / 03 Mûre|桑葚 #74304a / 04 Cerise|车厘子 #a8223c / 05 Miel|蜜色 #c07f55"), FM("CASE With case|带外壳 / REF Refill|替换芯 -78 k-24"))
P("lipstick", "Nabiro", "BLUR", "blur-lip-mousse", "blur lip mousse", "柔雾唇泥",
  "Dabbed on with the finger from a flat pot, it looks like lips after cold air: no edge, no shine. The same mousse can be used as blush. Silica beads fill the lines and give it the touch of felt.",
  "从扁罐里用指腹蘸取轻拍，像刚吹过冷风的唇，没有边界也没有光。同一罐可作腮红。硅珠填平唇纹，触感如毛毡。",
  56, 735, "5g", "46 4.6x4.6x2.8", "finish=velvet wear=stain tool=fingers tex=mousse pack=jar pao=12 free=fragrance",
  SH("PEA Peach skin|桃皮 #dc8a72 / MAU Mauve milk|奶紫 #b9807f / CIN Cinnamon|肉桂 #a4593f / ROS Rose clay|玫瑰陶 #b86a66 / BEA Red bean|红豆 #8e3f3e / FIG Dried fig|无花果干 #7a4144 / COR Coral dust|珊瑚尘 #e0745d / PLM Plum wine|梅酒 #8c2f49"))
P("lipstick", "Kinshibai", "URUSHI", "urushi-lipstick", "lacquer-red lipstick", "漆红口红",
  "One idea in five reds, each taken from a lacquer bowl in the Wajima museum. The narrow bullet is cut like a calligraphy brush and draws the bow of the lip without a liner. Slim brass case.",
  "一个想法，五种红，色样都取自轮岛漆碗。细膏体切成毛笔尖，不用唇线笔也能勾出唇峰。细长黄铜管，握着有分量。",
  188, 443, "2.4g", "36 2x2x10", "finish=satin wear=long-wear tool=bullet ing=camellia,beeswax pack=stick pao=24 free=fragrance",
  SH("SHU Vermilion|朱 #c8321f / BEN Safflower|红花 #b01a36 / AKA Madder|茜 #9a1f2b / TAM Tamamushi red|玉虫红 #7a1b3a / KUR Black-red|黑红 #4a1019"))
P("lipstick", "Ink & Peony", "CARVED", "carved-lipstick", "carved bullet lipstick", "雕花口红",
  "A peony in low relief runs round the bullet; it lasts for some thirty wearings before the petals are gone. Creamy, full colour at once. The porcelain-white case opens with a quarter turn.",
  "膏体一圈浅浮雕牡丹，约三十次后花瓣才磨平。质地柔滑，一笔饱和。瓷白管身，旋转四分之一圈即开，旧壳可换芯。",
  139, 648, "3.2g", "48 2.6x2.6x9.5", "finish=satin wear=long-wear tool=bullet ing=peony,camellia refill=yes pack=stick pao=24",
  SH("01 Yao's yellow rose|姚黄裸粉 #c58b72 / 02 Wei's purple|魏紫 #7c2347 / 03 Luoyang red|洛阳红 #b1132b / 04 Drunken beauty|贵妃醉粉 #cf6a7c / 05 Ink kui|墨魁 #571226 / 06 Bean green's blush|豆蔻 #b86f5f"), FM("CASE With case|带外壳 / REF Refill|替换芯 -52 k-26"))
P("lipstick", "Painted Sparrow", "MUDLIP", "air-lip-clay", "Eaves lip clay", "檐下 唇泥",
  "Market-price lip clay with a doe-foot, softer than it looks in the tube. Mulberry shades for every day, two loud ones for the night market. Four grams in a tube no bigger than a pen cap.",
  "菜市价的唇泥，斜面海绵头，涂开比管里看着更软。桑葚系天天能用，两支亮色留给夜市。一管不及麻雀重，膏体四克。",
  39, 812, "4g", "26 2x2x10.5", "finish=velvet wear=transfer-proof tool=sponge tex=mousse pack=wand pao=12 free=mineral-oil vegan=yes",
  SH("S1 Mulberry|桑葚 #70303f / S2 Straw hat|草帽 #b98562 / S3 Brick lane|砖巷 #9d4631 / S4 Milk tea|奶茶 #a9705a / S5 Night market|夜市红 #c81d31 / S6 Neon lychee|霓虹荔枝 #e34d78 / S7 Eaves|檐灰玫 #936064 / S8 Osmanthus candy|桂花糖 #d58a52"))
P("lipstick", "Painted Sparrow", "JELLYT", "jelly-tint", "jelly stain", "果冻染唇液",
  "A water gel that wobbles on the brush, sinks in within half a minute and leaves the colour of having eaten berries. Layer it in the middle only and the mouth looks smaller.",
  "刷头上会晃的水凝胶，半分钟渗进去，留下刚吃完莓果的颜色。只在唇中叠涂，嘴看起来会小一点。怕拔干可先涂润唇膏。",
  35, 574, "4.5g", "24 2x2x10.2", "finish=gloss wear=stain tool=flocked tex=gel pack=wand pao=12 free=alcohol,mineral-oil",
  SH("J1 Hawthorn|山楂 #b5202c / J2 Waxberry|杨梅 #7d1733 / J3 Guava|番石榴 #e2717a / J4 Loquat|枇杷 #e58f4a / J5 Dragon fruit|火龙果 #c12a75"))
P("lipstick", "Silk Almanac", "SILKLIP", "silk-veil-lipstick", "Silk Veil lipstick", "罗纱口红",
  "Silk powder, milled until it floats, takes the stickiness out of a creamy bullet; one can wear it under a mask. Muted shades after old bolts in the Suzhou silk museum.",
  "蚕丝粉磨到能飘起来，收掉膏体的黏，戴口罩也不糊。色彩低饱和，取样自苏州丝绸旧匹料，素色衣服最好搭。",
  128, 401, "3.5g", "40 2.6x2.6x9", "finish=velvet wear=long-wear tool=bullet ing=silk pack=stick pao=24 free=fragrance,mineral-oil",
  SH("AUT Autumn incense|秋香 #a9764f / LOT Lotus root|藕荷 #b9818a / COM Combed rouge|檀红 #9d4b45 / TIL Tile grey rose|瓦灰玫 #84595c"))

# Lip care.
P("lip-care", "Laboratoire Orvanne", "LIPBAR", "lip-barrier-balm", "Cica lip balm", "积雪草护唇膏",
  "A tube with a slant tip, so that no finger touches cracked corners. Panthenol and shea in a waxless base which stays on through a night's sleep. It shines a little and tastes of nothing.",
  "斜口软管，手指不必碰到干裂的嘴角。泛醇与乳木果，不含蜡的膏体能留一整夜。略有光泽，没有味道，孩子也愿意涂。",
  46, 612, "10ml", "22 2.6x2.2x9.5", "area=lips finish=sheer ing=panthenol,shea,centella tex=balm free=fragrance,mineral-oil pack=tube skin=dry,sensitive pao=12", N("15+16"))
P("lip-care", "Yukimori", "LIPMASK", "honey-lip-mask", "lip sleeping mask", "睡眠唇膜",
  "Thick enough to keep its shape on the spatula, thin once it meets the lip. Rice bran oil and a sugar syrup; wipe off what is left with a tissue in the morning and most of the flakes go too.",
  "勺上立得住，碰到嘴唇就化开。米糠油与糖浆做底，早晨用纸巾擦去残余，翘起的皮屑也一并带走，再上口红不卡纹。",
  68, 533, "12g", "58 4.6x4.6x3.6", "area=lips finish=gloss ing=rice,vitamin-e tex=balm use=evening pack=jar tool=spatula free=mineral-oil pao=12", SC("HON Honey|蜂蜜 #e0a640 / PEA White peach|白桃 #f2b9a8 / MAT Matcha|抹茶 #9fb069"), N("20+34"))
P("lip-care", "Lindenbach", "LIPCAL", "calendula-lip-balm", "calendula lip balm", "金盏花润唇膏",
  "Beeswax, sunflower oil and marigold petals steeped in it for four weeks on the south wall. Nothing else, hence the yellow. Paper push-up tube without plastic; not for trouser pockets in August.",
  "蜂蜡、葵花籽油，金盏花瓣在南墙下浸四周，此外没有别的，所以是黄色。纸管推式，不含塑料，八月别放裤兜。",
  32, 376, "5g", "18 2.2x2.2x7.5", "area=lips finish=sheer ing=calendula,beeswax tex=balm free=fragrance,mineral-oil,silicone pack=stick skin=dry,sensitive pao=12", N("15+44", "5:1 tube|1 支;15:3 tubes|3 支"))
P("lip-care", "Nabiro", "PLUMP", "ginger-lip-plumper", "ginger lip plumper", "姜辣丰唇蜜",
  "Ginger extract and a trace of capsicum make the lips tingle and redden for a quarter of an hour: less than a sting, more than mint. Clear gloss over it all. Not for cracked lips.",
  "姜提取物与微量辣椒素让嘴唇发热发红约一刻钟：不到刺痛，胜过薄荷。外面覆一层透亮唇蜜，嘴唇有裂口时请别用。",
  62, 418, "4g", "30 2.2x2.2x10", "area=lips finish=gloss ing=ginger tex=oil tool=flocked pack=wand pao=12", SH("CLR Clear|透明 #f6e3dc / ROS Rose sugar|玫瑰糖 #e29aa0 / GIN Ginger brown|姜糖棕 #b47a55"))
P("lip-care", "Kowhai Coast", "LIPLAN", "lanolin-lip-ointment", "pure lanolin lip ointment", "纯羊毛脂护唇膏",
  "Wool grease, washed four times until it is pale and nearly free of smell, and that is the list of ingredients. Sticky, slow, very lasting. Warm the metal tube in the hand or it will not come out.",
  "羊毛脂洗四遍，直到色浅近乎无味，成分表到此为止。黏、化得慢、留得久。冬天先把金属管握在手里焐一焐再挤。",
  58, 289, "10g", "24 2.8x2.2x10", "area=lips finish=gloss ing=lanolin tex=balm free=fragrance,mineral-oil,dye pack=tube skin=dry pao=18 vegan=no", N("25+42"))
P("lip-care", "Camellia Ferry", "LIPOIL", "camellia-lip-oil", "camellia lip oil", "山茶润唇油",
  "A roll-on the size of a lipstick: the ball gives just a film of camellia oil, enough under a matt lip colour. Clear, or tinted with gardenia and purple gromwell as dyers used them.",
  "口红大小的走珠瓶，钢珠只带出一层薄薄的山茶油，垫在哑光口红下面刚好。有透明款，也有栀子、紫草染色款。",
  39, 437, "8ml", "28 2.2x2.2x9", "area=lips finish=gloss ing=camellia tex=oil tool=roller pack=roll-on free=fragrance,mineral-oil,silicone pao=12 vegan=yes", SH("CLR Clear|透明 #f3ecd9 / GAR Gardenia|栀子黄 #e5b045 +3 / GRO Gromwell|紫草红 #a14458 +3"))
P("lip-care", "Rice Boat", "LIPSCR", "rice-lip-scrub", "rice sugar lip scrub stick", "米糖唇部磨砂棒",
  "Sugar grains bound in rice wax, turned up like a lipstick. Five small circles, then lick or wipe; the sugar dissolves before it can hurt. Use it before the mask, not after chilli.",
  "糖粒凝在米蜡里，像口红一样旋出。画五个小圈，舔掉或擦掉都行，糖粒没来得及硌人就化了。先磨砂再敷唇膜。",
  29, 352, "4g", "20 2.2x2.2x8", "area=lips ing=rice,beeswax tex=stick rinse=rinse-off use=weekly pack=stick free=mineral-oil,dye pao=12", SC("PL Plain|原味 / OSM Osmanthus|桂花 / MNT Mint|薄荷"))

# Eye make-up.
P("eye-make-up", "Kinshibai", "LINER", "brush-liner", "brush-tip liquid liner", "极细眼线液笔",
  "Forty-two nylon hairs make a tip of a tenth of a millimetre, stiff enough to draw the lower lid between two lashes. Film-forming ink that resists tears and sebum and lets go in warm water after half a minute.",
  "42 根尼龙毛聚成 0.1 毫米笔尖，硬度足以在下睫毛间隙描画。成膜墨水抗泪抗油，用温水敷半分钟即整片脱落，不必用力擦。",
  78, 782, "0.6ml", "22 2x2x14.5", "area=eyes finish=matte wear=warm-water tool=brush pack=pencil free=alcohol,fragrance pao=6", SH("BLK Black|黑 #17171a / BRN Brown|棕 #4e3325 / OLV Olive|橄榄 #4c4a2a / BOR Bordeaux|酒红 #55222c / GRY Greige|灰褐 #6d625b"))
P("eye-make-up", "Kinshibai", "BROWP", "oval-brow-pencil", "oval brow pencil", "椭圆芯眉笔",
  "The core is an ellipse of 2 by 4 millimetres: broad side for the body of the brow, edge for single hairs at its end. A spiral brush is under the other cap. Refills slide in without tools.",
  "笔芯为 2×4 毫米椭圆：宽面铺眉身，窄边画眉尾的根根毛流。另一头是螺旋刷，替换芯徒手推入即可，外壳能用好几年。",
  62, 566, "0.2g", "20 1.8x1.8x14.5", "area=eyes finish=matte wear=long-wear tool=propelling tex=pencil pack=pencil refill=yes free=fragrance", SH("NB Natural brown|自然棕 #6e4f39 / LB Light brown|浅棕 #8f6c4e / GB Grey brown|灰棕 #665a50 / DG Dark grey|深灰 #3f3d3c"), FM("SET Pencil|整支 / REF Refill|替换芯 -24 k-9"))
P("eye-make-up", "Nabiro", "PAL9", "nine-pan-palette", "Stairwell nine-pan palette", "楼梯间 九色眼影盘",
  "Nine pans of one walk home: four matt shades with the slip of flour, three satins, two pressed glitters in gel. Each row is a finished look from left to right. Cardboard case with a magnet and a real mirror.",
  "九格像一段回家的路：四格哑光粉细如面，三格缎光，两格凝胶压亮片。每一行从左到右就是一个完整妆面。纸壳磁吸，带真镜子。",
  138, 698, "9g", "158 13x9.6x1.8", "area=eyes finish=matte,satin,glitter pans=9 tex=powder wear=easy tool=fingers pack=compact free=talc", SH("DUSK Pear dusk|梨色黄昏 #c59a83 / MOSS Moss wall|苔墙 #7e7a5a / PLUM Plum lamp|梅子灯 #8d5f6e / COAL Rainy coal|雨天煤 #615a5c"))
P("eye-make-up", "Rue Corvine", "CILS", "cils-volume-mascara", "Cils volume mascara", "浓羽 丰盈睫毛膏",
  "A fat hourglass brush of mixed fibres and a formula with three waxes: two coats, wiggled from the root, are what it was made for; a third clumps. Not waterproof, but it outlasts a dry theatre evening.",
  "粗壮的沙漏形混纤刷头配三种蜡：从根部左右晃着刷两层正好，第三层会结块。不防水，看一晚话剧没有问题。",
  118, 503, "9g", "38 2.6x2.6x14", "area=eyes finish=matte wear=easy tool=fibre-brush ing=beeswax pack=wand pao=6 tex=cream", O("colour", "BLK Black|黑色 #151517 / BRN Bitter brown|苦棕 #3e2a20 / BOR Bordeaux|酒红 #4b1d28"))
P("eye-make-up", "Rue Corvine", "KHOL", "khol-pencil", "Minuit kohl pencil", "午夜 眼线笔",
  "Cedar wood, a wide soft lead and the length of a real pencil. Draw, smudge within forty seconds with the rubber end, then leave it: it sets. Needs a sharpener of 10 millimetres.",
  "雪松木杆，粗软笔芯，足足一支铅笔的长度。画完四十秒内用尾端橡胶头晕开，之后便定住不动。需配 10 毫米卷笔刀。",
  76, 341, "1.6g", "22 1.8x1.8x16", "area=eyes finish=matte,metallic wear=waterproof tool=sharpener tex=pencil pack=pencil ing=castor pao=18", SH("NO Noir|黑 #141416 / BR Brun fumé|烟棕 #463529 / BN Bleu nuit|夜蓝 #1f2b4a / VS Vert sapin|杉绿 #22382e / BZ Bronze|古铜 #7a5b3a / IV Ivoire|象牙 #efe6d2"))
P("eye-make-up", "Nabiro", "TEAR", "tear-glitter", "dewdrop liquid glitter", "露珠 液体闪片",
  "Flat flakes of borosilicate in a clear gel; no plastic film, so they may go down the drain. Touched onto the middle of the lid with the metal tip, which also presses them flat.",
  "扁平硼硅玻璃片悬在透明凝胶里，不含塑料膜，冲进下水道也无妨。用金属头点在眼皮中央，顺势压平，干后不扎不掉。",
  54, 457, "3.2g", "26 2x2x10", "area=eyes finish=glitter wear=easy tool=metal tex=gel pack=wand pao=12", SH("ICE Ice|冰 #dfe6ea / CHA Champagne|香槟 #e3c9a4 / ROS Rose quartz|粉晶 #e2b1ae / TEA Milk tea|奶茶 #b99176 / LIL Lilac|丁香 #c2b0d2"))
P("eye-make-up", "Painted Sparrow", "PAL12", "courtyard-palette", "Courtyard twelve-pan palette", "小院 十二色眼影盘",
  "Twelve pans, arranged like the courtyard: walls in clay and lime above, plants in the middle, the evening sky below. Pressed with camellia oil, they do not dust on the cheek. Recycled card, no plastic tray.",
  "十二格按院子排布：上排是泥墙与白灰，中排是草木，下排是傍晚的天。以山茶油压制，不飞粉。再生纸盒，无塑料内托。",
  79, 745, "12g", "186 15x11x1.8", "area=eyes finish=matte,shimmer pans=12 tex=powder wear=easy ing=camellia tool=brush pack=compact free=talc", SH("JJ Jujube courtyard|枣树院 #9b5f47 / ZH Bamboo courtyard|竹院 #7f8560 / LO Lotus courtyard|荷院 #b5838f"))
P("eye-make-up", "Painted Sparrow", "QUILL", "quill-liner", "quill felt liner", "羽管眼线笔",
  "A felt tip cut on the slant, for people who draw lines quickly: flat for a wing, point for the corner. The ink is carbon black or iron brown, dries in twelve seconds and then stands rain.",
  "斜切毡头，适合手快的人：平放拉眼尾，立起点眼角。墨水用炭黑或氧化铁棕，十二秒干透，此后淋雨也不花，卸妆油可卸。",
  36, 602, "0.8ml", "18 1.6x1.6x14", "area=eyes finish=matte wear=waterproof tool=felt pack=pencil free=alcohol,fragrance pao=6 tex=water", SH("BLK Black|黑 #161618 / BRN Iron brown|铁棕 #4a2f22 / RED Rust|锈红 #7c3a2a"))
P("eye-make-up", "Painted Sparrow", "BROWG", "brow-gel", "tinted brow gel", "染眉膏",
  "A comb no longer than a fingernail, so that the skin under the brow stays clean. The gel combs hairs upwards and holds them through a working day; tint for grey hairs, clear for full brows.",
  "刷头不及指甲长，不会刷到眉下皮肤。凝胶把眉毛梳起，定住一个工作日。灰白眉选有色，浓眉选透明，温水揉开即卸。",
  32, 421, "4g", "20 1.8x1.8x10.5", "area=eyes finish=natural wear=warm-water tool=comb tex=gel pack=wand pao=6 vegan=yes", SH("CLR Clear|透明 #ece7df / LBR Light brown|浅棕 #8c6a4c / GBR Grey brown|灰棕 #665648 / DBR Dark brown|深棕 #463226"))
P("eye-make-up", "Ink & Peony", "SCREEN", "folding-screen-palette", "Folding Screen eyeshadow", "屏风 眼影盘",
  "Opens like a four-leaf screen, two pans a leaf, each embossed with a season after an ink painting. Six matts and two fine pearls. The lacquer-effect case refills leaf by leaf from the back.",
  "像四扇屏风般展开，每扇两格，浮雕取自水墨四季。六格哑光，两格细珠光。仿漆外盒可从背面逐扇替换，不必整盘重买。",
  228, 487, "8g", "218 12x8.5x2.6", "area=eyes finish=matte,shimmer pans=8 tex=powder wear=easy refill=yes tool=brush pack=compact free=talc", SH("SP Spring orchids|春兰 #b28a86 / AU Autumn reeds|秋苇 #a58259"), FM("FULL Whole palette|整盘 / LEAF One leaf, two pans|单扇两格 -168 k-168 c2"))
P("eye-make-up", "Ink & Peony", "TUBEM", "tubing-mascara", "tubing mascara", "分离式纤长睫毛膏",
  "Wraps every lash in a tube of polymer that cannot smudge, because it does not dissolve: it slides off whole under warm water, like grains of black rice. Length rather than volume; a thin silicone comb.",
  "用聚合物把每根睫毛裹成细管，因为不溶解所以不晕染，温水一泡整根滑落，像黑米粒。重纤长，不重浓密，细硅胶刷头。",
  89, 559, "7g", "36 2.2x2.2x13.5", "area=eyes finish=natural wear=warm-water tool=silicone pack=wand pao=6 free=fragrance tex=cream", O("colour", "BLK Ink black|墨黑 #141416 / BRN Tea brown|茶棕 #4b3629"))
P("eye-make-up", "Nabiro", "MONO", "single-shadow-pots", "Mono eyeshadow", "单色眼影",
  "One pan, one decision. The powders are wet-pressed and can be used damp for a line. M in the number means matt, S means satin. The paper sleeve is the only packaging; the pan's steel base holds in any magnetic palette.",
  "一格一色，不用纠结。湿压工艺，蘸水可画眼线。编号 M 为哑光，S 为珠光。外包装只有一只纸套，铁皮底可吸进任何磁吸空盘。",
  42, 398, "1.8g", "24 4x4x1.6", "area=eyes finish=matte,shimmer pans=1 tex=powder wear=easy tool=fingers pack=compact free=talc vegan=yes",
  SH("M02 Oat|燕麦 #d3b698 / M05 Brick dust|砖粉 #a8664f / M09 Taupe|灰褐 #8a7668 / M14 Aubergine|茄紫 #5b3c4a / S03 Shell|贝壳 #e7cdbd / S08 Old coin|旧铜币 #9a7448 / S11 Moss light|苔光 #8b8a63"), abroad=True)

# Foundation, cushions, concealer, primer.
P("face-make-up", "Rue Corvine", "PEAU", "peau-foundation", "Peau foundation", "肌理 粉底液",
  "Twelve shades in three undertones: N is neutral, C cool, W warm. One pump covers a face at medium strength, and freckles remain visible; build where needed. Thin film, no sun filter, a glass bottle that can be emptied to the end.",
  "十二个色号、三种色调：N 中性、C 冷、W 暖。一泵中等遮瑕覆盖全脸，雀斑仍看得见，需要处再叠。膜薄，不含防晒剂，玻璃瓶可用尽。",
  228, 642, "30ml", "128 4x4x12", "area=face coverage=medium finish=natural undertone=cool,neutral,warm skin=all wear=long-wear free=fragrance,mineral-oil pack=pump pao=12",
  SH("10N Porcelain|10N 瓷白 #f1dcc8 / 15C Fair cool|15C 冷白 #eed3c2 / 20W Ivory warm|20W 暖象牙 #ecd0ac / 25N Ivory|25N 象牙 #e6c7a5 / 30C Beige cool|30C 冷米 #dfb898 / 35W Sand|35W 沙 #d9b184 / 40N Beige|40N 米 #cfa47c / 50W Honey|50W 蜜 #bd8a58 / 60N Caramel|60N 焦糖 #a27048 / 70W Amber|70W 琥珀 #875a37 / 80N Chestnut|80N 栗 #65432e / 90C Espresso|90C 浓咖 #46302a"))
P("face-make-up", "Nabiro", "CUSH", "thin-wear-cushion", "paper-thin cushion SPF 40", "薄纸 气垫粉底 SPF40",
  "The sponge has a mesh of 300 holes to the square centimetre, so the puff picks up little and dries down in a minute. Satin at noon, a little shine by six. Case once, refills after.",
  "粉芯覆有每平方厘米 300 孔的滤网，粉扑蘸取量少，一分钟成妆。中午缎光，傍晚略出光。外壳买一次，以后只换芯。",
  148, 758, "14g", "112 8.4x8.4x3.4", "area=face coverage=medium finish=satin undertone=neutral,warm,cool spf=40 pa=PA++ tool=cushion-puff refill=yes skin=combination,oily,normal",
  SH("17 Cool vanilla|17 冷香草 #f2dcca / 19 Neutral vanilla|19 中性香草 #efd6bb / 21 Ivory|21 象牙 #e8caa9 / 23 Ginger|23 姜米 #dcb68d / 25 Tan|25 小麦 #c9986c"), FM("CASE With case|带外壳 / REF Refill|替换芯 -56 k-58"))
P("face-make-up", "Maison Aubrelle", "SERFD", "lumiere-serum-foundation", "Lumière serum foundation", "流光 精华粉底液",
  "More serum than paint: 62% of it is a base with niacinamide and squalane, in which the pigments float. Shake, two drops, press in with warm palms. It evens the tone and hides little.",
  "精华多过颜料：62% 是含烟酰胺与角鲨烷的基底，色粉悬浮其中。摇匀取两滴，用温热掌心按压。匀色为主，遮瑕有限。",
  428, 384, "30ml", "148 4.4x4.4x12.5", "area=face coverage=sheer finish=dewy undertone=neutral,warm skin=dry,normal ing=niacinamide,squalane pack=pipette pao=9",
  SH("01 Aube|晨光 #f0d9c3 / 02 Lin|亚麻 #e7c9a8 / 03 Sable|细沙 #d8b18a / 04 Miel|蜂蜜 #c09064 / 05 Noisette|榛果 #966643 / 06 Cacao|可可 #68452f"), N("15-190"))
P("face-make-up", "Kinshibai", "BASE", "smoothing-make-up-base", "pore-smoothing make-up base", "毛孔隐形妆前乳",
  "Elastic silicone gel that bridges pores instead of filling them, which is why it does not ball up under foundation. A pea for the T-zone, none for dry cheeks. Three tints correct before they cover.",
  "弹性硅胶凝露架在毛孔上方而非填进去，所以底妆不搓泥。豌豆大小涂 T 区，干颊不必涂。三种调色先修正、后上妆。",
  98, 512, "25g", "52 4.2x3x12", "area=face coverage=sheer finish=velvet skin=oily,combination concern=pores,shine tex=gel free=fragrance,alcohol", SH("CLR Clear|透明 #f2eee6 / GRN Mint against red|薄荷绿调红 #cfe2cc / LAV Lavender against yellow|薰衣草紫调黄 #d6cbe6 / PCH Peach against grey|蜜桃调灰 #f4cdb4"))
P("face-make-up", "Laboratoire Orvanne", "CORR", "corrector-cream", "Teint corrector cream SPF 50", "遮瑕修色霜 SPF50",
  "Made for covering: birthmarks, scars and tattoos take two layers, set with powder. A quarter of it is pigment, the rest shea and wax without scent. Warm a rice grain of it on the back of the hand first.",
  "专为遮盖：胎记、疤痕、纹身叠两层再用粉定住。四分之一是色粉，其余为乳木果与蜡，无香。先取米粒大小在手背焐软。",
  132, 309, "15g", "46 4.6x4.6x3", "area=face,body coverage=full finish=matte undertone=neutral,warm,cool spf=50 uv-filter=mineral skin=sensitive,all wear=waterproof free=fragrance",
  SH("0 Porcelain|0 瓷 #f0dbc6 / 1 Light beige|1 浅米 #e3c19e / 2 Golden beige|2 金米 #d2a878 / 3 Tan|3 小麦 #b5865a / 4 Brown|4 棕 #80573a / G Green corrector|绿色修色 #c6d9b4"))
P("face-make-up", "Asatsuyu", "BBCRM", "tinted-uv-milk", "bare-day tinted milk SPF 35", "素颜日 润色乳 SPF35",
  "For days when foundation is too much: a runny tinted milk with sun filters, spread like lotion in half a minute without a mirror. Two shades that shift with the skin; washes off with foam.",
  "不想上粉底的日子用：流动的润色乳，带防晒，不照镜子半分钟抹完。两个色号随肤色融合，普通洁面即可洗净，不必另卸。",
  69, 548, "40ml", "66 4x3x12.5", "area=face coverage=light finish=natural undertone=neutral spf=35 pa=PA+++ skin=normal,combination,dry wear=easy free=alcohol,fragrance", SH("LT Light|浅色 #ecd0b2 / MD Medium|中间色 #d7ae85"))
P("face-make-up", "Ink & Peony", "CUSHP", "celadon-cushion", "celadon cushion", "青瓷 气垫粉底",
  "The lid is glazed in Longquan and feels cold in the hand; drop it on tiles and it is gone, so the refill also fits the travel case of tin. Peony root and squalane, soft sheen, good on dry cheeks.",
  "盒盖在龙泉烧釉，握在手里是凉的，落地会碎，所以替换芯也能装进旅行铁盒。含牡丹根皮与角鲨烷，柔光，干颊也服帖。",
  198, 591, "13g", "168 8.6x8.6x3.6", "area=face coverage=medium finish=dewy undertone=neutral,cool,warm ing=peony,squalane tool=cushion-puff refill=yes skin=dry,normal wear=long-wear",
  SH("C10 Snow|雪 #f3decd / N20 Moon|月 #ecd3b7 / N30 Rice paper|宣纸 #e2c29c / W40 Silk|绢 #d1a87c"), FM("CEL Celadon case|青瓷盒 / TIN Travel tin|旅行铁盒 -50 k-50 / REF Refill|替换芯 -98 k-110"))
P("face-make-up", "Painted Sparrow", "CONC", "concealer-stick", "two-ended concealer stick", "双头遮瑕棒",
  "One end creamy for shadows under the eye, one end dry for spots, both in the same shade, since they need different waxes and not different colours. Pat, wait, powder the dry end only.",
  "一头润，盖眼下阴影；一头干，点斑点痘印。颜色相同，因为需要换的是蜡，不是色号。轻拍稍等，只给干的那头补定妆粉。",
  39, 634, "3.6g", "24 2x2x12.5", "area=face,eyes coverage=full finish=matte undertone=neutral,warm wear=long-wear tool=bullet tex=stick free=talc,fragrance pao=12",
  SH("10 Cotton|棉白 #f0dac3 / 15 Oat|燕麦 #e8cba9 / 20 Wheat|麦 #dbb68c / 30 Honey|蜜 #c69a6a / 45 Caramel|焦糖 #9f7046 / 60 Date|枣 #70482f"))
P("face-make-up", "Silk Almanac", "TINT", "silk-skin-tint", "Silk skin tint", "素纱 润色霜",
  "Silk powder blurs, tinted cream evens: between the two there is hardly any foundation in it. Six shades, each wide enough for its neighbours. Put on with the fingers like day cream; a sponge drinks half of it.",
  "蚕丝粉柔焦，润色霜匀色，几乎算不上粉底。六个色号，每号覆盖相邻肤色。像日霜一样用手抹，海绵会吸掉一半。",
  148, 366, "35g", "82 4.4x3.2x13", "area=face coverage=light finish=satin undertone=neutral,warm ing=silk,camellia skin=dry,normal,sensitive free=fragrance,mineral-oil pack=tube",
  SH("01 Raw silk|生丝 #f0dcc5 / 02 Floss|丝绵 #e7cba8 / 03 Cocoon|茧黄 #d9b587 / 04 Tussah|柞蚕 #bd9163 / 05 Bark|树皮 #936541 / 06 Ebony|乌木 #60402c"))
P("face-make-up", "White Heron Lab", "PRIMER", "niacinamide-primer", "niacinamide grip primer", "烟酰胺抓妆打底",
  "Tacky on purpose: a clear gel with 4% niacinamide on which foundation sticks as on a note pad. Let it stand for one minute until it pulls at the fingertip, then dab, do not rub.",
  "故意做成黏的：透明凝胶含 4% 烟酰胺，底妆像贴在便利贴上。静置一分钟，指尖有拉扯感后再点拍上妆，不要来回抹。",
  52, 433, "30ml", "58 3.6x3.6x11", "area=face coverage=sheer finish=dewy ing=niacinamide active=4 skin=all tex=gel free=silicone,fragrance pack=pump vegan=yes", N("15-20 60+34"))

# Powder, blush, highlighter.
P("powder", "Kinshibai", "LOOSE", "silk-loose-powder", "silk loose powder", "蚕丝散粉",
  "Ground to nine thousandths of a millimetre, so it vanishes instead of sitting in the down on the cheeks. A net keeps the powder in place in the handbag; the puff is washable velour.",
  "磨到 9 微米，不会挂在脸颊绒毛上。弹力网兜住粉，放包里不漏；粉扑是可水洗的植绒料。清爽款控油，珠光款提气色。",
  118, 577, "20g", "96 7.6x7.6x4.6", "area=face finish=matte,shimmer ing=silk tool=puff tex=powder skin=all free=talc,fragrance pack=compact pao=24", SH("00 Translucent|透明 #f5ede1 / 01 Natural|自然 #ecd7bd / 02 Lavender|薰衣草 #ddd3e6 / 03 Pearl|珠光 #f3e6da"), FM("BOX With case|带盒 / REF Refill|替换粉 -34 k-46"))
P("powder", "Maison Aubrelle", "COMPP", "velours-pressed-powder", "Velours pressed powder", "丝绒 蜜粉饼",
  "Rice starch and mica pressed softly, with a bevelled metal case that fits the hand like a pebble. It takes the shine off at noon without adding cover. The mirror is glass; the pan lifts out by a magnet.",
  "稻米淀粉与云母轻压成饼，斜边金属盒握在手里像一块卵石。中午压一压出油，不加遮盖。玻璃镜，粉芯磁吸取换。",
  358, 336, "10g", "148 8x8x2.2", "area=face coverage=sheer finish=velvet ing=rice tool=puff tex=powder refill=yes pack=compact free=talc", SH("01 Ivoire|象牙 #f1dfc9 / 02 Beige|米色 #e4c6a3 / 03 Doré|金调 #d0a677 / 04 Bronze clair|浅铜 #a87a4d"), FM("CASE With case|带盒 / REF Refill|替换芯 -120 k-104"))
P("powder", "Rue Corvine", "CUIT", "baked-highlighter", "Réverbère baked highlighter", "街灯 烘焙高光",
  "Mixed as a slurry, domed by hand and baked for a day on a terracotta tile. The marbling differs from piece to piece. Use dry for a gleam, damp for a streak of light on the cheekbone.",
  "调成浆，手工堆成圆拱，在陶砖上烘一整天，每块纹路都不同。干扫是微光，湿用则在颧骨上亮成一道，别扫到毛孔粗的地方。",
  138, 414, "8g", "92 7x7x2.6", "area=face finish=shimmer,metallic tool=brush tex=powder skin=all pack=compact free=talc,fragrance pao=24 vegan=yes", SH("GAZ Gaslight|煤气灯 #eccb95 / LUN Moon|月 #e9dde0 / ROS Rosé|玫瑰金 #e3b29c / CUI Copper|铜 #b87a4e"))
P("powder", "Nabiro", "DUO", "blush-duo", "two-mood blush duo", "双面心情腮红",
  "Half matt, half satin, of one colour family: the matt half shapes, the satin half wakes up. Swept together they read as one. The small slanted brush under the pan is firm enough to use and can be washed.",
  "同一色系，一半哑光一半缎光：哑光修形，缎光提神，合扫便成一色。粉盘下的小斜刷好用，毛够密，可以水洗。",
  72, 546, "6g", "62 7.6x5.4x1.9", "area=face finish=matte,satin pans=2 tool=brush tex=powder pack=compact free=talc", SH("APR Apricot|杏 #e8a585 / PIN Milk pink|奶粉 #e5a9ab / MAU Mauve|藕紫 #b98290 / BRI Brick|砖 #bb7157 / PEA Peach tea|桃子茶 #dd9277"))
P("powder", "Villa Ortensa", "TERRA", "terracotta-bronzer", "terracotta bronzer", "赤陶修容粉饼",
  "Coloured with Sienna earths and pressed with olive squalane into a wide pan that a large brush really fits into. Three depths, none of them orange. Begin at the temples, where the sun would.",
  "以锡耶纳土着色，橄榄角鲨烷压制，粉盘够宽，大刷子转得开。三档深浅，都不发橘。从太阳穴扫起，太阳本就先晒那里。",
  188, 318, "12g", "124 8.8x8.8x2.2", "area=face,neck finish=matte ing=olive,squalane tool=brush tex=powder pack=compact free=talc,silicone pao=24", SH("1 Chiara|浅 #c99d72 / 2 Media|中 #ad7b50 / 3 Scura|深 #7f5437"))
P("powder", "Ink & Peony", "PETAL", "petal-blush", "hundred-petal blush", "百瓣 腮红",
  "A double peony in relief, pressed at four tons so that the pattern holds for weeks. Pale at the rim and deep at the heart: pick the colour with the brush from where you need it.",
  "四吨压力压出重瓣牡丹，花纹能留好几周。边缘浅、花心深，刷子蘸哪里就是哪里的颜色。纸浆盒，镜面可拆下单用。",
  108, 618, "5.5g", "78 7x7x2.4", "area=face finish=satin ing=peony tool=brush tex=powder pack=compact refill=yes free=talc", SH("P1 Early pink|早粉 #e6a5a0 / P2 Peach branch|桃枝 #e39a78 / P3 Evening|晚霞 #c9746b / P4 Purple dust|紫尘 #b07f93"), FM("CASE With case|带盒 / REF Refill|替换芯 -38 k-42"))
P("powder", "Painted Sparrow", "CONTOUR", "contour-trio", "grey-brown contour trio", "灰棕修容三色盘",
  "Two cool browns and a bone white, for noses and jaws that want a shadow and no suntan. The middle shade is a mixing aid. Plain paper case; the powder is soft, so keep it away from the edge of the washstand.",
  "两格冷棕一格骨白，给鼻梁下颌加影子，而不是加日晒。中间一格用来调和。素纸盒，粉质偏软，别放洗手台边沿。",
  45, 527, "7.5g", "66 9.6x4.6x1.6", "area=face finish=matte pans=3 tool=brush tex=powder pack=compact free=talc,fragrance vegan=yes", SH("FAIR Fair to light|白皙至浅色 #b79f88 / MED Medium|中等肤色 #94785f / DEEP Deep|深肤色 #664c3a"))
P("powder", "Silk Almanac", "FINISH", "fine-dust-setting-powder", "Bright Clear setting powder", "清明 定妆粉饼",
  "A translucent cake of silk and boron nitride with next to no colour. It sets cushions and sunscreen without dulling them. Porcelain case the size of a tangerine; a refill weighs eight grams.",
  "丝粉与氮化硼压成的透明粉饼，几乎无色，定气垫、压防晒都不闷暗。瓷盒有一只橘子大小，替换芯八克，一年约用两枚。",
  168, 343, "8g", "146 6.8x6.8x3.4", "area=face coverage=sheer finish=satin ing=silk tool=puff tex=powder refill=yes skin=all free=talc,fragrance", SH("T Translucent|透明 #f5eee5 / W Warm|暖调 #ecd9bf"), FM("CASE Porcelain case|瓷盒 / REF Refill|替换芯 -72 k-106"))

# Nails.
P("nails", "Rue Corvine", "LAQUE", "laque-nail-polish", "Laque nail polish", "瓷漆 指甲油",
  "Polish with a wide flat brush that covers a nail in three strokes. Ten days with a top coat is our own count, on hands that wash up. Shades match the Encre lipsticks by number.",
  "宽扁刷，三笔涂满一片指甲。搭配亮油可留十天，是照常洗碗的手试出来的。色号与“墨水”唇釉一一对应，指尖唇色可成套。",
  68, 524, "10ml", "58 3x3x8.5", "nail=polish finish=gloss area=nails dry=8 tool=brush vegan=yes pack=bottle pao=24", SH("01 Seine|塞纳灰玫 #8d5a5c / 02 Carmin|胭脂红 #a4142a / 03 Brique|砖红 #99402e / 04 Prune|李紫 #5c2440 / 05 Biscuit|饼干裸 #d0a78e / 07 Encre|墨黑红 #3c1220 / 09 Ardoise|石板蓝 #4c5a68 / 10 Lait|乳白 #f3ece2"), dg="f")
P("nails", "Bottega Morvella", "GELEFF", "gel-effect-polish", "Specchio gel-effect polish", "镜面 胶感甲油",
  "Two bottles do what a lamp does: colour first, then the top coat that hardens by daylight within a quarter of an hour. Thick and mirror-like; comes off with ordinary remover, no soaking in foil.",
  "两瓶代替一盏灯：先涂色，再涂见光固化的面油，日光下一刻钟变硬。厚而如镜，普通卸甲水就能卸，不用裹锡纸。",
  88, 387, "11ml", "62 3x3x9", "nail=gel-effect finish=gloss area=nails dry=15 tool=brush pack=bottle pao=18 wear=long-wear", SH("TOP Top coat|面油 #f4f1ee / ROS Rosso teatro|剧院红 #a3122a / NOC Nocciola|榛果 #a5785a / GLI Glicine|紫藤 #a897c4 / BOS Bosco|林绿 #2e4a3a / NEB Nebbia|雾灰 #a9a7a4"), dg="f")
P("nails", "Kinshibai", "MIZU", "water-nail-colour", "water nail colour", "水性可剥指甲油",
  "Water instead of solvent: hardly a smell, safe for a desk in an open office, and off again in one piece from the edge. Lasts two days. A first polish for those who have to be bare-nailed on Monday.",
  "以水代溶剂，几乎没有气味，在开放式办公室也能涂，卸时从边缘整片揭下。能留两天，适合周一必须素甲的人周末过瘾。",
  48, 331, "8ml", "38 2.6x2.6x8", "nail=peel-off finish=gloss,sheer area=nails dry=5 tool=brush free=acetone,alcohol pack=bottle pao=12", SH("SAK Cherry|樱 #f2c7cd / YUK Snow|雪 #f4f4f0 / AME Candy|饴 #d9a15f / SOR Sky|空 #a9c8dd / MOM Maple|红叶 #b4432f"))
P("nails", "Bottega Morvella", "CUTI", "cuticle-oil-pen", "cuticle oil pen", "指缘护理油笔",
  "Sweet almond and jojoba oil in a twist pen with a brush: click twice on Sunday evenings, run it round ten nails, push the skin back with the other end. Smells of bitter almond and does not drip.",
  "甜杏仁油与荷荷巴油装进旋转刷头笔：周日晚上转两下，绕十指涂一圈，再用另一头推指皮。淡苦杏仁香，不会滴漏。",
  52, 268, "4ml", "22 1.8x1.8x14", "nail=cuticle area=nails ing=almond,jojoba tex=oil tool=brush pack=pencil free=silicone,mineral-oil pao=12", N("8+44", "4:1 pen|1 支;8:2 pens|2 支"))
P("nails", "Little Glaze", "QUICK", "quick-glaze-polish", "sixty-second polish", "一分釉 快干甲油",
  "Touch-dry in a minute and hard in five, at the price of a short open time: paint without going back. The square bottle stacks, and the shade is on the cap as well as on the label.",
  "一分钟表干，五分钟干硬，代价是不能回刷，一笔过。方瓶可叠放，瓶盖与标签都有色样，抽屉里一眼找到要的颜色。",
  26, 663, "9ml", "52 3x3x7.5", "nail=quick-dry finish=gloss area=nails dry=5 tool=brush pack=bottle pao=24 vegan=yes",
  SH("G01 Sweet white|甜白 #f3efe6 / G04 Bean red|豇豆红 #b96c63 / G07 Sky after rain|雨过天青 #9fbfc4 / G09 Sacrificial blue|霁蓝 #1e3a78 / G12 Tea dust|茶叶末 #6e6a3c / G15 Lang red|郎红 #9e1621 / G18 Rouge water|胭脂水 #d98a98 / G20 Black gold|乌金 #1b1a1c / G23 Eggshell|蛋壳 #e6d5bd / G26 Peacock|孔雀绿 #2f8f86"), dg="f")
P("nails", "Little Glaze", "COATS", "base-and-top-coats", "base and top coats", "底油与面油",
  "What goes under and over the colour. The base has ground glass against ridges; of the tops one is a mirror, one takes the shine away like unglazed clay, one crackles into fine lines as it dries.",
  "颜色底下与上面的那两层。底油含细玻璃粉填平竖纹；面油三种：一种如镜，一种像素胎去光，一种干时裂出细细冰纹。",
  28, 411, "9ml", "52 3x3x7.5", "nail=base,top finish=gloss,matte area=nails dry=6 tool=brush pack=bottle pao=24 vegan=yes", O("effect", "BASE Ridge base|填纹底油 #efe9e0 / MIRR Mirror top|镜面面油 #f4f4f4 / BISQ Matt top|素胎哑光面油 #e7e2da / CRAC Crackle top|冰裂面油 +4 #dde4e4"), dg="f")
P("nails", "Little Glaze", "REMOV", "remover-without-acetone", "nail polish remover without acetone", "无丙酮卸甲水",
  "Ethyl acetate and a little camellia oil: slower than acetone and kinder to plastic table tops and to the skin round the nail. The press-top dispenser wets a cotton pad with one hand.",
  "以乙酸乙酯加少许山茶油代替丙酮，慢一些，但不伤桌面塑料，指缘也不发白。按压式瓶口，单手就能浸湿一片化妆棉。",
  32, 448, "120ml", "158 5.2x5.2x13.5", "nail=remover area=nails free=acetone,dye ing=camellia pack=pump pao=24", N("60-10 240+20"), SC("NEU Neutral|原味 / PEA Peach|桃 +2"), dg="f")

# Perfume.
P("perfume", "Atelier Sylvane", "SLATE", "slate-rain", "Slate Rain eau de parfum", "石板雨 淡香精",
  "Wet stone, crushed ivy and the iron of a garden gate: built on geosmin, the molecule that makes the first rain smell. A little vetiver dries it towards evening. No flower in it.",
  "湿石板、揉碎的常春藤与花园铁门的气味：以土臭素为骨，初雨的味道正来自这种分子。少许香根草在傍晚收干，全无花香。",
  720, 497, "50ml", "270 7.5x5.5x12.5", "kind=edp conc=17 fam=green,woody wearer=all pack=spray refill=yes", N("10-520 100+330"), dg="f")
P("perfume", "Atelier Sylvane", "NOON", "tuberose-noon", "Tuberose at Noon extrait", "正午晚香玉 香精",
  "Tuberose is called a flower of the night; here it stands in full sun, with coconut husk, salt and warm rubber. At 24% it needs two drops. Stopper bottle, no spray.",
  "晚香玉素有夜来香之名，这一瓶却让它站在正午：椰壳、盐与晒热的橡胶。浓度 24%，两滴就够。玻璃棒瓶塞，不带喷头。",
  1180, 236, "30ml", "212 6.5x5x11", "kind=parfum conc=24 fam=floral,amber wearer=her pack=bottle", N("15-480"), dg="f")
P("perfume", "Harrow & Vetch", "HAYLOFT", "hayloft", "Hayloft eau de toilette", "干草阁楼 淡香水",
  "Coumarin, chamomile and a saddle: a Herefordshire barn in August before the storm. Composed in Ledbury in batches of two hundred bottles, with the date inked on the label by hand.",
  "香豆素、洋甘菊与一副马鞍，是暴雨前八月的赫里福德谷仓。在莱德伯里小批调制，每批两百瓶，标签上手写日期。",
  460, 352, "50ml", "246 7x5x12", "kind=edt conc=11 fam=aromatic,woody wearer=all pack=spray", N("10-320 100+260"), dg="f")
P("perfume", "Harrow & Vetch", "QUINCE", "quince-cellar", "Quince Cellar eau de parfum", "榅桲地窖 淡香精",
  "The sweetness is that of fruit on newspaper in a cold cellar, not of jam: quince, damp brick, beeswax and old cask oak. Quiet from the second hour on, close to the skin until night.",
  "甜味来自铺在旧报纸上的榅桲，而非果酱：冷地窖、潮砖、蜂蜡与旧橡木桶。第二小时起安静下来，贴着皮肤留到夜里。",
  540, 263, "50ml", "250 7x5x12", "kind=edp conc=15 fam=fruity,woody wearer=all pack=spray", N("10-380 100+310"), dg="f")
P("perfume", "Maison Aubrelle", "ROSE9", "rose-neuf-heures", "Rose Neuf Heures eau de parfum", "九点玫瑰 淡香精",
  "Roses from Grasse are picked before nine, while the dew still holds their scent down; hence the name. Centifolia absolute with pepper and a clean musk. Comes with a funnel, since the flacon is meant to be filled again.",
  "格拉斯玫瑰须在九点前采，趁露水压住香气，名字由此而来。千叶玫瑰净油配胡椒与洁净麝香。附小漏斗，空瓶可反复灌装。",
  890, 448, "50ml", "286 7.5x5.5x12.5", "kind=edp conc=18 fam=floral,musk wearer=her ing=rose pack=spray refill=yes", FM("BOT Flacon|香水瓶 / REF Refill bottle, aluminium|铝瓶补充装 -190 k-96"), N("100+420"), dg="f")
P("perfume", "Yukimori", "HINOKI", "hinoki-solid-perfume", "hinoki solid perfume", "桧木固体香膏",
  "Cypress shavings from Kiso temple carpenters, distilled and bound in rice wax and camellia oil. No alcohol, so it never fills a lift; warm a little behind the ear. Magnetic tin, flat as a coin purse.",
  "木曾宫大工刨下的桧木屑蒸馏取油，凝入米蜡与山茶油。不含酒精，进电梯也不扰人，指温化开点在耳后。磁吸铁盒，扁如零钱夹。",
  168, 387, "6g", "54 5.4x5.4x1.8", "kind=solid conc=12 fam=woody wearer=all ing=hinoki,camellia,rice tool=fingers pack=tin", SC("HIN Hinoki|桧木 #c9a26b / YUZ Yuzu and hinoki|柚子桧木 #e3c35a / SUM Sumi ink|墨 #3a3a3e"))
P("perfume", "Villa Ortensa", "LIMONE", "lemon-leaf-edt", "Foglia di Limone eau de toilette", "柠檬叶 淡香水",
  "The leaf and not the fruit: green, bitter, a trace of pepper, from trees under glass on Lake Garda. Basil holds the first hour, cedar the second. To be sprayed again after lunch.",
  "取叶不取果：青、苦、带一点胡椒，来自加尔达湖的柠檬温室。前一小时有罗勒，后一小时是雪松，午饭后宜补喷一次。",
  320, 374, "50ml", "234 6.6x5.2x13", "kind=edt conc=9 fam=citrus,green wearer=all pack=spray", N("30-90 100+170"), dg="f")
P("perfume", "Salina Vieja", "LEVANTE", "levante-edt", "Levante eau de toilette", "东风 淡香水",
  "Named for the wind that dries the salt: seaweed, hot esparto grass, immortelle and the tin roof of the pan house. Ambrette gives it skin. Sober bottle with a cork cap.",
  "以吹干盐田的东风为名：海藻、晒烫的针茅草、永久花与盐工棚的铁皮顶，麝葵子添一点肌肤感。素瓶配软木盖。",
  280, 291, "100ml", "392 8x6x16", "kind=edt conc=8 fam=marine,aromatic wearer=him,all pack=spray", N("30-140"), dg="f")
P("perfume", "Osmanthus Gate", "GOLD", "golden-osmanthus", "Late Osmanthus eau de parfum", "晚桂 淡香精",
  "Osmanthus from Xianning, extracted within the night of its harvest: apricot and suede with something of black tea. A drop of Keemun brings the tea forward. Wear it when the air is cool.",
  "咸宁桂花当夜采下当夜萃取，杏与麂皮之间透着一点红茶，又添一滴祁门红茶，让茶味更清楚。秋凉时用最合适，暑天会偏甜。",
  258, 533, "50ml", "252 7x5x12", "kind=edp conc=16 fam=floral,tea,fruity wearer=all ing=osmanthus pack=spray", N("10-170 30-80"), dg="f")
P("perfume", "Osmanthus Gate", "SCHOLAR", "study-perfume-oil", "Scholar's Study perfume oil", "书斋 走珠香油",
  "Pine soot, camphor and old paper in fractionated coconut oil: what a drawer smells of in which ink has been kept. A steel ball puts a line on each wrist. Without alcohol, so it may travel by air.",
  "松烟、樟脑与旧纸的气味溶于分馏椰子油，像打开存墨的抽屉。钢珠在两腕各画一道就够。不含酒精，可以随身乘机。",
  88, 428, "10ml", "42 2.4x2.4x11", "kind=oil conc=20 fam=woody,smoky wearer=all tool=roller ing=coconut pack=roll-on vegan=yes", SC("INK Ink and pine|松烟墨 #3b3b3d / INC Temple incense|檀香 #8a6a4a / ORC Orchid room|兰室 #9fb08a / TAN Tangerine peel|陈皮 #c7772e"))
P("perfume", "Osmanthus Gate", "BOX", "discovery-box", "six garden discovery box", "六园 香水体验盒",
  "Six sprays of 2 ml, one for each Suzhou garden: plum, lotus, rain on banana leaves, osmanthus, wintersweet, snow. Each lasts about two weeks; a card in the lid shows which of them are close to each other.",
  "六支 2 毫升喷雾，各写一座苏州园林：梅、荷、雨打芭蕉、桂、蜡梅、雪。一支够用半个月，盒盖卡片标明香调的远近关系。",
  78, 466, "12ml", "96 14x9x2.6", "kind=edp conc=15 fam=floral,green,tea wearer=all pieces=6 pack=box", O("format", "BOX Box of six|六支盒装 / GIFT Gift box with silk pouch|丝袋礼盒 +40 k38"), dg="f")

# Shampoo.
P("shampoo", "Tsuyukusa", "SHAM", "dayflower-shampoo", "dayflower shampoo", "洗发水",
  "Two formulas, told by the colour of the pump: Airy for fine hair that lies down by noon, Moist for thick hair that stands up. Amino-acid base, dayflower and iris root, a scent like rain through a screen door.",
  "看泵头颜色分两款：细软、中午就塌的用轻盈，粗硬、容易炸的用柔润。氨基酸表活，露草与鸢尾根，香气像隔着纱门闻雨。",
  88, 687, "480ml", "586 8.2x6.6x21", "hair=fine,thick,dry ing=amino-acids tex=gel free=sulphate,silicone pack=pump refill=yes area=scalp,lengths rinse=rinse-off", O("formula", "AIR Airy|轻盈 #a9bfe0 / MOI Moist|柔润 #c9b7dc"), FM("BOT Pump bottle|按压瓶 / POU Refill pouch|替换袋 -22 k-70"))
P("shampoo", "Nordhain", "KOFF", "caffeine-scalp-shampoo", "Wach caffeine shampoo", "醒 咖啡因洗发水",
  "One per cent caffeine, left on for two minutes while one brushes one's teeth: that is the instruction and all we can say. Degreases well, smells of nothing much, gives enough grip for short hair.",
  "含 1% 咖啡因，刷牙的两分钟里留在头皮上再冲，说明书就这么写。去油力好，几乎无味，短发洗完有抓力，容易打理。",
  56, 436, "250ml", "298 6.4x4.4x19", "hair=oily-scalp,fine ing=caffeine active=1 min=2 wearer=him,all free=silicone,dye area=scalp rinse=rinse-off pack=bottle", N("75-30 500+44"))
P("shampoo", "Bottega Morvella", "COLORE", "colour-care-shampoo", "Vernice shampoo for coloured hair", "漆色 染后洗发水",
  "Acidic at pH 4.8, so that the cuticle stays shut over the dye. Fig and pomegranate from the Marche; violet pigment in the version for blonde and grey hair takes the yellow down. Splashes on tiles should be rinsed off at once.",
  "pH 4.8 的弱酸配方，让毛鳞片合住染料。马尔凯的无花果与石榴；金发灰发款另加紫色素压黄，溅到瓷砖请马上冲掉。",
  116, 382, "250ml", "304 6x6x18", "hair=coloured,damaged ph=4.8 free=sulphate,silicone area=lengths rinse=rinse-off pack=bottle pao=12 vegan=yes tex=gel", O("formula", "COL For coloured hair|染发用 #a23b4a / BLO For blonde and grey|金发灰发用 #7a5aa8"), N("500+72"))
P("shampoo", "Mulgyeol", "SCALE", "sea-salt-scalp-scaler", "sea salt scalp scrub shampoo", "海盐头皮磨砂洗发膏",
  "Before shampoo, or instead of it once a week: sea salt in a stiff paste that melts while one rubs, so no grain is left at the parting. Cold from menthol for ten minutes after.",
  "每周一次，洗发前用或直接代替洗发：海盐膏边揉边化，发缝里不留颗粒。薄荷醇让头皮凉上十分钟，头皮有破口时请停用。",
  79, 401, "200g", "268 8x8x7", "hair=oily-scalp,all ing=sea-salt,menthol tex=paste free=silicone,sulphate area=scalp use=weekly rinse=rinse-off pack=jar pao=12", N("100-30"))
P("shampoo", "Clairvallon", "SECSH", "oat-dry-shampoo", "oat dry shampoo", "燕麦免洗喷雾",
  "Oat and rice starch in a pressurised can, tinted or white. Hold it a forearm away, wait two minutes, then brush; whoever brushes at once has a grey head. It puts off washing by a day.",
  "燕麦与稻米淀粉装进压力罐，有白色与染色两款。隔一小臂喷，等两分钟再梳，马上梳会灰头。洗头可以推迟一天。",
  74, 458, "150ml", "176 5x5x19", "hair=oily-scalp,all ing=oat,rice tex=spray area=scalp rinse=leave-on pack=aerosol free=talc,silicone", SH("WHT White|白色 #f2eee6 / BRN Brown tint|棕色 #7a5a42"), N("50-36"), dg="a")
P("shampoo", "Ginger Lane", "GINGER", "old-ginger-shampoo", "old ginger shampoo", "老姜洗发水",
  "Two-year-old ginger from Laiwu is boiled, not squeezed, and the brew replaces half the water. The scalp feels warm under the fingers for as long as the lather stands. Clear, brown, quick to rinse.",
  "莱芜两年老姜熬煮而非榨汁，姜汤代替一半的水。泡沫在头上时，指下能觉出微微的暖。透明棕色，冲得快，洗后清爽。",
  49, 655, "400ml", "486 7.6x6x20.5", "hair=oily-scalp,all ing=ginger tex=gel free=silicone,dye area=scalp rinse=rinse-off pack=pump pao=24", N("100-30 750+32"))
P("shampoo", "Ginger Lane", "SOAPB", "soapberry-shampoo", "soapberry and honey locust shampoo", "无患子皂角洗发水",
  "What hair was washed with before there were bottles: the saponins of soapberry and honey-locust pods, with a small share of modern surfactant so that it lathers in hard water too. Smells of smoked plum.",
  "有瓶装之前，人们就用它洗头：无患子与皂角的皂苷，加少量现代表活，硬水里也起泡。带烟熏乌梅味，泡沫比平常的少。",
  58, 472, "300ml", "366 7x5.4x19", "hair=all,dry-scalp ing=soapberry,saponin tex=gel ph=5.6 free=sulphate,silicone,fragrance area=scalp rinse=rinse-off pack=pump", O("formula", "NOR Normal|中性 / DRY For dry scalp|干性头皮"), N("500+34"))

# Hair care and styling.
P("hair-care", "Tsuyukusa", "MASQ", "dayflower-treatment", "dayflower treatment", "护发膜",
  "Goes with the shampoo and stays on for as long as it takes to wash the rest. Ceramides copied from the hair's own, and a cationic base that rinses in one go. The pouch pours into the pump bottle without a funnel.",
  "与同名洗发水搭配，留在发上，等身体洗完再冲。仿发丝自身的神经酰胺，一冲即净。替换袋有斜嘴，倒进按压瓶不用漏斗。",
  92, 594, "480g", "592 8.2x6.6x21", "hair=dry,fine,thick ing=ceramide tex=cream min=3 free=mineral-oil area=lengths rinse=rinse-off pack=pump refill=yes", O("formula", "AIR Airy|轻盈 #a9bfe0 / MOI Moist|柔润 #c9b7dc"), FM("BOT Pump bottle|按压瓶 / POU Refill pouch|替换袋 -24 k-72"))
P("hair-care", "Tsuyukusa", "HMILK", "overnight-hair-milk", "overnight hair milk", "夜间护发乳",
  "Combed into towel-dry lengths before bed, so that the pillow does less. Light enough not to need washing in the morning. A bottle with a narrow neck, eighteen pumps for shoulder-length hair a week.",
  "擦到半干时梳进发尾，睡一夜枕头磨得少些。质地轻，早上不必再洗。齐肩发每周约十八泵，一瓶用两个月。",
  64, 377, "120ml", "164 4.6x4.6x16", "hair=damaged,dry ing=camellia,silk tex=milk use=evening free=mineral-oil area=lengths rinse=leave-on pack=pump", SC("IRI Iris|鸢尾 / HIN Hinoki|桧木"), N("200+36"))
P("hair-care", "Nordhain", "BIND", "bond-treatment", "Bindung treatment before washing", "结键 洗前修护乳",
  "A maleate that links broken sulphur bridges, put on dry before shampoo and left for ten minutes: a chemist's answer to bleach. It does not make hair soft; the conditioner afterwards does. Weekly, not daily.",
  "马来酸衍生物，接合断开的二硫键，洗发前干发涂、留十分钟，是化学家对漂发的回答。它不负责柔顺，那是护发素的事。每周一次。",
  148, 443, "100ml", "138 4.8x4x15", "hair=damaged,coloured tex=milk min=10 free=silicone,fragrance area=lengths rinse=rinse-off use=weekly pack=bottle pao=12", N("30-92 250+156"))
P("hair-care", "Bottega Morvella", "RICCI", "curl-cream", "Ricci curl cream", "卷曲 卷发霜",
  "Scrunched into wet curls and left alone until dry; the flaxseed cast that forms is then broken with the hands. Three strengths according to how tight the curl is. Fig leaf scent, gone by evening.",
  "抓进湿卷发，干透前别碰；亚麻籽胶结成的硬壳再用手抓散。按卷度分三档，无花果叶香傍晚即散，第二天喷水可再唤起。",
  104, 396, "200ml", "262 5.6x4.4x18", "hair=curly,dry hold=light,medium,strong tex=cream free=silicone,sulphate area=lengths rinse=leave-on pack=tube", O("strength", "1 Waves|波浪 / 2 Curls|卷 / 3 Coils|密卷"), N("75-52"))
P("hair-care", "Salina Vieja", "OLA", "salt-texture-spray", "Ola salt texture spray", "浪 海盐造型喷雾",
  "Brine, a spoon of sugar against stickiness and a little aloe. Spray into damp hair, knead, let the air do it. Grit and a dull finish, as on the third day of a holiday; a pump spray without gas.",
  "卤水、一勺防黏的糖、少许芦荟。喷在半干发上揉捏，任其风干。手感粗粝、微哑，像度假第三天的头发。手压喷头，不含推进剂。",
  72, 412, "150ml", "198 5x5x18", "hair=fine,all hold=light finish=matte ing=sea-salt,aloe tex=spray free=silicone,alcohol area=lengths rinse=leave-on", N("50-38 250+34"))
P("hair-care", "Bottega Morvella", "SPUMA", "volume-mousse", "Spuma volume mousse", "泡沫 蓬松慕斯",
  "An egg of foam for short hair, two for long, into the roots and under the dryer. The film is flexible: it can be brushed and does not flake onto dark collars. Shake with the can upside down.",
  "短发一颗鸡蛋大小，长发两颗，抹到发根再吹。膜有弹性，可以梳开，不往深色衣领上掉屑。使用时倒置摇匀，罐口朝下按。",
  86, 319, "250ml", "296 5.4x5.4x21", "hair=fine hold=medium,strong tex=mousse area=scalp,lengths rinse=leave-on pack=aerosol free=alcohol,silicone", O("strength", "M Medium hold|中度定型 / S Strong hold|强力定型"), N("100-42"), dg="a")
P("hair-care", "Ginger Lane", "ENDS", "tea-seed-ends-oil", "camellia ends oil", "山茶发尾油",
  "Three drops, rubbed between the palms until they are warm, for the last hand's width of the hair. Camellia oil thinned with squalane, no silicone, so it is used up slowly and washes out fully.",
  "三滴在掌心搓热，只抹发尾一掌长。山茶油以角鲨烷调稀，不含硅，用得省，也洗得干净。可在吹干前用，也可出门前压毛躁。",
  42, 538, "60ml", "118 4x4x12", "hair=dry,damaged,curly ing=camellia,squalane tex=oil free=silicone,mineral-oil area=lengths rinse=leave-on pack=pump vegan=yes", SC("PL Unscented|无香 / OSM Osmanthus|桂花 / GIN Ginger flower|姜花"), N("100+22"))
P("hair-care", "Ginger Lane", "FLEECE", "black-sesame-hair-mask", "black sesame hair mask", "黑芝麻发膜",
  "A black paste of roasted sesame oil and polygonum root that smells of the sweet soup and colours nothing. Heat cap in the box: put it on over the mask for ten minutes, then one rinse.",
  "焙芝麻油与何首乌调成黑色膏体，闻着像芝麻糊，不染色。盒内附加热帽，敷上戴十分钟，一次冲净。粗硬发、烫染发更适用。",
  55, 394, "300g", "378 9x9x7.4", "hair=dry,damaged,thick tex=cream min=10 free=silicone,dye area=lengths rinse=rinse-off use=weekly pack=jar", N("100-30 500+26"))

# Body care.
P("body-care", "Clairvallon", "HSECHE", "dry-body-oil", "dry oil for body and hair", "身体与头发干性油",
  "Camellia, macadamia and sunflower oil made so thin with plant esters that one can dress at once. Sprayed from an arm's length it also takes the frizz off hair. The golden version has mica in it.",
  "山茶、澳洲坚果与葵花籽油，以植物酯调到极薄，涂完即可穿衣。隔一臂喷，也压头发毛躁。金色款含云母，肩头锁骨有细光。",
  98, 521, "100ml", "186 5.4x4x16", "area=body,lengths skin=all,dry ing=camellia tex=oil finish=satin,shimmer free=silicone,mineral-oil pack=spray", O("effect", "CLR Clear|透明 #ead9a8 / GLD With gold mica|金色细闪 +14 #d9a94c"), N("50-40"))
P("body-care", "Laboratoire Orvanne", "UREE", "urea-body-lotion", "Urée body lotion", "尿素身体乳",
  "Urea softens horn: 5% for dry shins, 10% for elbows and heels, both with lactate. It may burn for a moment on freshly shaved legs. Absorbed within two minutes, with no film on trouser legs.",
  "尿素软化角质：5% 给干燥小腿，10% 给手肘脚跟，均配乳酸盐。刚剃过的腿上会短暂发热。找双袜子的工夫就吸收了，不黏裤腿。",
  86, 543, "200ml", "248 5.8x4.2x18", "area=body,feet skin=dry concern=roughness,dryness ing=urea,lactic-acid active=5,10 tex=milk free=fragrance,mineral-oil", O("strength", "5 5%|5% / 10 10%|10% +10"), N("400+56"))
P("body-care", "Kowhai Coast", "BUTTER", "mango-body-butter", "whipped body butter", "打发身体黄油",
  "Shea and mango butter beaten for forty minutes until the pot holds more air than it looks. Melts on contact; use half of what you think. In summer it may set grainy after a hot parcel ride, which does no harm.",
  "乳木果与芒果脂打发四十分钟，罐里空气比看上去多。触肤即化，用量减半就够。夏天运输受热后可能起小颗粒，不影响使用。",
  118, 363, "200g", "318 9x9x7", "area=body,feet skin=dry ing=shea,mango tex=mousse free=silicone,mineral-oil,alcohol pack=jar pao=9 vegan=yes", SC("PLN Unscented|无香 / HON Bush honey|灌木蜂蜜 / LIM Lime leaf|青柠叶"), N("60-70"))
P("body-care", "Dalbitwon", "LOTN", "garden-body-lotion", "night garden body lotion", "夜园 香氛身体乳",
  "A perfume first, a lotion second: the scent is built like one and stays on cloth until evening. Light milk with green-tea water for warm rooms. It goes with one perfume at most; two scents at once get in each other's way.",
  "先是香水，才是身体乳：按香水的结构调香，留在衣料上到傍晚。绿茶水轻乳，适合暖和的屋子。一次只用一种香，混着用容易打架。",
  64, 489, "250ml", "296 6.2x6.2x18.5", "area=body skin=normal,combination ing=green-tea tex=milk fam=floral,fruity,musk free=mineral-oil pack=pump pao=12", SC("PEO White peony|白芍药 / PEA Night peach|夜桃 / COT Cotton musk|棉麝 / FIG Fig leaf|无花果叶"), N("100-34 400+32"))
P("body-care", "Tussock & Tern", "OATS", "oat-sheep-milk-lotion", "oat and sheep's milk lotion", "燕麦羊乳身体乳",
  "Southland oats and milk of ewes that graze above the salt line. A family bottle without scent, mild enough for babies over six months, thin enough for quick mornings. The bottle is sugar-cane plastic.",
  "南地燕麦配海岸坡地放牧的母羊乳。家庭装，无香，六个月以上的宝宝也能用，早上赶时间也抹得开。瓶身为甘蔗塑料。",
  92, 308, "250ml", "292 6x6x19", "area=body,hands skin=sensitive,dry,all ing=oat,glycerin tex=milk free=fragrance,mineral-oil,dye pack=pump age=6 vegan=no", N("75-48 500+62"))
P("body-care", "Lindenbach", "BIRKE", "birch-body-oil", "birch leaf massage oil", "白桦叶按摩油",
  "Young birch leaves in apricot kernel oil, with rosemary: green, a little tart. The oil warms quickly and glides for about five minutes before it has sunk in; a pump is enough for one calf.",
  "嫩白桦叶浸杏核油，加迷迭香，青绿微酸。油热得快，推五分钟左右便被吸收，一泵够一条小腿。毛巾上的油渍用洗洁精可除。",
  84, 276, "100ml", "214 5x5x14", "area=body skin=all concern=roughness tex=oil fam=green,aromatic free=silicone,mineral-oil pack=pump pao=9 vegan=yes", N("200+66"))
P("body-care", "Rice Boat", "BODYM", "rice-milk-body-lotion", "rice milk body lotion", "米乳身体乳",
  "Rice-bran oil and 1% niacinamide in the simplest lotion of the range; a litre lasts a family of three through February. It thins out in heat and thickens in cold, both of which are normal.",
  "系列里最简单的一款：米糠油与 1% 烟酰胺，一升装三口之家能用过二月。热天会变稀，冷天会变稠，都属正常。",
  39, 606, "300ml", "372 6.6x6.6x19", "area=body skin=all concern=dryness,dullness ing=rice,niacinamide tex=milk free=mineral-oil,dye pack=pump pao=12", SC("PL Unscented|无香 / RIC Steamed rice|米香 / PEA White peach|白桃"), N("100-20 1000+49"))
P("body-care", "Osmanthus Gate", "BCREAM", "osmanthus-body-cream", "osmanthus body cream", "桂花身体霜",
  "The scent of Late Osmanthus in a cream with sunflower wax, for those who want it under the sleeve and not in the room. Rub the wrists, not the neck, if pearls are worn.",
  "把“晚桂”的香气放进葵花蜡身体霜，留在袖口里，不散到屋子里。戴珍珠的日子抹手腕，别抹脖子，油脂会蒙住珠光。",
  88, 389, "200g", "312 8.6x8.6x6.8", "area=body skin=normal,dry ing=osmanthus,shea tex=cream fam=floral,tea free=mineral-oil,silicone pack=jar pao=12", SC("OSM Late osmanthus|晚桂 / PLU Cold plum|寒梅 / LOT Lotus rain|荷雨"), N("50-52"))

# Hands and feet.
P("hand-care", "Maison Aubrelle", "MAINS", "hand-cream", "Mains hand cream", "掌心 护手霜",
  "In a paint tube of aluminium that gets more beautiful as it empties. A fifth shea, no film on paper or phone after three minutes. The scents are those of the house perfumes, thinned.",
  "装在铝制颜料管里，越挤越好看。乳木果脂占五分之一，三分钟后摸纸、摸手机都不留印。香气取自本家香水，减淡了许多。",
  118, 588, "75ml", "104 5x3.4x15.5", "area=hands skin=dry,all ing=shea,glycerin tex=cream fam=floral,woody free=mineral-oil,silicone pack=tube pao=12", SC("ROS Nine o'clock rose|九点玫瑰 / IRI Iris|鸢尾 / FIG Fig wood|无花果木 / NO Unscented|无香"), N("30-62"))
P("hand-care", "Yukimori", "NIGHTH", "night-glove-hand-cream", "night hand cream with gloves", "夜间护手霜（附手套）",
  "A thick rice-ceramide cream to be worn under the cotton gloves in the box, which are knitted without a side seam. Tried on hands that fold paper all day in Gifu. Gloves wash at 60 °C.",
  "厚质米神经酰胺霜，涂完戴上盒内无侧缝的棉手套睡觉。请岐阜整日折纸的手试用过。手套可 60 °C 机洗，反复用。",
  96, 344, "70g", "142 12x9x4", "area=hands,nails skin=dry concern=roughness,dryness ing=rice,ceramide tex=cream use=evening free=fragrance", FM("SET Cream and gloves|霜与手套 / CRM Cream only|单支霜 -34 k-48"))
P("hand-care", "Tussock & Tern", "SHED", "gardeners-hand-balm", "Shed gardener's hand balm", "棚屋 园丁手膏",
  "Lanolin and beeswax for hands that have held a spade. A pumice stone sits in the lid for the soil round the nails. It is greasy: as much as covers a fingernail does for both hands.",
  "羊毛脂与蜂蜡，给握过铁锹的手。盖内嵌一块浮石，刷指甲边的泥。质地很油，指甲盖大小就够两只手，抹完稍等再拿东西。",
  78, 282, "90g", "168 7.6x7.6x4.4", "area=hands,feet skin=dry concern=roughness ing=lanolin,beeswax tex=balm fam=aromatic free=mineral-oil,silicone pack=tin", SC("KAN Kānuka|卡奴卡 / UNS Unscented|无香"), N("30-40"))
P("hand-care", "Lindenbach", "FUSS", "foot-cream", "Wanderer foot cream", "漫行者 足霜",
  "A third of it is rapeseed and shea fat, hardened until it clings as deer tallow used to, for heels and for the places where boots rub. Rosemary and a little menthol. Put on before walking.",
  "三分之一是油脂：菜籽油与乳木果硬化到鹿脂那样的黏度，涂脚跟，也涂靴子磨脚处。迷迭香配少许薄荷醇，走路前涂。",
  56, 317, "75ml", "92 5x3.6x15", "area=feet skin=dry concern=roughness ing=shea,menthol tex=cream fam=aromatic free=silicone,mineral-oil pack=tube use=morning", N("30-26 150+38"))
P("hand-care", "Camellia Ferry", "HANDC", "pocket-hand-creams", "pocket hand cream", "口袋护手霜",
  "Square tubes of thirty grams that fit a shirt pocket, each scented after a stop on the old ferry line. Dry to the touch after a minute, thanks to the camellia seed cake milled into the base.",
  "三十克方形软管，衬衫口袋装得下，每支气味取自老渡线的一站。膏体里磨入山茶籽粕，一分钟后手背就是干爽的。",
  28, 631, "30g", "40 4x2.6x10", "area=hands skin=all,normal ing=camellia tex=cream fam=floral,tea,citrus free=mineral-oil,silicone pack=tube pao=12", SC("TEA Tea landing|茶埠 #8fa36a / POM Pomelo bend|柚湾 #e3d27a / GIN Ginger-lily bank|姜花滩 #f0ece0 / CAM Camphor steps|樟阶 #6f8a6a"), N("80+24"))
P("hand-care", "Rice Boat", "SOCKS", "foot-mask-socks", "rice vinegar foot mask socks", "米醋足膜",
  "Two socks with 18 ml each of rice vinegar, lactic acid and urea: one hour on, and from the fourth day dead skin comes off in sheets. Not before a beach holiday. Fits up to size 45.",
  "两只足套各含 18 毫升米醋、乳酸与尿素液：敷一小时，第四天起死皮成片脱落，出海度假前别用。最大适合 45 码。",
  32, 428, "2sheet", "78 18x14x1.4", "area=feet concern=roughness ing=lactic-acid,urea,rice essence=18 min=60 free=fragrance use=weekly pack=sachets rinse=rinse-off", N("6+56", "2:1 pair|1 双;6:3 pairs|3 双"))

# Bath and shower.
P("bath-and-shower", "Tsuyukusa", "YUNOHI", "hot-spring-bath-tablets", "hot spring bath tablets", "温泉浴锭",
  "Bicarbonate tablets that fizz the tub into something like Beppu, Kusatsu or Shirahone, milky or clear. Twenty to a tin, one for a tub of 180 litres. No sulphur, so taps and rings stay bright.",
  "碳酸氢盐浴锭，投入浴缸即成别府、草津或白骨的汤色，或清或浊。一罐二十枚，180 升一缸一枚。不含硫，龙头和戒指不发黑。",
  78, 426, "800g", "986 11x11x13", "area=body tex=solid rinse=leave-on fam=aromatic,woody free=dye,soap pieces=20 pack=tin", SC("BEP Beppu, clear|别府 清汤 / KUS Kusatsu, yuzu|草津 柚子 / SHI Shirahone, milky|白骨 浊汤"), hs="330730")
P("bath-and-shower", "Bottega Morvella", "OLIOD", "olive-shower-oil", "olive shower oil", "橄榄沐浴油",
  "Oil that becomes a thin milk under water and leaves some of itself behind, so body lotion can wait. Olive and grape seed, from the same presses as the kitchen bottles. It makes the tub slippery; rinse it.",
  "遇水成薄乳的沐浴油，洗完身上留一点，身体乳可以省一天。橄榄油与葡萄籽油，与厨房油同出一家榨坊。浴缸会滑，记得冲。",
  98, 403, "250ml", "302 6x4.6x19", "area=body skin=dry ing=olive,grape-seed tex=oil rinse=rinse-off fam=citrus,green free=sulphate,soap,mineral-oil", SC("BER Bergamot|佛手柑 / FIG Fig|无花果 / NO Unscented|无香"), N("500+68"))
P("bath-and-shower", "Salina Vieja", "EXFOL", "salt-body-scrub", "flake salt body scrub", "片盐身体磨砂",
  "Flakes raked from the pan by hand in August, sifted twice, in almond oil. The flakes are hollow and break while one rubs, coarse at first and then fine. Not on shaved legs.",
  "八月手耙的片盐筛两遍，浸在甜杏仁油里。盐片中空，边揉边碎，先粗后细。刚剃过的腿请避开，用后浴室地面会滑。",
  86, 337, "300g", "468 8.6x8.6x8.4", "area=body skin=all,dry concern=roughness ing=sea-salt,almond tex=salt rinse=rinse-off use=weekly free=silicone pack=jar", SC("ROM Rosemary|迷迭香 / LEM Lemon|柠檬 / NO Unscented|无香"), N("100-46"), hs="33049900")
P("bath-and-shower", "Clairvallon", "SAVON", "liquid-marseille-soap", "liquid Marseille soap", "马赛液体皂",
  "Olive oil boiled with potash in an open cauldron; the hard blocks are made with soda instead. Alkaline, plain, good for hands, floors and wool. Thick in winter: stand the bottle in warm water.",
  "橄榄油与钾碱入大锅熬煮，固体皂的老规矩用的是苏打。碱性、朴素，洗手、擦地、洗羊毛都行。冬天会稠，瓶子放温水里坐一会儿。",
  69, 415, "500ml", "598 7.6x7.6x19", "area=hands,body skin=normal,oily ing=olive ph=9.5 tex=gel rinse=rinse-off free=sulphate,dye pack=pump refill=yes", SC("OLI Olive|橄榄 / LAV Lavender|薰衣草 / VER Verbena|马鞭草"), FM("BOT Pump bottle|按压瓶 / POU 1 l refill pouch|1 升替换袋 +32 k460 c1000"))
P("bath-and-shower", "Ginger Lane", "FOOTB", "herb-foot-bath", "ginger and mugwort foot bath bags", "姜艾泡脚包",
  "Cut ginger, mugwort stalks and orange peel in bags of unbleached paper, thirty to a box. Pour boiling water on, wait until it is brown and bearable, then twenty minutes to the ankles. Compost the bag.",
  "姜片、艾梗与橘皮装进本色纸袋，一盒三十包。沸水冲开，等颜色变褐、温度能下脚，泡到脚踝二十分钟。纸袋可堆肥。",
  45, 479, "300g", "392 18x12x11", "area=feet ing=ginger,mugwort min=20 rinse=leave-on fam=aromatic free=dye,fragrance pieces=30,10 pack=box", N("100-26", "100:10 bags|10 包;300:30 bags|30 包"), O("formula", "GIN Ginger|老姜 / MUG More mugwort|重艾"), hs="330730")
P("bath-and-shower", "Osmanthus Gate", "SHOWER", "garden-shower-gel", "garden shower gel", "园林沐浴露",
  "Amino-acid shower gel in the scents of the six gardens, three of which survive hot water and are sold here. Gentle lather, quick to rinse. The flat bottle hangs on the tap by its cap.",
  "氨基酸沐浴露。六园香气里有三种经得住热水，便做成沐浴。泡沫柔和，冲得快。扁瓶瓶盖带钩，可以挂在水龙头上。",
  46, 524, "300ml", "356 8x4x19", "area=body skin=all ing=amino-acids tex=gel rinse=rinse-off ph=5.8 fam=floral,green,tea free=sulphate,soap", SC("OSM Late osmanthus|晚桂 / BAN Rain on banana leaves|雨打芭蕉 / PLU Cold plum|寒梅"), N("60-32 600+36"))

# Deodorants and body mists.
P("deodorant", "Nordhain", "ROLLD", "zinc-roll-on", "zinc roll-on deodorant", "锌 走珠香体露",
  "Zinc ricinoleate binds smell and lets the skin sweat, so shirts keep no yellow edge. Dries in the time of a shave. Sport adds magnesium; Sensitive leaves the perfume out.",
  "蓖麻酸锌锁住气味，但不堵汗，衬衫腋下不会发黄。刮个胡子的工夫就干。运动款另加镁盐，敏感款不加香精。",
  46, 435, "50ml", "78 3.6x3.6x10.5", "area=body free=aluminium,alcohol tool=roller pack=roll-on fam=aromatic,citrus,unscented skin=all,sensitive wearer=all vegan=yes", O("formula", "SPO Sport|运动 / CIT Citrus|柑橘 / SEN Sensitive|敏感无香"), N("100+24", "50:1 roll-on|1 支;100:2 roll-ons|2 支"))
P("deodorant", "Asatsuyu", "POWSP", "powder-body-spray", "cool powder body spray", "清凉香体喷粉",
  "Silica and silver ions in a cold burst of gas: sprayed under the shirt on a station platform, it turns skin from sticky to smooth. Hold 15 cm off, three seconds, and not into a closed lift.",
  "硅粉与银离子随冷气喷出，站台上隔着衬衫一喷，黏腻变滑爽。距皮肤 15 厘米喷三秒，别在密闭电梯里用，远离火源。",
  52, 547, "135g", "186 5x5x19", "area=body tex=spray pack=aerosol ing=menthol fam=unscented,citrus,floral skin=all wearer=all rinse=leave-on", SC("UN Unscented|无香 / SOAP Soap|皂香 / CIT Summer orange|夏橙"), N("45-26"), dg="a")
P("deodorant", "Atelier Sylvane", "BRUME", "linen-body-mist", "Linen Room body mist", "亚麻间 身体喷雾",
  "Three per cent perfume in alcohol and water, for after the shower and for bed linen. Orange flower, ironed cotton, a little bay. It is meant to be gone after an hour.",
  "酒精与水中只含 3% 香精，浴后喷身，也喷床单。橙花、熨过的棉布与少许月桂。一小时左右散尽，本就为此而调。",
  186, 298, "100ml", "188 4.6x4.6x16.5", "kind=mist conc=3 fam=floral,musk wearer=all area=body pack=spray", SC("LIN Linen|亚麻 / CED Cedar and fig|雪松无花果 / IRI White iris|白鸢尾"), N("200+88"), hs="33030000", dg="f")
P("deodorant", "Björkvik", "STIFT", "deodorant-stick", "Björk deodorant stick", "白桦 香体膏",
  "A dry stick in a cardboard tube, of coconut oil, starch and magnesium hydroxide instead of soda, which reddens some armpits. Push up from below. It leaves a pale trace on black cotton until rubbed.",
  "纸管装干膏：椰子油、淀粉与氢氧化镁，不用容易刺激腋下的小苏打。从底部推出。黑棉布上会留浅印，揉一下就没了。",
  58, 367, "55g", "78 3.8x3.8x10", "area=body tex=stick free=aluminium,alcohol ing=coconut fam=woody,unscented pack=stick skin=all,sensitive vegan=yes", SC("BIR Birch|白桦 / SEA Sea buckthorn|沙棘 / NO Unscented|无香"), abroad=True)

# Baby care.
P("baby-care", "Weidenkraut", "WIND", "wind-and-weather-cream", "pram weather cream", "婴儿车防风霜",
  "A walk-in-the-cold cream with little water: almond oil, lanolin, zinc. It leaves a pale layer that shows where it has been put. Opens with one hand; the cap is hinged.",
  "推车出门用的低水分面霜：甜杏仁油、羊毛脂、氧化锌。会在脸蛋上留一层浅白，涂没涂到一看便知。单手可开，盖子连体。",
  72, 402, "50ml", "72 4.4x3.4x13.5", "area=face,hands age=0 ing=almond,lanolin,zinc-oxide tex=cream wearer=children skin=sensitive free=fragrance,mineral-oil pack=tube", N("30-20"))
P("baby-care", "Weidenkraut", "WASCH", "hair-and-body-wash", "hair and body wash for babies", "婴儿洗发沐浴露",
  "Sugar surfactants at pH 5.5 and chamomile water: little foam, no tears, half a pump for a bath. The bottle has a broad base with a rubber ring, so it stays on the rim of the tub.",
  "糖基表活，pH 5.5，含洋甘菊水：泡沫少，不辣眼，洗一次半泵就够。瓶底宽而带防滑圈，放在盆沿也立得稳。",
  66, 486, "250ml", "302 6.8x5x17.5", "area=body,scalp age=0 ph=5.5 ing=chamomile tex=gel wearer=children free=sulphate,soap,fragrance rinse=rinse-off", N("100-28 500+42"), hs="34013000")
P("baby-care", "Weidenkraut", "WINDEL", "nappy-paste", "nappy paste with zinc", "氧化锌护臀膏",
  "Fifteen per cent zinc oxide in sunflower oil and beeswax: stiff, white, and it keeps wet from skin. A thin layer at every change; it need not be scrubbed off, fresh paste goes over the old.",
  "15% 氧化锌，葵花籽油与蜂蜡为底：稠、白、隔湿。每次换尿布薄涂一层，不必擦净旧的，新的直接盖上去。",
  58, 443, "75ml", "106 5x3.6x14.5", "area=body age=0 ing=zinc-oxide,beeswax,calendula active=15 tex=paste wearer=children free=fragrance,mineral-oil pack=tube", N("20-34"))
P("baby-care", "Cloud Cotton", "BABYM", "cotton-seed-baby-milk", "cottonseed baby milk", "棉籽婴儿乳",
  "A thin milk for after the bath, squeezed from a soft bottle that a slippery hand can hold. Cottonseed oil from Binzhou, oat, nothing that smells. The larger one has a pump with a lock for travelling.",
  "洗完澡用的薄乳，软瓶身湿手也握得住。棉籽油来自滨州，配燕麦，没有任何香味。大瓶带可锁的泵头，出门不漏。",
  49, 498, "200ml", "242 6x4.6x16", "area=body,face age=0 ing=oat,glycerin tex=milk wearer=children skin=sensitive free=fragrance,mineral-oil,alcohol pack=bottle", N("60-26 400+36"))

# Sets.
P("sets", "Soljae", "START", "four-week-starter-set", "four-week starter set", "四周入门套装",
  "Toner, niacinamide serum, centella gel cream and cleansing balm in sizes that last a month, with a calendar that brings one in each week: so one learns which of them the skin objects to.",
  "化妆水、烟酰胺精华、积雪草凝霜、卸妆膏，各够用一个月，附日历每周加入一样，这样才知道皮肤不喜欢的是哪一个。",
  99, 561, "110ml", "286 19x13x6", "pieces=4 skin=combination,oily,sensitive concern=pores,redness ing=niacinamide,centella,gluconolactone free=fragrance use=both", O("formula", "OIL For oily skin|油性肌 / SEN For sensitive skin|敏感肌"))
P("sets", "Seraneige", "VOYAGE", "train-case-set", "train case set", "火车旅行套装",
  "Alpine C serum, Glacier cream, High Moor lotion and the neck cream in miniature, in a case of felt and birch that fits the net above a sleeping-car bunk. All are below the hand-luggage limit.",
  "阿尔卑斯 C 精华、冰川面霜、高山湿地化妆水与颈霜的小样装，收在毛毡与桦木小盒里，卧铺网兜放得下，各件都低于随身行李限量。",
  960, 273, "90ml", "520 20x14x7", "pieces=4 skin=dry,normal concern=firmness,dryness ing=peptide,vitamin-c,edelweiss free=dye use=both", FM("CASE With felt case|带毛毡盒 / BOX Paper box|纸盒装 -180 k-160"))
P("sets", "Atelier Sylvane", "SAMPLE", "sample-library", "sample library of eight", "八味香水小样册",
  "Eight vials of 1.5 ml in a little book, from Cedar & Fig to Slate Rain, ordered from light to heavy, with blotters and room for notes. Two a day, one on each wrist, is a good pace.",
  "八支 1.5 毫升小样装成一册，从雪松与无花果到石板雨，由轻到重排列，附试香纸与留白。一天试两支，左右手腕各一支。",
  168, 392, "12ml", "128 16x10x2.6", "pieces=8 kind=edp conc=17 fam=woody,floral,green wearer=all pack=box", O("format", "BOOK Bound book|装订册 / CARD Card sleeve|卡套 -36 k-48"), hs="33030000", dg="f")
P("sets", "Ink & Peony", "DOWRY", "lip-and-cheek-box", "lip and cheek gift box", "唇颊礼盒",
  "One carved lipstick and one hundred-petal blush of the same family, in a box of paper lacquer with three drawers, the third left empty for a pair of earrings. Sealed with red wax paper; it needs no other wrapping.",
  "雕花口红与同色系的百瓣腮红各一件，收在三屉纸漆小匣里，第三屉空着，留给主人放耳环。红蜡纸封口，送人不必再包。",
  228, 512, "8.7g", "286 14x11x7", "pieces=2 finish=satin ing=peony wear=long-wear area=lips,face pack=box refill=yes", SH("RED Luoyang red and evening|洛阳红与晚霞 #b1132b / PIN Drunken beauty and early pink|贵妃醉与早粉 #cf6a7c / NUD Yao's yellow and peach branch|姚黄与桃枝 #c58b72"))

# Only what a product has is offered as a choice.
for attribute in list(g.attributes.values()):
    used = {value for _, id, value in g.specs if id == attribute.id}
    if not used: del g.attributes[attribute.id]
    attribute.values = {id: names for id, names in attribute.values.items() if id in used}
