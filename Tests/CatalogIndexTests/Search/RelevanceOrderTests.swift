import TestSupport
import Testing

@testable import CatalogIndex

@Suite("Order by evidence")
struct RelevanceOrderTests {
  @Test("Pages are those of goods sorted by the sum of their evidence, then as they lie", arguments: [1, 70, 500])
  func sorted(_ capacity: Int) {
    var random = SplitMix(seed: UInt64(capacity))
    func set(_ share: Int) -> RowSet {
      var set = RowSet(capacity: capacity)
      for row in 0..<capacity where random.next() % 100 < UInt64(share) { set.insert(row) }
      return set
    }
    for _ in 0..<20 {
      let found = set(60)
      let evidence = (0..<12).map { index in (rows: set(30), weight: [4, 2, 2, 1, 1][index % 5]) }
      func sum(_ row: Int) -> Int { evidence.reduce(0) { $0 + ($1.rows.contains(row) ? $1.weight : 0) } }
      let expected = (0..<capacity).filter { found.contains($0) }.sorted { (sum($1), $0) < (sum($0), $1) }
      let order = RelevanceOrder(found, evidence)
      #expect(order.page(offset: 0, limit: capacity) == expected)
      let offset = expected.count / 3
      #expect(order.page(offset: offset, limit: 7) == Array(expected.dropFirst(offset).prefix(7)))
    }
  }
}
