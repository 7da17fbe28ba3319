/// A feed for Google's Merchant Center: RSS 2.0, Atom, or a table.
struct GoogleFeed: MerchantFeed {
  let rowCount: Int
  let strays: [FeedNote]
  let notes: [FeedNote]
  let style: FeedNumber.Style
  private let source: Source
  private let grouping: RowGrouping
  private let names: GoogleNames
  private let now: Int

  private enum Source: Sendable {
    case xml(XMLItemReader)
    case table(DelimitedTable, Headings)
  }

  var productCount: Int { grouping.groups.count }

  /// - Parameter now: when, in seconds since 1970: sale prices hold for a time.
  init(_ text: FeedText, _ tables: FeedTables, now: Int) {
    let names = GoogleNames(tables.headings)
    var scan = Scan(names: names)
    if FileLooks.isXML(text.bytes) {
      var reader = XMLItemReader(text.bytes)
      var mark = reader.mark
      while let item = reader.next() {
        scan.rows += 1
        if item.isCutShort {
          scan.strays.append(FeedNote(item.line, .xmlCutShort))
        } else {
          scan.add(GoogleItem(item), at: mark)
        }
        mark = reader.mark
      }
      // What prefixes stand for is known from the whole file.
      source = .xml(reader)
    } else {
      var table = DelimitedTable(text.bytes)
      let headings = Headings(table.header)
      let width = table.header.count
      var mark = table.mark
      while let row = table.next() {
        scan.rows += 1
        if row.hasMore(from: width) {
          scan.strays.append(FeedNote(row.line, .cellCount, ["cells": "\(row.cells.count)", "columns": "\(width)"]))
        } else if row.hasOpenQuote, row.cells.count != width {
          scan.strays.append(FeedNote(row.line, .openQuote))
        } else {
          if row.hasOpenQuote { scan.notes.append(FeedNote(row.line, .quoteKept)) }
          scan.add(GoogleItem(row, headings), at: mark)
        }
        mark = table.mark
      }
      source = .table(table, headings)
    }
    rowCount = scan.rows
    strays = scan.strays
    notes = scan.notes
    style = scan.count.style
    grouping = scan.grouping
    self.names = names
    self.now = now
  }

  /// What the first pass finds.
  private struct Scan {
    let names: GoogleNames
    var rows = 0
    var strays: [FeedNote] = []
    var notes: [FeedNote] = []
    var grouping = RowGrouping()
    var count = NumberStyleCount()

    mutating func add(_ item: GoogleItem, at mark: FeedMark) {
      let id = item.text(names.id)
      let group = item.text(names.group)
      if id.isEmpty {
        strays.append(FeedNote(item.line, .noID))
      } else {
        grouping.add(mark, to: group.isEmpty ? "i" + id : "g" + group)
        count.add(item.text(names.price))
      }
    }
  }

  private func item(at mark: FeedMark) -> GoogleItem? {
    switch source {
    case .xml(let reader): reader.item(at: mark).map { GoogleItem($0) }
    case .table(let table, let headings): table.row(at: mark).map { GoogleItem($0, headings) }
    }
  }

  func product(_ index: Int) -> FeedProduct {
    let items = grouping.groups[index].compactMap(item)
    guard let first = items.first else { return FeedProduct(line: 0) }
    var product = FeedProduct(line: first.line)
    let group = first.text(names.group)
    product.handle = group.isEmpty ? first.text(names.id) : group
    let own = first.text(names.groupTitle)
    product.title = own.isEmpty ? GoogleTitle.common(items.map { $0.text(names.title) }) : own
    product.body = items.lazy.map { $0.text(names.body) }.first { !$0.isEmpty } ?? ""
    product.brand = first.text(names.brand)
    let categories = items.flatMap { names.category.flatMap($0.texts) }
    product.googleID = categories.lazy.compactMap { Int($0) }.first
    product.kinds = items.flatMap { $0.texts("product_type") } + categories.filter { Int($0) == nil }
    product.hsCode = first.text(names.hsCode)
    product.origin = first.text(names.origin)
    let axes = GoogleAxes(items, names)
    product.details = names.details(first, beside: axes.names)
    if axes.isMade { product.notes.append(FeedNote(first.line, .axisMade, ["handle": product.handle])) }
    for (number, item) in items.enumerated() {
      var variant = names.variant(item, style: style, now: now, &product.notes)
      variant.choices = axes.choices(number)
      product.variants.append(variant)
    }
    return product
  }
}
