import Testing

@testable import LandedCost
@testable import Money
@testable import Primitives
@testable import Quotes
@testable import Screen
@testable import Storefront

@Suite("The comparison")
struct CompareTests {
  private func screen(
    _ skus: [SKU] = [ProductFixture.red, ProductFixture.green], _ width: Int = 120, _ height: Int = 40, language: String = "en"
  ) -> Visit<ProductShop> {
    var app = ProductFixture.app(width, height, language: language)
    app.compared = skus.map(ProductFixture.summary)
    return Visit(ComparePage(), app)
  }

  @Test("It asks for all quotes in one go, and for pictures once")
  func asks() {
    let keys = [ProductFixture.red, ProductFixture.green].map {
      QuoteKey(sku: $0, zone: ProductFixture.zone, hour: ProductFixture.hour, currency: .euro)
    }
    #expect(screen().effects == [.shop(.quote(keys)), .assets(.loadPicture("bicycle-folding"))])
  }

  @Test("Delete takes the selected one away, Enter opens it")
  func keys() throws {
    var screen = screen()
    screen.press(.right, .enter)
    #expect(try #require(screen.page as? ProductDetailPage).sku == ProductFixture.green)
    screen.press(.escape, .delete)
    #expect(screen.app.compared.map(\.sku) == [ProductFixture.red])
    screen.press(.delete)
    #expect(screen.text.contains("Nothing is marked to compare."))
  }

  @Test("A key shows attributes side by side, what the goods differ in plain and the rest muted, and the options again")
  func attributes() {
    var screen = screen()
    screen.press(.character("i"))
    #expect(screen.effects.contains { if case .shop(.loadProduct(_, "fenghuang-swift-20")) = $0 { true } else { false } })
    for text in ["Gears", "145–190 cm", "20x1.5"] { #expect(screen.text.contains(text), "\(text)") }
    screen.press(.character("i"))
    #expect(!screen.text.contains("145–190 cm"))
  }

  @Test("The selected column shows wherever it does not fit beside the others")
  func narrow() {
    var screen = screen([ProductFixture.red, ProductFixture.green, "FH-SWIFT20-WHT", "FH-SWIFT20-BLU"], 80, 24)
    screen.press(.end)
    #expect(screen.text.contains("Blue"))
    screen.press(.home)
    #expect(screen.text.contains("Red"))
  }

  @Test("No mode beside a price is cut, whatever the width: the day of the week gives way", arguments: ["en", "zh-Hans"])
  func wholeModes(code: String) throws {
    for width in stride(from: 76, through: 120, by: 2) {
      let screen = screen([ProductFixture.red, ProductFixture.green], width, 40, language: code)
      let options = screen.lines.filter { $0.contains("═ ") || $0.contains("─ ") && $0.contains("€") }
      #expect(!options.isEmpty && options.allSatisfy { !$0.contains("…") }, "at \(width) columns")
    }
  }

  @Test("What is sold out says so in its column")
  func soldOut() { #expect(screen([ProductFixture.red, "FH-SWIFT20-WHT"]).text.contains("Sold out")) }

  @Test("The least price is a whole one where there is one, and one of which a part is unknown has a sign")
  func leastOfWholePrices() {
    func quote(_ unknown: [CostKind], cents: Int64) -> Quote {
      let road = ProductFixture.road
      let cost = LandedCost(
        regime: .standard, terms: unknown.isEmpty ? .ddp : .dap, lines: road.cost.lines, total: Money(minor: cents, currency: .euro),
        unknown: unknown)
      return Quote(
        options: [
          DeliveryOption(
            id: road.id, labels: [.recommended], site: road.site, zone: road.zone, services: road.services, modes: road.modes,
            distribution: road.distribution, arrival: road.arrival, stages: road.stages, cost: cost, co2Grams: road.co2Grams)
        ], closed: [], orderedAt: ProductFixture.hour)
    }
    func drawn(_ first: [CostKind], _ second: [CostKind]) -> String {
      var screen = screen()
      let keys = [ProductFixture.red, ProductFixture.green].map {
        QuoteKey(sku: $0, zone: ProductFixture.zone, hour: ProductFixture.hour, currency: .euro)
      }
      _ = screen.app.quotes.request(keys)
      screen.app.quotes.keep(.success(quote(first, cents: 10_000)), for: keys[0])
      screen.app.quotes.keep(.success(quote(second, cents: 20_000)), for: keys[1])
      return screen.text
    }
    #expect(drawn([.duty], []).contains("€200.00  least"))
    #expect(drawn([.duty], []).contains("€100.00 + "))
    #expect(!drawn([.duty], []).contains("€100.00 +  least"))
    #expect(drawn([.duty], [.vat]).contains("€100.00 +  least"))
    #expect(drawn([], []).contains("€100.00  least"))
  }
}
