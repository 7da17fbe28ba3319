import Primitives
import TestSupport
import Testing

@testable import CatalogIndex

@Suite("Which words name a variant before others")
struct VariantKeysTests {
  private static let words = ["fh", "fhx", "28", "city", "red", "re", "black", "红色", "深红色", "46", "cm", "厘米"]

  /// By how much needles name a key, as a list chooses the variant that it shows.
  private static func matches(_ key: [UInt8], _ needles: [SearchQuery.Needle]) -> Int {
    key.withUnsafeBytes { key in
      needles.reduce(0) { $0 + (key.holds($1.typed) ? 2 : $1.others.contains(where: key.holds) ? 1 : 0) }
    }
  }

  private static func key(_ random: inout SplitMix, most: Int) -> [UInt8] {
    (0..<random.whole(0...most)).flatMap { _ in [32] + Array(random.pick(words).utf8) }
  }

  private static func needle(_ random: inout SplitMix) -> [UInt8] {
    let word = random.pick(words)
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      // Not typed to its end, or two words of a term.
      let last = random.whole(0...3) == 0 ? [32] + Array(random.pick(words).utf8) : []
      return [32] + Array(word.utf8.prefix(random.whole(1...4))) + last
    }
    return Array(word.utf8)
  }

  /// Notes the keys of rows.
  private static func noted(_ rows: [[[UInt8]]]) -> VariantKeys {
    var keys = VariantKeys(capacity: rows.count)
    for (row, variants) in rows.enumerated() {
      let all = variants.flatMap { $0 }
      all.withUnsafeBytes { bytes in
        var start = 0
        let places = variants.map { key in
          defer { start += key.count }
          return UnsafeRawBufferPointer(rebasing: bytes[start..<(start + key.count)])
        }
        keys.note(row, places)
      }
    }
    return keys
  }

  @Test("Of a row that is said to be plain every variant is named alike, by any words", arguments: [1, 2, 3, 4] as [UInt64])
  func sound(seed: UInt64) {
    var random = SplitMix(seed: seed)
    let rows = (0..<300).map { _ in
      let beginning = Self.key(&random, most: 3)
      return (0..<random.whole(1...4)).map { _ in beginning + Self.key(&random, most: 3) }
    }
    let keys = Self.noted(rows)
    var counts = (plain: 0, named: 0)
    for _ in 0..<200 {
      let needles = (0..<random.whole(1...3)).map { _ in
        SearchQuery.Needle(typed: Self.needle(&random), others: (0..<random.whole(0...2)).map { _ in Self.needle(&random) })
      }
      let plain = keys.plainRows(needles)
      for (row, variants) in rows.enumerated() {
        let ranks = Set(variants.map { Self.matches($0, needles) })
        if plain.contains(row) {
          counts.plain += 1
          #expect(ranks.count == 1, "\(variants) \(needles)")
        } else {
          counts.named += ranks.count > 1 ? 1 : 0
        }
      }
    }
    #expect(counts.plain > 1_000 && counts.named > 1_000)
  }

  @Test("Words that all variants begin with name none, and goods with the same other words are of one kind")
  func beginnings() {
    let rows = ["fh 28", "qx 46"].map { beginning in ["red", "black"].map { Array(" \(beginning) \($0)".utf8) } }
    let keys = Self.noted(rows + [[Array(" fh 28 red".utf8)]])
    func plain(_ word: String) -> [Int] {
      keys.plainRows([SearchQuery.Needle(typed: [32] + Array(word.utf8), others: [])]).page(offset: 0, limit: 9)
    }
    #expect(plain("fh") == [0, 1, 2])
    #expect(plain("4") == [0, 1, 2])
    // One variant is shown whatever names it.
    #expect(plain("red") == [2])
  }

  @Test("What was not read is not said to be plain")
  func unread() {
    let keys = VariantKeys(capacity: 3)
    #expect(keys.plainRows([]).isEmpty && !keys.knows(1))
  }
}
