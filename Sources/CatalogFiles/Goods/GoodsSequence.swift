import Catalog
import Money
import Primitives

/// Products with their variants and stock, by falling popularity, made one at a time.
public struct GoodsSequence: Sequence, Sendable {
  let folder: CatalogFolder
  let log: CatalogIssueLog
  let reading: GoodsContext

  public func makeIterator() -> GoodsIterator { GoodsIterator(folder: folder, log: log, context: reading) }
}

/// Joins products.csv, specifications.csv, variants.csv and stock.csv, whose rows may stand in any order.
public struct GoodsIterator: IteratorProtocol {
  private let context: GoodsContext
  private let siteIDs: KnownIDs
  private let categoryIDs: KnownIDs
  private let optionIDs: KnownIDs
  private let countryIDs: KnownIDs
  private var products: CatalogTable?
  private var variants: CatalogTable?
  private var stock: CatalogTable?
  private var specifications: CatalogTable?
  private var order: [RowGroups.Entry] = []
  private var position = 0
  private var variantsOfProduct = RowGroups()
  /// Else products without variants are no fault of theirs.
  private var hasAllVariants = false
  private var stockOfVariant = RowGroups()
  private var specificationsOfProduct = RowGroups()

  /// Above so many products a wrong handle is told without a near match.
  private static let mostSearched = 20_000

  init(folder: CatalogFolder, log: CatalogIssueLog, context: GoodsContext) {
    self.context = context
    siteIDs = KnownIDs(context.sites.keys, .site, of: .sites, "id", in: folder)
    categoryIDs = KnownIDs(context.categories.keys, .category, of: .categories, "id", in: folder)
    optionIDs = KnownIDs(context.options.keys, .option, of: .options, "id", in: folder)
    countryIDs = KnownIDs(context.countries, .country, of: .countries, "code", in: folder)
    products = CatalogTable(folder, .products, log: log)
    variants = CatalogTable(folder, .variants, log: log)
    stock = CatalogTable(folder, .stock, log: log)
    specifications = CatalogTable(folder, .specifications, log: log)
    let handles = indexProducts()
    indexSpecifications(handles)
    let skus = indexVariants(handles)
    indexStock(skus)
  }

  /// The rows of products.csv by popularity; returns their numbers by the hash of the handle.
  private mutating func indexProducts() -> [UInt64: UInt32] {
    var rows: [(popularity: Int, entry: RowGroups.Entry)] = []
    var numbers: [UInt64: UInt32] = [:]
    var firsts = FirstLines()
    let table = products
    products?.scan { row, mark in
      let hash = row.hash("handle")
      if numbers[hash] == nil {
        rows.append((Int(row.text("popularity")) ?? 0, RowGroups.Entry(mark: mark, number: numbers.count)))
        numbers[hash] = UInt32(numbers.count)
      } else {
        Self.refuseTwice(row, "handle", firsts.line(of: hash, "handle", in: table))
      }
    }
    rows.sort { ($1.popularity, $0.entry.number) < ($0.popularity, $1.entry.number) }
    order = rows.map(\.entry)
    return numbers
  }

  /// What is said of each product.
  private mutating func indexSpecifications(_ handles: [UInt64: UInt32]) {
    var rows: [(group: UInt32, entry: RowGroups.Entry)] = []
    var known: KnownIDs?
    let products = products
    var table = specifications
    table?.scan { row, mark in
      if let product = handles[row.hash("handle")] {
        rows.append((product, RowGroups.Entry(mark: mark, number: rows.count)))
      } else {
        if known == nil { known = Self.known("handle", of: products, .product, count: handles.count) }
        if let known { _ = row.reference("handle", known) }
      }
    }
    specificationsOfProduct = RowGroups(rows, count: handles.count)
  }

