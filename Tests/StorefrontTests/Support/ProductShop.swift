@testable import Screen
@testable import Storefront

/// The folding bicycle's shop behind its page, the explorer and the comparison.
struct ProductShop: StubShop {
  func answers(_ effect: Effect, _ app: AppState) -> [Action] {
    switch effect {
    case .shop(.loadProduct(let ticket, let handle)):
      [.productArrived(ticket, handle == ProductFixture.page.product.handle ? ProductFixture.page : nil)]
    case .shop(.quote(let keys)): keys.map { .quoteArrived($0, ProductFixture.answer($0)) }
    case .shop(.explain(let questions)): questions.map { .explained($0, ProductFixture.explanation($0)) }
    case .assets(.loadPicture(let name)): [.pictureArrived(name, ProductFixture.picture(name))]
    case .assets(.loadMap): [.mapArrived(.empty)]
    default: []
    }
  }
}

extension [Effect] {
  /// But for what is asked about the law of prices.
  var besidesLaw: [Effect] { filter { if case .shop(.explain) = $0 { false } else { true } } }
}

extension Visit where Shop == ProductShop {
  /// The storefront with this page on the shelf.
  ///
  /// - Parameter answers: The shop answers; else it is silent for the whole visit.
  init(_ page: any Page, _ app: AppState, answers: Bool = true) {
    self.init(model: ProductFixture.model(app), shop: ProductShop())
    if !answers { unanswered = { _ in true } }
    self.app.push(page)
    // An answer that changes nothing: with it the page comes.
    send(.categoriesArrived(app.categories))
  }
}
