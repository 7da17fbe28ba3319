import Primitives

/// The tokens of merged runs in batches, to be merged on a thread of their own.
struct MergedTokens: Sequence, Sendable {
  /// Some tokens in the order of their bytes, each with its rows, all in a few runs of memory.
  struct Batch: Sendable {
    struct Entry: Sendable {
      /// Where the token ends, and where its rows do.
      let token: Int
      let rows: Int
      let isWord: Bool
    }

    private(set) var bytes: [UInt8] = []
    private(set) var rows: [UInt32] = []
    private(set) var entries: [Entry] = []

    fileprivate mutating func add(_ merge: TokenMerge) {
      bytes += merge.token
      rows += merge.rows
      entries.append(Entry(token: bytes.count, rows: rows.count, isWord: merge.isWord))
    }
  }

  private let merge: TokenMerge
  /// What went wrong.
  private let failure = Failure()

  fileprivate final class Failure: Sendable {
    let error = Lock<(any Error)?>(nil)
  }

  /// A batch has at least so many rows, but for the last.
  private static let leastRows = 1 << 13

  init(_ merge: TokenMerge) { self.merge = merge }

  /// Throws what ended the batches before all tokens were read.
  func check() throws { if let error = failure.error.withLock({ $0 }) { throw error } }

  func makeIterator() -> Iterator { Iterator(merge: merge, failure: failure) }

  struct Iterator: IteratorProtocol {
    fileprivate var merge: TokenMerge
    fileprivate let failure: Failure

    mutating func next() -> Batch? {
      var batch = Batch()
      do {
        while batch.rows.count < MergedTokens.leastRows, try merge.next() { batch.add(merge) }
      } catch {
        failure.error.withLock { $0 = error }
        return nil
      }
      return batch.entries.isEmpty ? nil : batch
    }
  }
}
