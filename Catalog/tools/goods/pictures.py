"""Which picture (Assets/pictures) stands for what: for subcategories, and for goods that their subcategory's picture does not show."""
import re

CATEGORIES = {
    "balance": "bicycle-balance", "tandems-and-tricycles": "tricycle", "tyres-and-tubes": "bicycle-tyre", "bicycle-parts": "saddle", "drivetrain-and-brakes": "chainset",
    "racks-and-bags": "pannier", "pumps-and-tools": "bicycle-pump", "bicycle-lights": "bicycle-lamp", "locks-and-helmets": "helmet",
    "eye-make-up": "palette", "face-make-up": "compact", "powder": "compact", "nails": "nail-polish", "shampoo": "shampoo", "hair-care": "shampoo", "hand-care": "tube",
    "bath-and-shower": "soap", "deodorant": "spray",
    "office-chairs": "office-chair", "stools-and-benches": "stool", "lounge-chairs": "armchair", "sofas": "sofa", "sofa-beds": "sofa", "mattresses": "mattress", "hallway": "coat-rack",
    "mirrors": "mirror", "storage": "wardrobe",
    "car-tyres": "tyre", "wheels": "wheel", "dash-cams": "dash-cam", "roof-bars": "roof-box", "snow-chains": "snow-chain", "ignition": "spark-plug", "bulbs": "bulb",
    "shock-absorbers": "shock-absorber", "mats-and-covers": "floor-mat", "jump-starters-and-inflators": "jump-starter",
    "flasks-and-kettles": "flask", "tableware": "plates", "tea-ware": "teapot", "glassware": "glasses", "cutlery": "cutlery", "knives-and-boards": "knife-and-board", "utensils": "utensils",
    "food-storage": "food-box", "quilts-and-pillows": "pillow", "rugs-and-blankets": "rug", "curtains": "curtain", "laundry": "basket", "lighting-home": "table-lamp", "torches": "torch",
    "power-tools": "drill", "bags": "backpack", "umbrellas": "umbrella",
}

# Subcategory, words of the handle, picture; the first that fits.
GOODS = [
    ("tandems-and-tricycles", "regatta|coxswain", "bicycle-city"),
    ("bicycle-parts", "grips|handlebar", "handlebar"), ("bicycle-parts", "pedals", "chainset"), ("bicycle-parts", "battery", "car-battery"), ("bicycle-parts", "frame", "bicycle-city"),
    ("drivetrain-and-brakes", "brakes|rotor", "brake-disc"),
    ("racks-and-bags", "basket", "basket"), ("racks-and-bags", "seat", "bicycle-children"), ("racks-and-bags", "mudguards|rack", "bicycle-city"),
    ("pumps-and-tools", "smithy|bench-kit|trestle", "toolbox"), ("locks-and-helmets", "helmet", "helmet"), ("locks-and-helmets", "", "bicycle-lock"),
    ("eye-make-up", "liner|pencil|mascara|brow-gel", "mascara"),
    ("face-make-up", "cushion", "compact"), ("face-make-up", "concealer", "lipstick"), ("face-make-up", "corrector", "cream"), ("face-make-up", "", "tube"),
    ("nails", "oil-pen", "mascara"), ("nails", "remover", "cleanser"), ("hair-care", "spray|mousse", "spray"), ("hair-care", "oil", "serum"), ("hair-care", "mask", "cream"),
    ("hand-care", "balm", "cream"), ("hand-care", "socks", "mask"), ("bath-and-shower", "oil|gel", "cleanser"), ("bath-and-shower", "scrub", "cream"),
    ("sunscreen", "mist|spray", "spray"), ("sunscreen", "stick", "lipstick"), ("toner", "mist", "spray"), ("toner", "pads", "cream"), ("lip-care", "mask|scrub", "cream"),
    ("hallway", "table", "table"), ("hallway", "umbrella", "umbrella"), ("storage", "drawers|chest|tallboy|trunk", "cabinet"), ("coffee-tables", "bedside", "cabinet"),
    ("sideboards", "trolley|shoe-bench", "shelf"),
    ("childrens-furniture", "mattress", "mattress"), ("childrens-furniture", "bed|cot", "bed"), ("childrens-furniture", "table", "table"), ("childrens-furniture", "chair", "chair"),
    ("childrens-furniture", "rack|tower", "shelf"), ("childrens-furniture", "wardrobe", "wardrobe"), ("childrens-furniture", "cabinet", "cabinet"),
    ("outdoor-furniture", "storage", "cabinet"), ("outdoor-furniture", "potting", "desk"), ("outdoor-furniture", "lounge-set", "sofa"), ("outdoor-furniture", "stool", "stool"),
    ("outdoor-furniture", "cot", "bed"), ("outdoor-furniture", "chair|bench|lounge", "chair"),
    ("batteries-and-electrics", "jump-starter", "jump-starter"), ("batteries-and-electrics", "spark-plugs", "spark-plug"), ("accessories", "snow-chains", "snow-chain"),
    ("accessories", "roof-bars", "roof-box"), ("accessories", "tyre-bags", "tyre"), ("accessories", "organiser|seat-back", "suitcase"), ("lighting", "bulbs", "bulb"),
    ("mats-and-covers", "cover|shades|hammock", "textile"), ("jump-starters-and-inflators", "foot-pump", "bicycle-pump"), ("garage-tools", "lamp", "torch"),
    ("flasks-and-kettles", "kettle$|whistling|gooseneck", "kettle"), ("tableware", "mug|cups", "cup"), ("tableware", "bento", "food-box"), ("tea-ware", "cups|cup-with", "cup"),
    ("laundry", "hangers", "coat-rack"), ("bath", "curtain|liner", "curtain"), ("bath", "baskets", "basket"), ("bath", "vanity", "cup"), ("bath", "shelf|ladder", "shelf"),
    ("bath", "-mat", "rug"), ("bath", "bath-tray", "table"), ("textiles", "cushion|pads", "pillow"), ("rugs-and-blankets", "throw|blanket|sherpa", "textile"),
    ("lighting-home", "pendant|ceiling|spot-bar|cabinet-bar|bath-light", "pendant-lamp"), ("travel", "washbag|cubes", "backpack"), ("travel", "pillow", "pillow"), ("travel", "towel|sleep", "textile"),
]


def of(handle, category):
    """The picture of goods where it is not their subcategory's; blank where it is."""
    picture = next((picture for where, words, picture in GOODS if where == category and re.search(words, handle)), "")
    return "" if picture == CATEGORIES.get(category) else picture
