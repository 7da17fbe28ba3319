import TestSupport
import Testing

@testable import CatalogIndex

@Suite("A glance whether a text may have a measure")
struct MeasureGlanceTests {
  @Test("No text that has one is passed over, and its measures are the same whatever texts came before", arguments: 0..<4)
  func all(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let parts = ["28", "7", ".", ",", " ", "-", "in", "ML", "kg", "xl", "\"", "寸", "毫升", "%", "８", "\u{A0}", "a", "speed", "x"]
    var glance = MeasureGlance()
    var known = KnownMeasures()
    var count = 0
    for _ in 0..<3_000 {
      let text = (0..<Int.random(in: 1..<8, using: &random)).map { _ in parts[Int.random(in: 0..<parts.count, using: &random)] }.joined()
      let measures = Measure.all(in: text).map(\.key)
      let keys = known.keys(in: text)
      #expect(keys == measures, "\(text)")
      guard !measures.isEmpty else { continue }
      count += 1
      let mayHold = glance.mayHold(text)
      #expect(mayHold, "\(text)")
    }
    #expect(count > 300)
  }

  @Test(
    "Numbers of articles and handles mostly are",
    arguments: ["DF-KXL54-WHT", "PR-Q6634-120-OAK", "long-road-26-flat-bed", "shoe"])
  func articles(_ text: String) {
    var glance = MeasureGlance()
    let mayHold = glance.mayHold(text)
    #expect(!mayHold)
  }
}
