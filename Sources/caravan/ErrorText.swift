import Delivery
import LandedCost
import Money
import Orders
import Primitives

/// The shop's refusals as sentences: what is wrong, and what to do.
enum ErrorText {
  static func of(_ error: ShopError) -> String {
    switch error {
    case .usage(let text): text
    case .unknownSKU(let text, let near):
      "there is no SKU or product “\(echo(text))”" + suggestion(near, otherwise: "caravan search finds goods")
    case .unknownPlace(let text, let near):
      "“\(echo(text))” is no place that the shop delivers to" + suggestion(near, otherwise: "caravan network zones lists where it delivers")
    case .doubtfulPlace(let text, let choices):
      "“\(echo(text))” may mean several places:"
        + listed(choices)
    case .wrongPostcode(let text, let match): wrongPostcode(text, match)
    case .notServed(let match, let others):
      notServed(match) + (others.isEmpty ? "" : "\nOf the same name:" + listed(others))
    case .noDestination: "where to? Name a city or country, such as --to Ghent, or choose one in the shop"
    case .unknownOption(let text, let near):
      "“\(echo(text))” is no option here" + suggestion(near, otherwise: "caravan estimate lists them")
    case .unknownOrder(let text, let near):
      "there is no order “\(echo(text))”" + suggestion(near, otherwise: "caravan order list shows all")
    case .unknownSite(let text, let near):
      "there is no site “\(echo(text))”" + suggestion(near, otherwise: "caravan network sites lists them")
    case .unknownService(let text, let near):
      "there is no service “\(echo(text))”" + suggestion(near, otherwise: "caravan network services lists them")
    case .unknownCurrency(let text, let near):
      "no exchange rate is known for “\(echo(text))”" + suggestion(near, otherwise: "Catalog/rates has them")
    case .outOfStock(let sku, let wanted, let available):
      available == 0
        ? "\(sku) is sold out" : "no site has \(wanted) of \(sku): the most is \(available)"
    case .beyondStock(let sku, let wanted, let inCart, let left):
      left == 0
        ? "\(sku) is sold out"
        : "of \(sku) only \(left) are left"
          + (inCart == 0 ? ", not \(wanted)" : ", and \(inCart) of them are in the cart: \(wanted) more are too many")
    case .notAtSite(let sku, let site, let elsewhere):
      "\(site) has not enough of \(sku); it is at \(elsewhere.map(\.rawValue).joined(separator: ", "))"
    case .noRoute(let to, let closed):
      "nothing leads to \(to.base)"
        + (closed.isEmpty
          ? ": no service of the network goes there from where the goods are"
          : ": " + closed.prefix(6).map { "\($0.service) \(reason($0.reason))" }.joined(separator: "; "))
    case .emptyCart: "the cart is empty"
    case .problems(let problems): problems.map(problem).joined(separator: "; ")
    case .totalChanged(let was, let now):
      "the total is now \(now.decimalString) \(now.currency), not \(was.decimalString): look at the cart and order again"
    case .cartChanged(let cart, let ordered):
      if let ordered {
        "the cart was ordered meanwhile: caravan order show \(ordered)" + (cart.isEmpty ? "" : "; what it holds now stays in it")
      } else {
        "the cart was changed meanwhile; nothing was ordered. It holds now: "
          + (cart.isEmpty ? "nothing" : cart.lines.prefix(8).map { "\($0.quantity) × \($0.sku)" }.joined(separator: ", "))
      }
    case .keyUsed(let key, let id): "the key “\(key)” placed order \(id), which was for something else: give another --key"
    case .tooLateToCancel(let id, let status): "order \(id) is \(status.rawValue): it can no longer be cancelled"
    case .tooLateToOrder(let date, let confidence):
      "nothing ordered from now on arrives by \(date) with \(Int((confidence * 100).rounded()))%"
    case .neverReaches(let id, let status): "order \(id) never comes to \(status.rawValue)"
    case .storage(let text), .unavailable(let text): text
    }
  }

  static func unreadable(_ id: OrderID) -> String {
    "the order \(id) cannot be read: it is damaged, or was written by another version; it stays in the shop's database"
  }

  /// The place, where it is, and what to type for it; of one name at most eight.
  private static func listed(_ places: [PlaceMatch]) -> String {
    let shown = places.prefix(8)
    return shown.map { match in
      let name = ([match.name, match.region, match.countryName].compactMap { $0?.base }).joined(separator: ", ")
      guard let destination = match.destination else { return "\n  \(name): not delivered to" }
      // Where a province or country does not tell it from the others, its zone does.
      let own = query(match)
      let isAlone = shown.count { query($0) == own } == 1
      return "\n  \(name): --to " + (isAlone ? "\"\(own)\"" : destination.zone.rawValue)
    }.joined()
  }

