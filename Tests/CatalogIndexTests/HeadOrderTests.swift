import TestSupport
import Testing

@testable import CatalogIndex

struct HeadOrderTests {
  @Test(
    "Many or few, texts are in the order of their heads, and those with one head in the order of the rest", arguments: [0, 1, 100, 60_000])
  func sorted(_ count: Int) {
    var random = SplitMix(seed: 7)
    // Many of few heads, some of many, and heads that differ in any of their bytes.
    var entries: [HeadOrder.Entry] = (0..<count).map { number in
      let head =
        number % 3 == 0
        ? UInt64.random(in: 100..<9_000, using: &random)
        : UInt64.random(in: 0...3, using: &random) << UInt64.random(in: 0..<63, using: &random)
      return (head, UInt32(number) ^ 0x55)
    }
    let expected = entries.sorted { ($0.head, $0.number) < ($1.head, $1.number) }
    HeadOrder.sort(&entries) { $0 < $1 }
    #expect(entries.elementsEqual(expected) { $0 == $1 })
  }

  @Test("Texts come in the order of their bytes, and their heads say so")
  func heads() {
    let texts = ["", "a", "a\u{0}", "ab", "abcdefgh", "abcdefgha", "abcdefghb", "b", "凤", "凤凰车"].map { Array($0.utf8) }
    for (place, text) in texts.enumerated() {
      for (other, later) in texts.enumerated() {
        #expect(ByteOrder.precedes(text[...], later[...]) == (place < other))
        if place < other { #expect(ByteOrder.head(text[...]) <= ByteOrder.head(later[...])) }
      }
    }
  }
}
