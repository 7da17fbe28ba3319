import Catalog
import Money
import Primitives

/// A product with its stock as one run of bytes: a list reads the beginning of it and one variant, a page everything.
///
/// Order: sites, currencies, options and languages that follow are numbers into tables at the beginning; then what a list shows; then each variant,
/// its length first so that it can be passed over; then the rest of the product.
struct ProductRecord {
  private var currencies: [Currency] = []
  private var sites: [SiteID] = []
  private var options: [(id: String, name: LocalizedName)] = []
  private var languages: [LanguageTag] = []

  /// - Parameter keys: for each variant, what a query names it by (`SearchTokens.key`).
  static func packed(_ page: ProductPage, keys: [[UInt8]]) -> [UInt8] {
    var record = ProductRecord()
    return record.pack(page, keys)
  }

  private mutating func pack(_ page: ProductPage, _ keys: [[UInt8]]) -> [UInt8] {
    let product = page.product
    var variants: [[UInt8]] = []
    for (variant, key) in zip(product.variants, keys) { variants.append(pack(variant, key, page.stock.filter { $0.sku == variant.sku })) }
    var body = ByteWriter()
    body.write(product.handle.rawValue)
    body.write(product.category.rawValue)
    body.write(product.brand)
    write(product.name, to: &body)
    body.write(product.origin.rawValue)
    body.write(product.picture)
    body.write(variants.count)
    for variant in variants { body.write(variant) }
    write(product.text, to: &body)
    body.write(product.hsCode.rawValue)
    body.write(product.battery.flatMap { BatteryKind.allCases.firstIndex(of: $0) } ?? -1)
    body.writeOptional(product.batteryWattHours)
    body.write(product.dangerousGoods.flatMap { DangerousGoods.allCases.firstIndex(of: $0) } ?? -1)
    body.write(product.popularity)
    var head = ByteWriter()
    head.write(currencies.count)
    for currency in currencies {
      head.write(currency.code)
      head.write(currency.minorDigits)
    }
    head.write(sites.count)
    for site in sites { head.write(site.rawValue) }
    head.write(options.count)
    for option in options {
      head.write(option.id)
      head.write(option.name)
    }
    head.write(languages.count)
    for language in languages { head.write(language.rawValue) }
    return head.bytes + body.bytes
  }

  private mutating func write(_ name: LocalizedName, to out: inout ByteWriter) {
    out.write(name.base)
    out.write(name.translations.count)
    for translation in name.translations {
      out.write(number(of: translation.tag))
      out.write(translation.text)
    }
  }

  private mutating func pack(_ variant: Variant, _ key: [UInt8], _ stock: [StockLevel]) -> [UInt8] {
    var out = ByteWriter()
    out.write(key)
    out.write(stock.count)
    for level in stock {
      out.write(number(of: level.site))
      out.write(level.quantity)
      out.write(level.price.map { number(of: $0.currency) } ?? -1)
      if let price = level.price { out.write(Int(price.minor)) }
    }
    out.write(variant.sku.rawValue)
    out.write(variant.choices.count)
    for choice in variant.choices {
      out.write(number(of: choice))
      write(choice.value, to: &out)
    }
    out.write(number(of: variant.price.currency))
    out.write(Int(variant.price.minor))
    out.write(variant.weight.value)
    out.writeOptional(variant.colour.map(Int.init))
    out.write(variant.box.length)
    out.write(variant.box.width)
    out.write(variant.box.height)
    out.write(variant.content.flatMap { Content.Unit.allCases.firstIndex(of: $0.unit) } ?? -1)
    out.write(variant.content?.thousandths ?? 0)
    return out.bytes
  }

  private mutating func number(of currency: Currency) -> Int {
    if let index = currencies.firstIndex(of: currency) { return index }
    currencies.append(currency)
    return currencies.count - 1
  }

  private mutating func number(of language: LanguageTag) -> Int {
    if let index = languages.firstIndex(of: language) { return index }
    languages.append(language)
    return languages.count - 1
  }

  private mutating func number(of site: SiteID) -> Int {
    if let index = sites.firstIndex(of: site) { return index }
    sites.append(site)
    return sites.count - 1
  }

  private mutating func number(of choice: OptionChoice) -> Int {
    if let index = options.firstIndex(where: { $0.id == choice.option }) { return index }
    options.append((choice.option, choice.optionName))
    return options.count - 1
  }
}

/// Reads a `ProductRecord`.
struct ProductRecordReader {
  private var reader: ByteReader
  private var currencies: [Currency] = []
  private var sites: [SiteID] = []
  private var options: [(id: String, name: LocalizedName)] = []
  private var languages: [LanguageTag] = []

  private init(_ bytes: UnsafeRawBufferPointer) {
    reader = ByteReader(bytes)
    for _ in 0..<reader.count() { currencies.append(Currency(code: reader.text(), minorDigits: max(0, min(reader.number(), 9)))) }
    for _ in 0..<reader.count() { sites.append(SiteID(rawValue: reader.text())) }
    for _ in 0..<reader.count() { options.append((reader.text(), reader.name())) }
    for _ in 0..<reader.count() { languages.append(LanguageTag(rawValue: reader.text())) }
  }

  /// The whole product with its stock; nil if the bytes are damaged.
  static func page(_ bytes: UnsafeRawBufferPointer) -> ProductPage? {
    var record = ProductRecordReader(bytes)
    return record.page()
  }

  /// The variant that the needles name, else the first in stock, near ones before others, as a list shows it; nil if the bytes are damaged.
  static func summary(_ bytes: UnsafeRawBufferPointer, needles: [SearchQuery.Needle], near: Set<SiteID>? = nil) -> ProductSummary? {
    var record = ProductRecordReader(bytes)
    return record.summary(bytes, needles, near: near)
  }

