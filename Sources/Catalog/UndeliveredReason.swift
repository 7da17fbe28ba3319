import Primitives

/// Why goods that are in stock cannot be delivered somewhere.
public enum UndeliveredReason: Hashable, Sendable {
  /// They are in bonded warehouses of a country and sold inside it only.
  case bondedOnly(CountryCode)
  /// No service takes a battery there.
  case battery
  /// No service takes dangerous goods there.
  case dangerousGoods
  /// They are heavier than the services there allow.
  case tooHeavy
  /// They are larger than the services there allow.
  case tooLarge
  /// They are in the customs territory of the destination, from which services go abroad only.
  case exportOnly
  /// No service leads there from their sites.
  case noService

  /// How far goods are from being delivered; of several reasons, the one with the lowest rank is told.
  private var rank: Int {
    switch self {
    case .battery: 0
    case .dangerousGoods: 1
    case .tooHeavy: 2
    case .tooLarge: 3
    case .exportOnly: 4
    case .noService: 5
    case .bondedOnly: 6
    }
  }

  /// The one of several reasons, for goods at several sites, that a shopper is told; nil for none.
  public static func told(of reasons: some Sequence<UndeliveredReason>) -> UndeliveredReason? {
    reasons.min { ($0.rank, $0.country) < ($1.rank, $1.country) }
  }

  private var country: String { if case .bondedOnly(let country) = self { country.rawValue } else { "" } }
}
