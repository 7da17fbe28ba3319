import Primitives

/// Recorded goods that are noted by their words as they go by, to be done on a thread of its own: it has more to do than any other.
struct NotedGoods: Sequence, Sendable {
  private let base: Prefetch<RecordedGoods>
  private let notes: GoodsNotes
  private let end = End()

  /// What the thread that notes the goods hands over when they have ended.
  fileprivate final class End: Sendable {
    let result = Lock<Result<GoodsNotes, any Error>?>(nil)
  }

  /// - Parameter notes: what is added to.
  init(_ base: Prefetch<RecordedGoods>, _ notes: GoodsNotes) {
    self.base = base
    self.notes = notes
  }

  /// What was noted, once all goods have been taken.
  /// - Throws: `StorageError` where the goods ended because a run of tokens could not be written.
  func noted() throws -> GoodsNotes { try end.result.withLock { $0.take() }?.get() ?? notes }

  func makeIterator() -> Iterator { Iterator(base: base.makeIterator(), notes: notes, end: end) }

  struct Iterator: IteratorProtocol {
    fileprivate var base: Prefetch<RecordedGoods>.Iterator
    fileprivate var notes: GoodsNotes
    fileprivate let end: End
    private var row: UInt32 = 0

    fileprivate init(base: Prefetch<RecordedGoods>.Iterator, notes: GoodsNotes, end: End) {
      self.base = base
      self.notes = notes
      self.end = end
    }

    mutating func next() -> RecordedProduct? {
      guard let product = base.next() else {
        end.result.withLock { [notes] in $0 = .success(notes) }
        return nil
      }
      do {
        try notes.add(product, row: row)
      } catch {
        end.result.withLock { $0 = .failure(error) }
        return nil
      }
      row += 1
      return product
    }
  }
}
