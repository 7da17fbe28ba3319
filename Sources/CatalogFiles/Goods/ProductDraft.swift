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
  private let weight: Int
  private let sides: [Int]
  private let content: Ratio?
  private let unit: Content.Unit?
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
    if let code = try? HSCode(typed: hs) {
      hsCode = code
    } else {
      hsCode = HSCode(rawValue: hs)
      if !hs.isEmpty { row.refuse("hs_code", .hsCode, ["text": .text(hs)]) }
    }
    origin = CountryCode(row.reference("origin", countries))
    price = row.money("price", in: row.currency("currency", context.currencies))
    weight = row.integer("weight_g", Self.weights)
    sides = ["length_mm", "width_mm", "height_mm"].map { row.integer($0, Self.lengths) }
    content = row.optionalRatio("content")
    unit = row.optionalChoice("content_unit", Content.Unit.self)
    if content != nil, unit == nil, row.isSound { row.refuse("content_unit", .contentUnit) }
    battery = row.optionalChoice("battery", BatteryKind.self)
    // Carriers' limits are upper ones: part of a watt-hour counts as one.
    batteryWattHours = row.optionalNumber("battery_wh", 0...1_000_000).map { Int($0.rounded(.up)) }
    dangerousGoods = row.optionalChoice("dangerous_goods", DangerousGoods.self)
    if let pictures = context.pictures { _ = row.optionalReference("picture", pictures) }
    picture = row.optional("picture") ?? context.categories[category.rawValue]?.picture ?? ""
    popularity = row.integer("popularity", 1...1000)
  }

  func product(_ variants: [Variant], _ specifications: [Specification]) -> Product {
    Product(
      handle: handle, category: category, brand: brand, name: name, text: text, hsCode: hsCode, origin: origin, battery: battery,
      batteryWattHours: batteryWattHours, dangerousGoods: dangerousGoods, picture: picture, popularity: popularity, variants: variants,
      specifications: specifications)
  }

  /// Nil if the row has a bad cell.
  func variant(_ row: CatalogRow, _ choices: [OptionChoice]) -> Variant? {
    let own = ["length_mm", "width_mm", "height_mm"].enumerated().map { row.optionalInteger($1, Self.lengths) ?? sides[$0] }
    let content = row.optionalRatio("content") ?? content
    if content != nil, unit == nil, row.isSound { row.refuse("content", .contentWithoutUnit) }
    let variant = Variant(
      sku: SKU(row.code("sku")), choices: choices, price: row.isBlank("price") ? price : row.money("price", in: price.currency),
      weight: Grams(row.optionalInteger("weight_g", Self.weights) ?? weight), box: Dimensions(own[0], own[1], own[2]),
      content: content.flatMap { content in unit.map { Content(thousandths: Self.thousandths(content), unit: $0) } },
      colour: row.colour("colour"))
    return row.isSound ? variant : nil
  }

  private static func thousandths(_ ratio: Ratio) -> Int { Int((ratio.doubleValue * 1000).rounded()) }
}

extension CatalogRow {
  /// `#rrggbb`; nil if blank.
  fileprivate func colour(_ column: String) -> UInt32? {
    if isBlank(column) { return nil }
    if let plain = plainColour(at: place(of: column)) { return plain }
    guard let text = optional(column) else { return nil }
    if text.utf8.count == 7, text.hasPrefix("#"), text.dropFirst().allSatisfy(\.isHexDigit), let value = UInt32(text.dropFirst(), radix: 16)
    {
      return value
    }
    refuse(column, .colour, ["text": .text(text)])
    return nil
  }
}
