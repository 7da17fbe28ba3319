import Catalog
import Primitives

extension Language {
  /// What runs out, without its day and place.
  public func expiry(_ expiry: CatalogExpiry) -> String {
    let key = "expiry.\(expiry.kind.rawValue)"
    let name = expiry.name.map(self.name) ?? ""
    let ids = list(expiry.ids.count > Self.mostIDs ? expiry.ids.prefix(Self.mostIDs) + ["…"] : expiry.ids)
    switch expiry.kind {
    case .rate, .calendar: return count(key, expiry.ids.count, ["ids": ids])
    case .rule, .regime, .regimeGoods, .waiver, .returnLaw, .returnException, .taxReturn:
      return expiry.next.map { self("\(key).next", ["ids": ids, "next": $0]) } ?? self(key, ["ids": ids])
    case .announcement:
      let from = "\(expiry.until + 1)"
      return self(key, ["ids": ids, "name": name, "from": from, "to": expiry.assumedTo.map { "\($0)" } ?? from])
    case .holidays, .closure, .disruption: return self(key, ["ids": ids, "name": name])
    }
  }

  /// How many currencies or calendars a sentence names.
  private static let mostIDs = 8
}
