/// Shopify's product CSV with its old and new headings, and files of the apps that write the like.
struct ShopifyFeed: MerchantFeed {
  let rowCount: Int
  let strays: [FeedNote]
  let notes: [FeedNote]
  let style: FeedNumber.Style
  private let table: DelimitedTable
  private let columns: ShopifyColumns
  private let grouping: RowGrouping
  /// Lines on which a handle comes again after others.
  private let again: [Int: Set<Int>]

  var productCount: Int { grouping.groups.count }

  init(_ text: FeedText, _ tables: FeedTables) {
    var table = DelimitedTable(text.bytes)
    let columns = ShopifyColumns(Headings(table.header), tables.headings)
    var grouping = RowGrouping()
    var (strays, notes): ([FeedNote], [FeedNote]) = ([], [])
    var again: [Int: Set<Int>] = [:]
    var count = NumberStyleCount()
    var rows = 0
    var last = -1
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
      let handle = row.text(columns.handle).lowercased()
      let key = handle.isEmpty ? Self.ownKey(row, columns) : handle
      guard let key else {
        strays.append(FeedNote(row.line, .noHandle))
        continue
      }
      let before = grouping.groups.count
      let number = grouping.add(mark, to: key)
      if number != last, number < before { again[number, default: []].insert(row.line) }
      last = number
      count.add(row.text(columns.price))
    }
    self.table = table
    self.columns = columns
    self.grouping = grouping
    self.again = again
    (self.strays, self.notes) = (strays, notes)
    rowCount = rows
    style = count.style
  }

  /// A row with a title and no handle is a product of its own.
  private static func ownKey(_ row: FeedRow, _ columns: ShopifyColumns) -> String? {
    row.text(columns.title).isEmpty ? nil : "\u{0}\(row.line)"
  }

  func product(_ index: Int) -> FeedProduct {
    let rows = grouping.groups[index].compactMap { table.row(at: $0) }
    let first = rows.first { !$0.text(columns.title).isEmpty } ?? rows[0]
    var product = FeedProduct(line: first.line)
    columns.describe(&product, by: first)
    for row in rows {
      if again[index]?.contains(row.line) == true {
        product.notes.append(FeedNote(row.line, .handleAgain, ["handle": product.handle, "line": "\(first.line)"]))
      }
      let title = row.text(columns.title)
      if !title.isEmpty, title != product.title {
        product.notes.append(FeedNote(row.line, .titleDiffers, ["title": title, "handle": product.handle, "kept": product.title]))
      }
    }
    let unpublished = columns.isUnpublished(first)
    let names = (0..<3).map { axis in rows.lazy.map { $0.text(columns.optionNames[axis]) }.first { !$0.isEmpty } ?? "" }
    let isAnyVariant = rows.contains(where: columns.isVariant)
    for row in rows {
      if unpublished {
        product.leftOut.append(FeedNote(row.line, .notPublished))
      } else if columns.isVariant(row) || !isAnyVariant && row.line == first.line {
        if columns.isNotShipped(row) {
          product.leftOut.append(FeedNote(row.line, .notShipped))
        } else {
          var variant = columns.variant(row, names)
          variant.title = row.text(columns.title)
          product.variants.append(variant)
        }
      } else if row.line == first.line {
        product.merged.append(FeedNote(row.line, .productRow))
      } else {
        product.merged.append(FeedNote(row.line, columns.hasImage(row) ? .image : .nothingNew))
      }
    }
    return product
  }
}