  /// The variants of each product; returns their numbers by the hash of the SKU.
  private mutating func indexVariants(_ handles: [UInt64: UInt32]) -> [UInt64: UInt32] {
    var rows: [(group: UInt32, entry: RowGroups.Entry)] = []
    var numbers: [UInt64: UInt32] = [:]
    var known: KnownIDs?
    var firsts = FirstLines()
    let (products, variants, options, context) = (products, variants, optionIDs, context)
    var table = variants
    table?.scan { row, mark in
      let sku = row.hash("sku")
      guard numbers[sku] == nil else {
        Self.refuseTwice(row, "sku", firsts.line(of: sku, "sku", in: variants))
        return
      }
      let number = UInt32(numbers.count)
      numbers[sku] = number
      if let product = handles[row.hash("handle")] {
        rows.append((product, RowGroups.Entry(mark: mark, number: Int(number))))
      } else {
        if known == nil { known = Self.known("handle", of: products, .product, count: handles.count) }
        if let known { _ = row.reference("handle", known) }
        _ = ProductDraft.unknown.variant(row, options, context)
      }
    }
    hasAllVariants = !rows.isEmpty && table?.hasMalformed == false
    variantsOfProduct = RowGroups(rows, count: handles.count)
    return numbers
  }

  private static func refuseTwice(_ row: CatalogRow, _ column: String, _ line: Int) {
    row.refuse(column, .repeated, ["key": .text(row.text(column)), "line": "\(line)"])
  }

  /// The stock of each variant.
  private mutating func indexStock(_ skus: [UInt64: UInt32]) {
    var rows: [(group: UInt32, entry: RowGroups.Entry)] = []
    var known: KnownIDs?
    let variants = variants
    var table = stock
    // Rows of one SKU mostly stand together.
    var last: (hash: UInt64, variant: UInt32?) = (0, nil)
    table?.scan { row, mark in
      let sku = row.hash("sku")
      if last.hash != sku || last.variant == nil { last = (sku, skus[sku]) }
      if let variant = last.variant {
        rows.append((variant, RowGroups.Entry(mark: mark, number: rows.count)))
      } else {
        if known == nil { known = Self.known("sku", of: variants, .sku, count: skus.count) }
        if let known { _ = row.reference("sku", known) }
      }
    }
    stockOfVariant = RowGroups(rows, count: skus.count)
  }

  /// What a cell may have meant: all values of a column, or none if they are too many.
  private static func known(_ column: String, of table: CatalogTable?, _ what: CatalogFault.Word, count: Int) -> KnownIDs {
    var values: Set<String> = []
    guard var table else { return KnownIDs([], what, isWhole: false) }
    table.scanQuietly { row in if count <= mostSearched { values.insert(row.text(column)) } }
    return KnownIDs(values, what, named: table.malformedTexts(column), isWhole: count > 0 && !table.isCutShort)
  }

  public mutating func next() -> ProductPage? {
    while position < order.count {
      let entry = order[position]
      position += 1
      if let page = page(entry) { return page }
    }
    return nil
  }

  private mutating func page(_ entry: RowGroups.Entry) -> ProductPage? {
    guard let row = products?.row(at: entry.mark) else { return nil }
    let draft = ProductDraft(row, context, categoryIDs, countryIDs)
    let entries = variantsOfProduct[entry.number]
    if entries.isEmpty, !hasAllVariants { return nil }
    if entries.isEmpty { row.refuse("handle", .noVariants, ["text": "\(draft.handle)"]) }
    // What is wrong with the rows of a bad row is told at the same time.
    var found: [Variant] = []
    var levels: [StockLevel] = []
    for entry in entries {
      guard let row = variants?.row(at: entry.mark) else { continue }
      let variant = draft.variant(row, optionIDs, context)
      let stock = stockLevels(entry.number, of: SKU(row.text("sku")), in: draft.currency)
      guard let variant else { continue }
      found.append(variant)
      levels += stock
    }
    let specifications = specifications(entry.number)
    guard row.isSound else { return nil }
    return found.isEmpty ? nil : ProductPage(product: draft.product(found, specifications), stock: levels)
  }

  private mutating func specifications(_ number: Int) -> [Specification] {
    var found: [Specification] = []
    var lines: [Specification: Int] = [:]
    for entry in specificationsOfProduct[number] {
      guard let row = specifications?.row(at: entry.mark), let specification = context.attributes.specification(row) else { continue }
      if let line = lines[specification] {
        row.refuse(
          "value", .specificationTwice,
          ["text": .text(row.text("value")), "attribute": .text(row.text("attribute")), "line": "\(line)"])
      } else {
        found.append(specification)
        lines[specification] = row.line
      }
    }
    return found
  }

