import Primitives

/// Tokens with the rows that each stands in, as many as fit into some megabytes. `TokenRuns` has those of a whole catalog.
struct TokenTable: Sendable {
  /// What is known of a token.
  private struct State {
    var lastRow: UInt32 = 0
    var count: UInt32 = 0
    /// A word of names, brands, categories and choices: not a number of an article, not pinyin.
    var isWord = false
  }

  private var names = ByteNumbering()
  /// Short tokens that were met lately, by a part of their hash: most are met again and again, and are found in one place of a small table.
  private var recent: [Recent] = []

  private struct Recent {
    var key = ShortToken.none
    var number: UInt32 = 0
  }

  private static let recentBits = 14

  private var states: [State] = []
  /// Pairs of a token's number and a row, in the order of rows.
  private var pairTokens: [UInt32] = []
  private var pairRows: [UInt32] = []

  /// How many tokens there are.
  var count: Int { states.count }
  /// How many pairs of a token and a row.
  var pairCount: Int { pairTokens.count }

  /// Notes that a row holds a token; repeats within a row count once. Rows come in rising order.
  mutating func add(_ number: Int, row: UInt32) {
    if states[number].count > 0, states[number].lastRow == row { return }
    states[number].lastRow = row
    states[number].count += 1
    pairTokens.append(UInt32(number))
    pairRows.append(row)
  }

  /// Whether a row that is being noted holds a token.
  func has(_ number: Int, row: UInt32) -> Bool { states[number].count > 0 && states[number].lastRow == row }

  /// Notes that a token is a word that people read.
  mutating func markAsWord(_ number: Int) { states[number].isWord = true }

  func token(_ number: Int) -> ArraySlice<UInt8> { names[number] }

  /// The number of a token, a new one if it was not met before.
  /// - Parameter mark: a byte before the others; 0: there is none.
  mutating func number(of token: Span<UInt8>, after mark: UInt8 = 0) -> Int {
    guard let key = ShortToken(token, after: mark) else { return newNumber(of: token, after: mark) }
    if recent.isEmpty { recent = [Recent](repeating: Recent(), count: 1 << Self.recentBits) }
    let place = key.place(of: Self.recentBits)
    if recent[place].key == key { return Int(recent[place].number) }
    let number = newNumber(of: token, after: mark)
    recent[place] = Recent(key: key, number: UInt32(number))
    return number
  }

  private mutating func newNumber(of token: Span<UInt8>, after mark: UInt8) -> Int {
    let number = names.number(of: token, after: mark)
    if number == states.count { states.append(State()) }
    return number
  }

  /// Adds a token and its row without looking whether the token was met before: for a table of tokens of
  /// which each mostly stands in one row, and none is looked up.
  mutating func append(_ token: Span<UInt8>, row: UInt32) {
    let number = names.append(token)
    states.append(State(lastRow: row, count: 1))
    pairTokens.append(UInt32(number))
    pairRows.append(row)
  }

  // MARK: As a run

  /// Writes the table as a run; returns where it lies, nil if no token has rows.
  /// - Throws: `StorageError`.
  func write(to spill: SpillFile) throws -> Range<Int>? {
    var place: Range<Int>?
    try forEachPart { part in
      let written = try spill.append(part)
      place = (place?.lowerBound ?? written.lowerBound)..<written.upperBound
    }
    return place
  }

  /// Every token that has rows, in the order of their bytes, as `TokenRun` reads them: `body` is called with some hundred kilobytes at a time.
  func forEachPart(_ body: ([UInt8]) throws -> Void) rethrows {
    var next = [UInt32](repeating: 0, count: count)
    var sum: UInt32 = 0
    for number in states.indices {
      next[number] = sum
      sum += states[number].count
    }
    var rows = [UInt32](repeating: 0, count: pairRows.count)
    for index in pairTokens.indices {
      let number = Int(pairTokens[index])
      rows[Int(next[number])] = pairRows[index]
      next[number] += 1
    }
    var out = ByteWriter()
    let order = order()
    var position = 0
    while position < order.count {
      // The same token comes more than once where nobody looked.
      let first = order[position]
      var end = position + 1
      while end < order.count, names[order[end]] == names[first] { end += 1 }
      let same = order[position..<end]
      position = end
      let count = same.reduce(0) { $0 + Int(states[$1].count) }
      if count == 0 { continue }
      out.write(run: token(first))
      out.write(count << 1 | (states[first].isWord ? 1 : 0))
      var last: UInt32 = 0
      for number in same {
        for row in rows[Int(next[number] - states[number].count)..<Int(next[number])] {
          out.write(gap: row - last)
          last = row
        }
      }
      if out.bytes.count >= 1 << 18 {
        try body(out.bytes)
        out.removeAll()
      }
    }
    if !out.bytes.isEmpty { try body(out.bytes) }
  }

  /// The numbers of the tokens in the order of their bytes: by eight at a time, the rest only where these are the same.
  private func order() -> [Int] {
    var heads: [(head: UInt64, number: UInt32)] = []
    heads.reserveCapacity(count)
    for number in states.indices { heads.append((ByteOrder.head(token(number)), UInt32(number))) }
    heads.sort { left, right in
      if left.head != right.head { return left.head < right.head }
      let (one, other) = (token(Int(left.number)), token(Int(right.number)))
      return ByteOrder.precedes(one, other) || left.number < right.number && !ByteOrder.precedes(other, one)
    }
    return heads.map { Int($0.number) }
  }
}
