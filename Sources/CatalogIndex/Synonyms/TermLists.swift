import Primitives

/// The rows of the tokens that terms are made of, and of groups, while an index is built: packed, out of memory.
struct TermLists: Sendable {
  let capacity: Int
  private let spill: SpillFile
  private var tokens = ByteNumbering()
  private var places: [[UInt8]: Range<Int>] = [:]
  private var groups: [Int: Range<Int>] = [:]

  /// - Parameter tokens: those that will be asked for.
  init(_ tokens: Set<[UInt8]>, capacity: Int, _ spill: SpillFile) {
    for token in tokens { _ = self.tokens.number(of: token.span) }
    self.capacity = capacity
    self.spill = spill
  }

  /// Keeps the rows of a token if it will be asked for.
  mutating func note(_ token: [UInt8], _ rows: [UInt32]) throws {
    if tokens.known(token.span) != nil { places[token] = try spill.append(PostingList.packed(rows, capacity: capacity)) }
  }

  /// Nil if no product has the token.
  func rows(of token: [UInt8]) throws -> RowSet? { try places[token].map(set) }

  mutating func keep(_ goods: RowSet, ofGroup group: Int) throws { groups[group] = try spill.append(PostingList.packed(goods)) }

  func goods(ofGroup group: Int) throws -> RowSet { try groups[group].map(set) ?? RowSet(capacity: capacity) }

  private func set(_ place: Range<Int>) throws -> RowSet {
    var set = RowSet(capacity: capacity)
    try spill.read(place).withUnsafeBytes { PostingList.unpack($0, into: &set) }
    return set
  }
}
