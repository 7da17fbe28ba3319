import Testing

@testable import CatalogIndex

@Suite("What names say that goods are")
struct NameHeadTests {
  private func heads(_ name: String) -> Set<String> {
    var tokens = SearchTokens()
    var heads: Set<String> = []
    tokens.forEachHead(of: name) { head in heads.insert(head.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }) }
    return heads
  }

  @Test(
    "The last word is, before what they are for or come with; a set is of something",
    arguments: [
      ("Classic 28 bicycle", ["bicycle"]), ("bamboo floor lamps", ["lamp"]), ("bike carrier for the tow ball", ["carrier"]),
      ("rear arm with blade", ["arm"]), ("front brake discs, pair", ["disc"]), ("rechargeable light set", ["light", "set"]),
      ("day essence SPF 50", ["essence", "spf"]), ("nest of stone tables", ["nest", "table"]), ("step-through e-bike", ["bike"]),
    ])
  func english(_ name: String, _ expected: [String]) {
    let stems = Set(expected.map { String(decoding: EnglishForms.stem(Array($0.utf8)), as: UTF8.self) })
    #expect(heads(name) == stems)
  }

  @Test("In Chinese every ending of the last run is")
  func chinese() {
    #expect(heads("疾风 20 寸折叠自行车").isSuperset(of: ["车", "自行车", "折叠自行车"]))
    #expect(heads("舷梯 充电车灯套装").isSuperset(of: ["套装", "车灯", "灯"]))
    #expect(!heads("自行车灯").contains("自行车"))
  }

  @Test(
    "A traditional character is the simplified one, others stay",
    arguments: [("腳踏車", "脚踏车"), ("鳳凰", "凤凰"), ("燈", "灯"), ("自行", "自行"), ("A", "A")])
  func traditional(_ text: String, _ simplified: String) {
    #expect(String(String.UnicodeScalarView(text.unicodeScalars.map(TraditionalCharacters.simplified))) == simplified)
  }

  @Test(
    "All forms of a word have one stem",
    arguments: [
      ["bicycle", "bicycles"], ["battery", "batteries"], ["shelf", "shelves"], ["knife", "knives"], ["glass", "glasses"],
      ["tyre", "tyres", "tire", "tires"],
      ["colour", "colours", "color"], ["moisturiser", "moisturizers"], ["child", "children", "childrens"], ["brush", "brushes"],
      ["glove", "gloves"],
    ])
  func stems(_ words: [String]) { #expect(Set(words.map { EnglishForms.stem(Array($0.utf8)) }).count == 1) }
}
