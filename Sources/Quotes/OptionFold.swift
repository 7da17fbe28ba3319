import Money
import Primitives

/// Which of the ways to have something a shopper is shown, and why the others are not: the Pareto set holds ways that nobody would choose.
///
/// A way without a label is folded if it wins too little over one that is shown: less than 2% of the price, half a day to the 90th percentile
/// and 10% of the CO2e, each. JSON has the whole set; this is for screens.
///
/// ```swift
/// let fold = OptionFold(quote.options, keeping: chosen)
/// list.setCount(fold.shown.count)
/// footer.say("\(fold.similarCount) more are nearly the same")
/// ```
public struct OptionFold: Hashable, Sendable {
  /// How one way stands among the others.
  public enum Standing: Hashable, Sendable {
    /// Worth a row of its own.
    case shown
    /// Nearly the same as a shown one, which is named.
    case similar(to: OptionID)
    /// Another is no worse in anything and better in something.
    case dominated
  }

  /// What a way has to win over a shown one to be shown beside it: a share of the other's price.
  public static let leastPriceShare = 0.02
  /// The same in hours to the 90th percentile.
  public static let leastHours = 12
  /// The same as a share of the other's CO2e.
  public static let leastCO2Share = 0.10

  /// The ways that have a row of their own, in the order given.
  public let shown: [DeliveryOption]
  /// Ways of the Pareto set that are folded, in the order given.
  public let similar: [DeliveryOption]
  /// Every way by its id.
  public let standings: [OptionID: Standing]

  /// Folds ways given earliest first; `keeping` shows one whatever it is worth, as what the shopper chose before.
  public init(_ options: [DeliveryOption], keeping kept: OptionID? = nil) {
    var standings: [OptionID: Standing] = [:]
    // What has a label or was chosen shows whatever comes before it.
    var visible = options.filter { !$0.isDominated && (!$0.labels.isEmpty || $0.id == kept) }
    for option in options {
      if option.isDominated {
        standings[option.id] = option.id == kept ? .shown : .dominated
      } else if !option.labels.isEmpty || option.id == kept {
        standings[option.id] = .shown
      } else if let twin = visible.first(where: { Self.winsLittle(option, over: $0) }) {
        standings[option.id] = .similar(to: twin.id)
      } else {
        standings[option.id] = .shown
        visible.append(option)
      }
    }
    self.standings = standings
    shown = options.filter { standings[$0.id] == .shown }
    similar = options.filter { if case .similar = standings[$0.id] { true } else { false } }
  }

  /// True if a way is better than another by less than counts, in price, date and CO2e alike; what is not known of a price counts against no
  /// way whose price is known whole.
  static func winsLittle(_ option: DeliveryOption, over other: DeliveryOption) -> Bool {
    guard option.cost.total.currency == other.cost.total.currency else { return false }
    guard other.cost.unknown.isEmpty || !option.cost.unknown.isEmpty else { return false }
    let price = Double(other.cost.total.minor - option.cost.total.minor)
    let hours = other.arrival.p90 - option.arrival.p90
    let co2 = Double(other.co2Grams - option.co2Grams)
    return isLittle(price, of: Double(other.cost.total.minor), leastPriceShare) && hours < leastHours
      && isLittle(co2, of: Double(other.co2Grams), leastCO2Share)
  }

  /// Nothing is little of nothing, but no gain at all is.
  private static func isLittle(_ gain: Double, of whole: Double, _ share: Double) -> Bool { gain <= 0 || gain < whole * share }
}

extension Quote {
  /// The same quote with the ways that are shown alone.
  public func folded(keeping kept: OptionID? = nil) -> Quote {
    Quote(options: OptionFold(options, keeping: kept).shown, closed: closed, orderedAt: orderedAt)
  }
}
