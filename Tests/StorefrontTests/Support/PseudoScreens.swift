import Quotes
import Testing

@testable import Screen
@testable import Storefront

/// Every screen of the shop, drawn in a language at a size.
enum PseudoScreens {
  struct Screenshot: Sendable {
    let name: String
    let surface: Surface
  }

  static func all(_ width: Int, _ height: Int, language code: String) throws -> [Screenshot] {
    var screens = shelf(width, height, code)
    for name in CartFrameTests.names {
      let visit = try #require(CartFrameTests.visit(name, width, height, code), "\(name)")
      screens.append(Screenshot(name: name, surface: visit.surface))
    }
    for name in ActFrameTests.names {
      let visit = try #require(ActFrameTests.visit(name, width, height, code), "\(name)")
      screens.append(Screenshot(name: name, surface: visit.surface))
    }
    return try screens + product(width, height, code) + explorer(width, height, code)
  }

  private static func shelf(_ width: Int, _ height: Int, _ code: String) -> [Screenshot] {
    let keys: [(String, [Key])] = [
      ("shelf", []), ("shelf-wish", [.tab, .down, .enter, .down, .down, .down, .down, .down, .enter, .down]),
      ("shelf-search", [.character("/"), .character("x")]), ("shelf-nowhere", [.character("/"), .character("s"), .enter, .character("u")]),
      ("help", [.character("?")]), ("help-end", [.character("?"), .end]), ("palette", [.character(":")]), ("settings", [.character(",")]),
      ("palette-language", [.character(","), .down, .down, .enter]), ("destination", [.character("g")]),
      ("shelf-marked", [.character("m")]),
    ]
    var screens = keys.map { name, keys in
      var visit = Visit(width, height, language: code)
      for key in keys { visit.press(key) }
      return Screenshot(name: name, surface: visit.surface)
    }
    screens.append(Screenshot(name: "destination-first", surface: Visit(width, height, language: code, destination: nil).surface))
    screens.append(Screenshot(name: "shelf-first", surface: Visit(width, height, language: code, hasNetwork: false).surface))
    return screens
  }

  private static func product(_ width: Int, _ height: Int, _ code: String) -> [Screenshot] {
    let keys: [(String, [Key])] = [
      ("product", [.down]), ("product-costs", [.down, .tab, .down]), ("price", [.down, .character("s")]),
      ("price-end", [.down, .character("s"), .end]), ("product-facts", [.tab, .tab]),
    ]
    var screens = keys.map { name, keys in
      var screen = Visit(
        ProductDetailPage(handle: "fenghuang-swift-20", sku: ProductFixture.red), ProductFixture.app(width, height, language: code))
      for key in keys { screen.press(key) }
      return Screenshot(name: name, surface: screen.surface)
    }
    var app = ProductFixture.app(width, height, language: code)
    app.compared = [ProductFixture.red, ProductFixture.green].map(ProductFixture.summary)
    screens.append(Screenshot(name: "compare", surface: Visit(ComparePage(), app).surface))
    return screens
  }

  private static func explorer(_ width: Int, _ height: Int, _ code: String) throws -> [Screenshot] {
    let keys: [(String, [Key])] = [
      ("timeline", [.down, .down]), ("options", [.escape]), ("percentiles", [.character("p")]),
      ("what-if", [.down, .down, .character("w")]),
      ("parcel-form", [.character("f")]), ("map", [.character("M")]),
    ]
    var screens = keys.map { name, keys in
      var screen = PlanFixture.explorer(width, height, language: code)
      for key in keys { screen.press(key) }
      return Screenshot(name: name, surface: screen.surface)
    }
    let questions: [(String, Character, PlanningPart)] = [
      ("year", "y", PlanFixture.year(Array(0..<365))), ("matrix", "x", PlanFixture.matrix()), ("order-by", "b", PlanFixture.orderBy),
    ]
    for (name, key, part) in questions {
      var screen = PlanFixture.explorer(width, height, language: code)
      screen.press(.character(key))
      let ticket = try #require(PlanFixture.ticket(screen))
      screen.send(.computed(ticket, part))
      screens.append(Screenshot(name: name, surface: screen.surface))
    }
    return screens
  }
}
