import Primitives

/// The terms of the catalog's synonyms as a search reads them: which groups a word, or several without the blanks between them, stands in.
struct SynonymTable: Sendable {
  /// How a term names its group.
  enum Use: Int, Sendable {
    /// By a word or its pinyin.
    case usual = 0
    /// By the first letters of its syllables.
    case initials = 1
    /// By a slip of the pen.
    case misspelt = 2
  }

  /// At most so many groups stand for what was typed, so that a keystroke stays bounded.
  static let mostGroups = 8

  /// By their bytes.
  private var keys = FlatLists<UInt8>()
  /// Of each key: numbers of groups, four times, plus the use.
  private var entries = FlatLists<UInt32>()
  /// What variants' keys are looked through for.
  private var needles = FlatLists<UInt8>()
  /// Of each group: numbers of its needles.
  private var groups = FlatLists<UInt32>()

  /// No terms.
  init() {}

  /// Reads what `packed` wrote.
  init(_ bytes: UnsafeRawBufferPointer) {
    var reader = ByteReader(bytes)
    for _ in 0..<reader.count() where !reader.isDamaged {
      keys.append(reader.run())
      entries.append((0..<reader.count()).map { _ in UInt32(clamping: reader.number()) })
    }
    for _ in 0..<reader.count() where !reader.isDamaged {
      let first = needles.count
      for _ in 0..<reader.count() { needles.append(reader.run()) }
      groups.append(UInt32(first)..<UInt32(needles.count))
    }
    if reader.isDamaged { self = SynonymTable() }
  }

  /// - Parameter terms: each key with the groups it stands in.
  static func packed(_ terms: [[UInt8]: [(group: Int, use: Use)]], needles: [[[UInt8]]]) -> [UInt8] {
    var out = ByteWriter()
    out.write(terms.count)
    for key in terms.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let groups = terms[key] ?? []
      out.write(key)
      out.write(groups.count)
      for (group, use) in groups { out.write(group * 4 + use.rawValue) }
    }
    out.write(needles.count)
    for group in needles {
      out.write(group.count)
      for needle in group { out.write(needle) }
    }
    return out.bytes
  }

  var isEmpty: Bool { keys.count == 0 }

  /// Whether a key is a slip of the pen and nothing else.
  func isMisspelt(_ key: [UInt8]) -> Bool {
    let index = lowerBound(key)
    guard index < keys.count, keys[index].elementsEqual(key) else { return false }
    return entries[index].allSatisfy { Int($0 & 3) == Use.misspelt.rawValue }
  }

  /// The groups that a key, or the other number or spelling of its word, stands in.
  func groups(of key: [UInt8], _ use: Use = .usual) -> [Int] {
    guard !isEmpty else { return [] }
    if let found = exact(key, use) { return found }
    guard use == .usual else { return [] }
    for form in EnglishForms.of(key) { if let found = exact(form, use) { return found } }
    return []
  }

  /// Whether a key is a term as it is written.
  func holds(_ key: [UInt8]) -> Bool { exact(key, .usual) != nil }

  /// Groups of terms that begin with a key and have at most so many letters more, those with the fewest first.
  func groups(beginningWith key: [UInt8], mostMissing: Int) -> [Int] {
    guard key.count > 2, mostMissing > 0, key.allSatisfy({ $0 < 0x80 }) else { return [] }
    var found: [(missing: Int, group: Int)] = []
    var index = lowerBound(key)
    while index < keys.count, keys[index].starts(with: key) {
      let missing = keys[index].count - key.count
      if missing <= mostMissing {
        for entry in entries[index] where Int(entry & 3) != Use.initials.rawValue { found.append((missing, Int(entry >> 2))) }
      }
      index += 1
    }
    found.sort { $0 < $1 }
    var seen: Set<Int> = []
    return Array(found.map(\.group).filter { seen.insert($0).inserted }.prefix(Self.mostGroups))
  }

  /// What a variant's key is looked through for where a group was named.
  func needles(of groups: [Int]) -> [[UInt8]] {
    groups.prefix(2).filter((0..<self.groups.count).contains).flatMap { group in self.groups[group].map { Array(needles[Int($0)]) } }
  }

  private func exact(_ key: [UInt8], _ use: Use) -> [Int]? {
    let index = lowerBound(key)
    guard index < keys.count, keys[index].elementsEqual(key) else { return nil }
    let groups = entries[index].filter { (Int($0 & 3) == Use.initials.rawValue) == (use == .initials) }.map { Int($0 >> 2) }
    return groups.isEmpty ? nil : Array(groups.prefix(Self.mostGroups))
  }

  private func lowerBound(_ key: [UInt8]) -> Int {
    var low = 0
    var high = keys.count
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
