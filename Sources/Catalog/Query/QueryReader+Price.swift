import Money

extension QueryReader {
  /// `under 200`, `50-100 eur`, `200元以下`.
  mutating func price() -> QueryCondition.Kind? {
    if let bounds = attempt({ $0.between() }) { return .price(bounds) }
    if let bounds = attempt({ $0.bound(.most) }) { return .price(PriceBounds(most: bounds)) }
    if let bounds = attempt({ $0.bound(.least) }) { return .price(PriceBounds(least: bounds)) }
    return attempt { reader in
      guard let amount = reader.amount() else { return nil }
      reader.skipBlanks()
      if reader.take(.mostAfter) { return .price(PriceBounds(most: amount.money(reader.context.currency))) }
      return reader.take(.leastAfter) ? .price(PriceBounds(least: amount.money(reader.context.currency))) : nil
    }
  }

  /// An amount behind a word.
  private mutating func bound(_ role: QueryWords.Role) -> Money? {
    guard take(role) else { return nil }
    skipBlanks()
    guard let amount = amount(), amount.currency != nil || !isBeforeUnit else { return nil }
    return amount.money(context.currency)
  }

  /// Two amounts, of which one at least has a currency, for there are sizes that are written so.
  private mutating func between() -> PriceBounds? {
    let isSaid = take(.between)
    skipBlanks()
    guard let least = amount() else { return nil }
    skipBlanks()
    guard take(["-"]) || take(["–"]) || take(["~"]) || take(.and) else { return nil }
    skipBlanks()
    guard let most = amount(), let currency = most.currency ?? least.currency ?? (isSaid && !isBeforeUnit ? context.currency : nil),
      let low = least.money(currency), let high = most.money(currency), low.currency == high.currency, low.minor <= high.minor
    else { return nil }
    return PriceBounds(least: low, most: high)
  }

  /// Whether the number just read is one of something else than money: `under 5 kg`.
  private var isBeforeUnit: Bool {
    var reader = self
    if reader.place < characters.count, characters[reader.place] == "%" || characters[reader.place] == "\"" { return true }
    // Glued to it stands only a unit.
    if reader.place < characters.count, Self.joins("0", characters[reader.place]) { return true }
    reader.skipBlanks()
    return reader.take(.units)
  }

  /// An amount as it was typed.
  private struct Amount {
    let whole: Int64
    /// The digits behind the point.
    let places: String
    let currency: Currency?

    /// In its own currency or another; nil if it is nothing or has more places than the currency.
    func money(_ other: Currency) -> Money? {
      let currency = currency ?? other
      let digits = currency.minorDigits
      guard places.count <= max(digits, 2) else { return nil }
      let fraction = Int64(places.padded(to: digits)) ?? 0
      var unit: Int64 = 1
      for _ in 0..<digits { unit *= 10 }
      let (product, overflows) = whole.multipliedReportingOverflow(by: unit)
      let (minor, overflowsToo) = product.addingReportingOverflow(fraction)
      return overflows || overflowsToo || minor <= 0 ? nil : Money(minor: minor, currency: currency)
    }
  }

  /// `200`, `EUR 1,000`, `49.99 €`, `200元`.
  private mutating func amount() -> Amount? {
    attempt { reader in
      let before = reader.currency()
      reader.skipBlanks()
      guard let (whole, places) = reader.decimal() else { return nil }
      let end = reader.place
      reader.skipBlanks()
      let after = before == nil ? reader.currency() : nil
      if after == nil { reader.place = end }
      return Amount(whole: whole, places: places, currency: before ?? after)
    }
  }

  private mutating func currency() -> Currency? {
    attempt { reader in
      for (phrase, code) in reader.words.currencies where reader.take(phrase) {
        return reader.context.currencies.first { $0.code == code }
      }
      for currency in reader.context.currencies where reader.take(Array(currency.code.lowercased())) { return currency }
      return nil
    }
  }

  /// Digits, parted by commas into thousands, with at most two places behind a point or comma.
  private mutating func decimal() -> (whole: Int64, places: String)? {
    attempt { reader in
      guard let first = reader.whole() else { return nil }
      var whole = Int64(first)
      while reader.place + 3 < reader.characters.count, ",.".contains(reader.characters[reader.place]),
        let group = reader.attempt({ $0.group() })
      {
        guard whole < 1_000_000_000 else { return nil }
        whole = whole * 1_000 + Int64(group)
      }
      guard reader.place + 1 < reader.characters.count, reader.characters[reader.place] == "." || reader.characters[reader.place] == ","
      else { return (whole, "") }
      let end = reader.place
      reader.place += 1
      let start = reader.place
      guard reader.whole() != nil, reader.place - start <= 2 else {
        reader.place = end
        return (whole, "")
      }
      return (whole, String(reader.characters[start..<reader.place]))
    }
  }

  /// A comma and three digits.
  private mutating func group() -> Int? {
    place += 1
    let start = place
    guard let number = whole(), place - start == 3 else { return nil }
    return number
  }
}

extension String {
  fileprivate func padded(to count: Int) -> String { self + String(repeating: "0", count: Swift.max(0, count - self.count)) }
}
