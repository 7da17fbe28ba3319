import Catalog
import Money
import Primitives
import Quotes
import Shop

/// Reads what a `ProductRecordWriter` wrote, one record after another.
struct ProductRecordReader {
  private let tables: RecordTables
  private var reader = ByteReader(UnsafeRawBufferPointer(start: nil, count: 0))

  init(_ tables: RecordTables) { self.tables = tables }

  /// The sites of the tables that are among some: by number, whether they are.
  static func marks(of sites: Set<SiteID>, in tables: RecordTables) -> [Bool] { tables.sites.map(sites.contains) }

  /// The whole product with its stock; nil if the bytes are damaged.
  mutating func page(_ bytes: UnsafeRawBufferPointer) -> ProductPage? {
    reader = ByteReader(bytes)
    guard let head = head() else { return nil }
    var variants: [Variant] = []
    var levels: [StockLevel] = []
    for _ in 0..<reader.count() {
      let length = reader.count()
      let start = reader.offset
      if let variant = variant(&levels) { variants.append(variant) }
      reader.seek(start + length)
    }
    let text = name()
    let taxed = taxed()
    let popularity = reader.number()
    var specifications: [Specification] = []
    for _ in 0..<reader.count() { if let known = tables.specifications.element(reader.number()) { specifications.append(known) } }
    let product = Product(
      handle: head.handle, category: head.category, brand: head.brand, name: head.name, text: text, hsCode: taxed.hsCode,
      origin: head.origin, battery: taxed.battery, batteryWattHours: taxed.wattHours, dangerousGoods: taxed.dangerousGoods,
      picture: head.picture, popularity: popularity, variants: variants, specifications: specifications)
    return reader.isDamaged || variants.isEmpty ? nil : ProductPage(product: product, stock: levels)
  }

  /// The variant that the needles name, else the first in stock, near ones before others, as a list shows it; nil if the bytes are damaged.
  /// - Parameter near: by the number of a site in the tables, whether it is near; nil: all are.
  mutating func summary(_ bytes: UnsafeRawBufferPointer, needles: [SearchQuery.Needle], near: [Bool]?) -> ProductSummary? {
    reader = ByteReader(bytes)
    guard let head = head() else { return nil }
    let count = reader.count()
    let shown = shownVariant(of: count, needles: needles, near: near).named
    guard count > 0, !reader.isDamaged else { return nil }
    reader.seek(shown.start)
    reader.skipText()
    let sites = sitesInStock()
    let sku = SKU(rawValue: reader.text())
    let choices = choices()
    guard let price = money(reader.number()) else { return nil }
    let weight = Grams(reader.number())
    let colour = colour()
    guard !reader.isDamaged else { return nil }
    return ProductSummary(
      handle: head.handle, category: head.category, brand: head.brand, name: head.name, sku: sku, choices: choices, price: price,
      weight: weight, origin: head.origin, colour: colour, picture: head.picture, sites: sites, variantCount: count)
  }

  /// The variant that begins at a place, with what its price and its arrival depend on; nil if the bytes are damaged.
  mutating func goods(_ bytes: UnsafeRawBufferPointer, at place: Int) -> ShelfGoods? {
    reader = ByteReader(bytes)
    guard let head = head() else { return nil }
    for _ in 0..<reader.count() {
      let length = reader.count()
      reader.seek(reader.offset + length)
    }
    reader.skipName()
    let taxed = taxed()
    reader.seek(place)
    var levels: [StockLevel] = []
    guard let variant = variant(&levels), !reader.isDamaged else { return nil }
    let line = OptionLine(
      product: head.handle, hsCode: taxed.hsCode, origin: head.origin, quantity: 1, weight: variant.weight, box: variant.box,
      content: variant.content, hasBattery: taxed.battery != nil, isDangerous: taxed.dangerousGoods != nil)
    return ShelfGoods(sku: variant.sku, line: line, price: variant.price, stock: levels)
  }

  /// Where the variants begin that a list shows with the needles and without them, found out without making anything of the record; nil if the
  /// bytes are damaged.
  mutating func shown(
    _ bytes: UnsafeRawBufferPointer, needles: [SearchQuery.Needle], near: [Bool]?
  ) -> (named: Int, plain: Int)? {
    reader = ByteReader(bytes)
    skipHead()
    let count = reader.count()
    let (named, plain) = shownVariant(of: count, needles: needles, near: near)
    return count == 0 || reader.isDamaged ? nil : (named.start, plain.start)
  }

  /// What a query names each variant by, where it stands; nil if the bytes are damaged.
  mutating func keys(_ bytes: UnsafeRawBufferPointer) -> [UnsafeRawBufferPointer]? {
    reader = ByteReader(bytes)
    skipHead()
    var keys: [UnsafeRawBufferPointer] = []
    for _ in 0..<reader.count() {
      let length = reader.count()
      let start = reader.offset
      keys.append(reader.run())
      reader.seek(start + length)
    }
    return keys.isEmpty || reader.isDamaged ? nil : keys
  }

  // MARK: Parts of a product

  private struct Taxed {
    let hsCode: HSCode
    let battery: BatteryKind?
    let wattHours: Int?
    let dangerousGoods: DangerousGoods?
  }

