import Catalog
import Money
import Primitives
import Shop
import TestSupport
import Testing

@testable import CatalogIndex

@Suite("Figures of rows in blocks")
struct FigureBlocksTests {
  private func figure(_ random: inout SplitMix) -> GoodsFigure {
    GoodsFigure(
      grade: random.pick([.complete, .incomplete, .unquoted]), amount: random.pick([0, 199, .max, .min]),
      arrival: random.pick([0, 498_755]),
      start: random.pick([0, 7, GoodsFigure.nowhere]))
  }

  @Test("What was kept of a row is found again, of every other row nothing is known")
  func rows() {
    var random = SplitMix(seed: 80)
    let capacity = 10_000
    let unknown = GoodsFigure(grade: .unquoted, amount: .max, arrival: GoodsFigure.never, start: GoodsFigure.nowhere)
    var blocks = FigureBlocks(capacity: capacity)
    var expected: [Int: GoodsFigure] = [:]
    for row in [0, capacity - 1] + (0..<200).map({ _ in random.whole(0...capacity - 1) }) {
      let own = figure(&random)
      blocks[row] = own
      expected[row] = own
    }
    for row in 0..<capacity { #expect(blocks[row] == expected[row] ?? unknown) }
  }

  @Test("Only neighbours of known rows have memory: of a million goods of which a hundred are known, less than one in a hundred")
  func room() {
    var random = SplitMix(seed: 81)
    var blocks = FigureBlocks(capacity: 1_000_000)
    #expect(blocks.roomCount == 0)
    for _ in 0..<100 { blocks[random.whole(0...999_999)] = figure(&random) }
    #expect((100...10_000).contains(blocks.roomCount))
    let before = blocks.roomCount
    let copy = blocks
    blocks[0] = figure(&random)
    blocks[1] = figure(&random)
    #expect(blocks.roomCount <= before + 64 && copy.roomCount == before)
  }

  @Test("Of several shelves that were appraised, no more figures are kept than may be; the last one is kept whole")
  func bound() throws {
    let shop = try AppraisedShop.small()
    let room = try IndexMemory.$mostFigures.withValue(Int.max) {
      try search(shop, "BE-GNE")
      return try shop.index.read { $1.figureCount }
    }
    #expect(room >= 64)
    try IndexMemory.$mostFigures.withValue(room) {
      for zone in ["HU-DEB", "KZ-ALA", "BE-GNE"] as [ZoneID] {
        try search(shop, zone)
        #expect(try shop.index.read { $1.figureCount } == room)
      }
    }
    try IndexMemory.$mostFigures.withValue(2 * room) {
      try search(shop, "PL-WAW")
      #expect(try shop.index.read { $1.figureCount } == 2 * room)
    }
  }

  private func search(_ shop: AppraisedShop, _ zone: ZoneID) throws {
    let page = try shop.shop.search(SearchRequest(sort: .price, limit: 10, zone: zone, currency: .euro), at: AppraisedShop.hour)
    #expect(page.rows.count == 10)
  }
}
