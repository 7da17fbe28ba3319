import Primitives

/// How many products a catalog has, for whoever follows its reading from another thread: nil until the tables have been gone through once.
public final class GoodsCount: Sendable {
  private let counted = Lock<Int?>(nil)

  init() {}

  /// How many; nil while it is not known.
  public var value: Int? { counted.withLock { $0 } }

  func tell(_ count: Int) { counted.withLock { $0 = count } }
}
