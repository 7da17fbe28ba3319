import Orders
import Primitives
import Quotes

/// Quotes by what they depend on: pending, ready or failed, the latest of them.
///
/// A whole quote has the distributions of all its options, a hundred kilobytes and more, and there is one for each row that the cursor rested on:
/// they are bounded by their masses, and those of rows left long ago are asked for again.
public struct QuoteCache: Sendable {
  public enum Entry: Sendable {
    case pending
    case ready(Quote)
    case failed(ShopError)

    /// Nil unless it is there.
    public var quote: Quote? { if case .ready(let quote) = self { quote } else { nil } }
  }

  /// How many quotes are kept.
  static let capacity = 600
  /// How many masses of distributions the whole ones have at most, but for the latest.
  static let mostMasses = 50_000
  /// So many whole quotes are kept however many masses they have: more than the pages on top of each other show.
  static let leastWhole = 12

  private var entries: [QuoteKey: Entry] = [:]
  private var order: [QuoteKey] = []
  /// Those of more than the recommended option, as they were asked for.
  private var whole: [QuoteKey] = []

  public init() {}

  public subscript(key: QuoteKey) -> Entry? { entries[key] }

  public func ready(_ key: QuoteKey) -> Quote? {
    if case .ready(let quote)? = entries[key] { quote } else { nil }
  }

  /// Notes the keys that are not known yet as pending and returns the effect that asks for them.
  public mutating func request(_ keys: [QuoteKey]) -> [Effect] {
    var missing: [QuoteKey] = []
    for key in keys where entries[key] == nil && !missing.contains(key) { missing.append(key) }
    for key in missing {
      entries[key] = .pending
      order.append(key)
      if key.extent != .recommended { whole.append(key) }
    }
    while order.count > Self.capacity { forget(order[0]) }
    return missing.isEmpty ? [] : [.shop(.quote(missing))]
  }

  public mutating func keep(_ result: Result<Quote, ShopError>, for key: QuoteKey) {
    guard entries[key] != nil else { return }
    switch result {
    case .success(let quote): entries[key] = .ready(quote)
    case .failure(let failure): entries[key] = .failed(failure)
    }
    var masses = whole.reduce(0) { $0 + self.masses(of: $1) }
    while masses > Self.mostMasses,
      let oldest = whole.dropLast(Self.leastWhole).first(where: { self.masses(of: $0) > 0 })
    {
      masses -= self.masses(of: oldest)
      forget(oldest)
    }
  }

  private func masses(of key: QuoteKey) -> Int { ready(key)?.options.reduce(0) { $0 + $1.distribution.masses.count } ?? 0 }

  /// Forgets a question that was not answered.
  public mutating func forget(_ key: QuoteKey) {
    entries[key] = nil
    order.removeAll { $0 == key }
    whole.removeAll { $0 == key }
  }

  /// Forgets everything, as after an order has changed the stock.
  public mutating func clear() {
    entries = [:]
    order = []
    whole = []
  }
}
