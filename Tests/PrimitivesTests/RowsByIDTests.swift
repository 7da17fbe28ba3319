import Primitives
import TestSupport
import Testing

struct RowsByIDTests {
  private struct Row: Identifiable, Hashable {
    let id: String
    let number: Int
  }

  @Test("Rows are found as in a dictionary that keeps the first of each id, and stand in the order of their ids", arguments: 0..<20)
  func likeADictionary(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let count = Int.random(in: 0..<60, using: &random)
    var rows = (0..<count).map { Row(id: "id-\(Int.random(in: 0..<80, using: &random))", number: $0) }
    if seed % 3 == 0 { rows = Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }.values.sorted { $0.id < $1.id } }
    let expected = Dictionary(rows.map { ($0.id, $0) }) { first, _ in first }
    var table = RowsByID(rows)
    #expect(table.values == expected.values.sorted { $0.id < $1.id })
    #expect(Array(table.keys) == expected.keys.sorted() && table.count == expected.count && table.isEmpty == expected.isEmpty)
    for number in 0..<80 { #expect(table["id-\(number)"] == expected["id-\(number)"]) }
    #expect(table[""] == nil && table["zz"] == nil)
    for number in 0..<80 {
      let row = Row(id: "id-\(number)", number: -1)
      #expect(table.replace(by: row) == (expected[row.id] != nil))
      #expect(table[row.id]?.number == expected[row.id].map { _ in -1 })
    }
    #expect(table.count == expected.count)
  }
}
