/// The columns of a table, found by what they hold: headings are compared without capitals, accents, blanks and signs.
struct Headings: Sendable {
  private let indexes: [String: [Int]]
  /// Every heading as it stands, with its plain form.
  let all: [(text: String, plain: String)]

  init(_ header: [String]) {
    all = header.map { ($0, Self.plain($0)) }
    var indexes: [String: [Int]] = [:]
    for (index, heading) in all.enumerated() where !heading.plain.isEmpty { indexes[heading.plain, default: []].append(index) }
    self.indexes = indexes
  }

  /// `Variant Inventory Qty` as `variant_inventory_qty`.
  static func plain(_ heading: String) -> String {
    let text = heading.utf8.allSatisfy { $0 < 0x80 } ? heading : Slug.folded(heading)
    var plain = String.UnicodeScalarView()
    var isOpen = false
    for scalar in text.unicodeScalars {
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        isOpen = true
        continue
      }
      if isOpen, !plain.isEmpty { plain.append("_") }
      isOpen = false
      plain.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    return String(plain)
  }

  /// The first column of one of several plain headings, in their order.
  func first(_ headings: [String]) -> Int? { headings.lazy.compactMap { indexes[$0]?.first }.first }

  /// All columns of several plain headings, in their order.
  func all(_ headings: [String]) -> [Int] { headings.flatMap { indexes[$0] ?? [] } }

  func has(_ heading: String) -> Bool { indexes[heading] != nil }
}
