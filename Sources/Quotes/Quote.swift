import Delivery
import Primitives

/// The answer to a request: the options of delivery for goods, a destination and an hour.
public struct Quote: Hashable, Sendable {
  /// The options of the Pareto set, the earliest first; with `includesDominated` also the dominated ones, which are marked.
  public let options: [DeliveryOption]
  /// The services that cannot carry the goods, each with its reason.
  public let closed: [ClosedService]
  /// The hour of the order that the quote was computed for.
  public let orderedAt: Hour
  /// The sites from which the goods can be delivered, whether or not an option from there is kept.
  public let sources: Set<SiteID>

  /// A quote.
  ///
  /// - Parameters:
  ///   - options: The options, the earliest first.
  ///   - closed: The services that cannot carry the goods.
  ///   - orderedAt: The hour of the order.
  ///   - sources: The sites from which the goods can be delivered; nil for those of the options.
  public init(options: [DeliveryOption], closed: [ClosedService], orderedAt: Hour, sources: Set<SiteID>? = nil) {
    self.options = options
    self.sources = sources ?? Set(options.map(\.site))
    self.closed = closed
    self.orderedAt = orderedAt
  }

  /// The recommended option; nil if there are no options.
  public var recommended: DeliveryOption? { options.first { $0.labels.contains(.recommended) } }

  /// The recommended option alone, with no other label.
  var recommendedOnly: Quote {
    guard var option = recommended else { return self }
    option.labels = [.recommended]
    return Quote(options: [option], closed: [], orderedAt: orderedAt, sources: sources)
  }
}
