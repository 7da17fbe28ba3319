import Primitives

/// Tokens with the rows that each stands in, as many as fit into some megabytes: open addressing over one run of bytes. `TokenRuns` has those of
/// a whole catalog.
struct TokenTable {
  private var bytes: [UInt8] = []
  private var ends: [UInt32] = []
  private var lastRow: [UInt32] = []
  private var counts: [UInt32] = []
  /// Words of names, brands, categories and choices: not numbers of articles, not pinyin.
  private var areWords: [Bool] = []
  /// Token numbers plus one; 0 is free.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)
  /// Pairs of a token's number and a row, in the order of rows.
  private var pairTokens: [UInt32] = []
  private var pairRows: [UInt32] = []

  /// How many tokens there are.
  var count: Int { ends.count }
  /// How many pairs of a token and a row.
  var pairCount: Int { pairTokens.count }

  /// Notes that a row holds a token; repeats within a row count once. Rows come in rising order.
  mutating func add(_ number: Int, row: UInt32) {
    if counts[number] > 0, lastRow[number] == row { return }
    lastRow[number] = row
    counts[number] += 1
    pairTokens.append(UInt32(number))
    pairRows.append(row)
  }

  /// Whether a row that is being noted holds a token.
  func has(_ number: Int, row: UInt32) -> Bool { counts[number] > 0 && lastRow[number] == row }

  /// Notes that a token is a word that people read.
  mutating func markAsWord(_ number: Int) { areWords[number] = true }

  private func start(_ number: Int) -> Int { number == 0 ? 0 : Int(ends[number - 1]) }

  func token(_ number: Int) -> ArraySlice<UInt8> { bytes[start(number)..<Int(ends[number])] }

  /// The number of a token, a new one if it was not met before.
  mutating func number(of token: [UInt8]) -> Int {
    if (ends.count + 1) * 2 > slots.count { grow() }
    var slot = Self.hash(token[...]) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if isEqual(number, token) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes.append(contentsOf: token)
    ends.append(UInt32(bytes.count))
    lastRow.append(0)
    counts.append(0)
    areWords.append(false)
    slots[slot] = UInt32(ends.count)
    return ends.count - 1
  }

  private func isEqual(_ number: Int, _ token: [UInt8]) -> Bool {
    let start = start(number)
    guard Int(ends[number]) - start == token.count else { return false }
    for index in token.indices where bytes[start + index] != token[index] { return false }
    return true
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: slots.count * 4)
    for number in ends.indices {
      var slot = Self.hash(token(number)) & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = UInt32(number + 1)
    }
    slots = larger
  }

  private static func hash(_ token: ArraySlice<UInt8>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in token { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int(truncatingIfNeeded: hash ^ (hash >> 29))
  }

  // MARK: As a run

  /// Every token that has rows, in the order of their bytes, as `TokenRun` reads them: `body` is called with some hundred kilobytes at a time.
  func forEachPart(_ body: ([UInt8]) throws -> Void) rethrows {
    var next = [UInt32](repeating: 0, count: counts.count)
    var sum: UInt32 = 0
    for number in counts.indices {
      next[number] = sum
      sum += counts[number]
    }
    let starts = next
    var rows = [UInt32](repeating: 0, count: pairRows.count)
    for index in pairTokens.indices {
      let number = Int(pairTokens[index])
      rows[Int(next[number])] = pairRows[index]
      next[number] += 1
    }
    var out = ByteWriter()
    for number in order() where counts[number] > 0 {
      out.write(run: token(number))
      out.write(Int(counts[number]) << 1 | (areWords[number] ? 1 : 0))
      var last: UInt32 = 0
      for row in rows[Int(starts[number])..<Int(next[number])] {
        out.write(gap: row - last)
        last = row
      }
      if out.bytes.count >= 1 << 18 {
        try body(out.bytes)
        out = ByteWriter()
      }
    }
    if !out.bytes.isEmpty { try body(out.bytes) }
  }

  /// The numbers of the tokens in the order of their bytes: by eight at a time, the rest only where these are the same.
  private func order() -> [Int] {
    var heads: [(head: UInt64, number: UInt32)] = []
    heads.reserveCapacity(count)
    for number in ends.indices { heads.append((ByteOrder.head(token(number)), UInt32(number))) }
    heads.sort { left, right in
      left.head != right.head ? left.head < right.head : ByteOrder.precedes(token(Int(left.number)), token(Int(right.number)))
    }
    return heads.map { Int($0.number) }
  }
}
