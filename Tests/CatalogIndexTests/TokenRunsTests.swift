import Foundation
import Primitives
import TestSupport
import Testing

@testable import CatalogIndex

struct TokenRunsTests {
  /// Tokens with their rows, drawn so that beginnings are shared and some tokens stand in many rows.
  private static func drawn(_ count: Int, _ random: inout SplitMix) -> [[[UInt8]]] {
    let letters = Array("abcé凤".utf8) + [1, 2]
    return (0..<count).map { _ in
      (0..<Int.random(in: 0..<6, using: &random)).map { _ in
        (0..<Int.random(in: 0..<12, using: &random)).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] }
      }
    }
  }

  @Test(
    "However often tokens are written down on the way, each comes once, in the order of its bytes, with all its rows",
    arguments: [3, 50, 100_000])
  func merged(_ most: Int) throws {
    let folder = TemporaryFolder("runs")
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    var random = SplitMix(seed: 5)
    let rows = Self.drawn(120, &random)
    // Looked up by their numbers or not.
    for (spill, looksUp) in [(SpillFile(in: folder.url), false), (SpillFile(in: nil), false), (SpillFile(in: nil), true)] {
      var runs = TokenRuns(spill, mostTokens: most, mostPairs: most)
      var expected: [[UInt8]: [UInt32]] = [:]
      for (row, tokens) in rows.enumerated() {
        for token in tokens {
          if !looksUp {
            try runs.take(token.span, row: UInt32(row))
          } else {
            runs.add(runs.number(of: token.span), row: UInt32(row))
            if runs.isFull { try runs.endRun() }
          }
          if expected[token]?.last != UInt32(row) { expected[token, default: []].append(UInt32(row)) }
        }
      }
      var merged: [[UInt8]: [UInt32]] = [:]
      var last: [UInt8]?
      try runs.merge { token, rows, isWord in
        if let last { #expect(last.lexicographicallyPrecedes(token)) }
        #expect(!isWord)
        last = token
        // A row that was split over two runs comes twice.
        merged[token] = rows.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
      }
      #expect(merged == expected)
    }
  }

  @Test("Common beginnings are those that many tokens share, with the rows of all of them", arguments: [0, 1])
  func beginnings(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let capacity = 40_000
    var rows: [[UInt8]: Set<UInt32>] = [:]
    for _ in 0..<450 {
      let token = (0..<Int.random(in: 1..<5, using: &random)).map { _ in UInt8.random(in: 97...104, using: &random) }
      let count = Int.random(in: 0..<20, using: &random) == 0 ? 1_500 : 8
      for _ in 0..<count { rows[token, default: []].insert(UInt32.random(in: 0..<UInt32(capacity), using: &random)) }
    }
    rows[Array("a凤".utf8)] = [1, 2]
    rows[[2] + Array("abc".utf8)] = [3]
    var found: [[UInt8]: [UInt32]] = [:]
    var gathered = CommonBeginnings(capacity: capacity)
    func note(_ beginning: [UInt8], _ rows: [UInt32]) { found[beginning] = rows }
    for token in rows.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) { gathered.add(token, rows[token, default: []].sorted(), note) }
    gathered.close(note)
    var expected: [[UInt8]: [UInt32]] = [:]
    for beginning in Set(rows.keys.flatMap { token in (1...token.count).map { Array(token[..<$0]) } }) {
      guard beginning.allSatisfy({ $0 > 2 && $0 < 0x80 }) else { continue }
      let having = rows.filter { $0.key.starts(with: beginning) }
      let pairs = having.values.reduce(0) { $0 + $1.count }
      guard having.count > 1, having.count >= 24 || pairs > 2_000 else { continue }
      expected[beginning] = having.values.reduce(into: Set<UInt32>()) { $0.formUnion($1) }.sorted()
    }
    #expect(found == expected && expected.count > 5)
  }

  @Test("Names that waited in a file come in the blocks that they would be in at once", arguments: [7, 1_000])
  func names(_ most: Int) throws {
    let folder = TemporaryFolder("names")
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    var random = SplitMix(seed: 6)
    // Some stand twice.
    let names = (0..<500).map { _ in Array("\(UInt8.random(in: 0...250, using: &random))-name".utf8) }
    var runs = TokenRuns(SpillFile(in: folder.url), mostTokens: most)
    for (row, name) in names.enumerated() { try runs.take(name.span, row: UInt32(row)) }
    var spilled: [[[UInt8]]] = []
    try SpilledNames(runs.ended(), SpillFile(in: folder.url)).forEach { spilled.append([$0.first, $0.packed]) }
    var expected: [[[UInt8]]] = []
    NameBlocks.blocks(names, numbers: Array(names.indices), order: ByteOrder.sorted(names)) { expected.append([$0.first, $0.packed]) }
    #expect(spilled == expected && spilled.count > 3)
  }

  @Test("Rows that are gathered in bytes are the same again")
  func posting() {
    var draft = PostingDraft()
    let rows: [UInt32] = [0, 1, 5, 200, 20_000, 3_000_000, 3_000_001]
    for row in rows { draft.append(row) }
    #expect(draft.rows == rows && PostingDraft().rows == [])
  }
}
