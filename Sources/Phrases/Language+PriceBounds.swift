import Catalog
import Money

extension Language {
  /// Between which prices something costs: `under €20`, `€20 – €50`, `€500 and more`.
  ///
  /// - Parameter namesCurrency: Whether the amounts have their currency; else whoever shows them says it beside them.
  public func prices(_ bounds: PriceBounds, namesCurrency: Bool = true) -> String {
    func limit(_ amount: Money) -> String {
      let whole = amount.isWhole ? amount.minor / amount.currency.minorUnits : nil
      guard namesCurrency else { return whole.map { number(Int($0)) } ?? decimal(amount.decimalString) }
      let currency = Currency(code: amount.currency.code, minorDigits: 0)
      return money(whole.map { Money(minor: $0, currency: currency) } ?? amount)
    }
    switch (bounds.least, bounds.most) {
    case (nil, nil): return self("prices.any")
    case (let least?, nil): return self("prices.over", ["price": limit(least)])
    case (nil, let most?):
      return most.next.isWhole ? self("prices.under", ["price": limit(most.next)]) : self("prices.upTo", ["price": limit(most)])
    case (let least?, let most?):
      return self("prices.between", ["from": limit(least), "to": limit(most.next.isWhole ? most.next : most)])
    }
  }
}

extension Money {
  /// Without decimal places.
  fileprivate var isWhole: Bool { minor % currency.minorUnits == 0 }
  /// One minor unit more.
  fileprivate var next: Money { Money(minor: minor < .max ? minor + 1 : minor, currency: currency) }
}
