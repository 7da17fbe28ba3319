import Testing

@testable import Catalog
@testable import Money
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("What goods can be narrowed to")
struct FacetTests {
  /// Moves to a line of the left pane.
  private func move(_ visit: inout Visit<ShelfShop>, to isWanted: (Facet) -> Bool) throws {
    if visit.shelf?.pane != .facets { visit.press(.tab) }
    visit.press(.home)
    for _ in 0..<60 {
      if let facet = visit.shelf?.facets.current, isWanted(facet) { return }
      visit.press(.down)
    }
    Issue.record("there is no such line")
  }

  @Test("Prices and dates are counted once nobody types, and fill their places")
  func counted() {
    var visit = Visit()
    visit.unanswered = { if case .shop(.count) = $0 { true } else { false } }
    visit.press(.character("/"))
    visit.type("fold")
    #expect(visit.shelf?.facets.figures == nil)
    let asked = visit.effects.compactMap { if case .shop(.count(let ticket, let request)) = $0 { (ticket, request) } else { nil } }
    #expect(asked.last?.1.text == "fold")
    visit.send(.facetsCounted(asked[0].0, ShelfFixture.facets(ShelfFixture.goods)))
    if let last = asked.last { visit.send(.facetsCounted(last.0, ShelfFixture.facets([]))) }
    #expect(visit.shelf?.facets.figures == ShelfFixture.facets([]))
  }

  @Test("A band of prices narrows the list, any price takes it back, and so does x")
  func price() throws {
    var visit = Visit()
    let band = try #require(visit.shelf?.facets.figures?.prices.first)
    try move(&visit) { $0 == .price(band.value) }
    visit.press(.enter)
    #expect(visit.shelf?.filter.price == band.value)
    #expect(visit.shelf?.rows.total == band.count)
    try move(&visit) { $0 == .price(nil) }
    visit.press(.enter)
    #expect(visit.shelf?.rows.total == ShelfFixture.delivered)
    try move(&visit) { $0 == .price(band.value) }
    visit.press(.enter, .character("x"))
    #expect(visit.shelf?.filter.price == nil)
  }

  @Test("Values of an attribute are one or the other, and go with the category that has them")
  func attributes() throws {
    var visit = Visit()
    try move(&visit) { $0 == .category("bicycles", depth: 0) }
    visit.press(.enter)
    try move(&visit) { $0 == .category("folding", depth: 1) }
    visit.press(.enter)
    let all = visit.shelf?.rows.total ?? 0
    let small = Facet.attribute(Specification(attribute: ShelfFixture.wheel, value: ShelfFixture.inches(16)))
    try move(&visit) { $0 == small }
    visit.press(.enter)
    let some = visit.shelf?.rows.total ?? 0
    #expect(some > 0 && some < all)
    try move(&visit) { $0 == .attribute(Specification(attribute: ShelfFixture.wheel, value: ShelfFixture.inches(20))) }
    visit.press(.enter)
    #expect(visit.shelf?.rows.total == all)
    try move(&visit) { $0 == .allGoods }
    visit.press(.enter)
    #expect(visit.shelf?.filter.attributes.isEmpty == true)
  }
}
