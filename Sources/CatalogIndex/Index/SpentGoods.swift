import Primitives

/// Goods that have been noted, on their way back to the thread that reads, which made most of their parts: where one thread takes memory and
/// another gives it back, each part of each product has them wait for each other.
final class SpentGoods: Sendable {
  private let goods = Lock<[RecordedProduct]>([])

  func put(_ product: RecordedProduct) { goods.withLock { $0.append(product) } }

  /// Lets go what has come back.
  func letGo() {
    _ = goods.withLock { goods in
      let spent = goods
      if !spent.isEmpty { goods = [] }
      return spent
    }
  }
}