  /// - Parameter usual: The product's currency; nil if it is not known, which was told.
  private mutating func stockLevels(_ number: Int, of sku: SKU, in usual: Currency?) -> [StockLevel] {
    var levels: [StockLevel] = []
    var lines: [SiteID: Int] = [:]
    for entry in stockOfVariant[number] {
      guard let row = stock?.row(at: entry.mark) else { continue }
      let site = SiteID(row.reference("site", siteIDs))
      if let kind = context.sites[site.rawValue]?.kind, !kind.holdsStock {
        row.refuse("site", .holdsNoStock, ["site": "\(site)", "kind": .text(kind.rawValue)])
      }
      if let line = lines[site] { row.refuse("site", .stockTwice, ["sku": "\(sku)", "site": "\(site)", "line": "\(line)"]) }
      lines[site] = lines[site] ?? row.line
      let quantity = row.integer("quantity", 0...100_000_000)
      let currency = row.optionalCurrency("currency", context.currencies) ?? usual
      let price = row.isBlank("price") ? nil : currency.map { row.money("price", in: $0) }
      if row.isSound { levels.append(StockLevel(sku: sku, site: site, quantity: quantity, price: price)) }
    }
    return levels
  }
}

/// A product's own row, from which its variants take what they leave blank.
private struct ProductDraft {
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
  private let sides: [Int]
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
    if let code = try? HSCode(typed: hs) {
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
    sides = ["length_mm", "width_mm", "height_mm"].map { row.integer($0, Self.lengths) }
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
    (price, currency, weight, sides) = (.zero(.euro), nil, 0, [0, 0, 0])
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
  func variant(_ row: CatalogRow, _ options: KnownIDs, _ context: GoodsContext) -> Variant? {
    var choices: [OptionChoice] = []
    for number in 1...3 {
      guard let option = row.optionalReference("option\(number)", options) else {
        if !row.isBlank("value\(number)_en") {
          row.refuse("option\(number)", .valueWithoutOption, ["text": .text(row.text("value\(number)_en"))])
        }
        continue
      }
      choices.append(
        OptionChoice(option: option, optionName: context.options[option] ?? LocalizedName(option), value: row.name("value\(number)")))
    }
    let own = ["length_mm", "width_mm", "height_mm"].enumerated().map { row.optionalInteger($1, Self.lengths) ?? sides[$0] }
    let content = row.optionalRatio("content") ?? content
    if content != nil, unit == nil, !isUnitBad, row.isSound { row.refuse("content", .contentWithoutUnit) }
    let variant = Variant(
      sku: SKU(row.code("sku")), choices: choices,
      price: ownPrice(row),
      weight: Grams(row.optionalInteger("weight_g", Self.weights) ?? weight), box: Dimensions(own[0], own[1], own[2]),
      content: content.flatMap { content in unit.map { Content(thousandths: Self.thousandths(content), unit: $0) } },
      colour: row.colour("colour"))
    return row.isSound ? variant : nil
  }

  /// In a currency that is not known a price is a decimal.
  private func ownPrice(_ row: CatalogRow) -> Money {
    if row.isBlank("price") { return price }
    if let currency { return row.money("price", in: currency) }
    _ = row.ratio("price")
    return price
  }

  private static func thousandths(_ ratio: Ratio) -> Int { Int((ratio.doubleValue * 1000).rounded()) }
}

extension CatalogRow {
  /// `#rrggbb`; nil if blank.
  fileprivate func colour(_ column: String) -> UInt32? {
    guard let text = optional(column) else { return nil }
    if text.utf8.count == 7, text.hasPrefix("#"), text.dropFirst().allSatisfy(\.isHexDigit), let value = UInt32(text.dropFirst(), radix: 16)
    {
      return value
    }
    refuse(column, .colour, ["text": .text(text)])
    return nil
  }
}
