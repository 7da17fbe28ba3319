import Catalog
import CatalogIndex
import Delivery
import Primitives

/// A shelf of goods in two languages, and a table of synonyms.
enum SearchFixture {
  static func index(_ shelf: borrowing Shelf) throws -> GoodsIndex {
    try shelf.index(goods, synonyms: synonyms, categories: categories)
  }

  static let categories: [Catalog.Category] = [
    category("bicycles", nil, "Bicycles", "自行车"), category("city", "bicycles", "City", "城市"),
    category("folding", "bicycles", "Folding", "折叠"), category("children", "bicycles", "Children's", "儿童"),
    category("e-bikes", "bicycles", "E-bikes", "助力车"), category("cosmetics", nil, "Cosmetics", "化妆品"),
    category("cream", "cosmetics", "Face creams", "面霜"), category("lips", "cosmetics", "Lips", "唇妆"),
    category("furniture", nil, "Furniture", "家具"), category("shelves", "furniture", "Shelves", "架柜"),
    category("desks", "furniture", "Desks", "书桌"), category("home", nil, "Home", "日用品"),
  ]

  private static func category(_ id: CategoryID, _ parent: CategoryID?, _ english: String, _ chinese: String) -> Catalog.Category {
    Category(id: id, parent: parent, name: LocalizedName(english, ["zh-Hans": chinese]), picture: "bicycle")
  }

  /// Best first.
  static let goods: [ProductPage] = [
    good("phoenix-28", "city", "Fenghuang", "Fenghuang Classic 28 bicycle", "凤凰 经典 28 寸自行车", ["Red|红色", "Slate grey|石板灰"]),
    good("phoenix-20", "folding", "Fenghuang", "Fenghuang Swift 20 folding bicycle", "凤凰 疾风 20 寸折叠自行车", ["Black|黑色"]),
    good("magpie-16", "children", "Magpie", "Magpie 16 children's bicycle", "小喜鹊 16 寸儿童自行车", ["Cream|奶油色"]),
    good(
      "phoenix-e", "e-bikes", "Fenghuang", "Fenghuang E-City 28 e-bike", "凤凰 电动城市 28 寸助力自行车", ["Blue|蓝色"],
      text: LocalizedName("Pedal assist.", ["zh-Hans": "电助力。"]), battery: .lithiumIon),
    good(
      "grain-e", "e-bikes", "Grain Rain", "Grain Rain Sack 20 cargo e-bike", "谷雨 粮袋 20 寸载货助力车", ["Green|绿色"],
      text: LocalizedName("Carries a child.", ["zh-Hans": "可载货。"]), battery: .lithiumIon),
    good("snow-cream", "cream", "Aubrelle", "Aubrelle snow crème", "奥贝莱 雪莲面霜", ["50 ml|50 毫升"]),
    good("honey-cream", "cream", "Kowhai", "Kowhai honey cream", "金槐 蜂蜜面霜", ["50 ml|50 毫升"]),
    good(
      "velvet-lipstick", "lips", "Aubrelle", "Aubrelle velvet lipstick", "奥贝莱 丝绒口红", ["Rust|锈红"],
      text: LocalizedName("A matte finish.", ["zh-Hans": "哑光质地。"])),
    good("satin-lipstick", "lips", "Ortensa", "Ortensa satin lipstick", "奥尔坦莎 缎光口红", ["Coral|珊瑚色"]),
    good("lip-balm", "lips", "Yukimori", "Yukimori yuzu lip balm", "雪森 柚子护唇油", ["4 g|4 克"]),
    good("ladder-shelf", "shelves", "Ganshui", "Ganshui ladder shelf", "赣水 梯形置物架", ["Oak|橡木色"]),
    good("bookcase", "shelves", "Oak Ferry", "Oak Ferry bookcase", "橡渡 书柜", ["Walnut|胡桃木色"]),
    good("writing-desk", "desks", "Oak Ferry", "Oak Ferry writing desk", "橡渡 写字桌", ["Walnut|胡桃木色"]),
    good("floor-lamp", "home", "Hearthlight", "Hearthlight bamboo floor lamp", "灶光 竹编落地灯", ["Natural|原色"]),
    good("flask", "home", "Tin Kettle", "Tin Kettle vacuum flask", "锡壶 真空保温杯", ["500 ml|500 毫升"]),
    good("battery", "home", "Roadkeep", "Roadkeep AA battery", "路守 五号电池", ["4 pieces|四只装"]),
    good("hard-suitcase", "home", "Far Gate", "Far Gate hard-shell suitcase", "远门 硬壳拉杆箱", ["28 inch|28 寸"]),
    good("knife", "home", "Far Gate", "Far Gate pocket knife", "远门 折刀", ["Black|黑色"]),
  ]

