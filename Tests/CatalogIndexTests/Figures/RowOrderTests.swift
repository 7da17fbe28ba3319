import TestSupport
import Testing

@testable import CatalogIndex

struct RowOrderTests {
  @Test("Rows come by their numbers, equal ones as they stand", arguments: [1, 3, 20, 64])
  func sorted(_ bits: UInt64) {
    var random = SplitMix(seed: bits)
    let keys = (0..<5_000).map { _ in (random.next() >> (64 - bits)) << (64 - max(bits, 40)) }
    let expected = keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    #expect(RowOrder.sorted(by: keys) == expected.map { UInt32($0) })
    #expect(RowOrder.sorted(by: []) == [] && RowOrder.sorted(by: [7]) == [0])
  }
}
