/// WooCommerce's product CSV.
struct WooCommerceFeed: MerchantFeed {
  let rowCount: Int
  let strays: [FeedNote]
  let notes: [FeedNote]
  let style: FeedNumber.Style
  private let table: DelimitedTable
  private let columns: WooCommerceColumns
  private let groups: [Group]
  private let now: Int

  /// A product's own row, and those of its variations.
  private struct Group {
    var head: FeedMark
    var variations: [FeedMark] = []
  }

  var productCount: Int { groups.count }

  /// - Parameter now: when, in seconds since 1970: sale prices hold for a time.
  init(_ text: FeedText, _ tables: FeedTables, now: Int) {
    var table = DelimitedTable(text.bytes)
    let columns = WooCommerceColumns(Headings(table.header), tables.headings)
    var (strays, notes): ([FeedNote], [FeedNote]) = ([], [])
    var groups: [Group] = []
    var byID: [String: Int] = [:]
    var bySKU: [String: Int] = [:]
    var variations: [(mark: FeedMark, line: Int, parent: String)] = []
    var count = NumberStyleCount()
    var rows = 0
    let width = table.header.count
    var mark = table.mark
    while let row = table.next() {
      defer { mark = table.mark }
      rows += 1
      switch row.shape(columns: width) {
      case .sound: break
      case .kept(let note): notes.append(note)
      case .stray(let note):
        strays.append(note)
        continue
      }
      count.add(row.text(columns.regularPrice))
      if columns.types(row).contains(.variation) {
        variations.append((mark, row.line, row.text(columns.parent)))
        continue
      }
      let id = row.text(columns.id)
      let sku = row.text(columns.sku).lowercased()
      if !id.isEmpty, byID[id] == nil { byID[id] = groups.count }
      if !sku.isEmpty, bySKU[sku] == nil { bySKU[sku] = groups.count }
      groups.append(Group(head: mark))
    }
    for variation in variations {
      let parent = variation.parent.lowercased()
      let number = parent.hasPrefix("id:") ? byID[String(parent.dropFirst(3)).trimmingBlanks] : bySKU[parent] ?? byID[parent]
      if let number {
        groups[number].variations.append(variation.mark)
      } else {
        strays.append(FeedNote(variation.line, .noParent, ["parent": variation.parent]))
      }
    }
    self.table = table
    self.columns = columns
    self.groups = groups
    self.now = now
    (self.strays, self.notes) = (strays, notes)
    rowCount = rows
    style = count.style
  }

  func product(_ index: Int) -> FeedProduct {
    let group = groups[index]
    guard let head = table.row(at: group.head) else { return FeedProduct(line: 0) }
    let variations = group.variations.compactMap { table.row(at: $0) }
    let types = columns.types(head)
    var product = FeedProduct(line: head.line)
    columns.describe(&product, by: head)
    if let reason = columns.reason(head, types) {
      product.leftOut = [FeedNote(head.line, reason, ["type": head.text(columns.type)])]
      product.leftOut += variations.map { FeedNote($0.line, .withProduct, ["line": "\(head.line)"]) }
      return product
    }
    guard types.contains(.variable) || !variations.isEmpty else {
      product.variants = [columns.variant(head, of: nil, style: style, now: now, &product.notes)]
      product.details = columns.details(head, beside: [])
      return product
    }
    for row in variations {
      if columns.isUnpublished(row) {
        product.leftOut.append(FeedNote(row.line, .notPublished))
      } else if columns.types(row).contains(.virtual) {
        product.leftOut.append(FeedNote(row.line, .notShipped))
      } else {
        product.variants.append(columns.variant(row, of: head, style: style, now: now, &product.notes))
      }
    }
    if variations.isEmpty {
      product.leftOut.append(FeedNote(head.line, .noVariants))
    } else {
      product.merged.append(FeedNote(head.line, .productRow))
    }
    product.details = columns.details(head, beside: Set(product.variants.flatMap { $0.choices.map(\.name) }))
    return product
  }
}
