/// An item of a Merchant feed, whether it came as XML or as a row of a table.
struct GoogleItem: Sendable {
  let line: Int
  private let source: Source

  private enum Source: Sendable {
    case xml(XMLItem)
    case row(FeedRow, Headings)
  }

  init(_ item: XMLItem) { (line, source) = (item.line, .xml(item)) }
  init(_ row: FeedRow, _ headings: Headings) { (line, source) = (row.line, .row(row, headings)) }

  /// The first text of an attribute such as `sale_price`; empty if there is none.
  func text(_ name: String) -> String { texts(name).first ?? "" }

  /// The first text of several attributes, in their order.
  func text(_ names: [String]) -> String { names.lazy.map { text($0) }.first { !$0.isEmpty } ?? "" }

  func texts(_ name: String) -> [String] {
    switch source {
    case .xml(let item): item.texts(name)
    case .row(let row, let headings): headings.all([name]).map { row.text($0) }.filter { !$0.isEmpty }
    }
  }

  /// What `product_detail` tells: as elements, or as `section:name:value` in a cell.
  var details: [FeedDetail] {
    switch source {
    case .xml(let item):
      return item.groups("product_detail").compactMap { group in
        func part(_ name: String) -> String { group.children.first { $0.name == name }?.text ?? "" }
        let detail = FeedDetail(name: part("attribute_name"), value: part("attribute_value"))
        return detail.name.isEmpty || detail.value.isEmpty ? nil : detail
      }
    case .row:
      return texts("product_detail").flatMap { $0.split(separator: ",") }.compactMap { text in
        let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map { $0.trimmingBlanks }
        return parts.count == 3 && !parts[1].isEmpty && !parts[2].isEmpty ? FeedDetail(name: parts[1], value: parts[2]) : nil
      }
    }
  }
}
