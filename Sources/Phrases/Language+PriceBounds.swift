import Catalog
import Money

extension Language {
  /// Between which prices something costs: `under €20`, `€20–50`, `€500 and more`.
  public func prices(_ bounds: PriceBounds) -> String {
    switch (bounds.least, bounds.most) {
    case (nil, nil): self("prices.any")
    case (let least?, nil): self("prices.over", ["price": limit(least)])
    case (nil, let most?):
      most.next.isWhole ? self("prices.under", ["price": limit(most.next)]) : self("prices.upTo", ["price": limit(most)])
    case (let least?, let most?): self("prices.between", ["from": limit(least), "to": limit(most.next.isWhole ? most.next : most)])
    }
  }

  /// A round amount without its decimal places.
  private func limit(_ amount: Money) -> String {
    guard amount.isWhole else { return money(amount) }
    let whole = Currency(code: amount.currency.code, minorDigits: 0)
    return money(Money(minor: amount.minor / amount.currency.minorUnits, currency: whole))
  }
}

extension Money {
  fileprivate var isWhole: Bool { minor % currency.minorUnits == 0 }
  /// One minor unit more.
  fileprivate var next: Money { Money(minor: minor < .max ? minor + 1 : minor, currency: currency) }
}
