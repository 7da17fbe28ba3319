import Foundation

/// Where a Shopify table has what.
struct ShopifyColumns: Sendable {
  let handle, title, price: Int?
  let optionNames, optionValues: [Int?]
  private let body, vendor, published, status, giftCard, shipping, sku: Int?
  private let grams, weight, weightUnit, quantity, tracker, policy: Int?
  private let measure, measureUnit: Int?
  private let kinds, images, hsCodes, origins: [Int]
  private let metafields: [(column: Int, name: String)]

  /// A longer value of a metafield is no property.
  private static let longestDetail = 120

  init(_ headings: Headings, _ names: HeadingTable) {
    func column(_ field: String) -> Int? { headings.first(names.headings(of: field, in: .shopify)) }
    func columns(_ field: String) -> [Int] { headings.all(names.headings(of: field, in: .shopify)) }
    handle = column("handle")
    title = column("title")
    price = column("price")
    optionNames = (1...3).map { column("option\($0)-name") }
    optionValues = (1...3).map { column("option\($0)-value") }
    body = column("body")
    vendor = column("brand")
    published = column("published")
    status = column("status")
    giftCard = column("gift-card")
    shipping = column("shipping")
    sku = column("sku")
    grams = column("grams")
    weight = column("weight")
    weightUnit = column("weight-unit")
    quantity = column("quantity")
    tracker = column("tracker")
    policy = column("policy")
    measure = column("content")
    measureUnit = column("content-unit")
    kinds = columns("kind")
    images = columns("image")
    let hs = columns("hs-code")
    let origin = columns("origin")
    hsCodes = hs + Self.metafields(headings, ending: names.headings(of: "hs-code", in: .shopify))
    origins = origin + Self.metafields(headings, ending: names.headings(of: "origin", in: .shopify))
    let used = Set(hsCodes + origins)
    metafields = headings.all.enumerated().compactMap { index, heading in
      guard !used.contains(index), let name = Self.metafield(heading.text)?.name else { return nil }
      return (index, name)
    }
  }

  /// `Colour (product.metafields.custom.colour)` and `Metafield: custom.colour [text]`.
  private static func metafield(_ heading: String) -> (name: String, key: String)? {
    // A look before the patterns, which are slow: some files have thousands of columns.
    guard heading.range(of: "metafield", options: .caseInsensitive) != nil else { return nil }
    if let found = heading.firstMatch(of: /^(.*)\(product\.metafields\.[^.]+\.([^)]+)\)$/) {
      return (String(found.1).trimmingBlanks, String(found.2))
    }
    if let found = heading.firstMatch(of: /^Metafield: *(?:[^.\[]+\.)?([^.\[]+?)(?: *\[.*\])?$/.ignoresCase()) {
      return (String(found.1).replacing("_", with: " "), String(found.1))
    }
    return nil
  }

  private static func metafields(_ headings: Headings, ending keys: [String]) -> [Int] {
    headings.all.indices.filter { index in metafield(headings.all[index].text).map { keys.contains(Headings.plain($0.key)) } ?? false }
  }

  /// A row that says something of a variant: a price, a SKU, or the value of an option.
  func isVariant(_ row: FeedRow) -> Bool {
    if !row.text(price).isEmpty || !row.text(sku).isEmpty { return true }
    return optionValues.contains { column in
      let value = row.text(column)
      return !value.isEmpty && value.lowercased() != Self.onlyVariant
    }
  }

  /// The value of a product's only variant.
  private static let onlyVariant = "default title"

  func hasImage(_ row: FeedRow) -> Bool { images.contains { !row.text($0).isEmpty } }

  func isUnpublished(_ row: FeedRow) -> Bool {
    let state = row.text(status).lowercased()
    return state == "draft" || state == "archived" || Truth(row.text(published)) == .no
  }

  /// A gift card, a download, a service.
  func isNotShipped(_ row: FeedRow) -> Bool { Truth(row.text(giftCard)) == .yes || Truth(row.text(shipping)) == .no }

  /// Takes what a product's first row says of it.
  func describe(_ product: inout FeedProduct, by row: FeedRow) {
    product.handle = row.text(handle)
    product.title = row.text(title)
    product.body = row.text(body)
    product.brand = row.text(vendor)
    let texts = kinds.map { row.text($0) }.filter { !$0.isEmpty }
    product.googleID = texts.lazy.compactMap { Int($0) }.first
    product.kinds = texts.filter { Int($0) == nil }
    product.hsCode = hsCodes.lazy.map { row.text($0) }.first { !$0.isEmpty } ?? ""
    product.origin = origins.lazy.map { row.text($0) }.first { !$0.isEmpty } ?? ""
    for (column, name) in metafields {
      let value = row.text(column)
      guard !value.isEmpty, value.count <= Self.longestDetail, value.first != "{", value.first != "[", !value.hasPrefix("gid:"),
        !value.contains("://")
      else { continue }
      product.details.append(FeedDetail(name: name, value: value))
    }
  }

  func variant(_ row: FeedRow, _ names: [String]) -> FeedVariant {
    var variant = FeedVariant(line: row.line)
    variant.sku = row.text(sku)
    variant.price = row.text(price)
    for axis in 0..<3 {
      let value = row.text(optionValues[axis])
      if value.isEmpty || value.lowercased() == Self.onlyVariant { continue }
      variant.choices.append(FeedDetail(name: names[axis], value: value))
    }
    let inGrams = row.text(grams)
    variant.weight = inGrams.isEmpty ? row.text(weight) + " " + row.text(weightUnit) : inGrams + " g"
    variant.hsCode = hsCodes.lazy.map { row.text($0) }.first { !$0.isEmpty } ?? ""
    variant.origin = origins.lazy.map { row.text($0) }.first { !$0.isEmpty } ?? ""
    variant.content = row.text(measure) + " " + row.text(measureUnit)
    variant.stock = stock(row)
    return variant
  }

  private func stock(_ row: FeedRow) -> FeedVariant.Stock {
    let text = row.text(quantity)
    if let number = FeedNumber(text), let pieces = number.whole {
      let word = row.text(policy).lowercased()
      // What is sold when there is none is ordered before it is there.
      return pieces == 0 && (word == "continue" || Truth(word) == .yes) ? .later : .pieces(pieces)
    }
    if !text.isEmpty { return .unknown(text) }
    // What nobody counts can be had.
    return tracker != nil && row.text(tracker).isEmpty ? .available : .untold
  }
}
