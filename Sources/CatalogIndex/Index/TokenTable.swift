import Primitives

/// All tokens of a catalog while its index is built, each with the rows it stands in: open addressing over one run of bytes, since a
/// million products hold some fifty million tokens.
struct TokenTable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var lastRow: [UInt32] = []
  private var counts: [UInt32] = []
  /// Words of names, brands, categories and choices: not numbers of articles, not pinyin.
  private var areWords: [Bool] = []
  /// Token numbers plus one; 0 is free.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)
  /// Pairs of a token's number and a row, in the order of rows.
  private var pairTokens: [UInt32] = []
  private var pairRows: [UInt32] = []

  var count: Int { ends.count }

  /// Notes that a row holds a token; repeats within a row count once. Rows come in rising order.
  mutating func add(_ token: [UInt8], row: UInt32) { add(number(of: token), row: row) }

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

  func token(_ number: Int) -> ArraySlice<UInt8> { bytes[(number == 0 ? 0 : ends[number - 1])..<ends[number]] }

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
    ends.append(bytes.count)
    lastRow.append(0)
    counts.append(0)
    areWords.append(false)
    slots[slot] = UInt32(ends.count)
    return ends.count - 1
  }

  private func isEqual(_ number: Int, _ token: [UInt8]) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - start == token.count else { return false }
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

  /// Every token with its rows, by bytes.
  func sorted() -> SortedTokens {
    let order = ByteOrder.sorted(ends.indices.map { Array(token($0)) })
    var starts = [Int](repeating: 0, count: counts.count + 1)
    for number in counts.indices { starts[number + 1] = starts[number] + Int(counts[number]) }
    var rows = [UInt32](repeating: 0, count: pairRows.count)
    var next = starts
    for index in pairTokens.indices {
      let number = Int(pairTokens[index])
      rows[next[number]] = pairRows[index]
      next[number] += 1
    }
    return SortedTokens(
      tokens: order.map { Array(token($0)) }, ranges: order.map { starts[$0]..<starts[$0 + 1] }, rows: rows,
      areWords: order.map { areWords[$0] })
  }
}

/// Tokens in the order of their bytes, each with its rows.
struct SortedTokens {
  let tokens: [[UInt8]]
  fileprivate let ranges: [Range<Int>]
  fileprivate let rows: [UInt32]
  /// Of each token: whether people read it as a word.
  let areWords: [Bool]

  fileprivate init(tokens: [[UInt8]], ranges: [Range<Int>], rows: [UInt32], areWords: [Bool]) {
    self.tokens = tokens
    self.ranges = ranges
    self.rows = rows
    self.areWords = areWords
  }

  /// Where a token stands; nil if no product has it.
  func index(of token: [UInt8]) -> Int? {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].lexicographicallyPrecedes(token) { low = middle + 1 } else { high = middle }
    }
    return low < tokens.count && tokens[low] == token ? low : nil
  }

  func rows(of index: Int) -> ArraySlice<UInt32> { rows[ranges[index]] }

  /// The rows of several neighbours together, rising, without repeats.
  func rows(of indexes: Range<Int>, capacity: Int) -> [UInt32] {
    let sum = indexes.reduce(0) { $0 + ranges[$1].count }
    if sum > capacity / 32 {
      var set = RowSet(capacity: capacity)
      for index in indexes { for row in rows[ranges[index]] { set.insert(Int(row)) } }
      var union: [UInt32] = []
      union.reserveCapacity(set.count)
      set.forEach { union.append(UInt32($0)) }
      return union
    }
    var union: [UInt32] = []
    union.reserveCapacity(sum)
    for index in indexes { union.append(contentsOf: rows[ranges[index]]) }
    union.sort()
    var unique: [UInt32] = []
    unique.reserveCapacity(union.count)
    for row in union where unique.last != row { unique.append(row) }
    return unique
  }

  /// Beginnings that so many tokens share that a search had better find them added up.
  func commonBeginnings(of atLeast: Int, orRows mostRows: Int) -> [(beginning: [UInt8], tokens: Range<Int>)] {
    var found: [(beginning: [UInt8], tokens: Range<Int>)] = []
    func visit(_ range: Range<Int>, depth: Int) {
      var start = range.lowerBound
      while start < range.upperBound {
        let token = tokens[start]
        guard token.count > depth, token[depth] < 0x80, token[depth] > 2 else {
          // Tokens that end here, ideographs, which are looked up whole, and what serves only now.
          start += 1
          continue
        }
        var end = start + 1
        var sum = ranges[start].count
        while end < range.upperBound, tokens[end].count > depth, tokens[end][depth] == token[depth] {
          sum += ranges[end].count
          end += 1
        }
        if end - start > 1, depth < 32 {
          if end - start >= atLeast || sum > mostRows { found.append((Array(token[0...depth]), start..<end)) }
          visit(start..<end, depth: depth + 1)
        }
        start = end
      }
    }
    visit(tokens.indices, depth: 0)
    return found
  }
}
