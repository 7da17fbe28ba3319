import Primitives

/// The tokens of some runs in the order of their bytes, each once, with its rows of all runs.
struct TokenMerge: Sendable {
  private var runs: [TokenRun] = []
  /// The runs that have tokens left as a heap: on top the one whose token comes first, of equal tokens that of the earlier run.
  private var heap: [Int] = []
  /// What `next` came to.
  private(set) var token: [UInt8] = []
  /// Of the token, rising: those of a later run lie behind those of an earlier one.
  private(set) var rows: [UInt32] = []
  /// A word that people read.
  private(set) var isWord = false

  /// - Throws: `StorageError`.
  init(_ spill: SpillFile, _ places: [Range<Int>]) throws {
    runs = try places.map { try TokenRun(spill, $0) }
    for run in runs.indices where !runs[run].isAtEnd { heap.append(run) }
    for place in heap.indices.reversed() { sink(place) }
  }

  /// Goes on to the next token; false if there is none.
  /// - Throws: `StorageError`.
  mutating func next() throws -> Bool {
    guard let first = heap.first else { return false }
    token.removeAll(keepingCapacity: true)
    token.append(contentsOf: runs[first].token)
    isWord = false
    rows.removeAll(keepingCapacity: true)
    while let run = heap.first, runs[run].token == token {
      if runs[run].isWord { isWord = true }
      try runs[run].take(&rows)
      if runs[run].isAtEnd {
        let last = heap.removeLast()
        if heap.isEmpty { break }
        heap[0] = last
      }
      sink(0)
    }
    return true
  }

  /// Lets the run at a place of the heap down to where it belongs.
  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var least = 2 * place + 1
      guard least < heap.count else { return }
      if least + 1 < heap.count, precedes(heap[least + 1], heap[least]) { least += 1 }
      guard precedes(heap[least], heap[place]) else { return }
      heap.swapAt(least, place)
      place = least
    }
  }

  private func precedes(_ one: Int, _ other: Int) -> Bool {
    if runs[one].head != runs[other].head { return runs[one].head < runs[other].head }
    if ByteOrder.precedes(runs[one].token[...], runs[other].token[...]) { return true }
    return one < other && runs[one].token == runs[other].token
  }
}

/// One run while it is read: the token that it is at.
private struct TokenRun: Sendable {
  private let spill: SpillFile
  private var rest: Range<Int>
  private var bytes: [UInt8] = []
  private var offset = 0
  private(set) var token: [UInt8] = []
  /// Of the token (`ByteOrder.head`).
  private(set) var head: UInt64 = 0
  private(set) var isWord = false
  private(set) var isAtEnd = false
  private var count = 0

  private static let part = 1 << 17
  /// A gap has so many bytes at most.
  private static let longestGap = 5

  init(_ spill: SpillFile, _ place: Range<Int>) throws {
    self.spill = spill
    rest = place
    try next()
  }

  /// Adds the rows of the token and goes to the next.
  mutating func take(_ rows: inout [UInt32]) throws {
    var row: UInt32 = 0
    var left = count
    while left > 0 {
      try fill(Self.longestGap)
      // So many surely lie in memory.
      let sure = max(1, min(left, (bytes.count - offset) / Self.longestGap))
      for _ in 0..<sure {
        row += gap()
        rows.append(row)
      }
      left -= sure
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
    token.removeAll(keepingCapacity: true)
    token.append(contentsOf: bytes[offset..<(offset + length)])
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

  private mutating func gap() -> UInt32 { UInt32(truncatingIfNeeded: sevenBitGroups()) }

  /// As `ByteWriter` writes one that is not below 0.
  private mutating func number() -> UInt64 { sevenBitGroups() >> 1 }

  /// A number in groups of seven bits, the lowest first; the high bit of a byte says that another follows.
  private mutating func sevenBitGroups() -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = bytes[offset]
      offset += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte & 0x80 == 0 { return value }
      shift += 7
    }
  }
}
