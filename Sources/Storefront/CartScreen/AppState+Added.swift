import Phrases
import Primitives
import Quotes
import Screen

extension DeliveryOption {
  /// What the cart is told: the recommended option needs no word, and may be another by the time of ordering.
  var wanted: OptionID? { labels.contains(.recommended) ? nil : id }
}

extension AppState {
  /// What was added, and by which option if the shopper chose another than the recommended one. While the database does not answer nothing has
  /// been yet.
  func added(_ quantity: Int, _ name: String, by option: DeliveryOption?) -> PlainText {
    guard !ledgerWaits else { return text("product.added.waits", ["n": language.number(quantity), "name": name]) }
    guard let option, option.wanted != nil else { return text("product.added", ["n": language.number(quantity), "name": name]) }
    return text(
      "product.added.by",
      [
        "n": language.number(quantity), "name": name, "modes": language.modes(option.modes),
        "site": language.site(option.site, in: network),
      ])
  }
}
