/// Where a WooCommerce table has what.
struct WooCommerceColumns: Sendable {
  /// What a row is: `simple`, or several words as in `simple, virtual`.
  enum RowType: Hashable {
    case simple, variable, variation, grouped, external
    /// A download or a service.
    case virtual
    case unknown
  }

  let id, type, sku, parent, regularPrice: Int?
  private let name, published, body, shortBody, inStock, stock, weight, salePrice, saleFrom, saleTo, kinds, brand, hsCode, origin: Int?
  private let sides: [Int?]
  private let weightUnit: String
  private let sideUnits: [String]
  private let attributes: [(name: Int, values: Int)]

  private static let mostAttributes = 50

  init(_ headings: Headings, _ names: HeadingTable) {
    func column(_ field: String) -> Int? { headings.first(names.headings(of: field, in: .woocommerce)) }
    id = column("id")
    type = column("type")
    sku = column("sku")
    parent = column("parent")
    regularPrice = column("price")
    name = column("title")
    published = column("published")
    body = column("body")
    shortBody = column("short-body")
    inStock = column("in-stock")
    stock = column("quantity")
    salePrice = column("sale-price")
    saleFrom = column("sale-from")
    saleTo = column("sale-to")
    kinds = column("kind")
    brand = column("brand")
    hsCode = column("hs-code")
    origin = column("origin")
    // The unit stands in the heading: `Weight (kg)`, `Length (in)`.
    func measure(_ field: String, _ units: [String]) -> (column: Int, unit: String)? {
      for heading in names.headings(of: field, in: .woocommerce) {
        for unit in units {
          if let column = headings.first(["\(heading)_\(unit)"]) { return (column, unit) }
        }
        if let column = headings.first([heading]) { return (column, "") }
      }
      return nil
    }
    let weighed = measure("weight", ["kg", "lbs", "lb", "g", "oz"])
    weight = weighed?.column
    weightUnit = weighed?.unit ?? ""
    let measured = ["length", "width", "height"].map { measure($0, ["cm", "in", "mm", "m", "yd"]) }
    sides = measured.map { $0?.column }
    sideUnits = measured.map { $0?.unit ?? "" }
    attributes = (1...Self.mostAttributes).compactMap { number in
      func numbered(_ field: String) -> Int? {
        headings.first(names.headings(of: field, in: .woocommerce).map { $0.replacing("#", with: "\(number)") })
      }
      guard let name = numbered("attribute-name"), let values = numbered("attribute-values") else { return nil }
      return (name, values)
    }
  }

  func types(_ row: FeedRow) -> Set<RowType> {
    let words = row.text(type).lowercased().split(separator: ",").map { $0.trimmingBlanks }
    return Set(
      words.map { word in
        switch word {
        case "simple": .simple
        case "variable": .variable
        case "variation": .variation
        case "grouped": .grouped
        case "external": .external
        case "virtual", "downloadable": .virtual
        default: .unknown
        }
      })
  }

  func isUnpublished(_ row: FeedRow) -> Bool {
    let text = row.text(published)
    return text == "-1" || Truth(text) == .no
  }

  /// Why a product's own row cannot be imported; nil if it can.
  func reason(_ row: FeedRow, _ types: Set<RowType>) -> FeedNote.Kind? {
    if types.contains(.grouped) { return .groupedProduct }
    if types.contains(.external) { return .externalProduct }
    if types.contains(.virtual), !types.contains(.variable) { return .notShipped }
    if types.isDisjoint(with: [.simple, .variable]) { return .unknownType }
    return isUnpublished(row) ? .notPublished : nil
  }

  func describe(_ product: inout FeedProduct, by row: FeedRow) {
    product.title = row.text(name)
    let (long, short) = (row.text(body), row.text(shortBody))
    product.body = (long.isEmpty ? short : long).replacing("\\n", with: "\n")
    product.brand = row.text(brand)
    product.hsCode = row.text(hsCode)
    product.origin = row.text(origin)
    // `A > B, C`: several paths, the deepest tells most.
    product.kinds = WooCommerceColumns.list(row.text(kinds)).sorted { $0.count(where: { $0 == ">" }) > $1.count(where: { $0 == ">" }) }
  }

  /// A variant by its row, and by its parent's where its own says nothing.
  func variant(_ row: FeedRow, of parent: FeedRow?, style: FeedNumber.Style, now: Int, _ notes: inout [FeedNote]) -> FeedVariant {
    func text(_ column: Int?) -> String {
      let own = row.text(column)
      return own.isEmpty ? parent?.text(column) ?? "" : own
    }
    var variant = FeedVariant(line: row.line)
    variant.sku = row.text(sku)
    variant.price = row.text(regularPrice)
    let sale = row.text(salePrice)
    if !sale.isEmpty {
      if SalePeriod(from: row.text(saleFrom), to: row.text(saleTo)).holds(at: now) {
        variant.price = sale
        notes.append(FeedNote(row.line, .salePrice))
      } else {
        notes.append(FeedNote(row.line, .saleEnded))
      }
    }
    if parent != nil {
      variant.choices = attributes.compactMap { column in
        let (name, value) = (row.text(column.name), row.text(column.values))
        return value.isEmpty ? nil : FeedDetail(name: name, value: value)
      }
    }
    let weighed = text(weight)
    variant.weight = weighed.isEmpty ? "" : weighed + " " + weightUnit
    variant.sides = sides.indices.map { index in
      let side = text(sides[index])
      return side.isEmpty ? "" : side + " " + sideUnits[index]
    }
    variant.hsCode = row.text(hsCode)
    variant.origin = row.text(origin)
    variant.stock = stock(row, of: parent)
    return variant
  }

  private func stock(_ row: FeedRow, of parent: FeedRow?) -> FeedVariant.Stock {
    for text in [row.text(stock), parent?.text(stock) ?? ""] where !text.isEmpty && text.lowercased() != "parent" {
      guard let pieces = FeedNumber(text)?.whole else { return .unknown(text) }
      return .pieces(pieces)
    }
    switch row.text(inStock).lowercased() {
    case "": return .untold
    case "backorder", "onbackorder": return .later
    case let text:
      switch Truth(text) {
      case .yes: return .available
      case .no: return .none
      case .untold: return .unknown(text)
      }
    }
  }

  /// What attributes say that variants do not choose by.
  func details(_ row: FeedRow, beside choices: Set<String>) -> [FeedDetail] {
    attributes.flatMap { column in
      let name = row.text(column.name)
      if name.isEmpty || choices.contains(name) { return [FeedDetail]() }
      return Self.list(row.text(column.values)).map { FeedDetail(name: name, value: $0) }
    }
  }

  /// The parts of a cell by commas; one with a backslash before it is part of a text.
  static func list(_ text: String) -> [String] {
    text.replacing("\\,", with: "\u{1}").split(separator: ",").map { $0.replacing("\u{1}", with: ",").trimmingBlanks }.filter {
      !$0.isEmpty
    }
  }
}
