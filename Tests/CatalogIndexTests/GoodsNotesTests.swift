import Catalog
import Money
import Primitives
import TestSupport
import Testing

@testable import CatalogIndex

struct GoodsNotesTests {
  private static let parts = [
    "凤凰", "城市经典", "寸", "自行车", "羊毛披毯", "绿色女式", "々", "鳳凰", "28", "7", "bike", "Ben's", ",", "140x200", "500 ml", " ",
  ]

  private static func product(_ name: LocalizedName) -> RecordedProduct {
    let product = Product(
      handle: "", category: "", brand: "", name: name, text: LocalizedName(""), hsCode: "87120030", origin: "CN", battery: nil,
      batteryWattHours: nil, dangerousGoods: nil, picture: "", popularity: 1, variants: [])
    return RecordedProduct(
      ProductPage(product: product, stock: []), record: [], specificationNumbers: [], category: nil, brand: 0, nameKey: [], textGroups: [])
  }

  private static func bytes(_ mark: UInt8, _ token: Span<UInt8>) -> [UInt8] {
    var bytes = mark == 0 ? [] : [mark]
    bytes.append(token)
    return bytes
  }

  @Test(
    "A name is found by the same tokens whatever names with the same parts came before, in one run of tokens or in many",
    arguments: [40, 1_000_000])
  func names(_ mostPairs: Int) throws {
    var random = SplitMix(seed: 11)
    var notes = GoodsNotes([], parents: [], SynonymDraft([]), spillFolder: nil, mostPairs: mostPairs)
    var expected: [[UInt8]: [UInt32]] = [:]
    for row in UInt32(0)..<400 {
      let name = LocalizedName(
        (0..<Int.random(in: 1...7, using: &random)).map { _ in
          Self.parts[Int.random(in: 0..<Self.parts.count, using: &random)] + (Bool.random(using: &random) ? " " : "")
        }.joined())
      try notes.add(Self.product(name), row: row)
      var search = SearchTokens()
      var tokens: Set<[UInt8]> = []
      search.forEach(in: name.base) { tokens.insert(Self.bytes($1, $2)) }
      search.forEachMark(inName: name.base, brand: "") { tokens.insert(Self.bytes($0.rawValue, $1)) }
      for token in tokens { expected[token, default: []].append(row) }
    }
    var merge = try notes.endedTokens()
    var found: [[UInt8]: [UInt32]] = [:]
    while try merge.next() { found[merge.token] = merge.rows }
    #expect(found.count > 200 && found == expected)
  }

  @Test(
    "Two numbers of articles share the words before a dash that both have",
    arguments: [
      ("CI-ABK94-CAM", "CI-ABK94-ASH", 9), ("CI-ABK94-CAM", "CI-ABK94", 3), ("CI-ABK94", "CI-ABK94-CAM", 3), ("A-B", "A-B", 2),
      ("AB", "AC", 0), ("", "A-", 0), ("28-A", "28-寸", 0),
    ])
  func shared(_ one: String, _ other: String, _ length: Int) {
    #expect(GoodsNotes.lengthOfSharedWords(one, other) == length)
  }
}
