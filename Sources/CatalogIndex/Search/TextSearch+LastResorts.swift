import Primitives

extension TextSearch {
  /// Longer words are not taken for several in one.
  private static let longestSplit = 28
  /// So many parts of a word are looked up.
  private static let mostParts = 80

  /// For a word that finds nothing: initials of pinyin, a longer term that it begins, several words written in one.
  func lastResorts(_ found: inout UnitMatch, _ word: [UInt8], isOpen: Bool, _ memory: inout IndexMemory) throws {
    let table = try memory.synonyms(db)
    try addInitials(word, to: &found, &memory)
    if found.isEmpty, isOpen { try widen(&found, by: table.groups(beginningWith: word, mostMissing: .max), &memory) }
    guard found.isEmpty, (4...Self.longestSplit).contains(word.count) else { return }
    var left = Self.mostParts
    let hasDigits = word.contains(where: Self.isDigit)
    let parted = try parted(word[...], &left, &memory) { part, isLast, memory in
      // Two letters begin too many words, unless it is a number of an article.
      guard part.count > (hasDigits ? 1 : 2) else { return nil }
      return try self.part(Array(part), isLast: isLast && isOpen, &memory)
    }
    if let parted, try !isSlip(word, finding: parted, &memory) { found.formUnion(parted) }
    guard found.isEmpty, word.count <= 12 else { return }
    left = Self.mostParts
    let initials = try self.parted(word[...], &left, &memory) { part, _, memory in
      guard part.count > 1 else { return nil }
      var match = UnitMatch(capacity: self.capacity)
      try self.addInitials(Array(part), to: &match, &memory)
      return match.isEmpty ? nil : match
    }
    if let initials { found.formUnion(initials) }
  }

  /// Whether syllables that are found one by one, as 粉 and 黄 of `fenhuang`, rather are a word with a slip: it is said of more goods.
  private func isSlip(_ word: [UInt8], finding parted: UnitMatch, _ memory: inout IndexMemory) throws -> Bool {
    guard Syllables.areSeveral(word), let meant = try memory.words(db).nearest(to: String(decoding: word, as: UTF8.self)) else {
      return false
    }
    return meant.edits == 1 && meant.count > parted.wide.count
  }

  private func addInitials(_ word: [UInt8], to found: inout UnitMatch, _ memory: inout IndexMemory) throws {
    guard word.count > 1, word.allSatisfy({ (97...122).contains($0) }) else { return }
    try widen(&found, by: try memory.synonyms(db).groups(of: word, .initials), &memory)
    found.add(titled: try marked(.initials, word, begun: true, &memory))
  }

  /// Goods that each part of a word finds, the longest first.
  private func parted(
    _ word: ArraySlice<UInt8>, _ left: inout Int, _ memory: inout IndexMemory,
    _ match: (ArraySlice<UInt8>, _ isLast: Bool, inout IndexMemory) throws -> UnitMatch?
  ) throws -> UnitMatch? {
    for length in stride(from: word.count, to: 0, by: -1) where left > 0 {
      let (part, rest) = (word.prefix(length), word.dropFirst(length))
      left -= 1
      guard var found = try match(part, rest.isEmpty, &memory), !found.isEmpty else { continue }
      if rest.isEmpty { return found }
      guard let others = try parted(rest, &left, &memory, match) else { continue }
      found.meet(others)
      if !found.isEmpty { return found }
    }
    return nil
  }

  /// A whole word, another word for it, or the pinyin of several characters that begins a name.
  private func part(_ word: [UInt8], isLast: Bool, _ memory: inout IndexMemory) throws -> UnitMatch? {
    let groups = try memory.synonyms(db).groups(of: word)
    let isBegun = isLast || Syllables.areSeveral(word)
    if groups.isEmpty, !isBegun, try whole(word, &memory).isEmpty,
      try marked(.specification, EnglishForms.stem(word), begun: false, &memory).isEmpty
    {
      return nil
    }
    var found = try literal(.word(word), isOpen: isBegun, &memory)
    try widen(&found, by: groups, &memory)
    return found.isEmpty ? nil : found
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
