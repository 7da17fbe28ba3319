import Catalog
import Money
import Primitives

/// Writes products with their stock as records, each one run of bytes: a list reads the beginning of it and one variant, a page everything.
///
/// Order: what a list shows; then each variant, its length first so that it can be passed over; then the rest of the product. What many
/// products share is a number into `RecordTables`.
struct ProductRecordWriter {
  private(set) var tables = RecordTablesDraft()
  private var search = SearchTokens()
  private var out = ByteWriter()
  private var variantOut = ByteWriter()
  private var key: [UInt8] = []
  /// Attributes' values met lately with their numbers, by where they lie: a reader hands out one for all goods that have it.
  private var recent: [(specification: Specification, number: UInt32)?] = Array(repeating: nil, count: Self.mostRecent)
  private static let mostRecent = 1 << 13
  /// The currency that each site's prices were in last, with its number.
  private var currencies: [(currency: Currency, number: UInt32)?] = []

  /// The record of a product, in which a query names each variant by its number and its choices (`SearchTokens.addKey`).
  ///
  /// - Parameters:
  ///   - levels: of `page.stock`, one by one (`levels(of:)`).
  ///   - specifications: the numbers of the product's in the tables.
  mutating func record(of page: ProductPage, levels: [StockMark], specifications: [UInt32]) -> [UInt8] {
    let product = page.product
    out.removeAll()
    out.write(product.handle.rawValue)
    out.write(Int(tables.categories.number(of: product.category)))
    out.write(product.brand)
    write(product.name)
    out.write(Int(tables.countries.number(of: product.origin)))
    out.write(product.picture)
    out.write(product.variants.count)
    // They mostly stand variant by variant.
    let isOrdered = zip(levels, levels.dropFirst()).allSatisfy { ($0.variant ?? .max) <= ($1.variant ?? .max) }
    var end = 0
    for index in product.variants.indices {
      swap(&out, &variantOut)
      out.removeAll()
      if isOrdered {
        let first = end
        while end < levels.count, levels[end].variant == index { end += 1 }
        write(product.variants[index], page.stock, levels, first..<end)
      } else {
        write(product.variants[index], page.stock, levels, levels.indices.filter { levels[$0].variant == index })
      }
      swap(&out, &variantOut)
      out.write(variantOut.bytes)
    }
    write(product.text)
    out.write(product.hsCode.rawValue)
    out.write(product.battery.flatMap { BatteryKind.allCases.firstIndex(of: $0) } ?? -1)
    out.writeOptional(product.batteryWattHours)
    out.write(product.dangerousGoods.flatMap { DangerousGoods.allCases.firstIndex(of: $0) } ?? -1)
    out.write(product.popularity)
    out.write(specifications.count)
    for number in specifications { out.write(Int(number)) }
    return out.bytes
  }

  /// The number of an attribute's value in the tables.
  mutating func number(of specification: Specification) -> UInt32 {
    // Objects begin at multiples of sixteen.
    let place = Int(bitPattern: specification.identity) >> 4 & (Self.mostRecent - 1)
    if let known = recent[place], known.specification.identity == specification.identity { return known.number }
    let number = tables.specifications.number(of: specification)
    recent[place] = (specification, number)
    return number
  }

  /// Of each level of a page's stock: whose it is, and the number of its site in the tables.
  mutating func levels(of page: ProductPage) -> [StockMark] {
    let variants = page.product.variants
    var marks: [StockMark] = []
    marks.reserveCapacity(page.stock.count)
    // They mostly stand variant by variant.
    var last = 0
    for level in page.stock {
      if last >= variants.count || variants[last].sku != level.sku {
        last =
          last + 1 < variants.count && variants[last + 1].sku == level.sku
          ? last + 1 : variants.firstIndex { $0.sku == level.sku } ?? variants.count
      }
      marks.append(
        StockMark(
          variant: last < variants.count ? last : nil, site: tables.sites.number(of: level.site), isInStock: level.quantity > 0))
    }
    return marks
  }

  private mutating func write(_ name: LocalizedName) {
    out.write(name.base)
    out.write(name.translations.count)
    for translation in name.translations {
      out.write(Int(tables.languages.number(of: translation.tag)))
      out.write(translation.text)
    }
  }

  /// - Parameter places: of its levels.
  private mutating func write(_ variant: Variant, _ stock: [StockLevel], _ levels: [StockMark], _ places: some Collection<Int>) {
    key.removeAll(keepingCapacity: true)
    search.addKey(variant.sku.rawValue, to: &key)
    for choice in variant.choices { choice.value.forEachText { search.addKey($0, to: &key) } }
    out.write(key)
    out.write(places.count)
    for place in places {
      out.write(Int(levels[place].site))
      out.write(stock[place].quantity)
      guard let price = stock[place].price else {
        out.write(-1)
        continue
      }
      out.write(Int(number(of: price.currency, at: levels[place].site)))
      out.write(Int(price.minor))
    }
    out.write(variant.sku.rawValue)
    out.write(variant.choices.count)
    for choice in variant.choices {
      out.write(Int(tables.options.number(of: RecordTables.Option(id: choice.option, name: choice.optionName))))
      write(choice.value)
    }
    out.write(Int(tables.currencies.number(of: variant.price.currency)))
    out.write(Int(variant.price.minor))
    out.write(variant.weight.value)
    out.writeOptional(variant.colour.map(Int.init))
    out.write(variant.box.length)
    out.write(variant.box.width)
    out.write(variant.box.height)
    out.write(variant.content.flatMap { Content.Unit.allCases.firstIndex(of: $0.unit) } ?? -1)
    out.write(variant.content?.thousandths ?? 0)
  }

  private mutating func number(of currency: Currency, at site: UInt32) -> UInt32 {
    while currencies.count <= Int(site) { currencies.append(nil) }
    if let known = currencies[Int(site)], known.currency == currency { return known.number }
    let number = tables.currencies.number(of: currency)
    currencies[Int(site)] = (currency, number)
    return number
  }
}

/// What a level of stock says besides quantity and price.
struct StockMark: Sendable {
  /// The place of its variant in the product; nil if the product has no such variant.
  let variant: Int?
  /// In the tables that records share.
  let site: UInt32
  let isInStock: Bool
}
