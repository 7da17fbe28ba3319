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

  /// Why no plan came.
  func explanation(_ failure: QuoteFailure) -> PlainText {
    switch failure {
    case .noRoute: text("cart.failed.noRoute")
    case .soldOut: text("cart.failed.soldOut")
    case .unknownSKU: text("cart.failed.unknown")
    case .unavailable(let why): text("cart.failed", ["why": why])
    }
  }
}
