import Testing

@testable import Orders
@testable import Primitives
@testable import Screen
@testable import Storefront

@Suite("The catalog's files, read again while the shop is open")
struct ReloadTests {
  private static let changed = CatalogReload.changed(
    CatalogReload.GoodsCounts(products: 40, differences: CatalogReload.Differences(added: 1, removed: 0, changed: 2)))

  @Test("Ctrl-R asks for it once, from the search field as well, and the shop can be used meanwhile")
  func asks() {
    var visit = Visit(120, 40)
    visit.press(.character("/"))
    visit.type("bike")
    #expect(visit.press(.control("r")) == [.shop(.reloadCatalog)])
    #expect(visit.text.contains("Reading the catalog's files…"))
    #expect(visit.press(.control("r")) == [])
    visit.type("s")
    #expect(visit.text.contains("bikes"))
  }

  @Test("What changed is said; search, destination, page and cart stay, and what was worked out before is asked for again")
  func changes() {
    var visit = Visit(120, 40)
    visit.press(.character("/"))
    visit.type("bike")
    let settings = visit.model.app.settings
    visit.press(.control("r"))
    let effects = visit.send(.catalogReloaded(Self.changed))
    #expect(visit.text.contains("The catalog was read again: 40 products. 1 new, 2 changed."))
    #expect(effects.contains(.customer(.loadCart)) && effects.contains(.shop(.loadCategories)) && effects.contains(.shop(.forgetQuotes)))
    let searched = effects.contains { if case .shop(.search(_, let request)) = $0 { request.text == "bike" } else { false } }
    #expect(searched)
    #expect(visit.model.app.settings == settings && visit.text.contains("bike"))
    // And again, if the merchant goes on.
    #expect(visit.press(.control("r")) == [.shop(.reloadCatalog)])
  }

  @Test("A product that is open is loaded again, and shows what it has now")
  func product() {
    var visit = Visit(ProductDetailPage(handle: "fenghuang-swift-20", sku: ProductFixture.red), ProductFixture.app(120, 40))
    let effects = visit.send(.catalogReloaded(Self.changed))
    let loads = effects.contains { if case .shop(.loadProduct(_, "fenghuang-swift-20")) = $0 { true } else { false } }
    let quotes = effects.contains { if case .shop(.quote) = $0 { true } else { false } }
    #expect(loads && quotes)
    #expect(visit.top(ProductDetailPage.self)?.sku == ProductFixture.red)
  }

  @Test("The cart is planned again")
  func cart() {
    var visit = Visit(CartPage())
    let effects = visit.send(.catalogReloaded(Self.changed))
    #expect(effects.contains { if case .customer(.plan) = $0 { true } else { false } })
  }

  @Test("A bad row is named, and nothing is asked again; files as they were and a failure are said too")
  func refused() {
    var visit = Visit(160, 50)
    visit.press(.control("r"))
    #expect(visit.send(.catalogReloaded(.refused("products/products.csv:7:2: “citty” is no category", more: 3))) == [])
    #expect(visit.text.contains("The catalog stays as it was. products/products.csv:7:2: “citty” is no category"))
    #expect(visit.model.app.notice?.text.string.contains("And 3 more: caravan catalog check") == true)
    #expect(visit.send(.catalogReloaded(.unchanged)) == [])
    #expect(visit.text.contains("The catalog's files are as they were."))
    #expect(visit.send(.catalogReloaded(.failed("no disk"))) == [])
    #expect(visit.text.contains("The catalog stays as it was: no disk"))
  }
}
