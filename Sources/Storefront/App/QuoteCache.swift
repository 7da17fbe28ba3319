import Orders
import Primitives
import Quotes

/// Quotes by what they depend on: pending, ready or failed, the latest of them.
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

  private var entries: [QuoteKey: Entry] = [:]
  private var order: [QuoteKey] = []

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
    }
    while order.count > Self.capacity { entries[order.removeFirst()] = nil }
    return missing.isEmpty ? [] : [.shop(.quote(missing))]
  }

  public mutating func keep(_ result: Result<Quote, ShopError>, for key: QuoteKey) {
    guard entries[key] != nil else { return }
    switch result {
    case .success(let quote): entries[key] = .ready(quote)
    case .failure(let failure): entries[key] = .failed(failure)
    }
  }

  /// Forgets a question that was not answered.
  public mutating func forget(_ key: QuoteKey) {
    entries[key] = nil
    order.removeAll { $0 == key }
  }

  /// Forgets everything, as after an order has changed the stock.
  public mutating func clear() {
    entries = [:]
    order = []
  }
}
