import CursesTerminal
import Delivery
import LandedCost
import Money
import Orders
import Phrases
import Primitives
import ShopRuntime

/// The shop's refusals as sentences in the language of the run: what is wrong, and what to do. Their words are the language's `error.…` keys.
enum ErrorText {
  /// As the arguments, the settings or the environment ask; English for JSON, which is the same in every language.
  private static let words: Language = RunLanguage.ofErrors

  static func of(_ error: ShopError) -> String {
    switch error {
    case .usage(let text): text
    case .unknownSKU(let text, let near): unknown("unknownSKU", text, near)
    case .unknownPlace(let text, let near): unknown("unknownPlace", text, near)
    case .doubtfulPlace(let text, let choices): words("error.doubtfulPlace", ["text": echo(text), "places": listed(choices)])
    case .wrongPostcode(let text, let match): wrongPostcode(text, match)
    case .notServed(let match, let others):
      others.isEmpty ? notServed(match) : words("error.sameName", ["what": notServed(match), "line": "\n", "places": listed(others)])
    case .noDestination: words("error.noDestination")
    case .unknownOption(let text, let near): unknown("unknownOption", text, near)
    case .unknownOrder(let text, let near): unknown("unknownOrder", text, near)
    case .unknownSite(let text, let near): unknown("unknownSite", text, near)
    case .unknownService(let text, let near): unknown("unknownService", text, near)
    case .unknownCurrency(let text, let near): unknown("unknownCurrency", text, near)
    case .outOfStock(let sku, let wanted, let available):
      available == 0
        ? words("error.soldOut", ["sku": "\(sku)"])
        : words("error.outOfStock", ["sku": "\(sku)", "wanted": "\(wanted)", "available": "\(available)"])
    case .beyondStock(let sku, let wanted, let inCart, let left):
      left == 0
        ? words("error.soldOut", ["sku": "\(sku)"])
        : words(
          inCart == 0 ? "error.beyondStock" : "error.beyondStock.inCart",
          ["sku": "\(sku)", "left": "\(left)", "inCart": "\(inCart)", "wanted": "\(wanted)"])
    case .notAtSite(let sku, let site, let elsewhere):
      words("error.notAtSite", ["site": "\(site)", "sku": "\(sku)", "elsewhere": words.list(elsewhere.map(\.rawValue))])
    case .noRoute(let to, let closed): words("error.noRoute", ["place": words.name(to), "why": noRoute(closed)])
    case .emptyCart: words("error.emptyCart")
    case .problems(let problems): problems.map(problem).joined(separator: semicolon)
    case .totalChanged(let was, let now):
      words("error.totalChanged", ["now": "\(now.decimalString) \(now.currency)", "was": was.decimalString])
    case .cartChanged(let cart, let ordered): cartChanged(cart, ordered)
    case .keyUsed(let key, let id): words("error.keyUsed", ["key": "\(key)", "order": "\(id)"])
    case .tooLateToCancel(let id, let status): words("error.tooLateToCancel", ["order": "\(id)", "status": status.rawValue])
    case .tooLateToOrder(let date, let confidence):
      words("error.tooLateToOrder", ["date": "\(date)", "share": words.percent(Int((confidence * 100).rounded()))])
    case .neverReaches(let id, let status): words("error.neverReaches", ["order": "\(id)", "status": status.rawValue])
    case .storage(let text), .unavailable(let text): text
    case .outcomeUnknown(let key, let text):
      words(key == nil ? "error.outcomeUnknown" : "error.outcomeUnknown.key", ["why": text, "key": key?.rawValue ?? ""])
    }
  }

  static func of(_ error: TerminalError) -> String { words("error.terminal", ["why": "\(error)"]) }

  static func of(_ error: CatalogUnusable) -> String {
    words("error.catalogUnusable", ["folder": error.folder]) + error.issues.prefix(5).map { "\n  \($0)" }.joined()
  }

  static func of(_ error: Folders.Missing) -> String {
    words("error.folderMissing", ["name": error.name, "looked": error.looked.joined(separator: ", ")])
  }

  static func unreadable(_ id: OrderID) -> String { words("error.unreadableOrder", ["order": "\(id)"]) }

  /// What is not there, with what is near it, else with where to look.
  private static func unknown(_ key: String, _ text: String, _ near: [String]) -> String {
    let what = words("error.\(key)", ["text": echo(text)])
    return near.isEmpty
      ? words("error.hint", ["what": what, "hint": words("error.\(key).hint")])
      : words("error.near", ["what": what, "near": words.list(near)])
  }

  private static func noRoute(_ closed: [ClosedService]) -> String {
    guard !closed.isEmpty else { return words("error.noRoute.noService") }
    return closed.prefix(6).map { words("error.noRoute.closed", ["service": "\($0.service)", "why": reason($0.reason)]) }
      .joined(separator: semicolon)
  }

  private static func cartChanged(_ cart: Cart, _ ordered: OrderID?) -> String {
    if let ordered { return words(cart.isEmpty ? "error.cartOrdered" : "error.cartOrdered.more", ["order": "\(ordered)"]) }
    let goods = cart.lines.prefix(8).map { "\($0.quantity) × \($0.sku)" }
    return words("error.cartChanged", ["goods": cart.isEmpty ? words("error.cartChanged.nothing") : words.list(goods)])
  }

  private static var semicolon: String { words("list.semicolon", ["space": " "]) }

