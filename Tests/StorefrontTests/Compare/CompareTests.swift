import Testing

@testable import Commerce
@testable import Screen
@testable import Storefront

@Suite("The comparison")
struct CompareTests {
  private func screen(_ skus: [SKU] = [ProductFixture.red, ProductFixture.green], _ width: Int = 120, _ height: Int = 40) -> Screenful {
    var app = ProductFixture.app(width, height)
    app.compared = skus.map(ProductFixture.summary)
    return ProductFixture.screen(ComparePage(), app)
  }

  @Test("It asks for all quotes in one go, and for pictures once")
  func asks() {
    let keys = [ProductFixture.red, ProductFixture.green].map {
      QuoteKey(sku: $0, zone: ProductFixture.zone, hour: ProductFixture.hour, currency: .euro)
    }
    #expect(screen().effects == [.quote(keys), .loadPicture("bicycle-folding")])
  }

  @Test("Delete takes the selected one away, Enter opens it")
  func keys() throws {
    var screen = screen()
    screen.press(.right, .enter)
    guard case .push(let page)? = screen.app.navigation.last else {
      Issue.record("nothing opens")
      return
    }
    #expect(try #require(page as? ProductDetailPage).sku == ProductFixture.green)
    screen.press(.delete)
    #expect(screen.app.compared.map(\.sku) == [ProductFixture.red])
    screen.press(.delete)
    #expect(screen.text.contains("Nothing is marked to compare."))
  }

  @Test("The selected column shows wherever it does not fit beside the others")
  func narrow() {
    var screen = screen([ProductFixture.red, ProductFixture.green, "FH-SWIFT20-WHT", "FH-SWIFT20-BLU"], 80, 24)
    screen.press(.end)
    #expect(screen.text.contains("Blue"))
    screen.press(.home)
    #expect(screen.text.contains("Red"))
  }

  @Test("What is sold out says so in its column")
  func soldOut() { #expect(screen([ProductFixture.red, "FH-SWIFT20-WHT"]).text.contains("Sold out")) }
}
