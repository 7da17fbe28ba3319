import Money
import Primitives
import Quotes
import Testing

@testable import Orders
@testable import Screen
@testable import Storefront

@Suite("Frames of year, matrix, order-by and what-if")
struct PlanFrameTests {
  static let languages = ["en", "zh-Hans"]

  private func screen(_ key: Character, _ part: PlanningPart, _ size: (Int, Int), _ code: String) throws -> Visit<ProductShop> {
    var screen = PlanFixture.explorer(size.0, size.1, language: code)
    screen.press(.character(key))
    screen.send(.computed(try #require(PlanFixture.ticket(screen)), part))
    return screen
  }

  @Test("The year", arguments: FrameSizes.all, languages)
  func year(size: (Int, Int), code: String) throws {
    var screen = try screen("y", PlanFixture.year(Array(0..<365)), size, code)
    screen.press(.pageDown, .pageDown, .down)
    expectFrame(screen.surface, "year-\(code)-\(size.0)x\(size.1)")
  }

  @Test("Half a year, while it is computed")
  func half() throws {
    expectFrame(try screen("y", PlanFixture.year(Array(stride(from: 0, to: 180, by: 7))), (80, 24), "en").surface, "year-half-80x24")
  }

  @Test("The matrix", arguments: FrameSizes.usual, languages)
  func matrix(size: (Int, Int), code: String) throws {
    expectFrame(try screen("x", PlanFixture.matrix(), size, code).surface, "matrix-\(code)-\(size.0)x\(size.1)")
  }

  @Test("Order by", arguments: FrameSizes.all, languages)
  func orderBy(size: (Int, Int), code: String) throws {
    expectFrame(try screen("b", PlanFixture.orderBy, size, code).surface, "order-by-\(code)-\(size.0)x\(size.1)")
  }

  @Test("What if, and the form", arguments: languages)
  func sheet(code: String) {
    var screen = PlanFixture.explorer(80, 24, language: code)
    screen.press(.down, .down, .character("w"))
    expectFrame(screen.surface, "what-if-\(code)-80x24")
    screen.press(.escape, .character("f"))
    expectFrame(screen.surface, "parcel-form-\(code)-80x24")
  }

  @Test("The year as a list", arguments: FrameSizes.all, languages)
  func yearList(size: (Int, Int), code: String) throws {
    var screen = try screen("y", PlanFixture.year(Array(0..<365)), size, code)
    screen.press(.pageDown, .pageDown, .down, .character("l"))
    expectFrame(screen.surface, "year-list-\(code)-\(size.0)x\(size.1)")
  }

  @Test("A wide matrix, at every step of the scale", arguments: FrameSizes.all, languages)
  func wideMatrix(size: (Int, Int), code: String) throws {
    var app = ProductFixture.app(size.0, size.1, language: code)
    app.network = ShelfFixture.network
    var screen = Visit(
      ExplorerPage(product: ProductFixture.page, sku: ProductFixture.red, quote: ExplorerTests.key, option: ProductFixture.road.id), app)
    screen.press(.character("x"))
    let zones = try #require(screen.page as? ExplorerPage).panes.matrix.zones
    let sites: [SiteID] = ["BELGG-OW", "CNSHA-MW", "CNSIA-MW"]
    let points = sites.enumerated().flatMap { row, site in
      zones.enumerated().map { column, zone in
        let days = row == 1 && column == 0 ? nil : Double([2, 6, 12, 20, 30, 50][(row * 2 + column) % 6])
        return MatrixCell(site: site, zone: zone, p50Days: days.map { $0 - 1 }, p90Days: days, modes: [.rail])
      }
    }
    screen.send(
      .computed(try #require(PlanFixture.ticket(screen)), PlanningPart(.matrix(points), done: points.count, of: points.count, isLast: true))
    )
    expectFrame(screen.surface, "matrix-wide-\(code)-\(size.0)x\(size.1)")
  }

  /// Without the rail from Xi'an, kept under a name.
  private func scenario(_ size: (Int, Int), _ code: String) -> Visit<ProductShop> {
    var screen = PlanFixture.explorer(size.0, size.1, language: code)
    screen.press(.down, .down, .character("w"), .enter, .character("w"), .down, .enter, .control("u"))
    for letter in "K2" { screen.press(.character(letter)) }
    screen.press(.enter)
    return screen
  }

  @Test("The options of a scenario beside those as it is", arguments: FrameSizes.all, languages)
  func scenarioOptions(size: (Int, Int), code: String) {
    var screen = scenario(size, code)
    let (rail, sea) = (ProductFixture.rail, ProductFixture.sea)
    let late = DeliveryOption(
      id: rail.id, site: rail.site, zone: rail.zone, services: rail.services, modes: rail.modes, distribution: sea.distribution,
      arrival: sea.arrival, stages: rail.stages, cost: ProductFixture.cheap, co2Grams: rail.co2Grams)
    var key = ExplorerTests.key
    key.scenario = screen.app.scenario
    screen.send(
      .quoteArrived(
        key, .success(Quote(options: [ProductFixture.road, late], closed: [ProductFixture.air], orderedAt: ProductFixture.hour))))
    screen.press(.character("d"))
    expectFrame(screen.surface, "scenario-options-\(code)-\(size.0)x\(size.1)")
  }

  @Test("The year of a scenario over the year as it is", arguments: FrameSizes.usual, languages)
  func scenarioYear(size: (Int, Int), code: String) throws {
    var screen = scenario(size, code)
    screen.press(.character("y"))
    screen.send(.computed(try #require(PlanFixture.ticket(screen)), ScenarioTests.late(PlanFixture.year(Array(0..<365)))))
    screen.send(.computed(try #require(PlanFixture.ticket(screen)), PlanFixture.year(Array(0..<365))))
    expectFrame(screen.surface, "scenario-year-\(code)-\(size.0)x\(size.1)")
  }

  @Test("The matrix of a scenario with its differences", arguments: FrameSizes.usual, languages)
  func scenarioMatrix(size: (Int, Int), code: String) throws {
    var screen = scenario(size, code)
    screen.press(.character("x"))
    screen.send(.computed(try #require(PlanFixture.ticket(screen)), PlanFixture.matrix()))
    screen.send(.computed(try #require(PlanFixture.ticket(screen)), ScenarioTests.matrix(ProductFixture.zone)))
    expectFrame(screen.surface, "scenario-matrix-\(code)-\(size.0)x\(size.1)")
  }

  @Test("The sheet of what-if with a scenario in it", arguments: languages)
  func scenarioSheet(code: String) {
    var screen = scenario((80, 24), code)
    screen.press(.character("w"))
    expectFrame(screen.surface, "scenario-sheet-\(code)-80x24")
  }
}
