/// Goods by how well they match, and those that match alike by demand. Sums are made of 64 goods at a time, one bit of each sum a word, and
/// only as far as goods were found.
struct RelevanceOrder {
  private let found: RowSet
  /// The bits of the sums, the lowest first; each has as many words as the set.
  private var planes: [[UInt64]]
  /// Enough for six words with eleven each, and the category.
  private static let planeCount = 7

  /// - Parameter evidence: sets of goods and how much more each counts: 1, 2 or 4.
  init(_ found: RowSet, _ evidence: [(rows: RowSet, weight: Int)]) {
    self.found = found
    planes = Array(repeating: [UInt64](repeating: 0, count: found.words.count), count: Self.planeCount)
    let words = found.words
    for (rows, weight) in evidence {
      let lowest = weight.trailingZeroBitCount
      for index in words.indices where words[index] != 0 {
        var carry = rows.words[index] & words[index]
        var plane = lowest
        while carry != 0, plane < Self.planeCount {
          let bits = planes[plane][index]
          planes[plane][index] = bits ^ carry
          carry &= bits
          plane += 1
        }
      }
    }
  }

  /// How well a row matches: the higher, the better.
  func match(of row: Int) -> Int {
    var sum = 0
    for (plane, words) in planes.enumerated() where words[row >> 6] & (1 << UInt64(row & 63)) != 0 { sum |= 1 << plane }
    return sum
  }

  /// Some of the goods, best first.
  func page(offset: Int, limit: Int) -> [Int] {
    var rows: [Int] = []
    var toSkip = max(0, offset)
    take(found, Self.planeCount - 1, &toSkip, limit, &rows)
    return rows
  }

  /// Appends goods of a set: first those with a bit of the sum, then those without.
  private func take(_ set: RowSet, _ plane: Int, _ toSkip: inout Int, _ limit: Int, _ rows: inout [Int]) {
    guard rows.count < limit else { return }
    let count = set.count
    if count <= toSkip {
      toSkip -= count
      return
    }
    guard plane >= 0 else {
      rows += set.page(offset: toSkip, limit: limit - rows.count)
      toSkip = 0
      return
    }
    let (with, without) = set.divided(by: planes[plane])
    take(with, plane - 1, &toSkip, limit, &rows)
    take(without, plane - 1, &toSkip, limit, &rows)
  }
}
