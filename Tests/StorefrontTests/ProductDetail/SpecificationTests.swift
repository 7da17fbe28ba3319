import Screen
import Testing

@testable import Primitives
@testable import Storefront

@Suite("All about a product")
struct SpecificationTests {
  private func screen(_ size: (Int, Int), _ code: String = "en") -> Visit<ProductShop> {
    var screen = Visit(
      ProductDetailPage(handle: "fenghuang-swift-20", sku: ProductFixture.red), ProductFixture.app(size.0, size.1, language: code))
    screen.press(.character("i"))
    return screen
  }

  @Test("A key opens attributes with their units, weight, box and stock; it and Escape go back")
  func opens() {
    var screen = screen((120, 40))
    for text in ["Gears", "20 in", "145–190 cm", "Rack, Mudguards", "20x1.5", "13.4 kg", "Fenghuang", "Liège"] {
      #expect(screen.text.contains(text), "\(text)")
    }
    screen.press(.escape)
    #expect(screen.page is ProductDetailPage)
    screen.press(.character("i"), .character("i"))
    #expect(screen.page is ProductDetailPage)
  }

  @Test("What does not fit is scrolled to")
  func scrolls() {
    var screen = screen((60, 16))
    #expect(!screen.text.contains("Xi'an"))
    screen.press(.end)
    #expect(screen.text.contains("Xi'an"))
    screen.press(.home)
    #expect(screen.text.contains("Brand"))
  }

  @Test("It looks as it did", arguments: ["en", "zh-Hans"], [(80, 24), (120, 40)])
  func frames(code: String, size: (Int, Int)) {
    expectFrame(screen(size, code).surface, "specification-\(code)-\(size.0)x\(size.1)")
  }
}
