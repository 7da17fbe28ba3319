import Catalog
import Money
import Primitives

/// Writes products with their stock as records, each one run of bytes: a list reads the beginning of it and one variant, a page everything.
///
/// Order: what a list shows; then each variant, its length first so that it can be passed over; then the rest of the product. What many
/// products share is a number into `RecordTables`.
struct ProductRecordWriter {
  private(set) var tables = RecordTablesDraft()

  /// - Parameter keys: for each variant, what a query names it by (`SearchTokens.key`).
  mutating func record(of page: ProductPage, keys: [[UInt8]]) -> [UInt8] {
    let product = page.product
    var out = ByteWriter()
    out.write(product.handle.rawValue)
    out.write(Int(tables.categories.number(of: product.category)))
    out.write(product.brand)
    write(product.name, to: &out)
    out.write(Int(tables.countries.number(of: product.origin)))
    out.write(product.picture)
    out.write(product.variants.count)
    for (variant, key) in zip(product.variants, keys) { out.write(bytes(of: variant, key, page.stock.filter { $0.sku == variant.sku })) }
    write(product.text, to: &out)
    out.write(product.hsCode.rawValue)
    out.write(product.battery.flatMap { BatteryKind.allCases.firstIndex(of: $0) } ?? -1)
    out.writeOptional(product.batteryWattHours)
    out.write(product.dangerousGoods.flatMap { DangerousGoods.allCases.firstIndex(of: $0) } ?? -1)
    out.write(product.popularity)
    out.write(product.specifications.count)
    for specification in product.specifications { out.write(Int(tables.specifications.number(of: specification))) }
    return out.bytes
  }

  /// The number of an attribute's value in the tables.
  mutating func number(of specification: Specification) -> UInt32 { tables.specifications.number(of: specification) }

  private mutating func write(_ name: LocalizedName, to out: inout ByteWriter) {
    out.write(name.base)
    out.write(name.translations.count)
    for translation in name.translations {
      out.write(Int(tables.languages.number(of: translation.tag)))
      out.write(translation.text)
    }
  }

  private mutating func bytes(of variant: Variant, _ key: [UInt8], _ stock: [StockLevel]) -> [UInt8] {
    var out = ByteWriter()
    out.write(key)
    out.write(stock.count)
    for level in stock {
      out.write(Int(tables.sites.number(of: level.site)))
      out.write(level.quantity)
      out.write(level.price.map { Int(tables.currencies.number(of: $0.currency)) } ?? -1)
      if let price = level.price { out.write(Int(price.minor)) }
    }
    out.write(variant.sku.rawValue)
    out.write(variant.choices.count)
    for choice in variant.choices {
      out.write(Int(tables.options.number(of: RecordTables.Option(id: choice.option, name: choice.optionName))))
      write(choice.value, to: &out)
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
    return out.bytes
  }
}
