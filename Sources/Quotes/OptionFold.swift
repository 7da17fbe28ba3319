import Money
import Primitives

/// Selects the options that a shopper is shown: the Pareto set has options that nobody would choose.
///
/// An option without a label is folded away if it is hardly better than one that is shown: by less than 2% of the price, by less than half
/// a day at the 90th percentile and by less than 10% of the CO2e. This is for screens; JSON has the whole set.
///
/// ```swift
/// let fold = OptionFold(quote.options, keeping: chosen)
/// list.setCount(fold.shown.count)
/// footer.say("\(fold.similarCount) more are nearly the same")
/// ```
public struct OptionFold: Hashable, Sendable {
  /// Whether one of the options is shown.
  public enum Standing: Hashable, Sendable {
    /// It is worth a row of its own.
    case shown
    /// It is nearly the same as this one, which is shown.
    case similar(to: OptionID)
    /// Another is at least as good in everything and better in something.
    case dominated
  }

  /// By how much an option has to be cheaper than one that is shown, to be shown too: a share of the other's price.
  public static let leastPriceShare = 0.02
  /// By how many hours it has to arrive earlier, at the 90th percentile.
  public static let leastHours = 12
  /// By how much less CO2e it has to have: a share of the other's.
  public static let leastCO2Share = 0.10

  /// The options that are shown, in the order given.
  public let shown: [DeliveryOption]
  /// The options of the Pareto set that are folded away, in the order given.
  public let similar: [DeliveryOption]
  /// Whether each option is shown, by its id.
  public let standings: [OptionID: Standing]

  /// Selects from options that are given with the earliest first.
  ///
  /// - Parameters:
  ///   - options: The options of a quote.
  ///   - kept: An option that is shown in any case, since the shopper chose it before.
  public init(_ options: [DeliveryOption], keeping kept: OptionID? = nil) {
    var standings: [OptionID: Standing] = [:]
    // Options with a label, and the chosen one, are shown whatever comes before them.
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

  /// Whether an option is better than another by less than matters, in price, date and CO2e. One with a complete price always counts as
  /// better than one with unknown parts.
  static func winsLittle(_ option: DeliveryOption, over other: DeliveryOption) -> Bool {
    guard option.cost.total.currency == other.cost.total.currency else { return false }
    guard other.cost.unknown.isEmpty || !option.cost.unknown.isEmpty else { return false }
    let price = Double(other.cost.total.minor - option.cost.total.minor)
    let hours = other.arrival.p90 - option.arrival.p90
    let co2 = Double(other.co2Grams - option.co2Grams)
    return isLittle(price, of: Double(other.cost.total.minor), leastPriceShare) && hours < leastHours
      && isLittle(co2, of: Double(other.co2Grams), leastCO2Share)
  }

  /// No gain at all is little. Of a whole that is zero, no gain is.
  private static func isLittle(_ gain: Double, of whole: Double, _ share: Double) -> Bool { gain <= 0 || gain < whole * share }
}

extension Quote {
  /// The same quote with only the options that are shown.
  public func folded(keeping kept: OptionID? = nil) -> Quote {
    Quote(options: OptionFold(options, keeping: kept).shown, closed: closed, orderedAt: orderedAt)
  }
}
