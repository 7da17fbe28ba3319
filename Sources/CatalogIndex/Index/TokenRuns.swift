import Foundation
import Primitives

/// All tokens of a catalog, each with the rows that it stands in, in bounded memory: what has been gathered is written down in the order of the
/// tokens whenever it is enough (a run), and the runs are merged at the end. A million products hold some fifty million pairs.
struct TokenRuns {
  private let spill: SpillFile
  private var table = TokenTable()
  private var runs: [Range<Int>] = []
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
  func token(_ number: Int) -> ArraySlice<UInt8> { table.token(number) }

  /// Writes what has been gathered; tokens get new numbers from then on.
  mutating func endRun() throws {
    guard table.count > 0 else { return }
    var place: Range<Int>?
    try table.forEachPart { part in
      let written = try spill.append(part)
      place = (place?.lowerBound ?? written.lowerBound)..<written.upperBound
    }
    if let place { runs.append(place) }
    table.removeAll()
  }

  /// Adds a token and a row, and ends the run where it is full: for what needs no numbers, and of which each mostly stands in one row.
  mutating func take(_ token: Span<UInt8>, row: UInt32) throws {
    table.append(token, row: row)
    if isFull { try endRun() }
  }

  /// Calls `body` with each token in the order of their bytes and its rows, rising.
  mutating func merge(_ body: (_ token: [UInt8], _ rows: [UInt32], _ isWord: Bool) throws -> Void) throws {
    try endRun()
    var readers = try runs.map { try TokenRun(spill, $0) }
    var rows: [UInt32] = []
    while true {
      var least: Int?
      for index in readers.indices where !readers[index].isAtEnd {
        guard let known = least else {
          least = index
          continue
        }
        if readers[index].precedes(readers[known]) { least = index }
      }
      guard let least else { return }
      let token = readers[least].token
      var isWord = false
      rows.removeAll(keepingCapacity: true)
      // Rows of a later run lie behind those of an earlier one.
      for index in least..<readers.count where !readers[index].isAtEnd && readers[index].token == token {
        isWord = readers[index].isWord || isWord
        try readers[index].take(&rows)
      }
      try body(token, rows, isWord)
    }
  }
}

/// One run while it is read: the token that it is at.
private struct TokenRun {
  private let spill: SpillFile
  private var rest: Range<Int>
  private var bytes: [UInt8] = []
  private var offset = 0
  private(set) var token: [UInt8] = []
  private var head: UInt64 = 0
  private(set) var isWord = false
  private(set) var isAtEnd = false
  private var count = 0

  private static let part = 1 << 17

  init(_ spill: SpillFile, _ place: Range<Int>) throws {
    self.spill = spill
    rest = place
    try next()
  }

  func precedes(_ other: TokenRun) -> Bool {
    head != other.head ? head < other.head : ByteOrder.precedes(token[...], other.token[...])
  }

  /// Adds the rows of the token and goes to the next.
  mutating func take(_ rows: inout [UInt32]) throws {
    var row: UInt32 = 0
    for _ in 0..<count {
      try fill(5)
      row += gap()
      rows.append(row)
    }
    try next()
  }

  private mutating func next() throws {
    try fill(20)
    guard offset < bytes.count else {
      isAtEnd = true
      return
    }
    let length = Int(number())
    try fill(length + 20)
    token = Array(bytes[offset..<(offset + length)])
    offset += length
    head = ByteOrder.head(token[...])
    let word = number()
    isWord = word & 1 == 1
    count = Int(word >> 1)
  }

  /// Sees to it that so many bytes are in memory, if there are so many.
  private mutating func fill(_ wanted: Int) throws {
    guard bytes.count - offset < wanted, !rest.isEmpty else { return }
    let end = min(rest.upperBound, rest.lowerBound + max(Self.part, wanted))
    bytes = Array(bytes[offset...]) + (try spill.read(rest.lowerBound..<end))
    offset = 0
    rest = end..<rest.upperBound
  }

  private mutating func gap() -> UInt32 {
    var value: UInt32 = 0
    var shift: UInt32 = 0
    while true {
      let byte = bytes[offset]
      offset += 1
      value |= UInt32(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return value }
      shift += 7
    }
  }

  /// As `ByteWriter` writes one that is not below 0.
  private mutating func number() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return value >> 1 }
      shift += 7
    }
  }
}