  private static func good(
    _ handle: ProductHandle, _ category: CategoryID, _ brand: String, _ english: String, _ chinese: String, _ choices: [String],
    text: LocalizedName = LocalizedName("Text", ["zh-Hans": "说明"]), battery: BatteryKind? = nil
  ) -> ProductPage {
    Shelf.product(
      handle, category, brand, LocalizedName(english, ["zh-Hans": chinese]), yuan: 100, popularity: 100,
      choices.enumerated().map { (SKU("\(handle.rawValue.uppercased())-\($0)"), [$1], ["CNSHA-W": 3]) }, text: text, battery: battery)
  }

  static let synonyms: [Synonym] = [
    group(
      "bicycle",
      [
        (.english, "bicycle|bike|cycle|two-wheeler"), (.british, "push-bike"), (.misspelt, "bycicle"), (.chinese, "自行车|脚踏车|单车"),
        (.colloquialChinese, "洋车"), (.traditionalChinese, "腳踏車"), (.pinyin, "zi xing che|dan che"), (.initials, "zxc"),
      ]),
    group(
      "e-bike",
      [
        (.english, "e-bike|electric bicycle|electric bike|pedelec"), (.misspelt, "electic bike"), (.chinese, "电动自行车|助力自行车|助力车"),
        (.colloquialChinese, "小电驴"), (.pinyin, "dian dong zi xing che"),
      ]),
    group("city-bike", [(.english, "city bike|commuter bike|urban bike"), (.chinese, "城市自行车|通勤车")]),
    group("kids-bike", [(.english, "children's bike|kids' bike"), (.chinese, "儿童自行车|童车")]),
    group("e-bike-battery", [(.english, "lithium-ion battery"), (.chinese, "锂电池")]),
    group("face-cream", [(.english, "face cream|cream"), (.british, "moisturiser"), (.american, "moisturizer"), (.chinese, "面霜|保湿霜")]),
    group("lipstick", [(.english, "lipstick|lippy"), (.british, "lip colour"), (.chinese, "口红|唇膏"), (.colloquialChinese, "口脂")]),
    group("matt", [(.english, "matte"), (.chinese, "哑光")]),
    group("shelf", [(.english, "shelf|rack|shelving"), (.chinese, "置物架|架子")]),
    group("bookcase", [(.english, "bookcase|bookshelf"), (.chinese, "书柜|书架")]),
    group("desk", [(.english, "desk|bureau"), (.chinese, "书桌|写字桌|写字台")]),
    group("flask", [(.english, "vacuum flask"), (.american, "thermos"), (.chinese, "保温杯|保温瓶")]),
    group("suitcase", [(.english, "suitcase|luggage"), (.misspelt, "sutcase"), (.chinese, "拉杆箱|行李箱")]),
    group("grey", [(.british, "grey"), (.american, "gray"), (.english, "charcoal"), (.chinese, "灰色|灰")]),
    group("red", [(.english, "red|crimson"), (.chinese, "红色|红")]),
    group("inch", [(.english, "inch|\""), (.chinese, "寸|英寸"), (.misspelt, "inche")]),
    group("tyre", [(.british, "tyre"), (.american, "tire"), (.chinese, "轮胎")]),
  ].flatMap { $0 }

  private static func group(_ name: String, _ terms: [(Synonym.Kind, String)]) -> [Synonym] {
    terms.flatMap { kind, words in words.split(separator: "|").map { Synonym(group: name, kind: kind, term: String($0)) } }
  }
}