  private static func query(_ match: PlaceMatch) -> String {
    "\(match.name.base), \(match.region?.base ?? match.country.rawValue)"
  }

  private static func notServed(_ match: PlaceMatch) -> String {
    let place = match.name == match.countryName ? match.name.base : "\(match.name.base), \(match.countryName.base),"
    guard case .territoryNotServed(let name, let reason) = match.refusal else { return "nobody delivers to \(place) yet" }
    let isCity = match.name != name && match.name != match.countryName
    return "the shop does not deliver to \(isCity ? "\(match.name.base) (\(name.base))" : place) yet: \(reason.base)"
  }

  private static func wrongPostcode(_ text: String, _ match: PlaceMatch) -> String {
    let country = match.countryName.base
    return switch match.refusal {
    case .malformedPostcode(let example?): "“\(echo(text))” holds no postcode of \(country): there they look like \(example)"
    case .noPostcodes: "“\(echo(text))” holds a postcode, and \(country) has none: leave it out"
    default: "“\(echo(text))” holds no postcode of \(country)"
    }
  }

  /// Why a text is no HS code.
  static func of(_ error: HSCodeError, _ text: String) -> String {
    let why =
      switch error {
      case .length(let digits): "it has \(digits) digit\(digits == 1 ? "" : "s")"
      case .notADigit(let sign): "it holds “\(sign)”"
      }
    return "“\(echo(text))” is no HS code: \(why); expected six to ten digits, such as 871200"
  }

  /// A line that is not longer than a few lines of a terminal, whatever was typed into it.
  static func shortened(_ line: String) -> String {
    line.unicodeScalars.count > longest ? String(String.UnicodeScalarView(line.unicodeScalars.prefix(longest))) + "…" : line
  }

  private static let longest = 600

  /// What somebody typed, as it is repeated to them: its beginning, if it is long.
  private static func echo(_ text: String) -> String { text.count > 80 ? text.prefix(80) + "…" : text }

  /// An amount, quantity or measure that is past its limit.
  static func tooLarge(_ what: String, most: Int64, of unit: String) -> String {
    "\(what) may be at most \(number(most)) \(unit)"
  }

  /// A regime that was named and that goods cannot come under.
  static func of(_ refusal: TariffSchedule.RegimeRefusal, regime: Regime, country: CountryCode) -> String {
    func list(_ regimes: [Regime]) -> String { regimes.map(\.rawValue).joined(separator: ", ") }
    switch refusal {
    case .notThere(let has): return "\(country) has no regime \(regime.rawValue); there are \(list(has))"
    case .aboveLimit(let row, let has):
      let currency = row.currency.map { " \($0)" } ?? ""
      let limits =
        [
          row.valueTo.map { "\($0.decimalString(places: 2))\(currency)" },
          row.yearTo.map { "\($0.decimalString(places: 2))\(currency) a year" },
        ]
        .compactMap { $0 }
      return "the goods are above the limit of \(regime.rawValue) in \(country), \(limits.joined(separator: " and "));"
        + " there are also \(list(has.filter { $0 != regime }))"
    }
  }

  /// `1,000,000`.
  static func number(_ value: Int64) -> String {
    var digits = String(value)
    var end = digits.count - 3
    while end > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: end))
      end -= 3
    }
    return digits
  }

  private static func problem(_ problem: CartProblem) -> String {
    switch problem {
    case .soldOut(let sku, let available): available == 0 ? "\(sku) is sold out" : "of \(sku) only \(available) are left at one site"
    case .noRoute(let sku): "nothing leads there for \(sku)"
    case .unknown(let sku): "\(sku) is no longer in the catalog"
    case .noRate(let sku, let currency): "\(sku) has no price here: no exchange rate is known for \(currency)"
    }
  }

  private static func reason(_ reason: ClosedReason) -> String {
    switch reason {
    case .battery: "takes no lithium batteries"
    case .dangerousGoods: "takes no dangerous goods"
    case .tooHeavy(let limit): "takes no parcel over \(limit.value / 1000) kg"
    case .tooLong(let limit): "takes nothing longer than \(limit) mm"
    case .tooBulky(let limit): "takes no length and girth over \(limit) mm"
    case .suspended(let why): "does not run: \(why.base)"
    case .beyondCalendar(let id): "needs a day beyond the calendar \(id)"
    case .noStart: "has no departure within 400 days"
    case .leftOut: "is left out by what-if"
    }
  }

  private static func suggestion(_ near: [String], otherwise: String) -> String {
    near.isEmpty ? "; \(otherwise)" : "; near: \(near.joined(separator: ", "))"
  }
}
