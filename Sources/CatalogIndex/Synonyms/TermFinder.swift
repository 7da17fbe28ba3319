import Primitives

/// Finds the terms of synonyms in running text, such as descriptions: one pass over its bytes, without making strings of them, since a
/// million descriptions are read.
struct TermFinder {
  private var words: [UInt64: [(rest: [UInt64], group: Int)]] = [:]
  private var runs: [UInt64: [(rest: [UInt32], group: Int)]] = [:]
  private var hashes: [UInt64] = []
  private var scalars: [UInt32] = []

  var isEmpty: Bool { words.isEmpty && runs.isEmpty }

  init(_ synonyms: SynonymDraft) {
    for term in synonyms.terms {
      var letters: [[UInt8]] = []
      var run: [Unicode.Scalar] = []
      for piece in term.pieces {
        switch piece {
        case .word(let word): letters.append(word)
        case .ideographs(let more): run += more
        }
      }
      // A term of both scripts is not looked for in text, nor one letter or one character.
      if run.isEmpty, let last = letters.last, letters.reduce(0, { $0 + $1.count }) > 2 {
        for form in synonyms.forms(of: last) {
          let sequence = (letters.dropLast() + [form]).map { Self.hash($0) }
          words[sequence[0], default: []].append((Array(sequence.dropFirst()), term.group))
        }
      } else if letters.isEmpty, run.count > 1 {
        let values = run.map(\.value)
        runs[Self.pair(values[0], values[1]), default: []].append((Array(values.dropFirst(2)), term.group))
      }
    }
  }

  /// The groups of the terms that occur in a text.
  mutating func groups(in text: String) -> Set<Int> {
    read(text)
    var found: Set<Int> = []
    for index in hashes.indices {
      guard let candidates = words[hashes[index]] else { continue }
      for (rest, group) in candidates where hashes[(index + 1)...].starts(with: rest) { found.insert(group) }
    }
    guard scalars.count > 1 else { return found }
    for index in 0..<(scalars.count - 1) where scalars[index] != 0 && scalars[index + 1] != 0 {
      guard let candidates = runs[Self.pair(scalars[index], scalars[index + 1])] else { continue }
      for (rest, group) in candidates where scalars[(index + 2)...].starts(with: rest) { found.insert(group) }
    }
    return found
  }

  /// The words' hashes, and the ideographs with a 0 between runs.
  private mutating func read(_ text: String) {
    hashes.removeAll(keepingCapacity: true)
    scalars.removeAll(keepingCapacity: true)
    var hash = Self.seed
    var isInWord = false
    var wide: UInt32 = 0
    var awaited = 0
    for byte in text.utf8 {
      let lower = (65...90).contains(byte) ? byte + 32 : byte
      if (97...122).contains(lower) || (48...57).contains(lower) {
        hash = Self.next(hash, lower)
        isInWord = true
      } else if isInWord, byte != 39 {
        hashes.append(hash)
        hash = Self.seed
        isInWord = false
      }
      switch byte {
      case 0xE0...0xEF: (wide, awaited) = (UInt32(byte & 0xF), 2)
      case 0x80...0xBF where awaited > 0:
        wide = wide << 6 | UInt32(byte & 0x3F)
        awaited -= 1
        if awaited == 0 { scalars.append((0x3400...0x9FFF).contains(wide) ? wide : 0) }
      default:
        awaited = 0
        if scalars.last ?? 0 != 0 { scalars.append(0) }
      }
    }
    if isInWord { hashes.append(hash) }
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  private static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  private static func hash(_ word: [UInt8]) -> UInt64 { word.reduce(seed) { next($0, $1) } }

  private static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 { UInt64(first) << 32 | UInt64(second) }
}
