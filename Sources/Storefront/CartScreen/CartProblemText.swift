import Orders
import Primitives
import Screen

extension AppState {
  /// What keeps a line from being ordered, and what the shopper can do.
  func advice(_ problem: CartProblem) -> PlainText {
    switch problem {
    case .soldOut(_, let available):
      available > 0
        ? text("cart.problem.fewer", ["n": language.number(available)]) : text("cart.problem.soldOut")
    case .noRoute:
      text("cart.problem.noRoute", ["place": settings.destination.map { language.name($0.name) } ?? ""])
    case .unknown: text("cart.problem.unknown")
    case .noRate(_, let currency): text("cart.problem.noRate", ["currency": currency.code])
    }
  }

  /// What the shop refuses or cannot do, as a sentence.
  func words(_ error: ShopError) -> String { language.shopError(error, in: network) }

  /// The same where a short word for it does not say all: it is neither sold out, nor gone, nor without a delivery.
  func reason(_ error: ShopError) -> PlainText? {
    switch error {
    case .noRoute, .outOfStock, .unknownSKU: nil
    default: PlainText(words(error))
    }
  }

  /// Why no plan came.
  func explanation(_ failure: ShopError) -> PlainText {
    switch failure {
    case .noRoute: text("cart.failed.noRoute")
    case .outOfStock: text("cart.failed.soldOut")
    case .unknownSKU: text("cart.failed.unknown")
    default: text("cart.failed", ["why": words(failure)])
    }
  }
}
