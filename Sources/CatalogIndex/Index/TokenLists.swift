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

  private let tokens: MergedTokens
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
    tokens = MergedTokens(merge)
    self.capacity = capacity
    self.begun = begun
  }

  /// What was learnt, once all lists have been taken.
  /// - Throws: `StorageError` where the lists ended because the tokens could not be read.
  func gathered() throws -> Gathered { try end.result.withLock { $0 }?.get() ?? begun }

  func makeIterator() -> Iterator { Iterator(self) }

  struct Iterator: IteratorProtocol {
    private let source: TokenLists
    /// Merged on another thread.
    private var tokens: Prefetch<MergedTokens>.Iterator
    private var merged = MergedTokens.Batch()
    /// The place of the next one in `merged`.
    private var place = 0
    private var token: [UInt8] = []
    private var rows: [UInt32] = []
    private var beginnings: CommonBeginnings
    private var gathered: Gathered
    private var isAtEnd = false

    /// A batch has about so many bytes.
    private static let mostBytes = 1 << 14

    fileprivate init(_ source: TokenLists) {
      self.source = source
      tokens = Prefetch(base: source.tokens, most: 4).makeIterator()
      gathered = source.begun
      beginnings = CommonBeginnings(capacity: source.capacity)
    }

    mutating func next() -> ListBatch? {
      if isAtEnd { return nil }
      var batch = ListBatch()
      do {
        while batch.bytes.count < Self.mostBytes {
          guard try advance() else {
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

    /// Goes on to the next token; false if there is none.
    private mutating func advance() throws -> Bool {
      place += 1
      if place >= merged.entries.count {
        guard let next = tokens.next() else {
          try source.tokens.check()
          return false
        }
        merged = next
        place = 0
      }
      let before = place == 0 ? (token: 0, rows: 0) : (token: merged.entries[place - 1].token, rows: merged.entries[place - 1].rows)
      token.removeAll(keepingCapacity: true)
      token.append(contentsOf: merged.bytes[before.token..<merged.entries[place].token])
      rows.removeAll(keepingCapacity: true)
      rows.append(contentsOf: merged.rows[before.rows..<merged.entries[place].rows])
      return true
    }

    private mutating func add(to batch: inout ListBatch) throws {
      let capacity = source.capacity
      try gathered.lists.note(token, rows)
      if merged.entries[place].isWord { gathered.words.add(token, count: rows.count) }
      beginnings.add(token, rows) { batch.add($0, $1, capacity: capacity, isBeginning: true) }
      guard !SearchTokens.isForBuilding(token) else { return }
      batch.add(token, rows, capacity: capacity, isBeginning: false)
    }
  }
}
