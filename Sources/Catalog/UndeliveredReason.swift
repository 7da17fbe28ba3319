import Primitives

/// Why goods that are in stock are not delivered somewhere.
public enum UndeliveredReason: Hashable, Sendable {
  /// They lie in bonded warehouses of a country and are sold inside it only.
  case bondedOnly(CountryCode)
  /// No service takes a battery there.
  case battery
  /// No service takes dangerous goods there.
  case dangerousGoods
  /// Heavier than what the services there take.
  case tooHeavy
  /// Larger than what the services there take.
  case tooLarge
  /// They lie in the destination's own customs territory, from where services go abroad only.
  case exportOnly
  /// No service leads there from where they lie.
  case noService

  /// How near goods are to being delivered: of several reasons the nearest is told.
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

  /// Of the reasons that hold for goods at several sites, the one to tell; nil for none.
  public static func told(of reasons: some Sequence<UndeliveredReason>) -> UndeliveredReason? {
    reasons.min { ($0.rank, $0.country) < ($1.rank, $1.country) }
  }

  private var country: String { if case .bondedOnly(let country) = self { country.rawValue } else { "" } }
}
