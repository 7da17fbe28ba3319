import Testing

@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("Frames of product, explorer and comparison")
struct ProductFrameTests {
  static let languages = ["en", "zh-Hans"]

  @Test("The product", arguments: FrameSizes.all, languages)
  func product(size: (Int, Int), code: String) {
    var screen = Visit(
      ProductDetailPage(handle: "fenghuang-swift-20", sku: ProductFixture.red), ProductFixture.app(size.0, size.1, language: code))
    screen.press(.down)
    expectFrame(screen.surface, "product-\(code)-\(size.0)x\(size.1)")
  }

  @Test("The product with a wish for a date, a line of its price in focus")
  func wish() {
    var app = ProductFixture.app(120, 40)
    app.wish = LocalDate("2026-12-18")
    var screen = Visit(ProductDetailPage(handle: "fenghuang-swift-20", sku: ProductFixture.red), app)
    screen.press(.down, .tab, .down, .down, .down, .down)
    expectFrame(screen.surface, "product-costs-120x40")
  }

  @Test("The price line by line with its law", arguments: FrameSizes.all, languages)
  func price(size: (Int, Int), code: String) {
    var screen = Visit(
      ProductDetailPage(handle: "fenghuang-swift-20", sku: ProductFixture.red), ProductFixture.app(size.0, size.1, language: code))
    screen.press(.down, .character("s"))
    expectFrame(screen.surface, "price-\(code)-\(size.0)x\(size.1)")
    screen.press(.end)
    expectFrame(screen.surface, "price-end-\(code)-\(size.0)x\(size.1)")
  }

  @Test("The timeline", arguments: FrameSizes.all, languages)
  func timeline(size: (Int, Int), code: String) {
    var screen = Visit(
      ExplorerPage(product: ProductFixture.page, sku: ProductFixture.red, quote: ExplorerTests.key, option: ProductFixture.rail.id),
      ProductFixture.app(size.0, size.1, language: code))
    screen.press(.down, .down)
    expectFrame(screen.surface, "timeline-\(code)-\(size.0)x\(size.1)")
  }

  @Test("The percentiles and all options", arguments: [(60, 20), (120, 40), (160, 50)], languages)
  func options(size: (Int, Int), code: String) {
    var screen = Visit(
      ExplorerPage(product: ProductFixture.page, sku: ProductFixture.red, quote: ExplorerTests.key, option: nil),
      ProductFixture.app(size.0, size.1, language: code))
    expectFrame(screen.surface, "options-\(code)-\(size.0)x\(size.1)")
    screen.press(.right, .character("p"))
    expectFrame(screen.surface, "percentiles-\(code)-\(size.0)x\(size.1)")
  }

  @Test("The comparison", arguments: FrameSizes.all, languages)
  func compare(size: (Int, Int), code: String) {
    var app = ProductFixture.app(size.0, size.1, language: code)
    app.compared = [ProductFixture.red, ProductFixture.green].map(ProductFixture.summary)
    expectFrame(Visit(ComparePage(), app).surface, "compare-\(code)-\(size.0)x\(size.1)")
  }
}