  private mutating func taxed() -> Taxed {
    let hs = HSCode(rawValue: reader.text())
    let battery = reader.number()
    let wattHours = reader.optional()
    let dangerous = reader.number()
    return Taxed(
      hsCode: hs, battery: BatteryKind.allCases.element(battery), wattHours: wattHours,
      dangerousGoods: DangerousGoods.allCases.element(dangerous))
  }

  private struct Head {
    let handle: ProductHandle
    let category: CategoryID
    let brand: String
    let name: LocalizedName
    let origin: CountryCode
    let picture: String
  }

  private mutating func head() -> Head? {
    let handle = ProductHandle(rawValue: reader.text())
    let category = tables.categories.element(reader.number())
    let brand = reader.text()
    let name = name()
    let origin = tables.countries.element(reader.number())
    guard let category, let origin else { return nil }
    return Head(handle: handle, category: category, brand: brand, name: name, origin: origin, picture: reader.text())
  }

  private mutating func skipHead() {
    reader.skipText()
    _ = reader.number()
    reader.skipText()
    reader.skipName()
    _ = reader.number()
    reader.skipText()
  }

  private mutating func name() -> LocalizedName {
    let languages = tables.languages
    return reader.name(tag: { languages.element($0.number()) }, text: { $0.text() })
  }

  // MARK: Parts of a variant

  /// Where the variants begin that a list shows with the needles and without them: the one that most of the needles name, else the first in
  /// stock, near ones before others. The reader then stands behind the last.
  private mutating func shownVariant(
    of count: Int, needles: [SearchQuery.Needle], near: [Bool]?
  ) -> (named: (matches: Int, stock: Int, start: Int), plain: (stock: Int, start: Int)) {
    var named = (matches: -1, stock: 0, start: 0)
    var plain = (stock: -1, start: 0)
    for _ in 0..<count {
      let length = reader.count()
      let start = reader.offset
      let key = reader.run()
      var matches = 0
      for needle in needles { matches += key.holds(needle.typed) ? 2 : needle.others.contains(where: key.holds) ? 1 : 0 }
      let stock = stockRank(near)
      if (matches, stock) > (named.matches, named.stock) { named = (matches, stock, start) }
      if stock > plain.stock { plain = (stock, start) }
      reader.seek(start + length)
    }
    return (named, plain)
  }

  /// Adds its stock to the levels.
  private mutating func variant(_ levels: inout [StockLevel]) -> Variant? {
    reader.skipText()
    var stock: [(site: SiteID, quantity: Int, price: Money?)] = []
    for _ in 0..<reader.count() {
      let site = tables.sites.element(reader.number())
      let quantity = reader.number()
      let currency = reader.number()
      let price = currency < 0 ? nil : money(currency)
      if let site { stock.append((site, quantity, price)) }
    }
    let sku = SKU(rawValue: reader.text())
    for level in stock { levels.append(StockLevel(sku: sku, site: level.site, quantity: level.quantity, price: level.price)) }
    let choices = choices()
    guard let price = money(reader.number()) else { return nil }
    let weight = Grams(reader.number())
    let colour = colour()
    let box = Dimensions(reader.number(), reader.number(), reader.number())
    let unit = Content.Unit.allCases.element(reader.number())
    let thousandths = reader.number()
    return Variant(
      sku: sku, choices: choices, price: price, weight: weight, box: box, content: unit.map { Content(thousandths: thousandths, unit: $0) },
      colour: colour)
  }

  /// 2: in stock at a near site, 1: elsewhere, 0: nowhere.
  private mutating func stockRank(_ near: [Bool]?) -> Int {
    var rank = 0
    for _ in 0..<reader.count() {
      let site = reader.number()
      if reader.number() > 0 { rank = max(rank, near?.element(site) ?? true ? 2 : 1) }
      if reader.number() >= 0 { _ = reader.number() }
    }
    return rank
  }

  private mutating func sitesInStock() -> [SiteID] {
    let count = reader.count()
    var sites: [SiteID] = []
    sites.reserveCapacity(count)
    for _ in 0..<count {
      let site = reader.number()
      let isInStock = reader.number() > 0
      if reader.number() >= 0 { _ = reader.number() }
      if isInStock, let site = tables.sites.element(site) { sites.append(site) }
    }
    return sites
  }

  private mutating func choices() -> [OptionChoice] {
    let count = reader.count()
    var choices: [OptionChoice] = []
    choices.reserveCapacity(count)
    for _ in 0..<count {
      let option = tables.options.element(reader.number())
      let value = name()
      if let option { choices.append(OptionChoice(option: option.id, optionName: option.name, value: value)) }
    }
    return choices
  }

  private mutating func money(_ currency: Int) -> Money? {
    let minor = reader.number()
    return tables.currencies.element(currency).map { Money(minor: Int64(minor), currency: $0) }
  }

  private mutating func colour() -> UInt32? { reader.optional().map { UInt32(truncatingIfNeeded: $0) } }
}

extension Array {
  /// Nil outside the bounds.
  fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension UnsafeRawBufferPointer {
  /// Whether a run of bytes occurs.
  func holds(_ needle: [UInt8]) -> Bool {
    guard let first = needle.first, needle.count <= count else { return false }
    for start in 0...(count - needle.count) where self[start] == first {
      var index = 1
      while index < needle.count, self[start + index] == needle[index] { index += 1 }
      if index == needle.count { return true }
    }
    return false
  }
}
