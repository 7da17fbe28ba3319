import Testing

@testable import Screen
@testable import Storefront

@Suite("Nothing moves when the selection moves")
struct StillRowsTests {
  /// The rows of the screen on which the dates of ways stand.
  private func rows(_ screen: Visit<ProductShop>) -> [Int] {
    let lines = screen.lines
    return lines.indices.filter { lines[$0].contains("90% by") || lines[$0].contains(/90% \d+月/) }
  }

  @Test(
    "The ways of a product stay where they are, whichever is selected and however many costs it has",
    arguments: [(80, 24), (100, 30), (120, 36), (120, 40), (120, 44), (160, 50)], ["en", "zh-Hans"])
  func product(size: (Int, Int), code: String) {
    var screen = Visit(
      ProductDetailPage(handle: ProductFixture.page.product.handle, sku: ProductFixture.red),
      ProductFixture.app(size.0, size.1, language: code))
    let before = rows(screen)
    #expect(!before.isEmpty)
    for _ in 0..<2 {
      screen.press(.down)
      // At 80x24 the list scrolls: the rows it shows are still the same ones of the screen.
      #expect(rows(screen) == before)
    }
  }

  @Test("So do those of the explorer", arguments: [(80, 24), (120, 40), (160, 50)], ["en", "zh-Hans"])
  func explorer(size: (Int, Int), code: String) {
    var screen = Visit(
      ExplorerPage(product: ProductFixture.page, sku: ProductFixture.red, quote: ExplorerTests.key, option: nil),
      ProductFixture.app(size.0, size.1, language: code))
    let before = rows(screen)
    #expect(before.count >= 3)
    for _ in 0..<3 {
      screen.press(.down)
      #expect(rows(screen) == before)
    }
  }
}
