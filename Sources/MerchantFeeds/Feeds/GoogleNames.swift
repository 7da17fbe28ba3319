/// The names of a Merchant feed's attributes.
struct GoogleNames: Sendable {
  let id, group, groupTitle, title, body, brand, price, category, hsCode, origin: [String]
  /// By what variants of a group may differ.
  let axes: [String]
  private let salePrice, saleDates, availability, quantity, weight, content: [String]
  private let sides: [[String]]
  private let told: [String]
  private let inStock, outOfStock, later: Set<String>

  init(_ table: HeadingTable) {
    func names(_ field: String) -> [String] { table.headings(of: field, in: .google) }
    id = names("id")
    group = names("group")
    groupTitle = names("group-title")
    title = names("title")
    body = names("body")
    brand = names("brand")
    price = names("price")
    category = names("kind")
    hsCode = names("hs-code")
    origin = names("origin")
    axes = names("axis")
    salePrice = names("sale-price")
    saleDates = names("sale-dates")
    availability = names("availability")
    quantity = names("quantity")
    weight = names("weight")
    content = names("content")
    sides = ["length", "width", "height"].map(names)
    told = names("detail")
    inStock = Set(names("in-stock"))
    outOfStock = Set(names("out-of-stock"))
    later = Set(names("later"))
  }

  func variant(_ item: GoogleItem, style: FeedNumber.Style, now: Int, _ notes: inout [FeedNote]) -> FeedVariant {
    var variant = FeedVariant(line: item.line)
    variant.sku = item.text(id)
    variant.price = item.text(price)
    let sale = item.text(salePrice)
    if !sale.isEmpty, let number = FeedNumber(sale, style: style), number.value.numerator > 0 {
      if SalePeriod(item.text(saleDates)).holds(at: now) {
        variant.price = sale
        notes.append(FeedNote(item.line, .salePrice))
      } else {
        notes.append(FeedNote(item.line, .saleEnded))
      }
    }
    variant.weight = item.text(weight)
    variant.sides = sides.map { item.text($0) }
    variant.content = item.text(content)
    variant.hsCode = item.text(hsCode)
    variant.origin = item.text(origin)
    variant.stock = stock(item)
    return variant
  }

  private func stock(_ item: GoogleItem) -> FeedVariant.Stock {
    let counted = item.text(quantity)
    let word = Headings.plain(item.text(availability))
    if outOfStock.contains(word) { return .none }
    if later.contains(word) { return .later }
    if !counted.isEmpty { return FeedNumber(counted)?.whole.map { .pieces($0) } ?? .unknown(counted) }
    if inStock.contains(word) { return .available }
    return word.isEmpty ? .untold : .unknown(item.text(availability))
  }

  /// What an item tells of the product that no variant is chosen by.
  func details(_ item: GoogleItem, beside axes: [String]) -> [FeedDetail] {
    told.filter { !axes.contains($0) }.compactMap { name in
      let value = item.text(name)
      return value.isEmpty ? nil : FeedDetail(name: name, value: value)
    } + item.details
  }
}
