import Money
import Orders
import Primitives
import Screen

extension AppState {
  /// Puts the goods of an order into the cart once more, unless the shop is still at it.
  func repeating(_ order: Order) -> [Effect] { [.customer(.repeatOrder(order.id))] }

  /// Shows the cart with what a repeated order brought, and what it could not bring as it was.
  mutating func show(_ result: Result<RepeatedOrder, ShopError>) {
    switch result {
    case .failure(let failure): say(PlainText(words(failure)), role: .bad)
    case .success(let repeated):
      say(PlainText(language.repeated(repeated)))
      push(CartPage(news: repeated.differences.map { PlainText(language.difference($0)) }))
    }
  }
}