  /// The place, where it is, and what to type for it; of one name at most eight.
  private static func listed(_ places: [PlaceMatch]) -> String {
    let shown = places.prefix(8)
    return shown.map { match in
      let name = words(
        match.region == nil ? "error.place.ofCountry" : "error.place.ofRegion",
        ["place": words.name(match.name), "region": match.region.map(words.name) ?? "", "country": words.name(match.countryName)])
      guard let destination = match.destination else { return "\n  " + words("error.place.notServed", ["name": name]) }
      // Where a province or country does not tell it from the others, its zone does.
      let own = query(match)
      let isAlone = shown.count { query($0) == own } == 1
      return "\n  " + words("error.place", ["name": name, "query": isAlone ? "\"\(own)\"" : destination.zone.rawValue])
    }.joined()
  }

  /// As it is typed, in any language.
  private static func query(_ match: PlaceMatch) -> String {
    "\(match.name.base), \(match.region?.base ?? match.country.rawValue)"
  }

  private static func notServed(_ match: PlaceMatch) -> String {
    let (name, country) = (words.name(match.name), words.name(match.countryName))
    let place = match.name == match.countryName ? name : words("error.notServed.in", ["name": name, "country": country])
    guard case .territoryNotServed(let territory, let reason) = match.refusal else { return words("error.notServed", ["place": place]) }
    let isCity = match.name != territory && match.name != match.countryName
    let said = isCity ? words("error.notServed.territory", ["name": name, "territory": words.name(territory)]) : place
    return words("error.notServed.because", ["place": said, "why": words.name(reason)])
  }

  private static func wrongPostcode(_ text: String, _ match: PlaceMatch) -> String {
    let country = words.name(match.countryName)
    return switch match.refusal {
    case .malformedPostcode(let example?):
      words("error.postcode.malformed", ["text": echo(text), "country": country, "example": "\(example)"])
    case .noPostcodes: words("error.postcode.none", ["text": echo(text), "country": country])
    default: words("error.postcode.wrong", ["text": echo(text), "country": country])
    }
  }

  /// A column of a batch that nothing reads.
  static func unusedColumn(_ title: String, near: String?) -> String {
    words(near == nil ? "error.unusedColumn" : "error.unusedColumn.near", ["title": echo(title), "near": near ?? ""])
  }

  /// Why a text is no HS code.
  static func of(_ error: HSCodeError, _ text: String) -> String {
    let why =
      switch error {
      case .length(let digits): words.count("error.hsCode.digits", digits)
      case .notADigit(let sign): words("error.hsCode.sign", ["sign": "\(sign)"])
      }
    return words("error.hsCode", ["text": echo(text), "why": why])
  }

  /// A line that is not longer than a few lines of a terminal, whatever was typed into it.
  static func shortened(_ line: String) -> String {
    line.unicodeScalars.count > longest ? String(String.UnicodeScalarView(line.unicodeScalars.prefix(longest))) + "…" : line
  }

  private static let longest = 600

  /// What somebody typed, as it is repeated to them: its beginning, if it is long.
  private static func echo(_ text: String) -> String { text.count > 80 ? text.prefix(80) + "…" : text }

  /// All goods of a question, as what an amount is of.
  static var goodsTogether: String { words("error.goodsTogether") }

  /// An amount, quantity or measure that is past its limit.
  static func tooLarge(_ what: String, most: Int64, of unit: String) -> String {
    words("error.tooLarge", ["what": what, "most": number(most), "unit": unit])
  }

  /// A regime that was named and that goods cannot come under.
  static func of(_ refusal: TariffSchedule.RegimeRefusal, regime: Regime, country: CountryCode) -> String {
    func list(_ regimes: [Regime]) -> String { words.list(regimes.map(\.rawValue)) }
    switch refusal {
    case .notThere(let has):
      return words("error.regime.missing", ["country": "\(country)", "regime": regime.rawValue, "others": list(has)])
    case .aboveLimit(let row, let has):
      let currency = row.currency.map { " \($0)" } ?? ""
      func amount(_ limit: Ratio) -> String { words.decimal(limit.decimalString(places: 2)) + currency }
      let goods = row.valueTo.map(amount)
      let year = row.yearTo.map { words("error.regime.ofYear", ["amount": amount($0)]) }
      let limits: String
      if let goods, let year {
        limits = words("error.regime.limits", ["goods": goods, "year": year])
      } else {
        limits = goods ?? year ?? ""
      }
      return words(
        "error.regime.aboveLimit",
        ["regime": regime.rawValue, "country": "\(country)", "limits": limits, "others": list(has.filter { $0 != regime })])
    }
  }

  /// `1,000,000`.
  static func number(_ value: Int64) -> String { words.number(Int(value)) }

  private static func problem(_ problem: CartProblem) -> String {
    switch problem {
    case .soldOut(let sku, let available):
      available == 0
        ? words("error.soldOut", ["sku": "\(sku)"]) : words("error.problem.soldOut", ["sku": "\(sku)", "available": "\(available)"])
    case .noRoute(let sku): words("error.problem.noRoute", ["sku": "\(sku)"])
    case .unknown(let sku): words("error.problem.unknown", ["sku": "\(sku)"])
    case .noRate(let sku, let currency): words("error.problem.noRate", ["sku": "\(sku)", "currency": "\(currency)"])
    }
  }

  private static func reason(_ reason: ClosedReason) -> String {
    switch reason {
    case .battery: words("error.closed.battery")
    case .dangerousGoods: words("error.closed.dangerousGoods")
    case .tooHeavy(let limit): words("error.closed.tooHeavy", ["limit": "\(limit.value / 1000)"])
    case .tooLong(let limit): words("error.closed.tooLong", ["limit": "\(limit)"])
    case .tooBulky(let limit): words("error.closed.tooBulky", ["limit": "\(limit)"])
    case .suspended(let why): words("error.closed.suspended", ["why": words.name(why)])
    case .beyondCalendar(let id): words("error.closed.beyondCalendar", ["calendar": "\(id)"])
    case .noStart: words("error.closed.noStart")
    case .leftOut: words("error.closed.leftOut")
    }
  }
}
