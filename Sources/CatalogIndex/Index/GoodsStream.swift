import Catalog

/// Goods one after another, whatever they come from: a sequence of another module's type would keep everything that goes through it from being
/// compiled for the very types that pass.
struct GoodsStream: Sequence, Sendable {
  /// Goods that nobody needs any more, let go by the thread that takes the next ones.
  let spent: SpentGoods
  private let begin: @Sendable () -> () -> ProductPage?

  init(_ goods: some Sequence<ProductPage> & Sendable) {
    let spent = SpentGoods()
    self.spent = spent
    begin = {
      var iterator = goods.makeIterator()
      return {
        spent.letGo()
        return iterator.next()
      }
    }
  }

  func makeIterator() -> Iterator { Iterator(take: begin()) }

  struct Iterator: IteratorProtocol {
    fileprivate let take: () -> ProductPage?

    mutating func next() -> ProductPage? { take() }
  }
}
