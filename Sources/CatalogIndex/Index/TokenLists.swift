import Primitives

/// The lists of all tokens and of common beginnings, as they are written, made on a thread of its own (`Prefetch`); what else is learnt while
/// the tokens go by is there at the end.
struct TokenLists: Sequence, Sendable {
  /// What was learnt.
  struct Gathered: Sendable {
    /// Of the tokens that synonyms are made of.
    var lists: TermLists
    /// Words that people read.
    var words: WordDraft
  }

  private let merge: TokenMerge
  private let capacity: Int
  private let begun: Gathered
  private let end = End()

  /// What the thread that made the lists hands over when they have ended.
  private final class End: Sendable {
    let result = Lock<Result<Gathered, any Error>?>(nil)
  }

  /// - Parameters:
  ///   - merge: the tokens.
  ///   - capacity: how many products there are.
  ///   - begun: what is added to.
  init(_ merge: TokenMerge, capacity: Int, _ begun: Gathered) {
    self.merge = merge
    self.capacity = capacity
    self.begun = begun
  }

  /// What was learnt, once all lists have been taken.
  /// - Throws: `StorageError` where the lists ended because the tokens could not be read.
  func gathered() throws -> Gathered { try end.result.withLock { $0 }?.get() ?? begun }

  func makeIterator() -> Iterator { Iterator(self) }

  struct Iterator: IteratorProtocol {
    private let source: TokenLists
    private var merge: TokenMerge
    private var beginnings: CommonBeginnings
    private var gathered: Gathered
    private var isAtEnd = false

    /// A batch has about so many bytes.
    private static let mostBytes = 1 << 14

    fileprivate init(_ source: TokenLists) {
      self.source = source
      merge = source.merge
      gathered = source.begun
      beginnings = CommonBeginnings(capacity: source.capacity)
    }

    mutating func next() -> ListBatch? {
      if isAtEnd { return nil }
      var batch = ListBatch()
      do {
        while batch.bytes.count < Self.mostBytes {
          guard try merge.next() else {
            beginnings.close { batch.add($0, $1, capacity: source.capacity, isBeginning: true) }
            isAtEnd = true
            source.end.result.withLock { [gathered] in $0 = .success(gathered) }
            break
          }
          try add(to: &batch)
        }
      } catch {
        isAtEnd = true
        source.end.result.withLock { $0 = .failure(error) }
      }
      return batch.isEmpty ? nil : batch
    }

    private mutating func add(to batch: inout ListBatch) throws {
      let (token, rows, capacity) = (merge.token, merge.rows, source.capacity)
      try gathered.lists.note(token, rows)
      if merge.isWord { gathered.words.add(token, count: rows.count) }
      beginnings.add(token, rows) { batch.add($0, $1, capacity: capacity, isBeginning: true) }
      guard !SearchTokens.isForBuilding(token) else { return }
      batch.add(token, rows, capacity: capacity, isBeginning: false)
    }
  }
}
