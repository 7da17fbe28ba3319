import Testing

@testable import CatalogIndex

@Suite("Numbers with units")
struct MeasureTests {
  private func keys(_ text: String) -> [String] { Measure.all(in: text).map { String(decoding: $0.key, as: UTF8.self) } }

  @Test(
    "Ways to write a measure are one",
    arguments: [
      ["28 inch", "28\"", "28in", "28-inch", "28 inches", "28寸", "28 英寸", "28″", "２８寸"],
      ["30ml", "30 ml", "30毫升", "0.03 l", "30 millilitres"],
      ["500w", "500 W", "0.5 kW", "500瓦", "500 watts"], ["5 kg", "5kg", "5公斤", "5 千克", "5000 g", "5,0 kilo"], ["1.5 m", "150cm", "150 厘米"],
      ["7 speed", "7-speed", "7速", "7 gears"], ["2 seater", "2-seater", "2人"],
    ])
  func ways(_ texts: [String]) {
    let found = texts.map { keys($0) }
    #expect(found.allSatisfy { $0.count == 1 && $0 == found[0] }, "\(found)")
  }

  @Test("What is no measure is none", arguments: ["28", "H7", "2 in 1", "28 bicycle", "FH-28", "h 7", "", "...", "in 28", "5. Mai"])
  func none(_ text: String) { #expect(keys(text).isEmpty) }

  @Test("Several stand in one text, with a decimal point too")
  func several() { #expect(keys("27.5 inch, 250 W, 36V") == ["27.5in", "250w", "36v"]) }
}
