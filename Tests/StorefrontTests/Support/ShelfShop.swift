import Primitives

@testable import Delivery
@testable import Phrases
@testable import Screen
@testable import Storefront

/// The small shelf made by hand behind the whole storefront.
struct ShelfShop: StubShop {
  /// Repeats the goods, for lists of several pages.
  var copies = 1

  func answers(_ effect: Effect, _ app: AppState) -> [Action] {
    switch effect {
    case .shop(.loadCategories): return [.categoriesArrived(ShelfFixture.categories)]
    case .shop(.search(let ticket, let request)): return [.searchArrived(ticket, .success(ShelfFixture.search(request, copies: copies)))]
    case .shop(.count(let ticket, let request)):
      return [.facetsCounted(ticket, ShelfFixture.facets(ShelfFixture.search(request, copies: copies).rows))]
    case .shop(.quote(let keys)): return keys.map { .quoteArrived($0, ShelfFixture.answer($0)) }
    case .wake(let ticket, _): return [.woke(ticket)]
    case .shop(.loadProduct(let ticket, let handle)):
      return [.productArrived(ticket, handle == ProductFixture.page.product.handle ? ProductFixture.page : nil)]
    case .assets(.loadPicture(let name)): return [.pictureArrived(name, ProductFixture.picture(name))]
    case .assets(.loadMap): return [.mapArrived(.empty)]
    case .shop(.findPlaces(let ticket, let text)):
      let places = ShelfFixture.places.filter { text.isEmpty || $0.name.base.lowercased().hasPrefix(text.lowercased()) }
      return [.placesArrived(ticket, places)]
    case .customer(.addToCart(let sku, let count, _)):
      var cart = app.cart
      cart.add(sku, quantity: count)
      return [.cartArrived(cart)]
    case .assets(.loadLanguage(let code)): return [.languageArrived(ProductFixture.language(code))]
    default: return []
    }
  }
}

extension Visit where Shop == ShelfShop {
  /// The storefront from its first frame on.
  init(
    _ width: Int = 120, _ height: Int = 40, language code: String = "en", destination: Destination? = ProductFixture.ghent, copies: Int = 1,
    glyphs: GlyphSet = .unicode, hasNetwork: Bool = true, region: CountryCode? = nil
  ) {
    var model = Model(
      size: Size(width: width, height: height), language: ProductFixture.language(code),
      settings: Settings(destination: destination, currency: .euro, languageCode: code, theme: .dark), glyphs: glyphs,
      now: ProductFixture.now, region: region)
    model.app.languages = ProductFixture.languages
    self.init(model: model, shop: ShelfShop(copies: copies))
    send(.started)
    if hasNetwork { arriveNetwork() }
  }

  mutating func arriveNetwork() {
    send(
      .networkArrived(ShelfFixture.network, currencies: ShelfFixture.currencies, symbols: ["EUR": "€", "CNY": "¥", "GBP": "£", "KZT": "₸"]))
  }
}
