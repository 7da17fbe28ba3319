import Catalog
import Money
import Primitives

/// A product's own row, from which its variants take what they leave blank.
struct ProductDraft {
  let handle: ProductHandle
  private let category: CategoryID
  private let brand: String
  private let name: LocalizedName
  private let text: LocalizedName
  private let hsCode: HSCode
  private let origin: CountryCode
  private let price: Money
  /// Of its prices; nil if it is not known, which was told.
  let currency: Currency?
  private let weight: Int
  /// Length, width, height.
  private let sides: (Int, Int, Int)
  private let content: Ratio?
  private let unit: Content.Unit?
  /// Whether the unit is there and wrong, which was told.
  private let isUnitBad: Bool
  private let battery: BatteryKind?
  private let batteryWattHours: Int?
  private let dangerousGoods: DangerousGoods?
  private let picture: String
  private let popularity: Int

  private static let weights = 1...100_000_000
  private static let lengths = 1...100_000

  init(_ row: CatalogRow, _ context: GoodsContext, _ categories: KnownIDs, _ countries: KnownIDs) {
    handle = ProductHandle(row.kebab("handle"))
    category = CategoryID(row.reference("category", categories))
    brand = row.filled("brand")
    name = row.name("name")
    text = row.optionalName("description") ?? LocalizedName("")
    let hs = row.filled("hs_code")
    if HSCode.lengths.contains(hs.utf8.count), hs.utf8.allSatisfy({ (48...57).contains($0) }) {
      hsCode = HSCode(rawValue: hs)
    } else if let code = try? HSCode(typed: hs) {
      hsCode = code
    } else {
      hsCode = HSCode(rawValue: hs)
      if !hs.isEmpty { row.refuse("hs_code", .hsCode, ["text": .text(hs)]) }
    }
    origin = CountryCode(row.reference("origin", countries))
    let named = row.currency("currency", context.currencies)
    currency = context.currencies.known[row.text("currency")]
    price = currency == nil ? .zero(named) : row.money("price", in: named)
    weight = row.integer("weight_g", Self.weights)
    sides = (row.integer("length_mm", Self.lengths), row.integer("width_mm", Self.lengths), row.integer("height_mm", Self.lengths))
    content = row.optionalRatio("content")
    unit = row.optionalChoice("content_unit", Content.Unit.self)
    isUnitBad = unit == nil && (content != nil || !row.isBlank("content_unit"))
    if content != nil, unit == nil, row.isBlank("content_unit") { row.refuse("content_unit", .contentUnit) }
    battery = row.optionalChoice("battery", BatteryKind.self)
    // Carriers' limits are upper ones: part of a watt-hour counts as one.
    batteryWattHours = row.optionalNumber("battery_wh", 0...1_000_000).map { Int($0.rounded(.up)) }
    dangerousGoods = row.optionalChoice("dangerous_goods", DangerousGoods.self)
    if let pictures = context.pictures { _ = row.optionalReference("picture", pictures) }
    picture = row.optional("picture") ?? context.categories[category.rawValue]?.picture ?? ""
    popularity = row.integer("popularity", 1...1000)
  }

  /// A product of which nothing is known, to look at the cells of variants that name none.
  private init() {
    (handle, category, brand, hsCode, origin) = ("", "", "", "", "")
    (name, text) = (LocalizedName(""), LocalizedName(""))
    (price, currency, weight, sides) = (.zero(.euro), nil, 0, (0, 0, 0))
    (content, unit, isUnitBad, battery, batteryWattHours, dangerousGoods) = (nil, nil, true, nil, nil, nil)
    (picture, popularity) = ("", 0)
  }

  static let unknown = ProductDraft()

  func product(_ variants: [Variant], _ specifications: [Specification]) -> Product {
    Product(
      handle: handle, category: category, brand: brand, name: name, text: text, hsCode: hsCode, origin: origin, battery: battery,
      batteryWattHours: batteryWattHours, dangerousGoods: dangerousGoods, picture: picture, popularity: popularity, variants: variants,
      specifications: specifications)
  }

  /// Nil if the row has a bad cell.
  func variant(_ row: CatalogRow, _ places: VariantPlaces, _ choices: [OptionChoice]) -> Variant? {
    let length = Self.own(row, places.length, "length_mm", Self.lengths) ?? sides.0
    let width = Self.own(row, places.width, "width_mm", Self.lengths) ?? sides.1
    let height = Self.own(row, places.height, "height_mm", Self.lengths) ?? sides.2
    let content = (row.isBlank(at: places.content) ? nil : row.optionalRatio("content")) ?? content
    if content != nil, unit == nil, !isUnitBad, row.isSound { row.refuse("content", .contentWithoutUnit) }
    let variant = Variant(
      sku: SKU(row.code("sku")), choices: choices, price: ownPrice(row, places),
      weight: Grams(Self.own(row, places.weight, "weight_g", Self.weights) ?? weight), box: Dimensions(length, width, height),
      content: content.flatMap { content in unit.map { Content(thousandths: Self.thousandths(content), unit: $0) } },
      colour: row.colour("colour", at: places.colour))
    return row.isSound ? variant : nil
  }

  /// Nil where the cell is blank.
  private static func own(_ row: CatalogRow, _ place: Int?, _ column: String, _ range: ClosedRange<Int>) -> Int? {
    if row.isBlank(at: place) { return nil }
    if let plain = row.plainNumber(at: place), range.contains(plain) { return plain }
    return row.integer(column, range)
  }

  /// In a currency that is not known a price is a decimal.
  private func ownPrice(_ row: CatalogRow, _ places: VariantPlaces) -> Money {
    if row.isBlank(at: places.price) { return price }
    if let currency { return row.plainMoney(at: places.price, in: currency) ?? row.money("price", in: currency) }
    _ = row.ratio("price")
    return price
  }

  private static func thousandths(_ ratio: Ratio) -> Int { Int((ratio.doubleValue * 1000).rounded()) }
}

/// The places of the columns of variants.csv that most rows leave blank.
struct VariantPlaces {
  let sku: Int?
  let price: Int?
  let weight: Int?
  let length: Int?
  let width: Int?
  let height: Int?
  let content: Int?
  let colour: Int?

  init(_ row: CatalogRow) {
    sku = row.place(of: "sku")
    price = row.place(of: "price")
    weight = row.place(of: "weight_g")
    length = row.place(of: "length_mm")
    width = row.place(of: "width_mm")
    height = row.place(of: "height_mm")
    content = row.place(of: "content")
    colour = row.place(of: "colour")
  }
}

extension CatalogRow {
  /// `#rrggbb`; nil if blank.
  fileprivate func colour(_ column: String, at place: Int?) -> UInt32? {
    if isBlank(at: place) { return nil }
    if let plain = plainColour(at: place) { return plain }
    guard let text = optional(column) else { return nil }
    if text.utf8.count == 7, text.hasPrefix("#"), text.dropFirst().allSatisfy(\.isHexDigit), let value = UInt32(text.dropFirst(), radix: 16)
    {
      return value
    }
    refuse(column, .colour, ["text": .text(text)])
    return nil
  }
}
