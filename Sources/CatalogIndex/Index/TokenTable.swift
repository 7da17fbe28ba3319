import Primitives

/// Tokens with the rows that each stands in, as many as fit into some megabytes. `TokenRuns` has those of a whole catalog.
struct TokenTable: Sendable {
  /// What is known of a token, in eight bytes: hundreds of thousands of them are gone through in no order.
  private struct State {
    var lastRow: UInt32 = 0
    /// How many rows it has, twice, and one more if it is a word of names, brands, categories and choices: not a number of an article, not pinyin.
    private var bits: UInt32 = 0

    init() {}

    /// A token that stands in a row.
    init(row: UInt32) {
      lastRow = row
      bits = 2
    }

    var count: UInt32 { bits >> 1 }
    var isWord: Bool { bits & 1 == 1 }

    func has(_ row: UInt32) -> Bool { lastRow == row && bits > 1 }

    mutating func add(_ row: UInt32) {
      lastRow = row
      bits += 2
    }

    mutating func markAsWord() { bits |= 1 }
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
  /// The tokens of each row, row by row.
  private var pairTokens: [UInt32] = []
  /// The rows that have tokens, and where those of each begin in `pairTokens`.
  private var rows: [(row: UInt32, start: UInt32)] = []

  /// How many tokens there are.
  var count: Int { states.count }
  /// How many pairs of a token and a row.
  var pairCount: Int { pairTokens.count }

  /// Notes that a row holds a token; repeats within a row count once. Rows come in rising order.
  mutating func add(_ number: Int, row: UInt32) {
    if states[number].has(row) { return }
    states[number].add(row)
    addPair(number, row)
  }

  private mutating func addPair(_ number: Int, _ row: UInt32) {
    if rows.last?.row != row { rows.append((row, UInt32(pairTokens.count))) }
    pairTokens.append(UInt32(number))
  }

  /// Whether a row that is being noted holds a token.
  func has(_ number: Int, row: UInt32) -> Bool { states[number].has(row) }

  /// Notes that a token is a word that people read.
  mutating func markAsWord(_ number: Int) { states[number].markAsWord() }

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
    states.append(State(row: row))
    addPair(number, row)
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
  private func forEachPart(_ body: (UnsafeRawBufferPointer) throws -> Void) rethrows {
    var next = [UInt32](repeating: 0, count: count)
    var sum: UInt32 = 0
    for number in states.indices {
      next[number] = sum
      sum += states[number].count
    }
    let rows = rowsByToken(&next)
    var out = TokenRunWriter()
    let order = names.ordered()
    var position = 0
    while position < order.count {
      // The same token comes more than once where nobody looked.
      let first = Int(order[position].number)
      var end = position + 1
      var count = Int(states[first].count)
      while end < order.count, order[end].head == order[position].head, names.areEqual(Int(order[end].number), first) {
        count += Int(states[Int(order[end].number)].count)
        end += 1
      }
      if count > 0 {
        out.begin(names, first, rowCount: count, isWord: states[first].isWord)
        for entry in order[position..<end] {
          let last = Int(next[Int(entry.number)])
          out.write(rows, (last - Int(states[Int(entry.number)].count))..<last)
        }
        if out.count >= 1 << 18 { try out.empty(body) }
      }
      position = end
    }
    try out.empty(body)
  }

  /// The rows of each token, token by token.
  /// - Parameter next: where those of each token begin; then, where they end.
  private func rowsByToken(_ next: inout [UInt32]) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: pairTokens.count) { buffer, filled in
      next.withUnsafeMutableBufferPointer { next in
        for index in rows.indices {
          let end = index + 1 < rows.count ? Int(rows[index + 1].start) : pairTokens.count
          for pair in Int(rows[index].start)..<end {
            let token = Int(pairTokens[pair])
            buffer[Int(next[token])] = rows[index].row
            next[token] += 1
          }
        }
      }
      filled = pairTokens.count
    }
  }
}