  private mutating func summary(_ bytes: UnsafeRawBufferPointer, _ needles: [SearchQuery.Needle], near: Set<SiteID>?) -> ProductSummary? {
    let isNear = sites.map { near?.contains($0) ?? true }
    let handle = ProductHandle(rawValue: reader.text())
    let category = CategoryID(rawValue: reader.text())
    let brand = reader.text()
    let name = localizedName()
    let origin = CountryCode(rawValue: reader.text())
    let picture = reader.text()
    let count = reader.count()
    var best = (matches: -1, stock: 0, start: 0)
    for _ in 0..<count {
      let length = reader.count()
      let start = reader.offset
      let key = reader.run()
      let matches = needles.reduce(0) { $0 + (key.holds($1.typed) ? 2 : $1.others.contains(where: key.holds) ? 1 : 0) }
      let stock = stockRank(isNear)
      if (matches, stock) > (best.matches, best.stock) { best = (matches, stock, start) }
      reader.seek(start + length)
    }
    guard count > 0, !reader.isDamaged else { return nil }
    reader.seek(best.start)
    let (variant, stock) = variant()
    guard let variant, !reader.isDamaged else { return nil }
    return ProductSummary(
      handle: handle, category: category, brand: brand, name: name, sku: variant.sku, choices: variant.choices, price: variant.price,
      weight: variant.weight, origin: origin, colour: variant.colour, picture: picture,
      sites: stock.filter { $0.quantity > 0 }.map(\.site), variantCount: count)
  }

  private mutating func page() -> ProductPage? {
    let handle = ProductHandle(rawValue: reader.text())
    let category = CategoryID(rawValue: reader.text())
    let brand = reader.text()
    let name = localizedName()
    let origin = CountryCode(rawValue: reader.text())
    let picture = reader.text()
    var variants: [Variant] = []
    var levels: [StockLevel] = []
    for _ in 0..<reader.count() {
      let length = reader.count()
      let start = reader.offset
      let (variant, stock) = variant()
      if let variant { variants.append(variant) }
      levels += stock
      reader.seek(start + length)
    }
    let text = localizedName()
    let hs = HSCode(rawValue: reader.text())
    let battery = reader.number()
    let wattHours = reader.optional()
    let dangerous = reader.number()
    let product = Product(
      handle: handle, category: category, brand: brand, name: name, text: text, hsCode: hs, origin: origin,
      battery: BatteryKind.allCases.element(battery), batteryWattHours: wattHours,
      dangerousGoods: DangerousGoods.allCases.element(dangerous),
      picture: picture, popularity: reader.number(), variants: variants)
    return reader.isDamaged || variants.isEmpty ? nil : ProductPage(product: product, stock: levels)
  }

  /// 2: in stock at a near site, 1: elsewhere, 0: nowhere.
  private mutating func stockRank(_ isNear: [Bool]) -> Int {
    var rank = 0
    for _ in 0..<reader.count() {
      let site = reader.number()
      if reader.number() > 0 { rank = max(rank, isNear.element(site) ?? true ? 2 : 1) }
      if reader.number() >= 0 { _ = reader.number() }
    }
    return rank
  }

  private mutating func variant() -> (Variant?, [StockLevel]) {
    reader.skipText()
    var stock: [(site: SiteID, quantity: Int, price: Money?)] = []
    for _ in 0..<reader.count() {
      let site = sites.element(reader.number())
      let quantity = reader.number()
      let currency = reader.number()
      let price = currency < 0 ? nil : money(currency)
      if let site { stock.append((site, quantity, price)) }
    }
    let sku = SKU(rawValue: reader.text())
    var choices: [OptionChoice] = []
    for _ in 0..<reader.count() {
      let option = options.element(reader.number())
      let value = localizedName()
      if let option { choices.append(OptionChoice(option: option.id, optionName: option.name, value: value)) }
    }
    let price = money(reader.number())
    let weight = Grams(reader.number())
    let colour = reader.optional().map { UInt32(truncatingIfNeeded: $0) }
    let box = Dimensions(reader.number(), reader.number(), reader.number())
    let unit = Content.Unit.allCases.element(reader.number())
    let thousandths = reader.number()
    let levels = stock.map { StockLevel(sku: sku, site: $0.site, quantity: $0.quantity, price: $0.price) }
    guard let price else { return (nil, levels) }
    let variant = Variant(
      sku: sku, choices: choices, price: price, weight: weight, box: box, content: unit.map { Content(thousandths: thousandths, unit: $0) },
      colour: colour)
    return (variant, levels)
  }

  private mutating func localizedName() -> LocalizedName {
    let base = reader.text()
    var translations: [(key: LanguageTag, value: String)] = []
    for _ in 0..<reader.count() {
      let language = languages.element(reader.number())
      let text = reader.text()
      if let language { translations.append((language, text)) }
    }
    return LocalizedName(base, translations)
  }

  private mutating func money(_ currency: Int) -> Money? {
    let minor = reader.number()
    return currencies.element(currency).map { Money(minor: Int64(minor), currency: $0) }
  }
}

extension Array {
  /// Nil outside the bounds.
  fileprivate func element(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

extension UnsafeRawBufferPointer {
  /// Whether a run of bytes occurs.
  fileprivate func holds(_ needle: [UInt8]) -> Bool {
    guard let first = needle.first, needle.count <= count else { return false }
    for start in 0...(count - needle.count) where self[start] == first {
      var index = 1
      while index < needle.count, self[start + index] == needle[index] { index += 1 }
      if index == needle.count { return true }
    }
    return false
  }
}
