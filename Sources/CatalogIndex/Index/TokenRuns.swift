import Foundation
import Primitives

/// All tokens of a catalog, each with the rows that it stands in, in bounded memory: what has been gathered is written down in the order of the
/// tokens whenever it is enough (a run), by another thread while the next is gathered, and the runs are merged at the end. A million products hold
/// some fifty million pairs.
struct TokenRuns: Sendable {
  private let spill: SpillFile
  private var table = TokenTable()
  private var runs: [Range<Int>] = []
  /// The last run, while it is written down.
  private var writing: Background<Result<Range<Int>?, any Error>>?
  private let mostTokens: Int
  private let mostPairs: Int

  /// - Parameters:
  ///   - spill: where runs are written.
  ///   - mostTokens, mostPairs: what a run may hold.
  init(_ spill: SpillFile, mostTokens: Int = 400_000, mostPairs: Int = 3_000_000) {
    self.spill = spill
    self.mostTokens = mostTokens
    self.mostPairs = mostPairs
  }

  /// The run that is being gathered has enough; numbers of tokens hold until `endRun`.
  var isFull: Bool { table.count >= mostTokens || table.pairCount >= mostPairs }
  /// How many tokens the run has that is being gathered.
  var count: Int { table.count }

  mutating func number(of token: Span<UInt8>, after mark: UInt8 = 0) -> Int { table.number(of: token, after: mark) }
  mutating func add(_ number: Int, row: UInt32) { table.add(number, row: row) }
  mutating func markAsWord(_ number: Int) { table.markAsWord(number) }
  func has(_ number: Int, row: UInt32) -> Bool { table.has(number, row: row) }

  /// Has what has been gathered written down; tokens get new numbers from then on.
  /// - Throws: `StorageError` if the run before could not be written.
  mutating func endRun() throws {
    guard table.count > 0 else { return }
    try settle()
    writing = Background { [spill, table] in Result { try table.write(to: spill) } }
    table = TokenTable()
  }

  /// Waits for the run that is being written: a file has one at a time.
  private mutating func settle() throws {
    guard let place = writing?.value() else { return }
    writing = nil
    if let place = try place.get() { runs.append(place) }
  }

  /// Adds a token and a row, and ends the run where it is full: for what needs no numbers, and of which each mostly stands in one row.
  mutating func take(_ token: Span<UInt8>, row: UInt32) throws {
    table.append(token, row: row)
    if isFull { try endRun() }
  }

  /// Ends the gathering and gives back its memory; returns what goes through all tokens in the order of their bytes.
  mutating func ended() throws -> TokenMerge {
    try endRun()
    try settle()
    return try TokenMerge(spill, runs)
  }

  /// Calls `body` with each token in the order of their bytes and its rows, rising.
  mutating func merge(_ body: (_ token: [UInt8], _ rows: [UInt32], _ isWord: Bool) throws -> Void) throws {
    var merge = try ended()
    while try merge.next() { try body(merge.token, merge.rows, merge.isWord) }
  }
}
