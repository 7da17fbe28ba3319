import Primitives
import TestSupport
import Testing

@testable import CatalogIndex

@Suite("Numbers for values")
struct NumberingTests {
  @Test("Values have numbers in the order in which they are met, whatever was asked for before", arguments: [1, 2, 3])
  func order(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    var numbering = Numbering<String>()
    var expected: [String: UInt32] = [:]
    for _ in 0..<5_000 {
      // Runs of the same values in the same order, and some at random.
      for value in Bool.random(using: &random) ? ["a", "b", "b", "c"] : ["\(Int.random(in: 0..<200, using: &random))"] {
        let number = numbering.number(of: value)
        #expect(number == expected[value] ?? UInt32(expected.count))
        expected[value] = number
      }
    }
    #expect(numbering.values.count == expected.count)
    for (value, number) in expected { #expect(numbering.values[Int(number)] == value) }
  }

  @Test("Texts and names of a world are numbered by what they are written as, names with all their languages")
  func written() {
    var texts = WrittenTexts()
    #expect(["", "a", "é", "e\u{301}", "a", ""].map { texts.number(of: $0) } == [0, 1, 2, 3, 1, 0])
    #expect(texts.texts.map { String(decoding: $0, as: UTF8.self).unicodeScalars.count } == [0, 1, 1, 2])
    let names: [LocalizedName] = [
      LocalizedName("a"), LocalizedName("a", ["fr": "b"]), LocalizedName("a", ["de": "b"]), LocalizedName("a", ["fr": "b", "de": "b"]),
      LocalizedName("afr", ["de": "b"]), LocalizedName("a"),
    ]
    #expect(names.map { texts.number(of: $0) } == [0, 1, 2, 3, 4, 0])
    #expect(texts.names == Array(names.prefix(5)))
  }
}
