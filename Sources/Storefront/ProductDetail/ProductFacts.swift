import Catalog
import Money
import Phrases
import Primitives
import Screen

/// What is to say of a variant in few words.
struct ProductFacts {
  let page: ProductPage
  let variant: Variant
  let app: AppState
  /// The sites from which it can come; nil while nobody knows.
  var sources: Set<SiteID>?

  /// `13.4 kg packed · box 82 × 63 × 37 cm · HS 8712 00 30 · made in China · battery 360 Wh`.
  var items: [PlainText] {
    let product = page.product
    var parts = [
      app.language("product.packed", ["weight": app.language.weight(variant.weight)]),
      app.language("product.box", ["box": app.language.box(variant.box)]),
      app.language("product.hs", ["code": product.hsCode.grouped]),
      app.language("product.origin", ["country": app.language.country(product.origin)]),
    ]
    if product.battery == .leadAcid {
      parts.append(app.language("product.battery.lead-acid"))
    } else if let battery = product.battery {
      parts.append(
        product.batteryWattHours.map { app.language("product.battery.\(battery.rawValue)", ["n": app.language.number($0)]) }
          ?? app.language("product.battery"))
    }
    if let danger = product.dangerousGoods { parts.append(app.language("product.dangerous.\(danger.rawValue)")) }
    return parts.map { PlainText($0) }
  }

  /// What its attributes are: `Gears` and `7`.
  var specifications: [(PlainText, PlainText)] {
    app.language.specifications(page.product.specifications).map { (PlainText($0.name), PlainText($0.value)) }
  }

  /// The same in a line, and before it what more is to say; what finds no place is left out whole.
  func line(_ first: [PlainText] = [], width: Int) -> PlainText {
    PlainText.lines(of: first + items, separator: " · ", width: width, most: 1).first ?? ""
  }

  typealias Stock = (count: PlainText, place: PlainText)

  /// How many lie where in lines of at most that width; an empty place stands for those that find none.
  func stockLines(width: Int, most: Int) -> [[Stock]] {
    let whole = Self.lines(of: stock, width: width, most: most)
    // Where not all sites find room their cities may.
    return whole.last?.last?.0 == "…" ? Self.lines(of: stockByCity, width: width, most: most) : whole
  }

  /// Its attributes in lines of at most that width; an empty value stands for those that find none.
  func specificationLines(width: Int, most: Int) -> [[(PlainText, PlainText)]] {
    Self.lines(of: specifications, width: width, most: most)
  }

  /// Pairs one after another, three cells apart, none of them broken.
  private static func lines(of pairs: [(PlainText, PlainText)], width: Int, most: Int) -> [[(PlainText, PlainText)]] {
    guard most > 0 else { return [] }
    var lines: [[(PlainText, PlainText)]] = []
    var free = 0
    for (index, item) in pairs.enumerated() {
      let sign = lines.count == most && index < pairs.count - 1 ? 4 : 0
      let needed = item.0.displayWidth + 1 + item.1.displayWidth
      if needed + sign > free || lines.isEmpty {
        guard lines.count < most else {
          if !lines.isEmpty { lines[lines.count - 1].append(("…", "")) }
          break
        }
        lines.append([])
        free = width
      }
      lines[lines.count - 1].append(item)
      free -= needed + 3
    }
    return lines
  }

  /// How many lie where, nearest first: what can come, as far as that is known.
  var stock: [Stock] {
    app.nearestFirst(levels).map { level in
      (PlainText(app.language.number(level.quantity)), app.siteName(level.site))
    }
  }

  /// The same by cities, with the kind of site where two are in one city.
  private var stockByCity: [Stock] {
    let names = app.names(of: levels.map(\.site))
    return app.nearestFirst(levels).map { level in
      (PlainText(app.language.number(level.quantity)), names[level.site]?.last ?? app.siteName(level.site))
    }
  }

  private var levels: [StockLevel] {
    page.stock.filter { $0.sku == variant.sku && $0.quantity > 0 && sources?.contains($0.site) ?? true }
  }

  var available: Int { page.available(variant.sku) }

  /// `12 in stock for Ghent`.
  var stockInAll: PlainText {
    guard available > 0 else { return app.text("product.soldOut") }
    guard sources != nil, app.settings.destination != nil else { return PlainText(app.language.count("product.stock", available)) }
    let coming = levels.reduce(0) { $0 + $1.quantity }
    return PlainText(app.language.count("product.stock.here", coming, ["place": app.placeName]))
  }
}

extension ProductPage {
  /// The product as a list or a comparison shows it, by one of its variants.
  func summary(of sku: SKU) -> ProductSummary? {
    guard let variant = product.variant(sku) else { return nil }
    return ProductSummary(
      handle: product.handle, category: product.category, brand: product.brand, name: product.name, sku: sku, choices: variant.choices,
      price: variant.price, weight: variant.weight, origin: product.origin, colour: variant.colour, picture: product.picture,
      sites: stock.filter { $0.sku == sku && $0.quantity > 0 }.map(\.site), variantCount: product.variants.count)
  }
}
