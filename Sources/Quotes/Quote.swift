import Delivery
import Primitives

/// What can be said of an item, a quantity, a destination and an instant.
public struct Quote: Hashable, Sendable {
  /// Earliest first, as far as was asked for: the recommended one, the Pareto set, or also what others dominate, marked.
  public let options: [DeliveryOption]
  /// What is closed to the goods; where the recommended option alone was asked for and found, this was not.
  public let closed: [ClosedService]
  /// The hour that the order was computed from.
  public let orderedAt: Hour
  /// The sites from which the goods can come, also where no option of theirs is kept; where the recommended option alone was asked for, also
  /// those of which only an exact look would tell that nothing arrives.
  public let sources: Set<SiteID>

  /// Without `sources` they are those of the options.
  public init(options: [DeliveryOption], closed: [ClosedService], orderedAt: Hour, sources: Set<SiteID>? = nil) {
    self.options = options
    self.sources = sources ?? Set(options.map(\.site))
    self.closed = closed
    self.orderedAt = orderedAt
  }

  public var recommended: DeliveryOption? { options.first { $0.labels.contains(.recommended) } }

  /// The recommended option alone, with no other label.
  var recommendedOnly: Quote {
    guard var option = recommended else { return self }
    option.labels = [.recommended]
    return Quote(options: [option], closed: [], orderedAt: orderedAt, sources: sources)
  }
}
