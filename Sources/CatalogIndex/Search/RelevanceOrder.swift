/// Goods by how well they match, and those that match alike by demand.
struct RelevanceOrder {
  private let found: RowSet
  private let evidence: [Evidence]

  /// Goods, and how much more they count than others: 1, 2 or 4.
  typealias Evidence = (rows: RowSet, weight: Int)

  /// - Parameter evidence: sets of goods and how much more each counts.
  init(_ found: RowSet, _ evidence: [Evidence]) {
    self.found = found
    self.evidence = evidence.filter { !$0.rows.words.isEmpty }
  }

  /// How well each of the goods matches.
  func sums() -> MatchSums { MatchSums(found, evidence) }

  /// Some of the goods, best first.
  ///
  /// They are gone through once, as they lie. As soon as the page is full of goods that match in some way, others that match no better
  /// are not looked at any more.
  func page(offset: Int, limit: Int) -> [Int] {
    let offset = max(0, offset)
    let (end, isBeyond) = offset.addingReportingOverflow(max(0, limit))
    let wanted = isBeyond ? Int.max : end
    guard wanted > 0 else { return [] }
    var best = BestMatches(wanted)
    var sums = MatchSums.Block()
    let words = found.words
    for begin in stride(from: 0, to: words.count, by: MatchSums.Block.words) {
      let places = begin..<min(begin + MatchSums.Block.words, words.count)
      guard words[places].contains(where: { $0 != 0 }) else { continue }
      sums.add(evidence, at: places)
      for vector in stride(from: places.lowerBound, to: places.upperBound, by: 8) {
        let better = sums.better(than: best.least, at: (vector - begin) / 8)
        for place in vector..<vector + 8 {
          var bits = words[place] & better[place - vector]
          while bits != 0 {
            let bit = bits.trailingZeroBitCount
            let sum = sums.sum(place - begin, bit: bit)
            if sum > best.least { best.add(place << 6 | bit, sum) }
            bits &= bits - 1
          }
        }
      }
    }
    return best.page(offset: offset)
  }
}

/// The first goods of each degree of matching, as far as a page needs them.
private struct BestMatches {
  private let wanted: Int
  private var rows: [[Int]] = Array(repeating: [], count: 1 << MatchSums.planes)
  /// Goods that match no better than this are not wanted any more; -1 while all are.
  private(set) var least = -1
  /// How many match better than that.
  private var better = 0

  init(_ wanted: Int) { self.wanted = wanted }

  /// - Parameter match: more than `least`.
  mutating func add(_ row: Int, _ match: Int) {
    rows[match].append(row)
    better += 1
    while better >= wanted {
      least += 1
      better -= rows[least].count
    }
  }

  func page(offset: Int) -> [Int] {
    var page: [Int] = []
    for some in rows.reversed() {
      page += some
      if page.count >= wanted { break }
    }
    return Array(page.prefix(wanted).dropFirst(offset))
  }
}
